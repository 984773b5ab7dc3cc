/*
 * pb_traits.c: what is the same for every value of a type, found once and kept: as long as the process where the type
 * has a memo, otherwise for the decode.
 *
 * In: a table. Out: which absent fields matter, how much of a block their empty values can take, whether a value's
 * records take no more of the block than of the wire, and how the first fields are taken. Limits are not looked at,
 * as the next decode may have others.
 */
#include <stdlib.h>
#include <uchar.h>

#include "heap.h"
#include "pb_take.h"

/* Messages in each other that all are there when none is said to be: more of them are as good as without end. */
#define NESTED_MOST 128u

/* A sum that is above any limit once it is above the largest one. */
static uint64_t capped(uint64_t bytes)
{
	return bytes <= UINT32_MAX ? bytes : (uint64_t)UINT32_MAX + 1;
}

bool ingot_pb_is_wanted(const ingot_field *field)
{
	const ingot_step *s = value_step(field->steps);

	if (is_choice(field))
		return false;
	return (field->flags & (INGOT_FIELD_FILLED | INGOT_FIELD_REQUIRED)) || s->min ||
	       s->op == INGOT_OP_INPLACE || is_deferred(field);
}

/* Whether the value that an absent field has is made, and takes more than the message's own size. */
static bool is_filled(const ingot_field *field)
{
	return (field->flags & INGOT_FIELD_FILLED) && !(field->flags & INGOT_FIELD_REQUIRED) &&
	       !is_choice(field);
}

/* An empty message of `type`, beside its own size. */
static uint64_t message_size(const ingot_type *type, uint32_t depth)
{
	const ingot_field *fields = type->fields;
	uint64_t sum = 0;

	if (depth >= NESTED_MOST)
		return capped(UINT64_MAX);
	for (uint32_t i = 0; i < type->field_count && sum <= UINT32_MAX; i++)
		if (is_filled(&fields[i]))
			sum = capped(sum + ingot_pb_absent_size(fields[i].steps, fields[i].kind,
								false, depth + 1));
	return sum;
}

static uint64_t value_size(const ingot_type *type, uint8_t kind, uint32_t depth)
{
	return is_message(kind, type) ? message_size(type, depth)
				      : ingot_pb_absent_size(type->steps, kind, false, depth + 1);
}

uint64_t ingot_pb_arm_size(const ingot_type *type, int64_t value, bool is_there, uint32_t depth)
{
	const ingot_arm *arm = ingot_arm_find(type, value);
	const ingot_field *field;

	if (!arm || !arm->type)
		return 0;
	field = arm->number ? ingot_pb_find(type, arm->number) : NULL;
	if (field)
		return ingot_pb_absent_size(field->steps, field->kind, is_there, depth + 1);
	return ingot_pb_absent_size(arm->type->steps, 0, is_there, depth + 1);
}

static uint64_t step_size(const ingot_step *s, uint8_t kind, bool is_there, uint32_t depth)
{
	bool is_null = !is_there && (s->flags & INGOT_STEP_OPTIONAL);

	switch (s->op) {
	case INGOT_OP_STRING:
		return is_null ? 0 : 1;
	case INGOT_OP_WSTRING:
		return is_null ? 0 : 2 * sizeof(char16_t);
	case INGOT_OP_POINTER:
	case INGOT_OP_INPLACE:
		return is_null ? 0
			       : (uint64_t)s->type->size + s->type->align +
					 value_size(s->type, kind, depth);
	case INGOT_OP_STRUCT:
		return s->n * value_size(s->type, kind, depth);
	case INGOT_OP_UNION:
		return ingot_pb_arm_size(s->type, 0, false, depth);
	default:
		return 0;
	}
}

uint64_t ingot_pb_absent_size(const ingot_step *s, uint8_t kind, bool is_there, uint32_t depth)
{
	uint64_t sum = 0;

	if (depth > NESTED_MOST)
		return capped(UINT64_MAX);
	for (; s->op != INGOT_OP_END && sum <= UINT32_MAX; s++)
		sum = capped(sum + step_size(s, kind, is_there, depth));
	return sum;
}

