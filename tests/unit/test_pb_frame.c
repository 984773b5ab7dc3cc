/*
 * test_pb_frame.c: call frames out of protobuf: results into the caller's frame, each out buffer a block, and
 * arguments in one piece. The tables are those that idl/lmserver.idl becomes.
 */
#define LMSERVER_STUBS
#include "lmserver.h"

#include "codec.h"
#include "heap.h"
#include "pb_values.h"
#include "torture.h"

/* One server at level 100, {5, "A"}; the level is the union's first field, 100 is its second. */
#define LEVEL  "08 64"
#define SERVER "12 05 08 05 12 01 41"

static const ingot_type *enum_out(void)
{
	return lmserver_procedures[0].out;
}

/* Whether a frame has nothing of a result. */
static bool is_clear(const struct NetServerEnum_frame *frame)
{
	return !frame->bufptr && !frame->entriesread && !frame->totalentries && !frame->result;
}

static const struct reply_row {
	const char *what;
	const char *hex;
	bool resumes;     /* the caller has a resume handle */
	uint32_t entries; /* that there are */
	NET_API_STATUS status;
} replies[] = {
	{"one server", "22 09 " LEVEL " " SERVER " 38 07", false, 1, 0},
	{"two", "22 10 " LEVEL " " SERVER " " SERVER " 38 07", false, 2, 0},
	{"the arm first", "22 09 " SERVER " " LEVEL " 38 07", false, 1, 0},
	{"the number first", "38 07 22 09 " LEVEL " " SERVER, false, 1, 0},
	{"in two pieces", "22 02 " LEVEL " 38 07 22 07 " SERVER, false, 1, 0},
	{"with a resume handle", "22 09 " LEVEL " " SERVER " 38 07 50 09", true, 1, 0},
	{"fields that nobody knows", "9a 06 00 22 0c 9a 06 00 " LEVEL " " SERVER " 38 07", false, 1,
	 0},
	{"none", "22 02 " LEVEL " 38 07", false, 0, 0},
	{"another level", "22 02 08 65 38 07", false, 0, RPC_X_BAD_STUB_DATA},
	{"no such level", "22 02 08 01 38 07", false, 0, RPC_X_BAD_STUB_DATA},
	{"no level", "38 07", false, 0, RPC_X_BAD_STUB_DATA},
	{"another level's arm", "22 04 " LEVEL " 1a 00 38 07", false, 0, RPC_X_BAD_STUB_DATA},
	{"two levels' arms", "22 0b " LEVEL " 1a 00 " SERVER, false, 0, RPC_X_BAD_STUB_DATA},
	{"a name that is no text", "22 09 " LEVEL " 12 05 08 05 12 01 ff", false, 0,
	 RPC_X_BAD_STUB_DATA},
	{"cut", "22 09 " LEVEL " 12 05 08 05 12 01", false, 0, RPC_X_BAD_STUB_DATA},
	{"no resume handle", "22 09 " LEVEL " " SERVER, true, 0, RPC_X_BAD_STUB_DATA},
	{"one that was not asked for", "22 09 " LEVEL " " SERVER " 50 09", false, 0,
	 RPC_X_BAD_STUB_DATA},
};

static NET_API_STATUS decode_reply(const char *hex, const ingot_limits *limits,
				   struct NetServerEnum_frame *frame)
{
	uint8_t bytes[128];
	size_t length = from_hex(hex, bytes);
	uint8_t *copy = malloc(length);
	NET_API_STATUS status;

	memcpy(copy, bytes, length);
	status = ingot_protobuf_decode_frame(enum_out(), copy, length, limits, frame);
	free(copy);
	return status;
}

static void check_entries(const struct NetServerEnum_frame *frame, const struct reply_row *row)
{
	const SERVER_INFO_100 *servers = (const SERVER_INFO_100 *)(const void *)frame->bufptr;
	DWORD size = 0;

	CU_ASSERT_EQUAL(frame->entriesread, row->entries);
	CU_ASSERT_EQUAL(frame->totalentries, 7);
	CU_ASSERT_EQUAL(servers == NULL, row->entries == 0);
	if (!servers)
		return;
	for (uint32_t i = 0; i < row->entries; i++) {
		CU_ASSERT_EQUAL(servers[i].sv100_platform_id, 5);
		CU_ASSERT_STRING_EQUAL(servers[i].sv100_name, "A");
	}
	CU_ASSERT_EQUAL(ingot_block_check(servers), 0);
	CU_ASSERT_EQUAL(NetApiBufferSize(frame->bufptr, &size), 0);
	CU_ASSERT_EQUAL(size, row->entries * (sizeof(*servers) + 2));
}

static void test_replies(void)
{
	for (size_t i = 0; i < COUNT(replies); i++) {
		const struct reply_row *row = &replies[i];
		size_t live = ingot_heap_live().blocks;
		DWORD resume = 3;
		struct NetServerEnum_frame frame = {
			.level = 100,
			.resume_handle = row->resumes ? &resume : NULL,
		};
		NET_API_STATUS status = decode_reply(row->hex, NULL, &frame);

		if (status != row->status)
			printf("\n    %s: %u\n", row->what, status);
		CU_ASSERT_EQUAL(status, row->status);
		if (status) {
			CU_ASSERT(is_clear(&frame));
		} else {
			check_entries(&frame, row);
			CU_ASSERT_EQUAL(resume, row->resumes ? 9 : 3);
			CU_ASSERT_EQUAL(NetApiBufferFree(frame.bufptr), 0);
		}
		CU_ASSERT_EQUAL(ingot_heap_live().blocks, live);
	}
}

