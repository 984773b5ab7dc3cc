/*
 * proto_types.c: see proto_types.h. The forms follow tables/: what is one step there is one field here.
 *
 * A field is there once, optional, or repeated, and nothing of that can be said of an element. So an element that is
 * itself an array, or may be NULL where its type does not show it, becomes a message with one field, number 1.
 */
#include <ctype.h>
#include <inttypes.h>
#include <stdarg.h>
#include <string.h>
#include <uthash.h>

#include "proto_types.h"

struct proto_helper {
	const char *key;
	const char *name;
	UT_hash_handle hh;
};

static struct proto_helper *find(const struct proto_helper *set, const char *key)
{
	struct proto_helper *found;

	HASH_FIND_STR(set, key, found);
	return found;
}

static struct proto_helper *enter(struct proto_file *file, struct proto_helper **set,
				  const char *key)
{
	struct proto_helper *all = *set;
	struct proto_helper *helper = ARENA_NEW(file->arena, struct proto_helper);

	helper->key = key;
	HASH_ADD_KEYPTR(hh, all, helper->key, strlen(helper->key), helper);
	*set = all;
	return helper;
}

const char **proto_name_slot(struct proto_file *file, const char *key)
{
	struct proto_helper *helper = find(file->known, key);

	return &(helper ? helper : enter(file, &file->known, key))->name;
}

void proto_regret(struct proto_file *file, struct source_place place, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	diag_note(file->diag, place, "not in the .proto file: %s",
		  arena_vprintf(file->arena, format, arguments));
	va_end(arguments);
}

uint32_t proto_number(uint32_t position)
{
	return position < 19000 ? position : position + 1000;
}

const char *proto_remark(struct proto_file *file, const char *first, const char *second)
{
	if (!first || !second)
		return first ? first : second;
	return arena_printf(file->arena, "%s; %s", first, second);
}

const char *proto_type_name(struct proto_file *file, const struct model_type *type)
{
	if (type->is_foreign && !*proto_name_slot(file, type->name)) {
		struct text *text = file->text;

		/* A header of the system has it, no other .proto. */
		*proto_name_slot(file, type->name) = type->name;
		file->text = file->helpers;
		proto_write_type(file, type);
		file->text = text;
	} else if (type->is_imported && !type->is_foreign) {
		const char *name = type->place.file->name;

		if (!find(file->imports, name))
			enter(file, &file->imports, name);
	}
	return names_proto_type(file->names, type);
}

/* .x files know no size_is and no switch_is, so that the shape of a structure says what it was written as. */
static bool is_onc(const struct proto_file *file)
{
	return file->model->language == MODEL_ONC;
}

bool proto_is_union(const struct proto_file *file, const struct model_type *type)
{
	return type->kind == MODEL_STRUCT && type->field_count == 2 &&
	       (type->is_encapsulated || is_onc(file)) &&
	       plan_strip(type->fields[1]->type)->kind == MODEL_UNION &&
	       type->fields[1]->discriminant == type->fields[0];
}

bool proto_is_counted(const struct proto_file *file, const struct model_type *type)
{
	return type->kind == MODEL_STRUCT && type->field_count == 2 && is_onc(file) &&
	       type->fields[1]->count == type->fields[0];
}

/* A message with one field of that kind, for where its label cannot stand. */
static struct proto_declaration wrap(struct proto_file *file, struct proto_declaration inner)
{
	static const struct {
		const char *front, *template;
	} forms[] = {
		[PROTO_SINGULAR] = {"Optional", "  ${type} value = 1;\n"},
		[PROTO_OPTIONAL] = {"Optional", "  oneof maybe_value { ${type} value = 1; }\n"},
		[PROTO_REPEATED] = {"ListOf", "  repeated ${type} values = 1;\n"},
	};
	struct proto_declaration result = {.is_message = true, .remark = inner.remark};
	const char *dot = strrchr(inner.type, '.');
	const char *base = dot ? dot + 1 : inner.type;
	const char **helper;

