/*
 * test_pb_messages.c: structures to protobuf's bytes: messages in messages, lists, unions and frames, how deep and how
 * long they may be, and what is refused. Their members are test_pb_encode.c's.
 */
#include "codec.h"
#include "heap.h"
#include "pb_values.h"
#include "small_stack.h"
#include "torture.h"

/* A list, and a tree, whose label comes last. */
struct node {
	uint32_t value;
	struct node *next;
};

struct tree {
	struct tree *left;
	struct tree *right;
	char *label;
};

static const ingot_step node_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct node, value)}, END};
static const ingot_type node_type;
static const ingot_field node_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = node_steps},
	{.number = 2,
	 .kind = INGOT_KIND_MESSAGE,
	 .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_LIST | INGOT_FIELD_LINK,
	 .link = offsetof(struct node, next),
	 .steps = STEPS(.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
			.offset = offsetof(struct node, next), .type = &node_type)},
};
static const ingot_type node_type = TYPE(struct node, node_steps, node_fields);

#define LIST(is_ref)                                                                            \
	{                                                                                       \
		.number = 1, .kind = INGOT_KIND_MESSAGE,                                        \
		.flags = INGOT_FIELD_REPEATED | INGOT_FIELD_LIST,                               \
		.link = offsetof(struct node, next),                                            \
		.steps = STEPS(.op = INGOT_OP_POINTER,                                          \
			       .flags = (is_ref) ? 0 : INGOT_STEP_OPTIONAL, .type = &node_type) \
	}
static const ingot_field list_fields[] = {LIST(false)};
static const ingot_field some_fields[] = {LIST(true)};
static const ingot_type list_type = TYPE(struct node *, node_steps, list_fields);
static const ingot_type some_type = TYPE(struct node *, node_steps, some_fields);

static const ingot_type tree_type;
static const ingot_field tree_fields[] = {
	{.number = 1,
	 .kind = INGOT_KIND_MESSAGE,
	 .steps = STEPS(.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
			.offset = offsetof(struct tree, left), .type = &tree_type)},
	{.number = 2,
	 .kind = INGOT_KIND_MESSAGE,
	 .steps = STEPS(.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
			.offset = offsetof(struct tree, right), .type = &tree_type)},
	{.number = 3,
	 .kind = INGOT_KIND_STRING,
	 .steps = STEPS(.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
			.offset = offsetof(struct tree, label))},
};
static const ingot_type tree_type = TYPE(struct tree, node_steps, tree_fields);

static void test_messages(void)
{
	struct tree leaf = {.label = (char[]){"leaf"}};
	struct tree empty = {.label = NULL};
	struct tree root = {&leaf, &empty, (char[]){"root"}};
	struct node third = {3, NULL};
	struct node second = {0, &third};
	struct node first = {1, &second};
	struct node *list = &first;
	struct node *none = NULL;

	CU_ASSERT(becomes(&tree_type, &root, "0a 06 1a 04 6c 65 61 66 12 00 1a 04 72 6f 6f 74", 0));
	CU_ASSERT(becomes(&list_type, &list, "0a 02 08 01 0a 00 0a 02 08 03", 0));
	CU_ASSERT(becomes(&some_type, &list, "0a 02 08 01 0a 00 0a 02 08 03", 0));
	CU_ASSERT(becomes(&list_type, &none, "", 0));
	CU_ASSERT(becomes(&some_type, &none, NULL, RPC_X_NULL_REF_POINTER));
	/* by itself it has the rest of its list in its link */
	CU_ASSERT(becomes(&node_type, &first, "08 01 12 00 12 02 08 03", 0));
}

