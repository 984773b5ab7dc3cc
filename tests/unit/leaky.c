/*
 * leaky.c: loses one buffer of three, for leak_seen.sh. Not a test by itself.
 */
#include <stdio.h>

#include "lmapibuf.h"

/* In a frame of its own, which is gone when the leak checker looks. */
static __attribute__((noinline)) void lose_one(void)
{
	volatile LPVOID kept[3] = {NULL, NULL, NULL};

	for (int i = 0; i < 3; i++) {
		LPVOID buffer = NULL;

		if (NetApiBufferAllocate(1000, &buffer))
			printf("no memory\n");
		kept[i] = buffer;
	}
	if (NetApiBufferFree(kept[0]) || NetApiBufferFree(kept[2]))
		printf("not freed\n");
	kept[0] = kept[1] = kept[2] = NULL;
}

int main(void)
{
	lose_one();
	return 0;
}
