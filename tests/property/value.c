/*
 * value.c: random values, made by a walk over the table. See value.h; value_equal is in compare.c.
 *
 * How large a value gets is a budget's business: with nothing left, arrays are as short as they may be and pointers
 * NULL. Sets of values (CHECK) are met by choosing again where they stand.
 */
#include "value.h"

#include <stdlib.h>
#include <string.h>

#include "fields.h"

#define DEPTH_MAX  16u
#define COUNT_WIDE 40u
#define LEAN_COUNT 250u

struct making {
	struct value_pool *pool;
	struct choices *choices;
	uint32_t budget; /* of elements and texts */
	uint32_t depth;
	bool is_lean; /* much that says little: what takes the most memory for its bytes */
};

static void make(struct making *m, const ingot_type *type, char *base);

static void *piece(struct making *m, size_t size)
{
	void *memory = m->pool->count < VALUE_PIECES_MAX ? calloc(1, size ? size : 1) : NULL;

	/* Neither can come about in a test that is right; both must not be taken for a value. */
	if (!memory)
		abort();
	m->pool->pieces[m->pool->count++] = memory;
	return memory;
}

static bool spend(struct making *m)
{
	if (!m->budget)
		return false;
	m->budget--;
	return true;
}

static void make_numbers(struct making *m, const ingot_step *s, char *base, uint8_t width)
{
	for (uint32_t i = 0; i < s->n; i++)
		ingot_field_set_integer(base + s->offset + (size_t)i * width, width,
					(int64_t)choose_word(m->choices));
}

/* Numbers that take less on the wire than in memory. */
static void make_longs(struct making *m, const ingot_step *s, char *base)
{
	for (uint32_t i = 0; i < s->n; i++) {
		uint32_t word = (uint32_t)choose_word(m->choices);

		ingot_field_set_integer(base + s->offset + (size_t)i * 8, 8,
					s->flags & INGOT_STEP_SIGNED ? (int32_t)word
								     : (int64_t)word);
	}
}

static void make_octets(struct making *m, char *at, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		at[i] = (char)choose(m->choices, 256);
}

static int64_t pick_of(struct making *m, const ingot_type *set)
{
	const ingot_arm *arm = &set->arms[choose(m->choices, set->arm_count)];

	return choose_between(m->choices, arm->low, arm->high);
}

/* The discriminants of unions with a default have been chosen with their set in mind. */
static void make_allowed(struct making *m, const ingot_step *s, char *base)
{
	bool is_signed = (s->flags & INGOT_STEP_SIGNED) != 0;

	for (uint32_t i = 0; i < s->n; i++) {
		char *at = base + s->offset + (size_t)i * s->width;

		if (!ingot_arm_find(s->type, ingot_field_integer(at, s->width, is_signed)))
			ingot_field_set_integer(at, s->width, pick_of(m, s->type));
	}
}

/* A length within a step's bounds, and below `end` where that is not 0. */
static uint32_t pick_length(struct making *m, const ingot_step *s, uint32_t end)
{
	uint32_t low = s->min;
	uint32_t high = low + (spend(m) ? 8 : 0);

	if (m->is_lean)
		return low;
	if (m->budget && choose_rarely(m->choices, 16))
		high = low + 2 * COUNT_WIDE;
	if (s->max && high > s->max)
		high = s->max;
	if (end && high >= end)
		high = end - 1;
	return low + choose(m->choices, high - low + 1);
}

/* Letters of one to three bytes; not those of UTF-16's surrogates. */
static void make_utf8(struct making *m, char *at, uint32_t length)
{
	for (uint32_t i = 0; i < length;) {
		uint32_t left = length - i;

		if (left >= 2 && choose_rarely(m->choices, 8)) {
			at[i++] = (char)(0xC2 + choose(m->choices, 0x1E));
			at[i++] = (char)(0x80 + choose(m->choices, 0x40));
		} else if (left >= 3 && choose_rarely(m->choices, 8)) {
			at[i++] = (char)(0xE1 + choose(m->choices, 0xC));
			at[i++] = (char)(0x80 + choose(m->choices, 0x40));
			at[i++] = (char)(0x80 + choose(m->choices, 0x40));
		} else {
			at[i++] = (char)(1 + choose(m->choices, 127));
		}
	}
}

