/*
 * listen.h: the sockets that a server accepts connections on.
 *
 * In: an address, or a socket that listens already. Out: a listening socket and the name under which it is really to be reached.
 */
#ifndef INGOT_LISTEN_H
#define INGOT_LISTEN_H

#include <sys/types.h>

#include "address.h"

struct ingot_listener {
	int fd;
	bool is_adopted; /* another one's socket: so is its file */
	dev_t device; /* of a unix socket's file, to remove that one and no other */
	ino_t inode;
	struct ingot_address address; /* port filled in */
	char text[INGOT_ADDRESS_TEXT];
	uint32_t
		registered; /* offers of the server's that rpcbind was told of, from the first */
};

/* Statuses as ingot_server_listen's. Release with ingot_listener_done. */
INGOT_MUST_CHECK NET_API_STATUS ingot_listener_init(struct ingot_listener *listener,
						    const struct ingot_address *address);

/* Statuses as ingot_server_listen_on's. The socket is left alone on failure. */
INGOT_MUST_CHECK NET_API_STATUS ingot_listener_adopt(struct ingot_listener *listener, int fd);

/* Close the socket, and remove its file when it is a unix socket's, our own and still the same. */
void ingot_listener_done(struct ingot_listener *listener);

#endif
