/*
 * test_protobuf_c_block.c: a message as a block: what check proves of it, copies of it, its image.
 */
#include <stdlib.h>
#include <string.h>

#include "suite.h"

#include "blocks.h"
#include "ingot/protobuf_c.h"
#include "lmapibuf.h"
#include "two.pb-c.h"
#include "winerror.h"

/* A message as it begins, in a block. */
static Two__All *fresh(void)
{
	const ingot_type *type = NULL;
	void *block = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_protobuf_c_type(&two__all__descriptor, &type), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_block_new(type->size, &block), 0);
	memcpy(block, type->initial, type->size);
	return ingot_block_seal(block, type->size, type, 1);
}

/* The two kinds of pointers that lead out of a block, and nothing else in their place. */
static void test_outward(void)
{
	static char elsewhere[] = "a long way";
	Two__All *all = fresh();

	CU_ASSERT_EQUAL(ingot_block_check(all), 0);
	all->base.descriptor = &two__leaf__descriptor;
	CU_ASSERT_EQUAL(ingot_block_check(all), RPC_X_BAD_STUB_DATA);
	all->base.descriptor = &two__all__descriptor;
	all->far = elsewhere;
	CU_ASSERT_EQUAL(ingot_block_check(all), RPC_X_BAD_STUB_DATA);
	two__all__init(all);
	CU_ASSERT_EQUAL(ingot_block_check(all), 0);
	all->given_bytes.len++;
	CU_ASSERT_EQUAL(ingot_block_check(all), RPC_X_BAD_STUB_DATA);
	two__all__init(all);
	all->one_string = all->far;
	CU_ASSERT_EQUAL(ingot_block_check(all), RPC_X_BAD_STUB_DATA);
	two__all__init(all);
	all->choice_case = TWO__ALL__CHOICE_PICK_STRING;
	CU_ASSERT_EQUAL(ingot_block_check(all), RPC_X_NULL_REF_POINTER);
	all->choice_case = 99;
	CU_ASSERT_EQUAL(ingot_block_check(all), RPC_S_INVALID_TAG);
	NetApiBufferFree(all);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"pointers that lead out", test_outward},
		CU_TEST_INFO_NULL,
	};

	return suite_run("protobuf_c_block", tests);
}
