/*
 * judged.h: a daemon whose answers for its machine are compared with the machine's own programs.
 *
 * In: tests. Out: their verdict, with a daemon running meanwhile that is this machine to $INGOT_LOCAL.
 */
#ifndef INGOT_TEST_JUDGED_H
#define INGOT_TEST_JUDGED_H

#include <CUnit/CUnit.h>

#include "process.h"

extern struct place place;
extern struct daemon running; /* listens on place.unix_address, and on TCP */

/* Returns what main does. */
int judged_run(const char *name, const CU_TestInfo *tests);

#endif
