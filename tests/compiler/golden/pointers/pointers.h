/* pointers.h: generated from pointers.idl by ingotc; do not edit */
/* pointers.idl: arrays whose elements are strings or pointers. */
#ifndef POINTERS_H
#define POINTERS_H

#include <stdint.h>
#include <uchar.h>

#include "ingot/rpc.h"

INGOT_BEGIN_DECLS

typedef char *NAME;
typedef char16_t *WIDE_NAME;
typedef char LINE[12];

typedef struct _POINT {
	int16_t x;
	int64_t y;
} POINT;
extern const ingot_type ingot_type_POINT;

typedef struct _NAMES {
	uint32_t count;
	char **maybe;
	NAME *must;
	uint32_t wide_count;
	WIDE_NAME *wide;
	char *fixed[4];
	const char *bounded[2];
	char block[3][8];
	LINE lines[2];
} NAMES;
extern const ingot_type ingot_type_NAMES;

typedef struct _POINTS {
	uint32_t count;
	POINT **points;
	int32_t **numbers;
	POINT *corners[4];
	POINT *sides[2][2];
} POINTS;
extern const ingot_type ingot_type_POINTS;

/* A tree with any number of branches. */
struct bush {
	char *name;
	uint32_t count;
	struct bush **branches;
};
extern const ingot_type ingot_type_bush;

NET_API_STATUS PointersPut(handle_t binding, uint32_t n, char **names, POINT **points,
			   int32_t row[4], char text[8], POINT box[2][2], char *words[3]);

NET_API_STATUS PointersGet(handle_t binding, uint32_t *n, char16_t ***names, POINT ***points,
			   struct bush **tree);

NET_API_STATUS PointersSort(handle_t binding, uint32_t *n, char ***names);

NET_API_STATUS PointersCount(handle_t binding, uint32_t n, int32_t **numbers, int64_t *sum);

/* A server's half of pointers: what ingot_server_add takes with pointers_interface. */
struct pointers_ops {
	NET_API_STATUS (*PointersPut)(HEXPERTKEY call, uint32_t n, char **names, POINT **points,
				      int32_t row[4], char text[8], POINT box[2][2],
				      char *words[3]);
	NET_API_STATUS (*PointersGet)(HEXPERTKEY call, uint32_t *n, char16_t ***names,
				      POINT ***points, struct bush **tree);
	NET_API_STATUS (*PointersSort)(HEXPERTKEY call, uint32_t *n, char ***names);
	NET_API_STATUS (*PointersCount)(HEXPERTKEY call, uint32_t n, int32_t **numbers,
					int64_t *sum);
};
extern const ingot_interface pointers_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef POINTERS_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct PointersPut_frame {
	NET_API_STATUS result;
	uint32_t n;
	char **names;
	POINT **points;
	int32_t *row;
	char *text;
	POINT (*box)[2];
	char **words;
};

struct PointersGet_frame {
	NET_API_STATUS result;
	uint32_t n;
	char16_t **names;
	POINT **points;
	struct bush *tree;
};

struct PointersSort_frame {
	NET_API_STATUS result;
	uint32_t n;
	uint32_t n_out;
	char **names;
	char **names_out;
};

struct PointersCount_frame {
	NET_API_STATUS result;
	uint32_t n;
	int32_t **numbers;
	int64_t sum;
};

extern const ingot_procedure pointers_procedures[4];

INGOT_END_DECLS
#endif

#endif
