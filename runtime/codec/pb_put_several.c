/*
 * pb_put_several.c: fields of any number of values, and bytes: arrays of every form, and lists.
 *
 * In: a field, its step and the structure. Out: its values, in front of the encoder's others, the last one written
 * first. A list's nodes are led to from the first one: where they are is found out beforehand.
 */
#include "extents.h"
#include "heap.h"
#include "pb_putter.h"

/* Nodes of a list that are known at a time without memory for it. */
#define NODES_AT_HAND 64u

/* What is written, wherever it stands. */
struct several {
	const char *first;
	const ingot_type *type; /* of each; NULL: they are numbers of `step` */
	const ingot_step *step;
	uint64_t count;
	uint64_t used; /* of these, in front, those that hold data: the others are 0 */
	size_t stride;
	bool absent; /* the pointer to all of them is NULL, and may be */
};

static bool fail(struct pb_encoder *e, NET_API_STATUS status)
{
	return pb_encoder_fail(e, status);
}

static void set_elements(struct several *several, const ingot_step *s, const char *first,
			 uint64_t count)
{
	several->first = first;
	several->count = several->used = count;
	several->type = s->type;
	several->step = s->type ? NULL : s;
	several->stride = s->type ? s->type->size : 1;
}

/* Counted elements, or bytes, that a pointer leads to. */
static bool find_counted(struct pb_encoder *e, const ingot_step *s, const char *base,
			 struct several *several)
{
	set_elements(several, s, ingot_field_pointer(base, s->offset),
		     (uint64_t)ingot_peer_get(base, s));
	return several->count == 0 || several->first || fail(e, RPC_X_NULL_REF_POINTER);
}

static bool find_sized(struct pb_encoder *e, const ingot_step *s, const char *base,
		       struct several *several)
{
	struct ingot_extents extents;

	if (!ingot_extents_reckon(base, s, &extents))
		return fail(e, RPC_X_INVALID_BOUND);
	set_elements(several, s, ingot_field_pointer(base, s->offset), extents.size);
	several->used = extents.length;
	return several->count == 0 || several->first || fail(e, RPC_X_NULL_REF_POINTER);
}

/* Numbers of a fixed array. */
static void set_numbers(struct several *several, const ingot_step *s, const char *base)
{
	several->first = base + s->offset;
	several->count = several->used = s->n;
	several->type = NULL;
	several->step = s;
	several->stride = pb_number_width(s);
}

/* What the step describes. Pointers that lead to all of it are gone along. */
static bool find(struct pb_encoder *e, const ingot_step *s, const char *base, uint32_t limit,
		 struct several *several)
{
	while (s->op == INGOT_OP_POINTER || s->op == INGOT_OP_INPLACE) {
		const char *target = ingot_field_pointer(base, s->offset);

		several->absent = !target;
		if (!target)
			return (s->flags & INGOT_STEP_OPTIONAL) || fail(e, RPC_X_NULL_REF_POINTER);
		base = target;
		if (!pb_check_values(e, s->type->steps, base))
			return false;
		s = pb_own_step(s->type);
	}
	switch (s->op) {
	case INGOT_OP_ARRAY:
	case INGOT_OP_BYTES:
		return find_counted(e, s, base, several) &&
		       pb_check_count(e, s, several->count, limit);
	case INGOT_OP_SIZED:
		return find_sized(e, s, base, several) &&
		       pb_check_count(e, s, several->count, limit);
	case INGOT_OP_TAIL:
		set_elements(several, s, base + s->offset, (uint64_t)ingot_peer_get(base, s));
		return pb_check_count(e, s, several->count, limit);
	case INGOT_OP_STRUCT:
		set_elements(several, s, base + s->offset, s->n);
		return true;
	case INGOT_OP_W32:
	case INGOT_OP_W64:
	case INGOT_OP_W16:
	case INGOT_OP_W8:
	case INGOT_OP_LONG:
	case INGOT_OP_OPAQUE:
		set_numbers(several, s, base);
		return true;
	default:
		return fail(e, RPC_S_INTERNAL_ERROR);
	}
}

bool ingot_pb_put_opaque(struct pb_encoder *e, const ingot_field *f, const ingot_step *s,
			 const char *base, bool always)
{
	struct several several = {.absent = false};
	size_t unused;

	if (!find(e, s, base, e->limits.string, &several))
		return false;
	if (several.count == 0 && !always)
		return true;
	if (!pb_reserve(e, (size_t)several.count + 2 * PB_HEAD_MAX))
		return false;
	unused = (size_t)(several.count - several.used);
	e->at -= several.count;
	if (several.used)
		memcpy(e->at, several.first, (size_t)several.used);
	memset(e->at + several.used, 0, unused);
	pb_write_head(e, f->number, (size_t)several.count);
	return true;
}

/* One number, and in front of it its field's when they are not packed. */
static bool put_number(struct pb_encoder *e, const ingot_field *f, const ingot_step *s,
		       uint64_t number)
{
	if (!pb_number_fits(f->kind, s, number))
		return fail(e, RPC_X_INVALID_BOUND);
	if (!pb_reserve(e, PB_HEAD_MAX + PB_VARINT_MAX))
		return false;
	pb_write_number(e, f->kind, number);
	if (!(f->flags & INGOT_FIELD_PACKED))
		pb_write_varint(e, pb_tag(f->number, pb_kind_type(f->kind)));
	return true;
}

