/*
 * test_block_format.c: docs/block-format.md shows what the code makes.
 *
 * In: the page's example, its two dumps, the table below them, its figures. Out: the dumps are what the compiled table
 * of idl/lmserver.idl makes, the example is that file's, and the rest says what the dumps say, or a failure.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "codec.h"
#include "ingot/block.h"
#include "lmapibuf.h"
#include "lmserver.h"
#include "suite.h"

#define DUMP_MAX 1024u

struct result {
	uint32_t count;
	SERVER_INFO_101 *servers;
};

static const ingot_step result_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY,
	 .offset = offsetof(struct result, servers),
	 .peer = offsetof(struct result, count),
	 .width = 4,
	 .type = &ingot_type_SERVER_INFO_101},
	{.op = INGOT_OP_END},
};

static const ingot_type result_type = {
	.name = "result",
	.size = sizeof(struct result),
	.align = _Alignof(struct result),
	.min_wire = 4,
	.growth = 28,
	.steps = result_steps,
};

#define ROOT INGOT_TEST_DATA "/../../"
#define PAGE ROOT "docs/block-format.md"

/* The bytes of the page's fenced dump that is labelled so; the offsets in front of its lines are looked at too. */
static size_t read_dump(const char *label, uint8_t *bytes)
{
	FILE *page = fopen(PAGE, "r");
	char line[256];
	size_t length = 0;
	int inside = 0;

	CU_ASSERT_PTR_NOT_NULL_FATAL(page);
	while (fgets(line, sizeof(line), page)) {
		char *at = line;

		if (strncmp(line, "```", 3) == 0) {
			inside = !inside && strncmp(line + 3, label, strlen(label)) == 0;
			continue;
		}
		if (inside)
			CU_ASSERT_EQUAL(strtoul(line, &at, 16), length);
		for (char *end; inside && length < DUMP_MAX; at = end) {
			unsigned long byte = strtoul(at, &end, 16);

			if (end == at)
				break;
			bytes[length++] = (uint8_t)byte;
		}
	}
	fclose(page);
	return length;
}

/* Whether one of the pointers there leads to that offset. */
static bool has_pointer(const uint8_t *bytes, size_t length, size_t target)
{
	for (size_t at = 0; at + sizeof(target) <= length; at += sizeof(target))
		if (memcmp(bytes + at, &target, sizeof(target)) == 0)
			return true;
	return false;
}

/* A row of the table: what it says of the bytes there. Returns where the next row's thing begins at the earliest. */
static size_t check_row(const char *row, const uint8_t *block, size_t size, size_t least)
{
	char *end;
	size_t offset = strtoul(row + strlen("| "), &end, 16);
	size_t length = strtoul(end + strlen(" | "), &end, 10);
	const char *target = strstr(row, "-> 0x");
	const char *text = strchr(row, '"');

	CU_ASSERT_FATAL(offset + length <= size);
	/* What C pads stands between two rows, and each row says so. */
	CU_ASSERT(offset == least || offset == (least + 7) / 8 * 8);
	if (target)
		CU_ASSERT(has_pointer(block + offset, length, strtoul(target + 3, NULL, 16)));
	if (text) {
		CU_ASSERT_EQUAL(strcspn(text + 1, "\"") + 1, length);
		CU_ASSERT_EQUAL(memcmp(block + offset, text + 1, length - 1), 0);
		CU_ASSERT_EQUAL(block[offset + length - 1], 0);
	}
	return offset + length;
}

static void check_rows(const uint8_t *block, size_t size)
{
	FILE *page = fopen(PAGE, "r");
	char line[256];
	size_t end = 0;
	int rows = 0;

	CU_ASSERT_PTR_NOT_NULL_FATAL(page);
	while (fgets(line, sizeof(line), page))
		if (strncmp(line, "| 0x", 4) == 0) {
			end = check_row(line, block, size, end);
			rows++;
		}
	fclose(page);
	CU_ASSERT(rows > 0);
	CU_ASSERT_EQUAL(end, size);
}

static bool has_text(const char *path, const char *text)
{
	FILE *file = fopen(path, "r");
	char line[1024];
	bool found = false;

	CU_ASSERT_PTR_NOT_NULL_FATAL(file);
	while (!found && fgets(line, sizeof(line), file))
		found = strstr(line, text) != NULL;
	fclose(file);
	return found;
}

/* The example's lines are lines of the interface file. */
static void test_example(void)
{
	FILE *page = fopen(PAGE, "r");
	char line[256];
	bool inside = false;
	int lines = 0;

	CU_ASSERT_PTR_NOT_NULL_FATAL(page);
	while (fgets(line, sizeof(line), page)) {
		inside |= strncmp(line, "    typedef struct", 18) == 0;
		if (!inside)
			continue;
		line[strcspn(line, ";\n")] = 0;
		CU_ASSERT(has_text(ROOT "idl/lmserver.idl", line));
		lines++;
		inside = strncmp(line, "    }", 5) != 0;
	}
	fclose(page);
	CU_ASSERT_EQUAL(lines, 6);
}

/* The numbers in the text. */
static void check_figures(size_t wire, size_t block)
{
	char text[128];

	snprintf(text, sizeof(text), "On the wire (XDR, %zu bytes, count first):", wire);
	CU_ASSERT(has_text(PAGE, text));
	snprintf(text, sizeof(text), "In memory (x86-64, %zu bytes;", block);
	CU_ASSERT(has_text(PAGE, text));
	snprintf(text, sizeof(text), "for `SERVER_INFO_101` it is %u/16.",
		 (unsigned)ingot_type_SERVER_INFO_101.growth);
	CU_ASSERT(has_text(PAGE, text));
}

static void test_page(void)
{
	SERVER_INFO_101 servers[] = {
		{500, (char[]){"ALPHA"}, 10, 0, 0x1003, (char[]){"File server"}},
		{500, (char[]){"BRAVO"}, 6, 3, 0x1007, NULL},
	};
	struct result value = {2, servers};
	struct result back = {0, NULL};
	uint8_t dump[DUMP_MAX];
	uint8_t *wire = NULL;
	size_t length = 0;
	DWORD size = 0;

	CU_ASSERT_EQUAL_FATAL(
		ingot_xdr_encode_frame(&result_type, &value, false, 0, &wire, &length), 0);
	CU_ASSERT_EQUAL_FATAL(read_dump("wire", dump), length);
	CU_ASSERT_EQUAL(memcmp(dump, wire, length), 0);

	CU_ASSERT_EQUAL_FATAL(ingot_xdr_decode_frame(&result_type, wire, length, NULL, &back), 0);
	CU_ASSERT_EQUAL_FATAL(NetApiBufferSize(back.servers, &size), 0);
	CU_ASSERT_EQUAL(ingot_block_check(back.servers), 0);
	CU_ASSERT_EQUAL_FATAL(read_dump("block", dump), size);
	check_rows(dump, size);
	check_figures(length, size);
	for (uint32_t i = 0; i < back.count; i++) {
		char **texts[] = {&back.servers[i].sv101_name, &back.servers[i].sv101_comment};

		for (int k = 0; k < 2; k++)
			if (*texts[k])
				*texts[k] = (char *)(uintptr_t)(*texts[k] - (char *)back.servers);
	}
	CU_ASSERT_EQUAL(memcmp(dump, back.servers, size), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(back.servers), 0);
	ingot_frame_free(wire);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"the page's dumps, table and figures", test_page},
		{"the page's example", test_example},
		CU_TEST_INFO_NULL,
	};

	return suite_run("block_format", tests);
}
