/*
 * test_export.c: ingotc --emit=x as rpcgen reads it: their halves, made of the .x, against ours, made of the .idl.
 *
 * In: values of every form. Out: a verdict: what we encode, their xdr_ functions take, find the same members in, and
 * encode to the same bytes; their client calls our server and ours theirs, over loopback.
 */
#define EXCHANGE_STUBS
#define FIRST_STUBS
#define LMSERVER_STUBS
#define SECOND_STUBS
#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "codec.h"
#include "counts.h"
#include "everything.h"
#include "exchange.h"
#include "first.h"
#include "heap.h"
#include "lmapibuf.h"
#include "lmserver.h"
#include "second.h"
#include "suite.h"
#include "theirs.h"
#include "winerror.h"

const uint8_t *check_bytes(enum their_message message, const ingot_type *type, const void *frame,
			   size_t *ret_length)
{
	static uint8_t ours[THEIR_CAPACITY];
	static uint8_t theirs[THEIR_CAPACITY];
	uint8_t *wire = NULL;
	size_t length = 0;

	CU_ASSERT_EQUAL_FATAL(ingot_xdr_encode_frame(type, frame, false, 0, &wire, &length), 0);
	CU_ASSERT_FATAL(length <= sizeof(ours));
	CU_ASSERT_EQUAL(their_recode(message, wire, length, theirs), length);
	CU_ASSERT_EQUAL(memcmp(wire, theirs, length), 0);
	/* A byte less is none of theirs. */
	CU_ASSERT_EQUAL(their_recode(message, wire, length - 4, theirs), 0);
	memcpy(ours, wire, length);
	ingot_heap_free(wire);
	*ret_length = length;
	return ours;
}

static void test_all_bytes(void)
{
	struct ExchangeAll_frame frame = {.value = &all, .copy = &all};
	const uint8_t *wire;
	size_t length;

	wire = check_bytes(THEIR_ALL_CALL, exchange_procedures[0].in, &frame, &length);
	CU_ASSERT(their_all_is_right(wire, length));
	check_bytes(THEIR_ALL_REPLY, exchange_procedures[0].out, &frame, &length);
	frame.copy = NULL;
	check_bytes(THEIR_ALL_REPLY, exchange_procedures[0].out, &frame, &length);
	CU_ASSERT_EQUAL(length, 8);
}

/* A value of each arm; case 42 is the default's. */
static const struct {
	int16_t kind;
	SHAPE shape;
} shapes[] = {
	{1, {.point = {5, 6}}},
	{2, {.text = (char[]){"a shape"}}},
	{-3, {.few = 255}},
	{6, {.few = 0}},
	{8, {.few = 0}},
	{9, {.list = NULL}},
	{10, {.raw = {5, 4, 3, 2, 1}}},
	{11, {.code = "codes"}},
	{42, {.other = 0.125}},
};

#define SHAPES (sizeof(shapes) / sizeof(shapes[0]))

static void test_shape_bytes(void)
{
	uint32_t resume = 3;
	int64_t counter = -9;

	for (size_t i = 0; i < SHAPES; i++) {
		struct ExchangeShape_frame frame = {
			.kind = shapes[i].kind,
			.shape = shapes[i].shape,
			.counter = &counter,
			.resume = i % 2 ? &resume : NULL,
			.program = i % 3 ? (char[]){"program"} : NULL,
			.answer = i % 3 ? NULL : (char[]){"answer"},
		};
		size_t length;

		check_bytes(THEIR_SHAPE_CALL, exchange_procedures[1].in, &frame, &length);
		check_bytes(THEIR_SHAPE_REPLY, exchange_procedures[1].out, &frame, &length);
	}
}

/* Unions behind pointers; one arm has no data, and its pointer travels all the same. */
static PAIR pairs[] = {
	{1, &(HALF){.point = {7, 8}}},
	{2, &(HALF){.text = (char[]){"half"}}},
	{2, &(HALF){.text = NULL}},
	{2, NULL},
	{3, NULL},
	{3, &(HALF){.text = NULL}},
};

#define PAIRS (sizeof(pairs) / sizeof(pairs[0]))

