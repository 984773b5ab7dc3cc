/*
 * xdr_encode.c: C values to XDR bytes.
 *
 * In: a value and its type table. Out: newly allocated bytes. The bytes grow as they are written (no
 * pointer leads into them), so a value is walked once. Every count, discriminant and value set is
 * checked as strictly as on the way in: what this writes, xdr_walk.c reads. Lists are followed in the
 * loop, other nesting is limited.
 */
#include "apibuf.h"
#include "codec.h"
#include "fields.h"
#include "heap.h"
#include "utf.h"
#include "winerror.h"
#include "xdr_wire.h"

#define ALWAYS_INLINE static inline __attribute__((always_inline))

#define FIRST_CAPACITY 512u

/* Where the bytes are put: a result's own block, or heap memory for the rpc layer. */
struct xdr_memory {
	NET_API_STATUS (*take)(size_t bytes, void **ret_memory);
	NET_API_STATUS (*resize)(void *memory, size_t old_bytes, size_t bytes, void **ret_memory);
	void (*give)(void *memory);
};

struct xdr_encoder {
	const struct xdr_memory *memory;
	uint8_t *start; /* headroom first */
	uint8_t *at;
	uint8_t *end;
	ingot_limits limits;
	uint32_t depth;
	bool blank; /* see codec.h */
	NET_API_STATUS status;
};

/* What a step leads to. count 0: nothing. */
struct inner {
	const ingot_type *type;
	const char *base;
	uint64_t count;
};

static bool encode_values(struct xdr_encoder *e, const ingot_type *type, const char *first,
			  uint64_t count);

static bool fail(struct xdr_encoder *e, NET_API_STATUS status)
{
	e->status = status;
	return false;
}

static NET_API_STATUS heap_take(size_t bytes, void **ret_memory)
{
	*ret_memory = ingot_heap_alloc(bytes);
	return *ret_memory ? 0 : ERROR_NOT_ENOUGH_MEMORY;
}

static NET_API_STATUS heap_resize(void *memory, size_t old_bytes, size_t bytes, void **ret_memory)
{
	void *moved = ingot_heap_resize(memory, old_bytes, bytes);

	if (!moved)
		return ERROR_NOT_ENOUGH_MEMORY;
	*ret_memory = moved;
	return 0;
}

static NET_API_STATUS block_resize(void *memory, size_t old_bytes, size_t bytes, void **ret_memory)
{
	(void)old_bytes;
	return ingot_block_resize(memory, bytes, ret_memory);
}

static const struct xdr_memory heap_memory = {heap_take, heap_resize, ingot_heap_free};
static const struct xdr_memory block_memory = {ingot_block_new, block_resize, ingot_block_discard};

static __attribute__((noinline)) bool grow(struct xdr_encoder *e, size_t bytes)
{
	size_t used = (size_t)(e->at - e->start);
	size_t capacity = (size_t)(e->end - e->start);
	size_t wanted = capacity * 2;
	NET_API_STATUS status;
	void *memory;

	if (bytes > INGOT_WIRE_MAX || used + bytes > INGOT_WIRE_MAX)
		return fail(e, RPC_X_INVALID_BOUND);
	if (wanted < used + bytes)
		wanted = used + bytes;
	status = e->memory->resize(e->start, capacity, wanted, &memory);
	if (status)
		return fail(e, status);
	e->start = memory;
	e->at = e->start + used;
	e->end = e->start + wanted;
	return true;
}

ALWAYS_INLINE bool reserve(struct xdr_encoder *e, size_t bytes)
{
	return (size_t)(e->end - e->at) >= bytes || grow(e, bytes);
}

static bool put_word(struct xdr_encoder *e, uint32_t word)
{
	if (!reserve(e, XDR_UNIT))
		return false;
	xdr_put32(e->at, word);
	e->at += XDR_UNIT;
	return true;
}

/* Bytes padded with zeros to whole units. */
static bool put_padded(struct xdr_encoder *e, const void *bytes, size_t length)
{
	size_t padded = xdr_padded(length);

	if (length == 0)
		return true;
	if (!reserve(e, padded))
		return false;
	memset(e->at + padded - XDR_UNIT, 0, XDR_UNIT);
	memcpy(e->at, bytes, length);
	e->at += padded;
	return true;
}

