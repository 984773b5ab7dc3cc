/*
 * fields.c: members and parameters become steps.
 *
 * In: a field, its C type and its place. Out: steps in wire order, not yet merged. One function per form of
 * ingot/table.h; unions are in unions.c, the values that a number may have in sets.c.
 */
#include "builder.h"

bool plan_is_text(const struct model_field *field)
{
	return field->form == MODEL_STRING || field->element.form == MODEL_STRING || field->is_text;
}

struct plan_scope plan_scope_of(struct plan_builder *builder, struct plan_type *type)
{
	return (struct plan_scope){
		.builder = builder,
		.type = type,
		.steps = &type->steps,
		.memory = type->memory,
		.name = type->name,
	};
}

struct plan_place plan_place_member(const struct plan_scope *scope, const struct model_field *field)
{
	struct plan_path *path;

	if (scope->procedure)
		return plan_frame_place(scope, field);
	path = ARENA_NEW(scope->builder->arena, struct plan_path);
	*path = (struct plan_path){PLAN_PATH_MEMBER, NULL, field};
	return (struct plan_place){.path = path, .offset = field->offset};
}

const char *plan_private_name(const struct plan_scope *scope, const struct model_field *field)
{
	return arena_printf(scope->builder->arena, "%s_%s%s", scope->name, field->name,
			    scope->procedure && scope->is_out && field->is_in ? "_out" : "");
}

struct plan_step *plan_add_step(const struct plan_scope *scope, enum ingot_op op,
				struct plan_place at)
{
	struct plan_step step = {.op = op, .at = at};

	plan_steps_add(scope->builder->arena, scope->steps, &step);
	return &scope->steps->items[scope->steps->count - 1];
}

static void add_struct(const struct plan_scope *scope, struct plan_place at,
		       const struct model_type *type)
{
	struct plan_type *planned = plan_type_public(scope->builder, type);
	struct plan_step *step;

	plan_type_complete(scope->builder, planned);
	/* To protobuf, what a .x file's array is in C is not there. */
	if (message_is_counted(&scope->builder->messages, type)) {
		plan_flatten(scope, at, planned);
		return;
	}
	step = plan_add_step(scope, INGOT_OP_STRUCT, at);
	step->n = 1;
	step->type = planned;
	step->is_member = true;
}

static bool is_signed(const struct model_type *type)
{
	return type->kind == MODEL_ENUM || type->kind == MODEL_CHAR || type->is_signed;
}

static enum ingot_op number_op(const struct model_type *type)
{
	switch (type->size) {
	case 1:
		return INGOT_OP_W8;
	case 2:
		return INGOT_OP_W16;
	case 4:
		return INGOT_OP_W32;
	default:
		return type->is_narrow ? INGOT_OP_LONG : INGOT_OP_W64;
	}
}

static void add_check(const struct plan_scope *scope, struct plan_place at,
		      const struct model_type *type, uint32_t n, struct plan_type *set)
{
	struct plan_step *step = plan_add_step(scope, INGOT_OP_CHECK, at);

	step->n = n;
	step->width = type->size;
	step->flags = is_signed(type) ? INGOT_STEP_SIGNED : 0;
	step->type = set;
}

static bool has_number_range(struct plan_use use)
{
	return use.is_ranged && use.field && use.field->range.is_set;
}

void plan_add_checks(const struct plan_scope *scope, struct plan_place at,
		     const struct model_type *type, uint32_t n, struct plan_use use)
{
	if (type->kind == MODEL_BOOLEAN)
		add_check(scope, at, type, n, plan_set_boolean(scope->builder));
	if (type->kind == MODEL_ENUM && !type->takes_any)
		add_check(scope, at, type, n, plan_set_enum(scope->builder, type));
	if (has_number_range(use))
		add_check(scope, at, type, n, plan_set_range(scope, use.field));
}

static void add_numbers(const struct plan_scope *scope, struct plan_place at,
			const struct model_type *type, uint32_t n, struct plan_use use)
{
	enum ingot_op op = number_op(type);
	struct plan_step *step = plan_add_step(scope, op, at);

	step->n = n;
	if ((op == INGOT_OP_W8 || op == INGOT_OP_W16 || op == INGOT_OP_LONG) && is_signed(type))
		step->flags = INGOT_STEP_SIGNED;
	plan_add_checks(scope, at, type, n, use);
}

