/*
 * test_check.c: ingot_block_check sees every way in which a block can be broken; ingot_clone copies.
 *
 * In: blocks that decode made, and damage done to them by hand. Each test names the rule of
 * docs/block-format.md that it breaks.
 */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "heap.h"
#include "ingot/block.h"
#include "lmapibuf.h"
#include "samples.h"
#include "suite.h"
#include "winerror.h"

/* `value` as a block of its own. */
static void *fresh(const ingot_type *type, const void *value)
{
	uint8_t *wire = NULL;
	uint32_t length = 0;
	void *block = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_encode(type, INGOT_XDR, value, &wire, &length), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_decode(type, INGOT_XDR, wire, length, NULL, &block), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	return block;
}

static struct sample_server *fresh_server(void)
{
	const struct sample_server value = {500, (char[]){"alpha"}, 6, 1, 2, (char[]){"hi"}};

	return fresh(&sample_server_type, &value);
}

/* Two records: "one", "first" and "two", "second". */
static struct sample_group *fresh_group(void)
{
	struct sample_record records[2] = {
		{1, (char[]){"one"}, 1, 1, 1, (char[]){"first"}},
		{2, (char[]){"two"}, 2, 2, 2, (char[]){"second"}},
	};
	const struct sample_group value = {2, records};

	return fresh(&sample_group_type, &value);
}

static struct sample_list *fresh_list(void)
{
	struct sample_list third = {3, NULL};
	struct sample_list second = {2, &third};
	const struct sample_list first = {1, &second};

	return fresh(&sample_list_type, &first);
}

static struct sample_shape *fresh_shape(uint32_t kind)
{
	struct sample_shape value = {.kind = kind};

	if (kind == 1)
		value.u.radius = 7;
	return fresh(&sample_shape_type, &value);
}

static struct sample_all *fresh_all(uint64_t seed, uint32_t size)
{
	struct sample_random random = {seed};
	struct sample_all *block = fresh(&sample_all_type, sample_all_random(&random, size));

	sample_values_free();
	return block;
}

static struct sample_page *fresh_page(uint32_t count)
{
	struct sample_server *servers = sample_servers(count);
	struct sample_page value = {
		.text = "page", .count = count, .servers = servers, .again = servers};
	struct sample_page *block;

	if (count == 0)
		value.servers = value.again = NULL;
	block = fresh(&sample_page_type, &value);
	sample_values_free();
	return block;
}

/* The verdict on a block, which is freed. */
static void verdict(void *block, NET_API_STATUS expected)
{
	CU_ASSERT_EQUAL(ingot_block_check(block), expected);
	CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
}

static char *end_of(void *block)
{
	DWORD size = 0;

	CU_ASSERT_EQUAL(NetApiBufferSize(block, &size), 0);
	return (char *)block + size;
}

static void test_accepts_decoded(void)
{
	struct sample_tree leaf = {.value = 3};
	struct sample_tree node = {2, 1, &leaf};
	const struct sample_tree tree = {1, 1, &node};

	verdict(fresh_server(), 0);
	verdict(fresh_group(), 0);
	verdict(fresh_list(), 0);
	verdict(fresh_page(0), 0);
	verdict(fresh_page(5), 0);
	verdict(fresh(&sample_tree_type, &tree), 0);
	for (uint32_t kind = 1; kind <= 6; kind++)
		if (kind != 2)
			verdict(fresh_shape(kind), 0);
	for (uint64_t seed = 1; seed <= 200; seed++)
		verdict(fresh_all(seed, (uint32_t)seed % 15), 0);
}

static void test_pointer_outside(void)
{
	static char elsewhere[] = "elsewhere";
	struct sample_server *server = fresh_server();
	struct sample_list *list;
	struct sample_group *group;

	server->name = elsewhere;
	verdict(server, RPC_X_BAD_STUB_DATA);
	server = fresh_server();
	server->comment = (char *)server - 1;
	verdict(server, RPC_X_BAD_STUB_DATA);
	server = fresh_server();
	server->comment = end_of(server);
	verdict(server, RPC_X_BAD_STUB_DATA);
	server = fresh_server();
	server->comment = (char *)UINTPTR_MAX;
	verdict(server, RPC_X_BAD_STUB_DATA);
	list = fresh_list();
	list->next->next = (struct sample_list *)(void *)(end_of(list) - 8);
	verdict(list, RPC_X_BAD_STUB_DATA);
	list = fresh_list();
	list->next = (struct sample_list *)(void *)((char *)list - 16);
	verdict(list, RPC_X_BAD_STUB_DATA);
	group = fresh_group();
	group->records = (struct sample_record *)(void *)end_of(group);
	verdict(group, RPC_X_BAD_STUB_DATA);
}