	if (inner.counted && inner.counted->name) {
		result.type = proto_type_name(file, inner.counted);
		return result;
	}
	helper = proto_name_slot(
		file, arena_printf(file->arena, "%s %s", forms[inner.label].front, inner.type));
	if (!*helper) {
		const char *front = forms[inner.label].front;
		char *name = arena_printf(file->arena, "%s%s", front, base);

		if (!inner.is_message && islower((unsigned char)*base))
			name[strlen(front)] = (char)toupper((unsigned char)*base);
		*helper = names_proto_global(file->names, name);
		text_printf(file->helpers, "message %s {\n", *helper);
		text_fill(file->helpers, forms[inner.label].template, "type", inner.type, NULL);
		text_printf(file->helpers, "}\n\n");
	}
	result.type = *helper;
	return result;
}

struct proto_declaration proto_make_nullable(struct proto_file *file,
					     struct proto_declaration value)
{
	if (value.label != PROTO_SINGULAR || value.is_nullable)
		value = wrap(file, value);
	if (value.is_message)
		value.is_nullable = true;
	else
		value.label = PROTO_OPTIONAL;
	return value;
}

struct proto_declaration proto_make_array(struct proto_file *file, struct proto_declaration element)
{
	if (element.label != PROTO_SINGULAR || element.is_nullable)
		element = wrap(file, element);
	element.label = PROTO_REPEATED;
	if (element.remark)
		element.remark = arena_printf(file->arena, "each %s", element.remark);
	return element;
}

struct proto_declaration proto_make_arm(struct proto_file *file, struct proto_declaration value)
{
	if (value.label == PROTO_REPEATED)
		value = wrap(file, value);
	value.is_nullable |= value.label == PROTO_OPTIONAL;
	value.label = PROTO_SINGULAR;
	return value;
}

const char *proto_number_word(struct proto_file *file, const struct model_type *type)
{
	bool is_wide = type->size == 8 && !type->is_narrow;

	switch (type->kind) {
	case MODEL_ENUM:
		return proto_type_name(file, type);
	case MODEL_FLOAT:
		return is_wide ? "double" : "float";
	case MODEL_BOOLEAN:
		return "bool";
	case MODEL_CHAR:
		return "int32";
	default:
		if (type->is_signed)
			return is_wide ? "int64" : "int32";
		return is_wide ? "uint64" : "uint32";
	}
}

/* "from 2 to 5 bytes" */
static const char *bounds(struct proto_file *file, const struct model_range *range,
			  const char *unit)
{
	bool is_open = range->high >= UINT32_MAX;

	if (!range->is_set || (range->low <= 0 && is_open))
		return NULL;
	if (is_open)
		return arena_printf(file->arena, "at least %" PRId64 "%s", range->low, unit);
	if (range->low <= 0)
		return arena_printf(file->arena, "at most %" PRId64 "%s", range->high, unit);
	return arena_printf(file->arena, "from %" PRId64 " to %" PRId64 "%s", range->low,
			    range->high, unit);
}

static const char *number_remark(struct proto_file *file, const struct model_type *type,
				 const struct model_field *field)
{
	bool is_signed = type->is_signed || type->kind == MODEL_CHAR;

	if (type->kind == MODEL_FLOAT || type->kind == MODEL_BOOLEAN || type->kind == MODEL_ENUM)
		return NULL;
	if (field && field->range.is_set)
		return arena_printf(file->arena, "from %" PRId64 " to %" PRId64, field->range.low,
				    field->range.high);
	if (type->size == 1)
		return is_signed ? "from -128 to 127" : "at most 255";
	if (type->size == 2)
		return is_signed ? "from -32768 to 32767" : "at most 65535";
	return NULL;
}

struct proto_declaration proto_declare_number(struct proto_file *file,
					      const struct model_type *type,
					      const struct model_field *field)
{
	type = plan_strip(type);
	return (struct proto_declaration){.type = proto_number_word(file, type),
					  .remark = number_remark(file, type, field)};
}

/* Where a value's type comes from: its field's form and bounds go with it. */
struct use {
	const struct model_field *field;
	const struct model_range *range; /* of a text's length, or NULL */
	bool is_text;                    /* chars are a text */
	bool is_nullable;                /* a pointer that is met */
};

