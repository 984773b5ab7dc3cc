/*
 * operations.c: interfaces and their operations. In: tree_item. Out: model_interface, with program, version and
 * procedure numbers settled and handles found. What one parameter means is fields.c's.
 */
#include "build.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "constants.h"
#include "peers.h"

/* Types that say where their failures go. */
static bool is_status(const struct model_type *type)
{
	for (; type->kind == MODEL_ALIAS; type = type->target) {
		if (strcmp(type->name, "NET_API_STATUS") == 0)
			return true;
	}
	return type->kind == MODEL_VOID;
}

static void read_result(struct build *build, const struct tree_item *item,
			struct model_operation *operation)
{
	const struct model_type *type = build_type(build, item->type, NULL, NULL), *stripped;

	type = build_declared(build, type, item->type, item->declarators, 0);
	stripped = build_strip(type);
	operation->result = type;
	operation->returns_status = is_status(type);
	if (build_type_of(type)->is_broken || stripped->kind == MODEL_VOID ||
	    (stripped->kind == MODEL_INTEGER && stripped->size == 4))
		return;
	diag_error(
		build->diag, item->type->place,
		"an operation returns NET_API_STATUS, a 32-bit integer or void, not '%s': what else comes "
		"back is an [out] parameter",
		build_type_text(build, type));
}

/* The names of parameters hide types from the parameters behind them, in C. */
static void check_hidden_type(struct build *build, const struct build_field *field)
{
	const struct symbol *type = scope_find(&build->names, field->field.name);

	if (!type || type->kind != SYMBOL_TYPE)
		return;
	diag_error(build->diag, field->field.place,
		   "'%s' is a type too, which this parameter would hide in C", field->field.name);
	diag_note(build->diag, type->place, "the type is here");
}

static void add_parameter(struct build *build, const struct tree_field *tree,
			  struct build_siblings *siblings, struct build_list *parameters,
			  struct model_operation *operation)
{
	const struct model_type *base = build_type(build, tree->type, NULL, NULL);
	struct build_field *field;

	attributes_check(build, tree->attributes, 'p');
	field = build_field(build, tree, tree->declarators, base, 'p');
	if (!field->field.name) {
		diag_error(build->diag, tree->place, "a parameter needs a name");
		field->field.name = "";
		field->is_broken = true;
	} else if (!build_sibling_add(build, siblings, field)) {
		return;
	}
	check_hidden_type(build, field);
	if (field->field.is_handle && operation->handle) {
		diag_error(build->diag, field->field.place, "an operation has one handle");
		diag_note(build->diag, operation->handle->place, "the other one is here");
	} else if (field->field.is_handle) {
		operation->handle = &field->field;
	}
	*(struct model_field **)build_append(build, parameters, sizeof(void *)) = &field->field;
}

static void read_number(struct build *build, const struct tree_item *item, uint32_t position,
			struct model_operation *operation)
{
	const struct tree_attribute *attribute = attribute_find(item->attributes, WORD_PROCEDURE);
	const struct tree_expression *argument;
	constant_value value;

	operation->number = position;
	argument = attribute ? attribute_argument(build, attribute) : NULL;
	if (argument &&
	    constant_within(build, argument, 1, UINT32_MAX, "the number of a procedure", &value))
		operation->number = (uint32_t)value;
}

struct model_operation *build_operation(struct build *build, const struct tree_item *item,
					uint32_t position)
{
	struct model_operation *operation = ARENA_NEW(build->arena, struct model_operation);
	struct build_siblings siblings = {.is_parameters = true};
	struct build_list parameters = {.items = NULL};
	const struct tree_field *parameter;

	operation->name = item->name.text;
	operation->comment = item->comment;
	operation->place = item->place;
	attributes_check(build, item->attributes, 'o');
	read_number(build, item, position, operation);
	read_result(build, item, operation);
	for (parameter = item->parameters; parameter; parameter = parameter->next)
		add_parameter(build, parameter, &siblings, &parameters, operation);
	operation->parameters = parameters.items;
	operation->parameter_count = parameters.count;
	siblings.fields = parameters.items;
	siblings.count = parameters.count;
	build_peers(build, &siblings);
	build_check_parameters(build, operation);
	scope_done(&siblings.names);
	check_declare(build, &item->name, SYMBOL_OPERATION, operation);
	check_function(build, &item->name);
	return operation;
}

