/*
 * emit_json.c: the model as JSON, for other tools. The schema is docs/json.md.
 *
 * In: a model. Out: one object: constants, types (those of imported files that are used behind the file's own),
 * interfaces. Keys stand in a fixed order; what does not apply to a thing is left out.
 */
#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <uthash.h>

#include "emit.h"
#include "layout.h"
#include "output.h"

#define FORMAT 1

static void set(json_t *object, const char *key, json_t *value)
{
	/* Takes the value; a NULL one, for want of memory, is found when the whole is printed. */
	if (json_object_set_new(object, key, value) != 0)
		json_object_set_new(object, "incomplete", json_true());
}

static void set_text(json_t *object, const char *key, const char *text)
{
	if (text)
		set(object, key, json_string(text));
}

static void set_true(json_t *object, const char *key, bool value)
{
	if (value)
		set(object, key, json_true());
}

/* JSON's integers are read as signed by most; what is above that is text. */
static json_t *number(int64_t value, bool is_unsigned)
{
	char digits[24];

	if (value >= 0 || !is_unsigned)
		return json_integer(value);
	snprintf(digits, sizeof(digits), "%" PRIu64, (uint64_t)value);
	return json_string(digits);
}

static json_t *type_reference(const struct model_type *type);

static const char *kind_word(const struct model_type *type)
{
	switch (type->kind) {
	case MODEL_INTEGER:
		return "integer";
	case MODEL_FLOAT:
		return "float";
	case MODEL_BOOLEAN:
		return "boolean";
	case MODEL_CHAR:
		return "char";
	case MODEL_WCHAR:
		return "wchar";
	case MODEL_BYTE:
		return "byte";
	case MODEL_ENUM:
		return "enum";
	case MODEL_STRUCT:
		return "struct";
	case MODEL_UNION:
		return "union";
	case MODEL_POINTER:
		return "pointer";
	case MODEL_ARRAY:
		return "array";
	case MODEL_HANDLE:
		return "handle";
	case MODEL_VOID:
		return "void";
	default:
		return type->c_name;
	}
}

/* A type as it is used, without typedef names. */
static json_t *type_reference(const struct model_type *type)
{
	json_t *object = json_object();

	type = plan_strip(type);
	set_text(object, "kind", kind_word(type));
	switch (type->kind) {
	case MODEL_INTEGER:
		set(object, "bits", json_integer(type->size * 8));
		set(object, "signed", json_boolean(type->is_signed));
		break;
	case MODEL_FLOAT:
		set(object, "bits", json_integer(type->size * 8));
		break;
	case MODEL_ENUM:
	case MODEL_STRUCT:
	case MODEL_UNION:
		set_text(object, "name", type->name);
		break;
	case MODEL_ARRAY:
		set(object, "length", json_integer(type->length));
		set(object, "of", type_reference(type->target));
		break;
	case MODEL_POINTER:
		set(object, "of", type_reference(type->target));
		break;
	default:
		break;
	}
	return object;
}

static const char *form_word(const struct model_field *field)
{
	switch (field->form) {
	case MODEL_STRING:
		return "string";
	case MODEL_BYTES:
		return "bytes";
	case MODEL_CONFORMANT:
		return "array";
	case MODEL_SINGLE:
		return "pointer";
	case MODEL_LEVEL:
		return field->count ? "level_array" : "level";
	default:
		return "value";
	}
}

static json_t *range(const struct model_range *source)
{
	return json_pack("{sIsI}", "low", (json_int_t)source->low, "high",
			 (json_int_t)source->high);
}

static json_t *extent(const struct model_extent *source)
{
	return json_pack("{sssIsIsI}", "number", source->number->name, "multiplier",
			 (json_int_t)source->multiplier, "addend", (json_int_t)source->addend,
			 "divisor", (json_int_t)source->divisor);
}

