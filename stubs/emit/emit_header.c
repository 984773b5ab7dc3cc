/*
 * emit_header.c: <base>.h, what programs include.
 *
 * In: the items of the file in their order. Out: their C, with the comments that stood in front of them; the
 * types' tables; for each interface the functions, the server's operations and, for the stubs alone, the
 * frames. Includes what an imported file's header has; defines nothing that takes memory.
 */
#include <inttypes.h>
#include <string.h>

#include "layout.h"
#include "output.h"

/* What stands in front of INGOT_BEGIN_DECLS: the items up to the first that is C of its own. */
static uint32_t leading_items(const struct model *model)
{
	uint32_t count = 0;

	while (count < model->item_count && (model->items[count].kind == MODEL_ITEM_IMPORT ||
					     model->items[count].kind == MODEL_ITEM_QUOTE))
		count++;
	return count;
}

/* A number as C and its preprocessor read it; what does not fit an int only as C does. */
static const char *number(struct arena *arena, const struct model_const *constant)
{
	const struct model_type *type = plan_strip(constant->type);
	const char *spelling = constant->spelling;
	const char *name = layout_declaration(arena, constant->type, "");
	int64_t value = constant->value;
	bool is_wide = type->size == 8 && !type->is_signed && value < 0;

	if (value >= 0 && value <= INT32_MAX)
		return spelling ? spelling : arena_printf(arena, "%" PRId64, value);
	if (value == INT64_MIN && !is_wide)
		return arena_printf(arena, "((%s)(-INT64_C(9223372036854775807) - 1))", name);
	if (value == INT32_MIN)
		return "(-2147483647 - 1)";
	if (value < 0 && value > INT32_MIN && !is_wide)
		return arena_printf(arena, "(%" PRId64 ")", value);
	if (value < 0 && !is_wide)
		return arena_printf(arena, "((%s)INT64_C(%" PRId64 "))", name, value);
	if (spelling && !is_wide)
		return arena_printf(arena, "((%s)%s)", name, spelling);
	return arena_printf(arena, "((%s)0x%" PRIX64 ")", name, (uint64_t)value);
}

/* How wide the names of the constants are that stand below each other from `first` on. */
static int constant_width(const struct model *model, uint32_t first)
{
	size_t width = 0;

	for (uint32_t i = first; i < model->item_count; i++) {
		const struct model_item *item = &model->items[i];

		if (item->kind != MODEL_ITEM_CONST || (i > first && item->comment))
			break;
		if (strlen(item->constant->name) > width)
			width = strlen(item->constant->name);
	}
	return (int)width;
}

/* What rpcgen prints: the number, whatever its size. */
static const char *plain_number(struct arena *arena, const struct model_const *constant)
{
	const struct model_type *type = plan_strip(constant->type);

	if (constant->spelling)
		return constant->spelling;
	if (!type->is_signed)
		return arena_printf(arena, "%" PRIu64, (uint64_t)constant->value);
	return constant->value < 0 ? number(arena, constant)
				   : arena_printf(arena, "%" PRId64, constant->value);
}

static void emit_constant(const struct output *output, struct text *text,
			  const struct model_const *constant, int width)
{
	text_printf(text, "#define %-*s %s\n", width, constant->name,
		    constant->string ? layout_quoted(output->arena, constant->string,
						     strlen(constant->string))
		    : output->model->language == MODEL_ONC ? plain_number(output->arena, constant)
							   : number(output->arena, constant));
}

static const char *enum_value(struct arena *arena, int64_t value)
{
	return value == INT32_MIN ? "-2147483647 - 1" : arena_printf(arena, "%" PRId64, value);
}

/* Where a body stands: how far in, and how far its members are. */
struct indent {
	const char *outer, *inner;
};

static void emit_body(const struct output *output, struct text *text, const struct model_type *type,
		      struct indent indent);

