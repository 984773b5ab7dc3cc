/*
 * test_run.c: what an operation leaves behind: half a result when it fails, all of it when it leaves its
 * call by ExpertAbort. Nothing of it stays, the client hears why, and the server goes on.
 */
#include <string.h>

#include "suite.h"

#include "heap.h"
#include "lmapibuf.h"
#include "netmon.h"
#include "pool.h"
#include "sample.h"
#include "winerror.h"

#define ADDRESS "tcp://127.0.0.1:0"

enum { BLOCKS = 200, BLOCK_SIZE = 5000 };

/* How an operation ends after half its result. */
enum manner { SUCCEEDS, FAILS, ABORTS, ABORTS_NESTED, ABORTS_INNER, TRIES_OUTER, TERMINATED };

struct stage {
	enum manner manner;
	HEXPERTKEY key;   /* the last call's */
	HEXPERTKEY outer; /* of the run that the server runs in */
	DWORD heard;
	size_t blocks; /* allocated in the whole process, when the operation had its half */
	unsigned returned;
	unsigned begun;    /* operations */
	unsigned released; /* of the two that each operation asked for, in the right order */
};

static void release_second(void *arg)
{
	struct stage *stage = arg;

	stage->released += stage->released == 2 * (stage->begun - 1);
}

static void release_first(void *arg)
{
	struct stage *stage = arg;

	stage->released += stage->released == 2 * stage->begun - 1;
}

static void take_half(HEXPERTKEY call)
{
	for (unsigned i = 0; i < BLOCKS; i++) {
		char *memory = ExpertAllocMemory(call, BLOCK_SIZE, NULL);

		if (memory)
			memset(memory, 'x', BLOCK_SIZE);
	}
}

static DWORD run_inside(HEXPERTKEY key, void *arg)
{
	struct stage *stage = arg;

	take_half(key);
	(void)ExpertAbort(stage->manner == ABORTS_INNER ? key : stage->key);
	return NMERR_SUCCESS;
}

