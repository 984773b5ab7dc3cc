/*
 * values.h: the records that both servers send, in the C form that rpcgen and ingotc share.
 *
 * In: how many. Out: a value made once and kept, so that serving it is what is measured and not making it.
 */
#ifndef INGOT_BENCH_CALLS_VALUES_H
#define INGOT_BENCH_CALLS_VALUES_H

#include "calls.h"

#define CALL_RECORDS_MAX 10000u

/* The same memory each time, with as many records as asked for. */
call_servers *values_of(uint32_t count);

#endif
