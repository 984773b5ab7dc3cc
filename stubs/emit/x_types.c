/*
 * x_types.c: see x_types.h. The forms follow tables/: what is one step there is one declaration here.
 *
 * A structure is written when all that it holds by value is; what it points to is named ("struct node") and
 * written behind it. XDR declares no array of arrays, no optional text and no array of optional values, so the
 * inner one gets a typedef.
 */
#include <inttypes.h>
#include <string.h>
#include <uthash.h>

#include "layout.h"
#include "x_types.h"

struct x_known {
	const void *object;
	bool is_written;
	struct x_known *next; /* among the pending */
	UT_hash_handle hh;
};

struct x_typedef {
	const char *key; /* the declaration of nothing */
	const char *name;
	UT_hash_handle hh;
};

static struct x_known *find(const struct x_file *file, const void *object)
{
	struct x_known *known;

	HASH_FIND_PTR(file->known, &object, known);
	return known;
}

static struct x_known *enter(struct x_file *file, const void *object)
{
	struct x_known *known = ARENA_NEW(file->arena, struct x_known);

	known->object = object;
	HASH_ADD_PTR(file->known, object, known);
	return known;
}

bool x_is_known(struct x_file *file, const void *object)
{
	if (find(file, object))
		return true;
	enter(file, object);
	return false;
}

void x_done(struct x_file *file)
{
	HASH_CLEAR(hh, file->known);
	HASH_CLEAR(hh, file->typedefs);
}

uint32_t x_bound(const struct model_field *field)
{
	const struct model_range *range = &field->range;

	if (!range->is_set && field->count)
		range = &field->count->range;
	return range->is_set && range->high < UINT32_MAX ? (uint32_t)range->high : 0;
}

/* A bound of 0 elements is a bound as well, which "no bound" must not stand for. */
static bool has_bound(const struct model_field *field)
{
	const struct model_range *range = &field->range;

	if (!range->is_set && field->count)
		range = &field->count->range;
	return range->is_set && range->high < UINT32_MAX;
}

static const char *lowest(struct x_file *file, const struct model_field *field)
{
	const struct model_range *range = &field->range;
	const char *remark = NULL;

	if (!range->is_set && field->count)
		range = &field->count->range;
	if (has_bound(field) && !range->high)
		remark = "none";
	else if (range->is_set && range->low > 0)
		remark = arena_printf(file->arena, "at least %" PRId64, range->low);
	if (remark)
		x_hint(file, &field->range, "the length of '%s', %s", field->name, remark);
	return remark;
}

/* "text_30", "POINT_pointer", "unsigned_int_3", "tree_list": the same declaration has the same name all over the file. */
static const char *typedef_name(struct x_file *file, struct x_declaration declaration)
{
	const char *base = declaration.specifier;
	char *name;

	if (declaration.form == X_STRING)
		base = "text";
	else if (declaration.form == X_OPAQUE || declaration.form == X_OPAQUE_FIXED)
		base = "bytes";
	else if (strncmp(base, "struct ", 7) == 0)
		base += 7;
	base = arena_printf(file->arena, "%s%s", base,
			    declaration.form == X_OPTIONAL ? "_pointer"
			    : declaration.form == X_ARRAY  ? "_list"
							   : "");
	name = declaration.length ? arena_printf(file->arena, "%s_%u", base, declaration.length)
				  : arena_printf(file->arena, "%s", base);
	for (char *at = name; *at; at++)
		if (*at == ' ')
			*at = '_';
	return name;
}

/* A name of its own for what XDR can declare only as a member. */
static const char *specifier_of(struct x_file *file, struct x_declaration declaration)
{
	const char *key;
	struct x_typedef *known;

	if (declaration.form == X_PLAIN)
		return declaration.specifier;
	key = x_declaration_text(file, declaration, "");
	HASH_FIND_STR(file->typedefs, key, known);
	if (known)
		return known->name;
	known = ARENA_NEW(file->arena, struct x_typedef);
	known->key = key;
	known->name = names_x_helper(file->names, NULL, typedef_name(file, declaration));
	HASH_ADD_KEYPTR(hh, file->typedefs, known->key, strlen(known->key), known);
	x_turn(file, false);
	text_printf(file->text, "typedef %s;\n\n",
		    x_declaration_text(file, declaration, known->name));
	return known->name;
}

/* rpcgen makes C that does not compile of a fixed array of bool, but not of a typedef of it. */
static const char *flag_name(struct x_file *file)
{
	if (!file->flag_name) {
		file->flag_name = names_x_helper(file->names, NULL, "flag");
		x_turn(file, false);
		text_printf(file->text, "typedef bool %s;\n\n", file->flag_name);
	}
	return file->flag_name;
}