static NET_API_STATUS operate(HEXPERTKEY call, struct stage *stage)
{
	stage->key = call;
	stage->begun++;
	CU_ASSERT_EQUAL(ingot_call_defer(call, release_first, stage), 0);
	CU_ASSERT_EQUAL(ingot_call_defer(call, release_second, stage), 0);
	CU_ASSERT_EQUAL(ingot_call_defer(stage->outer, release_first, stage),
			ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(stage->released, 2 * (stage->begun - 1));
	take_half(call);
	stage->blocks = ingot_heap_live().blocks;
	switch (stage->manner) {
	case FAILS:
		return ERROR_ACCESS_DENIED;
	case ABORTS:
		(void)ExpertAbort(call);
		break;
	case ABORTS_NESTED:
	case ABORTS_INNER:
		(void)ExpertRun(run_inside, stage, &stage->heard);
		break;
	case TRIES_OUTER:
		stage->heard = ExpertAbort(stage->outer);
		break;
	case TERMINATED:
		stage->heard = ExpertTerminate(call);
		if (ExpertAllocMemory(call, 1, &stage->heard))
			return ERROR_INVALID_NAME;
		break;
	default:
		break;
	}
	stage->returned++;
	return 0;
}

/* The sample's interface, every procedure of it done by the operation above. */
static bool invoke(const void *ops, HEXPERTKEY call, void *frame)
{
	NET_API_STATUS status = operate(call, ingot_call_context(call));

	(void)ops;
	memcpy(frame, &status, sizeof(status));
	return true;
}

static const ingot_invoke invokers[SAMPLE_PROCEDURES] = {
	invoke, invoke, invoke, invoke, invoke, invoke, invoke,
};

struct staged {
	ingot_interface interface;
	struct stage stage;
	ingot_server *server;
	pthread_t thread;
};

static DWORD run_server(HEXPERTKEY key, void *arg)
{
	struct staged *staged = arg;

	staged->stage.outer = key;
	return ingot_server_run(staged->server);
}

/* The server itself runs in a run. */
static void *serve(void *arg)
{
	DWORD error = NMERR_PENDING;

	(void)ExpertRun(run_server, arg, &error);
	return (void *)(uintptr_t)error;
}

static void start(struct staged *staged)
{
	memset(staged, 0, sizeof(*staged));
	staged->interface = sample_interface;
	staged->interface.invokers = invokers;
	CU_ASSERT_EQUAL_FATAL(ingot_server_new(NULL, &staged->server), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_server_add(staged->server, &staged->interface, &staged->stage,
					       &staged->stage),
			      0);
	CU_ASSERT_EQUAL_FATAL(ingot_server_listen(staged->server, ADDRESS), 0);
	CU_ASSERT_EQUAL_FATAL(pthread_create(&staged->thread, NULL, serve, staged), 0);
}

static void stop(struct staged *staged)
{
	void *error = NULL;

	ingot_server_stop(staged->server);
	pthread_join(staged->thread, &error);
	CU_ASSERT_PTR_NULL(error);
	ingot_server_free(staged->server);
	while (ingot_pool_evict())
		;
}

static NET_API_STATUS call(const struct staged *staged)
{
	return sample_number(ingot_server_address(staged->server, 0), SAMPLE_FAIL, 1);
}

static void expect_manner(enum manner manner, NET_API_STATUS expected, DWORD heard,
			  unsigned returns)
{
	struct ingot_heap_usage before = ingot_heap_live();
	size_t first = 0;
	struct staged staged;

	start(&staged);
	staged.stage.manner = manner;
	for (unsigned i = 0; i < 20; i++) {
		staged.stage.heard = 0;
		CU_ASSERT_EQUAL(call(&staged), expected);
		if (i == 1)
			first = staged.stage.blocks;
		CU_ASSERT_EQUAL(ExpertFreeMemory(staged.stage.key, &staged),
				NMERR_INVALID_EXPERT_HANDLE);
		CU_ASSERT_EQUAL(staged.stage.heard, heard);
	}
	/* Not one block more was there in the last call than in the second. */
	CU_ASSERT(first >= BLOCKS);
	CU_ASSERT_EQUAL(staged.stage.blocks, first);
	CU_ASSERT_EQUAL(staged.stage.returned, 20 * returns);
	CU_ASSERT_EQUAL(staged.stage.begun, 20);
	CU_ASSERT_EQUAL(staged.stage.released, 2 * staged.stage.begun);
	/* The same server answers what is in order. */
	staged.stage.manner = SUCCEEDS;
	CU_ASSERT_EQUAL(call(&staged), 0);
	stop(&staged);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	CU_ASSERT_EQUAL(ingot_heap_live().bytes, before.bytes);
}

static void test_fails(void)
{
	expect_manner(FAILS, ERROR_ACCESS_DENIED, 0, 0);
}

static void test_aborts(void)
{
	expect_manner(ABORTS, RPC_S_CALL_FAILED, 0, 0);
}

static void test_aborts_nested(void)
{
	expect_manner(ABORTS_NESTED, RPC_S_CALL_FAILED, 0, 0);
}

static void test_aborts_inner(void)
{
	expect_manner(ABORTS_INNER, 0, NMERR_EXPERT_TERMINATE, 1);
}

/* It would be jumped over: the server, and its other calls. */
static void test_tries_outer(void)
{
	expect_manner(TRIES_OUTER, 0, NMERR_NOT_SUPPORTED, 1);
}

static void test_terminated(void)
{
	expect_manner(TERMINATED, 0, NMERR_EXPERT_TERMINATE, 1);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"an operation that fails after half its result", test_fails},
		{"one that leaves its call", test_aborts},
		{"one that leaves its call from a run inside", test_aborts_nested},
		{"one that leaves a run inside", test_aborts_inner},
		{"one that would leave the server's own run", test_tries_outer},
		{"one that asks its call to stop", test_terminated},
		CU_TEST_INFO_NULL};

	return suite_run("run", tests);
}
