/*
 * parse_idl.h: tokens in, syntax tree out, for IDL.
 */
#ifndef INGOT_STUBS_PARSE_IDL_H
#define INGOT_STUBS_PARSE_IDL_H

#include "arena.h"
#include "diag.h"
#include "tree.h"

/*
 * The syntax tree of an IDL file. What does not parse is reported and left out, up to the next `;` or `}`, so
 * there is always a tree; it lives in the arena.
 */
const struct tree_file *parse_idl(struct arena *arena, struct diag *diag,
				  const struct token_list *tokens);

#endif