static void make_text(struct making *m, char *at, uint32_t length)
{
	if (m->pool->is_utf8) {
		make_utf8(m, at, length);
		return;
	}
	for (uint32_t i = 0; i < length; i++)
		at[i] = (char)(choose_rarely(m->choices, 4) ? 1 + choose(m->choices, 255)
							    : 'a' + choose(m->choices, 26));
}

/* UTF-16 in which no surrogate is alone. */
static void make_wide(struct making *m, char *at, uint32_t length)
{
	static const uint16_t ends[] = {'a', 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF};

	for (uint32_t i = 0; i < length; i++) {
		uint16_t unit = ends[choose(m->choices, 8)];

		if (i + 1 < length && choose_rarely(m->choices, 4)) {
			unit = (uint16_t)(0xD800 + choose(m->choices, 0x400));
			memcpy(at + (size_t)i++ * 2, &unit, 2);
			unit = (uint16_t)(0xDC00 + choose(m->choices, 0x400));
		}
		memcpy(at + (size_t)i * 2, &unit, 2);
	}
}

/* True when the pointer stays NULL. */
static bool make_null(struct making *m, const ingot_step *s)
{
	if (!(s->flags & INGOT_STEP_OPTIONAL))
		return false;
	if (m->is_lean && m->depth > 1)
		return true;
	return choose(m->choices, 3) == 0 || m->depth >= DEPTH_MAX || !spend(m);
}

static void make_string(struct making *m, const ingot_step *s, char *base)
{
	uint32_t unit = s->op == INGOT_OP_WSTRING ? 2 : 1;
	uint32_t length;
	char *text;

	if (make_null(m, s))
		return;
	length = pick_length(m, s, 0);
	text = piece(m, ((size_t)length + 1) * unit);
	if (unit == 2)
		make_wide(m, text, length);
	else
		make_text(m, text, length);
	ingot_field_set_pointer(base, s->offset, text);
}

/* The count of a peer: chosen, or there already. */
static uint32_t make_count(struct making *m, const ingot_step *s, char *base, bool is_cheap)
{
	bool may_grow = spend(m) && m->depth < DEPTH_MAX;
	uint32_t high = s->min + (may_grow ? 3 : 0);
	uint32_t count;

	if (s->flags & INGOT_STEP_KNOWN)
		return (uint32_t)ingot_peer_get(base, s);
	if (m->is_lean && m->depth < 3 && may_grow)
		high = s->min + LEAN_COUNT;
	else if (is_cheap && m->budget && choose_rarely(m->choices, 8))
		high = s->min + COUNT_WIDE;
	if (s->width == 1 && high > INT8_MAX)
		high = INT8_MAX;
	if (s->max && high > s->max)
		high = s->max;
	count = s->min + choose(m->choices, high - s->min + 1);
	ingot_field_set_integer(base + s->peer, s->width, count);
	return count;
}

static size_t element_size(const ingot_step *s)
{
	return s->type ? s->type->size : 1;
}

/* Elements that are a number each, or bytes. */
static bool is_cheap(const ingot_step *s)
{
	return !s->type ||
	       (s->type->steps[0].op <= INGOT_OP_W8 && s->type->steps[1].op == INGOT_OP_END);
}

static void make_elements(struct making *m, const ingot_step *s, char *elements, uint32_t count)
{
	if (!s->type) {
		make_octets(m, elements, count);
		return;
	}
	for (uint32_t i = 0; i < count; i++)
		make(m, s->type, elements + i * element_size(s));
}

static void make_array(struct making *m, const ingot_step *s, char *base)
{
	uint32_t count = make_count(m, s, base, is_cheap(s));
	char *elements;

	if (!count)
		return;
	elements = piece(m, count * element_size(s));
	ingot_field_set_pointer(base, s->offset, elements);
	make_elements(m, s, elements, count);
}

