/*
 * test_protoc_printed.c: an interface's own stubs against those that protoc-gen-ingot makes of its printed .proto, over
 * loopback: the client of the one calls the server of the other, both ways, and each finds what the other one put.
 */
#include <pthread.h>
#include <string.h>
#include <uchar.h>

#include "suite.h"

#include "ingot/block.h"
#include "ingot/rpc.h"
#include "lmapibuf.h"
#include "netmon.h"
#include "printed/stock.h"
#include "stock.h"
#include "winerror.h"

/* A server on a port of its own, and a binding to it. */
struct peer {
	ingot_server *server;
	pthread_t thread;
	handle_t binding;
};

static struct peer own;     /* the interface's server, called in the .proto's words */
static struct peer printed; /* the .proto's server, called in the interface's words */

/* What each side sends: as the interface has it, and as the .proto has it. */
static char screw[] = "screw";
static char bolt[] = "bolt";
static char head[] = "head";
static char thread[] = "thread";
static char note[] = "sch\303\266n";
static char16_t wide_note[] = u"sch\u00f6n";
static double weights[] = {0.5, -2};
static uint8_t digest[4] = {0, 1, 2, 255};

static PART last_part = {.name = thread};
static PART first_part = {.name = head, .next = &last_part};
static ITEM_2 items[] = {
	{.name = screw,
	 .note = wide_note,
	 .price = -7000000000,
	 .state = STATE_DONE,
	 .percent = 100,
	 .count = 2,
	 .weights = weights,
	 .parts = &first_part,
	 .digest = {0, 1, 2, 255}},
	{.name = bolt, .state = STATE_RAW, .percent = 1},
};

static stock_PART printed_parts[] = {{.name = head}, {.name = thread}};
static stock_ITEM_2 printed_items[] = {
	{.name = screw,
	 .note = note,
	 .price = -7000000000,
	 .state = stock_STATE_DONE,
	 .percent = 100,
	 .n_weights = 2,
	 .weights = weights,
	 .n_parts = 2,
	 .parts = printed_parts,
	 .digest = {sizeof(digest), digest}},
	{.name = bolt, .state = stock_STATE_RAW, .percent = 1},
};

static void check_own(const ITEM_2 *item)
{
	CU_ASSERT_STRING_EQUAL(item->name, screw);
	CU_ASSERT_PTR_NOT_NULL_FATAL(item->note);
	CU_ASSERT_EQUAL(memcmp(item->note, wide_note, sizeof(wide_note)), 0);
	CU_ASSERT_EQUAL(item->price, -7000000000);
	CU_ASSERT_EQUAL(item->state, STATE_DONE);
	CU_ASSERT_EQUAL(item->percent, 100);
	CU_ASSERT_EQUAL_FATAL(item->count, 2);
	CU_ASSERT_EQUAL(memcmp(item->weights, weights, sizeof(weights)), 0);
	CU_ASSERT_PTR_NOT_NULL_FATAL(item->parts);
	CU_ASSERT_STRING_EQUAL(item->parts->name, head);
	CU_ASSERT_PTR_NOT_NULL_FATAL(item->parts->next);
	CU_ASSERT_STRING_EQUAL(item->parts->next->name, thread);
	CU_ASSERT_PTR_NULL(item->parts->next->next);
	CU_ASSERT_EQUAL(memcmp(item->digest, digest, sizeof(digest)), 0);
}

static void check_printed(const stock_ITEM_2 *item)
{
	CU_ASSERT_STRING_EQUAL(item->name, screw);
	CU_ASSERT_PTR_NOT_NULL_FATAL(item->note);
	CU_ASSERT_STRING_EQUAL(item->note, note);
	CU_ASSERT_EQUAL(item->price, -7000000000);
	CU_ASSERT_EQUAL(item->state, stock_STATE_DONE);
	CU_ASSERT_EQUAL(item->percent, 100);
	CU_ASSERT_EQUAL_FATAL(item->n_weights, 2);
	CU_ASSERT_EQUAL(memcmp(item->weights, weights, sizeof(weights)), 0);
	CU_ASSERT_EQUAL_FATAL(item->n_parts, 2);
	CU_ASSERT_STRING_EQUAL(item->parts[0].name, head);
	CU_ASSERT_STRING_EQUAL(item->parts[1].name, thread);
	CU_ASSERT_EQUAL_FATAL(item->digest.len, 4);
	CU_ASSERT_EQUAL(memcmp(item->digest.data, digest, sizeof(digest)), 0);
}

static void *copied(HEXPERTKEY call, const void *value, size_t size)
{
	void *memory = ExpertAllocMemory(call, size, NULL);

	if (memory)
		memcpy(memory, value, size);
	return memory;
}

/* ---- the interface's server ---- */

