/*
 * names_proto.h: every identifier of a .proto file.
 *
 * In: a model. Out: names that protoc takes. Two rules: a name that is a word of protobuf's language has "_" behind
 * it; a name that protoc would take for another one (enumerators share their package; members and enumerators are
 * compared without case and underscores, enumerators without their enum's name in front as well) has a number behind
 * it, "_2". Types come first, so a type is called the same in each file that names it. Emitters put no identifiers
 * together themselves.
 */
#ifndef INGOT_STUBS_NAMES_PROTO_H
#define INGOT_STUBS_NAMES_PROTO_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"
#include "model.h"

struct names_proto;

struct names_proto *names_proto_new(const struct model *model, struct arena *arena);

/* Release what does not live in the arena. */
void names_proto_done(struct names_proto *names);

/* The package of an interface file: its name without folder and ending, as an identifier. */
const char *names_proto_package(struct arena *arena, const char *file_name);

/* A struct, union or enum: "POINT", or ".shapes.POINT" for an imported one. */
const char *names_proto_type(struct names_proto *names, const struct model_type *type);

/* An enumerator of a type of this file, by its position. */
const char *names_proto_enumerator(struct names_proto *names, const struct model_type *type,
				   uint32_t index);
/* The value 0 of an enum of this file that has none. */
const char *names_proto_zero(struct names_proto *names, const struct model_type *type);

/*
 * A message or service that only this file has, unlike any other of the file, and without case and underscores too:
 * generators of code write names in their own ways. Not the same name twice.
 */
const char *names_proto_global(struct names_proto *names, const char *wanted);

/* The members of one message, its oneofs among them, or of a service: what each is called takes the place of what was wanted. */
void names_proto_members(struct names_proto *names, const char **members, uint32_t count);

/* Whether any name is not the interface file's. */
bool names_proto_has_renamed(const struct names_proto *names);

#endif
