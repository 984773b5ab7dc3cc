/*
 * fuzz.h: what a fuzz target and whoever drives it say to each other.
 *
 * A target is one file, fuzz_<what>.c, which defines fuzz_one, and LLVMFuzzerTestOneInput as another name for it.
 * driver.c replays a corpus with it in every build; clang -fsanitize=fuzzer takes the same file for new inputs.
 */
#ifndef INGOT_TEST_FUZZ_H
#define INGOT_TEST_FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Feeds one input. Returns 0; whatever is wrong shows as a crash, a sanitizer's report or a hang. */
int fuzz_one(const uint8_t *data, size_t size);

/*
 * The targets of the compiler, one for each language, for tests that make inputs of their own: whether it was an
 * interface; a file, ready to be compiled, or NULL; its tokens.
 */
struct arena;
struct diag;
struct source_file;
struct token_list;
bool fuzz_compile(const uint8_t *data, size_t size);
const struct source_file *fuzz_read(struct arena *arena, struct diag *diag, const char *path);
const struct token_list *fuzz_tokens(struct arena *arena, struct diag *diag,
				     const struct source_file *file);

#endif
