/* shades.h: generated from shades.x by ingotc; do not edit */
#ifndef SHADES_H
#define SHADES_H

#ifdef _SHADES_H_RPCGEN
#error "rpcgen's header of shades.x was included in front of this one"
#endif
#define _SHADES_H_RPCGEN
#include <rpc/rpc.h>

#include "ingot/table.h"

INGOT_BEGIN_DECLS

/* What another file imports. */
#define SHADES 3

typedef enum shade {
	DARK = 0,
	GREY = 1,
	LIGHT = 3
} shade;
extern const ingot_type ingot_type_shade;

typedef struct shaded {
	struct {
		u_int tones_len;
		enum shade *tones_val;
	} tones;
} shaded;
extern const ingot_type ingot_type_shaded;

/* For clnt_call and its kin, in the place of xdr_T: what is decoded is one block. */
bool_t ingot_xdr_shade(XDR *xdrs, shade **block);
bool_t ingot_xdr_shaded(XDR *xdrs, shaded **block);

INGOT_END_DECLS

#endif
