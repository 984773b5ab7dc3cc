/*
 * buffers.c: the life of one buffer: allocate it, ask for its size, double it, free it.
 *
 * Usage: buffers. Prints each step.
 */
#include <ingot/status.h>
#include <lmapibuf.h>
#include <stdio.h>
#include <string.h>

static int failed(const char *function, NET_API_STATUS status)
{
	if (status != 0)
		fprintf(stderr, "%s: %s\n", function, ingot_status_text(status));
	return status != 0;
}

int main(void)
{
	static const char text[] = "what is written into a buffer stays in it, wherever it goes";
	LPVOID buffer = NULL;
	DWORD size = 0;
	int result = 1;

	if (failed("NetApiBufferAllocate", NetApiBufferAllocate(1024, &buffer)))
		return 1;
	memcpy(buffer, text, sizeof(text));
	if (failed("NetApiBufferSize", NetApiBufferSize(buffer, &size)))
		goto out;
	printf("allocated: %u bytes\n", size);

	/* One variable in and out: when this fails, the buffer is still there to be freed. */
	if (failed("NetApiBufferReallocate", NetApiBufferReallocate(buffer, 2 * size, &buffer)))
		goto out;
	if (failed("NetApiBufferSize", NetApiBufferSize(buffer, &size)))
		goto out;
	printf("reallocated: %u bytes\n", size);
	printf("inside: %s\n", (char *)buffer);
	result = 0;
out:
	if (failed("NetApiBufferFree", NetApiBufferFree(buffer)))
		return 1;
	printf("freed\n");
	return result;
}
