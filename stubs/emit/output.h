/*
 * output.h: what the emitters share; for them alone.
 *
 * In: one run's model, plan and names. Each emitter composes one file into a text; none of them writes.
 */
#ifndef INGOT_STUBS_OUTPUT_H
#define INGOT_STUBS_OUTPUT_H

#include <stdbool.h>

#include "arena.h"
#include "names.h"
#include "plan.h"
#include "text.h"

struct output {
	const struct model *model;
	const struct plan *plan;
	const struct names *names;
	struct arena *arena;
	bool has_lpbyte; /* signature.c's word for bytes */
};

void emit_header(const struct output *output, struct text *text);
void emit_tables(const struct output *output, struct text *text);
void emit_client(const struct output *output, struct text *text);
void emit_server(const struct output *output, struct text *text);
/* `diag` receives notes of what XDR cannot say. */
void emit_x(const struct output *output, struct diag *diag, struct text *text);
void emit_idl(const struct output *output, struct text *text);
void emit_json(const struct output *output, struct text *text);
/* `diag` receives notes of what protobuf cannot say. `has_options`: for protoc-gen-ingot. */
void emit_proto(const struct output *output, struct diag *diag, bool has_options,
		struct text *text);

/* signature.c: how an operation looks in C. */

bool output_has_lpbyte(const struct model *model);
/* An argument of the operation, or a member of its frame, as a declaration of `name`. */
const char *output_argument(const struct output *output, const struct plan_member *member,
			    const char *name);
const char *output_member(const struct output *output, const struct plan_member *member,
			  const char *name);
/* What the operation returns in C: void becomes NET_API_STATUS. */
const char *output_result(const struct output *output, const struct plan_procedure *procedure);
/* The client's function, up to its closing bracket and `tail`. */
const char *output_prototype(const struct output *output, const struct plan_procedure *procedure,
			     const char *tail);
/* Its place in the server's operations, ";" included. */
const char *output_operation(const struct output *output, const struct plan_procedure *procedure);
/* bool_t ingot_xdr_T(XDR *xdrs, T **block) */
const char *output_xdr(const struct output *output, const struct plan_xdr *xdr);
/* The first line of every generated file. */
void output_banner(const struct output *output, struct text *text, enum names_file file);
/* What a file says that has nothing to say. */
void output_nothing(const struct output *output, struct text *text, const char *what);
/* The members of an ingot_interface that both halves have. */
void output_interface(const struct output *output, struct text *text,
		      const struct plan_interface *interface);

#endif