void plan_set_bounds(struct plan_step *step, const struct model_range *range)
{
	if (!range->is_set)
		return;
	step->min = range->low > 0 ? (uint32_t)range->low : 0;
	step->max = range->high > UINT32_MAX ? 0 : (uint32_t)range->high;
}

static bool is_text_unit(const struct model_type *type)
{
	return type->kind == MODEL_CHAR || type->kind == MODEL_WCHAR;
}

/* Text of UTF-16, whose lengths are in units of two bytes. */
static bool is_wide(const struct model_type *type)
{
	return plan_strip(type)->kind == MODEL_WCHAR;
}

/* A text of so many characters, terminator included, in place. */
static void add_text(const struct plan_scope *scope, struct plan_place at,
		     const struct model_type *type, struct plan_use use)
{
	struct plan_step *step =
		plan_add_step(scope, is_wide(type->target) ? INGOT_OP_WTEXT : INGOT_OP_TEXT, at);

	step->n = type->length;
	if (use.field)
		plan_set_bounds(step, &use.field->range);
}

/* `count` of them, one after the other. */
static void add_texts(const struct plan_scope *scope, struct plan_place at,
		      const struct model_type *type, uint32_t count, struct plan_use use)
{
	struct plan_type *element = plan_type_value(scope, type, use);
	struct plan_step *step = plan_add_step(scope, INGOT_OP_STRUCT, at);

	step->n = count;
	step->type = element;
}

static void add_array(const struct plan_scope *scope, struct plan_place at,
		      const struct model_type *type, struct plan_use use)
{
	const struct model_type *element = plan_strip(type->target);
	const struct model_type *row = type;
	uint32_t count = type->length;
	struct plan_type *planned;
	struct plan_step *step;

	while (element->kind == MODEL_ARRAY) {
		row = element;
		element = plan_strip(row->target);
		count *= row->length;
	}
	if (use.is_text && is_text_unit(element) && row == type) {
		add_text(scope, at, row, use);
	} else if (use.is_text && is_text_unit(element)) {
		add_texts(scope, at, row, count / row->length, use);
	} else if (element->kind == MODEL_BYTE) {
		plan_add_step(scope, INGOT_OP_OPAQUE, at)->n = count;
	} else if (element->kind == MODEL_STRUCT || element->kind == MODEL_POINTER) {
		use.is_nullable = use.field && use.field->element.nullable;
		planned = plan_type_value(scope, element, use);
		if (planned->linkage == PLAN_PUBLIC || planned->source)
			plan_type_complete(scope->builder, planned);
		step = plan_add_step(scope, INGOT_OP_STRUCT, at);
		step->n = count;
		step->type = planned;
	} else {
		add_numbers(scope, at, element, count, use);
	}
}

void plan_begin_block(const struct plan_scope *scope)
{
	if (scope->procedure && scope->is_out)
		plan_add_step(scope, INGOT_OP_BLOCK, (struct plan_place){0});
}

void plan_add_single(const struct plan_scope *scope, struct plan_place at,
		     const struct model_type *target, struct plan_use use)
{
	struct plan_use inner = {.field = use.field,
				 .is_ranged = use.is_ranged,
				 .is_nullable = true,
				 .is_text = use.is_text};
	struct plan_type *planned = plan_type_value(scope, target, inner);
	struct plan_step *step;

	if ((planned->linkage == PLAN_PUBLIC || planned->source) && !use.is_nullable)
		plan_type_complete(scope->builder, planned);
	plan_begin_block(scope);
	step = plan_add_step(scope, INGOT_OP_POINTER, at);
	step->flags = use.is_nullable ? INGOT_STEP_OPTIONAL : 0;
	step->type = planned;
}

