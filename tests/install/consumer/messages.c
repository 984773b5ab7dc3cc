/* messages.c: libingot-protobuf-c is there, and finds libingot and, when it is static, libprotobuf-c. */
#include <ingot/protobuf_c.h>
#include <stdio.h>
#include <winerror.h>

int main(void)
{
	uint8_t *data;
	size_t length;

	if (ingot_protobuf_c_unpack(NULL, 0, NULL, NULL) == ERROR_INVALID_PARAMETER &&
	    ingot_protobuf_c_pack(NULL, &data, &length) == ERROR_INVALID_PARAMETER)
		return 0;
	fprintf(stderr, "messages: arguments are not looked at\n");
	return 1;
}
