/*
 * sized_samples.h: C types whose arrays are counted in other ways than by a number that travels with them.
 *
 * Arrays with a count that is reckoned from numbers, and structures that go on behind themselves, with
 * hand-written tables. As samples.h, they exist to test the engine alone.
 */
#ifndef INGOT_TEST_SIZED_SAMPLES_H
#define INGOT_TEST_SIZED_SAMPLES_H

#include <stdint.h>

#include "ingot/table.h"

/* RPC_UNICODE_STRING of MS-DTYP: both numbers are bytes, the elements have two. */
struct sample_text {
	uint16_t length;
	uint16_t maximum;
	uint16_t *buffer;
};

/* RPC_SID of MS-DTYP: the elements end where the structure does, or behind it. */
struct sample_sid {
	uint8_t revision;
	uint8_t count;
	uint8_t authority[6];
	uint32_t sub[1];
};

/* Bytes in a structure that has room for four. */
struct sample_blob {
	uint32_t count;
	uint8_t bytes[1];
};

/* Elements of two bytes in a structure that has room for two of them; a signed count. */
struct sample_shorts {
	uint64_t id;
	int16_t count;
	int16_t pad;
	uint16_t items[1];
};

/* Elements that lead on. */
struct sample_names {
	uint16_t count;
	char *items[1];
};

/* Values of each kind behind pointers, among each other. */
struct sample_cell {
	struct sample_sid *sid;
	struct sample_blob *blob;
	struct sample_names *names;
	struct sample_shorts *shorts;
	struct sample_text text;
};
struct sample_cells {
	uint32_t count;
	struct sample_cell *cells;
};

extern const ingot_type sample_text_type;
extern const ingot_type sample_sid_type;
extern const ingot_type sample_blob_type;
extern const ingot_type sample_shorts_type;
extern const ingot_type sample_names_type;
extern const ingot_type sample_cells_type;

#endif
