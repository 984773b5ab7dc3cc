/*
 * enumerate.h: NetServerEnum, one call after another.
 *
 * In: an enumeration, as a row's context. Out: whether all records were there.
 */
#ifndef INGOT_BENCH_ENUMERATE_H
#define INGOT_BENCH_ENUMERATE_H

#include "servers.h"

struct enumeration {
	enum server server; /* with SERVER_CHANGED a run is an announcement and the call */
	const struct data *data;
};

/* What a row's functions are. The first announces the records to a daemon, a call for each. */
bool enumerate_prepare(void *context);
bool enumerate(void *context);
bool enumerate_end(void *context);

#endif
