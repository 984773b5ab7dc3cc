/*
 * sockets.h: stream sockets on 127.0.0.1 and of this machine alone (AF_UNIX), for what calls or serves without a library.
 *
 * In and out: descriptors and bytes. All of them block.
 */
#ifndef INGOT_BENCH_SOCKETS_H
#define INGOT_BENCH_SOCKETS_H

#include <stdbool.h>
#include <stddef.h>

#include "process.h"

/* Listens on a free port, which is told in a line; -1: there is none. */
int sockets_listen(int tell);

/* Likewise at a path, in a new folder that is this user's alone. Who connects last takes it away with sockets_forget. */
int sockets_listen_local(int tell);

/* The server's path and its folder go, and nobody connects to it any more. A port stays. */
void sockets_forget(const struct process *process);

/* The next that connects to a listening one; -1: it fails. */
int sockets_accept(int listener);

/* Connected to a server; -1: it is not to be had. */
int sockets_connect(const struct process *process);

/* All of the bytes; false when the connection is at its end before that. */
bool sockets_send(int fd, const void *bytes, size_t length);
bool sockets_receive(int fd, void *bytes, size_t length);

#endif
