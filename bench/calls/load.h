/*
 * load.h: clients by the dozen, the same for every server that is measured.
 *
 * In: a port, how many connections, how long. Out: calls a second and how long single calls took. One thread waits
 * for all connections; each sends the small call, its bytes made once, as soon as its reply is there.
 */
#ifndef INGOT_BENCH_CALLS_LOAD_H
#define INGOT_BENCH_CALLS_LOAD_H

#include <stdbool.h>
#include <stdint.h>

struct load {
	double calls_a_second;
	double median_us, p99_us,
		most_us; /* of one call, from its first byte sent to its last received */
};

/* False when a server closed a connection or sent what is no reply. */
bool load_run(uint16_t port, unsigned connections, double seconds, struct load *ret_load);

#endif
