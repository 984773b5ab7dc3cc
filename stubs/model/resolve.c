/*
 * resolve.c: syntax tree in, model out: the walk over declarations and imported files. See resolve.h. What one
 * declaration means is types.c's, constants.c's and operations.c's.
 */
#include "resolve.h"

#include <ctype.h>
#include <string.h>

#include "build.h"
#include "constants.h"
#include "parse_idl.h"

void *build_append(struct build *build, struct build_list *list, size_t size)
{
	if (list->count == list->capacity) {
		uint32_t capacity = list->capacity ? list->capacity * 2 : 8;
		void *items = arena_array(build->arena, capacity, size);

		if (list->count)
			memcpy(items, list->items, list->count * size);
		list->items = items;
		list->capacity = capacity;
	}
	return (char *)list->items + list->count++ * size;
}

void build_collect_suspects(struct build *build, const struct tree_suspect *suspects)
{
	const struct tree_suspect *suspect;

	for (suspect = suspects; suspect; suspect = suspect->next) {
		const char *text = suspect->place.file->text + suspect->place.offset;
		uint32_t i = 0, start;

		while (i < suspect->place.length) {
			const char *name;

			for (start = i; i < suspect->place.length &&
					(isalnum((unsigned char)text[i]) || text[i] == '_');)
				i++;
			if (i == start) {
				i++;
				continue;
			}
			name = arena_text(build->arena, text + start, i - start);
			if (!scope_find(&build->suspects, name))
				scope_add(&build->suspects, build->arena, name, SYMBOL_WORD, NULL,
					  suspect->place);
		}
	}
}

/* "x.h" for "dir/x.idl"; NULL when it is no .idl file. */
static const char *header_of(struct build *build, const char *path)
{
	const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
	size_t length = strlen(name);

	if (length < 5 || strcmp(name + length - 4, ".idl") != 0)
		return NULL;
	return arena_printf(build->arena, "%.*s.h", (int)length - 4, name);
}

bool build_is_new(struct build *build, const struct source_file *file)
{
	struct build_import *import;

	for (import = build->imports; import; import = import->next) {
		if (strcmp(import->identity, file->identity) == 0)
			return false;
	}
	import = ARENA_NEW(build->arena, struct build_import);
	import->identity = file->identity;
	import->next = build->imports;
	build->imports = import;
	*(const char **)build_append(build, &build->dependencies, sizeof(char *)) = file->path;
	return true;
}

/* The name among the ordinary ones that an item declares, NULL if it is not there. The recursion ends at interfaces. */
static const struct tree_name *declared_name(const struct tree_item *items, const char *name)
{
	const struct tree_name *found = NULL;
	const struct tree_declarator *declarator;

	for (; items && !found; items = items->next) {
		if (items->kind == TREE_INTERFACE)
			found = declared_name(items->items, name);
		if (items->kind != TREE_TYPEDEF && items->kind != TREE_CONST)
			continue;
		for (declarator = items->declarators; declarator; declarator = declarator->next) {
			if (declarator->name.text && strcmp(declarator->name.text, name) == 0)
				found = &declarator->name;
		}
	}
	return found;
}

void build_note_later(struct build *build, const char *name)
{
	const struct build_open *open = build->open ? build->open->importer : NULL;
	const struct tree_name *found = NULL;

	for (; open && !found; open = open->importer) {
		found = declared_name(open->items, name);
		if (found)
			diag_note(build->diag, found->place,
				  "'%s' imports this file, '%s', before it comes to '%s' here",
				  open->file->name, build->open->file->name, name);
	}
}

static void read_imported(struct build *build, const struct source_file *file,
			  struct source_place place)
{
	enum build_nullable nullable = build->nullable;
	const struct tree_file *tree;
	struct build_open open = {.file = file, .importer = build->open};

	if (build->import_depth == BUILD_MAX_IMPORTS) {
		diag_error(build->diag, place, "files import each other more than %u deep",
			   BUILD_MAX_IMPORTS);
		return;
	}
	tree = parse_idl(build->arena, build->diag,
			 token_list_read(build->arena, build->diag, file));
	build_collect_suspects(build, tree->suspects);
	open.items = tree->items;
	build->open = &open;
	build->import_depth++;
	build->nullable = BUILD_UNSAID;
	build_declarations(build, tree->items, NULL);
	build->nullable = nullable;
	build->import_depth--;
	build->open = open.importer;
}

/* Remembers the files that lead from the one that is compiled back to it. */
static void find_circle(struct build *build, const struct source_file *file)
{
	const struct build_open *open = build->open, *first = open;
	const char *text = file->name;

	while (first->importer)
		first = first->importer;
	if (build->model->circle || strcmp(file->identity, first->file->identity) != 0)
		return;
	for (; open; open = open->importer)
		text = arena_printf(build->arena, "%s, %s", open->file->name, text);
	build->model->circle = text;
}

static void add_import(struct build *build, const struct tree_item *item, const char *header)
{
	const struct model_item *items = build->items.items;
	struct model_item *model_item;
	uint32_t i;

	/* Included once, however often it is imported. */
	for (i = 0; i < build->items.count; i++) {
		if (items[i].kind == MODEL_ITEM_IMPORT && strcmp(items[i].text, header) == 0)
			return;
	}
	model_item = build_append(build, &build->items, sizeof(*model_item));
	model_item->kind = MODEL_ITEM_IMPORT;
	model_item->comment = item->comment;
	model_item->text = header;
	model_item->place = item->place;
}