struct x_declaration x_make_optional(struct x_file *file, struct x_declaration declaration)
{
	return (struct x_declaration){.form = X_OPTIONAL,
				      .specifier = specifier_of(file, declaration),
				      .remark = declaration.remark};
}

/* XDR knows integers of 32 and 64 bits. */
static const char *number_word(const struct model_type *type)
{
	bool is_wide = type->size == 8;

	switch (type->kind) {
	case MODEL_FLOAT:
		return is_wide ? "double" : "float";
	case MODEL_BOOLEAN:
		return "bool";
	case MODEL_CHAR:
		return "int";
	default:
		if (type->is_signed)
			return is_wide ? "hyper" : "int";
		return is_wide ? "unsigned hyper" : "unsigned int";
	}
}

/* Of what the run has one note, however often it occurs. */
static const char narrow, wide;

static const char *number_remark(struct x_file *file, const struct model_type *type,
				 const struct model_field *field)
{
	bool is_signed = type->is_signed || type->kind == MODEL_CHAR;
	const char *remark;

	if (type->kind == MODEL_FLOAT || type->kind == MODEL_BOOLEAN)
		return NULL;
	if (field && field->range.is_set) {
		remark = arena_printf(file->arena, "from %" PRId64 " to %" PRId64, field->range.low,
				      field->range.high);
		x_hint(file, &field->range, "the range of '%s', %s", field->name, remark);
		return remark;
	}
	if (type->size < 4)
		x_hint(file, &narrow, "what numbers of 8 and 16 bits are limited to");
	if (type->size == 1)
		return is_signed ? "from -128 to 127" : "up to 255";
	if (type->size == 2)
		return is_signed ? "from -32768 to 32767" : "up to 65535";
	return NULL;
}

/* A structure by its name: with "struct" before it stands in the file. */
static const char *named_struct(struct x_file *file, const struct model_type *type)
{
	struct x_known *known = find(file, type);
	const char *name = names_x_global(file->names, type, type->name);

	if (known && known->is_written)
		return name;
	if (!known) {
		known = enter(file, type);
		known->next = file->pending;
		file->pending = known;
	}
	return arena_printf(file->arena, "struct %s", name);
}

/* Where a value's type comes from: its field's form and bounds go with it. */
struct use {
	const struct model_field *field;
	bool is_text;     /* chars are a text */
	bool is_nullable; /* a pointer that is met */
	bool is_behind;   /* a pointer leads here: a structure may be written later */
};

static struct x_declaration declare(struct x_file *file, const struct model_type *type,
				    struct use use);

static bool is_letter(const struct model_type *type)
{
	return type->kind == MODEL_CHAR || type->kind == MODEL_WCHAR;
}

/* A text of at most `room` letters, 0 for any number. Wide ones travel as UTF-8, of up to three bytes each. */
static struct x_declaration declare_text(struct x_file *file, const struct model_type *letter,
					 struct use use, uint32_t room)
{
	struct x_declaration text = {.form = X_STRING, .length = room};
	const struct model_range *range = use.field ? &use.field->range : NULL;

	if (range && range->is_set && range->high < UINT32_MAX && (!room || range->high < room))
		text.length = (uint32_t)range->high;
	if (use.field)
		text.remark = lowest(file, use.field);
	if (letter->kind == MODEL_WCHAR)
		x_hint(file, &wide, "that texts of wchar_t are UTF-8, and their length in UTF-16");
	if (letter->kind == MODEL_WCHAR && !text.remark)
		text.remark = "UTF-8";
	if (letter->kind == MODEL_WCHAR && text.length) {
		text.remark =
			arena_printf(file->arena, "UTF-8, at most %u units of UTF-16", text.length);
		text.length = text.length < UINT32_MAX / 3 ? text.length * 3 : 0;
	}
	return text;
}

static struct x_declaration declare_array(struct x_file *file, const struct model_type *type,
					  struct use use)
{
	const struct model_type *element = plan_strip(type->target);
	struct x_declaration inner;
	uint32_t count = type->length;

