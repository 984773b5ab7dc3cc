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

struct ingot_trace_record {
	struct ingot_live live;
	size_t size;
	struct timespec made;
	char call[CALL_MAX];
};

bool ingot_trace_on;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct ingot_live_table records; /* under the lock, as is the next */
static size_t unknown;                  /* buffers that there was no memory for a record of */
static bool told;                       /* the lines are out */
static _Thread_local struct ingot_trace_call current;

struct ingot_trace_call ingot_trace_exchange(struct ingot_trace_call call)
{
	struct ingot_trace_call outer = current;

	current = call;
	return outer;
}

static struct ingot_trace_record *record_new(void)
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
			 current.procedure ? current.procedure : "NetApiBufferAllocate");
	return record;
}

void ingot_trace_drop(struct ingot_trace_record *record)
{
	ingot_heap_free_uncounted(record);
}

void ingot_trace_put(struct ingot_trace_record *record, const void *buffer, size_t size)
{
	if (!record)
		record = record_new();
	pthread_mutex_lock(&lock);
	if (record && !told && ingot_live_init(&records) == 0) {
		record->size = size;
		record->live = (struct ingot_live){0};
		ingot_live_add(&records, &record->live, buffer);
		record = NULL;
	} else {
		unknown++;
	}
	pthread_mutex_unlock(&lock);
	ingot_trace_drop(record);
}

struct ingot_trace_record *ingot_trace_take(const void *buffer)
{
	struct ingot_live *live;

	pthread_mutex_lock(&lock);
	live = ingot_live_find(&records, buffer);
	if (live)
		ingot_live_remove(&records, live);
	else if (unknown > 0)
		unknown--;
	pthread_mutex_unlock(&lock);
	return (struct ingot_trace_record *)live;
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
		fprintf(stderr, "ingot[%ld]: %zu bytes, made by %s at %s.%03ldZ\n", (long)getpid(),
			record->size, record->call, when, record->made.tv_nsec / 1000000);
		ingot_live_remove(&records, live);
		ingot_trace_drop(record);
	}
}

static void sum_records(size_t *ret_count, size_t *ret_bytes)
{
	struct ingot_live *live = ingot_live_first(&records);

	for (; live; live = ingot_live_next(live)) {
		++*ret_count;
		*ret_bytes += ((struct ingot_trace_record *)live)->size;
	}
}

/* When the library goes: after main, after what the program registered with atexit. */
__attribute__((destructor)) static void tell(void)
{
	size_t count = 0;
	size_t bytes = 0;

	if (!ingot_trace_on)
		return;
	pthread_mutex_lock(&lock);
	told = true;
	sum_records(&count, &bytes);
	if (count > 0)
		fprintf(stderr, "ingot[%ld]: not freed: %zu %s, %zu bytes\n", (long)getpid(), count,
			count == 1 ? "buffer" : "buffers", bytes);
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
