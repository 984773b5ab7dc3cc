/*
 * beside.h: a suite that runs beside a daemon.
 *
 * In: the suite, as for suite_run, and a daemon that was started for it. Out: what main() returns; the daemon is
 * stopped. A bad end of it counts as a failure: a sanitizer's complaint at its end would show there.
 */
#ifndef INGOT_TEST_BESIDE_H
#define INGOT_TEST_BESIDE_H

#include <signal.h>
#include <stdio.h>

#include "process.h"
#include "suite.h"

static inline int suite_run_beside(struct daemon *daemon, const char *name,
				   const CU_TestInfo *tests)
{
	int verdict = suite_run(name, tests);
	int status = daemon_stop(daemon, SIGTERM);

	if (status == 0)
		return verdict;
	fprintf(stderr, "ingotd ended badly: %#x\n", (unsigned)status);
	return 1;
}

#endif
