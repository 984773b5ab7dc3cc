/*
 * server.c: ingot_server: its interfaces, its addresses, and the loop that serves.
 *
 * In and out: see ingot/rpc.h. The loop waits for new connections, for the time and for the stop. Connections that
 * are ready are served by workers.h's threads, or, where there are none, here. No state is outside the structure: a
 * process may have any number of servers.
 */
#include "server.h"

#include <errno.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <utlist.h>

#include "heap.h"
#include "peers.h"
#include "register.h"
#include "winerror.h"

#define EVENTS_PER_TURN 64
#define EXPIRE_EVERY_MS 1000

/* `options` with its zeros, or NULL, replaced by the defaults. */
static ingot_server_options resolve_options(const ingot_server_options *options)
{
	ingot_server_options resolved = options ? *options : (ingot_server_options){0};

	if (!resolved.request_max)
		resolved.request_max = INGOT_REQUEST_MAX;
	if (!resolved.connections_max)
		resolved.connections_max = INGOT_CONNECTIONS_MAX;
	if (!resolved.idle_ms)
		resolved.idle_ms = INGOT_SERVER_IDLE_MS;
	if (!resolved.stall_ms)
		resolved.stall_ms = INGOT_SERVER_STALL_MS;
	if (!resolved.host_max)
		resolved.host_max = INGOT_HOST_CONNECTIONS_MAX;
	if (!resolved.held_max)
		resolved.held_max = INGOT_SERVER_HELD_MAX;
	if (!resolved.workers)
		resolved.workers = 1;
	if (!resolved.workers_max)
		resolved.workers_max = resolved.workers > 1 ? INGOT_WORKERS_MAX : 1;
	if (resolved.workers_max < resolved.workers)
		resolved.workers_max = resolved.workers;
	return resolved;
}

NET_API_STATUS ingot_server_new(const ingot_server_options *options, ingot_server **ret_server)
{
	struct ingot_server *server;

	if (!ret_server)
		return ERROR_INVALID_PARAMETER;
	server = ingot_heap_alloc_zeroed(sizeof(*server));
	if (!server)
		return ERROR_NOT_ENOUGH_MEMORY;
	server->options = resolve_options(options);
	server->stop = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	if (server->stop < 0) {
		ingot_heap_free(server);
		return ERROR_NOT_ENOUGH_MEMORY;
	}
	pthread_mutex_init(&server->lock, NULL);
	*ret_server = server;
	return 0;
}

static bool has_version(const ingot_interface *interface, uint32_t version)
{
	return interface->version == version ||
	       (interface->protobuf_version && interface->protobuf_version == version);
}

/* Whether a call could be meant for either. */
static bool share_version(const ingot_interface *one, const ingot_interface *other)
{
	return one->program == other->program &&
	       (has_version(one, other->version) ||
		(other->protobuf_version && has_version(one, other->protobuf_version)));
}

NET_API_STATUS ingot_server_add(ingot_server *server, const ingot_interface *interface,
				const void *ops, void *context)
{
	struct ingot_service *service;

	if (!server || !interface || !interface->invokers || !ops)
		return ERROR_INVALID_PARAMETER;
	if (atomic_load(&server->is_running))
		return ERROR_BUSY;
	LL_FOREACH(server->services, service)
		if (share_version(service->interface, interface))
			return ERROR_BUSY;
	service = ingot_heap_alloc(sizeof(*service));
	if (!service)
		return ERROR_NOT_ENOUGH_MEMORY;
	service->interface = interface;
	service->ops = ops;
	service->context = context;
	LL_APPEND(server->services, service);
	return 0;
}

/* Whether one more can be listened on. */
static NET_API_STATUS check_listening(const struct ingot_server *server)
{
	if (!server)
		return ERROR_INVALID_PARAMETER;
	return atomic_load(&server->is_running) ? ERROR_BUSY : 0;
}

/* Where the next listener is to stand; NULL when there is no more room. */
static struct ingot_listener *next_listener(struct ingot_server *server)
{
	return server->listener_count < INGOT_LISTEN_MAX
		       ? &server->listeners[server->listener_count]
		       : NULL;
}

NET_API_STATUS ingot_server_listen(ingot_server *server, const char *address)
{
	struct ingot_address parsed;
	NET_API_STATUS status = check_listening(server);

	if (!status)
		status = ingot_address_parse(address, INGOT_ADDRESS_LISTEN, &parsed);
	if (status)
		return status;
	if (!next_listener(server))
		return RPC_S_OUT_OF_RESOURCES;
	status = ingot_listener_init(next_listener(server), &parsed);
	if (!status)
		server->listener_count++;
	return status;
}

