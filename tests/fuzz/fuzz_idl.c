/*
 * fuzz_idl.c: the IDL compiler as a fuzz target: bytes through tokens, tree and model, and, when nothing was wrong, the
 * tables and the interface as protobuf too. Imports are answered from the table below: with its text, or with the golden file that it names. No
 * other file is read, and none is written.
 */
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "diag.h"
#include "emit.h"
#include "fuzz.h"
#include "parse_idl.h"
#include "plan.h"
#include "resolve.h"
#include "source.h"

static const struct {
	const char *name;
	const char *text; /* or NULL */
	const char *path; /* in the folder of the golden files */
} imports[] = {
	{"dtyp.idl", NULL, "/openspec/dtyp.idl"},
	{"shapes.idl", NULL, "/imports/shapes.idl"},
	{"lmcons.idl",
	 "interface lmcons {\n"
	 "typedef unsigned char BYTE; typedef unsigned short WORD;\n"
	 "typedef unsigned long DWORD; typedef long LONG; typedef DWORD NET_API_STATUS;\n"
	 "typedef DWORD *LPDWORD; typedef BYTE *LPBYTE;\n"
	 "typedef char *LMSTR; typedef const char *LMCSTR; typedef wchar_t WCHAR;\n"
	 "const DWORD MAX_PREFERRED_LENGTH = 0xFFFFFFFF;\n}\n",
	 NULL},
	{"cycle.idl", "import \"cycle2.idl\"; typedef long CYCLE;", NULL},
	{"cycle2.idl", "import \"cycle.idl\"; typedef short CYCLE2;", NULL},
	{"wrong.idl", "typedef struct wrong { nothing a } WRONG; const long B = ;", NULL},
};

static const struct source_file *find(void *context, struct arena *arena, const char *name,
				      const struct source_file *importer,
				      const char **reterr_reason)
{
	size_t i;

	(void)context;
	(void)importer;
	for (i = 0; i < sizeof(imports) / sizeof(imports[0]); i++) {
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
	const char *reason;

	(void)diag;
	return source_read(arena, path, &reason);
}

const struct token_list *fuzz_tokens(struct arena *arena, struct diag *diag,
				     const struct source_file *file)
{
	return token_list_read(arena, diag, file);
}

bool fuzz_compile(const uint8_t *data, size_t size)
{
	struct model_options options = {.loader = {NULL, find}};
	struct arena *arena = arena_new();
	const struct source_file *file;
	const struct tree_file *tree;
	const struct model *model;
	const char *reason;
	struct diag diag;
	bool accepted = false;

	diag_init(&diag, arena);
	file = source_from_memory(arena, "fuzz.idl", data, size, &reason);
	if (file) {
		tree = parse_idl(arena, &diag, fuzz_tokens(arena, &diag, file));
		if (tree->suspects && !diag_has_errors(&diag))
			abort(); /* text was left out in silence */
		model = model_build(arena, &diag, tree, &options);
		accepted = !diag_has_errors(&diag);
		if (accepted && !emit_text(model, EMIT_PROTO, &diag) && !diag_has_errors(&diag))
			abort(); /* nothing was printed, in silence */
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
