/* conformant.h: generated from conformant.idl by ingotc; do not edit */
#ifndef CONFORMANT_H
#define CONFORMANT_H

#include <stdint.h>
#include <uchar.h>

#include "ingot/rpc.h"

INGOT_BEGIN_DECLS

#define EXTRA 2

typedef struct _RPC_UNICODE_STRING {
	uint16_t Length;
	uint16_t MaximumLength;
	char16_t *Buffer;
} RPC_UNICODE_STRING, *PRPC_UNICODE_STRING;
extern const ingot_type ingot_type_RPC_UNICODE_STRING;

typedef struct _RPC_SID_IDENTIFIER_AUTHORITY {
	uint8_t Value[6];
} RPC_SID_IDENTIFIER_AUTHORITY;
extern const ingot_type ingot_type_RPC_SID_IDENTIFIER_AUTHORITY;

typedef struct _RPC_SID {
	uint8_t Revision;
	uint8_t SubAuthorityCount;
	RPC_SID_IDENTIFIER_AUTHORITY IdentifierAuthority;
	uint32_t SubAuthority[1]; /* as many as SubAuthorityCount says */
} RPC_SID, *PRPC_SID, *PSID;
extern const ingot_type ingot_type_RPC_SID;

typedef struct _SITE {
	uint32_t flags;
	char *name;
} SITE;
extern const ingot_type ingot_type_SITE;

typedef struct _SITES {
	uint32_t count;
	SITE site[1]; /* as many as count says */
} SITES;
extern const ingot_type ingot_type_SITES;

typedef struct _RAW {
	uint16_t length;
	uint8_t raw[1]; /* as many as length says */
} RAW;
extern const ingot_type ingot_type_RAW;

typedef struct _NAMES {
	int32_t count;
	char *names[1]; /* as many as count says */
} NAMES;
extern const ingot_type ingot_type_NAMES;

typedef int32_t ROW[3];

typedef struct _GRID {
	int64_t cells;
	double *values;
	uint8_t *bits;
	uint32_t rows_count;
	ROW *rows;
	ROW *one;
} GRID;
extern const ingot_type ingot_type_GRID;

typedef struct _ALL {
	RPC_UNICODE_STRING name;
	PSID owner;
	int32_t sids_count;
	PSID *sids;
	SITES *sites;
	RAW *raw;
	NAMES *names;
	GRID *grid;
} ALL;
extern const ingot_type ingot_type_ALL;

uint32_t Echo(handle_t binding, ALL *all, ALL **back);

/* A number in front of what is reckoned from it; rows both ways. */
uint32_t Halves(handle_t binding, PSID sid, uint32_t size, int16_t *values, ROW *row, ROW **sum,
		int32_t **doubled, PSID *swapped);

/* A server's half of conformant: what ingot_server_add takes with conformant_interface. */
struct conformant_ops {
	uint32_t (*Echo)(HEXPERTKEY call, ALL *all, ALL **back);
	uint32_t (*Halves)(HEXPERTKEY call, PSID sid, uint32_t size, int16_t *values, ROW *row,
			   ROW **sum, int32_t **doubled, PSID *swapped);
};
extern const ingot_interface conformant_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef CONFORMANT_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct Echo_frame {
	uint32_t result;
	ALL *all;
	ALL *back;
};

struct Halves_frame {
	uint32_t result;
	PSID sid;
	uint32_t size;
	int16_t *values;
	ROW *row;
	ROW *sum;
	int32_t *doubled;
	PSID swapped;
	PSID swapped_out;
};

extern const ingot_procedure conformant_procedures[2];

INGOT_END_DECLS
#endif

#endif