NET_API_STATUS ingot_server_listen_on(ingot_server *server, int fd)
{
	NET_API_STATUS status = check_listening(server);

	if (status)
		return status;
	if (!next_listener(server))
		return RPC_S_OUT_OF_RESOURCES;
	status = ingot_listener_adopt(next_listener(server), fd);
	if (!status)
		server->listener_count++;
	return status;
}

const char *ingot_server_address(const ingot_server *server, size_t index)
{
	return server && index < server->listener_count ? server->listeners[index].text : NULL;
}

int ingot_server_socket(const ingot_server *server, size_t index)
{
	return server && index < server->listener_count ? server->listeners[index].fd : -1;
}

static bool has_workers(const struct ingot_server *server)
{
	return server->options.workers_max > 1;
}

/* Have epoll watch the listening sockets, or not. False when the system refuses. */
static bool set_accepting(struct ingot_server *server, int operation, bool is_accepting)
{
	for (size_t i = 0; i < server->listener_count; i++) {
		int fd = server->listeners[i].fd;
		struct epoll_event event = {.events = is_accepting ? EPOLLIN : 0,
					    .data.u64 = ingot_event_token(fd, 0)};

		if (epoll_ctl(server->epoll, operation, fd, &event) != 0)
			return false;
	}
	server->is_accepting = is_accepting;
	return true;
}

static void close_epoll(struct ingot_server *server)
{
	if (server->ready != server->epoll)
		close(server->ready);
	close(server->epoll);
}

/* 0, or RPC_S_OUT_OF_RESOURCES with nothing left open. */
static NET_API_STATUS open_epoll(struct ingot_server *server)
{
	struct epoll_event event = {.events = EPOLLIN,
				    .data.u64 = ingot_event_token(server->stop, 0)};

	server->epoll = epoll_create1(EPOLL_CLOEXEC);
	if (server->epoll < 0)
		return RPC_S_OUT_OF_RESOURCES;
	server->ready = has_workers(server) ? epoll_create1(EPOLL_CLOEXEC) : server->epoll;
	if (server->ready >= 0 &&
	    epoll_ctl(server->epoll, EPOLL_CTL_ADD, server->stop, &event) == 0 &&
	    set_accepting(server, EPOLL_CTL_ADD, true))
		return 0;
	if (server->ready >= 0)
		close_epoll(server);
	else
		close(server->epoll);
	return RPC_S_OUT_OF_RESOURCES;
}

/* Out of descriptors or room: look the other way for a moment instead of spinning. */
static void pause_accepting(struct ingot_server *server)
{
	if (set_accepting(server, EPOLL_CTL_MOD, false))
		server->accept_again = ingot_deadline_after(INGOT_ACCEPT_PAUSE_MS);
}

/* A listening socket has connections. */
static void note_waiting(struct ingot_server *server, int fd)
{
	for (size_t i = 0; i < server->listener_count; i++)
		if (server->listeners[i].fd == fd)
			server->waiting |= 1u << i;
}

/* One connection of each address at which somebody waits. False: there was no room for all. */
static bool accept_round(struct ingot_server *server)
{
	for (size_t i = 0; i < server->listener_count; i++) {
		size_t at = (server->accept_first + i) % server->listener_count;

		if (!(server->waiting & 1u << at))
			continue;
		switch (ingot_peers_accept(server, at)) {
		case INGOT_ACCEPTED_ONE:
			break;
		case INGOT_ACCEPTED_ALL:
			server->waiting &= ~(1u << at);
			break;
		case INGOT_ACCEPTED_NO_ROOM:
			server->accept_first = at;
			return false;
		}
	}
	return true;
}

/*
 * Take those who wait, of all addresses in turn: a crowd at one of them, for which there is no room, keeps nobody
 * from another.
 */
static void accept_waiting(struct ingot_server *server)
{
	bool has_room = true;

	for (unsigned i = 0; has_room && server->waiting && i < INGOT_ACCEPT_BATCH; i++)
		has_room = accept_round(server);
	server->waiting = 0;
	if (!has_room)
		pause_accepting(server);
}

