/*
 * xdrprocs.h: what the tests of ingot/xdr.h share: functions as generated code has them, of two of sample.x's types.
 */
#ifndef INGOT_TEST_XDRPROCS_H
#define INGOT_TEST_XDRPROCS_H

#include <stdint.h>

#include "ingot/xdr.h"
#include "peer.h"
#include "samples.h"

#define XDRPROC(name)                                                                   \
	static inline int ingot_xdr_##name(struct __rpc_xdr *xdrs, peer_##name **block) \
	{                                                                               \
		return ingot_xdrproc_value(xdrs, block, &sample_##name##_type);         \
	}

XDRPROC(all)
XDRPROC(list)

/* What must not be read or freed. */
static inline void *nonsense(void)
{
	return (void *)(uintptr_t)0x5A5A5A5A5A5A5A5A;
}

#endif
