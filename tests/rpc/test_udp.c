/*
 * test_udp.c: calls over datagrams: what arrives, what is lost, doubled, damaged or not asked for.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "suite.h"

#include "encoding.h"
#include "heap.h"
#include "hostile.h"
#include "lmapibuf.h"
#include "udp.h"
#include "winerror.h"

static void set_timeout(uint32_t milliseconds)
{
	const ingot_call_options options = {.timeout_ms = milliseconds};

	CU_ASSERT_EQUAL_FATAL(ingot_set_thread_options(&options), 0);
}

static void call_everything(struct udp *udp)
{
	static const uint32_t sizes[] = {0, 1, 300, 1500};
	char *copy = NULL;
	uint32_t counter = 41;

	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		uint8_t *buffer = NULL;
		uint32_t read = 0;
		uint32_t total = 0;

		CU_ASSERT_EQUAL(sample_list(udp->address, 2, sizes[i], &buffer, &read, &total), 0);
		CU_ASSERT_TRUE(sample_list_is_right(2, sizes[i], buffer, read, total));
	}
	CU_ASSERT_EQUAL(sample_echo(udp->address, "h\303\244llo", &copy), 0);
	CU_ASSERT_STRING_EQUAL(copy ? copy : "", "h\303\244llo");
	NetApiBufferFree(copy);
	CU_ASSERT_EQUAL(sample_step(udp->address, &counter), ERROR_MORE_DATA);
	CU_ASSERT_EQUAL(counter, 42);
	CU_ASSERT_EQUAL(sample_add(udp->address, -5, 3), -2);
	CU_ASSERT_EQUAL(sample_number(udp->address, SAMPLE_FAIL, ERROR_ACCESS_DENIED),
			ERROR_ACCESS_DENIED);
	CU_ASSERT_EQUAL(sample_number(udp->address, SAMPLE_MISSING, 1), RPC_S_PROCNUM_OUT_OF_RANGE);
}

static void call_over(int family)
{
	struct udp udp;

	CU_ASSERT_TRUE_FATAL(udp_start(&udp, family, udp_answer, NULL));
	call_everything(&udp);
	CU_ASSERT_EQUAL(udp_seen(&udp), 9);
	udp_stop(&udp);
}

static void test_ip4(void)
{
	unsigned before = count_descriptors();

	call_over(AF_INET);
	CU_ASSERT_EQUAL(count_descriptors(), before);
}

static void test_ip6(void)
{
	if (!has_ipv6()) {
		printf("SKIPPED: no ::1 ");
		CU_PASS("no IPv6");
		return;
	}
	call_over(AF_INET6);
}

/* Answers the third datagram of a call and no other. */
static void answer_third(struct udp *udp, uint8_t *request, size_t length)
{
	uint32_t *first_xid = udp->context;

	if (udp->seen == 1)
		*first_xid = hostile_word(request, 0);
	if (udp->seen == 3 && hostile_word(request, 0) == *first_xid)
		udp_answer(udp, request, length);
}

/* Sent again after one second and after two more, with the same number. */
static void test_lost(void)
{
	uint32_t xid = 0;
	int64_t begin = now_ms();
	struct udp udp;

	CU_ASSERT_TRUE_FATAL(udp_start(&udp, AF_INET, answer_third, &xid));
	CU_ASSERT_EQUAL(sample_add(udp.address, 40, 2), 42);
	CU_ASSERT(now_ms() - begin >= 3000);
	CU_ASSERT(now_ms() - begin < 6000);
	CU_ASSERT_EQUAL(udp_seen(&udp), 3);
	udp_stop(&udp);
}

static void answer_nothing(struct udp *udp, uint8_t *request, size_t length)
{
	(void)udp;
	(void)request;
	(void)length;
}

/* Silence ends with the deadline, also between two resends. */
static void test_silence(void)
{
	int64_t begin = now_ms();
	struct udp udp;

	CU_ASSERT_TRUE_FATAL(udp_start(&udp, AF_INET, answer_nothing, NULL));
	set_timeout(1500);
	CU_ASSERT_EQUAL(sample_number(udp.address, SAMPLE_FAIL, 0), ERROR_TIMEOUT);
	CU_ASSERT(now_ms() - begin >= 1500);
	CU_ASSERT(now_ms() - begin < 2500);
	CU_ASSERT_EQUAL(udp_seen(&udp), 2);
	begin = now_ms();
	set_timeout(30);
	CU_ASSERT_EQUAL(sample_number(udp.address, SAMPLE_FAIL, 0), ERROR_TIMEOUT);
	CU_ASSERT(now_ms() - begin < 1000);
	set_timeout(0);
	udp_stop(&udp);
}