static void test_pair_bytes(void)
{
	static HALF nothing; /* of static storage: its padding is zero too, and a text there NULL */

	for (size_t i = 0; i < PAIRS; i++) {
		struct ExchangePair_frame frame = {
			.pair = &pairs[i],
			.level = (int32_t)i % 3 + 1,
			.given = &nothing,
			.copy = &pairs[i],
		};
		size_t length;

		check_bytes(THEIR_PAIR_CALL, exchange_procedures[4].in, &frame, &length);
		check_bytes(THEIR_PAIR_REPLY, exchange_procedures[4].out, &frame, &length);
	}
}

static void test_array_bytes(void)
{
	struct ExchangeWords_frame words = {.n = 3, .n_out = 2, .words = texts, .words_out = texts};
	struct ExchangeLevel_frame level = {
		.level = 1, .one = (uint8_t *)&points[0], .many = (uint8_t *)points, .count = 2};
	size_t length;

	check_bytes(THEIR_WORDS_CALL, exchange_procedures[2].in, &words, &length);
	check_bytes(THEIR_WORDS_REPLY, exchange_procedures[2].out, &words, &length);
	check_bytes(THEIR_LEVEL_CALL, exchange_procedures[3].in, &level, &length);
	check_bytes(THEIR_LEVEL_REPLY, exchange_procedures[3].out, &level, &length);
	level = (struct ExchangeLevel_frame){
		.level = 2, .one = (uint8_t *)&first, .many = (uint8_t *)&second, .count = 1};
	check_bytes(THEIR_LEVEL_CALL, exchange_procedures[3].in, &level, &length);
	check_bytes(THEIR_LEVEL_REPLY, exchange_procedures[3].out, &level, &length);
}

static SERVER_INFO_101 servers[2] = {
	{.sv101_platform_id = 500, .sv101_name = (char[]){"A"}, .sv101_comment = (char[]){"?"}},
	{.sv101_platform_id = 501, .sv101_name = (char[]){"B"}, .sv101_type = 0x80000000},
};

static void test_lmserver_bytes(void)
{
	DWORD resume = 5;
	struct NetServerEnum_frame list = {
		.level = 101,
		.bufptr = (LPBYTE)servers,
		.prefmaxlen = 0xFFFFFFFF,
		.entriesread = 2,
		.totalentries = 3,
		.servertype = 2,
		.domain = "here",
		.resume_handle = &resume,
	};
	struct NetServerGetInfo_frame info = {.level = 101, .bufptr = (LPBYTE)servers};
	struct IngotServerAnnounce_frame announce = {
		.level = 101, .buf = (LPBYTE)servers, .ttl_seconds = 4};
	struct IngotServerWithdraw_frame withdraw = {.servername = "x", .name = "B"};
	size_t length;

	check_bytes(THEIR_ENUM_CALL, lmserver_procedures[0].in, &list, &length);
	check_bytes(THEIR_ENUM_REPLY, lmserver_procedures[0].out, &list, &length);
	check_bytes(THEIR_INFO_CALL, lmserver_procedures[1].in, &info, &length);
	check_bytes(THEIR_INFO_REPLY, lmserver_procedures[1].out, &info, &length);
	check_bytes(THEIR_ANNOUNCE_CALL, lmserver_procedures[2].in, &announce, &length);
	check_bytes(THEIR_WITHDRAW_CALL, lmserver_procedures[3].in, &withdraw, &length);
}

/* Types that two interfaces import, in one program of theirs. */
static void test_imported_bytes(void)
{
	HAND lost = {.best = {SUIT_CLUBS, 13, {1, 0}}};
	HAND hand = {.owner = (char[]){"me"}, .best = {SUIT_HEARTS, 1, {0, 1}}, .next = &lost};
	CARD card = {SUIT_HEARTS, 7, {1, 1}};
	TABLE tables[2] = {{.kind = 1, .prize = {.hand = &hand}}, {.kind = 3}};
	ROUND round = {
		.hands = &hand,
		.cards = {card, card, card},
		.count = 2,
		.tables = tables,
		.kind = 2,
		.prize = {.words = {(char[]){"one"}, NULL}},
		.stake_kind = 300,
		.stake = {.card = card},
		.trumps = {SUIT_CLUBS, SUIT_HEARTS},
	};
	BET bet = {.kind = 1, .stake = {.money = -1}, .card = &card};
	struct FirstPlay_frame first_frame = {.round = &round, .winner = &hand};
	struct SecondBet_frame second_frame = {
		.bet = &bet, .kind = 1, .prize = {.hand = &lost}, .table = tables};
	size_t length;

	check_bytes(THEIR_FIRST_CALL, first_procedures[0].in, &first_frame, &length);
	check_bytes(THEIR_FIRST_REPLY, first_procedures[0].out, &first_frame, &length);
	check_bytes(THEIR_SECOND_CALL, second_procedures[0].in, &second_frame, &length);
	check_bytes(THEIR_SECOND_REPLY, second_procedures[0].out, &second_frame, &length);
}

