/*
 * relocate.c: make the pointers inside a copied or moved block right again.
 *
 * In: the block's bytes, its old address and its new one. Out: every pointer that led into the old place
 * leads to the same spot of the new one. A pointer that the program made to lead elsewhere is left alone and
 * not followed. Values are trusted: they were decoded, or checked, here.
 */
#include "blocks.h"
#include "extents.h"
#include "fields.h"

struct move {
	char *bytes;
	const char *new_base;
	uintptr_t old_base;
	size_t size;
};

/* Move the pointer at `offset`. Where it leads, here; NULL when there is nothing to go on with. */
static char *move_pointer(const struct move *move, char *base, uint32_t offset)
{
	uintptr_t old = (uintptr_t)ingot_field_pointer(base, offset);

	if (old < move->old_base || old - move->old_base >= move->size)
		return NULL;
	ingot_field_set_pointer(base, offset, move->new_base + (old - move->old_base));
	return move->bytes + (old - move->old_base);
}

/* How many of a SIZED step's elements lead on. */
static uint64_t sized_count(const ingot_step *s, const char *base)
{
	struct ingot_extents extents;

	return s->type && ingot_extents_reckon(base, s, &extents) ? extents.size : 0;
}

static void move_values(const struct move *move, const ingot_type *type, char *first,
			uint64_t count);

/* What a step leads to: how many values of *ret_type stand at *ret_base. */
static uint64_t move_step(const struct move *move, const ingot_step *s, char *base,
			  const ingot_type **ret_type, char **ret_base)
{
	const ingot_arm *arm;

	*ret_type = s->type;
	switch (s->op) {
	case INGOT_OP_STRING:
	case INGOT_OP_WSTRING:
	case INGOT_OP_BYTES:
		(void)move_pointer(move, base, s->offset);
		return 0;
	case INGOT_OP_ARRAY:
		*ret_base = move_pointer(move, base, s->offset);
		return *ret_base ? (uint64_t)ingot_peer_get(base, s) : 0;
	case INGOT_OP_SIZED:
		*ret_base = move_pointer(move, base, s->offset);
		return *ret_base ? sized_count(s, base) : 0;
	case INGOT_OP_TAIL:
		*ret_base = base + s->offset;
		return s->type ? (uint64_t)ingot_peer_get(base, s) : 0;
	case INGOT_OP_POINTER:
	case INGOT_OP_INPLACE:
		*ret_base = move_pointer(move, base, s->offset);
		return *ret_base ? 1 : 0;
	case INGOT_OP_STRUCT:
		*ret_base = base + s->offset;
		return s->n;
	case INGOT_OP_UNION:
		arm = ingot_arm_find(s->type, ingot_peer_get(base, s));
		*ret_base = base + s->offset;
		*ret_type = arm ? arm->type : NULL;
		return *ret_type ? 1 : 0;
	default:
		return 0;
	}
}

static void move_values(const struct move *move, const ingot_type *type, char *first,
			uint64_t count)
{
	if (type->flags & INGOT_TYPE_RUN)
		return;
	for (uint64_t i = 0; i < count; i++) {
		const ingot_step *s = type->steps;
		char *base = first + i * type->size;

		while (s->op != INGOT_OP_END) {
			const ingot_type *inner_type = NULL;
			char *inner_base = NULL;
			uint64_t inner = move_step(move, s, base, &inner_type, &inner_base);

			if (inner == 1 && s->op != INGOT_OP_ARRAY && ingot_step_is_last(s)) {
				s = inner_type->steps;
				base = inner_base;
				continue;
			}
			if (inner != 0)
				move_values(move, inner_type, inner_base, inner);
			s++;
		}
	}
}

void ingot_relocate(const ingot_type *type, uint32_t count, void *bytes, const void *new_base,
		    const void *old_base, size_t size)
{
	struct move move = {bytes, new_base, (uintptr_t)old_base, size};

	move_values(&move, type, bytes, count);
}
