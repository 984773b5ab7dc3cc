/*
 * peer_values.h: the records in rpcgen's form.
 */
#ifndef INGOT_BENCH_PEER_VALUES_H
#define INGOT_BENCH_PEER_VALUES_H

#include "data.h"
#include "peer_records.h"

/* Made at the first question for this data and kept until one for other data; NULL when memory is short. */
peer_servers *peer_rpcgen_value(const struct data *data);

#endif
