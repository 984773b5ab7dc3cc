/*
 * test_pb_many.c: messages of two thousand fields, of which few come.
 *
 * In: random records. Out: a verdict: a table that has all fields reads them as one that has no others than came, and
 * few enough of them that each is looked at.
 */
#include "heap.h"
#include "pb_values.h"
#include "torture.h"

enum { FIELDS = 2000, SOME = 20, PLACE = 16, DEPTH = 3, ITEMS = 8 };

/* 16 bytes for each field, then which of a oneof's is there. */
struct many {
	_Alignas(8) char places[FIELDS * PLACE];
	uint32_t choice;
};

struct holder {
	uint32_t count;
	struct many *items;
};

/* A table of such a message, and one of a message that has an array of them. */
struct table {
	ingot_type type;
	ingot_type holder;
	ingot_step steps[FIELDS][2];
	ingot_step all[FIELDS + 1];
	ingot_field fields[FIELDS];
	ingot_step holder_steps[2];
	ingot_field holder_field;
};

/* What a field is, by its number. */
enum form { NUMBER, NUMBERS, TEXT, MESSAGE, MESSAGES, CHOICE, CHOSEN_TEXT, FORMS };

/* Text that is never NULL. */
static bool is_filled(uint32_t number)
{
	return number == 70 || number == 700 || number == FIELDS;
}

static enum form form_of(uint32_t number)
{
	return is_filled(number) ? TEXT : (enum form)(number % FORMS);
}

static ingot_step step_of(const struct table *table, uint32_t number)
{
	uint32_t offset = (number - 1) * PLACE;
	ingot_step step = {.offset = offset, .n = 1, .flags = INGOT_STEP_OPTIONAL};

	switch (form_of(number)) {
	case NUMBERS:
	case MESSAGES:
		step.op = INGOT_OP_ARRAY;
		step.flags = 0;
		step.width = 4;
		step.peer = offset + 8;
		step.type = form_of(number) == NUMBERS ? &ingot_type_word32 : &table->type;
		break;
	case TEXT:
	case CHOSEN_TEXT:
		step.op = INGOT_OP_STRING;
		if (is_filled(number))
			step.flags = 0;
		break;
	case MESSAGE:
		step.op = INGOT_OP_POINTER;
		step.type = &table->type;
		break;
	default:
		step.op = INGOT_OP_W32;
		step.flags = 0;
		break;
	}
	return step;
}

static ingot_field field_of(uint32_t number, const ingot_step *steps)
{
	static const uint8_t kinds[] = {
		[NUMBER] = INGOT_KIND_UINT32,      [NUMBERS] = INGOT_KIND_UINT32,
		[TEXT] = INGOT_KIND_STRING,        [MESSAGE] = INGOT_KIND_MESSAGE,
		[MESSAGES] = INGOT_KIND_MESSAGE,   [CHOICE] = INGOT_KIND_UINT32,
		[CHOSEN_TEXT] = INGOT_KIND_STRING,
	};
	enum form form = form_of(number);
	ingot_field field = {.number = number, .kind = kinds[form], .steps = steps};

	if (form == NUMBERS)
		field.flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED;
	if (form == MESSAGES)
		field.flags = INGOT_FIELD_REPEATED;
	if (is_filled(number))
		field.flags = INGOT_FIELD_FILLED;
	if (form == CHOICE || form == CHOSEN_TEXT) {
		field.flags = INGOT_FIELD_ONEOF;
		field.presence = offsetof(struct many, choice);
		field.presence_width = 4;
		field.selects = number;
	}
	return field;
}

/* Of the fields of these numbers, which ascend. All steps are there. */
static void make_table(struct table *table, const uint32_t *numbers, uint32_t count)
{
	memset(table, 0, sizeof(*table));
	for (uint32_t i = 0; i < FIELDS; i++)
		table->all[i] = table->steps[i][0] = step_of(table, i + 1);
	for (uint32_t i = 0; i < count; i++)
		table->fields[i] = field_of(numbers[i], table->steps[numbers[i] - 1]);
	table->type = (ingot_type){.name = "many",
				   .size = sizeof(struct many),
				   .align = 8,
				   .steps = table->all,
				   .fields = table->fields,
				   .field_count = count};
	table->holder_steps[0] = (ingot_step){.op = INGOT_OP_ARRAY,
					      .width = 4,
					      .offset = offsetof(struct holder, items),
					      .type = &table->type};
	table->holder_field = (ingot_field){.number = 1,
					    .kind = INGOT_KIND_MESSAGE,
					    .flags = INGOT_FIELD_REPEATED,
					    .steps = table->holder_steps};
	table->holder = (ingot_type){.name = "holder",
				     .size = sizeof(struct holder),
				     .align = 8,
				     .steps = table->holder_steps,
				     .fields = &table->holder_field,
				     .field_count = 1};
}

static struct table whole;
static struct table part;
static uint32_t numbers[FIELDS];

static uint32_t below(uint64_t *state, uint32_t n)
{
	*state = *state * UINT64_C(6364136223846793005) + 1442695040888963407u;
	return (uint32_t)(*state >> 33) % n;
}

static void make_whole(void)
{
	for (uint32_t i = 0; i < FIELDS; i++)
		numbers[i] = i + 1;
	make_table(&whole, numbers, FIELDS);
}

/* The few that come, and those that are never NULL. */
static uint32_t make_part(uint64_t *state, uint32_t *some)
{
	uint32_t count = 0;

	for (uint32_t number = 1; number <= FIELDS; number++)
		if (is_filled(number) || (below(state, FIELDS) < SOME && count < SOME))
			some[count++] = number;
	make_table(&part, some, count);
	return count;
}

