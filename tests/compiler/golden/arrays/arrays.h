/* arrays.h: generated from arrays.idl by ingotc; do not edit */
/* arrays.idl: conformant arrays, their counts and bounds. */
#ifndef ARRAYS_H
#define ARRAYS_H

#include <stdint.h>

#include "ingot/rpc.h"

INGOT_BEGIN_DECLS

typedef enum {
	LOW = 0,
	HIGH = 1
} EDGE;
extern const ingot_type ingot_type_EDGE;

typedef struct _CELL {
	int16_t row;
	int64_t value;
} CELL;
extern const ingot_type ingot_type_CELL;

/* An array of one is an array. */
typedef struct _ONES {
	char text[1][8];
	char *pointer[1];
	CELL cell[1];
	uint8_t octet[1];
} ONES;
extern const ingot_type ingot_type_ONES;

typedef struct _SHEET {
	uint32_t count;
	CELL *cells;
	uint32_t total;
	int32_t *sums;
} SHEET;
extern const ingot_type ingot_type_SHEET;

typedef struct _NUMBERS {
	uint16_t n;
	int8_t *tiny;
	uint8_t *octets;
	int16_t *narrow;
	uint16_t *unarrow;
	uint32_t *normal;
	int64_t *wide;
	float *singles;
	double *doubles;
	uint8_t *flags;
	EDGE *edges;
	int64_t bytes;
	uint8_t *raw;
} NUMBERS;
extern const ingot_type ingot_type_NUMBERS;

typedef struct _BOUNDED {
	int32_t rows;
	SHEET *sheets;
	int32_t columns;
	SHEET *others;
	uint8_t length;
	uint8_t *key;
} BOUNDED;
extern const ingot_type ingot_type_BOUNDED;

NET_API_STATUS ArraySum(handle_t binding, uint32_t n, int32_t *values, int64_t *weights,
			int64_t *sum);

NET_API_STATUS ArrayRead(handle_t binding, int32_t offset, uint32_t *n, CELL **cells,
			 uint8_t **marks);

NET_API_STATUS ArrayFill(handle_t binding, uint32_t n, CELL **cells);

NET_API_STATUS ArraySort(handle_t binding, uint32_t *n, CELL **cells);

NET_API_STATUS ArrayCount(handle_t binding, uint32_t *n, uint8_t *data);

/* A server's half of arrays: what ingot_server_add takes with arrays_interface. */
struct arrays_ops {
	NET_API_STATUS (*ArraySum)(HEXPERTKEY call, uint32_t n, int32_t *values, int64_t *weights,
				   int64_t *sum);
	NET_API_STATUS (*ArrayRead)(HEXPERTKEY call, int32_t offset, uint32_t *n, CELL **cells,
				    uint8_t **marks);
	NET_API_STATUS (*ArrayFill)(HEXPERTKEY call, uint32_t n, CELL **cells);
	NET_API_STATUS (*ArraySort)(HEXPERTKEY call, uint32_t *n, CELL **cells);
	NET_API_STATUS (*ArrayCount)(HEXPERTKEY call, uint32_t *n, uint8_t *data);
};
extern const ingot_interface arrays_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef ARRAYS_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct ArraySum_frame {
	NET_API_STATUS result;
	uint32_t n;
	int32_t *values;
	int64_t *weights;
	int64_t sum;
};

struct ArrayRead_frame {
	NET_API_STATUS result;
	int32_t offset;
	uint32_t n;
	CELL *cells;
	uint8_t *marks;
};

struct ArrayFill_frame {
	NET_API_STATUS result;
	uint32_t n;
	CELL *cells;
};

struct ArraySort_frame {
	NET_API_STATUS result;
	uint32_t n;
	uint32_t n_out;
	CELL *cells;
	CELL *cells_out;
};

struct ArrayCount_frame {
	NET_API_STATUS result;
	uint32_t n;
	uint8_t *data;
};

extern const ingot_procedure arrays_procedures[5];

INGOT_END_DECLS
#endif

#endif
