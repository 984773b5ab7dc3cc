/*
 * peer.c: rpcgen's code over libtirpc's streams, behind the few calls that the tests make.
 *
 * In: bytes or a value. Out: a value or bytes. Nothing of this is ours: it is the judge.
 */
#include "peer.h"

#include <string.h>

#include "samples.h"
#include "winerror.h"

/* small, port, tiny and digest come first; a color or flag that is none is then refused as such. */
#define ALL_HEAD 20u

static NET_API_STATUS refuses_all(const union peer_value *value, const uint8_t *wire,
				  const uint8_t *canonical)
{
	bool color = value->all.color == PEER_RED || value->all.color == PEER_GREEN ||
		     value->all.color == PEER_BLUE;
	bool flag = memcmp(wire + ALL_HEAD + 4, canonical + ALL_HEAD + 4, 4) == 0;

	if ((color && flag) || memcmp(wire, canonical, ALL_HEAD) != 0)
		return 0;
	return RPC_X_ENUM_VALUE_OUT_OF_RANGE;
}

static NET_API_STATUS refuses_page(const union peer_value *value, const uint8_t *wire,
				   const uint8_t *canonical)
{
	(void)wire;
	(void)canonical;
	return value->page.servers.servers_len == value->page.again.again_len ? 0
									      : RPC_X_BAD_STUB_DATA;
}

const struct peer_type peer_types[PEER_TYPES] = {
	[PEER_RECORD] = {"record", &sample_record_type, (xdrproc_t)xdr_peer_record, NULL},
	[PEER_GROUP] = {"group", &sample_group_type, (xdrproc_t)xdr_peer_group, NULL},
	[PEER_LIST] = {"list", &sample_list_type, (xdrproc_t)xdr_peer_list, NULL},
	[PEER_TREE] = {"tree", &sample_tree_type, (xdrproc_t)xdr_peer_tree, NULL},
	[PEER_SHAPE] = {"shape", &sample_shape_type, (xdrproc_t)xdr_peer_shape, NULL},
	[PEER_ALL] = {"all", &sample_all_type, (xdrproc_t)xdr_peer_all, refuses_all},
	[PEER_SERVER] = {"server", &sample_server_type, (xdrproc_t)xdr_peer_server, NULL},
	[PEER_PAGE] = {"page", &sample_page_type, (xdrproc_t)xdr_peer_page, refuses_page},
};

bool peer_decode(const struct peer_type *type, const uint8_t *wire, size_t length,
		 union peer_value *ret_value, size_t *ret_used)
{
	XDR xdrs;
	bool ok;

	memset(ret_value, 0, sizeof(*ret_value));
	/* it reads only, whatever its prototype says */
	xdrmem_create(&xdrs, (char *)(uintptr_t)wire, (u_int)length, XDR_DECODE);
	peer_guard_length = length;
	ok = type->xdr(&xdrs, ret_value) != FALSE;
	peer_guard_length = 0;
	*ret_used = xdr_getpos(&xdrs);
	xdr_destroy(&xdrs);
	return ok;
}

bool peer_encode(const struct peer_type *type, const void *value, uint8_t *wire, size_t capacity,
		 size_t *ret_length)
{
	XDR xdrs;
	bool ok;

	xdrmem_create(&xdrs, (char *)wire, (u_int)capacity, XDR_ENCODE);
	ok = type->xdr(&xdrs, value) != FALSE;
	*ret_length = xdr_getpos(&xdrs);
	xdr_destroy(&xdrs);
	return ok;
}

void peer_free(const struct peer_type *type, union peer_value *value)
{
	xdr_free(type->xdr, value);
}

/* What stands for the connection: bytes with their record marks. */
struct wire {
	uint8_t *bytes;
	size_t capacity;
	size_t at;
};

static int wire_write(void *handle, void *bytes, int length)
{
	struct wire *wire = handle;

	if ((size_t)length > wire->capacity - wire->at)
		return -1;
	memcpy(wire->bytes + wire->at, bytes, (size_t)length);
	wire->at += (size_t)length;
	return length;
}

static int wire_read(void *handle, void *bytes, int length)
{
	struct wire *wire = handle;
	size_t left = wire->capacity - wire->at;
	size_t piece = (size_t)length < left ? (size_t)length : left;

	if (piece == 0)
		return -1;
	memcpy(bytes, wire->bytes + wire->at, piece);
	wire->at += piece;
	return (int)piece;
}

#define MARK_LAST 0x80000000u

static uint32_t get_mark(const uint8_t *bytes)
{
	return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 |
	       bytes[3];
}

static void put_mark(uint8_t *bytes, uint32_t mark)
{
	for (int i = 0; i < 4; i++)
		bytes[i] = (uint8_t)(mark >> (24 - 8 * i));
}

/* Close up the fragments of one whole record; false when they do not end where the bytes do. */
static bool strip_marks(uint8_t *bytes, size_t length, size_t *ret_length)
{
	size_t from = 0;
	size_t to = 0;
	uint32_t mark = 0;

	while (!(mark & MARK_LAST)) {
		size_t size;

		if (length - from < 4)
			return false;
		mark = get_mark(bytes + from);
		size = mark & ~MARK_LAST;
		from += 4;
		if (size > length - from)
			return false;
		memmove(bytes + to, bytes + from, size);
		from += size;
		to += size;
	}
	*ret_length = to;
	return from == length;
}

bool peer_encode_record(const struct peer_type *type, const void *value, unsigned fragment,
			uint8_t *wire, size_t capacity, size_t *ret_length)
{
	struct wire out = {wire, capacity, 0};
	XDR xdrs;
	bool ok;

	xdrrec_create(&xdrs, fragment, 0, &out, wire_read, wire_write);
	xdrs.x_op = XDR_ENCODE;
	ok = type->xdr(&xdrs, value) && xdrrec_endofrecord(&xdrs, TRUE);
	xdr_destroy(&xdrs);
	return ok && strip_marks(wire, out.at, ret_length);
}

bool peer_decode_record(const struct peer_type *type, const uint8_t *wire, size_t length,
			unsigned fragment, union peer_value *ret_value)
{
	size_t fragments = length / fragment + 1;
	struct wire in = {malloc(length + 4 * fragments), length + 4 * fragments, 0};
	XDR xdrs;
	bool ok;

	memset(ret_value, 0, sizeof(*ret_value));
	if (!in.bytes)
		return false;
	for (size_t i = 0, from = 0; i < fragments; i++) {
		size_t size = length - from < fragment ? length - from : fragment;

		put_mark(in.bytes + in.at, (uint32_t)size | (i + 1 == fragments ? MARK_LAST : 0));
		memcpy(in.bytes + in.at + 4, wire + from, size);
		in.at += 4 + size;
		from += size;
	}
	in.at = 0;
	xdrrec_create(&xdrs, 0, 0, &in, wire_read, wire_write);
	xdrs.x_op = XDR_DECODE;
	ok = xdrrec_skiprecord(&xdrs) && type->xdr(&xdrs, ret_value);
	xdr_destroy(&xdrs);
	free(in.bytes);
	return ok;
}
