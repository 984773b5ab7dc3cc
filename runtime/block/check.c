/*
 * check.c: prove that a block keeps its rules (docs/block-format.md, "the checker proves").
 *
 * In: a live block, or bytes that may be one's (image.c). Out: a status. Every object that the walk reaches
 * claims its bytes in a bitmap: an object outside the block, out of line with its alignment, or on top of
 * another is refused, which also ends every cycle. Bytes that nobody claims, and the gaps inside
 * structures, must be zero. It changes nothing and trusts nothing in the block but its size, which it is
 * told.
 */
#include <stdbool.h>
#include <string.h>
#include <uchar.h>

#include "blocks.h"
#include "extents.h"
#include "fields.h"
#include "heap.h"
#include "winerror.h"

struct checker {
	const char *block;
	uintptr_t base; /* where its pointers say that it is */
	size_t size;
	uint8_t *claimed; /* one bit a byte of the block */
	uint32_t depth;
	NET_API_STATUS status;
};

struct inner {
	const ingot_type *type;
	const char *base;
	uint64_t count;
};

static bool fail(struct checker *c, NET_API_STATUS status)
{
	c->status = status;
	return false;
}

static bool broken(struct checker *c)
{
	return fail(c, RPC_X_BAD_STUB_DATA);
}

/* `bytes` at `object` are inside the block, aligned, and nobody else's; now they are this object's. */
static bool claim(struct checker *c, const void *object, uint64_t bytes, uint32_t align)
{
	uintptr_t start = (uintptr_t)object - (uintptr_t)c->block;

	if (start > c->size || bytes > c->size - start || start % align != 0)
		return broken(c);
	for (size_t i = start; i < start + bytes; i++) {
		uint8_t bit = (uint8_t)(1u << (i % 8));

		if (c->claimed[i / 8] & bit)
			return broken(c);
		c->claimed[i / 8] |= bit;
	}
	return true;
}

/* Where the pointer at `offset` leads, in the bytes that are here; NULL when it is NULL. */
static const char *target(const struct checker *c, const char *base, uint32_t offset)
{
	uintptr_t pointer = (uintptr_t)ingot_field_pointer(base, offset);

	if (!pointer)
		return NULL;
	/* What is not in the block becomes its end, where nothing can be claimed. */
	if (pointer - c->base >= c->size)
		return c->block + c->size;
	return c->block + (pointer - c->base);
}

static bool all_zero(const char *bytes, size_t length)
{
	for (size_t i = 0; i < length; i++)
		if (bytes[i])
			return false;
	return true;
}

static bool check_length(struct checker *c, const ingot_step *s, uint64_t length)
{
	if ((s->max && length > s->max) || length < s->min)
		return fail(c, RPC_X_INVALID_BOUND);
	return true;
}

static bool check_string(struct checker *c, const ingot_step *s, const char *base)
{
	const char *text = target(c, base, s->offset);
	uintptr_t start = (uintptr_t)text - (uintptr_t)c->block;
	const char *end;

	if (!text)
		return s->flags & INGOT_STEP_OPTIONAL ? true : fail(c, RPC_X_NULL_REF_POINTER);
	if (start >= c->size)
		return broken(c);
	end = memchr(text, 0, c->size - start);
	if (!end)
		return broken(c);
	return check_length(c, s, (uint64_t)(end - text)) &&
	       claim(c, text, (uint64_t)(end - text) + 1, 1);
}

/* The units of UTF-16 in front of a NUL among `most`, or `most`. */
static size_t wide_length(const char *text, size_t most)
{
	size_t units = 0;
	char16_t unit = 1;

	for (; units < most; units++) {
		memcpy(&unit, text + units * sizeof(unit), sizeof(unit));
		if (unit == 0)
			break;
	}
	return units;
}

static bool check_wide_string(struct checker *c, const ingot_step *s, const char *base)
{
	const char *text = target(c, base, s->offset);
	uintptr_t start = (uintptr_t)text - (uintptr_t)c->block;
	size_t room;
	size_t units;

	if (!text)
		return s->flags & INGOT_STEP_OPTIONAL ? true : fail(c, RPC_X_NULL_REF_POINTER);
	if (start >= c->size)
		return broken(c);
	room = (c->size - start) / sizeof(char16_t);
	units = wide_length(text, room);
	if (units == room)
		return broken(c);
	return check_length(c, s, units) &&
	       claim(c, text, (units + 1) * sizeof(char16_t), sizeof(char16_t));
}

