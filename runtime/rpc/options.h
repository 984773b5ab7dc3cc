/*
 * options.h: how to call, after binding, thread and default have been asked in that order.
 *
 * In: option structures with zeros in them. Out: one without. The functions of ingot/rpc.h that set
 * them are here too.
 */
#ifndef INGOT_OPTIONS_H
#define INGOT_OPTIONS_H

#include "ingot/rpc.h"

/* 0; ERROR_NOT_SUPPORTED or ERROR_INVALID_PARAMETER for a member that means nothing. NULL is fine. */
INGOT_MUST_CHECK NET_API_STATUS ingot_options_check(const ingot_call_options *options);

/* Every member set; `binding` may be NULL. */
ingot_call_options ingot_options_resolve(const ingot_call_options *binding);

#endif
