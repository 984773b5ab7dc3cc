/*
 * cache.h: descriptions, made once for each descriptor and kept until the process ends.
 */
#ifndef INGOT_PROTOBUF_C_CACHE_H
#define INGOT_PROTOBUF_C_CACHE_H

#include "description.h"

/*
 * The description of a message. Any thread; only the first one to ask for a message waits, for itself or for
 * another that makes descriptions.
 *
 * Returns 0, ERROR_NOT_ENOUGH_MEMORY, ERROR_INVALID_PARAMETER (no descriptor).
 */
INGOT_MUST_CHECK NET_API_STATUS description_find(const ProtobufCMessageDescriptor *of,
						 const struct description **ret_description);

#endif
