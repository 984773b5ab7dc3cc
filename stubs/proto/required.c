/*
 * required.c: messages that can never be there. In: the descriptors of all messages. Out: an error for each message of the
 * file that requires itself, by a field or by what other messages require. protoc lets such be written; no value of it
 * could ever be complete.
 */
#include "proto_build.h"

/* The first required field of a message that nobody has shown to be possible; NULL when there is none. */
static const struct proto_type *find_wanting(const struct proto *proto,
					     const struct proto_type *type, int32_t *ret_index)
{
	const proto_message *message = type->body;

	for (size_t i = 0; i < message->n_field; i++) {
		const proto_field *field = message->field[i];
		const struct proto_type *target;

		if (!proto_is_required(field) || proto_kind(field) != INGOT_KIND_MESSAGE)
			continue;
		target = proto_find(proto, field->type_name);
		if (target->is_possible)
			continue;
		*ret_index = (int32_t)i;
		return target;
	}
	return NULL;
}

/* A message is possible when all that it requires is. */
static void find_possible(struct proto *proto)
{
	bool has_more;
	int32_t index;

	do {
		has_more = false;
		for (struct proto_type *type = proto->first; type; type = type->next) {
			if (!type->body || type->is_possible || find_wanting(proto, type, &index))
				continue;
			type->is_possible = has_more = true;
		}
	} while (has_more);
}

/* Whether the way from an impossible message comes back to it; it goes on for ever. */
static bool comes_back(const struct proto *proto, const struct proto_type *type)
{
	const struct proto_type *at = type;
	int32_t index;

	for (uint32_t steps = HASH_COUNT(proto->types); steps; steps--) {
		at = find_wanting(proto, at, &index);
		if (at == type)
			return true;
	}
	return false;
}

void proto_check_required(struct proto *proto)
{
	find_possible(proto);
	for (const struct proto_type *type = proto->first; type; type = type->next) {
		struct proto_path path = {type->path, PROTO_MESSAGE_FIELD, 0};

		if (!type->body || type->is_possible || !proto_is_own(proto, type) ||
		    !comes_back(proto, type))
			continue;
		(void)find_wanting(proto, type, &path.index);
		proto_error(
			proto, &path,
			"'%s' requires itself, by '%s': no message of it could ever be complete",
			type->full + 1, type->body->field[path.index]->name);
	}
}
