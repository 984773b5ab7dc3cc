/*
 * writer.h: the output files of one run, written all or none.
 *
 * In: texts, each under a file name. Out: files in one directory. Nothing is opened for writing before
 * writer_commit: that writes each changed text to a temporary file beside its target, checks every write
 * and close, and renames only when all of them are complete. Does not know what the texts say.
 */
#ifndef INGOT_STUBS_WRITER_H
#define INGOT_STUBS_WRITER_H

#include <stdbool.h>

#include "text.h"

#define WRITER_FILES 8

struct writer_file {
	const char *name;
	struct text text;
	char *target;    /* directory and name */
	char *temporary; /* NULL unless that file stands on the disk */
};

struct writer {
	const char *directory;
	struct writer_file files[WRITER_FILES];
	unsigned count;
	char *problem; /* why writer_commit failed, for people; NULL when it did not, or memory ran out */
};

/* Begin a run. `directory` is not copied; NULL stands for the current one. Release with writer_done. */
void writer_init(struct writer *writer, const char *directory);
void writer_done(struct writer *writer);

/* A new text that is to be the file `name` (not copied). At most WRITER_FILES of them. */
struct text *writer_add(struct writer *writer, const char *name);

/*
 * Bring the files into being. A file that holds its text already is left alone, time of change included.
 *
 * Returns true when every file now holds its text. When false, writer->problem says why, no temporary
 * file is left, and no target was changed (unless the system refused a rename after an earlier one had
 * succeeded, which the problem then says).
 */
bool writer_commit(struct writer *writer) __attribute__((warn_unused_result));

#endif
