/*
 * rpcgen.c: rpcgen's code on the same bytes, over libtirpc's memory stream.
 *
 * In: data. Out: rows. It decodes as its users do, xdr_free included, and encodes into memory that is
 * there already, which is the best that can be had of it.
 */
#include <stdlib.h>
#include <string.h>

#include "peer_values.h"
#include "subjects.h"

static peer_servers value; /* what decode left; one run at a time */

static bool decode_rpcgen(void *context)
{
	const struct data *data = context;
	XDR xdrs;
	bool ok;

	memset(&value, 0, sizeof(value));
	xdrmem_create(&xdrs, (char *)data->wire, data->length, XDR_DECODE);
	ok = xdr_peer_servers(&xdrs, &value) != FALSE;
	xdr_destroy(&xdrs);
	return ok;
}

static bool release_rpcgen(void *context)
{
	(void)context;
	xdr_free((xdrproc_t)xdr_peer_servers, &value);
	return true;
}

peer_servers *peer_rpcgen_value(const struct data *data)
{
	static peer_servers kept;
	static const struct data *of;
	XDR xdrs;

	if (of == data)
		return &kept;
	if (of)
		xdr_free((xdrproc_t)xdr_peer_servers, &kept);
	of = data;
	memset(&kept, 0, sizeof(kept));
	xdrmem_create(&xdrs, (char *)data->wire, data->length, XDR_DECODE);
	if (!xdr_peer_servers(&xdrs, &kept))
		of = NULL;
	return of ? &kept : NULL;
}

static bool write_value(const struct data *data)
{
	peer_servers *servers = peer_rpcgen_value(data);
	XDR xdrs;
	bool ok;

	if (!servers)
		return false;
	xdrmem_create(&xdrs, (char *)data->room, data->length, XDR_ENCODE);
	ok = xdr_peer_servers(&xdrs, servers) && xdr_getpos(&xdrs) == data->length;
	xdr_destroy(&xdrs);
	return ok;
}

static bool encode_rpcgen(void *context)
{
	return write_value(context);
}

bool peer_rpcgen_agrees(struct data *data)
{
	return write_value(data) && memcmp(data->room, data->wire, data->length) == 0;
}

static void add(struct rows *rows, const char *action, struct data *data,
		bool (*begin)(void *context), bool (*end)(void *context))
{
	data_row(rows, action, "rpcgen", data,
		 (struct row){.wire = data->length, .context = data, .begin = begin, .end = end});
}

void peer_rpcgen_decode(struct rows *rows, struct data *data)
{
	add(rows, "decode", data, decode_rpcgen, release_rpcgen);
}

void peer_rpcgen_encode(struct rows *rows, struct data *data)
{
	add(rows, "encode", data, encode_rpcgen, NULL);
}
