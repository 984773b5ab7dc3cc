/*
 * workers.c: threads that wait in one epoll for a server's connections, and how many there are of them.
 *
 * In and out: see workers.h. What a thread has taken and not begun can be taken from it: events[next .. count) are
 * those, and whoever moves `next` has the ones that it moves over.
 */
#include "workers.h"

#include <limits.h>
#include <signal.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

#include "heap.h"
#include "peers.h"
#include "server.h"
#include "winerror.h"

struct ingot_worker {
	pthread_t thread;
	struct ingot_server *server;
	enum { WORKER_NONE, WORKER_RUNS, WORKER_ENDED } state;
	bool is_at_work; /* with events in hand */
	uint32_t count;
	struct epoll_event events[INGOT_WORKER_BATCH];
	atomic_uint next;
	uint64_t batches;
	uint64_t batches_seen; /* as the thread that accepts last saw it, and `next` */
	unsigned next_seen;
};

void ingot_workers_took(struct ingot_server *server, uint64_t microseconds)
{
	atomic_uint *calls = &server->workers.short_calls;

	if (microseconds > INGOT_WORKER_LONG_US)
		atomic_store(calls, 0);
	else if (atomic_load_explicit(calls, memory_order_relaxed) < INGOT_WORKER_BRISK)
		atomic_fetch_add(calls, 1);
}

/* Whether calls are short. */
static bool is_brisk(struct ingot_workers *workers)
{
	return atomic_load(&workers->short_calls) >= INGOT_WORKER_BRISK;
}

/* All functions down to take_lead are called with the lock. */

static void give_lead(struct ingot_workers *workers)
{
	workers->leader = NULL;
	pthread_cond_signal(&workers->lead);
}

/* Have the thread that accepts look after those that are at work. */
static void alert(struct ingot_workers *workers)
{
	if (workers->is_alert)
		return;
	workers->is_alert = true;
	/* Fails only when it is readable already. */
	(void)eventfd_write(workers->help, 1);
}

static void put_down(struct ingot_worker *worker)
{
	if (!worker->is_at_work)
		return;
	worker->is_at_work = false;
	worker->server->workers.busy--;
}

/* A thread that had nothing to do for a while: true when it may go, after which it must not ask for the lock. */
static bool leave(struct ingot_worker *worker)
{
	struct ingot_workers *workers = &worker->server->workers;

	if (workers->count <= worker->server->options.workers)
		return false;
	workers->count--;
	worker->state = WORKER_ENDED;
	if (workers->leader == worker)
		give_lead(workers);
	return true;
}

static struct timespec after_rest(void)
{
	struct timespec end;

	clock_gettime(CLOCK_MONOTONIC, &end);
	end.tv_sec += INGOT_WORKER_REST_MS / 1000;
	return end;
}

/* Wait until no other has the lead, and take it. False: the thread is to end. */
static bool take_lead(struct ingot_worker *worker)
{
	struct ingot_server *server = worker->server;
	struct ingot_workers *workers = &server->workers;
	struct timespec end = after_rest();
	bool stays = true;

	pthread_mutex_lock(&server->lock);
	put_down(worker);
	while (stays && workers->leader && workers->leader != worker &&
	       !atomic_load(&server->is_stopping)) {
		if (pthread_cond_timedwait(&workers->lead, &server->lock, &end) == 0)
			continue;
		/* The lead may have come free in that moment, and nobody else be told of it. */
		stays = !workers->leader || !leave(worker);
		end = after_rest();
	}
	if (stays)
		workers->leader = worker;
	pthread_mutex_unlock(&server->lock);
	return stays && !atomic_load(&server->is_stopping);
}

/* The leader has waited: it keeps the lead for the few short calls that there are. False: the thread is to end. */
static bool pick_up(struct ingot_worker *worker, int count)
{
	struct ingot_server *server = worker->server;
	struct ingot_workers *workers = &server->workers;
	bool stays = true;

	pthread_mutex_lock(&server->lock);
	worker->count = count > 0 ? (uint32_t)count : 0;
	atomic_store(&worker->next, 0);
	if (count > 0) {
		worker->is_at_work = true;
		worker->batches++;
		workers->busy++;
		if (!is_brisk(workers) || count == INGOT_WORKER_BATCH)
			give_lead(workers);
		if (workers->leader == worker || count > 1 || workers->busy == workers->count)
			alert(workers);
	} else if (count == 0) {
		stays = !leave(worker);
	}
	pthread_mutex_unlock(&server->lock);
	return stays;
}

