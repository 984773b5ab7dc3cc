/*
 * test_torture.c: bindings, servers and calls with each allocation failing in turn, in whatever thread it
 * is. The client is told, results are empty, nothing is left behind, and the server goes on serving.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "suite.h"

#include "lmapibuf.h"
#include "pool.h"
#include "sample.h"
#include "torture.h"
#include "udp.h"
#include "winerror.h"

enum { PATIENCE_MS = 10000, WANTED = 40 };

/*
 * The client's own memory or the operation's; the server's, around it; the server's for the connection, which
 * it then closes, be it before the client has sent a byte.
 */
static const struct torture_rules rules = {
	.statuses = {ERROR_NOT_ENOUGH_MEMORY, RPC_S_CALL_FAILED, RPC_S_SERVER_UNAVAILABLE},
	.patience_ms = PATIENCE_MS,
};

static char folder[] = "/tmp/ingot-torture-XXXXXX";

static uint32_t bind_step(void *context)
{
	handle_t binding = context;
	NET_API_STATUS status = ingot_bind("tcp://127.0.0.1:9", NULL, &binding);

	if (status) {
		CU_ASSERT_PTR_EQUAL(binding, context);
		return status;
	}
	ingot_unbind(binding);
	return 0;
}

static void test_bind(void)
{
	CU_ASSERT(torture(bind_step, NULL, ERROR_NOT_ENOUGH_MEMORY) >= 1);
}

/* A server that listens on two addresses and is never run. */
static uint32_t server_step(void *context)
{
	static struct sample_context counted;
	ingot_server *server = NULL;
	char path[64];
	NET_API_STATUS status = ingot_server_new(NULL, &server);

	(void)context;
	snprintf(path, sizeof(path), "unix://%s/never", folder);
	if (!status)
		status = ingot_server_add(server, &sample_interface, &sample_ops, &counted);
	if (!status)
		status = ingot_server_listen(server, "tcp://127.0.0.1:0");
	if (!status)
		status = ingot_server_listen(server, path);
	ingot_server_free(server);
	CU_ASSERT_NOT_EQUAL(access(path + strlen("unix://"), F_OK), 0);
	return status;
}

static void test_server(void)
{
	CU_ASSERT(torture(server_step, NULL, ERROR_NOT_ENOUGH_MEMORY) >= 2);
}

static void empty_pool(void)
{
	while (ingot_pool_evict())
		;
}

/*
 * A server keeps what its connections had, as many as there were at once. A step has one; where it fails, the next
 * step's may come before the server has seen the end of it. So here are two.
 */
static void make_spares(const char *address)
{
	struct ingot_connection first;

	CU_ASSERT_EQUAL(sample_number(address, SAMPLE_FAIL, 0), 0);
	CU_ASSERT_TRUE_FATAL(ingot_pool_take(address, &first));
	CU_ASSERT_EQUAL(sample_number(address, SAMPLE_FAIL, 0), 0);
	ingot_connection_close(&first);
	empty_pool();
	torture_rest();
}

/* A call with a large result, over a connection of its own. */
static uint32_t call_step(void *context)
{
	const struct serving *serving = context;
	uint8_t *buffer = NULL;
	uint32_t read = 0;
	uint32_t total = 0;
	uint64_t waiting;
	NET_API_STATUS status = sample_list(serving->address, 2, WANTED, &buffer, &read, &total);

	if (status) {
		CU_ASSERT(!buffer && read == 0 && total == 0);
	} else {
		/* Its own memory is not meant. */
		waiting = ingot_heap_fail_at(0);
		CU_ASSERT_TRUE(sample_list_is_right(2, WANTED, buffer, read, total));
		ingot_heap_fail_at(waiting);
	}
	empty_pool();
	return status;
}

static void torture_calls(const char *address)
{
	struct serving serving;
	unsigned answered;

	CU_ASSERT_EQUAL_FATAL(serving_start(&serving, address), 0);
	/* Once, so that what a server keeps for later is there. */
	CU_ASSERT_EQUAL(call_step(&serving), 0);
	make_spares(serving.address);
	/* The operation alone takes 2 + WANTED blocks. */
	CU_ASSERT(torture_with(call_step, &serving, &rules) >= 2 + WANTED);
	answered = serving.context.calls;
	CU_ASSERT_EQUAL(call_step(&serving), 0);
	CU_ASSERT_EQUAL(serving.context.calls, answered + 1);
	serving_stop(&serving);
}

static void test_calls_tcp(void)
{
	torture_calls("tcp://127.0.0.1:0");
}

static void test_calls_unix(void)
{
	char path[64];

	snprintf(path, sizeof(path), "unix://%s/socket", folder);
	torture_calls(path);
}

