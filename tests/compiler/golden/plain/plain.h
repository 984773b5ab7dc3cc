/* plain.h: generated from plain.idl by ingotc; do not edit */
/* plain.idl: types that C has and no call: they are declared, and have no tables. */
#ifndef PLAIN_H
#define PLAIN_H

#include <stdint.h>

#include "ingot/table.h"

INGOT_BEGIN_DECLS

typedef void VOID;
typedef void *PVOID;
typedef void *HANDLE;
typedef const void *CVOID;
typedef void *CONTEXT_HANDLE;
typedef CONTEXT_HANDLE *PCONTEXT_HANDLE;
typedef intptr_t LONG_PTR;
typedef uintptr_t ULONG_PTR;
typedef uintptr_t *PULONG_PTR;

/* What leads to one that cannot be sent cannot either, also in front of it. */
struct before {
	int32_t n;
	struct middle *middle;
};

struct middle {
	struct after *after;
};

struct after {
	HANDLE handles[2];
};

struct EITHER_point {
	int16_t x;
	int16_t y;
};
extern const ingot_type ingot_type_EITHER_point;

typedef union _EITHER {
	/* As in C, more than one name. */
	int32_t a;
	int32_t b;
	struct EITHER_point point;
	int64_t whole;
} EITHER, *PEITHER;

union HOLDER_inside {
	ULONG_PTR address;
	double number;
};

typedef struct _HOLDER {
	PEITHER either;
	union HOLDER_inside inside;
} HOLDER;

/* As long as the program knows. In C one element. */
typedef struct _OCTETS {
	uint32_t length;
	uint8_t octets[1];
} OCTETS, *POCTETS;

union CLAIM_values {
	int64_t *numbers[1];
	POCTETS octets[1];
	int32_t rows[1][2];
};

typedef struct _CLAIM {
	uint16_t type;
	union CLAIM_values values;
} CLAIM;

/* This one can. */
typedef struct _PLAIN_SENT {
	int32_t n;
} PLAIN_SENT;
extern const ingot_type ingot_type_PLAIN_SENT;

INGOT_END_DECLS

#endif
