/* lists.h: generated from lists.idl by ingotc; do not edit */
/* lists.idl: types that lead back to themselves. */
#ifndef LISTS_H
#define LISTS_H

#include <stdint.h>

#include "ingot/rpc.h"

INGOT_BEGIN_DECLS

typedef struct _NODE {
	int32_t value;
	char *name;
	struct _NODE *next;
} NODE;
extern const ingot_type ingot_type_NODE;

struct tree {
	uint32_t count;
	struct tree *children;
	struct tree *left;
	struct tree *right;
};
extern const ingot_type ingot_type_tree;

struct ping {
	int32_t n;
	struct pong *pong;
};
extern const ingot_type ingot_type_ping;

struct pong {
	struct ping *ping;
	uint8_t last;
};
extern const ingot_type ingot_type_pong;

/* The count is in front of the tail pointer, and padding behind the count. */
typedef struct _CHAIN {
	uint32_t count;
	NODE *nodes;
	struct _CHAIN *next;
} CHAIN;
extern const ingot_type ingot_type_CHAIN;

typedef union _EXPRESSION_BODY {
	int32_t constant;
	struct _EXPRESSION *negated;
} EXPRESSION_BODY;
extern const ingot_type ingot_type_EXPRESSION_BODY;

typedef struct _EXPRESSION {
	int32_t kind;
	EXPRESSION_BODY body;
} EXPRESSION;
extern const ingot_type ingot_type_EXPRESSION;

NET_API_STATUS ListReverse(handle_t binding, NODE *list, NODE **reversed);

NET_API_STATUS TreeGrow(handle_t binding, struct tree **tree, CHAIN *chain,
			EXPRESSION **expression);

/* A server's half of lists: what ingot_server_add takes with lists_interface. */
struct lists_ops {
	NET_API_STATUS (*ListReverse)(HEXPERTKEY call, NODE *list, NODE **reversed);
	NET_API_STATUS (*TreeGrow)(HEXPERTKEY call, struct tree **tree, CHAIN *chain,
				   EXPRESSION **expression);
};
extern const ingot_interface lists_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef LISTS_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct ListReverse_frame {
	NET_API_STATUS result;
	NODE *list;
	NODE *reversed;
};

struct TreeGrow_frame {
	NET_API_STATUS result;
	struct tree *tree;
	struct tree *tree_out;
	CHAIN *chain;
	EXPRESSION *expression;
};

extern const ingot_procedure lists_procedures[2];

INGOT_END_DECLS
#endif

#endif
