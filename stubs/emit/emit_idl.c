/*
 * emit_idl.c: the model as IDL: compiled again, it gives the same tables.
 *
 * In: a model. Out: its declarations in their order, every attribute that means something written at the member or
 * parameter it is about, in one order: case, default, in, out, string, ref or unique, size_is, switch_is, level_is,
 * range, handle. What pointer_default and the attributes of typedefs had settled is thus said in full. Imports stay
 * imports.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "emit.h"
#include "layout.h"
#include "output.h"

/* IDL's word for a base type. */
static const char *base_word(const struct model_type *type)
{
	static const char *const is_signed[] = {"small", "short", "long", "hyper"};
	static const char *const is_unsigned[] = {"unsigned small", "unsigned short",
						  "unsigned long", "unsigned hyper"};
	unsigned width = type->size == 1 ? 0 : type->size == 2 ? 1 : type->size == 4 ? 2 : 3;

	switch (type->kind) {
	case MODEL_INTEGER:
		if (type->obstacle)
			return type->is_signed ? "__int3264" : "unsigned __int3264";
		return type->is_signed ? is_signed[width] : is_unsigned[width];
	case MODEL_FLOAT:
		return type->size == 4 ? "float" : "double";
	case MODEL_BOOLEAN:
		return "boolean";
	case MODEL_CHAR:
		return "char";
	case MODEL_WCHAR:
		return "wchar_t";
	case MODEL_BYTE:
		return "byte";
	case MODEL_HANDLE:
		return "handle_t";
	case MODEL_VOID:
		return "void";
	default:
		return type->name;
	}
}

static const char *keyword(const struct model_type *type)
{
	return type->kind == MODEL_STRUCT ? "struct" : type->kind == MODEL_UNION ? "union" : "enum";
}

static const char *type_name(struct arena *arena, const struct model_type *type)
{
	if (type->tag &&
	    (type->kind == MODEL_STRUCT || type->kind == MODEL_UNION || type->kind == MODEL_ENUM))
		return arena_printf(arena, "%s %s", keyword(type), type->tag);
	return base_word(type);
}

/* A declarator as IDL has it: pointers in front, lengths behind. */
struct declarator {
	const char *text;
	const struct model_type *base;
	bool is_const;
};

/* From the name outwards, as C reads it; ends at the first type with a name, or at `until`. */
static struct declarator declarator_of(struct arena *arena, const struct model_type *type,
				       const struct model_type *until, const char *name)
{
	struct declarator result = {.text = name};

	for (; type != until && (type->kind == MODEL_POINTER || type->kind == MODEL_ARRAY);
	     type = type->target) {
		if (type->kind == MODEL_ARRAY) {
			result.text = type->is_open ? arena_printf(arena, "%s[]", result.text)
						    : arena_printf(arena, "%s[%u]", result.text,
								   type->length);
			continue;
		}
		/* A parameter's pointer to an array was written as an array. */
		if (type->target->kind == MODEL_ARRAY)
			result.text = arena_printf(arena, "%s[]", result.text);
		else
			result.text = arena_printf(arena, "*%s", result.text);
		result.is_const = type->is_const;
	}
	result.base = type;
	return result;
}

static const char *declaration(struct arena *arena, const struct model_type *type, const char *name)
{
	struct declarator declarator = declarator_of(arena, type, NULL, name);

	return arena_printf(arena, "%s%s%s%s", declarator.is_const ? "const " : "",
			    type_name(arena, declarator.base), *declarator.text ? " " : "",
			    declarator.text);
}

/* The attributes of one thing, "[a, b] " or "". */
struct attributes {
	struct arena *arena;
	const char *text;
};

static void add(struct attributes *attributes, const char *text)
{
	attributes->text =
		attributes->text ? arena_printf(attributes->arena, "%s, %s", attributes->text, text)
				 : text;
}

static const char *bracketed(const struct attributes *attributes)
{
	return attributes->text ? arena_printf(attributes->arena, "[%s] ", attributes->text) : "";
}

static const struct model_type *strip(const struct model_type *type)
{
	return plan_strip(type);
}

