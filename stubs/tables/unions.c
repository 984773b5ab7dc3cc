/*
 * unions.c: discriminated unions, in place, behind a pointer, and as the buffers of information levels.
 *
 * In: a union type and the field that uses it. Out: a UNION step and the arms' types. An arm's steps count from
 * where the union begins. A union behind a pointer is a UNION step over the whole structure or frame, whose
 * arms each hold the pointer, so that the discriminant beside the pointer picks what it leads to.
 */
#include <inttypes.h>

#include "builder.h"

/* The integer type of a count or discriminant, which a parameter may have behind a pointer. */
static const struct model_type *peer_type(const struct model_field *peer)
{
	const struct model_type *type = plan_strip(peer->type);

	return type->kind == MODEL_POINTER ? plan_strip(type->target) : type;
}

void plan_add_number(const struct plan_scope *scope, struct plan_step *step,
		     const struct model_field *number)
{
	const struct model_type *type = peer_type(number);

	step->peer = plan_place_member(scope, number);
	step->has_peer = true;
	step->width = type->size;
	if (type->is_signed || type->kind == MODEL_ENUM || type->kind == MODEL_CHAR)
		step->flags |= INGOT_STEP_SIGNED;
}

void plan_add_peer(const struct plan_scope *scope, struct plan_step *step,
		   const struct model_field *field, const struct model_field *peer)
{
	bool carries = scope->procedure ? plan_frame_carries(scope, field, peer)
					: peer->described_by == field;

	plan_add_number(scope, step, peer);
	if (!carries)
		step->flags |= INGOT_STEP_KNOWN;
}

static bool is_within(const struct plan_arm *arm, const struct plan_type *set)
{
	for (uint32_t i = 0; i < set->arm_count; i++)
		if (set->arms[i].low <= arm->low && arm->high <= set->arms[i].high)
			return true;
	return false;
}

/* Whether an arm is for values that the discriminant, an enumeration or [range], does not have. */
static bool takes_too_much(const struct plan_scope *scope, const struct plan_type *type,
			   const struct model_field *peer)
{
	const struct model_type *selector = peer_type(peer);
	const struct plan_type *set = NULL;

	if (type->flags & INGOT_TYPE_DEFAULT)
		return true;
	if (selector->kind == MODEL_ENUM)
		set = plan_set_enum(scope->builder, selector);
	for (uint32_t i = 0; i < type->arm_count; i++) {
		const struct plan_arm *arm = &type->arms[i];

		if (peer->range.is_set &&
		    (arm->low < peer->range.low || arm->high > peer->range.high))
			return true;
		if (set && !is_within(arm, set))
			return true;
	}
	return false;
}

/* A default arm takes any discriminant; one that is an enumeration's or range's is still checked. */
static void check_discriminant(const struct plan_scope *scope, const struct plan_type *type,
			       const struct plan_step *step, const struct model_field *peer)
{
	struct plan_place at = step->peer;

	if (takes_too_much(scope, type, peer) && !(step->flags & INGOT_STEP_KNOWN))
		plan_add_checks(scope, at, peer_type(peer), 1,
				(struct plan_use){.field = peer, .is_ranged = true});
}

/* `pointer` is where the arms have one, or NULL. */
static void add_union_step(const struct plan_scope *scope, struct plan_place at,
			   const struct plan_place *pointer, struct plan_type *type,
			   const struct model_field *field)
{
	struct plan_step *step = plan_add_step(scope, INGOT_OP_UNION, at);
	struct plan_step copy;

	if (pointer) {
		step->pointer = *pointer;
		step->has_pointer = true;
	}
	step->type = type;
	if (field->form == MODEL_LEVEL)
		step->flags = INGOT_STEP_LEVEL;
	plan_add_peer(scope, step, field, field->discriminant);
	copy = *step;
	check_discriminant(scope, type, &copy, field->discriminant);
}

/* A union whose arms are made. */
struct arms {
	const struct plan_scope *scope;
	struct plan_type *whole;
	const struct model_type *source;
	const struct model_field *user; /* of a union behind a pointer, which is at `at` */
	struct plan_place at;
};

/*
 * Makes the type of one arm, which has data or is behind a pointer; `label` tells it from others of the same union.
 * *field receives the arm's steps by themselves, and its kind.
 */
typedef struct plan_type *(*arm_maker)(const struct arms *arms, const struct model_arm *arm,
				       const char *label, struct plan_field *field);

static const char *arm_label(struct arena *arena, const struct model_arm *arm)
{
	int64_t low;

	if (!arm->case_count)
		return "default";
	low = arm->cases[0].low;
	return low < 0 ? arena_printf(arena, "m%" PRIu64, 0 - (uint64_t)low)
		       : arena_printf(arena, "%" PRId64, low);
}

/* The first field of a union's message. */
static void add_discriminant(const struct arms *arms)
{
	const struct messages *messages = &arms->scope->builder->messages;
	const struct message_user *user = messages_user(messages, arms->source);
	const struct model_type *number = user ? user->number : NULL;

	/* The message of what a level picks an array of is this field's alone. */
	if (arms->user && arms->user->count)
		number = message_number_of(arms->user->discriminant);
	plan_field_new(arms->scope->builder, arms->whole, 1,
		       message_discriminant_kind(arms->source, number))
		->flags = INGOT_FIELD_DISCRIMINANT;
}

