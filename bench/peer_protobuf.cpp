/*
 * peer_protobuf.cpp: protobuf's own C++ code on the same bytes, its messages in an arena.
 *
 * In: data. Out: rows. Where the library for it is not installed the bench has no such rows.
 */
#include <cstdio>

#include <google/protobuf/arena.h>

#include "peer_records.pb.h"

extern "C" {
#include "rows.h"
}

namespace
{

google::protobuf::Arena *arena;

bool unpack_cpp(void *context)
{
	const data *bytes = static_cast<const data *>(context);

	arena = new google::protobuf::Arena;
	return google::protobuf::Arena::CreateMessage<peer_servers>(arena)->ParseFromArray(
		bytes->message, static_cast<int>(bytes->message_length));
}

bool release_cpp(void *)
{
	delete arena;
	arena = nullptr;
	return true;
}

} // namespace

extern "C" void peer_protobuf_unpack(struct rows *rows, struct data *bytes)
{
	char group[32];
	row added = {};

	std::snprintf(group, sizeof(group), "unpack/%u", bytes->count);
	added.units = bytes->count;
	added.wire = bytes->message_length;
	added.context = bytes;
	added.begin = unpack_cpp;
	added.end = release_cpp;
	rows_add(rows, group, "cpp_arena", added);
}
