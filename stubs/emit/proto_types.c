/*
 * proto_types.c: see proto_types.h. What is a message and what is repeated is said in tables/messages.h; here it gets
 * its words, and remarks on what protobuf cannot say.
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

/* A message with one field of that kind, for where its label cannot stand. */
static struct proto_declaration wrap(struct proto_file *file, struct proto_declaration inner)
{
	static const struct {
		const char *front, *template;
	} forms[] = {
		[PROTO_SINGULAR] = {"Optional", "  ${type} value = 1;\n"},
		[PROTO_OPTIONAL] = {"Optional", "  ${before}${type} value = 1;${behind}\n"},
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
		text_fill(file->helpers, forms[inner.label].template, "type", inner.type, "before",
			  file->has_options ? "optional " : "oneof maybe_value { ", "behind",
			  file->has_options ? "" : " }", NULL);
		text_printf(file->helpers, "}\n\n");
	}
	result.type = *helper;
	return result;
}

/* An element of an array. */
static struct proto_declaration repeated(struct proto_file *file, struct proto_declaration element,
					 bool wraps)
{
	if (wraps)
		element = wrap(file, element);
	element.label = PROTO_REPEATED;
	element.counted = NULL;
	if (element.remark)
		element.remark = arena_printf(file->arena, "each %s", element.remark);
	return element;
}

struct proto_declaration proto_declare_arm(struct proto_file *file,
					   const struct message_value *value, const char *owner,
					   bool is_element)
{
	struct proto_declaration result = proto_declare(file, value, owner);

	if (is_element)
		return repeated(file, result, message_needs_wrap(value));
	if (message_needs_wrap_as_arm(value))
		result = wrap(file, result);
	result.is_nullable |= result.label == PROTO_OPTIONAL;
	result.label = PROTO_SINGULAR;
	return result;
}

