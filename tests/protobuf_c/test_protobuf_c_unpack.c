/*
 * test_protobuf_c_unpack.c: ingot_protobuf_c_unpack beside protobuf_c_message_unpack: messages that protobuf-c
 * packed, bytes that no encoder makes, and damaged ones. Both take them or both refuse them, and what they make
 * of them is the same member for member; joined.h names the exceptions.
 *
 * Usage: test_protobuf_c_unpack [rounds [seed]]
 */
#include <stdlib.h>
#include <string.h>

#include "suite.h"

#include "joined.h"
#include "judge.h"
#include "peer.h"
#include "random.h"
#include "schema.h"

#ifdef INGOT_SANITIZED
static unsigned rounds = 600;
#else
static unsigned rounds = 3000;
#endif
static uint64_t seed = 20261121;

/* What became of the inputs of a test. */
static struct tally {
	unsigned taken;
	unsigned refused;
	unsigned twice;
	unsigned odd; /* refused by Ingot alone */
} tally;

/* One input to both. NULL, or how they disagree. */
static const char *judge(const ProtobufCMessageDescriptor *of, const struct wire *wire)
{
	struct verdict verdict = judge_bytes(of, wire->bytes, wire->length);

	tally.taken += verdict.taken;
	tally.refused += !verdict.taken;
	tally.twice += verdict.taken && (verdict.remarks & JOINED_TWICE);
	tally.odd += !verdict.taken && verdict.taken_by_theirs;
	return verdict.wrong;
}

/* Leave out what the disagreement does not need, and print the rest. */
static void show(const ProtobufCMessageDescriptor *of, const struct wire *input, const char *wrong)
{
	struct wire wire = {0};

	wire_put(&wire, input->bytes, input->length);
	for (size_t size = wire.length; size; size /= 2)
		for (size_t at = 0; at + size <= wire.length;) {
			struct wire less = {0};
			const char *still;

			wire_put(&less, wire.bytes, at);
			wire_put(&less, wire.bytes + at + size, wire.length - at - size);
			still = judge(of, &less);
			if (still && strcmp(still, wrong) == 0) {
				wire_done(&wire);
				wire = less;
			} else {
				wire_done(&less);
				at++;
			}
		}
	fprintf(stderr, "\n%s: %s:", wrong, of->name ? of->name : "a message without a name");
	for (size_t i = 0; i < wire.length; i++)
		fprintf(stderr, " %02x", wire.bytes[i]);
	fputc('\n', stderr);
	wire_done(&wire);
}

static void make_wire(struct random *random, const ProtobufCMessageDescriptor *of,
		      struct wire *wire)
{
	random_wire(random, of, 3, random_below(random, 4) == 0, wire);
}

static void make_damaged(struct random *random, const ProtobufCMessageDescriptor *of,
			 struct wire *wire)
{
	if (random_below(random, 2))
		random_wire(random, of, 2, random_below(random, 4) == 0, wire);
	else
		random_packed(random, of, wire);
	random_damage(random, wire);
}

/* Inputs of every message, again and again, until too much is wrong. */
static void run(void (*make)(struct random *random, const ProtobufCMessageDescriptor *of,
			     struct wire *wire))
{
	struct random random = {seed};
	unsigned wrongs = 0;

	tally = (struct tally){0};
	for (unsigned i = 0; i < rounds && wrongs < 5; i++)
		for (unsigned m = 0; schema_messages[m]; m++) {
			struct wire wire = {0};
			const char *wrong;

			make(&random, schema_messages[m], &wire);
			wrong = judge(schema_messages[m], &wire);
			if (wrong) {
				show(schema_messages[m], &wire, wrong);
				wrongs++;
			}
			wire_done(&wire);
			peer_forget();
		}
	printf("taken %u (in pieces %u), refused %u (alone %u) ", tally.taken, tally.twice,
	       tally.refused, tally.odd);
	CU_ASSERT_EQUAL(wrongs, 0);
}

static void test_packed(void)
{
	run(random_packed);
	CU_ASSERT_EQUAL(tally.refused, 0);
}

static void test_wire(void)
{
	run(make_wire);
	CU_ASSERT(tally.taken > 3 * rounds);
	CU_ASSERT(tally.twice > rounds / 4);
}

static void test_damaged(void)
{
	run(make_damaged);
	CU_ASSERT(tally.taken > rounds / 2);
	CU_ASSERT(tally.refused > rounds);
}

int main(int argc, char **argv)
{
	static const CU_TestInfo tests[] = {
		{"packed by protobuf-c", test_packed},
		{"written in every form", test_wire},
		{"damaged", test_damaged},
		CU_TEST_INFO_NULL,
	};

	if (argc > 1)
		rounds = (unsigned)strtoul(argv[1], NULL, 0);
	if (argc > 2)
		seed = strtoull(argv[2], NULL, 0);
	return suite_run("protobuf_c_unpack", tests);
}
