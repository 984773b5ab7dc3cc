/*
 * model.h: an interface file, understood.
 *
 * In: nothing. Out: the structures that model_build (resolve.h) makes from a syntax tree and that tables
 * and emitters read through const pointers. Every name is resolved, every attribute checked, every C
 * layout known (LP64). Nothing here says how anything is printed or what step it becomes.
 *
 * All nodes live in the arena of the run. Every node keeps the place in the source it came from.
 *
 * Comments: `comment` is the text of the comment that stands directly in front of the declaration, and of the one
 * behind it that ends its line, without their delimiters and the `*` and indentation at the start of their lines;
 * lines are separated by "\n", and the text has no comment delimiter, no control byte but "\n", and valid UTF-8 only.
 * NULL when there is none.
 */
#ifndef INGOT_STUBS_MODEL_H
#define INGOT_STUBS_MODEL_H

#include <stdbool.h>
#include <stdint.h>

#include "model_type.h"

struct model_operation {
	const char *name;
	const char *comment;
	uint32_t number;                 /* procedure number */
	const struct model_type *result; /* 32-bit integer type or void */
	bool returns_status;             /* NET_API_STATUS (or void) */
	struct model_field **parameters;
	uint32_t parameter_count;
	bool is_message; /* of a .proto file: its one message goes in, one comes out, nothing is around them */
	struct model_field *handle; /* the handle parameter, or NULL: a leading handle_t is added */
	struct source_place place;
};

struct model_interface {
	const char *name;
	const char *comment;
	bool has_program;
	uint32_t program, version;
	uint32_t protobuf_version; /* of the same calls in protobuf; 0: there are none */
	const char *uuid;          /* as written, or NULL */
	bool is_ref_default;       /* pointer_default(ref); fields have it taken in already */
	struct model_operation **operations;
	uint32_t operation_count;
	struct source_place place;
};

/* The top level in the order of the file: what the header prints. */
enum model_item_kind {
	MODEL_ITEM_QUOTE,  /* cpp_quote */
	MODEL_ITEM_IMPORT, /* import "x.idl": header name in text */
	MODEL_ITEM_CONST,
	MODEL_ITEM_TYPEDEF,  /* one typedef declaration with all its declarators */
	MODEL_ITEM_TYPE,     /* struct/union/enum with a tag, without typedef */
	MODEL_ITEM_INTERFACE /* the operations of an interface, at the end of its braces */
};

struct model_const {
	const char *name;
	const struct model_type *type;
	int64_t value;      /* integers; a uint64 above INT64_MAX keeps its bits */
	const char *string; /* const char *s = "..." */
	const char *
		spelling; /* the literal as written, when the value is a single literal; else NULL */
};

struct model_item {
	enum model_item_kind kind;
	const char *comment;
	const char *text;                   /* QUOTE, IMPORT */
	const struct model_const *constant; /* CONST */
	const struct model_type *type;      /* TYPE; TYPEDEF: the type before the declarators */
	bool defines_type; /* TYPEDEF: the struct/union/enum body stands in this declaration */
	const struct model_type **declarators; /* TYPEDEF: the ALIAS types it declares */
	uint32_t declarator_count;
	const struct model_interface *interface;
	struct source_place place;
};

/*
 * The number in protobuf of what stands at a position, from 1, of its message: what it says itself, or the position,
 * past the numbers that protobuf keeps.
 */
uint32_t model_number(const struct model_field *field, uint32_t position);

enum model_language { MODEL_IDL, MODEL_ONC, MODEL_PROTO };

struct model {
	enum model_language
		language;      /* which one the file was written in: names and includes go by it */
	const char *base;      /* "lmserver" for dir/lmserver.idl */
	const char *file_name; /* "lmserver.idl" */
	const char *comment;   /* of a .proto file: what stands in front of it all; or NULL */
	struct model_item *items;
	uint32_t item_count;
	const char **dependencies;
	uint32_t dependency_count; /* files read, for -MD, as they were opened */
	const char *
		circle; /* files that import each other, the file's own name first and last; or NULL */
};

#endif
