/*
 * sample.c: see sample.h.
 */
#include "sample.h"

#include <dirent.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "lmapibuf.h"
#include "netmon.h"
#include "sample_messages.h"
#include "winerror.h"

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))
#define MESSAGE(ident)  .fields = ident##_fields, .field_count = COUNT_OF(ident##_fields)

static const ingot_step sample_1_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .gap = 4, .offset = offsetof(sample_1, id)},
	{.op = INGOT_OP_STRING, .offset = offsetof(sample_1, name)},
	{.op = INGOT_OP_END},
};

static const ingot_type sample_1_type = {
	.name = "sample_1",
	.size = sizeof(sample_1),
	.align = _Alignof(sample_1),
	.min_wire = 8,
	.growth = 34,
	.steps = sample_1_steps,
	MESSAGE(sample_1),
};

static const ingot_step sample_2_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .gap = 4, .offset = offsetof(sample_2, id)},
	{.op = INGOT_OP_STRING, .offset = offsetof(sample_2, name)},
	{.op = INGOT_OP_STRING,
	 .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(sample_2, comment)},
	{.op = INGOT_OP_END},
};

static const ingot_type sample_2_type = {
	.name = "sample_2",
	.size = sizeof(sample_2),
	.align = _Alignof(sample_2),
	.min_wire = 12,
	.growth = 34,
	.steps = sample_2_steps,
	MESSAGE(sample_2),
};

#define BUFFER_STEPS(level)                                     \
	static const ingot_step buffer_##level##_steps[] = {    \
		{.op = INGOT_OP_BLOCK},                         \
		{.op = INGOT_OP_ARRAY,                          \
		 .offset = offsetof(struct list_frame, buffer), \
		 .peer = offsetof(struct list_frame, read),     \
		 .width = 4,                                    \
		 .type = &sample_##level##_type},               \
		{.op = INGOT_OP_END},                           \
	};                                                      \
	static const ingot_type buffer_##level = {              \
		.name = "buffer",                               \
		.align = 1,                                     \
		.min_wire = 4,                                  \
		.growth = 34,                                   \
		.steps = buffer_##level##_steps,                \
	}

BUFFER_STEPS(1);
BUFFER_STEPS(2);

static const ingot_arm buffer_arms[] = {
	{.low = 1, .high = 1, .type = &buffer_1, .number = 2},
	{.low = 2, .high = 2, .type = &buffer_2, .number = 3},
};

static const ingot_field buffer_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2,
	 .flags = INGOT_FIELD_REPEATED,
	 .kind = INGOT_KIND_MESSAGE,
	 .steps = buffer_1_steps},
	{.number = 3,
	 .flags = INGOT_FIELD_REPEATED,
	 .kind = INGOT_KIND_MESSAGE,
	 .steps = buffer_2_steps},
};

static const ingot_type buffer_type = {
	.name = "buffer",
	.align = 1,
	.min_wire = 8,
	.growth = 34,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 2,
	.arms = buffer_arms,
	MESSAGE(buffer),
};

static const ingot_step list_in_steps[] = {
	{.op = INGOT_OP_STRING,
	 .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct list_frame, servername)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct list_frame, level)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct list_frame, wanted)},
	{.op = INGOT_OP_END},
};

static const ingot_step list_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct list_frame, result)},
	{.op = INGOT_OP_UNION,
	 .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN,
	 .width = 4,
	 .peer = offsetof(struct list_frame, level),
	 .type = &buffer_type},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct list_frame, total)},
	{.op = INGOT_OP_END},
};

static const ingot_step list_buffer_steps[] = {
	{.op = INGOT_OP_UNION,
	 .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN,
	 .width = 4,
	 .peer = offsetof(struct list_frame, level),
	 .type = &buffer_type},
	{.op = INGOT_OP_END},
};

static const ingot_field list_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = list_result_steps},
	{.number = 4,
	 .flags = INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_MESSAGE,
	 .steps = list_buffer_steps},
	{.number = 6, .kind = INGOT_KIND_UINT32, .steps = total_steps},
};

static const ingot_step echo_in_steps[] = {
	{.op = INGOT_OP_STRING, .offset = offsetof(struct echo_frame, text)},
	{.op = INGOT_OP_END},
};

static const ingot_step echo_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct echo_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_STRING, .offset = offsetof(struct echo_frame, copy)},
	{.op = INGOT_OP_END},
};

