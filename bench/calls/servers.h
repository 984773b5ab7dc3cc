/*
 * servers.h: the servers that are called, each a process of its own on 127.0.0.1.
 *
 * In: which. Out: its process, which the first question for it starts.
 */
#ifndef INGOT_BENCH_SERVERS_H
#define INGOT_BENCH_SERVERS_H

#include <stdint.h>

#include "data.h"
#include "process.h"

enum server {
	SERVER_INGOT_1, /* service.idl by Ingot, with one worker */
	SERVER_INGOT_2, /* and with two */
	SERVER_RPCGEN,  /* the same by rpcgen's stubs and svc_run */
	SERVER_SOCKET,  /* for a number of 4 bytes it sends that many, which it has ready */
	SERVERS
};

/* NULL: it did not start, and says so on standard error. */
const struct process *server_get(enum server server);

/*
 * What BenchList answers with: the bench offers what it has made before the first server starts. At most
 * SERVERS_DATA_MAX numbers of records.
 */
enum { SERVERS_DATA_MAX = 8 };
void servers_offer(const struct data *data);
const struct data *servers_offered(uint32_t count);

/* Ours and rpcgen's way of serving, for process_start: ingot.c, rpcgen.c, socket.c. */
void serve_ingot_1(int tell);
void serve_ingot_2(int tell);
void serve_rpcgen(int tell);
void serve_socket(int tell);

/* A stream socket that listens on a free port of 127.0.0.1, which is told; -1: there is none. */
int servers_listen(int tell);

/* One that is connected to a server; -1: it is not to be had. */
int servers_connect(const struct process *process);

#endif