static uint32_t pointer_depth(const struct model_type *type)
{
	uint32_t depth = 0;

	for (type = strip(type); type->kind == MODEL_POINTER; type = strip(type->target))
		depth++;
	return depth;
}

/* A sibling in an attribute: through its pointer, if it is one. */
static void add_sibling(struct attributes *attributes, const char *word,
			const struct model_field *sibling)
{
	if (sibling)
		add(attributes, arena_printf(attributes->arena, "%s(%s%s)", word,
					     strip(sibling->type)->kind == MODEL_POINTER ? "*" : "",
					     sibling->name));
}

/* A count that comes to a name alone would travel with its array, so something is left to reckon. */
static void add_extent(struct attributes *attributes, const char *word,
		       const struct model_extent *extent, bool is_reckoned)
{
	const char *text;

	if (!extent->number)
		return;
	text = layout_extent(attributes->arena, extent);
	if (is_reckoned && extent->multiplier == 1 && !extent->addend && extent->divisor == 1)
		text = arena_printf(attributes->arena, "%s + 0", text);
	add(attributes, arena_printf(attributes->arena, "%s(%s)", word, text));
}

static void add_cases(struct attributes *attributes, const struct model_arm *arm)
{
	struct arena *arena = attributes->arena;
	const char *cases = NULL;

	for (uint32_t i = 0; i < arm->case_count; i++) {
		const struct model_case *value = &arm->cases[i];
		const char *text = value->low == value->high
					   ? arena_printf(arena, "%" PRId64, value->low)
					   : arena_printf(arena, "%" PRId64 " .. %" PRId64,
							  value->low, value->high);

		cases = cases ? arena_printf(arena, "%s, %s", cases, text) : text;
	}
	if (cases)
		add(attributes, arena_printf(arena, "case(%s)", cases));
	if (arm->is_default)
		add(attributes, "default");
}

/*
 * An [out] pointer has no attribute of its own; typedefs and pointer_default are about what it leads to. A fixed array
 * has its elements'.
 */
static void add_pointer(struct attributes *attributes, const struct model_field *field,
			bool is_parameter)
{
	uint32_t depth = pointer_depth(field->type);

	if (!depth && field->element.type)
		add(attributes, field->element.nullable ? "unique" : "ref");
	if (!depth || (is_parameter && field->is_out && (!field->is_in || depth > 1)))
		return;
	add(attributes, field->nullable ? "unique" : "ref");
}

static void add_field(struct attributes *attributes, const struct model_field *field,
		      bool is_parameter)
{
	if (strip(field->type)->kind == MODEL_HANDLE) {
		add(attributes, "in");
		return;
	}
	if (is_parameter && field->is_in)
		add(attributes, "in");
	if (is_parameter && field->is_out)
		add(attributes, "out");
	if (plan_is_text(field))
		add(attributes, "string");
	add_pointer(attributes, field, is_parameter);
	add_sibling(attributes, "size_is", field->count);
	add_extent(attributes, "size_is", &field->size, !field->length.number);
	add_extent(attributes, "length_is", &field->length, false);
	add_sibling(attributes, field->form == MODEL_LEVEL ? "level_is" : "switch_is",
		    field->discriminant);
	if (field->range.is_set)
		add(attributes, arena_printf(attributes->arena, "range(%" PRId64 ", %" PRId64 ")",
					     field->range.low, field->range.high));
	if (field->is_handle)
		add(attributes, "handle");
	if (field->number)
		add(attributes,
		    arena_printf(attributes->arena, "field(%" PRIu32 ")", field->number));
}

static const char *parameter_text(struct arena *arena, const struct model_field *field)
{
	struct attributes attributes = {arena, NULL};

	add_field(&attributes, field, true);
	return arena_printf(arena, "%s%s", bracketed(&attributes),
			    declaration(arena, field->type, field->name));
}

/* What is written now: declarations inside an interface stand one step in. */
struct page {
	struct arena *arena;
	struct text *text;
	const char *indent;
	const char *inner; /* one step more */
};

