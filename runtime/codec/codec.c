/*
 * codec.c: the public ingot_decode and ingot_encode: arguments checked, then the codec asked for.
 */
#include "codec.h"
#include "trace.h"
#include "winerror.h"

ingot_limits ingot_limits_resolve(const ingot_limits *limits)
{
	ingot_limits resolved = limits ? *limits : (ingot_limits){0};

	if (!resolved.depth)
		resolved.depth = INGOT_DEPTH_MAX;
	if (resolved.depth > INGOT_DEPTH_CEILING)
		resolved.depth = INGOT_DEPTH_CEILING;
	if (!resolved.block)
		resolved.block = INGOT_BLOCK_MAX;
	if (!resolved.count)
		resolved.count = INGOT_COUNT_MAX;
	if (!resolved.string)
		resolved.string = INGOT_STRING_MAX;
	return resolved;
}

/* A type that can be a value of its own: a union has its discriminant elsewhere. */
static NET_API_STATUS check_request(const ingot_type *type, ingot_codec codec)
{
	if (!type || !type->steps)
		return ERROR_INVALID_PARAMETER;
	if (codec == INGOT_PROTOBUF)
		return type->fields ? 0 : ERROR_NOT_SUPPORTED;
	if (codec != INGOT_XDR)
		return ERROR_INVALID_PARAMETER;
	return type->flags & INGOT_TYPE_PROTOBUF_C ? ERROR_NOT_SUPPORTED : 0;
}

NET_API_STATUS ingot_decode(const ingot_type *type, ingot_codec codec, const void *wire,
			    size_t length, const ingot_limits *limits, void **ret_block)
{
	NET_API_STATUS status = check_request(type, codec);
	struct ingot_trace_call outer;

	if (status)
		return status;
	if (!ret_block || (!wire && length))
		return ERROR_INVALID_PARAMETER;
	outer = ingot_trace_enter(NULL, "ingot_decode");
	if (!wire)
		wire = "";
	status = codec == INGOT_XDR ? ingot_xdr_decode(type, wire, length, limits, ret_block)
				    : ingot_protobuf_decode(type, wire, length, limits, ret_block);
	ingot_trace_leave(outer);
	return status;
}

NET_API_STATUS ingot_encode(const ingot_type *type, ingot_codec codec, const void *value,
			    uint8_t **ret_wire, uint32_t *ret_length)
{
	NET_API_STATUS status = check_request(type, codec);
	struct ingot_trace_call outer;

	if (status)
		return status;
	if (type->flags & INGOT_TYPE_PROTOBUF_C)
		return ERROR_NOT_SUPPORTED; /* protobuf-c packs its messages with all that is kept in them */
	if (!value || !ret_wire || !ret_length)
		return ERROR_INVALID_PARAMETER;
	outer = ingot_trace_enter(NULL, "ingot_encode");
	status = codec == INGOT_XDR ? ingot_xdr_encode(type, value, ret_wire, ret_length)
				    : ingot_protobuf_encode(type, value, ret_wire, ret_length);
	ingot_trace_leave(outer);
	return status;
}
