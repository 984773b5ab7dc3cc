/*
 * ingot/block.h: results in one block, and the tables that describe them.
 *
 * A block is one allocation that holds a whole value: the root at offset 0, then everything that the
 * root points to, directly or not. Every pointer inside points into the same block or is NULL, so one
 * NetApiBufferFree (lmapibuf.h) releases the tree. Structures and arrays stand at their alignment,
 * strings are NUL-terminated, gaps are zero, an array of no elements is NULL with count 0.
 * docs/block-format.md draws one byte by byte. A block belongs to whoever holds its pointer; no other
 * object refers to it.
 *
 * Every type T of an interface file has `extern const ingot_type ingot_type_T;` in its header.
 *
 * Threads: all functions may be called from any thread; one block may be read by many threads, and
 * changed or freed by one that no other uses it beside.
 */
#ifndef INGOT_BLOCK_H
#define INGOT_BLOCK_H

#include <stddef.h>
#include <stdint.h>

#include "ingot/bounds.h"
#include "ingot/export.h"
#include "ingot/status.h"
#include "ingot/table.h"

INGOT_BEGIN_DECLS

typedef enum ingot_codec {
	INGOT_XDR = 1,     /* RFC 4506 */
	INGOT_PROTOBUF = 2 /* protobuf.dev, "Encoding"; docs/proto.md */
} ingot_codec;

/* Bounds on one value. A member of 0 stands for its default in ingot/bounds.h. */
typedef struct ingot_limits {
	uint32_t depth;  /* levels of nesting */
	uint32_t block;  /* bytes of the block */
	uint32_t count;  /* elements of one array */
	uint32_t string; /* bytes of one string or opaque */
} ingot_limits;