static void put_comment(const struct page *page, const char *indent, const char *comment)
{
	text_printf(page->text, "%s", layout_comment(page->arena, indent, comment));
}

static void put_body(const struct page *page, const struct model_type *type);

/* What stands behind the attributes. */
static void put_declaration(const struct page *page, const struct model_field *field)
{
	struct page inner = {page->arena, page->text, page->inner,
			     arena_printf(page->arena, "%s\t", page->inner)};

	if (field->is_unnamed)
		put_body(&inner, field->type);
	else if (field->is_tail)
		text_printf(page->text, "%s",
			    declaration(page->arena, strip(field->type)->target,
					arena_printf(page->arena, "%s[]", field->name)));
	else
		text_printf(page->text, "%s", declaration(page->arena, field->type, field->name));
	text_printf(page->text, ";\n");
}

static void put_arm(const struct page *page, const struct model_arm *arm)
{
	struct attributes attributes = {page->arena, NULL};

	add_cases(&attributes, arm);
	if (!arm->field) {
		text_printf(page->text, "%s%s;\n", page->inner, bracketed(&attributes));
		return;
	}
	add_field(&attributes, arm->field, false);
	put_comment(page, page->inner, arm->field->comment);
	text_printf(page->text, "%s%s", page->inner, bracketed(&attributes));
	put_declaration(page, arm->field);
}

/* "case 1: case 5 .. 9: default:" */
static void put_labels(const struct page *page, const struct model_arm *arm)
{
	text_printf(page->text, "%s", page->inner);
	for (uint32_t i = 0; i < arm->case_count; i++) {
		const struct model_case *value = &arm->cases[i];

		if (value->low == value->high)
			text_printf(page->text, "case %" PRId64 ": ", value->low);
		else
			text_printf(page->text, "case %" PRId64 " .. %" PRId64 ": ", value->low,
				    value->high);
	}
	if (arm->is_default)
		text_printf(page->text, "default: ");
}

/* A union with its discriminant, which is not the same to protobuf as a structure of the two. */
static void put_switch(const struct page *page, const struct model_type *type)
{
	const struct model_field *discriminant = type->fields[0];
	const struct model_type *arms = strip(type->fields[1]->type);
	bool has_tag = type->tag && !type->is_unnamed;

	text_printf(page->text, "union%s%s switch (%s) %s {\n", has_tag ? " " : "",
		    has_tag ? type->tag : "",
		    declaration(page->arena, discriminant->type, discriminant->name),
		    type->fields[1]->name);
	for (uint32_t i = 0; i < arms->arm_count; i++) {
		const struct model_field *field = arms->arms[i].field;
		struct attributes attributes = {page->arena, NULL};

		if (field)
			put_comment(page, page->inner, field->comment);
		put_labels(page, &arms->arms[i]);
		if (!field) {
			text_printf(page->text, ";\n");
			continue;
		}
		add_field(&attributes, field, false);
		text_printf(page->text, "%s", bracketed(&attributes));
		put_declaration(page, field);
	}
	text_printf(page->text, "%s}", page->indent);
}

static void put_body(const struct page *page, const struct model_type *type)
{
	bool has_tag = type->tag && !type->is_unnamed;

	if (type->is_encapsulated) {
		put_switch(page, type);
		return;
	}
	text_printf(page->text, "%s%s%s {\n", keyword(type), has_tag ? " " : "",
		    has_tag ? type->tag : "");
	for (uint32_t i = 0; i < type->field_count; i++) {
		struct attributes attributes = {page->arena, NULL};

		put_comment(page, page->inner, type->fields[i]->comment);
		add_field(&attributes, type->fields[i], false);
		text_printf(page->text, "%s%s", page->inner, bracketed(&attributes));
		put_declaration(page, type->fields[i]);
	}
	for (uint32_t i = 0; i < type->arm_count; i++)
		put_arm(page, &type->arms[i]);
	for (uint32_t i = 0; i < type->enumerator_count; i++) {
		put_comment(page, page->inner, type->enumerators[i].comment);
		text_printf(page->text, "%s%s = %" PRId64 "%s\n", page->inner,
			    type->enumerators[i].name, type->enumerators[i].value,
			    i + 1 < type->enumerator_count ? "," : "");
	}
	text_printf(page->text, "%s}", page->indent);
}

