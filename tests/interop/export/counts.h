/*
 * counts.h: the part of test_export.c that is about reckoned counts, arrays at a structure's end and fixed arrays; and
 * what it takes of the rest.
 */
#ifndef INGOT_TEST_EXPORT_COUNTS_H
#define INGOT_TEST_EXPORT_COUNTS_H

#include <stddef.h>
#include <stdint.h>

#include "exchange.h"
#include "theirs.h"

void counts_bytes(void);
void counts_call_ours(unsigned port);
void counts_call_theirs(handle_t binding);
NET_API_STATUS counts_serve(HEXPERTKEY call, COUNTS *value, uint32_t bytes, int32_t *given,
			    int32_t **row, COUNTS **copy, SID **owner, char **name, int32_t **back);

/* Encodes a frame with our table, has them recode it, and compares. The bytes are for one use. */
const uint8_t *check_bytes(enum their_message message, const ingot_type *type, const void *frame,
			   size_t *ret_length);
/* Their client sends the call of a frame to our server; the reply must be the frame's, byte for byte. */
void check_call(unsigned port, enum their_message message, const ingot_procedure *procedure,
		const void *frame);

#endif
