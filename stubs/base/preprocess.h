/*
 * preprocess.h: interface files with lines for the C preprocessor.
 *
 * In: a file. Out: what `cpp` makes of it, whose messages and places are those of the file itself. A file without such
 * lines is taken as it is, and needs no cpp.
 */
#ifndef INGOT_STUBS_PREPROCESS_H
#define INGOT_STUBS_PREPROCESS_H

#include "diag.h"
#include "source.h"

struct preprocess_options {
	const char *const *folders; /* -I, in order */
	size_t folder_count;
	const char *const *symbols; /* -D: NAME or NAME=VALUE */
	size_t symbol_count;
};

/* Whether a line begins with #, outside comments. */
bool preprocess_is_needed(const struct source_file *file);

/*
 * Run cpp, found by $PATH, over the file's text. NULL after an error: there is no cpp, or it has failed, and what it
 * said is in the message.
 */
const struct source_file *preprocess(struct arena *arena, struct diag *diag,
				     const struct source_file *file,
				     const struct preprocess_options *options);

#endif
