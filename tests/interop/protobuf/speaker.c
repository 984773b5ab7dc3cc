/*
 * speaker.c: random values of interface files, as messages for another implementation of protobuf to judge.
 *
 *   pb_speaker write SEED COUNT            random interface files r0.idl, r1.idl, ... in this folder
 *   pb_speaker say SEED VALUES FILE...     a line for each value of each structure of each FILE, a .idl or a .x:
 *                                          BASE MESSAGE BYTES, the bytes in hexadecimal ("-" when there are none)
 *   pb_speaker hear SEED VALUES FILE...    the same lines on standard input, with as many BYTES more as the judge
 *                                          likes: each must be the value that the first are
 *
 * The same SEED makes the same values. A file's imports are looked for beside it. The exit status is 1 for bytes
 * that are not the value; and when nothing was said or heard.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "choices.h"
#include "diag.h"
#include "grammar.h"
#include "ingot/block.h"
#include "library_types.h"
#include "lmapibuf.h"
#include "memory.h"
#include "parse_idl.h"
#include "parse_x.h"
#include "plan.h"
#include "resolve.h"
#include "value.h"

/* One value, on its way out or back. */
struct word {
	const char *base;
	const ingot_type *type;
	const void *value;
};

typedef bool visitor(const struct word *word);

static unsigned long lines;

static int refuse(const char *what, const char *why)
{
	fprintf(stderr, "pb_speaker: %s: %s\n", what, why);
	return EXIT_FAILURE;
}

static bool disagree(const struct word *word, const char *why)
{
	fprintf(stderr, "pb_speaker: line %lu: %s.%s: %s\n", lines, word->base, word->type->name,
		why);
	return false;
}

/* bytes of "0a1b", or SIZE_MAX for what is no such text */
static size_t from_hex(const char *text, uint8_t *bytes)
{
	size_t length = 0;

	if (strcmp(text, "-") == 0)
		return 0;
	for (; text[0]; text += 2) {
		unsigned byte;

		if (sscanf(text, "%2x", &byte) != 1 || !text[1])
			return SIZE_MAX;
		bytes[length++] = (uint8_t)byte;
	}
	return length;
}

static bool say(const struct word *word)
{
	uint8_t *wire = NULL;
	uint32_t length = 0;
	NET_API_STATUS status =
		ingot_encode(word->type, INGOT_PROTOBUF, word->value, &wire, &length);

	if (status) {
		fprintf(stderr, "%" PRIu32 "\n", status);
		return disagree(word, "is not encoded");
	}
	printf("%s %s ", word->base, word->type->name);
	for (uint32_t i = 0; i < length; i++)
		printf("%02x", wire[i]);
	puts(length ? "" : "-");
	return NetApiBufferFree(wire) == 0;
}

/* Bytes of theirs, which must be the value. */
static bool decodes(const struct word *word, const char *hex)
{
	uint8_t *wire = malloc(strlen(hex) / 2 + 1);
	size_t length = wire ? from_hex(hex, wire) : SIZE_MAX;
	void *block = NULL;
	bool ok = false;

	if (length == SIZE_MAX)
		(void)disagree(word, "no bytes");
	else if (ingot_decode(word->type, INGOT_PROTOBUF, wire, length, NULL, &block) != 0)
		(void)disagree(word, "is not decoded");
	else if (ingot_block_check(block) != 0)
		(void)disagree(word, "is no block");
	else
		ok = value_equal(word->type, word->value, block) ||
		     disagree(word, "is another value");
	(void)NetApiBufferFree(block);
	free(wire);
	return ok;
}

static bool hear(const struct word *word)
{
	char *line = NULL;
	char *rest = NULL;
	size_t capacity = 0;
	const char *field;
	unsigned fields = 0;
	bool ok = getline(&line, &capacity, stdin) > 0;

	for (char *at = line; ok && (field = strtok_r(at, " \n", &rest)) != NULL; at = NULL) {
		fields++;
		if (fields <= 2)
			ok = strcmp(field, fields == 1 ? word->base : word->type->name) == 0 ||
			     disagree(word, "another line was expected");
		else
			ok = decodes(word, field);
	}
	free(line);
	return ok && (fields >= 3 || disagree(word, "no bytes"));
}