static bool is_plain_field(const ingot_field *field)
{
	if (field->flags & (INGOT_FIELD_REPEATED | INGOT_FIELD_CLOSED))
		return false;
	switch (value_step(field->steps)->op) {
	case INGOT_OP_W8:
	case INGOT_OP_W16:
	case INGOT_OP_W32:
	case INGOT_OP_W64:
	case INGOT_OP_LONG:
	case INGOT_OP_OPAQUE:
	case INGOT_OP_TEXT:
	case INGOT_OP_WTEXT:
	case INGOT_OP_STRING:
	case INGOT_OP_BYTES:
		return true;
	default:
		return false;
	}
}

/* Of each kind, the step whose place a value can be taken to without more ado, and how. */
static const struct quick_kind {
	uint8_t op;
	uint8_t action;
} quick_kinds[] = {
	[INGOT_KIND_INT32] = {INGOT_OP_W32, PB_WORD},
	[INGOT_KIND_UINT32] = {INGOT_OP_W32, PB_WORD},
	[INGOT_KIND_ENUM] = {INGOT_OP_W32, PB_WORD},
	[INGOT_KIND_BOOL] = {INGOT_OP_W32, PB_FLAG},
	[INGOT_KIND_INT64] = {INGOT_OP_W64, PB_LONG},
	[INGOT_KIND_UINT64] = {INGOT_OP_W64, PB_LONG},
	[INGOT_KIND_FIXED32] = {INGOT_OP_W32, PB_COPY4},
	[INGOT_KIND_SFIXED32] = {INGOT_OP_W32, PB_COPY4},
	[INGOT_KIND_FLOAT] = {INGOT_OP_W32, PB_COPY4},
	[INGOT_KIND_FIXED64] = {INGOT_OP_W64, PB_COPY8},
	[INGOT_KIND_SFIXED64] = {INGOT_OP_W64, PB_COPY8},
	[INGOT_KIND_DOUBLE] = {INGOT_OP_W64, PB_COPY8},
	[INGOT_KIND_STRING] = {INGOT_OP_STRING, PB_TEXT},
	[INGOT_KIND_MESSAGE] = {INGOT_OP_END, PB_ASK},
};

/* The elements' type: messages, or nothing but pointers to them. */
static bool are_messages(const ingot_type *type)
{
	const ingot_step *s;

	if (type->fields)
		return true;
	s = value_step(type->steps);
	return s->op == INGOT_OP_POINTER && s[1].op == INGOT_OP_END && s->type->fields &&
	       type->size == sizeof(void *);
}

/* The elements' type: numbers of 4 bytes or 8, of which any will do. */
static bool are_numbers(const ingot_type *type)
{
	const ingot_step *s = type->steps;

	return s && (s->op == INGOT_OP_W32 || s->op == INGOT_OP_W64) && s->n == 1 &&
	       s->offset == 0 && s[1].op == INGOT_OP_END &&
	       type->size == (s->op == INGOT_OP_W32 ? 4 : 8);
}

/* Of a repeated field. */
static uint8_t array_action(const ingot_field *field)
{
	const ingot_step *s = field->steps;

	if (field->flags & ~(INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED))
		return PB_ASK;
	if (s->op != INGOT_OP_ARRAY || s->flags & ~INGOT_STEP_SIGNED || s[1].op != INGOT_OP_END)
		return PB_ASK;
	if (field->kind == INGOT_KIND_MESSAGE)
		return are_messages(s->type) ? PB_MESSAGES : PB_ASK;
	return pb_is_number(field->kind) && are_numbers(s->type) ? PB_PACKED : PB_ASK;
}

static uint8_t action_of(const ingot_field *field)
{
	const ingot_step *s = field->steps;
	const struct quick_kind *kind = &quick_kinds[field->kind];

	if (field->flags & INGOT_FIELD_REPEATED)
		return array_action(field);
	if (field->flags & ~(INGOT_FIELD_REQUIRED | INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF))
		return PB_ASK;
	if (field->presence_width && field->presence_width != 4)
		return PB_ASK;
	return s->op == kind->op && s[1].op == INGOT_OP_END ? kind->action : PB_ASK;
}

/* Whether what is there is written whatever it is. */
static bool is_kept(const ingot_field *field)
{
	const ingot_step *s = field->steps;

	return field->presence_width || field->flags & (INGOT_FIELD_ONEOF | INGOT_FIELD_REQUIRED) ||
	       (s->op == INGOT_OP_STRING && s->flags & INGOT_STEP_OPTIONAL);
}

