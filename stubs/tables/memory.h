/*
 * memory.h: a plan's type tables as constants in memory, for programs that call without generated code.
 *
 * In: a plan. Out: the ingot_type, ingot_step and ingot_arm of ingot/table.h that the generated C would hold, field
 * for field, with the plan's numbers for offsets. Types of imported files are made as well, since here no other
 * object has them. The tables of libingot itself are not: whoever links it says where they are, so that this
 * layer need not. Initial values, which .proto files alone have, are not made: nothing builds tables of those in memory.
 *
 * The tables live in the arena that they were made in and must outlive every block that was decoded with them.
 * They are constant: any thread may use them.
 */
#ifndef INGOT_STUBS_MEMORY_H
#define INGOT_STUBS_MEMORY_H

#include "plan.h"

/* Where libingot's ingot_type_<name> is ("word32", "string_ref"); NULL when there is none. */
struct memory_library {
	void *context;
	const ingot_type *(*find)(void *context, const char *name);
};

struct memory_entry {
	const struct plan_type *plan;
	const ingot_type *type;
};

struct memory {
	const struct memory_entry *entries; /* ascending by the address in `plan` */
	uint32_t count;
};

/*
 * Make the tables of all that a plan leads to.
 *
 * plan     whose types and procedures are wanted
 * library  finds libingot's own types
 * arena    for the tables; may be another one than the plan's, which is not needed afterwards but for lookups
 *
 * NULL when the library lacks a type.
 */
const struct memory *memory_build(const struct plan *plan, const struct memory_library *library,
				  struct arena *arena);

/* The table of a planned type (a procedure's frame, say); NULL when the plan does not lead to it. */
const ingot_type *memory_type(const struct memory *memory, const struct plan_type *type);

/* The table of a struct, union or enum of that name in the interface file or its imports; or NULL. */
const ingot_type *memory_type_named(const struct memory *memory, const char *name);

#endif
