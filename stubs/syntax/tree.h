/*
 * tree.h: an interface file as sentences.
 *
 * In: nothing. Out: the structures that parse_idl makes. Pure syntax: names are spellings with places, nothing is
 * looked up, no attribute is judged by where it stands. Lists are linked by `next`, in the file's order.
 *
 * What failed to parse is left out; `suspects` keeps its pieces of text, so that a name that was to be declared
 * there is not reported again as unknown.
 */
#ifndef INGOT_STUBS_TREE_H
#define INGOT_STUBS_TREE_H

#include <stdbool.h>
#include <stdint.h>

#include "source.h"
#include "token.h"

struct tree_name {
	const char *text; /* NULL: there is no name */
	struct source_place place;
};

/* How deep types, brackets and expressions may stand inside each other, and how long one expression may be. */
#define TREE_MAX_NESTING    64u
#define TREE_MAX_EXPRESSION 512u

enum tree_expression_kind {
	TREE_INTEGER,     /* value */
	TREE_STRING,      /* text */
	TREE_REFERENCE,   /* text: a name */
	TREE_UNARY,       /* sign, operands[0]; TOKEN_STAR is a dereference */
	TREE_BINARY,      /* sign, operands[0..1] */
	TREE_CONDITIONAL, /* operands[0..2] */
	TREE_RANGE,       /* operands[0..1]: low .. high */
	TREE_ABSENT       /* nothing between two commas */
};

struct tree_expression {
	enum tree_expression_kind kind;
	enum token_kind sign;
	uint64_t value;
	bool is_literal; /* INTEGER: a number as written in `place`, not a character */
	const char *text;
	struct tree_expression *operands[3];
	uint32_t depth;
	struct source_place place;
	struct tree_expression *next; /* in an argument list */
};

struct tree_attribute {
	const struct word_attribute *word; /* words.h: what the language knows of it */
	struct source_place place;         /* of its name */
	bool has_arguments;
	struct tree_expression *arguments; /* list */
	struct tree_type *type;            /* switch_type: the type */
	const char *raw;                   /* uuid, version: the text between the parentheses */
	struct source_place raw_place;
	struct tree_attribute *next;
};

enum tree_type_kind {
	TREE_TYPE_NAMED, /* name: a typedef or a built-in name */
	TREE_TYPE_BASE,  /* base */
	TREE_TYPE_STRUCT,
	TREE_TYPE_UNION,
	TREE_TYPE_ENUM
};

enum tree_base {
	TREE_BASE_VOID,
	TREE_BASE_BOOLEAN,
	TREE_BASE_BYTE,
	TREE_BASE_CHAR,
	TREE_BASE_WCHAR,
	TREE_BASE_INT8,
	TREE_BASE_UINT8,
	TREE_BASE_INT16,
	TREE_BASE_UINT16,
	TREE_BASE_INT32,
	TREE_BASE_UINT32,
	TREE_BASE_INT64,
	TREE_BASE_UINT64,
	TREE_BASE_INTPTR,
	TREE_BASE_UINTPTR,
	TREE_BASE_FLOAT,
	TREE_BASE_DOUBLE,
	TREE_BASE_HANDLE,
	TREE_BASE_COUNT /* how many there are */
};

struct tree_type {
	enum tree_type_kind kind;
	enum tree_base base;
	bool is_const;
	struct tree_attribute *attributes; /* between `typedef [..]` or `[..]` and the type */
	struct tree_name name;             /* the NAMED type, or the tag; may be absent */
	bool has_body;
	bool is_encapsulated;                /* STRUCT: it was written as `union switch` */
	bool is_unnamed;                     /* of a member without a name */
	bool is_broken;                      /* a part of the body did not parse */
	struct tree_field *fields;           /* STRUCT, UNION */
	struct tree_enumerator *enumerators; /* ENUM */
	struct source_place place;           /* of the words that name it */
};

struct tree_dimension {
	struct tree_expression *length; /* NULL for [] and [*] */
	struct source_place place;
	struct tree_dimension *next;
};

struct tree_declarator {
	struct tree_name name;
	uint32_t pointers; /* how many `*` */
	struct tree_dimension *dimensions;
	struct source_place place;
	struct tree_declarator *next;
};

/* One member declaration, with all its declarators, or one parameter. */
struct tree_field {
	const char *comment;
	struct tree_attribute *attributes;
	struct tree_type *type; /* NULL: a union's arm without data */
	struct tree_declarator *declarators;
	struct source_place place;
	struct tree_field *next;
};

struct tree_enumerator {
	const char *comment;
	struct tree_name name;
	struct tree_expression *value; /* or NULL */
	struct tree_enumerator *next;
};

enum tree_item_kind {
	TREE_IMPORT,    /* text */
	TREE_QUOTE,     /* text */
	TREE_CONST,     /* type, declarators (one), value */
	TREE_TYPEDEF,   /* attributes, type, declarators */
	TREE_TYPE,      /* type */
	TREE_INTERFACE, /* attributes, name, items */
	TREE_OPERATION  /* attributes, type, declarators (one), parameters */
};

struct tree_item {
	enum tree_item_kind kind;
	const char *comment;
	struct source_place place;
	struct tree_attribute *attributes;
	struct tree_name name;
	const char *text;
	struct tree_type *type;
	struct tree_declarator *declarators;
	struct tree_expression *value;
	struct tree_field *parameters;
	struct tree_item *items;
	struct tree_item *next;
};

struct tree_suspect {
	struct source_place place;
	struct tree_suspect *next;
};

struct tree_file {
	const struct source_file *source;
	struct tree_item *items;
	struct tree_suspect *suspects;
};

#endif