/* program(n), or what --program says */
static void read_program(struct build *build, const struct tree_item *item,
			 struct model_interface *interface)
{
	const struct tree_attribute *attribute = attribute_find(item->attributes, WORD_PROGRAM);
	const struct tree_expression *argument;
	constant_value value;

	interface->has_program = attribute || build->options->has_program;
	if (!attribute)
		interface->program = build->options->program;
	argument = attribute ? attribute_argument(build, attribute) : NULL;
	if (!argument ||
	    !constant_within(build, argument, 1, UINT32_MAX, "the number of a program", &value))
		return; /* 0: there was one, and it was wrong */
	interface->program = (uint32_t)value;
}

static const char *digits(const char *text, uint64_t *ret_value)
{
	uint64_t value = 0;

	while (isdigit((unsigned char)*text) && value <= UINT32_MAX)
		value = value * 10 + (uint64_t)(*text++ - '0');
	*ret_value = value;
	return text;
}

static const char *blanks(const char *text)
{
	while (isspace((unsigned char)*text))
		text++;
	return text;
}

/* version(major) or version(major.minor) */
static void read_version(struct build *build, const struct tree_item *item,
			 struct model_interface *interface)
{
	const struct tree_attribute *attribute = attribute_find(item->attributes, WORD_VERSION);
	uint64_t major, minor = 0;
	const char *start, *end;

	interface->version = 1;
	if (!attribute)
		return;
	start = blanks(attribute->raw);
	end = digits(start, &major);
	if (end != start && *end == '.' && isdigit((unsigned char)end[1]))
		end = digits(end + 1, &minor);
	if (end == start || *blanks(end) || major > UINT32_MAX || minor > UINT32_MAX) {
		diag_error(build->diag, attribute->raw_place,
			   "a version is written n or n.m, in decimal");
		return;
	}
	interface->version = (uint32_t)major;
	if (minor)
		diag_warning(build->diag, attribute->raw_place,
			     "the minor version is not sent: ONC RPC has one number");
}

/* protobuf(n): the version that offers the same calls in protobuf */
static void read_protobuf(struct build *build, const struct tree_item *item,
			  struct model_interface *interface)
{
	const struct tree_attribute *attribute = attribute_find(item->attributes, WORD_PROTOBUF);
	const struct tree_expression *argument =
		attribute ? attribute_argument(build, attribute) : NULL;
	constant_value value;

	if (!argument || !constant_within(build, argument, 1, UINT32_MAX,
					  "the version that speaks protobuf", &value))
		return;
	interface->protobuf_version = (uint32_t)value;
	if (interface->protobuf_version == interface->version)
		diag_error(build->diag, argument->place,
			   "version %u is the interface's own: protobuf takes another one",
			   interface->version);
}

static bool is_uuid(const char *text, size_t length)
{
	size_t i;

	if (length != 36)
		return false;
	for (i = 0; i < length; i++) {
		bool is_dash = i == 8 || i == 13 || i == 18 || i == 23;

		if (is_dash ? text[i] != '-' : !isxdigit((unsigned char)text[i]))
			return false;
	}
	return true;
}

/* uuid(xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx), which may stand in quotes */
static void read_uuid(struct build *build, const struct tree_item *item,
		      struct model_interface *interface)
{
	const struct tree_attribute *attribute = attribute_find(item->attributes, WORD_UUID);
	const char *text;
	size_t length;

	if (!attribute)
		return;
	text = blanks(attribute->raw);
	length = strlen(text);
	while (length && isspace((unsigned char)text[length - 1]))
		length--;
	if (length > 1 && text[0] == '"' && text[length - 1] == '"') {
		text++;
		length -= 2;
	}
	if (is_uuid(text, length))
		interface->uuid = arena_text(build->arena, text, length);
	else
		diag_error(build->diag, attribute->raw_place,
			   "a uuid is written 12345678-1234-1234-1234-123456789abc");
}

static void read_pointer_default(struct build *build, const struct tree_item *item)
{
	const struct tree_attribute *attribute =
		attribute_find(item->attributes, WORD_POINTER_DEFAULT);
	const struct tree_expression *argument =
		attribute ? attribute_argument(build, attribute) : NULL;
	const char *text = argument && argument->kind == TREE_REFERENCE ? argument->text : "";

	if (!argument)
		return;
	if (strcmp(text, "unique") == 0)
		build->nullable = BUILD_UNIQUE;
	else if (strcmp(text, "ref") == 0)
		build->nullable = BUILD_REF;
	else if (strcmp(text, "ptr") == 0)
		diag_error(
			build->diag, argument->place,
			"[ptr] is not supported: a value with aliases or cycles is no tree, and would not "
			"arrive as one block; use unique or ref");
	else
		diag_error(build->diag, argument->place, "pointer_default is unique or ref");
}

