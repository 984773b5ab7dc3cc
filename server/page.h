/*
 * page.h: one answer under construction: records of one information level in an array, with a limit on their bytes.
 *
 * Bytes are counted as the caller of the Net function will have them in memory: sizeof the structure and what it
 * points to, texts with their NUL. All memory is ExpertAllocMemory's under the call's key: nothing needs to be
 * freed, and nothing may outlive the call.
 */
#ifndef INGOT_PAGE_H
#define INGOT_PAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "call_memory.h"
#include "ingot/block.h"
#include "ingot/export.h"
#include "ingot/status.h"
#include "netmon.h"

/* Bytes of the largest page, whatever prefmaxlen says. Above it callers are told ERROR_MORE_DATA. */
#define INGOT_PAGE_MAX 0x04000000u /* 64 MiB */

/* Bytes of the largest record, and the most pointers in one. */
#define INGOT_RECORD_MAX 256u
#define INGOT_PARTS_MAX  6u

/* A pointer in a record, to something that belongs to it. */
struct ingot_part {
	enum {
		INGOT_PART_TEXT,  /* char * */
		INGOT_PART_BYTES, /* to as many bytes as the DWORD at `count` says */
		INGOT_PART_BLOCK  /* to a live block whose values are of `type` */
	} kind;
	size_t offset;
	size_t count;
	const ingot_type *type;
};

/* A text at a member of a structure. */
#define INGOT_TEXT_AT(structure, member)                                        \
	{                                                                       \
		.kind = INGOT_PART_TEXT, .offset = offsetof(structure, member), \
	}

#define INGOT_COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* A row's text for a record, which has no const; nobody writes through it. */
static inline char *ingot_record_text(const char *text)
{
	return (char *)text;
}

/* How a row of the daemon's becomes a record of a level. */
struct ingot_layout {
	uint32_t level;
	size_t size; /* of the record */
	/* Fill a record in, which is all zero. Its pointers may lead into the row: they are copied. */
	void (*fill)(void *record, const void *row);
	struct ingot_part parts[INGOT_PARTS_MAX];
	size_t part_count;
};

struct ingot_page {
	struct ingot_call_memory memory;
	const struct ingot_layout *layout;
	size_t left;      /* bytes that records may still take */
	uint8_t *records; /* the answer: `count` structures of the level; NULL if none */
	uint32_t count;
	uint32_t room; /* structures that fit into `records` */
};

/* The layout of a level, or NULL when it is not among the `count`. */
const struct ingot_layout *ingot_layout_find(const struct ingot_layout *layouts, size_t count,
					     uint32_t level);

/*
 * Begin a page of at most `prefmaxlen` bytes and INGOT_PAGE_MAX.
 * Returns 0, or ERROR_INVALID_LEVEL when the level has no layout.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_page_init(struct ingot_page *page, HEXPERTKEY call,
						const struct ingot_layout *layouts, size_t count,
						uint32_t level, uint32_t prefmaxlen);

/*
 * Add a row whole. Returns 0; ERROR_MORE_DATA when it does not fit, and the page is as it was;
 * ERROR_NOT_ENOUGH_MEMORY; RPC_S_CALL_CANCELLED when the call is to stop.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_page_add(struct ingot_page *page, const void *row);

/* One record, as the Get functions give it. Returns as ingot_page_init and ingot_page_add. */
INGOT_MUST_CHECK NET_API_STATUS ingot_page_single(HEXPERTKEY call,
						  const struct ingot_layout *layouts, size_t count,
						  uint32_t level, const void *row,
						  uint8_t **ret_record);

#endif
