/*
 * frames.c: a procedure's parameters as a frame, and the two types that walk it.
 *
 * In: an operation. Out: the frame's members with their C types and offsets, how each belongs to its argument,
 * and the step lists of the call and of the reply. A count or discriminant has no step in a direction in which
 * an array or union carries it.
 */
#include "builder.h"

static const struct model_type result_type = {
	.kind = MODEL_INTEGER, .c_name = "uint32_t", .size = 4, .align = 4};

static bool is_scalar(const struct model_type *type)
{
	switch (type->kind) {
	case MODEL_INTEGER:
	case MODEL_FLOAT:
	case MODEL_BOOLEAN:
	case MODEL_CHAR:
	case MODEL_WCHAR:
	case MODEL_BYTE:
	case MODEL_ENUM:
		return true;
	default:
		return false;
	}
}

/* What a pointer to one scalar points to, or NULL for any other type. */
static const struct model_type *pointed_scalar(const struct model_field *parameter)
{
	const struct model_type *type = plan_strip(parameter->type);

	if (parameter->form != MODEL_PLAIN && parameter->form != MODEL_SINGLE)
		return NULL;
	return type->kind == MODEL_POINTER && is_scalar(plan_strip(type->target)) ? type->target
										  : NULL;
}

static uint32_t pointer_depth(const struct model_type *type)
{
	uint32_t depth = 0;

	for (type = plan_strip(type); type->kind == MODEL_POINTER; type = plan_strip(type->target))
		depth++;
	return depth;
}

static const struct model_type *pointer_to(struct arena *arena, const struct model_type *target)
{
	struct model_type *type = ARENA_NEW(arena, struct model_type);

	type->kind = MODEL_POINTER;
	type->size = type->align = 8;
	type->target = target;
	return type;
}

/* An array's parameter is a pointer to its first element, in C and in the frame. */
static const struct model_type *decayed(struct arena *arena, const struct model_type *type)
{
	const struct model_type *stripped = plan_strip(type);

	return stripped->kind == MODEL_ARRAY ? pointer_to(arena, stripped->target) : type;
}

/*
 * An [out] buffer is `T *` in the frame and `T **` in C, whether the file says `T *p` or `T **p`, or `T p[4]`, which is as
 * many in one block.
 */
static void plan_buffer(struct arena *arena, struct plan_member *member)
{
	const struct model_field *parameter = member->parameter;
	bool is_array = plan_strip(parameter->type)->kind == MODEL_ARRAY;
	const struct model_type *declared = decayed(arena, parameter->type);
	uint32_t depth = pointer_depth(declared);
	uint32_t needed = 1;

	/* An array's elements may be pointers, however deep: the one to them is there already. */
	if (is_array)
		needed = depth;
	else if (parameter->element.type)
		needed++;
	if (depth < needed)
		declared = pointer_to(arena, declared);
	if (depth > needed) {
		member->argument = declared;
		member->member = plan_strip(declared)->target;
	} else {
		member->argument = pointer_to(arena, declared);
		member->member = declared;
	}
}

static void plan_member(struct arena *arena, struct plan_member *member)
{
	const struct model_field *parameter = member->parameter;
	const struct model_type *stripped = plan_strip(parameter->type);
	const struct model_type *scalar = pointed_scalar(parameter);
	bool peer = parameter->is_peer;

	member->argument = member->member = parameter->type;
	member->is_level = parameter->form == MODEL_LEVEL;
	if (stripped->kind == MODEL_HANDLE) {
		member->glue = PLAN_GLUE_NONE;
	} else if (!parameter->is_out) {
		member->glue = peer && scalar ? PLAN_GLUE_READ : PLAN_GLUE_VALUE;
		if (peer && scalar)
			member->member = scalar;
		else
			member->member = decayed(arena, parameter->type);
	} else if (scalar && parameter->is_in && !peer) {
		member->glue = PLAN_GLUE_VALUE;
	} else {
		member->glue = parameter->is_in ? PLAN_GLUE_BOTH : PLAN_GLUE_WRITE;
		if (scalar)
			member->member = scalar;
		else
			plan_buffer(arena, member);
	}
}

