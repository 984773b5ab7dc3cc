/*
 * xdrproc.c: values by type tables in libtirpc's way of passing them: one function that decodes, encodes or
 * frees, as its stream says.
 *
 * In and out: see ingot/xdr.h. A decode gathers the value's bytes from the stream first and makes the block
 * of them when all are there; bytes of a memory stream are not copied for that.
 */
#include "ingot/xdr.h"

#include <string.h>

#include "codec.h"
#include "fields.h"
#include "heap.h"
#include "lmapibuf.h"
#include "tirpc.h"
#include "trace.h"

static bool pull(void *context, void *to, size_t bytes)
{
	return XDR_GETBYTES((XDR *)context, to, (u_int)bytes) != FALSE;
}

static const uint8_t *view(void *context, size_t bytes)
{
	return (const uint8_t *)XDR_INLINE((XDR *)context, (u_int)bytes);
}

/* Whether what XDR_INLINE gave stays as it is: true of memory, not of a stream with a buffer. */
static bool is_memory(const XDR *xdrs)
{
	_Alignas(8) char nothing[8];
	bool same;
	XDR probe;

	xdrmem_create(&probe, nothing, sizeof(nothing), XDR_DECODE);
	same = xdrs->x_ops == probe.x_ops;
	XDR_DESTROY(&probe);
	return same;
}

static bool gather(XDR *xdrs, const ingot_type *type, struct ingot_wire *ret_wire)
{
	const struct ingot_wire_source source = {
		.pull = pull,
		.view = is_memory(xdrs) ? view : NULL,
		.context = xdrs,
	};

	return ingot_xdr_gather(type, &source, NULL, ret_wire) == 0;
}

/* A block of the value that comes next; NULL when there is none. */
static void *decode_value(XDR *xdrs, const ingot_type *type)
{
	struct ingot_trace_call outer;
	struct ingot_wire wire;
	void *block = NULL;

	if (!gather(xdrs, type, &wire))
		return NULL;
	outer = ingot_trace_enter(NULL, "ingot_xdrproc");
	/* A value without a byte has no place of its own in the stream. */
	if (ingot_xdr_decode(type, wire.bytes ? wire.bytes : (const uint8_t *)"", wire.length, NULL,
			     &block))
		block = NULL;
	ingot_trace_leave(outer);
	ingot_heap_free(wire.copy);
	return block;
}

/* The pointer that comes next, to a block of its own; NULL may be its value. */
static bool decode_pointer(XDR *xdrs, const ingot_type *type, void **ret_block)
{
	const ingot_step steps[] = {
		{.op = INGOT_OP_BLOCK},
		type->steps[0],
		{.op = INGOT_OP_END},
	};
	const ingot_type frame = {
		.name = type->name,
		.size = type->size,
		.align = type->align,
		.min_wire = type->min_wire,
		.growth = type->growth,
		.steps = steps,
	};
	struct ingot_trace_call outer;
	struct ingot_wire wire;
	bool ok;

	if (!gather(xdrs, type, &wire))
		return false;
	outer = ingot_trace_enter(NULL, "ingot_xdrproc");
	ok = ingot_xdr_decode_frame(&frame, wire.bytes, wire.length, NULL, ret_block) == 0;
	ingot_trace_leave(outer);
	ingot_heap_free(wire.copy);
	return ok;
}

static bool encode(XDR *xdrs, const ingot_type *type, const void *value)
{
	uint8_t *wire;
	size_t length;
	bool ok;

	if (!value || ingot_xdr_encode_frame(type, value, false, 0, &wire, &length))
		return false;
	ok = length == 0 || XDR_PUTBYTES(xdrs, (char *)wire, (u_int)length) != FALSE;
	ingot_heap_free(wire);
	return ok;
}

/* Free what the program's pointer at `place` leads to. */
static bool release(char *place)
{
	if (NetApiBufferFree(ingot_field_pointer(place, 0)))
		return false;
	ingot_field_set_pointer(place, 0, NULL);
	return true;
}

int ingot_xdrproc_value(struct __rpc_xdr *xdrs, void *block, const ingot_type *type)
{
	char *place = block;
	void *decoded;

	if (!xdrs || !place || !type || !type->steps)
		return FALSE;
	switch (xdrs->x_op) {
	case XDR_DECODE:
		decoded = decode_value(xdrs, type);
		ingot_field_set_pointer(place, 0, decoded);
		return decoded != NULL;
	case XDR_ENCODE:
		return encode(xdrs, type, ingot_field_pointer(place, 0));
	case XDR_FREE:
		return release(place);
	}
	return FALSE;
}

/* Whether the table is of one pointer that gets a block of its own. */
static bool is_pointer(const ingot_type *type)
{
	const ingot_step *step = type->steps;

	if (!step || step->offset != 0 || type->size != sizeof(void *) || !ingot_step_is_last(step))
		return false;
	return step->op == INGOT_OP_POINTER || step->op == INGOT_OP_STRING ||
	       step->op == INGOT_OP_WSTRING;
}

int ingot_xdrproc_pointer(struct __rpc_xdr *xdrs, void *pointer, const ingot_type *type)
{
	char *place = pointer;
	void *decoded = NULL;
	bool ok;

	if (!xdrs || !place || !type || !is_pointer(type))
		return FALSE;
	switch (xdrs->x_op) {
	case XDR_DECODE:
		ok = decode_pointer(xdrs, type, &decoded);
		ingot_field_set_pointer(place, 0, decoded);
		return ok;
	case XDR_ENCODE:
		return encode(xdrs, type, place);
	case XDR_FREE:
		return release(place);
	}
	return FALSE;
}
