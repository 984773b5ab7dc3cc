/*
 * test_protobuf_c_peer.c: our messages before protobuf-c, and its before us: what protoc-c makes of the .proto that
 * ingotc prints, against what ingotc makes of the .idl itself.
 *
 * In: a value of every form, and random values. Out: a verdict: each side reads in the other's bytes what the other
 * wrote, and both write the same bytes. And what happens to messages that are nested ten thousand deep.
 */
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "choices.h"
#include "everything.h"
#include "exchange.h"
#include "exchange.pb-c.h"
#include "ingot/block.h"
#include "ingot/protobuf_c.h"
#include "lmapibuf.h"
#include "odd.h"
#include "odd.pb-c.h"
#include "suite.h"
#include "value.h"
#include "winerror.h"

static bool is_text(const char *text, const char *wanted)
{
	return text && strcmp(text, wanted) == 0;
}

static bool is_data(ProtobufCBinaryData data, const void *wanted, size_t length)
{
	return data.len == length && memcmp(data.data, wanted, length) == 0;
}

static void check_numbers(const Exchange__ALL *theirs)
{
	CU_ASSERT_EQUAL(theirs->flag, 1);
	CU_ASSERT_EQUAL(theirs->octet, 200);
	CU_ASSERT_EQUAL(theirs->letter, 'L');
	CU_ASSERT_EQUAL(theirs->tiny, -3);
	CU_ASSERT_EQUAL(theirs->utiny, 250);
	CU_ASSERT_EQUAL(theirs->narrow, -300);
	CU_ASSERT_EQUAL(theirs->unarrow, 60000);
	CU_ASSERT_EQUAL(theirs->normal, -70000);
	CU_ASSERT_EQUAL(theirs->unormal, 4000000000u);
	CU_ASSERT_EQUAL(theirs->wide, -5000000000);
	CU_ASSERT_EQUAL(theirs->uwide, 18000000000000000000u);
	CU_ASSERT_EQUAL(theirs->single, 1.5f);
	CU_ASSERT_EQUAL(theirs->twice, -2.25);
	CU_ASSERT_EQUAL(theirs->colour, EXCHANGE__COLOUR__COLOUR_BLUE);
	CU_ASSERT_EQUAL(theirs->bounded, 0);
	CU_ASSERT_EQUAL(theirs->maybe_number_case, EXCHANGE__ALL__MAYBE_NUMBER_NUMBER);
	CU_ASSERT_EQUAL(theirs->number, 0);
	CU_ASSERT_EQUAL(theirs->far, 1);
	CU_ASSERT_EQUAL(theirs->version, 7);
	CU_ASSERT_EQUAL(theirs->opaque, 8);
}

static void check_arrays(const Exchange__ALL *theirs)
{
	static const int32_t matrix[] = {11, 12, 13, 21, 22, 23};

	CU_ASSERT_EQUAL_FATAL(theirs->n_matrix, 6);
	CU_ASSERT_EQUAL(memcmp(theirs->matrix, matrix, sizeof(matrix)), 0);
	CU_ASSERT_EQUAL_FATAL(theirs->n_flags, 3);
	CU_ASSERT(theirs->flags[0] && !theirs->flags[1] && theirs->flags[2]);
	CU_ASSERT(is_data(theirs->raw, all.raw, 5));
	CU_ASSERT(is_data(theirs->grid, all.grid, 4));
	CU_ASSERT(is_data(theirs->bytes, bytes, 2));
	CU_ASSERT_EQUAL_FATAL(theirs->n_wides, 2);
	CU_ASSERT_EQUAL(theirs->wides[1], -2);
	CU_ASSERT_EQUAL_FATAL(theirs->n_palette, 2);
	CU_ASSERT_EQUAL(theirs->palette[0], EXCHANGE__COLOUR__COLOUR_GREEN);
	CU_ASSERT_EQUAL_FATAL(theirs->n_corners, 2);
	CU_ASSERT_EQUAL(theirs->corners[1]->y, 4);
	CU_ASSERT_EQUAL_FATAL(theirs->n_points, 2);
	CU_ASSERT_EQUAL(theirs->points[1]->x, -2);
	CU_ASSERT_EQUAL(theirs->points[1]->y, 22);
	CU_ASSERT_EQUAL_FATAL(theirs->n_answers, 3);
	CU_ASSERT(theirs->answers[0] && !theirs->answers[1]);
}

