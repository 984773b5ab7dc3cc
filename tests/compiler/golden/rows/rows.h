/* rows.h: generated from rows.idl by ingotc; do not edit */
/*
 * rows.idl: arrays of a fixed length as parameters, behind pointers and counted; arrays of unions that say which they are.
 */
#ifndef ROWS_H
#define ROWS_H

#include <stdint.h>
#include <uchar.h>

#include "ingot/rpc.h"

INGOT_BEGIN_DECLS

typedef int32_t ROW[3];
typedef char NAME[16];
typedef char16_t WIDE[8];

typedef struct _POINT {
	int32_t x;
	int32_t y;
} POINT;
extern const ingot_type ingot_type_POINT;

typedef struct _ROWS {
	uint32_t n;
	NAME *names;
	WIDE *wide;
	NAME *must;
	WIDE *wides;
	ROW *rows;
} ROWS;
extern const ingot_type ingot_type_ROWS;

typedef struct _NAME_LIST {
	uint16_t n;
	NAME names[1]; /* as many as n says */
} NAME_LIST;
extern const ingot_type ingot_type_NAME_LIST;

union VALUE_tagged_union {
	int32_t number;
	char *text;
};
extern const ingot_type ingot_type_VALUE_tagged_union;

typedef struct {
	int32_t kind;
	union VALUE_tagged_union tagged_union;
} VALUE;
extern const ingot_type ingot_type_VALUE;

union OTHER_tagged_union {
	int64_t far;
	VALUE *one;
};
extern const ingot_type ingot_type_OTHER_tagged_union;

typedef struct {
	int16_t which;
	union OTHER_tagged_union tagged_union;
} OTHER;
extern const ingot_type ingot_type_OTHER;

typedef struct _HOLDER {
	VALUE three[3];
	uint32_t n;
	VALUE *many;
	OTHER grid[2][2];
	OTHER **far;
} HOLDER;
extern const ingot_type ingot_type_HOLDER;

typedef struct _VALUE_LIST {
	uint16_t n;
	VALUE values[1]; /* as many as n says */
} VALUE_LIST;
extern const ingot_type ingot_type_VALUE_LIST;

NET_API_STATUS RowsFixed(handle_t binding, ROW given, int32_t **row, int32_t **both,
			 int32_t (**grid)[3], char **name, POINT **points, char ***words,
			 char16_t **wide);

NET_API_STATUS RowsFar(handle_t binding, ROWS *all, ROW **maybe, int32_t k, int32_t (*list)[2],
		       NAME **first, uint32_t *n, NAME **names, NAME_LIST **copies);

NET_API_STATUS RowsUnions(handle_t binding, HOLDER *value, uint32_t n, VALUE *values,
			  OTHER fixed[2], HOLDER **copy, uint32_t *m, OTHER **others,
			  VALUE_LIST **tail);

/* A server's half of rows: what ingot_server_add takes with rows_interface. */
struct rows_ops {
	NET_API_STATUS (*RowsFixed)(HEXPERTKEY call, ROW given, int32_t **row, int32_t **both,
				    int32_t (**grid)[3], char **name, POINT **points, char ***words,
				    char16_t **wide);
	NET_API_STATUS (*RowsFar)(HEXPERTKEY call, ROWS *all, ROW **maybe, int32_t k,
				  int32_t (*list)[2], NAME **first, uint32_t *n, NAME **names,
				  NAME_LIST **copies);
	NET_API_STATUS (*RowsUnions)(HEXPERTKEY call, HOLDER *value, uint32_t n, VALUE *values,
				     OTHER fixed[2], HOLDER **copy, uint32_t *m, OTHER **others,
				     VALUE_LIST **tail);
};
extern const ingot_interface rows_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef ROWS_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct RowsFixed_frame {
	NET_API_STATUS result;
	int32_t *given;
	int32_t *row;
	int32_t *both;
	int32_t *both_out;
	int32_t (*grid)[3];
	char *name;
	POINT *points;
	char **words;
	char16_t *wide;
	char16_t *wide_out;
};

struct RowsFar_frame {
	NET_API_STATUS result;
	ROWS *all;
	ROW *maybe;
	ROW *maybe_out;
	int32_t k;
	int32_t (*list)[2];
	NAME *first;
	uint32_t n;
	NAME *names;
	NAME_LIST *copies;
};

struct RowsUnions_frame {
	NET_API_STATUS result;
	HOLDER *value;
	uint32_t n;
	VALUE *values;
	OTHER *fixed;
	HOLDER *copy;
	uint32_t m;
	OTHER *others;
	VALUE_LIST *tail;
};

extern const ingot_procedure rows_procedures[3];

INGOT_END_DECLS
#endif

#endif