	if (is_letter(element) && use.is_text)
		return declare_text(file, element, use, type->length - 1);
	while (element->kind == MODEL_ARRAY) {
		count *= element->length;
		element = plan_strip(element->target);
	}
	if (element->kind == MODEL_BYTE)
		return (struct x_declaration){.form = X_OPAQUE_FIXED, .length = count};
	/* What a ref pointer leads to stands in line: it has to be written before. */
	use.is_behind = false;
	use.is_nullable = use.field && use.field->element.nullable;
	inner = declare(file, type->target, use);
	if (plan_strip(type->target)->kind == MODEL_BOOLEAN)
		inner.specifier = flag_name(file);
	return (struct x_declaration){.form = X_FIXED,
				      .specifier = specifier_of(file, inner),
				      .length = type->length,
				      .remark = inner.form == X_PLAIN ? inner.remark : NULL};
}

static struct x_declaration declare_pointer(struct x_file *file, const struct model_type *type,
					    struct use use)
{
	const struct model_type *target = plan_strip(type->target);
	bool is_nullable = use.is_nullable;
	struct x_declaration value;

	if (is_letter(target) && use.is_text) {
		value = declare_text(file, target, use, 0);
	} else {
		use.is_behind = is_nullable;
		use.is_nullable = true;
		value = declare(file, target, use);
	}
	return is_nullable ? x_make_optional(file, value) : value;
}

static struct x_declaration declare(struct x_file *file, const struct model_type *type,
				    struct use use)
{
	struct x_declaration result = {.form = X_PLAIN};

	type = plan_strip(type);
	switch (type->kind) {
	case MODEL_STRUCT:
		if (!use.is_behind)
			x_write_type(file, type);
		result.specifier = named_struct(file, type);
		break;
	case MODEL_ENUM:
		x_write_type(file, type);
		result.specifier = names_x_global(file->names, type, type->name);
		break;
	case MODEL_ARRAY:
		return declare_array(file, type, use);
	case MODEL_POINTER:
		return declare_pointer(file, type, use);
	default:
		result.specifier = number_word(type);
		result.remark = number_remark(file, type, use.field);
		break;
	}
	return result;
}

struct x_declaration x_declare_value(struct x_file *file, const struct model_type *type,
				     const struct model_field *field)
{
	file->place = field->place;
	return declare(file, type, (struct use){.field = field});
}

struct x_declaration x_make_array(struct x_file *file, struct x_declaration element, uint32_t bound)
{
	bool is_open = element.form == X_PLAIN && strncmp(element.specifier, "struct ", 7) == 0;
	struct x_declaration array = {.form = X_ARRAY,
				      .specifier = specifier_of(file, element),
				      .length = bound,
				      .remark = element.form == X_PLAIN ? element.remark : NULL};

	/* rpcgen wants a name for an array of what is not defined yet. */
	if (is_open)
		array = (struct x_declaration){.specifier = specifier_of(file, array)};
	return array;
}

static bool has_count(const struct model_field *field)
{
	return field->count || field->size.number;
}

/* How many elements go with numbers that travel by themselves. */
static const char *sized_remark(struct x_file *file, const struct model_field *field)
{
	const char *size =
		arena_printf(file->arena, "%s elements", layout_extent(file->arena, &field->size));

	if (!field->length.number)
		return size;
	return arena_printf(file->arena, "%s; those from %s on are zero", size,
			    layout_extent(file->arena, &field->length));
}

static struct x_declaration declare_counted(struct x_file *file, const struct model_type *pointer,
					    const struct model_field *field)
{
	struct use use = {
		.is_text = plan_is_text(field),
		.is_nullable = field->element.nullable,
		.is_behind = true,
	};
	struct x_declaration result = {.form = X_OPAQUE, .length = x_bound(field)};

	if (field->form == MODEL_CONFORMANT)
		result = x_make_array(file, declare(file, pointer->target, use), x_bound(field));
	if (lowest(file, field))
		result.remark = lowest(file, field);
	if (field->size.number) {
		result.remark = sized_remark(file, field);
		x_hint(file, &field->size, "'%s' has %s", field->name, result.remark);
	} else if (field->count->described_by && field->count->described_by != field) {
		result.remark = arena_printf(file->arena, "as many elements as %s",
					     field->count->described_by->name);
		x_hint(file, &field->count, "'%s' has %s", field->name, result.remark);
	}
	return result;
}

/* What a union says whose discriminant is another one's as well. */
static const char *same_case(struct x_file *file, const struct model_field *field)
{
	const struct model_field *first = field->discriminant->described_by;
	const char *remark;

	if (!first || first == field)
		return NULL;
	remark = arena_printf(file->arena, "of the same case as %s", first->name);
	x_hint(file, &field->discriminant, "'%s' is %s", field->name, remark);
	return remark;
}

