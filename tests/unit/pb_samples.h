/*
 * pb_samples.h: a structure with a field of each kind that protobuf has, and the table of it, made by hand.
 *
 * It has what no interface file says: fields of a oneof that share their memory, a presence flag, a closed
 * enumeration, a required field.
 */
#ifndef INGOT_TEST_PB_SAMPLES_H
#define INGOT_TEST_PB_SAMPLES_H

#include <stddef.h>
#include <stdint.h>

#include "ingot/table.h"

struct pb_item {
	uint32_t id; /* 1 */
	char *name;  /* 2, may be NULL */
};

struct pb_all {
	int32_t i32;  /* 1 */
	uint32_t u32; /* 3 */
	int64_t i64;  /* 2 */
	uint64_t u64; /* 4 */
	int32_t s32;  /* 5 */
	uint32_t f32; /* 7: fixed32 */
	int64_t s64;  /* 6 */
	int64_t sf64; /* 8: sfixed64 */
	uint8_t flag; /* 9: bool */
	uint8_t has_narrow;
	int16_t narrow; /* 22, with a flag */
	uint32_t bytes_count;
	char *text;           /* 10, may not be NULL */
	uint8_t *bytes;       /* 11 */
	struct pb_item *item; /* 12, may be NULL */
	uint32_t numbers_count;
	uint32_t items_count;
	uint32_t *numbers;     /* 14 */
	struct pb_item *items; /* 15 */
	uint32_t names_count;
	uint32_t doubles_count;
	char **names;    /* 16 */
	double *doubles; /* 17 */
	uint32_t choice; /* 18 to 20: which of these is there */
	uint32_t closed; /* 21: 1 or 7 */
	union {
		uint32_t number;      /* 18 */
		char *label;          /* 19 */
		struct pb_item *item; /* 20 */
	} chosen;
	uint32_t enums_count;
	uint32_t unused;
	uint32_t *enums; /* 23: closed, repeated */
};

extern const ingot_type pb_item_type;
extern const ingot_type pb_all_type;

/* One member, which has to come. */
struct pb_must {
	uint32_t id; /* 1 */
	uint32_t unused;
	char *name; /* 2 */
};
extern const ingot_type pb_must_type;

/* A oneof, and what is not known, as protobuf-c keeps it. */
struct pb_unknown_field {
	uint32_t number;
	uint32_t wire_type;
	size_t length;
	uint8_t *data;
};
struct pb_kept {
	uint32_t unused;
	uint32_t choice; /* 1 or 2 */
	union {
		uint32_t number; /* 1 */
		char *label;     /* 2 */
	} chosen;
	uint32_t unknown_count;
	uint32_t unused_too;
	struct pb_unknown_field *unknown;
};
struct pb_keepers {
	uint32_t count;
	uint32_t unused;
	struct pb_kept *items; /* 1 */
};
extern const ingot_type pb_kept_type;
extern const ingot_type pb_keepers_type;

/* A list, and a tree. */
struct pb_node {
	uint32_t value;       /* 1 */
	struct pb_node *next; /* 2 */
};
struct pb_tree {
	struct pb_tree *left;  /* 1 */
	struct pb_tree *right; /* 2 */
};
extern const ingot_type pb_node_type;
extern const ingot_type pb_tree_type;

#endif
