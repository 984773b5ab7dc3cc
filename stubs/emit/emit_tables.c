/*
 * emit_tables.c: <base>_tables.c, the type tables and the procedures.
 *
 * In: the plan. Out: constants with designated initialisers, what is zero left out, and assertions that C lays
 * the structures out as the plan supposes. Offsets are C's own offsetof; only gaps are numbers.
 */
#include <inttypes.h>
#include <math.h>
#include <string.h>

#include "layout.h"
#include "output.h"

#define ITEMS_MAX 16

/* The designated initialisers of one brace. */
struct initialiser {
	const char *items[ITEMS_MAX];
	uint32_t count;
};

#define ADD(list, ...) ((list)->items[(list)->count++] = arena_printf(output->arena, __VA_ARGS__))

static const char *const op_names[] = {
	[INGOT_OP_END] = "END",         [INGOT_OP_W32] = "W32",
	[INGOT_OP_W64] = "W64",         [INGOT_OP_W16] = "W16",
	[INGOT_OP_W8] = "W8",           [INGOT_OP_OPAQUE] = "OPAQUE",
	[INGOT_OP_TEXT] = "TEXT",       [INGOT_OP_STRING] = "STRING",
	[INGOT_OP_WTEXT] = "WTEXT",     [INGOT_OP_WSTRING] = "WSTRING",
	[INGOT_OP_BYTES] = "BYTES",     [INGOT_OP_ARRAY] = "ARRAY",
	[INGOT_OP_POINTER] = "POINTER", [INGOT_OP_INPLACE] = "INPLACE",
	[INGOT_OP_STRUCT] = "STRUCT",   [INGOT_OP_UNION] = "UNION",
	[INGOT_OP_CHECK] = "CHECK",     [INGOT_OP_GAP] = "GAP",
	[INGOT_OP_BLOCK] = "BLOCK",     [INGOT_OP_LONG] = "LONG",
	[INGOT_OP_SIZED] = "SIZED",     [INGOT_OP_EXTENT] = "EXTENT",
	[INGOT_OP_TAIL] = "TAIL",
};

static const char *const kind_names[] = {
	[INGOT_KIND_INT32] = "INT32",       [INGOT_KIND_INT64] = "INT64",
	[INGOT_KIND_UINT32] = "UINT32",     [INGOT_KIND_UINT64] = "UINT64",
	[INGOT_KIND_SINT32] = "SINT32",     [INGOT_KIND_SINT64] = "SINT64",
	[INGOT_KIND_FIXED32] = "FIXED32",   [INGOT_KIND_SFIXED32] = "SFIXED32",
	[INGOT_KIND_FLOAT] = "FLOAT",       [INGOT_KIND_FIXED64] = "FIXED64",
	[INGOT_KIND_SFIXED64] = "SFIXED64", [INGOT_KIND_DOUBLE] = "DOUBLE",
	[INGOT_KIND_BOOL] = "BOOL",         [INGOT_KIND_ENUM] = "ENUM",
	[INGOT_KIND_STRING] = "STRING",     [INGOT_KIND_BYTES] = "BYTES",
	[INGOT_KIND_MESSAGE] = "MESSAGE",
};

static const char *const field_flags[] = {"REPEATED",     "PACKED", "REQUIRED", "FILLED",
					  "LIST",         "LINK",   "ONEOF",    "CLOSED",
					  "DISCRIMINANT", "MAYBE"};
static const char *const step_flags[] = {"OPTIONAL", "SIGNED", "LEVEL", "KNOWN", "EMPTY"};
static const char *const type_flags[] = {"UNION", "DEFAULT", "SET", "RUN", "OPEN"};

/* Flags by name: bit n is names[n]. */
static const char *flags_of(const struct output *output, const char *prefix,
			    const char *const *names, uint32_t flags)
{
	const char *text = "";

	for (unsigned bit = 0; flags >> bit; bit++)
		if (flags & 1u << bit)
			text = arena_printf(output->arena, "%s%s%s_%s", text, *text ? " | " : "",
					    prefix, names[bit]);
	return text;
}

/* What offsetof and sizeof call the memory of a type. */
static const char *memory_name(const struct output *output, struct plan_memory memory)
{
	if (memory.frame)
		return arena_printf(output->arena, "struct %s",
				    names_procedure(output->names, memory.frame, NAMES_FRAME));
	if (!memory.type)
		return NULL;
	return memory.type->c_name ? memory.type->c_name
				   : layout_declaration(output->arena, memory.type, "");
}

