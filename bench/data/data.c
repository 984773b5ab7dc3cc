/*
 * data.c: makes the records: names and comments as a network has them, every third without a comment.
 *
 * In: a number. Out: data.h's forms. The bytes are made by our encoder from plain structures; the
 * peers rpcgen and protobuf-c refuse to measure bytes that their own code would have written otherwise.
 */
#include "data.h"

#include <stdio.h>
#include <stdlib.h>

#include "ingot/block.h"
#include "lmapibuf.h"

struct text {
	char name[24];
	char comment[48];
};

static void fill(bench_servers *value, struct text *texts)
{
	for (uint32_t i = 0; i < value->count; i++) {
		bench_server *server = &value->servers[i];

		snprintf(texts[i].name, sizeof(texts[i].name), "SERVER%06u", i);
		snprintf(texts[i].comment, sizeof(texts[i].comment), "File and print server no %u",
			 i);
		*server = (bench_server){
			.platform_id = 500,
			.name = texts[i].name,
			.version_major = 10,
			.version_minor = i % 7,
			.type = 0x1003,
			.comment = i % 3 ? texts[i].comment : NULL,
		};
	}
}

static int encode(struct data *data)
{
	bench_servers value = {.count = data->count};
	struct text *texts = calloc(data->count, sizeof(*texts));
	int ok = 0;

	value.servers = calloc(data->count, sizeof(*value.servers));
	if (texts && value.servers) {
		fill(&value, texts);
		ok = ingot_encode(&ingot_type_bench_servers, INGOT_XDR, &value, &data->wire,
				  &data->length) == 0;
	}
	free(value.servers);
	free(texts);
	return ok;
}

struct data *data_new(uint32_t count)
{
	struct data *data = calloc(1, sizeof(*data));
	uint32_t size = 0;

	if (!data)
		return NULL;
	data->count = count;
	if (!encode(data) ||
	    ingot_decode(&ingot_type_bench_servers, INGOT_XDR, data->wire, data->length, NULL,
			 (void **)&data->value) != 0 ||
	    NetApiBufferSize(data->value, &size) != 0 ||
	    ingot_encode(&ingot_type_bench_servers, INGOT_PROTOBUF, data->value, &data->message,
			 &data->message_length) != 0) {
		data_free(data);
		return NULL;
	}
	data->value_size = size;
	data->room = malloc(size > data->length + data->message_length
				    ? size
				    : data->length + data->message_length);
	if (!data->room) {
		data_free(data);
		return NULL;
	}
	return data;
}

void data_free(struct data *data)
{
	if (!data)
		return;
	(void)NetApiBufferFree(data->value);
	(void)NetApiBufferFree(data->wire);
	(void)NetApiBufferFree(data->message);
	free(data->room);
	free(data);
}