/* Elements for as many as the numbers say hold data; a sanitizer sees whoever reads one more. */
static void make_sized(struct making *m, const ingot_step *s, char *base)
{
	int64_t size = value_extent(base, &s[1]);
	int64_t length = s[2].op == INGOT_OP_EXTENT ? value_extent(base, &s[2]) : size;
	char *elements;

	if (!size)
		return;
	elements = piece(m, (size_t)length * element_size(s));
	ingot_field_set_pointer(base, s->offset, elements);
	make_elements(m, s, elements, (uint32_t)length);
}

/* Whether the numbers go together that the arrays up to `last` are reckoned from. */
static bool numbers_agree(const ingot_type *type, const ingot_step *last, const char *base,
			  int64_t most)
{
	for (const ingot_step *s = type->steps; s <= last; s++) {
		int64_t size, length;

		if (s->op != INGOT_OP_SIZED)
			continue;
		size = value_extent(base, &s[1]);
		length = s[2].op == INGOT_OP_EXTENT ? value_extent(base, &s[2]) : size;
		if (length < 0 || size < length || size > most || size < s->min ||
		    (s->max && size > s->max))
			return false;
	}
	return true;
}

static void set_numbers(const ingot_step *s, char *base, int64_t size, int64_t length)
{
	if (s[2].op == INGOT_OP_EXTENT)
		ingot_field_set_integer(base + s[2].peer, s[2].width, length);
	ingot_field_set_integer(base + s[1].peer, s[1].width, size);
}

/* Numbers for one array: at random, else, and with nothing left, the least that will do. */
static void make_extents(struct making *m, const ingot_type *type, const ingot_step *s, char *base)
{
	uint32_t attempts = spend(m) && m->depth < DEPTH_MAX ? 8 : 0;

	for (uint32_t attempt = 0; attempt < attempts; attempt++) {
		int64_t size = choose(m->choices, 12);

		set_numbers(s, base, size, choose(m->choices, 12));
		if (numbers_agree(type, s, base, 12))
			return;
	}
	for (int64_t size = 0; size < 64; size++) {
		for (int64_t length = 0; length < 64; length++) {
			set_numbers(s, base, size, length);
			if (numbers_agree(type, s, base, COUNT_WIDE))
				return;
		}
	}
	abort();
}

/* The last step, when the structure goes on behind itself; else NULL. */
static const ingot_step *tail_of(const ingot_type *type)
{
	const ingot_step *s = type->steps;

	while (s->op != INGOT_OP_END && s->op != INGOT_OP_TAIL)
		s++;
	return s->op == INGOT_OP_TAIL ? s : NULL;
}

/* Memory for one value, of as many bytes as C asks for. A tail's count is chosen here, before what it counts. */
static char *room_for(struct making *m, const ingot_type *type)
{
	const ingot_step *tail = tail_of(type);
	char counter[sizeof(int64_t)];
	ingot_step count;
	size_t end;
	char *value;

	if (!tail)
		return piece(m, type->size);
	count = *tail;
	count.peer = 0;
	end = tail->offset +
	      (size_t)make_count(m, &count, counter, is_cheap(tail)) * element_size(tail);
	value = piece(m, end > type->size ? end : type->size);
	memcpy(value + tail->peer, counter, tail->width);
	return value;
}

static void make_pointer(struct making *m, const ingot_step *s, char *base)
{
	char *target;

	if (make_null(m, s))
		return;
	target = room_for(m, s->type);
	ingot_field_set_pointer(base, s->offset, target);
	make(m, s->type, target);
}

/* A set that the discriminant must belong to besides, or NULL. */
static const ingot_type *set_of_peer(const ingot_step *s)
{
	for (const ingot_step *later = s + 1; later->op != INGOT_OP_END; later++)
		if (later->op == INGOT_OP_CHECK && later->offset == s->peer)
			return later->type;
	return NULL;
}

/* Whether the peer can hold a value, and the wire carry it. */
static bool peer_fits(const ingot_step *s, char *base, int64_t value)
{
	bool is_signed = (s->flags & INGOT_STEP_SIGNED) != 0;

	ingot_field_set_integer(base + s->peer, s->width, value);
	return ingot_peer_get(base, s) == value &&
	       (is_signed ? value == (int32_t)value : value == (int64_t)(uint32_t)value);
}

