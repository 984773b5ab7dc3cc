/*
 * dispatch.h: one call's record in, one reply's record out.
 *
 * In: the services a server offers, a record as it came from the network. Out: the reply, mark included,
 * in one piece of heap memory. It waits for nothing but the operation itself and knows no socket.
 */
#ifndef INGOT_DISPATCH_H
#define INGOT_DISPATCH_H

#include <stddef.h>
#include <stdint.h>

#include "ingot/stub.h"

/* An interface that is offered, and what its operations work on. */
struct ingot_service {
	const ingot_interface *interface;
	const void *ops;
	void *context;
	struct ingot_service *next;
};

/* Bytes [at .. end) of `wire` are to be sent. All zero: none. */
struct ingot_reply {
	uint8_t *wire;
	size_t at;
	size_t end;
};

/*
 * Answer a call of `caller` (NULL: nobody says who). False when the record is no call that could be answered, or when there is no memory
 * for an answer: the connection then has to be closed. The record's bytes may be changed. The caller
 * frees ret_reply->wire with ingot_heap_free.
 */
INGOT_MUST_CHECK bool ingot_dispatch(const struct ingot_service *services,
				     const struct ingot_caller *caller, uint8_t *record,
				     size_t length, struct ingot_reply *ret_reply);

#endif
