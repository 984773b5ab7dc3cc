/*
 * peer.h: the other implementation: rpcgen's code over libtirpc's memory and record streams.
 *
 * In: a type by index, bytes or a value in rpcgen's layout. Out: values, bytes, yes or no. It knows
 * nothing of our engine but the tables that belong to the same wire.
 */
#ifndef INGOT_TEST_PEER_H
#define INGOT_TEST_PEER_H

#include <rpc/rpc.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ingot/status.h"
#include "ingot/table.h"
#include "sample.h"

/* Room for any value of rpcgen's types here. */
union peer_value {
	peer_record record;
	peer_group group;
	peer_list list;
	peer_tree tree;
	peer_shape shape;
	peer_all all;
	peer_server server;
	peer_page page;
};

struct peer_type {
	const char *name;
	const ingot_type *ours;
	xdrproc_t xdr;
	/*
	 * What our table asks beyond XDR of a value that rpcgen took from `wire`: 0, or the status of the
	 * refusal. `canonical` is what rpcgen makes of the value. NULL: nothing.
	 */
	NET_API_STATUS(*refuses)
	(const union peer_value *value, const uint8_t *wire, const uint8_t *canonical);
};

enum peer_index {
	PEER_RECORD,
	PEER_GROUP,
	PEER_LIST,
	PEER_TREE,
	PEER_SHAPE,
	PEER_ALL,
	PEER_SERVER,
	PEER_PAGE,
	PEER_TYPES
};
extern const struct peer_type peer_types[PEER_TYPES];

/* Decode from the start of `wire`; *ret_used says how much of it the value took. peer_free in any case. */
bool peer_decode(const struct peer_type *type, const uint8_t *wire, size_t length,
		 union peer_value *ret_value, size_t *ret_used);

/* Encode into `wire`; false when `capacity` bytes are not enough. */
bool peer_encode(const struct peer_type *type, const void *value, uint8_t *wire, size_t capacity,
		 size_t *ret_length);
void peer_free(const struct peer_type *type, union peer_value *value);

/*
 * The same over a record stream. `fragment` is how many bytes a fragment holds at most; the bytes are
 * those of the record, its marks taken off or put on here.
 */
bool peer_encode_record(const struct peer_type *type, const void *value, unsigned fragment,
			uint8_t *wire, size_t capacity, size_t *ret_length);
bool peer_decode_record(const struct peer_type *type, const uint8_t *wire, size_t length,
			unsigned fragment, union peer_value *ret_value);

/*
 * rpcgen's code takes memory for any count that it reads. While the guard is up (a value other than 0:
 * the bytes of the stream), counts that these bytes cannot hold are refused before memory is taken; they
 * would be refused after it, for want of bytes. See peer_guard.c.
 */
extern size_t peer_guard_length;

#endif
