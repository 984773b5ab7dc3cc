/*
 * request.c: protoc's messages, by protobuf-c. In: bytes. Out: a request in the arena; and the other way round, an answer.
 */
#include "proto_build.h"

static void *take(void *arena, size_t size)
{
	return arena_alloc(arena, size);
}

/* The arena gives all back at once. */
static void give_back(void *arena, void *piece)
{
	(void)arena;
	(void)piece;
}

const struct request *request_read(struct arena *arena, const void *bytes, size_t length)
{
	ProtobufCAllocator allocator = {take, give_back, arena};
	struct request *request = ARENA_NEW(arena, struct request);

	request->message = google__protobuf__compiler__code_generator_request__unpack(
		&allocator, length, bytes);
	return request->message ? request : NULL;
}

const char *request_parameter(const struct request *request)
{
	return request->message->parameter ? request->message->parameter : "";
}

size_t request_file_count(const struct request *request)
{
	return request->message->n_file_to_generate;
}

const void *answer_pack(struct arena *arena, const struct answer_file *files, size_t count,
			const char *error, size_t *ret_length)
{
	typedef Google__Protobuf__Compiler__CodeGeneratorResponse__File answer;
	Google__Protobuf__Compiler__CodeGeneratorResponse response =
		GOOGLE__PROTOBUF__COMPILER__CODE_GENERATOR_RESPONSE__INIT;
	answer *answers = ARENA_ARRAY(arena, count, answer);
	uint8_t *bytes;

	response.error = (char *)(uintptr_t)error;
	response.has_supported_features = 1;
	response.supported_features =
		GOOGLE__PROTOBUF__COMPILER__CODE_GENERATOR_RESPONSE__FEATURE__FEATURE_PROTO3_OPTIONAL;
	response.file = ARENA_ARRAY(arena, count, answer *);
	for (size_t i = 0; !error && i < count; i++) {
		google__protobuf__compiler__code_generator_response__file__init(&answers[i]);
		answers[i].name = (char *)(uintptr_t)files[i].name;
		answers[i].content = (char *)(uintptr_t)files[i].text;
		response.file[response.n_file++] = &answers[i];
	}
	bytes = arena_alloc(
		arena,
		google__protobuf__compiler__code_generator_response__get_packed_size(&response));
	*ret_length = google__protobuf__compiler__code_generator_response__pack(&response, bytes);
	return bytes;
}