/* The sizes at which a message's length takes one byte more, and at which a piece of memory is full. */
static void test_lengths(void)
{
	static const uint32_t around[] = {120, 128, 1016, 1024, 4090, 16380, 70000, 2100000};
	static const uint32_t beside[] = {0, 1, 1000, 1010, 4000};
	char *text = malloc(2100100);

	memset(text, 'x', 2100100);
	for (uint32_t i = 0; i < COUNT(around) * 12 * COUNT(beside); i++) {
		uint32_t length = around[i / 12 % COUNT(around)] + i % 12;
		struct tree leaf = {.label = text + 2100099 - length};
		struct tree other = {.label = text + 2100099 - beside[i % COUNT(beside)]};
		struct tree root = {&leaf, &other, NULL};
		uint8_t *wire = NULL;
		uint32_t size = 0;
		const uint8_t *at;

		text[2100099] = '\0';
		CU_ASSERT_EQUAL_FATAL(ingot_encode(&tree_type, INGOT_PROTOBUF, &root, &wire, &size),
				      0);
		at = wire;
		for (unsigned side = 0; side < 2; side++) {
			size_t wanted = strlen(side ? other.label : leaf.label);
			uint64_t inner = 0;
			uint64_t letters = 0;

			/* a head of the subtree, then one of its label, then the letters */
			CU_ASSERT_EQUAL_FATAL(*at, side ? 0x12 : 0x0A);
			at++;
			for (unsigned shift = 0;; shift += 7) {
				inner |= (uint64_t)(*at & 0x7F) << shift;
				if (*at++ < 0x80)
					break;
			}
			at++;
			for (unsigned shift = 0;; shift += 7) {
				letters |= (uint64_t)(*at & 0x7F) << shift;
				if (*at++ < 0x80)
					break;
				inner--;
			}
			CU_ASSERT_EQUAL_FATAL(letters, wanted);
			CU_ASSERT_EQUAL_FATAL(inner, wanted + 2);
			CU_ASSERT_EQUAL_FATAL(memcmp(at, text, wanted ? wanted : 0), 0);
			at += letters;
		}
		CU_ASSERT_EQUAL_FATAL(at, wire + size);
		CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	}
	free(text);
}

/* A union in place, and behind a pointer. */
union choice {
	uint32_t number;
	char *text;
};

struct chosen {
	int32_t kind;
	union choice value;
	union choice *pointer;
};

static const ingot_step number_in_choice[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(union choice, number)}, END};
static const ingot_step text_in_choice[] = {{.op = INGOT_OP_STRING,
					     .flags = INGOT_STEP_OPTIONAL,
					     .offset = offsetof(union choice, text)},
					    END};
static const ingot_type number_choice = {
	.name = "number", .size = sizeof(union choice), .align = 8, .steps = number_in_choice};
static const ingot_type text_choice = {
	.name = "text", .size = sizeof(union choice), .align = 8, .steps = text_in_choice};
static const ingot_arm choice_arms[] = {
	{.low = -1, .high = 1, .type = &number_choice, .number = 2},
	{.low = 2, .high = 2, .type = &text_choice, .number = 3},
	{.low = 3, .high = 3},
	{.low = UINT32_MAX, .high = UINT32_MAX},
};
static const ingot_field choice_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .flags = INGOT_FIELD_DISCRIMINANT},
	{.number = 2,
	 .kind = INGOT_KIND_UINT32,
	 .flags = INGOT_FIELD_ONEOF,
	 .steps = number_in_choice},
	{.number = 3,
	 .kind = INGOT_KIND_STRING,
	 .flags = INGOT_FIELD_ONEOF,
	 .steps = text_in_choice},
};
static const ingot_type choice_type = {
	.name = "choice",
	.size = sizeof(union choice),
	.align = 8,
	.flags = INGOT_TYPE_UNION,
	.arms = choice_arms,
	.arm_count = COUNT(choice_arms),
	.fields = choice_fields,
	.field_count = COUNT(choice_fields),
};

#define TO_CHOICE(ident, target)                                                                \
	static const ingot_step ident##_steps[] = {{.op = INGOT_OP_POINTER,                     \
						    .flags = INGOT_STEP_OPTIONAL,               \
						    .offset = offsetof(struct chosen, pointer), \
						    .type = target},                            \
						   END};                                        \
	static const ingot_type ident = {.name = #ident, .steps = ident##_steps}
static const ingot_step no_steps[] = {END};
static const ingot_type no_choice = {
	.name = "none", .size = sizeof(union choice), .align = 8, .steps = no_steps};

TO_CHOICE(to_number, &number_choice);
TO_CHOICE(to_text, &text_choice);
TO_CHOICE(to_none, &no_choice);

static const ingot_arm pointed_arms[] = {
	{.low = -1, .high = 1, .type = &to_number, .number = 2},
	{.low = 2, .high = 2, .type = &to_text, .number = 3},
	{.low = 3, .high = 3, .type = &to_none},
};
static const ingot_field pointed_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .flags = INGOT_FIELD_DISCRIMINANT},
	{.number = 2,
	 .kind = INGOT_KIND_UINT32,
	 .flags = INGOT_FIELD_ONEOF,
	 .steps = to_number_steps},
	{.number = 3,
	 .kind = INGOT_KIND_STRING,
	 .flags = INGOT_FIELD_ONEOF,
	 .steps = to_text_steps},
};
static const ingot_type pointed_type = {
	.name = "pointed",
	.flags = INGOT_TYPE_UNION,
	.arms = pointed_arms,
	.arm_count = COUNT(pointed_arms),
	.fields = pointed_fields,
	.field_count = COUNT(pointed_fields),
};

