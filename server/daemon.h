/*
 * daemon.h: the daemon as a whole: its settings, its machine, its store, its server, from start to end.
 */
#ifndef INGOT_DAEMON_H
#define INGOT_DAEMON_H

#include <stdbool.h>

#include "announcer.h"
#include "ingot/rpc.h"
#include "machine.h"
#include "operations.h"
#include "options.h"
#include "registrar.h"
#include "settings.h"

/* Zero-initialised it is one that was never started. It must not be moved. */
struct ingot_daemon {
	const struct ingot_daemon_options *options;
	struct ingot_settings settings;
	struct ingot_machine machine;
	struct ingot_operations_context context;
	ingot_server *server;
	ingot_announcer *announcer;
	ingot_registrar *registrar;
	NET_API_STATUS registered; /* how it went at the start */
	bool has_context;          /* its locks are made */
	unsigned
		number; /* of several processes, from 1; 0: the only one, or who looks after them */
};

/* Take the settings over, listen, open the store. False, with the reason in the log, when something fails. */
INGOT_MUST_CHECK bool ingot_daemon_open(struct ingot_daemon *daemon,
					const struct ingot_daemon_options *options,
					struct ingot_settings *settings);

/*
 * In a child that was forked after ingot_daemon_open: a server of its own at the same addresses, and the store. What the
 * parent has stays his: the child ends with _exit. False, with the reason in the log, when something fails.
 *
 * number  which child, from 1; one that replaces another has that one's number
 */
INGOT_MUST_CHECK bool ingot_daemon_branch(struct ingot_daemon *daemon, unsigned number);

/* Register with rpcbind; that it is not there, or refuses, is said in the log. */
void ingot_daemon_register(struct ingot_daemon *daemon);

/*
 * Find out what this server offers and begin to announce it and to keep it registered, of several processes in the first
 * alone; false, with the reason in the log, when that fails. After it, ingot_server_run.
 */
INGOT_MUST_CHECK bool ingot_daemon_begin(struct ingot_daemon *daemon);

/*
 * Read the settings again while the server runs, and take them over; with a mistake in them all stays as it is. The
 * addresses, programs and interfaces that it offers are found anew. Threads: one at a time, beside ingot_server_run.
 */
void ingot_daemon_reload(struct ingot_daemon *daemon);

/* Release everything; the server must not run. */
void ingot_daemon_close(struct ingot_daemon *daemon);

#endif
