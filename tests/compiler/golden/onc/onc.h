/* onc.h: generated from onc.x by ingotc; do not edit */
/* Every construct of .x files: RFC 4506's and 5531's, rpcgen's habits, and newer files'. */
#ifndef ONC_H
#define ONC_H

#include <stdint.h>

#ifdef _ONC_H_RPCGEN
#error "rpcgen's header of onc.x was included in front of this one"
#endif
#define _ONC_H_RPCGEN
#include <rpc/rpc.h>

#include "ingot/rpc.h"
#include "shades.h"

/* In the header alone. */
#define ONC_FROM_QUOTE 12
#define ONC_LONG_QUOTE 1 + % 2

INGOT_BEGIN_DECLS

#define DECIMAL     255
#define OCTAL       0377
#define HEXADECIMAL 0xFF
#define NEGATIVE    (-1)
#define MADE        73
#define LATER       30
#define TITLE       "a text"

typedef enum level {
	LOW = 0,
	MIDDLE = 5,
	HIGH = 6,
	TOP = 73
} level;
extern const ingot_type ingot_type_level;

typedef struct numbers {
	char c;
	u_char uc;
	short s;
	u_short us;
	int i;
	u_int ui;
	u_int ui2;
	long l;
	u_long ul;
	quad_t h;
	u_quad_t uh;
	float f;
	double d;
	bool_t b;
	enum level e;
	u_char kuc;
	u_short kus;
	u_int kui;
	u_long kul;
	int8_t i8;
	int16_t i16;
	int32_t i32;
	int64_t i64;
	uint8_t u8;
	uint16_t u16;
	uint32_t u32;
	uint64_t u64;
	bool_t kb;
	rpcprog_t program;
	rpcvers_t version;
	rpcproc_t procedure;
	rpcport_t port;
} numbers;
extern const ingot_type ingot_type_numbers;

/* What stands behind a pointer may be defined later. */
typedef struct node *chain;

typedef struct node {
	int value;
	char *name;
	struct node *next;
} node;
extern const ingot_type ingot_type_node;

typedef char *name;
typedef char *text;
typedef char *bare;
typedef char cookie[8];

typedef struct lump {
	u_int lump_len;
	char *lump_val;
} lump;
extern const ingot_type ingot_type_lump;

typedef struct rest {
	u_int rest_len;
	char *rest_val;
} rest;
extern const ingot_type ingot_type_rest;

typedef int fixed[5];

typedef struct counted {
	u_int counted_len;
	int *counted_val;
} counted;
extern const ingot_type ingot_type_counted;

typedef struct endless {
	u_int endless_len;
	quad_t *endless_val;
} endless;
extern const ingot_type ingot_type_endless;

typedef struct numbers *maybe;
typedef fixed rows[2];

typedef struct names {
	u_int names_len;
	name *names_val;
} names;
extern const ingot_type ingot_type_names;

typedef struct chains {
	u_int chains_len;
	chain *chains_val;
} chains;
extern const ingot_type ingot_type_chains;

typedef u_int number;
typedef struct numbers again;

typedef struct pair {
	int left;
	int right;
} pair;
extern const ingot_type ingot_type_pair;

typedef struct pair pair_t;

typedef enum side {
	LEFT = 0,
	RIGHT = 1
} side;
extern const ingot_type ingot_type_side;

typedef enum side side_t;

typedef enum members_nested_where {
	NEAR = 0,
	FAR = 1
} members_nested_where;
extern const ingot_type ingot_type_members_nested_where;

typedef struct members_nested_either {
	enum side at;
	union members_nested_either_u {
		int l;
		double r;
	} members_nested_either_u;
} members_nested_either;
extern const ingot_type ingot_type_members_nested_either;

typedef struct members_nested {
	int inner;
	enum members_nested_where where;
	struct members_nested_either either;
} members_nested;
extern const ingot_type ingot_type_members_nested;

typedef struct members_spots {
	int x;
} members_spots;
extern const ingot_type ingot_type_members_spots;

typedef struct members {
	char fixed_bytes[30];
	struct {
		u_int counted_bytes_len;
		char *counted_bytes_val;
	} counted_bytes;
	char *some;
	char *none;
	int four[4];
	struct {
		u_int any_len;
		int *any_val;
	} any;
	struct numbers *optional;
	struct {
		u_int many_len;
		struct numbers *many_val;
	} many;
	struct node *first;
	enum side which;
	chain list;
	struct {
		u_int cookies_len;
		cookie *cookies_val;
	} cookies;
	struct rest *tail;
	struct netobj object;
	enum shade tone;
	struct shaded thing;
	struct members_nested nested;
	struct {
		u_int spots_len;
		struct members_spots *spots_val;
	} spots;
} members;
extern const ingot_type ingot_type_members;

typedef struct by_enum {
	enum level of;
	union by_enum_u {
		int low;
		char *high;
	} by_enum_u;
} by_enum;
extern const ingot_type ingot_type_by_enum;

