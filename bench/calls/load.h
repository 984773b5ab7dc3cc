/*
 * load.h: clients by the dozen, the same for every server that is measured.
 *
 * In: a server. Out: how long many calls took, and single ones of them. One thread waits for all connections; each
 * sends the small call, its bytes made once, as soon as its reply is there.
 */
#ifndef INGOT_BENCH_LOAD_H
#define INGOT_BENCH_LOAD_H

#include "process.h"

enum { LOAD_CLIENTS = 64, LOAD_CALLS = 6400 };

struct load;

/* Connect LOAD_CLIENTS clients; NULL when the server or memory cannot. They stay connected; a path is then taken away. */
struct load *load_new(const struct process *server);

/* Make LOAD_CALLS calls. False when the server closed a connection or sent what is no reply. */
bool load_run(struct load *load);

/* Nanoseconds that 99 of 100 calls of the last run took at most, from the first byte sent to the last received. */
double load_p99_ns(struct load *load);

#endif
