/*
 * xdr_flat_take.c: decodes the common elements of an array of flat structures.
 *
 * In: the decoder, cells, how many. Out: elements in the block, and how many. Lengths, counts, flags, padding and NULs
 * are checked as the general walk checks them; that there is enough wire and block for an element, whatever is in it,
 * is asked once.
 */
#include "xdr_flat.h"

#include "fields.h"
#include "xdr_decoder.h"
#include "xdr_wire.h"

#if defined(__x86_64__)
#	include "xdr_flat_wide.h"

_Static_assert(XDR_FLAT_SHORT <= XDR_DECODE_SLACK, "a short text is copied beyond the slack");

struct cursor {
	const uint8_t *wire;
	char *tail;
};

/*
 * Of text of each length: which of its bytes and its padding's are zeros. `looked` has a bit for each of these, `zeros`
 * for those of its padding.
 */
struct text_end {
	uint32_t looked;
	uint32_t zeros;
};

#	define BITS(n) (uint32_t)(((uint64_t)1 << (n)) - 1)
#	define END(n)                                                             \
		{                                                                  \
			BITS(((n) + 3) / 4 * 4), BITS(((n) + 3) / 4 * 4) ^ BITS(n) \
		}
#	define FOUR(n)    END(n), END((n) + 1), END((n) + 2), END((n) + 3)
#	define SIXTEEN(n) FOUR(n), FOUR((n) + 4), FOUR((n) + 8), FOUR((n) + 12)

static const struct text_end text_ends[XDR_FLAT_SHORT] = {SIXTEEN(0), SIXTEEN(16)};

/* Up to these there is enough for an element, whatever is short in it; and the longest text of all. */
struct ends {
	uintptr_t wire;
	uintptr_t tail;
	uint32_t string;
};

/* Whether the zeros in a stride of text are those of its padding alone. `length`: of the text that is left in it. */
WIDE_INLINE bool ends_well(__m256i bytes, uint32_t length)
{
	const struct text_end *end = &text_ends[length];

	return (wide_zeros(bytes) & end->looked) == end->zeros;
}

/* Text that is not short. False: there is a NUL in it, or none in its padding. */
WIDE static __attribute__((noinline)) bool copy_long(char *to, const uint8_t *text, uint32_t length)
{
	__m256i least = wide_load(text);
	__m256i bytes = least;

	for (; length >= XDR_FLAT_SHORT; length -= XDR_FLAT_SHORT) {
		least = _mm256_min_epu8(least, bytes);
		wide_store(to, bytes);
		to += XDR_FLAT_SHORT;
		text += XDR_FLAT_SHORT;
		bytes = wide_load(text);
	}
	wide_store(to, bytes);
	to[length] = '\0';
	return wide_zeros(least) == 0 && ends_well(bytes, length);
}

/* Whether the text is here, and room for it, so that for the rest of the element there is enough as before. */
WIDE_INLINE bool is_near(const struct cursor *c, const struct ends *ends, uint32_t length)
{
	return length <= ends->string && (uintptr_t)c->wire <= ends->wire &&
	       length <= ends->wire - (uintptr_t)c->wire && (uintptr_t)c->tail <= ends->tail &&
	       length <= ends->tail - (uintptr_t)c->tail;
}

/* Also of text that is absent, and may be. */
WIDE_INLINE bool take_text(struct cursor *c, const struct ends *ends,
			   const struct xdr_flat_cell *cell, char *base)
{
	uint32_t length;

	if (cell->kind == XDR_FLAT_OPTIONAL) {
		uint32_t present = xdr_get32(c->wire);

		c->wire += XDR_UNIT;
		if (present != 1) {
			ingot_field_set_pointer(base, cell->pointer, NULL);
			return present == 0;
		}
	}
	length = xdr_get32(c->wire);
	if (length <= cell->most) {
		__m256i bytes = wide_load(c->wire + XDR_UNIT);

		if (!ends_well(bytes, length))
			return false;
		wide_store(c->tail, bytes);
		c->tail[length] = '\0';
	} else if (length < XDR_FLAT_SHORT || length > cell->bound || !is_near(c, ends, length) ||
		   !copy_long(c->tail, c->wire + XDR_UNIT, length)) {
		return false;
	}
	ingot_field_set_pointer(base, cell->pointer, c->tail);
	c->tail += length + 1;
	c->wire += XDR_UNIT + xdr_padded(length);
	return true;
}

WIDE_INLINE bool take_array(struct cursor *c, const struct xdr_flat_cell *cell, char *base)
{
	uint64_t count = xdr_get32(c->wire);
	uint64_t ahead = cell->align - 1u;
	uint64_t none = 0;
	char *elements = NULL;

	if (count > cell->most)
		return false;
	c->wire += XDR_UNIT;
	if (count) {
		memcpy(c->tail, &none, sizeof(none));
		elements = (char *)(((uintptr_t)c->tail + ahead) & ~(uintptr_t)ahead);
		wide_elements(elements, c->wire, cell);
		c->tail = elements + count * cell->size;
		c->wire += count * cell->size;
	}
	/* with the gap behind it */
	memcpy(base + cell->pointer - sizeof(count), &count, sizeof(count));
	ingot_field_set_pointer(base, cell->pointer, elements);
	return true;
}

/* One element. False: it is not common. */
WIDE_INLINE bool take_cells(struct cursor *c, const struct ends *ends,
			    const struct xdr_flat_cell *cell, const struct xdr_flat_cell *end,
			    char *base)
{
	for (; cell != end; cell++) {
		wide_numbers(base + cell->offset, c->wire, cell);
		c->wire += cell->bytes;
		if (cell->kind == XDR_FLAT_NOTHING)
			continue;
		if (cell->kind == XDR_FLAT_ARRAY ? !take_array(c, cell, base)
						 : !take_text(c, ends, cell, base))
			return false;
	}
	return true;
}

WIDE size_t ingot_xdr_flat_fill(struct xdr_decoder *d, const struct xdr_flat *flat, char *base,
				size_t count)
{
	const struct xdr_flat_cell *end = flat->cells + flat->cell_count;
	struct cursor c = {d->at.wire, (char *)d->at.tail};
	const struct ends ends = {(uintptr_t)d->end - flat->wire_most, d->limit - flat->block_most,
				  d->limits.string};
	size_t size = flat->type->size;
	/* the last element's numbers would be stored over what the first points to */
	size_t left = count - flat->beyond;

	/* a frame's numbers are decoded where there is no block: its limit is 0 */
	if (d->limit < flat->block_most || d->limits.string < XDR_FLAT_SHORT ||
	    d->limits.count < XDR_FLAT_SHORT)
		return 0;
	for (; left && (uintptr_t)c.wire <= ends.wire && (uintptr_t)c.tail <= ends.tail;
	     left--, base += size) {
		if (!take_cells(&c, &ends, flat->cells, end, base))
			break;
		d->at = (struct xdr_cursor){c.wire, (uintptr_t)c.tail};
	}
	return count - flat->beyond - left;
}

#else

size_t ingot_xdr_flat_fill(struct xdr_decoder *decoder, const struct xdr_flat *flat, char *base,
			   size_t count)
{
	(void)decoder;
	(void)flat;
	(void)base;
	(void)count;
	return 0;
}

#endif
