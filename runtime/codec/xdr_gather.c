/*
 * xdr_gather.c: the walk over a type table that finds where a value ends, in bytes that are still coming.
 *
 * In: a source of bytes, a table. Out: the bytes of one value and not one more. Only what says how long
 * the value is gets read (flags, lengths, counts, discriminants), within the same bounds as elsewhere;
 * whether the bytes are a value of the type is for the decode that follows. Memory follows what has come:
 * a count or length takes none by itself. Lists are followed in the loop, other nesting is limited.
 */
#include "codec.h"
#include "fields.h"
#include "heap.h"
#include "winerror.h"
#include "xdr_wire.h"

#define FIRST_CAPACITY 512u

/* Bytes asked of the source at once. */
#define PIECE 65536u

struct gatherer {
	const struct ingot_wire_source *source;
	const uint8_t
		*seen; /* the bytes so far, as long as they stand together in the source's memory */
	uint8_t *copy; /* else a copy of them; heap memory */
	size_t length;
	size_t capacity;
	ingot_limits limits;
	uint32_t depth;
	NET_API_STATUS status;
};

/* What a step leads to. count 0: nothing. */
struct inner {
	const ingot_type *type;
	uint64_t count;
};

static bool fail(struct gatherer *g, NET_API_STATUS status)
{
	g->status = status;
	return false;
}

/* Room for `bytes` more in the copy. */
static bool reserve(struct gatherer *g, size_t bytes)
{
	size_t capacity = g->capacity ? g->capacity * 2 : FIRST_CAPACITY;
	uint8_t *moved;

	if (g->copy && g->capacity - g->length >= bytes)
		return true;
	if (capacity < g->length + bytes)
		capacity = g->length + bytes;
	moved = ingot_heap_resize(g->copy, g->capacity, capacity);
	if (!moved)
		return fail(g, ERROR_NOT_ENOUGH_MEMORY);
	if (!g->copy && g->length)
		memcpy(moved, g->seen, g->length);
	g->copy = moved;
	g->capacity = capacity;
	return true;
}

/* The next bytes where they are, if they follow on those before. */
static const uint8_t *view(struct gatherer *g, size_t bytes)
{
	const uint8_t *at;

	if (g->copy || !g->source->view)
		return NULL;
	at = g->source->view(g->source->context, bytes);
	if (at && g->length == 0)
		g->seen = at;
	return at;
}

/* The next `bytes`, 1 to PIECE of them. NULL: g->status says why. */
static const uint8_t *take(struct gatherer *g, size_t bytes)
{
	const uint8_t *at;

	if (bytes > INGOT_WIRE_MAX - g->length) {
		fail(g, RPC_X_INVALID_BOUND);
		return NULL;
	}
	at = view(g, bytes);
	if (!at) {
		if (!reserve(g, bytes))
			return NULL;
		at = g->copy + g->length;
		if (!g->source->pull(g->source->context, g->copy + g->length, bytes)) {
			fail(g, RPC_X_BAD_STUB_DATA);
			return NULL;
		}
	}
	g->length += bytes;
	return at;
}

static bool pass(struct gatherer *g, uint64_t bytes)
{
	while (bytes > 0) {
		size_t piece = bytes < PIECE ? (size_t)bytes : PIECE;

		if (!take(g, piece))
			return false;
		bytes -= piece;
	}
	return true;
}

static bool take_word(struct gatherer *g, uint32_t *ret_word)
{
	const uint8_t *at = take(g, XDR_UNIT);

	if (!at)
		return false;
	*ret_word = xdr_get32(at);
	return true;
}

/* A count or length within its bounds. */
static bool take_count(struct gatherer *g, uint32_t min, uint32_t max, uint32_t limit,
		       uint32_t *ret_count)
{
	if (!take_word(g, ret_count))
		return false;
	if (*ret_count > limit || (max && *ret_count > max) || *ret_count < min)
		return fail(g, RPC_X_INVALID_BOUND);
	return true;
}

/* Whether optional data is there; what is not optional is. */
static bool take_presence(struct gatherer *g, const ingot_step *s, uint32_t *ret_present)
{
	*ret_present = 1;
	if (!(s->flags & INGOT_STEP_OPTIONAL))
		return true;
	if (!take_word(g, ret_present))
		return false;
	return *ret_present <= 1 || fail(g, RPC_X_BAD_STUB_DATA);
}

static bool pass_bytes(struct gatherer *g, uint32_t min, uint32_t max)
{
	uint32_t length;

	return take_count(g, min, max, g->limits.string, &length) && pass(g, xdr_padded(length));
}

