/*
 * capnproto.cpp: Cap'n Proto on the same records.
 *
 * In: data. Out: rows. A message is read where it stands, every member of it, which checks each pointer as it is
 * followed. Encoding builds a message from the same C structures as ours, and puts its pieces together into one.
 */
#include <capnp/message.h>
#include <capnp/serialize.h>

#include "peer_records.capnp.h"
#include "peer_rows.hpp"

namespace
{

using message_bytes = kj::Array<capnp::word>;

message_bytes build(const bench_servers *values)
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
	const auto *of = static_cast<const peer_records<message_bytes> *>(context);
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

} // namespace

extern "C" void peer_capnproto_decode(struct rows *rows, struct data *data)
{
	auto *of = peer_records_of<message_bytes, build>(data);

	add_peer_row(rows, "decode", "capnproto", data, of, of->wire.asBytes().size(), read_all,
		     nullptr);
}

extern "C" void peer_capnproto_encode(struct rows *rows, struct data *data)
{
	using building = peer_building<message_bytes, build>;
	auto *of = peer_records_of<message_bytes, build>(data);

	add_peer_row(rows, "encode", "capnproto", data, of, of->wire.asBytes().size(),
		     building::begin, building::end);
}