static const char *place(const struct output *output, struct plan_memory memory,
			 const struct plan_place *at)
{
	const char *offset =
		arena_printf(output->arena, "offsetof(%s, %s)", memory_name(output, memory),
			     names_path(output->names, memory.frame, at->path));

	return at->addend ? arena_printf(output->arena, "%s + %u", offset, at->addend) : offset;
}

static const char *address(const struct output *output, const struct plan_type *type)
{
	return arena_printf(output->arena, "&%s", names_type(output->names, type, NAMES_TYPE));
}

static void emit_step(const struct output *output, struct text *text, struct plan_memory memory,
		      const struct plan_step *step)
{
	struct initialiser list = {.count = 0};
	void *mark = arena_mark(output->arena);

	ADD(&list, ".op = INGOT_OP_%s", op_names[step->op]);
	if (step->flags)
		ADD(&list, ".flags = %s", flags_of(output, "INGOT_STEP", step_flags, step->flags));
	if (step->width)
		ADD(&list, ".width = %u", step->width);
	if (step->gap)
		ADD(&list, ".gap = %u", step->gap);
	if (step->op == INGOT_OP_TAIL)
		ADD(&list, ".n = sizeof(%s)", memory_name(output, memory));
	else if (step->n)
		ADD(&list, ".n = %u", step->n);
	if (step->at.path)
		ADD(&list, ".offset = %s", place(output, memory, &step->at));
	if (step->has_peer)
		ADD(&list, ".peer = %s", place(output, memory, &step->peer));
	if (step->op == INGOT_OP_EXTENT && (int32_t)step->min < 0)
		ADD(&list, ".min = (uint32_t)%" PRId32, (int32_t)step->min);
	else if (step->min)
		ADD(&list, ".min = %u", step->min);
	if (step->max)
		ADD(&list, ".max = %u", step->max);
	if (step->type)
		ADD(&list, ".type = %s", address(output, step->type));
	text_fill(text, "${line}\n", "line",
		  layout_list(output->arena, "\t{", list.items, list.count, ",", "},"), NULL);
	arena_release(output->arena, mark);
}

static void emit_steps(const struct output *output, struct text *text, const struct plan_type *type)
{
	text_fill(text, "\nstatic const ingot_step ${name}[] = {\n", "name",
		  names_type(output->names, type, NAMES_STEPS), NULL);
	for (uint32_t i = 0; i < type->steps.count; i++)
		emit_step(output, text, type->memory, &type->steps.items[i]);
	text_fill(text, "\t{.op = INGOT_OP_END},\n};\n", NULL);
}

/* The step lists of a message's fields, one behind the other. */
static void emit_field_steps(const struct output *output, struct text *text,
			     const struct plan_type *type)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < type->fields.count; i++)
		count += type->fields.items[i].steps.count;
	if (!count)
		return;
	text_fill(text, "\nstatic const ingot_step ${name}[] = {\n", "name",
		  names_type(output->names, type, NAMES_FIELD_STEPS), NULL);
	for (uint32_t i = 0; i < type->fields.count; i++) {
		const struct plan_steps *steps = &type->fields.items[i].steps;

		for (uint32_t s = 0; s < steps->count; s++)
			emit_step(output, text, type->memory, &steps->items[s]);
		if (steps->count)
			text_fill(text, "\t{.op = INGOT_OP_END},\n", NULL);
	}
	text_fill(text, "};\n", NULL);
}

/* `first` is where the field's steps begin among those of all fields. */
static void emit_field(const struct output *output, struct text *text, const struct plan_type *type,
		       const struct plan_field *field, uint32_t first)
{
	struct initialiser list = {.count = 0};
	void *mark = arena_mark(output->arena);
	const char *steps = names_type(output->names, type, NAMES_FIELD_STEPS);

	ADD(&list, ".number = %u", field->number);
	if (field->flags)
		ADD(&list, ".flags = %s",
		    flags_of(output, "INGOT_FIELD", field_flags, field->flags));
	ADD(&list, ".kind = INGOT_KIND_%s", kind_names[field->kind]);
	if (field->presence.width) {
		ADD(&list, ".presence_width = %u", field->presence.width);
		ADD(&list, ".presence = %s", place(output, type->memory, &field->presence.at));
		ADD(&list, ".selects = %u", field->presence.selects);
	}
	if (field->node)
		ADD(&list, ".link = %s", place(output, field->node->memory, &field->link));
	if (field->steps.count && first)
		ADD(&list, ".steps = %s + %u", steps, first);
	else if (field->steps.count)
		ADD(&list, ".steps = %s", steps);
	text_fill(text, "${line}\n", "line",
		  layout_list(output->arena, "\t{", list.items, list.count, ",", "},"), NULL);
	arena_release(output->arena, mark);
}