static void add_string(const struct plan_scope *scope, struct plan_place at,
		       const struct model_type *pointer, struct plan_use use)
{
	struct plan_step *step;

	plan_begin_block(scope);
	step = plan_add_step(scope, is_wide(pointer->target) ? INGOT_OP_WSTRING : INGOT_OP_STRING,
			     at);
	step->flags = use.is_nullable ? INGOT_STEP_OPTIONAL : 0;
	if (use.field && use.field->message.takes_null)
		step->flags |= INGOT_STEP_EMPTY;
	if (use.travel)
		plan_set_bounds(step, &use.travel->range);
	else if (use.is_ranged && use.field)
		plan_set_bounds(step, &use.field->range);
}

/* How many of a SIZED step's elements there are, or hold data. */
static void add_extent(const struct plan_scope *scope, const struct model_extent *extent)
{
	struct plan_step *step;

	if (!extent->number)
		return;
	step = plan_add_step(scope, INGOT_OP_EXTENT, (struct plan_place){0});
	step->n = extent->multiplier;
	step->min = (uint32_t)extent->addend;
	step->max = extent->divisor;
	plan_add_number(scope, step, extent->number);
}

/* What follows the structure's own members, inside it and behind. */
static void add_tail(const struct plan_scope *scope, struct plan_place at,
		     const struct model_field *field)
{
	struct plan_use use = {
		.field = field,
		.is_nullable = field->element.nullable,
		.is_text = plan_is_text(field),
		.is_element = true,
	};
	struct plan_type *element = NULL;
	struct plan_step *step;

	if (field->form == MODEL_CONFORMANT)
		element = plan_type_value(scope, plan_strip(field->type)->target, use);
	step = plan_add_step(scope, INGOT_OP_TAIL, at);
	step->type = element;
	step->n = plan_strip(scope->memory.type)->size;
	plan_add_peer(scope, step, field, field->count);
	plan_set_bounds(step, field->range.is_set ? &field->range : &field->count->range);
}

static void add_counted(const struct plan_scope *scope, struct plan_place at,
			const struct model_type *pointer, const struct model_field *field)
{
	struct plan_use use = {
		.field = field,
		.is_nullable = field->element.nullable,
		.is_text = plan_is_text(field),
		.is_element = true,
	};
	struct plan_type *element = NULL;
	struct plan_step *step;

	if (field->form == MODEL_CONFORMANT)
		element = plan_type_value(scope, pointer->target, use);
	plan_begin_block(scope);
	if (field->size.number) {
		step = plan_add_step(scope, INGOT_OP_SIZED, at);
		step->type = element;
		plan_set_bounds(step, &field->range);
		add_extent(scope, &field->size);
		add_extent(scope, &field->length);
		return;
	}
	step = plan_add_step(scope, element ? INGOT_OP_ARRAY : INGOT_OP_BYTES, at);
	step->type = element;
	plan_add_peer(scope, step, field, field->count);
	plan_set_bounds(step, field->range.is_set ? &field->range : &field->count->range);
}

static void add_pointer(const struct plan_scope *scope, struct plan_place at,
			const struct model_type *pointer, const struct model_field *field)
{
	struct plan_use use = {.field = field,
			       .is_ranged = true,
			       .is_nullable = field->nullable,
			       .is_text = field->is_text};

	switch (field->form) {
	case MODEL_STRING:
		add_string(scope, at, pointer, use);
		break;
	case MODEL_BYTES:
	case MODEL_CONFORMANT:
		add_counted(scope, at, pointer, field);
		break;
	case MODEL_PLAIN:
	case MODEL_SINGLE:
	case MODEL_LEVEL:
		if (field->discriminant)
			plan_add_pointed_union(scope, at, field);
		else
			plan_add_single(scope, at, pointer->target, use);
		break;
	}
}

void plan_add_value(const struct plan_scope *scope, struct plan_place at,
		    const struct model_type *type, struct plan_use use)
{
	type = plan_strip(type);
	use = plan_use_of(type, use);
	switch (type->kind) {
	case MODEL_STRUCT:
		add_struct(scope, at, type);
		break;
	case MODEL_ARRAY:
		add_array(scope, at, type, use);
		break;
	case MODEL_POINTER:
		if (use.is_text)
			add_string(scope, at, type, use);
		else
			plan_add_single(scope, at, type->target, use);
		break;
	default:
		add_numbers(scope, at, type, 1, use);
		break;
	}
}

