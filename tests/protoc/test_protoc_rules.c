/*
 * test_protoc_rules.c: what randomness seldom does to messages of .proto files: maps whose entries lack something, and
 * oneofs that become another's.
 */
#include <string.h>

#include "suite.h"

#include "ingot/block.h"
#include "lmapibuf.h"
#include "three.h"
#include "two.h"
#include "winerror.h"

static three_All *decoded(const uint8_t *wire, size_t length)
{
	three_All *all = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_decode(&ingot_type_three_All, INGOT_PROTOBUF, wire, length,
					   NULL, (void **)&all),
			      0);
	CU_ASSERT_EQUAL(ingot_block_check(all), 0);
	return all;
}

/* Names: 5 is "a", 5 is "b", and nothing is nothing. */
static void test_order(void)
{
	static const uint8_t wire[] = {0xC2, 0x3E, 5, 8,   5, 0x12, 1,    'a',  0xC2, 0x3E,
				       5,    0x12, 1, 'b', 8, 5,    0xC2, 0x3E, 0};
	three_All *all = decoded(wire, sizeof(wire));

	CU_ASSERT_EQUAL_FATAL(all->n_names, 3);
	CU_ASSERT_EQUAL(all->names[0].key, 5);
	CU_ASSERT_STRING_EQUAL(all->names[0].value, "a");
	CU_ASSERT_EQUAL(all->names[1].key, 5);
	CU_ASSERT_STRING_EQUAL(all->names[1].value, "b");
	CU_ASSERT_EQUAL(all->names[2].key, 0);
	CU_ASSERT_STRING_EQUAL(all->names[2].value, "");
	NetApiBufferFree(all);
}

/* A message that an entry lacks is an empty one. It is sent as one, and is not left out. */
static void test_empty_message(void)
{
	static const uint8_t nothing[] = {0xCA, 0x3E, 0};
	static const uint8_t empty[] = {0xCA, 0x3E, 2, 0x12, 0};
	three_All *all = decoded(nothing, sizeof(nothing));
	uint8_t *wire = NULL;
	uint32_t length = 0;

	CU_ASSERT_EQUAL_FATAL(all->n_parts, 1);
	CU_ASSERT_STRING_EQUAL(all->parts[0].key, "");
	CU_ASSERT_PTR_NOT_NULL_FATAL(all->parts[0].value);
	CU_ASSERT_STRING_EQUAL(all->parts[0].value->one_string, "");
	CU_ASSERT_EQUAL(all->parts[0].value->n_parts, 0);
	CU_ASSERT_EQUAL_FATAL(
		ingot_encode(&ingot_type_three_All, INGOT_PROTOBUF, all, &wire, &length), 0);
	CU_ASSERT(length == sizeof(empty) && memcmp(wire, empty, length) == 0);
	NetApiBufferFree(wire);
	all->parts[0].value = NULL;
	CU_ASSERT_EQUAL(ingot_encode(&ingot_type_three_All, INGOT_PROTOBUF, all, &wire, &length),
			RPC_X_NULL_REF_POINTER);
	NetApiBufferFree(all);
}

/* An empty message that lacks what it requires is none: within (1000), leaves (3), without a value and with one. */
static void test_required(void)
{
	static const uint8_t lacks[] = {0xC2, 0x3E, 2, 0x1A, 0};
	static const uint8_t has[] = {0xC2, 0x3E, 6, 0x1A, 4, 0x12, 2, 8, 7};
	two_All *all = NULL;

	CU_ASSERT_EQUAL(ingot_decode(&ingot_type_two_All, INGOT_PROTOBUF, lacks, sizeof(lacks),
				     NULL, (void **)&all),
			RPC_X_BAD_STUB_DATA);
	CU_ASSERT_EQUAL_FATAL(ingot_decode(&ingot_type_two_All, INGOT_PROTOBUF, has, sizeof(has),
					   NULL, (void **)&all),
			      0);
	CU_ASSERT_EQUAL_FATAL(all->within->n_leaves, 1);
	CU_ASSERT_EQUAL(all->within->leaves[0].value->id, 7);
	NetApiBufferFree(all);
}

/* What a oneof was before need not be complete: pick_leaf (97) without its id, then pick_int32 (81). But it is a message. */
static void test_former(void)
{
	static const uint8_t incomplete[] = {0x8A, 6, 3, 0x12, 1, 'a', 0x88, 5, 1};
	static const uint8_t none[] = {0x8A, 6, 3, 0x12, 2, 'a', 0x88, 5, 1};
	two_All *all = NULL;

	CU_ASSERT_EQUAL(ingot_decode(&ingot_type_two_All, INGOT_PROTOBUF, incomplete, 6, NULL,
				     (void **)&all),
			RPC_X_BAD_STUB_DATA);
	CU_ASSERT_EQUAL(ingot_decode(&ingot_type_two_All, INGOT_PROTOBUF, none, sizeof(none), NULL,
				     (void **)&all),
			RPC_X_BAD_STUB_DATA);
	CU_ASSERT_EQUAL_FATAL(ingot_decode(&ingot_type_two_All, INGOT_PROTOBUF, incomplete,
					   sizeof(incomplete), NULL, (void **)&all),
			      0);
	CU_ASSERT_EQUAL(ingot_block_check(all), 0);
	CU_ASSERT_EQUAL(all->choice_case, two_All_choice_pick_int32);
	CU_ASSERT_EQUAL(all->choice.pick_int32, 1);
	NetApiBufferFree(all);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"entries as they came", test_order},
		{"a message that an entry lacks", test_empty_message},
		{"what that message requires", test_required},
		{"what a oneof no longer is", test_former},
		CU_TEST_INFO_NULL,
	};

	return suite_run("protoc_rules", tests);
}
