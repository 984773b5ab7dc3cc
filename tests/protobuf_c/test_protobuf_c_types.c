/*
 * test_protobuf_c_types.c: descriptors to tables: once for each, complete, and the same for every thread; what is
 * no descriptor is refused, and what cannot be allocated leaves nothing.
 */
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "suite.h"

#include "cache.h"
#include "ingot/protobuf_c.h"
#include "threads.h"
#include "three.pb-c.h"
#include "two.pb-c.h"
#include "winerror.h"

static unsigned callocs;
static unsigned failing; /* the call that fails; 0: none */

void *__real_calloc(size_t count, size_t size);
void *__wrap_calloc(size_t count, size_t size);

void *__wrap_calloc(size_t count, size_t size)
{
	return ++callocs == failing ? NULL : __real_calloc(count, size);
}

static const ingot_type *type_of(const ProtobufCMessageDescriptor *descriptor)
{
	const ingot_type *type = NULL;

	CU_ASSERT_EQUAL(ingot_protobuf_c_type(descriptor, &type), 0);
	CU_ASSERT_PTR_NOT_NULL_FATAL(type);
	return type;
}

static const ingot_field *field_of(const ingot_type *type, uint32_t number)
{
	for (uint32_t i = 0; i < type->field_count; i++)
		if (type->fields[i].number == number)
			return &type->fields[i];
	CU_FAIL_FATAL("no such field");
	return NULL;
}

/* An allocation that fails leaves nothing, and the next attempt finds nothing half done. First of all tests. */
static void test_memory(void)
{
	const ingot_type *type = NULL;
	unsigned needed;

	for (failing = 1;; failing++) {
		callocs = 0;
		if (ingot_protobuf_c_type(&two__all__descriptor, &type) == 0)
			break;
		CU_ASSERT_PTR_NULL(type);
	}
	needed = failing - 1;
	failing = 0;
	/* All, Leaf, Strict, Nothing, Within and its map's entry, Ping, Pong. */
	CU_ASSERT_EQUAL(needed, 8);
	callocs = 0;
	CU_ASSERT_PTR_EQUAL(type_of(&two__all__descriptor), type);
	CU_ASSERT_EQUAL(type_of(&two__pong__descriptor)->field_count, 2);
	CU_ASSERT_EQUAL(callocs, 0);
}

static void test_structure(void)
{
	const ingot_type *type = type_of(&two__all__descriptor);
	Two__All initial;

	CU_ASSERT_STRING_EQUAL(type->name, "two.All");
	CU_ASSERT_EQUAL(type->size, sizeof(Two__All));
	CU_ASSERT_EQUAL(type->flags, INGOT_TYPE_PROTOBUF_C);
	CU_ASSERT_EQUAL(type->unknown, offsetof(Two__All, base.n_unknown_fields));
	CU_ASSERT_EQUAL(type->field_count, two__all__descriptor.n_fields);
	memcpy(&initial, type->initial, sizeof(initial));
	CU_ASSERT_PTR_EQUAL(initial.base.descriptor, &two__all__descriptor);
	CU_ASSERT_EQUAL(initial.given_int32, -32);
	CU_ASSERT_STRING_EQUAL(initial.far, "a long way");
	CU_ASSERT_FALSE(initial.has_given_int32);
}

