/*
 * pool.h: connections that no call uses at the moment, kept for the next one.
 *
 * In: a connection and the name it was made under. Out: the one that rested the shortest time, found
 * alive. At most INGOT_IDLE_MAX rest under one name, none longer than INGOT_IDLE_MS (they are looked
 * through whenever a connection is taken or returned), none beyond the library's unloading, and a child
 * process never uses its parent's. Any thread.
 */
#ifndef INGOT_POOL_H
#define INGOT_POOL_H

#include "address.h"
#include "record.h"

/* "tcp://host", the longest, and the program and version whose port rpcbind told. */
#define INGOT_POOL_NAME (INGOT_ADDRESS_TEXT + 24)

struct ingot_connection {
	int fd;
	struct ingot_record_reader reader;
};

/* False when none rests there. The connection is then the caller's. */
INGOT_MUST_CHECK bool ingot_pool_take(const char *name, struct ingot_connection *ret_connection);

/* Hand a connection on, which has no call under way; it may be closed at once. */
void ingot_pool_return(const char *name, struct ingot_connection *connection);

/* Close one that rests, whichever; false when none does. For a process short of descriptors. */
bool ingot_pool_evict(void);

void ingot_connection_close(struct ingot_connection *connection);

#endif
