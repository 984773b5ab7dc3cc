/* counts.h: generated from counts.idl by ingotc; do not edit */
/* counts.idl: arrays whose counts are reckoned from numbers that travel by themselves. */
#ifndef COUNTS_H
#define COUNTS_H

#include <stdint.h>
#include <uchar.h>

#include "ingot/rpc.h"

INGOT_BEGIN_DECLS

#define HEAD 3
#define UNIT 2

/* As Windows counts its texts: in bytes. */
typedef struct _COUNTED_TEXT {
	uint16_t Length;
	uint16_t MaximumLength;
	char16_t *Buffer;
} COUNTED_TEXT, *PCOUNTED_TEXT;
extern const ingot_type ingot_type_COUNTED_TEXT;

typedef struct _RECKONED {
	int32_t n;
	char *letters;
	uint64_t bits;
	uint8_t *mask;
	uint8_t last;
	COUNTED_TEXT *texts;
	char **names;
	int16_t half;
	int64_t *wide;
	/* A count may travel with one array and another be reckoned from it. */
	uint32_t shared;
	int16_t *first;
	float *second;
} RECKONED;
extern const ingot_type ingot_type_RECKONED;

/* The number travels by itself also where it is the size alone. */
typedef struct _ROOM {
	int8_t size;
	int8_t length;
	int8_t *tiny;
	uint8_t *octets;
	uint16_t *narrow;
	double *wide;
	uint8_t *raw;
	RECKONED *others;
} ROOM;
extern const ingot_type ingot_type_ROOM;

NET_API_STATUS CountsEcho(handle_t binding, RECKONED *value, ROOM *room, RECKONED **copy,
			  ROOM **second);

NET_API_STATUS CountsFill(handle_t binding, uint32_t bytes, int32_t *given, uint32_t *used,
			  int64_t **both, int32_t **taken, int16_t *found, COUNTED_TEXT **texts);

NET_API_STATUS CountsRead(handle_t binding, uint32_t *n, PCOUNTED_TEXT *texts);

/* A server's half of counts: what ingot_server_add takes with counts_interface. */
struct counts_ops {
	NET_API_STATUS (*CountsEcho)(HEXPERTKEY call, RECKONED *value, ROOM *room, RECKONED **copy,
				     ROOM **second);
	NET_API_STATUS (*CountsFill)(HEXPERTKEY call, uint32_t bytes, int32_t *given,
				     uint32_t *used, int64_t **both, int32_t **taken,
				     int16_t *found, COUNTED_TEXT **texts);
	NET_API_STATUS (*CountsRead)(HEXPERTKEY call, uint32_t *n, PCOUNTED_TEXT *texts);
};
extern const ingot_interface counts_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef COUNTS_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct CountsEcho_frame {
	NET_API_STATUS result;
	RECKONED *value;
	ROOM *room;
	RECKONED *copy;
	ROOM *second;
};

struct CountsFill_frame {
	NET_API_STATUS result;
	uint32_t bytes;
	int32_t *given;
	uint32_t used;
	uint32_t used_out;
	int64_t *both;
	int64_t *both_out;
	int32_t *taken;
	int16_t found;
	COUNTED_TEXT *texts;
};

struct CountsRead_frame {
	NET_API_STATUS result;
	uint32_t n;
	PCOUNTED_TEXT *texts;
};

extern const ingot_procedure counts_procedures[3];

INGOT_END_DECLS
#endif

#endif
