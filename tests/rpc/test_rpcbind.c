/*
 * test_rpcbind.c: ports asked of rpcbind: a rpcbind of our own on a port of its own, version 4 and the
 * old portmapper; and on port 111 where this machine lets us have it.
 */
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

#include "suite.h"

#include "hostile.h"
#include "pool.h"
#include "rpcbind.h"
#include "sample.h"
#include "torture.h"
#include "udp.h"
#include "winerror.h"

/* What the rpcbind of a test says. */
struct registry {
	uint32_t version;    /* that it speaks */
	const char *address; /* version 4 */
	const char *netid;   /* under which; NULL: any */
	uint32_t port;       /* version 2 */
	uint32_t protocol;   /* version 2: under which; 0: any */
};

#define REPLY_BYTES 4096u

/* The reply to a call, whose strings are read by hand; its bytes. */
static size_t answer(const struct registry *registry, const uint8_t *request, uint8_t *reply)
{
	/* program, version, then the network id. */
	size_t length = hostile_word(request, 12);
	const char *netid = (const char *)request + 13 * 4;
	const char *text = registry->address;

	memset(reply, 0, REPLY_BYTES);
	hostile_set_word(reply, 0, hostile_word(request, 0));
	hostile_set_word(reply, 1, 1);
	if (hostile_word(request, 4) != registry->version) {
		hostile_set_word(reply, 5, 2);
		hostile_set_word(reply, 6, registry->version);
		hostile_set_word(reply, 7, registry->version);
		return 32;
	}
	if (registry->version == 2) {
		bool known = registry->protocol == 0 || registry->protocol == length;

		hostile_set_word(reply, 6, known ? registry->port : 0);
		return 28;
	}
	if (registry->netid &&
	    (length != strlen(registry->netid) || memcmp(netid, registry->netid, length) != 0))
		text = "";
	hostile_set_word(reply, 6, (uint32_t)strlen(text));
	memcpy(reply + 28, text, strlen(text));
	return 28 + (strlen(text) + 3) / 4 * 4;
}

/* Answers one call after another on a connection. */
static void be_rpcbind(int fd, void *context)
{
	uint8_t request[4096];
	uint8_t reply[REPLY_BYTES];

	while (hostile_read_record(fd, request, sizeof(request)) >= 13 * 4)
		if (!hostile_write_record(fd, reply, answer(context, request, reply)))
			return;
}

static void be_udp_rpcbind(struct udp *udp, uint8_t *request, size_t length)
{
	uint8_t reply[REPLY_BYTES];

	if (length >= 13 * 4)
		udp_send(udp, reply, answer(udp->context, request, reply));
}

static NET_API_STATUS ask_port_of(const char *name, const char *rpcbind, uint16_t *ret_port)
{
	struct ingot_target target;
	struct ingot_address address;

	CU_ASSERT_EQUAL_FATAL(ingot_address_parse(name, INGOT_ADDRESS_CALL, &address), 0);
	ingot_target_init(&target, &address, SAMPLE_PROGRAM, SAMPLE_VERSION);
	return ingot_rpcbind_port(&target, (uint16_t)atoi(strrchr(rpcbind, ':') + 1),
				  ingot_deadline_after(3000), ret_port);
}

static NET_API_STATUS ask_udp(struct registry *registry, uint16_t *ret_port)
{
	struct udp udp;
	NET_API_STATUS status;

	CU_ASSERT_TRUE_FATAL(udp_start(&udp, AF_INET, be_udp_rpcbind, registry));
	status = ask_port_of("udp://127.0.0.1", udp.address, ret_port);
	udp_stop(&udp);
	return status;
}

static NET_API_STATUS ask(struct registry *registry, uint16_t *ret_port)
{
	struct hostile hostile;
	NET_API_STATUS status;

	CU_ASSERT_TRUE_FATAL(hostile_start(&hostile, be_rpcbind, registry));
	status = ask_port_of("tcp://127.0.0.1", hostile.address, ret_port);
	/* Ends the kept connection, for which the other side waits. */
	while (ingot_pool_evict())
		;
	hostile_stop(&hostile);
	return status;
}