static void emit_member(const struct output *output, struct text *text,
			const struct model_field *field, const char *indent)
{
	const struct model_type *type = plan_strip(field->type);

	if (type->is_inline && !type->size)
		return; /* a union of nothing but empty arms */
	text_printf(text, "%s", layout_comment(output->arena, indent, field->comment));
	if (type->is_inline) {
		text_printf(text, "%s", indent);
		emit_body(output, text, type,
			  (struct indent){indent, arena_printf(output->arena, "%s\t", indent)});
		text_printf(text, " %s;\n", field->name);
	} else if (field->is_unnamed) {
		/* C++ has no structures of that kind but by extension. */
		text_printf(text, "%s__extension__ ", indent);
		emit_body(output, text, type,
			  (struct indent){indent, arena_printf(output->arena, "%s\t", indent)});
		text_printf(text, ";\n");
	} else {
		text_printf(text, "%s%s;", indent,
			    layout_declaration(output->arena, field->type, field->name));
		/* C's own arrays without a length are not C++'s. */
		if (field->is_tail)
			text_printf(text, " /* as many as %s says */", field->count->name);
		text_printf(text, "\n");
	}
}

/* The keyword, the tag and the body of a structure, union or enumeration, up to "}". */
static void emit_body(const struct output *output, struct text *text, const struct model_type *type,
		      struct indent indent)
{
	const char *word = type->kind == MODEL_STRUCT  ? "struct"
			   : type->kind == MODEL_UNION ? "union"
						       : "enum";
	bool has_tag = type->tag && (!type->is_unnamed || !*indent.outer);

	text_printf(text, "%s %s%s{\n", word, has_tag ? type->tag : "", has_tag ? " " : "");
	for (uint32_t i = 0; i < type->field_count; i++)
		emit_member(output, text, type->fields[i], indent.inner);
	for (uint32_t i = 0; i < type->arm_count; i++)
		if (type->arms[i].field)
			emit_member(output, text, type->arms[i].field, indent.inner);
	for (uint32_t i = 0; i < type->enumerator_count; i++)
		text_fill(text, "${comment}\t${name} = ${value}${comma}\n", "comment",
			  layout_comment(output->arena, "\t", type->enumerators[i].comment), "name",
			  type->enumerators[i].name, "value",
			  enum_value(output->arena, type->enumerators[i].value), "comma",
			  i + 1 < type->enumerator_count ? "," : "", NULL);
	text_printf(text, "%s}", indent.outer);
}

static const struct indent top = {"", "\t"};

static void emit_table_name(const struct output *output, struct text *text,
			    const struct model_type *type)
{
	const char *name = names_table(output->names, type);

	if (name)
		text_fill(text, "extern const ingot_type ${type};\n", "type", name, NULL);
}

/* "typedef struct tag { ... } NAME, *PNAME;". What must be const is said behind it. */
static void emit_defining_typedef(const struct output *output, struct text *text,
				  const struct model_item *item)
{
	const struct model_type *type = plan_strip(item->type);
	const char *separator = "";
	struct text names;
	struct text behind;

	text_init(&names);
	text_init(&behind);
	for (uint32_t i = 0; i < item->declarator_count; i++) {
		const struct model_type *alias = item->declarators[i];
		const char *declarator =
			layout_declarator(output->arena, alias->target, type, alias->name);

		if (alias->is_spelled_out)
			continue;
		if (declarator) {
			text_printf(&names, "%s%s", separator, declarator);
			separator = ", ";
		} else {
			text_printf(&behind, "typedef %s;\n",
				    layout_declaration(output->arena, alias->target, alias->name));
		}
	}
	text_fill(text, *separator ? "typedef " : "", NULL);
	emit_body(output, text, type, top);
	text_fill(text, "${space}${names};\n${behind}", "space", *separator ? " " : "", "names",
		  text_close(&names), "behind", text_close(&behind), NULL);
	text_done(&names);
	text_done(&behind);
	emit_table_name(output, text, type);
}

static void emit_typedefs(const struct output *output, struct text *text,
			  const struct model_item *item)
{
	for (uint32_t i = 0; i < item->declarator_count; i++) {
		if (item->declarators[i]->is_spelled_out)
			continue;
		text_fill(text, "typedef ${declaration};\n", "declaration",
			  layout_declaration(output->arena, item->declarators[i]->target,
					     item->declarators[i]->name),
			  NULL);
	}
}

