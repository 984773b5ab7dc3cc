/*
 * messages.c: see messages.h. The forms follow fields.c: what is one step there is one field here.
 */
#include "messages.h"

#include <uthash.h>

#include "plan.h"

struct message_users {
	const struct model_type *type;
	struct message_user user;
	UT_hash_handle hh;
};

/* ---- unions and who uses them ---- */

static struct message_users *find_user(const struct messages *messages,
				       const struct model_type *type)
{
	struct message_users *found;

	HASH_FIND_PTR(messages->users, &type, found);
	return found;
}

const struct message_user *messages_user(const struct messages *messages,
					 const struct model_type *type)
{
	const struct message_users *found = find_user(messages, type);

	return found ? &found->user : NULL;
}

const struct model_type *message_number_of(const struct model_field *discriminant)
{
	const struct model_type *number = plan_strip(discriminant->type);

	while (number->kind == MODEL_POINTER)
		number = plan_strip(number->target);
	return number;
}

static struct message_user *meet(struct messages *messages, const struct model_field *field)
{
	const struct model_type *type = plan_strip(field->value);
	const struct model_type *number = message_number_of(field->discriminant);
	struct message_users *found = find_user(messages, type);

	if (found) {
		struct message_user *user = &found->user;

		/* What not all users have is a plain number. */
		user->is_mixed |= user->number != number;
		if (user->number != number &&
		    message_number_of(user->discriminant)->kind != MODEL_INTEGER)
			user->number = NULL;
		return user;
	}
	found = ARENA_NEW(messages->arena, struct message_users);
	found->type = type;
	found->user = (struct message_user){type, field->discriminant, number, false, false};
	HASH_ADD_PTR(messages->users, type, found);
	return &found->user;
}

static void meet_members(struct messages *messages, const struct model_type *type)
{
	for (uint32_t i = 0; i < type->field_count; i++)
		if (type->fields[i]->discriminant)
			meet(messages, type->fields[i])->is_dissolved |=
				message_is_union(messages, type);
}

static void meet_parameters(struct messages *messages, const struct model_interface *interface)
{
	for (uint32_t i = 0; i < interface->operation_count; i++) {
		const struct model_operation *operation = interface->operations[i];

		for (uint32_t p = 0; p < operation->parameter_count; p++)
			if (operation->parameters[p]->discriminant)
				meet(messages, operation->parameters[p]);
	}
}

void messages_init(struct messages *messages, const struct model *model, struct arena *arena)
{
	*messages = (struct messages){.model = model, .arena = arena};
	for (uint32_t i = 0; i < model->item_count; i++) {
		const struct model_item *item = &model->items[i];

		if (item->kind == MODEL_ITEM_TYPE ||
		    (item->kind == MODEL_ITEM_TYPEDEF && item->defines_type))
			meet_members(messages, plan_strip(item->type));
		else if (item->kind == MODEL_ITEM_INTERFACE)
			meet_parameters(messages, item->interface);
	}
}

void messages_done(struct messages *messages)
{
	HASH_CLEAR(hh, messages->users);
}

static bool has_negative(const struct model_type *type)
{
	for (uint32_t i = 0; i < type->arm_count; i++)
		for (uint32_t c = 0; c < type->arms[i].case_count; c++)
			if (type->arms[i].cases[c].low < 0)
				return true;
	return false;
}

enum ingot_kind message_discriminant_kind(const struct model_type *type,
					  const struct model_type *number)
{
	if (number && number->size < 8)
		return message_kind(number);
	/* It is 32 bits, also where C has more. */
	return (number ? number->is_signed : has_negative(type)) ? INGOT_KIND_INT32
								 : INGOT_KIND_UINT32;
}

/* ---- what constructs are ---- */

/* .x files know no size_is and no switch_is, so that the shape of a structure says what it was written as. */
static bool is_onc(const struct messages *messages)
{
	return messages->model->language == MODEL_ONC;
}

bool message_is_union(const struct messages *messages, const struct model_type *type)
{
	return type->kind == MODEL_STRUCT && type->field_count == 2 &&
	       (type->is_encapsulated || is_onc(messages)) &&
	       plan_strip(type->fields[1]->type)->kind == MODEL_UNION &&
	       type->fields[1]->discriminant == type->fields[0];
}

bool message_is_counted(const struct messages *messages, const struct model_type *type)
{
	return type->kind == MODEL_STRUCT && type->field_count == 2 &&
	       (type->is_octets || is_onc(messages)) && type->fields[1]->count == type->fields[0];
}

static bool is_link(const struct model_type *type, const struct model_field *field)
{
	const struct model_type *pointer = plan_strip(field->type);

	return field->form == MODEL_SINGLE && field->nullable && !field->discriminant &&
	       pointer->kind == MODEL_POINTER && plan_strip(pointer->target) == type;
}

const struct model_field *message_link(const struct model_type *type)
{
	const struct model_field *link = NULL;

	/* A .proto file says itself what is repeated. */
	if (type->is_message)
		return NULL;
	for (uint32_t i = 0; i < type->field_count; i++) {
		if (!is_link(type, type->fields[i]))
			continue;
		if (link)
			return NULL;
		link = type->fields[i];
	}
	return link;
}

