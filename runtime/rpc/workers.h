/*
 * workers.h: the threads that run a server's operations, beside the one that accepts connections.
 *
 * In: a server whose connections wait in epoll. Out: each connection that is ready has its turn in one of the
 * threads. One of them has the lead: it waits for connections. While calls are short it serves those that are ready
 * itself, a few at a time, and no other thread wakes for them. When calls take long, when more are ready than a few, or
 * when it is held up, the next one leads. While all of them are at work for some time, more are started, up to
 * a limit; those end again when there is nothing for them to do. A server of one worker has none of these
 * threads: the operations run in the thread of ingot_server_run, one after another.
 */
#ifndef INGOT_WORKERS_H
#define INGOT_WORKERS_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "deadline.h"
#include "ingot/rpc.h"

#define INGOT_WORKER_REST_MS 2000 /* one above the number asked for ends after this */
#define INGOT_WORKER_HELP_MS 5    /* who is held up for so long is helped */
#define INGOT_WORKER_BATCH   16   /* connections that one takes at a time while calls are short */
#define INGOT_WORKER_LONG_US 100u /* a call that takes longer is a long one */
#define INGOT_WORKER_BRISK   64u  /* short calls after a long one until calls are short */

struct ingot_worker; /* one thread */

/* Under the server's lock. All zero: a server of one worker. */
struct ingot_workers {
	struct ingot_worker *all;    /* options.workers_max of them */
	struct ingot_worker *leader; /* waits for connections, or will; NULL: nobody yet */
	pthread_cond_t lead;         /* there is no leader */
	uint32_t count;              /* threads that there are */
	uint32_t busy;               /* of them with connections in hand */
	uint64_t turns;              /* that have begun */
	uint64_t turns_seen;         /* when the thread that accepts last looked */
	bool is_alert;               /* it looks every INGOT_WORKER_HELP_MS */
	ingot_deadline look_at;      /* no earlier */
	int help;                    /* an eventfd, to make it look */
	atomic_uint short_calls;     /* since the last long one; without the lock */
};

/* Start the threads. RPC_S_OUT_OF_RESOURCES, ERROR_NOT_ENOUGH_MEMORY: none is left running. */
INGOT_MUST_CHECK NET_API_STATUS ingot_workers_start(struct ingot_server *server);

/* A call took so long. Without the lock. */
void ingot_workers_took(struct ingot_server *server, uint64_t microseconds);

/* When the thread that accepts shall look again: milliseconds, INT_MAX for not until it is told. */
int ingot_workers_look_in(struct ingot_server *server);

/* Look after those that are held up, whether more threads are needed, and after those that have ended. */
void ingot_workers_look(struct ingot_server *server);

/* Wait until all have ended; server->is_stopping is set, and its stop is readable. */
void ingot_workers_join(struct ingot_server *server);

#endif