static void test_fields(void)
{
	const ingot_type *type = type_of(&two__all__descriptor);
	const ingot_field *field = field_of(type, 5);

	CU_ASSERT_EQUAL(field->kind, INGOT_KIND_SINT64);
	CU_ASSERT_EQUAL(field->flags, 0);
	CU_ASSERT_EQUAL(field->presence_width, 4);
	CU_ASSERT_EQUAL(field->presence, offsetof(Two__All, has_one_sint64));
	CU_ASSERT_EQUAL(field->selects, 1);
	CU_ASSERT_EQUAL(field->steps[0].op, INGOT_OP_W64);
	CU_ASSERT_EQUAL(field->steps[0].offset, offsetof(Two__All, one_sint64));
	CU_ASSERT_EQUAL(field->steps[1].op, INGOT_OP_END);
	field = field_of(type, 18);
	CU_ASSERT_EQUAL(field->kind, INGOT_KIND_MESSAGE);
	CU_ASSERT_EQUAL(field->steps[0].op, INGOT_OP_POINTER);
	CU_ASSERT_PTR_EQUAL(field->steps[0].type, type);
	field = field_of(type, 57);
	CU_ASSERT_EQUAL(field->flags, INGOT_FIELD_REPEATED);
	CU_ASSERT_EQUAL(field->steps[0].op, INGOT_OP_ARRAY);
	CU_ASSERT_EQUAL(field->steps[0].peer, offsetof(Two__All, n_many_leaf));
	CU_ASSERT_PTR_EQUAL(field->steps[0].type->steps[0].type, type_of(&two__leaf__descriptor));
	field = field_of(type, 61);
	CU_ASSERT_EQUAL(field->flags, INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED);
	field = field_of(type, 98);
	CU_ASSERT_EQUAL(field->flags, INGOT_FIELD_ONEOF);
	CU_ASSERT_EQUAL(field->presence, offsetof(Two__All, choice_case));
	CU_ASSERT_EQUAL(field->selects, 98);
	field = field_of(type_of(&two__strict__descriptor), 17);
	CU_ASSERT_EQUAL(field->flags, INGOT_FIELD_REQUIRED);
	/* protobuf-c does not miss one that has a default. */
	field = field_of(type_of(&two__strict__descriptor), 18);
	CU_ASSERT_EQUAL(field->flags, 0);
}

/* Each oneof is one union of all its members, also where their numbers are apart. */
static void test_oneofs(void)
{
	const ingot_type *type = type_of(&two__all__descriptor);
	const ingot_type *choice = NULL;
	const ingot_type *small = NULL;
	unsigned unions = 0;

	for (const ingot_step *s = type->steps; s->op != INGOT_OP_END; s++) {
		if (s->op != INGOT_OP_UNION)
			continue;
		unions++;
		if (s->peer == offsetof(Two__All, choice_case))
			choice = s->type;
		else if (s->peer == offsetof(Two__All, small_case))
			small = s->type;
	}
	CU_ASSERT_EQUAL(unions, 2);
	CU_ASSERT_FATAL(choice && small);
	CU_ASSERT_EQUAL(choice->size, sizeof(ProtobufCBinaryData));
	CU_ASSERT_EQUAL(choice->arm_count, 19);
	CU_ASSERT_EQUAL_FATAL(small->arm_count, 4);
	CU_ASSERT_EQUAL(small->size, sizeof(char *));
	CU_ASSERT_EQUAL(small->arms[3].type->size, sizeof(Two__Nothing *));
	CU_ASSERT_EQUAL(small->arms[0].low, 0);
	CU_ASSERT_EQUAL(small->arms[1].low, 100);
	CU_ASSERT_EQUAL(small->arms[2].low, 101);
	CU_ASSERT_EQUAL(small->arms[3].low, 2000);
}

/* A message without protoc-c's own function to begin one: protobuf-c takes it, with the same defaults. */
static void test_without_init(void)
{
	ProtobufCMessageDescriptor other = two__all__descriptor;
	Two__All initial;

	other.message_init = NULL;
	memcpy(&initial, type_of(&other)->initial, sizeof(initial));
	CU_ASSERT_PTR_EQUAL(initial.base.descriptor, &other);
	CU_ASSERT_EQUAL(initial.given_uint64, UINT64_MAX);
	CU_ASSERT_EQUAL(initial.given_bytes.len, 3);
	CU_ASSERT_STRING_EQUAL(initial.far, "a long way");
	CU_ASSERT_EQUAL(initial.n_many_string, 0);
	CU_ASSERT_PTR_NULL(initial.many_string);
}

