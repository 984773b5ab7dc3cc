/*
 * xdr_swap.h: many words between C memory and the wire (RFC 4506: big-endian), in either direction.
 *
 * In: words at any place, not overlapping with where they go. Out: the same in the other byte order. The widest
 * instructions that the processor has are chosen when the program runs.
 *
 * Threads: any.
 */
#ifndef INGOT_XDR_SWAP_H
#define INGOT_XDR_SWAP_H

#include <stddef.h>

void ingot_xdr_swap32(void *to, const void *from, size_t count);
void ingot_xdr_swap64(void *to, const void *from, size_t count);

#endif
