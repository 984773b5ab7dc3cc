/*
 * test_proto_messages.c: values in C, and the messages of tests/compiler/proto/messages that they are.
 *
 * In: the examples of docs/proto.md and idl/lmserver.idl as ingotc's C; the files, whose bytes protoc makes of the text
 * beneath them (run_messages.sh). Out: a verdict: we write these bytes, and read the value in them.
 */
#define LMSERVER_STUBS
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "codec.h"
#include "heap.h"
#include "lmapibuf.h"
#include "lmserver.h"
#include "page.h"
#include "suite.h"
#include "value.h"

/* The bytes of a file: hexadecimal, in the comments that it begins with. */
static size_t read_message(const char *name, uint8_t *bytes)
{
	char path[512];
	char line[256];
	size_t length = 0;
	FILE *file;

	snprintf(path, sizeof(path), "%s/%s.txt", MESSAGES, name);
	file = fopen(path, "r");
	CU_ASSERT_PTR_NOT_NULL_FATAL(file);
	while (fgets(line, sizeof(line), file) && line[0] == '#') {
		char *at = line + 1;
		char *end;

		for (;; at = end) {
			unsigned long byte = strtoul(at, &end, 16);

			if (end == at)
				break;
			bytes[length++] = (uint8_t)byte;
		}
	}
	fclose(file);
	return length;
}

static READING reading = {
	.good = 1,
	.low = -2,
	.total = UINT64_MAX,
	.percent = 100,
	.exact = 0.5,
	.colour = BLUE,
	.maybe = &(int32_t){0},
	.must = &(int32_t){0},
};
static NODE third = {3, NULL};
static NODE second = {2, &third};
static NODE by_value = {1, &second};
static NODE last = {0, NULL};
static NODE middle = {2, &last};
static NODE head = {1, &middle};
static NODE some = {4, NULL};
static HOLDER list = {.head = &head, .some = &some};
static CHOICE place = {.which = GREEN, .u = {.place = {3, 0}}};
static TAGGED null = {.kind = 12, .value = {.text = (char[]){""}}, .other = 4, .maybe = NULL};
static TAGGED there = {.kind = -1, .other = 4, .maybe = &(VALUE){.triple = {1, -1, 3}}};

static const struct message {
	const char *name;
	const ingot_type *type;
	const void *value;
} messages[] = {
	{"page.READING.values", &ingot_type_READING, &reading},
	{"page.NODE.by_value", &ingot_type_NODE, &by_value},
	{"page.HOLDER.list", &ingot_type_HOLDER, &list},
	{"page.CHOICE.place", &ingot_type_CHOICE, &place},
	{"page.TAGGED.null", &ingot_type_TAGGED, &null},
	{"page.TAGGED.there", &ingot_type_TAGGED, &there},
};

static void test_values(void)
{
	for (size_t i = 0; i < sizeof(messages) / sizeof(messages[0]); i++) {
		const struct message *message = &messages[i];
		uint8_t bytes[512];
		size_t size = read_message(message->name, bytes);
		uint8_t *wire = NULL;
		uint32_t length = 0;
		void *block = NULL;

		printf("%s ", message->name);
		CU_ASSERT_EQUAL_FATAL(
			ingot_encode(message->type, INGOT_PROTOBUF, message->value, &wire, &length),
			0);
		CU_ASSERT_EQUAL(length, size);
		CU_ASSERT_EQUAL(memcmp(wire, bytes, size), 0);
		CU_ASSERT_EQUAL_FATAL(
			ingot_decode(message->type, INGOT_PROTOBUF, bytes, size, NULL, &block), 0);
		CU_ASSERT(value_equal(message->type, message->value, block));
		CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
		CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	}
}

static void check_frame(const char *name, const ingot_type *type, const void *frame)
{
	uint8_t bytes[512];
	size_t size = read_message(name, bytes);
	uint8_t *wire = NULL;
	size_t length = 0;

	CU_ASSERT_EQUAL_FATAL(ingot_protobuf_encode_frame(type, frame, false, 0, &wire, &length),
			      0);
	CU_ASSERT_EQUAL(length, size);
	CU_ASSERT_EQUAL(memcmp(wire, bytes, size), 0);
	ingot_heap_free(wire);
}

static void test_calls(void)
{
	SERVER_INFO_101 servers[] = {
		{.sv101_platform_id = 500,
		 .sv101_name = (char[]){"ALPHA"},
		 .sv101_version_major = 10,
		 .sv101_type = 2},
		{.sv101_platform_id = 500,
		 .sv101_name = (char[]){"BETA"},
		 .sv101_type = 2147483650u,
		 .sv101_comment = (char[]){""}},
	};
	const ingot_procedure *procedure = &lmserver_procedures[0];
	DWORD resume = 0;
	struct NetServerEnum_frame call = {.level = 101, .prefmaxlen = 0xFFFFFFFF, .servertype = 2};
	struct NetServerEnum_frame reply = {.level = 101,
					    .bufptr = (LPBYTE)servers,
					    .entriesread = 2,
					    .totalentries = 2,
					    .resume_handle = &resume};
	struct NetServerEnum_frame back = {.level = 101, .resume_handle = &resume};
	const SERVER_INFO_101 *read;
	uint8_t bytes[512];
	size_t size = read_message("lmserver.NetServerEnumResponse.two", bytes);

	check_frame("lmserver.NetServerEnumRequest.all", procedure->in, &call);
	check_frame("lmserver.NetServerEnumResponse.two", procedure->out, &reply);
	resume = 9;
	CU_ASSERT_EQUAL_FATAL(ingot_protobuf_decode_frame(procedure->out, bytes, size, NULL, &back),
			      0);
	CU_ASSERT_EQUAL(resume, 0);
	CU_ASSERT_EQUAL_FATAL(back.entriesread, 2);
	read = (const void *)back.bufptr;
	for (unsigned i = 0; i < 2; i++)
		CU_ASSERT(value_equal(&ingot_type_SERVER_INFO_101, &servers[i], &read[i]));
	ingot_frame_clear_results(procedure->out, &back);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"values", test_values},
		{"a call and its reply", test_calls},
		CU_TEST_INFO_NULL,
	};

	return suite_run("proto_messages", tests);
}
