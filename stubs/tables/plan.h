/*
 * plan.h: type tables before they have a form: what the tables of an interface file will say.
 *
 * In: a model. Out: for every type and every procedure the steps of ingot/table.h in their final order (nested
 * structures flattened, runs merged, gaps and checks placed), with each place in C memory both as a number
 * (LP64) and as the path of members that leads there. An emitter prints the paths; a tool that calls without
 * generated code can make an ingot_type of the numbers. No identifier is made here: names of types are
 * descriptions, to be made unique by whoever prints them.
 *
 * All of it lives in the arena of the run and is constant once plan_build has returned.
 */
#ifndef INGOT_STUBS_PLAN_H
#define INGOT_STUBS_PLAN_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"
#include "ingot/table.h"
#include "messages.h"
#include "model.h"

/* A member of a member: `parent` NULL for a member of the container itself. */
enum plan_path_kind {
	PLAN_PATH_MEMBER, /* field */
	PLAN_PATH_OUT,    /* frame: the second member of a parameter that goes both ways */
	PLAN_PATH_RESULT  /* frame: what the procedure returned */
};
struct plan_path {
	enum plan_path_kind kind;
	const struct plan_path *parent;
	const struct model_field *field; /* MEMBER, OUT */
};

/*
 * What C calls the memory that a type table describes: a type, or a procedure's frame. Both NULL: no C object
 * of its own.
 */
struct plan_memory {
	const struct model_type *type;
	const struct plan_procedure *frame;
};

/* A place in that memory. `path` NULL is its start. */
struct plan_place {
	const struct plan_path *path;
	uint32_t addend; /* bytes behind the start of what `path` names */
	uint32_t offset; /* from the start of the memory, addend included */
};

/* ingot_step, member for member. */
struct plan_step {
	enum ingot_op op;
	uint32_t flags, width, gap, n;
	struct plan_place at;
	struct plan_place peer;
	bool has_peer;
	struct plan_place
		pointer; /* of a union behind a pointer, in a structure: where its arms have that */
	bool has_pointer;
	uint32_t min, max;
	struct plan_type *type;
	bool is_member; /* STRUCT: one structure in another, which may give it its steps */
};

struct plan_steps {
	struct plan_step *items; /* without INGOT_OP_END */
	uint32_t count, capacity;
};

struct plan_arm {
	int64_t low, high;
	struct plan_type *type; /* or NULL */
	uint32_t number;        /* of the field that carries it, or 0 */
};

/* What stands beside a value and says whether it is there. A width of 0: nothing does. */
struct plan_presence {
	struct plan_place at;
	uint32_t width, selects;
};

/* ingot_field, member for member. Its places are in the memory of the type that it is of. */
struct plan_field {
	uint32_t number, flags;
	enum ingot_kind kind;
	struct plan_steps steps;
	const struct plan_type *node; /* LIST: whose member `link` is */
	struct plan_place link;
	struct plan_presence presence;
};

struct plan_fields {
	struct plan_field *items;
	uint32_t count, capacity;
};

enum plan_linkage {
	PLAN_PUBLIC, /* a type of an interface file, this one's or an imported one's: ingot_type_NAME */
	PLAN_PRIVATE, /* this file's own */
	PLAN_LIBRARY  /* libingot's ingot_type_NAME, see ingot/table.h */
};

struct plan_deferred; /* builder.h */

/* ingot_type, member for member, and what the other tables need to know of it. */
struct plan_type {
	enum plan_linkage linkage;
	const char *name;
	const struct model_type *source; /* PUBLIC: the struct, union or enum; else NULL */
	struct plan_memory memory;
	uint32_t size, align, min_wire, growth, flags;
	struct plan_steps steps;
	struct plan_arm *arms;
	uint32_t arm_count;
	bool is_message;
	struct plan_fields fields; /* of the message, in ascending order */
	bool has_initial;          /* some members of `source` have initial values */

	/* while building */
	const struct plan_deferred *deferred; /* of a private type: how to make its steps */
	uint64_t wire_min, extra;             /* M and C of sums.c */
	bool is_built, is_listed;
	uint32_t number, lowest; /* growth.c: in the order of the walk; 0: not met */
	bool is_found;           /* growth.c: its group is not complete */
	bool is_zero,
		is_weighed; /* message_fields.c: the empty value is allowed, and all zero bytes */
	struct plan_type *next;
};

/* How a parameter's C argument and the frame's members belong together. */
enum plan_glue {
	PLAN_GLUE_NONE,  /* the binding: not in the frame, not in the server's operations */
	PLAN_GLUE_VALUE, /* the member is the argument */
	PLAN_GLUE_READ,  /* the member is what the argument points to (a count behind a pointer) */
	PLAN_GLUE_WRITE, /* the argument points to where the member's value goes after the call */
	PLAN_GLUE_BOTH /* two members: one that *argument goes into, one that comes back into it */
};

struct plan_member {
	const struct model_field *parameter;
	enum plan_glue glue;
	bool is_level;                     /* C sees bytes: LPBYTE, LPBYTE * */
	const struct model_type *argument; /* C type of the argument; of no use if is_level */
	const struct model_type *member;   /* C type of the frame's member(s); likewise */
	const struct plan_path *in,
		*out; /* the frame's member for each direction it travels in, or NULL */
	uint32_t in_offset, out_offset;
};

struct plan_procedure {
	const struct model_operation *operation;
	struct plan_member *members; /* one per parameter, in order */
	uint32_t member_count;
	uint32_t frame_size, frame_align;
	struct plan_type *in, *out;
};

struct plan_interface {
	const struct model_interface *source;
	struct plan_procedure *procedures;
	uint32_t procedure_count;
};

/* A type of a .x file that programs give to libtirpc's calls: ingot_xdr_NAME. */
struct plan_xdr {
	const struct model_type *type; /* STRUCT, ENUM, or the ALIAS of anything else */
	const struct plan_type *table; /* of its values; of a pointer or string, of the pointer */
	bool is_pointer;
};

struct plan {
	/* What this file defines, each after all private types that it refers to. */
	const struct plan_type **types;
	uint32_t type_count;
	struct plan_xdr *xdrs; /* of a .x file */
	uint32_t xdr_count;
	struct plan_interface *interfaces; /* those that have operations */
	uint32_t interface_count;
};

/*
 * Plan the tables of a whole file.
 *
 * model  of a run without errors; must outlive the plan, which points into it
 * arena  for the plan and everything in it
 *
 * Cannot fail: what a table cannot describe was refused when the model was made.
 */
const struct plan *plan_build(const struct model *model, struct arena *arena);

/* The type without its typedef names. */
const struct model_type *plan_strip(const struct model_type *type);

/* Whether its characters, or its elements', are strings. */
bool plan_is_text(const struct model_field *field);

/* An operation whose result does not travel. */
bool plan_is_void(const struct model_operation *operation);

#endif