/* What the typedef says, which is the same for all its names. */
static const char *said(struct arena *arena, const struct model_item *item)
{
	struct attributes attributes = {arena, NULL};
	struct model_said all = {false};

	if (item->declarator_count)
		all = item->declarators[0]->said;
	if (all.is_string)
		add(&attributes, "string");
	if (all.is_ref || all.is_unique)
		add(&attributes, all.is_ref ? "ref" : "unique");
	if (all.is_handle)
		add(&attributes, "handle");
	if (all.is_context_handle)
		add(&attributes, "context_handle");
	return bracketed(&attributes);
}

/* "typedef struct tag { ... } NAME, *PNAME;", "typedef const char *NAME;" */
static void put_typedef(const struct page *page, const struct model_item *item)
{
	const char *separator = " ";
	bool is_const = false;

	for (uint32_t i = 0; i < item->declarator_count; i++)
		is_const |= declarator_of(page->arena, item->declarators[i]->target, item->type, "")
				    .is_const;
	text_printf(page->text, "%stypedef %s%s", page->indent, said(page->arena, item),
		    is_const ? "const " : "");
	if (item->defines_type)
		put_body(page, strip(item->type));
	else
		text_printf(page->text, "%s", type_name(page->arena, item->type));
	for (uint32_t i = 0; i < item->declarator_count; i++) {
		const struct model_type *alias = item->declarators[i];

		text_printf(
			page->text, "%s%s", separator,
			declarator_of(page->arena, alias->target, item->type, alias->name).text);
		separator = ", ";
	}
	text_printf(page->text, ";\n");
}

static const char *quoted(struct arena *arena, const char *string)
{
	char *text = arena_alloc(arena, strlen(string) * 4 + 3);
	char *end = text;

	*end++ = '"';
	for (; *string; string++) {
		unsigned char byte = (unsigned char)*string;

		if (byte == '"' || byte == '\\')
			*end++ = '\\';
		if (byte >= 0x20 && byte != 0x7F)
			*end++ = (char)byte;
		else
			end += sprintf(end, "\\%03o", byte);
	}
	*end++ = '"';
	return text;
}

static void put_constant(const struct page *page, const struct model_const *constant)
{
	const struct model_type *type = strip(constant->type);
	struct arena *arena = page->arena;
	const char *value;

	if (constant->string)
		value = quoted(arena, constant->string);
	else if (constant->spelling)
		value = constant->spelling;
	else if (type->size == 8 && !type->is_signed)
		value = arena_printf(arena, "%" PRIu64, (uint64_t)constant->value);
	else
		value = arena_printf(arena, "%" PRId64, constant->value);
	text_printf(page->text, "%sconst %s = %s;\n", page->indent,
		    constant->string ? arena_printf(arena, "char *%s", constant->name)
				     : declaration(arena, constant->type, constant->name),
		    value);
}

static void put_operation(const struct page *page, const struct model_operation *operation)
{
	const char **parameters =
		ARENA_ARRAY(page->arena, operation->parameter_count + 1, const char *);

	put_comment(page, page->indent, operation->comment);
	for (uint32_t i = 0; i < operation->parameter_count; i++)
		parameters[i] = parameter_text(page->arena, operation->parameters[i]);
	text_printf(page->text, "%s[procedure(%" PRIu32 ")]\n%s\n", page->indent, operation->number,
		    layout_list(page->arena,
				arena_printf(page->arena, "%s%s(", page->indent,
					     declaration(page->arena, operation->result,
							 operation->name)),
				parameters, operation->parameter_count, ",", ");"));
}

