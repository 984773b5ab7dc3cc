/* include/parts.h: generated from parts.proto by protoc-gen-ingot; do not edit */
/* What service.proto imports. */
#ifndef INCLUDE_PARTS_H
#define INCLUDE_PARTS_H

#include <stdint.h>

#include "ingot/bytes.h"
#include "ingot/table.h"

INGOT_BEGIN_DECLS

typedef enum parts_Colour {
	parts_NONE = 0,
	parts_RED = 1,
	parts_BLACK = -1
} parts_Colour;
extern const ingot_type ingot_type_parts_Colour;

typedef struct parts_Part {
	int64_t id;
	uint32_t n_labels;
	char **labels;
	uint32_t n_turns;
	int32_t *turns;
} parts_Part;
extern const ingot_type ingot_type_parts_Part;

INGOT_END_DECLS

#endif
