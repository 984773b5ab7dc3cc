/*
 * test_torture.c: the life of a result, with each of its allocations failing in turn: encode, decode, check,
 * clone, image, reallocate. What there is when one fails is whole afterwards.
 */
#include <stdlib.h>
#include <string.h>

#include "suite.h"

#include "ingot/block.h"
#include "lmapibuf.h"
#include "samples.h"
#include "torture.h"
#include "winerror.h"

/* One life. What is not there is NULL; each stage begins when the one before has succeeded. */
struct life {
	const struct sample_all *value;
	uint8_t *wire;
	uint32_t length;
	void *block;
	void *copy;
	char *memory; /* for an image; the test's own */
	size_t room;
};

/* Whether a block holds the value: it encodes to the same bytes. No allocation fails meanwhile. */
static bool is_value(const struct life *life, const void *block)
{
	uint64_t waiting = ingot_heap_fail_at(0);
	uint8_t *again = NULL;
	uint32_t length = 0;
	bool same;

	same = ingot_block_check(block) == 0 &&
	       ingot_encode(&sample_all_type, INGOT_XDR, block, &again, &length) == 0 &&
	       length == life->length && memcmp(again, life->wire, length) == 0;
	NetApiBufferFree(again);
	ingot_heap_fail_at(waiting);
	return same;
}

static NET_API_STATUS encode(struct life *life)
{
	return ingot_encode(&sample_all_type, INGOT_XDR, life->value, &life->wire, &life->length);
}

static NET_API_STATUS decode(struct life *life)
{
	return ingot_decode(&sample_all_type, INGOT_XDR, life->wire, life->length, NULL,
			    &life->block);
}

static NET_API_STATUS check(struct life *life)
{
	return ingot_block_check(life->block);
}

static NET_API_STATUS clone(struct life *life)
{
	return ingot_clone(life->block, &life->copy);
}

static NET_API_STATUS attach(struct life *life)
{
	void *root = NULL;
	size_t needed = 0;
	NET_API_STATUS status =
		ingot_clone_to(life->block, life->memory, life->room, NULL, &needed);

	if (!status)
		status = ingot_block_attach(life->memory, needed, &sample_all_type, &root, NULL);
	CU_ASSERT_EQUAL(root == NULL, status != 0);
	return status;
}

static NET_API_STATUS resize(struct life *life, DWORD size)
{
	void *before = life->copy;
	DWORD old_size = 0;
	DWORD new_size = 0;
	NET_API_STATUS status;

	CU_ASSERT_EQUAL(NetApiBufferSize(life->copy, &old_size), 0);
	status = NetApiBufferReallocate(life->copy, size, &life->copy);
	if (status)
		CU_ASSERT_PTR_EQUAL(life->copy, before);
	CU_ASSERT_EQUAL(NetApiBufferSize(life->copy, &new_size), 0);
	CU_ASSERT_EQUAL(new_size, status ? old_size : size);
	return status;
}

static NET_API_STATUS grow(struct life *life)
{
	DWORD size = 0;

	CU_ASSERT_EQUAL(NetApiBufferSize(life->block, &size), 0);
	return resize(life, size * 10);
}

static NET_API_STATUS shrink(struct life *life)
{
	DWORD size = 0;

	CU_ASSERT_EQUAL(NetApiBufferSize(life->block, &size), 0);
	return resize(life, size);
}

static uint32_t live(void *context)
{
	static NET_API_STATUS (*const stages[])(struct life *) = {encode, decode, check, clone,
								  attach, grow,   shrink};
	const struct life *given = context;
	struct life life = *given;
	NET_API_STATUS status = 0;

	for (size_t i = 0; !status && i < sizeof(stages) / sizeof(stages[0]); i++) {
		status = stages[i](&life);
		if (life.block)
			CU_ASSERT_TRUE(is_value(&life, life.block));
		if (life.copy)
			CU_ASSERT_TRUE(is_value(&life, life.copy));
	}
	CU_ASSERT_EQUAL(NetApiBufferFree(life.wire), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(life.block), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(life.copy), 0);
	return status;
}

static void test_lives(void)
{
	struct sample_random random = {.state = 7};
	struct life life = {.room = 1 << 20};

	life.memory = aligned_alloc(16, life.room);
	CU_ASSERT_PTR_NOT_NULL_FATAL(life.memory);
	for (uint32_t size = 1; size <= 40; size++) {
		life.value = sample_all_random(&random, size);
		/* The bytes, the block, two bitmaps, the clone, the larger one: at least. */
		CU_ASSERT(torture(live, &life, ERROR_NOT_ENOUGH_MEMORY) >= 6);
		sample_values_free();
	}
	free(life.memory);
}

int main(void)
{
	static const CU_TestInfo tests[] = {{"a result's life", test_lives}, CU_TEST_INFO_NULL};

	return suite_run("torture", tests);
}