/* One element, which may be a pointer to the number, checked by its own steps. */
static bool put_number_element(struct pb_encoder *e, const ingot_field *f, const ingot_type *type,
			       const char *element)
{
	const ingot_step *s = pb_own_step(type);

	while (s->op == INGOT_OP_POINTER || s->op == INGOT_OP_STRUCT) {
		element = s->op == INGOT_OP_STRUCT ? element + s->offset
						   : ingot_field_pointer(element, s->offset);
		if (!element)
			return fail(e, RPC_X_NULL_REF_POINTER);
		s = pb_own_step(s->type);
	}
	return pb_check_values(e, s, element) &&
	       put_number(e, f, s, pb_number(f->kind, element + s->offset, pb_number_width(s)));
}

/* The numbers themselves. Those behind the ones that hold data are 0. */
static bool put_each_number(struct pb_encoder *e, const ingot_field *f,
			    const struct several *several)
{
	const ingot_type *type = several->type;
	const ingot_step *s = type ? pb_own_step(type) : several->step;
	bool is_plain = !type || (s->op != INGOT_OP_POINTER && s->op != INGOT_OP_STRUCT &&
				  ingot_step_is_last(s));
	const char *element = several->first + several->stride * several->used;
	uint32_t offset = type ? s->offset : 0;
	uint8_t width = pb_number_width(s);

	for (uint64_t i = several->count; i > several->used; i--)
		if (!put_number(e, f, s, 0))
			return false;
	for (uint64_t i = several->used; i > 0; i--) {
		element -= several->stride;
		if (is_plain ? !put_number(e, f, s, pb_number(f->kind, element + offset, width))
			     : !put_number_element(e, f, type, element))
			return false;
	}
	return true;
}

static bool put_numbers(struct pb_encoder *e, const ingot_field *f, const struct several *several)
{
	size_t behind = pb_encoder_written(e);

	if (!put_each_number(e, f, several))
		return false;
	if (!(f->flags & INGOT_FIELD_PACKED))
		return true;
	if (!pb_reserve(e, 2 * PB_HEAD_MAX))
		return false;
	pb_write_head(e, f->number, pb_encoder_written(e) - behind);
	return true;
}

static bool put_elements(struct pb_encoder *e, const ingot_field *f, const struct several *several)
{
	const char *element = several->first + several->stride * several->count;

	for (uint64_t i = several->count; i > 0; i--) {
		element -= several->stride;
		if (!ingot_pb_put_element(e, f, several->type, element, true))
			return false;
	}
	return true;
}

/* Where the nodes of a list stand. Release with nodes_done. */
struct nodes {
	const char *at_hand[NODES_AT_HAND];
	const char **known; /* at_hand, or heap memory */
	size_t capacity;
	size_t count;
};

static void nodes_done(struct nodes *nodes)
{
	if (nodes->known != nodes->at_hand)
		ingot_heap_free(nodes->known);
}

/* Room for twice as many. */
static bool nodes_grow(struct pb_encoder *e, struct nodes *nodes)
{
	size_t size = nodes->capacity * sizeof(*nodes->known);
	const char **more = nodes->known == nodes->at_hand
				    ? ingot_heap_alloc(2 * size)
				    : ingot_heap_resize(nodes->known, size, 2 * size);

	if (!more)
		return fail(e, ERROR_NOT_ENOUGH_MEMORY);
	if (nodes->known == nodes->at_hand)
		memcpy(more, nodes->at_hand, size);
	nodes->known = more;
	nodes->capacity *= 2;
	return true;
}

static bool find_nodes(struct pb_encoder *e, const ingot_field *f, const char *node,
		       struct nodes *nodes)
{
	for (; node; node = ingot_field_pointer(node, f->link)) {
		if (nodes->count == e->limits.count)
			return fail(e, RPC_X_INVALID_BOUND);
		if (nodes->count == nodes->capacity && !nodes_grow(e, nodes))
			return false;
		nodes->known[nodes->count++] = node;
	}
	return true;
}

/* The nodes that a pointer leads to, one message each. */
static bool put_list(struct pb_encoder *e, const ingot_field *f, const ingot_step *s,
		     const char *base)
{
	const char *first = ingot_field_pointer(base, s->offset);
	struct nodes nodes;
	bool ok;

	if (!first)
		return (s->flags & INGOT_STEP_OPTIONAL) || fail(e, RPC_X_NULL_REF_POINTER);
	nodes.known = nodes.at_hand;
	nodes.capacity = NODES_AT_HAND;
	nodes.count = 0;
	ok = find_nodes(e, f, first, &nodes);
	while (ok && nodes.count > 0)
		ok = ingot_pb_put_message(e, f->number, s->type, nodes.known[--nodes.count], true);
	nodes_done(&nodes);
	return ok;
}

bool ingot_pb_put_several(struct pb_encoder *e, const ingot_field *f, const ingot_step *s,
			  const char *base)
{
	struct several several = {.absent = false};

	if (f->flags & INGOT_FIELD_LIST)
		return put_list(e, f, s, base);
	if (!find(e, s, base, e->limits.count, &several))
		return false;
	if (several.count == 0)
		return true;
	if (pb_is_number(f->kind))
		return put_numbers(e, f, &several);
	return several.type ? put_elements(e, f, &several) : fail(e, RPC_S_INTERNAL_ERROR);
}
