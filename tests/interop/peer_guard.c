/*
 * peer_guard.c: keeps rpcgen's code from taking gigabytes for a count that has no bytes behind it.
 *
 * In: the calls of rpcgen's code to xdr_array, xdr_bytes and xdr_string (the linker's --wrap leads them
 * here). Out: a refusal where the bytes left cannot hold what is counted, else libtirpc's own answer. It
 * changes no verdict: libtirpc comes to the same one after allocating, at the end of the bytes.
 */
#include "peer.h"

/* Named by the linker: __real_X is libtirpc's, __wrap_X what calls to X reach. */
bool_t __real_xdr_array(XDR *xdrs, char **array, u_int *count, u_int most, u_int size,
			xdrproc_t element);
bool_t __wrap_xdr_array(XDR *xdrs, char **array, u_int *count, u_int most, u_int size,
			xdrproc_t element);
bool_t __real_xdr_bytes(XDR *xdrs, char **bytes, u_int *length, u_int most);
bool_t __wrap_xdr_bytes(XDR *xdrs, char **bytes, u_int *length, u_int most);
bool_t __real_xdr_string(XDR *xdrs, char **text, u_int most);
bool_t __wrap_xdr_string(XDR *xdrs, char **text, u_int most);

size_t peer_guard_length;

/* Whether the count that comes next is more than `unit` bytes each can be. */
static bool is_beyond(XDR *xdrs, size_t unit)
{
	u_int count;
	u_int at;

	/* xdr_free's stream has no position */
	if (xdrs->x_op != XDR_DECODE || peer_guard_length == 0)
		return false;
	at = xdr_getpos(xdrs);
	if (!xdr_u_int(xdrs, &count) || count > (peer_guard_length - at - 4) / unit)
		return true;
	return !xdr_setpos(xdrs, at);
}

/* No element of sample.x takes less than a word. */
bool_t __wrap_xdr_array(XDR *xdrs, char **array, u_int *count, u_int most, u_int size,
			xdrproc_t element)
{
	return !is_beyond(xdrs, 4) && __real_xdr_array(xdrs, array, count, most, size, element);
}

bool_t __wrap_xdr_bytes(XDR *xdrs, char **bytes, u_int *length, u_int most)
{
	return !is_beyond(xdrs, 1) && __real_xdr_bytes(xdrs, bytes, length, most);
}

bool_t __wrap_xdr_string(XDR *xdrs, char **text, u_int most)
{
	return !is_beyond(xdrs, 1) && __real_xdr_string(xdrs, text, most);
}