/* Act on one event; true when it is the one to stop. */
static bool handle(struct ingot_server *server, const struct epoll_event *event)
{
	uint64_t token = event->data.u64;
	int fd = ingot_event_fd(token);
	eventfd_t calls;

	if (ingot_event_connection(token) != 0)
		ingot_peers_turn(server, token, event->events);
	else if (fd == server->stop)
		return true;
	else if (has_workers(server) && fd == server->workers.help)
		(void)eventfd_read(fd, &calls);
	else
		note_waiting(server, fd);
	return false;
}

/* Until when epoll may wait. */
static int wait_ms(struct ingot_server *server, ingot_deadline expire_at)
{
	int left = ingot_deadline_left(expire_at);
	int again = server->is_accepting ? left : ingot_deadline_left(server->accept_again);

	int look = ingot_workers_look_in(server);

	if (again < left)
		left = again;
	return look < left ? look : left;
}

/* One round of the loop. True when it is time to stop. */
static bool turn(struct ingot_server *server, ingot_deadline *expire_at)
{
	struct epoll_event events[EVENTS_PER_TURN];
	bool stop = false;
	int count = epoll_wait(server->epoll, events, EVENTS_PER_TURN, wait_ms(server, *expire_at));

	for (int i = 0; i < count; i++)
		if (handle(server, &events[i]))
			stop = true;
	accept_waiting(server);
	if (!server->is_accepting && ingot_deadline_left(server->accept_again) == 0 &&
	    !set_accepting(server, EPOLL_CTL_MOD, true))
		server->accept_again = ingot_deadline_after(INGOT_ACCEPT_PAUSE_MS);
	if (ingot_deadline_left(*expire_at) == 0) {
		ingot_peers_expire(server);
		*expire_at = ingot_deadline_after(EXPIRE_EVERY_MS);
	}
	ingot_workers_look(server);
	return stop;
}

/* Let operations end and replies that are on their way arrive; nothing more is read or accepted. */
static void finish(struct ingot_server *server)
{
	struct epoll_event events[EVENTS_PER_TURN];
	ingot_deadline end;

	atomic_store(&server->is_stopping, true);
	ingot_workers_join(server);
	end = ingot_deadline_after(INGOT_STOP_GRACE_MS);
	(void)epoll_ctl(server->ready, EPOLL_CTL_DEL, server->stop, NULL);
	(void)set_accepting(server, EPOLL_CTL_MOD, false);
	ingot_peers_close_resting(server);
	while (server->peer_count > 0 && ingot_deadline_left(end) > 0) {
		int count = epoll_wait(server->ready, events, EVENTS_PER_TURN,
				       ingot_deadline_left(end));

		for (int i = 0; i < count; i++)
			if (ingot_event_connection(events[i].data.u64) != 0)
				ingot_peers_turn(server, events[i].data.u64, events[i].events);
	}
	ingot_peers_close(server);
}

/* Serve until it is stopped, with epoll open. */
static NET_API_STATUS serve(struct ingot_server *server)
{
	ingot_deadline expire_at = ingot_deadline_after(EXPIRE_EVERY_MS);
	NET_API_STATUS status = has_workers(server) ? ingot_workers_start(server) : 0;
	eventfd_t stops;

	if (!status) {
		while (!turn(server, &expire_at))
			;
		finish(server);
	}
	/* So that the server can run again. */
	(void)eventfd_read(server->stop, &stops);
	atomic_store(&server->is_stopping, false);
	return status;
}

NET_API_STATUS ingot_server_run(ingot_server *server)
{
	NET_API_STATUS status;

	if (!server || server->listener_count == 0)
		return ERROR_INVALID_PARAMETER;
	if (atomic_exchange(&server->is_running, true))
		return ERROR_BUSY;
	status = open_epoll(server);
	if (!status) {
		status = serve(server);
		close_epoll(server);
	}
	atomic_store(&server->is_running, false);
	return status;
}

void ingot_server_stop(ingot_server *server)
{
	const uint64_t one = 1;
	int saved = errno;
	ssize_t written;

	if (!server)
		return;
	/* write() itself: it is what signal handlers may call. It fails only when many stops are
	 * pending already. */
	written = write(server->stop, &one, sizeof(one));
	(void)written;
	errno = saved;
}

void ingot_server_free(ingot_server *server)
{
	if (!server)
		return;
	ingot_server_unregister(server);
	while (server->services) {
		struct ingot_service *service = server->services;

		LL_DELETE(server->services, service);
		ingot_heap_free(service);
	}
	for (size_t i = 0; i < server->listener_count; i++)
		ingot_listener_done(&server->listeners[i]);
	close(server->stop);
	pthread_mutex_destroy(&server->lock);
	ingot_heap_free(server);
}