static struct proto_declaration declare(struct proto_file *file, const struct model_type *type,
					struct use use);

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
static struct proto_declaration declare_text(struct proto_file *file,
					     const struct model_type *letter, struct use use,
					     uint32_t room)
{
	bool is_wide = letter->kind == MODEL_WCHAR;
	struct model_range range = {.is_set = true, .high = UINT32_MAX};

	if (use.range && use.range->is_set)
		range = *use.range;
	if (room && room < range.high)
		range.high = room;
	return (struct proto_declaration){
		.type = "string",
		.remark = bounds(file, &range, is_wide ? " units of UTF-16" : " bytes"),
	};
}

/* Arrays of arrays are one array, the last index fastest. */
static struct proto_declaration declare_array(struct proto_file *file,
					      const struct model_type *type, struct use use)
{
	const struct model_type *element = type;
	const char *lengths = NULL;
	uint64_t count = 1;
	struct proto_declaration inner;

	while (element->kind == MODEL_ARRAY &&
	       !(use.is_text && is_letter(plan_strip(element->target)))) {
		lengths = lengths ? arena_printf(file->arena, "%s x %u", lengths, element->length)
				  : arena_printf(file->arena, "%u", element->length);
		count *= element->length;
		element = plan_strip(element->target);
	}
	if (element->kind == MODEL_ARRAY && !lengths)
		return declare_text(file, plan_strip(element->target), use, element->length - 1);
	if (is_octet(element))
		return (struct proto_declaration){
			.type = "bytes",
			.remark = arena_printf(file->arena, "exactly %" PRIu64, count),
		};
	use.is_nullable = use.field && use.field->element.nullable;
	inner = proto_make_array(file, declare(file, element, use));
	inner.counted = NULL;
	inner.remark =
		proto_remark(file, arena_printf(file->arena, "exactly %s", lengths), inner.remark);
	return inner;
}

/* A member that is a pointer to the structure itself, and may be NULL. */
static bool is_link(const struct model_type *type, const struct model_field *field)
{
	const struct model_type *pointer = plan_strip(field->type);

	return field->form == MODEL_SINGLE && field->nullable && !field->discriminant &&
	       pointer->kind == MODEL_POINTER && plan_strip(pointer->target) == type;
}

/*
 * A list: exactly one member is a link. A pointer to such a structure is repeated, in the order of the list, so that
 * lists of any length nest no messages.
 */
static const struct model_field *link_of(const struct model_type *type)
{
	const struct model_field *link = NULL;

	for (uint32_t i = 0; i < type->field_count; i++) {
		if (!is_link(type, type->fields[i]))
			continue;
		if (link)
			return NULL;
		link = type->fields[i];
	}
	return link;
}

static struct proto_declaration declare_pointer(struct proto_file *file,
						const struct model_type *type, struct use use)
{
	const struct model_type *target = plan_strip(type->target);
	const struct model_field *link = link_of(target);
	const struct model_travel *travel = type->travel;
	struct proto_declaration value;
	bool is_nullable;

	if (travel) {
		use.range = &travel->range;
		use.is_text = travel->is_text;
		use.is_nullable = travel->is_nullable;
	}
	is_nullable = use.is_nullable;

	if (link)
		return (struct proto_declaration){
			.label = PROTO_REPEATED,
			.type = proto_type_name(file, target),
			.is_message = true,
			.remark = link == use.field ? "the rest of the list"
				  : is_nullable     ? "a list"
						    : "a list of at least one",
		};
	if (is_letter(target) && use.is_text) {
		value = declare_text(file, target, use, 0);
	} else {
		use.is_nullable = true;
		value = declare(file, target, use);
	}
	return is_nullable ? proto_make_nullable(file, value) : value;
}

static struct proto_declaration declare_counted(struct proto_file *file,
						const struct model_type *element,
						const struct model_field *field);

static struct proto_declaration declare(struct proto_file *file, const struct model_type *type,
					struct use use)
{
	struct proto_declaration result;

	type = plan_strip(type);
	switch (type->kind) {
	case MODEL_STRUCT:
		if (proto_is_counted(file, type)) {
			const struct model_field *array = type->fields[1];

			result = declare_counted(file, plan_strip(array->type)->target, array);
			result.counted = type;
			return result;
		}
		return (struct proto_declaration){.type = proto_type_name(file, type),
						  .is_message = true};
	case MODEL_ARRAY:
		return declare_array(file, type, use);
	case MODEL_POINTER:
		return declare_pointer(file, type, use);
	default:
		return proto_declare_number(file, type, use.field);
	}
}

