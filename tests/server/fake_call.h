/*
 * fake_call.h: a call without a server: its memory, which can be counted and made to fail, and its end.
 */
#ifndef INGOT_TEST_FAKE_CALL_H
#define INGOT_TEST_FAKE_CALL_H

#include <stdbool.h>

#include "ingot/rpc.h"
#include "netmon.h"

/* The key of the one call that there is. */
extern HEXPERTKEY const fake_call;

extern unsigned fake_allocations; /* so far */
extern unsigned fake_fail_at;     /* the allocation that fails; 0: none */
extern DWORD fake_fail_with;
extern bool fake_cannot_defer; /* ingot_call_defer fails */

/* Whether something is to be released when the call is over. */
bool fake_call_holds(void);

/* The call is over: what it holds is released, and its memory. */
void fake_call_done(void);

#endif
