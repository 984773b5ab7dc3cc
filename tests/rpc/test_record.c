/*
 * test_record.c: records out of a socket pair, as they come and as they should not.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "suite.h"

#include "heap.h"
#include "hostile.h"
#include "ingot/bounds.h"
#include "record.h"

#define RESERVE (256u * 1024)

static int ends[2];
static struct ingot_record_reader reader;

static void begin(void)
{
	CU_ASSERT_EQUAL_FATAL(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), 0);
	memset(&reader, 0, sizeof(reader));
}

static void end(void)
{
	ingot_record_done(&reader);
	close(ends[0]);
	close(ends[1]);
}

static void put_mark(uint32_t mark)
{
	uint8_t bytes[4];

	hostile_set_word(bytes, 0, mark);
	CU_ASSERT_TRUE(hostile_write(ends[1], bytes, 4));
}

static void put(const char *text)
{
	CU_ASSERT_TRUE(hostile_write(ends[1], text, strlen(text)));
}

static enum ingot_record_state take(size_t largest)
{
	const struct ingot_record_bounds bounds = {largest, RESERVE};

	return ingot_record_read(&reader, ends[0], &bounds);
}

static bool holds(const char *text)
{
	return reader.length == strlen(text) &&
	       memcmp(reader.bytes + reader.start, text, reader.length) == 0;
}

static void test_pieces(void)
{
	begin();
	CU_ASSERT_EQUAL(take(100), INGOT_RECORD_AGAIN);
	CU_ASSERT_FALSE(ingot_record_has_begun(&reader));
	put_mark(3);
	CU_ASSERT_EQUAL(take(100), INGOT_RECORD_AGAIN);
	CU_ASSERT_TRUE(ingot_record_has_begun(&reader));
	put("ab");
	CU_ASSERT_EQUAL(take(100), INGOT_RECORD_AGAIN);
	put("c");
	put_mark(0);
	put_mark(0x80000004u);
	CU_ASSERT_EQUAL(take(100), INGOT_RECORD_AGAIN);
	put("defg");
	CU_ASSERT_EQUAL(take(100), INGOT_RECORD_COMPLETE);
	CU_ASSERT_TRUE(holds("abcdefg"));
	ingot_record_next(&reader);
	CU_ASSERT_FALSE(ingot_record_has_begun(&reader));
	end();
}

/* What arrives behind a record is the next one. */
static void test_surplus(void)
{
	begin();
	for (unsigned i = 0; i < 3; i++) {
		put_mark(2);
		put("xy");
		put_mark(0x80000003u);
		put("zzz");
	}
	for (unsigned i = 0; i < 3; i++) {
		CU_ASSERT_EQUAL(take(100), INGOT_RECORD_COMPLETE);
		CU_ASSERT_TRUE(holds("xyzzz"));
		ingot_record_next(&reader);
		CU_ASSERT_EQUAL(ingot_record_has_begun(&reader), i < 2);
	}
	CU_ASSERT_EQUAL(take(100), INGOT_RECORD_AGAIN);
	end();
}

static void test_limits(void)
{
	begin();
	put_mark(0x80000000u + 101);
	CU_ASSERT_EQUAL(take(100), INGOT_RECORD_TOO_LARGE);
	end();
	begin();
	put_mark(0xFFFFFFFFu);
	CU_ASSERT_EQUAL(take(100), INGOT_RECORD_TOO_LARGE);
	end();
	begin();
	put_mark(3);
	put("abc");
	put_mark(0x80000000u + 98);
	CU_ASSERT_EQUAL(take(100), INGOT_RECORD_TOO_LARGE);
	end();
	begin();
	put_mark(3);
	put("abc");
	put_mark(0x80000000u + 2);
	put("de");
	CU_ASSERT_EQUAL(take(5), INGOT_RECORD_COMPLETE);
	CU_ASSERT_TRUE(holds("abcde"));
	end();
	begin();
	for (unsigned i = 0; i < INGOT_FRAGMENTS_EMPTY_MAX; i++)
		put_mark(0);
	CU_ASSERT_EQUAL(take(5), INGOT_RECORD_AGAIN);
	put_mark(0);
	CU_ASSERT_EQUAL(take(5), INGOT_RECORD_BAD);
	end();
}