const char *proto_count_remark(struct proto_file *file, const struct model_field *field,
			       const char *unit)
{
	const struct model_field *peer = field->count;
	bool is_own = field->range.is_set || !peer;
	const char *remark = bounds(file, is_own ? &field->range : &peer->range, unit);

	/* An array whose size is reckoned from numbers that travel by themselves has no count of its own. */
	if (!peer || !peer->described_by || peer->described_by == field)
		return remark;
	return proto_remark(file, remark,
			    arena_printf(file->arena, "as many as %s", peer->described_by->name));
}

static struct proto_declaration declare_counted(struct proto_file *file,
						const struct model_type *element,
						const struct model_field *field)
{
	bool is_bytes = field->form == MODEL_BYTES || is_octet(plan_strip(element));
	struct use use = {
		.is_text = plan_is_text(field),
		.is_nullable = field->element.nullable,
	};
	struct proto_declaration result = {.type = "bytes"};

	if (!is_bytes)
		result = proto_make_array(file, declare(file, element, use));
	result.counted = NULL;
	result.remark = proto_remark(
		file, proto_count_remark(file, field, is_bytes ? " bytes" : " elements"),
		result.remark);
	return result;
}

struct proto_declaration proto_declare_field(struct proto_file *file, const struct model_type *type,
					     const struct model_field *field, const char *owner)
{
	const struct model_type *stripped = plan_strip(type);
	bool is_many = stripped->kind == MODEL_POINTER || stripped->kind == MODEL_ARRAY;
	struct use use = {
		.field = field,
		.range = &field->range,
		.is_text = plan_is_text(field),
		.is_nullable = field->nullable,
	};

	if (stripped->kind == MODEL_UNION)
		return (struct proto_declaration){.type = proto_type_name(file, stripped),
						  .is_message = true};
	if (stripped->kind == MODEL_POINTER && field->discriminant)
		return proto_declare_pointed_union(file, field, owner);
	if (is_many && (field->form == MODEL_CONFORMANT || field->form == MODEL_BYTES))
		return declare_counted(file, stripped->target, field);
	return declare(file, type, use);
}

void proto_put_comment(struct text *text, const char *indent, const char *comment)
{
	while (comment && *comment) {
		size_t length = strcspn(comment, "\n");

		text_printf(text, "%s//%s%.*s\n", indent, length ? " " : "", (int)length, comment);
		comment += length + (comment[length] != '\0');
	}
}

void proto_put_line(struct proto_file *file, struct text *text, const char *indent,
		    const struct proto_line *line)
{
	const struct proto_declaration *value = &line->value;
	bool is_optional = value->label == PROTO_OPTIONAL;
	const char *remark = value->remark;

	if (is_optional || (value->label == PROTO_SINGULAR && value->is_nullable))
		remark = proto_remark(file, remark, "absent: NULL");
	proto_put_comment(text, indent, line->comment);
	text_printf(text, "%s", indent);
	if (is_optional)
		text_printf(text, "oneof %s { ", line->oneof);
	text_printf(text, "%s%s %s = %" PRIu32 ";%s",
		    value->label == PROTO_REPEATED ? "repeated " : "", value->type, line->name,
		    line->number, is_optional ? " }" : "");
	text_printf(text, "%s%s\n", remark ? "  // " : "", remark ? remark : "");
}

void proto_put_imports(struct proto_file *file, struct text *text)
{
	struct proto_helper *import, *next;

	HASH_ITER(hh, file->imports, import, next) {
		const char *dot = strrchr(import->key, '.');

		text_printf(text, "import \"%.*s.proto\";\n",
			    (int)(dot ? (size_t)(dot - import->key) : strlen(import->key)),
			    import->key);
	}
	if (file->imports)
		text_printf(text, "\n");
}

void proto_done(struct proto_file *file)
{
	HASH_CLEAR(hh, file->known);
	HASH_CLEAR(hh, file->imports);
}
