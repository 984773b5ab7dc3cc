/*
 * encoding.c: the encoding of a test program's calls. See encoding.h.
 *
 * In: INGOT_TEST_ENCODING in the environment, "protobuf" or not there. Out: the default options of the process, before
 * main() begins. A test that is linked with it runs once for each encoding (ingot_test_encodings in cmake/Layer.cmake).
 */
#include "encoding.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ingot/rpc.h"

bool encoding_is_protobuf(void)
{
	return getenv("INGOT_TEST_ENCODING") != NULL;
}

__attribute__((constructor)) static void set_encoding(void)
{
	const ingot_call_options options = {.encoding = INGOT_PROTOBUF};
	const char *name = getenv("INGOT_TEST_ENCODING");

	if (!name)
		return;
	if (strcmp(name, "protobuf") != 0 || ingot_set_default_options(&options) != 0) {
		fprintf(stderr, "INGOT_TEST_ENCODING: '%s' cannot be set\n", name);
		exit(2);
	}
}