static NET_API_STATUS own_list(HEXPERTKEY call, DWORD level, LPBYTE *ret_items, LPDWORD count,
			       LPDWORD cursor)
{
	static ITEM_1 names[] = {{.name = bolt}};

	if (!cursor)
		return ERROR_ACCESS_DENIED;
	*count = level == 2 ? 2 : 1;
	*ret_items = level == 2 ? copied(call, items, sizeof(items))
				: copied(call, names, sizeof(names));
	*cursor += 2;
	return ERROR_MORE_DATA;
}

static NET_API_STATUS own_put(HEXPERTKEY call, DWORD level, LPBYTE item)
{
	(void)call;
	CU_ASSERT_EQUAL_FATAL(level, 2);
	check_own((const ITEM_2 *)(const void *)item);
	return ERROR_BUSY;
}

static LONG own_balance(HEXPERTKEY call, LMCSTR name)
{
	(void)call;
	return name ? -(LONG)strlen(name) : 77;
}

/* ---- the .proto's server ---- */

static NET_API_STATUS printed_list(HEXPERTKEY call, const stock_StockListRequest *request,
				   stock_StockListResponse **response)
{
	stock_StockList_items found = {.level = 2, .n_item2 = 2};
	stock_StockListResponse answer = {.status = ERROR_MORE_DATA, .has_cursor = true};

	CU_ASSERT_EQUAL(request->level, 2);
	if (!request->has_cursor) {
		answer = (stock_StockListResponse){.status = ERROR_ACCESS_DENIED};
	} else {
		found.item2 = copied(call, printed_items, sizeof(printed_items));
		answer.items = copied(call, &found, sizeof(found));
		answer.cursor = request->cursor + 2;
	}
	*response = copied(call, &answer, sizeof(answer));
	return 0;
}

static NET_API_STATUS printed_put(HEXPERTKEY call, const stock_StockPutRequest *request,
				  stock_StockPutResponse **response)
{
	static const stock_StockPutResponse answer = {.status = ERROR_BUSY};

	CU_ASSERT_PTR_NOT_NULL_FATAL(request->item);
	CU_ASSERT_EQUAL(request->item->level, 2);
	CU_ASSERT_EQUAL_FATAL(request->item->arm_case, stock_ITEM_arm_item2);
	check_printed(request->item->arm.item2);
	*response = copied(call, &answer, sizeof(answer));
	return 0;
}

static NET_API_STATUS printed_balance(HEXPERTKEY call, const stock_StockBalanceRequest *request,
				      stock_StockBalanceResponse **response)
{
	stock_StockBalanceResponse answer = {
		.result = request->name ? -(int32_t)strlen(request->name) : 77};

	*response = copied(call, &answer, sizeof(answer));
	return 0;
}

/* ---- the test ---- */

static void *serve(void *arg)
{
	return (void *)(uintptr_t)ingot_server_run(arg);
}

