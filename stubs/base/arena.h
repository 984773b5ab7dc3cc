/*
 * arena.h: the memory of one run of the compiler, an obstack.
 *
 * In: sizes. Out: zeroed memory that lives until arena_free. Nothing is freed by itself, and everything is
 * freed at once: no node of the tree or of the model has an owner. Pieces of text that went into a larger one may be given
 * back together (arena_release). When the machine has no memory left, the
 * program ends with glibc's message (obstack_alloc_failed_handler), so no function here can fail.
 *
 * Threads: one arena, one thread.
 */
#ifndef INGOT_STUBS_ARENA_H
#define INGOT_STUBS_ARENA_H

#include <stdarg.h>
#include <stddef.h>

struct arena;

/* A new arena; to be released with arena_free. */
struct arena *arena_new(void);

/* Releases the arena and all that was allocated in it. NULL is fine. */
void arena_free(struct arena *arena);

/* The arena as it is now, for arena_release. */
void *arena_mark(struct arena *arena);

/* Gives back all that was allocated since the mark was taken, the mark too. */
void arena_release(struct arena *arena, void *mark);

/* `size` zeroed bytes, aligned for any C type. A size of 0 gives a pointer that is not NULL. */
void *arena_alloc(struct arena *arena, size_t size);

/* `count` zeroed elements of `size` bytes. */
void *arena_array(struct arena *arena, size_t count, size_t size);

/* A NUL-terminated copy of the `length` bytes at `text`. */
char *arena_text(struct arena *arena, const char *text, size_t length);

/* What printf would print. */
char *arena_printf(struct arena *arena, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
char *arena_vprintf(struct arena *arena, const char *format, va_list arguments)
	__attribute__((format(printf, 2, 0)));

/* A zeroed object of a type. */
#define ARENA_NEW(arena, type) ((type *)arena_alloc((arena), sizeof(type)))

/* `count` zeroed objects of a type. */
#define ARENA_ARRAY(arena, count, type) ((type *)arena_array((arena), (count), sizeof(type)))

#endif
