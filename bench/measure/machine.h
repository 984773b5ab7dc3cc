/*
 * machine.h: what a figure has to be read with: the machine, the compiler, and how busy the machine was.
 *
 * In: nothing. Out: text and numbers, as the system says them.
 */
#ifndef INGOT_BENCH_MACHINE_H
#define INGOT_BENCH_MACHINE_H

struct machine {
	char processor[96]; /* its name; empty: the system does not say */
	long cores;
	char system[96];
	const char *compiler;
	double load; /* what else ran: the average of the last minute */
};

/* At the beginning, so that the load is not the bench's own. */
void machine_look(struct machine *ret_machine);

#endif
