/*
 * crew.c: threads that start together.
 *
 * In: a row. Out: the time from when the first of them began until the last was done. Each reads the clock
 * itself, so that making threads is not in it; they wait for one another in a loop, because the clock would
 * see them woken.
 */
#include "crew.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>

#include "samples.h"

enum { CREW_MAX = 8 };

struct crew {
	const struct row *row;
	unsigned runs;
	atomic_uint waiting; /* threads that are not there yet; none: go */
	atomic_bool called_off;
};

struct member {
	struct crew *crew;
	pthread_t thread;
	bool ok;
	double began;
	double ended;
};

static void work(struct member *member)
{
	const struct row *row = member->crew->row;

	member->began = samples_now_ns();
	for (unsigned i = 0; i < member->crew->runs; i++)
		if (!row->begin(row->context) || !row_end(row))
			return;
	member->ended = samples_now_ns();
	member->ok = true;
}

static void *enlist(void *argument)
{
	struct member *member = argument;
	struct crew *crew = member->crew;

	atomic_fetch_sub(&crew->waiting, 1);
	while (atomic_load(&crew->waiting) > 0 && !atomic_load(&crew->called_off))
		sched_yield();
	if (!atomic_load(&crew->called_off))
		work(member);
	return NULL;
}

bool crew_run(const struct row *row, unsigned runs, double *ret_ns)
{
	unsigned size = row->threads ? row->threads : 1;
	struct crew crew = {.row = row, .runs = runs};
	struct member members[CREW_MAX];
	unsigned started = 1;
	double began;
	double ended;
	bool ok = true;

	if (size > CREW_MAX)
		return false;
	atomic_store(&crew.waiting, size);
	for (unsigned i = 0; i < size; i++)
		members[i] = (struct member){.crew = &crew};
	while (started < size &&
	       pthread_create(&members[started].thread, NULL, enlist, &members[started]) == 0)
		started++;
	atomic_store(&crew.called_off, started < size);
	(void)enlist(&members[0]);
	began = members[0].began;
	ended = members[0].ended;
	for (unsigned i = 0; i < started; i++) {
		if (i > 0)
			pthread_join(members[i].thread, NULL);
		ok = ok && members[i].ok;
		began = members[i].began < began ? members[i].began : began;
		ended = members[i].ended > ended ? members[i].ended : ended;
	}
	if (ok)
		*ret_ns = ended - began;
	return ok;
}
