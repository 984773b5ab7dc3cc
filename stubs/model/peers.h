/*
 * peers.h: members and parameters among their siblings: which numbers say how many elements an array has, and which
 * arm a union. Private to the layer.
 *
 * In: the fields of one structure or operation, each by itself (build_field). Out: the same, linked.
 */
#ifndef INGOT_STUBS_PEERS_H
#define INGOT_STUBS_PEERS_H

#include "build.h"

/* peers.c: members and parameters among their siblings */
struct build_siblings {
	struct model_field **fields;
	uint32_t count;
	bool is_parameters;
	bool is_broken; /* some sibling did not parse */
	struct scope names;
};
/* Enters a field under its name; false, and an error, when there is one of that name. */
bool build_sibling_add(struct build *build, struct build_siblings *siblings,
		       struct build_field *field);
/* Resolves size_is, max_is, length_is, switch_is, level_is and sets described_by. */
void build_peers(struct build *build, struct build_siblings *siblings);

/* extents.c */
/* (number * multiplier + addend) / divisor, with `number` a name, or * and a name. */
struct build_terms {
	const struct tree_expression *number;
	uint32_t multiplier, divisor;
	int32_t addend;
	bool is_natural; /* it is right only where the number is not negative */
};
/*
 * Brings an expression over one sibling into that form; false after an error. `is_highest`: it is max_is's, which is one
 * less than the count.
 */
bool build_extent(struct build *build, const struct build_siblings *siblings,
		  const struct tree_expression *expression, bool is_highest,
		  struct build_terms *ret_terms);

/* tails.c */
/* Looks for pointers and a tail among the members, which are all known. */
void build_tail(struct build *build, struct build_type *type);
/* Where such structures are used. */
void check_tails(struct build *build);

#endif
