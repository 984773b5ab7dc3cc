/*
 * test_frame_damage.c: call frames whose bytes are cut off or changed, and calls whose allocations fail.
 *
 * In: the two procedures of sample_calls.h. Out: a verdict: what is refused leaves nothing allocated, and the frame
 * without results, whatever is wrong.
 */
#include <stdlib.h>
#include <string.h>

#include "codec.h"
#include "frame_bytes.h"
#include "heap.h"
#include "suite.h"
#include "torture.h"
#include "winerror.h"

/* Decode `reply`: true when it was taken, or refused without a trace. */
static bool reply_leaves_nothing(const uint8_t *reply, size_t length, bool *ret_taken)
{
	uint32_t resume = 1;
	struct sample_enum_frame frame = {.level = 101, .resume_handle = &resume};
	struct ingot_heap_usage before = ingot_heap_live();
	NET_API_STATUS status =
		ingot_xdr_decode_frame(sample_enum.out, reply, length, NULL, &frame);

	*ret_taken = status == 0;
	if (status == 0) {
		if (frame.bufptr && ingot_block_check(frame.bufptr) != 0)
			return false;
		ingot_frame_clear_results(sample_enum.out, &frame);
	}
	return frame_enum_is_clear(&frame) && ingot_heap_live().blocks == before.blocks;
}

static bool call_leaves_nothing(const uint8_t *call, size_t length, bool *ret_taken)
{
	struct ingot_heap_usage before = ingot_heap_live();
	void *frame = NULL;
	NET_API_STATUS status = ingot_xdr_decode_call(sample_enum.in, call, length, NULL, &frame);

	*ret_taken = status == 0;
	if (status == 0)
		ingot_frame_free(frame);
	return (status == 0 || frame == NULL) && ingot_heap_live().blocks == before.blocks;
}

static void damage(struct frame_bytes *bytes,
		   bool (*leaves_nothing)(const uint8_t *, size_t, bool *))
{
	unsigned taken_bits = 0;
	bool taken;

	for (size_t cut = 0; cut < bytes->length; cut++) {
		uint8_t *piece = malloc(cut ? cut : 1);

		memcpy(piece, bytes->start, cut);
		CU_ASSERT(leaves_nothing(piece, cut, &taken));
		CU_ASSERT_FALSE(taken);
		free(piece);
	}
	for (size_t bit = 0; bit < bytes->length * 8; bit++) {
		bytes->start[bit / 8] ^= (uint8_t)(1u << (bit % 8));
		if (!leaves_nothing(bytes->start, bytes->length, &taken))
			CU_FAIL("something is left");
		taken_bits += taken;
		bytes->start[bit / 8] ^= (uint8_t)(1u << (bit % 8));
	}
	CU_ASSERT(taken_bits > 0);
	CU_ASSERT(taken_bits < bytes->length * 8);
	CU_ASSERT(leaves_nothing(bytes->start, bytes->length, &taken));
	CU_ASSERT(taken);
	free(bytes->start);
}

static void test_damage(void)
{
	uint32_t resume = 3;
	struct sample_enum_frame frame = {
		.servername = "here", .domain = "office", .level = 101, .resume_handle = &resume};
	struct frame_bytes reply = frame_enum_reply(101, 4, &resume);
	struct frame_bytes call = frame_encoded(sample_enum.in, &frame, false);

	damage(&reply, reply_leaves_nothing);
	damage(&call, call_leaves_nothing);
	sample_values_free();
}

/* A whole call on both sides, for torture(). */
static uint32_t both_sides(void *context)
{
	struct sample_fetch_frame *client = context;
	struct sample_fetch_frame results = frame_fetch_results();
	struct sample_fetch_frame *server = NULL;
	uint8_t *wire = NULL;
	size_t length = 0;
	NET_API_STATUS status =
		ingot_xdr_encode_frame(sample_fetch.in, client, false, 0, &wire, &length);

	if (status)
		return status;
	status = ingot_xdr_decode_call(sample_fetch.in, wire, length, NULL, (void **)&server);
	ingot_heap_free(wire);
	if (status)
		return status;
	ingot_frame_free(server);
	status = ingot_xdr_encode_frame(sample_fetch.out, &results, false, 0, &wire, &length);
	if (status)
		return status;
	status = ingot_xdr_decode_frame(sample_fetch.out, wire, length, NULL, client);
	ingot_heap_free(wire);
	CU_ASSERT(status == 0 || frame_fetch_is_clear(client));
	ingot_frame_clear_results(sample_fetch.out, client);
	if (status)
		return status;
	results.result = ERROR_ACCESS_DENIED;
	status = ingot_xdr_encode_frame(sample_fetch.out, &results, true, 0, &wire, &length);
	if (!status)
		ingot_heap_free(wire);
	return status;
}

static void test_torture(void)
{
	struct sample_page page = {.text = "page"};
	struct sample_fetch_frame client = {.level = 102, .buf = (uint8_t *)&page, .wanted = 3};

	/* encode, decode a call; encode; four blocks; blank frame and its bytes */
	CU_ASSERT(torture(both_sides, &client, ERROR_NOT_ENOUGH_MEMORY) >= 1 + 1 + 1 + 4 + 2);
}
int main(void)
{
	static const CU_TestInfo tests[] = {
		{"damage leaves nothing behind", test_damage},
		{"allocations fail", test_torture},
		CU_TEST_INFO_NULL,
	};

	return suite_run("frame damage", tests);
}