enum ingot_kind message_kind(const struct model_type *type)
{
	bool is_wide = type->size == 8 && !type->is_narrow;

	switch (type->kind) {
	case MODEL_ENUM:
		return INGOT_KIND_ENUM;
	case MODEL_FLOAT:
		return is_wide ? INGOT_KIND_DOUBLE : INGOT_KIND_FLOAT;
	case MODEL_BOOLEAN:
		return INGOT_KIND_BOOL;
	case MODEL_CHAR:
		return INGOT_KIND_INT32;
	default:
		if (type->is_signed)
			return is_wide ? INGOT_KIND_INT64 : INGOT_KIND_INT32;
		return is_wide ? INGOT_KIND_UINT64 : INGOT_KIND_UINT32;
	}
}

/* ---- values ---- */

static const struct message_value *make(const struct messages *messages,
					const struct message_value *value)
{
	struct message_value *copy = ARENA_NEW(messages->arena, struct message_value);

	*copy = *value;
	return copy;
}

bool message_needs_wrap(const struct message_value *value)
{
	return value->label != MESSAGE_SINGULAR || value->is_nullable;
}

bool message_needs_wrap_as_arm(const struct message_value *value)
{
	return value->label == MESSAGE_REPEATED;
}

/* The kind of `value` where it may be wrapped. */
static enum ingot_kind kind_within(const struct message_value *value, bool wraps)
{
	return wraps ? INGOT_KIND_MESSAGE : value->kind;
}

const struct message_value *message_nullable(const struct messages *messages,
					     const struct message_value *value)
{
	bool wraps = message_needs_wrap(value);
	enum ingot_kind kind = kind_within(value, wraps);
	bool is_message = kind == INGOT_KIND_MESSAGE;

	return make(messages, &(struct message_value){
				      .form = MESSAGE_NULLABLE,
				      .label = is_message ? MESSAGE_SINGULAR : MESSAGE_OPTIONAL,
				      .kind = kind,
				      .is_nullable = is_message,
				      .wraps = wraps,
				      .inner = value,
			      });
}

static bool is_letter(const struct model_type *type)
{
	return type->kind == MODEL_CHAR || type->kind == MODEL_WCHAR;
}

/* Arrays of these are bytes. */
static bool is_octet(const struct model_type *type)
{
	return type->kind == MODEL_BYTE ||
	       (type->kind == MODEL_INTEGER && type->size == 1 && !type->is_signed);
}

/* A text of at most `room` letters, 0 for any number. */
static const struct message_value *text_value(const struct messages *messages,
					      const struct model_type *letter,
					      struct message_use use, uint32_t room)
{
	return make(messages, &(struct message_value){
				      .form = MESSAGE_TEXT,
				      .kind = INGOT_KIND_STRING,
				      .is_wide = letter->kind == MODEL_WCHAR,
				      .type = letter,
				      .range = use.range,
				      .length = room,
			      });
}

/* Arrays of arrays are one array, the last index fastest. */
static const struct message_value *array_value(const struct messages *messages,
					       const struct model_type *type,
					       struct message_use use)
{
	const struct model_type *element = type;
	uint64_t count = 1;
	const struct message_value *inner;
	bool wraps;

	while (element->kind == MODEL_ARRAY &&
	       !(use.is_text && is_letter(plan_strip(element->target)))) {
		count *= element->length;
		element = plan_strip(element->target);
	}
	if (element == type)
		return text_value(messages, plan_strip(type->target), use, type->length - 1);
	if (is_octet(element))
		return make(messages, &(struct message_value){
					      .form = MESSAGE_OCTETS,
					      .kind = INGOT_KIND_BYTES,
					      .length = count,
				      });
	use.is_nullable = use.field && use.field->element.nullable;
	inner = message_value(messages, element, use);
	wraps = message_needs_wrap(inner);
	return make(messages, &(struct message_value){
				      .form = MESSAGE_FIXED,
				      .label = MESSAGE_REPEATED,
				      .kind = kind_within(inner, wraps),
				      .wraps = wraps,
				      .type = type,
				      .inner = inner,
			      });
}

/*
 * A pointer to a structure that is a list is repeated, in the order of the list, so that lists of any length nest no
 * messages.
 */
static const struct message_value *pointer_value(const struct messages *messages,
						 const struct model_type *type,
						 struct message_use use)
{
	const struct model_type *target = plan_strip(type->target);
	const struct model_field *link = message_link(target);
	const struct model_travel *travel = type->travel;
	const struct message_value *value;
	bool is_nullable;