static bool check_wide_text(struct checker *c, const ingot_step *s, const char *base)
{
	const char *text = base + s->offset;
	size_t units = wide_length(text, s->n);

	if (units == s->n ||
	    !all_zero(text + units * sizeof(char16_t), (s->n - units) * sizeof(char16_t)))
		return broken(c);
	return check_length(c, s, units);
}

static bool check_text(struct checker *c, const ingot_step *s, const char *base)
{
	const char *text = base + s->offset;
	size_t length = strnlen(text, s->n);

	if (length == s->n || !all_zero(text + length, s->n - length))
		return broken(c);
	return check_length(c, s, length);
}

/* An array of bytes (type NULL) or of values: NULL exactly when the count is 0. */
static bool check_elements(struct checker *c, const ingot_step *s, const char *base, uint64_t count,
			   struct inner *ret_inner)
{
	const char *elements = target(c, base, s->offset);
	uint32_t align = s->type ? s->type->align : 1;

	if ((count == 0) != (elements == NULL) || count > c->size)
		return broken(c);
	if (!check_length(c, s, count) ||
	    (count && !claim(c, elements, count * ingot_element_size(s), align)))
		return false;
	*ret_inner = (struct inner){s->type, elements, s->type ? count : 0};
	return true;
}

/* The same, its count reckoned; the elements that hold no data are zero. */
static bool check_sized(struct checker *c, const ingot_step *s, const char *base,
			struct inner *ret_inner)
{
	size_t size = ingot_element_size(s);
	struct ingot_extents extents;
	const char *elements;

	if (!ingot_extents_reckon(base, s, &extents))
		return fail(c, RPC_X_INVALID_BOUND);
	if (!check_elements(c, s, base, extents.size, ret_inner))
		return false;
	elements = target(c, base, s->offset);
	return extents.length == extents.size ||
	       all_zero(elements + extents.length * size, (extents.size - extents.length) * size) ||
	       broken(c);
}

/* Elements in the structure, whose own bytes are claimed, and behind it, where they claim theirs. */
static bool check_tail(struct checker *c, const ingot_step *s, const char *base,
		       struct inner *ret_inner)
{
	uint64_t count = (uint64_t)ingot_peer_get(base, s);
	uint64_t end;

	if (count > c->size)
		return broken(c);
	if (!check_length(c, s, count))
		return false;
	*ret_inner = (struct inner){s->type, base + s->offset, s->type ? count : 0};
	end = ingot_tail_end(s, (uint32_t)count);
	if (end > s->n)
		return claim(c, base + s->n, end - s->n, 1);
	return all_zero(base + end, s->n - (size_t)end) || broken(c);
}

static bool check_pointer(struct checker *c, const ingot_step *s, const char *base,
			  struct inner *ret_inner)
{
	const char *value = target(c, base, s->offset);

	if (!value)
		return s->flags & INGOT_STEP_OPTIONAL ? true : fail(c, RPC_X_NULL_REF_POINTER);
	*ret_inner = (struct inner){s->type, value, 1};
	return claim(c, value, s->type->size, s->type->align);
}

static bool check_union(struct checker *c, const ingot_step *s, const char *base,
			struct inner *ret_inner)
{
	const ingot_arm *arm = ingot_arm_find(s->type, ingot_peer_get(base, s));
	size_t own;

	if (!arm)
		return fail(c, RPC_S_INVALID_TAG);
	if (arm->type)
		*ret_inner = (struct inner){arm->type, base + s->offset, 1};
	own = arm->type ? arm->type->size : 0;
	return all_zero(base + s->offset + own, s->type->size - own) || broken(c);
}

/* The bytes of padding that follow a step's own memory. */
static bool check_gap(struct checker *c, const ingot_step *s, const char *base)
{
	size_t own = ingot_step_size(s);

	if (s->op == INGOT_OP_UNION)
		own = s->type->size;
	return all_zero(base + s->offset + own, s->gap) || broken(c);
}

/* The pointer, and the count of its bytes, are those that values of the type begin with, not the block's. */
static bool is_initial(const ingot_type *type, const ingot_step *s, const char *base)
{
	const void *pointer;

	if (!type->initial || (s->op != INGOT_OP_STRING && s->op != INGOT_OP_BYTES))
		return false;
	pointer = ingot_field_pointer(type->initial, s->offset);
	return pointer && pointer == ingot_field_pointer(base, s->offset) &&
	       (s->op == INGOT_OP_STRING ||
		ingot_peer_get(base, s) == ingot_peer_get(type->initial, s));
}

