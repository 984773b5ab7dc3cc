/*
 * run.c: functions that run under a key and can be left by it: ExpertRun and ExpertAbort.
 *
 * In: functions of the program's. Out: they have ended, one way or another, and with ExpertRun so has
 * the key. Each thread has a list of the calls it is in, innermost first, each with the place that a jump
 * returns to. Memory and keys are expert.c's.
 *
 * This file is compiled with -fexceptions, so that `cleanup` also holds when the thread is unwound by
 * pthread_exit, a cancellation or a C++ exception; a jump skips it, and does its work instead.
 */
#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>

#include "expert.h"
#include "netmon.h"

struct call {
	struct call *outer;
	HEXPERTKEY key;
	bool owns_key; /* the key ends with the call; else it is a host's, where a jump stops */
	jmp_buf back;
};

static _Thread_local struct call *innermost;

/* The call is over: the thread is in the one around it, and a key of its own is over as well. */
static void call_done(struct call *call)
{
	innermost = call->outer;
	if (call->owns_key)
		ingot_expert_end(call->key);
}

#define CALL __attribute__((cleanup(call_done))) struct call

bool ingot_expert_call(HEXPERTKEY key, void (*body)(void *arg), void *arg)
{
	CALL call = {.outer = innermost, .key = key};

	innermost = &call;
	if (setjmp(call.back) != 0)
		return false;
	body(arg);
	return true;
}

static DWORD run_under(HEXPERTKEY key, DWORD (*run)(HEXPERTKEY key, void *arg), void *arg)
{
	CALL call = {.outer = innermost, .key = key, .owns_key = true};

	innermost = &call;
	if (setjmp(call.back) != 0)
		return NMERR_EXPERT_TERMINATE;
	return run(key, arg);
}

BOOL WINAPI ExpertRun(DWORD (*run)(HEXPERTKEY key, void *arg), void *arg, LPDWORD pError)
{
	DWORD error = NMERR_INVALID_PARAMETER;
	HEXPERTKEY key;

	if (run) {
		error = NMERR_OUT_OF_MEMORY;
		if (!ingot_expert_begin(NULL, &key))
			error = run_under(key, run, arg);
	}
	if (pError)
		*pError = error;
	return error == NMERR_SUCCESS;
}

/* The call with this key that the thread may jump to; NULL when there is none. */
static struct call *find_call(HEXPERTKEY key)
{
	for (struct call *call = innermost; call; call = call->outer) {
		if (call->key == key)
			return call;
		if (!call->owns_key)
			break;
	}
	return NULL;
}

DWORD WINAPI ExpertAbort(HEXPERTKEY key)
{
	struct call *target = find_call(key);

	if (!target)
		return ingot_expert_is_live(key) ? NMERR_NOT_SUPPORTED
						 : NMERR_INVALID_EXPERT_HANDLE;
	while (innermost != target)
		call_done(innermost);
	longjmp(target->back, 1);
}
