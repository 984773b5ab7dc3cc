/*
 * sample_calls.h: two procedures with hand-written tables over their call frames (ingot/stub.h).
 *
 * sample_enum has the shape of NetServerEnum: a level that picks what the out buffer holds, counts, a
 * scalar that goes both ways. sample_fetch has an in buffer of a level, and out buffers of every kind
 * beside each other. They exist to test the engine alone, not the compiler.
 */
#ifndef INGOT_TEST_SAMPLE_CALLS_H
#define INGOT_TEST_SAMPLE_CALLS_H

#include "ingot/stub.h"
#include "samples.h"

/* Level 100; 101 is sample_server, 102 is sample_page. */
struct sample_name {
	uint32_t platform_id;
	char *name;
};

struct sample_enum_frame {
	uint32_t result;
	const char *servername;
	uint32_t level;
	uint8_t *bufptr;
	uint32_t prefmaxlen;
	uint32_t entriesread;
	uint32_t totalentries;
	uint32_t servertype;
	const char *domain;
	uint32_t *resume_handle;
};

struct sample_fetch_frame {
	uint32_t result;
	uint32_t level;
	uint8_t *buf;
	uint32_t wanted;
	uint32_t blob_length;
	char *title;
	uint32_t *numbers; /* `wanted` of them */
	uint8_t *blob;
	struct sample_record *record;
	uint32_t color;
};

extern const ingot_procedure sample_enum;
extern const ingot_procedure sample_fetch;

#endif
