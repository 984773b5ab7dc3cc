/*
 * call_codec.c: call frames in either encoding, as the rpc layer sends them.
 *
 * In: call frames and their tables; the bytes behind an RPC header. Out: the same, the other way round. In XDR the
 * arguments and results are the bytes themselves; in protobuf the bytes are one opaque<> (RFC 4506 section 4.10), which
 * holds one message.
 */
#include "codec.h"
#include "winerror.h"
#include "xdr_wire.h"

static NET_API_STATUS xdr_peek(const ingot_type *type, const void *wire, size_t length, void *frame)
{
	uint32_t result;

	(void)type;
	if (length < XDR_UNIT)
		return RPC_X_BAD_STUB_DATA;
	result = xdr_get32(wire);
	memcpy(frame, &result, sizeof(result));
	return 0;
}

static NET_API_STATUS protobuf_encode(const ingot_type *type, const void *frame, bool blank,
				      size_t headroom, uint8_t **ret_wire, size_t *ret_length)
{
	size_t length;
	NET_API_STATUS status = ingot_protobuf_encode_frame(type, frame, blank, headroom + XDR_UNIT,
							    ret_wire, &length);

	if (status)
		return status;
	xdr_put32(*ret_wire + headroom, (uint32_t)length);
	memset(*ret_wire + headroom + XDR_UNIT + length, 0, xdr_padded(length) - length);
	*ret_length = XDR_UNIT + xdr_padded(length);
	return 0;
}

/* The message in an opaque<> that is all there is. */
static bool open_opaque(const uint8_t *wire, size_t length, const uint8_t **ret_message,
			size_t *ret_length)
{
	size_t inside;

	if (length < XDR_UNIT)
		return false;
	inside = xdr_get32(wire);
	if (inside > length - XDR_UNIT || xdr_padded(inside) != length - XDR_UNIT ||
	    !xdr_padding_is_zero(wire + XDR_UNIT, inside))
		return false;
	*ret_message = wire + XDR_UNIT;
	*ret_length = inside;
	return true;
}

static NET_API_STATUS protobuf_decode_frame(const ingot_type *type, const void *wire, size_t length,
					    const ingot_limits *limits, void *frame)
{
	const uint8_t *message;

	if (!open_opaque(wire, length, &message, &length))
		return RPC_X_BAD_STUB_DATA;
	return ingot_protobuf_decode_frame(type, message, length, limits, frame);
}

static NET_API_STATUS protobuf_decode_call(const ingot_type *type, const void *wire, size_t length,
					   const ingot_limits *limits, void **ret_frame)
{
	const uint8_t *message;

	if (!open_opaque(wire, length, &message, &length))
		return RPC_X_BAD_STUB_DATA;
	return ingot_protobuf_decode_call(type, message, length, limits, ret_frame);
}

/* As if the message had no field but the first one, which is the result: the others are passed over. */
static NET_API_STATUS protobuf_peek(const ingot_type *type, const void *wire, size_t length,
				    void *frame)
{
	ingot_type first = *type;

	first.field_count = 1;
	return protobuf_decode_frame(&first, wire, length, NULL, frame);
}

static const struct ingot_call_codec in_xdr = {
	.encode = ingot_xdr_encode_frame,
	.decode_call = ingot_xdr_decode_call,
	.decode_results = ingot_xdr_decode_frame,
	.peek_result = xdr_peek,
};

static const struct ingot_call_codec in_protobuf = {
	.encode = protobuf_encode,
	.decode_call = protobuf_decode_call,
	.decode_results = protobuf_decode_frame,
	.peek_result = protobuf_peek,
};

const struct ingot_call_codec *ingot_call_codec_of(ingot_codec codec)
{
	return codec == INGOT_PROTOBUF ? &in_protobuf : &in_xdr;
}