static void test_misaligned(void)
{
	struct sample_group *group = fresh_group();
	struct sample_list *list = fresh_list();

	group->count = 1;
	group->records = (struct sample_record *)(void *)((char *)group->records + 4);
	verdict(group, RPC_X_BAD_STUB_DATA);
	list->next = (struct sample_list *)(void *)((char *)list->next + 1);
	verdict(list, RPC_X_BAD_STUB_DATA);
}

static void test_overlap(void)
{
	struct sample_group *group = fresh_group();

	group->records[1].name = group->records[0].name; /* shared */
	verdict(group, RPC_X_BAD_STUB_DATA);
	group = fresh_group();
	group->records[1].name = group->records[0].name + 1; /* a shared tail */
	verdict(group, RPC_X_BAD_STUB_DATA);
	group = fresh_group();
	group->records[0].name = (char *)&group->records[1].id; /* text inside a structure */
	verdict(group, RPC_X_BAD_STUB_DATA);
	group = fresh_group();
	group->records = (struct sample_record *)(void *)group; /* an array on top of the root */
	verdict(group, RPC_X_BAD_STUB_DATA);
}

static void test_cycle(void)
{
	struct sample_list *list = fresh_list();

	list->next = list;
	verdict(list, RPC_X_BAD_STUB_DATA);
	list = fresh_list();
	list->next->next->next = list->next;
	verdict(list, RPC_X_BAD_STUB_DATA);
}

static void test_unterminated(void)
{
	struct sample_server *server = fresh_server();
	struct sample_page *page = fresh_page(0);

	end_of(server)[-1] = 'x';
	verdict(server, RPC_X_BAD_STUB_DATA);
	memset(page->text, 'x', sizeof(page->text));
	verdict(page, RPC_X_BAD_STUB_DATA);
}

/* A NUL less joins two texts into one that is longer than its bound. */
static void test_text_bound(void)
{
	char name[1001];
	char comment[] = "comment";
	struct sample_record value = {.name = name, .comment = comment};
	struct sample_record *record;

	memset(name, 'n', 1000);
	name[1000] = '\0';
	record = fresh(&sample_record_type, &value);
	CU_ASSERT_EQUAL(ingot_block_check(record), 0);
	record->name[1000] = 'n';
	verdict(record, RPC_X_INVALID_BOUND);
}

static void test_counts(void)
{
	struct sample_group *group = fresh_group();
	struct sample_page *page;
	struct sample_all *all;

	group->records = NULL;
	verdict(group, RPC_X_BAD_STUB_DATA);
	group = fresh_group();
	group->count = 0;
	verdict(group, RPC_X_BAD_STUB_DATA);
	group = fresh_group();
	group->count = 3;
	verdict(group, RPC_X_BAD_STUB_DATA);
	group = fresh_group();
	group->count = 1; /* the second record is nobody's */
	verdict(group, RPC_X_BAD_STUB_DATA);
	group = fresh_group();
	group->count = UINT32_MAX;
	verdict(group, RPC_X_BAD_STUB_DATA);
	page = fresh_page(2);
	page->count = 1; /* for both arrays */
	verdict(page, RPC_X_BAD_STUB_DATA);
	page = fresh_page(2);
	page->again = NULL;
	verdict(page, RPC_X_BAD_STUB_DATA);
	all = fresh_all(4, 0);
	CU_ASSERT_PTR_NULL_FATAL(all->blob);
	all->blob_length = 1;
	verdict(all, RPC_X_BAD_STUB_DATA);
}

static void test_gaps(void)
{
	static const size_t all_gaps[] = {
		offsetof(struct sample_all, digest) + 5,
		offsetof(struct sample_all, digest) + 6,
		offsetof(struct sample_all, blob_length) + 4,
		offsetof(struct sample_all, number_count) + 7,
		offsetof(struct sample_all, pair) + 4,
		offsetof(struct sample_all, shape) + 4,
		offsetof(struct sample_all, group_count) + 5,
		offsetof(struct sample_all, weight) + 4,
		offsetof(struct sample_all, pair[1].type) + 4,
		sizeof(struct sample_all) - 1,
	};
	struct sample_page *page = fresh_page(1);
	struct sample_server *server = fresh_server();

	((char *)server)[4] = 1; /* behind platform_id */
	verdict(server, RPC_X_BAD_STUB_DATA);
	for (size_t i = 0; i < sizeof(all_gaps) / sizeof(all_gaps[0]); i++) {
		struct sample_all *all = fresh_all(5, 5);

		((char *)all)[all_gaps[i]] = 1;
		verdict(all, RPC_X_BAD_STUB_DATA);
	}
	/* between two objects: 13 bytes of name, then an array at a multiple of 8 */
	CU_ASSERT_PTR_EQUAL_FATAL((char *)page->again, page->servers[0].name + 16);
	page->servers[0].name[15] = 1;
	verdict(page, RPC_X_BAD_STUB_DATA);
	page = fresh_page(1);
	page->text[200] = 1; /* behind a text's end */
	verdict(page, RPC_X_BAD_STUB_DATA);
}

