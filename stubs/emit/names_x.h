/*
 * names_x.h: every identifier of a .x file.
 *
 * In: a model and its plan. Out: names that XDR and rpcgen take. One rule: a name that XDR, rpcgen or the C that
 * rpcgen makes keeps for something else has "_" behind it. rpcgen makes a macro of each constant, program, version
 * and procedure, so those differ from the members' names too. Emitters put no identifiers together themselves.
 */
#ifndef INGOT_STUBS_NAMES_X_H
#define INGOT_STUBS_NAMES_X_H

#include <stdbool.h>

#include "arena.h"
#include "plan.h"

struct names_x;

struct names_x *names_x_new(const struct model *model, const struct plan *plan,
			    struct arena *arena);

/* Release what does not live in the arena. */
void names_x_done(struct names_x *names);

/*
 * A name at the file's own level: of a constant, type, enumerator, procedure.
 *
 * object  what it names: asked again, the same name comes out; NULL for one that is asked for once
 */
const char *names_x_global(struct names_x *names, const void *object, const char *wanted);

/* A member of a struct or union. */
const char *names_x_member(struct names_x *names, const char *wanted);

/* A typedef that only this file has a use for: with the file's name in front, so that several .x can be one program. */
const char *names_x_helper(struct names_x *names, const void *object, const char *wanted);

/* The program's or version's name, of an interface's: "LMSERVER_PROG". */
const char *names_x_upper(struct names_x *names, const char *name, const char *ending);

/* words_x.c */
extern const char *const names_x_reserved[];
extern const char *const names_x_library[];

/* Whether any name is not the interface file's. */
bool names_x_has_renamed(const struct names_x *names);

#endif
