/*
 * check.h: what fuzz targets of decoders hold on to.
 */
#ifndef INGOT_TEST_FUZZ_CHECK_H
#define INGOT_TEST_FUZZ_CHECK_H

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

#include "winerror.h"

static inline void must(bool holds)
{
	if (!holds)
		abort();
}

/* The statuses that ingot/block.h names for bytes that are no value. */
static inline bool is_refusal(uint32_t status)
{
	return status == RPC_X_BAD_STUB_DATA || status == RPC_S_INVALID_TAG ||
	       status == RPC_X_ENUM_VALUE_OUT_OF_RANGE || status == RPC_X_INVALID_BOUND;
}

#endif