static void peer_start(struct peer *peer, const ingot_interface *interface, const void *ops)
{
	static const ingot_call_options options = {.encoding = INGOT_PROTOBUF};

	CU_ASSERT_EQUAL_FATAL(ingot_server_new(NULL, &peer->server), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_server_add(peer->server, interface, ops, NULL), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_server_listen(peer->server, "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_EQUAL_FATAL(pthread_create(&peer->thread, NULL, serve, peer->server), 0);
	CU_ASSERT_EQUAL_FATAL(
		ingot_bind(ingot_server_address(peer->server, 0), &options, &peer->binding), 0);
}

static void peer_stop(struct peer *peer)
{
	void *status = NULL;

	ingot_unbind(peer->binding);
	ingot_server_stop(peer->server);
	CU_ASSERT_EQUAL(pthread_join(peer->thread, &status), 0);
	CU_ASSERT_PTR_NULL(status);
	ingot_server_free(peer->server);
}

static void test_start(void)
{
	static const struct stock_ops own_ops = {own_list, own_put, own_balance};
	static const struct stock_stock_ops printed_ops = {printed_list, printed_put,
							   printed_balance};

	peer_start(&own, &stock_interface, &own_ops);
	peer_start(&printed, &stock_stock_interface, &printed_ops);
}

static void test_client_of_proto(void)
{
	stock_ITEM item = {
		.level = 2, .arm_case = stock_ITEM_arm_item2, .arm.item2 = &printed_items[0]};
	stock_StockListRequest list = {.level = 2, .has_cursor = true, .cursor = 40};
	stock_StockPutRequest put = {.item = &item};
	stock_StockBalanceRequest balance = {.name = NULL};
	stock_StockListResponse *listed = NULL;
	stock_StockPutResponse *took = NULL;
	stock_StockBalanceResponse *found = NULL;

	CU_ASSERT_EQUAL_FATAL(stock_stock_StockList(own.binding, &list, &listed), 0);
	CU_ASSERT_EQUAL(listed->status, ERROR_MORE_DATA);
	CU_ASSERT(listed->has_cursor && listed->cursor == 42);
	CU_ASSERT_PTR_NOT_NULL_FATAL(listed->items);
	CU_ASSERT_EQUAL(listed->items->n_item1, 0);
	CU_ASSERT_EQUAL_FATAL(listed->items->n_item2, 2);
	check_printed(&listed->items->item2[0]);
	CU_ASSERT_STRING_EQUAL(listed->items->item2[1].name, bolt);
	CU_ASSERT_PTR_NULL(listed->items->item2[1].note);
	CU_ASSERT_EQUAL(ingot_block_check(listed), 0);
	NetApiBufferFree(listed);
	list.level = 1;
	CU_ASSERT_EQUAL_FATAL(stock_stock_StockList(own.binding, &list, &listed), 0);
	CU_ASSERT_EQUAL_FATAL(listed->items->n_item1, 1);
	NetApiBufferFree(listed);
	CU_ASSERT_EQUAL_FATAL(stock_stock_StockPut(own.binding, &put, &took), 0);
	CU_ASSERT_EQUAL(took->status, ERROR_BUSY);
	NetApiBufferFree(took);
	CU_ASSERT_EQUAL_FATAL(stock_stock_StockBalance(own.binding, &balance, &found), 0);
	CU_ASSERT_EQUAL(found->result, 77);
	NetApiBufferFree(found);
	balance.name = screw;
	CU_ASSERT_EQUAL_FATAL(stock_stock_StockBalance(own.binding, &balance, &found), 0);
	CU_ASSERT_EQUAL(found->result, -5);
	NetApiBufferFree(found);
}

/* What is not the interface's is refused by its server, in the response where there is one. */
static void test_refused(void)
{
	stock_ITEM_2 wrong = printed_items[0];
	stock_ITEM item = {.level = 2, .arm_case = stock_ITEM_arm_item2, .arm.item2 = &wrong};
	stock_StockListRequest list = {.level = 2};
	stock_StockPutRequest put = {.item = &item};
	stock_StockListResponse *listed = NULL;
	stock_StockPutResponse *took = NULL;

	CU_ASSERT_EQUAL_FATAL(stock_stock_StockList(own.binding, &list, &listed), 0);
	CU_ASSERT_EQUAL(listed->status, ERROR_ACCESS_DENIED);
	CU_ASSERT_PTR_NULL(listed->items);
	NetApiBufferFree(listed);
	list.level = 3;
	CU_ASSERT_EQUAL_FATAL(stock_stock_StockList(own.binding, &list, &listed), 0);
	CU_ASSERT_EQUAL(listed->status, ERROR_INVALID_LEVEL);
	NetApiBufferFree(listed);
	wrong.percent = 101;
	CU_ASSERT_EQUAL(stock_stock_StockPut(own.binding, &put, &took), RPC_X_BAD_STUB_DATA);
	CU_ASSERT_PTR_NULL(took);
}

static void test_server_of_proto(void)
{
	LPBYTE buffer = NULL;
	DWORD count = 0;
	DWORD cursor = 40;
	const ITEM_2 *listed;

	CU_ASSERT_EQUAL_FATAL(StockList(printed.binding, 2, &buffer, &count, &cursor),
			      ERROR_MORE_DATA);
	CU_ASSERT_EQUAL(cursor, 42);
	CU_ASSERT_EQUAL_FATAL(count, 2);
	listed = (const ITEM_2 *)(const void *)buffer;
	check_own(&listed[0]);
	CU_ASSERT_STRING_EQUAL(listed[1].name, bolt);
	CU_ASSERT_PTR_NULL(listed[1].note);
	CU_ASSERT_EQUAL(ingot_block_check(buffer), 0);
	NetApiBufferFree(buffer);
	CU_ASSERT_EQUAL(StockList(printed.binding, 2, &buffer, &count, NULL), ERROR_ACCESS_DENIED);
	CU_ASSERT_PTR_NULL(buffer);
	CU_ASSERT_EQUAL(count, 0);
	CU_ASSERT_EQUAL(StockPut(printed.binding, 2, (LPBYTE)&items[0]), ERROR_BUSY);
	CU_ASSERT_EQUAL(StockBalance(printed.binding, NULL), 77);
	CU_ASSERT_EQUAL(StockBalance(printed.binding, screw), -5);
}

static void test_stop(void)
{
	peer_stop(&own);
	peer_stop(&printed);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"start", test_start},
		{"a .proto's client, the interface's server", test_client_of_proto},
		{"what that refuses", test_refused},
		{"the interface's client, a .proto's server", test_server_of_proto},
		{"stop", test_stop},
		CU_TEST_INFO_NULL,
	};

	return suite_run("protoc_printed", tests);
}