#define UNION_FIELD(field_number, field_flags, more_flags, union_type, place)                      \
	{                                                                                          \
		.number = field_number, .kind = INGOT_KIND_MESSAGE, .flags = field_flags,          \
		.steps = STEPS(.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED | (more_flags),    \
			       .width = 4, .peer = offsetof(struct chosen, kind), .offset = place, \
			       .type = union_type)                                                 \
	}
static const ingot_field in_place_fields[] = {
	UNION_FIELD(5, 0, 0, &choice_type, offsetof(struct chosen, value))};
static const ingot_field whole_fields[] = {
	UNION_FIELD(0, 0, 0, &choice_type, offsetof(struct chosen, value))};
static const ingot_field level_fields[] = {UNION_FIELD(5, 0, INGOT_STEP_LEVEL, &pointed_type, 0)};
static const ingot_field maybe_fields[] = {UNION_FIELD(5, INGOT_FIELD_MAYBE, 0, &pointed_type, 0)};

static const struct union_row {
	const char *in_place, *whole, *level, *maybe;
	int32_t kind;
	union choice value;
	bool is_null; /* the pointer */
	NET_API_STATUS status, level_status;
} unions[] = {
	{"2a 04 08 01 10 07", "08 01 10 07", "2a 04 08 01 10 07", "2a 06 12 04 08 01 10 07", 1,
	 .value = {.number = 7}},
	{"2a 02 10 00", "10 00", "2a 02 10 00", "2a 04 12 02 10 00", .kind = 0,
	 .value = {.number = 0}},
	{"2a 0d 08 ff ff ff ff ff ff ff ff ff 01 10 01", "08 ff ff ff ff ff ff ff ff ff 01 10 01",
	 "2a 0d 08 ff ff ff ff ff ff ff ff ff 01 10 01",
	 "2a 0f 12 0d 08 ff ff ff ff ff ff ff ff ff 01 10 01", .kind = -1, .value = {.number = 1}},
	{"2a 05 08 02 1a 01 61", "08 02 1a 01 61", "2a 05 08 02 1a 01 61",
	 "2a 07 12 05 08 02 1a 01 61", 2, .value = {.text = (char[]){"a"}}},
	{"2a 02 08 02", "08 02", "2a 02 08 02", "2a 04 12 02 08 02", .kind = 2,
	 .value = {.text = NULL}},
	{"2a 02 08 03", "08 03", "2a 02 08 03", "2a 04 12 02 08 03", .kind = 3},
	{"2a 02 08 03", "08 03", "2a 02 08 03", "2a 02 08 03", .kind = 3, .is_null = true},
	{"2a 02 10 00", "10 00", "2a 00", "2a 02 08 00", .kind = 0, .is_null = true},
	{.kind = 4, .status = RPC_S_INVALID_TAG, .level_status = ERROR_INVALID_LEVEL},
};

static void test_unions(void)
{
	static const ingot_type in_place = TYPE(struct chosen, no_steps, in_place_fields);
	static const ingot_type whole = TYPE(struct chosen, no_steps, whole_fields);
	static const ingot_type level = TYPE(struct chosen, no_steps, level_fields);
	static const ingot_type maybe = TYPE(struct chosen, no_steps, maybe_fields);

	for (uint32_t i = 0; i < COUNT(unions); i++) {
		const struct union_row *row = &unions[i];
		union choice pointed = row->value;
		struct chosen value = {row->kind, row->value, row->is_null ? NULL : &pointed};

		printf("union %u ", i);
		CU_ASSERT(becomes(&in_place, &value, row->in_place, row->status));
		CU_ASSERT(becomes(&whole, &value, row->whole, row->status));
		CU_ASSERT(becomes(&level, &value, row->level, row->level_status));
		CU_ASSERT(becomes(&maybe, &value, row->maybe, row->status));
	}
}

