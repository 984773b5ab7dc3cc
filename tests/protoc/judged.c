/*
 * judged.c: what protoc-gen-ingot makes of messages, for judge.py.
 *
 * In: on standard input lines MESSAGE BYTES, the bytes in hexadecimal ("-" when there are none). Out: for each a line: the
 * bytes of the message that they were decoded to, "-" when there are none, or "refused" and the status. The exit status is
 * 1 when a message is no block, when its copy is another one, or when XDR makes another one of it.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ingot/block.h"
#include "judged.h"
#include "lmapibuf.h"
#include "three.h"
#include "two.h"

static const struct message {
	const char *name;
	const ingot_type *type;
} messages[] = {
	{"two.All", &ingot_type_two_All},
	{"two.Strict", &ingot_type_two_Strict},
	{"three.All", &ingot_type_three_All},
	{"judged.Bag", &ingot_type_judged_Bag},
};

struct bytes {
	uint8_t *at;
	uint32_t length;
};

static void require(bool holds, const char *what)
{
	if (holds)
		return;
	fprintf(stderr, "judged: %s\n", what);
	exit(EXIT_FAILURE);
}

static const ingot_type *type_of(const char *name)
{
	for (size_t i = 0; i < sizeof(messages) / sizeof(messages[0]); i++)
		if (strcmp(messages[i].name, name) == 0)
			return messages[i].type;
	require(false, "no such message");
	return NULL;
}

/* In memory that ends where they end. */
static struct bytes from_hex(const char *text)
{
	size_t length = strcmp(text, "-") == 0 ? 0 : strlen(text) / 2;
	struct bytes bytes = {malloc(length ? length : 1), (uint32_t)length};

	require(bytes.at != NULL, "out of memory");
	for (size_t i = 0; i < length; i++)
		require(sscanf(text + 2 * i, "%2" SCNx8, &bytes.at[i]) == 1, "no bytes");
	return bytes;
}

static struct bytes encoded(const ingot_type *type, ingot_codec codec, const void *value)
{
	struct bytes bytes = {NULL, 0};

	require(ingot_encode(type, codec, value, &bytes.at, &bytes.length) == 0, "not encoded");
	return bytes;
}

/* Whether a value, which is freed, is these bytes as well. */
static bool is_same(const ingot_type *type, void *value, const struct bytes *wanted)
{
	struct bytes bytes = encoded(type, INGOT_PROTOBUF, value);
	bool same =
		bytes.length == wanted->length && memcmp(bytes.at, wanted->at, bytes.length) == 0;

	NetApiBufferFree(bytes.at);
	NetApiBufferFree(value);
	return same;
}

static void answer(const ingot_type *type, void *block)
{
	struct bytes wire = encoded(type, INGOT_PROTOBUF, block);
	struct bytes xdr = encoded(type, INGOT_XDR, block);
	void *other = NULL;

	require(ingot_block_check(block) == 0, "no block");
	require(ingot_clone(block, &other) == 0, "not copied");
	require(is_same(type, other, &wire), "another copy");
	require(ingot_decode(type, INGOT_XDR, xdr.at, xdr.length, NULL, &other) == 0, "no XDR");
	require(is_same(type, other, &wire), "another one by XDR");
	for (uint32_t i = 0; i < wire.length; i++)
		printf("%02x", wire.at[i]);
	puts(wire.length ? "" : "-");
	NetApiBufferFree(xdr.at);
	NetApiBufferFree(wire.at);
}

static void judge(const char *name, const char *hex)
{
	const ingot_type *type = type_of(name);
	struct bytes wire = from_hex(hex);
	void *block = NULL;
	NET_API_STATUS status =
		ingot_decode(type, INGOT_PROTOBUF, wire.at, wire.length, NULL, &block);

	if (status)
		printf("refused %u\n", status);
	else
		answer(type, block);
	NetApiBufferFree(block);
	free(wire.at);
}

int main(void)
{
	char *line = NULL;
	size_t capacity = 0;

	while (getline(&line, &capacity, stdin) > 0) {
		char *rest = NULL;
		const char *name = strtok_r(line, " \n", &rest);
		const char *hex = strtok_r(NULL, " \n", &rest);

		require(name && hex, "no line");
		judge(name, hex);
		require(fflush(stdout) == 0, "standard output");
	}
	free(line);
	return EXIT_SUCCESS;
}
