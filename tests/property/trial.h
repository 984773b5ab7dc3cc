/*
 * trial.h: cases run in a process of their own, so that one that crashes or hangs can be told from the rest.
 *
 * In: a seed and how many cases, or choices made before. Out: whether all went well; if not, the case, made as small
 * as it gets, in a file: IDL that ingotc takes, with the bytes of the value in its last comment.
 *
 * Uses fork, so no other thread may run.
 */
#ifndef INGOT_TEST_TRIAL_H
#define INGOT_TEST_TRIAL_H

#include <stdbool.h>
#include <stdint.h>

/*
 * What the last line of a case's file begins with; hexadecimal digits and the comment's end follow. A value must decode;
 * bytes may.
 */
#define TRIAL_VALUE "/* value: "
#define TRIAL_BYTES "/* bytes: "

struct trial_totals {
	uint64_t cases;
	uint64_t wire_bytes; /* of their values */
};

/*
 * Run `cases` cases from `seed`. False after the first one that fails: what was wrong is on stderr, and the case in
 * folder/<seed>_<case>.idl.
 */
bool trial_run(uint64_t seed, uint64_t cases, const char *folder, struct trial_totals *ret_totals);

/* Make one case again from its file and run it; false, with a line on stderr, when it fails. */
bool trial_replay(const char *path);

#endif
