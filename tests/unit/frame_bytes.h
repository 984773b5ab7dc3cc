/*
 * frame_bytes.h: what the tests of call frames share: the replies of sample_calls.h's procedures, and their bytes.
 *
 * In: what a server answers. Out: bytes as they would travel; whether a frame has anything of a result.
 */
#ifndef INGOT_TEST_FRAME_BYTES_H
#define INGOT_TEST_FRAME_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "sample_calls.h"

/* Room in front of encoded bytes, as a caller asks for it. */
#define FRAME_HEADROOM 24u

/* In memory of their own, freed with free(), so that a sanitizer sees their end. */
struct frame_bytes {
	uint8_t *start;
	size_t length;
};

struct frame_bytes frame_encoded(const ingot_type *type, const void *frame, bool blank);

/* What a server answers: `count` servers at `level`. Its values are freed with sample_values_free. */
struct frame_bytes frame_enum_reply(uint32_t level, uint32_t count, uint32_t *resume);

/* Results of sample_fetch for which three numbers are wanted: static ones. */
struct sample_fetch_frame frame_fetch_results(void);

/* Nothing of a result is left in the frame. */
bool frame_enum_is_clear(const struct sample_enum_frame *frame);
bool frame_fetch_is_clear(const struct sample_fetch_frame *frame);

#endif