static bool put_words(struct xdr_encoder *e, const ingot_step *s, const char *base, size_t width)
{
	size_t bytes = width * s->n;

	if (!reserve(e, bytes))
		return false;
	if (width == 4)
		xdr_copy32(e->at, base + s->offset, s->n);
	else
		xdr_copy64(e->at, base + s->offset, s->n);
	e->at += bytes;
	return true;
}

static bool put_narrow(struct xdr_encoder *e, const ingot_step *s, const char *base, uint8_t width)
{
	bool is_signed = (s->flags & INGOT_STEP_SIGNED) != 0;
	const char *place = base + s->offset;

	if (!reserve(e, (size_t)s->n * XDR_UNIT))
		return false;
	for (uint32_t i = 0; i < s->n; i++, place += width, e->at += XDR_UNIT)
		xdr_put32(e->at, (uint32_t)ingot_field_integer(place, width, is_signed));
	return true;
}

/* A count, as the peer holds it, within the step's bounds. */
static bool check_count(struct xdr_encoder *e, const ingot_step *s, uint64_t count, uint32_t limit)
{
	if (count > limit || (s->max && count > s->max) || count < s->min)
		return fail(e, RPC_X_INVALID_BOUND);
	return true;
}

static bool put_counted(struct xdr_encoder *e, const ingot_step *s, const void *bytes,
			size_t length)
{
	return check_count(e, s, length, e->limits.string) && put_word(e, (uint32_t)length) &&
	       put_padded(e, bytes, length);
}

/* Whether text is there, as the wire says it. *ret_put: the text itself follows. */
static bool put_presence(struct xdr_encoder *e, const ingot_step *s, const void *text,
			 bool *ret_put)
{
	*ret_put = text != NULL;
	if (s->flags & INGOT_STEP_OPTIONAL)
		return put_word(e, text != NULL);
	if (text)
		return true;
	return e->blank ? put_word(e, 0) : fail(e, RPC_X_NULL_REF_POINTER);
}

static bool put_string(struct xdr_encoder *e, const ingot_step *s, const char *base)
{
	const char *text = ingot_field_pointer(base, s->offset);
	bool put;

	if (!put_presence(e, s, text, &put) || !put)
		return e->status == 0;
	return put_counted(e, s, text, strlen(text));
}

static bool put_text(struct xdr_encoder *e, const ingot_step *s, const char *base)
{
	const char *text = base + s->offset;
	size_t length = strnlen(text, s->n);

	if (length == s->n)
		return fail(e, RPC_X_INVALID_BOUND);
	return put_counted(e, s, text, length);
}

/* UTF-16 as a string of UTF-8. */
static bool put_wide(struct xdr_encoder *e, const ingot_step *s, const char16_t *text, size_t units)
{
	size_t length;

	if (!check_count(e, s, units, e->limits.string))
		return false;
	length = utf8_bytes(text, units);
	if (length == UTF_BAD)
		return fail(e, ERROR_NO_UNICODE_TRANSLATION);
	if (length > e->limits.string)
		return fail(e, RPC_X_INVALID_BOUND);
	if (!put_word(e, (uint32_t)length) || !reserve(e, xdr_padded(length)))
		return false;
	if (length) {
		memset(e->at + xdr_padded(length) - XDR_UNIT, 0, XDR_UNIT);
		utf8_from_utf16(e->at, text, units);
	}
	e->at += xdr_padded(length);
	return true;
}

static bool put_wide_string(struct xdr_encoder *e, const ingot_step *s, const char *base)
{
	const char16_t *text = ingot_field_pointer(base, s->offset);
	bool put;

	if (!put_presence(e, s, text, &put) || !put)
		return e->status == 0;
	return put_wide(e, s, text, utf16_length(text, (size_t)e->limits.string + 1));
}

static bool put_wide_text(struct xdr_encoder *e, const ingot_step *s, const char *base)
{
	const char16_t *text = (const char16_t *)(const void *)(base + s->offset);
	size_t units = utf16_length(text, s->n);

	if (units == s->n)
		return fail(e, RPC_X_INVALID_BOUND);
	return put_wide(e, s, text, units);
}

