/*
 * build.h: what the files of this layer share while a model is being built. Private to the layer.
 *
 * The work is done declaration by declaration, in the order of the text, as C does it: types.c, declarations.c and
 * fields.c resolve, layout.c computes sizes when a structure is complete, peers.c links arrays with counts, checks.c looks
 * at what only the whole file shows.
 *
 * A thing that is wrong is declared all the same and marked broken, so that its users are not wrong as well.
 */
#ifndef INGOT_STUBS_BUILD_H
#define INGOT_STUBS_BUILD_H

#include <stdbool.h>
#include <stdint.h>

#include "model.h"
#include "resolve.h"
#include "scope.h"
#include "tree.h"
#include "words.h"

/* The widest C object, and how deep structures may contain each other. */
#define BUILD_MAX_SIZE  (1u << 30)
#define BUILD_MAX_DEPTH 64u
/* How many files may import each other in a row. */
#define BUILD_MAX_IMPORTS 64u

struct build_user;

enum build_nullable { BUILD_UNSAID, BUILD_REF, BUILD_UNIQUE };

/* Every model_type of a run is the first member of one of these. */
struct build_type {
	struct model_type type;
	bool is_complete;     /* STRUCT, UNION: its members are known */
	bool is_open;         /* its body is being read */
	bool is_broken;       /* something in it was wrong, and has been reported */
	bool is_encapsulated; /* STRUCT: written as a union, and may be called one */
	bool leads_out;       /* STRUCT, UNION: it holds a pointer */
	bool is_plain;        /* UNION: without a [case()], as in C */
	bool is_inside;       /* defined inside another one */
	uint32_t depth;       /* of structures by value */
	const struct tree_attribute *attributes; /* ALIAS: its typedef's */
	enum build_nullable nullable;         /* ALIAS: the pointer_default where it was declared */
	const struct model_type *switch_type; /* UNION: or NULL */
	struct source_place first_use;        /* STRUCT, UNION: where it was needed */
	unsigned mark;                        /* checks.c */
	struct build_user *users;             /* obstacles.c */
	struct build_type *next;              /* all structs and unions, or all aliases */
};

/* Every model_field of a run is the first member of one of these. */
struct build_field {
	struct model_field field;
	const struct tree_attribute *attributes;
	bool is_broken;    /* something was wrong, and has been reported, or it cannot be sent */
	uint32_t pointers; /* how many lead to field.value */
};

/* An array that grows. */
struct build_list {
	void *items;
	uint32_t count, capacity;
};

/* A file that is being read: it imports the one that is read now, or is that one. */
struct build_open {
	const struct source_file *file;
	const struct tree_item *items;
	const struct build_open *importer; /* or NULL */
};

struct build_import {
	const char *identity;
	struct build_import *next;
};

struct build {
	struct arena *arena;
	struct diag *diag;
	const struct model_options *options;
	struct model *model;
	struct scope
		names; /* types, constants, enumerators, operations, interfaces: C's ordinary names */
	struct scope tags;     /* of structs, unions, enums */
	struct scope members;  /* every member and parameter, by its first place */
	struct scope suspects; /* names in text that did not parse */
	struct build_import *imports;
	const struct build_open *open;  /* NULL in .x files */
	uint32_t import_depth;          /* 0: the file itself */
	bool is_reserved_said;          /* what becomes of names kept for numbers */
	bool is_missing_import;         /* names may be unknown because their file is */
	enum build_nullable nullable;   /* the interface's pointer_default */
	struct build_list items;        /* struct model_item */
	struct build_list parts;        /* const struct model_type *, unnamed, to become items */
	struct build_list dependencies; /* const char * */
	struct build_list interfaces;   /* const struct model_interface *, of the file itself */
	struct build_type
		*types; /* all structs and unions, the newest first; in check_types, the oldest */
	struct build_type *aliases; /* all typedef names */
	struct build_type *broken;  /* stands for a type that could not be resolved */
	struct build_type *bases[TREE_BASE_COUNT]; /* types.c */
};

/* Makes room for one more item of that size at the list's end and returns it, zeroed. */
void *build_append(struct build *build, struct build_list *list, size_t size);

/* types.c */
struct build_type *build_type_of(const struct model_type *type);
const struct model_type *build_strip(const struct model_type *type);
/* Integers and what counts as them: char, byte, boolean and enums. */
bool build_is_whole(const struct model_type *type);
/* char or wchar_t, which strings are made of. */
bool build_is_text(const struct model_type *type);
/* A type's words in a message: "DWORD *". */
const char *build_type_text(struct build *build, const struct model_type *type);
/*
 * The type that the words name. A body is defined on the way: `typedef_name` (or NULL) is what the declaration will
 * call it, `made_name` the name to make up when it has neither; NULL where a definition may not stand.
 */
const struct model_type *build_type(struct build *build, const struct tree_type *tree,
				    const char *typedef_name, const char *made_name);
struct build_type *build_new_type(struct build *build, enum model_kind kind,
				  struct source_place place);
/* Items for the parts without names of a type whose item was just made. */
void build_parts(struct build *build, uint32_t first);
/* A typedef name for a type. */
struct build_type *build_alias(struct build *build, const char *name,
			       const struct model_type *target, struct source_place place);
