/*
 * x_programs.c: programs of .x files. In: tree_x_item of a program. Out: a constant for each number, and an interface for
 * each version, whose operations have rpcgen's names: rpcbproc_dump_4 for RPCBPROC_DUMP of version 4.
 */
#include "x_build.h"

#include <ctype.h>
#include <string.h>

#include "constants.h"

static const char *lower(struct arena *arena, const char *name, uint32_t version)
{
	char *text = arena_printf(arena, "%s_%u", name, version);

	for (char *at = text; *at; at++)
		*at = (char)tolower((unsigned char)*at);
	return text;
}

/* The first number of each name: x_program refuses the others. */
static void first_number(struct x_build *x, struct scope *names, const struct tree_name *name,
			 const struct tree_expression *expression, const char *what,
			 const char *comment)
{
	uint32_t number;

	if (scope_find(names, name->text))
		return;
	scope_add(names, x->build->arena, name->text, SYMBOL_WORD, NULL, name->place);
	x_number(x, name, expression, what, comment, &number);
}

void x_program_numbers(struct x_build *x, const struct tree_x_item *item)
{
	struct scope versions = {NULL};
	const struct tree_x_version *version;
	const struct tree_x_procedure *procedure;
	uint32_t number;

	x_number(x, &item->name, item->value, "the number of a program", item->comment, &number);
	for (version = item->versions; version; version = version->next) {
		struct scope procedures = {NULL};

		first_number(x, &versions, &version->name, version->number,
			     "the number of a version", version->comment);
		for (procedure = version->procedures; procedure; procedure = procedure->next)
			first_number(x, &procedures, &procedure->name, procedure->number,
				     "the number of a procedure", NULL);
		scope_done(&procedures);
	}
	scope_done(&versions);
}

/* A number that was looked at before: its errors are known. */
static bool number_of(struct x_build *x, const struct tree_expression *expression,
		      uint32_t *ret_value)
{
	constant_value value;

	*ret_value = 0;
	if (!constant_is_known(x->build, expression) ||
	    !constant_evaluate(x->build, expression, &value) || value < 0 || value > UINT32_MAX)
		return false;
	*ret_value = (uint32_t)value;
	return true;
}

/* What travels as a value of the type itself: a number, a pointer or a string. */
static bool is_by_value(const struct model_type *type)
{
	type = build_strip(type);
	return type->kind <= MODEL_ENUM || type->kind == MODEL_POINTER;
}

static const struct model_type *pointer_to(struct x_build *x, const struct model_type *target,
					   bool is_const, struct source_place place)
{
	struct build_type *type =
		build_type_of(x_pointer(x, target, (struct model_travel){0}, place));

	type->type.is_const = is_const;
	return &type->type;
}

static bool is_named(const struct build_list *parameters, const char *name)
{
	struct model_field **fields = parameters->items;

	for (uint32_t i = 0; i < parameters->count; i++)
		if (strcmp(fields[i]->name, name) == 0)
			return true;
	return false;
}

/* With an underscore behind it if the file has it: a parameter would hide that. */
static const char *unhidden(struct x_build *x, const char *name)
{
	while (scope_find(&x->build->names, name))
		name = arena_printf(x->build->arena, "%s_", name);
	return name;
}

/* The declared name if C can have it there, or rpcgen's: arg, or arg1 and so on. */
static const char *parameter_name(struct x_build *x, const struct tree_x_declaration *tree,
				  uint32_t position, bool is_only)
{
	const struct symbol *symbol =
		tree->name.text ? scope_find(&x->build->names, tree->name.text) : NULL;

	if (tree->name.text && !symbol && !x_known(x, tree->name.text)) {
		check_name(x->build, &tree->name);
		return tree->name.text;
	}
	return unhidden(x, is_only ? "arg" : arena_printf(x->build->arena, "arg%u", position));
}

static void add_parameter(struct x_build *x, const struct tree_x_declaration *tree,
			  const char *name, struct build_list *parameters)
{
	const struct model_type *type = x_declared(x, tree, name);
	struct build_field *field;

	if (!type) {
		diag_error(x->build->diag, tree->place, "an argument cannot be void");
		return;
	}
	if (!is_by_value(type) && build_strip(type)->kind != MODEL_ARRAY)
		type = pointer_to(x, type, true, tree->place);
	if (is_named(parameters, name)) {
		diag_error(x->build->diag, tree->place, "'%s' is here twice", name);
		return;
	}
	field = x_field(x, name, type, tree->place);
	field->field.comment = tree->comment;
	field->field.is_in = true;
	*(struct model_field **)build_append(x->build, parameters, sizeof(void *)) = &field->field;
}

/* The result is where the caller wants it: a number or pointer there, anything else as a block of its own. */
static void add_result(struct x_build *x, const struct tree_x_declaration *tree,
		       struct build_list *parameters)
{
	const struct model_type *type = x_declared(x, tree, "result");
	const char *name = unhidden(x, "result");
	struct build_field *field;
	struct model_field inner = {.type = type};

