/*
 * call.h: a call to an address that has been taken apart already.
 *
 * In: an address, options without zeros, a frame, and where the port that rpcbind names is kept, or NULL.
 * Out: the frame's results. ingot_call and
 * ingot_call_server (ingot/stub.h) are this with a name in front.
 */
#ifndef INGOT_CALL_H
#define INGOT_CALL_H

#include "address.h"
#include "deadline.h"
#include "ingot/stub.h"
#include "known_port.h"

/* What ingot_call says, but that arguments are not checked again. */
INGOT_MUST_CHECK NET_API_STATUS ingot_call_address(const struct ingot_address *address,
						   struct ingot_known_port *known,
						   const ingot_call_options *options,
						   ingot_deadline deadline,
						   const ingot_interface *interface,
						   uint32_t procedure, void *frame);

#endif
