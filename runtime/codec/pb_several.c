/*
 * pb_several.c: the values of a repeated field.
 *
 * In: a field's records, one after another, and how many values they have in all. Out: an array, placed
 * when the first value comes, or the nodes of a list, each placed as it comes. Numbers are taken packed or
 * one by one, whatever was declared. A list of any length takes no stack.
 */
#include "extents.h"
#include "pb_take.h"

/* One of the values. */
struct element {
	const ingot_type *type;  /* NULL: a number of the step that the field itself has */
	const ingot_step *steps; /* where it is, from its own start; NULL: a message */
	uint32_t size;
	bool is_number;  /* and not behind a pointer */
	bool is_checked; /* by CHECK steps behind it */
};

static uint32_t number_width(const ingot_step *s)
{
	switch (s->op) {
	case INGOT_OP_W8:
	case INGOT_OP_OPAQUE:
		return 1;
	case INGOT_OP_W16:
		return 2;
	case INGOT_OP_W32:
		return 4;
	default:
		return 8;
	}
}

/* Whether the several values are numbers side by side in the structure itself. */
static bool is_row(const ingot_step *s)
{
	switch (s->op) {
	case INGOT_OP_W8:
	case INGOT_OP_W16:
	case INGOT_OP_W32:
	case INGOT_OP_W64:
	case INGOT_OP_LONG:
	case INGOT_OP_OPAQUE:
		return true;
	default:
		return false;
	}
}

/* The step that has several values, behind the pointers that lead to it. */
static const ingot_step *several_step(const ingot_field *field)
{
	const ingot_step *s = value_step(field->steps);

	if (field->flags & INGOT_FIELD_LIST)
		return s;
	while (s->op == INGOT_OP_POINTER || s->op == INGOT_OP_INPLACE)
		s = value_step(s->type->steps);
	return s;
}

static struct element element_of(const ingot_field *field, const ingot_step *s)
{
	struct element element = {.type = s->type};

	if (is_row(s)) {
		element.type = NULL;
		element.steps = s;
		element.size = number_width(s);
		element.is_number = true;
		return element;
	}
	element.size = s->type->size;
	if (!is_message(field->kind, s->type)) {
		element.steps = value_step(s->type->steps);
		element.is_number = pb_is_number(field->kind) && is_row(element.steps);
		element.is_checked = element.steps[1].op == INGOT_OP_CHECK;
	}
	return element;
}

/* Place the elements that a counted array's pointer leads to. */
static bool place_array(struct pb_decoder *d, const ingot_step *s, char *base, uint32_t count,
			char **ret_first)
{
	if (!in_bounds(s, count, d->limits.count))
		return over_bound(d);
	if (!place_values(d, s->type, count, ret_first))
		return false;
	ingot_field_set_pointer(base, s->offset, *ret_first);
	return s->op == INGOT_OP_SIZED || ingot_peer_put(base, s, count) || bad_data(d);
}

/* Where the first value goes. */
static bool open_values(struct pb_decoder *d, const ingot_field *field, char *base,
			struct pb_progress *p)
{
	const ingot_step *s = value_step(field->steps);
	struct ingot_extents extents;

	while (s->op == INGOT_OP_POINTER || s->op == INGOT_OP_INPLACE) {
		if (!ingot_pb_follow(d, s, base, &base))
			return false;
		s = value_step(s->type->steps);
	}
	switch (s->op) {
	case INGOT_OP_SIZED:
		if (!ingot_extents_reckon(base, s, &extents) || extents.size != p->count)
			return over_bound(d);
		return place_array(d, s, base, p->count, &p->next);
	case INGOT_OP_ARRAY:
		return place_array(d, s, base, p->count, &p->next);
	case INGOT_OP_TAIL:
		p->next = base + s->offset;
		return ingot_pb_extend(d, s, base, p->count);
	case INGOT_OP_STRUCT:
		p->next = base + s->offset;
		return p->count == s->n || bad_data(d);
	default:
		p->next = base;
		return (is_row(s) && p->count == s->n) || bad_data(d);
	}
}

/* A list's node, behind those before it. */
static bool take_node(struct pb_decoder *d, struct pb_message *m, const ingot_field *field,
		      struct pb_progress *p, const struct pb_value *value)
{
	const ingot_step *s = value_step(field->steps);
	char *link = p->next ? p->next + field->link : m->base + s->offset;
	char *node;

	if (!place_values(d, s->type, 1, &node))
		return false;
	ingot_field_set_pointer(link, 0, node);
	p->next = node;
	return ingot_pb_fill_node(d, s->type, value->bytes, value->bytes + value->length, node);
}

static bool take_element(struct pb_decoder *d, const ingot_field *field,
			 const struct element *element, char *place, const struct pb_value *value)
{
	if (!element->steps)
		return ingot_pb_fill(d, element->type, value->bytes, value->bytes + value->length,
				     place);
	if (!element->is_number)
		return ingot_pb_take(d, field, element->steps, place, value);
	return ingot_pb_take_number(d, field->kind, element->steps, place, value->bits) &&
	       (!element->is_checked || ingot_pb_check(d, element->steps + 1, place));
}