const char *proto_number_word(struct proto_file *file, const struct model_type *type)
{
	static const char *const words[] = {
		[INGOT_KIND_INT32] = "int32",   [INGOT_KIND_INT64] = "int64",
		[INGOT_KIND_UINT32] = "uint32", [INGOT_KIND_UINT64] = "uint64",
		[INGOT_KIND_FLOAT] = "float",   [INGOT_KIND_DOUBLE] = "double",
		[INGOT_KIND_BOOL] = "bool",
	};

	return type->kind == MODEL_ENUM ? proto_type_name(file, type) : words[message_kind(type)];
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

static bool is_letter(const struct model_type *type)
{
	return type->kind == MODEL_CHAR || type->kind == MODEL_WCHAR;
}

static struct proto_declaration declare_text(struct proto_file *file,
					     const struct message_value *value)
{
	struct model_range range = {.is_set = true, .high = UINT32_MAX};

	if (value->range && value->range->is_set)
		range = *value->range;
	if (value->length && (int64_t)value->length < range.high)
		range.high = (int64_t)value->length;
	return (struct proto_declaration){
		.type = "string",
		.remark = bounds(file, &range, value->is_wide ? " units of UTF-16" : " bytes"),
	};
}

/* How many elements a counted array has: "at most 5 elements", or NULL. */
static const char *count_remark(struct proto_file *file, const struct model_field *field,
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

static struct proto_declaration declare_octets(struct proto_file *file,
					       const struct message_value *value)
{
	return (struct proto_declaration){
		.type = "bytes",
		.remark = value->length
				  ? arena_printf(file->arena, "exactly %" PRIu64, value->length)
				  : count_remark(file, value->field, " bytes"),
	};
}

/* "exactly 2 x 3": the last length of texts is not the array's. */
static const char *lengths_of(struct proto_file *file, const struct message_value *value)
{
	const struct model_type *type = value->type;
	bool is_text = value->inner->form == MESSAGE_TEXT;
	const char *lengths = NULL;

	for (; type->kind == MODEL_ARRAY && !(is_text && is_letter(plan_strip(type->target)));
	     type = plan_strip(type->target))
		lengths = lengths ? arena_printf(file->arena, "%s x %u", lengths, type->length)
				  : arena_printf(file->arena, "exactly %u", type->length);
	return lengths;
}

static struct proto_declaration declare_array(struct proto_file *file,
					      const struct message_value *value, const char *owner)
{
	struct proto_declaration result =
		repeated(file, proto_declare(file, value->inner, owner), value->wraps);
	const char *remark = value->form == MESSAGE_FIXED
				     ? lengths_of(file, value)
				     : count_remark(file, value->field, " elements");

	result.counted = value->counted;
	result.remark = proto_remark(file, remark, result.remark);
	return result;
}

static struct proto_declaration declare_list(struct proto_file *file,
					     const struct message_value *value)
{
	return (struct proto_declaration){
		.label = PROTO_REPEATED,
		.type = proto_type_name(file, value->type),
		.is_message = true,
		.remark = value->link == value->field ? "the rest of the list"
			  : value->is_nullable        ? "a list"
						      : "a list of at least one",
	};
}

static struct proto_declaration declare_nullable(struct proto_file *file,
						 const struct message_value *value,
						 const char *owner)
{
	struct proto_declaration result = proto_declare(file, value->inner, owner);

	if (value->wraps)
		result = wrap(file, result);
	result.counted = NULL;
	result.is_nullable = value->is_nullable;
	result.label = value->label == MESSAGE_OPTIONAL ? PROTO_OPTIONAL : PROTO_SINGULAR;
	return result;
}

static struct proto_declaration declare_message(struct proto_file *file,
						const struct message_value *value)
{
	bool is_level = value->form == MESSAGE_LEVEL;

	/* Each arm of a level has data, so that one that is not there can stand for NULL. */
	return (struct proto_declaration){
		.type = proto_type_name(file, value->type),
		.is_message = true,
		.remark = is_level && value->field->nullable ? "no arm: NULL" : NULL,
	};
}

struct proto_declaration proto_declare(struct proto_file *file, const struct message_value *value,
				       const char *owner)
{
	switch (value->form) {
	case MESSAGE_TEXT:
		return declare_text(file, value);
	case MESSAGE_OCTETS:
		return declare_octets(file, value);
	case MESSAGE_TYPE:
	case MESSAGE_LEVEL:
		return declare_message(file, value);
	case MESSAGE_FIXED:
	case MESSAGE_COUNTED:
		return declare_array(file, value, owner);
	case MESSAGE_LIST:
		return declare_list(file, value);
	case MESSAGE_NULLABLE:
		return declare_nullable(file, value, owner);
	case MESSAGE_BUFFER:
		return proto_declare_buffer(file, value, owner,
					    count_remark(file, value->field, " elements"));
	case MESSAGE_MAYBE:
		return proto_declare_maybe(file, value);
	case MESSAGE_NUMBER:
		break;
	}
	return proto_declare_number(file, value->type, value->field);
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
	static const char *const labels[] = {
		[PROTO_SINGULAR] = "",
		[PROTO_OPTIONAL] = "optional ",
		[PROTO_REPEATED] = "repeated ",
	};
	const struct proto_declaration *value = &line->value;
	bool is_optional = value->label == PROTO_OPTIONAL;
	bool is_oneof = is_optional && !file->has_options;
	const char *remark = value->remark;

	if (is_optional || (value->label == PROTO_SINGULAR && value->is_nullable))
		remark = proto_remark(file, remark, "absent: NULL");
	proto_put_comment(text, indent, line->comment);
	text_printf(text, "%s", indent);
	if (is_oneof)
		text_printf(text, "oneof %s { ", line->oneof);
	text_printf(text, "%s%s %s = %" PRIu32 ";%s", is_oneof ? "" : labels[value->label],
		    value->type, line->name, line->number, is_oneof ? " }" : "");
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
	if (file->uses_options)
		text_printf(text, "import \"ingot/options.proto\";\n");
	if (file->imports || file->uses_options)
		text_printf(text, "\n");
}

void proto_done(struct proto_file *file)
{
	HASH_CLEAR(hh, file->known);
	HASH_CLEAR(hh, file->imports);
}
