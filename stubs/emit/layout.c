/*
 * layout.c: see layout.h. Widths are counted in bytes, tabs as the way to the next multiple of 8.
 */
#include <string.h>

#include "layout.h"

#include "plan.h"

static const char *base_name(struct arena *arena, const struct model_type *type)
{
	const char *word = type->kind == MODEL_STRUCT  ? "struct"
			   : type->kind == MODEL_UNION ? "union"
						       : "enum";

	if (type->kind == MODEL_ALIAS)
		return type->name;
	/* The tag is right everywhere, the typedef's name only behind the typedef. */
	if (type->tag &&
	    (type->kind == MODEL_STRUCT || type->kind == MODEL_UNION || type->kind == MODEL_ENUM))
		return arena_printf(arena, "%s %s", word, type->tag);
	return type->c_name ? type->c_name : type->name;
}

static bool is_spelled_out(const struct model_type *type)
{
	return type->kind == MODEL_ALIAS && type->is_spelled_out;
}

/* A pointer to an array, also under a name that C does not get. */
static bool points_to_array(const struct model_type *pointer)
{
	const struct model_type *target = pointer->target;

	while (is_spelled_out(target))
		target = target->target;
	return target->kind == MODEL_ARRAY;
}

/*
 * From the name outwards: pointers stand in front, arrays behind, an array's pointer in brackets. *type is
 * left at the first type that is neither, or at `until`; *qualifier is what that needs in front.
 */
static const char *declarator_of(struct arena *arena, const struct model_type **type,
				 const struct model_type *until, const char *name,
				 const char **qualifier)
{
	const struct model_type *at = *type;

	*qualifier = "";
	for (; at != until &&
	       (at->kind == MODEL_POINTER || at->kind == MODEL_ARRAY || is_spelled_out(at));
	     at = at->target) {
		if (at->kind == MODEL_ALIAS)
			continue;
		if (at->kind == MODEL_ARRAY) {
			name = arena_printf(arena, "%s[%u]", name, at->length);
			continue;
		}
		name = arena_printf(arena, "*%s%s", *qualifier, name);
		*qualifier = at->is_const ? "const " : "";
		if (points_to_array(at))
			name = arena_printf(arena, "(%s)", name);
	}
	*type = at;
	return name;
}

const char *layout_declaration(struct arena *arena, const struct model_type *type, const char *name)
{
	const char *qualifier;
	const char *declarator = declarator_of(arena, &type, NULL, name, &qualifier);

	return arena_printf(arena, "%s%s%s%s", qualifier, base_name(arena, type),
			    *declarator ? " " : "", declarator);
}

const char *layout_declarator(struct arena *arena, const struct model_type *type,
			      const struct model_type *until, const char *name)
{
	const char *qualifier;
	const char *declarator = declarator_of(arena, &type, until, name, &qualifier);

	return *qualifier ? NULL : declarator;
}

const char *layout_comment(struct arena *arena, const char *indent, const char *text)
{
	size_t lines = 1;
	char *comment;
	char *end;

	if (!text)
		return "";
	if (!strchr(text, '\n') && strlen(indent) * 8 + strlen(text) + 6 <= LAYOUT_COLUMNS)
		return arena_printf(arena, "%s/* %s */\n", indent, text);
	for (const char *at = text; *at; at++)
		lines += *at == '\n';
	comment = arena_alloc(arena, strlen(text) + (lines + 2) * (strlen(indent) + 5) + 1);
	end = stpcpy(stpcpy(comment, indent), "/*\n");
	for (;;) {
		size_t length = strcspn(text, "\n");

		end = stpcpy(stpcpy(end, indent), length ? " * " : " *");
		end = mempcpy(end, text, length);
		*end++ = '\n';
		if (!text[length])
			break;
		text += length + 1;
	}
	stpcpy(stpcpy(end, indent), " */\n");
	return comment;
}

