/*
 * source.c: interface files in memory, and places in them. See source.h. Finding a file goes by the folders
 * given; no environment variable and no built-in path is looked at.
 */
#include "source.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct source_marker {
	uint32_t offset, line;
	const char *path;
	const struct source_marker *before;
};

struct source_markers {
	const struct source_marker *last;
};

static const char *last_component(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

const struct source_file *source_from_memory(struct arena *arena, const char *path,
					     const void *bytes, size_t length,
					     const char **reterr_reason)
{
	struct source_file *file;

	if (length > SOURCE_MAX_LENGTH) {
		*reterr_reason = arena_printf(arena, "the file is larger than %u MiB",
					      SOURCE_MAX_LENGTH / (1024 * 1024));
		return NULL;
	}
	if (length && memchr(bytes, '\0', length)) {
		*reterr_reason = "the file has a NUL byte: it is not UTF-8 text";
		return NULL;
	}
	file = ARENA_NEW(arena, struct source_file);
	file->path = arena_text(arena, path, strlen(path));
	file->name = last_component(file->path);
	file->identity = file->path;
	file->text = arena_text(arena, length ? bytes : "", length);
	file->length = (uint32_t)length;
	file->markers = ARENA_NEW(arena, struct source_markers);
	return file;
}

/* Reads what is there, up to one byte more than is allowed, so that a file that grows is no trap. */
static char *read_bounded(int descriptor, size_t *ret_length)
{
	size_t capacity = 64 * 1024, length = 0;
	char *bytes = malloc(capacity), *grown;

	while (bytes) {
		ssize_t got = read(descriptor, bytes + length, capacity - length);

		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			break;
		length += (size_t)got;
		if (got == 0 || length > SOURCE_MAX_LENGTH) {
			*ret_length = length;
			return bytes;
		}
		if (length == capacity) {
			capacity *= 2;
			grown = realloc(bytes, capacity);
			if (!grown)
				break;
			bytes = grown;
		}
	}
	free(bytes);
	return NULL;
}

const struct source_file *source_read(struct arena *arena, const char *path,
				      const char **reterr_reason)
{
	const struct source_file *file = NULL;
	struct source_file *named;
	struct stat status;
	size_t length = 0;
	char *bytes = NULL, *real = NULL;
	int descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

	if (descriptor < 0 || fstat(descriptor, &status) != 0) {
		*reterr_reason = arena_printf(arena, "%s", strerror(errno));
		goto done;
	}
	if (!S_ISREG(status.st_mode)) {
		*reterr_reason = S_ISDIR(status.st_mode) ? "it is a folder" : "it is no file";
		goto done;
	}
	bytes = read_bounded(descriptor, &length);
	if (!bytes) {
		*reterr_reason = arena_printf(arena, "%s", strerror(errno));
		goto done;
	}
	file = source_from_memory(arena, path, bytes, length, reterr_reason);
	real = realpath(path, NULL);
	if (file && real) {
		named = ARENA_NEW(arena, struct source_file);
		*named = *file;
		named->identity = arena_text(arena, real, strlen(real));
		file = named;
	}
done:
	free(real);
	free(bytes);
	if (descriptor >= 0)
		close(descriptor);
	return file;
}

static const char *join(struct arena *arena, const char *folder, size_t folder_length,
			const char *name)
{
	if (!folder_length)
		return name;
	return arena_printf(arena, "%.*s%s%s", (int)folder_length, folder,
			    folder[folder_length - 1] == '/' ? "" : "/", name);
}

const struct source_file *source_find_on_disk(void *context, struct arena *arena, const char *name,
					      const struct source_file *importer,
					      const char **reterr_reason)
{
	const struct source_search *search = context;
	const char *path;
	size_t i;

	if (*name == '/')
		return source_read(arena, name, reterr_reason);
	for (i = 0; i < search->folder_count; i++) {
		path = join(arena, search->folders[i], strlen(search->folders[i]), name);
		if (access(path, F_OK) == 0)
			return source_read(arena, path, reterr_reason);
	}
	path = join(arena, importer->path, (size_t)(importer->name - importer->path), name);
	return source_read(arena, path, reterr_reason);
}

struct source_place source_span(struct source_place first, struct source_place last)
{
	first.length = last.offset + last.length - first.offset;
	return first;
}

size_t source_continuation(const char *text)
{
	if (text[0] != '\\')
		return 0;
	if (text[1] == '\n')
		return 2;
	return text[1] == '\r' && text[2] == '\n' ? 3 : 0;
}

size_t source_utf8_length(const char *text, size_t length)
{
	const unsigned char *byte = (const unsigned char *)text;
	uint32_t value, least;
	size_t count, i;

	if (!length)
		return 0;
	if (byte[0] < 0x80)
		return 1;
	if ((byte[0] & 0xE0) == 0xC0) {
		count = 2, value = byte[0] & 0x1Fu, least = 0x80;
	} else if ((byte[0] & 0xF0) == 0xE0) {
		count = 3, value = byte[0] & 0x0Fu, least = 0x800;
	} else if ((byte[0] & 0xF8) == 0xF0) {
		count = 4, value = byte[0] & 0x07u, least = 0x10000;
	} else {
		return 0;
	}
	if (count > length)
		return 0;
	for (i = 1; i < count; i++) {
		if ((byte[i] & 0xC0) != 0x80)
			return 0;
		value = value << 6 | (byte[i] & 0x3Fu);
	}
	if (value < least || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000))
		return 0;
	return count;
}

static const struct source_marker *marker_of(struct source_place place)
{
	const struct source_marker *marker = place.file->markers->last;

	while (marker && marker->offset > place.offset)
		marker = marker->before;
	return marker;
}

void source_mark(struct arena *arena, const struct source_file *file, uint32_t offset,
		 uint32_t line, const char *path)
{
	struct source_marker *marker = ARENA_NEW(arena, struct source_marker);
	const struct source_marker *before = file->markers->last;

	*marker = (struct source_marker){offset, line, path, before};
	if (!path)
		marker->path = before ? before->path : file->path;
	file->markers->last = marker;
}

const char *source_path(struct source_place place)
{
	const struct source_marker *marker = marker_of(place);

	return marker ? marker->path : place.file->path;
}

const char *const *source_paths(struct arena *arena, const struct source_file *file)
{
	const struct source_marker *marker;
	const char **paths;
	uint32_t count = 2, n = 0, i;

	for (marker = file->markers->last; marker; marker = marker->before)
		count++;
	paths = ARENA_ARRAY(arena, count, const char *);
	for (marker = file->markers->last; marker; marker = marker->before) {
		/* <built-in> and its like are no files, nor is what a preprocessor was handed. */
		if (*marker->path == '<' || strcmp(marker->path, SOURCE_OF_INPUT) == 0 ||
		    strcmp(marker->path, file->path) == 0)
			continue;
		for (i = 0; i < n && strcmp(paths[i], marker->path) != 0;)
			i++;
		if (i == n)
			paths[n++] = marker->path;
	}
	return paths;
}

void source_position(struct source_place place, uint32_t *ret_line, uint32_t *ret_column)
{
	const struct source_marker *marker = marker_of(place);
	const char *text = place.file->text;
	uint32_t line = marker ? marker->line : 1, start = marker ? marker->offset : 0;
	uint32_t column = 1, i;

	for (i = start; i < place.offset; i++) {
		if (text[i] == '\n') {
			line++;
			start = i + 1;
		}
	}
	for (i = start; i < place.offset; column++) {
		size_t step = source_utf8_length(text + i, place.offset - i);

		i += step ? (uint32_t)step : 1;
	}
	*ret_line = line;
	*ret_column = column;
}
