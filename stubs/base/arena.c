/*
 * arena.c: the memory of one run, over glibc's obstack. See arena.h. It gives out zeroed memory and does
 * not count or limit it.
 */
#include "arena.h"

#include <obstack.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define obstack_chunk_alloc malloc
#define obstack_chunk_free  free

struct arena {
	struct obstack obstack;
};

/* Ends the program the way obstack does: a compiler without memory has nothing else to say. */
static _Noreturn void out_of_memory(void)
{
	obstack_alloc_failed_handler();
	abort();
}

struct arena *arena_new(void)
{
	struct arena *arena = malloc(sizeof(*arena));

	if (!arena)
		out_of_memory();
	obstack_init(&arena->obstack);
	return arena;
}

void arena_free(struct arena *arena)
{
	if (!arena)
		return;
	obstack_free(&arena->obstack, NULL);
	free(arena);
}

/*
 * The object that was grown. The one caller of obstack_finish: glibc's macro aligns by adding to a null pointer,
 * which clang's sanitizer would report.
 */
__attribute__((no_sanitize("pointer-overflow"))) static void *finish(struct arena *arena)
{
	return obstack_finish(&arena->obstack);
}

/* Bytes that are not initialised. */
static void *take(struct arena *arena, size_t size)
{
	/* glibc's obstack counts in int for some of its sums; far above anything a run needs. */
	if (size > INT32_MAX)
		out_of_memory();
	obstack_blank(&arena->obstack, (int)(size ? size : 1));
	return finish(arena);
}

void *arena_mark(struct arena *arena)
{
	return take(arena, 1);
}

void arena_release(struct arena *arena, void *mark)
{
	obstack_free(&arena->obstack, mark);
}

void *arena_alloc(struct arena *arena, size_t size)
{
	void *memory = take(arena, size);

	memset(memory, 0, size);
	return memory;
}

void *arena_array(struct arena *arena, size_t count, size_t size)
{
	size_t total;

	if (__builtin_mul_overflow(count, size, &total))
		out_of_memory();
	return arena_alloc(arena, total);
}

char *arena_text(struct arena *arena, const char *text, size_t length)
{
	char *copy = take(arena, length + 1);

	memcpy(copy, text, length);
	copy[length] = '\0';
	return copy;
}

char *arena_vprintf(struct arena *arena, const char *format, va_list arguments)
{
	if (obstack_vprintf(&arena->obstack, format, arguments) < 0)
		out_of_memory();
	obstack_1grow(&arena->obstack, '\0');
	return finish(arena);
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
	va_list arguments;
	char *text;

	va_start(arguments, format);
	text = arena_vprintf(arena, format, arguments);
	va_end(arguments);
	return text;
}
