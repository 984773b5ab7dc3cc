/*
 * x_constants.c: constants and numbers of .x files, which may name each other before they are declared, as rpcgen's
 * output lets them: each is a #define. In: expressions. Out: values, symbols and items.
 */
#include "x_build.h"

#include <string.h>

#include "constants.h"

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

/* Constants that wait for their values: one that stands further down, behind those that its own value needs. */
struct x_waiting {
	const struct symbol *symbol; /* of x->later */
	struct x_waiting *next;
};

/* False after an error of the name itself, of which there is nothing more to say. */
static bool wait_for_name(struct x_build *x, const struct tree_expression *reference,
			  struct x_waiting **waiting)
{
	const struct symbol *symbol = scope_find(&x->later, reference->text);
	struct x_later *later = symbol ? (struct x_later *)symbol->thing : NULL;
	struct x_waiting *added;

	if (scope_find(&x->build->names, reference->text))
		return true;
	if (!later)
		define_known(x, reference->text, reference->place);
	if (!later || !later->value)
		return true;
	if (later->is_open) {
		if (!later->is_reported)
			diag_error(x->build->diag, symbol->place,
				   "the value of '%s' is made of itself", symbol->name);
		later->is_reported = true;
		return false;
	}
	added = ARENA_NEW(x->build->arena, struct x_waiting);
	*added = (struct x_waiting){symbol, *waiting};
	*waiting = added;
	return true;
}

/* What an expression names and what stands further down. The recursion is bounded by the tree's height. */
static bool wait_for_names(struct x_build *x, const struct tree_expression *expression,
			   struct x_waiting **waiting)
{
	bool is_good = expression->kind != TREE_REFERENCE || wait_for_name(x, expression, waiting);

	for (size_t i = 0; i < 3 && expression->operands[i]; i++)
		is_good = wait_for_names(x, expression->operands[i], waiting) && is_good;
	return is_good;
}

/* The type that a constant's value has in the model: 64 bits hold every value. */
static const struct model_type *type_of(struct x_build *x, constant_value value)
{
	return x_base(x, value > INT64_MAX ? TREE_X_UNSIGNED_HYPER : TREE_X_HYPER);
}

/* Declares a constant; the names in its expression are known unless `is_good` is false. */
static struct model_const *declare(struct x_build *x, const struct tree_name *name,
				   const struct tree_expression *expression, bool is_good)
{
	struct build *build = x->build;
	struct model_const *constant = ARENA_NEW(build->arena, struct model_const);
	constant_value value;

	constant->name = name->text;
	if (expression->kind == TREE_STRING) {
		constant->string = expression->text;
		constant->type = x_pointer(x, x_base(x, TREE_X_STRING),
					   (struct model_travel){.is_text = true}, name->place);
	} else if (is_good && constant_evaluate(build, expression, &value)) {
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

/*
 * Declares what an expression names and what stands further down, without recursion: chains may be long. A name that
 * leads back to a constant that is open is not followed. False after an error in the expression itself.
 */
static bool define_names(struct x_build *x, const struct tree_expression *expression)
{
	struct x_waiting *waiting = NULL;
	bool is_good = wait_for_names(x, expression, &waiting);

	while (waiting) {
		const struct symbol *symbol = waiting->symbol;
		struct x_later *later = (struct x_later *)symbol->thing;

		if (!scope_find(&x->build->names, symbol->name) && !later->is_open) {
			later->is_open = true;
			later->is_wrong = !wait_for_names(x, later->value, &waiting);
			continue;
		}
		waiting = waiting->next;
		if (!later->is_open)
			continue; /* several have named it */
		declare(x, &(struct tree_name){symbol->name, symbol->place}, later->value,
			!later->is_wrong);
		later->is_open = false;
	}
	return is_good;
}

static const struct model_const *define(struct x_build *x, const struct tree_name *name,
					const struct tree_expression *expression)
{
	return declare(x, name, expression, define_names(x, expression));
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
	const struct model_const *constant;
	struct x_later *later;

	if (is_own)
		return symbol->thing;
	symbol = scope_find(&x->later, name->text);
	if (!symbol || symbol->place.file != name->place.file ||
	    symbol->place.offset != name->place.offset)
		return define(x, name, expression);
	later = (struct x_later *)symbol->thing;
	later->is_open = true;
	constant = define(x, name, expression);
	later->is_open = false;
	return constant;
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