static void test_version_4(void)
{
	struct registry registry = {.version = 4, .address = "127.0.0.1.156.64"};
	uint16_t port = 0;

	CU_ASSERT_EQUAL(ask(&registry, &port), 0);
	CU_ASSERT_EQUAL(port, 156 * 256 + 64);
	registry.address = "::1.0.80";
	CU_ASSERT_EQUAL(ask(&registry, &port), 0);
	CU_ASSERT_EQUAL(port, 80);
	registry.netid = "tcp6";
	CU_ASSERT_EQUAL(ask(&registry, &port), 0);
	registry.netid = "udp";
	CU_ASSERT_EQUAL(ask(&registry, &port), RPC_S_UNKNOWN_IF);
	registry.netid = NULL;
	registry.address = "";
	CU_ASSERT_EQUAL(ask(&registry, &port), RPC_S_UNKNOWN_IF);
	CU_ASSERT_EQUAL(port, 80);
}

static void test_nonsense(void)
{
	static const char *const texts[] = {
		"127.0.0.1",  "x",          ".",           "..",           "1.2.3.4.5.256",
		"1.2.3.4..5", "1.2.3.4.5.", "1.2.3.4.0.0", "1.2.3.4.-1.5", "1.2.3.4.5.6x"};
	struct registry registry = {.version = 4};
	uint16_t port = 7;

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		NET_API_STATUS status;

		registry.address = texts[i];
		status = ask(&registry, &port);
		/* "127.0.0.1" has a form that means port 1. */
		CU_ASSERT_EQUAL(status, i == 0 ? 0 : RPC_X_BAD_STUB_DATA);
	}
	CU_ASSERT_EQUAL(port, 1);
}

static void test_portmapper(void)
{
	struct registry registry = {.version = 2, .port = 40001};
	uint16_t port = 0;

	CU_ASSERT_EQUAL(ask(&registry, &port), 0);
	CU_ASSERT_EQUAL(port, 40001);
	registry.port = 0;
	CU_ASSERT_EQUAL(ask(&registry, &port), RPC_S_UNKNOWN_IF);
	registry.port = 65536;
	CU_ASSERT_EQUAL(ask(&registry, &port), RPC_X_BAD_STUB_DATA);
	/* A version that we do not speak. */
	registry.version = 3;
	CU_ASSERT_EQUAL(ask(&registry, &port), RPC_S_UNKNOWN_IF);
}

/* The same over UDP, for UDP's ports. */
static void test_udp(void)
{
	struct registry registry = {.version = 4, .address = "127.0.0.1.156.64", .netid = "udp"};
	uint16_t port = 0;

	CU_ASSERT_EQUAL(ask_udp(&registry, &port), 0);
	CU_ASSERT_EQUAL(port, 156 * 256 + 64);
	registry.netid = "udp6";
	registry.address = "::1.0.80";
	CU_ASSERT_EQUAL(ask_udp(&registry, &port), 0);
	CU_ASSERT_EQUAL(port, 80);
	registry.netid = "tcp";
	CU_ASSERT_EQUAL(ask_udp(&registry, &port), RPC_S_UNKNOWN_IF);
	registry = (struct registry){.version = 2, .port = 40001, .protocol = IPPROTO_UDP};
	CU_ASSERT_EQUAL(ask_udp(&registry, &port), 0);
	CU_ASSERT_EQUAL(port, 40001);
	CU_ASSERT_EQUAL(ask(&registry, &port), RPC_S_UNKNOWN_IF);
	registry.protocol = IPPROTO_TCP;
	CU_ASSERT_EQUAL(ask_udp(&registry, &port), RPC_S_UNKNOWN_IF);
	CU_ASSERT_EQUAL(ask(&registry, &port), 0);
}

