/* comments.h: generated from comments.idl by ingotc; do not edit */
#ifndef COMMENTS_H
#define COMMENTS_H

#include <stdint.h>

#include "ingot/rpc.h"

INGOT_BEGIN_DECLS

/*
 * comments.idl: comments behind what they are about.
 * three
 */
#define L 3

/* four */
#define M 4

/*
 * in front
 * and behind
 * and again
 */
#define N 5

/* of paint */
typedef enum {
	/* hot */
	RED = 0,
	/* green */
	GREEN = 1,
	/* cold */
	BLUE = 7
} COLOUR;
extern const ingot_type ingot_type_COLOUR;

typedef struct {
	/*
	 * across,
	 * and down
	 */
	int32_t x;
	int32_t y;
	/*
	 * front
	 * behind
	 */
	COLOUR c;
	int32_t z;
	int32_t *p;
	/* q alone */
	int32_t q;
} POINT;
extern const ingot_type ingot_type_POINT;

/* a tag */
struct tagged {
	int32_t a;
};
extern const ingot_type ingot_type_tagged;

typedef union {
	/* first */
	int32_t one;
	/* second */
	int16_t two;
} U;
extern const ingot_type ingot_type_U;

union CHOICE_u {
	/* reddish */
	int32_t red;
};
extern const ingot_type ingot_type_CHOICE_u;

typedef struct _CHOICE {
	COLOUR which;
	union CHOICE_u u;
} CHOICE;
extern const ingot_type ingot_type_CHOICE;

/* puts */
int32_t Put(handle_t h, int32_t n, int32_t last);

/* gets */
int32_t Get(handle_t h);

/* A server's half of comments: what ingot_server_add takes with comments_interface. */
struct comments_ops {
	int32_t (*Put)(HEXPERTKEY call, int32_t n, int32_t last);
	int32_t (*Get)(HEXPERTKEY call);
};
extern const ingot_interface comments_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef COMMENTS_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct Put_frame {
	int32_t result;
	int32_t n;
	int32_t last;
};

struct Get_frame {
	int32_t result;
};

extern const ingot_procedure comments_procedures[2];

INGOT_END_DECLS
#endif

#endif
