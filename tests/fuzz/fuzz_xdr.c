/*
 * fuzz_xdr.c: XDR decode as a fuzz target: values, calls and replies.
 *
 * In: a byte that picks what the rest is (enum what, plus TIGHT for small limits), one more byte of context for
 * replies, then the bytes to decode. What decodes must keep the block's rules, clone, and encode to the same
 * bytes again; what does not must leave nothing behind. Where one of these fails it aborts.
 */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "codec.h"
#include "fuzz.h"
#include "heap.h"
#include "lmapibuf.h"
#include "sample_calls.h"
#include "sized_samples.h"
#include "xdr_flat.h"

enum what {
	RECORD,
	GROUP,
	LIST,
	TREE,
	SHAPE,
	ALL,
	SERVER,
	PAGE,
	ENUM_CALL,
	FETCH_CALL,
	ENUM_REPLY,  /* context: level - 100, and WITH_RESUME */
	FETCH_REPLY, /* context: how many numbers were wanted */
	TEXT,
	SID,
	SHORTS,
	NAMES,
	CELLS,
	WHATS
};

#define TIGHT       0x40u
#define WITH_RESUME 0x80u

static const ingot_type *const types[] = {
	[RECORD] = &sample_record_type, [GROUP] = &sample_group_type,
	[LIST] = &sample_list_type,     [TREE] = &sample_tree_type,
	[SHAPE] = &sample_shape_type,   [ALL] = &sample_all_type,
	[SERVER] = &sample_server_type, [PAGE] = &sample_page_type,
	[TEXT] = &sample_text_type,     [SID] = &sample_sid_type,
	[SHORTS] = &sample_shorts_type, [NAMES] = &sample_names_type,
	[CELLS] = &sample_cells_type,
};

struct input {
	unsigned what;
	uint8_t context;
	const uint8_t *wire;
	size_t length;
	const ingot_limits *limits;
};

static bool same(const struct input *input, const uint8_t *wire, size_t length)
{
	return length == input->length && (length == 0 || memcmp(wire, input->wire, length) == 0);
}

static NET_API_STATUS run_value(const struct input *input)
{
	const ingot_type *type = types[input->what];
	void *block = NULL;
	void *copy = NULL;
	uint8_t *wire = NULL;
	uint32_t length = 0;
	NET_API_STATUS status =
		ingot_decode(type, INGOT_XDR, input->wire, input->length, input->limits, &block);

	if (status) {
		must(is_refusal(status) && block == NULL);
		return status;
	}
	must(ingot_block_check(block) == 0);
	must(ingot_clone(block, &copy) == 0);
	must(NetApiBufferFree(block) == 0);
	must(ingot_block_check(copy) == 0);
	must(ingot_encode(type, INGOT_XDR, copy, &wire, &length) == 0);
	must(same(input, wire, length));
	must(NetApiBufferFree(copy) == 0);
	must(NetApiBufferFree(wire) == 0);
	return 0;
}

static void encode_again(const struct input *input, const ingot_type *type, const void *frame)
{
	uint8_t *wire = NULL;
	size_t length = 0;

	must(ingot_xdr_encode_frame(type, frame, false, 0, &wire, &length) == 0);
	must(same(input, wire, length));
	ingot_heap_free(wire);
}

static NET_API_STATUS run_call(const struct input *input)
{
	const ingot_type *type = input->what == ENUM_CALL ? sample_enum.in : sample_fetch.in;
	void *frame = NULL;
	NET_API_STATUS status =
		ingot_xdr_decode_call(type, input->wire, input->length, input->limits, &frame);

	if (status) {
		must(frame == NULL);
		return status;
	}
	encode_again(input, type, frame);
	ingot_frame_free(frame);
	return 0;
}

static bool is_block(const void *block)
{
	return block == NULL || ingot_block_check(block) == 0;
}

static NET_API_STATUS run_enum_reply(const struct input *input)
{
	uint32_t resume = 1;
	struct sample_enum_frame frame = {
		.level = 100 + (input->context & 3u),
		.resume_handle = input->context & WITH_RESUME ? &resume : NULL,
	};
	NET_API_STATUS status = ingot_xdr_decode_frame(sample_enum.out, input->wire, input->length,
						       input->limits, &frame);

	if (!status) {
		must(is_block(frame.bufptr));
		must((frame.bufptr == NULL) == (frame.entriesread == 0));
		encode_again(input, sample_enum.out, &frame);
		ingot_frame_clear_results(sample_enum.out, &frame);
	}
	must(!frame.bufptr && frame.entriesread == 0 && frame.totalentries == 0);
	return status;
}

static NET_API_STATUS run_fetch_reply(const struct input *input)
{
	struct sample_fetch_frame frame = {.wanted = input->context};
	NET_API_STATUS status = ingot_xdr_decode_frame(sample_fetch.out, input->wire, input->length,
						       input->limits, &frame);

	if (!status) {
		must(is_block(frame.title) && is_block(frame.numbers) && is_block(frame.blob) &&
		     is_block(frame.record));
		encode_again(input, sample_fetch.out, &frame);
		ingot_frame_clear_results(sample_fetch.out, &frame);
	}
	must(!frame.title && !frame.numbers && !frame.blob && !frame.record);
	return status;
}

static NET_API_STATUS run(const struct input *input)
{
	switch (input->what) {
	case ENUM_CALL:
	case FETCH_CALL:
		return run_call(input);
	case ENUM_REPLY:
		return run_enum_reply(input);
	case FETCH_REPLY:
		return run_fetch_reply(input);
	default:
		return run_value(input);
	}
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

int fuzz_one(const uint8_t *data, size_t size)
{
	static const ingot_limits tight = {.depth = 4, .block = 300, .count = 3, .string = 12};
	struct input input = {.wire = data + 1, .length = size - 1};
	NET_API_STATUS status;

	if (size < 2)
		return 0;
	input.what = data[0] & ~TIGHT;
	input.limits = data[0] & TIGHT ? &tight : NULL;
	if (input.what >= WHATS)
		return 0;
	if (input.what == ENUM_REPLY || input.what == FETCH_REPLY) {
		input.context = data[1];
		input.wire++;
		input.length--;
	}
	/* the walk of flat arrays, where the processor can, and the general one */
	ingot_xdr_flat_set_least(1);
	status = run_shifted(input, 0);
	ingot_xdr_flat_set_least(SIZE_MAX);
	must(run_shifted(input, 1) == status);
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	return fuzz_one(data, size);
}
