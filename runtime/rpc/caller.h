/*
 * caller.h: who is at the other end of a server's connection.
 *
 * In: an accepted socket. Out: what the system knows of its peer, and for how long it has been there.
 */
#ifndef INGOT_CALLER_H
#define INGOT_CALLER_H

#include <stdatomic.h>

#include "ingot/rpc.h"

struct ingot_identity {
	ingot_caller caller;    /* age_ms and idle_ms are set when they are asked for */
	int64_t accepted;       /* by ingot_clock_ms */
	_Atomic int64_t called; /* the last request: others look while its thread writes */
};

/* Ask the system. What it does not say is unknown: nothing here can fail. */
void ingot_identity_init(struct ingot_identity *identity, int fd, size_t listener, uint32_t number);

/* A request has come. `now` here and below is by ingot_clock_ms: who asks knows it already. */
void ingot_identity_called(struct ingot_identity *identity, int64_t now);

/* The caller as of now. */
ingot_caller ingot_identity_caller(const struct ingot_identity *identity, int64_t now);

#endif