static const ingot_step step_in_steps[] = {
	{.op = INGOT_OP_POINTER,
	 .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct step_frame, counter),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_step step_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct step_frame, result)},
	{.op = INGOT_OP_INPLACE,
	 .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct step_frame, counter),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_step number_in_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct number_frame, number)},
	{.op = INGOT_OP_END},
};

static const ingot_step number_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct number_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_step add_in_steps[] = {
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(struct add_frame, a)},
	{.op = INGOT_OP_END},
};

static const ingot_step add_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct add_frame, result)},
	{.op = INGOT_OP_END},
};

#define FRAME_TYPE(scope, ident, frame, least)   \
	scope const ingot_type ident = {         \
		.name = #ident,                  \
		.size = sizeof(struct frame),    \
		.align = _Alignof(struct frame), \
		.min_wire = least,               \
		.growth = 34,                    \
		.steps = ident##_steps,          \
		MESSAGE(ident),                  \
	}

#define sample_list_out_steps  list_out_steps
#define sample_list_out_fields list_out_fields
FRAME_TYPE(static, list_in, list_frame, 12);
FRAME_TYPE(, sample_list_out, list_frame, 16);
FRAME_TYPE(static, echo_in, echo_frame, 4);
FRAME_TYPE(static, echo_out, echo_frame, 8);
FRAME_TYPE(static, step_in, step_frame, 4);
FRAME_TYPE(static, step_out, step_frame, 8);
FRAME_TYPE(static, number_in, number_frame, 4);
FRAME_TYPE(static, number_out, number_frame, 4);
FRAME_TYPE(static, add_in, add_frame, 8);
FRAME_TYPE(static, add_out, add_frame, 4);

static const ingot_procedure procedures[SAMPLE_PROCEDURES] = {
	[SAMPLE_LIST] = {"List", 1, INGOT_PROCEDURE_STATUS, &list_in, &sample_list_out},
	[SAMPLE_ECHO] = {"Echo", 2, INGOT_PROCEDURE_STATUS, &echo_in, &echo_out},
	[SAMPLE_STEP] = {"Step", 3, INGOT_PROCEDURE_STATUS, &step_in, &step_out},
	[SAMPLE_FAIL] = {"Fail", 4, INGOT_PROCEDURE_STATUS, &number_in, &number_out},
	[SAMPLE_SLEEP] = {"Sleep", 5, INGOT_PROCEDURE_STATUS, &number_in, &number_out},
	[SAMPLE_MISSING] = {"Missing", 6, INGOT_PROCEDURE_STATUS, &number_in, &number_out},
	[SAMPLE_ADD] = {"Add", 7, 0, &add_in, &add_out},
};

/* The client's half. */

NET_API_STATUS sample_list(const char *server, uint32_t level, uint32_t wanted, uint8_t **buffer,
			   uint32_t *read, uint32_t *total)
{
	struct list_frame frame = {.servername = server, .level = level, .wanted = wanted};
	NET_API_STATUS status = ingot_call_server(server, &sample_interface, SAMPLE_LIST, &frame);

	*buffer = frame.buffer;
	*read = frame.read;
	*total = frame.total;
	return status;
}

NET_API_STATUS sample_echo(const char *server, const char *text, char **copy)
{
	struct echo_frame frame = {.text = text};
	NET_API_STATUS status = ingot_call_server(server, &sample_interface, SAMPLE_ECHO, &frame);

	*copy = frame.copy;
	return status;
}

NET_API_STATUS sample_step(const char *server, uint32_t *counter)
{
	struct step_frame frame = {.counter = counter};

	return ingot_call_server(server, &sample_interface, SAMPLE_STEP, &frame);
}

NET_API_STATUS sample_number(const char *server, uint32_t procedure, uint32_t number)
{
	struct number_frame frame = {.number = number};

	return ingot_call_server(server, &sample_interface, procedure, &frame);
}

int32_t sample_add(const char *server, int32_t a, int32_t b)
{
	struct add_frame frame = {.a = a, .b = b};

	return (int32_t)ingot_call_server(server, &sample_interface, SAMPLE_ADD, &frame);
}

