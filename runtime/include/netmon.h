/*
 * netmon.h: memory that belongs to one run of an expert, or to one call in a server.
 *
 * A run has a key. What is allocated under the key is released when the run is over, however it ended;
 * an operation of a server allocates its results so, and need not clean up when it fails. The host (in a
 * server, the runtime) begins and ends the run. A key is not used again for another run.
 *
 * A key that is over or was never one is not followed and gives NMERR_INVALID_EXPERT_HANDLE. A pointer
 * that is not the start of a live block of this very key (NULL, another key's, freed, inside one) is not
 * followed and gives NMERR_INVALID_PARAMETER. Blocks start at a multiple of 16 bytes and are not
 * initialised. NMERR codes are a series of their own: ingot_status_text does not know them.
 *
 * Threads: several threads may work under one key at once. A run ends after the calls that are inside
 * when it does; later ones are told that the key is over. In the child of a fork, a key that another
 * thread was in a call with must not be used.
 *
 * Source: Network Monitor 2 (learn.microsoft.com, NetMon2/expert*); where it is silent, what is said
 * here.
 */
#ifndef INGOT_NETMON_H
#define INGOT_NETMON_H

#include "ingot/export.h"
#include "wintypes.h"

INGOT_BEGIN_DECLS

#define NMERR_SUCCESS               0
#define NMERR_BUFFER_TOO_SMALL      6
#define NMERR_OUT_OF_MEMORY         19
#define NMERR_OUT_OF_RANGE          24
#define NMERR_NO_HANDLES            53
#define NMERR_INTERNAL_EXCEPTION    69
#define NMERR_RUNAWAY_PROTOCOL      72
#define NMERR_PENDING               73
#define NMERR_ACCESS_DENIED         74
#define NMERR_INVALID_PARAMETER     76
#define NMERR_WINDOWS_ERROR         85
#define NMERR_NOT_SUPPORTED         90
#define NMERR_TIMEOUT               96
#define NMERR_LOAD_EXPERT_FAILED    118
#define NMERR_EXPERT_REPORT_FAILED  119
#define NMERR_FRAME_FAILED_FILTER   124
#define NMERR_EXPERT_TERMINATE      125 /* the host wants the expert to stop: clean up and return */
#define NMERR_INVALID_EXPERT_GROUP  128
#define NMERR_INVALID_EXPERT_NAME   129
#define NMERR_INVALID_EXPERT_HANDLE 130
#define NMERR_NOT_INITIALIZED       135
#define NMERR_BAD_VERSION           137

/*
 * Allocate a block under a key.
 *
 * hExpertKey  the run
 * nBytes      bytes; 0 gives a block of size 0 with an address of its own
 * pError      receives NMERR_SUCCESS or why it failed; may be NULL
 *
 * Returns the block, which ExpertFreeMemory or the end of the run releases; or NULL, for
 * NMERR_OUT_OF_MEMORY or NMERR_INVALID_EXPERT_HANDLE.
 */
INGOT_EXPORT INGOT_MUST_CHECK LPVOID WINAPI ExpertAllocMemory(HEXPERTKEY hExpertKey, SIZE_T nBytes,
							      LPDWORD pError);

/*
 * Change the size of a block, which may move it. Contents are kept up to the smaller size; what is added
 * is not initialised. Size 0 is a size, not a way to free.
 *
 * hExpertKey       the run
 * pOriginalMemory  a block of this key
 * nBytes           its new size in bytes
 * pError           receives NMERR_SUCCESS or why it failed; may be NULL
 *
 * Returns the block, and pOriginalMemory is no more; or NULL, and pOriginalMemory is as it was, for
 * NMERR_OUT_OF_MEMORY, NMERR_INVALID_PARAMETER or NMERR_INVALID_EXPERT_HANDLE.
 */
INGOT_EXPORT INGOT_MUST_CHECK LPVOID WINAPI ExpertReallocMemory(HEXPERTKEY hExpertKey,
								LPVOID pOriginalMemory,
								SIZE_T nBytes, LPDWORD pError);

/*
 * Release a block before the run is over.
 *
 * Returns NMERR_SUCCESS, NMERR_INVALID_PARAMETER or NMERR_INVALID_EXPERT_HANDLE.
 */
INGOT_EXPORT DWORD WINAPI ExpertFreeMemory(HEXPERTKEY hExpertKey, LPVOID pOriginalMemory);

/* The size in bytes that a block was asked for; 0 when the key or the pointer is not valid. */
INGOT_EXPORT SIZE_T WINAPI ExpertMemorySize(HEXPERTKEY hExpertKey, LPVOID pOriginalMemory);

INGOT_END_DECLS

#endif