	if (travel) {
		use.range = &travel->range;
		use.is_text = travel->is_text;
		use.is_nullable = travel->is_nullable;
	}
	is_nullable = use.is_nullable;
	if (link)
		return make(messages, &(struct message_value){
					      .form = MESSAGE_LIST,
					      .label = MESSAGE_REPEATED,
					      .kind = INGOT_KIND_MESSAGE,
					      .is_nullable = is_nullable,
					      .type = target,
					      .field = use.field,
					      .link = link,
				      });
	if (is_letter(target) && use.is_text) {
		value = text_value(messages, target, use, 0);
	} else {
		use.is_nullable = true;
		value = message_value(messages, target, use);
	}
	return is_nullable ? message_nullable(messages, value) : value;
}

/* `counted` is the structure that is this array, or NULL. */
static const struct message_value *counted_value(const struct messages *messages,
						 const struct model_type *element,
						 const struct model_field *field,
						 const struct model_type *counted)
{
	struct message_use use = {
		.is_text = plan_is_text(field),
		.is_nullable = field->element.nullable,
	};
	const struct message_value *inner;
	bool wraps;

	if (field->form == MODEL_BYTES || is_octet(plan_strip(element)))
		return make(messages, &(struct message_value){
					      .form = MESSAGE_OCTETS,
					      .kind = INGOT_KIND_BYTES,
					      .counted = counted,
					      .field = field,
				      });
	inner = message_value(messages, element, use);
	wraps = message_needs_wrap(inner);
	return make(messages, &(struct message_value){
				      .form = MESSAGE_COUNTED,
				      .label = MESSAGE_REPEATED,
				      .kind = kind_within(inner, wraps),
				      .wraps = wraps,
				      .counted = counted,
				      .field = field,
				      .inner = inner,
			      });
}

const struct message_value *message_value(const struct messages *messages,
					  const struct model_type *type, struct message_use use)
{
	type = plan_strip(type);
	switch (type->kind) {
	case MODEL_STRUCT:
		if (message_is_counted(messages, type)) {
			const struct model_field *array = type->fields[1];

			return counted_value(messages, plan_strip(array->type)->target, array,
					     type);
		}
		return make(messages, &(struct message_value){
					      .form = MESSAGE_TYPE,
					      .kind = INGOT_KIND_MESSAGE,
					      .type = type,
				      });
	case MODEL_ARRAY:
		return array_value(messages, type, use);
	case MODEL_POINTER:
		return pointer_value(messages, type, use);
	default:
		return make(messages, &(struct message_value){
					      .form = MESSAGE_NUMBER,
					      .kind = message_kind(type),
					      .type = type,
					      .field = use.field,
				      });
	}
}

/* A union that a discriminant beside the pointer picks: of level_is, and of pointers to unions. */
static enum message_form pointed_form(const struct model_field *field)
{
	if (field->count)
		return MESSAGE_BUFFER;
	if (field->form == MODEL_LEVEL)
		return MESSAGE_LEVEL;
	return field->nullable ? MESSAGE_MAYBE : MESSAGE_TYPE;
}

const struct message_value *message_field(const struct messages *messages,
					  const struct model_type *type,
					  const struct model_field *field)
{
	const struct model_type *stripped = plan_strip(type);
	bool is_pointer = stripped->kind == MODEL_POINTER;
	bool is_union = stripped->kind == MODEL_UNION;

	if (is_union || (is_pointer && field->discriminant))
		return make(messages,
			    &(struct message_value){
				    .form = is_union ? MESSAGE_TYPE : pointed_form(field),
				    .kind = INGOT_KIND_MESSAGE,
				    .type = is_union ? stripped : plan_strip(field->value),
				    .field = field,
			    });
	if ((is_pointer || stripped->kind == MODEL_ARRAY) &&
	    (field->form == MODEL_CONFORMANT || field->form == MODEL_BYTES))
		return counted_value(messages, stripped->target, field, NULL);
	return message_value(messages, type,
			     (struct message_use){
				     .field = field,
				     .range = &field->range,
				     .is_text = plan_is_text(field),
				     .is_nullable = field->nullable,
			     });
}

const struct message_value *message_parameter(const struct messages *messages,
					      const struct plan_member *member, bool is_out)
{
	const struct model_field *field = member->parameter;
	const struct model_type *type = plan_strip(field->type);
	bool is_number = type->kind == MODEL_POINTER &&
			 plan_strip(type->target)->kind <= MODEL_ENUM &&
			 (field->form == MODEL_PLAIN || field->form == MODEL_SINGLE);
	const struct message_value *value;

	if (is_number && (member->glue != PLAN_GLUE_VALUE || is_out)) {
		value = message_value(messages, type->target, (struct message_use){.field = field});
		if (member->glue == PLAN_GLUE_VALUE && field->nullable)
			value = message_nullable(messages, value);
		return value;
	}
	/* An array as a parameter is a pointer to C, which always leads to all of it. */
	if (member->is_level || type->kind == MODEL_ARRAY)
		return message_field(messages, field->type, field);
	return message_field(messages, member->member, field);
}

/* In the reply, the result is number 1; in .x files, that is the one parameter that comes back. */
uint32_t message_parameter_number(const struct messages *messages,
				  const struct model_field *parameter, bool is_out)
{
	if (is_out && is_onc(messages))
		return 1;
	return model_number(parameter, parameter->position + (is_out ? 2 : 1));
}