static void make_discriminant(struct making *m, const ingot_step *s, char *base)
{
	const ingot_type *set = set_of_peer(s);

	if (set) {
		(void)peer_fits(s, base, pick_of(m, set));
		return;
	}
	if (s->type->flags & INGOT_TYPE_DEFAULT && choose_rarely(m->choices, 3) &&
	    peer_fits(s, base, (int64_t)(int32_t)choose_word(m->choices)))
		return;
	/* The cases fit, whichever is taken; a default's own "case" says 0 and may be another arm's. */
	(void)peer_fits(s, base, pick_of(m, s->type));
}

static void make_union(struct making *m, const ingot_step *s, char *base)
{
	const ingot_arm *arm;

	if (!(s->flags & INGOT_STEP_KNOWN))
		make_discriminant(m, s, base);
	arm = ingot_arm_find(s->type, ingot_peer_get(base, s));
	if (arm && arm->type)
		make(m, arm->type, base + s->offset);
}

static void make_step(struct making *m, const ingot_step *s, char *base)
{
	switch (s->op) {
	case INGOT_OP_W8:
		make_numbers(m, s, base, 1);
		break;
	case INGOT_OP_W16:
		make_numbers(m, s, base, 2);
		break;
	case INGOT_OP_W32:
		make_numbers(m, s, base, 4);
		break;
	case INGOT_OP_W64:
		make_numbers(m, s, base, 8);
		break;
	case INGOT_OP_LONG:
		make_longs(m, s, base);
		break;
	case INGOT_OP_OPAQUE:
		make_octets(m, base + s->offset, s->n);
		break;
	case INGOT_OP_TEXT:
		make_text(m, base + s->offset, pick_length(m, s, s->n));
		break;
	case INGOT_OP_WTEXT:
		make_wide(m, base + s->offset, pick_length(m, s, s->n));
		break;
	case INGOT_OP_STRING:
	case INGOT_OP_WSTRING:
		make_string(m, s, base);
		break;
	case INGOT_OP_BYTES:
	case INGOT_OP_ARRAY:
		make_array(m, s, base);
		break;
	case INGOT_OP_SIZED:
		make_sized(m, s, base);
		break;
	case INGOT_OP_TAIL:
		make_elements(m, s, base + s->offset, (uint32_t)ingot_peer_get(base, s));
		break;
	case INGOT_OP_POINTER:
	case INGOT_OP_INPLACE:
		make_pointer(m, s, base);
		break;
	case INGOT_OP_STRUCT:
		for (uint32_t i = 0; i < s->n; i++)
			make(m, s->type, base + s->offset + (size_t)i * s->type->size);
		break;
	case INGOT_OP_UNION:
		make_union(m, s, base);
		break;
	case INGOT_OP_CHECK:
		make_allowed(m, s, base);
		break;
	default:
		break;
	}
}

static bool is_numbers(const ingot_step *s)
{
	return s->op >= INGOT_OP_W32 && s->op <= INGOT_OP_W8;
}

/* Numbers first: what is reckoned from some of them says what they may be. */
static void make(struct making *m, const ingot_type *type, char *base)
{
	m->depth++;
	for (const ingot_step *s = type->steps; s->op != INGOT_OP_END; s++)
		if (is_numbers(s))
			make_step(m, s, base);
	for (const ingot_step *s = type->steps; s->op != INGOT_OP_END; s++)
		if (s->op == INGOT_OP_SIZED)
			make_extents(m, type, s, base);
	for (const ingot_step *s = type->steps; s->op != INGOT_OP_END; s++)
		if (!is_numbers(s))
			make_step(m, s, base);
	m->depth--;
}

void *value_make(struct value_pool *pool, struct choices *choices, const ingot_type *type)
{
	struct making making = {.pool = pool, .choices = choices, .budget = 24};
	char *value;

	making.is_lean = choose_rarely(choices, 8);
	if (making.is_lean)
		making.budget = 4;
	value = room_for(&making, type);
	make(&making, type, value);
	return value;
}

void value_release(struct value_pool *pool)
{
	while (pool->count)
		free(pool->pieces[--pool->count]);
}
