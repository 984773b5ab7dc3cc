/*
 * xdr_flat_put.c: encodes the common elements of an array of flat structures.
 *
 * In: the encoder, cells, elements. Out: their bytes, and how many elements. Text and arrays are read 32 bytes at a
 * time, beyond their ends too and never beyond their pages (text_put.h); whether there is room for an element,
 * whatever is in it, is asked once.
 */
#include "xdr_flat.h"

#include "fields.h"
#include "text_put.h"
#include "xdr_encoder.h"
#include "xdr_wire.h"

#if defined(__x86_64__)
#	include "xdr_flat_wide.h"

_Static_assert(XDR_FLAT_SHORT == TEXT_PUT_SHORT, "TEXT_PUT_PLACES are other places");

/* Whether so many bytes may be read there as are at a time. */
WIDE_INLINE bool is_readable(const void *place)
{
	return ((uintptr_t)place & (TEXT_PUT_PAGE - 1)) < TEXT_PUT_PLACES;
}

/*
 * Text that is not short, from its start on: aligned strides are in one page each. Its length, UINT32_MAX: it has `most`
 * bytes or more.
 */
WIDE static __attribute__((noinline)) uint32_t copy_long(uint8_t *to, const char *text, size_t most)
{
	size_t at = XDR_FLAT_SHORT - ((uintptr_t)text & (XDR_FLAT_SHORT - 1));

	wide_store(to, wide_load(text));
	for (; at < most; at += XDR_FLAT_SHORT) {
		__m256i bytes = wide_load(text + at);
		uint32_t zeros = wide_zeros(bytes);

		wide_store(to + at, bytes);
		if (zeros) {
			at += _tzcnt_u32(zeros);
			return at < most ? (uint32_t)at : UINT32_MAX;
		}
	}
	return UINT32_MAX;
}

/* How much text there may be at `to`, so that for the rest of the element there is room as before. */
WIDE_INLINE size_t longest(const uint8_t *to, uintptr_t end, const struct xdr_flat_cell *cell)
{
	size_t room = (uintptr_t)to < end ? end - (uintptr_t)to : 0;

	return room < cell->bound ? room : cell->bound;
}

/* Also text that is absent, and may be. Behind it come zeros, as far as its padding may go. */
WIDE_INLINE uint8_t *put_text(uint8_t *to, uintptr_t end, const struct xdr_flat_cell *cell,
			      const char *base)
{
	const char *text = ingot_field_pointer(base, cell->pointer);
	uint32_t length;
	__m256i bytes;

	if (cell->kind == XDR_FLAT_OPTIONAL) {
		xdr_put32(to, text != NULL);
		to += XDR_UNIT;
		if (!text)
			return to;
	}
	if (!text || !is_readable(text))
		return NULL;
	bytes = wide_load(text);
	length = _tzcnt_u32(wide_zeros(bytes));
	if (length > cell->most) {
		if (length != XDR_FLAT_SHORT)
			return NULL;
		length = copy_long(to + XDR_UNIT, text, longest(to, end, cell));
		if (length == UINT32_MAX)
			return NULL;
	} else {
		wide_store(to + XDR_UNIT, bytes);
	}
	xdr_put32(to, length);
	to += XDR_UNIT;
	xdr_put32(to + length, 0);
	return to + xdr_padded(length);
}

WIDE_INLINE uint8_t *put_array(uint8_t *to, const struct xdr_flat_cell *cell, const char *base)
{
	const char *elements = ingot_field_pointer(base, cell->pointer);
	uint32_t count;

	memcpy(&count, base + cell->pointer - sizeof(uint64_t), sizeof(count));
	if (count > cell->most)
		return NULL;
	xdr_put32(to, count);
	to += XDR_UNIT;
	if (count == 0)
		return to;
	if (!elements || !is_readable(elements))
		return NULL;
	wide_elements(to, elements, cell);
	return to + (size_t)count * cell->size;
}

/* One element. Where the next goes, or NULL: it is not common. */
WIDE_INLINE uint8_t *put_cells(uint8_t *to, uintptr_t end, const struct xdr_flat_cell *cell,
			       const struct xdr_flat_cell *cells_end, const char *base)
{
	for (; cell != cells_end; cell++) {
		wide_numbers(to, base + cell->offset, cell);
		to += cell->bytes;
		if (cell->kind == XDR_FLAT_NOTHING)
			continue;
		to = cell->kind == XDR_FLAT_ARRAY ? put_array(to, cell, base)
						  : put_text(to, end, cell, base);
		if (!to)
			return NULL;
	}
	return to;
}

WIDE size_t ingot_xdr_flat_put(struct xdr_encoder *e, const struct xdr_flat *flat,
			       const char *first, size_t count)
{
	const struct xdr_flat_cell *cells_end = flat->cells + flat->cell_count;
	uintptr_t end = (uintptr_t)e->end - flat->wire_most;
	size_t size = flat->type->size;
	/* what is behind the last element is not the array's, and may not be there to be read */
	size_t left = count - flat->beyond;
	uint8_t *at = e->at;

	/* 0 places: a tool watches what is read */
	if (e->text_places == 0)
		return 0;
	for (; left && (uintptr_t)at <= end; left--, first += size) {
		uint8_t *next = put_cells(at, end, flat->cells, cells_end, first);

		if (!next)
			break;
		at = next;
	}
	e->at = at;
	return count - flat->beyond - left;
}

#else

size_t ingot_xdr_flat_put(struct xdr_encoder *encoder, const struct xdr_flat *flat,
			  const char *first, size_t count)
{
	(void)encoder;
	(void)flat;
	(void)first;
	(void)count;
	return 0;
}

#endif
