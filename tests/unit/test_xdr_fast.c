/*
 * test_xdr_fast.c: the short ways that XDR's walks take, where they begin, where they end, and at the ends of pages.
 *
 * Texts and numbers of every length around what is short, from every place, up against memory that may not be read;
 * and what must be refused however it is read.
 */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "heap.h"
#include "ingot/block.h"
#include "lmapibuf.h"
#include "page_end.h"
#include "samples.h"
#include "suite.h"
#include "winerror.h"
#include "xdr_swap.h"

#define LENGTH_MAX 70u

static uint32_t padded(uint32_t length)
{
	return (length + 3) & ~3u;
}

static void put_word(uint8_t **at, uint32_t word)
{
	for (int shift = 24; shift >= 0; shift -= 8)
		*(*at)++ = (uint8_t)(word >> shift);
}

static void put_text(uint8_t **at, const char *text)
{
	uint32_t length = (uint32_t)strlen(text);

	put_word(at, length);
	memset(*at, 0, padded(length));
	memcpy(*at, text, length);
	*at += padded(length);
}

/* A server as RFC 4506 has it, by hand. */
static uint32_t server_wire(uint8_t *to, const struct sample_server *server)
{
	uint8_t *at = to;

	put_word(&at, server->platform_id);
	put_text(&at, server->name);
	put_word(&at, server->major);
	put_word(&at, server->minor);
	put_word(&at, server->type);
	put_word(&at, server->comment != NULL);
	if (server->comment)
		put_text(&at, server->comment);
	return (uint32_t)(at - to);
}

/* Text of `length` bytes with its NUL right in front of `end`, less `away`, which are no zeros. */
static char *text_before(char *end, uint32_t length, uint32_t away)
{
	char *text = end - away - length - 1;

	for (uint32_t i = 0; i < length; i++)
		text[i] = (char)('a' + i % 26);
	text[length] = '\0';
	memset(end - away, 0xEE, away);
	return text;
}

