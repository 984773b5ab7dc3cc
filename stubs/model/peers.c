/*
 * peers.c: members and parameters among their siblings: size_is, length_is, switch_is and level_is. In: the fields of
 * one struct or operation. Out: count, size, length, discriminant and described_by. What an expression of more than a
 * name (or *name) comes to is extents.c's.
 */
#include "build.h"

#include <stdlib.h>
#include <string.h>

#include "build_fields.h"
#include "constants.h"
#include "peers.h"

bool build_sibling_add(struct build *build, struct build_siblings *siblings,
		       struct build_field *field)
{
	struct symbol *symbol;

	if (!field->field.name)
		return true;
	symbol = scope_find(&siblings->names, field->field.name);
	if (symbol) {
		diag_error(build->diag, field->field.place, "'%s' is here twice",
			   field->field.name);
		diag_note(build->diag, symbol->place, "first defined here");
		return false;
	}
	scope_add(&siblings->names, build->arena, field->field.name, SYMBOL_FIELD, field,
		  field->field.place);
	if (!scope_find(&build->members, field->field.name))
		scope_add(&build->members, build->arena, field->field.name, SYMBOL_FIELD, field,
			  field->field.place);
	return true;
}

/* What an attribute's argument names. */
struct peer_name {
	const struct tree_expression *expression;
	struct build_field *field;
	bool is_pointed_to; /* *name */
};

static bool fail(struct build *build, struct build_field *field, struct source_place place,
		 const char *text)
{
	diag_error(build->diag, place, "%s", text);
	field->is_broken = true;
	return false;
}

/* The one argument of size_is and its like: `(, n)` is MIDL's way to say that of an [out] T **. */
static const struct tree_expression *count_argument(struct build *build,
						    const struct build_field *field,
						    const struct tree_attribute *attribute)
{
	const struct tree_expression *argument = attribute->arguments;

	if (argument && argument->kind == TREE_ABSENT && argument->next && !argument->next->next &&
	    field->pointers >= 2)
		return argument->next;
	return attribute_argument(build, attribute);
}

static const struct tree_expression *name_of(const struct tree_expression *expression)
{
	if (expression->kind == TREE_UNARY && expression->sign == TOKEN_STAR)
		return expression->operands[0];
	return expression;
}

/* NAME or *NAME, and nothing to reckon. */
static bool is_name(const struct tree_expression *expression)
{
	return name_of(expression)->kind == TREE_REFERENCE;
}

/* A member of that name in the siblings that have no names themselves. The recursion is bounded by TREE_MAX_NESTING. */
static const struct model_field *find_inside(struct model_field *const *fields, uint32_t count,
					     const char *name)
{
	const struct model_field *found = NULL;
	uint32_t i;

	for (i = 0; i < count && !found; i++) {
		const struct model_type *type = fields[i]->type;

		if (!fields[i]->is_unnamed && strcmp(fields[i]->name, name) == 0)
			found = fields[i];
		else if (fields[i]->is_unnamed && type->kind == MODEL_STRUCT)
			found = find_inside(type->fields, type->field_count, name);
	}
	return found;
}

static void refuse_unknown(struct build *build, const struct build_siblings *siblings,
			   const struct tree_expression *argument)
{
	const struct model_field *inside =
		find_inside(siblings->fields, siblings->count, argument->text);

	if (!inside) {
		check_unknown(build, siblings->is_parameters ? "parameter" : "member",
			      argument->text, argument->place, &siblings->names,
			      1u << SYMBOL_FIELD);
		return;
	}
	diag_error(build->diag, argument->place,
		   "'%s' is in a member without a name: a count or a discriminant stands beside "
		   "what it describes",
		   argument->text);
	diag_note(build->diag, inside->place, "it is declared here");
}

/* Finds the sibling that a name names; false after an error, or when the sibling is broken itself. */
static bool find_named(struct build *build, struct build_siblings *siblings,
		       struct build_field *field, const struct tree_expression *argument,
		       struct peer_name *ret_peer)
{
	struct peer_name peer = {.expression = argument};
	struct symbol *symbol;

