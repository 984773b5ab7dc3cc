/*
 * test_xdr_interop.c: our XDR and rpcgen's agree on every byte, and on what is no value.
 *
 * In: random values, random bytes, every one-bit damage of a value. Out: a verdict. What ours takes,
 * rpcgen's must take and write as the same bytes. What rpcgen's takes and ours refuses must be one of
 * the documented reasons: bytes that rpcgen's itself would have written otherwise (padding, a NUL in
 * text, booleans, narrow integers), bytes behind the value, or what the table asks beyond XDR (an
 * enumeration's values, arrays that share a count).
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ingot/block.h"
#include "lmapibuf.h"
#include "peer.h"
#include "samples.h"
#include "suite.h"
#include "winerror.h"

#define SAME_MEMBER(name, member, theirs)                                                         \
	_Static_assert(offsetof(struct sample_##name, member) == offsetof(peer_##name, theirs) && \
			       sizeof(((struct sample_##name *)0)->member) ==                     \
				       sizeof(((peer_##name *)0)->theirs),                        \
		       #name "." #member)
#define SAME_SIZE(name) _Static_assert(sizeof(struct sample_##name) == sizeof(peer_##name), #name)

SAME_SIZE(record);
SAME_MEMBER(record, id, id);
SAME_MEMBER(record, name, name);
SAME_MEMBER(record, major, major);
SAME_MEMBER(record, minor, minor);
SAME_MEMBER(record, type, type);
SAME_MEMBER(record, comment, comment);
SAME_SIZE(group);
SAME_MEMBER(group, count, records.records_len);
SAME_MEMBER(group, records, records.records_val);
SAME_SIZE(list);
SAME_MEMBER(list, value, value);
SAME_MEMBER(list, next, next);
SAME_SIZE(shape);
SAME_MEMBER(shape, kind, kind);
SAME_MEMBER(shape, u, peer_shape_u);
SAME_SIZE(all);
SAME_MEMBER(all, small, small);
SAME_MEMBER(all, port, port);
SAME_MEMBER(all, tiny, tiny);
SAME_MEMBER(all, digest, digest);
SAME_MEMBER(all, color, color);
SAME_MEMBER(all, flag, flag);
SAME_MEMBER(all, mark, mark);
SAME_MEMBER(all, blob_length, blob.blob_len);
SAME_MEMBER(all, blob, blob.blob_val);
SAME_MEMBER(all, number_count, numbers.numbers_len);
SAME_MEMBER(all, numbers, numbers.numbers_val);
SAME_MEMBER(all, big_count, bigs.bigs_len);
SAME_MEMBER(all, bigs, bigs.bigs_val);
SAME_MEMBER(all, name_count, names.names_len);
SAME_MEMBER(all, names, names.names_val);
SAME_MEMBER(all, pair, pair);
SAME_MEMBER(all, shape, shape);
SAME_MEMBER(all, list, list);
SAME_MEMBER(all, group_count, groups.groups_len);
SAME_MEMBER(all, groups, groups.groups_val);
SAME_MEMBER(all, ratio, ratio);
SAME_MEMBER(all, weight, weight);

#define VALUES   2500u
#define CAPACITY 65536u

static bool same(const uint8_t *a, size_t a_length, const uint8_t *b, size_t b_length)
{
	return a_length == b_length && memcmp(a, b, a_length) == 0;
}

/* `wire` is a value of `type`: rpcgen's code takes all of it and writes it again. */
static bool peer_agrees(const struct peer_type *type, const uint8_t *wire, size_t length)
{
	uint8_t *again = malloc(length + 1);
	union peer_value value;
	size_t used;
	size_t again_length = 0;
	bool ok = peer_decode(type, wire, length, &value, &used) && used == length &&
		  peer_encode(type, &value, again, length, &again_length) &&
		  same(wire, length, again, again_length);

	peer_free(type, &value);
	free(again);
	return ok;
}

/* A type with one layout: the decoded value of each is encoded by the other. */
static bool cross_over(const struct peer_type *type, const uint8_t *wire, uint32_t length)
{
	uint8_t *theirs = malloc((size_t)length + 1);
	union peer_value value;
	uint8_t *ours = NULL;
	uint32_t ours_length = 0;
	size_t theirs_length = 0;
	size_t used;
	void *block = NULL;
	bool ok = ingot_decode(type->ours, INGOT_XDR, wire, length, NULL, &block) == 0 &&
		  peer_encode(type, block, theirs, length, &theirs_length) &&
		  same(wire, length, theirs, theirs_length);

	ok = peer_decode(type, wire, length, &value, &used) && ok &&
	     ingot_encode(type->ours, INGOT_XDR, &value, &ours, &ours_length) == 0 &&
	     same(wire, length, ours, ours_length);
	peer_free(type, &value);
	free(theirs);
	return NetApiBufferFree(block) == 0 && NetApiBufferFree(ours) == 0 && ok;
}

