/*
 * test_block_format.c: docs/block-format.md shows what the code makes.
 *
 * In: the two dumps of that page. Out: equal, or a failure.
 */
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "codec.h"
#include "lmapibuf.h"
#include "samples.h"
#include "suite.h"

#define DUMP_MAX 1024u

struct result {
	uint32_t count;
	struct sample_server *servers;
};

static const ingot_step result_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY,
	 .offset = offsetof(struct result, servers),
	 .peer = offsetof(struct result, count),
	 .width = 4,
	 .type = &sample_server_type},
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

/* The bytes of the page's fenced dump that is labelled so. */
static size_t read_dump(const char *label, uint8_t *bytes)
{
	FILE *page = fopen(INGOT_TEST_DATA "/../../docs/block-format.md", "r");
	char line[256];
	size_t length = 0;
	int inside = 0;

	CU_ASSERT_PTR_NOT_NULL_FATAL(page);
	while (fgets(line, sizeof(line), page)) {
		char *at = line + 4; /* behind the offset */

		if (strncmp(line, "```", 3) == 0) {
			inside = !inside && strncmp(line + 3, label, strlen(label)) == 0;
			continue;
		}
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

static void test_page(void)
{
	struct sample_server servers[] = {
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
	CU_ASSERT_EQUAL_FATAL(read_dump("block", dump), size);
	for (uint32_t i = 0; i < back.count; i++) {
		char **texts[] = {&back.servers[i].name, &back.servers[i].comment};

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
		{"the page's dumps", test_page},
		CU_TEST_INFO_NULL,
	};

	return suite_run("block_format", tests);
}
