/*
 * What a user's first program does, as far as it goes without a server: allocate, call, free.
 * Exit status 0 when everything answered as documented.
 */
#include <stdio.h>
#include <string.h>

#include <ingot/block.h>
#include <lm.h>

static int check(int holds, const char *what)
{
	if (!holds)
		fprintf(stderr, "program: %s\n", what);
	return holds ? 0 : 1;
}

int main(void)
{
	int failures = 0;
	LPVOID buffer = NULL;
	LPBYTE servers = (LPBYTE)&buffer;
	DWORD size = 0;
	DWORD read = 7;
	DWORD total = 7;
	NET_API_STATUS status;

	failures += check(NetApiBufferAllocate(100, &buffer) == 0 && buffer, "allocate");
	failures += check(NetApiBufferSize(buffer, &size) == 0 && size >= 100, "size");
	memset(buffer, 0x5a, 100);
	failures += check(NetApiBufferFree(buffer) == 0, "free");

	status = NetServerEnum("unix:///nonexistent/ingotd.sock", 101, &servers,
			       MAX_PREFERRED_LENGTH, &read, &total, SV_TYPE_ALL, NULL, NULL);
	failures += check(status == 1722, "no server is 1722");
	failures +=
		check(!servers && read == 0 && total == 0, "outputs of a failed call are empty");
	return failures ? 1 : 0;
}