	if (argument->kind == TREE_UNARY) {
		peer.is_pointed_to = true;
		argument = argument->operands[0];
	}
	symbol = scope_find(&siblings->names, argument->text);
	if (!symbol) {
		if (!siblings->is_broken)
			refuse_unknown(build, siblings, argument);
		field->is_broken = true;
		return false;
	}
	peer.field = (struct build_field *)symbol->thing;
	if (peer.field->is_broken || peer.field == field) {
		if (peer.field == field)
			fail(build, field, argument->place, "it cannot describe itself");
		field->is_broken = true;
		return false;
	}
	*ret_peer = peer;
	return true;
}

/* The same for an attribute whose only argument is a name. */
static bool find_peer(struct build *build, struct build_siblings *siblings,
		      struct build_field *field, const struct tree_attribute *attribute,
		      struct peer_name *ret_peer)
{
	const struct tree_expression *argument = attribute_argument(build, attribute);

	if (argument && is_name(argument))
		return find_named(build, siblings, field, argument, ret_peer);
	if (argument)
		diag_error(build->diag, argument->place,
			   "attribute '%s' takes a name, or * and a name", attribute->word->text);
	return false;
}

static bool note_peer(struct build *build, const struct build_field *peer)
{
	const struct diag_message *last = build->diag->last;

	/* A union that brings its discriminant along names it once. */
	if (!last || last->place.offset != peer->field.place.offset)
		diag_note(build->diag, peer->field.place, "it is declared here");
	return false;
}

/* A name that stands for a number, through a pointer if it is one. */
static bool check_number(struct build *build, struct build_field *field,
			 const struct peer_name *peer, const char *what)
{
	const struct build_field *named = peer->field;

	if (!build_is_whole(named->field.value) ||
	    (named->field.form != MODEL_PLAIN && named->field.form != MODEL_SINGLE)) {
		diag_error(build->diag, peer->expression->place, "%s '%s' is no integer", what,
			   named->field.name);
		field->is_broken = true;
		return note_peer(build, named);
	}
	if (peer->is_pointed_to != (named->pointers == 1)) {
		diag_error(build->diag, peer->expression->place,
			   peer->is_pointed_to ? "%s '%s' is no pointer: leave the * out"
					       : "%s '%s' is a pointer: write *%s",
			   what, named->field.name, named->field.name);
		field->is_broken = true;
		return note_peer(build, named);
	}
	if (peer->is_pointed_to && named->field.nullable) {
		diag_error(build->diag, peer->expression->place,
			   "%s '%s' may be NULL: only a ref pointer is followed", what,
			   named->field.name);
		field->is_broken = true;
		return note_peer(build, named);
	}
	return true;
}

static bool fail_count(struct build *build, struct build_field *field, const struct peer_name *peer,
		       const char *text)
{
	fail(build, field, peer->expression->place, text);
	return note_peer(build, peer->field);
}

/* The number that a count is, or is reckoned from. */
static bool find_count(struct build *build, struct build_siblings *siblings,
		       struct build_field *field, const struct tree_expression *expression,
		       struct peer_name *ret_peer)
{
	if (!find_named(build, siblings, field, expression, ret_peer) ||
	    !check_number(build, field, ret_peer, "the count"))
		return false;
	if (ret_peer->field->field.value->kind != MODEL_INTEGER)
		return fail_count(build, field, ret_peer, "a count is an integer");
	if (!siblings->is_parameters && ret_peer->is_pointed_to)
		return fail_count(build, field, ret_peer, "a count of a member is a member itself");
	if (field->field.is_in && !ret_peer->field->field.is_in)
		return fail_count(
			build, field, ret_peer,
			"an [in] array needs an [in] count: this one is known only after the call");
	return true;
}

/* Whether the number has travelled, in each direction in which the array does, before the array. */
static bool is_in_front(const struct build_siblings *siblings, const struct model_field *number,
			const struct model_field *array)
{
	bool is_known = siblings->is_parameters && !array->is_in && !number->is_out;

	return is_known || number->position < array->position;
}