bool sample_list_is_right(uint32_t level, uint32_t wanted, uint8_t *buffer, uint32_t read,
			  uint32_t total)
{
	bool right = read == wanted && total == wanted + 1 && (buffer != NULL) == (wanted > 0);

	for (uint32_t i = 0; right && i < read; i++) {
		char name[32];
		const sample_1 *one = &((const sample_1 *)(const void *)buffer)[i];
		const sample_2 *two = &((const sample_2 *)(const void *)buffer)[i];

		snprintf(name, sizeof(name), "name-%u", i);
		if (level == 1)
			right = one->id == i && strcmp(one->name, name) == 0;
		else
			right = two->id == i && strcmp(two->name, name) == 0 &&
				(i % 2 ? two->comment == NULL : strcmp(two->comment, "even") == 0);
	}
	if (buffer && ingot_block_check(buffer) != 0)
		right = false;
	NetApiBufferFree(buffer);
	return right;
}

/* The server's half. */

struct sample_ops {
	NET_API_STATUS(*list)
	(HEXPERTKEY call, uint32_t level, uint8_t **buffer, uint32_t wanted, uint32_t *read,
	 uint32_t *total);
	NET_API_STATUS (*echo)(HEXPERTKEY call, const char *text, char **copy);
	NET_API_STATUS (*step)(HEXPERTKEY call, uint32_t *counter);
	NET_API_STATUS (*fail)(HEXPERTKEY call, uint32_t number);
	NET_API_STATUS (*sleep)(HEXPERTKEY call, uint32_t number);
	NET_API_STATUS (*missing)(HEXPERTKEY call, uint32_t number);
	int32_t (*add)(HEXPERTKEY call, int32_t a, int32_t b);
};

static void count_call(HEXPERTKEY call)
{
	struct sample_context *context = ingot_call_context(call);

	__atomic_add_fetch(&context->calls, 1, __ATOMIC_RELAXED);
}

static void *take(HEXPERTKEY call, size_t size)
{
	DWORD error = 0;

	return ExpertAllocMemory(call, size ? size : 1, &error);
}

static NET_API_STATUS serve_list(HEXPERTKEY call, uint32_t level, uint8_t **buffer, uint32_t wanted,
				 uint32_t *read, uint32_t *total)
{
	static char even[] = "even";
	sample_1 *ones;
	sample_2 *twos;

	count_call(call);
	if (wanted > 100000)
		return ERROR_INVALID_PARAMETER;
	ones = take(call, wanted * sizeof(*ones));
	twos = take(call, wanted * sizeof(*twos));
	if (!ones || !twos)
		return ERROR_NOT_ENOUGH_MEMORY;
	for (uint32_t i = 0; i < wanted; i++) {
		char *name = take(call, 32);

		if (!name)
			return ERROR_NOT_ENOUGH_MEMORY;
		snprintf(name, 32, "name-%u", i);
		ones[i] = (sample_1){i, name};
		twos[i] = (sample_2){i, name, i % 2 ? NULL : even};
	}
	*buffer = level == 1 ? (uint8_t *)ones : (uint8_t *)twos;
	*read = wanted;
	*total = wanted + 1;
	return 0;
}

static NET_API_STATUS serve_echo(HEXPERTKEY call, const char *text, char **copy)
{
	size_t size = strlen(text) + 1;

	count_call(call);
	*copy = take(call, size);
	if (!*copy)
		return ERROR_NOT_ENOUGH_MEMORY;
	memcpy(*copy, text, size);
	return 0;
}

static NET_API_STATUS serve_step(HEXPERTKEY call, uint32_t *counter)
{
	count_call(call);
	if (!counter)
		return 0;
	++*counter;
	return ERROR_MORE_DATA;
}

static NET_API_STATUS serve_fail(HEXPERTKEY call, uint32_t number)
{
	count_call(call);
	return number;
}

static NET_API_STATUS serve_sleep(HEXPERTKEY call, uint32_t number)
{
	const struct timespec pause = {.tv_sec = number / 1000,
				       .tv_nsec = (long)(number % 1000) * 1000000};

	count_call(call);
	nanosleep(&pause, NULL);
	return 0;
}

static int32_t serve_add(HEXPERTKEY call, int32_t a, int32_t b)
{
	count_call(call);
	return a + b;
}

const struct sample_ops sample_ops = {
	.list = serve_list,
	.echo = serve_echo,
	.step = serve_step,
	.fail = serve_fail,
	.sleep = serve_sleep,
	.add = serve_add,
};

