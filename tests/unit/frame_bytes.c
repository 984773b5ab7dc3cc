/*
 * frame_bytes.c: see frame_bytes.h.
 */
#include "frame_bytes.h"

#include <stdlib.h>
#include <string.h>

#include "codec.h"
#include "heap.h"
#include "suite.h"

struct frame_bytes frame_encoded(const ingot_type *type, const void *frame, bool blank)
{
	uint8_t *wire = NULL;
	struct frame_bytes bytes = {NULL, 0};

	CU_ASSERT_EQUAL_FATAL(
		ingot_xdr_encode_frame(type, frame, blank, FRAME_HEADROOM, &wire, &bytes.length),
		0);
	bytes.start = malloc(bytes.length);
	memcpy(bytes.start, wire + FRAME_HEADROOM, bytes.length);
	memset(wire, 0xA5, FRAME_HEADROOM); /* it is the caller's */
	ingot_heap_free(wire);
	return bytes;
}

struct frame_bytes frame_enum_reply(uint32_t level, uint32_t count, uint32_t *resume)
{
	struct sample_server *servers = sample_servers(count);
	static struct sample_name names[8];
	static struct sample_page pages[8];
	struct sample_enum_frame frame = {
		.level = level,
		.entriesread = count,
		.totalentries = count + 10,
		.resume_handle = resume,
	};

	for (uint32_t i = 0; i < count; i++) {
		names[i % 8] = (struct sample_name){500 + i, servers[i].name};
		pages[i % 8] = (struct sample_page){
			.text = "page", .count = count, .servers = servers, .again = servers};
	}
	if (count)
		frame.bufptr = level == 100   ? (uint8_t *)names
			       : level == 101 ? (uint8_t *)servers
					      : (uint8_t *)pages;
	return frame_encoded(sample_enum.out, &frame, false);
}

struct sample_fetch_frame frame_fetch_results(void)
{
	static uint32_t numbers[] = {1, 0x80000000, 3};
	static uint8_t blob[] = {0, 1, 2, 3, 4};
	static char title[] = "title";
	static char name[] = "a record";
	static struct sample_record record = {7, name, 1, 2, 3, name};

	return (struct sample_fetch_frame){
		.wanted = 3,
		.blob_length = sizeof(blob),
		.title = title,
		.numbers = numbers,
		.blob = blob,
		.record = &record,
		.color = SAMPLE_BLUE,
	};
}

bool frame_enum_is_clear(const struct sample_enum_frame *frame)
{
	return frame->bufptr == NULL && frame->entriesread == 0 && frame->totalentries == 0 &&
	       frame->result == 0;
}

bool frame_fetch_is_clear(const struct sample_fetch_frame *frame)
{
	return !frame->title && !frame->numbers && !frame->blob && !frame->record &&
	       frame->blob_length == 0 && frame->color == 0 && frame->result == 0;
}