static bool is_natural(const struct model_field *number)
{
	return !number->value->is_signed || (number->range.is_set && number->range.low >= 0);
}

/* size_is(n / 2), length_is(n): reckoned from a number that travels by itself */
static void link_extent(struct build *build, struct build_siblings *siblings,
			struct build_field *field, const struct tree_expression *expression,
			bool is_highest, struct model_extent *extent)
{
	struct build_terms terms;
	struct peer_name peer;

	if (!build_extent(build, siblings, expression, is_highest, &terms)) {
		field->is_broken = true;
		return;
	}
	if (!find_count(build, siblings, field, terms.number, &peer))
		return;
	if (!is_in_front(siblings, &peer.field->field, &field->field)) {
		fail_count(build, field, &peer,
			   "a count that is reckoned must be there when the array comes: declare "
			   "its number in front of the array");
		return;
	}
	if (terms.is_natural && !is_natural(&peer.field->field)) {
		fail_count(build, field, &peer,
			   "this number may be negative, and would be rounded in another way: make "
			   "it unsigned, or divide last and by /");
		return;
	}
	*extent = (struct model_extent){&peer.field->field, terms.multiplier, terms.divisor,
					terms.addend};
}

static bool is_number(const struct build_field *field)
{
	enum model_kind kind = field->field.value->kind;

	return !field->field.element.type &&
	       (kind == MODEL_INTEGER || kind == MODEL_FLOAT || kind == MODEL_CHAR ||
		kind == MODEL_WCHAR || kind == MODEL_BYTE);
}

/* size_is of more than a name, or beside length_is; max_is */
static void link_extents(struct build *build, struct build_siblings *siblings,
			 struct build_field *field, const struct tree_expression *size,
			 bool is_highest, const struct tree_attribute *length)
{
	const struct tree_expression *argument = NULL;

	if (field->field.form == MODEL_LEVEL || field->field.is_tail) {
		fail(build, field, length ? length->place : size->place,
		     field->field.is_tail ? "the size of an array at a struct's end is a name"
					  : "the size of a level's buffer is a name");
		return;
	}
	if (length && !is_number(field)) {
		fail(build, field, length->place,
		     "length_is is for arrays of numbers, characters and bytes");
		return;
	}
	if (length)
		argument = count_argument(build, field, length);
	if (length && !argument) {
		field->is_broken = true;
		return;
	}
	link_extent(build, siblings, field, size, is_highest, &field->field.size);
	if (argument && !field->is_broken)
		link_extent(build, siblings, field, argument, false, &field->field.length);
}

/* size_is(n), length_is(n): all elements hold data */
static bool is_same_name(const struct tree_expression *size, const struct tree_expression *length)
{
	return length && !length->next && is_name(size) && is_name(length) &&
	       size->kind == length->kind &&
	       strcmp(name_of(size)->text, name_of(length)->text) == 0;
}

/* size_is(n), size_is(*n), and what else may stand there; max_is */
static void link_count(struct build *build, struct build_siblings *siblings,
		       struct build_field *field, const struct tree_attribute *attribute)
{
	const struct tree_expression *argument = count_argument(build, field, attribute);
	const struct tree_attribute *length = attribute_find(field->attributes, WORD_LENGTH_IS);
	bool is_highest = attribute->word->id == WORD_MAX_IS;
	struct peer_name peer;

	if (!argument) {
		field->is_broken = true;
		return;
	}
	if (length && !is_highest && is_same_name(argument, length->arguments))
		length = NULL;
	if (length || is_highest || !is_name(argument))
		link_extents(build, siblings, field, argument, is_highest, length);
	else if (find_count(build, siblings, field, argument, &peer))
		field->field.count = &peer.field->field;
}

/* The values of an enum, ascending. */
struct values {
	int64_t *items;
	size_t count;
};

static int compare_values(const void *left, const void *right)
{
	int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;

	return (a > b) - (a < b);
}