/* The pointer of a counted array, and the count; a blank value without its array counts nothing. */
static bool counted_pointer(struct xdr_encoder *e, const ingot_step *s, const char *base,
			    const char **ret_pointer, uint64_t *ret_count)
{
	const char *pointer = ingot_field_pointer(base, s->offset);
	uint64_t count = (uint64_t)ingot_peer_get(base, s);

	if (count && !pointer) {
		if (!e->blank)
			return fail(e, RPC_X_NULL_REF_POINTER);
		count = 0;
	}
	*ret_pointer = pointer;
	*ret_count = count;
	return true;
}

static bool put_bytes(struct xdr_encoder *e, const ingot_step *s, const char *base)
{
	const char *bytes;
	uint64_t length;

	return counted_pointer(e, s, base, &bytes, &length) &&
	       check_count(e, s, length, e->limits.string) &&
	       put_counted(e, s, bytes, (size_t)length);
}

static bool put_array(struct xdr_encoder *e, const ingot_step *s, const char *base,
		      struct inner *ret_inner)
{
	const ingot_type *type = s->type;
	const char *elements;
	uint64_t count;

	if (!counted_pointer(e, s, base, &elements, &count) ||
	    !check_count(e, s, count, e->limits.count) || !put_word(e, (uint32_t)count))
		return false;
	if (type->flags & INGOT_TYPE_RUN) {
		if (!reserve(e, (size_t)count * type->size))
			return false;
		xdr_copy_run(e->at, elements, type, (size_t)count);
		e->at += (size_t)count * type->size;
		count = 0;
	}
	*ret_inner = (struct inner){type, elements, count};
	return true;
}

/* A value of zeros in the place of one that is not there. */
static bool put_blank(struct xdr_encoder *e, const ingot_type *type)
{
	char *zeros = ingot_heap_alloc_zeroed(type->size ? type->size : 1);
	bool ok;

	if (!zeros)
		return fail(e, ERROR_NOT_ENOUGH_MEMORY);
	ok = encode_values(e, type, zeros, 1);
	ingot_heap_free(zeros);
	return ok;
}

static bool put_pointer(struct xdr_encoder *e, const ingot_step *s, const char *base,
			struct inner *ret_inner)
{
	const char *target = ingot_field_pointer(base, s->offset);

	if (s->flags & INGOT_STEP_OPTIONAL) {
		if (!put_word(e, target != NULL))
			return false;
	} else if (!target) {
		return e->blank ? put_blank(e, s->type) : fail(e, RPC_X_NULL_REF_POINTER);
	}
	*ret_inner = (struct inner){s->type, target, target ? 1 : 0};
	return true;
}

static bool put_union(struct xdr_encoder *e, const ingot_step *s, const char *base,
		      struct inner *ret_inner)
{
	int64_t value = ingot_peer_get(base, s);
	const ingot_arm *arm = ingot_arm_find(s->type, value);
	bool is_signed = (s->flags & INGOT_STEP_SIGNED) != 0;

	if (!arm && e->blank && s->type->arm_count) {
		arm = &s->type->arms[0];
		value = arm->low;
	}
	if (!arm)
		return fail(e,
			    s->flags & INGOT_STEP_LEVEL ? ERROR_INVALID_LEVEL : RPC_S_INVALID_TAG);
	if (is_signed ? value != (int32_t)value : value != (int64_t)(uint32_t)value)
		return fail(e, RPC_S_INVALID_TAG);
	*ret_inner = (struct inner){arm->type, base + s->offset, arm->type ? 1 : 0};
	return put_word(e, (uint32_t)value);
}

