/*
 * resolve.h: syntax tree in, model out.
 */
#ifndef INGOT_STUBS_RESOLVE_H
#define INGOT_STUBS_RESOLVE_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"
#include "diag.h"
#include "model.h"
#include "source.h"
#include "tree.h"
#include "tree_x.h"

/* --type NAME=FORM: a type of a .x file that C has from elsewhere. */
struct model_known_type {
	const char *name, *form;
};

struct model_options {
	struct source_loader loader;     /* finds imported files */
	const char *const *read_already; /* more files that were read, NULL at the end; or NULL */
	const struct model_known_type *types; /* of a .x file */
	size_t type_count;
	bool has_program; /* --program: for an interface that has no program() */
	uint32_t program;
};

/*
 * The model of a file. Reads and parses the files that it imports. What is wrong is reported, declaration by
 * declaration, also when others did not parse; whether the model may be used is for diag_has_errors to say.
 * It lives in the arena and points to the source files, not to the tree.
 */
const struct model *model_build(struct arena *arena, struct diag *diag,
				const struct tree_file *tree, const struct model_options *options);

/* Whether FORM of --type NAME=FORM is one: int8 to uint64, float, double, bool, string, opaque[N]. */
bool model_is_form(const char *form);

/*
 * The same of a .x file.
 */
const struct model *model_build_x(struct arena *arena, struct diag *diag,
				  const struct tree_x_file *tree,
				  const struct model_options *options);

/* Whether C, C++, a macro of C's headers or libingot has taken the name. */
bool model_is_taken(const char *name);
/* Whether C's libraries have a function of that name. */
bool model_is_function(const char *name);
/* Whether it is a type of the headers that a generated one includes, or of wintypes.h. */
bool model_is_c_type(const char *name);

#endif
