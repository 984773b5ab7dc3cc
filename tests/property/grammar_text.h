/*
 * grammar_text.h: what the files that write a random interface file share; for them alone.
 *
 * In: choices. Out: text, and what has been declared in it so far.
 */
#ifndef INGOT_TEST_GRAMMAR_TEXT_H
#define INGOT_TEST_GRAMMAR_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "choices.h"
#include "grammar.h"

#define GRAMMAR_KNOWN_MAX 24u

/* A fixed array, or all that a structure holds in place, has at most this many numbers or so. */
#define GRAMMAR_COST_MAX 48u

enum grammar_kind {
	GRAMMAR_STRUCT,
	GRAMMAR_ENUM,
	GRAMMAR_UNION,
	GRAMMAR_CONST,
	GRAMMAR_TEXT,
	GRAMMAR_TAILED, /* a structure that goes on behind itself */
	GRAMMAR_ROWS    /* a fixed array */
};

/* A name that may be used from here on. */
struct grammar_known {
	enum grammar_kind kind;
	char name[24];      /* as a use of it spells it: "T1", "struct T1" */
	uint32_t cost;      /* STRUCT, UNION: how much stands in place */
	int64_t value;      /* CONST */
	int64_t low, high;  /* UNION: the least and the largest case; ENUM: the values */
	uint32_t case_enum; /* UNION: 1 + the index of the enum whose values are its cases, or 0 */
};

struct grammar {
	struct choices *choices;
	char *text;
	size_t length;
	struct grammar_known known[GRAMMAR_KNOWN_MAX];
	uint32_t known_count;
	uint32_t serial; /* makes names different */
	uint32_t cost;   /* of the structure or union being written */
};

/* grammar.c */
__attribute__((format(printf, 2, 3))) void put(struct grammar *g, const char *format, ...);
struct grammar_known *declare(struct grammar *g, enum grammar_kind kind);
/* One that was declared, of that kind and no dearer than `cost`; NULL when there is none. */
const struct grammar_known *recall(struct grammar *g, enum grammar_kind kind, uint32_t cost);

/* grammar_numbers.c */
/* Writes a constant expression; its value is small. */
int64_t put_expression(struct grammar *g, uint32_t depth);
void put_const(struct grammar *g);
void put_enum(struct grammar *g);
/* The name of an integer type, and its limits within 32 bits where `is_short`. */
const char *integer_name(struct grammar *g, bool is_short, int64_t *ret_low, int64_t *ret_high);
/* A scalar type's name; boolean, floats and enums among them. */
const char *scalar_name(struct grammar *g);
/* "[range(low, high)]", without brackets, of values within low to high. */
void put_range(struct grammar *g, int64_t low, int64_t high);
/* "range(low, high)" of a length or count of at most `most`, or nothing; the end of an attribute list. */
void put_length_range(struct grammar *g, uint32_t most);
/* A length for a fixed array, from 1 to `most`, spelled as an expression now and then. */
uint32_t put_dimension(struct grammar *g, uint32_t most);

/* grammar_members.c */
/* One member called m<number>, with all that belongs to it; `self` names the structure for recursion, or NULL. */
void put_member(struct grammar *g, uint32_t number, const char *self);
/* A member that may be an arm of a union, or of a structure within one: no count, no discriminant beside it. */
void put_plain_member(struct grammar *g, uint32_t number, const char *self);
/* A pointer or text: what takes the most memory for the fewest bytes. */
void put_pointer_member(struct grammar *g, uint32_t number, const char *self);

/* One array with the count `count`; `self` and a range do not go together: it would have no end. */
void put_counted(struct grammar *g, const char *count, const char *name, const char *self,
		 bool may_range);

/* grammar_sized.c */
/* A number and an array whose count is reckoned from it. */
void put_reckoned(struct grammar *g, uint32_t number);
/* Numbers and an array of which a part holds data. */
void put_partly(struct grammar *g, uint32_t number);
/* A structure whose last member goes on behind it, and a pointer to one that was declared. */
void put_tailed_struct(struct grammar *g);
/* The members of such a structure, and its closing brace. */
void put_tailed_members(struct grammar *g);
void put_tailed(struct grammar *g, uint32_t number);
/* A typedef of a fixed array, and one of those, or what leads to one or to many. */
void put_rows_typedef(struct grammar *g);
void put_rows(struct grammar *g, uint32_t number);

#endif
