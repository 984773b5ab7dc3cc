/*
 * emit.h: write the files that one interface file becomes.
 *
 * In: a finished model and what the command line asked for. Out: files in a directory. Everything is
 * composed in memory first: on an error no output file is touched, and a file whose text did not change
 * is not written. Forms of the interface in other languages come back as text. Prints nothing; what went wrong is added to the run's diagnostics.
 */
#ifndef INGOT_STUBS_EMIT_H
#define INGOT_STUBS_EMIT_H

#include <stdbool.h>
#include <stdint.h>

#include "diag.h"
#include "model.h"

struct emit_options {
	const char *directory; /* where the files go; NULL is the current one; it must exist */
	bool client;           /* also <base>_client.c */
	bool server;           /* also <base>_server.c */
	bool depfile;          /* also <base>.d, in make's form, of all the files that were read */
};

/*
 * Write <base>.h, <base>_tables.c and what `options` asks for.
 *
 * model    of a run without errors
 * options  as above
 * diag     receives an error for a name that collides with a generated one, and for a file that cannot
 *          be written (a full disk included)
 *
 * Returns whether every file now holds its new text. When false, none was changed, but for the case
 * that the system refuses to rename a file that it had accepted: that is said in the message.
 */
bool emit_stubs(const struct model *model, const struct emit_options *options, struct diag *diag);

/* A file that is not written: for whoever writes files himself, as protoc does. */
struct emit_file {
	const char *name, *text;
};

/*
 * Compose what emit_stubs would write.
 *
 * options    its directory is not looked at
 * ret_files  the files, in the arena of `diag`
 *
 * Returns how many files there are: 0 after an error.
 */
uint32_t emit_files(const struct model *model, const struct emit_options *options,
		    struct diag *diag, const struct emit_file **ret_files);

/* Other forms that an interface has, each one text. */
enum emit_form {
	EMIT_X,            /* RFC 5531's language, as rpcgen takes it */
	EMIT_IDL,          /* the interface file again, everything said in full */
	EMIT_JSON,         /* for other tools; docs/json.md */
	EMIT_PROTO,        /* proto3, as protoc takes it; docs/proto.md */
	EMIT_PROTO_OPTIONS /* the same with the options of ingot/options.proto, for protoc-gen-ingot */
};

/*
 * Compose the text of one form.
 *
 * diag  receives an error for a name that collides with a generated one or when memory runs out, and notes of what
 *       that language cannot say
 *
 * Returns the text in the arena of `diag`, or NULL after an error.
 */
const char *emit_text(const struct model *model, enum emit_form form, struct diag *diag);

#endif