/* A union's text that another record came behind means nothing, and has to be text all the same. */
static void test_former_text(void)
{
	static const ingot_type whole = TYPE(struct chosen, no_steps, whole_fields);
	static const struct {
		const char *hex;
		NET_API_STATUS status;
	} rows[] = {
		{"08 02 1a 01 62 1a 01 61", 0},
		{"08 02 1a 01 ff 1a 01 61", RPC_X_BAD_STUB_DATA},
		{"08 01 1a 01 62 10 07", 0},
		{"08 01 1a 01 ff 10 07", RPC_X_BAD_STUB_DATA},
		{"08 01 1a 01 00 10 07", RPC_X_BAD_STUB_DATA},
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		uint8_t wire[16];
		void *block = NULL;
		size_t length = from_hex(rows[i].hex, wire);

		CU_ASSERT_EQUAL(ingot_decode(&whole, INGOT_PROTOBUF, wire, length, NULL, &block),
				rows[i].status);
		NetApiBufferFree(block);
	}
}

/*
 * A union whose message has an unsigned discriminant: what does not fit four bytes has no arm, and a signed one is the
 * same four bytes.
 */
static void test_wide_discriminant(void)
{
	struct wide {
		uint64_t kind;
		union choice value;
	};
	static const ingot_arm arms[] = {
		{.low = -1, .high = INT64_MAX, .type = &number_choice, .number = 2}};
	static const ingot_field numbers_alone[] = {
		{.number = 1, .kind = INGOT_KIND_UINT32, .flags = INGOT_FIELD_DISCRIMINANT},
		{.number = 2, .kind = INGOT_KIND_UINT32, .steps = number_in_choice},
	};
	static const ingot_type open = {
		.name = "open",
		.size = sizeof(union choice),
		.align = 8,
		.flags = INGOT_TYPE_UNION,
		.arms = arms,
		.arm_count = 1,
		.fields = numbers_alone,
		.field_count = 2,
	};
	const ingot_field fields[] = {{
		.number = 1,
		.kind = INGOT_KIND_MESSAGE,
		.steps = STEPS(.op = INGOT_OP_UNION, .width = 8,
			       .offset = offsetof(struct wide, value), .type = &open),
	}};
	const ingot_type type = TYPE(struct wide, no_steps, fields);
	const ingot_field signed_fields[] = {
		UNION_FIELD(5, 0, 0, &open, offsetof(struct chosen, value))};
	const ingot_type signed_type = TYPE(struct chosen, no_steps, signed_fields);
	struct wide value = {UINT32_MAX, {.number = 1}};
	struct chosen chosen = {-1, {.number = 1}, NULL};

	CU_ASSERT(becomes(&type, &value, "0a 08 08 ff ff ff ff 0f 10 01", 0));
	value.kind++;
	CU_ASSERT(becomes(&type, &value, NULL, RPC_S_INVALID_TAG));
	CU_ASSERT(becomes(&signed_type, &chosen, "2a 08 08 ff ff ff ff 0f 10 01", 0));
}

static NET_API_STATUS encode_levels(uint32_t levels)
{
	struct tree *trees = calloc(levels, sizeof(*trees));
	uint8_t *wire = NULL;
	uint32_t length = 0;
	NET_API_STATUS status;

	for (uint32_t i = 0; i + 1 < levels; i++)
		trees[i].right = &trees[i + 1];
	status = ingot_encode(&tree_type, INGOT_PROTOBUF, trees, &wire, &length);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	free(trees);
	return status;
}

static void test_depth(void)
{
	CU_ASSERT_EQUAL(encode_levels(INGOT_DEPTH_MAX), 0);
	CU_ASSERT_EQUAL(encode_levels(INGOT_DEPTH_MAX + 1), RPC_X_INVALID_BOUND);
	CU_ASSERT_EQUAL(encode_levels(100000), RPC_X_INVALID_BOUND);
}

#define NODES 1000000u

static bool encode_long_list(void)
{
	struct node *nodes = calloc(NODES, sizeof(*nodes));
	struct node *list = nodes;
	uint8_t *wire = NULL;
	const uint8_t *at;
	uint32_t length = 0;
	bool ok;

	for (uint32_t i = 0; i < NODES; i++)
		nodes[i] = (struct node){i % 100 + 1, i + 1 < NODES ? &nodes[i + 1] : NULL};
	ok = ingot_encode(&list_type, INGOT_PROTOBUF, &list, &wire, &length) == 0 &&
	     length == 4 * NODES;
	at = wire;
	for (uint32_t i = 0; ok && i < NODES; i++, at += 4)
		ok = at[0] == 0x0A && at[1] == 2 && at[2] == 8 && at[3] == i % 100 + 1;
	free(nodes);
	return NetApiBufferFree(wire) == 0 && ok;
}

static void test_long_list(void)
{
	CU_ASSERT(on_small_stack(encode_long_list));
}

/* A reply, as the rpc layer sends it: behind free bytes, and blank. */
struct frame {
	uint32_t result;
	char *name;
	uint32_t number;
};