/* The limit is each block's. */
static void test_limit(void)
{
	static const char two[] = "22 10 " LEVEL " " SERVER " " SERVER;
	struct NetServerEnum_frame frame = {.level = 100};
	const ingot_limits enough = {.block = 2 * (sizeof(SERVER_INFO_100) + 2)};
	const ingot_limits little = {.block = enough.block - 1};

	CU_ASSERT_EQUAL(decode_reply(two, &little, &frame), RPC_X_INVALID_BOUND);
	CU_ASSERT(is_clear(&frame));
	CU_ASSERT_EQUAL(decode_reply(two, &enough, &frame), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(frame.bufptr), 0);
}

/* What a client of the request sends, every byte of which is needed or says less. */
static void test_call(void)
{
	DWORD resume = 9;
	struct NetServerEnum_frame sent = {
		.servername = "S",
		.level = 101,
		.prefmaxlen = 0xFFFFFFFF,
		.servertype = 3,
		.resume_handle = &resume,
	};
	const ingot_type *in = lmserver_procedures[0].in;
	struct NetServerEnum_frame *got = NULL;
	uint8_t *wire = NULL;
	size_t length = 0;

	CU_ASSERT_EQUAL_FATAL(ingot_protobuf_encode_frame(in, &sent, false, 0, &wire, &length), 0);
	for (size_t i = 0; i <= length; i++) {
		uint8_t *copy = malloc(i ? i : 1);
		NET_API_STATUS status;

		memcpy(copy, wire, i);
		status = ingot_protobuf_decode_call(in, copy, i, NULL, (void **)&got);
		free(copy);
		CU_ASSERT(status == 0 || (status == RPC_X_BAD_STUB_DATA && i < length));
		if (status)
			continue;
		if (i == length) {
			CU_ASSERT_STRING_EQUAL(got->servername, "S");
			CU_ASSERT_EQUAL(got->level, 101);
			CU_ASSERT_EQUAL(got->prefmaxlen, 0xFFFFFFFF);
			CU_ASSERT_EQUAL(got->servertype, 3);
			CU_ASSERT_PTR_NULL(got->domain);
			CU_ASSERT_EQUAL(*got->resume_handle, 9);
		}
		ingot_frame_free(got);
	}
	ingot_heap_free(wire);
}

static uint32_t decode_much(void *context)
{
	struct NetServerEnum_frame frame = {.level = 100};
	NET_API_STATUS status = decode_reply(context, NULL, &frame);

	if (status) {
		CU_ASSERT(is_clear(&frame));
		return status;
	}
	return NetApiBufferFree(frame.bufptr);
}

static void test_torture(void)
{
	static char pieces[] = "22 02 " LEVEL " 38 07 22 07 " SERVER;

	CU_ASSERT(torture(decode_much, pieces, ERROR_NOT_ENOUGH_MEMORY) >= 2);
}

static void test_no_message(void)
{
	static const ingot_step no_steps[] = {END};
	static const ingot_type none = {.name = "none", .size = 4, .steps = no_steps};
	uint32_t frame = 0;
	void *got = NULL;

	CU_ASSERT_EQUAL(ingot_protobuf_decode_frame(&none, "", 0, NULL, &frame),
			ERROR_NOT_SUPPORTED);
	CU_ASSERT_EQUAL(ingot_protobuf_decode_call(&none, "", 0, NULL, &got), ERROR_NOT_SUPPORTED);
	CU_ASSERT_PTR_NULL(got);
}

/* A result that is text, and comes twice: what the second one is in the place of has to be text as well. */
static void test_former_text(void)
{
	static const ingot_step steps[] = {
		{.op = INGOT_OP_BLOCK},
		{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL},
		END,
	};
	static const ingot_field fields[] = {
		{.number = 3, .kind = INGOT_KIND_STRING, .steps = steps}};
	static const ingot_type out = TYPE(char *, steps, fields);
	char *answer = NULL;

	CU_ASSERT_EQUAL(ingot_protobuf_decode_frame(&out, "\x1a\1a\x1a\1b", 6, NULL, &answer), 0);
	CU_ASSERT_STRING_EQUAL(answer, "b");
	CU_ASSERT_EQUAL(NetApiBufferFree(answer), 0);
	CU_ASSERT_EQUAL(ingot_protobuf_decode_frame(&out, "\x1a\1\xff\x1a\1b", 6, NULL, &answer),
			RPC_X_BAD_STUB_DATA);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"replies, good and bad", test_replies},
		{"the limit of a block", test_limit},
		{"calls, whole and cut", test_call},
		{"each allocation failing", test_torture},
		{"a result's former text", test_former_text},
		{"a procedure that is no message", test_no_message},
		CU_TEST_INFO_NULL,
	};

	return suite_run("protobuf frames", tests);
}
