/*
 * test_reader.c: what our server knows of the time, before a client that takes its time to read a large reply.
 *
 * In: a server that is patient for less time than the reply takes. Out: as long as the reply moves, it is not hung up on,
 * and neither is the client that has it and rests. Replies that go at once are not worth a look at the clock each.
 */
#include <stdatomic.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "suite.h"

#include "hostile.h"
#include "lmapibuf.h"
#include "sample.h"
#include "winerror.h"

#define ENTRIES  100000u
#define CALLS    16u /* INGOT_PEER_BATCH: a turn answers so many */
#define PIECE    65536u
#define PAUSE_US 100000
#define PIECES   25u /* read with a pause behind each: the server looks for the stalled each second */
#define BUFFER   131072 /* less than the reply by far */

static const ingot_server_options impatient = {.stall_ms = 500, .idle_ms = 60000};

/* The linker has the layers call these in the place of the C library's. */
int __real_clock_gettime(clockid_t clock, struct timespec *time);
int __wrap_clock_gettime(clockid_t clock, struct timespec *time);

static atomic_uint looks;

int __wrap_clock_gettime(clockid_t clock, struct timespec *time)
{
	looks++;
	return __real_clock_gettime(clock, time);
}

/* What our client sends to ask for so long a list. */
static void keep_call(uint32_t entries, struct hostile_record *ret_call)
{
	struct hostile hostile;
	uint8_t *buffer;
	uint32_t read;
	uint32_t total;

	CU_ASSERT_TRUE_FATAL(hostile_start(&hostile, hostile_keep_request, ret_call));
	CU_ASSERT_EQUAL(sample_list(hostile.address, 2, entries, &buffer, &read, &total),
			RPC_S_CALL_FAILED);
	hostile_stop(&hostile);
	CU_ASSERT_TRUE_FATAL(ret_call->length > 0);
}

/* Read what has been asked for, slowly at first; its bytes. */
static size_t read_slowly(int fd, uint8_t *piece)
{
	size_t length = 0;
	unsigned reads = 0;
	size_t left = 4;

	while (left > 0) {
		ssize_t got = recv(fd, piece, left < PIECE ? left : PIECE, MSG_WAITALL);

		if (got <= 0)
			break;
		left = length == 0 ? hostile_word(piece, 0) & 0x7fffffffu : left - (size_t)got;
		length += (size_t)got;
		if (++reads < PIECES)
			usleep(PAUSE_US);
	}
	return left > 0 ? 0 : length;
}

static void test_slowly(void)
{
	static struct hostile_record call;
	static uint8_t piece[PIECE];
	const int small = BUFFER;
	struct serving serving;
	ingot_server_counts counts;
	int fd;

	keep_call(ENTRIES, &call);
	CU_ASSERT_EQUAL_FATAL(serving_start_with(&serving, "tcp://127.0.0.1:0", &impatient), 0);
	/* What it accepts has as little room. */
	CU_ASSERT_EQUAL(setsockopt(ingot_server_socket(serving.server, 0), SOL_SOCKET, SO_SNDBUF,
				   &small, sizeof(small)),
			0);
	fd = hostile_connect(serving.address);
	CU_ASSERT_EQUAL(setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &small, sizeof(small)), 0);
	CU_ASSERT(hostile_write_record(fd, call.bytes, (size_t)call.length));
	CU_ASSERT(read_slowly(fd, piece) > (size_t)PIECE * PIECES);
	usleep(1500000);
	CU_ASSERT(hostile_write_record(fd, call.bytes, (size_t)call.length));
	CU_ASSERT_EQUAL(recv(fd, piece, 4, MSG_WAITALL), 4);
	ingot_server_count(serving.server, &counts);
	CU_ASSERT_EQUAL(counts.timed_out, 0);
	close(fd);
	serving_stop(&serving);
}

/* One for when the operation begins and one for when it ends; and a few for the turn. */
static void test_looks(void)
{
	static struct hostile_record call;
	uint8_t bytes[CALLS * 256];
	uint8_t reply[256];
	struct serving serving;
	size_t length;
	int fd;

	keep_call(1, &call);
	length = (size_t)call.length + 4;
	CU_ASSERT_FATAL(CALLS * length <= sizeof(bytes));
	for (size_t i = 0; i < CALLS; i++) {
		hostile_set_word(bytes + i * length, 0, 0x80000000u | (uint32_t)call.length);
		memcpy(bytes + i * length + 4, call.bytes, (size_t)call.length);
	}
	CU_ASSERT_EQUAL_FATAL(serving_start_with(&serving, "tcp://127.0.0.1:0", &impatient), 0);
	fd = hostile_connect(serving.address);
	CU_ASSERT(hostile_write(fd, bytes, length));
	CU_ASSERT(hostile_read_record(fd, reply, sizeof(reply)) > 0);
	looks = 0;
	CU_ASSERT(hostile_write(fd, bytes, CALLS * length));
	for (size_t i = 0; i < CALLS; i++)
		CU_ASSERT(hostile_read_record(fd, reply, sizeof(reply)) > 0);
	CU_ASSERT(looks >= 2 * CALLS);
	CU_ASSERT(looks < 3 * CALLS);
	close(fd);
	serving_stop(&serving);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"a reply that is read slowly", test_slowly},
		{"calls that take no time", test_looks},
		CU_TEST_INFO_NULL,
	};

	return suite_run("slow reader", tests);
}