struct wire {
	uint8_t bytes[200000];
	size_t length;
};

static void put_varint(struct wire *wire, uint32_t value)
{
	for (; value >= 0x80; value >>= 7)
		wire->bytes[wire->length++] = (uint8_t)(value | 0x80);
	wire->bytes[wire->length++] = (uint8_t)value;
}

static void put_bytes(struct wire *wire, uint32_t number, const uint8_t *bytes, size_t length)
{
	put_varint(wire, number << 3 | 2);
	put_varint(wire, (uint32_t)length);
	memcpy(wire->bytes + wire->length, bytes, length);
	wire->length += length;
}

/* Some records in any order, some of them twice. */
static void put_records(struct wire *wire, uint64_t *state, const uint32_t *some, uint32_t count,
			unsigned depth)
{
	for (uint32_t records = below(state, 5); records > 0; records--) {
		uint32_t number = some[below(state, count)];
		enum form form = form_of(number);

		if (form == MESSAGE || form == MESSAGES) {
			struct wire *inner = calloc(1, sizeof(*inner));

			if (depth < DEPTH)
				put_records(inner, state, some, count, depth + 1);
			put_bytes(wire, number, inner->bytes, inner->length);
			free(inner);
		} else if (form == TEXT || form == CHOSEN_TEXT) {
			put_bytes(wire, number, (const uint8_t *)"text", below(state, 5));
		} else if (form == NUMBERS && below(state, 2)) {
			put_bytes(wire, number, (const uint8_t *)"\1\2\3", below(state, 4));
		} else {
			put_varint(wire, number << 3);
			put_varint(wire, below(state, 1000));
		}
	}
}

/* What the bytes are by one table: the shortest that say the same, or why there are none. */
static NET_API_STATUS through(const struct table *table, const struct wire *wire,
			      uint8_t **ret_bytes, uint32_t *ret_length)
{
	void *block = NULL;
	NET_API_STATUS status = ingot_decode(&table->holder, INGOT_PROTOBUF, wire->bytes,
					     wire->length, NULL, &block);

	*ret_bytes = NULL;
	*ret_length = 0;
	if (!status) {
		CU_ASSERT_EQUAL(ingot_block_check(block), 0);
		status = ingot_encode(&whole.holder, INGOT_PROTOBUF, block, ret_bytes, ret_length);
	}
	NetApiBufferFree(block);
	return status;
}

static void test_few_of_many(void)
{
	static struct wire wire;
	static uint32_t some[SOME + 4];
	uint64_t state = 11;
	size_t live = ingot_heap_live().blocks;

	make_whole();
	for (unsigned round = 0; round < 100; round++) {
		uint32_t count = make_part(&state, some);
		uint8_t *by_whole;
		uint8_t *by_part;
		uint32_t whole_length;
		uint32_t part_length;

		wire.length = 0;
		for (uint32_t items = below(&state, ITEMS); items > 0; items--) {
			static struct wire item;

			item.length = 0;
			put_records(&item, &state, some, count, 0);
			put_bytes(&wire, 1, item.bytes, item.length);
		}
		CU_ASSERT_EQUAL_FATAL(through(&whole, &wire, &by_whole, &whole_length), 0);
		CU_ASSERT_EQUAL_FATAL(through(&part, &wire, &by_part, &part_length), 0);
		CU_ASSERT_EQUAL_FATAL(whole_length, part_length);
		CU_ASSERT_EQUAL(memcmp(by_whole, by_part, whole_length), 0);
		CU_ASSERT_EQUAL(NetApiBufferFree(by_whole), 0);
		CU_ASSERT_EQUAL(NetApiBufferFree(by_part), 0);
	}
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, live);
}

/* One that must come, behind all others: its absence is seen, in a message with bytes and in one without. */
static void test_required(void)
{
	void *block = NULL;

	make_whole();
	whole.fields[1994].flags |= INGOT_FIELD_REQUIRED;
	CU_ASSERT_EQUAL(form_of(1995), NUMBER);
	CU_ASSERT_EQUAL(ingot_decode(&whole.holder, INGOT_PROTOBUF, "\x0a\0", 2, NULL, &block),
			RPC_X_BAD_STUB_DATA);
	CU_ASSERT_EQUAL(
		ingot_decode(&whole.holder, INGOT_PROTOBUF, "\x0a\2\x08\1", 4, NULL, &block),
		RPC_X_BAD_STUB_DATA);
	CU_ASSERT_EQUAL(
		ingot_decode(&whole.holder, INGOT_PROTOBUF, "\x0a\3\xd8\x7c\1", 5, NULL, &block),
		0);
	CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
}

/* Pieces, so that progress is kept in memory of its own. */
static NET_API_STATUS decode_pieces(void *unused)
{
	static const char wire[] = "\x0a\x09\x1a\0\xda\1\0\x1a\2\x08\1\x0a\0";
	void *block = NULL;
	NET_API_STATUS status;

	(void)unused;
	status = ingot_decode(&whole.holder, INGOT_PROTOBUF, wire, sizeof(wire) - 1, NULL, &block);
	NetApiBufferFree(block);
	return status;
}

static void test_torture(void)
{
	make_whole();
	CU_ASSERT(torture(decode_pieces, NULL, ERROR_NOT_ENOUGH_MEMORY) >= 3);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"few fields of many", test_few_of_many},
		{"the last one has to come", test_required},
		{"each allocation failing", test_torture},
		CU_TEST_INFO_NULL,
	};

	return suite_run("protobuf messages of many fields", tests);
}