/* Names that C has for other types are left to it. */
static bool has_typedefs(const struct model_item *item)
{
	for (uint32_t i = 0; i < item->declarator_count; i++)
		if (!item->declarators[i]->is_spelled_out)
			return true;
	return item->defines_type;
}

static void emit_interface(const struct output *output, struct text *text,
			   const struct plan_interface *interface)
{
	for (uint32_t i = 0; i < interface->procedure_count; i++) {
		void *mark = arena_mark(output->arena);

		text_fill(text, "${comment}${prototype}\n\n", "comment",
			  layout_comment(output->arena, "",
					 interface->procedures[i].operation->comment),
			  "prototype", output_prototype(output, &interface->procedures[i], ");"),
			  NULL);
		arena_release(output->arena, mark);
	}
	text_fill(
		text,
		"/* A server's half of ${name}: what ingot_server_add takes with ${interface}. */\n"
		"struct ${ops} {\n",
		"name", interface->source->name, "interface",
		names_interface(output->names, interface, NAMES_INTERFACE), "ops",
		names_interface(output->names, interface, NAMES_OPS), NULL);
	for (uint32_t i = 0; i < interface->procedure_count; i++) {
		void *mark = arena_mark(output->arena);

		text_fill(text, "${operation}\n", "operation",
			  output_operation(output, &interface->procedures[i]), NULL);
		arena_release(output->arena, mark);
	}
	text_fill(text, "};\nextern const ingot_interface ${interface};\n", "interface",
		  names_interface(output->names, interface, NAMES_INTERFACE), NULL);
}

static const struct plan_interface *planned(const struct output *output,
					    const struct model_interface *source)
{
	for (uint32_t i = 0; i < output->plan->interface_count; i++)
		if (output->plan->interfaces[i].source == source)
			return &output->plan->interfaces[i];
	return NULL;
}

/* One item, its comment and the space in front of it not included. `width` is for constants. */
static void emit_item(const struct output *output, struct text *text, const struct model_item *item,
		      int width)
{
	switch (item->kind) {
	case MODEL_ITEM_QUOTE:
		text_fill(text, "${text}\n", "text", item->text, NULL);
		break;
	case MODEL_ITEM_IMPORT:
		break;
	case MODEL_ITEM_CONST:
		emit_constant(output, text, item->constant, width);
		break;
	case MODEL_ITEM_TYPEDEF:
		if (item->defines_type)
			emit_defining_typedef(output, text, item);
		else
			emit_typedefs(output, text, item);
		break;
	case MODEL_ITEM_TYPE:
		if (item->type->is_unnamed)
			text_printf(text, "/* A part without a name, for its table. */\n");
		emit_body(output, text, plan_strip(item->type), top);
		text_fill(text, ";\n", NULL);
		emit_table_name(output, text, plan_strip(item->type));
		break;
	case MODEL_ITEM_INTERFACE:
		emit_interface(output, text, planned(output, item->interface));
		break;
	}
}

/* Whether an item stands in this part of the header: imports are further up. */
static bool is_shown(const struct output *output, const struct model_item *item)
{
	if (item->kind == MODEL_ITEM_INTERFACE)
		return planned(output, item->interface) != NULL;
	if (item->kind == MODEL_ITEM_TYPE && item->type->is_unnamed && item->type->obstacle)
		return false;
	if (item->kind == MODEL_ITEM_TYPEDEF && !has_typedefs(item))
		return false;
	return item->kind != MODEL_ITEM_IMPORT;
}

/* Whether two items stand without an empty line between them. */
static bool is_continued(const struct model_item *last, const struct model_item *item)
{
	if (!last || item->comment || last->kind != item->kind)
		return false;
	if (item->kind == MODEL_ITEM_TYPEDEF)
		return !item->defines_type && !last->defines_type;
	return item->kind == MODEL_ITEM_CONST || item->kind == MODEL_ITEM_QUOTE;
}

