/*
 * xdr_flat.c: what a type's steps come to as cells, if it is flat.
 *
 * In: a type. Out: its cells. A cell's numbers are stored 16 bytes at a time, so that what lies behind them has to be
 * stored later: the places of a structure are bits here, one for 4 bytes.
 */
#include "xdr_flat.h"

#include <stdatomic.h>

#include "fields.h"
#include "ingot/bounds.h"

/* Fewer elements take less time than finding out what they are made of. */
#define LEAST 8u

#define PLACE     4u
#define SIZE_MOST (64u * PLACE)

#if defined(__x86_64__)
#	include <cpuid.h>

static bool processor_can(void)
{
	unsigned a;
	unsigned b;
	unsigned c = 0;
	unsigned d;

	__builtin_cpu_init();
	return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2") &&
	       __builtin_cpu_supports("bmi") && __get_cpuid(1, &a, &b, &c, &d) && (c & bit_MOVBE);
}
#else
static bool processor_can(void)
{
	return false;
}
#endif

atomic_size_t ingot_xdr_flat_least = SIZE_MAX;

/* Asked once: where the processor is a virtual machine's, its answer takes as long as hundreds of values. */
static bool can;

void ingot_xdr_flat_set_least(size_t least)
{
	atomic_store_explicit(&ingot_xdr_flat_least, can ? least : SIZE_MAX, memory_order_relaxed);
}

/* As the library is loaded. Whoever decodes before that does it the general way. */
__attribute__((constructor)) static void begin(void)
{
	can = processor_can();
	ingot_xdr_flat_set_least(LEAST);
}

/* What is known of a structure on the way through its steps. */
struct layout {
	uint64_t values; /* places that have been stored for good */
	uint64_t stored; /* places that have been stored at all */
	uint64_t gaps;   /* places that have to be zero in the end */
};

/* The places of `bytes` at `offset`; what is behind SIZE_MOST is no place. */
static uint64_t places(uint32_t offset, uint32_t bytes)
{
	uint64_t wide = bytes / PLACE < 64 ? ((uint64_t)1 << bytes / PLACE) - 1 : UINT64_MAX;

	return offset < SIZE_MOST ? wide << offset / PLACE : 0;
}

static bool are_places(uint32_t offset, uint32_t bytes)
{
	return (offset | bytes) % PLACE == 0 && offset < SIZE_MOST && bytes <= SIZE_MOST - offset;
}

/* `width` 4 or 8; behind `bytes` of numbers there are zeros. */
static void order_bytes(uint8_t *order, uint32_t width, uint32_t bytes)
{
	for (uint32_t i = 0; i < XDR_FLAT_NUMBERS; i++)
		order[i] = i < bytes ? (uint8_t)(i ^ (width - 1)) : 0x80;
}

/* The next cell: `bytes` of numbers, which may be none. NULL: there are too many, or it would store over another's. */
static struct xdr_flat_cell *add_cell(struct xdr_flat *flat, struct layout *layout, uint32_t offset,
				      uint32_t width, uint32_t bytes)
{
	uint64_t stored = places(offset, XDR_FLAT_NUMBERS);
	struct xdr_flat_cell *cell;

	if (flat->cell_count == XDR_FLAT_CELLS || (layout->values & stored))
		return NULL;
	/* over the next element at most, which is there: the last one is the general walk's */
	if (offset + XDR_FLAT_NUMBERS > 2 * flat->type->size)
		return NULL;
	layout->stored |= stored;
	layout->values |= places(offset, bytes);
	cell = &flat->cells[flat->cell_count++];
	*cell = (struct xdr_flat_cell){.offset = offset, .bytes = bytes};
	order_bytes(cell->order, width, bytes);
	flat->wire_most += XDR_FLAT_NUMBERS;
	flat->beyond |= offset + XDR_FLAT_NUMBERS > flat->type->size;
	return cell;
}

static bool add_numbers(struct xdr_flat *flat, struct layout *layout, const ingot_step *s,
			uint32_t width)
{
	uint32_t bytes = width * s->n;

	if (s->n > SIZE_MOST || !are_places(s->offset, bytes) || s->gap % PLACE)
		return false;
	layout->gaps |= places(s->offset + bytes, s->gap);
	for (uint32_t at = 0; at < bytes + s->gap; at += XDR_FLAT_NUMBERS) {
		uint32_t left = at < bytes ? bytes - at : 0;

		if (!add_cell(flat, layout, s->offset + at, width,
			      left < XDR_FLAT_NUMBERS ? left : XDR_FLAT_NUMBERS))
			return false;
	}
	return true;
}

