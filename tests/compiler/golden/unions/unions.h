/* unions.h: generated from unions.idl by ingotc; do not edit */
/* unions.idl: discriminated unions, in structures and as parameters. */
#ifndef UNIONS_H
#define UNIONS_H

#include <stdint.h>

#include "ingot/rpc.h"

INGOT_BEGIN_DECLS

typedef enum _KIND {
	KIND_NUMBER = 1,
	KIND_TEXT = 2,
	KIND_POINT = 3,
	KIND_LIST = 4,
	KIND_NOTHING = 9
} KIND;
extern const ingot_type ingot_type_KIND;

struct spot {
	int32_t x;
	int32_t y;
};
extern const ingot_type ingot_type_spot;

typedef union _VALUE {
	int64_t number;
	char *text;
	struct spot point;
	struct spot *pointer;
} VALUE;
extern const ingot_type ingot_type_VALUE;

typedef struct _ITEM {
	KIND kind;
	VALUE value;
} ITEM;
extern const ingot_type ingot_type_ITEM;

/* Arms of every sort; cases in ranges, negative and out of order. */
typedef union _MANY {
	int32_t few;
	uint8_t flag;
	KIND kind;
	int16_t ranged;
	uint8_t raw[6];
	char name[12];
	char *maybe;
	ITEM item;
	float other;
} MANY;
extern const ingot_type ingot_type_MANY;

typedef struct _MANIES {
	int16_t before;
	int16_t selector;
	MANY many;
	uint8_t after;
} MANIES;
extern const ingot_type ingot_type_MANIES;

/* The second union shares the first one's discriminant. */
typedef struct _SHARED {
	int8_t which;
	MANY first;
	MANY second;
} SHARED;
extern const ingot_type ingot_type_SHARED;

typedef union _YESNO {
	int32_t yes;
} YESNO;
extern const ingot_type ingot_type_YESNO;

union CLOSED_value {
	int32_t number;
};
extern const ingot_type ingot_type_CLOSED_value;

union CLOSED_picked {
	int32_t number;
};
extern const ingot_type ingot_type_CLOSED_picked;

/* Arms for values that the discriminants do not have. */
typedef struct _CLOSED {
	KIND kind;
	union CLOSED_value value;
	int32_t few;
	union CLOSED_picked picked;
} CLOSED;
extern const ingot_type ingot_type_CLOSED;

typedef struct _ANSWER {
	uint8_t known;
	YESNO answer;
} ANSWER;
extern const ingot_type ingot_type_ANSWER;

/* What the discriminant beside the pointer picks. */
typedef struct _DISTANT {
	KIND kind;
	VALUE *maybe;
	int16_t which;
	YESNO *answer;
	MANY *more;
} DISTANT;
extern const ingot_type ingot_type_DISTANT;

/* A discriminant is 32 bits on its way, whatever it is in C. */
typedef union _FAR {
	int32_t below;
} FAR;
extern const ingot_type ingot_type_FAR;

typedef struct _BY_HYPER {
	int64_t which;
	FAR far;
} BY_HYPER;
extern const ingot_type ingot_type_BY_HYPER;

typedef struct _AROUND_DISTANT {
	uint8_t before;
	DISTANT inner;
	uint8_t behind;
} AROUND_DISTANT;
extern const ingot_type ingot_type_AROUND_DISTANT;

NET_API_STATUS UnionPut(handle_t binding, KIND kind, VALUE value);

NET_API_STATUS UnionGet(handle_t binding, int32_t index, ITEM **item);

NET_API_STATUS UnionAnswer(handle_t binding, ANSWER *answer, MANIES **manies);

NET_API_STATUS UnionFetch(handle_t binding, KIND kind, VALUE **value, VALUE **maybe);

NET_API_STATUS UnionStore(handle_t binding, KIND kind, VALUE *value, VALUE *maybe, VALUE **changed);

/* A server's half of unions: what ingot_server_add takes with unions_interface. */
struct unions_ops {
	NET_API_STATUS (*UnionPut)(HEXPERTKEY call, KIND kind, VALUE value);
	NET_API_STATUS (*UnionGet)(HEXPERTKEY call, int32_t index, ITEM **item);
	NET_API_STATUS (*UnionAnswer)(HEXPERTKEY call, ANSWER *answer, MANIES **manies);
	NET_API_STATUS (*UnionFetch)(HEXPERTKEY call, KIND kind, VALUE **value, VALUE **maybe);
	NET_API_STATUS (*UnionStore)(HEXPERTKEY call, KIND kind, VALUE *value, VALUE *maybe,
				     VALUE **changed);
};
extern const ingot_interface unions_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef UNIONS_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct UnionPut_frame {
	NET_API_STATUS result;
	KIND kind;
	VALUE value;
};

struct UnionGet_frame {
	NET_API_STATUS result;
	int32_t index;
	ITEM *item;
};

struct UnionAnswer_frame {
	NET_API_STATUS result;
	ANSWER *answer;
	MANIES *manies;
	MANIES *manies_out;
};

struct UnionFetch_frame {
	NET_API_STATUS result;
	KIND kind;
	VALUE *value;
	VALUE *maybe;
};

struct UnionStore_frame {
	NET_API_STATUS result;
	KIND kind;
	VALUE *value;
	VALUE *maybe;
	VALUE *changed;
	VALUE *changed_out;
};

extern const ingot_procedure unions_procedures[5];

INGOT_END_DECLS
#endif

#endif
