/*
 * model_type.h: the types of an interface file, and the members and parameters that have them. Part of model.h, whose
 * head says what holds for all nodes.
 *
 * Names in C: a STRUCT, UNION or ENUM that a typedef declares has the typedef's name as `name` and `c_name`, and
 * its tag, when it has one, as `tag`. Inside its own body, and wherever it is used before its typedef is
 * complete, only "struct <tag>" is C. An inline definition (a member's own struct or union) is an item of
 * its own (MODEL_ITEM_TYPE, in front of the item it stands in), so that its tag is the same type in C and C++;
 * without a tag it gets one made of the outer type's name and the member's. The type of a member without a name is
 * spelled out where it is, too; its item, behind the one it is part of, only gives tables something to measure.
 * POINTER and ARRAY have no c_name.
 */
#ifndef INGOT_STUBS_MODEL_TYPE_H
#define INGOT_STUBS_MODEL_TYPE_H

#include <stdbool.h>
#include <stdint.h>

#include "ingot/table.h" /* enum ingot_kind */
#include "source.h"      /* struct source_place: file, offset, length of a piece of text */

struct model_type;
struct model_field;

enum model_kind {
	MODEL_INTEGER, /* size 1, 2, 4, 8; is_signed */
	MODEL_FLOAT,   /* size 4, 8 */
	MODEL_BOOLEAN, /* size 1, of a .x file 4; value 0 or 1 */
	MODEL_CHAR,    /* char: text in strings; a signed 8-bit integer by itself */
	MODEL_WCHAR,   /* wchar_t: UTF-16 in strings; an unsigned 16-bit integer by itself */
	MODEL_BYTE,    /* byte: opaque in arrays, an unsigned 8-bit integer by itself */
	MODEL_ENUM,
	MODEL_STRUCT,
	MODEL_UNION,   /* non-encapsulated: the discriminant is a sibling */
	MODEL_POINTER, /* to `target` */
	MODEL_ARRAY,   /* fixed: `length` of `target` */
	MODEL_ALIAS,   /* typedef name for `target` */
	MODEL_HANDLE,  /* handle_t */
	MODEL_VOID
};

struct model_enumerator {
	const char *name;
	const char *comment; /* or NULL */
	int64_t value;
	struct source_place place;
};

/* A union's arm: its case values and its member, or no member for `;`. */
struct model_case {
	int64_t low, high;
};
struct model_arm {
	struct model_case *cases;
	uint32_t case_count;
	bool is_default;
	struct model_field *field; /* NULL: an arm without data */
};

/*
 * How a value of a pointer (or char array) type travels. `none` for everything that travels as itself.
 * `attributes of use` live at the field or parameter, not at the type, as in MIDL.
 */
enum model_form {
	MODEL_PLAIN,      /* scalar, struct, union, fixed array: as itself; see `element` */
	MODEL_STRING,     /* [string] char *, or [string] char name[N]; or of wchar_t */
	MODEL_BYTES,      /* [size_is(n)] byte *; a tail of bytes */
	MODEL_CONFORMANT, /* [size_is(n)] T *, or of T **: see `element`; a tail */
	MODEL_SINGLE,     /* T *: one value */
	MODEL_LEVEL       /* [level_is(level)]: an arm's struct, or with size_is an array of them */
};

/* What each element is, of an array whose elements are pointers. */
struct model_element {
	const struct model_type *type; /* the pointer as C spells it; NULL: no such array */
	enum model_form form;          /* MODEL_STRING or MODEL_SINGLE */
	bool nullable;                 /* unique (true) or ref (false) */
};

/* A [range(low, high)]. */
struct model_range {
	bool is_set;
	int64_t low, high;
};

/*
 * How many elements an array has where that is reckoned from a number that travels by itself:
 * (number * multiplier + addend) / divisor, as C divides.
 */
struct model_extent {
	struct model_field *number; /* NULL: it is not reckoned */
	uint32_t multiplier, divisor;
	int32_t addend;
};

/* The value that a member has when a message says nothing of it, where that is another than the empty one. */
struct model_initial {
	bool is_set;
	int64_t number; /* integers, enums, booleans; a uint64 above INT64_MAX keeps its bits */
	double real;
	const char *bytes; /* text and bytes, with a NUL behind them */
	uint32_t length;
};

/* What a .proto file says of a member, of which docs/proto.md knows nothing where other files declare it. */
struct model_message_field {
	enum ingot_kind kind; /* 0: what its type says */
	bool is_required;
	bool is_loose;   /* repeated: not packed */
	bool is_choice;  /* a union, whose members are fields of the message that it stands in */
	bool takes_null; /* text that is never NULL when it is read: sent, NULL is "" */
	bool is_beside;  /* C alone has it: it travels in XDR, and in protobuf the others show it */
	const struct model_field *presence; /* the sibling that says whether it is there, or NULL */
	struct model_initial initial;
};