static uint32_t place_member(struct plan_procedure *procedure, uint32_t size, uint32_t align)
{
	uint32_t offset = (procedure->frame_size + align - 1) & ~(align - 1);

	procedure->frame_size = offset + size;
	if (align > procedure->frame_align)
		procedure->frame_align = align;
	return offset;
}

static void lay_out(struct arena *arena, struct plan_procedure *procedure,
		    struct plan_member *member)
{
	const struct model_type *type = plan_strip(member->member);
	uint32_t size = member->is_level ? 8 : type->size;
	uint32_t align = member->is_level ? 8 : type->align;
	bool is_both = member->glue == PLAN_GLUE_BOTH;
	struct plan_path *in;
	struct plan_path *out;

	if (member->glue == PLAN_GLUE_NONE)
		return;
	in = ARENA_NEW(arena, struct plan_path);
	out = is_both ? ARENA_NEW(arena, struct plan_path) : in;
	*in = (struct plan_path){PLAN_PATH_MEMBER, NULL, member->parameter};
	member->in_offset = member->out_offset = place_member(procedure, size, align);
	if (is_both) {
		*out = (struct plan_path){PLAN_PATH_OUT, NULL, member->parameter};
		member->out_offset = place_member(procedure, size, align);
	}
	member->in = member->parameter->is_in ? in : NULL;
	member->out = member->parameter->is_out ? out : NULL;
}

struct plan_place plan_frame_place(const struct plan_scope *scope, const struct model_field *field)
{
	const struct plan_member *member = &scope->procedure->members[field->position];
	bool is_out = member->out && (scope->is_out || !member->in);

	return (struct plan_place){
		.path = is_out ? member->out : member->in,
		.offset = is_out ? member->out_offset : member->in_offset,
	};
}

static bool travels(const struct model_field *field, bool is_out)
{
	return is_out ? field->is_out : field->is_in;
}

/* The array or union that carries `peer` in a direction, or NULL: then it travels by itself, if at all. */
static const struct model_field *carrier(bool is_out, const struct model_field *peer)
{
	return is_out ? peer->described_out : peer->described_in;
}

bool plan_frame_carries(const struct plan_scope *scope, const struct model_field *field,
			const struct model_field *peer)
{
	return carrier(scope->is_out, peer) == field;
}

/* A number behind the caller's pointer: decoded into what that points to already. */
static void add_returned(const struct plan_scope *scope, struct plan_place at,
			 const struct model_field *field)
{
	const struct model_type *target = plan_strip(field->type)->target;
	struct plan_type *type = plan_type_value(
		scope, target, (struct plan_use){.field = field, .is_ranged = true});
	struct plan_step *step = plan_add_step(scope, INGOT_OP_INPLACE, at);

	step->flags = field->nullable ? INGOT_STEP_OPTIONAL : 0;
	step->type = type;
}

static void add_parameter(const struct plan_scope *scope, const struct plan_member *member)
{
	const struct model_field *field = member->parameter;
	struct plan_place at = plan_frame_place(scope, field);
	struct plan_use use = {.field = field, .is_ranged = true, .is_text = plan_is_text(field)};

	if (pointed_scalar(field) && member->glue != PLAN_GLUE_VALUE)
		plan_add_value(scope, at, member->member, use);
	else if (member->glue == PLAN_GLUE_VALUE && scope->is_out)
		add_returned(scope, at, field);
	else if (plan_strip(field->type)->kind == MODEL_ARRAY)
		plan_add_single(scope, at, field->type, use);
	else
		plan_add_field(scope, at, member->is_level ? field->type : member->member, field);
}

