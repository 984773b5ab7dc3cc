/*
 * test_calls_server.h: our half of calls.x that serves, in a thread.
 *
 * In: nothing. Out: the port of 127.0.0.1 where it listens, and at its end how many arguments did not arrive as
 * values.c makes them.
 */
#ifndef INGOT_TEST_CALLS_SERVER_H
#define INGOT_TEST_CALLS_SERVER_H

#include <pthread.h>
#include <stdbool.h>

#include "ingot/rpc.h"

struct our_server {
	ingot_server *server;
	pthread_t thread;
	unsigned port;
};

/* Whether it serves. */
bool our_server_start(struct our_server *ret_server);
/* How many mistakes there were. */
int our_server_stop(struct our_server *server);

#endif
