/*
 * ledger.h: what all processes of a daemon have done together.
 *
 * In: each process's own counts, as often as it likes. Out: their sum, also of those that have died. The memory is
 * shared with the children that are forked afterwards.
 */
#ifndef INGOT_LEDGER_H
#define INGOT_LEDGER_H

#include <stdint.h>

#include "ingot/rpc.h"

/* What is counted. */
struct ingot_ledger_counts {
	ingot_server_counts server;
	uint64_t refused; /* calls that were */
};

typedef struct ingot_ledger ingot_ledger;

/* NULL when memory is short. */
ingot_ledger *ingot_ledger_new(void);
void ingot_ledger_free(ingot_ledger *ledger);

/* From now on this process writes the page with that number, from 1, and adds to what stands there. */
void ingot_ledger_take_page(ingot_ledger *ledger, unsigned number);

/* What this process has done until now. Threads: any. */
void ingot_ledger_write(ingot_ledger *ledger, const struct ingot_ledger_counts *counts);

/* The sum of all pages. Threads: any. */
void ingot_ledger_sum(const ingot_ledger *ledger, struct ingot_ledger_counts *ret_counts);

#endif