const char *layout_quoted(struct arena *arena, const char *bytes, size_t length)
{
	char *text = arena_alloc(arena, length * 4 + 3);
	char *end = text;

	*end++ = '"';
	for (size_t i = 0; i < length; i++) {
		unsigned char byte = (unsigned char)bytes[i];

		if (byte == '"' || byte == '\\' || byte == '?') {
			*end++ = '\\';
			*end++ = (char)byte;
		} else if (byte >= 0x20 && byte < 0x7F) {
			*end++ = (char)byte;
		} else {
			*end++ = '\\';
			*end++ = (char)('0' + (byte >> 6));
			*end++ = (char)('0' + (byte >> 3 & 7));
			*end++ = (char)('0' + (byte & 7));
		}
	}
	*end++ = '"';
	return text;
}

static uint32_t width_of(const char *line)
{
	uint32_t width = 0;

	for (; *line; line++)
		width = *line == '\t' ? (width | 7) + 1 : width + 1;
	return width;
}

/* Tabs and spaces up to a column. */
static const char *indent_to(struct arena *arena, uint32_t column)
{
	static const char tabs[] = "\t\t\t\t\t\t\t\t\t\t\t\t\t";

	return arena_printf(arena, "%.*s%*s", (int)(column / 8), tabs, (int)(column % 8), "");
}

/* A newline, what indent_to makes of a column, a blank, and the NUL. */
#define INDENT_MAX (LAYOUT_COLUMNS / 8 + 7 + 3)

/* Room for the text at its longest: every item on a line of its own. */
static char *list_room(struct arena *arena, const char *head, const char *const *items,
		       uint32_t count, const char *separator, const char *tail)
{
	size_t bytes = strlen(head) + strlen(tail) + INDENT_MAX;

	for (uint32_t i = 0; i < count; i++)
		bytes += strlen(items[i]) + strlen(separator) + INDENT_MAX;
	return arena_array(arena, bytes, 1);
}

const char *layout_list(struct arena *arena, const char *head, const char *const *items,
			uint32_t count, const char *separator, const char *tail)
{
	char *text = list_room(arena, head, items, count, separator, tail);
	char *end = stpcpy(text, head);
	uint32_t start = width_of(head);
	uint32_t column = start;
	const char *indent;

	for (uint32_t i = 0; i < count; i++)
		if (start + strlen(items[i]) + strlen(i + 1 < count ? separator : tail) >
		    LAYOUT_COLUMNS)
			column = LAYOUT_COLUMNS;
	if (column != start)
		start = (uint32_t)strspn(head, "\t") * 8 + 8;
	indent = indent_to(arena, start);
	for (uint32_t i = 0; i < count; i++) {
		const char *behind = i + 1 < count ? separator : tail;
		uint32_t blank = i > 0 && column > start;
		uint32_t width = (uint32_t)(strlen(items[i]) + strlen(behind));

		if (column > start && column + blank + width > LAYOUT_COLUMNS) {
			end = stpcpy(stpcpy(end, "\n"), indent);
			column = start;
			blank = 0;
		}
		end = stpcpy(stpcpy(stpcpy(end, blank ? " " : ""), items[i]), behind);
		column += blank + width;
	}
	if (!count)
		stpcpy(end, tail);
	return text;
}

const char *layout_extent(struct arena *arena, const struct model_extent *extent)
{
	const char *text = extent->number->name;

	if (plan_strip(extent->number->type)->kind == MODEL_POINTER)
		text = arena_printf(arena, "*%s", text);
	if (extent->multiplier != 1)
		text = arena_printf(arena, "%s * %u", text, extent->multiplier);
	if (extent->addend)
		text = arena_printf(arena, "%s %s %lld", text, extent->addend < 0 ? "-" : "+",
				    extent->addend < 0 ? -(long long)extent->addend
						       : (long long)extent->addend);
	if (extent->divisor != 1)
		text = arena_printf(
			arena, extent->addend || extent->multiplier != 1 ? "(%s) / %u" : "%s / %u",
			text, extent->divisor);
	return text;
}
