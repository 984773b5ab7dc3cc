/*
 * peer_capnproto.cpp: Cap'n Proto on the same records.
 *
 * In: data. Out: rows. A message is read where it stands, every member of it, which checks each pointer as it is
 * followed. Encoding builds a message from the same C structures as ours, and puts its pieces together into one.
 */
#include <deque>

#include <capnp/message.h>
#include <capnp/serialize.h>

#include "peer_records.capnp.h"
#include "peer_rows.hpp"

namespace
{

/* One size's records, as a message. */
struct records {
	const data *values;
	kj::Array<capnp::word> wire;
};

std::deque<records> all;
kj::Array<capnp::word> built;

kj::Array<capnp::word> build(const bench_servers *values)
{
	capnp::MallocMessageBuilder message;
	auto servers = message.initRoot<peer_capn::Servers>().initServers(values->count);

	for (std::uint32_t i = 0; i < values->count; i++) {
		const bench_server &from = values->servers[i];
		auto to = servers[i];

		to.setPlatformId(from.platform_id);
		to.setName(from.name);
		to.setVersionMajor(from.version_major);
		to.setVersionMinor(from.version_minor);
		to.setType(from.type);
		if (from.comment)
			to.setComment(from.comment);
	}
	return capnp::messageToFlatArray(message);
}

std::uint64_t text(capnp::Text::Reader string)
{
	return string.size() + static_cast<unsigned char>(*string.cStr());
}

bool read_all(void *context)
{
	const records *of = static_cast<const records *>(context);
	capnp::ReaderOptions options;
	std::uint64_t sum = 0;

	options.traversalLimitInWords = 4 * of->wire.size();
	capnp::FlatArrayMessageReader message(of->wire, options);
	for (auto s : message.getRoot<peer_capn::Servers>().getServers())
		sum += s.getPlatformId() + text(s.getName()) + s.getVersionMajor() +
		       s.getVersionMinor() + s.getType() +
		       (s.hasComment() ? text(s.getComment()) : 0);
	look_at(sum);
	return true;
}

bool encode(void *context)
{
	const records *of = static_cast<const records *>(context);

	built = build(of->values->value);
	return built.size() == of->wire.size();
}

bool release_built(void *)
{
	built = nullptr;
	return true;
}

records *of_data(const data *values)
{
	for (records &one : all)
		if (one.values == values)
			return &one;
	all.push_back(records{values, build(values->value)});
	return &all.back();
}

} // namespace

extern "C" void peer_capnproto_decode(struct rows *rows, struct data *data)
{
	records *of = of_data(data);

	add_peer_row(rows, "decode", "capnproto", data, of, of->wire.asBytes().size(), read_all,
		     nothing_to_release);
}

extern "C" void peer_capnproto_encode(struct rows *rows, struct data *data)
{
	records *of = of_data(data);

	add_peer_row(rows, "encode", "capnproto", data, of, of->wire.asBytes().size(), encode,
		     release_built);
}
