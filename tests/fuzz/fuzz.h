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

/* The target of the IDL compiler, for tests that make inputs of their own: whether it was an interface. */
bool fuzz_idl(const uint8_t *data, size_t size);

#endif
