/*
 * protobuf_c.c: the functions of ingot/protobuf_c.h.
 *
 * In: descriptors, bytes, messages. Out: blocks. Arguments are checked here; libingot decodes, and
 * libprotobuf-c packs.
 */
#include "ingot/protobuf_c.h"

#include "cache.h"
#include "ingot/block.h"
#include "lmapibuf.h"
#include "winerror.h"

NET_API_STATUS ingot_protobuf_c_type(const ProtobufCMessageDescriptor *descriptor,
				     const ingot_type **ret_type)
{
	const struct description *description;
	NET_API_STATUS status;

	if (!ret_type)
		return ERROR_INVALID_PARAMETER;
	status = description_find(descriptor, &description);
	if (status)
		return status;
	*ret_type = &description->type;
	return 0;
}

NET_API_STATUS ingot_protobuf_c_unpack(const ProtobufCMessageDescriptor *descriptor, size_t len,
				       const uint8_t *data, ProtobufCMessage **message)
{
	/* protobuf-c bounds nothing. Counts and strings are bounded by the block that they stand in. */
	static const ingot_limits limits = {
		.depth = INGOT_PROTOBUF_C_DEPTH,
		.count = INGOT_BLOCK_MAX,
		.string = INGOT_BLOCK_MAX,
	};
	const ingot_type *type;
	NET_API_STATUS status;
	void *block;

	if (!message)
		return ERROR_INVALID_PARAMETER;
	status = ingot_protobuf_c_type(descriptor, &type);
	if (!status)
		status = ingot_decode(type, INGOT_PROTOBUF, data, len, &limits, &block);
	if (status)
		return status;
	*message = block;
	return 0;
}

NET_API_STATUS ingot_protobuf_c_pack(const ProtobufCMessage *message, uint8_t **data, size_t *len)
{
	NET_API_STATUS status;
	void *buffer;
	size_t size;

	if (!message || !data || !len)
		return ERROR_INVALID_PARAMETER;
	size = protobuf_c_message_get_packed_size(message);
	if (size > INGOT_WIRE_MAX)
		return RPC_X_INVALID_BOUND;
	status = NetApiBufferAllocate((DWORD)size, &buffer);
	if (status)
		return status;
	*len = protobuf_c_message_pack(message, buffer);
	*data = buffer;
	return 0;
}
