/*
 * workers.h: the threads that run a server's operations, beside the one that accepts connections.
 *
 * In: a server whose connections wait in epoll. Out: each connection that is ready has its turn in one of the
 * threads. While all of them are at work for some time, because operations take long, more are started, up to
 * a limit; those end again when there is nothing for them to do. A server of one worker has none of these
 * threads: the operations run in the thread of ingot_server_run, one after another.
 */
#ifndef INGOT_WORKERS_H
#define INGOT_WORKERS_H

#include <stdbool.h>
#include <stdint.h>

#include "ingot/rpc.h"

#define INGOT_WORKER_REST_MS 2000 /* one above the number asked for ends after this */
#define INGOT_WORKER_HELP_MS \
	5 /* all at work, and no connection had its turn: then one more is started */

struct ingot_worker; /* one thread */

/* Counts stand under the server's lock. All zero: a server of one worker. */
struct ingot_workers {
	struct ingot_worker *all; /* options.workers_max of them */
	uint32_t count;           /* threads that there are */
	uint32_t busy;            /* of them with a connection in hand */
	uint64_t turns;           /* that have begun */
	uint64_t turns_seen;      /* when the thread that accepts last looked */
	bool is_alert;            /* it looks every INGOT_WORKER_HELP_MS */
	int help;                 /* an eventfd, to make it look */
};

/* Start the threads. RPC_S_OUT_OF_RESOURCES, ERROR_NOT_ENOUGH_MEMORY: none is left running. */
INGOT_MUST_CHECK NET_API_STATUS ingot_workers_start(struct ingot_server *server);

/* A connection is taken in hand, or given back. With the server's lock. */
void ingot_workers_begin(struct ingot_server *server);
void ingot_workers_end(struct ingot_server *server);

/* Whether the thread that accepts shall look again after INGOT_WORKER_HELP_MS. */
bool ingot_workers_are_alert(struct ingot_server *server);

/* Look whether more threads are needed, and after those that have ended. */
void ingot_workers_look(struct ingot_server *server);

/* Wait until all have ended; server->is_stopping is set, and its stop is readable. */
void ingot_workers_join(struct ingot_server *server);

#endif
