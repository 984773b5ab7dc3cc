/*
 * test_options.c: whose option counts.
 */
#include <pthread.h>
#include <string.h>

#include "suite.h"

#include "options.h"
#include "winerror.h"

static void set(NET_API_STATUS (*where)(const ingot_call_options *), uint32_t timeout_ms)
{
	const ingot_call_options options = {.timeout_ms = timeout_ms};

	CU_ASSERT_EQUAL(where(timeout_ms ? &options : NULL), 0);
}

static void *other_thread(void *unused)
{
	(void)unused;
	return (void *)(uintptr_t)ingot_options_resolve(NULL).timeout_ms;
}

static void test_precedence(void)
{
	const ingot_call_options binding = {.timeout_ms = 3, .reply_max = 33};
	pthread_t thread;
	void *seen = NULL;

	CU_ASSERT_EQUAL(ingot_options_resolve(NULL).timeout_ms, INGOT_TIMEOUT_MS);
	CU_ASSERT_EQUAL(ingot_options_resolve(NULL).reply_max, INGOT_REPLY_MAX);
	CU_ASSERT_EQUAL(ingot_options_resolve(NULL).encoding, INGOT_XDR);
	CU_ASSERT_EQUAL(ingot_options_resolve(NULL).credentials, INGOT_CREDENTIALS_NONE);
	set(ingot_set_default_options, 1);
	CU_ASSERT_EQUAL(ingot_options_resolve(NULL).timeout_ms, 1);
	set(ingot_set_thread_options, 2);
	CU_ASSERT_EQUAL(ingot_options_resolve(NULL).timeout_ms, 2);
	CU_ASSERT_EQUAL(ingot_options_resolve(&binding).timeout_ms, 3);
	CU_ASSERT_EQUAL(ingot_options_resolve(&binding).reply_max, 33);
	CU_ASSERT_EQUAL(ingot_options_resolve(&binding).encoding, INGOT_XDR);
	CU_ASSERT_EQUAL_FATAL(pthread_create(&thread, NULL, other_thread, NULL), 0);
	pthread_join(thread, &seen);
	CU_ASSERT_EQUAL((uintptr_t)seen, 1);
	set(ingot_set_thread_options, 0);
	CU_ASSERT_EQUAL(ingot_options_resolve(NULL).timeout_ms, 1);
	set(ingot_set_default_options, 0);
	CU_ASSERT_EQUAL(ingot_options_resolve(NULL).timeout_ms, INGOT_TIMEOUT_MS);
}

static void test_encoding(void)
{
	const ingot_call_options protobuf = {.encoding = INGOT_PROTOBUF};
	const ingot_call_options xdr = {.encoding = INGOT_XDR};

	CU_ASSERT_EQUAL_FATAL(ingot_set_default_options(&protobuf), 0);
	CU_ASSERT_EQUAL(ingot_options_resolve(NULL).encoding, INGOT_PROTOBUF);
	CU_ASSERT_EQUAL(ingot_options_resolve(&xdr).encoding, INGOT_XDR);
	CU_ASSERT_EQUAL_FATAL(ingot_set_thread_options(&xdr), 0);
	CU_ASSERT_EQUAL(ingot_options_resolve(NULL).encoding, INGOT_XDR);
	CU_ASSERT_EQUAL(ingot_options_resolve(&protobuf).encoding, INGOT_PROTOBUF);
	CU_ASSERT_EQUAL_FATAL(ingot_set_thread_options(NULL), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_set_default_options(NULL), 0);
	CU_ASSERT_EQUAL(ingot_options_resolve(NULL).encoding, INGOT_XDR);
}

static void test_refused(void)
{
	const ingot_call_options encoding = {.encoding = (ingot_codec)77};
	const ingot_call_options credentials = {.credentials = (ingot_credentials)77};
	handle_t binding = NULL;

	CU_ASSERT_EQUAL(ingot_set_default_options(&encoding), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_bind("host", &credentials, &binding), ERROR_INVALID_PARAMETER);
	CU_ASSERT_PTR_NULL(binding);
	CU_ASSERT_EQUAL(ingot_options_resolve(NULL).timeout_ms, INGOT_TIMEOUT_MS);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"binding, thread, default", test_precedence},
		{"encoding", test_encoding},
		{"members without a meaning", test_refused},
		CU_TEST_INFO_NULL,
	};

	return suite_run("options", tests);
}
