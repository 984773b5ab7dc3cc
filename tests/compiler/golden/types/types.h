/* types.h: generated from types.idl by ingotc; do not edit */
/* types.idl: every scalar, constants, enumerations, ranges, nesting and padding. */
#ifndef TYPES_H
#define TYPES_H

#include <stdint.h>

#include "ingot/table.h"

/* A line of C that the interface file brings along. */

INGOT_BEGIN_DECLS

/* Numbers in every form. */
#define SMALL       7
#define MASK        0x10
#define SUM         39
#define NEGATIVE    (-5)
#define LOWEST      (-2147483647 - 1)
#define LARGE       ((uint32_t)4000000000)
#define HUGE_NUMBER ((int64_t)0x123456789AB)
#define ALL_BITS    ((uint64_t)0xFFFFFFFFFFFFFFFF)
#define GREETING    "say \"hi\"\\"

typedef enum _COLOUR {
	COLOUR_RED = 0,
	COLOUR_GREEN = 1,
	/* Not next to the others. */
	COLOUR_BLUE = 10,
	COLOUR_NONE = -1
} COLOUR;
extern const ingot_type ingot_type_COLOUR;

enum shade {
	SHADE_LIGHT = 3,
	SHADE_DARK = 4
};
extern const ingot_type ingot_type_shade;

typedef struct _SCALARS {
	uint8_t flag;
	uint8_t octet;
	char letter;
	int8_t tiny;
	uint8_t utiny;
	int16_t narrow;
	uint16_t unarrow;
	int32_t normal;
	uint32_t unormal;
	int64_t wide;
	uint64_t uwide;
	float single;
	double twice;
	COLOUR colour;
} SCALARS, *PSCALARS;
extern const ingot_type ingot_type_SCALARS;

/* Runs: three checks behind one step. */
typedef struct CHECKED {
	COLOUR first;
	COLOUR second;
	enum shade shade;
	int32_t percent;
	int16_t offset;
	uint8_t a;
	uint8_t b;
} CHECKED;
extern const ingot_type ingot_type_CHECKED;

struct point {
	int32_t x;
	int32_t y;
};
extern const ingot_type ingot_type_point;

/* Flattened into one step, although the structures have names. */
struct box {
	struct point from;
	struct point to;
	int32_t colour;
};
extern const ingot_type ingot_type_box;

struct padded {
	char c;
	int16_t s;
	char d;
	int64_t h;
	char e;
};
extern const ingot_type ingot_type_padded;

struct outer_made {
	int32_t x;
	uint8_t y;
};
extern const ingot_type ingot_type_outer_made;

struct outer {
	struct padded inner;
	char tail;
	struct outer_made made;
};
extern const ingot_type ingot_type_outer;

typedef struct _ARRAYS {
	int32_t matrix[2][3];
	int64_t wide[2];
	uint8_t raw[5];
	uint8_t grid[2][2];
	uint8_t octets[3];
	char letters[4];
	char name[16];
	char code[8];
	COLOUR palette[2];
	uint8_t flags[3];
	struct padded items[2];
} ARRAYS;
extern const ingot_type ingot_type_ARRAYS;

typedef struct _STRINGS {
	char *must;
	char *may;
	const char *bounded;
} STRINGS;
extern const ingot_type ingot_type_STRINGS;

typedef struct _POINTERS {
	int32_t *number;
	int64_t *wide;
	int32_t *bounded;
	uint8_t *flag;
	COLOUR *colour;
	struct padded *padded;
	struct padded *maybe;
} POINTERS;
extern const ingot_type ingot_type_POINTERS;

/* More steps than are taken over into a structure around it. */
typedef struct _LONG_ONE {
	char *s0;
	int32_t n0;
	char *s1;
	int32_t n1;
	char *s2;
	int32_t n2;
	char *s3;
	int32_t n3;
	char *s4;
	int32_t n4;
	char *s5;
	int32_t n5;
	char *s6;
	int32_t n6;
	char *s7;
	int32_t n7;
	char *s8;
	int32_t n8;
} LONG_ONE;
extern const ingot_type ingot_type_LONG_ONE;

typedef struct _AROUND {
	int16_t before;
	LONG_ONE inner;
	int16_t after;
} AROUND;
extern const ingot_type ingot_type_AROUND;

INGOT_END_DECLS

#endif
