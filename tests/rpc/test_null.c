/*
 * test_null.c: procedure 0: by itself, as a table's procedure, with an operation and without.
 */
#include <string.h>

#include "suite.h"

#include "sample.h"
#include "winerror.h"

struct null_frame {
	uint32_t result;
};

struct null_ops {
	NET_API_STATUS (*null)(HEXPERTKEY call);
};

static const ingot_step no_steps[] = {{.op = INGOT_OP_END}};

static const ingot_type nothing = {
	.name = "nothing",
	.size = sizeof(struct null_frame),
	.align = _Alignof(struct null_frame),
	.growth = 2 * INGOT_GROWTH_UNIT,
	.steps = no_steps,
};

static const ingot_procedure null_procedure[] = {
	{"NULLPROC", 0, INGOT_PROCEDURE_VOID, &nothing, &nothing},
};

static bool invoke_null(const void *ops, HEXPERTKEY call, void *args)
{
	const struct null_ops *operations = ops;
	struct null_frame *frame = args;

	if (!operations->null)
		return false;
	frame->result = operations->null(call);
	return true;
}

static const ingot_invoke null_invokers[] = {invoke_null};

static const ingot_interface null_interface = {
	.name = "null",
	.program = SAMPLE_PROGRAM,
	.version = SAMPLE_VERSION + 1,
	.procedure_count = 1,
	.procedures = null_procedure,
	.invokers = null_invokers,
};

/* The client's half for a server whose table has no procedure 0. */
static const ingot_interface sample_null = {
	.name = "null",
	.program = SAMPLE_PROGRAM,
	.version = SAMPLE_VERSION,
	.procedure_count = 1,
	.procedures = null_procedure,
};

static NET_API_STATUS count(HEXPERTKEY call)
{
	struct sample_context *context = ingot_call_context(call);

	__atomic_add_fetch(&context->calls, 1, __ATOMIC_RELAXED);
	return 0;
}

static NET_API_STATUS refuse(HEXPERTKEY call)
{
	(void)count(call);
	return ERROR_ACCESS_DENIED;
}

static void *run(void *server)
{
	return (void *)(uintptr_t)ingot_server_run(server);
}

/* Call procedure 0 of a server with `ops`; *ret_calls is how often an operation ran. */
static NET_API_STATUS call_null(const struct null_ops *ops, unsigned *ret_calls)
{
	struct sample_context context = {0};
	struct null_frame frame = {7};
	ingot_server *server = NULL;
	NET_API_STATUS status;
	pthread_t thread;

	CU_ASSERT_EQUAL_FATAL(ingot_server_new(NULL, &server), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_server_add(server, &null_interface, ops, &context), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_server_listen(server, "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_EQUAL_FATAL(pthread_create(&thread, NULL, run, server), 0);
	status = ingot_call_server(ingot_server_address(server, 0), &null_interface, 0, &frame);
	ingot_server_stop(server);
	pthread_join(thread, NULL);
	ingot_server_free(server);
	*ret_calls = context.calls;
	return status;
}

static void test_operation(void)
{
	const struct null_ops ops = {count};
	unsigned calls;

	CU_ASSERT_EQUAL(call_null(&ops, &calls), 0);
	CU_ASSERT_EQUAL(calls, 1);
}

static void test_failing_operation(void)
{
	const struct null_ops ops = {refuse};
	unsigned calls;

	CU_ASSERT_EQUAL(call_null(&ops, &calls), RPC_S_CALL_FAILED);
	CU_ASSERT_EQUAL(calls, 1);
}

static void test_no_operation(void)
{
	const struct null_ops ops = {NULL};
	unsigned calls;

	CU_ASSERT_EQUAL(call_null(&ops, &calls), 0);
	CU_ASSERT_EQUAL(calls, 0);
}

static void test_not_in_table(void)
{
	struct null_frame frame = {7};
	struct serving serving;

	CU_ASSERT_EQUAL_FATAL(serving_start(&serving, "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_EQUAL(ingot_call_server(serving.address, &sample_null, 0, &frame), 0);
	CU_ASSERT_EQUAL(serving.context.calls, 0);
	serving_stop(&serving);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"its operation answers", test_operation},
		{"its operation fails", test_failing_operation},
		{"without an operation it answers by itself", test_no_operation},
		{"without a table too", test_not_in_table},
		CU_TEST_INFO_NULL,
	};

	return suite_run("null", tests);
}
