/*
 * ingot/operation.h: what an operation may ask of the call that it runs for. Part of ingot/rpc.h; who makes the call
 * is in ingot/callers.h.
 *
 * call  of each function: the operation's first parameter
 */
#ifndef INGOT_OPERATION_H
#define INGOT_OPERATION_H

#include "ingot/export.h"
#include "ingot/status.h"

INGOT_BEGIN_DECLS

/* What ingot_server_add was given for the interface that `call` belongs to. */
INGOT_EXPORT void *ingot_call_context(HEXPERTKEY call);

/* The operation that `call` runs, as the interface file spells it; NULL when the key is no call's. For logs, say. */
INGOT_EXPORT const char *ingot_call_name(HEXPERTKEY call);

/*
 * Have something released when a call is over, for results that are not this call's alone: an operation answers with
 * what is there for many calls, and what it holds of that until then is let go here.
 *
 * call     of the operation that runs, in whose thread this is called
 * release  is called once with `arg`, when the results have been encoded or the call has failed; what was asked for last
 *          is released first
 *
 * Returns 0; ERROR_INVALID_PARAMETER when the key is no call's, ERROR_NOT_ENOUGH_MEMORY: it is not called then.
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS ingot_call_defer(HEXPERTKEY call,
							      void (*release)(void *arg),
							      void *arg);

INGOT_END_DECLS

#endif