/* Our server's operations send back what they got. */
static NET_API_STATUS serve_all(HEXPERTKEY call, ALL *value, ALL **copy)
{
	(void)call;
	*copy = value;
	return 0;
}

static NET_API_STATUS serve_shape(HEXPERTKEY call, int16_t kind, SHAPE shape, int64_t *counter,
				  uint32_t *resume, char *program, char **answer)
{
	(void)call, (void)kind, (void)shape, (void)resume;
	*counter += 1;
	*answer = program;
	return 0;
}

static NET_API_STATUS serve_words(HEXPERTKEY call, uint32_t *n, char ***words)
{
	(void)call, (void)n, (void)words;
	return 0;
}

static NET_API_STATUS serve_level(HEXPERTKEY call, uint32_t level, uint8_t *one, uint8_t **many,
				  uint32_t *count)
{
	(void)call, (void)level;
	*many = one;
	*count = 1;
	return 0;
}

static NET_API_STATUS serve_pair(HEXPERTKEY call, PAIR *pair, int32_t level, HALF *given,
				 PAIR **copy)
{
	(void)call, (void)level, (void)given;
	*copy = pair;
	return 0;
}

static int32_t serve_number(HEXPERTKEY call, int32_t value)
{
	(void)call;
	return value * 2;
}

static NET_API_STATUS serve_nothing(HEXPERTKEY call)
{
	(void)call;
	return 0;
}

static NET_API_STATUS serve_enum(HEXPERTKEY call, LMCSTR servername, DWORD level, LPBYTE *bufptr,
				 DWORD prefmaxlen, LPDWORD entriesread, LPDWORD totalentries,
				 DWORD servertype, LMCSTR domain, LPDWORD resume_handle)
{
	(void)call, (void)servername, (void)prefmaxlen, (void)servertype, (void)domain;
	(void)resume_handle;
	if (level != 101)
		return ERROR_ACCESS_DENIED;
	*bufptr = (LPBYTE)servers;
	*entriesread = 2;
	*totalentries = 3;
	return 0;
}

static const struct exchange_ops exchange_ops = {
	.ExchangeAll = serve_all,
	.ExchangeShape = serve_shape,
	.ExchangeWords = serve_words,
	.ExchangeLevel = serve_level,
	.ExchangePair = serve_pair,
	.ExchangeNumber = serve_number,
	.ExchangeNothing = serve_nothing,
	.ExchangeCounts = counts_serve,
};
static const struct lmserver_ops lmserver_ops = {.NetServerEnum = serve_enum};

static void *run(void *server)
{
	return (void *)(uintptr_t)ingot_server_run(server);
}

void check_call(unsigned port, enum their_message message, const ingot_procedure *procedure,
		const void *frame)
{
	static uint8_t reply[THEIR_CAPACITY];
	uint8_t *in = NULL;
	uint8_t *out = NULL;
	size_t in_length = 0;
	size_t out_length = 0;
	bool is_failed =
		*(const NET_API_STATUS *)frame != 0; /* every frame begins with its result */

	CU_ASSERT_EQUAL_FATAL(
		ingot_xdr_encode_frame(procedure->in, frame, false, 0, &in, &in_length), 0);
	CU_ASSERT_EQUAL_FATAL(
		ingot_xdr_encode_frame(procedure->out, frame, is_failed, 0, &out, &out_length), 0);
	CU_ASSERT_EQUAL_FATAL(their_call(port, message, in, in_length, reply), out_length);
	CU_ASSERT_EQUAL(memcmp(reply, out, out_length), 0);
	ingot_heap_free(in);
	ingot_heap_free(out);
}

