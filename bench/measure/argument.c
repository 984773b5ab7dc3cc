/*
 * argument.c: see argument.h.
 */
#include "argument.h"

#include <errno.h>
#include <stdlib.h>

unsigned argument_number(const char *text, unsigned most, struct argp_state *state)
{
	char *end;
	unsigned long value;

	errno = 0;
	value = strtoul(text, &end, 10);
	if (errno || *end || end == text || *text == '-' || value == 0 || value > most)
		argp_error(state, "'%s' is not a number from 1 to %u", text, most);
	return (unsigned)value;
}
