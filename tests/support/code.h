/*
 * code.h: a function of a few bytes, to be written into memory and run there.
 *
 * In: memory of at least sizeof(code_bytes) bytes. Out: 42, from the code in it; on processors that are not known here, without.
 */
#ifndef INGOT_TEST_CODE_H
#define INGOT_TEST_CODE_H

#include <string.h>

/* return 42; */
#if defined(__x86_64__)
static const unsigned char code_bytes[] = {0xB8, 0x2A, 0x00, 0x00, 0x00, 0xC3};
#elif defined(__aarch64__)
static const unsigned char code_bytes[] = {0x40, 0x05, 0x80, 0x52, 0xC0, 0x03, 0x5F, 0xD6};
#else
#	define NO_CODE 1
static const unsigned char code_bytes[] = {0};
#endif

static inline void code_write(char *memory)
{
	memcpy(memory, code_bytes, sizeof(code_bytes));
	__builtin___clear_cache(memory, memory + sizeof(code_bytes));
}

static inline int code_run(const char *memory)
{
#ifdef NO_CODE
	return memory ? 42 : 0;
#else
	int (*function)(void);

	memcpy(&function, &memory, sizeof(function));
	return function();
#endif
}

#endif
