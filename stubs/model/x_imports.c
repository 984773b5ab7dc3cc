/*
 * x_imports.c: types that a .x file uses and another one defines. In: import "other.x", and lines %#include "other.h" when
 * an unknown name is met: rpcgen's headers have the names of their .x files. Out: the other file's names, known as if
 * they stood here; its header has their C.
 */
#include "x_build.h"

#include <string.h>

#include "parse_x.h"

/* A header that a % line includes, in the file's order. */
struct x_include {
	const char *name; /* "rpcsvc/nis.h" */
	struct source_place place;
	struct x_include *next;
};

static void read_file(struct x_build *x, const struct source_file *file, struct source_place place)
{
	struct build *build = x->build;
	const struct tree_x_declaration *siblings = x->siblings;
	const struct token_list *tokens;
	const char *const *path;
	const struct tree_x_file *tree;

	if (build->import_depth == BUILD_MAX_IMPORTS) {
		diag_error(build->diag, place, "files import each other more than %u deep",
			   BUILD_MAX_IMPORTS);
		return;
	}
	tokens = token_list_read_x(build->arena, build->diag, file);
	for (path = source_paths(build->arena, file); *path; path++)
		*(const char **)build_append(build, &build->dependencies, sizeof(char *)) = *path;
	tree = parse_x(build->arena, build->diag, tokens);
	build_collect_suspects(build, tree->suspects);
	x->siblings = NULL;
	build->import_depth++;
	x_items(x, tree->items);
	build->import_depth--;
	x->siblings = siblings;
}

/* "x.h" for "dir/x.x"; NULL when it is no .x file. */
static const char *header_of(struct x_build *x, const char *path)
{
	const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
	size_t length = strlen(name);

	if (length < 3 || strcmp(name + length - 2, ".x") != 0)
		return NULL;
	return arena_printf(x->build->arena, "%.*s.h", (int)length - 2, name);
}

void x_import(struct x_build *x, const struct tree_x_item *item)
{
	struct build *build = x->build;
	const struct source_loader *loader = &build->options->loader;
	const char *header = header_of(x, item->text), *reason = "";
	const struct source_file *file;

	if (!header) {
		diag_error(build->diag, item->place, "only .x files can be imported");
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
		read_file(x, file, item->place);
	if (!build->import_depth &&
	    strcmp(header, arena_printf(build->arena, "%s.h", build->model->base)) == 0) {
		diag_error(build->diag, item->place, "'%s' would be the header of both files",
			   header);
		return;
	}
	x_item(x, MODEL_ITEM_IMPORT, item->comment, item->place)->text = header;
}

void x_remember_header(struct x_build *x, const char *text, struct source_place place)
{
	struct x_include **tail = &x->includes, *include;
	const char *end;

	text += strspn(text, " \t");
	if (*text != '"' && *text != '<')
		return;
	end = strchr(text + 1, *text == '<' ? '>' : '"');
	if (!end || end - text < 4 || strncmp(end - 2, ".h", 2) != 0)
		return;
	include = ARENA_NEW(x->build->arena, struct x_include);
	include->name = arena_text(x->build->arena, text + 1, (size_t)(end - text) - 3);
	include->place = place;
	while (*tail)
		tail = &(*tail)->next;
	*tail = include;
}

/* The .x file of a header, by the header's path or beside the file that includes it; NULL: there is none. */
static const struct source_file *find_source(struct x_build *x, const struct x_include *include)
{
	const struct source_loader *loader = &x->build->options->loader;
	const char *slash = strrchr(include->name, '/'), *reason = "";
	const struct source_file *file;

	file = loader->find(loader->context, x->build->arena,
			    arena_printf(x->build->arena, "%s.x", include->name),
			    include->place.file, &reason);
	if (!file && slash)
		file = loader->find(loader->context, x->build->arena,
				    arena_printf(x->build->arena, "%s.x", slash + 1),
				    include->place.file, &reason);
	return file;
}

bool x_try_includes(struct x_build *x, const char *name)
{
	while (x->includes && !scope_find(&x->build->names, name)) {
		struct x_include *include = x->includes;
		const struct source_file *file = find_source(x, include);

		x->includes = include->next;
		if (file && build_is_new(x->build, file))
			read_file(x, file, include->place);
	}
	return scope_find(&x->build->names, name) != NULL;
}
