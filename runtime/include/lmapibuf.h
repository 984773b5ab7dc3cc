/*
 * lmapibuf.h: the buffers that network management results come in.
 *
 * One buffer holds one result, whatever it points to inside: one NetApiBufferFree releases all of it.
 * A buffer comes from NetApiBufferAllocate, from NetApiBufferReallocate or from a call that returns one,
 * and belongs to whoever holds its pointer. It starts at a multiple of 16 bytes.
 *
 * A pointer that is not the start of a live buffer (never one, inside one, freed already) is never
 * followed: the functions answer ERROR_INVALID_PARAMETER (87). So do they for a NULL output parameter.
 * On any failure outputs are as they were. None of the functions prints, aborts, or sets a last error.
 *
 * Threads: every function may be called from any thread. Two threads that free one buffer at once are
 * told 0 and 87. While a thread reallocates or frees a buffer, others must not use its contents.
 *
 * Source: lmapibuf.h on learn.microsoft.com (nf-lmapibuf-*); where it is silent, what is said here.
 */
#ifndef INGOT_LMAPIBUF_H
#define INGOT_LMAPIBUF_H

#include "ingot/export.h"
#include "wintypes.h"

INGOT_BEGIN_DECLS

/*
 * Allocate a buffer. Its contents are not initialised.
 *
 * ByteCount  bytes; 0 gives a buffer of size 0 with an address of its own
 * Buffer     receives the buffer; the caller frees it with NetApiBufferFree
 *
 * Returns 0, ERROR_INVALID_PARAMETER (Buffer is NULL), ERROR_NOT_ENOUGH_MEMORY (8), which is also the
 * answer to a size within 1 KiB of 4 GiB.
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS NET_API_FUNCTION NetApiBufferAllocate(DWORD ByteCount,
										   LPVOID *Buffer);

/*
 * Release a buffer and all that is in it.
 *
 * Buffer  the buffer, or NULL, which is nothing to do
 *
 * Returns 0, ERROR_INVALID_PARAMETER (not the start of a live buffer).
 */
INGOT_EXPORT NET_API_STATUS NET_API_FUNCTION NetApiBufferFree(LPVOID Buffer);

/*
 * Change the size of a buffer, which may move it. Contents are kept up to the smaller size, what is
 * added is not initialised, and pointers inside a result that a call returned are kept right.
 *
 * OldBuffer     the buffer; NULL: a new one is allocated, as NetApiBufferAllocate does
 * NewByteCount  bytes; 0: OldBuffer is freed, if there is one, and *NewBuffer set to NULL
 * NewBuffer     receives the buffer; it may be the variable that OldBuffer was read from
 *
 * Returns 0, and OldBuffer is the caller's no longer; or, with OldBuffer and *NewBuffer as they were,
 * ERROR_INVALID_PARAMETER (NewBuffer is NULL, OldBuffer is not the start of a live buffer, or
 * NewByteCount would cut into the result that it holds), ERROR_NOT_ENOUGH_MEMORY (8).
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS NET_API_FUNCTION
NetApiBufferReallocate(LPVOID OldBuffer, DWORD NewByteCount, LPVOID *NewBuffer);

/*
 * Tell a buffer's size: exactly what was asked for, or what the result takes.
 *
 * Buffer     the buffer
 * ByteCount  receives the bytes
 *
 * Returns 0, ERROR_INVALID_PARAMETER (Buffer is NULL or not the start of a live buffer, ByteCount is
 * NULL).
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS NET_API_FUNCTION NetApiBufferSize(LPVOID Buffer,
									       LPDWORD ByteCount);

INGOT_END_DECLS

#endif