typedef struct by_int {
	int of;
	union by_int_u {
		struct {
			u_int bytes_len;
			char *bytes_val;
		} bytes;
		struct by_int *inner;
		int three[3];
	} by_int_u;
} by_int;
extern const ingot_type ingot_type_by_int;

typedef struct by_unsigned {
	u_int of;
	union by_unsigned_u {
		struct {
			u_int values_len;
			int *values_val;
		} values;
		chain nodes;
		cookie other;
	} by_unsigned_u;
} by_unsigned;
extern const ingot_type ingot_type_by_unsigned;

typedef struct by_bool {
	bool_t of;
	union by_bool_u {
		struct members value;
	} by_bool_u;
} by_bool;
extern const ingot_type ingot_type_by_bool;

typedef struct spaced {
	/* to the end of the line */
	int a;
} spaced;
extern const ingot_type ingot_type_spaced;

#define ONC_FIRST      0x20000B01
#define ONC_FIRST_ONE  1
#define ONC_NULL       0
#define ONC_NUMBER     1
#define ONC_TRUTH      2
#define ONC_TEXT       3
#define ONC_CHAIN      4
#define ONC_MEMBERS    5
#define ONC_UNION      6
#define ONC_ROWS       7
#define ONC_LONG       8
#define ONC_SHADED     9
#define ONC_FIRST_TWO  2
#define ONC_COUNTED    10
#define ONC_SECOND     0x20000B02
#define ONC_SECOND_ONE 1
#define ONC_SPACED     1
#define ONC_HALF       2

NET_API_STATUS onc_null_1(handle_t binding);

NET_API_STATUS onc_number_1(handle_t binding, int arg, int *result);

NET_API_STATUS onc_truth_1(handle_t binding, bool_t arg1, enum level arg2, bool_t *result);

NET_API_STATUS onc_text_1(handle_t binding, char *arg1, name arg2, char **result);

NET_API_STATUS onc_chain_1(handle_t binding, chain arg, chain *result);

NET_API_STATUS onc_members_1(handle_t binding, const struct members *arg, struct members **result);

NET_API_STATUS onc_union_1(handle_t binding, const struct by_int *arg1, const struct by_bool *arg2,
			   struct by_int **result);

NET_API_STATUS onc_rows_1(handle_t binding, rows arg, rows **result);

NET_API_STATUS onc_long_1(handle_t binding, long arg, long *result);

NET_API_STATUS onc_shaded_1(handle_t binding, enum shade arg, struct shaded **result);

/* A server's half of onc_first_1: what ingot_server_add takes with onc_first_1_interface. */
struct onc_first_1_ops {
	NET_API_STATUS (*onc_null_1)(HEXPERTKEY call);
	NET_API_STATUS (*onc_number_1)(HEXPERTKEY call, int arg, int *result);
	NET_API_STATUS (*onc_truth_1)(HEXPERTKEY call, bool_t arg1, enum level arg2,
				      bool_t *result);
	NET_API_STATUS (*onc_text_1)(HEXPERTKEY call, char *arg1, name arg2, char **result);
	NET_API_STATUS (*onc_chain_1)(HEXPERTKEY call, chain arg, chain *result);
	NET_API_STATUS (*onc_members_1)(HEXPERTKEY call, const struct members *arg,
					struct members **result);
	NET_API_STATUS (*onc_union_1)(HEXPERTKEY call, const struct by_int *arg1,
				      const struct by_bool *arg2, struct by_int **result);
	NET_API_STATUS (*onc_rows_1)(HEXPERTKEY call, rows arg, rows **result);
	NET_API_STATUS (*onc_long_1)(HEXPERTKEY call, long arg, long *result);
	NET_API_STATUS (*onc_shaded_1)(HEXPERTKEY call, enum shade arg, struct shaded **result);
};
extern const ingot_interface onc_first_1_interface;

NET_API_STATUS onc_null_2(handle_t binding);

NET_API_STATUS onc_number_2(handle_t binding, quad_t arg1, u_quad_t arg2, quad_t *result);

NET_API_STATUS onc_counted_2(handle_t binding, int first, const struct counted *second,
			     struct counted **result);

/* A server's half of onc_first_2: what ingot_server_add takes with onc_first_2_interface. */
struct onc_first_2_ops {
	NET_API_STATUS (*onc_null_2)(HEXPERTKEY call);
	NET_API_STATUS (*onc_number_2)(HEXPERTKEY call, quad_t arg1, u_quad_t arg2, quad_t *result);
	NET_API_STATUS (*onc_counted_2)(HEXPERTKEY call, int first, const struct counted *second,
					struct counted **result);
};
extern const ingot_interface onc_first_2_interface;

NET_API_STATUS onc_spaced_1(handle_t binding, const struct numbers *arg, struct spaced **result);

NET_API_STATUS onc_half_1(handle_t binding, double arg1, float arg2, double *result);

