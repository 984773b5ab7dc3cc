/*
 * messages.c: messages as structures. In: a message's descriptor. Out: the model's structure with its members in the
 * order of the file: a count in front of its array, has_x in front of an x that may be absent, a oneof's case in front of
 * the union of its members.
 */
#include <string.h>

#include "proto_build.h"

/* A structure that is being made. */
struct body {
	struct proto *proto;
	const struct proto_type *type;
	struct model_field **fields;
	uint32_t count;
	bool *is_met; /* oneofs */
	bool is_own;
};

static struct proto_path field_path(const struct body *body, size_t index)
{
	return (struct proto_path){body->type->path, PROTO_MESSAGE_FIELD, (int32_t)index};
}

/* Members are few where they are many: two of one name are looked for one by one. */
static void add(struct body *body, struct model_field *member, const struct proto_path *path)
{
	for (uint32_t i = 0; body->is_own && i < body->count; i++)
		if (strcmp(body->fields[i]->name, member->name) == 0)
			proto_error(body->proto, path,
				    "'%s' has two members '%s' in C: rename a field",
				    body->type->full + 1, member->name);
	body->fields[body->count++] = member;
}

static bool is_entry(const proto_message *message)
{
	return message->options && message->options->map_entry;
}

/* Whether absent and empty are two things. */
static bool has_presence(const struct body *body, const proto_field *field)
{
	if (proto_is_required(field) || is_entry(body->type->body))
		return false;
	return field->proto3_optional || !proto_is_proto3(body->type->file);
}

static void add_flag(struct body *body, const proto_field *field, struct model_field *member,
		     const struct proto_path *path)
{
	struct proto *proto = body->proto;
	struct model_field *flag =
		proto_member(proto, arena_printf(proto->arena, "has_%s", field->name),
			     proto_base(proto, INGOT_KIND_BOOL));

	flag->message.is_beside = true;
	flag->comment = member->comment;
	member->comment = NULL;
	member->message.presence = flag;
	add(body, flag, path);
}

/* How a value shows that it is there. Text without a default is NULL when it is not; what else may be absent has a flag. */
static void set_presence(struct body *body, const proto_field *field, struct model_field *member,
			 const struct proto_path *path)
{
	struct model_message_field *said = &member->message;
	bool is_text = said->kind == INGOT_KIND_STRING;
	bool may_miss = has_presence(body, field);

	if (is_text && !said->initial.is_set)
		member->nullable = may_miss;
	else if (may_miss)
		add_flag(body, field, member, path);
	said->takes_null = is_text && !member->nullable && !said->is_required;
}

static void add_single(struct body *body, const proto_field *field, const struct proto_path *path,
		       const char *comment)
{
	struct model_field *member = proto_value(body->proto, field);

	member->comment = comment;
	member->message.is_required = proto_is_required(field);
	/* Of a map's entry nothing is NULL: what did not come is empty. */
	member->nullable = member->nullable && !is_entry(body->type->body);
	if (member->message.kind != INGOT_KIND_MESSAGE) {
		proto_read_default(body->proto, field, member);
		set_presence(body, field, member, path);
	}
	add(body, member, path);
}

static void add_repeated(struct body *body, const proto_field *field, const struct proto_path *path,
			 const char *comment)
{
	struct model_field *count;
	struct model_field *member = proto_array(body->proto, body->type->file, field, &count);

	count->comment = comment;
	add(body, count, path);
	add(body, member, path);
}

/* ---- oneofs ---- */

static bool is_of(const proto_field *field, int32_t oneof)
{
	return field->has_oneof_index && field->oneof_index == oneof && !field->proto3_optional;
}

/* The word in C of what is declared for a oneof, which leaves the words of messages and enums to them. */
static const char *claim(struct body *body, const char *full, const struct proto_path *path)
{
	const char *word = proto_word(body->proto, full);

	if (proto_is_type_word(body->proto, word))
		word = arena_printf(body->proto->arena, "%s_", word);
	if (body->is_own)
		proto_claim(body->proto, word, full, path);
	return word;
}

/* The case: 0, or the number of the field that is there. */
static struct model_type *new_cases(struct body *body, const char *full, int32_t oneof,
				    const struct proto_path *path)
{
	struct proto *proto = body->proto;
	const proto_message *message = body->type->body;
	struct model_type *type = ARENA_NEW(proto->arena, struct model_type);
	struct model_enumerator *values =
		ARENA_ARRAY(proto->arena, message->n_field + 1, struct model_enumerator);
	uint32_t count = 1;

	values[0].name = claim(body, arena_printf(proto->arena, "%s_NOT_SET", full), path);
	for (size_t i = 0; i < message->n_field; i++) {
		const proto_field *field = message->field[i];

		if (!is_of(field, oneof))
			continue;
		values[count].name =
			claim(body, arena_printf(proto->arena, "%s.%s", full, field->name), path);
		values[count++].value = field->number;
	}
	*type = (struct model_type){
		.kind = MODEL_ENUM,
		.name = claim(body, arena_printf(proto->arena, "%s_case", full), path),
		.size = 4,
		.align = 4,
		.is_signed = true,
		.is_imported = !body->is_own,
		.enumerators = values,
		.enumerator_count = count,
	};
	type->tag = type->c_name = type->name;
	return type;
}

