/*
 * test_call.c: client and server together, over every kind of socket.
 */
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "suite.h"

#include "heap.h"
#include "lmapibuf.h"
#include "pool.h"
#include "sample.h"
#include "winerror.h"

static char folder[] = "/tmp/ingot-rpc-XXXXXX";

static void unix_name(char *name, size_t size)
{
	snprintf(name, size, "unix://%s/socket", folder);
}

/* Idle connections rest in the pool for their time; tests that count descriptors end it. */
static void empty_pool(void)
{
	while (ingot_pool_evict())
		;
}

static void call_everything(const char *address)
{
	static const uint32_t sizes[] = {0, 1, 2, 7, 300, 20000};
	char *copy = NULL;
	uint32_t counter = 41;

	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++)
		for (uint32_t level = 1; level <= 2; level++) {
			uint8_t *buffer = NULL;
			uint32_t read = 0;
			uint32_t total = 0;

			CU_ASSERT_EQUAL(
				sample_list(address, level, sizes[i], &buffer, &read, &total), 0);
			CU_ASSERT_TRUE(sample_list_is_right(level, sizes[i], buffer, read, total));
		}
	CU_ASSERT_EQUAL(sample_echo(address, "h\303\244llo", &copy), 0);
	CU_ASSERT_STRING_EQUAL(copy ? copy : "", "h\303\244llo");
	NetApiBufferFree(copy);
	CU_ASSERT_EQUAL(sample_step(address, &counter), ERROR_MORE_DATA);
	CU_ASSERT_EQUAL(counter, 42);
	CU_ASSERT_EQUAL(sample_step(address, NULL), 0);
	CU_ASSERT_EQUAL(sample_add(address, -5, 3), -2);
	CU_ASSERT_EQUAL(sample_number(address, SAMPLE_FAIL, ERROR_ACCESS_DENIED),
			ERROR_ACCESS_DENIED);
	CU_ASSERT_EQUAL(sample_number(address, SAMPLE_MISSING, 1), RPC_S_PROCNUM_OUT_OF_RANGE);
}

static void call_over(const char *listen)
{
	struct serving serving;

	CU_ASSERT_EQUAL_FATAL(serving_start(&serving, listen), 0);
	call_everything(serving.address);
	serving_stop(&serving);
	CU_ASSERT_EQUAL(sample_number(serving.address, SAMPLE_FAIL, 0), RPC_S_SERVER_UNAVAILABLE);
}

static void test_tcp(void)
{
	call_over("tcp://127.0.0.1:0");
}

static void test_tcp6(void)
{
	if (!has_ipv6()) {
		printf("SKIPPED: no ::1 on this machine ");
		CU_PASS("no IPv6");
		return;
	}
	call_over("tcp://[::1]:0");
}

static void test_unix(void)
{
	char name[64];

	unix_name(name, sizeof(name));
	call_over(name);
	CU_ASSERT_NOT_EQUAL(access(name + strlen("unix://"), F_OK), 0);
}

static void test_host_name(void)
{
	struct serving serving;
	char name[64];

	CU_ASSERT_EQUAL_FATAL(serving_start(&serving, "tcp://127.0.0.1:0"), 0);
	snprintf(name, sizeof(name), "tcp://LOCALHOST%s", strrchr(serving.address, ':'));
	CU_ASSERT_EQUAL(sample_number(name, SAMPLE_FAIL, 0), 0);
	serving_stop(&serving);
}

