/*
 * layout.h: how pieces of C look: declarations, comments, and lists that are broken at the right margin.
 *
 * In: model types and ready-made names. Out: strings in an arena. Knows C's syntax and the project's style
 * (tabs of 8, 100 columns), not what the declarations are for.
 */
#ifndef INGOT_STUBS_LAYOUT_H
#define INGOT_STUBS_LAYOUT_H

#include <stdint.h>

#include "arena.h"
#include "model.h"

#define LAYOUT_COLUMNS 100u

/* "DWORD level", "struct node *next[4]"; with an empty name the type alone, as sizeof takes it. */
const char *layout_declaration(struct arena *arena, const struct model_type *type,
			       const char *name);

/*
 * What follows "struct tag { ... }" to declare `name` with a type made of that one: "*name".
 *
 * until  the type that stands in front
 *
 * NULL when that cannot be said behind a body, for the body would have to be const.
 */
const char *layout_declarator(struct arena *arena, const struct model_type *type,
			      const struct model_type *until, const char *name);

/*
 * A comment of `text` behind `indent`, with a newline, on one line or more; "" for NULL.
 *
 * text  without delimiters, lines ended by "\n"; words stay on their lines
 */
const char *layout_comment(struct arena *arena, const char *indent, const char *text);

/* A string literal of the bytes; those that are not plain ASCII in octal, of three digits so that none can follow. */
const char *layout_quoted(struct arena *arena, const char *bytes, size_t length);

/* A count that is reckoned, as an expression: "(length + 1) / 2". */
const char *layout_extent(struct arena *arena, const struct model_extent *extent);

/*
 * `head`, the items with `separator` and a blank between them, and `tail`, broken into lines where they are
 * too long: as clang-format would, at the column where `head` ends, or behind `head` if an item has no room
 * there.
 */
const char *layout_list(struct arena *arena, const char *head, const char *const *items,
			uint32_t count, const char *separator, const char *tail);

#endif