static const ingot_field reply_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = STEPS(.op = INGOT_OP_W32, .n = 1)},
	{.number = 2,
	 .kind = INGOT_KIND_STRING,
	 .steps = STEPS(.op = INGOT_OP_STRING, .offset = offsetof(struct frame, name))},
	{.number = 3,
	 .kind = INGOT_KIND_UINT32,
	 .steps = STEPS(.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct frame, number))},
};

static void check_frame(const ingot_type *type, const struct frame *frame, bool blank,
			size_t headroom, const char *hex)
{
	uint8_t wanted[64];
	uint8_t *wire = NULL;
	size_t length = 0;
	size_t size = from_hex(hex, wanted);

	CU_ASSERT_EQUAL_FATAL(
		ingot_protobuf_encode_frame(type, frame, blank, headroom, &wire, &length), 0);
	CU_ASSERT_EQUAL(length, size);
	CU_ASSERT_EQUAL(memcmp(wire + headroom, wanted, size), 0);
	ingot_heap_free(wire);
}

static void test_frame(void)
{
	static const ingot_type reply = TYPE(struct frame, no_steps, reply_fields);
	static const ingot_type no_result = {
		.name = "", .steps = no_steps, .fields = reply_fields + 1, .field_count = 2};
	static const ingot_type nothing = {
		.name = "", .steps = no_steps, .fields = reply_fields, .field_count = 0};
	struct frame frame = {0, (char[]){"ab"}, 5};
	uint8_t *wire = NULL;
	size_t length = 0;

	check_frame(&reply, &frame, false, 0, "12 02 61 62 18 05");
	check_frame(&reply, &frame, false, 60, "12 02 61 62 18 05");
	check_frame(&nothing, &frame, false, 60, "");
	frame = (struct frame){5, NULL, 6};
	CU_ASSERT_EQUAL(ingot_protobuf_encode_frame(&reply, &frame, false, 0, &wire, &length),
			RPC_X_NULL_REF_POINTER);
	CU_ASSERT_PTR_NULL(wire);
	check_frame(&reply, &frame, true, 60, "08 05");
	check_frame(&no_result, &frame, true, 4, "");
	check_frame(&nothing, &frame, true, 4, "");
}

static void test_arguments(void)
{
	static const ingot_type no_message = {.name = "none", .size = 4, .steps = no_steps};
	uint8_t *wire = NULL;
	uint32_t length = 0;

	CU_ASSERT_EQUAL(ingot_encode(&no_message, INGOT_PROTOBUF, "", &wire, &length),
			ERROR_NOT_SUPPORTED);
	CU_ASSERT_EQUAL(ingot_encode(&tree_type, INGOT_PROTOBUF, NULL, &wire, &length),
			ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_encode(&tree_type, INGOT_PROTOBUF, "", NULL, &length),
			ERROR_INVALID_PARAMETER);
	CU_ASSERT_PTR_NULL(wire);
}

/* Three pieces of memory, a list that takes some, and the result. */
static uint32_t encode_much(void *context)
{
	uint8_t *wire = NULL;
	uint32_t length = 0;
	size_t frame_length = 0;
	NET_API_STATUS status = ingot_encode(&list_type, INGOT_PROTOBUF, context, &wire, &length);

	(void)NetApiBufferFree(wire);
	if (status)
		return status;
	status = ingot_protobuf_encode_frame(&list_type, context, false, 9, &wire, &frame_length);
	if (status)
		return status;
	CU_ASSERT_EQUAL(frame_length, length);
	ingot_heap_free(wire);
	return 0;
}

static void test_torture(void)
{
	static struct node nodes[3000];
	struct node *list = nodes;

	for (uint32_t i = 0; i + 1 < COUNT(nodes); i++)
		nodes[i] = (struct node){i + 1, &nodes[i + 1]};
	CU_ASSERT(torture(encode_much, &list, ERROR_NOT_ENOUGH_MEMORY) >= 8);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"messages in messages, and lists", test_messages},
		{"lengths at their borders", test_lengths},
		{"unions", test_unions},
		{"a union's former text", test_former_text},
		{"a discriminant too large for the wire", test_wide_discriminant},
		{"depth", test_depth},
		{"a million nodes on a small stack", test_long_list},
		{"frames, and blank ones", test_frame},
		{"arguments", test_arguments},
		{"each allocation failing", test_torture},
		CU_TEST_INFO_NULL,
	};

	return suite_run("protobuf messages", tests);
}
