/*
 * fuzz_x.c: the compiler of .x files as a fuzz target: bytes through tokens, tree and model, and, when nothing was
 * wrong, the interface as protobuf and JSON too. Imports, and what % lines include, are answered from the table below:
 * with its text, or with the golden file that it names. No other file is read, cpp is not asked, and nothing is written.
 */
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "diag.h"
#include "emit.h"
#include "fuzz.h"
#include "parse_x.h"
#include "plan.h"
#include "preprocess.h"
#include "resolve.h"
#include "source.h"

static const struct {
	const char *name;
	const char *text; /* or NULL */
	const char *path; /* in the folder of the golden files */
} imports[] = {
	{"shades.x", NULL, "/onc/shades.x"},
	{"other.x", "typedef string OTHER<5>; enum other_kind { THIS, THAT };", NULL},
	{"cycle.x", "import \"cycle2.x\"; struct CYCLE { int a; CYCLE *next; };", NULL},
	{"cycle2.x", "import \"cycle.x\"; const CYCLES = 2;", NULL},
	{"wrong.x", "struct wrong { nothing a; }; const B = ;", NULL},
};

static const struct source_file *find(void *context, struct arena *arena, const char *name,
				      const struct source_file *importer,
				      const char **reterr_reason)
{
	(void)context;
	(void)importer;
	for (size_t i = 0; i < sizeof(imports) / sizeof(imports[0]); i++) {
		if (strcmp(imports[i].name, name) != 0)
			continue;
		if (imports[i].path)
			return source_read(
				arena,
				arena_printf(arena, "%s%s", INGOT_GOLDEN_FOLDER, imports[i].path),
				reterr_reason);
		return source_from_memory(arena, name, imports[i].text, strlen(imports[i].text),
					  reterr_reason);
	}
	*reterr_reason = "no such file";
	return NULL;
}

const struct source_file *fuzz_read(struct arena *arena, struct diag *diag, const char *path)
{
	const struct preprocess_options options = {.folder_count = 0};
	const char *reason;
	const struct source_file *file = source_read(arena, path, &reason);

	return file && preprocess_is_needed(file) ? preprocess(arena, diag, file, &options) : file;
}

const struct token_list *fuzz_tokens(struct arena *arena, struct diag *diag,
				     const struct source_file *file)
{
	return token_list_read_x(arena, diag, file);
}

/* Nothing must be left out in silence. */
static void print(const struct model *model, enum emit_form form, struct diag *diag)
{
	if (!diag_has_errors(diag) && !emit_text(model, form, diag) && !diag_has_errors(diag))
		abort();
}

bool fuzz_compile(const uint8_t *data, size_t size)
{
	struct model_options options = {.loader = {NULL, find}};
	struct arena *arena = arena_new();
	const struct source_file *file;
	const struct tree_x_file *tree;
	const struct model *model;
	const char *reason;
	struct diag diag;
	bool accepted = false;

	diag_init(&diag, arena);
	file = source_from_memory(arena, "fuzz.x", data, size, &reason);
	if (file) {
		tree = parse_x(arena, &diag, fuzz_tokens(arena, &diag, file));
		if (tree->suspects && !diag_has_errors(&diag))
			abort();
		model = model_build_x(arena, &diag, tree, &options);
		accepted = !diag_has_errors(&diag);
		print(model, EMIT_PROTO, &diag);
		print(model, EMIT_JSON, &diag);
		/* A compiler that refuses must say why, and one that says so must refuse. */
		if (diag_has_errors(&diag) != (strstr(diag_text(&diag), "error: ") != NULL))
			abort();
	}
	arena_free(arena);
	return accepted;
}

int fuzz_one(const uint8_t *data, size_t size)
{
	(void)fuzz_compile(data, size);
	return 0;
}

/* The name that libFuzzer looks for. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) __attribute__((alias("fuzz_one")));