/* So many values of one type, to be visited. */
static bool visit_type(const char *base, const ingot_type *type, uint64_t seed, unsigned values,
		       visitor *visit)
{
	static struct choices choices;
	static struct value_pool pool;
	bool ok = true;

	for (unsigned i = 0; ok && i < values; i++) {
		struct word word = {base, type, NULL};

		choices_seed(&choices, seed, i);
		pool.is_utf8 = true;
		word.value = value_make(&pool, &choices, type);
		lines++;
		ok = visit(&word);
		value_release(&pool);
	}
	return ok;
}

/* The model of a file, or NULL with what is wrong in the diagnostics. */
static const struct model *read_model(struct arena *arena, struct diag *diag,
				      const struct source_file *file, bool is_x)
{
	struct source_search search = {NULL, 0};
	struct model_options options = {.loader = {&search, source_find_on_disk}};
	const struct model *model;

	if (is_x)
		model = model_build_x(arena, diag,
				      parse_x(arena, diag, token_list_read_x(arena, diag, file)),
				      &options);
	else
		model = model_build(arena, diag,
				    parse_idl(arena, diag, token_list_read(arena, diag, file)),
				    &options);
	return diag_has_errors(diag) ? NULL : model;
}

/* "dir/name.idl" is "name". */
static const char *base_of(struct arena *arena, const char *path, bool *ret_is_x)
{
	const char *name = strrchr(path, '/') ? strrchr(path, '/') + 1 : path;
	const char *dot = strrchr(name, '.');

	*ret_is_x = dot && strcmp(dot, ".x") == 0;
	return arena_printf(arena, "%.*s", (int)(dot ? dot - name : (long)strlen(name)), name);
}

/* The structures that a file declares, and that are messages. */
static bool visit_file(const char *path, uint64_t seed, unsigned values, visitor *visit)
{
	struct memory_library library = {.find = library_type_find};
	struct arena *arena = arena_new();
	const struct source_file *file;
	const struct memory *memory;
	const struct model *model;
	const struct plan *plan;
	const char *reason = "";
	const char *base;
	struct diag diag;
	bool is_x;
	bool ok = true;

	diag_init(&diag, arena);
	base = base_of(arena, path, &is_x);
	file = source_read(arena, path, &reason);
	model = file ? read_model(arena, &diag, file, is_x) : NULL;
	plan = model ? plan_build(model, arena) : NULL;
	memory = plan ? memory_build(plan, &library, arena) : NULL;
	if (!memory) {
		(void)refuse(path, file ? diag_text(&diag) : reason);
		ok = false;
	}
	for (uint32_t i = 0; ok && i < plan->type_count; i++) {
		const ingot_type *type = memory_type(memory, plan->types[i]);

		if (plan->types[i]->linkage == PLAN_PUBLIC && type->steps && type->fields)
			ok = visit_type(base, type, seed + i, values, visit);
	}
	arena_free(arena);
	return ok;
}

static bool write_files(uint64_t seed, unsigned count)
{
	static char text[GRAMMAR_TEXT_MAX];
	static struct choices choices;

	for (unsigned i = 0; i < count; i++) {
		char path[32];
		FILE *out;

		snprintf(path, sizeof(path), "r%u.idl", i);
		choices_seed(&choices, seed, i);
		grammar_write(&choices, text);
		out = fopen(path, "w");
		if (!out || fputs(text, out) == EOF || fclose(out) != 0)
			return false;
	}
	return count > 0;
}

int main(int argc, char **argv)
{
	visitor *visit = argc > 1 && strcmp(argv[1], "hear") == 0 ? hear : say;
	uint64_t seed = argc > 3 ? strtoull(argv[2], NULL, 10) : 0;
	unsigned count = argc > 3 ? (unsigned)strtoul(argv[3], NULL, 10) : 0;

	if (argc < 4)
		return refuse("usage", "pb_speaker write|say|hear SEED COUNT [FILE...]");
	if (strcmp(argv[1], "write") == 0)
		return write_files(seed, count) ? EXIT_SUCCESS : EXIT_FAILURE;
	for (int i = 4; i < argc; i++)
		if (!visit_file(argv[i], seed, count, visit))
			return EXIT_FAILURE;
	if (visit == hear && getchar() != EOF)
		return refuse("standard input", "goes on behind the last value");
	fprintf(stderr, "%lu values\n", lines);
	return lines && fflush(stdout) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
