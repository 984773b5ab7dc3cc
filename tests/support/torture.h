/*
 * torture.h: one step of a test again and again, with the first, the second, ... allocation failing.
 *
 * In: a step that allocates through heap.h, and the status that it gives when memory is short. Out: how
 * many of its allocations made it fail. Asserted each time: the status is that one (or 0, where the
 * failure could be borne), and exactly as much is allocated after as was before.
 *
 * A step returns its status and has cleaned up when it returns, whether it succeeded or not. Where other
 * threads work for it, whose allocations fail as well, torture_with gives them time to come to rest, and lets
 * a step say so in more than one way.
 */
#ifndef INGOT_TEST_TORTURE_H
#define INGOT_TEST_TORTURE_H

#include <CUnit/CUnit.h>
#include <stdbool.h>
#include <stdint.h>
#include <unistd.h>

#include "heap.h"

/* What a step may answer when memory is short, ended by 0, and how long others may take to give theirs back. */
struct torture_rules {
	uint32_t statuses[8];
	unsigned patience_ms;
};

static inline bool torture_allows(const struct torture_rules *rules, uint32_t status)
{
	const uint32_t *allowed = rules->statuses;

	while (*allowed && *allowed != status)
		allowed++;
	return *allowed == status; /* 0 as well */
}

/* Usage once it is what it was, or when patience is over. */
static inline struct ingot_heap_usage torture_settle(const struct torture_rules *rules,
						     struct ingot_heap_usage before)
{
	struct ingot_heap_usage after = ingot_heap_live();

	for (unsigned ms = 0; ms < rules->patience_ms; ms++) {
		if (after.blocks == before.blocks && after.bytes == before.bytes)
			break;
		usleep(1000);
		after = ingot_heap_live();
	}
	return after;
}

/* Until others have given back what they gave up before the first step: a server, whose client has gone. */
static inline void torture_rest(void)
{
	size_t before = 0;

	for (unsigned still = 0; still < 50; usleep(1000)) {
		size_t now = ingot_heap_live().bytes;

		still = now == before ? still + 1 : 0;
		before = now;
	}
}

static inline unsigned torture_with(uint32_t (*step)(void *context), void *context,
				    const struct torture_rules *rules)
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
		after = torture_settle(rules, before);
		CU_ASSERT_EQUAL(after.blocks, before.blocks);
		CU_ASSERT_EQUAL(after.bytes, before.bytes);
		/* Once is enough to wait in vain. */
		if (after.blocks != before.blocks)
			return failures;
		if (ran_through) {
			CU_ASSERT_EQUAL(status, 0);
			return failures;
		}
		CU_ASSERT(torture_allows(rules, status));
		if (status != 0)
			failures++;
	}
}

static inline unsigned torture(uint32_t (*step)(void *context), void *context,
			       uint32_t short_status)
{
	const struct torture_rules rules = {.statuses = {short_status}};

	return torture_with(step, context, &rules);
}

#endif
