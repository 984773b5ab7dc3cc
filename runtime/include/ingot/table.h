/*
 * ingot/table.h: type tables, the constant descriptors that every walker of Ingot reads.
 *
 * A stub compiler (or a tool, in memory) writes them; decode, encode, check, relocate and clone walk
 * them. The structures are open only so that generated code can initialise them with designated
 * initialisers: programs pass a `const ingot_type *` on and look at nothing in it. Members may be
 * added at the end of a structure; a member left out is zero and means "none".
 *
 * How a type is described. A structure is a list of steps in wire order, ended by INGOT_OP_END. A step
 * names the place in C memory (an offset from the structure's start) and the form on the wire. Adjacent
 * fields of the same fixed width are one step. A count or discriminant is a peer: it has no step of its
 * own, it travels with the array or union that it describes and is written to its place by that step.
 * Where two arrays share a count, or the peer travelled in the call's other direction, the step is
 * flagged KNOWN and the wire must agree with what is there. A count that is reckoned from a number is
 * another thing: the number has a step of its own in front, and SIZED's count must agree with it.
 *
 * Threads: tables are constant and may be shared by all; what a type's memo has is written once, whole.
 * Source of the wire forms: RFC 4506 (XDR); docs/wire.md has an example for each.
 */
#ifndef INGOT_TABLE_H
#define INGOT_TABLE_H

#include <stdint.h>

#include "ingot/export.h"

INGOT_BEGIN_DECLS

typedef struct ingot_type ingot_type;
typedef struct ingot_step ingot_step;
typedef struct ingot_arm ingot_arm;
typedef struct ingot_field ingot_field;
typedef struct ingot_memo ingot_memo;

/* What one step does. "n" is ingot_step.n, "type" is ingot_step.type. */
enum ingot_op {
	INGOT_OP_END,    /* the structure is complete */
	INGOT_OP_W32,    /* n adjacent 4-byte integers or floats; 4 wire bytes each */
	INGOT_OP_W64,    /* n adjacent 8-byte integers or doubles; 8 wire bytes each */
	INGOT_OP_W16,    /* n adjacent 2-byte integers, each widened to 4 wire bytes */
	INGOT_OP_W8,     /* n adjacent 1-byte integers, each widened to 4 wire bytes */
	INGOT_OP_OPAQUE, /* n bytes in place; as many on the wire, padded to 4 */
	INGOT_OP_TEXT,   /* char[n] in place, NUL-terminated; string<max> */
	INGOT_OP_STRING, /* char * to NUL-terminated text; string<max>, optional if flagged */
	INGOT_OP_WTEXT,  /* char16_t[n] in place, NUL-terminated UTF-16; string<> of UTF-8 */
	INGOT_OP_WSTRING, /* char16_t * to NUL-terminated UTF-16; string<> of UTF-8, optional if flagged */
	INGOT_OP_BYTES,   /* uint8_t * and its count (peer); opaque<max> */
	INGOT_OP_ARRAY,   /* pointer to elements of type, and their count (peer); type<max> */
	INGOT_OP_POINTER, /* pointer to one value of type; inline, or type * if flagged OPTIONAL */
	INGOT_OP_INPLACE, /* as POINTER, but decoded into what the pointer already points to */
	INGOT_OP_STRUCT,  /* n values of type in place, one after the other */
	INGOT_OP_UNION,   /* type's arm that the discriminant (peer) picks, in place */
	INGOT_OP_CHECK,   /* no wire bytes: n integers at offset must lie in one of type's arms */
	INGOT_OP_GAP,     /* no wire bytes: n bytes of padding, zeroed by decode */
	INGOT_OP_BLOCK,   /* no wire bytes: the next step's pointer gets a block of its own */
	INGOT_OP_SIZED,   /* pointer to elements of type (NULL: bytes), as many as EXTENT reckons */
	INGOT_OP_EXTENT,  /* no wire bytes: reckons a count from a number; follows SIZED */
	INGOT_OP_TAIL,    /* elements of type (NULL: bytes) that go on behind the structure */
	INGOT_OP_LONG,    /* n adjacent 8-byte integers, each of 4 wire bytes, which it must fit */
	INGOT_OP_INITIAL  /* no wire bytes: n bytes that are those of the type's initial value */
};

