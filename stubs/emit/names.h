/*
 * names.h: every identifier and file name that the compiler makes.
 *
 * In: a model and its plan. Out: names. What other people's programs write down (ingot_type_T, NAME_ops, the
 * header's name) is made by rule, and it is an error if the interface file has taken it; what only the
 * generated files see is made unique. Emitters put no identifiers together themselves.
 *
 * All names live in the arena of the run.
 */
#ifndef INGOT_STUBS_NAMES_H
#define INGOT_STUBS_NAMES_H

#include <stdbool.h>

#include "arena.h"
#include "diag.h"
#include "plan.h"

struct names;

/* What stands beside a base name. */
enum names_file {
	NAMES_HEADER, /* lmserver.h */
	NAMES_TABLES, /* lmserver_tables.c */
	NAMES_CLIENT, /* lmserver_client.c */
	NAMES_SERVER, /* lmserver_server.c */
	NAMES_DEPFILE /* lmserver.d */
};

enum names_of_type {
	NAMES_TYPE,        /* ingot_type_SERVER_INFO_101, or a private type's variable */
	NAMES_STEPS,       /* its step list, if it has one */
	NAMES_ARMS,        /* its arms, likewise */
	NAMES_FIELDS,      /* the fields of its message, likewise */
	NAMES_FIELD_STEPS, /* their steps */
	NAMES_INITIAL,     /* what a value begins as, if that is not empty */
	NAMES_OF_TYPE
};

enum names_of_interface {
	NAMES_PROCEDURES, /* lmserver_procedures */
	NAMES_OPS,        /* lmserver_ops, a structure's tag */
	NAMES_INTERFACE,  /* lmserver_interface, the server's half */
	NAMES_CALLS,      /* the client's half, private */
	NAMES_INVOKERS    /* the server's functions, private */
};

enum names_of_procedure {
	NAMES_FRAME,  /* NetServerEnum_frame, a structure's tag */
	NAMES_INVOKER /* private */
};

/* Variables and parameters of generated functions, apart from the interface file's parameters. */
enum names_local {
	NAMES_LOCAL_BINDING,
	NAMES_LOCAL_CALL,
	NAMES_LOCAL_FRAME,
	NAMES_LOCAL_STATUS,
	NAMES_LOCAL_ARGS,
	NAMES_LOCAL_OPERATIONS,
	NAMES_LOCAL_OPS,
	NAMES_LOCAL_BLOCK,
	NAMES_LOCAL_POINTER,
	NAMES_LOCAL_XDRS,
	NAMES_LOCALS
};

/*
 * Make and check the names of a run.
 *
 * diag  receives an error for each name that has to be made and is taken
 */
const struct names *names_new(const struct model *model, const struct plan *plan,
			      struct arena *arena, struct diag *diag);

/* Release what does not live in the arena; `names` is void afterwards. */
void names_done(const struct names *names);

const char *names_file(const struct names *names, enum names_file file);
const char *names_guard(const struct names *names);  /* LMSERVER_H */
const char *names_switch(const struct names *names); /* LMSERVER_STUBS: shows the frames */
const char *names_type(const struct names *names, const struct plan_type *type,
		       enum names_of_type what);
/* The table of a struct, union or enum that this file defines; NULL for any other type. */
const char *names_table(const struct names *names, const struct model_type *type);
const char *names_interface(const struct names *names, const struct plan_interface *interface,
			    enum names_of_interface what);
const char *names_procedure(const struct names *names, const struct plan_procedure *procedure,
			    enum names_of_procedure what);
/* procedure  NULL in functions that have none of the file's parameters */
const char *names_local(const struct names *names, const struct plan_procedure *procedure,
			enum names_local local);
/* The path of members from the start of a structure or frame: "inner.name", "bufptr_out". */
const char *names_path(const struct names *names, const struct plan_procedure *frame,
		       const struct plan_path *path);

#endif