static void set_field(const struct output *output, json_t *object, const struct model_field *field)
{
	set_text(object, "name", field->name);
	set_true(object, "unnamed", field->is_unnamed);
	set_text(object, "comment", field->comment);
	set_text(object, "c_type", layout_declaration(output->arena, field->type, ""));
	set_text(object, "form", form_word(field));
	set(object, "type", type_reference(field->type));
	if (plan_strip(field->type)->kind == MODEL_POINTER)
		set(object, "nullable", json_boolean(field->nullable));
	if (field->element.type)
		set(object, "nullable_elements", json_boolean(field->element.nullable));
	if (field->count)
		set_text(object, "size_is", field->count->name);
	if (field->size.number)
		set(object, "size_is", extent(&field->size));
	if (field->length.number)
		set(object, "length_is", extent(&field->length));
	set_true(object, "conformant", field->is_tail);
	set_true(object, "text", field->is_text);
	if (field->discriminant)
		set_text(object, field->form == MODEL_LEVEL ? "level_is" : "switch_is",
			 field->discriminant->name);
	if (field->range.is_set)
		set(object, "range", range(&field->range));
	if (field->number)
		set(object, "field", json_integer(field->number));
	if (field->described_by)
		set_text(object, "described_by", field->described_by->name);
}

static json_t *member(const struct output *output, const struct model_field *field)
{
	json_t *object = json_object();

	set_field(output, object, field);
	set(object, "offset", json_integer(field->offset));
	return object;
}

static json_t *arm(const struct output *output, const struct model_arm *source)
{
	json_t *object = json_object();
	json_t *cases = json_array();

	for (uint32_t i = 0; i < source->case_count; i++)
		json_array_append_new(cases, json_pack("[II]", (json_int_t)source->cases[i].low,
						       (json_int_t)source->cases[i].high));
	set(object, "cases", cases);
	set_true(object, "default", source->is_default);
	if (source->field)
		set(object, "member", member(output, source->field));
	return object;
}

static json_t *enumerator(const struct model_enumerator *source)
{
	json_t *object = json_object();

	set_text(object, "name", source->name);
	set_text(object, "comment", source->comment);
	set(object, "value", json_integer(source->value));
	return object;
}

static json_t *type(const struct output *output, const struct model_type *source)
{
	json_t *object = json_object();
	json_t *items = json_array();

	set_text(object, "name", source->name);
	set_text(object, "kind", kind_word(source));
	set_text(object, "tag", source->tag);
	set_text(object, "comment", source->comment);
	set_text(object, "not_sent", source->obstacle ? source->obstacle->text : NULL);
	set_true(object, "imported", source->is_imported);
	set(object, "size", json_integer(source->size));
	set(object, "align", json_integer(source->align));
	for (uint32_t i = 0; i < source->field_count; i++)
		json_array_append_new(items, member(output, source->fields[i]));
	for (uint32_t i = 0; i < source->arm_count; i++)
		json_array_append_new(items, arm(output, &source->arms[i]));
	for (uint32_t i = 0; i < source->enumerator_count; i++)
		json_array_append_new(items, enumerator(&source->enumerators[i]));
	set(object,
	    source->kind == MODEL_STRUCT  ? "members"
	    : source->kind == MODEL_UNION ? "arms"
					  : "values",
	    items);
	return object;
}

static json_t *parameter(const struct output *output, const struct model_field *field)
{
	json_t *object = json_object();

	set_field(output, object, field);
	set(object, "in", json_boolean(field->is_in));
	set(object, "out", json_boolean(field->is_out));
	set_true(object, "handle", field->is_handle);
	return object;
}

static json_t *procedure(const struct output *output, const struct model_operation *operation)
{
	json_t *object = json_object();
	json_t *parameters = json_array();

	set_text(object, "name", operation->name);
	set_text(object, "comment", operation->comment);
	set(object, "number", json_integer(operation->number));
	set(object, "result", type_reference(operation->result));
	set(object, "returns_status", json_boolean(operation->returns_status));
	for (uint32_t i = 0; i < operation->parameter_count; i++)
		json_array_append_new(parameters, parameter(output, operation->parameters[i]));
	set(object, "parameters", parameters);
	return object;
}

static json_t *interface(const struct output *output, const struct model_interface *source)
{
	json_t *object = json_object();
	json_t *procedures = json_array();

	set_text(object, "name", source->name);
	set_text(object, "comment", source->comment);
	set_text(object, "uuid", source->uuid);
	if (source->has_program)
		set(object, "program", json_integer(source->program));
	set(object, "version", json_integer(source->version));
	if (source->protobuf_version)
		set(object, "protobuf", json_integer(source->protobuf_version));
	for (uint32_t i = 0; i < source->operation_count; i++)
		json_array_append_new(procedures, procedure(output, source->operations[i]));
	set(object, "procedures", procedures);
	return object;
}