static void test_values(void)
{
	struct sample_all *all = fresh_all(6, 4);
	struct sample_server *server = fresh_server();
	struct sample_shape *shape = fresh_shape(1);

	all->color = (enum sample_color)4;
	CU_ASSERT_EQUAL(ingot_block_check(all), RPC_X_ENUM_VALUE_OUT_OF_RANGE);
	all->color = SAMPLE_RED;
	all->flag = 2;
	CU_ASSERT_EQUAL(ingot_block_check(all), RPC_X_ENUM_VALUE_OUT_OF_RANGE);
	all->flag = -1;
	CU_ASSERT_EQUAL(ingot_block_check(all), RPC_X_ENUM_VALUE_OUT_OF_RANGE);
	all->flag = 1;
	verdict(all, 0);
	server->name = NULL;
	verdict(server, RPC_X_NULL_REF_POINTER);
	shape->kind = 9;
	CU_ASSERT_EQUAL(ingot_block_check(shape), RPC_S_INVALID_TAG);
	shape->kind = 0;
	verdict(shape, RPC_S_INVALID_TAG);
}

/* What an arm does not use of its union is zero. */
static void test_union_rest(void)
{
	struct sample_shape *shape = fresh_shape(1);

	((char *)&shape->u)[4] = 1;
	verdict(shape, RPC_X_BAD_STUB_DATA);
	shape = fresh_shape(1);
	((char *)&shape->u)[sizeof(shape->u) - 1] = 1;
	verdict(shape, RPC_X_BAD_STUB_DATA);
	shape = fresh_shape(3);
	shape->u.radius = 1;
	verdict(shape, RPC_X_BAD_STUB_DATA);
	shape = fresh_shape(6);
	shape->kind = 3; /* its 8 bytes are 0, and so nobody's */
	verdict(shape, 0);
}

/* Any bit of a block: refused, or still a value that can be sent. Nothing outside is touched. */
static void test_every_bit(void)
{
	unsigned refused = 0;
	unsigned accepted = 0;

	for (uint64_t seed = 20; seed < 24; seed++) {
		struct sample_all *all = fresh_all(seed, 4);
		char *bytes = (char *)all;
		size_t size = (size_t)(end_of(all) - bytes);

		for (size_t bit = 0; bit < size * 8; bit++) {
			uint8_t *wire = NULL;
			uint32_t length = 0;

			bytes[bit / 8] ^= (char)(1 << (bit % 8));
			if (ingot_block_check(all) != 0) {
				refused++;
			} else {
				accepted++;
				if (ingot_encode(&sample_all_type, INGOT_XDR, all, &wire,
						 &length) != 0)
					CU_FAIL("a checked block does not encode");
				CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
			}
			bytes[bit / 8] ^= (char)(1 << (bit % 8));
		}
		verdict(all, 0);
	}
	CU_ASSERT(refused > 1000);
	CU_ASSERT(accepted > 1000);
}

static void test_not_a_block(void)
{
	struct sample_server local = {.name = (char[]){"x"}};
	struct sample_server *server = fresh_server();
	void *copy = &local;

	CU_ASSERT_EQUAL(ingot_block_check(NULL), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_block_check(&local), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_block_check((char *)server + 16), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_block_check(server->name), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_clone(NULL, &copy), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_clone(&local, &copy), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_clone((char *)server + 16, &copy), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_clone(server, NULL), ERROR_INVALID_PARAMETER);
	CU_ASSERT_PTR_EQUAL(copy, &local);
	CU_ASSERT_EQUAL(NetApiBufferFree(server), 0);
	CU_ASSERT_EQUAL(ingot_block_check(server), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_clone(server, &copy), ERROR_INVALID_PARAMETER);
}