static void test_ends(void)
{
	begin();
	shutdown(ends[1], SHUT_WR);
	CU_ASSERT_EQUAL(take(5), INGOT_RECORD_CLOSED);
	end();
	begin();
	put_mark(0x80000005u);
	put("ab");
	shutdown(ends[1], SHUT_WR);
	CU_ASSERT_EQUAL(take(5), INGOT_RECORD_CLOSED);
	end();
	begin();
	put_mark(0x80000000u);
	CU_ASSERT_EQUAL(take(5), INGOT_RECORD_COMPLETE);
	CU_ASSERT_EQUAL(reader.length, 0);
	end();
}

/* A large record announced takes a bounded reserve, and a growing one what has come. */
static void test_memory(void)
{
	const size_t size = 3 * 1024 * 1024;
	size_t written = 0;
	uint8_t *bytes = malloc(size);
	enum ingot_record_state state = INGOT_RECORD_AGAIN;

	CU_ASSERT_PTR_NOT_NULL_FATAL(bytes);
	for (size_t i = 0; i < size; i++)
		bytes[i] = (uint8_t)(i * 31 + i / 256);
	begin();
	put_mark(0xFFFFFFFFu);
	CU_ASSERT_EQUAL(take(0x7FFFFFFFu), INGOT_RECORD_AGAIN);
	CU_ASSERT_TRUE(reader.capacity <= INGOT_RECORD_FIRST + RESERVE);
	end();

	begin();
	put_mark(0x80000000u + (uint32_t)size);
	while (state == INGOT_RECORD_AGAIN) {
		ssize_t took = send(ends[1], bytes + written, size - written, MSG_DONTWAIT);

		if (took > 0)
			written += (size_t)took;
		state = take(size);
		CU_ASSERT_TRUE(reader.capacity <= 2 * written + RESERVE + 8192);
	}
	CU_ASSERT_EQUAL(state, INGOT_RECORD_COMPLETE);
	CU_ASSERT_EQUAL(reader.length, size);
	CU_ASSERT_EQUAL(memcmp(reader.bytes + reader.start, bytes, size), 0);
	ingot_record_next(&reader);
	CU_ASSERT_TRUE(reader.capacity <= INGOT_RECORD_KEEP);
	end();
	free(bytes);
}

/* Records in fragments of all sizes, written in pieces of all sizes. */
static void test_random(void)
{
	uint32_t state = 2026;
	static uint8_t wanted[20000];
	static uint8_t wire[200000];

	begin();
	for (unsigned round = 0; round < 300; round++) {
		size_t size = hostile_random(&state) % sizeof(wanted);
		size_t length = 0;
		size_t at = 0;
		size_t done = 0;
		unsigned empty = 0;
		bool last = false;
		enum ingot_record_state got = INGOT_RECORD_AGAIN;

		for (size_t i = 0; i < size; i++)
			wanted[i] = (uint8_t)hostile_random(&state);
		while (!last) {
			size_t most = round % 3 == 0 ? 20 : 9000;
			size_t piece = hostile_random(&state) % most;

			piece = piece < size - at ? piece : size - at;
			if (piece == 0 && (at == size || ++empty > 10))
				piece = at < size ? 1 : 0;
			last = at + piece == size;
			hostile_set_word(wire + length, 0,
					 (uint32_t)piece | (last ? 0x80000000u : 0));
			memcpy(wire + length + 4, wanted + at, piece);
			length += 4 + piece;
			at += piece;
		}
		while (got == INGOT_RECORD_AGAIN) {
			size_t piece = 1 + hostile_random(&state) % 7000;

			piece = piece < length - done ? piece : length - done;
			CU_ASSERT_TRUE_FATAL(hostile_write(ends[1], wire + done, piece));
			done += piece;
			got = take(sizeof(wanted));
		}
		CU_ASSERT_EQUAL_FATAL(got, INGOT_RECORD_COMPLETE);
		CU_ASSERT_EQUAL(done, length);
		CU_ASSERT_EQUAL_FATAL(reader.length, size);
		CU_ASSERT_EQUAL(memcmp(reader.bytes + reader.start, wanted, size), 0);
		ingot_record_next(&reader);
	}
	end();
}

