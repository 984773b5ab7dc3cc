/*
 * source.h: interface files in memory, and places in them.
 *
 * In: a path, or bytes. Out: a source_file whose text is bounded (16 MiB), has no NUL byte and ends with
 * one. A source_place is any piece of that text; tokens, tree and model carry places, diagnostics show them.
 * Nothing here knows a language.
 */
#ifndef INGOT_STUBS_SOURCE_H
#define INGOT_STUBS_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"

/* The largest interface file, in bytes. */
#define SOURCE_MAX_LENGTH (16u * 1024 * 1024)

/* What a preprocessor calls its standard input, which has no name of its own. */
#define SOURCE_OF_INPUT "/proc/self/fd/0"

struct source_markers;

struct source_file {
	const char *path;     /* as it was opened; shown in diagnostics, listed for -MD */
	const char *name;     /* its last component */
	const char *identity; /* the same for two paths to one file */
	const char *text;     /* `length` bytes and a NUL */
	uint32_t length;
	struct source_markers *markers; /* source_mark */
};

/* A piece of a file. A file of NULL means: no place, the message stands by itself. */
struct source_place {
	const struct source_file *file;
	uint32_t offset; /* of the first byte */
	uint32_t length; /* in bytes; 0 for a point between two bytes */
};

/*
 * How a file that another one imports is found: main.c reads the disk, tests answer from memory.
 * `find` returns the file, or NULL with a reason in *reterr_reason (arena memory), e.g. "no such file".
 */
struct source_loader {
	void *context;
	const struct source_file *(*find)(void *context, struct arena *arena, const char *name,
					  const struct source_file *importer,
					  const char **reterr_reason);
};

/* The context of source_find_on_disk: where -I says to look, in order. */
struct source_search {
	const char *const *folders;
	size_t folder_count;
};

/*
 * Takes a copy of `length` bytes as a file of that path. NULL, with a reason, when the bytes are not text:
 * too many of them, or a NUL among them.
 */
const struct source_file *source_from_memory(struct arena *arena, const char *path,
					     const void *bytes, size_t length,
					     const char **reterr_reason);

/* Reads a file; NULL, with a reason, when it cannot be read or is not text. */
const struct source_file *source_read(struct arena *arena, const char *path,
				      const char **reterr_reason);

/*
 * A source_loader's `find` over the folders of a struct source_search (`context`), then the importing file's
 * own folder; an absolute name is taken as it is. A file that is found but cannot be read is not passed over.
 */
const struct source_file *source_find_on_disk(void *context, struct arena *arena, const char *name,
					      const struct source_file *importer,
					      const char **reterr_reason);

/* The place from the start of `first` to the end of `last`, which are in one file. */
struct source_place source_span(struct source_place first, struct source_place last);

/*
 * Says where the text from `offset` on, which begins a line, was before a preprocessor put it here. Offsets ascend.
 * path  of that file, or NULL: the same as in front of it
 */
void source_mark(struct arena *arena, const struct source_file *file, uint32_t offset,
		 uint32_t line, const char *path);

/* The path of the file that a message is to name. */
const char *source_path(struct source_place place);

/* The other files that the marks of a file name, each once, NULL at the end. */
const char *const *source_paths(struct arena *arena, const struct source_file *file);

/* The bytes of a backslash and the end of its line, which goes on in the next one: 2 or 3; 0: there is none at `text`. */
size_t source_continuation(const char *text);

/* Line and column, from 1; columns count characters, a tab is one. */
void source_position(struct source_place place, uint32_t *ret_line, uint32_t *ret_column);

/* Whether the `length` bytes at `text` begin with well-formed UTF-8; its length in bytes, 0 if not. */
size_t source_utf8_length(const char *text, size_t length);

#endif
