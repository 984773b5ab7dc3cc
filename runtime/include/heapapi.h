/*
 * heapapi.h: heaps, as Windows programs have them: blocks that one HeapDestroy releases together.
 *
 * A HANDLE is a number, at a multiple of 64 KiB as on Windows, and is not used again for another heap.
 * A handle that is over or was never one is not followed and fails with ERROR_INVALID_HANDLE (6). A block
 * belongs to the heap that it was allocated from and starts at a multiple of 16 bytes; HeapAlloc and
 * HeapReAlloc do not initialise it unless asked. A pointer that is not the start of a live block of this
 * very heap (another heap's, freed, inside one, from malloc) is not followed and fails with
 * ERROR_INVALID_PARAMETER (87). HeapSize and HeapValidate tell so by their results alone.
 *
 * A heap is growable, or, created with a maximum, fixed: what it holds and its bookkeeping never take
 * more, and no single block of it reaches 0xFFFF0 bytes. Growable ones end at 1 TiB a block.
 *
 * The last error is the calling thread's, kept beside errno. A function sets it only when it fails and
 * only where said; HeapSize, HeapValidate and the functions of other headers never do.
 *
 * Threads: any number may work on one heap at once, unless HEAP_NO_SERIALIZE is on; HeapDestroy waits for
 * the calls that are inside, and later ones are told that the heap is gone. A call with HEAP_NO_SERIALIZE
 * locks neither the heap nor the table of handles, so it must not meet another call on the heap, HeapDestroy
 * least of all. It waits for another thread only where the allocator below gets memory from the system or
 * returns it, or where more than 64 threads allocate. While a thread reallocates or frees a block, others
 * must not use its contents. A fork leaves the child with a process heap that
 * works; another heap that another thread was in a call with at that moment must not be used there.
 *
 * Source: heapapi.h and errhandlingapi.h on learn.microsoft.com (nf-heapapi-*); where it is silent or
 * Windows was seen to do otherwise, what is said here.
 */
#ifndef INGOT_HEAPAPI_H
#define INGOT_HEAPAPI_H

#include "ingot/export.h"
#include "winerror.h"
#include "wintypes.h"

INGOT_BEGIN_DECLS

/*
 * Given to HeapCreate, the first two hold for every call on the heap; given to a call, for that one.
 * Other bits are let pass without effect.
 */
#define HEAP_NO_SERIALIZE          0x00000001 /* no lock: the program lets one thread in at a time */
#define HEAP_GENERATE_EXCEPTIONS   0x00000004 /* a failure calls the exception handler: see below */
#define HEAP_ZERO_MEMORY           0x00000008 /* HeapAlloc, HeapReAlloc: what is new is zero */
#define HEAP_REALLOC_IN_PLACE_ONLY 0x00000010 /* HeapReAlloc: fail rather than move */
#define HEAP_CREATE_ENABLE_EXECUTE 0x00040000 /* HeapCreate: its blocks may hold code to run */

/* Windows' other values, let pass: a heap without a maximum grows, blocks are aligned to 16 anyway. */
#define HEAP_GROWABLE                 0x00000002
#define HEAP_TAIL_CHECKING_ENABLED    0x00000020
#define HEAP_FREE_CHECKING_ENABLED    0x00000040
#define HEAP_DISABLE_COALESCE_ON_FREE 0x00000080
#define HEAP_CREATE_ALIGN_16          0x00010000
#define HEAP_CREATE_ENABLE_TRACING    0x00020000

/* What a heap exception is about: Windows' codes. */
#define STATUS_ACCESS_VIOLATION ((DWORD)0xC0000005) /* a handle or a pointer is not valid */
#define STATUS_NO_MEMORY        ((DWORD)0xC0000017) /* the block does not fit, or cannot stay in place */

/* The calling thread's last error; 0 in a thread that has none yet. Any thread. */
INGOT_EXPORT DWORD WINAPI GetLastError(VOID);

/* Set the calling thread's last error to any value. Any thread. */
INGOT_EXPORT VOID WINAPI SetLastError(DWORD dwErrCode);

/*
 * The heap that every part of the program shares. It is there from the start, cannot be destroyed, and
 * always locks: HEAP_NO_SERIALIZE has no effect on it.
 *
 * Returns its handle, never NULL, the same one each time.
 */
INGOT_EXPORT HANDLE WINAPI GetProcessHeap(VOID);

/*
 * Create a heap.
 *
 * flOptions      HEAP_NO_SERIALIZE, HEAP_GENERATE_EXCEPTIONS: for every call on the heap;
 *                HEAP_CREATE_ENABLE_EXECUTE: what the program writes into a block it may run (after
 *                __builtin___clear_cache, where the processor wants that). Each block then takes whole pages
 *                of memory, whatever it counts, so such a heap is for few blocks
 * dwInitialSize  bytes that Windows would commit at once; here memory is taken as blocks need it
 * dwMaximumSize  0: the heap grows. Otherwise all that the heap may take, in bytes, rounded up to pages of
 *                4 KiB: each block counts as a multiple of 16 bytes and 16 more, the heap itself as 0x900
 *
 * Returns the heap, which HeapDestroy releases; or NULL, and the last error is ERROR_INVALID_PARAMETER
 * (dwInitialSize is above a dwMaximumSize other than 0), ERROR_NOT_SUPPORTED (50:
 * HEAP_CREATE_ENABLE_EXECUTE, and the system lets this program have no memory that is both written and
 * executed), or ERROR_NOT_ENOUGH_MEMORY (8), which is also the answer to a size above 1 TiB. It raises no
 * exception.
 */
