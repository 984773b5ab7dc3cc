/*
 * x_unions.c: discriminated unions of a .x file.
 *
 * In: a union type and the field that uses it. Out: the union with its discriminant inside, as it travels. XDR lists
 * cases one by one: a range of few cases is written out, one of many is the default where there is none, and is
 * regretted else.
 */
#include <inttypes.h>
#include <string.h>

#include "layout.h"
#include "x_types.h"

/* How many cases one arm is written out with, and how many of them stand on a line. */
#define X_MAX_CASES 4096

#define X_LINE_CASES 8

static uint64_t case_count(const struct model_arm *arm)
{
	uint64_t count = 0;

	for (uint32_t i = 0; i < arm->case_count && count <= X_MAX_CASES; i++) {
		uint64_t more = (uint64_t)arm->cases[i].high - (uint64_t)arm->cases[i].low;

		count += more > X_MAX_CASES ? X_MAX_CASES + 1 : more + 1;
	}
	return count;
}

/* A discriminant is a 32-bit number on its way. */
static bool is_narrow(const struct model_arm *arm)
{
	for (uint32_t i = 0; i < arm->case_count; i++)
		if (arm->cases[i].low < INT32_MIN || arm->cases[i].high > UINT32_MAX)
			return false;
	return true;
}

static bool has_negative(const struct model_type *type)
{
	for (uint32_t i = 0; i < type->arm_count; i++)
		for (uint32_t c = 0; c < type->arms[i].case_count; c++)
			if (type->arms[i].cases[c].low < 0)
				return true;
	return false;
}

/* The arm that a .x file has as the default: the union's own, or the first one that has no other form. */
static const struct model_arm *default_arm(const struct model_type *type)
{
	for (uint32_t i = 0; i < type->arm_count; i++)
		if (type->arms[i].is_default)
			return &type->arms[i];
	for (uint32_t i = 0; i < type->arm_count; i++)
		if (case_count(&type->arms[i]) > X_MAX_CASES)
			return &type->arms[i];
	return NULL;
}

/* Where a union is used: as itself, or as what a pointer leads to. */
struct x_union {
	const struct model_type *type;
	const struct model_field *user; /* the pointer, or NULL */
	const char *name;
};

static struct x_declaration declare_arm(struct x_file *file, const struct x_union *wanted,
					const struct model_arm *arm)
{
	const struct model_field *user = wanted->user;
	struct x_place place = {wanted->name, arm->field->name};
	struct x_declaration value = x_declare_field(file, arm->field->type, arm->field, place);

	if (!user)
		return value;
	if (user->count)
		return x_make_array(file, value, x_bound(user));
	return user->nullable ? x_make_optional(file, value) : value;
}

static bool has_arm(const struct model_type *type, const char *name)
{
	for (uint32_t i = 0; i < type->arm_count; i++)
		if (type->arms[i].field && strcmp(type->arms[i].field->name, name) == 0)
			return true;
	return false;
}

static void put_arm(struct x_file *file, struct text *text, const struct x_union *wanted,
		    const struct model_arm *arm, const char *ending)
{
	const struct model_field *user = wanted->user;

	/* A pointer travels as one also where it leads to nothing. */
	if (!arm->field && user && user->nullable && user->form != MODEL_LEVEL) {
		const char *name = arena_printf(file->arena, "is_there%s", ending);

		while (has_arm(wanted->type, name))
			name = arena_printf(file->arena, "%s_", name);
		x_put_member(file, text, "\t", (struct x_declaration){.specifier = "bool"}, name);
		return;
	}
	if (!arm->field) {
		text_printf(text, "\tvoid;\n");
		return;
	}
	x_put_member(file, text, "\t", declare_arm(file, wanted, arm),
		     arena_printf(file->arena, "%s%s", arm->field->name, ending));
}

static void put_cases(struct text *text, const struct model_arm *arm)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < arm->case_count; i++)
		for (int64_t value = arm->cases[i].low; value <= arm->cases[i].high; value++)
			text_printf(text, "%scase %" PRId64 ":",
				    !count++                     ? ""
				    : (count - 1) % X_LINE_CASES ? " "
								 : "\n",
				    value);
	text_printf(text, "\n");
}