static void call_our_server(unsigned port)
{
	struct ExchangeAll_frame value = {.value = &all, .copy = &all};
	struct ExchangeWords_frame words = {.n = 3, .n_out = 3, .words = texts, .words_out = texts};
	struct ExchangeLevel_frame level = {
		.level = 2, .one = (uint8_t *)&first, .many = (uint8_t *)&first, .count = 1};
	struct NetServerEnum_frame list = {
		.level = 101, .bufptr = (LPBYTE)servers, .entriesread = 2, .totalentries = 3};
	struct NetServerEnum_frame refused = {.result = ERROR_ACCESS_DENIED, .level = 100};
	int result = 0;

	check_call(port, THEIR_ALL_CALL, &exchange_procedures[0], &value);
	check_call(port, THEIR_WORDS_CALL, &exchange_procedures[2], &words);
	check_call(port, THEIR_LEVEL_CALL, &exchange_procedures[3], &level);
	for (size_t i = 0; i < PAIRS; i++)
		check_call(port, THEIR_PAIR_CALL, &exchange_procedures[4],
			   &(struct ExchangePair_frame){.pair = &pairs[i],
							.level = 2,
							.given = &(HALF){.text = NULL},
							.copy = &pairs[i]});
	counts_call_ours(port);
	check_call(port, THEIR_ENUM_CALL, &lmserver_procedures[0], &list);
	check_call(port, THEIR_ENUM_CALL, &lmserver_procedures[0], &refused);
	CU_ASSERT(their_number(port, -21, &result));
	CU_ASSERT_EQUAL(result, -42);
}