/* One step. *ret_inner is left alone by steps that lead nowhere. */
static bool put_step(struct xdr_encoder *e, const ingot_step *s, const char *base,
		     struct inner *ret_inner)
{
	switch (s->op) {
	case INGOT_OP_W32:
		return put_words(e, s, base, 4);
	case INGOT_OP_W64:
		return put_words(e, s, base, 8);
	case INGOT_OP_W16:
		return put_narrow(e, s, base, 2);
	case INGOT_OP_W8:
		return put_narrow(e, s, base, 1);
	case INGOT_OP_OPAQUE:
		return put_padded(e, base + s->offset, s->n);
	case INGOT_OP_TEXT:
		return put_text(e, s, base);
	case INGOT_OP_STRING:
		return put_string(e, s, base);
	case INGOT_OP_WTEXT:
		return put_wide_text(e, s, base);
	case INGOT_OP_WSTRING:
		return put_wide_string(e, s, base);
	case INGOT_OP_BYTES:
		return put_bytes(e, s, base);
	case INGOT_OP_ARRAY:
		return put_array(e, s, base, ret_inner);
	case INGOT_OP_POINTER:
	case INGOT_OP_INPLACE:
		return put_pointer(e, s, base, ret_inner);
	case INGOT_OP_STRUCT:
		*ret_inner = (struct inner){s->type, base + s->offset, s->n};
		return true;
	case INGOT_OP_UNION:
		return put_union(e, s, base, ret_inner);
	case INGOT_OP_CHECK:
		if (!e->blank && !ingot_values_allowed(base, s))
			return fail(e, RPC_X_ENUM_VALUE_OUT_OF_RANGE);
		return true;
	case INGOT_OP_GAP:
	case INGOT_OP_BLOCK:
		return true;
	default:
		return fail(e, RPC_S_INTERNAL_ERROR);
	}
}

static bool encode_values(struct xdr_encoder *e, const ingot_type *type, const char *first,
			  uint64_t count)
{
	if (e->depth >= e->limits.depth)
		return fail(e, RPC_X_INVALID_BOUND);
	e->depth++;
	for (uint64_t i = 0; i < count; i++) {
		const ingot_step *s = type->steps;
		const char *base = first + i * type->size;

		while (s->op != INGOT_OP_END) {
			struct inner inner = {NULL, NULL, 0};

			if (!put_step(e, s, base, &inner))
				return false;
			if (inner.count == 1 && s->op != INGOT_OP_ARRAY && ingot_step_is_last(s)) {
				s = inner.type->steps;
				base = inner.base;
				continue;
			}
			if (inner.count != 0 &&
			    !encode_values(e, inner.type, inner.base, inner.count))
				return false;
			s++;
		}
	}
	e->depth--;
	return true;
}

static NET_API_STATUS encode(struct xdr_encoder *e, const ingot_type *type, const void *value,
			     size_t headroom)
{
	size_t capacity = headroom + FIRST_CAPACITY;
	void *memory;
	NET_API_STATUS status = e->memory->take(capacity, &memory);

	if (status)
		return status;
	e->limits = ingot_limits_resolve(NULL);
	e->start = memory;
	e->at = e->start + headroom;
	e->end = e->start + capacity;
	if (encode_values(e, type, value, 1))
		return 0;
	e->memory->give(e->start);
	return e->status;
}

/*
 * A failed call's results: its result alone, everything else as if the operation had written nothing, so
 * that what it left half done is not read.
 */
static NET_API_STATUS encode_blank(struct xdr_encoder *e, const ingot_type *type, const void *frame,
				   size_t headroom)
{
	char *blank = ingot_heap_alloc_zeroed(type->size);
	NET_API_STATUS status;

	if (!blank)
		return ERROR_NOT_ENOUGH_MEMORY;
	memcpy(blank, frame, sizeof(uint32_t));
	status = encode(e, type, blank, headroom);
	ingot_heap_free(blank);
	return status;
}

NET_API_STATUS ingot_xdr_encode_frame(const ingot_type *type, const void *frame, bool blank,
				      size_t headroom, uint8_t **ret_wire, size_t *ret_length)
{
	struct xdr_encoder encoder = {.memory = &heap_memory, .blank = blank};
	NET_API_STATUS status = blank ? encode_blank(&encoder, type, frame, headroom)
				      : encode(&encoder, type, frame, headroom);

	if (status)
		return status;
	*ret_wire = encoder.start;
	*ret_length = (size_t)(encoder.at - encoder.start) - headroom;
	return 0;
}

NET_API_STATUS ingot_xdr_encode(const ingot_type *type, const void *value, uint8_t **ret_wire,
				uint32_t *ret_length)
{
	struct xdr_encoder encoder = {.memory = &block_memory};
	NET_API_STATUS status = encode(&encoder, type, value, 0);

	if (status)
		return status;
	*ret_length = (uint32_t)(encoder.at - encoder.start);
	*ret_wire = ingot_block_finish(encoder.start, *ret_length, NULL);
	return 0;
}