/* import: the file's names from here on; its header in ours. A file that was read before is not read again. */
static void build_import(struct build *build, const struct tree_item *item)
{
	const struct source_loader *loader = &build->options->loader;
	const char *header = header_of(build, item->text), *reason = "";
	const struct source_file *file;

	if (!header) {
		diag_error(build->diag, item->place, "only .idl files can be imported");
		return;
	}
	file = loader->find(loader->context, build->arena, item->text, item->place.file, &reason);
	if (!file) {
		build->is_missing_import = true;
		diag_error(build->diag, item->place, "cannot import '%s': %s", item->text, reason);
		return;
	}
	if (strcmp(file->identity, item->place.file->identity) == 0) {
		diag_error(build->diag, item->place, "a file cannot import itself");
		return;
	}
	if (build_is_new(build, file))
		read_imported(build, file, item->place);
	else
		find_circle(build, file);
	if (build->import_depth)
		return;
	if (strcmp(header, arena_printf(build->arena, "%s.h", build->model->base)) == 0) {
		diag_error(build->diag, item->place, "'%s' would be the header of both files",
			   header);
		return;
	}
	add_import(build, item, header);
}

static void build_quote(struct build *build, const struct tree_item *item)
{
	struct model_item *model_item;

	if (build->import_depth)
		return;
	model_item = build_append(build, &build->items, sizeof(*model_item));
	model_item->kind = MODEL_ITEM_QUOTE;
	model_item->comment = item->comment;
	model_item->text = item->text;
	model_item->place = item->place;
}

/*
 * `void Opnum5NotUsedOnWire(void);`, with which the open specifications keep the place of a number that no call uses.
 * It takes its number here as well, and becomes nothing else.
 */
static bool is_reserved(struct build *build, const struct tree_item *item)
{
	static const char *const endings[] = {"NotUsedOnWire", "NotUsedByProtocol",
					      "NotImplemented"};
	const char *name = item->name.text;
	bool is_found = false;
	size_t i;

	if (strncmp(name, "Opnum", 5) != 0 || item->parameters || item->attributes)
		return false;
	name += 5 + strspn(name + 5, "0123456789");
	for (i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
		is_found = is_found || strcmp(name, endings[i]) == 0;
	if (is_found && !build->import_depth && !build->is_reserved_said)
		diag_hint(
			build->diag, item->place,
			"operations of such names only keep a number free: no code is made for them");
	build->is_reserved_said |= is_found && !build->import_depth;
	return is_found;
}

void build_declarations(struct build *build, const struct tree_item *items,
			struct build_list *operations)
{
	const struct tree_item *item;
	uint32_t position = 0;

	/* Once enough errors are known, the rest of the file has nothing to add. */
	for (item = items; item && !diag_is_full(build->diag); item = item->next) {
		switch (item->kind) {
		case TREE_IMPORT:
			build_import(build, item);
			break;
		case TREE_QUOTE:
			build_quote(build, item);
			break;
		case TREE_CONST:
			constant_declare(build, item);
			break;
		case TREE_TYPEDEF:
			build_typedef(build, item);
			break;
		case TREE_TYPE:
			build_type_item(build, item);
			break;
		case TREE_INTERFACE:
			build_interface(build, item);
			break;
		case TREE_OPERATION:
			position++;
			if (is_reserved(build, item))
				break;
			*(struct model_operation **)build_append(build, operations,
								 sizeof(void *)) =
				build_operation(build, item, position);
			break;
		}
	}
}

/* The file's name up to its last dot. */
static const char *base_of(struct arena *arena, const char *name)
{
	const char *dot = strrchr(name, '.');

	return dot && dot != name ? arena_text(arena, name, (size_t)(dot - name)) : name;
}

void build_begin(struct build *build, struct arena *arena, struct diag *diag,
		 const struct source_file *source, const struct model_options *options)
{
	*build = (struct build){.arena = arena, .diag = diag, .options = options};
	build->model = ARENA_NEW(arena, struct model);
	build->model->base = base_of(arena, source->name);
	build->model->file_name = source->name;
	build_is_new(build, source);
	for (const char *const *path = options->read_already; path && *path; path++)
		*(const char **)build_append(build, &build->dependencies, sizeof(char *)) = *path;
}

const struct model *build_finish(struct build *build)
{
	struct model *model = build->model;

	check_types(build);
	check_names(build);
	scope_done(&build->names);
	scope_done(&build->tags);
	scope_done(&build->members);
	scope_done(&build->suspects);
	model->items = build->items.items;
	model->item_count = build->items.count;
	model->dependencies = build->dependencies.items;
	model->dependency_count = build->dependencies.count;
	return model;
}

const struct model *model_build(struct arena *arena, struct diag *diag,
				const struct tree_file *tree, const struct model_options *options)
{
	struct build_open open = {.file = tree->source, .items = tree->items};
	struct build build;

	build_begin(&build, arena, diag, tree->source, options);
	build.open = &open;
	build_collect_suspects(&build, tree->suspects);
	build_declarations(&build, tree->items, NULL);
	return build_finish(&build);
}
