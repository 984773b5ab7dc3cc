/*
 * fire.h: what goes on at a server's port while others want to be served: crowds, half messages, peers that do not
 * read, storms.
 *
 * In: a port on 127.0.0.1 and a call with a large reply. Out: traffic, until it is told that it is over. A fire
 * needs no answer and judges none: whether the server stands is seen elsewhere.
 */
#ifndef INGOT_TEST_FIRE_H
#define INGOT_TEST_FIRE_H

#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>

struct fire_target {
	uint16_t port;
	const uint8_t *call; /* a whole record, mark included, that is answered with much */
	size_t length;
	atomic_bool over; /* set by whoever started it; looked at many times a second */
	atomic_uint done; /* connections, or messages, that the fire has made */
};

struct fire {
	const char *name;
	void (*burn)(struct fire_target *target);
};

#define FIRES 12

extern const struct fire fires[FIRES];

/* Descriptors that fires need at most in the process where they burn, and that their crowd needs in the server. */
#define FIRE_DESCRIPTORS 1100

/* Raise this process's limit of descriptors to what fires need, if it may. False: it may not. */
_Bool fire_raise_limit(void);

#endif