static void test_failures(void)
{
	struct serving serving;
	uint8_t *buffer = NULL;
	uint32_t read = 7;
	uint32_t total = 7;

	CU_ASSERT_EQUAL_FATAL(serving_start(&serving, "tcp://127.0.0.1:0"), 0);
	/* The operation fails. */
	CU_ASSERT_EQUAL(sample_list(serving.address, 1, 100001, &buffer, &read, &total),
			ERROR_INVALID_PARAMETER);
	CU_ASSERT_PTR_NULL(buffer);
	CU_ASSERT_EQUAL(read, 0);
	CU_ASSERT_EQUAL(total, 0);
	CU_ASSERT_EQUAL(serving.context.calls, 1);
	/* A level without an arm: nothing is sent. */
	CU_ASSERT_EQUAL(sample_list(serving.address, 3, 1, &buffer, &read, &total),
			ERROR_INVALID_LEVEL);
	CU_ASSERT_PTR_NULL(buffer);
	CU_ASSERT_EQUAL(serving.context.calls, 1);
	/* NULL where text has to be. */
	{
		char *copy = NULL;

		CU_ASSERT_EQUAL(sample_echo(serving.address, NULL, &copy), RPC_X_NULL_REF_POINTER);
		CU_ASSERT_PTR_NULL(copy);
	}
	CU_ASSERT_EQUAL(sample_number("tcp://", SAMPLE_FAIL, 0), ERROR_BAD_NETPATH);
	CU_ASSERT_EQUAL(sample_number("unix:///nonexistent/socket", SAMPLE_FAIL, 0),
			RPC_S_SERVER_UNAVAILABLE);
	serving_stop(&serving);
}

static void test_arguments(void)
{
	struct number_frame frame = {0};
	const char16_t broken[] = {u'h', 0xDC00, 0};
	char16_t endless[1000];
	handle_t binding = NULL;

	for (size_t i = 0; i < 1000; i++)
		endless[i] = u'h';
	CU_ASSERT_EQUAL(ingot_call(NULL, &sample_interface, SAMPLE_FAIL, &frame),
			ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_call_server("tcp://127.0.0.1:1", NULL, 0, &frame),
			ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_call_server("tcp://127.0.0.1:1", &sample_interface, SAMPLE_PROCEDURES,
					  &frame),
			ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_call_server("tcp://127.0.0.1:1", &sample_interface, 0, NULL),
			ERROR_INVALID_PARAMETER);
	/* Names in UTF-16: the same ones, or none. */
	CU_ASSERT_EQUAL(ingot_call_server_wide(u"tcp://", &sample_interface, SAMPLE_FAIL, &frame),
			ERROR_BAD_NETPATH);
	CU_ASSERT_EQUAL(ingot_call_server_wide(broken, &sample_interface, 0, &frame),
			ERROR_BAD_NETPATH);
	CU_ASSERT_EQUAL(ingot_call_server_wide(endless, &sample_interface, 0, &frame),
			ERROR_BAD_NETPATH);
	CU_ASSERT_EQUAL(ingot_call_server_wide(u"unix:///nonexistent/socket", &sample_interface,
					       SAMPLE_FAIL, &frame),
			RPC_S_SERVER_UNAVAILABLE);
	CU_ASSERT_EQUAL(ingot_bind("tcp://host:0", NULL, &binding), ERROR_BAD_NETPATH);
	CU_ASSERT_EQUAL(ingot_bind("tcp://host:1", NULL, NULL), ERROR_INVALID_PARAMETER);
	CU_ASSERT_PTR_NULL(binding);
	ingot_unbind(NULL);
}