static bool check_step(struct checker *c, const ingot_type *type, const ingot_step *s,
		       const char *base, struct inner *ret_inner)
{
	if (is_initial(type, s, base))
		return true;
	if (s->gap && !check_gap(c, s, base))
		return false;
	switch (s->op) {
	case INGOT_OP_TEXT:
		return check_text(c, s, base);
	case INGOT_OP_STRING:
		return check_string(c, s, base);
	case INGOT_OP_WTEXT:
		return check_wide_text(c, s, base);
	case INGOT_OP_WSTRING:
		return check_wide_string(c, s, base);
	case INGOT_OP_BYTES:
	case INGOT_OP_ARRAY:
		return check_elements(c, s, base, (uint64_t)ingot_peer_get(base, s), ret_inner);
	case INGOT_OP_SIZED:
		return check_sized(c, s, base, ret_inner);
	case INGOT_OP_TAIL:
		return check_tail(c, s, base, ret_inner);
	case INGOT_OP_POINTER:
	case INGOT_OP_INPLACE:
		return check_pointer(c, s, base, ret_inner);
	case INGOT_OP_STRUCT:
		*ret_inner = (struct inner){s->type, base + s->offset, s->n};
		return true;
	case INGOT_OP_UNION:
		return check_union(c, s, base, ret_inner);
	case INGOT_OP_CHECK:
		return ingot_values_allowed(base, s) || fail(c, RPC_X_ENUM_VALUE_OUT_OF_RANGE);
	case INGOT_OP_GAP:
		return all_zero(base + s->offset, s->n) || broken(c);
	case INGOT_OP_INITIAL:
		return memcmp(base + s->offset, (const char *)type->initial + s->offset, s->n) ==
			       0 ||
		       broken(c);
	default:
		return true;
	}
}

/* The values at `first`, whose bytes are claimed. Lists are followed in the loop. */
static bool check_values(struct checker *c, const ingot_type *type, const char *first,
			 uint64_t count)
{
	if (c->depth >= INGOT_DEPTH_CEILING)
		return fail(c, RPC_X_INVALID_BOUND);
	c->depth++;
	for (uint64_t i = 0; i < count; i++) {
		const ingot_type *at = type;
		const ingot_step *s = at->steps;
		const char *base = first + i * type->size;

		while (s->op != INGOT_OP_END) {
			struct inner inner = {NULL, NULL, 0};

			if (!check_step(c, at, s, base, &inner))
				return false;
			if (inner.count == 1 && s->op != INGOT_OP_ARRAY && ingot_step_is_last(s)) {
				at = inner.type;
				s = at->steps;
				base = inner.base;
				continue;
			}
			if (inner.count != 0 &&
			    !check_values(c, inner.type, inner.base, inner.count))
				return false;
			s++;
		}
	}
	c->depth--;
	return true;
}

static bool unclaimed_are_zero(const struct checker *c)
{
	for (size_t i = 0; i < c->size; i++)
		if (!(c->claimed[i / 8] & (1u << (i % 8))) && c->block[i])
			return false;
	return true;
}

NET_API_STATUS ingot_check_values(const void *bytes, const void *base, size_t size,
				  const ingot_type *type, uint32_t count)
{
	struct checker checker = {.block = bytes, .base = (uintptr_t)base, .size = size};
	NET_API_STATUS status = 0;

	checker.claimed = ingot_heap_alloc_zeroed(checker.size / 8 + 1);
	if (!checker.claimed)
		return ERROR_NOT_ENOUGH_MEMORY;
	if (!claim(&checker, bytes, (uint64_t)count * type->size, type->align) ||
	    !check_values(&checker, type, bytes, count))
		status = checker.status;
	else if (!unclaimed_are_zero(&checker))
		status = RPC_X_BAD_STUB_DATA;
	ingot_heap_free(checker.claimed);
	return status;
}

NET_API_STATUS ingot_block_check(const void *block)
{
	struct ingot_block_info info;
	NET_API_STATUS status = ingot_block_lookup(block, &info);

	if (status || !info.content.kind)
		return status;
	return ingot_check_values(block, block, info.result, info.content.type, info.content.count);
}
