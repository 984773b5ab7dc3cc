/*
 * request.h: what protoc asks of protoc-gen-ingot, and the answer.
 *
 * In: the bytes of a google.protobuf.compiler.CodeGeneratorRequest. Out: for each file that code is wanted for, the
 * model that .idl and .x files become as well (docs/proto.md, "From .proto files"); and a CodeGeneratorResponse of texts.
 * Prints nothing and reads no file: protoc has read and checked them all.
 *
 * Messages of the model's making begin with the file's name, line and column, for it has no text to show.
 */
#ifndef INGOT_STUBS_REQUEST_H
#define INGOT_STUBS_REQUEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "diag.h"
#include "model.h"

struct request;

/* Reads a request into the arena; NULL when the bytes are none. */
const struct request *request_read(struct arena *arena, const void *bytes, size_t length);

/* What stands behind --ingot_opt; "" when nothing does. */
const char *request_parameter(const struct request *request);
/* How many files code is wanted for. */
size_t request_file_count(const struct request *request);

/*
 * The model of one of them.
 *
 * program  of services that say none; 0: one is made of the service's name
 *
 * What cannot be compiled is reported; whether the model may be used is for diag_has_errors to say.
 */
const struct model *request_model(const struct request *request, size_t index, uint32_t program,
				  struct diag *diag);

/* A file to be written. */
struct answer_file {
	const char *name, *text;
};

/*
 * The answer's bytes, in the arena.
 *
 * error  what protoc is to say, or NULL: then the files are written
 */
const void *answer_pack(struct arena *arena, const struct answer_file *files, size_t count,
			const char *error, size_t *ret_length);

#endif
