/*
 * peer_rows.hpp: what the peers in C++ have in common: their form of each size's records, rows for it, and the row that
 * builds it.
 */
#ifndef INGOT_BENCH_PEER_ROWS_HPP
#define INGOT_BENCH_PEER_ROWS_HPP

#include <cstdint>
#include <deque>

extern "C" {
#include "subjects.h"
}

inline void add_peer_row(struct rows *rows, const char *action, const char *subject,
			 const struct data *data, void *context, std::uint64_t wire,
			 bool (*begin)(void *), bool (*end)(void *))
{
	row added = {};

	added.wire = wire;
	added.context = context;
	added.begin = begin;
	added.end = end;
	data_row(rows, action, subject, data, added);
}

/* What was read: the compiler must not see that nobody looks at it. */
inline void look_at(std::uint64_t read)
{
	__asm__ volatile("" : : "r"(read) : "memory");
}

/* One size's records as a peer has them on the wire: the context of its rows. */
template <typename Wire> struct peer_records {
	const data *values;
	Wire wire;
};

/* Built of our structures at the first question for them. */
template <typename Wire, Wire (*build)(const bench_servers *)>
peer_records<Wire> *peer_records_of(const data *values)
{
	static std::deque<peer_records<Wire>> all;

	for (peer_records<Wire> &one : all)
		if (one.values == values)
			return &one;
	all.push_back(peer_records<Wire>{values, build(values->value)});
	return &all.back();
}

/* A row's run that builds them anew. */
template <typename Wire, Wire (*build)(const bench_servers *)> struct peer_building {
	static inline Wire built;

	static bool begin(void *context)
	{
		const auto *of = static_cast<const peer_records<Wire> *>(context);

		built = build(of->values->value);
		return built.size() == of->wire.size();
	}

	static bool end(void *)
	{
		built = Wire();
		return true;
	}
};

#endif
