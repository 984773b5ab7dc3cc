/*
 * x_types.h: types and declarations of a .x file; for emit_x.c alone.
 *
 * In: types and fields of a model, as planned. Out: XDR's declarations of the same bytes (docs/wire.md). What a
 * declaration needs (a structure, a typedef that XDR's grammar wants) is added to the file's text first.
 */
#ifndef INGOT_STUBS_X_TYPES_H
#define INGOT_STUBS_X_TYPES_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"
#include "diag.h"
#include "names_x.h"
#include "plan.h"
#include "text.h"

struct x_known;   /* a type that is being written or stands in the text */
struct x_typedef; /* a declaration that has a name */

struct x_file {
	const struct model *model;
	const struct plan *plan;
	struct names_x *names;
	struct arena *arena;
	struct diag *diag; /* receives notes of what XDR cannot say */
	struct text *text;
	struct x_known *known;
	struct x_known *pending; /* named, and to be written behind what names it */
	struct x_typedef *typedefs;
	const char *flag_name;     /* a typedef of bool, once there is one */
	const char *includes;      /* lines for the headers of imported types, or NULL */
	struct source_place place; /* of the member that is being declared */
	bool is_imported;          /* the text is among imported types: see x_turn */
	bool is_holder_imported;   /* what is being declared is an imported structure's */
};

/* How a value is declared: RFC 4506 section 6.3's forms. */
enum x_form { X_PLAIN, X_OPTIONAL, X_FIXED, X_ARRAY, X_STRING, X_OPAQUE, X_OPAQUE_FIXED };

struct x_declaration {
	enum x_form form;
	const char *specifier;
	uint32_t
		length; /* FIXED, OPAQUE_FIXED: how many; others: at most so many, 0 for no bound */
	const char *remark; /* what the declaration does not say, or NULL */
};

/* Where a declaration stands: unions that have no name are called after it. */
struct x_place {
	const char *owner;
	const char *member;
};

/* A member of a structure or union, or a parameter in one direction. `type` is what C has there. */
struct x_declaration x_declare_field(struct x_file *file, const struct model_type *type,
				     const struct model_field *field, struct x_place place);
/* A scalar, with its field's bounds. */
struct x_declaration x_declare_value(struct x_file *file, const struct model_type *type,
				     const struct model_field *field);
/* The same as an optional value. */
struct x_declaration x_make_optional(struct x_file *file, struct x_declaration declaration);
/* An array of such values, of at most `bound` elements (0: any number). */
struct x_declaration x_make_array(struct x_file *file, struct x_declaration element,
				  uint32_t bound);
/* "unsigned int level", "string name<15>". */
const char *x_declaration_text(struct x_file *file, struct x_declaration declaration,
			       const char *name);
/* A line of a body: the declaration behind `indent`, ";" and its remark. */
void x_put_member(struct x_file *file, struct text *text, const char *indent,
		  struct x_declaration declaration, const char *name);

/* Write a structure, or an enumeration, unless it is there already. */
void x_write_type(struct x_file *file, const struct model_type *type);
/* Write what was named only. */
void x_write_pending(struct x_file *file);

/* x_unions.c */

/* The union with its discriminant, of a field that holds it; written on first use. */
const char *x_union_in_place(struct x_file *file, const struct model_type *type,
			     const struct model_field *field);
/* The union of what a pointer leads to under each discriminant: of level_is, and of pointers to unions. */
const char *x_union_behind(struct x_file *file, const struct model_field *field,
			   struct x_place place);
/* Whether it was written in any form; to be asked once, at the end. */
bool x_union_is_used(struct x_file *file, const struct model_type *type);
/* How many elements a counted array has at most: by its own range or its count's. */
uint32_t x_bound(const struct model_field *field);

/* Whether a type was seen; sets that it was. */
bool x_is_known(struct x_file *file, const void *object);
void x_done(struct x_file *file);

/* x_notes.c */

/* rpcgen -DINGOT_IMPORTS: imported types are those of the imported files' own .x. */
#define X_IMPORTS "INGOT_IMPORTS"

/* Say what the file cannot: in the text in front of what follows, and as a note. */
void x_regret(struct x_file *file, struct text *text, struct source_place place, const char *format,
	      ...) __attribute__((format(printf, 4, 5)));
/* Note what stands in a comment alone, once for each `object`, at the member that is being declared. */
void x_hint(struct x_file *file, const void *object, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
/* A type of that file is among those that were written. */
void x_include(struct x_file *file, const struct source_file *source);
/* What is added to the file's text next is a type of an imported file, or not. */
void x_turn(struct x_file *file, bool is_imported);

#endif
