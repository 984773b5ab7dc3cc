/*
 * plan.c: the plan of a whole file.
 *
 * In: the model. Out: every type and procedure planned, in the order in which they can be defined. The files
 * beside this one plan one thing each; this one decides what is planned and listed.
 */
#include <uthash.h>

#include "builder.h"

struct plan_list {
	struct arena *arena;
	const struct plan_type **items;
	uint32_t count;
};

/* Whether a named type of this file gets a table: values of it can travel. */
static bool is_listed_type(const struct model_type *type)
{
	return (type->kind == MODEL_STRUCT || type->kind == MODEL_UNION ||
		type->kind == MODEL_ENUM) &&
	       type->name && !type->is_imported && !type->obstacle && !type->is_inline;
}

static void plan_item_types(struct plan_builder *builder, const struct model_item *item)
{
	const struct model_type *type = plan_strip(item->type);

	if ((item->kind == MODEL_ITEM_TYPE || item->kind == MODEL_ITEM_TYPEDEF) && type &&
	    is_listed_type(type))
		plan_type_public(builder, type);
}

static void list_type(struct plan_list *list, struct plan_type *type);

static void list_needed(struct plan_list *list, const struct plan_steps *steps)
{
	for (uint32_t i = 0; i < steps->count; i++) {
		struct plan_type *inner = steps->items[i].type;

		if (inner && inner->linkage == PLAN_PRIVATE)
			list_type(list, inner);
	}
}

/* Private types that `type` refers to, each before the one that needs it, then `type`. */
static void list_type(struct plan_list *list, struct plan_type *type)
{
	if (!type || type->is_listed || type->linkage == PLAN_LIBRARY ||
	    (type->linkage == PLAN_PUBLIC && type->source->is_imported))
		return;
	type->is_listed = true;
	list_needed(list, &type->steps);
	for (uint32_t i = 0; i < type->fields.count; i++)
		list_needed(list, &type->fields.items[i].steps);
	for (uint32_t i = 0; i < type->arm_count; i++) {
		struct plan_type *inner = type->arms[i].type;

		if (inner && inner->linkage == PLAN_PRIVATE)
			list_type(list, inner);
	}
	list->items[list->count++] = type;
}

static struct plan_interface *plan_interfaces(struct plan_builder *builder, uint32_t *ret_count)
{
	const struct model *model = builder->model;
	struct plan_interface *interfaces =
		ARENA_ARRAY(builder->arena, model->item_count, struct plan_interface);
	uint32_t count = 0;

	for (uint32_t i = 0; i < model->item_count; i++) {
		const struct model_interface *source = model->items[i].interface;
		struct plan_interface *interface = &interfaces[count];

		if (model->items[i].kind != MODEL_ITEM_INTERFACE || !source ||
		    !source->operation_count)
			continue;
		count++;
		interface->source = source;
		interface->procedure_count = source->operation_count;
		interface->procedures =
			ARENA_ARRAY(builder->arena, source->operation_count, struct plan_procedure);
		for (uint32_t p = 0; p < source->operation_count; p++)
			plan_build_procedure(builder, &interface->procedures[p],
					     source->operations[p], !source->protobuf_version);
	}
	*ret_count = count;
	return interfaces;
}

static uint32_t count_types(const struct plan_builder *builder)
{
	uint32_t count = 0;

	for (const struct plan_type *type = builder->first; type; type = type->next)
		count++;
	return count;
}

static void plan_xdr(struct plan_builder *builder, struct plan *plan, const struct model_type *type)
{
	const struct model_type *stripped = plan_strip(type);
	struct plan_scope scope = {.builder = builder, .name = type->name};

	plan->xdrs[plan->xdr_count++] = (struct plan_xdr){
		.type = type,
		.table = plan_type_value(&scope, stripped, (struct plan_use){0}),
		.is_pointer = stripped->kind == MODEL_POINTER,
	};
}

/* Each name that the file makes for a type. */
static void plan_xdrs(struct plan_builder *builder, struct plan *plan)
{
	const struct model *model = builder->model;
	uint32_t count = 0;

	for (uint32_t i = 0; i < model->item_count; i++)
		count += model->items[i].declarator_count;
	plan->xdrs = ARENA_ARRAY(builder->arena, count, struct plan_xdr);
	for (uint32_t i = 0; i < model->item_count; i++) {
		const struct model_item *item = &model->items[i];

		for (uint32_t d = 0; d < item->declarator_count; d++)
			plan_xdr(builder, plan,
				 item->defines_type ? item->type : item->declarators[d]);
	}
}

static void list_all(struct plan_builder *builder, struct plan *plan)
{
	struct plan_list list = {.arena = builder->arena};

	list.items = ARENA_ARRAY(builder->arena, count_types(builder), const struct plan_type *);
	for (struct plan_type *type = builder->first; type; type = type->next)
		if (type->linkage == PLAN_PUBLIC && is_listed_type(type->source))
			list_type(&list, type);
	for (uint32_t i = 0; i < plan->interface_count; i++) {
		for (uint32_t p = 0; p < plan->interfaces[i].procedure_count; p++) {
			list_type(&list, plan->interfaces[i].procedures[p].in);
			list_type(&list, plan->interfaces[i].procedures[p].out);
		}
	}
	for (uint32_t i = 0; i < plan->xdr_count; i++)
		list_type(&list, (struct plan_type *)plan->xdrs[i].table);
	plan->types = list.items;
	plan->type_count = list.count;
}

const struct plan *plan_build(const struct model *model, struct arena *arena)
{
	struct plan_builder builder = {.model = model, .arena = arena};
	struct plan *plan = ARENA_NEW(arena, struct plan);

	messages_init(&builder.messages, model, arena);
	for (uint32_t i = 0; i < model->item_count; i++)
		plan_item_types(&builder, &model->items[i]);
	plan->interfaces = plan_interfaces(&builder, &plan->interface_count);
	if (model->language == MODEL_ONC)
		plan_xdrs(&builder, plan);
	/* Completing a type may bring in others, at the end of the list. */
	for (struct plan_type *type = builder.first; type; type = type->next)
		if (!type->is_built)
			plan_type_complete(&builder, type);
	for (struct plan_type *type = builder.first; type; type = type->next)
		plan_finish_message(type);
	plan_grow_all(&builder, count_types(&builder));
	list_all(&builder, plan);
	messages_done(&builder.messages);
	plan_release(&builder);
	return plan;
}
