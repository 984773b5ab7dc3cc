/*
 * pool.c: idle connections, a stack for each server name.
 *
 * In and out: see pool.h. One lock for all: nothing slow happens under it, neither poll nor close.
 */
#include "pool.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A failed allocation inside uthash must not end the process: the entry is then left out. */
#define HASH_NONFATAL_OOM          1
#define uthash_malloc(size)        ingot_heap_alloc_uncounted(size)
#define uthash_free(pointer, size) ingot_heap_free_uncounted(pointer)
#include <uthash.h>
#include <utlist.h>

#include "deadline.h"
#include "heap.h"
#include "stream.h"

struct idle {
	struct ingot_connection connection;
	struct host *host;
	int64_t since;     /* milliseconds of the monotonic clock */
	struct idle *prev; /* of all, oldest first */
	struct idle *next;
	struct idle *up; /* of the same host, youngest first */
	struct idle *down;
};

struct host {
	UT_hash_handle hh;
	struct idle *stack;
	unsigned count;
	char name[INGOT_POOL_NAME];
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct host *hosts;
static struct idle *all;
static unsigned total;
/* Set in a child process: what rests is the parent's. Freed at the child's first call, not in the
 * fork handler, where the heap may still be held. */
static bool is_forked;
static bool is_closed;

void ingot_connection_close(struct ingot_connection *connection)
{
	close(connection->fd);
	ingot_record_done(&connection->reader);
}

/* Take one out of its lists; the host goes with its last one. */
static void unlink_idle(struct idle *idle)
{
	struct host *host = idle->host;

	DL_DELETE(all, idle);
	DL_DELETE2(host->stack, idle, up, down);
	total--;
	if (--host->count == 0) {
		HASH_DEL(hosts, host);
		ingot_heap_free_uncounted(host);
	}
}

/* Move what must not stay to `dead`, which is closed outside the lock. */
static void collect_dead(struct idle **dead, unsigned limit)
{
	int64_t oldest = ingot_clock_ms() - INGOT_IDLE_MS;

	while (all && (is_forked || all->since < oldest || total > limit)) {
		struct idle *idle = all;

		unlink_idle(idle);
		DL_APPEND(*dead, idle);
	}
	is_forked = false;
}

static void close_dead(struct idle *dead)
{
	while (dead) {
		struct idle *idle = dead;

		DL_DELETE(dead, idle);
		ingot_connection_close(&idle->connection);
		ingot_heap_free_uncounted(idle);
	}
}

/* The youngest of a name, out of the lists; NULL when there is none. */
static struct idle *pop(const char *name)
{
	struct idle *dead = NULL;
	struct idle *idle = NULL;
	struct host *host;

	pthread_mutex_lock(&lock);
	collect_dead(&dead, INGOT_IDLE_ALL_MAX);
	HASH_FIND_STR(hosts, name, host);
	if (host) {
		idle = host->stack;
		unlink_idle(idle);
	}
	pthread_mutex_unlock(&lock);
	close_dead(dead);
	return idle;
}

bool ingot_pool_take(const char *name, struct ingot_connection *ret_connection)
{
	struct idle *idle;

	while ((idle = pop(name)) != NULL) {
		struct ingot_connection connection = idle->connection;

		ingot_heap_free_uncounted(idle);
		if (ingot_stream_is_quiet(connection.fd)) {
			*ret_connection = connection;
			return true;
		}
		ingot_connection_close(&connection);
	}
	return false;
}

/* The host of a name, made if need be; NULL when memory is short. */
static struct host *find_host(const char *name)
{
	struct host *host;

	HASH_FIND_STR(hosts, name, host);
	if (host)
		return host;
	host = ingot_heap_alloc_uncounted(sizeof(*host));
	if (!host)
		return NULL;
	memset(host, 0, sizeof(*host));
	strncpy(host->name, name, sizeof(host->name) - 1);
	HASH_ADD_STR(hosts, name, host);
	if (!host->hh.tbl) {
		ingot_heap_free_uncounted(host);
		return NULL;
	}
	return host;
}

/* Under the lock: put `idle` on top. False: it has to be closed. */
static bool push(const char *name, struct idle *idle)
{
	struct host *host;

	if (is_closed)
		return false;
	host = find_host(name);
	if (!host || host->count >= INGOT_IDLE_MAX)
		return false;
	idle->host = host;
	idle->since = ingot_clock_ms();
	host->count++;
	total++;
	DL_PREPEND2(host->stack, idle, up, down);
	DL_APPEND(all, idle);
	return true;
}

void ingot_pool_return(const char *name, struct ingot_connection *connection)
{
	struct idle *idle = NULL;
	struct idle *dead = NULL;
	bool kept = false;

	/* A connection on which more has arrived than was asked for is not one to go on with. */
	if (!ingot_record_has_begun(&connection->reader))
		idle = ingot_heap_alloc_uncounted(sizeof(*idle));
	if (idle) {
		memset(idle, 0, sizeof(*idle));
		idle->connection = *connection;
		pthread_mutex_lock(&lock);
		collect_dead(&dead, INGOT_IDLE_ALL_MAX - 1);
		kept = push(name, idle);
		pthread_mutex_unlock(&lock);
		close_dead(dead);
	}
	if (kept)
		return;
	ingot_heap_free_uncounted(idle);
	ingot_connection_close(connection);
}

bool ingot_pool_evict(void)
{
	struct idle *dead = NULL;
	bool found;

	pthread_mutex_lock(&lock);
	collect_dead(&dead, total > 0 ? total - 1 : 0);
	found = dead != NULL;
	pthread_mutex_unlock(&lock);
	close_dead(dead);
	return found;
}

static void before_fork(void)
{
	pthread_mutex_lock(&lock);
}

static void after_fork_parent(void)
{
	pthread_mutex_unlock(&lock);
}

static void after_fork_child(void)
{
	is_forked = true;
	pthread_mutex_unlock(&lock);
}

__attribute__((constructor)) static void pool_open(void)
{
	(void)pthread_atfork(before_fork, after_fork_parent, after_fork_child);
}

__attribute__((destructor)) static void pool_close(void)
{
	struct idle *dead = NULL;

	pthread_mutex_lock(&lock);
	is_closed = true;
	collect_dead(&dead, 0);
	pthread_mutex_unlock(&lock);
	close_dead(dead);
}
