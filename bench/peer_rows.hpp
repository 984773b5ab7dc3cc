/*
 * peer_rows.hpp: what the peers in C++ have in common: a run's bytes, and a row for them.
 */
#ifndef INGOT_BENCH_PEER_ROWS_HPP
#define INGOT_BENCH_PEER_ROWS_HPP

#include <cstdint>
#include <cstdio>

extern "C" {
#include "rows.h"
}

/* What was read: the compiler must not see that nobody looks at it. */
inline void look_at(std::uint64_t read)
{
	__asm__ volatile("" : : "r"(read) : "memory");
}

inline bool nothing_to_release(void *)
{
	return true;
}

inline void add_peer_row(struct rows *rows, const char *action, const char *subject,
			 const struct data *data, void *context, std::uint64_t wire,
			 bool (*begin)(void *), bool (*end)(void *))
{
	char group[32];
	row added = {};

	std::snprintf(group, sizeof(group), "%s/%u", action, data->count);
	added.units = data->count;
	added.wire = wire;
	added.context = context;
	added.begin = begin;
	added.end = end;
	rows_add(rows, group, subject, added);
}

#endif
