/*
 * builder.h: what the files that build a plan share; for them alone.
 *
 * In: a model. Out: plan_type objects under construction. A public type is made once per model type, a shared
 * private one once per key; a type that is made is completed later, unless something needs its steps at once.
 */
#ifndef INGOT_STUBS_BUILDER_H
#define INGOT_STUBS_BUILDER_H

#include "plan.h"

/* A nested structure with more steps than this stays a step of its own. */
#define PLAN_FLATTEN_MAX 16u

struct plan_entry; /* of the two hash tables, in types.c */

struct plan_builder {
	const struct model *model;
	struct arena *arena;
	struct plan_type *first, *last; /* all types, in the order in which they were met */
	struct plan_entry *public_types;
	struct plan_entry *shared_types;
	struct plan_type *booleans; /* the set of 0 and 1, once it is needed */
	struct messages messages;
};

/* Where steps are added, and what their places are counted from. */
struct plan_scope {
	struct plan_builder *builder;
	struct plan_type *type; /* whose members or value they are */
	struct plan_steps *steps;
	struct plan_memory memory;
	const char *name;                       /* what the names of private types begin with */
	const struct plan_procedure *procedure; /* of a frame, else NULL */
	bool is_out;                            /* of a frame: the reply's direction */
	bool is_plain;                          /* of a frame: no message, XDR alone */
};

/* How one value of a type is described when it stands by itself. */
struct plan_use {
	const struct model_field *field; /* whose range and name count; may be NULL */
	bool is_ranged;                  /* the field's range is the value's */
	bool is_nullable;                /* of a pointer */
	bool is_text;                    /* of characters: they are strings */
	const struct model_travel
		*travel; /* of a pointer that says by itself how it travels; or NULL */
	bool is_element; /* of a counted array, whose sums do not need the value's */
};

/* What a private type's steps are made of when all that it leads to is known. */
struct plan_deferred {
	const char *name; /* as plan_scope.name */
	const struct model_type *type;
	struct plan_use use;
};

/* types.c */
void plan_release(struct plan_builder *builder); /* the hash tables; the types stay */
struct plan_type *plan_type_new(struct plan_builder *builder, enum plan_linkage linkage,
				const char *name, struct plan_memory memory, uint32_t size,
				uint32_t align);
struct plan_type *plan_type_public(struct plan_builder *builder, const struct model_type *type);
struct plan_type *plan_type_library(struct plan_builder *builder, const char *name);
/* The type of one value, for arrays and pointers; `scope` is where it is used. */
struct plan_type *plan_type_value(const struct plan_scope *scope, const struct model_type *type,
				  struct plan_use use);
/* What a pointer of a .x file says of itself stands above what its field does. */
struct plan_use plan_use_of(const struct model_type *type, struct plan_use use);
/* Make steps, sums and arms of a public type; nothing if that is done or under way. */
void plan_type_complete(struct plan_builder *builder, struct plan_type *type);
/* Merge the steps of a private type and sum it up. */
void plan_type_finish(struct plan_builder *builder, struct plan_type *type, bool has_gaps);

/* fields.c */
/* The scope of the members of a whole type. */
struct plan_scope plan_scope_of(struct plan_builder *builder, struct plan_type *type);
void plan_add_members(const struct plan_scope *scope, const struct model_type *type);
/* A member or parameter whose value stands at `at`. */
void plan_add_field(const struct plan_scope *scope, struct plan_place at,
		    const struct model_type *type, const struct model_field *field);
/* One value of `type` in place. */
void plan_add_value(const struct plan_scope *scope, struct plan_place at,
		    const struct model_type *type, struct plan_use use);
/* A pointer to one value of `target`. */
void plan_add_single(const struct plan_scope *scope, struct plan_place at,
		     const struct model_type *target, struct plan_use use);
/* The checks that `n` numbers of `type` at a place need. */
void plan_add_checks(const struct plan_scope *scope, struct plan_place at,
		     const struct model_type *type, uint32_t n, struct plan_use use);