/* Stands for what could not be resolved; whoever meets it says nothing more. */
const struct model_type *build_broken(struct build *build, struct source_place place);
/* Says, when a structure is used by value, that its members are not known; true if they are. */
bool build_need_complete(struct build *build, const struct model_type *type,
			 struct source_place place);

/* As that, for whatever a member or parameter leads to. */
bool build_need_value(struct build *build, const struct model_field *field);
/* The innermost element of an array, or the type itself, without aliases. */
const struct model_type *build_innermost(const struct model_type *type);

/* declarations.c */
/* Pointers and arrays of a declarator around a type. `place`: as build_field's, 0 elsewhere. */
const struct model_type *build_declared(struct build *build, const struct model_type *type,
					const struct tree_type *tree,
					const struct tree_declarator *declarator, char place);
void build_typedef(struct build *build, const struct tree_item *item);
/* switch_type(TYPE) on a union. */
void build_switch_type(struct build *build, const struct tree_attribute *attributes,
		       const struct model_type *type);
void build_type_item(struct build *build, const struct tree_item *item);

/* compound.c: bodies of structs, unions and enums */
void build_struct_body(struct build *build, struct build_type *type, const struct tree_type *tree);
void build_union_body(struct build *build, struct build_type *type, const struct tree_type *tree);
void build_enum_body(struct build *build, struct build_type *type, const struct tree_type *tree);

/* A case of a union with its place. */
struct build_case {
	struct model_case value;
	struct source_place place;
};
/* Reports the cases, build_case, that several arms have; puts them in order. */
void build_check_overlaps(struct build *build, struct build_list *cases);

/* members.c */
/* Makes names for members that have none. */
void members_name(struct build *build, const struct tree_type *tree);
/* Names that stand for two things in C or C++. */
void members_check(struct build *build, const struct build_type *type,
		   const struct scope *siblings);

/* fields.c: members and parameters by themselves */
struct build_field *build_field(struct build *build, const struct tree_field *tree,
				const struct tree_declarator *declarator,
				const struct model_type *base, char place);

/* numbers.c */
/* Reads what [field()] says. */
void build_number(struct build *build, struct build_field *field);
/* No two fields of a message have one number: of a struct's members, a union's arms, an operation's parameters. */
void build_check_members(struct build *build, struct model_field *const *fields, uint32_t count);
void build_check_arms(struct build *build, const struct model_arm *arms, uint32_t count);
void build_check_parameters(struct build *build, const struct model_operation *operation);

/* company.c */
/* What becomes of a typedef name that C's headers have as well. */
void build_company(struct build *build, struct build_type *alias);

/* layout.c */
bool layout_array(struct build *build, struct build_type *type, struct source_place place);
void layout_struct(struct build *build, struct build_type *type);
void layout_union(struct build *build, struct build_type *type);
/* A typedef may stand in front of the definition of its struct, so this is done at the end once more. */
void layout_alias(struct build_type *type);

/* attributes.c */
const struct tree_attribute *attribute_find(const struct tree_attribute *attributes,
					    enum word_id id);
/* As that, and then among those of the typedefs that the type is made of. */
const struct tree_attribute *attribute_find_typed(const struct tree_attribute *attributes,
						  const struct model_type *type, enum word_id id);
/* Reports what may not stand at `place` (words.h), what is there twice, and what contradicts itself. */
void attributes_check(struct build *build, const struct tree_attribute *attributes, char place);
/* The only argument, or NULL and an error. */
const struct tree_expression *attribute_argument(struct build *build,
						 const struct tree_attribute *attribute);

/* operations.c */
void build_interface(struct build *build, const struct tree_item *item);
struct model_operation *build_operation(struct build *build, const struct tree_item *item,
					uint32_t position);

/* Reports a program and version that another interface of the file has too. */
void build_check_program(struct build *build, const struct model_interface *interface);

/* resolve.c: what every language begins and ends with */
void build_begin(struct build *build, struct arena *arena, struct diag *diag,
		 const struct source_file *source, const struct model_options *options);
const struct model *build_finish(struct build *build);
/* Whether the file was not met before; from now on it was. */
bool build_is_new(struct build *build, const struct source_file *file);
/* Notes that a file which is only half read declares the name further down. */
void build_note_later(struct build *build, const char *name);
/* Every name in text that did not parse: it may have been declared there. */
void build_collect_suspects(struct build *build, const struct tree_suspect *suspects);
void build_declarations(struct build *build, const struct tree_item *items,
			struct build_list *operations);

/* c_names.c */
/* A name that C, C++ or libingot has taken; reported. */
void check_name(struct build *build, const struct tree_name *name);
/* An operation's name that is a function's of C's libraries; reported. */
void check_function(struct build *build, const struct tree_name *name);

/* checks.c */
/* Declares an ordinary name; false, and an error, when it is taken. */
bool check_declare(struct build *build, const struct tree_name *name, enum symbol_kind kind,
		   const void *thing);
/* Says that a name is unknown, and what may have been meant. `kinds`: bits 1 << symbol_kind. */
void check_unknown(struct build *build, const char *what, const char *name,
		   struct source_place place, const struct scope *scope, unsigned kinds);
/* What only the whole file shows. */
void check_types(struct build *build);
void check_names(struct build *build);

#endif