/* ingot_step.flags */
#define INGOT_STEP_OPTIONAL 0x01u /* the pointer may be NULL; XDR optional-data */
#define INGOT_STEP_SIGNED   0x02u /* the integer (W8, W16, LONG, CHECK), or the peer, is signed */
#define INGOT_STEP_LEVEL    0x04u /* UNION: the discriminant is an information level */
#define INGOT_STEP_KNOWN    0x08u /* the peer is set already: decode compares it, does not write it */
#define INGOT_STEP_EMPTY    0x10u /* STRING: NULL may be sent, and is ""; decode makes no NULL of it */

/*
 * One step. Offsets are from the start of the structure that the step list belongs to.
 * `width` is the size in bytes (1, 2, 4 or 8) of the C integer at `peer`, or of CHECK's integers.
 * `gap` is the number of padding bytes that follow the step's own memory and that decode zeroes; for
 * steps of numbers, OPAQUE, TEXT and UNION.
 * `min` and `max` bound a count, or a string's length: in bytes, for WTEXT and WSTRING in 16-bit units;
 * max 0 means: no bound but the limits.
 *
 * SIZED is an ARRAY (type NULL: BYTES) without a peer. One or two EXTENT steps follow it, the first for
 * how many elements there are in memory and on the wire, the second, for elements that are plain numbers
 * or bytes, for how many of them hold data: the others are not read, and are zero on the wire. EXTENT
 * reckons (peer * n + (int32_t)min) / max, as C divides; n and max are at least 1.
 *
 * TAIL's elements begin at offset, inside the structure of n bytes (its sizeof), and go on behind it; the
 * count is its peer, and a value takes max(n, offset + count * type->size) bytes. No step in front of it
 * may place anything, and such a structure is the root or is led to by POINTER, by nothing else.
 */
struct ingot_step {
	uint8_t op;             /* enum ingot_op */
	uint8_t flags;          /* INGOT_STEP_* */
	uint8_t width;          /* see above */
	uint8_t gap;            /* see above */
	uint32_t n;             /* how many, see enum ingot_op */
	uint32_t offset;        /* of the first byte that the step reads or writes */
	uint32_t peer;          /* offset of the count or discriminant */
	uint32_t min;           /* see above */
	uint32_t max;           /* see above */
	const ingot_type *type; /* of the element, pointee, member, union or value set */
};

/* One arm of a union, or one range of an enumeration's or a [range]'s values: low to high, inclusive. */
struct ingot_arm {
	int64_t low;
	int64_t high;
	const ingot_type *type; /* NULL: an arm without data, or a value set */
	uint32_t number; /* of the field that carries the arm's data in protobuf; 0: none does */
};

/* What a value is on protobuf's wire (protobuf.dev, "Encoding"). */
enum ingot_kind {
	INGOT_KIND_INT32 = 1, /* varint; a negative number takes ten bytes */
	INGOT_KIND_INT64,
	INGOT_KIND_UINT32,
	INGOT_KIND_UINT64,
	INGOT_KIND_SINT32, /* varint, zigzag */
	INGOT_KIND_SINT64,
	INGOT_KIND_FIXED32, /* 4 bytes, little-endian */
	INGOT_KIND_SFIXED32,
	INGOT_KIND_FLOAT,
	INGOT_KIND_FIXED64, /* 8 bytes, little-endian */
	INGOT_KIND_SFIXED64,
	INGOT_KIND_DOUBLE,
	INGOT_KIND_BOOL,
	INGOT_KIND_ENUM,
	INGOT_KIND_STRING, /* UTF-8; see INGOT_TYPE_PROTOBUF_C */
	INGOT_KIND_BYTES,
	INGOT_KIND_MESSAGE
};

