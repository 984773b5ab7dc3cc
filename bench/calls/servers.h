/*
 * servers.h: the servers that are called, each a process of its own on 127.0.0.1 or at a path.
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
	SERVER_BARE,    /* reads what comes and sends the small call's reply, which it has ready */
	SERVER_INGOT_1_LOCAL,
	SERVER_INGOT_2_LOCAL,
	SERVER_RPCGEN_LOCAL,
	SERVER_BARE_LOCAL,
	SERVER_INGOTD,  /* the daemon, which the records are announced to (enumerate.c) */
	SERVER_CHANGED, /* another one, which something is announced to all the time */
	SERVER_READY,   /* what the daemon once answered, ready-made (ready.c) */
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

/* How they serve, for process_start: ingot.c, rpcgen.c, socket.c, bare.c, enumerate.c, ready.c. */
void serve_ingot_1(int tell);
void serve_ingot_2(int tell);
void serve_rpcgen(int tell);
void serve_socket(int tell);
void serve_bare(int tell);
void serve_ingot_1_local(int tell);
void serve_ingot_2_local(int tell);
void serve_rpcgen_local(int tell);
void serve_bare_local(int tell);
void serve_ingotd(int tell);
void serve_ready(int tell);

#endif
