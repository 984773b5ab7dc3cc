/*
 * frame.h: what frames have in common whatever they were encoded as (frame.c, pb_frame.c).
 */
#ifndef INGOT_FRAME_H
#define INGOT_FRAME_H

#include "codec.h"

/* How many values of step->type a block holds whose pointer in the frame `step` describes. */
uint32_t ingot_frame_root_count(const ingot_step *step, const char *frame);

/* A caller hears of a reply that it is too large, or that it is none: which byte was wrong is no help. */
NET_API_STATUS ingot_frame_status(NET_API_STATUS status);

#endif