bool plan_is_void(const struct model_operation *operation)
{
	return plan_strip(operation->result)->kind == MODEL_VOID;
}

/* What the procedure returns. */
static void add_result(const struct plan_scope *scope)
{
	const struct model_type *result = plan_strip(scope->procedure->operation->result);
	struct plan_path *path = ARENA_NEW(scope->builder->arena, struct plan_path);
	struct plan_steps own = {0};
	struct plan_scope inner = *scope;

	path->kind = PLAN_PATH_RESULT;
	inner.steps = &own;
	plan_add_value(&inner, (struct plan_place){.path = path}, &result_type,
		       (struct plan_use){0});
	plan_take_steps(scope, &own);
	if (!scope->is_plain)
		plan_field_new(scope->builder, scope->type, 1,
			       result->is_signed ? INGOT_KIND_INT32 : INGOT_KIND_UINT32)
			->steps = own;
}

static void add_member(const struct plan_scope *scope, const struct plan_member *member)
{
	struct plan_builder *builder = scope->builder;
	struct plan_steps own = {0};
	struct plan_scope inner = *scope;

	inner.steps = &own;
	add_parameter(&inner, member);
	plan_take_steps(scope, &own);
	if (scope->procedure->operation->is_message)
		plan_field_new(builder, scope->type, 0, INGOT_KIND_MESSAGE)->steps = own;
	else if (!scope->is_plain)
		plan_add_message_field(builder, scope->type,
				       message_parameter_number(&builder->messages,
								member->parameter, scope->is_out),
				       message_parameter(&builder->messages, member, scope->is_out),
				       &own);
}

static struct plan_type *plan_direction(struct plan_builder *builder,
					struct plan_procedure *procedure, bool is_out,
					bool is_plain)
{
	const char *name = procedure->operation->name;
	struct plan_memory memory = {.frame = procedure};
	struct plan_type *type =
		plan_type_new(builder, PLAN_PRIVATE,
			      arena_printf(builder->arena, "%s_%s", name, is_out ? "out" : "in"),
			      memory, procedure->frame_size, procedure->frame_align);
	struct plan_scope scope = {
		.builder = builder,
		.type = type,
		.steps = &type->steps,
		.memory = memory,
		.name = name,
		.procedure = procedure,
		.is_out = is_out,
		.is_plain = is_plain,
	};

	type->is_message = !is_plain;
	if (is_out && !plan_is_void(procedure->operation))
		add_result(&scope);
	for (uint32_t i = 0; i < procedure->member_count; i++) {
		const struct plan_member *member = &procedure->members[i];

		if (member->glue != PLAN_GLUE_NONE && travels(member->parameter, is_out) &&
		    !carrier(is_out, member->parameter))
			add_member(&scope, member);
	}
	plan_type_finish(builder, type, false);
	/* Who comes from rpcgen has servers that say more than their file: its clients never looked. */
	if (is_out && builder->model->language == MODEL_ONC)
		type->flags |= INGOT_TYPE_OPEN;
	return type;
}

void plan_build_procedure(struct plan_builder *builder, struct plan_procedure *procedure,
			  const struct model_operation *operation, bool is_plain)
{
	procedure->operation = operation;
	procedure->member_count = operation->parameter_count;
	procedure->members =
		ARENA_ARRAY(builder->arena, procedure->member_count, struct plan_member);
	place_member(procedure, result_type.size, result_type.align);
	for (uint32_t i = 0; i < procedure->member_count; i++) {
		procedure->members[i].parameter = operation->parameters[i];
		plan_member(builder->arena, &procedure->members[i]);
		lay_out(builder->arena, procedure, &procedure->members[i]);
	}
	procedure->frame_size = (procedure->frame_size + procedure->frame_align - 1) &
				~(procedure->frame_align - 1);
	procedure->in = plan_direction(builder, procedure, false, is_plain);
	procedure->out = plan_direction(builder, procedure, true, is_plain);
}