static void test_same_bytes(void)
{
	uint8_t *theirs = malloc(CAPACITY);

	for (uint64_t seed = 1; seed <= VALUES; seed++) {
		struct sample_random random = {seed};
		struct sample_all *all = sample_all_random(&random, (uint32_t)(seed % 20));
		uint8_t *ours = NULL;
		uint32_t ours_length = 0;
		size_t theirs_length = 0;

		CU_ASSERT_EQUAL_FATAL(
			ingot_encode(&sample_all_type, INGOT_XDR, all, &ours, &ours_length), 0);
		CU_ASSERT_FATAL(
			peer_encode(&peer_types[PEER_ALL], all, theirs, CAPACITY, &theirs_length));
		CU_ASSERT_FATAL(same(ours, ours_length, theirs, theirs_length));
		CU_ASSERT(peer_agrees(&peer_types[PEER_ALL], ours, ours_length));
		CU_ASSERT(cross_over(&peer_types[PEER_ALL], theirs, ours_length));
		CU_ASSERT_EQUAL(NetApiBufferFree(ours), 0);
		sample_values_free();
	}
	free(theirs);
}

/* One fragment of 100 bytes and more is what libtirpc makes at the least; it reads any. */
static void test_record_stream(void)
{
	const struct peer_type *type = &peer_types[PEER_ALL];
	uint8_t *theirs = malloc(CAPACITY);

	for (uint64_t seed = 1; seed <= VALUES; seed++) {
		struct sample_random random = {seed};
		struct sample_all *all = sample_all_random(&random, (uint32_t)(seed % 20));
		unsigned fragment = 1 + sample_random_below(&random, 600);
		union peer_value value;
		uint8_t *ours = NULL;
		uint32_t ours_length = 0;
		size_t length = 0;
		void *block = NULL;

		CU_ASSERT_EQUAL_FATAL(ingot_encode(type->ours, INGOT_XDR, all, &ours, &ours_length),
				      0);
		CU_ASSERT_FATAL(
			peer_encode_record(type, all, 100 + fragment, theirs, CAPACITY, &length));
		CU_ASSERT_FATAL(same(ours, ours_length, theirs, length));
		CU_ASSERT_EQUAL(ingot_decode(type->ours, INGOT_XDR, theirs, length, NULL, &block),
				0);
		CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
		CU_ASSERT(peer_decode_record(type, ours, ours_length, fragment, &value));
		CU_ASSERT(peer_encode(type, &value, theirs, CAPACITY, &length));
		CU_ASSERT(same(ours, ours_length, theirs, length));
		peer_free(type, &value);
		CU_ASSERT_EQUAL(NetApiBufferFree(ours), 0);
		sample_values_free();
	}
	free(theirs);
}

/* How often which of the two took some bytes. */
struct tally {
	unsigned both, peer_alone, none;
};

/*
 * The two verdicts on `wire` fit together: ours takes it exactly when rpcgen's does, all of it, would
 * write the same, and the table asks no more; a refusal that is ours alone has the right status.
 */
static bool judge(const struct peer_type *type, const uint8_t *wire, size_t length,
		  struct tally *tally)
{
	uint8_t *again = malloc(length + 64);
	union peer_value value;
	NET_API_STATUS expected = 0;
	NET_API_STATUS status;
	size_t again_length = 0;
	size_t used = 0;
	void *block = NULL;
	bool ok;

	memset(again, 0xA5, length + 64);
	status = ingot_decode(type->ours, INGOT_XDR, wire, length, NULL, &block);
	if (peer_decode(type, wire, length, &value, &used)) {
		ok = peer_encode(type, &value, again, length + 64, &again_length);
		if (type->refuses)
			expected = type->refuses(&value, wire, again);
		if (!expected && (used != length || !same(wire, length, again, again_length)))
			expected = RPC_X_BAD_STUB_DATA;
		ok = ok && status == expected;
		tally->both += status == 0;
		tally->peer_alone += status != 0;
	} else {
		ok = status != 0;
		tally->none += status != 0;
	}
	if (!ok)
		fprintf(stderr, "%s: status %u, expected %u\n", type->name, status, expected);
	peer_free(type, &value);
	free(again);
	return NetApiBufferFree(block) == 0 && ok;
}

