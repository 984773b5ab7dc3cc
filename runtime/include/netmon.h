/*
 * netmon.h: memory that belongs to one run of an expert, or to one call in a server.
 *
 * A run has a key. What is allocated under the key is released when the run is over, however it ended;
 * an operation of a server allocates its results so, and need not clean up when it fails. The host begins
 * and ends the run: ExpertRun for a function of the program's, the runtime for an operation of a server.
 * A key is not used again for another run.
 *
 * A run may be asked to stop (ExpertTerminate): each memory call under its key then does nothing and
 * answers NMERR_EXPERT_TERMINATE, and the expert is to return at once; what it leaves is released. Or it
 * may leave by itself from however deep in its calls (ExpertAbort).
 *
 * A key that is over or was never one is not followed and gives NMERR_INVALID_EXPERT_HANDLE. A pointer
 * that is not the start of a live block of this very key (NULL, another key's, freed, inside one) is not
 * followed and gives NMERR_INVALID_PARAMETER. Blocks start at a multiple of 16 bytes and are not
 * initialised. NMERR codes are a series of their own: ingot_status_text does not know them.
 *
 * Threads: several threads may work under one key at once. A run ends after the calls that are inside
 * when it does; later ones are told that the key is over. In the child of a fork, a key that another
 * thread was in a call with must not be used. None of the functions is for signal handlers.
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
#define NMERR_EXPERT_TERMINATE      125 /* the expert is to stop: return at once */
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
 * NMERR_OUT_OF_MEMORY, NMERR_EXPERT_TERMINATE or NMERR_INVALID_EXPERT_HANDLE.
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
 * NMERR_OUT_OF_MEMORY, NMERR_INVALID_PARAMETER, NMERR_EXPERT_TERMINATE or NMERR_INVALID_EXPERT_HANDLE.
 */
INGOT_EXPORT INGOT_MUST_CHECK LPVOID WINAPI ExpertReallocMemory(HEXPERTKEY hExpertKey,
								LPVOID pOriginalMemory,
								SIZE_T nBytes, LPDWORD pError);

/*
 * Release a block before the run is over.
 *
 * Returns NMERR_SUCCESS, NMERR_INVALID_PARAMETER, NMERR_INVALID_EXPERT_HANDLE, or
 * NMERR_EXPERT_TERMINATE: the block is there until the run is over.
 */
INGOT_EXPORT DWORD WINAPI ExpertFreeMemory(HEXPERTKEY hExpertKey, LPVOID pOriginalMemory);

/*
 * The size in bytes that a block was asked for; 0 when the key or the pointer is not valid, or when the
 * run was asked to stop.
 */
INGOT_EXPORT SIZE_T WINAPI ExpertMemorySize(HEXPERTKEY hExpertKey, LPVOID pOriginalMemory);

/*
 * Run a function under a fresh key, and release what it left allocated under that key, however it ended:
 * it returned, it left through ExpertAbort, or its thread ended in it (pthread_exit, pthread_cancel; a C++
 * exception also, which goes on to who catches it). Runs may be nested, each with a key of its own.
 *
 * run     the function; NMERR_SUCCESS is its success, what else it returns its failure
 * arg     passed on to it
 * pError  receives what run returned; NMERR_EXPERT_TERMINATE when it left through ExpertAbort;
 *         NMERR_OUT_OF_MEMORY, when no run could begin, and NMERR_INVALID_PARAMETER (run is NULL): then it
 *         was not called. May be NULL
 *
 * Returns TRUE when run returned NMERR_SUCCESS, else FALSE. When it returns, the key is over. Threads that
 * run started may still know the key and are told so; memory of the run they must not use any more.
 */
INGOT_EXPORT BOOL WINAPI ExpertRun(DWORD (*run)(HEXPERTKEY key, void *arg), void *arg,
				   LPDWORD pError);

/*
 * Leave a run, from however deep in its calls: it is a longjmp into the ExpertRun of that key. Runs that
 * were begun inside are over too. The functions on the way do not return: what they took elsewhere (locks,
 * files, malloc's or NetApiBufferAllocate's memory) stays taken, and no C++ destructor of theirs may have
 * work to do. An operation of a server may leave its call so: its client is told RPC_S_CALL_FAILED, as
 * when the server's memory is short, and the server goes on.
 *
 * key  of a run that the calling thread is in; from an operation, of its call or of a run inside that call
 *
 * Does not return then. It returns NMERR_INVALID_EXPERT_HANDLE for a key that is over, and
 * NMERR_NOT_SUPPORTED for a run that is another thread's, or around the server whose operation asks: nothing
 * has happened, and ExpertTerminate is the way.
 */
INGOT_EXPORT DWORD WINAPI ExpertAbort(HEXPERTKEY key);

/*
 * Ask a run to stop: from now on memory calls under its key do nothing and answer
 * NMERR_EXPERT_TERMINATE. Nothing is interrupted, and there is no way back.
 *
 * Returns NMERR_SUCCESS, also when it was asked already, or NMERR_INVALID_EXPERT_HANDLE. Threads: any.
 */
INGOT_EXPORT DWORD WINAPI ExpertTerminate(HEXPERTKEY key);

INGOT_END_DECLS

#endif
