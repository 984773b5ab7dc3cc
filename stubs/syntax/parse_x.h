/*
 * parse_x.h: .x files, the language of RFC 4506 and RFC 5531 with rpcgen's habits and newer files'.
 *
 * In: tokens of token_list_read_x. Out: the tree of the file, with what could be parsed; what could not is reported.
 */
#ifndef INGOT_STUBS_PARSE_X_H
#define INGOT_STUBS_PARSE_X_H

#include "tree_x.h"

const struct tree_x_file *parse_x(struct arena *arena, struct diag *diag,
				  const struct token_list *tokens);

/* A constant expression that is all there is; NULL when it is none. */
struct tree_expression *parse_x_number(struct arena *arena, struct diag *diag,
				       const struct token_list *tokens);

#endif
