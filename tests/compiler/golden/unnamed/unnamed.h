/* unnamed.h: generated from unnamed.idl by ingotc; do not edit */
/* unnamed.idl: members without a name, which C reaches as if they were not there. */
#ifndef UNNAMED_H
#define UNNAMED_H

#include <stdint.h>

#include "ingot/rpc.h"

INGOT_BEGIN_DECLS

typedef enum {
	PART_NUMBER = 0,
	PART_PAIR = 1,
	PART_LIST = 2
} PART_SORT;
extern const ingot_type ingot_type_PART_SORT;

typedef struct _PARTS {
	PART_SORT sort;
	__extension__ struct {
		int16_t narrow;
		__extension__ struct {
			char *deep;
			int32_t pair[2];
		};
	};
	/* What the sort picks. */
	__extension__ union {
		int64_t number;
		__extension__ struct {
			char *text;
			int16_t last;
		};
		__extension__ struct {
			uint32_t count;
			int32_t *values;
		};
	};
	/* A name that would be made up is left alone. */
	int32_t unnamed2;
} PARTS, *PPARTS;
extern const ingot_type ingot_type_PARTS;

/* A part without a name, for its table. */
struct PARTS_unnamed1_unnamed1 {
	char *deep;
	int32_t pair[2];
};
extern const ingot_type ingot_type_PARTS_unnamed1_unnamed1;

/* A part without a name, for its table. */
struct PARTS_unnamed1 {
	int16_t narrow;
	__extension__ struct {
		char *deep;
		int32_t pair[2];
	};
};
extern const ingot_type ingot_type_PARTS_unnamed1;

/* A part without a name, for its table. */
struct PARTS_unnamed3_unnamed1 {
	char *text;
	int16_t last;
};
extern const ingot_type ingot_type_PARTS_unnamed3_unnamed1;

/* A part without a name, for its table. */
struct PARTS_unnamed3_unnamed2 {
	uint32_t count;
	int32_t *values;
};
extern const ingot_type ingot_type_PARTS_unnamed3_unnamed2;

/* A part without a name, for its table. */
union PARTS_unnamed3 {
	int64_t number;
	__extension__ struct {
		char *text;
		int16_t last;
	};
	__extension__ struct {
		uint32_t count;
		int32_t *values;
	};
};
extern const ingot_type ingot_type_PARTS_unnamed3;

/* Too many steps to be part of its outer structure's. */
struct long_parts {
	int32_t before;
	__extension__ struct {
		char *a;
		int32_t b;
		char *c;
		int32_t d;
		char *e;
		int32_t f;
		char *g;
		int32_t h;
		char *i;
		int32_t j;
		char *k;
		int32_t l;
		char *m;
		int32_t n;
		char *o;
		int32_t p;
		char *q;
		int32_t r;
	};
};
extern const ingot_type ingot_type_long_parts;

/* A part without a name, for its table. */
struct long_parts_unnamed1 {
	char *a;
	int32_t b;
	char *c;
	int32_t d;
	char *e;
	int32_t f;
	char *g;
	int32_t h;
	char *i;
	int32_t j;
	char *k;
	int32_t l;
	char *m;
	int32_t n;
	char *o;
	int32_t p;
	char *q;
	int32_t r;
};
extern const ingot_type ingot_type_long_parts_unnamed1;

union PART_CHOICE_u_unnamed2_tagged_union {
	double sure;
};
extern const ingot_type ingot_type_PART_CHOICE_u_unnamed2_tagged_union;

union PART_CHOICE_u {
	__extension__ struct {
		int32_t x;
		int32_t y;
	};
	__extension__ struct {
		uint8_t yes;
		union PART_CHOICE_u_unnamed2_tagged_union tagged_union;
	};
};
extern const ingot_type ingot_type_PART_CHOICE_u;

/* A part without a name, for its table. */
struct PART_CHOICE_u_unnamed1 {
	int32_t x;
	int32_t y;
};
extern const ingot_type ingot_type_PART_CHOICE_u_unnamed1;

/* A part without a name, for its table. */
struct PART_CHOICE_u_unnamed2 {
	uint8_t yes;
	union PART_CHOICE_u_unnamed2_tagged_union tagged_union;
};
extern const ingot_type ingot_type_PART_CHOICE_u_unnamed2;

typedef struct _PART_CHOICE {
	int32_t kind;
	union PART_CHOICE_u u;
} PART_CHOICE;
extern const ingot_type ingot_type_PART_CHOICE;

/* As published: the union is nobody's to send. */
typedef struct _PART_HEADER {
	__extension__ union {
		__extension__ struct {
			uint32_t kernel;
			uint32_t user;
		};
		int64_t both;
	};
	int32_t id;
} PART_HEADER;

uint32_t Exchange(handle_t binding, PARTS **parts, struct long_parts *one, PART_CHOICE choice);

/* A server's half of unnamed: what ingot_server_add takes with unnamed_interface. */
struct unnamed_ops {
	uint32_t (*Exchange)(HEXPERTKEY call, PARTS **parts, struct long_parts *one,
			     PART_CHOICE choice);
};
extern const ingot_interface unnamed_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef UNNAMED_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct Exchange_frame {
	uint32_t result;
	PARTS *parts;
	PARTS *parts_out;
	struct long_parts *one;
	PART_CHOICE choice;
};

extern const ingot_procedure unnamed_procedures[1];

INGOT_END_DECLS
#endif

#endif
