/*
 * xdr_flat.h: arrays of flat structures, for the walks of XDR.
 *
 * A structure is flat when it is a few numbers and texts, or short arrays of numbers, and nothing else. What its steps
 * ask at each element is answered once, as cells: up to 16 bytes of numbers, swapped by one instruction, and the text
 * or array behind them. In: a type, elements. Out: as many of them as are common, from the first on, written or
 * read. The one that it stops at has something that is too long, absent where it must not be, near the end of
 * memory, or wrong: it is the general walk's, which says what. So nothing here fails, and there is one place where
 * each error is found.
 *
 * It takes the 32-byte instructions of x86 (AVX2, BMI2, MOVBE). Where the processor has none, the general walk does it
 * all.
 */
#ifndef INGOT_XDR_FLAT_H
#define INGOT_XDR_FLAT_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ingot/table.h"

struct xdr_decoder;
struct xdr_encoder;

/* Text and arrays of fewer bytes than these are short: they are read and written at once; longer text so many at a time. */
#define XDR_FLAT_SHORT 32u

#define XDR_FLAT_NUMBERS 16u
#define XDR_FLAT_CELLS   8u

/* Where the first one of those that are left was not common, so many are taken not to be. */
#define XDR_FLAT_PACE 8u

/* What is behind a cell's numbers. */
enum xdr_flat_kind {
	XDR_FLAT_NOTHING,
	XDR_FLAT_TEXT,
	XDR_FLAT_OPTIONAL, /* text that may be NULL */
	XDR_FLAT_ARRAY     /* of numbers; its count stands 8 bytes in front of its pointer */
};

struct xdr_flat_cell {
	/* Where each of 16 bytes is from, 0x80: it is 0. Of the numbers, and of the array's elements. */
	uint8_t order[XDR_FLAT_NUMBERS];
	uint8_t element_order[XDR_FLAT_NUMBERS];
	uint32_t offset;  /* of the numbers; 16 bytes there are written */
	uint32_t bytes;   /* of them, on the wire */
	uint32_t pointer; /* offset */
	uint32_t most;    /* of the text's bytes, or the array's elements, that are short */
	uint32_t bound;   /* of the text's bytes */
	uint16_t kind;    /* enum xdr_flat_kind */
	uint16_t align;   /* of an element */
	uint32_t size;    /* of an element */
};

struct xdr_flat {
	const ingot_type *type; /* that the rest is about; NULL: none yet */
	size_t met;             /* elements of it */
	bool is_known;          /* and so are the members below */
	uint32_t cell_count;    /* 0: it is not flat */
	uint32_t wire_most;     /* bytes of wire that are read, or written, for an element */
	uint32_t block_most;    /* bytes of block that are written for what it points to */
	uint32_t beyond;        /* 1: an element's numbers are taken with bytes behind it, else 0 */
	struct xdr_flat_cell cells[XDR_FLAT_CELLS];
};

/* Whether flat->type is flat; its cells are found once. */
bool ingot_xdr_flat_look(struct xdr_flat *flat);

/*
 * A type's first elements are left to the general walk: a few, unless a test says otherwise; all where the processor
 * lacks what it takes. Threads: any, but who sets it sees to it that no one encodes or decodes.
 */
void ingot_xdr_flat_set_least(size_t least);
extern atomic_size_t ingot_xdr_flat_least;

/* Whether another `count` elements are worth it, and can be. */
static inline bool xdr_flat_is_for(struct xdr_flat *flat, const ingot_type *type, size_t count)
{
	if (flat->type != type) {
		flat->type = type;
		flat->met = 0;
		flat->is_known = false;
	}
	flat->met += count;
	return count != 0 &&
	       flat->met >= atomic_load_explicit(&ingot_xdr_flat_least, memory_order_relaxed) &&
	       ingot_xdr_flat_look(flat);
}

/* How many of `count` elements are the general walk's, of which the first `common` have been common. */
static inline size_t xdr_flat_others(size_t common, size_t count)
{
	size_t others = common ? 1 : XDR_FLAT_PACE;

	return others < count - common ? others : count - common;
}

/* Decode as many as are common to `base`. How many; the cursor is behind them. */
size_t ingot_xdr_flat_fill(struct xdr_decoder *decoder, const struct xdr_flat *flat, char *base,
			   size_t count);

/* Encode as many as are common. How many; e->at is behind them. */
size_t ingot_xdr_flat_put(struct xdr_encoder *encoder, const struct xdr_flat *flat,
			  const char *first, size_t count);

#endif
