/*
 * sessions.c: a table of connections for each process, in memory that all of them share.
 *
 * In and out: see sessions.h. A seat's number is written last when it is taken and first when it is left, so that whoever
 * reads it between two looks at the same number has what belongs together. A process that is killed within a change
 * leaves a seat without a number.
 */
#include <stdatomic.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

#include "lmapibuf.h"
#include "sessions.h"
#include "winerror.h"

/* As many as a process's server takes at once. */
#define SEATS INGOT_CONNECTIONS_MAX

/* An ingot_caller is copied in pieces of this size. */
#define WORDS (sizeof(ingot_caller) / sizeof(uint64_t))

_Static_assert(sizeof(ingot_caller) % sizeof(uint64_t) == 0, "a caller is whole words");

struct seat {
	atomic_uint_least32_t number;       /* of the whole daemon; 0: nobody has it */
	atomic_uint_least32_t connection;   /* in the process's own server */
	atomic_uint_least64_t came, called; /* milliseconds of the monotonic clock */
	atomic_uint_least64_t caller[WORDS];
};

struct shared {
	atomic_uint_least32_t last; /* the newest number */
	struct seat parts[][SEATS]; /* one for each process */
};

struct ingot_sessions {
	struct shared *shared;
	unsigned processes;
	struct seat *own;
};

static size_t size_of(unsigned processes)
{
	return sizeof(struct shared) + processes * sizeof(struct seat[SEATS]);
}

static uint64_t now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

ingot_sessions *ingot_sessions_new(unsigned processes)
{
	ingot_sessions *sessions = calloc(1, sizeof(*sessions));

	if (!sessions)
		return NULL;
	sessions->processes = processes;
	sessions->shared = mmap(NULL, size_of(processes), PROT_READ | PROT_WRITE,
				MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (sessions->shared == MAP_FAILED) {
		free(sessions);
		return NULL;
	}
	sessions->own = sessions->shared->parts[0];
	return sessions;
}

void ingot_sessions_free(ingot_sessions *sessions)
{
	if (!sessions)
		return;
	munmap(sessions->shared, size_of(sessions->processes));
	free(sessions);
}

void ingot_sessions_take(ingot_sessions *sessions, unsigned number)
{
	ingot_sessions_clear(sessions, number);
	sessions->own = sessions->shared->parts[number - 1];
}

void ingot_sessions_clear(ingot_sessions *sessions, unsigned number)
{
	struct seat *seats = sessions->shared->parts[number - 1];

	for (size_t i = 0; i < SEATS; i++)
		atomic_store(&seats[i].number, 0);
}

/* The first seat from the connection's own on that is free, or, unless `free`, that has it. NULL: there is none. */
static struct seat *find(const ingot_sessions *sessions, uint32_t connection, bool free)
{
	for (uint32_t i = 0; i < SEATS; i++) {
		struct seat *seat = &sessions->own[(connection + i) % SEATS];
		bool is_free = atomic_load(&seat->number) == 0;

		if (free ? is_free : !is_free && atomic_load(&seat->connection) == connection)
			return seat;
	}
	return NULL;
}

/* The next number: keys of a listing, so neither 0 nor the last there is. */
static uint32_t next_number(ingot_sessions *sessions)
{
	return atomic_fetch_add(&sessions->shared->last, 1) % (UINT32_MAX - 1) + 1;
}

static void sit(ingot_sessions *sessions, struct seat *seat, const ingot_caller *caller)
{
	uint64_t words[WORDS];

	memcpy(words, caller, sizeof(words));
	for (size_t i = 0; i < WORDS; i++)
		atomic_store(&seat->caller[i], words[i]);
	atomic_store(&seat->came, now_ms() - caller->age_ms);
	atomic_store(&seat->called, now_ms() - caller->idle_ms);
	atomic_store(&seat->connection, caller->connection);
	atomic_store(&seat->number, next_number(sessions));
}

void ingot_sessions_note(void *context, const ingot_caller *caller, int has_come)
{
	ingot_sessions *sessions = context;
	struct seat *seat = find(sessions, caller->connection, has_come != 0);

	if (seat && has_come)
		sit(sessions, seat, caller);
	else if (seat)
		atomic_store(&seat->number, 0);
}

void ingot_sessions_call(ingot_sessions *sessions, uint32_t connection)
{
	struct seat *seat = find(sessions, connection, false);

	if (seat)
		atomic_store(&seat->called, now_ms());
}

/* How long ago; what happened while the clock was asked was now. */
static uint64_t since(uint64_t then, uint64_t now)
{
	return then < now ? now - then : 0;
}

/* Who sits there. False: nobody, or there was a change meanwhile. */
static bool look(const struct seat *seat, uint64_t now, ingot_caller *ret_caller)
{
	uint32_t number = atomic_load(&seat->number);
	uint64_t words[WORDS];

	if (number == 0)
		return false;
	for (size_t i = 0; i < WORDS; i++)
		words[i] = atomic_load(&seat->caller[i]);
	memcpy(ret_caller, words, sizeof(words));
	ret_caller->connection = number;
	ret_caller->age_ms = since(atomic_load(&seat->came), now);
	ret_caller->idle_ms = since(atomic_load(&seat->called), now);
	return atomic_load(&seat->number) == number;
}

static uint32_t count_of(const ingot_sessions *sessions)
{
	uint32_t count = 0;

	for (unsigned process = 0; process < sessions->processes; process++) {
		const struct seat *seats = sessions->shared->parts[process];

		for (size_t i = 0; i < SEATS; i++)
			count += atomic_load(&seats[i].number) != 0;
	}
	return count;
}

NET_API_STATUS ingot_sessions_read(const ingot_sessions *sessions, ingot_caller **ret_callers,
				   uint32_t *ret_count)
{
	/* Who comes meanwhile is not in it. */
	uint32_t room = count_of(sessions);
	uint32_t count = 0;
	uint64_t now = now_ms();
	LPVOID memory;

	if (NetApiBufferAllocate((DWORD)(room * sizeof(ingot_caller)), &memory) != 0)
		return ERROR_NOT_ENOUGH_MEMORY;
	for (unsigned process = 0; process < sessions->processes; process++) {
		const struct seat *seats = sessions->shared->parts[process];

		for (size_t i = 0; i < SEATS && count < room; i++)
			count += look(&seats[i], now, (ingot_caller *)memory + count);
	}
	*ret_callers = memory;
	*ret_count = count;
	return 0;
}
