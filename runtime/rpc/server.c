/*
 * server.c: ingot_server: its interfaces, its addresses, and the loop that serves.
 *
 * In and out: see ingot/rpc.h. One thread, epoll, and no state outside the structure: a process may have
 * any number of servers. An operation that takes long holds up the calls after it; nothing else does.
 */
#include "server.h"

#include <errno.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <utlist.h>

#include "heap.h"
#include "peer.h"
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
	server->stop.kind = INGOT_SOURCE_STOP;
	server->stop.fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	if (server->stop.fd < 0) {
		ingot_heap_free(server);
		return ERROR_NOT_ENOUGH_MEMORY;
	}
	*ret_server = server;
	return 0;
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
		if (service->interface->program == interface->program &&
		    service->interface->version == interface->version)
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

NET_API_STATUS ingot_server_listen(ingot_server *server, const char *address)
{
	struct ingot_address parsed;
	struct ingot_source *source;
	NET_API_STATUS status;

	if (!server)
		return ERROR_INVALID_PARAMETER;
	if (atomic_load(&server->is_running))
		return ERROR_BUSY;
	status = ingot_address_parse(address, INGOT_ADDRESS_LISTEN, &parsed);
	if (status)
		return status;
	if (server->listener_count >= INGOT_LISTEN_MAX)
		return RPC_S_OUT_OF_RESOURCES;
	status = ingot_listener_init(&server->listeners[server->listener_count], &parsed);
	if (status)
		return status;
	source = &server->listener_sources[server->listener_count];
	source->kind = INGOT_SOURCE_LISTENER;
	source->fd = server->listeners[server->listener_count].fd;
	server->listener_count++;
	return 0;
}

const char *ingot_server_address(const ingot_server *server, size_t index)
{
	return server && index < server->listener_count ? server->listeners[index].text : NULL;
}

/* Have epoll watch the listening sockets, or not. False when the system refuses. */
static bool set_accepting(struct ingot_server *server, int operation, bool is_accepting)
{
	for (size_t i = 0; i < server->listener_count; i++) {
		struct ingot_source *source = &server->listener_sources[i];
		struct epoll_event event = {.events = is_accepting ? EPOLLIN : 0,
					    .data.ptr = source};

		if (epoll_ctl(server->epoll, operation, source->fd, &event) != 0)
			return false;
	}
	server->is_accepting = is_accepting;
	return true;
}

/* 0, or RPC_S_OUT_OF_RESOURCES with nothing left open. */
static NET_API_STATUS open_epoll(struct ingot_server *server)
{
	struct epoll_event event = {.events = EPOLLIN, .data.ptr = &server->stop};

	server->epoll = epoll_create1(EPOLL_CLOEXEC);
	if (server->epoll < 0)
		return RPC_S_OUT_OF_RESOURCES;
	if (epoll_ctl(server->epoll, EPOLL_CTL_ADD, server->stop.fd, &event) == 0 &&
	    set_accepting(server, EPOLL_CTL_ADD, true))
		return 0;
	close(server->epoll);
	return RPC_S_OUT_OF_RESOURCES;
}

/* Out of descriptors or room: look the other way for a moment instead of spinning. */
static void pause_accepting(struct ingot_server *server)
{
	if (set_accepting(server, EPOLL_CTL_MOD, false))
		server->accept_again = ingot_deadline_after(INGOT_ACCEPT_PAUSE_MS);
}

/* Act on one event; true when it is the one to stop. */
static bool handle(struct ingot_server *server, struct ingot_source *source)
{
	struct ingot_peer *peer;

	switch (source->kind) {
	case INGOT_SOURCE_STOP:
		return true;
	case INGOT_SOURCE_LISTENER:
		if (server->is_accepting && !ingot_peers_accept(server, source))
			pause_accepting(server);
		return false;
	case INGOT_SOURCE_PEER:
		peer = (struct ingot_peer *)source;
		/* An earlier event of this turn may have closed it to make room. */
		if (!peer->is_dead)
			ingot_peer_turn(server, peer);
		return false;
	}
	return false;
}

/* Until when epoll may wait. */
static int wait_ms(const struct ingot_server *server, ingot_deadline expire_at)
{
	int left = ingot_deadline_left(expire_at);
	int again;

	if (server->waiting_count > 0)
		return 0;
	if (server->is_accepting)
		return left;
	again = ingot_deadline_left(server->accept_again);
	return again < left ? again : left;
}

/* One round of the loop. True when it is time to stop. */
static bool turn(struct ingot_server *server, ingot_deadline *expire_at)
{
	struct epoll_event events[EVENTS_PER_TURN];
	bool stop = false;
	int count = epoll_wait(server->epoll, events, EVENTS_PER_TURN, wait_ms(server, *expire_at));

	for (int i = 0; i < count; i++)
		if (handle(server, events[i].data.ptr))
			stop = true;
	ingot_peers_turn_waiting(server);
	if (!server->is_accepting && ingot_deadline_left(server->accept_again) == 0 &&
	    !set_accepting(server, EPOLL_CTL_MOD, true))
		server->accept_again = ingot_deadline_after(INGOT_ACCEPT_PAUSE_MS);
	if (ingot_deadline_left(*expire_at) == 0) {
		ingot_peers_expire(server);
		*expire_at = ingot_deadline_after(EXPIRE_EVERY_MS);
	}
	ingot_peers_bury(server);
	return stop;
}

/* Let replies that are on their way arrive; nothing more is read or accepted. */
static void finish(struct ingot_server *server)
{
	ingot_deadline end = ingot_deadline_after(INGOT_STOP_GRACE_MS);
	struct epoll_event events[EVENTS_PER_TURN];

	(void)epoll_ctl(server->epoll, EPOLL_CTL_DEL, server->stop.fd, NULL);
	(void)set_accepting(server, EPOLL_CTL_MOD, false);
	ingot_peers_close_resting(server);
	while (server->peer_count > 0 && ingot_deadline_left(end) > 0) {
		int count = epoll_wait(server->epoll, events, EVENTS_PER_TURN,
				       ingot_deadline_left(end));

		for (int i = 0; i < count; i++) {
			struct ingot_source *source = events[i].data.ptr;

			if (source->kind == INGOT_SOURCE_PEER)
				ingot_peer_finish(server, (struct ingot_peer *)source);
		}
		ingot_peers_bury(server);
	}
	ingot_peers_close(server);
	ingot_peers_bury(server);
}

NET_API_STATUS ingot_server_run(ingot_server *server)
{
	ingot_deadline expire_at = ingot_deadline_after(EXPIRE_EVERY_MS);
	NET_API_STATUS status;
	eventfd_t stops;

	if (!server || server->listener_count == 0)
		return ERROR_INVALID_PARAMETER;
	if (atomic_exchange(&server->is_running, true))
		return ERROR_BUSY;
	status = open_epoll(server);
	if (!status) {
		while (!turn(server, &expire_at))
			;
		finish(server);
		/* So that the server can run again. */
		(void)eventfd_read(server->stop.fd, &stops);
		close(server->epoll);
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
	written = write(server->stop.fd, &one, sizeof(one));
	(void)written;
	errno = saved;
}

void ingot_server_free(ingot_server *server)
{
	if (!server)
		return;
	while (server->services) {
		struct ingot_service *service = server->services;

		LL_DELETE(server->services, service);
		ingot_heap_free(service);
	}
	for (size_t i = 0; i < server->listener_count; i++)
		ingot_listener_done(&server->listeners[i]);
	close(server->stop.fd);
	ingot_heap_free(server);
}
