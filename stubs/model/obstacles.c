/*
 * obstacles.c: types that C has and no wire: void *, unions whose member nobody names, context handles, and all that is
 * made of them or leads to them. In: types with their own obstacles, and the operations. Out: the obstacle on every
 * type that has it, errors where an operation would have to send one, one note for the rest of each kind.
 */
#include "obstacles.h"
#include "build.h"

/* How many types a note names. */
#define MAX_NAMED 4u

/* Every model_obstacle of a run is the first member of one of these. */
struct build_obstacle {
	struct model_obstacle obstacle;
	const char *names; /* of the types that have it */
	uint32_t count;
};

/* One that has a member that leads to this type. */
struct build_user {
	struct build_type *type;
	struct build_user *next;
};

const struct model_obstacle *build_obstacle_new(struct build *build, const char *text,
						struct source_place place)
{
	struct build_obstacle *obstacle = ARENA_NEW(build->arena, struct build_obstacle);

	obstacle->obstacle = (struct model_obstacle){text, place};
	return &obstacle->obstacle;
}

static bool has_target(const struct model_type *type)
{
	return type->kind == MODEL_ALIAS || type->kind == MODEL_POINTER ||
	       type->kind == MODEL_ARRAY;
}

const struct model_obstacle *build_obstacle(const struct model_type *type)
{
	while (!type->obstacle && has_target(type))
		type = type->target;
	return type->obstacle;
}

static struct build_type *leads_to(const struct model_type *type)
{
	while (has_target(type))
		type = type->target;
	return type->kind == MODEL_STRUCT || type->kind == MODEL_UNION ? build_type_of(type) : NULL;
}

void build_obstruct(struct build *build, struct build_type *type, const struct model_field *field)
{
	const struct model_obstacle *obstacle = build_obstacle(field->type);
	const struct build_type *inner = leads_to(field->type);

	if (!obstacle || type->type.obstacle)
		return;
	/* What is wrong with a structure inside is told where it is. */
	if (!inner || inner->type.obstacle != obstacle)
		obstacle = build_obstacle_new(build,
					      arena_printf(build->arena, "'%s' cannot be sent: %s",
							   field->name, obstacle->text),
					      field->place);
	type->type.obstacle = obstacle;
}

static void add_user(struct build *build, const struct model_field *field, struct build_type *type)
{
	struct build_type *inner = field ? leads_to(field->type) : NULL;
	struct build_user *user;

	if (!inner)
		return;
	user = ARENA_NEW(build->arena, struct build_user);
	*user = (struct build_user){type, inner->users};
	inner->users = user;
}

static void add_users(struct build *build, struct build_type *type)
{
	uint32_t i;

	for (i = 0; i < type->type.field_count; i++)
		add_user(build, type->type.fields[i], type);
	for (i = 0; i < type->type.arm_count; i++)
		add_user(build, type->type.arms[i].field, type);
}

/* A part without a name is nothing without its whole, which stands in front of it in the list. */
static void take_parts_along(const struct build_type *type)
{
	uint32_t i;

	for (i = 0; i < type->type.field_count + type->type.arm_count; i++) {
		const struct model_field *field =
			type->type.fields ? type->type.fields[i] : type->type.arms[i].field;

		if (field && field->is_unnamed)
			build_type_of(field->type)->type.obstacle = type->type.obstacle;
	}
}

/* From each type that has an obstacle to those that lead to it, which may stand in front of it. */
static void spread(struct build *build)
{
	struct build_list open = {.items = NULL};
	const struct build_user *user;
	struct build_type *type;

	for (type = build->types; type; type = type->next) {
		add_users(build, type);
		if (type->type.obstacle)
			*(struct build_type **)build_append(build, &open, sizeof(type)) = type;
	}
	while (open.count) {
		type = ((struct build_type **)open.items)[--open.count];
		for (user = type->users; user; user = user->next) {
			if (user->type->type.obstacle)
				continue;
			user->type->type.obstacle = type->type.obstacle;
			*(struct build_type **)build_append(build, &open, sizeof(type)) =
				user->type;
		}
	}
	for (type = build->types; type; type = type->next) {
		if (type->type.obstacle)
			take_parts_along(type);
	}
}

static void check_operation(struct build *build, const struct model_operation *operation)
{
	uint32_t i;

	for (i = 0; i < operation->parameter_count; i++) {
		const struct model_field *field = operation->parameters[i];
		const struct model_obstacle *obstacle = build_obstacle(field->type);

		/* A value of void is wrong in itself. */
		if (!obstacle || build_strip(field->type)->kind == MODEL_VOID)
			continue;
		diag_error(build->diag, field->place, "'%s' cannot be sent", field->name);
		diag_note(build->diag, obstacle->place, "%s", obstacle->text);
	}
}

static void check_operations(struct build *build)
{
	const struct model_item *items = build->items.items;
	uint32_t i, j;

	for (i = 0; i < build->items.count; i++) {
		if (items[i].kind != MODEL_ITEM_INTERFACE)
			continue;
		for (j = 0; j < items[i].interface->operation_count; j++)
			check_operation(build, items[i].interface->operations[j]);
	}
}

static struct build_obstacle *obstacle_of(const struct build_type *type)
{
	return type->type.is_imported || type->is_inside
		       ? NULL
		       : (struct build_obstacle *)type->type.obstacle;
}

/* Nobody is to look for a table in vain. */
static void note_types(struct build *build)
{
	const struct build_type *type;
	struct build_obstacle *obstacle;

	for (type = build->types; type; type = type->next) {
		obstacle = obstacle_of(type);
		if (obstacle && ++obstacle->count <= MAX_NAMED)
			obstacle->names = arena_printf(
				build->arena, "%s%s'%s'", obstacle->names ? obstacle->names : "",
				obstacle->names ? ", " : "", type->type.name);
	}
	for (type = build->types; type; type = type->next) {
		obstacle = obstacle_of(type);
		if (!obstacle || !obstacle->count)
			continue;
		diag_note(build->diag, obstacle->obstacle.place, "%s; %s%s",
			  obstacle->obstacle.text, obstacle->names,
			  obstacle->count == 1 ? " has a C type and no table"
			  : obstacle->count <= MAX_NAMED
				  ? " have C types and no tables"
				  : " and others have C types and no tables");
		obstacle->count = 0;
	}
}

void check_obstacles(struct build *build)
{
	spread(build);
	check_operations(build);
	if (!diag_has_errors(build->diag))
		note_types(build);
}
