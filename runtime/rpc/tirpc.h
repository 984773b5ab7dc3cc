/*
 * tirpc.h: libtirpc's headers, included here and nowhere else.
 *
 * In: nothing. Out: RFC 5531's messages, authentication and XDR streams under libtirpc's names. What
 * libtirpc has in the way of sockets (clnt_vc, svc_vc, svc_run, rpcbind clients) is not used; stream.h
 * and connection.h say why.
 */
#ifndef INGOT_TIRPC_H
#define INGOT_TIRPC_H

#include <rpc/rpc.h>
/* After rpc.h, which it needs: the part of SVCXPRT that authentication writes to. */
#include <rpc/svc_mt.h>

/* xdr_void with the type that libtirpc calls it by. */
static inline bool_t ingot_xdr_nothing(XDR *xdr, ...)
{
	(void)xdr;
	return TRUE;
}

#endif
