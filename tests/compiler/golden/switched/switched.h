/* switched.h: generated from switched.idl by ingotc; do not edit */
/* switched.idl: unions that bring their discriminant along, and definitions inside others. */
#ifndef SWITCHED_H
#define SWITCHED_H

#include <stdint.h>

#include "ingot/rpc.h"

INGOT_BEGIN_DECLS

typedef enum _SORT {
	SORT_NONE = 0,
	SORT_NUMBER = 1,
	SORT_TEXT = 2,
	SORT_PAIR = 3
} SORT;
extern const ingot_type ingot_type_SORT;

struct CHOICE_value_pair {
	int32_t x;
	int32_t y;
};
extern const ingot_type ingot_type_CHOICE_value_pair;

union CHOICE_value {
	int64_t number;
	/* Two words for one thing. */
	char *text;
	struct CHOICE_value_pair pair;
};
extern const ingot_type ingot_type_CHOICE_value;

/* A union of MIDL's own sort: in C a structure of both. */
typedef struct _CHOICE {
	SORT sort;
	union CHOICE_value value;
} CHOICE, *PCHOICE;
extern const ingot_type ingot_type_CHOICE;

union PLAIN_tagged_union {
	uint8_t flag;
	CHOICE inner;
	double rest;
};
extern const ingot_type ingot_type_PLAIN_tagged_union;

typedef struct {
	int16_t which;
	union PLAIN_tagged_union tagged_union;
} PLAIN;
extern const ingot_type ingot_type_PLAIN;

union LINKED_link {
	struct _LINKED *next;
};
extern const ingot_type ingot_type_LINKED_link;

/* It leads back to itself, as the union that it was written as. */
typedef struct _LINKED {
	uint8_t more;
	union LINKED_link link;
} LINKED;
extern const ingot_type ingot_type_LINKED;

struct BOX_shape_shape_circle {
	float radius;
};
extern const ingot_type ingot_type_BOX_shape_shape_circle;

enum BOX_shape_shape_oblong_slope {
	FLAT = 0,
	STEEP = 1
};
extern const ingot_type ingot_type_BOX_shape_shape_oblong_slope;

struct BOX_shape_shape_oblong {
	float width;
	float height;
	enum BOX_shape_shape_oblong_slope slope;
};
extern const ingot_type ingot_type_BOX_shape_shape_oblong;

union BOX_shape_shape {
	struct BOX_shape_shape_circle circle;
	struct BOX_shape_shape_oblong oblong;
};
extern const ingot_type ingot_type_BOX_shape_shape;

struct BOX_shape {
	uint8_t form;
	union BOX_shape_shape shape;
};
extern const ingot_type ingot_type_BOX_shape;

union BOX_extra_deeper_deep_tagged_union {
	uint8_t raw[3];
};
extern const ingot_type ingot_type_BOX_extra_deeper_deep_tagged_union;

struct BOX_extra_deeper_deep {
	char letter;
	union BOX_extra_deeper_deep_tagged_union tagged_union;
};
extern const ingot_type ingot_type_BOX_extra_deeper_deep;

struct BOX_extra_deeper {
	struct BOX_extra_deeper_deep deep;
};
extern const ingot_type ingot_type_BOX_extra_deeper;

union BOX_extra {
	struct BOX_extra_deeper deeper;
};
extern const ingot_type ingot_type_BOX_extra;

typedef struct _BOX {
	uint32_t count;
	CHOICE *choices;
	struct BOX_shape shape;
	int32_t kind;
	union BOX_extra extra;
	PLAIN plain;
} BOX;
extern const ingot_type ingot_type_BOX;

NET_API_STATUS SwitchPut(handle_t binding, CHOICE choice, PCHOICE maybe, LINKED **chain, BOX **box);

/* A server's half of switched: what ingot_server_add takes with switched_interface. */
struct switched_ops {
	NET_API_STATUS (*SwitchPut)(HEXPERTKEY call, CHOICE choice, PCHOICE maybe, LINKED **chain,
				    BOX **box);
};
extern const ingot_interface switched_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef SWITCHED_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct SwitchPut_frame {
	NET_API_STATUS result;
	CHOICE choice;
	PCHOICE maybe;
	LINKED *chain;
	LINKED *chain_out;
	BOX *box;
};

extern const ingot_procedure switched_procedures[1];

INGOT_END_DECLS
#endif

#endif