/* The protobuf message that a type is. */
static void emit_fields(const struct output *output, struct text *text,
			const struct plan_type *type)
{
	uint32_t first = 0;

	emit_field_steps(output, text, type);
	text_fill(text, "\nstatic const ingot_field ${name}[] = {\n", "name",
		  names_type(output->names, type, NAMES_FIELDS), NULL);
	for (uint32_t i = 0; i < type->fields.count; i++) {
		const struct plan_field *field = &type->fields.items[i];

		emit_field(output, text, type, field, first);
		first += field->steps.count ? field->steps.count + 1 : 0;
	}
	/* C has no arrays of nothing. */
	if (!type->fields.count)
		text_fill(text, "\t{.number = 0},\n", NULL);
	text_fill(text, "};\n", NULL);
}

static const char *bound(const struct output *output, int64_t value)
{
	if (value == INT64_MIN)
		return "INT64_MIN";
	/* INT64_C spares the reader the question what a large literal's type is. */
	return value > INT32_MAX || value < -INT32_MAX
		       ? arena_printf(output->arena, "INT64_C(%" PRId64 ")", value)
		       : arena_printf(output->arena, "%" PRId64, value);
}

static void emit_arms(const struct output *output, struct text *text, const struct plan_type *type)
{
	text_fill(text, "\nstatic const ingot_arm ${name}[] = {\n", "name",
		  names_type(output->names, type, NAMES_ARMS), NULL);
	for (uint32_t i = 0; i < type->arm_count; i++) {
		const struct plan_arm *arm = &type->arms[i];
		const char *items[4] = {
			arena_printf(output->arena, ".low = %s", bound(output, arm->low)),
			arena_printf(output->arena, ".high = %s", bound(output, arm->high)),
		};
		uint32_t count = 2;

		if (arm->type)
			items[count++] = arena_printf(output->arena, ".type = %s",
						      address(output, arm->type));
		if (arm->number)
			items[count++] = arena_printf(output->arena, ".number = %u", arm->number);
		text_fill(text, "${line}\n", "line",
			  layout_list(output->arena, "\t{", items, count, ",", "},"), NULL);
	}
	text_fill(text, "};\n", NULL);
}

static void emit_sizes(const struct output *output, struct text *text, const struct plan_type *type)
{
	const char *memory = memory_name(output, type->memory);

	if (memory && type->size)
		text_fill(text,
			  "\t.size = sizeof(${memory}),\n"
			  "\t.align = _Alignof(${memory}),\n",
			  "memory", memory, NULL);
	else
		text_printf(text, "\t.align = %u,\n", type->align);
}

/* A number of a type as C writes it. */
static const char *number(const struct output *output, const struct model_type *type,
			  const struct model_initial *initial)
{
	int64_t value = initial->number;

	if (type->kind == MODEL_FLOAT && isnan(initial->real))
		return "NAN";
	if (type->kind == MODEL_FLOAT && isinf(initial->real))
		return initial->real < 0 ? "-INFINITY" : "INFINITY";
	if (type->kind == MODEL_FLOAT)
		return type->size == 4 ? arena_printf(output->arena, "%.9ef", initial->real)
				       : arena_printf(output->arena, "%.17e", initial->real);
	if (type->kind == MODEL_BOOLEAN)
		return value ? "true" : "false";
	if (type->kind == MODEL_ENUM)
		return arena_printf(output->arena, "(enum %s)%s", type->tag, bound(output, value));
	if (!type->is_signed)
		return arena_printf(output->arena, "UINT64_C(%" PRIu64 ")", (uint64_t)value);
	return value == INT32_MIN ? "INT32_MIN" : bound(output, value);
}

/* The initialiser of one member. */
static const char *initialiser(const struct output *output, const struct model_field *field)
{
	const struct model_initial *initial = &field->message.initial;
	const struct model_type *type = plan_strip(field->type);
	const char *quoted =
		layout_quoted(output->arena, initial->bytes ? initial->bytes : "", initial->length);

	if (type->kind == MODEL_STRUCT)
		return arena_printf(output->arena, ".%s = {%u, (uint8_t *)%s}", field->name,
				    initial->length, quoted);
	if (type->kind == MODEL_POINTER)
		return arena_printf(output->arena, ".%s = %s", field->name, quoted);
	return arena_printf(output->arena, ".%s = %s", field->name, number(output, type, initial));
}

