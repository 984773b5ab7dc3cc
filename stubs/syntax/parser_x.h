/*
 * parser_x.h: what the parse_x*.c files share beside parser.h. Private to this layer.
 */
#ifndef INGOT_STUBS_PARSER_X_H
#define INGOT_STUBS_PARSER_X_H

#include "parse_x.h"
#include "parser.h"

/* parse_x_type.c */
/* A member, an arm's value, a discriminant or what a typedef names. */
struct tree_x_declaration *parse_x_declaration(struct parser *parser);
/* A procedure's argument, whose name may be missing, and its result, which has none. */
struct tree_x_declaration *parse_x_argument(struct parser *parser);
struct tree_x_declaration *parse_x_result(struct parser *parser);
/* struct, union or enum, with a body or without; the next token is that word. */
struct tree_x_type *parse_x_compound(struct parser *parser);

#endif
