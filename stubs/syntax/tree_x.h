/*
 * tree_x.h: a .x file as sentences.
 *
 * In: nothing. Out: the structures that parse_x makes of RFC 4506's and RFC 5531's language. Pure syntax, as tree.h,
 * whose names and constant expressions these are.
 */
#ifndef INGOT_STUBS_TREE_X_H
#define INGOT_STUBS_TREE_X_H

#include <stdbool.h>

#include "tree.h"

enum tree_x_base {
	TREE_X_VOID,
	TREE_X_INT,
	TREE_X_UNSIGNED_INT,
	TREE_X_HYPER,
	TREE_X_UNSIGNED_HYPER,
	TREE_X_LONG,
	TREE_X_UNSIGNED_LONG,
	TREE_X_SHORT,
	TREE_X_UNSIGNED_SHORT,
	TREE_X_CHAR,
	TREE_X_UNSIGNED_CHAR,
	TREE_X_FLOAT,
	TREE_X_DOUBLE,
	TREE_X_BOOL,
	TREE_X_STRING, /* only as part of a declaration */
	TREE_X_OPAQUE  /* likewise */
};

enum tree_x_type_kind {
	TREE_X_TYPE_BASE,
	TREE_X_TYPE_NAMED, /* NAME, or struct NAME, union NAME, enum NAME: see keyword */
	TREE_X_TYPE_STRUCT,
	TREE_X_TYPE_UNION,
	TREE_X_TYPE_ENUM
};

/* What stands behind `case` and `default`: one arm. */
struct tree_x_arm {
	struct tree_expression *cases; /* list */
	bool is_default;
	struct source_place default_place;
	struct tree_x_declaration *declaration; /* void: its type is */
	struct source_place place;
	struct tree_x_arm *next;
};

struct tree_x_type {
	enum tree_x_type_kind kind;
	enum tree_x_base base;
	enum tree_x_type_kind keyword; /* NAMED: the word in front of the name, or NAMED */
	struct tree_name name;         /* NAMED; of a body: its name, or none */
	struct tree_x_declaration *declarations; /* STRUCT: members; UNION: the discriminant */
	struct tree_x_arm *arms;                 /* UNION */
	struct tree_enumerator *enumerators;     /* ENUM */
	bool is_broken;                          /* a part of the body did not parse */
	struct source_place place;
};

enum tree_x_form {
	TREE_X_PLAIN,   /* T name */
	TREE_X_FIXED,   /* T name[bound] */
	TREE_X_COUNTED, /* T name<bound>; no bound: any number. string name; is string name<> */
	TREE_X_OPTIONAL /* T *name */
};

struct tree_x_declaration {
	const char *comment;
	enum tree_x_form form;
	struct tree_x_type *type;
	struct tree_name name; /* none for void, and where a parameter has none */
	struct tree_expression *bound;
	struct source_place place;
	struct tree_x_declaration *next;
};

struct tree_x_procedure {
	const char *comment;
	struct tree_x_declaration *result;
	struct tree_name name;
	struct tree_x_declaration *parameters;
	struct tree_expression *number;
	struct tree_x_procedure *next;
};

struct tree_x_version {
	const char *comment;
	struct tree_name name;
	struct tree_x_procedure *procedures;
	struct tree_expression *number;
	struct tree_x_version *next;
};

enum tree_x_item_kind {
	TREE_X_QUOTE,   /* text: a line that began with % */
	TREE_X_IMPORT,  /* text */
	TREE_X_CONST,   /* name, value */
	TREE_X_TYPEDEF, /* declaration */
	TREE_X_TYPE,    /* type: a struct, union or enum with a name */
	TREE_X_PROGRAM  /* name, versions, value */
};

struct tree_x_item {
	enum tree_x_item_kind kind;
	const char *comment;
	struct source_place place;
	const char *text;
	struct tree_name name;
	struct tree_expression *value;
	struct tree_x_declaration *declaration;
	struct tree_x_type *type;
	struct tree_x_version *versions;
	struct tree_x_item *next;
};

struct tree_x_file {
	const struct source_file *source;
	struct tree_x_item *items;
	struct tree_suspect *suspects;
};

#endif
