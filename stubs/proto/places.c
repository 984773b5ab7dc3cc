/*
 * places.c: where a file's declarations stand. In: SourceCodeInfo of the request. Out: comments, and errors that say the
 * line and column.
 */
#include <string.h>

#include "proto_build.h"
#include "token.h"

/* "4.0.2.1": fields of field 1 of message 0. */
static const char *path_key(struct arena *arena, const struct proto_path *path)
{
	if (!path)
		return "";
	return arena_printf(arena, "%s.%d.%d", path_key(arena, path->parent), path->number,
			    path->index);
}

static const char *location_key(struct arena *arena, const proto_location *location)
{
	const char *key = "";

	for (size_t i = 0; i < location->n_path; i++)
		key = arena_printf(arena, "%s.%d", key, location->path[i]);
	return key;
}

void proto_read_places(struct proto *proto)
{
	const Google__Protobuf__SourceCodeInfo *info = proto->file->source_code_info;

	for (size_t i = 0; info && i < info->n_location; i++) {
		struct proto_place *place = ARENA_NEW(proto->arena, struct proto_place);
		struct proto_place *found;

		place->key = location_key(proto->arena, info->location[i]);
		place->location = info->location[i];
		HASH_FIND_STR(proto->places, place->key, found);
		if (!found)
			HASH_ADD_KEYPTR(hh, proto->places, place->key, strlen(place->key), place);
	}
}

static const proto_location *find(const struct proto *proto, const char *key)
{
	struct proto_place *place;

	HASH_FIND_STR(proto->places, key, place);
	return place ? place->location : NULL;
}

/* As the lexer has it of other files' comments: text that can stand in any of C's. */
static const char *words(struct arena *arena, const char *text)
{
	const char *raw = "";
	struct source_file file = {.path = "", .name = ""};

	while (*text) {
		size_t length = strcspn(text, "\n");

		raw = arena_printf(arena, "%s//%.*s\n", raw, (int)length, text);
		text += length + (text[length] != '\0');
	}
	file.text = raw;
	file.length = (uint32_t)strlen(raw);
	return token_comment_text(arena, (struct source_place){&file, 0, file.length});
}

/* Comments that stand apart stay apart. */
static const char *append(struct arena *arena, const char *text, const char *more)
{
	size_t length = strlen(text);

	return arena_printf(arena, "%s%s%s", text,
			    !length                    ? ""
			    : text[length - 1] == '\n' ? "\n"
						       : "\n\n",
			    more);
}

/* NULL where there is nothing to be said. */
static const char *as_comment(struct arena *arena, const char *text)
{
	text = words(arena, text);
	return text && *text ? text : NULL;
}

const char *proto_comment(const struct proto *proto, const struct proto_path *path)
{
	const proto_location *location = find(proto, path_key(proto->arena, path));
	const char *text = NULL;

	if (location)
		text = location->leading_comments ? location->leading_comments
						  : location->trailing_comments;
	return text ? as_comment(proto->arena, text) : NULL;
}

/* What stands in front of a statement that a file has once. */
static const char *comments_before(const struct proto *proto, int32_t number, const char *text)
{
	const proto_location *location = find(proto, arena_printf(proto->arena, ".%d", number));
	size_t count = location ? location->n_leading_detached_comments : 0;

	for (size_t i = 0; i < count; i++)
		text = append(proto->arena, text, location->leading_detached_comments[i]);
	if (location && location->leading_comments)
		text = append(proto->arena, text, location->leading_comments);
	return text;
}

const char *proto_file_comment(const struct proto *proto)
{
	const char *text = comments_before(proto, PROTO_FILE_SYNTAX, "");

	return as_comment(proto->arena, comments_before(proto, PROTO_FILE_PACKAGE, text));
}

void proto_error(struct proto *proto, const struct proto_path *path, const char *format, ...)
{
	const proto_location *location = find(proto, path_key(proto->arena, path));
	const char *place = proto->file->name;
	va_list arguments;
	const char *text;

	/* A span counts lines and columns from 0. */
	if (location && location->n_span >= 2)
		place = arena_printf(proto->arena, "%s:%d:%d", place, location->span[0] + 1,
				     location->span[1] + 1);
	va_start(arguments, format);
	text = arena_vprintf(proto->arena, format, arguments);
	va_end(arguments);
	diag_error(proto->diag, DIAG_NO_PLACE, "%s: %s", place, text);
}