/* Bounds of a count or a length. */
void plan_set_bounds(struct plan_step *step, const struct model_range *range);
/* In a reply's frame every pointer begins a block of its own: says so to the next step. */
void plan_begin_block(const struct plan_scope *scope);
struct plan_step *plan_add_step(const struct plan_scope *scope, enum ingot_op op,
				struct plan_place at);
struct plan_place plan_place_member(const struct plan_scope *scope,
				    const struct model_field *field);
const char *plan_private_name(const struct plan_scope *scope, const struct model_field *field);

/* message_fields.c */
/* Take over a nested structure's steps; its gaps are found anew in the whole. */
void plan_flatten(const struct plan_scope *scope, struct plan_place at,
		  const struct plan_type *inner);
/* Add a member's steps to those of the whole. */
void plan_take_steps(const struct plan_scope *scope, const struct plan_steps *steps);
/* A field of the message that `type` is; the pointer is good until the next one. */
struct plan_field *plan_field_new(struct plan_builder *builder, struct plan_type *type,
				  uint32_t number, enum ingot_kind kind);
void plan_field_repeat(struct plan_field *field);
struct plan_field *plan_add_message_field(struct plan_builder *builder, struct plan_type *type,
					  uint32_t number, const struct message_value *value,
					  const struct plan_steps *steps);
/* Whether a type's empty value is allowed, and all zero bytes. Its steps and arms are complete. */
bool plan_is_zero(struct plan_type *type);
/* When all types are complete: flags and order of the fields. */
void plan_finish_message(struct plan_type *type);

/* unions.c */
/* A union in place, and one (or a level's structures) behind the pointer at `at`. */
void plan_add_union(const struct plan_scope *scope, struct plan_place at,
		    const struct model_type *type, const struct model_field *field);
void plan_add_pointed_union(const struct plan_scope *scope, struct plan_place at,
			    const struct model_field *field);
void plan_build_arms(struct plan_builder *builder, struct plan_type *type,
		     const struct model_type *source);
/* The number at a step's peer. plan_add_peer: one that may travel with the step. */
void plan_add_number(const struct plan_scope *scope, struct plan_step *step,
		     const struct model_field *number);
void plan_add_peer(const struct plan_scope *scope, struct plan_step *step,
		   const struct model_field *field, const struct model_field *peer);

/* sets.c */
void plan_order_arms(struct plan_type *type);
struct plan_type *plan_set_enum(struct plan_builder *builder, const struct model_type *type);
struct plan_type *plan_set_boolean(struct plan_builder *builder);
struct plan_type *plan_set_range(const struct plan_scope *scope, const struct model_field *field);
void plan_build_set(struct plan_builder *builder, struct plan_type *type,
		    const struct model_type *source);

/* merge.c */
void plan_steps_add(struct arena *arena, struct plan_steps *steps, const struct plan_step *step);
void plan_merge_runs(struct arena *arena, struct plan_steps *steps);
void plan_place_gaps(struct arena *arena, struct plan_type *type);
/* Bytes of memory that a step writes at `at`. */
uint32_t plan_step_extent(const struct plan_step *step);

/* sums.c */
void plan_sum(struct plan_type *type);

/* growth.c: of every type; `type_count` is how many there are */
void plan_grow_all(struct plan_builder *builder, uint32_t type_count);

/* frames.c */
/* `is_plain`: its calls do not travel in protobuf. */
void plan_build_procedure(struct plan_builder *builder, struct plan_procedure *procedure,
			  const struct model_operation *operation, bool is_plain);
/* Whether `field` is the one that carries `peer` over the wire in the scope's direction. */
bool plan_frame_carries(const struct plan_scope *scope, const struct model_field *field,
			const struct model_field *peer);
struct plan_place plan_frame_place(const struct plan_scope *scope, const struct model_field *field);

#endif
