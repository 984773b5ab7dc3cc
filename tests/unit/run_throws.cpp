/* run_throws.cpp: see run_throws.h. */
#include "run_throws.h"

void throw_number(int number)
{
	throw number;
}

int catch_number(void (*body)(void *arg), void *arg)
{
	try {
		body(arg);
	} catch (int number) {
		return number;
	}
	return 0;
}