static struct values values_of(struct build *build, const struct model_type *type)
{
	struct values values = {.count = type->enumerator_count};
	size_t i;

	values.items = ARENA_ARRAY(build->arena, values.count, int64_t);
	for (i = 0; i < values.count; i++)
		values.items[i] = type->enumerators[i].value;
	qsort(values.items, values.count, sizeof(*values.items), compare_values);
	return values;
}

static bool has_value(const struct values *values, int64_t value)
{
	return bsearch(&value, values->items, values->count, sizeof(value), compare_values) != NULL;
}

/* A value without a name is refused wherever it comes from, so an arm for it would never be picked. */
static bool is_named(const struct model_type *selector, const struct values *values,
		     const struct model_case *value)
{
	return selector->kind != MODEL_ENUM ||
	       (has_value(values, value->low) && has_value(values, value->high));
}

static void refuse_nameless(struct build *build, const struct peer_name *peer,
			    const struct model_type *selector, const struct values *values,
			    const struct model_case *value)
{
	diag_error(build->diag, peer->expression->place,
		   "the union's case %s is none of the values of '%s'",
		   constant_text(build->arena,
				 has_value(values, value->low) ? value->high : value->low),
		   build_type_text(build, selector));
	diag_note(build->diag, selector->place, "which are here");
}

/* The discriminant must be able to hold every case. */
static void check_cases(struct build *build, struct build_field *field,
			const struct peer_name *peer)
{
	const struct model_type *type = field->field.value, *selector = peer->field->field.value;
	const struct model_type *wanted = build_type_of(type)->switch_type;
	constant_value low, high;
	struct values values;
	uint32_t i, j;

	if (wanted && !build_type_of(wanted)->is_broken &&
	    (wanted->size != selector->size || wanted->is_signed != selector->is_signed)) {
		diag_error(build->diag, peer->expression->place,
			   "'%s' is not of the type that the union's switch_type says",
			   peer->field->field.name);
		note_peer(build, peer->field);
		return;
	}
	constant_limits(selector, &low, &high);
	values = values_of(build, selector);
	for (i = 0; i < type->arm_count; i++) {
		for (j = 0; j < type->arms[i].case_count; j++) {
			const struct model_case *value = &type->arms[i].cases[j];

			if (value->low >= low && value->high <= high) {
				if (is_named(selector, &values, value))
					continue;
				refuse_nameless(build, peer, selector, &values, value);
				return;
			}
			diag_error(build->diag, peer->expression->place,
				   "'%s' cannot hold the union's case %s", peer->field->field.name,
				   constant_text(build->arena,
						 value->low < low ? value->low : value->high));
			note_peer(build, peer->field);
			return;
		}
	}
}

/* switch_is(kind) */
static void link_discriminant(struct build *build, struct build_siblings *siblings,
			      struct build_field *field, const struct tree_attribute *attribute)
{
	struct peer_name peer;

	if (!find_peer(build, siblings, field, attribute, &peer) ||
	    !check_number(build, field, &peer, "the discriminant"))
		return;
	if (peer.is_pointed_to) {
		fail(build, field, peer.expression->place,
		     "a discriminant is a number, not a pointer");
		note_peer(build, peer.field);
		return;
	}
	if (!build_need_complete(build, field->field.value, field->field.place)) {
		field->is_broken = true;
		return;
	}
	field->field.discriminant = &peer.field->field;
	check_cases(build, field, &peer);
}

/* What a buffer of a level holds is structs, numbers, or pointers in structs: no arm may be empty. */
static void check_level_arms(struct build *build, struct build_field *field)
{
	const struct model_type *type = field->field.value;
	uint32_t i;

	if (!build_type_of(type)->is_complete) {
		build_need_complete(build, type, field->field.place);
		return;
	}
	for (i = 0; i < type->arm_count; i++) {
		const struct model_field *arm = type->arms[i].field;

		if (arm && (arm->form == MODEL_PLAIN && arm->value->kind != MODEL_ARRAY))
			continue;
		diag_error(
			build->diag, field->field.place,
			"a buffer of '%s' cannot be made: each level's arm must be a struct or a number",
			type->c_name);
		if (arm)
			diag_note(build->diag, arm->place, "this arm is not");
		return;
	}
}

