/*
 * message.h: the client's RPC messages: a call's header in front of its arguments, a reply's taken off.
 *
 * In: encoded arguments with free room before them; a reply's record. Out: bytes to send; where the
 * results begin, or why there are none. The forms are RFC 5531's, written and read by libtirpc's own
 * routines (xdr_callhdr, AUTH_MARSHALL, xdr_replymsg, AUTH_VALIDATE) over memory streams.
 */
#ifndef INGOT_MESSAGE_H
#define INGOT_MESSAGE_H

#include <stddef.h>
#include <stdint.h>

#include "ingot/rpc.h"
#include "record.h"
#include "tirpc.h"

/* Room before the arguments: the mark, six words, credentials and verifier at their largest. */
#define INGOT_CALL_HEADROOM (INGOT_RECORD_MARK + 24u + 2u * (8u + MAX_AUTH_BYTES))

/* One call's identity. */
struct ingot_message {
	AUTH *auth;
	uint32_t xid;
};

/* ERROR_NOT_ENOUGH_MEMORY when there are no credentials to be had. Release with ingot_message_done. */
INGOT_MUST_CHECK NET_API_STATUS ingot_message_init(struct ingot_message *message,
						   ingot_credentials credentials);
void ingot_message_done(struct ingot_message *message);

/*
 * Put mark and header in front of `length` bytes of arguments that stand INGOT_CALL_HEADROOM bytes
 * behind `wire`. *ret_offset is where the record then begins; it ends with the arguments.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_message_seal(struct ingot_message *message, uint8_t *wire,
						   size_t length, uint32_t program,
						   uint32_t version, uint32_t procedure,
						   size_t *ret_offset);

/*
 * Whether the bytes begin with a whole header of a reply to this call. For a transport on which anything
 * may arrive.
 */
bool ingot_message_is_reply(const struct ingot_message *message, uint8_t *record, size_t length);

/*
 * Read a reply's header. 0 when the call succeeded: the results begin at *ret_offset. Else the status of
 * ingot/rpc.h; RPC_S_PROTOCOL_ERROR when the server speaks another version of RPC.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_message_open(struct ingot_message *message, uint8_t *record,
						   size_t length, size_t *ret_offset);

#endif
