/*
 * fuzz_idl.c: the IDL compiler as a fuzz target: bytes through tokens, tree and model, and, when nothing was wrong, the
 * tables too. No file is read or written: imports are answered from the table below.
 */
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "diag.h"
#include "fuzz.h"
#include "parse_idl.h"
#include "plan.h"
#include "resolve.h"
#include "source.h"

static const struct {
	const char *name, *text;
} imports[] = {
	{"lmcons.idl",
	 "interface lmcons {\n"
	 "typedef unsigned char BYTE; typedef unsigned short WORD;\n"
	 "typedef unsigned long DWORD; typedef long LONG; typedef DWORD NET_API_STATUS;\n"
	 "typedef DWORD *LPDWORD; typedef BYTE *LPBYTE;\n"
	 "typedef char *LMSTR; typedef const char *LMCSTR; typedef wchar_t WCHAR;\n"
	 "const DWORD MAX_PREFERRED_LENGTH = 0xFFFFFFFF;\n}\n"},
	{"cycle.idl", "import \"cycle2.idl\"; typedef long CYCLE;"},
	{"cycle2.idl", "import \"cycle.idl\"; typedef short CYCLE2;"},
	{"wrong.idl", "typedef struct wrong { nothing a } WRONG; const long B = ;"},
};

static const struct source_file *find(void *context, struct arena *arena, const char *name,
				      const struct source_file *importer,
				      const char **reterr_reason)
{
	size_t i;

	(void)context;
	(void)importer;
	for (i = 0; i < sizeof(imports) / sizeof(imports[0]); i++) {
		if (strcmp(imports[i].name, name) == 0)
			return source_from_memory(arena, name, imports[i].text,
						  strlen(imports[i].text), reterr_reason);
	}
	*reterr_reason = "no such file";
	return NULL;
}

int fuzz_idl(const uint8_t *data, size_t size)
{
	struct model_options options = {.loader = {NULL, find}};
	struct arena *arena = arena_new();
	const struct source_file *file;
	const struct tree_file *tree;
	const struct model *model;
	const char *reason;
	struct diag diag;

	diag_init(&diag, arena);
	file = source_from_memory(arena, "fuzz.idl", data, size, &reason);
	if (file) {
		tree = parse_idl(arena, &diag, token_list_read(arena, &diag, file));
		if (tree->suspects && !diag_has_errors(&diag))
			abort(); /* text was left out in silence */
		model = model_build(arena, &diag, tree, &options);
		if (!diag_has_errors(&diag))
			plan_build(model, arena);
		/* A compiler that refuses must say why, and one that says so must refuse. */
		if (diag_has_errors(&diag) != (strstr(diag_text(&diag), "error: ") != NULL))
			abort();
	}
	arena_free(arena);
	return 0;
}

int fuzz_one(const uint8_t *data, size_t size)
{
	return fuzz_idl(data, size);
}

/* The name that libFuzzer looks for. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) __attribute__((alias("fuzz_one")));