/*
 * Decode one value of `type` from `length` bytes at `wire` into a new block.
 *
 * type      what the bytes hold
 * codec     how they are encoded
 * wire      the bytes; need not be aligned; may be NULL when length is 0
 * length    how many; all of them must belong to the value; of protobuf at most 2 GiB less one
 * limits    bounds, or NULL for the defaults
 * ret_block receives the block, the root at its start; the caller frees it with NetApiBufferFree
 *
 * Returns 0; RPC_X_BAD_STUB_DATA (1783) for bytes that are not a value of the type (too short, too
 * long, a count that disagrees, non-zero padding, a boolean that is neither 0 nor 1, a NUL inside a
 * string); RPC_S_INVALID_TAG (1733) for a discriminant without an arm; RPC_X_ENUM_VALUE_OUT_OF_RANGE
 * (1781) for an enumeration's or range's value that is not one; RPC_X_INVALID_BOUND (1734) above a
 * limit or a declared bound, and for a count that is reckoned from a number (INGOT_OP_EXTENT) and is
 * another, none at all, or below that of the elements with data; ERROR_NOT_ENOUGH_MEMORY (8);
 * ERROR_INVALID_PARAMETER (87) for a NULL type or ret_block; ERROR_NOT_SUPPORTED (50) for a type that is
 * no protobuf message.
 *
 * Protobuf's bytes may say the same in many ways, and all are taken (protobuf.dev, "Encoding"): fields in any
 * order, numbers packed or not, of a number or text that comes twice the last one, of a message all its pieces,
 * fields that the type does not know. What is absent has its empty value, and is checked like any other: so a range
 * that 0 is not in is RPC_X_ENUM_VALUE_OUT_OF_RANGE. RPC_X_BAD_STUB_DATA also for text that is not UTF-8, a
 * fixed array of another length, an arm that is not the discriminant's, a number too large for its C type, a
 * required field that did not come. Groups are passed over, and count as levels of nesting.
 *
 * On failure *ret_block is untouched and nothing stays allocated. Memory taken is bounded
 * by length (docs/security.md).
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS ingot_decode(const ingot_type *type, ingot_codec codec,
							  const void *wire, size_t length,
							  const ingot_limits *limits,
							  void **ret_block);

/*
 * Encode the value at `value`, which need not be a block, into newly allocated bytes.
 *
 * type, codec as for ingot_decode
 * value       the value; read only; its lists are followed without recursion
 * ret_wire    receives the bytes; the caller frees them with NetApiBufferFree
 * ret_length  receives their number
 *
 * Returns 0; RPC_X_NULL_REF_POINTER (1780) for a NULL where the type says ref, or a count without an
 * array; ERROR_NO_UNICODE_TRANSLATION (1113) for UTF-16 with a surrogate by itself, and of protobuf for text
 * that is not UTF-8; RPC_S_INVALID_TAG, RPC_X_ENUM_VALUE_OUT_OF_RANGE, RPC_X_INVALID_BOUND and the rest as
 * for ingot_decode; ERROR_NOT_SUPPORTED for a type that is no message of the codec's. On failure both outputs
 * are untouched. The same value always becomes the same bytes.
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS ingot_encode(const ingot_type *type, ingot_codec codec,
							  const void *value, uint8_t **ret_wire,
							  uint32_t *ret_length);

/*
 * Copy a block: one copy of its bytes and one relocation of its pointers.
 *
 * block     a live block (of ingot_decode, of a call, or of NetApiBufferAllocate)
 * ret_copy  receives the copy; the caller frees it with NetApiBufferFree
 *
 * A pointer that the program changed to lead out of the block is copied as it is.
 * Returns 0, ERROR_INVALID_PARAMETER when `block` is not the start of a live block,
 * ERROR_NOT_ENOUGH_MEMORY. On failure *ret_copy is untouched.
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS ingot_clone(const void *block, void **ret_copy);

/*
 * Copy a block into memory of the caller's, from where another process (or this one, later) can take it
 * with ingot_block_attach: shared memory, a file that is mapped. It is a small head and the block behind it.
 *
 * block       a live block; what NetApiBufferReallocate added behind a result is not copied
 * memory      where to; at a multiple of 16 bytes, no part of `block`; NULL with size 0, to ask for the size
 * size        bytes that are there
 * address     where the reader will see `memory`, when that is known and he can only read; NULL: here, and
 *             a reader elsewhere makes the pointers right
 * ret_needed  receives the bytes needed, also with ERROR_INSUFFICIENT_BUFFER; may be NULL
 *
 * The copy is not a live block: there is nothing to free. A pointer that the program changed to lead out
 * of the block is copied as it is, and such a copy is refused by ingot_block_attach.
 * Returns 0; ERROR_INSUFFICIENT_BUFFER (122): nothing was written; ERROR_INVALID_PARAMETER when `block`
 * is not the start of a live block, or memory or address not at a multiple of 16.
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS ingot_clone_to(const void *block, void *memory,
							    size_t size, const void *address,
							    size_t *ret_needed);

/*
 * Take what ingot_clone_to wrote, wherever it is now. All of it is checked, as by ingot_block_check,
 * before anything in it is believed; then the pointers inside are made right for where it is.
 *
 * memory     what was written, or what is mapped of it; at a multiple of 16 bytes. It is written to, unless
 *            its pointers are for this very address already
 * size       bytes that may be read there
 * type       of the values, as the writer had it (of NetServerEnum's level 101: ingot_type_SERVER_INFO_101);
 *            NULL for plain memory
 * ret_root   receives the first value. It is no live block: it stays for as long as `memory` does
 * ret_count  receives how many values there are; for plain memory, bytes. May be NULL
 *
 * Nobody else may write to the memory while it is attached and read. Of several readers of the same shared
 * memory each needs a view of his own: mmap with PROT_READ | PROT_WRITE and MAP_PRIVATE, for which a
 * descriptor that is open for reading is enough. Where a writer that is not trusted could go on writing,
 * copy the bytes to memory of your own first, and attach those.
 *
 * Returns 0; RPC_X_BAD_STUB_DATA (1783) when the memory does not hold what ingot_clone_to wrote of such a
 * type, or not all of it; RPC_S_INVALID_TAG, RPC_X_ENUM_VALUE_OUT_OF_RANGE, RPC_X_INVALID_BOUND,
 * RPC_X_NULL_REF_POINTER as ingot_block_check; ERROR_INVALID_PARAMETER for a NULL or misaligned memory or a
 * NULL ret_root; ERROR_NOT_ENOUGH_MEMORY. On failure nothing has been written anywhere.
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS ingot_block_attach(void *memory, size_t size,
								const ingot_type *type,
								void **ret_root,
								uint32_t *ret_count);

/*
 * Prove that a block keeps the rules at the top of this header.
 *
 * Returns 0 when it does; RPC_X_BAD_STUB_DATA (1783) when it does not; RPC_S_INVALID_TAG,
 * RPC_X_ENUM_VALUE_OUT_OF_RANGE, RPC_X_INVALID_BOUND for values that the type does not allow;
 * RPC_X_NULL_REF_POINTER for a NULL that it does not allow; ERROR_INVALID_PARAMETER when `block` is
 * not the start of a live block; ERROR_NOT_ENOUGH_MEMORY (it takes one bit a byte while it works).
 * A block of plain NetApiBufferAllocate memory has no rules to keep and gives 0.
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS ingot_block_check(const void *block);

/*
 * How much the program has not freed yet: buffers of lmapibuf.h, results among them.
 *
 * ret_count  receives how many are live; may be NULL
 * ret_bytes  receives their bytes, as NetApiBufferSize tells them; may be NULL
 *
 * It counts when asked, so it takes time for each buffer and none otherwise. What is allocated or freed by
 * other threads meanwhile may be counted or not.
 *
 * A program that is run with INGOT_TRACE=leaks in its environment prints, at exit and on standard error, each
 * buffer that is live then: its size, the call that made it (interface.procedure, or the function) and when.
 * It also prints the blocks of heaps (heapapi.h) and of experts' runs (netmon.h) that are left, with their
 * heap or key; a heap without blocks is not told.
 */
INGOT_EXPORT void ingot_live_blocks(size_t *ret_count, size_t *ret_bytes);

INGOT_END_DECLS

#endif