/* What a value of the type is before anything of a message is read. */
static void emit_initial(const struct output *output, struct text *text,
			 const struct plan_type *type)
{
	const struct model_type *source = type->source;

	text_fill(text, "\nstatic const ${memory} ${name} = {\n", "memory",
		  memory_name(output, type->memory), "name",
		  names_type(output->names, type, NAMES_INITIAL), NULL);
	for (uint32_t i = 0; i < source->field_count; i++) {
		void *mark = arena_mark(output->arena);

		if (source->fields[i]->message.initial.is_set)
			text_printf(text, "\t%s,\n", initialiser(output, source->fields[i]));
		arena_release(output->arena, mark);
	}
	text_fill(text, "};\n", NULL);
}

/* A frame that is a message by itself has no XDR form; its steps are its one field's. */
static bool is_carrier(const struct plan_type *type)
{
	return type->memory.frame && type->memory.frame->operation->is_message;
}

static void emit_type(const struct output *output, struct text *text, const struct plan_type *type)
{
	bool has_arms = (type->flags & (INGOT_TYPE_UNION | INGOT_TYPE_SET)) != 0;
	bool has_xdr = !is_carrier(type);

	if (!has_arms && has_xdr)
		emit_steps(output, text, type);
	else if (type->arm_count)
		emit_arms(output, text, type);
	if (type->is_message)
		emit_fields(output, text, type);
	if (type->has_initial)
		emit_initial(output, text, type);
	text_fill(text, "\n${static}const ingot_type ${symbol} = {\n\t.name = \"${name}\",\n",
		  "static", type->linkage == PLAN_PRIVATE ? "static " : "", "symbol",
		  names_type(output->names, type, NAMES_TYPE), "name", type->name, NULL);
	emit_sizes(output, text, type);
	if (has_xdr)
		text_printf(text, "\t.min_wire = %u,\n\t.growth = %u,\n", type->min_wire,
			    type->growth);
	if (type->flags)
		text_fill(text, "\t.flags = ${flags},\n", "flags",
			  flags_of(output, "INGOT_TYPE", type_flags, type->flags), NULL);
	if (has_arms && type->arm_count)
		text_printf(text, "\t.arm_count = %u,\n\t.arms = %s,\n", type->arm_count,
			    names_type(output->names, type, NAMES_ARMS));
	if (!has_arms)
		text_fill(
			text, "\t.steps = ${steps},\n", "steps",
			names_type(output->names, type, has_xdr ? NAMES_STEPS : NAMES_FIELD_STEPS),
			NULL);
	if (type->is_message)
		text_printf(text, "\t.fields = %s,\n\t.field_count = %u,\n",
			    names_type(output->names, type, NAMES_FIELDS), type->fields.count);
	if (type->has_initial)
		text_printf(text, "\t.initial = &%s,\n",
			    names_type(output->names, type, NAMES_INITIAL));
	if (type->is_message && !has_arms)
		text_printf(text, "\t.memo = &(ingot_memo){.of = &%s},\n",
			    names_type(output->names, type, NAMES_TYPE));
	text_fill(text, "};\n", NULL);
}

static void emit_assertion(const struct output *output, struct text *text,
			   struct plan_memory memory, uint32_t size)
{
	void *mark = arena_mark(output->arena);

	text_printf(text, "_Static_assert(sizeof(%s) == %u, \"layout\");\n",
		    memory_name(output, memory), size);
	arena_release(output->arena, mark);
}

/* The plan's numbers hold only if C agrees with them. */
static void emit_assertions(const struct output *output, struct text *text)
{
	const struct plan *plan = output->plan;
	const char *blank = "\n";

	for (uint32_t i = 0; i < plan->type_count; i++) {
		if (plan->types[i]->linkage != PLAN_PUBLIC)
			continue;
		text_fill(text, blank, NULL);
		blank = "";
		emit_assertion(output, text, plan->types[i]->memory, plan->types[i]->size);
	}
	for (uint32_t i = 0; i < plan->interface_count; i++) {
		text_fill(text, blank, NULL);
		blank = "";
		for (uint32_t p = 0; p < plan->interfaces[i].procedure_count; p++) {
			const struct plan_procedure *procedure = &plan->interfaces[i].procedures[p];

			emit_assertion(output, text, (struct plan_memory){.frame = procedure},
				       procedure->frame_size);
		}
	}
}