static void test_binding(void)
{
	struct serving serving;
	struct echo_frame frame = {.text = "bound"};
	const ingot_call_options sys = {.credentials = INGOT_CREDENTIALS_SYS};
	handle_t binding = NULL;

	CU_ASSERT_EQUAL_FATAL(serving_start(&serving, "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_bind(serving.address, &sys, &binding), 0);
	CU_ASSERT_EQUAL(ingot_call(binding, &sample_interface, SAMPLE_ECHO, &frame), 0);
	CU_ASSERT_STRING_EQUAL(frame.copy ? frame.copy : "", "bound");
	NetApiBufferFree(frame.copy);
	ingot_unbind(binding);
	serving_stop(&serving);
}

/* Accepted connections are counted by who holds a descriptor: both ends are in this process. */
static void test_reuse(void)
{
	struct serving serving;
	unsigned before;
	unsigned after;

	empty_pool();
	CU_ASSERT_EQUAL_FATAL(serving_start(&serving, "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_EQUAL(sample_number(serving.address, SAMPLE_FAIL, 0), 0);
	before = count_descriptors();
	for (unsigned i = 0; i < 100; i++)
		CU_ASSERT_EQUAL(sample_number(serving.address, SAMPLE_FAIL, 0), 0);
	after = count_descriptors();
	CU_ASSERT_EQUAL(before, after);
	CU_ASSERT_EQUAL(serving.context.calls, 101);
	serving_stop(&serving);
}

/* The server goes and comes back on the same address: the next call does not notice. */
static void test_restart(void)
{
	struct serving serving;
	char name[64];

	unix_name(name, sizeof(name));
	for (unsigned i = 0; i < 5; i++) {
		CU_ASSERT_EQUAL_FATAL(serving_start(&serving, name), 0);
		CU_ASSERT_EQUAL(sample_number(name, SAMPLE_FAIL, 0), 0);
		CU_ASSERT_EQUAL(sample_number(name, SAMPLE_FAIL, 0), 0);
		CU_ASSERT_EQUAL(serving.context.calls, 2);
		serving_stop(&serving);
	}
}

#define THREADS 8
#define CALLS   200

static void *call_many(void *argument)
{
	const char *address = argument;
	uintptr_t failures = 0;

	for (unsigned i = 0; i < CALLS; i++) {
		uint8_t *buffer = NULL;
		uint32_t read;
		uint32_t total;
		uint32_t wanted = i % 50;

		if (sample_list(address, 1 + i % 2, wanted, &buffer, &read, &total) != 0 ||
		    !sample_list_is_right(1 + i % 2, wanted, buffer, read, total))
			failures++;
	}
	return (void *)failures;
}

static uint64_t count_connections(const struct serving *serving)
{
	ingot_server_counts counts;

	ingot_server_count(serving->server, &counts);
	return counts.connections;
}

/* One after the other they share a connection; at the same time there are no more than threads. */
static void test_threads(void)
{
	struct serving serving;
	pthread_t threads[THREADS];
	void *failures;

	empty_pool();
	CU_ASSERT_EQUAL_FATAL(serving_start(&serving, "tcp://127.0.0.1:0"), 0);
	for (unsigned i = 0; i < THREADS; i++) {
		CU_ASSERT_EQUAL_FATAL(pthread_create(&threads[i], NULL, call_many, serving.address),
				      0);
		pthread_join(threads[i], &failures);
		CU_ASSERT_PTR_NULL(failures);
	}
	CU_ASSERT_EQUAL(count_connections(&serving), 1);
	for (unsigned i = 0; i < THREADS; i++)
		CU_ASSERT_EQUAL_FATAL(pthread_create(&threads[i], NULL, call_many, serving.address),
				      0);
	for (unsigned i = 0; i < THREADS; i++) {
		pthread_join(threads[i], &failures);
		CU_ASSERT_PTR_NULL(failures);
	}
	CU_ASSERT_EQUAL(serving.context.calls, 2 * THREADS * CALLS);
	CU_ASSERT(count_connections(&serving) <= THREADS);
	serving_stop(&serving);
}

/* A child calls over connections of its own; its parent's go on. */
static void test_fork(void)
{
	struct serving serving;
	int status = -1;
	pid_t child;

	CU_ASSERT_EQUAL_FATAL(serving_start(&serving, "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_EQUAL(sample_number(serving.address, SAMPLE_FAIL, 0), 0);
	child = fork();
	if (child == 0) {
		unsigned bad = 0;

		for (unsigned i = 0; i < 50; i++)
			bad += sample_number(serving.address, SAMPLE_FAIL, i + 1000) != i + 1000;
		_exit(bad ? 1 : 0);
	}
	CU_ASSERT_TRUE_FATAL(child > 0);
	for (unsigned i = 0; i < 50; i++)
		CU_ASSERT_EQUAL(sample_number(serving.address, SAMPLE_FAIL, i + 2000), i + 2000);
	CU_ASSERT_EQUAL(waitpid(child, &status, 0), child);
	CU_ASSERT_EQUAL(status, 0);
	serving_stop(&serving);
}

/* Stopping lets a call that has begun end, and needs no connection to be idle. */
static void *slow_call(void *argument)
{
	return (void *)(uintptr_t)sample_number(argument, SAMPLE_SLEEP, 300);
}

static void test_stop(void)
{
	struct serving serving;
	pthread_t caller;
	void *status;

	CU_ASSERT_EQUAL_FATAL(serving_start(&serving, "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_EQUAL_FATAL(pthread_create(&caller, NULL, slow_call, serving.address), 0);
	while (__atomic_load_n(&serving.context.calls, __ATOMIC_RELAXED) == 0)
		poll(NULL, 0, 5);
	serving_stop(&serving);
	pthread_join(caller, &status);
	CU_ASSERT_PTR_NULL(status);
}

/* A stop that comes before the run ends it at once; afterwards the server runs again. */
static void test_stop_first(void)
{
	ingot_server *server = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_server_new(NULL, &server), 0);
	CU_ASSERT_EQUAL(ingot_server_run(server), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_server_listen(server, "tcp://127.0.0.1:0"), 0);
	for (unsigned i = 0; i < 3; i++) {
		ingot_server_stop(server);
		ingot_server_stop(server);
		CU_ASSERT_EQUAL(ingot_server_run(server), 0);
	}
	ingot_server_free(server);
	ingot_server_stop(NULL);
	ingot_server_free(NULL);
}

static void test_no_leaks(void)
{
	struct ingot_heap_usage before;
	struct ingot_heap_usage after;
	unsigned descriptors;

	empty_pool();
	before = ingot_heap_live();
	descriptors = count_descriptors();
	test_tcp();
	test_unix();
	test_failures();
	test_stop();
	empty_pool();
	after = ingot_heap_live();
	CU_ASSERT_EQUAL(before.blocks, after.blocks);
	CU_ASSERT_EQUAL(descriptors, count_descriptors());
}

/* Every allocation of a call fails once, on either side: a status, never a crash or a leak. */
static void test_memory(void)
{
	struct serving serving;
	struct ingot_heap_usage before;
	bool struck = true;

	CU_ASSERT_EQUAL_FATAL(serving_start(&serving, "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_EQUAL(sample_number(serving.address, SAMPLE_FAIL, 0), 0);
	empty_pool();
	before = ingot_heap_live();
	for (uint64_t nth = 1; struck && nth < 500; nth++) {
		uint8_t *buffer = NULL;
		uint32_t read = 1;
		uint32_t total = 1;
		NET_API_STATUS status;

		ingot_heap_fail_at(nth);
		status = sample_list(serving.address, 2, 40, &buffer, &read, &total);
		struck = ingot_heap_fail_at(0) == 0;
		CU_ASSERT_TRUE(status == 0 || status == ERROR_NOT_ENOUGH_MEMORY ||
			       status == RPC_S_CALL_FAILED || status == RPC_S_SERVER_UNAVAILABLE);
		if (status == 0)
			CU_ASSERT_TRUE(sample_list_is_right(2, 40, buffer, read, total))
		else
			CU_ASSERT_TRUE(!buffer && read == 0 && total == 0)
	}
	CU_ASSERT_FALSE(struck);
	empty_pool();
	/* The server frees a connection at the end of its turn. */
	for (unsigned i = 0; i < 100 && ingot_heap_live().blocks > before.blocks; i++)
		poll(NULL, 0, 10);
	CU_ASSERT_TRUE(ingot_heap_live().blocks <= before.blocks + 2);
	serving_stop(&serving);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"everything over TCP, IPv4", test_tcp},
		{"everything over TCP, IPv6", test_tcp6},
		{"everything over a unix socket", test_unix},
		{"a host by name", test_host_name},
		{"failures of the operation and of the caller", test_failures},
		{"arguments that make no call", test_arguments},
		{"a binding, with credentials", test_binding},
		{"connections are reused", test_reuse},
		{"a restarted server is not noticed", test_restart},
		{"8 threads", test_threads},
		{"a forked child", test_fork},
		{"stopping while a call runs", test_stop},
		{"stopping first, running again", test_stop_first},
		{"no descriptor and no block is left", test_no_leaks},
		{"each allocation fails once", test_memory},
		CU_TEST_INFO_NULL,
	};
	int verdict;

	if (!mkdtemp(folder))
		return 2;
	verdict = suite_run("call", tests);
	rmdir(folder);
	return verdict;
}
