/*
 * peer.c: the allocator of peer.h.
 */
#include "peer.h"

#include <stdlib.h>

struct piece {
	struct piece *next;
	void *align; /* 16 bytes in front of what the user sees */
};

static struct piece *pieces;

void *peer_new(size_t size)
{
	struct piece *piece = calloc(1, sizeof(*piece) + size);

	if (!piece)
		abort();
	piece->next = pieces;
	pieces = piece;
	return piece + 1;
}

static void *allocate(void *context, size_t size)
{
	(void)context;
	return peer_new(size);
}

static void leave(void *context, void *pointer)
{
	(void)context;
	(void)pointer;
}

ProtobufCAllocator peer_allocator = {allocate, leave, NULL};

void peer_forget(void)
{
	while (pieces) {
		struct piece *next = pieces->next;

		free(pieces);
		pieces = next;
	}
}
