/* spoken.h: generated from spoken.x by ingotc; do not edit */
#ifndef SPOKEN_H
#define SPOKEN_H

#ifdef _SPOKEN_H_RPCGEN
#error "rpcgen's header of spoken.x was included in front of this one"
#endif
#define _SPOKEN_H_RPCGEN
#include <rpc/rpc.h>

#include "ingot/rpc.h"

INGOT_BEGIN_DECLS

/*
 * spoken.x: comments behind what they are about
 * three
 */
#define L 3

/* of paint */
typedef enum colour {
	/* hot */
	RED = 0,
	/* green */
	GREEN = 1,
	/* cold */
	BLUE = 7
} colour;
extern const ingot_type ingot_type_colour;

typedef struct point {
	/* across */
	int x;
	/* down */
	int y;
} point;
extern const ingot_type ingot_type_point;

/* a number */
typedef int number;

typedef struct u {
	enum colour c;
	union u_u {
		/* reddish */
		int a;
	} u_u;
} u;
extern const ingot_type ingot_type_u;

#define X 1

#define P   0x20002F78
#define V   1
#define PUT 1
#define GET 2

/* puts */
NET_API_STATUS put_1(handle_t binding, int arg1, number arg2, int *result);

/* gets */
NET_API_STATUS get_1(handle_t binding, const struct point *arg1, number arg2, int *result);

/* A server's half of p_1: what ingot_server_add takes with p_1_interface. */
struct p_1_ops {
	NET_API_STATUS (*put_1)(HEXPERTKEY call, int arg1, number arg2, int *result);
	NET_API_STATUS (*get_1)(HEXPERTKEY call, const struct point *arg1, number arg2,
				int *result);
};
extern const ingot_interface p_1_interface;

/* For clnt_call and its kin, in the place of xdr_T: what is decoded is one block. */
bool_t ingot_xdr_colour(XDR *xdrs, colour **block);
bool_t ingot_xdr_point(XDR *xdrs, point **block);
bool_t ingot_xdr_number(XDR *xdrs, number **block);
bool_t ingot_xdr_u(XDR *xdrs, u **block);

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef SPOKEN_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct put_1_frame {
	NET_API_STATUS result;
	int arg1;
	number arg2;
	int result_;
};

struct get_1_frame {
	NET_API_STATUS result;
	const struct point *arg1;
	number arg2;
	int result_;
};

extern const ingot_procedure p_1_procedures[2];

INGOT_END_DECLS
#endif

#endif