static void check_texts(const Exchange__ALL *theirs)
{
	CU_ASSERT(is_text(theirs->name, "seven77"));
	CU_ASSERT_EQUAL_FATAL(theirs->n_lines, 2);
	CU_ASSERT(is_text(theirs->lines[1], "line2"));
	CU_ASSERT(is_text(theirs->must, "must"));
	CU_ASSERT_EQUAL(theirs->maybe_may_case, EXCHANGE__ALL__MAYBE_MAY_MAY);
	CU_ASSERT(is_text(theirs->may, ""));
	CU_ASSERT_EQUAL(theirs->maybe_none_case, 0);
	CU_ASSERT_EQUAL_FATAL(theirs->n_words, 2);
	CU_ASSERT_EQUAL(theirs->words[0]->maybe_value_case, 0);
	CU_ASSERT(is_text(theirs->words[1]->value, "word"));
	CU_ASSERT(is_text(theirs->wide_text, "wide \xE2\x82\xAC"));
	CU_ASSERT(is_text(theirs->wide_name, "\xC3\xA4z"));
	CU_ASSERT_EQUAL_FATAL(theirs->n_texts, 3);
	CU_ASSERT_EQUAL(theirs->texts[1]->maybe_value_case, 0);
	CU_ASSERT(is_text(theirs->texts[2]->value, "third"));
}

static void check_messages(const Exchange__ALL *theirs)
{
	CU_ASSERT_EQUAL_FATAL(theirs->n_list, 2);
	CU_ASSERT_EQUAL(theirs->list[0]->value, 1);
	CU_ASSERT_EQUAL(theirs->list[0]->n_next, 0);
	CU_ASSERT(is_text(theirs->list[1]->name, "second"));
	CU_ASSERT(is_text(theirs->root->label, "root"));
	CU_ASSERT_EQUAL_FATAL(theirs->root->n_children, 2);
	CU_ASSERT(is_text(theirs->root->children[0]->label, "left"));
	CU_ASSERT_EQUAL(theirs->root->children[1]->maybe_label_case, 0);
	CU_ASSERT(theirs->root->branch->last && !theirs->root->branch->up);
	CU_ASSERT_EQUAL(theirs->shape->kind, 9);
	CU_ASSERT_EQUAL_FATAL(theirs->shape->arm_case, EXCHANGE__SHAPE__ARM_LIST);
	CU_ASSERT_EQUAL_FATAL(theirs->shape->list->n_values, 2);
	CU_ASSERT_EQUAL(theirs->shape->list->values[1]->value, 2);
}

/* Everything, and some of it 0 or "", though it may be NULL. */
static Exchange__ALL *sent_to_them(void)
{
	static char empty[] = "";
	Exchange__ALL *theirs;
	uint8_t *wire = NULL;
	uint32_t length = 0;

	number = 0;
	all.bounded = 0;
	all.may = empty;
	CU_ASSERT_EQUAL_FATAL(ingot_encode(&ingot_type_ALL, INGOT_PROTOBUF, &all, &wire, &length),
			      0);
	theirs = exchange__all__unpack(NULL, length, wire);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	return theirs;
}

static void test_ours_there(void)
{
	Exchange__ALL *theirs = sent_to_them();

	CU_ASSERT_PTR_NOT_NULL_FATAL(theirs);
	check_numbers(theirs);
	check_arrays(theirs);
	check_texts(theirs);
	check_messages(theirs);
	exchange__all__free_unpacked(theirs, NULL);
}

