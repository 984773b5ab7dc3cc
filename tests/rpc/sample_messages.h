/*
 * sample_messages.h: the tables of sample.c as protobuf messages; for that file alone.
 *
 * In: the frames of sample.h and the step lists of sample.c. Out: a list of fields for each table, in the shape that the
 * stub compiler gives them.
 */
#ifndef INGOT_TEST_SAMPLE_MESSAGES_H
#define INGOT_TEST_SAMPLE_MESSAGES_H

/* One number of a frame or structure. */
#define NUMBER_STEPS(ident, where, member)                                       \
	static const ingot_step ident##_steps[] = {                              \
		{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(where, member)}, \
		{.op = INGOT_OP_END},                                            \
	}
/* One text. */
#define TEXT_STEPS(ident, where, member, optional)                                             \
	static const ingot_step ident##_steps[] = {                                            \
		{.op = INGOT_OP_STRING, .flags = optional, .offset = offsetof(where, member)}, \
		{.op = INGOT_OP_END},                                                          \
	}

NUMBER_STEPS(id_1, sample_1, id);
TEXT_STEPS(name_1, sample_1, name, 0);
static const ingot_field sample_1_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = id_1_steps},
	{.number = 2,
	 .flags = INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_STRING,
	 .steps = name_1_steps},
};

NUMBER_STEPS(id_2, sample_2, id);
TEXT_STEPS(name_2, sample_2, name, 0);
TEXT_STEPS(comment_2, sample_2, comment, INGOT_STEP_OPTIONAL);
static const ingot_field sample_2_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = id_2_steps},
	{.number = 2,
	 .flags = INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_STRING,
	 .steps = name_2_steps},
	{.number = 3, .kind = INGOT_KIND_STRING, .steps = comment_2_steps},
};

TEXT_STEPS(servername, struct list_frame, servername, INGOT_STEP_OPTIONAL);
NUMBER_STEPS(level, struct list_frame, level);
NUMBER_STEPS(wanted, struct list_frame, wanted);
static const ingot_field list_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = servername_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = level_steps},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = wanted_steps},
};

NUMBER_STEPS(list_result, struct list_frame, result);
NUMBER_STEPS(total, struct list_frame, total);

TEXT_STEPS(echo_text, struct echo_frame, text, 0);
static const ingot_field echo_in_fields[] = {
	{.number = 1,
	 .flags = INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_STRING,
	 .steps = echo_text_steps},
};

NUMBER_STEPS(echo_result, struct echo_frame, result);
static const ingot_step echo_copy_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_STRING, .offset = offsetof(struct echo_frame, copy)},
	{.op = INGOT_OP_END},
};
static const ingot_field echo_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = echo_result_steps},
	{.number = 3,
	 .flags = INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_STRING,
	 .steps = echo_copy_steps},
};

static const ingot_step step_counter_steps[] = {
	{.op = INGOT_OP_POINTER,
	 .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct step_frame, counter),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};
static const ingot_field step_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = step_counter_steps},
};

NUMBER_STEPS(step_result, struct step_frame, result);
static const ingot_step step_back_steps[] = {
	{.op = INGOT_OP_INPLACE,
	 .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct step_frame, counter),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};
static const ingot_field step_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = step_result_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = step_back_steps},
};

NUMBER_STEPS(number_number, struct number_frame, number);
NUMBER_STEPS(number_result, struct number_frame, result);
static const ingot_field number_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = number_number_steps},
};
static const ingot_field number_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = number_result_steps},
};

NUMBER_STEPS(add_a, struct add_frame, a);
NUMBER_STEPS(add_b, struct add_frame, b);
NUMBER_STEPS(add_result, struct add_frame, result);
static const ingot_field add_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = add_a_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = add_b_steps},
};
static const ingot_field add_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = add_result_steps},
};

#endif
