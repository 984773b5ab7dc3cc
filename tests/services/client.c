/* client.c: see client.h. */
#include "client.h"

#include <stdio.h>
#include <string.h>

#include "ingot/block.h"
#include "lmapibuf.h"
#include "winerror.h"

void client_output(const char *command, struct text *ret_output)
{
	FILE *output = popen(command, "r");

	CU_ASSERT_PTR_NOT_NULL_FATAL(output);
	ret_output->length = fread(ret_output->bytes, 1, sizeof(ret_output->bytes) - 1, output);
	CU_ASSERT_TRUE_FATAL(ret_output->length < sizeof(ret_output->bytes) - 1);
	if (pclose(output) != 0) {
		fprintf(stderr, "%s failed\n", command);
		CU_FAIL_FATAL("the client failed");
	}
	text_squeeze(ret_output);
	CU_ASSERT_TRUE_FATAL(ret_output->length > 0);
}

void text_add(struct text *text, const char *format, ...)
{
	size_t space = sizeof(text->bytes) - text->length;
	va_list values;
	int length;

	va_start(values, format);
	length = vsnprintf(text->bytes + text->length, space, format, values);
	va_end(values);
	CU_ASSERT_TRUE_FATAL(length >= 0 && (size_t)length < space);
	text->length += (size_t)length;
}

void text_squeeze(struct text *text)
{
	size_t kept = 0;

	for (size_t i = 0; i < text->length; i++) {
		char byte = text->bytes[i] == '\t' ? ' ' : text->bytes[i];

		if (byte == ' ' && (kept == 0 || strchr(" \n", text->bytes[kept - 1])))
			continue;
		if (byte == '\n' && kept > 0 && text->bytes[kept - 1] == ' ')
			kept--;
		text->bytes[kept++] = byte;
	}
	while (kept > 1 && text->bytes[kept - 2] == '\n')
		kept--;
	text->bytes[kept] = 0;
	text->length = kept;
}

void text_compare(const char *what, const struct text *ours, const struct text *theirs)
{
	if (strcmp(ours->bytes, theirs->bytes) == 0)
		return;
	fprintf(stderr, "%s, ours:\n%s\nand theirs:\n%s\n", what, ours->bytes, theirs->bytes);
	CU_FAIL("the two differ");
}

void block_release(const char *what, void *block)
{
	void *copy = NULL;
	uint32_t size = 0;
	NET_API_STATUS status;

	CU_ASSERT_PTR_NOT_NULL_FATAL(block);
	status = ingot_block_check(block);
	if (status)
		fprintf(stderr, "%s: not one good block: %u\n", what, status);
	CU_ASSERT_EQUAL(status, 0);
	CU_ASSERT_EQUAL_FATAL(ingot_clone(block, &copy), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
	CU_ASSERT_EQUAL(NetApiBufferSize(block, &size), ERROR_INVALID_PARAMETER);
	/* The copy holds nothing of what is gone. */
	CU_ASSERT_EQUAL(ingot_block_check(copy), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(copy), 0);
}