/* Serve what was taken. False: the server is to stop. */
static bool serve(struct ingot_worker *worker)
{
	bool goes_on = true;
	unsigned at;

	while ((at = atomic_fetch_add(&worker->next, 1)) < worker->count) {
		const struct epoll_event *event = &worker->events[at];

		if (ingot_event_connection(event->data.u64) != 0)
			ingot_peers_turn(worker->server, event->data.u64, event->events);
		else
			goes_on = false;
	}
	return goes_on;
}

static void *work(void *arg)
{
	struct ingot_worker *worker = arg;
	struct ingot_server *server = worker->server;
	bool goes_on = true;

	while (goes_on && take_lead(worker)) {
		int most = is_brisk(&server->workers) ? INGOT_WORKER_BATCH : 1;
		int count = epoll_wait(server->ready, worker->events, most, INGOT_WORKER_REST_MS);

		goes_on = pick_up(worker, count) && serve(worker);
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
	pthread_condattr_t monotonic;
	bool started;

	workers->all = ingot_heap_alloc_zeroed(server->options.workers_max * sizeof(*workers->all));
	if (!workers->all)
		return ERROR_NOT_ENOUGH_MEMORY;
	pthread_condattr_init(&monotonic);
	pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
	pthread_cond_init(&workers->lead, &monotonic);
	pthread_condattr_destroy(&monotonic);
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

int ingot_workers_look_in(struct ingot_server *server)
{
	struct ingot_workers *workers = &server->workers;
	int left = INT_MAX;

	if (!workers->all)
		return left;
	pthread_mutex_lock(&server->lock);
	if (workers->is_alert)
		left = ingot_deadline_left(workers->look_at);
	pthread_mutex_unlock(&server->lock);
	return left;
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

/* What a worker has not begun is told anew, for another to take; so is the lead. */
static void relieve(struct ingot_server *server, struct ingot_worker *worker)
{
	unsigned first = atomic_exchange(&worker->next, INGOT_WORKER_BATCH);

	for (unsigned i = first; i < worker->count; i++)
		if (ingot_event_connection(worker->events[i].data.u64) != 0)
			ingot_peers_tell_again(server, worker->events[i].data.u64);
	if (server->workers.leader != worker)
		return;
	atomic_store(&server->workers.short_calls, 0);
	give_lead(&server->workers);
}

/* Look after one that is at work. Whether it has to be looked after again: it has the lead, or not begun all it has. */
static bool look_after(struct ingot_server *server, struct ingot_worker *worker)
{
	unsigned next = atomic_load(&worker->next);
	bool is_held_up = worker->batches == worker->batches_seen && next == worker->next_seen;

	if (worker->state != WORKER_RUNS || !worker->is_at_work)
		return false;
	worker->batches_seen = worker->batches;
	worker->next_seen = next;
	if (is_held_up)
		relieve(server, worker);
	return !is_held_up && (next < worker->count || server->workers.leader == worker);
}

void ingot_workers_look(struct ingot_server *server)
{
	struct ingot_workers *workers = &server->workers;
	bool has_turned;
	bool has_to_look = false;

	if (!workers->all || ingot_deadline_left(workers->look_at) > 0)
		return;
	workers->look_at = ingot_deadline_after(INGOT_WORKER_HELP_MS);
	pthread_mutex_lock(&server->lock);
	has_turned = workers->turns != workers->turns_seen;
	for (uint32_t i = 0; i < server->options.workers_max; i++)
		if (look_after(server, &workers->all[i]))
			has_to_look = true;
	if (workers->busy == workers->count && !has_turned)
		(void)add_worker(server);
	workers->is_alert =
		has_turned || has_to_look ||
		(workers->busy == workers->count && workers->count < server->options.workers_max);
	workers->turns_seen = workers->turns;
	collect(server);
	pthread_mutex_unlock(&server->lock);
}

void ingot_workers_join(struct ingot_server *server)
{
	struct ingot_workers *workers = &server->workers;

	if (!workers->all)
		return;
	pthread_mutex_lock(&server->lock);
	pthread_cond_broadcast(&workers->lead);
	pthread_mutex_unlock(&server->lock);
	for (uint32_t i = 0; i < server->options.workers_max; i++)
		if (workers->all[i].state != WORKER_NONE)
			pthread_join(workers->all[i].thread, NULL);
	if (workers->help >= 0)
		close(workers->help);
	pthread_cond_destroy(&workers->lead);
	ingot_heap_free(workers->all);
	memset(workers, 0, sizeof(*workers));
}