/* level_is(level) */
static void link_level(struct build *build, struct build_siblings *siblings,
		       struct build_field *field, const struct tree_attribute *attribute)
{
	struct peer_name peer;

	if (!find_peer(build, siblings, field, attribute, &peer) ||
	    !check_number(build, field, &peer, "the level"))
		return;
	if (peer.is_pointed_to || !peer.field->field.is_in ||
	    peer.field->field.value->kind != MODEL_INTEGER) {
		fail(build, field, peer.expression->place, "a level is an [in] integer");
		note_peer(build, peer.field);
		return;
	}
	field->field.discriminant = &peer.field->field;
	check_level_arms(build, field);
	check_cases(build, field, &peer);
}

/*
 * Who carries a count or discriminant: the first array or union that names it and travels in the same direction.
 * Members have no direction: the first one carries it.
 */
static void describe(struct model_field *peer, const struct model_field *by, bool is_parameter)
{
	if (!peer)
		return;
	if (!is_parameter) {
		if (!peer->described_by)
			peer->described_by = by;
		return;
	}
	if (peer->is_in && by->is_in && !peer->described_in)
		peer->described_in = by;
	if (peer->is_out && by->is_out && !peer->described_out)
		peer->described_out = by;
	if (!peer->described_by)
		peer->described_by = peer->described_in ? peer->described_in : peer->described_out;
}

/* A number that another array brings along is there only behind that array. */
static void check_carrier(struct build *build, const struct build_siblings *siblings,
			  struct build_field *field, const struct model_field *number)
{
	const struct model_field *carriers[2] = {NULL};
	size_t i;

	if (!number || field->is_broken)
		return;
	/* Each direction by itself: what brings it back does not bring it there. */
	if (!siblings->is_parameters)
		carriers[0] = number->described_by;
	else if (field->field.is_in)
		carriers[0] = number->described_in;
	if (siblings->is_parameters && field->field.is_out)
		carriers[1] = number->described_out;
	for (i = 0; i < 2; i++) {
		if (!carriers[i] || carriers[i]->position < field->field.position)
			continue;
		fail(build, field, field->field.place,
		     "the number that this count is reckoned from is not there yet");
		diag_note(build->diag, carriers[i]->place,
			  "it travels with this: declare this first");
		return;
	}
}

static void mark_peers(const struct model_field *field)
{
	struct model_field *const peers[] = {field->count, field->discriminant, field->size.number,
					     field->length.number};
	size_t i;

	for (i = 0; i < sizeof(peers) / sizeof(peers[0]); i++) {
		if (peers[i])
			peers[i]->is_peer = true;
	}
}

void build_peers(struct build *build, struct build_siblings *siblings)
{
	uint32_t i;

	for (i = 0; i < siblings->count; i++)
		siblings->fields[i]->position = i;
	for (i = 0; i < siblings->count; i++) {
		struct build_field *field = (struct build_field *)siblings->fields[i];
		const struct tree_attribute *count = field_count_attribute(field);
		const struct tree_attribute *level =
			attribute_find(field->attributes, WORD_LEVEL_IS);
		const struct tree_attribute *selector =
			attribute_find(field->attributes, WORD_SWITCH_IS);

		if (field->is_broken)
			continue;
		if (count)
			link_count(build, siblings, field, count);
		if (selector)
			link_discriminant(build, siblings, field, selector);
		else if (level)
			link_level(build, siblings, field, level);
		describe(field->field.count, &field->field, siblings->is_parameters);
		describe(field->field.discriminant, &field->field, siblings->is_parameters);
	}
	for (i = 0; i < siblings->count; i++) {
		struct build_field *field = (struct build_field *)siblings->fields[i];

		check_carrier(build, siblings, field, field->field.size.number);
		check_carrier(build, siblings, field, field->field.length.number);
		mark_peers(&field->field);
	}
}