static void test_their_client(void)
{
	ingot_server *server = NULL;
	pthread_t thread;
	void *status;

	CU_ASSERT_EQUAL_FATAL(ingot_server_new(NULL, &server), 0);
	CU_ASSERT_EQUAL(ingot_server_add(server, &exchange_interface, &exchange_ops, NULL), 0);
	CU_ASSERT_EQUAL(ingot_server_add(server, &lmserver_interface, &lmserver_ops, NULL), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_server_listen(server, "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_EQUAL_FATAL(pthread_create(&thread, NULL, run, server), 0);
	call_our_server((unsigned)atoi(strrchr(ingot_server_address(server, 0), ':') + 1));
	ingot_server_stop(server);
	pthread_join(thread, &status);
	CU_ASSERT_PTR_NULL(status);
	ingot_server_free(server);
}

static void call_shapes(handle_t binding)
{
	for (size_t i = 0; i < SHAPES; i++) {
		uint32_t resume = 9;
		int64_t counter = 41;
		char *answer = NULL;

		CU_ASSERT_EQUAL(ExchangeShape(binding, shapes[i].kind, shapes[i].shape, &counter,
					      i % 2 ? &resume : NULL, (char[]){"hither"}, &answer),
				0);
		CU_ASSERT_EQUAL(counter, 42);
		CU_ASSERT_EQUAL(resume, 9);
		CU_ASSERT_STRING_EQUAL(answer ? answer : "", "hither");
		NetApiBufferFree(answer);
	}
}

/* What came back must be what went, byte for byte. */
static void call_all(handle_t binding)
{
	struct ExchangeAll_frame sent = {.value = &all};
	struct ExchangeAll_frame arrived = {.value = NULL};
	uint8_t *wires[2] = {NULL, NULL};
	size_t lengths[2] = {0, 0};
	ALL *copy = NULL;

	CU_ASSERT_EQUAL_FATAL(ExchangeAll(binding, &all, &copy), 0);
	CU_ASSERT_PTR_NOT_NULL_FATAL(copy);
	CU_ASSERT_STRING_EQUAL(copy->root.children[0].label, "left");
	arrived.value = copy;
	CU_ASSERT_EQUAL_FATAL(ingot_xdr_encode_frame(exchange_procedures[0].in, &sent, false, 0,
						     &wires[0], &lengths[0]),
			      0);
	CU_ASSERT_EQUAL_FATAL(ingot_xdr_encode_frame(exchange_procedures[0].in, &arrived, false, 0,
						     &wires[1], &lengths[1]),
			      0);
	CU_ASSERT_EQUAL_FATAL(lengths[0], lengths[1]);
	CU_ASSERT_EQUAL(memcmp(wires[0], wires[1], lengths[0]), 0);
	ingot_heap_free(wires[0]);
	ingot_heap_free(wires[1]);
	NetApiBufferFree(copy);
}

static void call_pair(handle_t binding)
{
	HALF given = {.point = {1, 2}};
	PAIR *copy = NULL;

	CU_ASSERT_EQUAL_FATAL(ExchangePair(binding, &pairs[1], 1, &given, &copy), 0);
	CU_ASSERT_STRING_EQUAL(copy->half->text, "half");
	NetApiBufferFree(copy);
	CU_ASSERT_EQUAL_FATAL(ExchangePair(binding, &pairs[3], 1, &given, &copy), 0);
	CU_ASSERT_PTR_NULL(copy->half);
	NetApiBufferFree(copy);
}

static void call_arrays(handle_t binding)
{
	uint32_t n = 3;
	uint32_t count = 0;
	char **words = texts;
	uint8_t *many = NULL;

	CU_ASSERT_EQUAL(ExchangeWords(binding, &n, &words), 0);
	CU_ASSERT_EQUAL_FATAL(n, 3);
	CU_ASSERT_PTR_NOT_EQUAL_FATAL(words, texts);
	CU_ASSERT_PTR_NULL(words[1]);
	CU_ASSERT_STRING_EQUAL(words[2], "third");
	NetApiBufferFree(words);
	CU_ASSERT_EQUAL_FATAL(ExchangeLevel(binding, 2, (uint8_t *)&first, &many, &count), 0);
	CU_ASSERT_EQUAL_FATAL(count, 1);
	CU_ASSERT_STRING_EQUAL(((const NODE *)(const void *)many)->next->name, "second");
	NetApiBufferFree(many);
	CU_ASSERT_EQUAL(ExchangeNumber(binding, 1000), 2000);
	CU_ASSERT_EQUAL(ExchangeNothing(binding), 0);
}

/* Arrays in structures in arrays, in one block. */
static void call_offers(const char *name)
{
	LPBYTE buffer = NULL;
	DWORD read = 0;
	DWORD total = 0;
	const SERVER_INFO_1001 *infos;
	const SERVER_OFFER *offer;

	CU_ASSERT_EQUAL_FATAL(
		NetServerEnum(name, 1001, &buffer, 0xFFFFFFFF, &read, &total, 2, NULL, NULL), 0);
	CU_ASSERT_EQUAL_FATAL(read, 2);
	infos = (const void *)buffer;
	CU_ASSERT_EQUAL(ingot_block_check(buffer), 0);
	CU_ASSERT_PTR_NULL(infos[1].sv1001_offer);
	CU_ASSERT_PTR_NOT_NULL_FATAL(infos[0].sv1001_offer);
	offer = infos[0].sv1001_offer;
	CU_ASSERT_EQUAL_FATAL(offer->ofr_address_count, 2);
	CU_ASSERT_STRING_EQUAL(offer->ofr_addresses[1], "tcp://192.0.2.2:2");
	CU_ASSERT_EQUAL_FATAL(offer->ofr_program_count, 2);
	CU_ASSERT_STRING_EQUAL(offer->ofr_programs[0].prg_name, "portmapper");
	CU_ASSERT_EQUAL_FATAL(offer->ofr_programs[0].prg_version_count, 3);
	CU_ASSERT_EQUAL(offer->ofr_programs[0].prg_versions[2], 4);
	CU_ASSERT_EQUAL(offer->ofr_programs[1].prg_number, 7);
	CU_ASSERT_PTR_NULL(offer->ofr_programs[1].prg_name);
	CU_ASSERT_PTR_NULL(offer->ofr_programs[1].prg_versions);
	NetApiBufferFree(buffer);
}

static void call_transports(char *name)
{
	LPBYTE buffer = NULL;
	DWORD read = 0;
	DWORD total = 0;
	DWORD resume = 5;
	const SERVER_TRANSPORT_INFO_0 *infos;

	CU_ASSERT_EQUAL_FATAL(NetServerTransportEnum(name, 0, &buffer, 100, &read, &total, &resume),
			      234);
	CU_ASSERT_EQUAL_FATAL(read, 1);
	CU_ASSERT_EQUAL(total, 2);
	CU_ASSERT_EQUAL(resume, 5);
	infos = (const void *)buffer;
	CU_ASSERT_EQUAL(infos->svti0_numberofvcs, 7);
	CU_ASSERT_STRING_EQUAL(infos->svti0_transportname, "lo");
	CU_ASSERT_EQUAL_FATAL(infos->svti0_transportaddresslength, 4);
	CU_ASSERT_EQUAL(memcmp(infos->svti0_transportaddress, "\x7f\0\0\1", 4), 0);
	CU_ASSERT_PTR_NULL(infos->svti0_networkaddress);
	NetApiBufferFree(buffer);
}

static void call_lmserver(const char *name)
{
	SERVER_INFO_101 new_server = {.sv101_name = (char[]){"NEW"}};
	LPBYTE buffer = NULL;
	DWORD read = 0;
	DWORD total = 0;
	DWORD resume = 6;
	const SERVER_INFO_101 *infos;

	CU_ASSERT_EQUAL_FATAL(
		NetServerEnum(name, 101, &buffer, 0xFFFFFFFF, &read, &total, 2, NULL, &resume), 0);
	CU_ASSERT_EQUAL_FATAL(read, 2);
	CU_ASSERT_EQUAL(resume, 6);
	infos = (const void *)buffer;
	CU_ASSERT_STRING_EQUAL(infos[1].sv101_name, "TWO");
	NetApiBufferFree(buffer);
	CU_ASSERT_EQUAL_FATAL(NetServerGetInfo((char *)(uintptr_t)name, 101, &buffer), 0);
	infos = (const void *)buffer;
	CU_ASSERT_EQUAL(infos->sv101_version_major, 5);
	NetApiBufferFree(buffer);
	CU_ASSERT_EQUAL(IngotServerAnnounce(name, 101, (LPBYTE)&new_server, NULL, 9), 0);
	CU_ASSERT_EQUAL(IngotServerWithdraw(name, "NEW", NULL), 2460);
	call_offers(name);
	call_transports((char *)(uintptr_t)name);
}

static void test_their_server(void)
{
	struct sockaddr_in address = {.sin_family = AF_INET};
	socklen_t length = sizeof(address);
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	handle_t binding = NULL;
	char name[64];
	pid_t child;

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	CU_ASSERT_EQUAL_FATAL(bind(fd, (struct sockaddr *)&address, sizeof(address)), 0);
	CU_ASSERT_EQUAL_FATAL(listen(fd, 20), 0);
	CU_ASSERT_EQUAL_FATAL(getsockname(fd, (struct sockaddr *)&address, &length), 0);
	snprintf(name, sizeof(name), "tcp://127.0.0.1:%u", (unsigned)ntohs(address.sin_port));
	child = fork();
	if (child == 0)
		their_serve(fd);
	CU_ASSERT_FATAL(child > 0);
	close(fd);
	CU_ASSERT_EQUAL(ingot_bind(name, NULL, &binding), 0);
	if (binding) {
		call_all(binding);
		call_shapes(binding);
		call_arrays(binding);
		call_pair(binding);
		counts_call_theirs(binding);
	}
	ingot_unbind(binding);
	call_lmserver(name);
	kill(child, SIGKILL);
	waitpid(child, NULL, 0);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"a structure of everything, byte for byte", test_all_bytes},
		{"unions and optional values, byte for byte", test_shape_bytes},
		{"unions behind pointers, byte for byte", test_pair_bytes},
		{"arrays and levels, byte for byte", test_array_bytes},
		{"counts, tails and rows, byte for byte", counts_bytes},
		{"lmserver, byte for byte", test_lmserver_bytes},
		{"types that two files import, byte for byte", test_imported_bytes},
		{"their client calls our server", test_their_client},
		{"our client calls their server", test_their_server},
		CU_TEST_INFO_NULL,
	};

	return suite_run("export", tests);
}
