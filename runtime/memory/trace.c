/*
 * trace.c: the records behind INGOT_TRACE=leaks.
 *
 * In and out: see trace.h. Records are in a table of their own, by their buffer's address, oldest first. A
 * record's words are copied: the tables with a call's name may be gone at exit. Its lock is taken before
 * the heap layer's, and never together with a registry's but by a fork, which takes this one first.
 */
#include "trace.h"

#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "fork.h"
#include "heap.h"
#include "live.h"

#define CALL_MAX 128u
#define OF_MAX   48u

struct ingot_trace_record {
	struct ingot_live live;
	size_t size;
	struct timespec made;
	char of[OF_MAX]; /* " of heap 0x1234" */
	char call[CALL_MAX];
};

bool ingot_trace_on;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct ingot_live_table records; /* under the lock, as is the next */
static size_t unknown;                  /* blocks that there was no memory for a record of */
static bool told;                       /* the lines are out */
static _Thread_local struct ingot_trace_call current;

struct ingot_trace_call ingot_trace_exchange(struct ingot_trace_call call)
{
	struct ingot_trace_call outer = current;

	current = call;
	return outer;
}

static struct ingot_trace_record *record_new(const struct ingot_trace_maker *maker)
{
	struct ingot_trace_record *record = ingot_heap_alloc_uncounted(sizeof(*record));

	if (!record)
		return NULL;
	*record = (struct ingot_trace_record){0};
	clock_gettime(CLOCK_REALTIME, &record->made);
	if (current.interface)
		snprintf(record->call, CALL_MAX, "%s.%s", current.interface, current.procedure);
	else
		snprintf(record->call, CALL_MAX, "%s",
			 current.procedure ? current.procedure : maker->function);
	if (maker->owner)
		snprintf(record->of, OF_MAX, " of %s %p", maker->of, maker->owner);
	else if (maker->of)
		snprintf(record->of, OF_MAX, " of the %s", maker->of);
	return record;
}

void ingot_trace_drop(struct ingot_trace_record *record)
{
	ingot_heap_free_uncounted(record);
}

void ingot_trace_put(struct ingot_trace_record *record, const void *block, size_t size,
		     const struct ingot_trace_maker *maker)
{
	if (!record)
		record = record_new(maker);
	pthread_mutex_lock(&lock);
	if (record && !told && ingot_live_init(&records) == 0) {
		record->size = size;
		record->live = (struct ingot_live){0};
		ingot_live_add(&records, &record->live, block);
		record = NULL;
	} else {
		unknown++;
	}
	pthread_mutex_unlock(&lock);
	ingot_trace_drop(record);
}

struct ingot_trace_record *ingot_trace_take(const void *block)
{
	struct ingot_live *live;

	pthread_mutex_lock(&lock);
	live = ingot_live_find(&records, block);
	if (live)
		ingot_live_remove(&records, live);
	else if (unknown > 0)
		unknown--;
	pthread_mutex_unlock(&lock);
	return (struct ingot_trace_record *)live;
}

void ingot_trace_resize(const void *block, size_t size)
{
	struct ingot_live *live;

	pthread_mutex_lock(&lock);
	live = ingot_live_find(&records, block);
	if (live)
		((struct ingot_trace_record *)live)->size = size;
	pthread_mutex_unlock(&lock);
}

static void hold(void)
{
	pthread_mutex_lock(&lock);
}

static void release(void)
{
	pthread_mutex_unlock(&lock);
}

INGOT_SURVIVE_FORKS(INGOT_FORK_TRACE, hold, release, release);

/* One line each, and freed. */
static void print_records(void)
{
	struct ingot_live *live;

	while ((live = ingot_live_first(&records))) {
		struct ingot_trace_record *record = (struct ingot_trace_record *)live;
		char when[32] = "";
		struct tm utc;

		if (gmtime_r(&record->made.tv_sec, &utc))
			strftime(when, sizeof(when), "%Y-%m-%dT%H:%M:%S", &utc);
		fprintf(stderr, "ingot[%ld]: %zu bytes%s, made by %s at %s.%03ldZ\n",
			(long)getpid(), record->size, record->of, record->call, when,
			record->made.tv_nsec / 1000000);
		ingot_live_remove(&records, live);
		ingot_trace_drop(record);
	}
}

struct sum {
	size_t count;
	size_t bytes;
	bool owned; /* some have an owner: they are not all buffers */
};

static struct sum sum_records(void)
{
	struct ingot_live *live = ingot_live_first(&records);
	struct sum sum = {0};

	for (; live; live = ingot_live_next(live)) {
		const struct ingot_trace_record *record = (struct ingot_trace_record *)live;

		sum.count++;
		sum.bytes += record->size;
		sum.owned = sum.owned || record->of[0];
	}
	return sum;
}

/* When the library goes: after main, after what the program registered with atexit. */
__attribute__((destructor)) static void tell(void)
{
	struct sum sum;

	if (!ingot_trace_on)
		return;
	pthread_mutex_lock(&lock);
	told = true;
	sum = sum_records();
	if (sum.count > 0)
		fprintf(stderr, "ingot[%ld]: not freed: %zu %s%s, %zu bytes\n", (long)getpid(),
			sum.count, sum.owned ? "block" : "buffer", sum.count == 1 ? "" : "s",
			sum.bytes);
	if (unknown > 0)
		fprintf(stderr,
			"ingot[%ld]: not freed: %zu more, for whose records memory was short\n",
			(long)getpid(), unknown);
	print_records();
	ingot_live_done(&records);
	pthread_mutex_unlock(&lock);
}

/* INGOT_TRACE is a list of words between commas. A program with another's rights does not listen to it. */
__attribute__((constructor)) static void read_environment(void)
{
	static const char word[] = "leaks";
	const char *at = secure_getenv("INGOT_TRACE");

	while (at) {
		size_t length = strcspn(at, ",");

		if (length == strlen(word) && memcmp(at, word, length) == 0)
			ingot_trace_on = true;
		at = at[length] ? at + length + 1 : NULL;
	}
}
