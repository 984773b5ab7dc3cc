/*
 * messages.h: what a value is in protobuf (docs/proto.md): which constructs are messages, which fields they have, and
 * with which numbers. The tables' fields and the .proto file both come from here.
 *
 * In: types and fields of a model. Out: for each value a message_value: what kind it is of, once, optional or repeated.
 * A field is there once, optional, or repeated, and nothing of that can be said of an element. So an element that is
 * itself an array, or may be NULL where its type does not show it, becomes a message with one field, number 1.
 */
#ifndef INGOT_STUBS_MESSAGES_H
#define INGOT_STUBS_MESSAGES_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"
#include "ingot/table.h"
#include "model.h"

struct plan_member; /* plan.h */

/* A oneof of one is what proto3's own `optional` is; not all generators know that word, protoc-c 1.4 among them. */
enum message_label { MESSAGE_SINGULAR, MESSAGE_OPTIONAL, MESSAGE_REPEATED };

enum message_form {
	MESSAGE_NUMBER,   /* of `type`, with the bounds of `field` if there is one */
	MESSAGE_TEXT,     /* of `type`'s letters */
	MESSAGE_OCTETS,   /* `length` of them, or as many as `field` says */
	MESSAGE_TYPE,     /* a structure's or union's message */
	MESSAGE_FIXED,    /* array `type` of `inner` */
	MESSAGE_COUNTED,  /* as many of `inner` as `field` says */
	MESSAGE_LIST,     /* nodes of `type`, each led to by `link` */
	MESSAGE_NULLABLE, /* `inner`, where NULL may stand */
	MESSAGE_LEVEL,  /* the union that `field` leads to, as picked by a level; an arm or NULL */
	MESSAGE_BUFFER, /* the array of what a level picks that `field` is */
	MESSAGE_MAYBE   /* the union that `field` leads to, or NULL */
};

struct message_value {
	enum message_form form;
	enum message_label label;
	enum ingot_kind kind;
	bool is_nullable;                 /* a message, whose absence is NULL */
	bool wraps;                       /* `inner` is in a message of its own */
	bool is_wide;                     /* TEXT: of UTF-16 */
	const struct model_type *type;    /* see above */
	const struct model_type *counted; /* the structure that is this array and nothing else */
	const struct model_field *field;  /* see above */
	const struct model_field *link;   /* LIST */
	const struct model_range *range;  /* TEXT: of the length, or NULL */
	uint64_t length;                  /* OCTETS: 0 where `field` says; TEXT: room, 0: any */
	const struct message_value *inner;
};

/* Where a value's type comes from: its field's form and bounds go with it. */
struct message_use {
	const struct model_field *field;
	const struct model_range *range; /* of a text's length, or NULL */
	bool is_text;                    /* chars are a text */
	bool is_nullable;                /* a pointer that is met */
};

/* How a union is used: what its discriminant is. */
struct message_user {
	const struct model_type *type;
	const struct model_field *discriminant; /* of the first user */
	const struct model_type *number;        /* what that is; NULL when users differ */
	bool is_mixed;     /* not all users have that: it does not say how far the numbers go */
	bool is_dissolved; /* the structure around it is the message */
};

struct message_users; /* private: a set of message_user */

struct messages {
	const struct model *model;
	struct arena *arena;
	struct message_users *users;
};

/* The users of the file's unions are found at once. */
void messages_init(struct messages *messages, const struct model *model, struct arena *arena);
/* Release what does not live in the arena. */
void messages_done(struct messages *messages);

/* The user of a union of this file, or NULL. */
const struct message_user *messages_user(const struct messages *messages,
					 const struct model_type *type);
/* What a discriminant is, without the pointer that leads to it. */
const struct model_type *message_number_of(const struct model_field *discriminant);
/* The kind of a union's discriminant; `number` NULL: it is not known. */
enum ingot_kind message_discriminant_kind(const struct model_type *type,
					  const struct model_type *number);

/* A structure that is a union with its discriminant, written as one. */
bool message_is_union(const struct messages *messages, const struct model_type *type);
/* A structure that a .x file's array is: a count, and the array. */
bool message_is_counted(const struct messages *messages, const struct model_type *type);
/* The member that makes a structure a list: exactly one is a pointer to the structure itself that may be NULL. */
const struct model_field *message_link(const struct model_type *type);

/* The kind of a number. */
enum ingot_kind message_kind(const struct model_type *type);

/* A value by itself. */
const struct message_value *message_value(const struct messages *messages,
					  const struct model_type *type, struct message_use use);
/* A member of a structure or union, or a parameter. `type` is what C has there. */
const struct message_value *message_field(const struct messages *messages,
					  const struct model_type *type,
					  const struct model_field *field);
/* What a parameter is in one direction. */
const struct message_value *message_parameter(const struct messages *messages,
					      const struct plan_member *member, bool is_out);
uint32_t message_parameter_number(const struct messages *messages,
				  const struct model_field *parameter, bool is_out);
const struct message_value *message_nullable(const struct messages *messages,
					     const struct message_value *value);

/* Whether an element, or what a pointer leads to that may be NULL, is wrapped into a message of its own. */
bool message_needs_wrap(const struct message_value *value);
/* Whether a union's arm is: what is repeated cannot stand in a oneof. */
bool message_needs_wrap_as_arm(const struct message_value *value);

#endif