static void emit_items(const struct output *output, struct text *text, uint32_t first,
		       const struct model_item *head)
{
	const struct model_item *last = NULL;
	int width = 0;

	for (uint32_t i = first; i < output->model->item_count; i++) {
		const struct model_item *item = &output->model->items[i];
		bool is_interface = item->kind == MODEL_ITEM_INTERFACE;
		void *mark;

		if (!is_shown(output, item))
			continue;
		mark = arena_mark(output->arena);
		if (!is_continued(last, item)) {
			width = constant_width(output->model, i);
			text_fill(text, "\n", NULL);
		}
		/* An interface's comment is about all that follows, not only the first function. */
		if (item->comment && item != head)
			text_fill(text, "${comment}${blank}", "comment",
				  layout_comment(output->arena, "", item->comment), "blank",
				  is_interface ? "\n" : "", NULL);
		emit_item(output, text, item, width);
		arena_release(output->arena, mark);
		last = item;
	}
}

/* For the stubs alone. */
static void emit_frames(const struct output *output, struct text *text,
			const struct plan_interface *interface)
{
	for (uint32_t i = 0; i < interface->procedure_count; i++) {
		const struct plan_procedure *procedure = &interface->procedures[i];
		void *mark = arena_mark(output->arena);

		text_fill(text, "\nstruct ${frame} {\n\t${result} result;\n", "frame",
			  names_procedure(output->names, procedure, NAMES_FRAME), "result",
			  output_result(output, procedure), NULL);
		for (uint32_t m = 0; m < procedure->member_count; m++) {
			const struct plan_member *member = &procedure->members[m];
			const struct plan_path *paths[] = {member->in, member->out};

			for (unsigned p = 0; p < 2; p++)
				if (paths[p] && (p == 0 || paths[1] != paths[0]))
					text_fill(text, "\t${declaration};\n", "declaration",
						  output_member(output, member,
								names_path(output->names, procedure,
									   paths[p])),
						  NULL);
		}
		text_fill(text, "};\n", NULL);
		arena_release(output->arena, mark);
	}
	text_printf(text, "\nextern const ingot_procedure %s[%u];\n",
		    names_interface(output->names, interface, NAMES_PROCEDURES),
		    interface->procedure_count);
}

static void emit_stubs_part(const struct output *output, struct text *text)
{
	if (!output->plan->interface_count)
		return;
	text_fill(text,
		  "\n/* What the stubs know of each other; not for programs. */\n"
		  "#ifdef ${switch}\n"
		  "#include \"ingot/stub.h\"\n\n"
		  "INGOT_BEGIN_DECLS\n",
		  "switch", names_switch(output->names), NULL);
	for (uint32_t i = 0; i < output->plan->interface_count; i++)
		emit_frames(output, text, &output->plan->interfaces[i]);
	text_fill(text, "\nINGOT_END_DECLS\n#endif\n", NULL);
}

/* Whether the text has one of <stdint.h>'s names. */
static bool needs_stdint(const char *text)
{
	return strstr(text, "int8_t") || strstr(text, "int16_t") || strstr(text, "int32_t") ||
	       strstr(text, "int64_t") || strstr(text, "intptr_t") || strstr(text, "INT64_C");
}

/* C++ has bool and char16_t as words of its own, C in <stdbool.h> and <uchar.h>. */
static const char *system_includes(const struct output *output, const char *text)
{
	const char *includes = arena_printf(output->arena, "%s%s%s",
					    strstr(text, "\tbool ") ? "#include <stdbool.h>\n" : "",
					    needs_stdint(text) ? "#include <stdint.h>\n" : "",
					    strstr(text, "char16_t") ? "#include <uchar.h>\n" : "");

	return *includes ? arena_printf(output->arena, "%s\n", includes) : "";
}

/* A file whose header by rpcgen <rpc/rpc.h> itself includes: in front of the file's own types stands only the rest. */
static bool is_in_rpc_h(const struct model *model)
{
	return model->language == MODEL_ONC && strcmp(model->base, "rpcb_prot") == 0;
}

/*
 * What rpcgen's headers include. Some that libtirpc installs are made of .x files as well: their guard keeps them
 * away.
 */