/* A value of every type. */
static void encode_example(enum peer_index index, uint64_t seed, uint8_t **ret_wire,
			   uint32_t *ret_length)
{
	struct sample_random random = {seed};
	struct sample_all *all = sample_all_random(&random, 4);
	struct sample_server *servers = sample_servers(3);
	struct sample_page page = {
		.text = "three", .count = 3, .servers = servers, .again = servers};
	struct sample_tree leaves[3] = {{.value = 3}, {.value = 4}, {.value = 5}};
	struct sample_tree nodes[2] = {{1, 2, leaves}, {2, 1, leaves + 2}};
	struct sample_tree tree = {0, 2, nodes};
	struct sample_group group = {2, all->pair};
	struct sample_list tail = {2, NULL};
	struct sample_list list = {1, &tail};
	const void *values[PEER_TYPES] = {
		[PEER_RECORD] = &all->pair[0], [PEER_GROUP] = &group,      [PEER_LIST] = &list,
		[PEER_TREE] = &tree,           [PEER_SHAPE] = &all->shape, [PEER_ALL] = all,
		[PEER_SERVER] = &servers[1],   [PEER_PAGE] = &page,
	};

	CU_ASSERT_EQUAL_FATAL(ingot_encode(peer_types[index].ours, INGOT_XDR, values[index],
					   ret_wire, ret_length),
			      0);
	sample_values_free();
}

static void test_every_bit(void)
{
	struct tally tally = {0, 0, 0};

	for (unsigned t = 0; t < PEER_TYPES; t++) {
		for (uint64_t seed = 100; seed < 106; seed++) {
			uint8_t *wire = NULL;
			uint32_t length = 0;
			unsigned wrong = 0;

			encode_example((enum peer_index)t, seed, &wire, &length);
			CU_ASSERT(peer_agrees(&peer_types[t], wire, length));
			for (uint32_t bit = 0; bit < length * 8; bit++) {
				wire[bit / 8] ^= (uint8_t)(1u << (bit % 8));
				wrong += !judge(&peer_types[t], wire, length, &tally);
				wire[bit / 8] ^= (uint8_t)(1u << (bit % 8));
			}
			CU_ASSERT_EQUAL(wrong, 0);
			CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
		}
	}
	CU_ASSERT(tally.both > 1000);
	CU_ASSERT(tally.peer_alone > 1000);
	CU_ASSERT(tally.none > 1000);
}

/* Every prefix, and the value with bytes behind it. */
static void test_every_length(void)
{
	static const uint8_t more[] = {0, 0, 0, 0};
	struct tally tally = {0, 0, 0};
	struct tally behind = {0, 0, 0};

	for (unsigned t = 0; t < PEER_TYPES; t++) {
		uint8_t *wire = NULL;
		uint8_t *longer;
		uint32_t length = 0;

		encode_example((enum peer_index)t, 7, &wire, &length);
		for (uint32_t cut = 0; cut < length; cut++)
			CU_ASSERT(judge(&peer_types[t], wire, cut, &tally));
		longer = malloc(length + sizeof(more));
		memcpy(longer, wire, length);
		memcpy(longer + length, more, sizeof(more));
		for (uint32_t extra = 1; extra <= sizeof(more); extra++)
			CU_ASSERT(judge(&peer_types[t], longer, length + extra, &behind));
		free(longer);
		CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	}
	CU_ASSERT_EQUAL(tally.both, 0);
	CU_ASSERT_EQUAL(behind.both + behind.none, 0);
}

/* Words that are often counts, flags and discriminants, and now and then anything. */
static void fill_words(struct sample_random *random, uint8_t *wire, size_t length)
{
	static const uint8_t common[] = {0, 0, 0, 1, 1, 1, 2, 3, 4, 5, 6};

	for (size_t i = 0; i < length; i++) {
		uint32_t kind = sample_random_below(random, 100);

		if (i % 4 == 3)
			wire[i] = common[sample_random_below(random, sizeof(common))];
		else
			wire[i] = 0;
		if (kind < 3)
			wire[i] = (uint8_t)sample_random_below(random, 256);
	}
}

static void test_random_bytes(void)
{
	uint8_t wire[160];

	for (unsigned t = 0; t < PEER_TYPES; t++) {
		struct sample_random random = {1000 + t};
		struct tally tally = {0, 0, 0};
		unsigned wrong = 0;

		for (unsigned i = 0; i < 20000; i++) {
			size_t length = sample_random_below(&random, sizeof(wire) + 1);

			if (i % 10)
				length &= ~(size_t)3;
			fill_words(&random, wire, length);
			wrong += !judge(&peer_types[t], wire, length, &tally);
		}
		CU_ASSERT_EQUAL(wrong, 0);
		CU_ASSERT(tally.none > 100);
		/* sample_all is too long to come about by chance */
		CU_ASSERT(t == PEER_ALL || tally.both > 10);
		CU_ASSERT(t == PEER_ALL || tally.peer_alone > 10);
	}
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"the same bytes for random values", test_same_bytes},
		{"libtirpc's record stream", test_record_stream},
		{"every bit flipped", test_every_bit},
		{"every length", test_every_length},
		{"random bytes", test_random_bytes},
		CU_TEST_INFO_NULL,
	};

	return suite_run("xdr interop", tests);
}
