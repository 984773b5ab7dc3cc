/*
 * list_jobs.c: see list_jobs.h.
 */
#include "list_jobs.h"

#include <stdlib.h>
#include <string.h>

#include "ingot/block.h"
#include "ingot/xdr.h"
#include "lists.h"
#include "lmapibuf.h"

_Static_assert(sizeof(bench_node) == sizeof(peer_node), "the same list serves both");

bool list_make(struct list *list, uint32_t count)
{
	memset(list, 0, sizeof(*list));
	list->count = count;
	list->length = count * 8;
	list->nodes = calloc(count, sizeof(*list->nodes));
	list->wire = calloc(count, 8);
	list->room = calloc(count, 8);
	if (!list->nodes || !list->wire || !list->room)
		return false;
	for (uint32_t i = 0; i < count; i++) {
		bool is_last = i + 1 == count;

		list->nodes[i].value = (int)i;
		list->nodes[i].next = is_last ? NULL : &list->nodes[i + 1];
		for (unsigned byte = 0; byte < 4; byte++)
			list->wire[8 * i + byte] = (uint8_t)(i >> (24 - 8 * byte));
		list->wire[8 * i + 7] = !is_last;
	}
	return true;
}

static bool nothing(struct list *list)
{
	(void)list;
	return true;
}

static void leave(struct list *list)
{
	(void)list;
}

/* Ingot's. */

static bool decode_ingot(struct list *list)
{
	return ingot_decode(&ingot_type_bench_node, INGOT_XDR, list->wire, list->length, NULL,
			    &list->result) == 0;
}

static bool encode_ingot(struct list *list)
{
	uint32_t length = 0;

	return ingot_encode(&ingot_type_bench_node, INGOT_XDR, list->nodes,
			    (uint8_t **)&list->result, &length) == 0 &&
	       length == list->length;
}

static bool check_ingot(struct list *list)
{
	return ingot_block_check(list->result) == 0;
}

static bool clone_ingot(struct list *list)
{
	return ingot_clone(list->result, &list->copy) == 0;
}

static bool move_ingot(struct list *list)
{
	DWORD size = 0;

	return NetApiBufferSize(list->result, &size) == 0 &&
	       NetApiBufferReallocate(list->result, 2 * size, &list->result) == 0;
}

static bool free_ingot(struct list *list)
{
	void *block = list->result;

	list->result = NULL;
	return NetApiBufferFree(block) == 0;
}

static void clear_ingot(struct list *list)
{
	(void)free_ingot(list);
	(void)NetApiBufferFree(list->copy);
	list->copy = NULL;
}

static bool xdr_ingot(struct list *list)
{
	XDR xdrs;

	xdrmem_create(&xdrs, (char *)list->wire, list->length, XDR_DECODE);
	return ingot_xdrproc_value(&xdrs, &list->result, &ingot_type_bench_node) != 0;
}

/* rpcgen's. */

static bool decode_rpcgen(struct list *list)
{
	XDR xdrs;

	list->head.next = NULL;
	xdrmem_create(&xdrs, (char *)list->wire, list->length, XDR_DECODE);
	return xdr_peer_node(&xdrs, &list->head) != FALSE;
}

static bool encode_rpcgen(struct list *list)
{
	XDR xdrs;

	xdrmem_create(&xdrs, (char *)list->room, list->length, XDR_ENCODE);
	return xdr_peer_node(&xdrs, list->nodes) != FALSE;
}

static bool free_rpcgen(struct list *list)
{
	xdr_free((xdrproc_t)xdr_peer_node, &list->head);
	return list->head.next == NULL;
}

/* The list that rpcgen's decode would leave, node by node in a loop. */
static bool ready_rpcgen(struct list *list)
{
	peer_node **end = &list->head.next;

	*end = NULL;
	for (uint32_t i = 1; i < list->count; i++) {
		peer_node *node = malloc(sizeof(*node));

		if (!node)
			return false;
		node->value = (int)i;
		node->next = NULL;
		*end = node;
		end = &node->next;
	}
	return true;
}

static void clear_rpcgen(struct list *list)
{
	while (list->head.next) {
		peer_node *node = list->head.next;

		list->head.next = node->next;
		free(node);
	}
}

const struct list_job list_jobs[] = {
	{"decode", "ingot", nothing, decode_ingot, clear_ingot},
	{"decode", "ingot, for clnt_call", nothing, xdr_ingot, clear_ingot},
	{"decode", "rpcgen", nothing, decode_rpcgen, clear_rpcgen},
	{"encode", "ingot", nothing, encode_ingot, clear_ingot},
	{"encode", "rpcgen", nothing, encode_rpcgen, leave},
	{"free", "ingot", decode_ingot, free_ingot, leave},
	{"free", "rpcgen", ready_rpcgen, free_rpcgen, leave},
	{"clone", "ingot", decode_ingot, clone_ingot, clear_ingot},
	{"move", "ingot", decode_ingot, move_ingot, clear_ingot},
	{"check", "ingot", decode_ingot, check_ingot, clear_ingot},
};
const size_t list_job_count = sizeof(list_jobs) / sizeof(list_jobs[0]);
