/*
 * x_constants.c: constants and numbers of .x files, which may name each other before they are declared, as rpcgen's
 * output lets them: each is a #define. In: expressions. Out: values, symbols and items.
 */
#include "x_build.h"

#include <string.h>

#include "constants.h"

static bool define_later(struct x_build *x, const struct tree_expression *reference);

/* What libtirpc's headers define and files name in their bounds. */
static const struct {
	const char *name;
	int64_t value;
} known[] = {{"MAXNETNAMELEN", 255}, {"MAX_AUTH_BYTES", 400}, {"MAX_NETOBJ_SZ", 1024}};

static void define_known(struct x_build *x, const char *name, struct source_place place)
{
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
		struct model_const *constant;

		if (strcmp(known[i].name, name) != 0)
			continue;
		constant = ARENA_NEW(x->build->arena, struct model_const);
		*constant = (struct model_const){.name = known[i].name,
						 .type = x_base(x, TREE_X_HYPER),
						 .value = known[i].value};
		scope_add(&x->build->names, x->build->arena, known[i].name, SYMBOL_CONST, constant,
			  place);
	}
}

/*
 * Declares what an expression names and what stands further down; false after an error there. The recursion is bounded
 * by the tree's height.
 */
static bool define_names(struct x_build *x, const struct tree_expression *expression)
{
	bool is_good = expression->kind != TREE_REFERENCE ||
		       scope_find(&x->build->names, expression->text) ||
		       define_later(x, expression);

	for (size_t i = 0; i < 3 && expression->operands[i]; i++)
		is_good = define_names(x, expression->operands[i]) && is_good;
	return is_good;
}

/* The type that a constant's value has in the model: 64 bits hold every value. */
static const struct model_type *type_of(struct x_build *x, constant_value value)
{
	return x_base(x, value > INT64_MAX ? TREE_X_UNSIGNED_HYPER : TREE_X_HYPER);
}

static struct model_const *define(struct x_build *x, const struct tree_name *name,
				  const struct tree_expression *expression)
{
	struct build *build = x->build;
	struct model_const *constant = ARENA_NEW(build->arena, struct model_const);
	constant_value value;

	constant->name = name->text;
	if (expression->kind == TREE_STRING) {
		constant->string = expression->text;
		constant->type = x_pointer(x, x_base(x, TREE_X_STRING),
					   (struct model_travel){.is_text = true}, name->place);
	} else if (define_names(x, expression) && constant_evaluate(build, expression, &value)) {
		constant->type = type_of(x, value);
		constant->value = value > INT64_MAX ? (int64_t)(value - ((constant_value)1 << 64))
						    : (int64_t)value;
	}
	if (expression->is_literal)
		constant->spelling = arena_text(
			build->arena, expression->place.file->text + expression->place.offset,
			expression->place.length);
	return check_declare(build, name, SYMBOL_CONST, constant) ? constant : NULL;
}

/* Constants take each other's values this many times in a row, no more: the stack is not endless. */
#define MAX_CHAIN 32u

/* What stands further down as `later`, at that place; a name that leads back to it is not followed. */
static const struct model_const *define_open(struct x_build *x, struct x_later *later,
					     const struct tree_name *name)
{
	const struct model_const *constant;

	later->is_open = true;
	x->chain++;
	constant = define(x, name, later->value);
	x->chain--;
	later->is_open = false;
	return constant;
}

/* False after an error of the name itself, of which there is nothing more to say. */
static bool define_later(struct x_build *x, const struct tree_expression *reference)
{
	const char *name = reference->text;
	const struct symbol *symbol = scope_find(&x->later, name);
	struct x_later *later = symbol ? (struct x_later *)symbol->thing : NULL;
	struct tree_name where;

	if (!later)
		define_known(x, name, reference->place);
	if (!later || !later->value)
		return true;
	where = (struct tree_name){symbol->name, symbol->place};
	if (later->is_open || x->chain == MAX_CHAIN) {
		if (!later->is_reported)
			diag_error(x->build->diag, symbol->place,
				   later->is_open ? "the value of '%s' is made of itself"
						  : "'%s' is at the end of too many constants "
						    "made of each other",
				   name);
		later->is_reported = true;
		return false;
	}
	define_open(x, later, &where);
	return true;
}

bool x_within(struct x_build *x, const struct tree_expression *expression, int64_t low,
	      int64_t high, const char *what, int64_t *ret_value)
{
	constant_value value;

	if (!define_names(x, expression) ||
	    !constant_within(x->build, expression, low, high, what, &value))
		return false;
	*ret_value = (int64_t)value;
	return true;
}

/* The constant of that declaration: it may have been defined on somebody's way. */
static const struct model_const *defined(struct x_build *x, const struct tree_name *name,
					 const struct tree_expression *expression)
{
	const struct symbol *symbol = scope_find(&x->build->names, name->text);
	bool is_own = symbol && symbol->kind == SYMBOL_CONST &&
		      symbol->place.file == name->place.file &&
		      symbol->place.offset == name->place.offset;

	if (is_own)
		return symbol->thing;
	symbol = scope_find(&x->later, name->text);
	if (!symbol || symbol->place.file != name->place.file ||
	    symbol->place.offset != name->place.offset)
		return define(x, name, expression);
	return define_open(x, (struct x_later *)symbol->thing, name);
}

static void add_item(struct x_build *x, const struct model_const *constant, const char *comment,
		     struct source_place place)
{
	struct model_item *item;

	if (!constant || !constant->type)
		return;
	item = x_item(x, MODEL_ITEM_CONST, comment, place);
	item->constant = constant;
}

void x_constant(struct x_build *x, const struct tree_x_item *item)
{
	add_item(x, defined(x, &item->name, item->value), item->comment, item->place);
}

/* A name that several versions have: its #define is the first one's. */
static bool is_repeated(struct x_build *x, const struct tree_name *name, uint32_t value)
{
	const struct symbol *symbol = scope_find(&x->build->names, name->text);
	const struct model_const *constant;

	if (!symbol || symbol->kind != SYMBOL_CONST || symbol->place.offset == name->place.offset ||
	    !scope_find(&x->later, name->text))
		return false;
	constant = symbol->thing;
	if (constant->type && constant->value != (int64_t)value) {
		diag_warning(x->build->diag, name->place,
			     "'%s' is %u here; its #define stays the first one's", name->text,
			     value);
		diag_note(x->build->diag, symbol->place, "which is this");
	}
	return true;
}

bool x_number(struct x_build *x, const struct tree_name *name,
	      const struct tree_expression *expression, const char *what, const char *comment,
	      uint32_t *ret_value)
{
	int64_t value;

	*ret_value = 0;
	if (!x_within(x, expression, 0, UINT32_MAX, what, &value))
		return false;
	*ret_value = (uint32_t)value;
	if (!is_repeated(x, name, *ret_value))
		add_item(x, defined(x, name, expression), comment, name->place);
	return true;
}