/* Text that a pointer leads to. The bounds of UTF-16 are not those of its UTF-8. */
static bool pass_string(struct gatherer *g, const ingot_step *s)
{
	bool is_wide = s->op == INGOT_OP_WSTRING;
	uint32_t present;

	if (!take_presence(g, s, &present))
		return false;
	return !present || pass_bytes(g, is_wide ? 0 : s->min, is_wide ? 0 : s->max);
}

/* Counted elements, or bytes where the step has no type. */
static bool take_elements(struct gatherer *g, const ingot_step *s, struct inner *ret_inner)
{
	uint32_t count;

	if (!s->type)
		return pass_bytes(g, s->min, s->max);
	if (!take_count(g, s->min, s->max, g->limits.count, &count))
		return false;
	if (s->type->flags & INGOT_TYPE_RUN)
		return pass(g, (uint64_t)count * s->type->size);
	*ret_inner = (struct inner){s->type, count};
	return true;
}

static bool take_pointer(struct gatherer *g, const ingot_step *s, struct inner *ret_inner)
{
	uint32_t present;

	if (!take_presence(g, s, &present))
		return false;
	*ret_inner = (struct inner){s->type, present};
	return true;
}

static bool take_union(struct gatherer *g, const ingot_step *s, struct inner *ret_inner)
{
	const ingot_arm *arm;
	uint32_t word;

	if (!take_word(g, &word))
		return false;
	arm = ingot_arm_find(s->type, s->flags & INGOT_STEP_SIGNED ? (int32_t)word : (int64_t)word);
	if (!arm)
		return fail(g, RPC_S_INVALID_TAG);
	*ret_inner = (struct inner){arm->type, arm->type ? 1 : 0};
	return true;
}

/* One step. *ret_inner is left alone by steps that lead nowhere. */
static bool gather_step(struct gatherer *g, const ingot_step *s, struct inner *ret_inner)
{
	switch ((enum ingot_op)s->op) {
	case INGOT_OP_W32:
	case INGOT_OP_W16:
	case INGOT_OP_W8:
	case INGOT_OP_LONG:
		return pass(g, (uint64_t)s->n * XDR_UNIT);
	case INGOT_OP_W64:
		return pass(g, (uint64_t)s->n * 2 * XDR_UNIT);
	case INGOT_OP_OPAQUE:
		return pass(g, xdr_padded(s->n));
	case INGOT_OP_TEXT:
	case INGOT_OP_BYTES:
		return pass_bytes(g, s->min, s->max);
	case INGOT_OP_WTEXT:
		return pass_bytes(g, 0, 0);
	case INGOT_OP_STRING:
	case INGOT_OP_WSTRING:
		return pass_string(g, s);
	case INGOT_OP_ARRAY:
	case INGOT_OP_SIZED:
	case INGOT_OP_TAIL:
		return take_elements(g, s, ret_inner);
	case INGOT_OP_POINTER:
	case INGOT_OP_INPLACE:
		return take_pointer(g, s, ret_inner);
	case INGOT_OP_STRUCT:
		*ret_inner = (struct inner){s->type, s->n};
		return true;
	case INGOT_OP_UNION:
		return take_union(g, s, ret_inner);
	case INGOT_OP_END:
	case INGOT_OP_CHECK:
	case INGOT_OP_GAP:
	case INGOT_OP_BLOCK:
	case INGOT_OP_EXTENT:
		return true;
	case INGOT_OP_INITIAL:
		break; /* protobuf-c's structures have no XDR form */
	}
	return fail(g, RPC_S_INTERNAL_ERROR);
}

static bool gather(struct gatherer *g, const ingot_type *type, uint64_t count)
{
	if (g->depth >= g->limits.depth)
		return fail(g, RPC_X_INVALID_BOUND);
	g->depth++;
	for (uint64_t i = 0; i < count; i++) {
		const ingot_step *s = type->steps;

		while (s->op != INGOT_OP_END) {
			struct inner inner = {NULL, 0};

			if (!gather_step(g, s, &inner))
				return false;
			if (inner.count == 1 && s->op != INGOT_OP_ARRAY && ingot_step_is_last(s)) {
				s = inner.type->steps;
				continue;
			}
			if (inner.count != 0 && !gather(g, inner.type, inner.count))
				return false;
			s++;
		}
	}
	g->depth--;
	return true;
}

NET_API_STATUS ingot_xdr_gather(const ingot_type *type, const struct ingot_wire_source *source,
				const ingot_limits *limits, struct ingot_wire *ret_wire)
{
	struct gatherer gatherer = {
		.source = source,
		.limits = ingot_limits_resolve(limits),
	};

	if (!gather(&gatherer, type, 1)) {
		ingot_heap_free(gatherer.copy);
		return gatherer.status;
	}
	ret_wire->bytes = gatherer.copy ? gatherer.copy : gatherer.seen;
	ret_wire->length = gatherer.length;
	ret_wire->copy = gatherer.copy;
	return 0;
}