/* What they changed of it is what we find changed, and nothing else is. */
static void test_theirs_here(void)
{
	Exchange__ALL *theirs = sent_to_them();
	Exchange__POINT point = EXCHANGE__POINT__INIT;
	Exchange__SHAPE shape = EXCHANGE__SHAPE__INIT;
	Exchange__SHAPE *old_shape;
	ALL changed = all;
	int32_t minus = -1;
	ALL *ours = NULL;
	uint8_t *wire;
	size_t length;

	CU_ASSERT_PTR_NOT_NULL_FATAL(theirs);
	theirs->normal = changed.normal = INT32_MIN;
	theirs->twice = changed.twice = 0.125;
	theirs->number = minus;
	changed.number = &minus;
	theirs->matrix[5] = changed.matrix[1][2] = -9;
	theirs->colour = EXCHANGE__COLOUR__COLOUR_RED;
	changed.colour = COLOUR_RED;
	point.x = -4;
	point.y = 1;
	shape.kind = 1;
	shape.arm_case = EXCHANGE__SHAPE__ARM_POINT;
	shape.point = &point;
	changed.kind = 1;
	changed.shape = (SHAPE){.point = {-4, 1}};
	old_shape = theirs->shape;
	theirs->shape = &shape;
	length = exchange__all__get_packed_size(theirs);
	wire = malloc(length);
	CU_ASSERT_EQUAL(exchange__all__pack(theirs, wire), length);
	CU_ASSERT_EQUAL_FATAL(
		ingot_decode(&ingot_type_ALL, INGOT_PROTOBUF, wire, length, NULL, (void **)&ours),
		0);
	CU_ASSERT(value_equal(&ingot_type_ALL, &changed, ours));
	CU_ASSERT_FALSE(value_equal(&ingot_type_ALL, &all, ours));
	CU_ASSERT_EQUAL(NetApiBufferFree(ours), 0);
	free(wire);
	theirs->shape = old_shape;
	exchange__all__free_unpacked(theirs, NULL);
}

static const struct pair {
	const ingot_type *ours;
	const ProtobufCMessageDescriptor *theirs;
} pairs[] = {
	{&ingot_type_ALL, &exchange__all__descriptor},
	{&ingot_type_tree, &exchange__tree__descriptor},
	{&ingot_type_PAIR, &exchange__pair__descriptor},
	{&ingot_type_COUNTED, &exchange__counted__descriptor},
	{&ingot_type_COUNTS, &exchange__counts__descriptor},
	{&ingot_type_EITHER, &exchange__either__descriptor},
	{&ingot_type_SIGNS, &odd__signs__descriptor},
	{&ingot_type_ONES, &odd__ones__descriptor},
	{&ingot_type_ARRAYS, &odd__arrays__descriptor},
	{&ingot_type_OUTER, &odd__outer__descriptor},
	{&ingot_type_TAILS, &odd__tails__descriptor},
};

typedef bool predicate(const ProtobufCMessage *message);

static bool any_message(const ProtobufCMessage *message, predicate *holds);

/* The messages that one field of `message` has. */
static bool any_inside(const ProtobufCMessage *message, const ProtobufCFieldDescriptor *field,
		       predicate *holds)
{
	const char *base = (const char *)message;
	const ProtobufCMessage *inner;
	ProtobufCMessage *const *several;
	uint32_t quantifier;

	memcpy(&quantifier, base + field->quantifier_offset, sizeof(quantifier));
	if (field->label == PROTOBUF_C_LABEL_REPEATED) {
		memcpy(&several, base + field->offset, sizeof(several));
		for (uint32_t n = 0; n < quantifier; n++)
			if (any_message(several[n], holds))
				return true;
		return false;
	}
	if ((field->flags & PROTOBUF_C_FIELD_FLAG_ONEOF) && quantifier != field->id)
		return false;
	memcpy(&inner, base + field->offset, sizeof(inner));
	return inner && any_message(inner, holds);
}