/* What Add returns is the reply's last word; in protobuf, the one byte of a varint in it. */
static void set_sum(uint8_t *reply, size_t size, uint32_t sum)
{
	hostile_set_word(reply, size / 4 - 1,
			 encoding_is_protobuf() ? 0x08000000u | sum << 16 : sum);
}

/* Before the right reply: nothing, too little, other numbers, a call, other senders, and it comes twice. */
static void answer_among_others(struct udp *udp, uint8_t *request, size_t length)
{
	struct ingot_reply reply;
	uint8_t *bytes;
	size_t size;
	uint32_t xid = hostile_word(request, 0);

	if (!udp_reply(udp, request, length, &reply))
		return;
	bytes = reply.wire + reply.at;
	size = reply.end - reply.at;
	udp_send(udp, "", 0);
	udp_send(udp, bytes, 3);
	for (size_t cut = 4; cut < 24; cut++)
		udp_send(udp, bytes, cut);
	udp_send(udp, request, length);
	set_sum(bytes, size, 66);
	udp_send_elsewhere(udp, bytes, size);
	hostile_set_word(bytes, 0, xid + 1);
	udp_send(udp, bytes, size);
	hostile_set_word(bytes, 0, 0);
	udp_send(udp, bytes, size);
	hostile_set_word(bytes, 0, xid);
	hostile_set_word(bytes, 1, 2);
	udp_send(udp, bytes, size);
	hostile_set_word(bytes, 1, 1);
	hostile_set_word(bytes, 2, 7);
	udp_send(udp, bytes, size);
	hostile_set_word(bytes, 2, 0);
	hostile_set_word(bytes, 4, 0xFFFFFFFF);
	udp_send(udp, bytes, size);
	hostile_set_word(bytes, 4, 0);
	set_sum(bytes, size, 42);
	udp_send(udp, bytes, size);
	udp_send(udp, bytes, size);
	set_sum(bytes, size, 43);
	udp_send(udp, bytes, size);
	ingot_heap_free(reply.wire);
}

static void test_strays(void)
{
	struct udp udp;

	CU_ASSERT_TRUE_FATAL(udp_start(&udp, AF_INET, answer_among_others, NULL));
	for (unsigned i = 0; i < 20; i++)
		CU_ASSERT_EQUAL(sample_add(udp.address, 1, 1), 42);
	CU_ASSERT_EQUAL(udp_seen(&udp), 20);
	udp_stop(&udp);
}

/* Sends what nobody asked for, for two seconds. */
static void flood(struct udp *udp, uint8_t *request, size_t length)
{
	int64_t end = now_ms() + 2000;

	if (udp->seen > 1)
		return;
	hostile_set_word(request, 0, ~hostile_word(request, 0));
	while (now_ms() < end)
		udp_send(udp, request, length);
}

static void test_flood(void)
{
	int64_t begin = now_ms();
	struct udp udp;

	CU_ASSERT_TRUE_FATAL(udp_start(&udp, AF_INET, flood, NULL));
	set_timeout(300);
	CU_ASSERT_EQUAL(sample_number(udp.address, SAMPLE_FAIL, 0), ERROR_TIMEOUT);
	CU_ASSERT(now_ms() - begin < 1500);
	set_timeout(0);
	udp_stop(&udp);
}

static void test_dead_port(void)
{
	int64_t begin = now_ms();
	char address[64];

	udp_dead_address(AF_INET, address, sizeof(address));
	CU_ASSERT_EQUAL(sample_number(address, SAMPLE_FAIL, 0), RPC_S_SERVER_UNAVAILABLE);
	if (has_ipv6()) {
		udp_dead_address(AF_INET6, address, sizeof(address));
		CU_ASSERT_EQUAL(sample_number(address, SAMPLE_FAIL, 0), RPC_S_SERVER_UNAVAILABLE);
	}
	CU_ASSERT(now_ms() - begin < 1000);
}

/* A name with two addresses, of which the server has the second alone. */
static void test_second_address(void)
{
	char name[64];
	struct udp udp;

	CU_ASSERT_TRUE_FATAL(udp_start(&udp, AF_INET, udp_answer, NULL));
	snprintf(name, sizeof(name), "udp://localhost:%s", strrchr(udp.address, ':') + 1);
	CU_ASSERT_EQUAL(sample_add(name, 40, 2), 42);
	udp_stop(&udp);
}

