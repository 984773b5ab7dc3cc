/*
 * rpcgen_shapes.c: rpcgen's code on the other shapes.
 *
 * In: shapes. Out: rows. rpcgen's code calls itself for each node of a list, so it gets a stack for a million of them.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>

#include "peer_forms.h"
#include "peer_lists.h"
#include "subjects.h"

#define STACK ((size_t)1 << 30) /* of which what is not used is not there */

static const struct peer {
	xdrproc_t code;
	size_t size;
} peers[SHAPES] = {
	[SHAPE_WORDS32] = {(xdrproc_t)xdr_peer_words, sizeof(peer_words)},
	[SHAPE_WORDS64] = {(xdrproc_t)xdr_peer_hypers, sizeof(peer_hypers)},
	[SHAPE_TEXTS] = {(xdrproc_t)xdr_peer_texts, sizeof(peer_texts)},
	[SHAPE_NESTED] = {(xdrproc_t)xdr_peer_groups, sizeof(peer_groups)},
	[SHAPE_LIST] = {(xdrproc_t)xdr_peer_node, sizeof(peer_node)},
};

union value {
	peer_words words;
	peer_hypers hypers;
	peer_texts texts;
	peer_groups groups;
	peer_node node;
};

/* One run at a time: what is to be done on the large stack. */
static struct job {
	const struct peer *peer;
	enum xdr_op op;
	uint8_t *bytes;
	uint32_t length;
	union value *value;
	bool ok;
} job;

static ucontext_t here;

static void do_job(void)
{
	XDR xdrs;

	if (job.op == XDR_FREE) {
		xdr_free(job.peer->code, job.value);
		job.ok = true;
		return;
	}
	xdrmem_create(&xdrs, (char *)job.bytes, job.length, job.op);
	job.ok = job.peer->code(&xdrs, job.value) && xdr_getpos(&xdrs) == job.length;
	xdr_destroy(&xdrs);
}

static bool on_large_stack(struct job wanted)
{
	static void *stack;
	ucontext_t there;

	if (!stack) {
		stack = mmap(NULL, STACK, PROT_READ | PROT_WRITE,
			     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
		if (stack == MAP_FAILED) {
			stack = NULL;
			return false;
		}
	}
	job = wanted;
	if (getcontext(&there) != 0)
		return false;
	there.uc_stack.ss_sp = stack;
	there.uc_stack.ss_size = STACK;
	there.uc_link = &here;
	makecontext(&there, do_job, 0);
	return swapcontext(&here, &there) == 0 && job.ok;
}

static const struct peer *peer_of(const struct shape *shape)
{
	return &peers[shape->kind];
}

static union value decoded;

static bool decode_rpcgen(void *context)
{
	struct shape *shape = context;

	memset(&decoded, 0, sizeof(decoded));
	return on_large_stack((struct job){.peer = peer_of(shape),
					   .op = XDR_DECODE,
					   .bytes = shape->wire,
					   .length = shape->length,
					   .value = &decoded});
}

static bool release_rpcgen(void *context)
{
	return on_large_stack(
		(struct job){.peer = peer_of(context), .op = XDR_FREE, .value = &decoded});
}

/* What is encoded: made at the first run and kept for the others. */
static bool encode_rpcgen(void *context)
{
	static union value kept[SHAPES];
	static bool made[SHAPES];
	struct shape *shape = context;
	struct job writing = {.peer = peer_of(shape),
			      .op = XDR_ENCODE,
			      .bytes = shape->room,
			      .length = shape->length,
			      .value = &kept[shape->kind]};
	struct job reading = writing;

	reading.op = XDR_DECODE;
	reading.bytes = shape->wire;
	if (!made[shape->kind])
		made[shape->kind] = on_large_stack(reading);
	return made[shape->kind] && on_large_stack(writing);
}

bool peer_shapes_agree(struct shape *shape)
{
	return encode_rpcgen(shape) && memcmp(shape->room, shape->wire, shape->length) == 0;
}

void peer_shapes_decode(struct rows *rows, struct shape *shape)
{
	shape_row(rows, "decode", "rpcgen", shape, decode_rpcgen, release_rpcgen);
}

void peer_shapes_encode(struct rows *rows, struct shape *shape)
{
	shape_row(rows, "encode", "rpcgen", shape, encode_rpcgen, NULL);
}