static struct model_arm arm_of(struct proto *proto, int64_t value, struct model_field *member)
{
	struct model_arm arm = {.case_count = 1, .field = member};

	arm.cases = ARENA_NEW(proto->arena, struct model_case);
	*arm.cases = (struct model_case){value, value};
	return arm;
}

/* The members of a oneof, in the same memory. */
static struct model_type *new_choice(struct body *body, const char *full, int32_t oneof,
				     const struct proto_path *path)
{
	struct proto *proto = body->proto;
	const proto_message *message = body->type->body;
	struct model_type *type = ARENA_NEW(proto->arena, struct model_type);

	type->kind = MODEL_UNION;
	type->name = type->tag = claim(body, full, path);
	type->c_name = arena_printf(proto->arena, "union %s", type->tag);
	type->is_inline = true;
	type->is_imported = !body->is_own;
	type->arms = ARENA_ARRAY(proto->arena, message->n_field + 1, struct model_arm);
	type->arms[type->arm_count++] = arm_of(proto, 0, NULL);
	for (size_t i = 0; i < message->n_field; i++) {
		const proto_field *field = message->field[i];
		struct proto_path place = field_path(body, i);
		struct model_field *member;

		if (!is_of(field, oneof))
			continue;
		member = proto_value(proto, field);
		/* What the case says is there is there. */
		member->nullable = false;
		member->message.takes_null = member->message.kind == INGOT_KIND_STRING;
		member->comment = body->is_own ? proto_comment(proto, &place) : NULL;
		type->arms[type->arm_count++] = arm_of(proto, field->number, member);
	}
	proto_lay_out(type);
	return type;
}

static void add_choice(struct body *body, int32_t oneof)
{
	struct proto *proto = body->proto;
	const char *name = body->type->body->oneof_decl[oneof]->name;
	const char *full = arena_printf(proto->arena, "%s.%s", body->type->full, name);
	struct proto_path path = {body->type->path, PROTO_MESSAGE_ONEOF, oneof};
	struct model_type *cases = new_cases(body, full, oneof, &path);
	struct model_field *which =
		proto_member(proto, arena_printf(proto->arena, "%s_case", name), cases);
	struct model_field *choice = proto_member(proto, proto_member_name(proto, name),
						  new_choice(body, full, oneof, &path));

	body->is_met[oneof] = true;
	if (body->is_own)
		proto_add_definition(proto, cases, NULL);
	choice->discriminant = which;
	choice->message.is_choice = true;
	which->described_by = choice;
	which->is_peer = true;
	which->comment = body->is_own ? proto_comment(proto, &path) : NULL;
	add(body, which, &path);
	add(body, choice, &path);
}

/* ---- messages ---- */

static bool refuse_field(struct body *body, const proto_field *field, const struct proto_path *path)
{
	if (field->type != GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_GROUP)
		return false;
	if (body->is_own)
		proto_error(body->proto, path,
			    "'%s.%s' is a group, and groups are not supported: make it a message",
			    body->type->full + 1, field->name);
	return true;
}

static void add_field(struct body *body, size_t index)
{
	const proto_field *field = body->type->body->field[index];
	struct proto_path path = field_path(body, index);
	const char *comment = body->is_own ? proto_comment(body->proto, &path) : NULL;

	if (refuse_field(body, field, &path))
		return;
	if (proto_is_repeated(field))
		add_repeated(body, field, &path, comment);
	else if (!field->has_oneof_index || field->proto3_optional)
		add_single(body, field, &path, comment);
	else if (!body->is_met[field->oneof_index])
		add_choice(body, field->oneof_index);
}

/* C has no structures without members. */
static void add_nothing(struct body *body)
{
	struct model_field *member =
		proto_member(body->proto, "nothing", proto_base(body->proto, INGOT_KIND_BOOL));

	member->message.is_beside = true;
	member->comment = "C has no structures without members";
	body->fields[body->count++] = member;
}

void proto_fill_message(struct proto *proto, struct proto_type *type)
{
	const proto_message *message = type->body;
	struct body body = {
		.proto = proto,
		.type = type,
		/* At most two members in C for each field. */
		.fields = ARENA_ARRAY(proto->arena, 2 * message->n_field + 1, struct model_field *),
		.is_met = ARENA_ARRAY(proto->arena, message->n_oneof_decl + 1, bool),
		.is_own = proto_is_own(proto, type),
	};

	for (size_t i = 0; i < message->n_field; i++)
		add_field(&body, i);
	if (!body.count)
		add_nothing(&body);
	type->type->fields = body.fields;
	type->type->field_count = body.count;
	proto_lay_out(type->type);
}