/* The cell that a pointer goes into: behind its numbers, where the last one has no pointer yet. */
static struct xdr_flat_cell *pointer_cell(struct xdr_flat *flat, struct layout *layout,
					  const ingot_step *s)
{
	struct xdr_flat_cell *cell = flat->cell_count ? &flat->cells[flat->cell_count - 1] : NULL;

	if (s->min || !are_places(s->offset, sizeof(void *)))
		return NULL;
	if (!cell || cell->kind != XDR_FLAT_NOTHING)
		cell = add_cell(flat, layout, s->offset, 4, 0);
	if (!cell)
		return NULL;
	cell->pointer = s->offset;
	layout->values |= places(s->offset, sizeof(void *));
	layout->stored |= places(s->offset, sizeof(void *));
	flat->wire_most += 2 * 4 + XDR_FLAT_SHORT;
	flat->block_most += XDR_FLAT_SHORT;
	return cell;
}

static bool add_text(struct xdr_flat *flat, struct layout *layout, const ingot_step *s)
{
	struct xdr_flat_cell *cell = pointer_cell(flat, layout, s);

	if (!cell)
		return false;
	cell->kind = s->flags & INGOT_STEP_OPTIONAL ? XDR_FLAT_OPTIONAL : XDR_FLAT_TEXT;
	cell->bound = s->max && s->max < INGOT_STRING_MAX ? s->max : INGOT_STRING_MAX;
	cell->most = cell->bound < XDR_FLAT_SHORT ? cell->bound : XDR_FLAT_SHORT - 1;
	return true;
}

static bool add_array(struct xdr_flat *flat, struct layout *layout, const ingot_step *s)
{
	const ingot_type *element = s->type;
	struct xdr_flat_cell *cell;
	uint32_t most;

	if (!(element->flags & INGOT_TYPE_RUN) || element->size > XDR_FLAT_SHORT ||
	    element->align > sizeof(void *) || (s->flags & INGOT_STEP_KNOWN) || s->width != 4 ||
	    s->offset != s->peer + sizeof(uint64_t))
		return false;
	cell = pointer_cell(flat, layout, s);
	if (!cell || !are_places(s->peer, sizeof(uint64_t)) ||
	    (layout->values & places(s->peer, sizeof(uint64_t))))
		return false;
	layout->values |= places(s->peer, sizeof(uint32_t));
	layout->stored |= places(s->peer, sizeof(uint64_t));
	flat->block_most += sizeof(void *); /* to align it */
	most = XDR_FLAT_SHORT / element->size;
	cell->kind = XDR_FLAT_ARRAY;
	cell->most = s->max && s->max < most ? s->max : most;
	cell->size = element->size;
	cell->align = (uint16_t)element->align;
	order_bytes(cell->element_order, element->steps[0].op == INGOT_OP_W64 ? 8 : 4,
		    XDR_FLAT_NUMBERS);
	return true;
}

static bool add_step(struct xdr_flat *flat, struct layout *layout, const ingot_step *s)
{
	switch (s->op) {
	case INGOT_OP_W32:
		return add_numbers(flat, layout, s, 4);
	case INGOT_OP_W64:
		return add_numbers(flat, layout, s, 8);
	case INGOT_OP_STRING:
		return add_text(flat, layout, s);
	case INGOT_OP_ARRAY:
		return add_array(flat, layout, s);
	case INGOT_OP_GAP:
		layout->gaps |= places(s->offset, s->n);
		return are_places(s->offset, s->n);
	default:
		return false;
	}
}

static bool find_cells(struct xdr_flat *flat)
{
	struct layout layout = {0, 0, 0};

	if (flat->type->size > SIZE_MOST)
		return false;
	for (const ingot_step *s = flat->type->steps; s->op != INGOT_OP_END; s++)
		if (!add_step(flat, &layout, s))
			return false;
	return (layout.gaps & ~layout.stored) == 0;
}

bool ingot_xdr_flat_look(struct xdr_flat *flat)
{
	if (!flat->is_known) {
		flat->is_known = true;
		flat->cell_count = flat->wire_most = flat->block_most = flat->beyond = 0;
		if (!find_cells(flat))
			flat->cell_count = 0;
	}
	return flat->cell_count != 0;
}