static bool invoke_list(const void *ops, HEXPERTKEY call, void *args)
{
	const struct sample_ops *operations = ops;
	struct list_frame *frame = args;

	frame->result = operations->list(call, frame->level, &frame->buffer, frame->wanted,
					 &frame->read, &frame->total);
	return true;
}

static bool invoke_echo(const void *ops, HEXPERTKEY call, void *args)
{
	const struct sample_ops *operations = ops;
	struct echo_frame *frame = args;

	frame->result = operations->echo(call, frame->text, &frame->copy);
	return true;
}

static bool invoke_step(const void *ops, HEXPERTKEY call, void *args)
{
	const struct sample_ops *operations = ops;
	struct step_frame *frame = args;

	frame->result = operations->step(call, frame->counter);
	return true;
}

#define INVOKE_NUMBER(name)                                                     \
	static bool invoke_##name(const void *ops, HEXPERTKEY call, void *args) \
	{                                                                       \
		const struct sample_ops *operations = ops;                      \
		struct number_frame *frame = args;                              \
                                                                                \
		if (!operations->name)                                          \
			return false;                                           \
		frame->result = operations->name(call, frame->number);          \
		return true;                                                    \
	}

INVOKE_NUMBER(fail)
INVOKE_NUMBER(sleep)
INVOKE_NUMBER(missing)

static bool invoke_add(const void *ops, HEXPERTKEY call, void *args)
{
	const struct sample_ops *operations = ops;
	struct add_frame *frame = args;

	frame->result = operations->add(call, frame->a, frame->b);
	return true;
}

static const ingot_invoke invokers[SAMPLE_PROCEDURES] = {
	[SAMPLE_LIST] = invoke_list,   [SAMPLE_ECHO] = invoke_echo,
	[SAMPLE_STEP] = invoke_step,   [SAMPLE_FAIL] = invoke_fail,
	[SAMPLE_SLEEP] = invoke_sleep, [SAMPLE_MISSING] = invoke_missing,
	[SAMPLE_ADD] = invoke_add,
};

const ingot_interface sample_interface = {
	.name = "sample",
	.program = SAMPLE_PROGRAM,
	.version = SAMPLE_VERSION,
	.procedure_count = COUNT_OF(procedures),
	.procedures = procedures,
	.invokers = invokers,
	.protobuf_version = SAMPLE_PROTOBUF,
};

static void *serve(void *argument)
{
	struct serving *serving = argument;
	NET_API_STATUS status = ingot_server_run(serving->server);

	return (void *)(uintptr_t)status;
}

NET_API_STATUS serving_start(struct serving *serving, const char *address)
{
	return serving_start_with(serving, address, NULL);
}

NET_API_STATUS serving_start_with(struct serving *serving, const char *address,
				  const ingot_server_options *options)
{
	NET_API_STATUS status;

	memset(serving, 0, sizeof(*serving));
	status = ingot_server_new(options, &serving->server);
	if (!status)
		status = ingot_server_add(serving->server, &sample_interface, &sample_ops,
					  &serving->context);
	if (!status)
		status = ingot_server_listen(serving->server, address);
	if (!status && pthread_create(&serving->thread, NULL, serve, serving) != 0)
		status = ERROR_NOT_ENOUGH_MEMORY;
	if (status) {
		ingot_server_free(serving->server);
		serving->server = NULL;
		return status;
	}
	snprintf(serving->address, sizeof(serving->address), "%s",
		 ingot_server_address(serving->server, 0));
	return 0;
}

void serving_stop(struct serving *serving)
{
	void *status;

	if (!serving->server)
		return;
	ingot_server_stop(serving->server);
	pthread_join(serving->thread, &status);
	if (status != NULL)
		abort();
	ingot_server_free(serving->server);
	serving->server = NULL;
}

unsigned count_descriptors(void)
{
	DIR *folder = opendir("/proc/self/fd");
	unsigned count = 0;

	if (!folder)
		return 0;
	while (readdir(folder))
		count++;
	closedir(folder);
	return count;
}

bool has_ipv6(void)
{
	struct sockaddr_in6 loopback = {.sin6_family = AF_INET6,
					.sin6_addr = IN6ADDR_LOOPBACK_INIT};
	int fd = socket(AF_INET6, SOCK_STREAM, 0);
	bool has = fd >= 0 && bind(fd, (struct sockaddr *)&loopback, sizeof(loopback)) == 0;

	if (fd >= 0)
		close(fd);
	return has;
}

int64_t now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