struct x_declaration x_declare_field(struct x_file *file, const struct model_type *type,
				     const struct model_field *field, struct x_place place)
{
	const struct model_type *stripped = plan_strip(type);
	struct use use = {
		.field = field, .is_text = plan_is_text(field), .is_nullable = field->nullable};

	file->place = field->place;
	if (stripped->kind == MODEL_UNION)
		return (struct x_declaration){.specifier = x_union_in_place(file, stripped, field),
					      .remark = same_case(file, field)};
	if (stripped->kind == MODEL_POINTER && field->discriminant)
		return (struct x_declaration){.specifier = x_union_behind(file, field, place),
					      .remark = same_case(file, field)};
	if (field->is_tail || (stripped->kind == MODEL_POINTER && has_count(field)))
		return declare_counted(file, stripped, field);
	return declare(file, type, use);
}

const char *x_declaration_text(struct x_file *file, struct x_declaration declaration,
			       const char *name)
{
	const char *bound =
		declaration.length ? arena_printf(file->arena, "%u", declaration.length) : "";
	const char *word = declaration.form == X_STRING         ? "string"
			   : declaration.form == X_OPAQUE       ? "opaque"
			   : declaration.form == X_OPAQUE_FIXED ? "opaque"
								: declaration.specifier;

	switch (declaration.form) {
	case X_PLAIN:
		return arena_printf(file->arena, "%s %s", word, name);
	case X_OPTIONAL:
		return arena_printf(file->arena, "%s *%s", word, name);
	case X_FIXED:
	case X_OPAQUE_FIXED:
		return arena_printf(file->arena, "%s %s[%s]", word, name, bound);
	default:
		return arena_printf(file->arena, "%s %s<%s>", word, name, bound);
	}
}

void x_put_member(struct x_file *file, struct text *text, const char *indent,
		  struct x_declaration declaration, const char *name)
{
	text_printf(text, "%s%s;%s%s%s\n", indent,
		    x_declaration_text(file, declaration, names_x_member(file->names, name)),
		    declaration.remark ? " /* " : "", declaration.remark ? declaration.remark : "",
		    declaration.remark ? " */" : "");
}

static void write_enum(struct x_file *file, struct text *text, const struct model_type *type)
{
	text_printf(text, "enum %s {\n", names_x_global(file->names, type, type->name));
	for (uint32_t i = 0; i < type->enumerator_count; i++) {
		const struct model_enumerator *enumerator = &type->enumerators[i];

		text_printf(text, "%s\t%s = %" PRId64 "%s\n",
			    layout_comment(file->arena, "\t", enumerator->comment),
			    names_x_global(file->names, enumerator, enumerator->name),
			    enumerator->value, i + 1 < type->enumerator_count ? "," : "");
	}
	text_printf(text, "};\n\n");
}

static void write_struct(struct x_file *file, struct text *text, const struct model_type *type)
{
	const char *name = names_x_global(file->names, type, type->name);

	text_printf(text, "struct %s {\n", name);
	for (uint32_t i = 0; i < type->field_count; i++) {
		const struct model_field *field = type->fields[i];
		struct x_place place = {name, field->name};
		struct x_declaration declaration;

		/* A count or discriminant is part of what it describes. */
		if (field->described_by)
			continue;
		declaration = x_declare_field(file, field->type, field, place);
		text_printf(text, "%s", layout_comment(file->arena, "\t", field->comment));
		x_put_member(file, text, "\t", declaration, field->name);
	}
	text_printf(text, "};\n\n");
}

void x_write_type(struct x_file *file, const struct model_type *type)
{
	struct x_known *known = find(file, type);
	bool is_holder_imported = file->is_holder_imported;
	struct source_place place = file->place;
	struct text body;

	if (!known)
		known = enter(file, type);
	if (known->is_written)
		return;
	if (type->is_imported)
		x_include(file, type->place.file);
	file->is_holder_imported = type->is_imported;
	text_init(&body);
	if (type->kind == MODEL_ENUM)
		write_enum(file, &body, type);
	else
		write_struct(file, &body, type);
	known->is_written = true;
	x_turn(file, type->is_imported);
	text_fill(file->text, "${comment}${body}", "comment",
		  layout_comment(file->arena, "", type->comment), "body", text_close(&body), NULL);
	text_done(&body);
	file->is_holder_imported = is_holder_imported;
	file->place = place;
}

void x_write_pending(struct x_file *file)
{
	while (file->pending) {
		struct x_known *known = file->pending;

		file->pending = known->next;
		x_write_type(file, known->object);
	}
}
