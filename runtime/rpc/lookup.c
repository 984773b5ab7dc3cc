/*
 * lookup.c: see lookup.h.
 *
 * The thread and its caller share a struct lookup. Whoever of them comes last frees it: the caller when the
 * answer came in time, after it has joined the thread, the thread when the caller has left.
 */
#include "lookup.h"

#include <dlfcn.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <string.h>

#include "address.h"
#include "heap.h"
#include "winerror.h"

struct lookup {
	pthread_mutex_t lock;
	pthread_cond_t ended;
	bool has_ended;
	bool is_left;
	int error; /* of getaddrinfo */
	struct addrinfo hints;
	struct addrinfo *found;
	char host[INGOT_HOST_MAX + 1];
	char port[8];
};

static atomic_uint left_count;

static void lookup_free(struct lookup *lookup)
{
	if (lookup->found)
		freeaddrinfo(lookup->found);
	pthread_cond_destroy(&lookup->ended);
	pthread_mutex_destroy(&lookup->lock);
	ingot_heap_free_uncounted(lookup);
}

/* NULL when memory is short. */
static struct lookup *lookup_new(const char *host, const char *port, const struct addrinfo *hints)
{
	struct lookup *lookup = ingot_heap_alloc_uncounted(sizeof(*lookup));
	pthread_condattr_t attributes;

	if (!lookup)
		return NULL;
	memset(lookup, 0, sizeof(*lookup));
	lookup->hints = *hints;
	strncpy(lookup->host, host, sizeof(lookup->host) - 1);
	strncpy(lookup->port, port, sizeof(lookup->port) - 1);
	if (pthread_condattr_init(&attributes) != 0) {
		ingot_heap_free_uncounted(lookup);
		return NULL;
	}
	(void)pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
	(void)pthread_cond_init(&lookup->ended, &attributes);
	pthread_condattr_destroy(&attributes);
	(void)pthread_mutex_init(&lookup->lock, NULL);
	return lookup;
}

static void *look_up(void *argument)
{
	struct lookup *lookup = argument;
	struct addrinfo *found = NULL;
	int error = getaddrinfo(lookup->host, lookup->port, &lookup->hints, &found);
	bool is_left;

	pthread_mutex_lock(&lookup->lock);
	lookup->error = error;
	lookup->found = error ? NULL : found;
	lookup->has_ended = true;
	is_left = lookup->is_left;
	pthread_cond_signal(&lookup->ended);
	pthread_mutex_unlock(&lookup->lock);
	if (is_left) {
		lookup_free(lookup);
		atomic_fetch_sub(&left_count, 1);
	}
	return NULL;
}

/* The thread takes no signal: the program's handlers run in the program's threads. */
static bool start(struct lookup *lookup, pthread_t *ret_thread)
{
	sigset_t every;
	sigset_t before;
	bool started;

	sigfillset(&every);
	pthread_sigmask(SIG_SETMASK, &every, &before);
	started = pthread_create(ret_thread, NULL, look_up, lookup) == 0;
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return started;
}

/* Keep the library, or whatever this code is part of, in memory: a thread that is left runs in it. */
static void stay_loaded(void)
{
	Dl_info info;

	/* The reference is never given back. A program itself needs none, and gets none. */
	if (dladdr(&left_count, &info) && info.dli_fname)
		(void)dlopen(info.dli_fname, RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE);
}

/* Wait for the end, and join the thread; false when it has been left. */
static bool await(struct lookup *lookup, pthread_t thread, ingot_deadline deadline)
{
	const struct timespec end = {
		.tv_sec = (time_t)(deadline / 1000),
		.tv_nsec = (long)(deadline % 1000) * 1000000,
	};
	bool has_ended;

	pthread_mutex_lock(&lookup->lock);
	while (!lookup->has_ended)
		if (pthread_cond_timedwait(&lookup->ended, &lookup->lock, &end) != 0)
			break;
	has_ended = lookup->has_ended;
	if (!has_ended) {
		atomic_fetch_add(&left_count, 1);
		stay_loaded();
		lookup->is_left = true;
	}
	pthread_mutex_unlock(&lookup->lock);
	if (has_ended)
		pthread_join(thread, NULL);
	else
		pthread_detach(thread);
	return has_ended;
}

NET_API_STATUS ingot_lookup(const char *host, const char *port, const struct addrinfo *hints,
			    ingot_deadline deadline, struct addrinfo **ret_found)
{
	struct lookup *lookup;
	NET_API_STATUS status = 0;
	pthread_t thread;

	if (atomic_load(&left_count) >= INGOT_LOOKUPS_LEFT_MAX)
		return ERROR_NOT_ENOUGH_MEMORY;
	lookup = lookup_new(host, port, hints);
	if (!lookup)
		return ERROR_NOT_ENOUGH_MEMORY;
	if (!start(lookup, &thread)) {
		lookup_free(lookup);
		return ERROR_NOT_ENOUGH_MEMORY;
	}
	if (!await(lookup, thread, deadline))
		return ERROR_TIMEOUT;
	if (lookup->error) {
		status = lookup->error == EAI_MEMORY ? ERROR_NOT_ENOUGH_MEMORY : ERROR_BAD_NETPATH;
	} else {
		*ret_found = lookup->found;
		lookup->found = NULL;
	}
	lookup_free(lookup);
	return status;
}
