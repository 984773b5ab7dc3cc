/*
 * test_protoc_service.c: a .proto file's service called over loopback, its generated client and server on either side; and
 * what stands on the wire, which is the messages and nothing around them.
 */
#include <pthread.h>
#include <string.h>

#include "suite.h"

#include "include/parts.h"
#include "ingot/block.h"
#include "ingot/rpc.h"
#include "ingot/stub.h"
#include "lmapibuf.h"
#include "netmon.h"
#include "service.h"
#include "winerror.h"

static ingot_server *server;
static pthread_t thread;
static handle_t binding;

static void *allocate(HEXPERTKEY call, size_t size)
{
	void *memory = ExpertAllocMemory(call, size, NULL);

	if (memory)
		memset(memory, 0, size);
	return memory;
}

static char name_of_hit[] = "found";
static char empty[] = "";

/* As many hits as the limit says; each part is of the query's colour. */
static NET_API_STATUS find(HEXPERTKEY call, const desk_v1_Query *request, desk_v1_Answer **response)
{
	desk_v1_Answer *answer = allocate(call, sizeof(*answer));
	uint32_t count = request->has_limit ? (uint32_t)request->limit : 1;

	if (strcmp(request->text, "fail") == 0)
		return ERROR_ACCESS_DENIED;
	answer->n_hits = count;
	answer->hits = allocate(call, count * sizeof(*answer->hits));
	for (uint32_t i = 0; i < count; i++) {
		desk_v1_Hit *hit = &answer->hits[i];

		hit->name = i ? name_of_hit : request->text;
		hit->score = (double)i + request->class_;
		hit->n_marks = 1;
		hit->marks = allocate(call, sizeof(*hit->marks));
		hit->marks->kind = desk_v1_Hit_Mark_LOUD;
		hit->marks->at_case = desk_v1_Hit_Mark_at_raw;
		hit->marks->at.raw = request->cookie;
	}
	*response = answer;
	return 0;
}

/* The response that is left out is an empty one. */
static NET_API_STATUS clear(HEXPERTKEY call, const desk_v1_Nothing *request,
			    desk_v1_Nothing **response)
{
	(void)call;
	(void)request;
	(void)response;
	return 0;
}

static NET_API_STATUS count(HEXPERTKEY call, const desk_v1_Query *request, parts_Part **response)
{
	*response = allocate(call, sizeof(**response));
	(*response)->id = request->colour;
	return 0;
}

static void *serve(void *arg)
{
	return (void *)(uintptr_t)ingot_server_run(arg);
}

