/*
 * ingot/xdr.h: one-block values for programs that stay on libtirpc's own calls.
 *
 * For each type T of a .x file, generated code has
 *
 *     bool_t ingot_xdr_T(XDR *xdrs, T **block);
 *
 * which goes where rpcgen's xdr_T goes, with the address of a pointer in the place of the address of a
 * value: clnt_call(client, proc, (xdrproc_t)xdr_args, &args, (xdrproc_t)ingot_xdr_T, &block, timeout).
 * Where T is itself a pointer or a string (`typedef entry *list;`, `typedef string name<>;`) it is
 *
 *     bool_t ingot_xdr_T(XDR *xdrs, T *pointer);
 *
 * What they do, by xdrs->x_op:
 *   XDR_DECODE  *block becomes one block (ingot/block.h) with the value at its start. What *block was is
 *               neither read nor freed. FALSE: the bytes are no value of the type (ingot_decode says what
 *               is refused), there are too few of them, or no memory; *block is then NULL, and nothing
 *               stays allocated. Of the stream, whichever it is, exactly the value's bytes are taken.
 *   XDR_ENCODE  writes the value that *block points to, which need not be a block. FALSE when it is none
 *               of the type (ingot_encode says what is refused) or the stream takes no more.
 *   XDR_FREE    NetApiBufferFree, and *block is NULL: xdr_free((xdrproc_t)ingot_xdr_T, &block). FALSE, and
 *               nothing is done, when *block is not the start of a block. A program may as well call
 *               NetApiBufferFree itself.
 *
 * Lists are decoded, encoded and freed without recursion, however long.
 *
 * What a stub compiler writes: in the header `int ingot_xdr_T(struct __rpc_xdr *xdrs, T **block);`, which is
 * the same type as above without libtirpc's headers, and in a source file
 *
 *     int ingot_xdr_T(struct __rpc_xdr *xdrs, T **block)
 *     {
 *             return ingot_xdrproc_value(xdrs, block, &ingot_type_T);
 *     }
 *
 * with T's table, whatever T is in C: a structure (also { T_len, T_val }), an array, a number, an enumeration.
 * A union by itself needs the table of a structure: discriminant and union, one UNION step. Where T is a
 * pointer or a string, T's table describes the pointer: size sizeof(void *), and one step at offset 0, which
 * is POINTER (OPTIONAL for `T *`), STRING or WSTRING with the bounds; the function is
 *
 *             return ingot_xdrproc_pointer(xdrs, pointer, &ingot_type_T);
 *
 * Threads: any; a stream belongs to one thread.
 */
#ifndef INGOT_XDR_H
#define INGOT_XDR_H

#include "ingot/export.h"
#include "ingot/table.h"

INGOT_BEGIN_DECLS

/* libtirpc's XDR. */
struct __rpc_xdr;

/*
 * The work of ingot_xdr_T.
 *
 * xdrs     a stream of libtirpc, or any with its operations
 * block    the address of the program's pointer to the value
 * pointer  the address of the program's value, which is a pointer; NULL for optional data that is not there
 * type     as above; ordinary tables have no steps with flag KNOWN at the root
 *
 * Return what is said above, 1 for TRUE and 0 for FALSE; also 0 for a NULL argument or a table of neither form.
 */
INGOT_EXPORT int ingot_xdrproc_value(struct __rpc_xdr *xdrs, void *block, const ingot_type *type);
INGOT_EXPORT int ingot_xdrproc_pointer(struct __rpc_xdr *xdrs, void *pointer,
				       const ingot_type *type);

INGOT_END_DECLS

#endif
