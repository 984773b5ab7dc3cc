/*
 * arena.c: protobuf-c's unpack with an allocator that gives all of a message back at once.
 *
 * In: data. Out: rows. What protobuf-c asks for is cut from pieces of memory that grow as the message does, which
 * is the best that a program can do for it without changing it.
 */
#include <stdlib.h>

#include "peer_records.pb-c.h"
#include "subjects.h"

#define ALIGNMENT   16u
#define FIRST_PIECE 4096u

struct piece {
	struct piece *below;
	size_t used;
	size_t size;
};

static struct piece *top;

/* Of whole units of the alignment, the piece's own head too. */
#define HEAD ((sizeof(struct piece) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT)

static bool add_piece(size_t bytes)
{
	size_t size = top ? 2 * top->size : FIRST_PIECE;
	struct piece *piece;

	while (size < HEAD + bytes)
		size *= 2;
	piece = malloc(size);
	if (!piece)
		return false;
	*piece = (struct piece){top, HEAD, size};
	top = piece;
	return true;
}

static void *arena_alloc(void *context, size_t size)
{
	size_t bytes = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
	void *place;

	(void)context;
	if ((!top || top->size - top->used < bytes) && !add_piece(bytes))
		return NULL;
	place = (char *)top + top->used;
	top->used += bytes;
	return place;
}

static void arena_free(void *context, void *place)
{
	(void)context, (void)place;
}

static bool unpack_arena(void *context)
{
	static ProtobufCAllocator allocator = {.alloc = arena_alloc, .free = arena_free};
	const struct data *data = context;

	return peer_servers__unpack(&allocator, data->message_length, data->message) != NULL;
}

static bool release_arena(void *context)
{
	(void)context;
	while (top) {
		struct piece *piece = top;

		top = piece->below;
		free(piece);
	}
	return true;
}

void peer_arena_unpack(struct rows *rows, struct data *data)
{
	data_row(rows, "unpack", "arena", data,
		 (struct row){.wire = data->message_length,
			      .context = data,
			      .begin = unpack_arena,
			      .end = release_arena});
}