/* A member of a struct or union, or a parameter of an operation. */
struct model_field {
	const char *name;
	bool is_unnamed;     /* as C11 has them; `name` is made up, and that of its type as well */
	const char *comment; /* the comment in front of it, or NULL */
	const struct model_type *type; /* as declared; for a parameter, as declared in the IDL */
	enum model_form form;
	const struct model_type
		*value; /* what one element, pointee or level union is, aliases resolved away
	                                   to the named struct/union/enum or scalar; for MODEL_PLAIN the type
	                                   itself without aliases */
	bool nullable;  /* unique (true) or ref (false) of the pointer that travels */
	struct model_element element; /* of `T *name[N]` and of [size_is(n)] `T **name` */
	struct model_field *count;    /* size_is: the sibling, or NULL */
	struct model_extent size;     /* size_is of an expression: `count` is NULL then */
	struct model_extent length;   /* length_is: elements that hold data; beside `size` */
	bool is_text; /* what the pointer leads to, or each element, is an array of characters: a string */
	bool is_tail; /* the last member, `T name[]`: `type` is an array of one, as in C */
	struct model_field *discriminant;   /* switch_is / level_is: the sibling, or NULL */
	struct model_range range;           /* of the number, the count, or the string's length */
	uint32_t offset;                    /* in the C structure (members only) */
	uint32_t position;                  /* among its siblings */
	uint32_t number;                    /* in protobuf, where the file says it; else 0 */
	struct model_message_field message; /* of a .proto file: more of that */
	bool is_peer; /* a count, a discriminant, or a number that a size or length is reckoned from */

	/* parameters only */
	bool is_in, is_out, is_handle;
	uint32_t indirections; /* number of `*` of an [out] parameter beyond its value */

	/* role: this field is some other's count or discriminant, and has no wire form of its own */
	const struct model_field
		*described_by; /* the first array or union that carries it, or NULL */

	/* parameters only: the same for each direction, since a count may travel in one and be known in the
	   other; described_by is the first of the two that is not NULL */
	const struct model_field *described_in;  /* carries it in the call */
	const struct model_field *described_out; /* carries it in the reply */
	struct source_place place;
};

/* What a typedef says of all that is declared with it. Fields have it taken in already. */
struct model_said {
	bool is_string, is_unique, is_ref, is_handle, is_context_handle;
};

/*
 * Why no value of a type can be sent: the type has a form in C alone, and no table. No operation uses one; a type
 * that is made of it, or leads to it, has the same obstacle.
 */
struct model_obstacle {
	const char *text;
	struct source_place place;
};

/* How a pointer of a .x file travels, wherever it stands; what the files of other languages say is at the fields. */
struct model_travel {
	bool is_text, is_nullable;
	struct model_range range; /* of the text's length */
};

struct model_type {
	enum model_kind kind;
	const char *name; /* typedef name if there is one, else the tag; NULL when anonymous */
	const char *tag;  /* struct/union/enum tag, or NULL */
	const char
		*c_name; /* as C spells it: "SERVER_INFO_101", "struct node", "uint32_t", "char" */
	const char *comment;
	uint32_t size, align; /* LP64 */
	bool is_signed;
	bool is_const;        /* a pointer to const */
	bool is_encapsulated; /* STRUCT: written as a union with its discriminant */
	bool has_tail;        /* STRUCT: its last member is one; only pointers lead to it */
	bool is_unnamed;      /* STRUCT, UNION: of a member that is */
	bool is_narrow;       /* INTEGER: of 8 bytes in C and 4 on the wire */
	bool is_foreign;      /* STRUCT: a header of the system has it, and nobody its table */
	bool is_message;      /* STRUCT: a .proto file's */
	bool is_octets;       /* STRUCT: a count and so many bytes, which are one value */
	bool takes_any;       /* ENUM: any number of 32 bits, with or without a name */
	bool is_inline; /* STRUCT, UNION: written where its one member stands, without a table of its own */
	const struct model_travel *travel; /* POINTER: or NULL */
	const struct model_type *target;   /* POINTER, ARRAY, ALIAS */
	const struct model_type
		*stripped; /* ALIAS: what is behind it and the names that it is another name for */
	struct model_said said; /* ALIAS */
	bool is_spelled_out; /* ALIAS: C has the name for another type; `target` stands in its place */
	uint32_t length;     /* ARRAY */
	bool is_open;        /* ARRAY: written [], of any length; in C one element */
	struct model_field **fields;
	uint32_t field_count; /* STRUCT */
	struct model_arm *arms;
	uint32_t arm_count; /* UNION */
	struct model_enumerator *enumerators;
	uint32_t enumerator_count; /* ENUM */
	const struct model_obstacle
		*obstacle; /* base types, STRUCT, UNION, ALIAS by itself: or NULL */
	bool is_imported;  /* declared in an imported file: its header has it */
	struct source_place place;
};

#endif