/* False: the field's tag takes more than two bytes. */
static bool quick_of(const ingot_field *field, struct pb_quick *quick)
{
	const ingot_step *s = field->steps;
	uint32_t most = s->max ? s->max : UINT32_MAX;
	uint8_t action = action_of(field);
	uint32_t tag =
		pb_tag(field->number, action == PB_PACKED ? PB_LENGTH : pb_kind_type(field->kind));
	uint32_t width = pb_varint_size(tag);

	if (width > 2)
		return false;
	*quick = (struct pb_quick){
		.tag = (uint16_t)(width == 1 ? tag : (tag & 0x7F) | 0x80 | tag >> 7 << 8),
		.mask = width == 1 ? 0xFF : 0xFFFF,
		.width = (uint8_t)width,
		.action = action,
		.presence_width = field->presence_width,
		.is_choice = is_choice(field),
		.presence = field->presence,
		.selects = field->selects,
		.offset = s->offset,
		.least = s->min,
		.range = most - s->min,
		.is_signed = field->kind != INGOT_KIND_UINT32,
		.is_kept = is_kept(field),
		.step = s,
	};
	if (s->min > most)
		quick->action = PB_ASK;
	return true;
}

static size_t word_count(const ingot_type *type)
{
	return (size_t)type->field_count / 64 + 1;
}

static size_t quick_most(const ingot_type *type)
{
	return type->field_count < PB_QUICK ? type->field_count : PB_QUICK;
}

_Static_assert(sizeof(struct pb_quick) % sizeof(uint64_t) == 0, "`wanted` would not be aligned");

static size_t traits_size(const ingot_type *type)
{
	return sizeof(struct pb_traits) + (quick_most(type) + 1) * sizeof(struct pb_quick) +
	       word_count(type) * sizeof(uint64_t);
}

/* In memory of traits_size, which is zero. */
static void find_traits(const ingot_type *type, struct pb_traits *traits)
{
	traits->type = type;
	traits->wanted = (uint64_t *)(void *)(traits->quick + quick_most(type) + 1);
	traits->is_plain = true;
	for (uint32_t i = 0; i < type->field_count; i++) {
		const ingot_field *field = &type->fields[i];

		if (ingot_pb_is_wanted(field))
			traits->wanted[i / 64] |= (uint64_t)1 << i % 64;
		traits->is_plain = traits->is_plain && is_plain_field(field);
		if (i < PB_QUICK && quick_of(field, &traits->quick[i]))
			traits->quick_count = i + 1;
	}
	traits->quick[traits->quick_count] = (struct pb_quick){.action = PB_ASK};
	traits->empties = message_size(type, 0);
}

/* Of two threads that find the same the first one's stays. */
const struct pb_traits *ingot_pb_keep_traits(const ingot_type *type)
{
	struct pb_traits *traits = calloc(1, traits_size(type));
	void *known = NULL;

	if (!traits)
		return NULL;
	find_traits(type, traits);
	if (__atomic_compare_exchange_n(&type->memo->known, &known, traits, false, __ATOMIC_ACQ_REL,
					__ATOMIC_ACQUIRE))
		return traits;
	free(traits);
	return known;
}

/* For the rest of the decode. */
static const struct pb_traits *make_traits(struct pb_decoder *d, const ingot_type *type)
{
	struct pb_traits *traits = ingot_heap_alloc(traits_size(type));

	if (!traits)
		return NULL;
	memset(traits, 0, traits_size(type));
	find_traits(type, traits);
	traits->next = d->made;
	d->made = traits;
	return traits;
}

/* Those that were made: the one asked for comes to the front. */
static struct pb_traits *made_traits(struct pb_decoder *d, const ingot_type *type)
{
	for (struct pb_traits **at = &d->made; *at; at = &(*at)->next) {
		struct pb_traits *traits = *at;

		if (traits->type != type)
			continue;
		*at = traits->next;
		traits->next = d->made;
		d->made = traits;
		return traits;
	}
	return NULL;
}

const struct pb_traits *ingot_pb_find_traits(struct pb_decoder *d, const ingot_type *type)
{
	const struct pb_traits *traits = made_traits(d, type);

	if (!traits)
		traits = make_traits(d, type);
	if (!traits)
		fail(d, ERROR_NOT_ENOUGH_MEMORY);
	return traits;
}

void ingot_pb_drop_traits(struct pb_decoder *d)
{
	while (d->made) {
		struct pb_traits *traits = d->made;

		d->made = traits->next;
		ingot_heap_free(traits);
	}
}