/* What stands at a descriptor's address when another shared object was loaded there. */
static void test_replaced(void)
{
	static ProtobufCMessageDescriptor here;
	const ingot_type *first;

	here = two__leaf__descriptor;
	first = type_of(&here);
	CU_ASSERT_EQUAL(first->size, sizeof(Two__Leaf));
	here = two__ping__descriptor;
	CU_ASSERT_EQUAL(type_of(&here)->size, sizeof(Two__Ping));
	CU_ASSERT_STRING_EQUAL(first->name, "two.Leaf");
	here = two__leaf__descriptor;
	CU_ASSERT_PTR_EQUAL(type_of(&here), first);
}

static void test_refused(void)
{
	const ProtobufCMessageDescriptor *const good = &two__leaf__descriptor;
	ProtobufCFieldDescriptor fields[2] = {good->fields[0], good->fields[1]};
	ProtobufCMessageDescriptor bad = *good;
	const ingot_type *type = NULL;

#define REFUSED(change, undo)                                                                 \
	do {                                                                                  \
		change;                                                                       \
		CU_ASSERT_EQUAL(ingot_protobuf_c_type(&bad, &type), ERROR_INVALID_PARAMETER); \
		undo;                                                                         \
	} while (0)
	bad.fields = fields;
	REFUSED(bad.magic++, bad.magic--);
	REFUSED(bad.sizeof_message = 8, bad.sizeof_message = good->sizeof_message);
	REFUSED(bad.n_fields = 70000, bad.n_fields = 2);
	REFUSED(fields[0].id = 0, fields[0].id = 1);
	REFUSED(fields[1].id = 1, fields[1].id = 2);
	REFUSED(fields[1].id = 0x20000000, fields[1].id = 2);
	REFUSED(fields[1].offset = (unsigned)sizeof(Two__Leaf) - 7,
		fields[1].offset = good->fields[1].offset);
	REFUSED(fields[1].offset = 8, fields[1].offset = good->fields[1].offset);
	REFUSED(fields[1].quantifier_offset = (unsigned)sizeof(Two__Leaf) - 3,
		fields[1].quantifier_offset = 0);
	REFUSED(fields[1].label = PROTOBUF_C_LABEL_REPEATED,
		fields[1].label = PROTOBUF_C_LABEL_OPTIONAL);
	REFUSED(fields[1].type = PROTOBUF_C_TYPE_MESSAGE, fields[1].type = PROTOBUF_C_TYPE_STRING);
#undef REFUSED
	CU_ASSERT_EQUAL(ingot_protobuf_c_type(&bad, &type), 0);
	CU_ASSERT_EQUAL(ingot_protobuf_c_type(NULL, &type), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_protobuf_c_type(good, NULL), ERROR_INVALID_PARAMETER);
}

#define COPIES  200u
#define THREADS 8u

struct race {
	ProtobufCMessageDescriptor copies[COPIES];
	const ingot_type *found[THREADS][COPIES];
};

static void ask_for_all(void *context, unsigned number)
{
	struct race *race = context;

	/* Each thread begins elsewhere, so that makers and readers meet. */
	for (unsigned i = 0; i < COPIES; i++) {
		unsigned at = (i + number * 25) % COPIES;

		if (ingot_protobuf_c_type(&race->copies[at], &race->found[number][at]) != 0)
			race->found[number][at] = NULL;
	}
}

static void test_threads(void)
{
	static struct race race;

	for (unsigned i = 0; i < COPIES; i++)
		race.copies[i] = three__all__descriptor;
	threads_run(THREADS, ask_for_all, &race);
	for (unsigned i = 0; i < COPIES; i++) {
		CU_ASSERT_PTR_NOT_NULL_FATAL(race.found[0][i]);
		CU_ASSERT_EQUAL(race.found[0][i]->field_count, three__all__descriptor.n_fields);
		for (unsigned thread = 1; thread < THREADS; thread++)
			CU_ASSERT_PTR_EQUAL(race.found[thread][i], race.found[0][i]);
	}
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"memory", test_memory},
		{"structure", test_structure},
		{"fields", test_fields},
		{"oneofs", test_oneofs},
		{"a descriptor without message_init", test_without_init},
		{"a replaced descriptor", test_replaced},
		{"threads", test_threads},
		{"refused descriptors", test_refused},
		CU_TEST_INFO_NULL,
	};

	return suite_run("protobuf_c_types", tests);
}
