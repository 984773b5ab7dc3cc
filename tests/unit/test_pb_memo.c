/*
 * test_pb_memo.c: what decode keeps of a type: for the type alone, by whichever thread comes first.
 */
#include "pb_values.h"
#include "threads.h"

struct pair {
	uint32_t first;
	uint32_t second;
};

static const ingot_step pair_steps[] = {{.op = INGOT_OP_W32, .n = 2}, END};
static const ingot_field pair_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = STEPS(.op = INGOT_OP_W32, .n = 1)},
	{.number = 2,
	 .kind = INGOT_KIND_UINT32,
	 .steps = STEPS(.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct pair, second))},
};

/* A type of which nothing is known. */
static void make_pair(ingot_type *type, ingot_memo *memo)
{
	*memo = (ingot_memo){.of = type};
	*type = (ingot_type){.name = "pair",
			     .size = sizeof(struct pair),
			     .align = _Alignof(struct pair),
			     .steps = pair_steps,
			     .fields = pair_fields,
			     .field_count = COUNT(pair_fields),
			     .memo = memo};
}

/* Both numbers of a message with both, as 10 * first + second. */
static uint32_t decode_pair(const ingot_type *type)
{
	struct pair *pair = NULL;
	uint32_t both = 0;

	if (ingot_decode(type, INGOT_PROTOBUF, "\x08\3\x10\4", 4, NULL, (void **)&pair) == 0)
		both = 10 * pair->first + pair->second;
	NetApiBufferFree(pair);
	return both;
}

/* Of the copy only the first field is a field. It neither takes what is kept nor leaves something. */
static void test_copy(void)
{
	static ingot_type types[2];
	static ingot_memo memos[2];

	for (unsigned copy_first = 0; copy_first < 2; copy_first++) {
		ingot_type *type = &types[copy_first];
		ingot_type copy;

		make_pair(type, &memos[copy_first]);
		copy = *type;
		copy.field_count = 1;
		if (copy_first)
			CU_ASSERT_EQUAL(decode_pair(&copy), 30);
		CU_ASSERT_PTR_NULL(memos[copy_first].known);
		CU_ASSERT_EQUAL(decode_pair(type), 34);
		CU_ASSERT_PTR_NOT_NULL(memos[copy_first].known);
		CU_ASSERT_EQUAL(decode_pair(&copy), 30);
		CU_ASSERT_EQUAL(decode_pair(type), 34);
	}
}

enum { TYPES = 200, THREADS = 4 };

struct crowd {
	ingot_type types[TYPES];
	ingot_memo memos[TYPES];
	unsigned wrong[THREADS];
};

static void decode_all(void *context, unsigned number)
{
	struct crowd *crowd = context;

	for (unsigned i = 0; i < TYPES; i++)
		crowd->wrong[number] += decode_pair(&crowd->types[i]) != 34;
}

static void test_threads(void)
{
	static struct crowd crowd;

	for (unsigned i = 0; i < TYPES; i++)
		make_pair(&crowd.types[i], &crowd.memos[i]);
	threads_run(THREADS, decode_all, &crowd);
	for (unsigned i = 0; i < THREADS; i++)
		CU_ASSERT_EQUAL(crowd.wrong[i], 0);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"a copy of the type is another type", test_copy},
		{"threads that come together", test_threads},
		CU_TEST_INFO_NULL,
	};

	return suite_run("what is kept of a type", tests);
}