/* A whole call by a name without a port. */
static void test_port_111(void)
{
	struct serving rpcbind;
	NET_API_STATUS status;

	/* A server that offers other programs stands for a rpcbind that speaks no version of ours. */
	status = serving_start(&rpcbind, "tcp://127.0.0.1:111");
	if (status) {
		printf("SKIPPED: port 111 is not ours ");
		CU_PASS("port 111");
		return;
	}
	CU_ASSERT_EQUAL(sample_number("tcp://127.0.0.1", SAMPLE_FAIL, 0), RPC_S_UNKNOWN_IF);
	CU_ASSERT_EQUAL(sample_number("127.0.0.1", SAMPLE_FAIL, 0), RPC_S_UNKNOWN_IF);
	CU_ASSERT_EQUAL(sample_number("\\\\127.0.0.1", SAMPLE_FAIL, 0), RPC_S_UNKNOWN_IF);
	serving_stop(&rpcbind);
	CU_ASSERT_EQUAL(sample_number("127.0.0.1", SAMPLE_FAIL, 0), RPC_S_SERVER_UNAVAILABLE);
}

/* A server of the sample interface whose port rpcbind names from now on. */
static void start_named(struct udp *server, udp_behaviour behaviour, struct registry *registry,
			char *text, size_t size)
{
	unsigned port;

	CU_ASSERT_TRUE_FATAL(udp_start(server, AF_INET, behaviour, NULL));
	port = (unsigned)atoi(strrchr(server->address, ':') + 1);
	snprintf(text, size, "127.0.0.1.%u.%u", port >> 8, port & 255);
	registry->address = text;
}

static NET_API_STATUS call_bound(handle_t binding, NET_API_STATUS wanted)
{
	struct number_frame frame = {.number = wanted};

	return ingot_call(binding, &sample_interface, SAMPLE_FAIL, &frame);
}

/* PROG_UNAVAIL: a server of something else. */
static void answer_unknown(struct udp *udp, uint8_t *request, size_t length)
{
	uint8_t reply[24] = {0};

	if (length < 4)
		return;
	memcpy(reply, request, 4);
	hostile_set_word(reply, 1, 1);
	hostile_set_word(reply, 5, 1);
	udp_send(udp, reply, sizeof(reply));
}

static void answer_nothing(struct udp *udp, uint8_t *request, size_t length)
{
	(void)udp;
	(void)request;
	(void)length;
}

