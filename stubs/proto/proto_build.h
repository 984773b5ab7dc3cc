/*
 * proto_build.h: what the files of this layer share while a model is being built. For them alone.
 *
 * All types of all files of a request are found by their full names; those that the file uses are filled. A file's
 * messages are structures that lead to each other by pointers, so their order is no matter.
 */
#ifndef INGOT_STUBS_PROTO_BUILD_H
#define INGOT_STUBS_PROTO_BUILD_H

#include <google/protobuf/compiler/plugin.pb-c.h>
#include <google/protobuf/descriptor.pb-c.h>
#include <uthash.h>

#include "request.h"
#include "resolve.h"

typedef Google__Protobuf__FileDescriptorProto proto_file;
typedef Google__Protobuf__DescriptorProto proto_message;
typedef Google__Protobuf__FieldDescriptorProto proto_field;
typedef Google__Protobuf__EnumDescriptorProto proto_enum;
typedef Google__Protobuf__ServiceDescriptorProto proto_service;
typedef Google__Protobuf__MethodDescriptorProto proto_method;
typedef Google__Protobuf__SourceCodeInfo__Location proto_location;

struct request {
	const Google__Protobuf__Compiler__CodeGeneratorRequest *message;
};

/*
 * A place in a file's descriptor, as SourceCodeInfo counts: field numbers and indices in turn, each under the one that
 * it is in.
 */
struct proto_path {
	const struct proto_path *parent; /* or NULL */
	int32_t number, index;
};

/* Field numbers of descriptor.proto that paths are made of. */
enum proto_path_number {
	PROTO_FILE_PACKAGE = 2,
	PROTO_FILE_MESSAGE = 4,
	PROTO_FILE_ENUM = 5,
	PROTO_FILE_SERVICE = 6,
	PROTO_FILE_EXTENSION = 7,
	PROTO_FILE_SYNTAX = 12,
	PROTO_MESSAGE_FIELD = 2,
	PROTO_MESSAGE_NESTED = 3,
	PROTO_MESSAGE_ENUM = 4,
	PROTO_MESSAGE_RANGE = 5,
	PROTO_MESSAGE_EXTENSION = 6,
	PROTO_MESSAGE_ONEOF = 8,
	PROTO_ENUM_VALUE = 2,
	PROTO_SERVICE_METHOD = 2
};

/* A message or an enum of any file. */
struct proto_type {
	const char *full;          /* ".package.Outer.Inner" */
	const proto_file *file;    /* that defines it */
	const proto_message *body; /* NULL: an enum */
	const proto_enum *values;  /* NULL: a message */
	const struct proto_path *path;
	struct model_type *type;
	bool is_possible;        /* required.c: a value of the message can be complete */
	struct proto_type *next; /* in the order of the files */
	UT_hash_handle hh, by_word;
};

/* A name in C, and what it is the name of. */
struct proto_name {
	const char *name, *full;
	UT_hash_handle hh;
};

struct proto_place {
	const char *key;
	const proto_location *location;
	UT_hash_handle hh;
};

struct proto_items {
	struct model_item *items;
	uint32_t count, capacity;
};

struct proto {
	struct arena *arena;
	struct diag *diag;
	const struct request *request;
	const proto_file *file; /* that the model is of */
	uint32_t program;
	struct proto_type *types;         /* by full name */
	struct proto_type *types_by_word; /* in C */
	struct proto_type *first, *last;
	struct proto_name *names;   /* at file scope in C */
	struct proto_place *places; /* of `file` */
	struct proto_items imports, items;
	struct model_type *octets; /* ingot_bytes */
	struct model_type *bases[INGOT_KIND_MESSAGE + 1];
};

/* types.c: all types by name. */
void proto_index(struct proto *proto);
/* By the full name that descriptors have; protoc has seen to it that there is one. */
struct proto_type *proto_find(const struct proto *proto, const char *full);
/* The same, to be used in the model's file: its own file is included where that is another. */
struct proto_type *proto_use(struct proto *proto, const char *full);
/* Whether a message or enum of any file is called so in C. */
bool proto_is_type_word(const struct proto *proto, const char *word);
bool proto_is_own(const struct proto *proto, const struct proto_type *type);
bool proto_is_proto3(const proto_file *file);
/* A pointer to a type; `is_const`: to what is not to be changed. */
const struct model_type *proto_pointer(struct proto *proto, const struct model_type *target,
				       bool is_const);
/* C's type for a kind of numbers; char for text. */
struct model_type *proto_base(struct proto *proto, enum ingot_kind kind);
/* Offsets, size and alignment of a structure or union. */
void proto_lay_out(struct model_type *type);

/* enums.c */
void proto_fill_enum(struct proto *proto, struct proto_type *type);

/* messages.c: a message's members. */
void proto_fill_message(struct proto *proto, struct proto_type *type);

/* members.c */
enum ingot_kind proto_kind(const proto_field *field);
bool proto_is_repeated(const proto_field *field);
bool proto_is_required(const proto_field *field);
/* A field's name as a member's: C's words get "_" behind them. */
const char *proto_member_name(struct proto *proto, const char *name);
struct model_field *proto_member(struct proto *proto, const char *name,
				 const struct model_type *type);
/* A field's one value; whether it may be absent is for the caller to say. */
struct model_field *proto_value(struct proto *proto, const proto_field *field);
/* Several of them, and how many there are. */
struct model_field *proto_array(struct proto *proto, const proto_file *file,
				const proto_field *field, struct model_field **ret_count);

/* defaults.c: what [default = ] says, and the first of a closed enum's values. */
void proto_read_default(struct proto *proto, const proto_field *field, struct model_field *member);

/* required.c: reports messages that require themselves. */
void proto_check_required(struct proto *proto);

/* services.c */
void proto_add_services(struct proto *proto);

/* places.c: where things stand, and their comments. */
void proto_read_places(struct proto *proto);
const char *proto_comment(const struct proto *proto, const struct proto_path *path);
/* What stands in front of the syntax and the package; or NULL. */
const char *proto_file_comment(const struct proto *proto);
void proto_error(struct proto *proto, const struct proto_path *path, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/* c_words.c: names in C. */
/* "package.Outer.Inner", with or without a dot in front, as one word that C lets us have. */
const char *proto_word(struct proto *proto, const char *full);
/* A name that is to be the only one of its kind at file scope. `path` is where it is said. */
void proto_claim(struct proto *proto, const char *name, const char *full,
		 const struct proto_path *path);

/* build_model.c */
/* typedef struct NAME { ... } NAME; and enums likewise. */
void proto_add_definition(struct proto *proto, const struct model_type *type, const char *comment);
struct model_item *proto_add_item(struct proto *proto, struct proto_items *items,
				  enum model_item_kind kind);

#endif