static bool any_message(const ProtobufCMessage *message, predicate *holds)
{
	const ProtobufCMessageDescriptor *descriptor = message->descriptor;

	for (unsigned i = 0; i < descriptor->n_fields; i++)
		if (descriptor->fields[i].type == PROTOBUF_C_TYPE_MESSAGE &&
		    any_inside(message, &descriptor->fields[i], holds))
			return true;
	return holds(message);
}

/* Fields that their descriptor does not have. */
static bool has_unknown(const ProtobufCMessage *message)
{
	return message->n_unknown_fields != 0;
}

/* protobuf-c reads -0.0 and writes nothing for it, as if it were 0.0. */
static bool has_minus_zero(const ProtobufCMessage *message)
{
	const ProtobufCMessageDescriptor *descriptor = message->descriptor;

	for (unsigned i = 0; i < descriptor->n_fields; i++) {
		const ProtobufCFieldDescriptor *field = &descriptor->fields[i];
		const char *place = (const char *)message + field->offset;
		uint64_t wide = 0;
		uint32_t narrow = 0;

		if (field->label == PROTOBUF_C_LABEL_REPEATED)
			continue;
		if (field->type == PROTOBUF_C_TYPE_DOUBLE)
			memcpy(&wide, place, sizeof(wide));
		if (field->type == PROTOBUF_C_TYPE_FLOAT)
			memcpy(&narrow, place, sizeof(narrow));
		if (wide == UINT64_C(1) << 63 || narrow == UINT32_C(1) << 31)
			return true;
	}
	return false;
}

/* NULL, or what one of them makes of the other's bytes. */
static const char *exchange_value(const struct pair *pair, const void *value)
{
	ProtobufCMessage *theirs;
	const char *problem = NULL;
	uint8_t *wire = NULL;
	uint8_t *back;
	uint32_t length = 0;
	void *block = NULL;

	if (ingot_encode(pair->ours, INGOT_PROTOBUF, value, &wire, &length) != 0)
		return "we do not write it";
	theirs = protobuf_c_message_unpack(pair->theirs, NULL, length, wire);
	back = theirs ? malloc(protobuf_c_message_get_packed_size(theirs) + length + 1) : NULL;
	if (!back)
		problem = "they do not read it";
	else if (any_message(theirs, has_unknown))
		problem = "they find fields that are none of its";
	else if (any_message(theirs, has_minus_zero))
		memcpy(back, wire, length);
	else if (protobuf_c_message_pack(theirs, back) != length || memcmp(back, wire, length) != 0)
		problem = "they write other bytes";
	if (!problem && ingot_decode(pair->ours, INGOT_PROTOBUF, back, length, NULL, &block) != 0)
		problem = "we do not read theirs";
	else if (!problem && !value_equal(pair->ours, value, block))
		problem = "it has become another value";
	(void)NetApiBufferFree(block);
	(void)NetApiBufferFree(wire);
	protobuf_c_message_free_unpacked(theirs, NULL);
	free(back);
	return problem;
}

static void test_random(void)
{
	static struct choices choices;
	static struct value_pool pool;

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
		for (unsigned round = 0; round < 500; round++) {
			const char *problem;

			choices_seed(&choices, 3, round);
			pool.is_utf8 = true;
			problem = exchange_value(&pairs[i],
						 value_make(&pool, &choices, pairs[i].ours));
			value_release(&pool);
			if (problem) {
				printf("%s, value %u: %s\n", pairs[i].ours->name, round, problem);
				CU_FAIL_FATAL("a message is another one on the other side");
			}
		}
	}
	CU_ASSERT_PTR_NULL(exchange_value(&pairs[0], &all));
}

/* Bytes that one side writes behind the other's. */
struct records {
	uint8_t bytes[256];
	size_t length;
};