/* All of it: server, call, stop. */
static uint32_t whole_step(void *context)
{
	struct serving serving;
	NET_API_STATUS status = serving_start(&serving, context);

	if (!status) {
		status = call_step(&serving);
		serving_stop(&serving);
	}
	return status;
}

static void test_whole(void)
{
	static char address[] = "tcp://127.0.0.1:0";

	CU_ASSERT(torture_with(whole_step, address, &rules) >= 5 + WANTED);
}

/* The host has a name, which a thread looks up: what it is told by is one block more. */
static void test_calls_by_name(void)
{
	struct serving serving;
	unsigned by_number;

	CU_ASSERT_EQUAL_FATAL(serving_start(&serving, "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_EQUAL(call_step(&serving), 0);
	make_spares(serving.address);
	by_number = torture_with(call_step, &serving, &rules);
	snprintf(serving.address, sizeof(serving.address), "tcp://localhost%s",
		 strrchr(ingot_server_address(serving.server, 0), ':'));
	CU_ASSERT_EQUAL(call_step(&serving), 0);
	make_spares(serving.address);
	CU_ASSERT_EQUAL(torture_with(call_step, &serving, &rules), by_number + 1);
	serving_stop(&serving);
}

/* A binding's call, and one to a name in UTF-16; and what the server says of its connections meanwhile. */
static uint32_t bound_step(void *context)
{
	const struct serving *serving = context;
	struct echo_frame bound = {.text = "bound"};
	struct echo_frame wide = {.text = "wide"};
	ingot_caller *callers = NULL;
	char16_t name[sizeof(serving->address)];
	uint32_t count = 77;
	handle_t binding = NULL;
	NET_API_STATUS status = ingot_bind(serving->address, NULL, &binding);

	for (size_t i = 0; i < sizeof(serving->address); i++)
		name[i] = (uint8_t)serving->address[i];
	if (!status)
		status = ingot_call(binding, &sample_interface, SAMPLE_ECHO, &bound);
	if (!status)
		status = ingot_call_server_wide(name, &sample_interface, SAMPLE_ECHO, &wide);
	if (!status)
		status = ingot_server_callers(serving->server, &callers, &count);
	CU_ASSERT_EQUAL(callers == NULL, status != 0);
	/* How many is not said here: the end of the last step's may not be known yet, or this one's be lost already. */
	CU_ASSERT_EQUAL(count == 77, status != 0);
	CU_ASSERT(!bound.copy || strcmp(bound.copy, "bound") == 0);
	CU_ASSERT(!wide.copy || strcmp(wide.copy, "wide") == 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(bound.copy), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(wide.copy), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(callers), 0);
	ingot_unbind(binding);
	empty_pool();
	return status;
}

static void test_bound_calls(void)
{
	struct serving serving;

	CU_ASSERT_EQUAL_FATAL(serving_start(&serving, "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_EQUAL(bound_step(&serving), 0);
	make_spares(serving.address);
	/* The binding; bytes and results of two calls; the list. */
	CU_ASSERT(torture_with(bound_step, &serving, &rules) >= 1 + 4 + 1);
	serving_stop(&serving);
}

/* One datagram and its answer, in the same process and with the same memory. */
static uint32_t datagram_step(void *context)
{
	const struct udp *udp = context;
	char *copy = NULL;
	NET_API_STATUS status = sample_echo(udp->address, "h\303\244llo", &copy);

	CU_ASSERT_EQUAL(copy == NULL, status != 0);
	if (copy)
		CU_ASSERT_STRING_EQUAL(copy, "h\303\244llo");
	NetApiBufferFree(copy);
	return status;
}

static void test_calls_udp(void)
{
	struct udp udp;

	CU_ASSERT_TRUE_FATAL(udp_start(&udp, AF_INET, udp_answer, NULL));
	CU_ASSERT_EQUAL(datagram_step(&udp), 0);
	torture_rest();
	/* The client's bytes, its room for the reply, and the result. */
	CU_ASSERT(torture_with(datagram_step, &udp, &rules) >= 3);
	udp_stop(&udp);
}

int main(void)
{
	static const CU_TestInfo tests[] = {{"bind", test_bind},
					    {"a server that is set up", test_server},
					    {"calls over TCP", test_calls_tcp},
					    {"calls over a unix socket", test_calls_unix},
					    {"calls by the host's name", test_calls_by_name},
					    {"calls of a binding", test_bound_calls},
					    {"calls over UDP", test_calls_udp},
					    {"server, call, stop", test_whole},
					    CU_TEST_INFO_NULL};
	int verdict;

	if (!mkdtemp(folder))
		return 1;
	verdict = suite_run("torture", tests);
	rmdir(folder);
	return verdict;
}
