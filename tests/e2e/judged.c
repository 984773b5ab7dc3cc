/*
 * judged.c: see judged.h.
 */
#include <stdlib.h>

#include "beside.h"
#include "judged.h"

struct place place;
struct daemon running;

int judged_run(const char *name, const CU_TestInfo *tests)
{
	const char *arguments[] = {"--listen", place.unix_address, "--listen", "tcp://127.0.0.1:0",
				   "--store",  place.store,        "--name",   "TESTER",
				   "--config", place.config,       NULL};
	int verdict = 2;

	place_init(&place);
	/* No rpcbind, so that what is offered is known. */
	write_file(place.config, "[server]\nrpcbind = none\n");
	setenv("INGOT_LOCAL", place.unix_address, 1);
	setenv("TZ", "TEST-5:30", 1);
	if (daemon_start(&running, arguments, 2, NULL, NULL)) {
		setenv("TZ", "UTC", 1);
		verdict = suite_run_beside(&running, name, tests);
	}
	place_done(&place);
	return verdict;
}
