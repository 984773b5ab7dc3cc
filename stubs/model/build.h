/*
 * build.h: what the files of this layer share while a model is being built. Private to the layer.
 *
 * The work is done declaration by declaration, in the order of the text, as C does it: types.c, declarations.c and
 * fields.c resolve, layout.c computes sizes when a structure is complete, peers.c links arrays with counts, checks.c looks
 * at what only the whole file shows.
 *
 * A thing that is wrong is declared all the same and marked broken, so that its users are not wrong as well.
 */
#ifndef INGOT_STUBS_BUILD_H
#define INGOT_STUBS_BUILD_H

#include <stdbool.h>
#include <stdint.h>

#include "model.h"
#include "resolve.h"
#include "scope.h"
#include "tree.h"
#include "words.h"

/* The widest C object, and how deep structures may contain each other. */
#define BUILD_MAX_SIZE  (1u << 30)
#define BUILD_MAX_DEPTH 64u
/* How many files may import each other in a row. */
#define BUILD_MAX_IMPORTS 64u

struct build_user;

enum build_nullable { BUILD_UNSAID, BUILD_REF, BUILD_UNIQUE };

/* Every model_type of a run is the first member of one of these. */
struct build_type {
	struct model_type type;
	bool is_complete;     /* STRUCT, UNION: its members are known */
	bool is_open;         /* its body is being read */
	bool is_broken;       /* something in it was wrong, and has been reported */
	bool is_encapsulated; /* STRUCT: written as a union, and may be called one */
	bool leads_out;       /* STRUCT, UNION: it holds a pointer */
	bool is_plain;        /* UNION: without a [case()], as in C */
	bool is_inside;       /* defined inside another one */
	uint32_t depth;       /* of structures by value */
	const struct tree_attribute *attributes; /* ALIAS: its typedef's */
	enum build_nullable nullable;         /* ALIAS: the pointer_default where it was declared */
	const struct model_type *switch_type; /* UNION: or NULL */
	struct source_place first_use;        /* STRUCT, UNION: where it was needed */
	unsigned mark;                        /* checks.c */
	struct build_user *users;             /* layout.c */
	bool layout_array(struct build *build, struct build_type *type, struct source_place place);
	void layout_struct(struct build *build, struct build_type *type);
	void layout_union(struct build *build, struct build_type *type);
	/* A typedef may stand in front of the definition of its struct, so this is done at the end once more. */
	void layout_alias(struct build_type *type);

	/* attributes.c */
	const struct tree_attribute *attribute_find(const struct tree_attribute *attributes,
						    enum word_id id);
	/* As that, and then among those of the typedefs that the type is made of. */
	const struct tree_attribute *attribute_find_typed(const struct tree_attribute *attributes,
							  const struct model_type *type,
							  enum word_id id);
	/* Reports what may not stand at `place` (words.h), what is there twice, and what contradicts itself. */
	void attributes_check(struct build *build, const struct tree_attribute *attributes,
			      char place);
	/* The only argument, or NULL and an error. */
	const struct tree_expression *attribute_argument(struct build *build,
							 const struct tree_attribute *attribute);

	/* operations.c */
	void build_interface(struct build *build, const struct tree_item *item);
	struct model_operation *build_operation(struct build *build, const struct tree_item *item,
						uint32_t position);

	/* Reports a program and version that another interface of the file has too. */
	void build_check_program(struct build *build, const struct model_interface *interface);

	/* resolve.c: what every language begins and ends with */
	void build_begin(struct build *build, struct arena *arena, struct diag *diag,
			 const struct source_file *source, const struct model_options *options);
	const struct model *build_finish(struct build *build);
	/* Whether the file was not met before; from now on it was. */
	bool build_is_new(struct build *build, const struct source_file *file);
	/* Notes that a file which is only half read declares the name further down. */
	void build_note_later(struct build *build, const char *name);
	/* Every name in text that did not parse: it may have been declared there. */
	void build_collect_suspects(struct build *build, const struct tree_suspect *suspects);
	void build_declarations(struct build *build, const struct tree_item *items,
				struct build_list *operations);

	/* c_names.c */
	/* A name that C, C++ or libingot has taken; reported. */
	void check_name(struct build *build, const struct tree_name *name);
	/* An operation's name that is a function's of C's libraries; reported. */
	void check_function(struct build *build, const struct tree_name *name);

	/* checks.c */
	/* Declares an ordinary name; false, and an error, when it is taken. */
	bool check_declare(struct build *build, const struct tree_name *name, enum symbol_kind kind,
			   const void *thing);
	/* Says that a name is unknown, and what may have been meant. `kinds`: bits 1 << symbol_kind. */
	void check_unknown(struct build *build, const char *what, const char *name,
			   struct source_place place, const struct scope *scope, unsigned kinds);
	/* What only the whole file shows. */
	void check_types(struct build *build);
	void check_names(struct build *build);

#endif