static void test_start(void)
{
	static const struct desk_v1_Finder_ops finder = {find, clear};
	static const struct desk_v1_Plain_ops plain = {count};

	CU_ASSERT_EQUAL_FATAL(ingot_server_new(NULL, &server), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_server_add(server, &desk_v1_Finder_interface, &finder, NULL),
			      0);
	CU_ASSERT_EQUAL_FATAL(ingot_server_add(server, &desk_v1_Plain_interface, &plain, NULL), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_server_listen(server, "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_EQUAL_FATAL(pthread_create(&thread, NULL, serve, server), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_bind(ingot_server_address(server, 0), NULL, &binding), 0);
}

static void test_calls(void)
{
	uint8_t cookie[] = {1, 0, 255};
	desk_v1_Query query = {.text = name_of_hit,
			       .has_limit = true,
			       .limit = 3,
			       .has_cookie = true,
			       .cookie = {sizeof(cookie), cookie},
			       .class_ = 7,
			       .colour = parts_BLACK};
	desk_v1_Nothing nothing = {.nothing = false};
	desk_v1_Nothing *cleared = NULL;
	desk_v1_Answer *answer = NULL;
	parts_Part *part = NULL;

	CU_ASSERT_EQUAL_FATAL(desk_v1_Finder_Find(binding, &query, &answer), 0);
	CU_ASSERT_EQUAL_FATAL(answer->n_hits, 3);
	CU_ASSERT_STRING_EQUAL(answer->hits[2].name, name_of_hit);
	CU_ASSERT_EQUAL(answer->hits[2].score, 9.0);
	CU_ASSERT_EQUAL(answer->hits[0].marks->at_case, desk_v1_Hit_Mark_at_raw);
	CU_ASSERT_EQUAL_FATAL(answer->hits[0].marks->at.raw.len, 3);
	CU_ASSERT_EQUAL(memcmp(answer->hits[0].marks->at.raw.data, cookie, 3), 0);
	CU_ASSERT_EQUAL(ingot_block_check(answer), 0);
	NetApiBufferFree(answer);
	CU_ASSERT_EQUAL_FATAL(desk_v1_Finder_Clear(binding, &nothing, &cleared), 0);
	CU_ASSERT_PTR_NOT_NULL(cleared);
	NetApiBufferFree(cleared);
	CU_ASSERT_EQUAL_FATAL(desk_v1_Plain_Count(binding, &query, &part), 0);
	CU_ASSERT_EQUAL(part->id, -1);
	NetApiBufferFree(part);
}

/* A request of zeros has empty text. */
static void test_zeros(void)
{
	desk_v1_Query query = {.text = NULL};
	desk_v1_Answer *answer = NULL;

	CU_ASSERT_EQUAL_FATAL(desk_v1_Finder_Find(binding, &query, &answer), 0);
	CU_ASSERT_EQUAL_FATAL(answer->n_hits, 1);
	CU_ASSERT_STRING_EQUAL(answer->hits[0].name, "");
	NetApiBufferFree(answer);
}

/* An operation that fails, a request that is none, one that is not there. */
static void test_failures(void)
{
	char fail[] = "fail";
	desk_v1_Query query = {.text = fail};
	desk_v1_Answer *answer = (desk_v1_Answer *)&query;

	CU_ASSERT_NOT_EQUAL(desk_v1_Finder_Find(binding, &query, &answer), 0);
	CU_ASSERT_PTR_NULL(answer);
	CU_ASSERT_EQUAL(desk_v1_Finder_Find(binding, NULL, &answer), RPC_X_NULL_REF_POINTER);
	CU_ASSERT_EQUAL(desk_v1_Finder_Find(binding, &query, NULL), ERROR_INVALID_PARAMETER);
}

/* The frame of a request, as the stubs have it, is the request's own bytes. */
static void test_wire(void)
{
	const ingot_interface *finder = &desk_v1_Finder_interface;
	desk_v1_Query query = {.text = empty, .has_limit = true};
	uint8_t *wire = NULL;
	uint32_t length = 0;

	CU_ASSERT_EQUAL(finder->program, 0x20004321);
	CU_ASSERT_EQUAL(finder->version, 3);
	CU_ASSERT_EQUAL(finder->protobuf_version, 3);
	CU_ASSERT_EQUAL(finder->procedures[1].number, 9);
	CU_ASSERT_EQUAL(desk_v1_Plain_interface.program >> 28, 3);
	CU_ASSERT_EQUAL_FATAL(
		ingot_encode(&ingot_type_desk_v1_Query, INGOT_PROTOBUF, &query, &wire, &length), 0);
	CU_ASSERT(length == 2 && memcmp(wire, "\x10\0", 2) == 0);
	NetApiBufferFree(wire);
}

static void test_stop(void)
{
	void *status = NULL;

	ingot_unbind(binding);
	ingot_server_stop(server);
	CU_ASSERT_EQUAL(pthread_join(thread, &status), 0);
	CU_ASSERT_PTR_NULL(status);
	ingot_server_free(server);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"start", test_start},       {"calls", test_calls},      {"zeros", test_zeros},
		{"failures", test_failures}, {"on the wire", test_wire}, {"stop", test_stop},
		CU_TEST_INFO_NULL,
	};

	return suite_run("protoc_service", tests);
}
