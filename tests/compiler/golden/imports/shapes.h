/* shapes.h: generated from shapes.idl by ingotc; do not edit */
/* shapes.idl: imported by imports.idl. */
#ifndef SHAPES_H
#define SHAPES_H

#include <stdint.h>

#include "ingot/table.h"

INGOT_BEGIN_DECLS

typedef struct _POINT {
	int16_t x;
	int16_t y;
} POINT;
extern const ingot_type ingot_type_POINT;

typedef enum _FILLING {
	FILLING_NONE = 0,
	FILLING_SOLID = 1
} FILLING;
extern const ingot_type ingot_type_FILLING;

typedef struct _FRAME {
	POINT from;
	POINT to;
	int32_t width;
} FRAME;
extern const ingot_type ingot_type_FRAME;

typedef struct _SHAPE {
	FRAME frame;
	char *name;
	struct _SHAPE *next;
} SHAPE;
extern const ingot_type ingot_type_SHAPE;

INGOT_END_DECLS

#endif
