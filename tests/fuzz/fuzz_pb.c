/*
 * fuzz_pb.c: protobuf decode as a fuzz target: values, calls and replies.
 *
 * In: a byte that picks what the rest is (an index of `types`, or CALL and REPLY with an index of lmserver's
 * procedures, plus TIGHT for small limits), one more byte of context for replies, then the bytes to decode. What
 * decodes must keep the block's rules, clone, and encode; its bytes must decode and encode to themselves. What does
 * not must leave nothing behind. Where one of these fails it aborts.
 */
#define LMSERVER_STUBS
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "codec.h"
#include "exchange.h"
#include "fuzz.h"
#include "heap.h"
#include "lmapibuf.h"
#include "lmserver.h"
#include "odd.h"
#include "three.h"
#include "two.h"

static const ingot_type *const types[] = {
	&ingot_type_ALL,    &ingot_type_tree,    &ingot_type_PAIR,       &ingot_type_COUNTED,
	&ingot_type_COUNTS, &ingot_type_SIGNS,   &ingot_type_ONES,       &ingot_type_ARRAYS,
	&ingot_type_OUTER,  &ingot_type_TAILS,   &ingot_type_CHOSEN,     &ingot_type_NODE,
	&ingot_type_SITES,  &ingot_type_two_All, &ingot_type_two_Strict, &ingot_type_three_All,
};

#define TYPES       (sizeof(types) / sizeof(types[0]))
#define PROCEDURES  4u
#define CALL        0x20u
#define REPLY       0x28u
#define TIGHT       0x40u
#define WITH_RESUME 0x80u

struct input {
	unsigned what;
	uint8_t context; /* of a reply: level - 100, and WITH_RESUME */
	const uint8_t *wire;
	size_t length;
	const ingot_limits *limits;
};

/* Bytes of ours are what they are, once more. */
static void decode_again(const ingot_type *type, const uint8_t *wire, uint32_t length)
{
	void *block = NULL;
	uint8_t *again = NULL;
	uint32_t again_length = 0;

	must(ingot_decode(type, INGOT_PROTOBUF, wire, length, NULL, &block) == 0);
	must(ingot_encode(type, INGOT_PROTOBUF, block, &again, &again_length) == 0);
	must(again_length == length && memcmp(again, wire, length) == 0);
	must(NetApiBufferFree(block) == 0);
	must(NetApiBufferFree(again) == 0);
}

static NET_API_STATUS run_value(const struct input *input)
{
	const ingot_type *type = types[input->what];
	void *block = NULL;
	void *copy = NULL;
	uint8_t *wire = NULL;
	uint32_t length = 0;
	NET_API_STATUS status = ingot_decode(type, INGOT_PROTOBUF, input->wire, input->length,
					     input->limits, &block);

	if (status) {
		must(is_refusal(status) && block == NULL);
		return status;
	}
	must(ingot_block_check(block) == 0);
	must(ingot_clone(block, &copy) == 0);
	must(NetApiBufferFree(block) == 0);
	must(ingot_block_check(copy) == 0);
	must(ingot_encode(type, INGOT_PROTOBUF, copy, &wire, &length) == 0);
	must(NetApiBufferFree(copy) == 0);
	decode_again(type, wire, length);
	must(NetApiBufferFree(wire) == 0);
	return 0;
}

static NET_API_STATUS run_call(const struct input *input)
{
	const ingot_type *type = lmserver_procedures[input->what - CALL].in;
	uint8_t *wire = NULL;
	size_t length = 0;
	void *frame = NULL;
	NET_API_STATUS status =
		ingot_protobuf_decode_call(type, input->wire, input->length, input->limits, &frame);

	if (status) {
		must(frame == NULL);
		return status;
	}
	must(ingot_protobuf_encode_frame(type, frame, false, 0, &wire, &length) == 0);
	ingot_frame_free(frame);
	must(ingot_protobuf_decode_call(type, wire, length, NULL, &frame) == 0);
	ingot_frame_free(frame);
	ingot_heap_free(wire);
	return 0;
}

static bool is_block(const void *block)
{
	return block == NULL || ingot_block_check(block) == 0;
}

/* The frame of a reply, as a client has it that waits for one. */
union frame {
	struct NetServerEnum_frame list;
	struct NetServerGetInfo_frame info;
	struct IngotServerAnnounce_frame announce;
	struct IngotServerWithdraw_frame withdraw;
};

static NET_API_STATUS decode_reply(const struct input *input, union frame *frame, DWORD *resume)
{
	const ingot_type *type = lmserver_procedures[input->what - REPLY].out;
	DWORD level = 100 + (input->context & 3u);

	memset(frame, 0, sizeof(*frame));
	if (input->what == REPLY) {
		frame->list.level = level;
		frame->list.resume_handle = input->context & WITH_RESUME ? resume : NULL;
	} else if (input->what == REPLY + 1) {
		frame->info.level = level;
	}
	return ingot_protobuf_decode_frame(type, input->wire, input->length, input->limits, frame);
}

static const void *buffer_of(const struct input *input, const union frame *frame)
{
	if (input->what == REPLY)
		return frame->list.bufptr;
	return input->what == REPLY + 1 ? frame->info.bufptr : NULL;
}

static NET_API_STATUS run_reply(const struct input *input)
{
	const ingot_type *type = lmserver_procedures[input->what - REPLY].out;
	union frame frame;
	uint8_t *wire = NULL;
	size_t length = 0;
	DWORD resume = 1;
	NET_API_STATUS status = decode_reply(input, &frame, &resume);

	if (!status) {
		must(is_block(buffer_of(input, &frame)));
		must(ingot_protobuf_encode_frame(type, &frame, false, 0, &wire, &length) == 0);
		ingot_heap_free(wire);
		ingot_frame_clear_results(type, &frame);
	}
	must(!buffer_of(input, &frame));
	return status;
}

static NET_API_STATUS run(const struct input *input)
{
	if (input->what >= REPLY)
		return run_reply(input);
	return input->what >= CALL ? run_call(input) : run_value(input);
}

/* With the bytes `shift` off their alignment and up to the end of their memory. */
static NET_API_STATUS run_shifted(struct input input, size_t shift)
{
	struct ingot_heap_usage before = ingot_heap_live();
	uint8_t *memory = malloc(input.length + shift ? input.length + shift : 1);
	NET_API_STATUS status;

	must(memory != NULL);
	if (input.length)
		memcpy(memory + shift, input.wire, input.length);
	input.wire = memory + shift;
	status = run(&input);
	must(ingot_heap_live().blocks == before.blocks);
	free(memory);
	return status;
}

static bool is_known(unsigned what)
{
	return what < TYPES || (what >= CALL && what < CALL + PROCEDURES) ||
	       (what >= REPLY && what < REPLY + PROCEDURES);
}

int fuzz_one(const uint8_t *data, size_t size)
{
	static const ingot_limits tight = {.depth = 4, .block = 300, .count = 3, .string = 12};
	struct input input = {.wire = data + 1, .length = size - 1};

	if (size < 1)
		return 0;
	input.what = data[0] & ~TIGHT;
	input.limits = data[0] & TIGHT ? &tight : NULL;
	if (!is_known(input.what) || (input.what >= REPLY && size < 2))
		return 0;
	if (input.what >= REPLY) {
		input.context = data[1];
		input.wire++;
		input.length--;
	}
	must(run_shifted(input, 0) == run_shifted(input, 1));
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	return fuzz_one(data, size);
}
