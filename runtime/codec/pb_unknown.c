/*
 * pb_unknown.c: records that a type does not know: let be, or kept where the type has a place for them.
 *
 * In: a record. Out: for protobuf-c's structures, one more ProtobufCMessageUnknownField of the message, with
 * a copy of the bytes behind the tag.
 */
#include "pb_take.h"

/* Behind their count stands the pointer to them. */
#define UNKNOWN_FIELDS 8u

/* Place for all that the message will have. */
static bool open_unknown(struct pb_decoder *d, struct pb_message *m, struct pb_progress *p)
{
	char *place_of = m->base + m->type->unknown;

	if (p->count > d->limits.count)
		return over_bound(d);
	if (!place(d, (uint64_t)p->count * sizeof(struct pb_unknown), _Alignof(struct pb_unknown),
		   &p->next))
		return false;
	memset(p->next, 0, p->count * sizeof(struct pb_unknown));
	ingot_field_set_integer(place_of, 4, p->count);
	ingot_field_set_pointer(place_of, UNKNOWN_FIELDS, p->next);
	return true;
}

bool ingot_pb_keep(struct pb_decoder *d, struct pb_message *m, uint32_t tag, const uint8_t *bytes,
		   size_t length)
{
	struct pb_unknown unknown = {pb_tag_number(tag), pb_tag_type(tag), length, NULL};
	struct pb_progress *p;
	char *copy;

	if (!m->type->unknown)
		return true;
	d->has_kept = true;
	if (!m->progress && !ingot_pb_count(d, m))
		return false;
	p = &m->progress[m->type->field_count];
	if (!p->next && !open_unknown(d, m, p))
		return false;
	if (p->done == p->count)
		return fail(d, RPC_S_INTERNAL_ERROR);
	if (!place(d, length, 1, &copy))
		return false;
	memcpy(copy, bytes, length);
	unknown.data = (uint8_t *)copy;
	memcpy(p->next, &unknown, sizeof(unknown));
	p->next += sizeof(unknown);
	p->done++;
	return true;
}

bool ingot_pb_take_unknown(struct pb_decoder *d, struct pb_message *m, const ingot_field *known,
			   uint32_t tag, const uint8_t **wire)
{
	const uint8_t *start = *wire;

	if (known && d->is_c)
		return bad_data(d);
	if (!ingot_pb_skip(d, tag, wire, m->end))
		return false;
	return ingot_pb_keep(d, m, tag, start, (size_t)(*wire - start));
}