/* Whether an arm is listed by its cases. */
static bool is_listed(const struct model_arm *arm, const struct model_arm *standard)
{
	return arm != standard && is_narrow(arm) && arm->case_count &&
	       case_count(arm) <= X_MAX_CASES;
}

static void put_listed(struct x_file *file, struct text *body, const struct x_union *wanted,
		       const struct model_arm *standard)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < wanted->type->arm_count; i++) {
		const struct model_arm *arm = &wanted->type->arms[i];

		if (!is_listed(arm, standard))
			continue;
		put_cases(body, arm);
		put_arm(file, body, wanted, arm, "");
		count++;
	}
	if (count || !standard)
		return;
	/* XDR wants a case in front of the default: any one of the default's own. */
	text_printf(body, "case %" PRId64 ":\n",
		    standard->case_count && is_narrow(standard) ? standard->cases[0].low : 0);
	put_arm(file, body, wanted, standard, "_first");
}

/* What of the cases is not as it was. */
static void regret(struct x_file *file, struct text *text, const struct x_union *wanted,
		   const struct model_arm *standard)
{
	for (uint32_t i = 0; i < wanted->type->arm_count; i++) {
		const struct model_arm *arm = &wanted->type->arms[i];
		const char *name = arm->field ? arm->field->name : "the empty one";
		struct source_place place = arm->field ? arm->field->place : wanted->type->place;

		if (arm == standard && !arm->is_default)
			x_regret(file, text, place,
				 "the range of cases of %s.%s: it is the default here, and takes "
				 "every other case too",
				 wanted->name, name);
		else if (arm != standard && !is_listed(arm, standard))
			x_regret(file, text, place,
				 "%s.%s, whose cases are too many to list, or have no 32 bits",
				 wanted->name, name);
	}
}

static void write_union(struct x_file *file, const struct x_union *wanted,
			const struct model_field *discriminant)
{
	const struct model_type *number = plan_strip(discriminant->type);
	const struct model_arm *standard = default_arm(wanted->type);
	bool is_signed;
	struct text body;

	x_is_known(file, &wanted->type->arms); /* it is used: see x_union_is_used */

	while (number->kind == MODEL_POINTER)
		number = plan_strip(number->target);
	is_signed = has_negative(wanted->type) || number->is_signed || number->kind == MODEL_CHAR;
	text_init(&body);
	regret(file, &body, wanted, standard);
	if (!wanted->user)
		text_printf(&body, "%s", layout_comment(file->arena, "", wanted->type->comment));
	text_printf(&body, "union %s switch (%s %s) {\n", wanted->name,
		    is_signed ? "int" : "unsigned int",
		    names_x_member(file->names, discriminant->name));
	put_listed(file, &body, wanted, standard);
	if (standard) {
		text_printf(&body, "default:\n");
		put_arm(file, &body, wanted, standard, "");
	}
	text_printf(&body, "};\n\n");
	x_turn(file, file->is_holder_imported);
	text_fill(file->text, "${body}", "body", text_close(&body), NULL);
	text_done(&body);
}

const char *x_union_in_place(struct x_file *file, const struct model_type *type,
			     const struct model_field *field)
{
	/* The imported file's .x has the union only where its own types hold it: ours is another. */
	bool is_another = type->is_imported && !file->is_holder_imported;
	const void *key = is_another ? (const void *)type->arms : type;
	struct x_union wanted = {
		.type = type,
		.name = is_another ? names_x_helper(file->names, key, type->name)
				   : names_x_global(file->names, key, type->name),
	};

	if (!x_is_known(file, key))
		write_union(file, &wanted, field->discriminant);
	return wanted.name;
}

bool x_union_is_used(struct x_file *file, const struct model_type *type)
{
	return x_is_known(file, &type->arms);
}

const char *x_union_behind(struct x_file *file, const struct model_field *field,
			   struct x_place place)
{
	struct x_union wanted = {
		.type = plan_strip(field->value),
		.user = field,
		.name = names_x_global(
			file->names, field,
			arena_printf(file->arena, "%s_%s", place.owner, place.member)),
	};

	if (!x_is_known(file, field))
		write_union(file, &wanted, field->discriminant);
	return wanted.name;
}