static json_t *constant(const struct output *output, const struct model_item *item)
{
	const struct model_const *source = item->constant;
	const struct model_type *stripped = plan_strip(source->type);
	json_t *object = json_object();

	set_text(object, "name", source->name);
	set_text(object, "comment", item->comment);
	set_text(object, "c_type", layout_declaration(output->arena, source->type, ""));
	set(object, "value",
	    source->string ? json_string(source->string)
			   : number(source->value, stripped->size == 8 && !stripped->is_signed));
	return object;
}

/* The types that are listed, each once, in the order in which they were met. */
struct seen {
	const struct model_type *type;
	UT_hash_handle hh;
};

/* What a declaration leads to, if it is a type that is listed. */
static void meet(const struct output *output, struct seen **set, const struct model_type *type)
{
	struct seen *all = *set;
	struct seen *seen;

	for (type = plan_strip(type); type->kind == MODEL_POINTER || type->kind == MODEL_ARRAY;
	     type = plan_strip(type->target))
		;
	if (type->kind != MODEL_STRUCT && type->kind != MODEL_UNION && type->kind != MODEL_ENUM)
		return;
	HASH_FIND_PTR(all, &type, seen);
	if (seen)
		return;
	seen = ARENA_NEW(output->arena, struct seen);
	seen->type = type;
	HASH_ADD_PTR(all, type, seen);
	*set = all;
}

static void meet_members(const struct output *output, struct seen **set,
			 const struct model_type *type)
{
	for (uint32_t i = 0; i < type->field_count; i++)
		meet(output, set, type->fields[i]->type);
	for (uint32_t i = 0; i < type->arm_count; i++)
		if (type->arms[i].field)
			meet(output, set, type->arms[i].field->type);
}

static void meet_parameters(const struct output *output, struct seen **set,
			    const struct model_interface *interface)
{
	for (uint32_t i = 0; i < interface->operation_count; i++)
		for (uint32_t p = 0; p < interface->operations[i]->parameter_count; p++)
			meet(output, set, interface->operations[i]->parameters[p]->type);
}

/* This file's types in their order, and then what they and the operations use of other files. */
static json_t *types(const struct output *output)
{
	const struct model *model = output->model;
	json_t *array = json_array();
	struct seen *set = NULL;

	for (uint32_t i = 0; i < model->item_count; i++)
		if (model->items[i].kind == MODEL_ITEM_TYPE || model->items[i].defines_type)
			meet(output, &set, model->items[i].type);
	for (uint32_t i = 0; i < model->item_count; i++)
		if (model->items[i].kind == MODEL_ITEM_INTERFACE)
			meet_parameters(output, &set, model->items[i].interface);
	/* The list grows at its end while it is read. */
	for (const struct seen *seen = set; seen; seen = seen->hh.next) {
		meet_members(output, &set, seen->type);
		json_array_append_new(array, type(output, seen->type));
	}
	HASH_CLEAR(hh, set);
	return array;
}

void emit_json(const struct output *output, struct text *text)
{
	const struct model *model = output->model;
	json_t *root = json_object();
	json_t *imports = json_array();
	json_t *constants = json_array();
	json_t *interfaces = json_array();
	char *printed;

	for (uint32_t i = 0; i < model->item_count; i++) {
		const struct model_item *item = &model->items[i];

		if (item->kind == MODEL_ITEM_IMPORT)
			json_array_append_new(imports, json_string(item->text));
		else if (item->kind == MODEL_ITEM_CONST)
			json_array_append_new(constants, constant(output, item));
		else if (item->kind == MODEL_ITEM_INTERFACE)
			json_array_append_new(interfaces, interface(output, item->interface));
	}
	set(root, "format", json_integer(FORMAT));
	set_text(root, "file", model->file_name);
	set(root, "imports", imports);
	set(root, "constants", constants);
	set(root, "types", types(output));
	set(root, "interfaces", interfaces);
	printed = json_dumps(root, JSON_INDENT(2) | JSON_PRESERVE_ORDER);
	text_fill(text, "${json}\n", "json", printed, NULL);
	free(printed);
	json_decref(root);
}
