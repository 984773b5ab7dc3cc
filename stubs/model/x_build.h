/*
 * x_build.h: what the x_*.c files share while the model of a .x file is being built. Private to the layer.
 *
 * Structures and unions are declared first, all of them, so that pointers may lead to those further down; everything
 * else is done in the order of the text. A type says by itself how it travels (model_type.travel), wherever it stands:
 * .x files have no attributes.
 */
#ifndef INGOT_STUBS_X_BUILD_H
#define INGOT_STUBS_X_BUILD_H

#include "build.h"
#include "tree_x.h"

struct x_build {
	struct build *build;
	const struct model_type *bases[TREE_X_OPAQUE + 1]; /* made when they are first used */
	struct scope known;                                /* libtirpc's types, likewise */
	struct scope later;         /* constants, enums and typedefs that stand further down */
	struct x_include *includes; /* x_imports.c: headers whose .x files were not looked for */
	const struct tree_x_declaration *siblings; /* of the structure that is being read */
};

/* A name that stands further down: its constant's expression, or NULL for a type. */
struct x_later {
	const struct tree_expression *value;
	bool is_open;     /* being evaluated */
	bool is_wrong;    /* its value is made of itself */
	bool is_reported; /* as wrong: once is enough */
};

/* x_types.c */
const struct model_type *x_base(struct x_build *x, enum tree_x_base base);
/* libtirpc's type of that name, or NULL. */
const struct model_type *x_known(struct x_build *x, const char *name);
/* Offers the names of those types. */
void x_known_offer(struct spelling *spelling);
/* A type; one that is defined on the spot and has no name is called `made_name`. */
const struct model_type *x_type(struct x_build *x, const struct tree_x_type *tree,
				const char *made_name);
const struct model_type *x_pointer(struct x_build *x, const struct model_type *target,
				   struct model_travel travel, struct source_place place);
/* opaque name[length] */
const struct model_type *x_bytes(struct x_build *x, uint32_t length, struct source_place place);
/* What a declaration declares: its type with pointers, arrays and counts around it. NULL: void. */
const struct model_type *x_declared(struct x_build *x, const struct tree_x_declaration *tree,
				    const char *outer);
/* The same for what a typedef names, whose counted array has the typedef's name. */
const struct model_type *x_typedef_declared(struct x_build *x,
					    const struct tree_x_declaration *tree);

/* x_fields.c */
struct build_field *x_field(struct x_build *x, const char *name, const struct model_type *type,
			    struct source_place place);
/* Says how a value of its type travels. */
void x_shape(struct model_field *field);
/* T name<bound>: a structure of name_len and name_val. */
const struct model_type *x_counted(struct x_build *x, const char *name,
				   const struct model_type *element, struct model_range range,
				   struct source_place place, const char *type_name);

/* x_compound.c: bodies; `type` is STRUCT for a union too */
void x_struct_body(struct x_build *x, struct build_type *type, const struct tree_x_type *tree);
void x_union_body(struct x_build *x, struct build_type *type, const struct tree_x_type *tree);
void x_enum_body(struct x_build *x, struct build_type *type, const struct tree_x_type *tree);

/* x_constants.c */
/* The value of an expression, whose names may stand further down; false after an error. */
bool x_within(struct x_build *x, const struct tree_expression *expression, int64_t low,
	      int64_t high, const char *what, int64_t *ret_value);
void x_constant(struct x_build *x, const struct tree_x_item *item);
/*
 * A number with a name, of a program, version or procedure: its #define. `what` begins an error about the value;
 * false after one.
 */
bool x_number(struct x_build *x, const struct tree_name *name,
	      const struct tree_expression *expression, const char *what, const char *comment,
	      uint32_t *ret_value);

/* x_imports.c */
void x_import(struct x_build *x, const struct tree_x_item *item);
/* Remembers the header that a line %#include "name.h" includes; `text` is behind the word. */
void x_remember_header(struct x_build *x, const char *text, struct source_place place);
/* Reads the .x files of those headers, one after the other, until one has the name. */
bool x_try_includes(struct x_build *x, const char *name);

/* x_quotes.c */
/* A line for C; a #define of a number is a constant of the file's too. */
void x_quote(struct x_build *x, const struct tree_x_item *item);

/* x_programs.c */
/* The #defines of a program, and its interfaces, which stand behind all types. */
void x_program_numbers(struct x_build *x, const struct tree_x_item *item);
void x_program(struct x_build *x, const struct tree_x_item *item);

/* Says what stands further down, where it is not known by that name already. */
void x_remember(struct x_build *x, const struct tree_name *name, enum symbol_kind kind,
		const struct tree_expression *value);
/* All items of a file, imported or not. */
void x_items(struct x_build *x, const struct tree_x_item *items);
/* Adds an item, unless the file is imported. */
struct model_item *x_item(struct x_build *x, enum model_item_kind kind, const char *comment,
			  struct source_place place);

#endif
