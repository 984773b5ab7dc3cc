/*
 * known_port.h: the port that a host's rpcbind named, kept for the next call.
 *
 * In: a program, its version and a port. Out: that port, for the same program and version. A binding has one; it asks
 * nobody. A stream is kept together with its connection (pool.h) and needs none. Any thread.
 */
#ifndef INGOT_KNOWN_PORT_H
#define INGOT_KNOWN_PORT_H

#include <pthread.h>

#include "exchange.h"

struct ingot_known_port {
	pthread_mutex_t lock;
	uint32_t program;
	uint32_t version;
	uint16_t port; /* 0: none is known */
};

void ingot_known_port_init(struct ingot_known_port *known);
void ingot_known_port_done(struct ingot_known_port *known);

/* 0: none is known. `known` may be NULL, in which nothing is ever kept. */
uint16_t ingot_known_port_find(struct ingot_known_port *known, const struct ingot_target *target);

/* Keep a port, or with 0 forget what is kept for that program and version. */
void ingot_known_port_keep(struct ingot_known_port *known, const struct ingot_target *target,
			   uint16_t port);

#endif