/* Allocations that it takes to read a record of `size` bytes. */
static uint64_t allocations(size_t size, size_t reserve)
{
	const struct ingot_record_bounds bounds = {size, reserve};
	enum ingot_record_state state = INGOT_RECORD_AGAIN;
	static const uint8_t zeros[4096];
	const uint64_t never = 1000;
	uint64_t left;

	begin();
	put_mark(0x80000000u + (uint32_t)size);
	(void)ingot_heap_fail_at(never);
	for (size_t written = 0; written < size; written += sizeof(zeros)) {
		CU_ASSERT_TRUE(hostile_write(ends[1], zeros, sizeof(zeros)));
		state = ingot_record_read(&reader, ends[0], &bounds);
	}
	left = ingot_heap_fail_at(0);
	CU_ASSERT_EQUAL(state, INGOT_RECORD_COMPLETE);
	end();
	return never - left;
}

/* What fits into the reserve is read to where it stays: one piece until the mark is known, and one for the rest. */
static void test_reserve(void)
{
	CU_ASSERT_EQUAL(allocations(4 * RESERVE, 4 * RESERVE), 2);
	CU_ASSERT(allocations(4 * RESERVE, RESERVE) > 2);
}

/* A socket that never runs dry is left after a while, with what was read kept; small fragments take few reads. */
static void test_endless(void)
{
	enum { FRAGMENTS = 20000 };
	static uint8_t wire[FRAGMENTS * 5];
	unsigned calls = 0;
	enum ingot_record_state state;

	for (size_t i = 0; i < FRAGMENTS; i++) {
		hostile_set_word(wire + i * 5, 0, 1);
		wire[i * 5 + 4] = (uint8_t)i;
	}
	wire[(FRAGMENTS - 1) * 5] = 0x80;
	begin();
	CU_ASSERT_TRUE_FATAL(hostile_write(ends[1], wire, sizeof(wire)));
	do {
		state = take(FRAGMENTS);
		calls++;
	} while (state == INGOT_RECORD_MORE);
	CU_ASSERT_EQUAL(state, INGOT_RECORD_COMPLETE);
	CU_ASSERT_EQUAL(calls, 1 + sizeof(wire) / (INGOT_RECORD_FIRST * INGOT_RECORD_READS));
	CU_ASSERT_EQUAL_FATAL(reader.length, FRAGMENTS);
	for (size_t i = 0; i < FRAGMENTS; i++)
		CU_ASSERT_EQUAL(reader.bytes[reader.start + i], (uint8_t)i);
	end();
}

static void test_no_memory(void)
{
	begin();
	put_mark(0x80000001u);
	put("a");
	ingot_heap_fail_at(1);
	CU_ASSERT_EQUAL(take(100), INGOT_RECORD_NO_MEMORY);
	(void)ingot_heap_fail_at(0);
	CU_ASSERT_EQUAL(take(100), INGOT_RECORD_COMPLETE);
	end();
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"in pieces", test_pieces},
		{"several at once", test_surplus},
		{"limits", test_limits},
		{"ends", test_ends},
		{"memory follows what arrived", test_memory},
		{"what is announced and within the reserve", test_reserve},
		{"random fragments", test_random},
		{"never dry", test_endless},
		{"no memory", test_no_memory},
		CU_TEST_INFO_NULL,
	};

	return suite_run("record", tests);
}