	if (!type)
		return;
	x_shape(&inner);
	while (is_named(parameters, name))
		name = arena_printf(x->build->arena, "%s_", name);
	if (!is_by_value(type))
		type = pointer_to(x, type, false, tree->place);
	field = x_field(x, name, pointer_to(x, type, false, tree->place), tree->place);
	field->field.is_out = true;
	field->field.form = inner.form == MODEL_STRING ? MODEL_STRING : MODEL_SINGLE;
	field->field.nullable = inner.form == MODEL_SINGLE && inner.nullable;
	field->field.range = inner.range;
	field->field.element = (struct model_element){NULL, MODEL_PLAIN, false};
	for (type = field->field.type; type->kind == MODEL_POINTER;
	     type = build_strip(type->target))
		field->field.indirections++;
	*(struct model_field **)build_append(x->build, parameters, sizeof(void *)) = &field->field;
}

static struct model_operation *read_procedure(struct x_build *x,
					      const struct tree_x_procedure *tree, uint32_t version)
{
	struct model_operation *operation = ARENA_NEW(x->build->arena, struct model_operation);
	struct build_list parameters = {.items = NULL};
	struct tree_name name = tree->name;
	const struct tree_x_declaration *parameter;
	uint32_t position = 0;

	name.text = lower(x->build->arena, name.text, version);
	operation->name = name.text;
	operation->comment = tree->comment;
	operation->place = name.place;
	number_of(x, tree->number, &operation->number);
	operation->result = x_base(x, TREE_X_VOID);
	operation->returns_status = true;
	for (parameter = tree->parameters; parameter; parameter = parameter->next) {
		position++;
		add_parameter(x, parameter,
			      parameter_name(x, parameter, position, !tree->parameters->next),
			      &parameters);
	}
	add_result(x, tree->result, &parameters);
	operation->parameters = parameters.items;
	operation->parameter_count = parameters.count;
	for (uint32_t i = 0; i < operation->parameter_count; i++) {
		operation->parameters[i]->position = i;
		if (!((struct build_field *)operation->parameters[i])->is_broken)
			build_need_value(x->build, operation->parameters[i]);
	}
	check_declare(x->build, &name, SYMBOL_OPERATION, operation);
	return operation;
}

/* False after an error: the number is another's. */
static bool check_number(struct x_build *x, struct scope *numbers, const char *what,
			 uint32_t number, struct source_place place)
{
	const char *text = arena_printf(x->build->arena, "%u", number);
	const struct symbol *symbol = scope_find(numbers, text);

	if (!symbol) {
		scope_add(numbers, x->build->arena, text, SYMBOL_WORD, NULL, place);
		return true;
	}
	diag_error(x->build->diag, place, "%s %s is here twice", what, text);
	diag_note(x->build->diag, symbol->place, "the other one is here");
	return false;
}

static void check_twice(struct x_build *x, struct scope *names, const struct tree_name *name)
{
	const struct symbol *symbol = scope_find(names, name->text);

	if (!symbol) {
		scope_add(names, x->build->arena, name->text, SYMBOL_WORD, NULL, name->place);
		return;
	}
	diag_error(x->build->diag, name->place, "'%s' is here twice", name->text);
	diag_note(x->build->diag, symbol->place, "the other one is here");
}

static void read_procedures(struct x_build *x, const struct tree_x_version *tree,
			    struct model_interface *interface)
{
	struct build_list operations = {.items = NULL};
	struct scope names = {NULL}, numbers = {NULL};
	const struct tree_x_procedure *procedure;
	uint32_t number;

	for (procedure = tree->procedures; procedure; procedure = procedure->next) {
		bool is_known = scope_find(&names, procedure->name.text) != NULL;

		check_twice(x, &names, &procedure->name);
		if (number_of(x, procedure->number, &number))
			check_number(x, &numbers, "procedure", number, procedure->name.place);
		if (!is_known)
			*(struct model_operation **)build_append(x->build, &operations,
								 sizeof(void *)) =
				read_procedure(x, procedure, interface->version);
	}
	scope_done(&names);
	scope_done(&numbers);
	interface->operations = operations.items;
	interface->operation_count = operations.count;
}

static void read_version(struct x_build *x, const struct tree_x_item *program,
			 const struct tree_x_version *tree, uint32_t number)
{
	struct model_interface *interface = ARENA_NEW(x->build->arena, struct model_interface);
	struct model_item *item;

	interface->has_program = true;
	interface->program = number;
	number_of(x, tree->number, &interface->version);
	interface->name = lower(x->build->arena, program->name.text, interface->version);
	interface->comment = tree->comment;
	interface->place = tree->name.place;
	read_procedures(x, tree, interface);
	if (!interface->operation_count)
		return;
	build_check_program(x->build, interface);
	item = x_item(x, MODEL_ITEM_INTERFACE, NULL, tree->name.place);
	item->interface = interface;
}

void x_program(struct x_build *x, const struct tree_x_item *item)
{
	struct scope names = {NULL}, numbers = {NULL};
	const struct tree_x_version *version;
	uint32_t number, version_number;

	number_of(x, item->value, &number);
	for (version = item->versions; version; version = version->next) {
		check_twice(x, &names, &version->name);
		/* Two of one number would make the same names. */
		if (!number_of(x, version->number, &version_number) ||
		    check_number(x, &numbers, "version", version_number, version->name.place))
			read_version(x, item, version, number);
	}
	scope_done(&names);
	scope_done(&numbers);
}