/* A server's half of onc_second_1: what ingot_server_add takes with onc_second_1_interface. */
struct onc_second_1_ops {
	NET_API_STATUS (*onc_spaced_1)(HEXPERTKEY call, const struct numbers *arg,
				       struct spaced **result);
	NET_API_STATUS (*onc_half_1)(HEXPERTKEY call, double arg1, float arg2, double *result);
};
extern const ingot_interface onc_second_1_interface;

/* For clnt_call and its kin, in the place of xdr_T: what is decoded is one block. */
bool_t ingot_xdr_level(XDR *xdrs, level **block);
bool_t ingot_xdr_numbers(XDR *xdrs, numbers **block);
bool_t ingot_xdr_chain(XDR *xdrs, chain *pointer);
bool_t ingot_xdr_node(XDR *xdrs, node **block);
bool_t ingot_xdr_name(XDR *xdrs, name *pointer);
bool_t ingot_xdr_text(XDR *xdrs, text *pointer);
bool_t ingot_xdr_bare(XDR *xdrs, bare *pointer);
bool_t ingot_xdr_cookie(XDR *xdrs, cookie **block);
bool_t ingot_xdr_lump(XDR *xdrs, lump **block);
bool_t ingot_xdr_rest(XDR *xdrs, rest **block);
bool_t ingot_xdr_fixed(XDR *xdrs, fixed **block);
bool_t ingot_xdr_counted(XDR *xdrs, counted **block);
bool_t ingot_xdr_endless(XDR *xdrs, endless **block);
bool_t ingot_xdr_maybe(XDR *xdrs, maybe *pointer);
bool_t ingot_xdr_rows(XDR *xdrs, rows **block);
bool_t ingot_xdr_names(XDR *xdrs, names **block);
bool_t ingot_xdr_chains(XDR *xdrs, chains **block);
bool_t ingot_xdr_number(XDR *xdrs, number **block);
bool_t ingot_xdr_again(XDR *xdrs, again **block);
bool_t ingot_xdr_pair(XDR *xdrs, pair **block);
bool_t ingot_xdr_pair_t(XDR *xdrs, pair_t **block);
bool_t ingot_xdr_side(XDR *xdrs, side **block);
bool_t ingot_xdr_side_t(XDR *xdrs, side_t **block);
bool_t ingot_xdr_members_nested_where(XDR *xdrs, members_nested_where **block);
bool_t ingot_xdr_members_nested_either(XDR *xdrs, members_nested_either **block);
bool_t ingot_xdr_members_nested(XDR *xdrs, members_nested **block);
bool_t ingot_xdr_members_spots(XDR *xdrs, members_spots **block);
bool_t ingot_xdr_members(XDR *xdrs, members **block);
bool_t ingot_xdr_by_enum(XDR *xdrs, by_enum **block);
bool_t ingot_xdr_by_int(XDR *xdrs, by_int **block);
bool_t ingot_xdr_by_unsigned(XDR *xdrs, by_unsigned **block);
bool_t ingot_xdr_by_bool(XDR *xdrs, by_bool **block);
bool_t ingot_xdr_spaced(XDR *xdrs, spaced **block);

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef ONC_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct onc_null_1_frame {
	NET_API_STATUS result;
};

struct onc_number_1_frame {
	NET_API_STATUS result;
	int arg;
	int result_;
};

struct onc_truth_1_frame {
	NET_API_STATUS result;
	bool_t arg1;
	enum level arg2;
	bool_t result_;
};

struct onc_text_1_frame {
	NET_API_STATUS result;
	char *arg1;
	name arg2;
	char *result_;
};

struct onc_chain_1_frame {
	NET_API_STATUS result;
	chain arg;
	chain result_;
};

struct onc_members_1_frame {
	NET_API_STATUS result;
	const struct members *arg;
	struct members *result_;
};

struct onc_union_1_frame {
	NET_API_STATUS result;
	const struct by_int *arg1;
	const struct by_bool *arg2;
	struct by_int *result_;
};

struct onc_rows_1_frame {
	NET_API_STATUS result;
	fixed *arg;
	rows *result_;
};

struct onc_long_1_frame {
	NET_API_STATUS result;
	long arg;
	long result_;
};

struct onc_shaded_1_frame {
	NET_API_STATUS result;
	enum shade arg;
	struct shaded *result_;
};

extern const ingot_procedure onc_first_1_procedures[10];

struct onc_null_2_frame {
	NET_API_STATUS result;
};

struct onc_number_2_frame {
	NET_API_STATUS result;
	quad_t arg1;
	u_quad_t arg2;
	quad_t result_;
};

struct onc_counted_2_frame {
	NET_API_STATUS result;
	int first;
	const struct counted *second;
	struct counted *result_;
};

extern const ingot_procedure onc_first_2_procedures[3];

struct onc_spaced_1_frame {
	NET_API_STATUS result;
	const struct numbers *arg;
	struct spaced *result_;
};

struct onc_half_1_frame {
	NET_API_STATUS result;
	double arg1;
	float arg2;
	double result_;
};

extern const ingot_procedure onc_second_1_procedures[2];

INGOT_END_DECLS
#endif

#endif