static void emit_procedures(const struct output *output, struct text *text,
			    const struct plan_interface *interface)
{
	text_printf(text, "\nconst ingot_procedure %s[%u] = {\n",
		    names_interface(output->names, interface, NAMES_PROCEDURES),
		    interface->procedure_count);
	for (uint32_t i = 0; i < interface->procedure_count; i++) {
		const struct plan_procedure *procedure = &interface->procedures[i];
		struct initialiser list = {.count = 0};
		void *mark = arena_mark(output->arena);

		ADD(&list, ".name = \"%s\"", procedure->operation->name);
		ADD(&list, ".number = %u", procedure->operation->number);
		if (plan_is_void(procedure->operation))
			ADD(&list, ".flags = INGOT_PROCEDURE_VOID");
		else if (procedure->operation->returns_status)
			ADD(&list, ".flags = INGOT_PROCEDURE_STATUS");
		ADD(&list, ".in = %s", address(output, procedure->in));
		ADD(&list, ".out = %s", address(output, procedure->out));
		text_fill(text, "${line}\n", "line",
			  layout_list(output->arena, "\t{", list.items, list.count, ",", "},"),
			  NULL);
		arena_release(output->arena, mark);
	}
	text_fill(text, "};\n", NULL);
}

static bool is_elsewhere(const struct plan_type *type)
{
	return type && type->linkage == PLAN_PUBLIC && type->source && type->source->is_imported;
}

static void emit_step_externs(const struct output *output, struct text *text,
			      const struct plan_steps *steps)
{
	for (uint32_t i = 0; i < steps->count; i++)
		if (is_elsewhere(steps->items[i].type))
			text_printf(text, "extern const ingot_type %s;\n",
				    names_type(output->names, steps->items[i].type, NAMES_TYPE));
}

/* Of files that a % line's header stands for: rpcgen's header does not declare their tables. */
static void emit_externs(const struct output *output, struct text *text)
{
	const struct plan *plan = output->plan;

	if (output->model->language != MODEL_ONC)
		return;
	for (uint32_t i = 0; i < plan->type_count; i++) {
		const struct plan_type *type = plan->types[i];

		emit_step_externs(output, text, &type->steps);
		for (uint32_t f = 0; f < type->fields.count; f++)
			emit_step_externs(output, text, &type->fields.items[f].steps);
		for (uint32_t a = 0; a < type->arm_count; a++)
			if (is_elsewhere(type->arms[a].type))
				text_printf(
					text, "extern const ingot_type %s;\n",
					names_type(output->names, type->arms[a].type, NAMES_TYPE));
	}
}

static void emit_xdrs(const struct output *output, struct text *text)
{
	for (uint32_t i = 0; i < output->plan->xdr_count; i++) {
		const struct plan_xdr *xdr = &output->plan->xdrs[i];

		text_fill(text,
			  "\n${prototype}\n{\n"
			  "\treturn ingot_xdrproc_${what}(${xdrs}, ${argument}, ${table});\n}\n",
			  "prototype", output_xdr(output, xdr), "what",
			  xdr->is_pointer ? "pointer" : "value", "xdrs",
			  names_local(output->names, NULL, NAMES_LOCAL_XDRS), "argument",
			  names_local(output->names, NULL,
				      xdr->is_pointer ? NAMES_LOCAL_POINTER : NAMES_LOCAL_BLOCK),
			  "table", address(output, xdr->table), NULL);
	}
}

/* Infinities and NaN are <math.h>'s. */
static bool has_initials(const struct plan *plan)
{
	for (uint32_t i = 0; i < plan->type_count; i++)
		if (plan->types[i]->has_initial)
			return true;
	return false;
}

void emit_tables(const struct output *output, struct text *text)
{
	const struct plan *plan = output->plan;
	bool has_frames = plan->interface_count != 0;

	output_banner(output, text, NAMES_TABLES);
	if (plan->xdr_count)
		text_fill(text, "#include \"ingot/xdr.h\"\n", NULL);
	if (!plan->type_count && !plan->xdr_count) {
		output_nothing(output, text, "types");
		return;
	}
	if (has_frames)
		text_fill(text, "#define ${switch}\n", "switch", names_switch(output->names), NULL);
	text_fill(text, "#include \"${header}\"\n", "header",
		  names_file(output->names, NAMES_HEADER), NULL);
	text_fill(text, "\n${math}#include <stddef.h>\n", "math",
		  has_initials(plan) ? "#include <math.h>\n" : "", NULL);
	emit_externs(output, text);
	emit_assertions(output, text);
	for (uint32_t i = 0; i < plan->type_count; i++) {
		void *mark = arena_mark(output->arena);

		emit_type(output, text, plan->types[i]);
		arena_release(output->arena, mark);
	}
	for (uint32_t i = 0; i < plan->interface_count; i++)
		emit_procedures(output, text, &plan->interfaces[i]);
	emit_xdrs(output, text);
}
