/*
 * judged.c: see judged.h.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>

#include "judges.h"
#include "judged.h"
#include "suite.h"

struct place place;
struct daemon running;

int judged_run(const char *name, const CU_TestInfo *tests)
{
	const char *arguments[] = {"--listen", NULL, "--listen", "tcp://127.0.0.1:0",
				   "--store",  NULL, "--name",   "TESTER",
				   "--config", NULL, NULL};
	int verdict = 2;
	int status;

	place_init(&place);
	arguments[1] = place.unix_address;
	arguments[5] = place.store;
	arguments[9] = place.config;
	/* No rpcbind, so that what is offered is known. */
	write_file(place.config, "[server]\nrpcbind = none\n");
	setenv("INGOT_LOCAL", place.unix_address, 1);
	setenv("TZ", "TEST-5:30", 1);
	if (daemon_start(&running, arguments, 2, NULL, NULL)) {
		setenv("TZ", "UTC", 1);
		verdict = suite_run(name, tests);
		status = daemon_stop(&running, SIGTERM);
		if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
			fprintf(stderr, "ingotd ended badly: %#x\n", (unsigned)status);
			verdict = 1;
		}
	}
	place_done(&place);
	return verdict;
}
