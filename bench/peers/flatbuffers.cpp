/*
 * flatbuffers.cpp: FlatBuffers on the same records.
 *
 * In: data. Out: rows. A buffer is verified, as one from a stranger must be, and then every member is read where it
 * stands, which is what the format is made for; or it is unpacked into objects, which programs can keep and change.
 * Encoding builds the buffer from the same C structures as ours.
 */
#include <memory>

#include "peer_records_generated.h"
#include "peer_rows.hpp"

namespace
{

using buffer = flatbuffers::DetachedBuffer;
using records = peer_records<buffer>;

std::unique_ptr<peer_flat::ServersT> objects;

buffer build(const bench_servers *values)
{
	flatbuffers::FlatBufferBuilder builder(1024);
	std::vector<flatbuffers::Offset<peer_flat::Server>> servers;

	servers.reserve(values->count);
	for (std::uint32_t i = 0; i < values->count; i++) {
		const bench_server &s = values->servers[i];
		auto name = builder.CreateString(s.name);
		auto comment = s.comment ? builder.CreateString(s.comment) : 0;

		servers.push_back(peer_flat::CreateServer(builder, s.platform_id, name,
							  s.version_major, s.version_minor, s.type,
							  comment));
	}
	builder.Finish(peer_flat::CreateServers(builder, builder.CreateVector(servers)));
	return builder.Release();
}

std::uint64_t text(const flatbuffers::String *string)
{
	return string ? string->size() + static_cast<unsigned char>(*string->c_str()) : 0;
}

bool verified(const records *of)
{
	/* a table for each record, which is more than the verifier allows by itself */
	flatbuffers::Verifier verifier(of->wire.data(), of->wire.size(), 64,
				       4 * of->values->count + 4);

	return peer_flat::VerifyServersBuffer(verifier);
}

bool read_all(void *context)
{
	const records *of = static_cast<const records *>(context);
	std::uint64_t sum = 0;

	if (!verified(of))
		return false;
	for (const peer_flat::Server *s : *peer_flat::GetServers(of->wire.data())->servers())
		sum += s->platform_id() + text(s->name()) + s->version_major() +
		       s->version_minor() + s->type() + text(s->comment());
	look_at(sum);
	return true;
}

bool unpack(void *context)
{
	const records *of = static_cast<const records *>(context);

	if (!verified(of))
		return false;
	objects.reset(peer_flat::GetServers(of->wire.data())->UnPack());
	return true;
}

bool release_objects(void *)
{
	objects.reset();
	return true;
}

} // namespace

extern "C" void peer_flatbuffers_decode(struct rows *rows, struct data *data)
{
	records *of = peer_records_of<buffer, build>(data);

	add_peer_row(rows, "decode", "flatbuffers", data, of, of->wire.size(), read_all, nullptr);
	add_peer_row(rows, "decode", "flat_objects", data, of, of->wire.size(), unpack,
		     release_objects);
}

extern "C" void peer_flatbuffers_encode(struct rows *rows, struct data *data)
{
	using building = peer_building<buffer, build>;
	records *of = peer_records_of<buffer, build>(data);

	add_peer_row(rows, "encode", "flatbuffers", data, of, of->wire.size(), building::begin,
		     building::end);
}
