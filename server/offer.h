/*
 * offer.h: what servers offer (lmserver.idl's SERVER_OFFER): of others, checked and kept as bytes; of this one, found out.
 */
#ifndef INGOT_OFFER_H
#define INGOT_OFFER_H

#include "ingot/rpc.h"
#include "ingot/stub.h"
#include "lmserver.h"
#include "store.h"

/* Bytes of the largest offer that is kept, in XDR. */
#define INGOT_OFFER_MAX 16384u

/*
 * An announced offer as bytes, for the store.
 *
 * offer       as it came; NULL gives no bytes
 * ret_wire    receives the bytes; the caller frees them with NetApiBufferFree
 * ret_length  receives their number
 *
 * Returns 0; ERROR_INVALID_PARAMETER for texts that are none (empty, over SV_TEXT_MAX bytes, with control characters, no
 * UTF-8), counts above lmserver.idl's and what is over INGOT_OFFER_MAX; ERROR_NOT_ENOUGH_MEMORY.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_offer_write(const SERVER_OFFER *offer, uint8_t **ret_wire,
						  uint32_t *ret_length);

/*
 * A kept offer as a block, or NULL when there is none. The caller frees it with NetApiBufferFree.
 * Returns as ingot_decode.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_offer_read(const struct ingot_store_server *server,
						 void **ret_offer);

/*
 * What this server offers: its addresses, for others on the network those that are not on loopback; the programs of
 * its interfaces, and those that rpcbind knows.
 *
 * interfaces  the server's, of which there are `count`
 * rpcbind     a server's name, or NULL: it is not asked. One that does not answer knows nothing
 *
 * Returns as ingot_offer_write. Waits for rpcbind, at most a second. Threads: any.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_offer_find(const ingot_server *server,
						 const ingot_interface *const *interfaces,
						 size_t count, const char *rpcbind,
						 uint8_t **ret_wire, uint32_t *ret_length);

#endif
