/*
 * compare.c: whether two values are the same, by a walk over the table. See value.h.
 *
 * Numbers are compared bit by bit (a NaN equals itself), texts by what they say, pointers by what they lead to.
 * Gaps are not looked at.
 */
#include <string.h>

#include "fields.h"
#include "value.h"

static bool equal_values(const ingot_type *type, const char *left, const char *right,
			 uint64_t count)
{
	for (uint64_t i = 0; i < count; i++)
		if (!value_equal(type, left + i * type->size, right + i * type->size))
			return false;
	return true;
}

int64_t value_extent(const char *base, const ingot_step *extent)
{
	int64_t number = ingot_peer_get(base, extent);
	int64_t count = (number * extent->n + (int32_t)extent->min) / extent->max;

	return count < 0 ? -1 : count;
}

static size_t text_bytes(const char *text, bool is_wide)
{
	size_t bytes = 0;

	if (!is_wide)
		return strlen(text);
	while (text[bytes] || text[bytes + 1])
		bytes += 2;
	return bytes;
}

static bool equal_texts(const char *left, const char *right, bool is_wide)
{
	size_t bytes = text_bytes(left, is_wide);

	return text_bytes(right, is_wide) == bytes && memcmp(left, right, bytes) == 0;
}

/* What the pointers of both lead to; true when one alone is NULL, or both, and there is nothing to compare. */
static bool equal_pointed(const ingot_step *s, const char *left, const char *right)
{
	const char *l = ingot_field_pointer(left, s->offset);
	const char *r = ingot_field_pointer(right, s->offset);
	int64_t count = 0;

	if (s->op == INGOT_OP_ARRAY || s->op == INGOT_OP_BYTES) {
		count = ingot_peer_get(left, s);
		if (count != ingot_peer_get(right, s))
			return false;
		if (!count)
			return !r;
	}
	if (!l || !r)
		return l == r;
	switch (s->op) {
	case INGOT_OP_BYTES:
		return memcmp(l, r, (size_t)count) == 0;
	case INGOT_OP_ARRAY:
		return equal_values(s->type, l, r, (uint64_t)count);
	case INGOT_OP_STRING:
	case INGOT_OP_WSTRING:
		return equal_texts(l, r, s->op == INGOT_OP_WSTRING);
	default:
		return value_equal(s->type, l, r);
	}
}

/* Elements, or bytes where the step has no type. */
static bool equal_elements(const ingot_step *s, const char *left, const char *right, int64_t count)
{
	if (!s->type)
		return memcmp(left, right, (size_t)count) == 0;
	return equal_values(s->type, left, right, (uint64_t)count);
}

/*
 * The elements that hold data. Their numbers are compared where they stand. What `right` has besides is zero; what
 * `left` has may not even be there.
 */
static bool equal_sized(const ingot_step *s, const char *left, const char *right)
{
	int64_t size = value_extent(left, &s[1]);
	int64_t length = s[2].op == INGOT_OP_EXTENT ? value_extent(left, &s[2]) : size;
	const char *l = ingot_field_pointer(left, s->offset);
	const char *r = ingot_field_pointer(right, s->offset);
	size_t width = s->type ? s->type->size : 1;

	if (size != value_extent(right, &s[1]))
		return false;
	if (!size)
		return !r;
	if (!l || !r || !equal_elements(s, l, r, length))
		return false;
	for (size_t i = (size_t)length * width; i < (size_t)size * width; i++)
		if (r[i])
			return false;
	return true;
}

static bool equal_tails(const ingot_step *s, const char *left, const char *right)
{
	int64_t count = ingot_peer_get(left, s);

	return count == ingot_peer_get(right, s) &&
	       equal_elements(s, left + s->offset, right + s->offset, count);
}

static bool equal_unions(const ingot_step *s, const char *left, const char *right)
{
	const ingot_arm *arm = ingot_arm_find(s->type, ingot_peer_get(left, s));

	if (!arm || ingot_peer_get(left, s) != ingot_peer_get(right, s))
		return false;
	return !arm->type || value_equal(arm->type, left + s->offset, right + s->offset);
}

static bool equal_step(const ingot_step *s, const char *left, const char *right)
{
	const char *l = left + s->offset;
	const char *r = right + s->offset;

	switch (s->op) {
	case INGOT_OP_W8:
	case INGOT_OP_OPAQUE:
		return memcmp(l, r, s->n) == 0;
	case INGOT_OP_W16:
		return memcmp(l, r, 2 * (size_t)s->n) == 0;
	case INGOT_OP_W32:
		return memcmp(l, r, 4 * (size_t)s->n) == 0;
	case INGOT_OP_W64:
	case INGOT_OP_LONG:
		return memcmp(l, r, 8 * (size_t)s->n) == 0;
	case INGOT_OP_TEXT:
	case INGOT_OP_WTEXT:
		return equal_texts(l, r, s->op == INGOT_OP_WTEXT);
	case INGOT_OP_STRUCT:
		return equal_values(s->type, l, r, s->n);
	case INGOT_OP_UNION:
		return equal_unions(s, left, right);
	case INGOT_OP_SIZED:
		return equal_sized(s, left, right);
	case INGOT_OP_TAIL:
		return equal_tails(s, left, right);
	case INGOT_OP_CHECK:
	case INGOT_OP_GAP:
	case INGOT_OP_BLOCK:
	case INGOT_OP_EXTENT:
		return true;
	default:
		return equal_pointed(s, left, right);
	}
}

bool value_equal(const ingot_type *type, const void *left, const void *right)
{
	for (const ingot_step *s = type->steps; s->op != INGOT_OP_END; s++)
		if (!equal_step(s, left, right))
			return false;
	return true;
}
