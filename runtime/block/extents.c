/*
 * extents.c: the counts that a SIZED step's EXTENT steps reckon from numbers in memory.
 *
 * In: a structure's address, its table. Out: counts that fit the wire. Whether they are within a bound
 * or a limit, and whether so many elements are there, is the walkers' to see.
 */
#include "extents.h"

#include "fields.h"

/* (peer * n + min) / max. What does not fit 63 bits on the way is no count of anything. */
static bool reckon(const char *base, const ingot_step *extent, uint32_t *ret_count)
{
	int64_t number = ingot_peer_get(base, extent);
	bool is_signed = (extent->flags & INGOT_STEP_SIGNED) != 0;
	int64_t sum;

	if (number < 0 && !is_signed) /* 64 bits, the highest set */
		return false;
	if (__builtin_mul_overflow(number, (int64_t)extent->n, &sum) ||
	    __builtin_add_overflow(sum, (int64_t)(int32_t)extent->min, &sum))
		return false;
	sum /= extent->max;
	if (sum < 0 || sum > UINT32_MAX)
		return false;
	*ret_count = (uint32_t)sum;
	return true;
}

bool ingot_extents_reckon(const char *base, const ingot_step *sized,
			  struct ingot_extents *ret_extents)
{
	struct ingot_extents extents;

	if (!reckon(base, &sized[1], &extents.size))
		return false;
	extents.length = extents.size;
	if (ingot_extents_have_length(sized) && !reckon(base, &sized[2], &extents.length))
		return false;
	if (extents.length > extents.size)
		return false;
	*ret_extents = extents;
	return true;
}
