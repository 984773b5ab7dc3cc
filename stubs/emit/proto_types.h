/*
 * proto_types.h: types and declarations of a .proto file; for emit_proto.c and its neighbours alone.
 *
 * In: types and fields of a model, as planned. Out: proto3's declarations of the same values (docs/proto.md). What a
 * declaration needs beside the interface file's own types (an element that may be NULL, an array in an array) is a
 * helper: a message at the end of the file.
 */
#ifndef INGOT_STUBS_PROTO_TYPES_H
#define INGOT_STUBS_PROTO_TYPES_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"
#include "diag.h"
#include "messages.h"
#include "names_proto.h"
#include "plan.h"
#include "text.h"

struct proto_helper; /* a helper that stands in the text, or a file that is imported */

struct proto_file {
	const struct model *model;
	const struct plan *plan;
	struct names_proto *names;
	struct arena *arena;
	struct diag *diag;    /* receives notes of what protobuf cannot say */
	struct text *text;    /* the messages */
	struct text *helpers; /* the messages behind them */
	struct proto_helper *known;
	struct proto_helper *imports; /* the files whose types are used */
	struct messages messages;
	bool has_options;  /* for protoc-gen-ingot: the calls' numbers are to be options */
	bool uses_options; /* and some are */
};

/*
 * A field's declaration without its name and number. What is optional is written as a oneof of one, which is what
 * proto3's own `optional` is: not all generators know that, protoc-c 1.4 among them. protoc-gen-ingot does.
 */
enum proto_label { PROTO_SINGULAR, PROTO_OPTIONAL, PROTO_REPEATED };

struct proto_declaration {
	enum proto_label label;
	const char *type;
	bool is_message;
	bool is_nullable; /* a message, whose absence is NULL */
	const struct model_type
		*counted;   /* REPEATED: the structure that is nothing else, or NULL */
	const char *remark; /* what the declaration does not say, or NULL */
};

/* A value; `owner` is the message or operation that has it. */
struct proto_declaration proto_declare(struct proto_file *file, const struct message_value *value,
				       const char *owner);
/* A number, with its field's bounds. */
struct proto_declaration proto_declare_number(struct proto_file *file,
					      const struct model_type *type,
					      const struct model_field *field);
/* As a member of a oneof, which is there or is not: neither repeated nor optional; or as one of several. */
struct proto_declaration proto_declare_arm(struct proto_file *file,
					   const struct message_value *value, const char *owner,
					   bool is_element);
/* The word of a number: "int32". */
const char *proto_number_word(struct proto_file *file, const struct model_type *type);
/* A type's name, whose file is imported if that is not this one. */
const char *proto_type_name(struct proto_file *file, const struct model_type *type);

/* The members of one message, to be written as lines with their numbers. */
struct proto_line {
	const char *name, *comment;
	const char *oneof; /* OPTIONAL: the oneof of one that it is */
	struct proto_declaration value;
	uint32_t number;
};
/* "  int32 x = 1;  // up to 5"; names are taken as they are. */
void proto_put_line(struct proto_file *file, struct text *text, const char *indent,
		    const struct proto_line *line);
/* A comment of `text` behind `indent`; nothing for NULL. */
void proto_put_comment(struct text *text, const char *indent, const char *comment);
/* Both remarks, or the one there is. */
const char *proto_remark(struct proto_file *file, const char *first, const char *second);
/* Say on standard error what the file cannot. */
void proto_regret(struct proto_file *file, struct source_place place, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
/* Lines that import the files whose types are used. */
void proto_put_imports(struct proto_file *file, struct text *text);
/* What a helper of that key is called: NULL at first, to be filled in. */
const char **proto_name_slot(struct proto_file *file, const char *key);
void proto_done(struct proto_file *file);

/* proto_messages.c */

/* A structure, or an enum, or a union with its discriminant. */
void proto_write_type(struct proto_file *file, const struct model_type *type);
/* A message of these lines; their names are made to differ. */
void proto_write_message(struct proto_file *file, struct text *text, const char *name,
			 const char *comment, struct proto_line *lines, uint32_t count);

/* proto_unions.c */

/* The union's own message. */
void proto_write_union(struct proto_file *file, const struct model_type *type);
/* The message of a structure that is a union with its discriminant. */
void proto_write_encapsulated(struct proto_file *file, const struct model_type *type);
/* An array of what a level picks, and a union that may be NULL. */
struct proto_declaration proto_declare_buffer(struct proto_file *file,
					      const struct message_value *value, const char *owner,
					      const char *remark);
struct proto_declaration proto_declare_maybe(struct proto_file *file,
					     const struct message_value *value);

#endif
