/* hidden.h: generated from hidden.x by ingotc; do not edit */
#ifndef HIDDEN_H
#define HIDDEN_H

#ifdef _HIDDEN_H_RPCGEN
#error "rpcgen's header of hidden.x was included in front of this one"
#endif
#define _HIDDEN_H_RPCGEN
#include <rpc/rpc.h>

#include "ingot/rpc.h"

INGOT_BEGIN_DECLS

/* Types with the names that generated functions give their parameters and variables. */
typedef struct args {
	int x;
} args;
extern const ingot_type ingot_type_args;

typedef struct operations {
	int x;
} operations;
extern const ingot_type ingot_type_operations;

typedef struct ops {
	int x;
} ops;
extern const ingot_type ingot_type_ops;

typedef struct block {
	u_int block_len;
	char *block_val;
} block;
extern const ingot_type ingot_type_block;

typedef struct args *pointer;
typedef char *xdrs;
typedef int frame;
typedef struct ops binding;
typedef quad_t call;

typedef struct status {
	struct block b;
} status;
extern const ingot_type ingot_type_status;

typedef char *result;

typedef struct arg {
	xdrs text;
} arg;
extern const ingot_type ingot_type_arg;

typedef struct arg2 {
	int of;
} arg2;
extern const ingot_type ingot_type_arg2;

#define HIDDEN         0x20000B03
#define HIDDEN_ONE     1
#define HIDDEN_NULL    0
#define HIDDEN_BLOCK   1
#define HIDDEN_RESULT  2
#define HIDDEN_STATUS  3
#define HIDDEN_POINTER 4

NET_API_STATUS hidden_null_1(handle_t binding_, struct args **result_);

NET_API_STATUS hidden_block_1(handle_t binding_, const struct block *arg_, struct block **result_);

NET_API_STATUS hidden_result_1(handle_t binding_, const struct arg *arg1, const struct arg2 *arg2_,
			       result *result_);

NET_API_STATUS hidden_status_1(handle_t binding_, const struct status *arg1, const binding *arg2_,
			       call arg3, const struct operations *arg4, struct status **result_);

NET_API_STATUS hidden_pointer_1(handle_t binding_, pointer arg1, frame arg2_, pointer *result_);

/* A server's half of hidden_1: what ingot_server_add takes with hidden_1_interface. */
struct hidden_1_ops {
	NET_API_STATUS (*hidden_null_1)(HEXPERTKEY call_, struct args **result_);
	NET_API_STATUS (*hidden_block_1)(HEXPERTKEY call_, const struct block *arg_,
					 struct block **result_);
	NET_API_STATUS (*hidden_result_1)(HEXPERTKEY call_, const struct arg *arg1,
					  const struct arg2 *arg2_, result *result_);
	NET_API_STATUS (*hidden_status_1)(HEXPERTKEY call_, const struct status *arg1,
					  const binding *arg2_, call arg3,
					  const struct operations *arg4, struct status **result_);
	NET_API_STATUS (*hidden_pointer_1)(HEXPERTKEY call_, pointer arg1, frame arg2_,
					   pointer *result_);
};
extern const ingot_interface hidden_1_interface;

/* For clnt_call and its kin, in the place of xdr_T: what is decoded is one block. */
bool_t ingot_xdr_args(XDR *xdrs_, args **block_);
bool_t ingot_xdr_operations(XDR *xdrs_, operations **block_);
bool_t ingot_xdr_ops(XDR *xdrs_, ops **block_);
bool_t ingot_xdr_block(XDR *xdrs_, block **block_);
bool_t ingot_xdr_pointer(XDR *xdrs_, pointer *pointer_);
bool_t ingot_xdr_xdrs(XDR *xdrs_, xdrs *pointer_);
bool_t ingot_xdr_frame(XDR *xdrs_, frame **block_);
bool_t ingot_xdr_binding(XDR *xdrs_, binding **block_);
bool_t ingot_xdr_call(XDR *xdrs_, call **block_);
bool_t ingot_xdr_status(XDR *xdrs_, status **block_);
bool_t ingot_xdr_result(XDR *xdrs_, result *pointer_);
bool_t ingot_xdr_arg(XDR *xdrs_, arg **block_);
bool_t ingot_xdr_arg2(XDR *xdrs_, arg2 **block_);

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef HIDDEN_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct hidden_null_1_frame {
	NET_API_STATUS result;
	struct args *result_;
};

struct hidden_block_1_frame {
	NET_API_STATUS result;
	const struct block *arg_;
	struct block *result_;
};

struct hidden_result_1_frame {
	NET_API_STATUS result;
	const struct arg *arg1;
	const struct arg2 *arg2_;
	result result_;
};

struct hidden_status_1_frame {
	NET_API_STATUS result;
	const struct status *arg1;
	const binding *arg2_;
	call arg3;
	const struct operations *arg4;
	struct status *result_;
};

struct hidden_pointer_1_frame {
	NET_API_STATUS result;
	pointer arg1;
	frame arg2_;
	pointer result_;
};

extern const ingot_procedure hidden_1_procedures[5];

INGOT_END_DECLS
#endif

#endif
