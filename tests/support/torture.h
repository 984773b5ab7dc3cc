/*
 * torture.h: one step of a test again and again, with the first, the second, ... allocation failing.
 *
 * In: a step that allocates through heap.h, and the status that it gives when memory is short. Out: how
 * many of its allocations made it fail. Asserted each time: the status is that one (or 0, where the
 * failure could be borne), and exactly as much is allocated after as was before.
 *
 * A step returns its status and has cleaned up when it returns, whether it succeeded or not.
 */
#ifndef INGOT_TEST_TORTURE_H
#define INGOT_TEST_TORTURE_H

#include <CUnit/CUnit.h>
#include <stdbool.h>
#include <stdint.h>

#include "heap.h"

static inline unsigned torture(uint32_t (*step)(void *context), void *context,
			       uint32_t short_status)
{
	struct ingot_heap_usage before;
	struct ingot_heap_usage after;
	unsigned failures = 0;
	uint32_t status;

	for (uint64_t nth = 1;; nth++) {
		before = ingot_heap_live();
		ingot_heap_fail_at(nth);
		status = step(context);
		bool ran_through = ingot_heap_fail_at(0) > 0;
		after = ingot_heap_live();
		CU_ASSERT_EQUAL(after.blocks, before.blocks);
		CU_ASSERT_EQUAL(after.bytes, before.bytes);
		if (ran_through) {
			CU_ASSERT_EQUAL(status, 0);
			return failures;
		}
		CU_ASSERT(status == short_status || status == 0);
		if (status != 0)
			failures++;
	}
}

#endif