INGOT_EXPORT INGOT_MUST_CHECK HANDLE WINAPI HeapCreate(DWORD flOptions, SIZE_T dwInitialSize,
						       SIZE_T dwMaximumSize);

/*
 * Release a heap and every block in it. Its blocks and its handle are the program's no longer.
 *
 * Returns TRUE; or FALSE, and the last error is ERROR_INVALID_HANDLE (not a live heap, or the process
 * heap).
 */
INGOT_EXPORT BOOL WINAPI HeapDestroy(HANDLE hHeap);

/*
 * Allocate a block.
 *
 * hHeap    the heap
 * dwFlags  HEAP_GENERATE_EXCEPTIONS, HEAP_NO_SERIALIZE, HEAP_ZERO_MEMORY (all of it is zero)
 * dwBytes  bytes; 0 gives a block of size 0 with an address of its own
 *
 * Returns the block, which HeapFree or HeapDestroy releases; or NULL, and the last error (Windows'
 * documents leave it alone, Windows sets it) is ERROR_NOT_ENOUGH_MEMORY (memory is short, or the block
 * does not fit the heap's maximum) or ERROR_INVALID_HANDLE.
 */
INGOT_EXPORT INGOT_MUST_CHECK LPVOID WINAPI HeapAlloc(HANDLE hHeap, DWORD dwFlags, SIZE_T dwBytes);

/*
 * Change the size of a block, which may move it. Contents are kept up to the smaller size. It is not
 * realloc: NULL is refused, and size 0 is a size.
 *
 * hHeap    the heap
 * dwFlags  HEAP_GENERATE_EXCEPTIONS, HEAP_NO_SERIALIZE; HEAP_ZERO_MEMORY: what is added beyond the size
 *          that it had is zero; HEAP_REALLOC_IN_PLACE_ONLY: it does not move. A block that was shrunk so
 *          grows back in place, and one grows into what the allocator set aside for it beyond its size,
 *          where there is any. A block that had about 1 MiB or more (0xFFFF0 bytes) keeps, when it
 *          shrinks, the pages of 4 KiB that it fills, and does not grow beyond them in place. A block that
 *          may hold code grows as far as nothing else lies behind it.
 * lpMem    a block of this heap
 * dwBytes  its new size in bytes; 0 leaves a live block of size 0 where it is
 *
 * Returns the block, and lpMem is no more unless it is the same; or NULL, lpMem is as it was, and the
 * last error is ERROR_NOT_ENOUGH_MEMORY (as HeapAlloc, or it cannot grow in place),
 * ERROR_INVALID_PARAMETER, ERROR_INVALID_HANDLE; or NO_ERROR (0) when lpMem is NULL, which raises no
 * exception.
 */
INGOT_EXPORT INGOT_MUST_CHECK LPVOID WINAPI HeapReAlloc(HANDLE hHeap, DWORD dwFlags, LPVOID lpMem,
							SIZE_T dwBytes);

/*
 * Release a block.
 *
 * hHeap    the heap; any value when lpMem is NULL
 * dwFlags  HEAP_NO_SERIALIZE
 * lpMem    a block of this heap; NULL is nothing to do
 *
 * Returns TRUE; or FALSE, and the last error is ERROR_INVALID_PARAMETER or ERROR_INVALID_HANDLE.
 */
INGOT_EXPORT BOOL WINAPI HeapFree(HANDLE hHeap, DWORD dwFlags, LPVOID lpMem);

/*
 * The size in bytes that a block was last asked for, exactly.
 *
 * hHeap    the heap
 * dwFlags  HEAP_NO_SERIALIZE
 * lpMem    a block of this heap
 *
 * Returns the size; or (SIZE_T)-1 when the handle or the pointer is not valid. The last error stays.
 */
INGOT_EXPORT SIZE_T WINAPI HeapSize(HANDLE hHeap, DWORD dwFlags, LPCVOID lpMem);

/*
 * Whether a block, or a whole heap, is what it should be. A block whose surroundings the program has
 * written to (in front of it, or from the end of another over its start) is not; a write into the unused
 * bytes behind a block is not seen.
 *
 * hHeap    the heap
 * dwFlags  HEAP_NO_SERIALIZE
 * lpMem    any pointer; NULL: every block of the heap is looked at
 *
 * Returns TRUE; or FALSE, also for a pointer that is no block of this heap and for a handle that is none.
 * The last error stays.
 */
INGOT_EXPORT BOOL WINAPI HeapValidate(HANDLE hHeap, DWORD dwFlags, LPCVOID lpMem);

/*
 * Called for a HeapAlloc or HeapReAlloc that fails while HEAP_GENERATE_EXCEPTIONS is on, in the thread
 * that called, with no lock held and the last error set. It may leave by longjmp, as an exception would,
 * or return: then the function that failed returns NULL.
 *
 * code   STATUS_NO_MEMORY or STATUS_ACCESS_VIOLATION
 * heap   the handle that was given
 * bytes  the size that was asked for
 */
typedef void (*ingot_heap_exception_handler)(DWORD code, HANDLE heap, SIZE_T bytes);

/*
 * Ingot's own: what takes the place of Windows' structured exceptions. One handler for the process; NULL,
 * as at the start: such a failure prints a line to standard error and aborts the program, as an exception
 * that no one catches does.
 *
 * Returns the handler that was there before. Any thread.
 */
INGOT_EXPORT ingot_heap_exception_handler
ingot_set_heap_exception_handler(ingot_heap_exception_handler handler);

INGOT_END_DECLS

#endif
