/*
 * traced_call.c: keeps three results of calls and frees others, for tests/unit/trace_leaks.sh. Not a test by
 * itself. Its server is in the same process and takes its memory under keys, which is nobody's leak.
 */
#include <stdio.h>

#include "lmapibuf.h"
#include "sample.h"

int main(void)
{
	static struct serving serving;
	uint8_t *list = NULL;
	uint32_t read = 0;
	uint32_t total = 0;
	char *copy = NULL;
	int wrong = serving_start(&serving, "tcp://127.0.0.1:0") != 0;

	for (int i = 0; i < 10 && !wrong; i++) {
		wrong = sample_echo(serving.address, "hallo", &copy) != 0;
		if (i != 3 && i != 7)
			wrong |= NetApiBufferFree(copy) != 0;
		if (i == 5)
			wrong |= sample_list(serving.address, 1, 2, &list, &read, &total) != 0;
		wrong |= sample_number(serving.address, SAMPLE_FAIL, 5) != 5;
	}
	serving_stop(&serving);
	return wrong;
}