static void test_plain_blocks(void)
{
	static const DWORD sizes[] = {0, 1, 24, 4096};

	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		void *block = NULL;
		void *copy = NULL;
		DWORD size = 99;

		CU_ASSERT_EQUAL_FATAL(NetApiBufferAllocate(sizes[i], &block), 0);
		memset(block, 0xA5, sizes[i]);
		CU_ASSERT_EQUAL(ingot_block_check(block), 0);
		CU_ASSERT_EQUAL_FATAL(ingot_clone(block, &copy), 0);
		CU_ASSERT_PTR_NOT_EQUAL(copy, block);
		CU_ASSERT_EQUAL(NetApiBufferSize(copy, &size), 0);
		CU_ASSERT_EQUAL(size, sizes[i]);
		CU_ASSERT_EQUAL(memcmp(copy, block, sizes[i]), 0);
		CU_ASSERT_EQUAL(ingot_block_check(copy), 0);
		CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
		/* plain like the original: it holds no result that must not be cut */
		CU_ASSERT_EQUAL(NetApiBufferReallocate(copy, sizes[i] / 2, &copy), 0);
		CU_ASSERT_EQUAL(NetApiBufferFree(copy), 0);
	}
}

/* The copy's pointers lead into the copy, but those that led elsewhere lead there still. */
static void test_clone_pointers(void)
{
	static char elsewhere[] = "elsewhere";
	struct sample_group *group = fresh_group();
	struct sample_group *copy = NULL;

	group->records[0].comment = elsewhere;
	group->records[1].name = NULL;
	CU_ASSERT_EQUAL_FATAL(ingot_clone(group, (void **)&copy), 0);
	CU_ASSERT_PTR_EQUAL((char *)copy->records - (char *)copy,
			    (char *)group->records - (char *)group);
	CU_ASSERT_PTR_EQUAL(copy->records[0].comment, elsewhere);
	CU_ASSERT_PTR_NULL(copy->records[1].name);
	memset(group->records[0].name, '#', 3);
	CU_ASSERT_STRING_EQUAL(copy->records[0].name, "one");
	CU_ASSERT_EQUAL(NetApiBufferFree(group), 0);
	CU_ASSERT_STRING_EQUAL(copy->records[1].comment, "second");
	CU_ASSERT_EQUAL(copy->records[1].id, 2);
	CU_ASSERT_EQUAL(NetApiBufferFree(copy), 0);
}

/* A block that was made larger keeps its size and its result in the copy. */
static void test_clone_of_larger(void)
{
	void *block = fresh_group();
	struct sample_group *copy = NULL;
	DWORD size = 0;

	CU_ASSERT_EQUAL_FATAL(NetApiBufferReallocate(block, 100000, &block), 0);
	memset((char *)block + 90000, 'z', 10000);
	CU_ASSERT_EQUAL_FATAL(ingot_clone(block, (void **)&copy), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
	CU_ASSERT_EQUAL(NetApiBufferSize(copy, &size), 0);
	CU_ASSERT_EQUAL(size, 100000);
	CU_ASSERT_STRING_EQUAL(copy->records[1].comment, "second");
	CU_ASSERT_EQUAL(((char *)copy)[99999], 'z');
	CU_ASSERT_EQUAL(ingot_block_check(copy), 0);
	CU_ASSERT_EQUAL_FATAL(NetApiBufferReallocate(copy, 1000, (void **)&copy), 0);
	verdict(copy, 0);
}

static void test_memory_is_short(void)
{
	struct sample_group *group = fresh_group();
	struct ingot_heap_usage before = ingot_heap_live();
	void *copy = &before;

	(void)ingot_heap_fail_at(1);
	CU_ASSERT_EQUAL(ingot_block_check(group), ERROR_NOT_ENOUGH_MEMORY);
	(void)ingot_heap_fail_at(1);
	CU_ASSERT_EQUAL(ingot_clone(group, &copy), ERROR_NOT_ENOUGH_MEMORY);
	CU_ASSERT_EQUAL(ingot_heap_fail_at(0), 0);
	CU_ASSERT_PTR_EQUAL(copy, &before);
	CU_ASSERT_EQUAL(ingot_block_check(group), 0);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	CU_ASSERT_EQUAL(NetApiBufferFree(group), 0);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"what decode makes is accepted", test_accepts_decoded},
		{"a pointer that leads out", test_pointer_outside},
		{"an object out of line", test_misaligned},
		{"one object on top of another", test_overlap},
		{"a list that bites its tail", test_cycle},
		{"text without an end", test_unterminated},
		{"text beyond its bound", test_text_bound},
		{"counts and arrays that disagree", test_counts},
		{"gaps that are not zero", test_gaps},
		{"values that are none", test_values},
		{"the rest of a union", test_union_rest},
		{"every bit of a block", test_every_bit},
		{"what is not a block", test_not_a_block},
		{"plain blocks", test_plain_blocks},
		{"a clone's pointers", test_clone_pointers},
		{"a clone of a larger block", test_clone_of_larger},
		{"memory is short", test_memory_is_short},
		CU_TEST_INFO_NULL,
	};

	return suite_run("check", tests);
}
