/*
 * numbers.c: the numbers that members, arms and parameters have in protobuf (docs/proto.md). In: [field()] and
 * positions. Out: model_field.number where the file says one, or an error; model_number for all.
 */
#include "build.h"

#include "constants.h"

#define NUMBER_MAX    ((1u << 29) - 1)
#define RESERVED_LOW  19000u
#define RESERVED_HIGH 19999u

uint32_t model_number(const struct model_field *field, uint32_t position)
{
	if (field->number)
		return field->number;
	return position < RESERVED_LOW ? position : position + (RESERVED_HIGH - RESERVED_LOW + 1);
}

void build_number(struct build *build, struct build_field *field)
{
	const struct tree_attribute *attribute = attribute_find(field->attributes, WORD_FIELD);
	const struct tree_expression *argument =
		attribute ? attribute_argument(build, attribute) : NULL;
	constant_value value;

	if (!argument ||
	    !constant_within(build, argument, 1, NUMBER_MAX, "a field's number", &value))
		return;
	if (value >= RESERVED_LOW && value <= RESERVED_HIGH)
		diag_error(build->diag, argument->place, "protobuf keeps the numbers %u to %u",
			   RESERVED_LOW, RESERVED_HIGH);
	else
		field->field.number = (uint32_t)value;
}

/* The numbers of one message, and whose each is; no field for one that the message has by itself. */
struct numbers {
	struct build *build;
	struct scope taken;
	const char *first; /* what has number 1 by itself, or NULL */
};

static const struct tree_attribute *attribute_of(const struct model_field *field)
{
	return attribute_find(((const struct build_field *)field)->attributes, WORD_FIELD);
}

static void enter(struct numbers *numbers, const struct model_field *field, uint32_t number)
{
	struct build *build = numbers->build;
	const char *text = arena_printf(build->arena, "%u", number);
	const struct symbol *symbol = scope_find(&numbers->taken, text);
	const struct tree_attribute *attribute = attribute_of(field);

	if (!symbol && !(number == 1 && numbers->first)) {
		scope_add(&numbers->taken, build->arena, text, SYMBOL_FIELD, field, field->place);
		return;
	}
	if (!attribute)
		return;
	if (!symbol) {
		diag_error(build->diag, attribute->place, "number 1 is %s's", numbers->first);
		return;
	}
	diag_error(build->diag, attribute->place, "'%s' has number %u already",
		   ((const struct model_field *)symbol->thing)->name, number);
	diag_note(build->diag, symbol->place, "it is here");
}

/* Positions first: what is said is wrong where the two meet. */
static void enter_all(struct numbers *numbers, struct model_field *const *fields,
		      const uint32_t *positions, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		if (!fields[i]->number)
			enter(numbers, fields[i], model_number(fields[i], positions[i]));
	for (uint32_t i = 0; i < count; i++)
		if (fields[i]->number)
			enter(numbers, fields[i], fields[i]->number);
	scope_done(&numbers->taken);
}

static bool is_any_said(struct model_field *const *fields, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		if (fields[i] && attribute_of(fields[i]))
			return true;
	return false;
}

static void refuse(struct build *build, const struct model_field *field, const char *why)
{
	const struct tree_attribute *attribute = attribute_of(field);

	if (attribute)
		diag_error(build->diag, attribute->place, "'%s' has no number: %s", field->name,
			   why);
}

static void refuse_carried(struct build *build, const struct model_field *field,
			   const struct model_field *carrier)
{
	refuse(build, field, arena_printf(build->arena, "it travels with '%s'", carrier->name));
}

/* Those of `all` that have a field of their own, with their positions. */
struct travellers {
	struct model_field **fields;
	uint32_t *positions;
	uint32_t count;
};

static struct travellers travellers_new(struct build *build, uint32_t count)
{
	return (struct travellers){
		.fields = ARENA_ARRAY(build->arena, count, struct model_field *),
		.positions = ARENA_ARRAY(build->arena, count, uint32_t),
	};
}

static void travel(struct travellers *travellers, struct model_field *field, uint32_t position)
{
	travellers->fields[travellers->count] = field;
	travellers->positions[travellers->count++] = position;
}

void build_check_members(struct build *build, struct model_field *const *fields, uint32_t count)
{
	struct numbers numbers = {.build = build};
	struct travellers travellers;

	if (!is_any_said(fields, count))
		return;
	travellers = travellers_new(build, count);
	for (uint32_t i = 0; i < count; i++) {
		if (fields[i]->described_by)
			refuse_carried(build, fields[i], fields[i]->described_by);
		else
			travel(&travellers, fields[i], i + 1);
	}
	enter_all(&numbers, travellers.fields, travellers.positions, travellers.count);
}

void build_check_arms(struct build *build, const struct model_arm *arms, uint32_t count)
{
	struct numbers numbers = {.build = build, .first = "the discriminant"};
	struct travellers travellers = travellers_new(build, count);

	for (uint32_t i = 0; i < count; i++)
		if (arms[i].field)
			travel(&travellers, arms[i].field, i + 2);
	if (is_any_said(travellers.fields, travellers.count))
		enter_all(&numbers, travellers.fields, travellers.positions, travellers.count);
}

static void check_direction(struct build *build, const struct model_operation *operation,
			    bool is_out)
{
	bool has_result = build_strip(operation->result)->kind != MODEL_VOID;
	struct numbers numbers = {
		.build = build,
		.first = is_out && has_result ? "the result" : NULL,
	};
	struct travellers travellers = travellers_new(build, operation->parameter_count);

	for (uint32_t i = 0; i < operation->parameter_count; i++) {
		struct model_field *field = operation->parameters[i];

		if ((is_out ? field->is_out : field->is_in) &&
		    !(is_out ? field->described_out : field->described_in) &&
		    field->value->kind != MODEL_HANDLE)
			travel(&travellers, field, i + (is_out ? 2 : 1));
	}
	enter_all(&numbers, travellers.fields, travellers.positions, travellers.count);
}

void build_check_parameters(struct build *build, const struct model_operation *operation)
{
	if (!is_any_said(operation->parameters, operation->parameter_count))
		return;
	for (uint32_t i = 0; i < operation->parameter_count; i++) {
		const struct model_field *field = operation->parameters[i];
		bool is_carried_in = !field->is_in || field->described_in;
		bool is_carried_out = !field->is_out || field->described_out;

		if (field->value && field->value->kind == MODEL_HANDLE)
			refuse(build, field, "a binding is not sent");
		else if (field->described_by && is_carried_in && is_carried_out)
			refuse_carried(build, field, field->described_by);
	}
	check_direction(build, operation, false);
	check_direction(build, operation, true);
}