/* ingot_field.flags */
#define INGOT_FIELD_REPEATED 0x0001u /* any number of values */
#define INGOT_FIELD_PACKED   0x0002u /* encode writes them packed; decode takes both forms */
#define INGOT_FIELD_REQUIRED 0x0004u /* absent is refused, as proto2 has it */
#define INGOT_FIELD_FILLED \
	0x0008u /* its empty value is not all zero bytes, or may not be allowed */
#define INGOT_FIELD_LIST         0x0010u /* REPEATED: nodes, each led to by the one before */
#define INGOT_FIELD_LINK         0x0020u /* LIST: this structure's own way to its next node */
#define INGOT_FIELD_ONEOF        0x0040u /* presence is a oneof's case: the last one to come wins */
#define INGOT_FIELD_CLOSED       0x0080u /* ENUM: a number without a name is an unknown field */
#define INGOT_FIELD_DISCRIMINANT 0x0100u /* of a union's message: the peer of the UNION step */
#define INGOT_FIELD_MAYBE        0x0200u /* UNION behind a pointer that may be NULL */

/*
 * One field of the protobuf message that a structure is (docs/proto.md has the mapping). Its `steps` are those
 * that the structure has for this member, by themselves and not merged, ended by INGOT_OP_END: BLOCK if it
 * begins a block of its own; the value's step; EXTENT behind SIZED; CHECK. Their offsets are from the
 * structure's start, and they say what they say for XDR: OPTIONAL that the pointer may be NULL, and absent
 * is NULL then; min and max; KNOWN; peers that travel with what they describe.
 *
 * The kind decides what is a message. A value of INGOT_KIND_MESSAGE is one of the type that its step leads to, or,
 * where that type has no fields, of the one that the type's own step leads to. Of any other kind the type's own steps
 * describe the value, also where it has fields; a POINTER or INPLACE in front of it is gone along. GAP may stand
 * in front of a type's own step.
 *
 * Of a REPEATED field the value's step, behind pointers that lead to all of them, is one of several (ARRAY,
 * SIZED, TAIL; numbers, OPAQUE or STRUCT of fixed length n, which are n values or none), or POINTER with LIST.
 * BYTES that are not REPEATED are BYTES, OPAQUE, W8, or ARRAY, SIZED or TAIL of elements of one byte.
 *
 * A union's message (INGOT_TYPE_UNION, fields) has the discriminant as its first field, number 1, without steps;
 * behind it are the arms' fields, found by ingot_arm.number. The UNION step of whoever holds it says where the
 * discriminant is. With MAYBE there is a message around it: number 1 is the discriminant when the pointer is
 * NULL, number 2 the union's message. A structure that is nothing but a union and its discriminant has one field,
 * of number 0: its message is the union's.
 *
 * A frame whose parameter is a message by itself, as .proto files have them, has one field of number 0 as well: a POINTER,
 * and its message is what that leads to. It has no XDR form: its steps are that field's, its growth is 0.
 *
 * A message of which nothing is kept beside its values is one without presence_width: absent is the empty
 * value, or NULL where that is allowed. Where there is a flag or a oneof's case beside the value, it has
 * presence_width bytes at `presence`, and `selects` is what it holds when the field is there.
 */
struct ingot_field {
	uint32_t number;         /* 1 to 536,870,911; 0 see above */
	uint16_t flags;          /* INGOT_FIELD_* */
	uint8_t kind;            /* enum ingot_kind: of the value, or of each of several */
	uint8_t presence_width;  /* 0: see above */
	uint32_t presence;       /* offset, see above */
	uint32_t selects;        /* see above */
	uint32_t link;           /* LIST: offset in a node of the pointer to the next */
	const ingot_step *steps; /* see above */
};