static void check_encode(const struct sample_server *server)
{
	uint8_t expected[512];
	uint32_t expected_length = server_wire(expected, server);
	uint8_t *wire = NULL;
	uint32_t length = 0;

	CU_ASSERT_EQUAL_FATAL(ingot_encode(&sample_server_type, INGOT_XDR, server, &wire, &length),
			      0);
	CU_ASSERT_EQUAL_FATAL(length, expected_length);
	CU_ASSERT(memcmp(wire, expected, length) == 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
}

/* Text of every short length and some more, at each of the last places of a page. */
static void test_encode_at_page_ends(void)
{
	char *one = page_end();
	char *other = page_end();

	for (uint32_t length = 0; length <= LENGTH_MAX; length++) {
		for (uint32_t away = 0; away <= 40; away++) {
			struct sample_server server = {500, text_before(one, length, away),  6, 1,
						       7,   text_before(other, away, length)};

			check_encode(&server);
			server.comment = NULL;
			check_encode(&server);
		}
	}
	page_end_free(one);
	page_end_free(other);
}

static bool same_text(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

/* The value, when it is decoded from bytes that end where memory does, and whose copy does too. */
static void check_decode(const struct sample_server *server, char *end)
{
	uint8_t wire[512];
	uint32_t length = server_wire(wire, server);
	struct sample_server *got = NULL;

	memcpy(end - length, wire, length);
	CU_ASSERT_EQUAL_FATAL(ingot_decode(&sample_server_type, INGOT_XDR, end - length, length,
					   NULL, (void **)&got),
			      0);
	CU_ASSERT(got->platform_id == server->platform_id && got->major == server->major &&
		  got->minor == server->minor && got->type == server->type);
	CU_ASSERT(same_text(got->name, server->name) && same_text(got->comment, server->comment));
	CU_ASSERT_EQUAL(ingot_block_check(got), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(got), 0);
}

static void test_decode_at_page_ends(void)
{
	char *end = page_end();
	char names[LENGTH_MAX + 1];
	char comments[LENGTH_MAX + 1];

	for (uint32_t length = 0; length <= LENGTH_MAX; length++) {
		for (uint32_t other = 0; other <= LENGTH_MAX; other += 3) {
			struct sample_server server = {
				500, text_before(names + length + 1, length, 0), 6, 1,
				7,   text_before(comments + other + 1, other, 0)};

			check_decode(&server, end);
			server.comment = NULL;
			check_decode(&server, end);
		}
	}
	page_end_free(end);
}

/* A name of `length` bytes, far from the wire's end, with one byte of it or of its padding replaced. */
static NET_API_STATUS decode_with(uint32_t length, uint32_t place, uint8_t byte)
{
	char name[LENGTH_MAX + 1];
	char comment[] =
		"so long that the end of the bytes is nowhere near the name that stands in front: "
		"the common steps want more than a hundred of them, and here they have that";
	struct sample_server server = {500,    text_before(name + length + 1, length, 0), 6, 1, 7,
				       comment};
	uint8_t wire[512];
	uint32_t bytes = server_wire(wire, &server);
	struct sample_server *got = NULL;
	NET_API_STATUS status;

	wire[8 + place] = byte;
	status = ingot_decode(&sample_server_type, INGOT_XDR, wire, bytes, NULL, (void **)&got);
	if (status == 0)
		CU_ASSERT_EQUAL(NetApiBufferFree(got), 0);
	return status;
}

/* RFC 4506 wants zeros in the padding, and text has no NUL. */
static void test_text_is_checked(void)
{
	for (uint32_t length = 1; length <= LENGTH_MAX; length++) {
		for (uint32_t place = 0; place < length; place++) {
			CU_ASSERT_EQUAL(decode_with(length, place, 0), RPC_X_BAD_STUB_DATA);
			CU_ASSERT_EQUAL(decode_with(length, place, 0xFF), 0);
		}
		for (uint32_t place = length; place < padded(length); place++) {
			CU_ASSERT_EQUAL(decode_with(length, place, 1), RPC_X_BAD_STUB_DATA);
			CU_ASSERT_EQUAL(decode_with(length, place, 0), 0);
		}
	}
}

/* `min` and `max` of a text that is short, in both directions. */
static void test_bounds(void)
{
	struct bounded {
		uint32_t id;
		char *text;
	};
	static const ingot_step steps[] = {
		{.op = INGOT_OP_W32, .n = 1, .gap = 4, .offset = 0},
		{.op = INGOT_OP_STRING,
		 .offset = offsetof(struct bounded, text),
		 .min = 3,
		 .max = 5},
		{.op = INGOT_OP_END},
	};
	static const ingot_type type = {.name = "bounded",
					.size = sizeof(struct bounded),
					.align = 8,
					.min_wire = 8,
					.growth = 64,
					.steps = steps};
	char texts[8][8];
	uint8_t *wire = NULL;
	uint32_t length = 0;

	for (uint32_t n = 0; n < 8; n++) {
		struct bounded value = {1, text_before(texts[n] + n + 1, n, 0)};
		NET_API_STATUS wanted = n < 3 || n > 5 ? RPC_X_INVALID_BOUND : 0;
		uint8_t bytes[256] = {0, 0, 0, 1, 0, 0, 0, (uint8_t)n};
		void *block = NULL;

		CU_ASSERT_EQUAL(ingot_encode(&type, INGOT_XDR, &value, &wire, &length), wanted);
		if (!wanted)
			CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
		memcpy(bytes + 8, value.text, n);
		/* with bytes behind it that are too many: the bound is seen first */
		CU_ASSERT_EQUAL(ingot_decode(&type, INGOT_XDR, bytes, sizeof(bytes), NULL, &block),
				wanted ? wanted : RPC_X_BAD_STUB_DATA);
	}
}

/* The other byte order, the slow way. */
static void turn(uint8_t *to, const uint8_t *from, size_t count, size_t width)
{
	for (size_t i = 0; i < count; i++)
		for (size_t k = 0; k < width; k++)
			to[i * width + k] = from[i * width + (width - 1 - k)];
}

static void check_swap(char *from_end, char *to_end, size_t count, size_t width)
{
	size_t bytes = count * width;
	uint8_t wanted[512];
	uint8_t *from = (uint8_t *)from_end - bytes;
	uint8_t *to = (uint8_t *)to_end - bytes;

	for (size_t i = 0; i < bytes; i++)
		from[i] = (uint8_t)(i * 7 + 1);
	turn(wanted, from, count, width);
	to[-1] = 0xA5;
	if (width == 4)
		ingot_xdr_swap32(to, from, count);
	else
		ingot_xdr_swap64(to, from, count);
	CU_ASSERT(memcmp(to, wanted, bytes) == 0);
	CU_ASSERT_EQUAL(to[-1], 0xA5);
}

/* Every number of words, each at several places, up to the end of the page. */
static void test_swap(void)
{
	char *from = page_end();
	char *to = page_end();

	for (size_t count = 0; count <= 40; count++) {
		for (size_t away = 0; away <= 9; away++) {
			check_swap(from - away, to, count, 4);
			check_swap(from, to - away, count, 4);
			check_swap(from - away, to, count, 8);
			check_swap(from, to - away, count, 8);
		}
	}
	page_end_free(from);
	page_end_free(to);
}

#define RECORDS 50000u

/* Allocations that an encode of so many records takes, resizes included. `last`: the length of the last comment. */
static uint64_t encode_allocations(uint32_t count, uint32_t last)
{
	const uint64_t many = UINT64_C(1) << 40;
	struct sample_record *records = calloc(count, sizeof(*records));
	char *comment = malloc((size_t)last + 1);
	struct sample_group group = {count, records};
	char some[] = "a name";
	char none[] = "";
	uint8_t *wire = NULL;
	uint32_t length = 0;
	uint64_t taken;

	if (!records || !comment)
		abort();
	memset(comment, 'n', last);
	comment[last] = '\0';
	for (uint32_t i = 0; i < count; i++)
		records[i] = (struct sample_record){i, some, 1, 2, 3, none};
	records[count - 1].comment = comment;
	(void)ingot_heap_fail_at(many);
	CU_ASSERT_EQUAL_FATAL(ingot_encode(&sample_group_type, INGOT_XDR, &group, &wire, &length),
			      0);
	taken = many - ingot_heap_fail_at(0);
	CU_ASSERT_EQUAL(length, 4 + count * 32 + padded(last));
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	free(records);
	free(comment);
	return taken;
}

/* From the first records the size of all is guessed; a guess that is wrong costs a few more. */
static void test_foreseen(void)
{
	CU_ASSERT(encode_allocations(RECORDS, 0) <= 6);
	CU_ASSERT(encode_allocations(RECORDS, 1u << 24) <= 8);
	CU_ASSERT(encode_allocations(2, 1u << 24) <= 4);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"texts at the ends of pages are written", test_encode_at_page_ends},
		{"bytes at the ends of pages are read", test_decode_at_page_ends},
		{"text is checked wherever it stands", test_text_is_checked},
		{"bounds of a short text", test_bounds},
		{"words in the other order", test_swap},
		{"the size of many is foreseen", test_foreseen},
		CU_TEST_INFO_NULL,
	};

	return suite_run("xdr_fast", tests);
}