void plan_add_field(const struct plan_scope *scope, struct plan_place at,
		    const struct model_type *type, const struct model_field *field)
{
	const struct model_type *stripped = plan_strip(type);

	if (field->is_tail)
		add_tail(scope, at, field);
	else if (stripped->kind == MODEL_POINTER)
		add_pointer(scope, at, stripped, field);
	else if (stripped->kind == MODEL_UNION)
		plan_add_union(scope, at, stripped, field);
	else
		plan_add_value(scope, at, type,
			       (struct plan_use){.field = field,
						 .is_ranged = true,
						 .is_text = plan_is_text(field)});
}

/* A structure that is a union and its discriminant has its message, and no number for it. */
static uint32_t member_number(const struct messages *messages, const struct model_type *type,
			      uint32_t index)
{
	if (message_is_union(messages, type))
		return 0;
	/* An array's structure that has no name is a helper. */
	if (message_is_counted(messages, type) && !type->name)
		return 1;
	return model_number(type->fields[index], index + 1);
}

/* A field of the message that a structure is, and what a .proto file says of it beside its type. */
static struct plan_field *add_message_member(const struct plan_scope *scope, uint32_t number,
					     const struct model_field *field,
					     const struct plan_steps *steps)
{
	const struct model_message_field *said = &field->message;
	struct plan_field *made = plan_add_message_field(
		scope->builder, scope->type, number,
		message_field(&scope->builder->messages, field->type, field), steps);

	if (said->kind)
		made->kind = said->kind;
	if (said->kind == INGOT_KIND_ENUM && !plan_strip(field->value)->takes_any)
		made->flags |= INGOT_FIELD_CLOSED;
	if (said->is_required)
		made->flags |= INGOT_FIELD_REQUIRED;
	if (said->is_loose)
		made->flags &= ~(uint32_t)INGOT_FIELD_PACKED;
	if (said->presence)
		made->presence = (struct plan_presence){plan_place_member(scope, said->presence),
							said->presence->type->size, 1};
	scope->type->has_initial |= said->initial.is_set;
	return made;
}

/* The members of a union that are fields of the message around it; the discriminant has their numbers. */
static void add_choices(const struct plan_scope *scope, const struct model_field *choice)
{
	const struct model_type *type = plan_strip(choice->type);
	struct plan_place at = plan_place_member(scope, choice);

	for (uint32_t i = 0; i < type->arm_count; i++) {
		const struct model_field *field = type->arms[i].field;
		struct plan_scope inner = *scope;
		struct plan_steps own = {0};
		struct plan_path *path;
		struct plan_field *made;

		if (!field)
			continue;
		path = ARENA_NEW(scope->builder->arena, struct plan_path);
		*path = (struct plan_path){PLAN_PATH_MEMBER, at.path, field};
		inner.steps = &own;
		plan_add_field(&inner, (struct plan_place){.path = path, .offset = at.offset},
			       field->type, field);
		made = add_message_member(scope, field->number, field, &own);
		made->flags |= INGOT_FIELD_ONEOF;
		made->presence = (struct plan_presence){
			plan_place_member(scope, choice->discriminant),
			plan_strip(choice->discriminant->type)->size, field->number};
	}
}

void plan_add_members(const struct plan_scope *scope, const struct model_type *type)
{
	const struct messages *messages = &scope->builder->messages;

	scope->type->is_message = true;
	for (uint32_t i = 0; i < type->field_count; i++) {
		const struct model_field *field = type->fields[i];
		struct plan_steps own = {0};
		struct plan_scope inner = *scope;

		if (field->described_by)
			continue;
		inner.steps = &own;
		plan_add_field(&inner, plan_place_member(scope, field), field->type, field);
		plan_take_steps(scope, &own);
		if (field->message.is_choice)
			add_choices(scope, field);
		else if (!field->message.is_beside)
			add_message_member(scope, member_number(messages, type, i), field, &own);
	}
}