static void add_record(struct records *to, uint8_t tag, const void *value, size_t length)
{
	to->bytes[to->length++] = tag;
	to->bytes[to->length++] = (uint8_t)length;
	memcpy(to->bytes + to->length, value, length);
	to->length += length;
}

/* A HALF in which some arms come, some of them broken, and whose discriminant is the last one's. */
static struct records random_half(struct choices *choices)
{
	static const char *const inside[] = {"",     "\x08\x05", "\x10\x06\x08\x01", "\x20\x07",
					     "\x08", "\x08\x80", "\x1a\x05\x01"};
	static const uint8_t tags[] = {0x12, 0x1A};
	struct records half = {.length = 0};
	uint32_t which = 0;

	for (uint32_t arms = choose(choices, 3) + 1; arms > 0; arms--) {
		const char *point = inside[choose(choices, 7)];

		which = choose(choices, 2);
		if (which == 0)
			add_record(&half, tags[0], point, strlen(point));
		else
			add_record(&half, tags[1], "text", choose(choices, 5));
	}
	half.bytes[half.length++] = 0x08;
	half.bytes[half.length++] = (uint8_t)(which + 1);
	return half;
}

/* A PAIR: pointers that are NULL, and unions, each in the place of the one before. */
static struct records random_pair(struct choices *choices)
{
	struct records maybe = {.length = 0};
	struct records pair = {.length = 0};

	for (uint32_t times = choose(choices, 3) + 1; times > 0; times--) {
		struct records half = random_half(choices);

		if (choose(choices, 3) == 0) {
			maybe.bytes[maybe.length++] = 0x08;
			maybe.bytes[maybe.length++] = 3;
		} else {
			add_record(&maybe, 0x12, half.bytes, half.length);
		}
	}
	add_record(&pair, 0x12, maybe.bytes, maybe.length);
	return pair;
}

/* What no longer counts of a union is refused where they refuse it, and nowhere else. */
static void test_former(void)
{
	static struct choices choices;
	unsigned refused = 0;

	for (unsigned round = 0; round < 3000; round++) {
		struct records pair;
		ProtobufCMessage *theirs;
		NET_API_STATUS status;
		void *block = NULL;

		choices_seed(&choices, 5, round);
		pair = random_pair(&choices);
		theirs = protobuf_c_message_unpack(&exchange__pair__descriptor, NULL, pair.length,
						   pair.bytes);
		status = ingot_decode(&ingot_type_PAIR, INGOT_PROTOBUF, pair.bytes, pair.length,
				      NULL, &block);
		CU_ASSERT_EQUAL(status, theirs ? 0 : RPC_X_BAD_STUB_DATA);
		refused += theirs == NULL;
		CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
		if (theirs)
			protobuf_c_message_free_unpacked(theirs, NULL);
	}
	CU_ASSERT(refused > 300 && refused < 2700);
}

#define LEVELS      10000u
#define USUAL_STACK (8u << 20)

/* A message with a message in it, and so on: each level is its number, a length and what is inside. */
static uint8_t *nest(uint32_t levels, size_t *ret_length)
{
	size_t room = (size_t)levels * 6;
	uint8_t *wire = malloc(room);
	uint8_t *nested;
	size_t at = room;

	for (uint32_t level = 1; level < levels; level++) {
		size_t length = room - at;
		uint8_t head[6] = {0x0A};
		size_t size = 1;

		for (; length >= 0x80; length >>= 7)
			head[size++] = (uint8_t)(length | 0x80);
		head[size++] = (uint8_t)length;
		at -= size;
		memcpy(wire + at, head, size);
	}
	*ret_length = room - at;
	nested = malloc(*ret_length + 1);
	memcpy(nested, wire + at, *ret_length);
	free(wire);
	return nested;
}