/* The largest text whose echo fits, and one more. */
static void test_large(void)
{
	struct udp udp;
	char *text = malloc(70001);
	char *copy = NULL;
	ingot_call_options options = {.reply_max = 10000};

	CU_ASSERT_TRUE_FATAL(udp_start(&udp, AF_INET, udp_answer, NULL));
	memset(text, 'x', 70000);
	text[65400] = '\0';
	CU_ASSERT_EQUAL(sample_echo(udp.address, text, &copy), 0);
	CU_ASSERT_STRING_EQUAL(copy ? copy : "", text);
	NetApiBufferFree(copy);
	copy = NULL;
	text[65400] = 'x';
	text[65480] = '\0';
	CU_ASSERT_EQUAL(sample_echo(udp.address, text, &copy), RPC_X_INVALID_BOUND);
	CU_ASSERT_PTR_NULL(copy);
	text[65480] = 'x';
	text[70000] = '\0';
	CU_ASSERT_EQUAL(sample_echo(udp.address, text, &copy), RPC_X_INVALID_BOUND);
	CU_ASSERT_EQUAL(udp_seen(&udp), 1);
	/* The caller's own limit. */
	text[10000] = '\0';
	CU_ASSERT_EQUAL_FATAL(ingot_set_thread_options(&options), 0);
	CU_ASSERT_EQUAL(sample_echo(udp.address, text, &copy), RPC_X_INVALID_BOUND);
	CU_ASSERT_PTR_NULL(copy);
	text[5000] = '\0';
	CU_ASSERT_EQUAL(sample_echo(udp.address, text, &copy), 0);
	NetApiBufferFree(copy);
	set_timeout(0);
	udp_stop(&udp);
	free(text);
}

/* A reply of the right call whose results are none, or that says no. */
static void answer_badly(struct udp *udp, uint8_t *request, size_t length)
{
	const NET_API_STATUS *wanted = udp->context;
	struct ingot_reply reply;
	uint8_t *bytes;

	if (!udp_reply(udp, request, length, &reply))
		return;
	bytes = reply.wire + reply.at;
	if (*wanted == RPC_X_BAD_STUB_DATA) {
		udp_send(udp, bytes, reply.end - reply.at - 1);
	} else {
		hostile_set_word(bytes, 5, 1); /* PROG_UNAVAIL */
		udp_send(udp, bytes, 24);
	}
	ingot_heap_free(reply.wire);
}

static void test_bad_results(void)
{
	static NET_API_STATUS wanted[] = {RPC_X_BAD_STUB_DATA, RPC_S_UNKNOWN_IF};

	for (size_t i = 0; i < 2; i++) {
		struct udp udp;
		char *copy = NULL;

		CU_ASSERT_TRUE_FATAL(udp_start(&udp, AF_INET, answer_badly, &wanted[i]));
		CU_ASSERT_EQUAL(sample_echo(udp.address, "four", &copy), wanted[i]);
		CU_ASSERT_PTR_NULL(copy);
		udp_stop(&udp);
	}
}

static void *call_often(void *argument)
{
	const char *address = argument;
	uintptr_t wrong = 0;

	for (int i = 0; i < 200; i++)
		wrong += sample_add(address, i, 1) != i + 1;
	return (void *)wrong;
}

static void test_threads(void)
{
	pthread_t threads[4];
	struct udp udp;

	CU_ASSERT_TRUE_FATAL(udp_start(&udp, AF_INET, udp_answer, NULL));
	for (size_t i = 0; i < 4; i++)
		CU_ASSERT_EQUAL_FATAL(pthread_create(&threads[i], NULL, call_often, udp.address),
				      0);
	for (size_t i = 0; i < 4; i++) {
		void *wrong = NULL;

		pthread_join(threads[i], &wrong);
		CU_ASSERT_PTR_NULL(wrong);
	}
	udp_stop(&udp);
}

/* A server's address it is not, and the status says so. */
static void test_listen(void)
{
	ingot_server *server = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_server_new(NULL, &server), 0);
	CU_ASSERT_EQUAL(ingot_server_listen(server, "udp://127.0.0.1:0"), ERROR_NOT_SUPPORTED);
	CU_ASSERT_EQUAL(ingot_server_listen(server, "udp://"), ERROR_BAD_NETPATH);
	CU_ASSERT_PTR_NULL(ingot_server_address(server, 0));
	ingot_server_free(server);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"IPv4", test_ip4},
		{"IPv6", test_ip6},
		{"lost calls are sent again", test_lost},
		{"silence", test_silence},
		{"what is no reply to this call", test_strays},
		{"a flood of it", test_flood},
		{"a port where nobody listens", test_dead_port},
		{"a host's second address", test_second_address},
		{"too large for a datagram", test_large},
		{"results that are none", test_bad_results},
		{"threads", test_threads},
		{"not to listen on", test_listen},
		CU_TEST_INFO_NULL,
	};

	return suite_run("udp", tests);
}
