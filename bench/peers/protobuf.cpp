/*
 * protobuf.cpp: protobuf's own C++ code on the same bytes, its messages in an arena.
 *
 * In: data. Out: rows. Where the library for it is not installed the bench has no such rows.
 */
#include <google/protobuf/arena.h>

#include "peer_records.pb.h"
#include "peer_rows.hpp"

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

extern "C" void peer_protobuf_unpack(struct rows *rows, struct data *data)
{
	add_peer_row(rows, "unpack", "cpp_arena", data, data, data->message_length, unpack_cpp,
		     release_cpp);
}
