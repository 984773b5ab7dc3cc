/*
 * sample_calls.c: the tables of sample_calls.h, in the form that ingotc writes.
 */
#include "sample_calls.h"

#include <stddef.h>

#define END                        \
	{                          \
		.op = INGOT_OP_END \
	}
#define AT(member)   .offset = offsetof(struct FRAME, member)
#define PEER(member) .peer = offsetof(struct FRAME, member), .width = 4
#define OPTIONAL     .flags = INGOT_STEP_OPTIONAL
#define WORD(member)                                   \
	{                                              \
		.op = INGOT_OP_W32, .n = 1, AT(member) \
	}
#define BLOCK                        \
	{                            \
		.op = INGOT_OP_BLOCK \
	}
#define LIST_OF(ident, ...) static const ingot_step ident##_steps[] = {__VA_ARGS__, END}

/* An arm's steps are over the frame. */
#define ARM_TYPE(ident, wire, grow)                               \
	static const ingot_type ident##_type = {.name = #ident,   \
						.min_wire = wire, \
						.growth = grow,   \
						.align = 1,       \
						.steps = ident##_steps}

#define FRAME_TYPE(ident)                                                        \
	static const ingot_type ident##_type = {.name = #ident,                  \
						.size = sizeof(struct FRAME),    \
						.align = _Alignof(struct FRAME), \
						.growth = GROWTH,                \
						.steps = ident##_steps}

#define LEVEL_UNION(ident)                                                 \
	static const ingot_type ident##_type = {.name = #ident,            \
						.align = 1,                \
						.min_wire = 8,             \
						.growth = GROWTH,          \
						.flags = INGOT_TYPE_UNION, \
						.arm_count = 3,            \
						.arms = ident##_arms}

/* sample_page's, the largest that can be reached: its blocks are measured. */
#define GROWTH (16 * 290 / 16)

static const ingot_step sample_name_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .gap = 4, .offset = offsetof(struct sample_name, platform_id)},
	{.op = INGOT_OP_STRING, .offset = offsetof(struct sample_name, name)},
	END,
};
static const ingot_type sample_name_type = {
	.name = "sample_name",
	.size = sizeof(struct sample_name),
	.align = _Alignof(struct sample_name),
	.min_wire = 8,
	.growth = 34,
	.steps = sample_name_steps,
};

#define FRAME sample_enum_frame
#define ENTRIES(of)                                                             \
	{                                                                       \
		.op = INGOT_OP_ARRAY, AT(bufptr), PEER(entriesread), .type = of \
	}
LIST_OF(entries100, BLOCK, ENTRIES(&sample_name_type));
ARM_TYPE(entries100, 4, 34);
LIST_OF(entries101, BLOCK, ENTRIES(&sample_server_type));
ARM_TYPE(entries101, 4, 28);
LIST_OF(entries102, BLOCK, ENTRIES(&sample_page_type));
ARM_TYPE(entries102, 4, GROWTH);
static const ingot_arm entries_arms[] = {
	{.low = 100, .high = 100, .type = &entries100_type},
	{.low = 101, .high = 101, .type = &entries101_type},
	{.low = 102, .high = 102, .type = &entries102_type},
};
LEVEL_UNION(entries);

LIST_OF(sample_enum_in, {.op = INGOT_OP_STRING, OPTIONAL, AT(servername)}, WORD(level),
	WORD(prefmaxlen), WORD(servertype), {.op = INGOT_OP_STRING, OPTIONAL, AT(domain)},
	{.op = INGOT_OP_POINTER, OPTIONAL, AT(resume_handle), .type = &ingot_type_word32});
FRAME_TYPE(sample_enum_in);
LIST_OF(sample_enum_out, WORD(result),
	{.op = INGOT_OP_UNION,
	 .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN,
	 PEER(level),
	 .type = &entries_type},
	WORD(totalentries),
	{.op = INGOT_OP_INPLACE, OPTIONAL, AT(resume_handle), .type = &ingot_type_word32});
FRAME_TYPE(sample_enum_out);
#undef FRAME

const ingot_procedure sample_enum = {
	.name = "sample_enum",
	.number = 1,
	.flags = INGOT_PROCEDURE_STATUS,
	.in = &sample_enum_in_type,
	.out = &sample_enum_out_type,
};

#define FRAME sample_fetch_frame
#define INFO(of)                                            \
	{                                                   \
		.op = INGOT_OP_POINTER, AT(buf), .type = of \
	}
LIST_OF(info100, INFO(&sample_name_type));
ARM_TYPE(info100, 8, 34);
LIST_OF(info101, INFO(&sample_server_type));
ARM_TYPE(info101, 24, 28);
LIST_OF(info102, INFO(&sample_page_type));
ARM_TYPE(info102, 16, GROWTH);
static const ingot_arm info_arms[] = {
	{.low = 100, .high = 100, .type = &info100_type},
	{.low = 101, .high = 101, .type = &info101_type},
	{.low = 102, .high = 102, .type = &info102_type},
};
LEVEL_UNION(info);

static const ingot_arm color_values[] = {{.low = 1, .high = 2}, {.low = 5, .high = 5}};
static const ingot_type color_set = {.flags = INGOT_TYPE_SET, .arms = color_values, .arm_count = 2};

LIST_OF(sample_fetch_in,
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL, PEER(level), .type = &info_type},
	WORD(wanted));
FRAME_TYPE(sample_fetch_in);
LIST_OF(sample_fetch_out, WORD(result), BLOCK, {.op = INGOT_OP_STRING, AT(title)}, BLOCK,
	{.op = INGOT_OP_ARRAY,
	 .flags = INGOT_STEP_KNOWN,
	 AT(numbers),
	 PEER(wanted),
	 .type = &ingot_type_word32},
	BLOCK, {.op = INGOT_OP_BYTES, AT(blob), PEER(blob_length)}, BLOCK,
	{.op = INGOT_OP_POINTER, OPTIONAL, AT(record), .type = &sample_record_type}, WORD(color),
	{.op = INGOT_OP_CHECK, .n = 1, .width = 4, AT(color), .type = &color_set});
FRAME_TYPE(sample_fetch_out);
#undef FRAME

const ingot_procedure sample_fetch = {
	.name = "sample_fetch",
	.number = 2,
	.flags = INGOT_PROCEDURE_STATUS,
	.in = &sample_fetch_in_type,
	.out = &sample_fetch_out_type,
};