/* ingot_type.flags */
#define INGOT_TYPE_UNION      0x01u /* arms pick the step list; steps is NULL */
#define INGOT_TYPE_DEFAULT    0x02u /* a union whose last arm stands for every other discriminant */
#define INGOT_TYPE_SET        0x04u /* arms list values that are allowed; for CHECK alone */
#define INGOT_TYPE_RUN        0x08u /* one W32 or W64 step without gap covers the whole type */
#define INGOT_TYPE_OPEN       0x10u /* a reply's: bytes behind its last step are let be, not refused */
#define INGOT_TYPE_PROTOBUF_C 0x20u /* a structure of protobuf-c's, see below */

/*
 * What decode has found out about a type's protobuf message, kept for the next time. `known` is NULL at first; what it
 * becomes lasts as long as the process. `of` is the one type that it is about, so that a copy of the type, changed
 * perhaps, leaves it alone.
 */
struct ingot_memo {
	const ingot_type *of;
	void *known;
};

/*
 * A type. `growth` bounds the block: a value that took w wire bytes needs at most
 * w * growth / INGOT_GROWTH_UNIT bytes of block, all padding included. The engine also checks each
 * placement against the block's end, so a wrong figure is an error, never an overrun.
 * Arms are in ascending order and do not overlap; with INGOT_TYPE_DEFAULT the last one is the default.
 *
 * A structure of protobuf-c's (ingot/protobuf_c.h) has no XDR form. Of protobuf it is read as protobuf-c does:
 * a string is any bytes, and ends at its first NUL; a known field of another wire type than its kind's is
 * refused, and so are groups; every field that is not known is kept, at `unknown`: a 4-byte count, and 8 bytes
 * behind it a pointer to so many ProtobufCMessageUnknownField. A pointer in it may be the one that `initial` has.
 */
struct ingot_type {
	const char *name;        /* as the interface file spells it */
	uint32_t size;           /* sizeof the C type */
	uint32_t align;          /* its alignment, 1 to 16 */
	uint32_t min_wire;       /* bytes of the shortest XDR encoding; not 0 for an element */
	uint32_t growth;         /* see above; at least INGOT_GROWTH_UNIT */
	uint32_t flags;          /* INGOT_TYPE_* */
	uint32_t arm_count;      /* of arms */
	const ingot_step *steps; /* ended by INGOT_OP_END */
	const ingot_arm *arms;
	const ingot_field
		*fields;      /* of the protobuf message, in ascending order; NULL: it is none */
	uint32_t field_count; /* of fields */
	uint32_t unknown;     /* 0, or the offset of where unknown fields are kept, see above */
	const void
		*initial; /* size bytes that a value begins as when protobuf is read; NULL: zeros */
	ingot_memo *memo; /* NULL: each decode finds out anew; not for a type that goes away */
};

#define INGOT_GROWTH_UNIT 16u

/* Element types of arrays of numbers; provided by libingot. */
INGOT_EXPORT extern const ingot_type ingot_type_uint8; /* each widened to 4 wire bytes */
INGOT_EXPORT extern const ingot_type ingot_type_int8;
INGOT_EXPORT extern const ingot_type ingot_type_uint16;
INGOT_EXPORT extern const ingot_type ingot_type_int16;
INGOT_EXPORT extern const ingot_type ingot_type_word32;  /* int32, uint32, float */
INGOT_EXPORT extern const ingot_type ingot_type_word64;  /* int64, uint64, double */
INGOT_EXPORT extern const ingot_type ingot_type_string;  /* [unique, string] char * */
INGOT_EXPORT extern const ingot_type ingot_type_wstring; /* [unique, string] char16_t * */
INGOT_EXPORT extern const ingot_type ingot_type_wstring_ref;
INGOT_EXPORT extern const ingot_type ingot_type_string_ref; /* [ref, string] char * */

INGOT_END_DECLS

#endif
