/*
 * exchange.c: one request, one reply, at most once.
 *
 * In and out: see exchange.h.
 */
#include "exchange.h"

#include <stdio.h>
#include <string.h>

#include "rpcbind.h"
#include "stream.h"
#include "winerror.h"

void ingot_target_init(struct ingot_target *target, const struct ingot_address *address,
		       uint32_t program, uint32_t version)
{
	size_t length;

	target->address = *address;
	target->program = program;
	target->version = version;
	ingot_address_text(address, target->name);
	if (address->kind == INGOT_ADDRESS_UNIX || address->has_port)
		return;
	length = strlen(target->name);
	snprintf(target->name + length, sizeof(target->name) - length, "#%x.%x", program, version);
}

NET_API_STATUS ingot_target_address(const struct ingot_target *target, ingot_deadline deadline,
				    struct ingot_address *ret_address)
{
	struct ingot_address address = target->address;
	NET_API_STATUS status = 0;

	if (address.kind != INGOT_ADDRESS_UNIX && !address.has_port)
		status = ingot_rpcbind_port(target, INGOT_RPCBIND_PORT, deadline, &address.port);
	if (status)
		return status;
	address.has_port = true;
	*ret_address = address;
	return 0;
}

/* A new connection; short of descriptors, idle ones are given up for it. */
static NET_API_STATUS open_connection(const struct ingot_target *target, ingot_deadline deadline,
				      struct ingot_connection *ret_connection)
{
	struct ingot_address address;
	NET_API_STATUS status = ingot_target_address(target, deadline, &address);
	int fd = -1;

	if (status)
		return status;
	do {
		status = ingot_stream_connect(&address, deadline, &fd);
	} while (status == ERROR_NOT_ENOUGH_MEMORY && ingot_pool_evict());
	if (status)
		return status;
	memset(ret_connection, 0, sizeof(*ret_connection));
	ret_connection->fd = fd;
	return 0;
}

NET_API_STATUS ingot_exchange(const struct ingot_target *target,
			      const struct ingot_request *request,
			      struct ingot_connection *ret_connection)
{
	struct ingot_connection connection;
	bool is_kept = ingot_pool_take(target->name, &connection);
	NET_API_STATUS status = 0;
	size_t sent = 0;

	if (is_kept) {
		status = ingot_stream_send(connection.fd, request->bytes, request->length,
					   request->deadline, &sent);
		/* The server closed it since we looked. Once a byte has left, only the caller may
		 * decide to call again. */
		if (status == RPC_S_SERVER_UNAVAILABLE && sent == 0) {
			ingot_connection_close(&connection);
			is_kept = false;
		}
	}
	if (!is_kept) {
		status = open_connection(target, request->deadline, &connection);
		if (status)
			return status;
		status = ingot_stream_send(connection.fd, request->bytes, request->length,
					   request->deadline, &sent);
	}
	if (!status)
		status = ingot_stream_receive(connection.fd, &connection.reader, request->reply_max,
					      request->deadline);
	if (status) {
		ingot_connection_close(&connection);
		return status;
	}
	*ret_connection = connection;
	return 0;
}