static bool take_next(struct pb_decoder *d, const ingot_field *field, const struct element *element,
		      struct pb_progress *p, const struct pb_value *value)
{
	if (p->done == p->count)
		return fail(d, RPC_S_INTERNAL_ERROR);
	if (!take_element(d, field, element, p->next, value))
		return false;
	p->next += element->size;
	p->done++;
	return true;
}

static bool take_packed(struct pb_decoder *d, struct pb_message *m, const ingot_field *field,
			const struct element *element, struct pb_progress *p,
			const struct pb_value *value)
{
	const uint8_t *at = value->bytes;
	const uint8_t *end = at + value->length;
	uint32_t tag = pb_tag(field->number, pb_kind_type(field->kind));

	while (at != end) {
		const uint8_t *start = at;
		struct pb_value number;

		if (!take_value(d, tag, &at, end, &number))
			return false;
		if (!ingot_pb_is_named(field, number.bits)) {
			if (!ingot_pb_keep(d, m, tag, start, (size_t)(at - start)))
				return false;
		} else if (!take_next(d, field, element, p, &number)) {
			return false;
		}
	}
	return true;
}

/* One record's values. */
static bool take_record(struct pb_decoder *d, struct pb_message *m, const ingot_field *field,
			const struct element *element, struct pb_progress *p, uint32_t tag,
			const uint8_t **wire)
{
	const uint8_t *start = *wire;
	struct pb_value value;

	if (!take_value(d, tag, wire, m->end, &value))
		return false;
	if (field->flags & INGOT_FIELD_LIST)
		return take_node(d, m, field, p, &value);
	if (is_packed(field, tag))
		return take_packed(d, m, field, element, p, &value);
	if (!ingot_pb_is_named(field, value.bits))
		return ingot_pb_keep(d, m, tag, start, (size_t)(*wire - start));
	return take_next(d, field, element, p, &value);
}

/* Messages of an array, or that its pointers lead to, one record each, as long as the same tag comes again. */
static bool take_messages(struct pb_decoder *d, const struct pb_message *m,
			  const struct element *element, struct pb_progress *p, uint32_t tag,
			  const uint8_t **wire)
{
	struct pb_run run = {
		.type = element->steps ? element->steps->type : element->type,
		.pointer = element->steps,
		.next = p->next,
		.most = p->count - p->done,
	};

	if (run.most == 0)
		return fail(d, RPC_S_INTERNAL_ERROR);
	if (!ingot_pb_fill_run(d, &run, tag, wire, m->end))
		return false;
	p->next = run.next;
	p->done += (uint32_t)run.count;
	return true;
}

/* Whether elements are messages, or pointers to them and nothing else. */
static bool are_messages(const ingot_field *field, const struct element *element)
{
	const ingot_step *s = element->steps;

	if (!element->type || field->kind != INGOT_KIND_MESSAGE)
		return false;
	return !s ||
	       (s->op == INGOT_OP_POINTER && s->type->fields && element->size == sizeof(void *));
}

bool ingot_pb_take_several(struct pb_decoder *d, struct pb_message *m, const ingot_field *field,
			   struct pb_progress *p, uint32_t tag, const uint8_t **wire)
{
	struct element element = {0};

	if (field->flags & INGOT_FIELD_LIST) {
		if ((field->flags & INGOT_FIELD_LINK) && m->is_node)
			return bad_data(d);
	} else {
		element = element_of(field, several_step(field));
		if (!p->next && p->count && !open_values(d, field, m->base, p))
			return false;
	}
	if (are_messages(field, &element))
		return take_messages(d, m, &element, p, tag, wire);
	for (;;) {
		const uint8_t *at;
		uint32_t next;

		if (!take_record(d, m, field, &element, p, tag, wire))
			return false;
		at = *wire;
		if (at == m->end || !pb_take_tag(&at, m->end, &next) || next != tag)
			return true;
		*wire = at;
	}
}

/* Of the elements that the second EXTENT says hold no data, every byte is zero. */
static bool rest_is_zero(const ingot_step *s, const char *base)
{
	struct ingot_extents extents;
	const char *elements = ingot_field_pointer(base, s->offset);

	if (!ingot_extents_reckon(base, s, &extents))
		return false;
	for (size_t i = (size_t)extents.length * s->type->size;
	     i < (size_t)extents.size * s->type->size; i++)
		if (elements[i])
			return false;
	return true;
}

bool ingot_pb_close_several(struct pb_decoder *d, const struct pb_message *m,
			    const ingot_field *field, const struct pb_progress *p)
{
	const ingot_step *s = value_step(field->steps);
	char *base = m->base;

	if (field->flags & INGOT_FIELD_LIST)
		return true;
	if (p->done != p->count)
		return fail(d, RPC_S_INTERNAL_ERROR);
	while (s->op == INGOT_OP_POINTER || s->op == INGOT_OP_INPLACE) {
		base = ingot_field_pointer(base, s->offset);
		s = value_step(s->type->steps);
	}
	if (s->op == INGOT_OP_SIZED && ingot_extents_have_length(s) && !rest_is_zero(s, base))
		return bad_data(d);
	return ingot_pb_check(d, s + 1, base);
}