/* A binding asks rpcbind once, and again when its server is gone, is another one, or does not answer. */
static void test_kept_port(void)
{
	struct registry registry = {.version = 4, .netid = "udp"};
	const ingot_call_options options = {.timeout_ms = 500};
	struct udp rpcbind, server;
	handle_t binding = NULL;
	char text[64];

	if (!udp_start_at(&rpcbind, INGOT_RPCBIND_PORT, be_udp_rpcbind, &registry)) {
		printf("SKIPPED: UDP port 111 is not ours ");
		CU_PASS("port 111");
		return;
	}
	start_named(&server, udp_answer, &registry, text, sizeof(text));
	CU_ASSERT_EQUAL_FATAL(ingot_bind("udp://127.0.0.1", &options, &binding), 0);
	for (unsigned i = 0; i < 3; i++)
		CU_ASSERT_EQUAL(call_bound(binding, ERROR_ACCESS_DENIED), ERROR_ACCESS_DENIED);
	/* The operation's own words, which are no reason to look elsewhere. */
	CU_ASSERT_EQUAL(call_bound(binding, RPC_S_SERVER_UNAVAILABLE), RPC_S_SERVER_UNAVAILABLE);
	CU_ASSERT_EQUAL(call_bound(binding, RPC_S_UNKNOWN_IF), RPC_S_UNKNOWN_IF);
	CU_ASSERT_EQUAL(udp_seen(&server), 5);
	CU_ASSERT_EQUAL(udp_seen(&rpcbind), 1);
	udp_stop(&server);

	start_named(&server, answer_unknown, &registry, text, sizeof(text));
	CU_ASSERT_EQUAL(call_bound(binding, 0), RPC_S_UNKNOWN_IF);
	CU_ASSERT_EQUAL(udp_seen(&rpcbind), 2);
	udp_stop(&server);
	start_named(&server, udp_answer, &registry, text, sizeof(text));
	CU_ASSERT_EQUAL(call_bound(binding, 0), 0);
	CU_ASSERT_EQUAL(udp_seen(&rpcbind), 3);
	udp_behave(&server, answer_unknown);
	CU_ASSERT_EQUAL(call_bound(binding, 0), RPC_S_UNKNOWN_IF);
	CU_ASSERT_EQUAL(udp_seen(&server), 3);
	CU_ASSERT_EQUAL(udp_seen(&rpcbind), 4);
	udp_behave(&server, udp_answer);
	CU_ASSERT_EQUAL(call_bound(binding, 0), 0);
	CU_ASSERT_EQUAL(call_bound(binding, 0), 0);
	CU_ASSERT_EQUAL(udp_seen(&rpcbind), 5);
	udp_behave(&server, answer_nothing);
	CU_ASSERT_EQUAL(call_bound(binding, 0), ERROR_TIMEOUT);
	CU_ASSERT_EQUAL(udp_seen(&rpcbind), 5);
	udp_behave(&server, udp_answer);
	CU_ASSERT_EQUAL(call_bound(binding, 0), 0);
	CU_ASSERT_EQUAL(udp_seen(&rpcbind), 6);
	udp_stop(&server);

	/* Names do not keep it, and without a server the binding has none. */
	CU_ASSERT_EQUAL(call_bound(binding, 0), RPC_S_SERVER_UNAVAILABLE);
	CU_ASSERT_EQUAL(udp_seen(&rpcbind), 7);
	CU_ASSERT_EQUAL(sample_number("udp://127.0.0.1", SAMPLE_FAIL, 0), RPC_S_SERVER_UNAVAILABLE);
	CU_ASSERT_EQUAL(udp_seen(&rpcbind), 8);
	ingot_unbind(binding);
	udp_stop(&rpcbind);
}

/* What a tortured question is asked of. */
struct asked {
	const char *name;
	const char *rpcbind;
};

static uint32_t ask_step(void *context)
{
	const struct asked *asked = context;
	uint16_t port = 7;
	NET_API_STATUS status = ask_port_of(asked->name, asked->rpcbind, &port);

	CU_ASSERT_EQUAL(port, status ? 7 : 156 * 256 + 64);
	while (ingot_pool_evict())
		;
	return status;
}

/* Two questions, as the old portmapper is asked behind rpcbind: each takes a reply. */
static void test_torture(void)
{
	struct registry registry = {.version = 2, .port = 156 * 256 + 64};
	struct asked asked = {.name = "tcp://127.0.0.1"};
	struct hostile hostile;
	struct udp udp;

	CU_ASSERT_TRUE_FATAL(hostile_start(&hostile, be_rpcbind, &registry));
	asked.rpcbind = hostile.address;
	CU_ASSERT_EQUAL(ask_step(&asked), 0);
	CU_ASSERT(torture(ask_step, &asked, ERROR_NOT_ENOUGH_MEMORY) >= 2);
	hostile_stop(&hostile);
	CU_ASSERT_TRUE_FATAL(udp_start(&udp, AF_INET, be_udp_rpcbind, &registry));
	asked = (struct asked){"udp://127.0.0.1", udp.address};
	CU_ASSERT_EQUAL(ask_step(&asked), 0);
	CU_ASSERT(torture(ask_step, &asked, ERROR_NOT_ENOUGH_MEMORY) >= 2);
	udp_stop(&udp);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"version 4", test_version_4},
		{"addresses that are none", test_nonsense},
		{"the portmapper", test_portmapper},
		{"over UDP", test_udp},
		{"names without a port", test_port_111},
		{"a port that is kept", test_kept_port},
		{"each allocation failing", test_torture},
		CU_TEST_INFO_NULL,
	};

	return suite_run("rpcbind", tests);
}