static const char *onc_includes(const struct output *output)
{
	const char *guard = arena_printf(output->arena, "_%s_RPCGEN", names_guard(output->names));

	return arena_printf(output->arena,
			    "#ifdef %s\n"
			    "#error \"rpcgen's header of %s was included in front of this one\"\n"
			    "#endif\n"
			    "#define %s\n"
			    "%s\n",
			    guard, output->model->file_name, guard,
			    is_in_rpc_h(output->model) ? "#include <rpc/types.h>\n"
							 "#include <rpc/xdr.h>\n"
						       : "#include <rpc/rpc.h>\n");
}

static void emit_includes(const struct output *output, struct text *text, uint32_t leading,
			  const struct model_item *head, const char *system)
{
	const struct model *model = output->model;
	const char *own = "export";
	enum model_item_kind last = MODEL_ITEM_IMPORT;

	if (output->plan->interface_count)
		own = "rpc";
	else if (output->plan->type_count)
		own = "table";
	text_fill(text, "${system}${onc}${bytes}#include \"ingot/${own}.h\"\n", "system", system,
		  "onc", model->language == MODEL_ONC ? onc_includes(output) : "", "bytes",
		  model->language == MODEL_PROTO ? "#include \"ingot/bytes.h\"\n" : "", "own", own,
		  NULL);
	for (uint32_t i = 0; i < model->item_count; i++) {
		const struct model_item *item = &model->items[i];
		bool is_import = item->kind == MODEL_ITEM_IMPORT;
		const char *comment = item != head ? item->comment : NULL;

		if (!is_import && i >= leading)
			continue;
		text_fill(text, "${blank}${comment}${before}${text}${behind}\n", "blank",
			  last != item->kind || comment ? "\n" : "", "comment",
			  layout_comment(output->arena, "", comment), "before",
			  is_import ? "#include \"" : "", "text", item->text, "behind",
			  is_import ? "\"" : "", NULL);
		last = item->kind;
	}
	text_fill(text, "\nINGOT_BEGIN_DECLS\n", NULL);
}

/* The item whose comment is the whole file's: nothing stands in front of it. A .proto file's comment is the model's own. */
static const struct model_item *head_of(const struct model *model)
{
	const struct model_item *head = NULL;

	if (model->language == MODEL_PROTO)
		return NULL;
	for (uint32_t i = 0; i < model->item_count; i++)
		if (!head || model->items[i].place.offset < head->place.offset)
			head = &model->items[i];
	if (head && (head->kind == MODEL_ITEM_IMPORT || head->kind == MODEL_ITEM_QUOTE ||
		     head->kind == MODEL_ITEM_INTERFACE))
		return head;
	return NULL;
}

/* What goes where rpcgen's xdr_T goes. */
static void emit_xdrs(const struct output *output, struct text *text)
{
	if (output->plan->xdr_count)
		text_fill(
			text,
			"\n/* For clnt_call and its kin, in the place of xdr_T: what is decoded is one "
			"block. */\n",
			NULL);
	for (uint32_t i = 0; i < output->plan->xdr_count; i++)
		text_fill(text, "${prototype};\n", "prototype",
			  output_xdr(output, &output->plan->xdrs[i]), NULL);
}

void emit_header(const struct output *output, struct text *text)
{
	const struct model *model = output->model;
	const struct model_item *head = head_of(model);
	uint32_t leading = leading_items(model);
	const char *items;
	struct text body;

	text_init(&body);
	emit_items(output, &body, leading, head);
	emit_xdrs(output, &body);
	text_fill(&body, "\nINGOT_END_DECLS\n", NULL);
	if (is_in_rpc_h(model))
		text_fill(&body, "\n#include <rpc/rpc.h>\n", NULL);
	emit_stubs_part(output, &body);
	items = text_close(&body);
	output_banner(output, text, NAMES_HEADER);
	text_fill(text, "${comment}#ifndef ${guard}\n#define ${guard}\n\n", "comment",
		  layout_comment(output->arena, "", head ? head->comment : model->comment), "guard",
		  names_guard(output->names), NULL);
	emit_includes(output, text, leading, head, items ? system_includes(output, items) : "");
	text_fill(text, "${items}\n#endif\n", "items", items, NULL);
	text_done(&body);
}