static void open_interface(const struct page *page, const struct model_interface *interface)
{
	struct attributes attributes = {page->arena, NULL};

	put_comment(page, "", interface->comment);
	if (interface->uuid)
		add(&attributes, arena_printf(page->arena, "uuid(%s)", interface->uuid));
	if (interface->has_program)
		add(&attributes,
		    arena_printf(page->arena, "program(0x%08" PRIX32 ")", interface->program));
	add(&attributes, arena_printf(page->arena, "version(%" PRIu32 ")", interface->version));
	if (interface->protobuf_version)
		add(&attributes, arena_printf(page->arena, "protobuf(%" PRIu32 ")",
					      interface->protobuf_version));
	add(&attributes,
	    interface->is_ref_default ? "pointer_default(ref)" : "pointer_default(unique)");
	text_printf(page->text, "[%s]\ninterface %s\n{\n", attributes.text, interface->name);
}

static void put_item(const struct page *page, const struct model_item *item)
{
	if (item->kind != MODEL_ITEM_INTERFACE)
		put_comment(page, page->indent, item->comment);
	switch (item->kind) {
	case MODEL_ITEM_QUOTE:
		text_printf(page->text, "%scpp_quote(%s)\n", page->indent,
			    quoted(page->arena, item->text));
		break;
	case MODEL_ITEM_IMPORT:
		/* The model has the header's name, which is the file's but for its ending. */
		text_printf(page->text, "%simport \"%.*s.idl\";\n", page->indent,
			    (int)(strlen(item->text) - strlen(".h")), item->text);
		break;
	case MODEL_ITEM_CONST:
		put_constant(page, item->constant);
		break;
	case MODEL_ITEM_TYPEDEF:
		put_typedef(page, item);
		break;
	case MODEL_ITEM_TYPE:
		text_printf(page->text, "%s", page->indent);
		put_body(page, strip(item->type));
		text_printf(page->text, ";\n");
		break;
	case MODEL_ITEM_INTERFACE:
		for (uint32_t i = 0; i < item->interface->operation_count; i++) {
			text_printf(page->text, i ? "\n" : "");
			put_operation(page, item->interface->operations[i]);
		}
		break;
	}
}

/* The interface that an item stands in: the next to be closed, if that began before. */
static const struct model_interface *around(const struct model *model, uint32_t i)
{
	const struct model_item *item = &model->items[i];

	for (; i < model->item_count; i++)
		if (model->items[i].kind == MODEL_ITEM_INTERFACE)
			return model->items[i].interface->place.offset <= item->place.offset
				       ? model->items[i].interface
				       : NULL;
	return NULL;
}

static bool is_continued(const struct model_item *last, const struct model_item *item)
{
	return last && last->kind == item->kind && !item->comment &&
	       (item->kind == MODEL_ITEM_CONST || item->kind == MODEL_ITEM_QUOTE ||
		item->kind == MODEL_ITEM_IMPORT ||
		(item->kind == MODEL_ITEM_TYPEDEF && !item->defines_type && !last->defines_type));
}

/* A type that is written where its one member stands. */
static bool is_said_inside(const struct messages *messages, const struct model_type *type)
{
	const struct message_user *user = messages_user(messages, type);

	return type->is_unnamed || (user && user->is_dissolved);
}

void emit_idl(const struct output *output, struct text *text)
{
	const struct model *model = output->model;
	const struct model_interface *open = NULL;
	const struct model_item *last = NULL;
	struct page page = {output->arena, text, "", "\t"};
	struct messages messages;

	messages_init(&messages, model, output->arena);
	for (uint32_t i = 0; i < model->item_count; i++) {
		const struct model_item *item = &model->items[i];
		const struct model_interface *interface = around(model, i);

		if (item->kind == MODEL_ITEM_TYPE && is_said_inside(&messages, item->type))
			continue;
		if (i && (interface != open || !is_continued(last, item)))
			text_printf(text, "\n");
		if (interface != open) {
			open_interface(&page, interface);
			page.indent = "\t";
			page.inner = "\t\t";
			open = interface;
		}
		put_item(&page, item);
		if (item->kind == MODEL_ITEM_INTERFACE) {
			text_printf(text, "}\n");
			page.indent = "";
			page.inner = "\t";
			open = NULL;
		}
		last = item;
	}
	messages_done(&messages);
}
