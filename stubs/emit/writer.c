/*
 * writer.c: see writer.h. The order is: close and judge all texts, look at all targets, write all temporary
 * files, rename them all. Whatever can fail for a reason of the user's (a missing directory, a full disk, a
 * directory in a file's place) fails before the first rename.
 */
#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "writer.h"

#define WRITER_PIECE 16384u

static bool fail(struct writer *writer, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

static bool fail(struct writer *writer, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	if (!writer->problem && vasprintf(&writer->problem, format, arguments) < 0)
		writer->problem = NULL;
	va_end(arguments);
	return false;
}

void writer_init(struct writer *writer, const char *directory)
{
	*writer = (struct writer){.directory = directory ? directory : "."};
}

void writer_done(struct writer *writer)
{
	for (unsigned i = 0; i < writer->count; i++) {
		text_done(&writer->files[i].text);
		free(writer->files[i].target);
		free(writer->files[i].temporary);
	}
	free(writer->problem);
	*writer = (struct writer){0};
}

struct text *writer_add(struct writer *writer, const char *name)
{
	struct writer_file *file = &writer->files[writer->count];

	assert(writer->count < WRITER_FILES);
	writer->count++;
	*file = (struct writer_file){.name = name};
	text_init(&file->text);
	return &file->text;
}

/* Whether the file at `path` says just that; one that cannot be read says something else. */
static bool holds(const char *path, const char *bytes, size_t length)
{
	char piece[WRITER_PIECE];
	FILE *file = fopen(path, "rb");
	size_t read = 0;
	bool is_same = file != NULL;

	while (is_same && (read = fread(piece, 1, sizeof(piece), file)) > 0) {
		is_same = read <= length && memcmp(piece, bytes, read) == 0;
		bytes += is_same ? read : 0;
		length -= is_same ? read : 0;
	}
	if (file)
		fclose(file);
	return is_same && !length;
}

/* Finish a text and find out whether its target can be replaced and has to be. */
static bool prepare(struct writer *writer, struct writer_file *file, bool *ret_changed)
{
	struct stat status;

	if (!text_close(&file->text))
		return fail(writer, "%s: %s", file->name, file->text.problem);
	if (asprintf(&file->target, "%s/%s", writer->directory, file->name) < 0) {
		file->target = NULL;
		return fail(writer, "%s: out of memory", file->name);
	}
	*ret_changed = true;
	if (stat(file->target, &status) != 0)
		return errno == ENOENT ||
		       fail(writer, "cannot write %s: %s", file->target, strerror(errno));
	if (!S_ISREG(status.st_mode))
		return fail(writer, "cannot write %s: it is there and not a file", file->target);
	*ret_changed = (uintmax_t)status.st_size != file->text.length ||
		       !holds(file->target, file->text.bytes, file->text.length);
	return true;
}

/* Write `length` bytes; an interrupted or partial write goes on. */
static bool write_whole(int descriptor, const char *bytes, size_t length)
{
	while (length) {
		ssize_t written = write(descriptor, bytes, length);

		if (written < 0 && errno == EINTR)
			continue;
		if (written < 0)
			return false;
		bytes += written;
		length -= (size_t)written;
	}
	return true;
}

static bool write_temporary(struct writer *writer, struct writer_file *file)
{
	int descriptor;
	int error = 0;

	if (asprintf(&file->temporary, "%s/.%s.%ld.tmp", writer->directory, file->name,
		     (long)getpid()) < 0) {
		file->temporary = NULL;
		return fail(writer, "%s: out of memory", file->name);
	}
	/* One of this name was left by a process that is gone: its number is ours now. */
	unlink(file->temporary);
	descriptor = open(file->temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	if (descriptor < 0) {
		fail(writer, "cannot write %s: %s", file->target, strerror(errno));
		free(file->temporary);
		file->temporary = NULL;
		return false;
	}
	if (!write_whole(descriptor, file->text.bytes, file->text.length))
		error = errno;
	if (close(descriptor) != 0 && !error)
		error = errno;
	return !error || fail(writer, "cannot write %s: %s", file->target, strerror(error));
}

static bool rename_all(struct writer *writer)
{
	const char *renamed = NULL;

	for (unsigned i = 0; i < writer->count; i++) {
		struct writer_file *file = &writer->files[i];

		if (!file->temporary)
			continue;
		if (rename(file->temporary, file->target) != 0)
			return fail(writer, "cannot write %s: %s%s%s", file->target,
				    strerror(errno), renamed ? "; already replaced: " : "",
				    renamed ? renamed : "");
		free(file->temporary);
		file->temporary = NULL;
		renamed = file->name;
	}
	return true;
}

static void remove_temporaries(struct writer *writer)
{
	for (unsigned i = 0; i < writer->count; i++) {
		if (!writer->files[i].temporary)
			continue;
		unlink(writer->files[i].temporary);
		free(writer->files[i].temporary);
		writer->files[i].temporary = NULL;
	}
}

bool writer_commit(struct writer *writer)
{
	bool changed[WRITER_FILES] = {false};
	bool ok = true;

	for (unsigned i = 0; ok && i < writer->count; i++)
		ok = prepare(writer, &writer->files[i], &changed[i]);
	for (unsigned i = 0; ok && i < writer->count; i++)
		ok = !changed[i] || write_temporary(writer, &writer->files[i]);
	ok = ok && rename_all(writer);
	if (!ok)
		remove_temporaries(writer);
	return ok;
}