/* The field of one arm, if it has data; returns its number. */
static uint32_t add_arm_field(const struct arms *arms, uint32_t index,
			      const struct plan_field *made)
{
	const struct model_arm *arm = &arms->source->arms[index];
	struct plan_field *field;

	if (!arm->field || !arms->whole->is_message)
		return 0;
	field = plan_field_new(arms->scope->builder, arms->whole,
			       model_number(arm->field, index + 2), made->kind);
	field->steps = made->steps;
	if (arms->user && arms->user->count)
		plan_field_repeat(field);
	else
		field->flags = INGOT_FIELD_ONEOF;
	return field->number;
}

/* Fill the union's type with an arm for each of its cases. */
static void make_arms(const struct arms *arms, arm_maker make)
{
	struct arena *arena = arms->scope->builder->arena;
	const struct model_type *source = arms->source;
	struct plan_type *type = arms->whole;
	struct plan_arm other = {0};
	bool has_default = false;
	uint32_t capacity = 1;

	for (uint32_t i = 0; i < source->arm_count; i++)
		capacity += source->arms[i].case_count;
	type->arms = ARENA_ARRAY(arena, capacity, struct plan_arm);
	type->flags |= INGOT_TYPE_UNION;
	if (!arms->scope->is_plain)
		add_discriminant(arms);
	for (uint32_t i = 0; i < source->arm_count; i++) {
		const struct model_arm *arm = &source->arms[i];
		struct plan_field field = {0};
		struct plan_type *made = make(arms, arm, arm_label(arena, arm), &field);
		uint32_t number = add_arm_field(arms, i, &field);

		for (uint32_t c = 0; c < arm->case_count; c++)
			type->arms[type->arm_count++] = (struct plan_arm){
				arm->cases[c].low, arm->cases[c].high, made, number};
		if (arm->is_default) {
			has_default = true;
			other = (struct plan_arm){0, 0, made, number};
		}
	}
	plan_order_arms(type);
	if (has_default) {
		type->flags |= INGOT_TYPE_DEFAULT;
		type->arms[type->arm_count++] = other;
	}
	plan_sum(type);
	type->is_built = true;
}

/* The steps of an arm's member in the union. */
static struct plan_steps arm_steps(const struct plan_scope *scope, struct plan_memory memory,
				   const struct model_field *field)
{
	struct plan_steps own = {0};
	struct plan_scope inner = {
		.builder = scope->builder,
		.steps = &own,
		.memory = memory,
		.name = scope->name,
	};

	if (field)
		plan_add_field(&inner, plan_place_member(&inner, field), field->type, field);
	return own;
}

/* An arm as a type over the whole union, so that what the arm does not fill is its gap. */
static struct plan_type *whole_arm(struct plan_builder *builder, struct plan_memory memory,
				   const char *name, const struct plan_steps *own, bool takes)
{
	const struct model_type *whole = plan_strip(memory.type);
	struct plan_type *type =
		plan_type_new(builder, PLAN_PRIVATE, name, memory, whole->size, whole->align);
	struct plan_scope inner = plan_scope_of(builder, type);

	if (takes)
		plan_take_steps(&inner, own);
	for (uint32_t i = 0; !takes && i < own->count; i++)
		plan_steps_add(builder->arena, &type->steps, &own->items[i]);
	plan_type_finish(builder, type, true);
	return type;
}

/* What an arm is in the union's message. True: it has a message around it, which `made` is then. */
static bool describe_arm(const struct arms *arms, const struct model_field *field,
			 struct plan_type *made, const struct plan_steps *own,
			 struct plan_field *ret_field)
{
	struct plan_builder *builder = arms->scope->builder;
	const struct message_value *value = message_field(&builder->messages, field->type, field);
	bool is_element = arms->user && arms->user->count;
	bool wraps = is_element ? message_needs_wrap(value) : message_needs_wrap_as_arm(value);

	ret_field->kind = wraps ? INGOT_KIND_MESSAGE : value->kind;
	if (wraps && !made->is_message)
		plan_add_message_field(builder, made, 1, value, own);
	return wraps;
}

/* Whether a type that exists anyway says all there is to say of an arm. */
static bool is_simple(const struct model_field *field)
{
	const struct model_type *type = plan_strip(field->type);

	if (type->kind == MODEL_STRUCT)
		return !type->is_inline;
	if (field->range.is_set)
		return false;
	return type->kind == MODEL_INTEGER || type->kind == MODEL_FLOAT ||
	       type->kind == MODEL_CHAR || type->kind == MODEL_WCHAR || type->kind == MODEL_BYTE ||
	       (type->kind == MODEL_POINTER && field->form == MODEL_STRING);
}

static struct plan_type *simple_arm(const struct plan_scope *scope, const struct model_field *field)
{
	struct plan_type *type = plan_type_value(scope, field->type,
						 (struct plan_use){.field = field,
								   .is_nullable = field->nullable,
								   .is_text = plan_is_text(field)});