static void check_numbers(struct build *build, const struct model_interface *interface)
{
	struct scope numbers = {NULL};
	uint32_t i;

	for (i = 0; i < interface->operation_count; i++) {
		const struct model_operation *operation = interface->operations[i];
		const char *text = arena_printf(build->arena, "%u", operation->number);
		const struct symbol *symbol = scope_find(&numbers, text);

		if (symbol) {
			diag_error(build->diag, operation->place, "procedure %s is here twice",
				   text);
			diag_note(build->diag, symbol->place, "the other one is here");
		} else {
			scope_add(&numbers, build->arena, text, SYMBOL_OPERATION, operation,
				  operation->place);
		}
	}
	scope_done(&numbers);
}

/* The prototypes come at the end of the interface, where all that they send must be defined. */
static void check_complete(struct build *build, const struct model_interface *interface)
{
	uint32_t i, j;

	for (i = 0; i < interface->operation_count; i++) {
		const struct model_operation *operation = interface->operations[i];

		for (j = 0; j < operation->parameter_count; j++) {
			const struct model_field *parameter = operation->parameters[j];

			if (!((const struct build_field *)parameter)->is_broken)
				build_need_value(build, parameter);
		}
	}
}

static bool has_version(const struct model_interface *interface, uint32_t version)
{
	return interface->version == version ||
	       (interface->protobuf_version && interface->protobuf_version == version);
}

/* Whether two interfaces are the same version of the same program. */
static bool share_version(const struct model_interface *one, const struct model_interface *other,
			  uint32_t *ret_version)
{
	if (one->program != other->program)
		return false;
	*ret_version = has_version(one, other->version) ? other->version : other->protobuf_version;
	return has_version(one, other->version) ||
	       (other->protobuf_version && has_version(one, other->protobuf_version));
}

/* A server keeps its interfaces apart by program and version. */
void build_check_program(struct build *build, const struct model_interface *interface)
{
	const struct model_interface **others = build->interfaces.items;
	uint32_t version, i;

	if (!interface->operation_count || build->import_depth)
		return;
	if (!interface->has_program) {
		diag_error(
			build->diag, interface->place,
			"interface '%s' has operations but no [program()]: give it one, or call ingotc with "
			"--program",
			interface->name);
		return;
	}
	if (!interface->program)
		return;
	for (i = 0; i < build->interfaces.count; i++) {
		if (!share_version(others[i], interface, &version))
			continue;
		diag_error(build->diag, interface->place,
			   "interfaces '%s' and '%s' are both version %u of program %u",
			   others[i]->name, interface->name, version, interface->program);
		diag_note(build->diag, others[i]->place, "the other one is here");
		return;
	}
	*(const struct model_interface **)build_append(build, &build->interfaces, sizeof(void *)) =
		interface;
}

void build_interface(struct build *build, const struct tree_item *item)
{
	struct model_interface *interface = ARENA_NEW(build->arena, struct model_interface);
	struct build_list operations = {.items = NULL};
	struct model_item *model_item;

	interface->name = item->name.text;
	interface->comment = item->comment;
	interface->place = item->place;
	attributes_check(build, item->attributes, 'i');
	read_program(build, item, interface);
	read_version(build, item, interface);
	read_protobuf(build, item, interface);
	read_uuid(build, item, interface);
	read_pointer_default(build, item);
	interface->is_ref_default = build->nullable == BUILD_REF;
	check_declare(build, &item->name, SYMBOL_INTERFACE, interface);
	build_declarations(build, item->items, &operations);
	build->nullable = BUILD_UNSAID;
	interface->operations = operations.items;
	interface->operation_count = operations.count;
	check_numbers(build, interface);
	check_complete(build, interface);
	build_check_program(build, interface);
	if (build->import_depth)
		return;
	model_item = build_append(build, &build->items, sizeof(*model_item));
	model_item->kind = MODEL_ITEM_INTERFACE;
	model_item->comment = item->comment;
	model_item->interface = interface;
	model_item->place = item->place;
}
