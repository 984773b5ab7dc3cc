/*
 * test_lookup.c: host names whose look-up does not come back in time: the linker leads getaddrinfo here.
 *
 * In: names for which it waits, as long as a test says. Out: statuses within the call's time.
 */
#include <netdb.h>
#include <pthread.h>
#include <string.h>

#include "suite.h"

#include "lookup.h"
#include "resolve.h"
#include "sample.h"
#include "winerror.h"

/* Named by the linker: __real_X is glibc's, __wrap_X what calls to X reach. */
int __real_getaddrinfo(const char *host, const char *port, const struct addrinfo *hints,
		       struct addrinfo **found);
int __wrap_getaddrinfo(const char *host, const char *port, const struct addrinfo *hints,
		       struct addrinfo **found);

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t change = PTHREAD_COND_INITIALIZER;
static bool is_open; /* look-ups of "slow" names go on */
static unsigned waiting;
static unsigned begun;

static void wait_until_open(void)
{
	pthread_mutex_lock(&lock);
	begun++;
	waiting++;
	pthread_cond_broadcast(&change);
	while (!is_open)
		pthread_cond_wait(&change, &lock);
	waiting--;
	pthread_cond_broadcast(&change);
	pthread_mutex_unlock(&lock);
}

static void set_open(bool open)
{
	pthread_mutex_lock(&lock);
	is_open = open;
	pthread_cond_broadcast(&change);
	while (open && waiting > 0)
		pthread_cond_wait(&change, &lock);
	pthread_mutex_unlock(&lock);
}

/* Until so many have begun: a thread may come late to its work. */
static void wait_for_begun(unsigned count)
{
	pthread_mutex_lock(&lock);
	while (begun < count)
		pthread_cond_wait(&change, &lock);
	pthread_mutex_unlock(&lock);
}

/* "slow" is this machine, once it is known. */
int __wrap_getaddrinfo(const char *host, const char *port, const struct addrinfo *hints,
		       struct addrinfo **found)
{
	if (strcmp(host, "slow") != 0 || (hints->ai_flags & AI_NUMERICHOST))
		return __real_getaddrinfo(host, port, hints, found);
	wait_until_open();
	return __real_getaddrinfo("127.0.0.1", port, hints, found);
}

static NET_API_STATUS resolve_slow(int64_t milliseconds)
{
	struct ingot_endpoints endpoints = {0};
	struct ingot_address address;
	NET_API_STATUS status;

	CU_ASSERT_EQUAL_FATAL(ingot_address_parse("tcp://slow:80", INGOT_ADDRESS_CALL, &address),
			      0);
	status = ingot_resolve(&address, ingot_deadline_after(milliseconds), &endpoints);
	CU_ASSERT_EQUAL(endpoints.count > 0, status == 0);
	return status;
}

static void test_calls_end(void)
{
	static const char *const names[] = {"tcp://slow:9", "slow", "udp://slow:9", "udp://slow"};
	const ingot_call_options options = {.timeout_ms = 200};

	set_open(false);
	CU_ASSERT_EQUAL_FATAL(ingot_set_thread_options(&options), 0);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		int64_t begin = now_ms();

		CU_ASSERT_EQUAL(sample_number(names[i], SAMPLE_FAIL, 0), ERROR_TIMEOUT);
		CU_ASSERT(now_ms() - begin >= 200);
		CU_ASSERT(now_ms() - begin < 1500);
	}
	wait_for_begun(4);
	CU_ASSERT_EQUAL_FATAL(ingot_set_thread_options(NULL), 0);
	set_open(true);
}

static void *open_later(void *argument)
{
	(void)argument;
	pthread_mutex_lock(&lock);
	while (waiting == 0)
		pthread_cond_wait(&change, &lock);
	is_open = true;
	pthread_cond_broadcast(&change);
	pthread_mutex_unlock(&lock);
	return NULL;
}

/* What comes in time is used; a name that is none is told from one that is slow. */
static void test_in_time(void)
{
	struct ingot_endpoints endpoints = {0};
	struct ingot_address address;
	pthread_t thread;

	set_open(false);
	CU_ASSERT_EQUAL_FATAL(pthread_create(&thread, NULL, open_later, NULL), 0);
	CU_ASSERT_EQUAL(resolve_slow(20000), 0);
	pthread_join(thread, NULL);
	CU_ASSERT_EQUAL_FATAL(
		ingot_address_parse("tcp://localhost:80", INGOT_ADDRESS_CALL, &address), 0);
	CU_ASSERT_EQUAL(ingot_resolve(&address, ingot_deadline_after(20000), &endpoints), 0);
	CU_ASSERT_EQUAL_FATAL(
		ingot_address_parse("tcp://no..name:80", INGOT_ADDRESS_CALL, &address), 0);
	CU_ASSERT_EQUAL(ingot_resolve(&address, ingot_deadline_after(20000), &endpoints),
			ERROR_BAD_NETPATH);
}

/* A host in numbers is answered whatever the deadline, by no other thread. */
static void test_numbers(void)
{
	struct ingot_endpoints endpoints = {0};
	struct ingot_address address;

	CU_ASSERT_EQUAL_FATAL(
		ingot_address_parse("tcp://127.0.0.1:80", INGOT_ADDRESS_CALL, &address), 0);
	CU_ASSERT_EQUAL(ingot_resolve(&address, ingot_deadline_after(-1000), &endpoints), 0);
}

/* A resolver that is stuck does not gather threads without end. */
static void test_many(void)
{
	set_open(false);
	for (unsigned i = 0; i < INGOT_LOOKUPS_LEFT_MAX; i++)
		CU_ASSERT_EQUAL(resolve_slow(10), ERROR_TIMEOUT);
	CU_ASSERT_EQUAL(resolve_slow(10), ERROR_NOT_ENOUGH_MEMORY);
	set_open(true);
	/* Those that were left end, and make room. */
	for (int64_t end = now_ms() + 10000; now_ms() < end && resolve_slow(10000) != 0;)
		;
	CU_ASSERT_EQUAL(resolve_slow(10000), 0);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"calls end in time", test_calls_end},
		{"an answer in time", test_in_time},
		{"numbers", test_numbers},
		{"many that do not end", test_many},
		CU_TEST_INFO_NULL,
	};

	return suite_run("lookup", tests);
}