	if (type->linkage == PLAN_PUBLIC || type->source)
		plan_type_complete(scope->builder, type);
	return type;
}

static struct plan_type *arm_in_place(const struct arms *arms, const struct model_arm *arm,
				      const char *label, struct plan_field *field)
{
	const struct plan_scope *scope = arms->scope;
	const struct model_field *member = arm->field;
	struct plan_memory memory = arms->whole->memory;
	struct plan_scope inner = *scope;
	struct plan_steps own;
	struct plan_type *type;
	struct plan_step *step;

	(void)label;
	if (!member)
		return NULL;
	own = arm_steps(scope, memory, member);
	type = is_simple(member) ? simple_arm(scope, member)
				 : whole_arm(scope->builder, memory,
					     plan_private_name(scope, member), &own, true);
	field->steps = own;
	if (describe_arm(arms, member, type, &own, field)) {
		field->steps = (struct plan_steps){0};
		inner.steps = &field->steps;
		step = plan_add_step(&inner, INGOT_OP_STRUCT, (struct plan_place){0});
		step->n = 1;
		step->type = type;
	}
	return type;
}

/* What the pointer leads to when `arm` is picked. */
static struct plan_type *arm_target(const struct arms *arms, const struct model_arm *arm,
				    const char *name, struct plan_field *field)
{
	struct plan_scope scope = *arms->scope;
	struct plan_memory memory = {.type = arms->source};
	struct plan_steps own;
	struct plan_type *type;

	if (arms->user->form != MODEL_LEVEL) {
		/* What the arm needs is named after the union, as the arm is. */
		scope.name = name;
		own = arm_steps(&scope, memory, arm->field);
		type = whole_arm(scope.builder, memory,
				 arena_printf(scope.builder->arena, "%s_value", name), &own, false);
		if (arm->field)
			(void)describe_arm(arms, arm->field, type, &own, field);
		return type;
	}
	type = plan_type_value(
		&scope, arm->field->type,
		(struct plan_use){.field = arm->field, .is_nullable = arm->field->nullable});
	if (type->linkage == PLAN_PUBLIC)
		plan_type_complete(scope.builder, type);
	(void)describe_arm(arms, arm->field, type, &type->steps, field);
	return type;
}

static struct plan_type *arm_pointed(const struct arms *arms, const struct model_arm *arm,
				     const char *label, struct plan_field *field)
{
	const struct plan_scope *scope = arms->scope;
	const struct model_field *user = arms->user;
	struct plan_builder *builder = scope->builder;
	const char *name = arena_printf(builder->arena, "%s_%s", arms->whole->name, label);
	struct plan_scope inner = *scope;
	struct plan_type *target;
	struct plan_type *type;
	struct plan_step *step;

	if (user->form == MODEL_LEVEL && !arm->field)
		return NULL;
	target = arm_target(arms, arm, name, field);
	type = plan_type_new(builder, PLAN_PRIVATE, name, scope->memory, 0, 1);
	inner.steps = &field->steps;
	plan_begin_block(&inner);
	if (user->count) {
		step = plan_add_step(&inner, INGOT_OP_ARRAY, arms->at);
		plan_add_peer(&inner, step, user, user->count);
		plan_set_bounds(step, user->range.is_set ? &user->range : &user->count->range);
	} else {
		step = plan_add_step(&inner, INGOT_OP_POINTER, arms->at);
		step->flags = user->nullable ? INGOT_STEP_OPTIONAL : 0;
	}
	step->type = target;
	inner.steps = &type->steps;
	plan_take_steps(&inner, &field->steps);
	plan_type_finish(builder, type, false);
	return type;
}

void plan_build_arms(struct plan_builder *builder, struct plan_type *type,
		     const struct model_type *source)
{
	struct plan_scope scope = plan_scope_of(builder, type);

	/* A .proto file's union is no message: its arms are fields of the one around it. */
	scope.is_plain = builder->model->language == MODEL_PROTO;
	make_arms(&(struct arms){.scope = &scope, .whole = type, .source = source}, arm_in_place);
}

void plan_add_union(const struct plan_scope *scope, struct plan_place at,
		    const struct model_type *type, const struct model_field *field)
{
	struct plan_type *planned = plan_type_value(scope, type, (struct plan_use){.field = field});

	plan_type_complete(scope->builder, planned);
	/* Without any data C has no union: the arms only say which discriminants there are. */
	if (!type->size)
		at = plan_place_member(scope, field->discriminant);
	add_union_step(scope, at, NULL, planned, field);
}

void plan_add_pointed_union(const struct plan_scope *scope, struct plan_place at,
			    const struct model_field *field)
{
	/* Over the whole structure or frame: the arms' steps have its members' offsets. */
	struct plan_type *type = plan_type_new(
		scope->builder, PLAN_PRIVATE, plan_private_name(scope, field), scope->memory, 0, 1);

	make_arms(&(struct arms){.scope = scope,
				 .whole = type,
				 .source = plan_strip(field->value),
				 .user = field,
				 .at = at},
		  arm_pointed);
	add_union_step(scope, (struct plan_place){0}, &at, type, field);
}
