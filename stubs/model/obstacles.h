/*
 * obstacles.h: what keeps values of a type from being sent. Private to the layer.
 *
 * In: types and members under construction. Out: the reason, kept with the type, and said where an operation would
 * send one.
 */
#ifndef INGOT_STUBS_OBSTACLES_H
#define INGOT_STUBS_OBSTACLES_H

#include "build.h"

const struct model_obstacle *build_obstacle_new(struct build *build, const char *text,
						struct source_place place);
/* Why a value of the type cannot be sent, as far as is known yet; NULL: it can. */
const struct model_obstacle *build_obstacle(const struct model_type *type);
/* Gives the type of a member that cannot be sent the same obstacle. */
void build_obstruct(struct build *build, struct build_type *type, const struct model_field *field);
/* When all types are known: errors where operations need what cannot be sent, and a note of the rest. */
void check_obstacles(struct build *build);

#endif
