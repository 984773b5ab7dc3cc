/*
 * enums.c: enums. In: a descriptor. Out: the model's type, with the full names of its values.
 */
#include "proto_build.h"

/* A value's full name is a sibling of the enum's own, as protobuf has it. */
static const char *scope_of(struct arena *arena, const char *full)
{
	const char *dot = full;

	for (const char *at = full; *at; at++)
		if (*at == '.')
			dot = at;
	return arena_printf(arena, "%.*s", (int)(dot - full), full);
}

void proto_fill_enum(struct proto *proto, struct proto_type *type)
{
	const char *scope = scope_of(proto->arena, type->full);
	const proto_enum *values = type->values;
	struct model_enumerator *enumerators =
		ARENA_ARRAY(proto->arena, values->n_value, struct model_enumerator);

	for (size_t i = 0; i < values->n_value; i++) {
		const char *full =
			arena_printf(proto->arena, "%s.%s", scope, values->value[i]->name);
		struct proto_path path = {type->path, PROTO_ENUM_VALUE, (int32_t)i};

		enumerators[i].name = proto_word(proto, full);
		enumerators[i].value = values->value[i]->number;
		if (!proto_is_own(proto, type))
			continue;
		enumerators[i].comment = proto_comment(proto, &path);
		proto_claim(proto, enumerators[i].name, full, &path);
	}
	type->type->enumerators = enumerators;
	type->type->enumerator_count = (uint32_t)values->n_value;
}