static NET_API_STATUS decode_nested(uint32_t levels)
{
	void *block = NULL;
	size_t length;
	uint8_t *wire = nest(levels, &length);
	NET_API_STATUS status =
		ingot_decode(&ingot_type_DEEP, INGOT_PROTOBUF, wire, length, NULL, &block);

	CU_ASSERT_EQUAL(block == NULL, status != 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
	free(wire);
	return status;
}

static void test_nested_ours(void)
{
	CU_ASSERT_EQUAL(decode_nested(1), 0);
	CU_ASSERT_EQUAL(decode_nested(INGOT_DEPTH_MAX), 0);
	CU_ASSERT_EQUAL(decode_nested(INGOT_DEPTH_MAX + 1), RPC_X_INVALID_BOUND);
	CU_ASSERT_EQUAL(decode_nested(LEVELS), RPC_X_INVALID_BOUND);
	CU_ASSERT_EQUAL(decode_nested(1000000), RPC_X_INVALID_BOUND);
}

/* For a protobuf-c program, with the one function in the place of the other. */
static NET_API_STATUS unpack_nested(uint32_t levels)
{
	ProtobufCMessage *message = NULL;
	size_t length;
	uint8_t *wire = nest(levels, &length);
	NET_API_STATUS status =
		ingot_protobuf_c_unpack(&odd__deep__descriptor, length, wire, &message);

	CU_ASSERT_EQUAL(NetApiBufferFree(message), 0);
	free(wire);
	return status;
}

static void test_nested_drop_in(void)
{
	CU_ASSERT_EQUAL(unpack_nested(INGOT_PROTOBUF_C_DEPTH), 0);
	CU_ASSERT_EQUAL(unpack_nested(INGOT_PROTOBUF_C_DEPTH + 1), RPC_X_INVALID_BOUND);
	CU_ASSERT_EQUAL(unpack_nested(LEVELS), RPC_X_INVALID_BOUND);
}

static void *their_unpack(void *levels)
{
	size_t length;
	uint8_t *wire = nest(*(const uint32_t *)levels, &length);
	ProtobufCMessage *message =
		protobuf_c_message_unpack(&odd__deep__descriptor, NULL, length, wire);

	free(wire);
	return message;
}

/* What becomes of a child that lets them unpack on a stack as programs have it: 0, or the signal that ended it. */
static int end_of_theirs(uint32_t levels)
{
	const struct rlimit no_core = {0, 0};
	pthread_attr_t attributes;
	pthread_t thread;
	void *message = NULL;
	int status = 0;
	pid_t child = fork();

	if (child == 0) {
		/* Its own end, not the sanitizer's report of it. */
		signal(SIGSEGV, SIG_DFL);
		signal(SIGBUS, SIG_DFL);
		setrlimit(RLIMIT_CORE, &no_core);
		alarm(60);
		if (pthread_attr_init(&attributes) == 0 &&
		    pthread_attr_setstacksize(&attributes, USUAL_STACK) == 0 &&
		    pthread_create(&thread, &attributes, their_unpack, &levels) == 0)
			pthread_join(thread, &message);
		_exit(message ? 0 : 1);
	}
	if (child < 0 || waitpid(child, &status, 0) != child)
		return -1;
	return WIFSIGNALED(status) ? WTERMSIG(status) : -WEXITSTATUS(status);
}

static void test_nested_theirs(void)
{
	CU_ASSERT_EQUAL(end_of_theirs(100), 0);
	CU_ASSERT_EQUAL(end_of_theirs(LEVELS), SIGSEGV);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"ours as they read it", test_ours_there},
		{"theirs as we read it", test_theirs_here},
		{"random values, there and back", test_random},
		{"what a union had before", test_former},
		{"ten thousand levels, ours", test_nested_ours},
		{"ten thousand levels, ours in a program of theirs", test_nested_drop_in},
		{"ten thousand levels, theirs", test_nested_theirs},
		CU_TEST_INFO_NULL,
	};

	return suite_run("protobuf-c", tests);
}
