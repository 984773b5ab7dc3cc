/*
 * workers.c: threads that wait in one epoll for a server's connections, and how many there are of them.
 *
 * In and out: see workers.h. Each event goes to one thread alone (EPOLLET), and a thread takes one at a
 * time: a connection that is ready never waits behind an operation that is not its own, as long as there is a thread.
 */
#include "workers.h"

#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "heap.h"
#include "peers.h"
#include "server.h"
#include "winerror.h"

struct ingot_worker {
	pthread_t thread;
	struct ingot_server *server;
	enum { WORKER_NONE, WORKER_RUNS, WORKER_ENDED } state; /* under the server's lock */
};

/* A thread that had nothing to do for a while: true when it may go. */
static bool leave(struct ingot_worker *worker)
{
	struct ingot_server *server = worker->server;
	bool leaves;

	pthread_mutex_lock(&server->lock);
	leaves = server->workers.count > server->options.workers;
	if (leaves) {
		server->workers.count--;
		worker->state = WORKER_ENDED;
	}
	pthread_mutex_unlock(&server->lock);
	return leaves;
}

static void *work(void *arg)
{
	struct ingot_worker *worker = arg;
	struct ingot_server *server = worker->server;

	while (!atomic_load(&server->is_stopping)) {
		struct epoll_event event;
		int count = epoll_wait(server->ready, &event, 1, INGOT_WORKER_REST_MS);
		bool is_peer = count == 1 && ingot_event_connection(event.data.u64) != 0;

		if (is_peer)
			ingot_peers_turn(server, event.data.u64, event.events);
		else if (count == 1 || (count == 0 && leave(worker)))
			break;
	}
	return NULL;
}

/* Signals are for the program's own threads. */
static int start_thread(struct ingot_worker *worker)
{
	sigset_t all;
	sigset_t before;
	int error;

	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	error = pthread_create(&worker->thread, NULL, work, worker);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return error;
}

/* With the lock. False when the system has no more threads for us. */
static bool add_worker(struct ingot_server *server)
{
	struct ingot_workers *workers = &server->workers;

	for (uint32_t i = 0; i < server->options.workers_max; i++) {
		struct ingot_worker *worker = &workers->all[i];

		if (worker->state != WORKER_NONE)
			continue;
		worker->server = server;
		if (start_thread(worker) != 0)
			return false;
		worker->state = WORKER_RUNS;
		workers->count++;
		return true;
	}
	return false;
}

/* The thread that accepts hears of help wanted, the workers of the stop. */
static bool watch(struct ingot_server *server)
{
	struct epoll_event stop = {.events = EPOLLIN,
				   .data.u64 = ingot_event_token(server->stop, 0)};
	struct epoll_event help = {.events = EPOLLIN,
				   .data.u64 = ingot_event_token(server->workers.help, 0)};

	return epoll_ctl(server->ready, EPOLL_CTL_ADD, server->stop, &stop) == 0 &&
	       epoll_ctl(server->epoll, EPOLL_CTL_ADD, server->workers.help, &help) == 0;
}

NET_API_STATUS ingot_workers_start(struct ingot_server *server)
{
	struct ingot_workers *workers = &server->workers;
	bool started;

	workers->all = ingot_heap_alloc_zeroed(server->options.workers_max * sizeof(*workers->all));
	if (!workers->all)
		return ERROR_NOT_ENOUGH_MEMORY;
	workers->help = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	started = workers->help >= 0 && watch(server);
	pthread_mutex_lock(&server->lock);
	while (started && workers->count < server->options.workers)
		started = add_worker(server);
	pthread_mutex_unlock(&server->lock);
	if (started)
		return 0;
	atomic_store(&server->is_stopping, true);
	ingot_server_stop(server);
	ingot_workers_join(server);
	return RPC_S_OUT_OF_RESOURCES;
}

void ingot_workers_begin(struct ingot_server *server)
{
	struct ingot_workers *workers = &server->workers;

	workers->turns++;
	if (++workers->busy != workers->count || workers->is_alert ||
	    workers->count >= server->options.workers_max)
		return;
	workers->is_alert = true;
	/* Fails only when it is readable already. */
	(void)eventfd_write(workers->help, 1);
}

void ingot_workers_end(struct ingot_server *server)
{
	server->workers.busy--;
}

bool ingot_workers_are_alert(struct ingot_server *server)
{
	bool is_alert;

	pthread_mutex_lock(&server->lock);
	is_alert = server->workers.is_alert;
	pthread_mutex_unlock(&server->lock);
	return is_alert;
}

/* Threads that have left have nothing more to do than to end. */
static void collect(struct ingot_server *server)
{
	struct ingot_workers *workers = &server->workers;

	for (uint32_t i = 0; i < server->options.workers_max; i++)
		if (workers->all[i].state == WORKER_ENDED) {
			pthread_join(workers->all[i].thread, NULL);
			workers->all[i].state = WORKER_NONE;
		}
}

void ingot_workers_look(struct ingot_server *server)
{
	struct ingot_workers *workers = &server->workers;
	bool is_stuck;

	if (!workers->all)
		return;
	pthread_mutex_lock(&server->lock);
	is_stuck = workers->busy == workers->count && workers->turns == workers->turns_seen;
	if (is_stuck)
		(void)add_worker(server);
	workers->is_alert =
		workers->busy == workers->count && workers->count < server->options.workers_max;
	workers->turns_seen = workers->turns;
	collect(server);
	pthread_mutex_unlock(&server->lock);
}

void ingot_workers_join(struct ingot_server *server)
{
	struct ingot_workers *workers = &server->workers;

	if (!workers->all)
		return;
	for (uint32_t i = 0; i < server->options.workers_max; i++)
		if (workers->all[i].state != WORKER_NONE)
			pthread_join(workers->all[i].thread, NULL);
	if (workers->help >= 0)
		close(workers->help);
	ingot_heap_free(workers->all);
	memset(workers, 0, sizeof(*workers));
}
