/*
 * words.h: the words of IDL: MIDL's attributes and keywords, which of them ingotc supports, and how they are written.
 *
 * In: a spelling. Out: its row of the table. MIDL's other words stand here too, so that they are refused by name
 * and not as a slip of the fingers. Where an attribute may stand, and what it means there, is the model's.
 */
#ifndef INGOT_STUBS_WORDS_H
#define INGOT_STUBS_WORDS_H

#include <stdbool.h>

#include "spelling.h"

/* What stands between an attribute's parentheses. */
enum word_arguments {
	WORD_NONE,        /* it has no parentheses */
	WORD_EXPRESSIONS, /* a list of expressions */
	WORD_TYPE,        /* one type */
	WORD_RAW          /* text with a form of its own: uuid, version */
};

/* Attributes that are supported; WORD_REFUSED are MIDL's others. */
enum word_id {
	WORD_REFUSED,
	WORD_ALLOCATE,
	WORD_CASE,
	WORD_CONTEXT_HANDLE,
	WORD_DEFAULT,
	WORD_FIELD,
	WORD_HANDLE,
	WORD_IN,
	WORD_LENGTH_IS,
	WORD_LEVEL_IS,
	WORD_MAX_IS,
	WORD_OUT,
	WORD_POINTER_DEFAULT,
	WORD_PROCEDURE,
	WORD_PROGRAM,
	WORD_PROTOBUF,
	WORD_PTR,
	WORD_RANGE,
	WORD_REF,
	WORD_SIZE_IS,
	WORD_STRING,
	WORD_SWITCH_IS,
	WORD_SWITCH_TYPE,
	WORD_UNIQUE,
	WORD_UUID,
	WORD_V1_ENUM,
	WORD_VERSION
};

struct word_attribute {
	const char *text;
	enum word_id id;
	enum word_arguments arguments;
	const char *
		places; /* where it may stand: i)nterface t)ypedef f)ield u)nion arm p)arameter o)peration */
};

/* The row of an attribute, or NULL: no language that we know has it. */
const struct word_attribute *word_attribute_find(const char *text);

/* Why an attribute of MIDL's says nothing here and may be passed over, or NULL: it is none of those. */
const char *word_attribute_ignored(const char *text);

/* Offers every supported attribute that may stand at `place` (a letter of `places`, 0 for any). */
void word_attribute_offer(struct spelling *spelling, char place);

/* Whether MIDL has that keyword and ingotc does not support it. */
bool word_is_refused_keyword(const char *text);

/* Whether the word is a keyword of IDL as ingotc reads it, and so no name. */
bool word_is_keyword(const char *text);

/* Whether the word is a keyword of .x files. */
bool word_is_x_keyword(const char *text);

/* Offers the words that a declaration may begin with, or the words that name base types. */
void word_declaration_offer(struct spelling *spelling);
void word_type_offer(struct spelling *spelling);

/* What IDL has for a type's name that is C's, Windows' or XDR's and that no file has declared, in words; or NULL. */
const char *word_type_instead(const char *text);

/* Whether the word is one of those that name base types. */
bool word_is_type(const char *text);

#endif
