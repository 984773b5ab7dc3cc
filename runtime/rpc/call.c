/*
 * call.c: the client's half of a call: frame to request, reply to frame.
 *
 * In: a frame with arguments. Out: a frame with results, or a status of ingot/rpc.h and a frame without.
 * Encoding and decoding are the codec's, headers message.c's, sockets exchange.c's and datagram.c's.
 */
#include "call.h"

#include <string.h>

#include "codec.h"
#include "datagram.h"
#include "exchange.h"
#include "heap.h"
#include "message.h"
#include "options.h"
#include "trace.h"
#include "winerror.h"
#include "xdr_wire.h"

/* What is called, and in which encoding. */
struct callee {
	const ingot_procedure *procedure;
	const struct ingot_call_codec *codec;
};

/* Results into the frame. *ret_result is the procedure's own status, when it has one. */
static NET_API_STATUS decode_results(const struct callee *callee, const uint8_t *wire,
				     size_t length, void *frame, NET_API_STATUS *ret_result)
{
	const ingot_procedure *procedure = callee->procedure;
	NET_API_STATUS result = 0;
	NET_API_STATUS status;

	if (procedure->flags & INGOT_PROCEDURE_STATUS) {
		status = callee->codec->peek_result(procedure->out, wire, length, frame);
		if (status)
			return status;
		memcpy(&result, frame, sizeof(result));
	}
	/* What follows a failure's status has no meaning and is not looked at. */
	if (result == 0 || result == ERROR_MORE_DATA) {
		status = callee->codec->decode_results(procedure->out, wire, length, NULL, frame);
		if (status)
			return status;
		if (!(procedure->flags & INGOT_PROCEDURE_VOID))
			memcpy(&result, frame, sizeof(result));
	}
	*ret_result = result;
	return 0;
}

/* A reply's record into the frame. *ret_result as above. */
static NET_API_STATUS read_reply(struct ingot_message *message, const struct callee *callee,
				 uint8_t *record, size_t length, void *frame,
				 NET_API_STATUS *ret_result)
{
	NET_API_STATUS status;
	size_t offset;

	status = ingot_message_open(message, record, length, &offset);
	if (status)
		return status;
	return decode_results(callee, record + offset, length - offset, frame, ret_result);
}

/* Read the reply that stands in the connection's reader, and hand the connection on or close it. */
static NET_API_STATUS take_reply(struct ingot_message *message, const struct ingot_target *target,
				 const struct callee *callee, struct ingot_connection *connection,
				 void *frame)
{
	struct ingot_record_reader *reader = &connection->reader;
	NET_API_STATUS result = 0;
	NET_API_STATUS status;

	status = read_reply(message, callee, reader->bytes + reader->start, reader->length, frame,
			    &result);
	/* After bytes that make no sense the next ones would make none either. */
	if (status == RPC_X_BAD_STUB_DATA || status == RPC_S_PROTOCOL_ERROR) {
		ingot_connection_close(connection);
		return status;
	}
	ingot_record_next(reader);
	ingot_pool_return(target->name, connection);
	return status ? status : result;
}

static bool is_reply(const void *message, uint8_t *datagram, size_t length)
{
	return ingot_message_is_reply(message, datagram, length);
}

/* Over datagrams, which have no mark. *ret_result as above. */
static NET_API_STATUS ask_datagram(struct ingot_message *message,
				   const struct ingot_address *address,
				   const struct ingot_request *request, const struct callee *callee,
				   void *frame, NET_API_STATUS *ret_result)
{
	struct ingot_request unmarked = *request;
	NET_API_STATUS status;
	uint8_t *reply;
	size_t length;

	unmarked.bytes += INGOT_RECORD_MARK;
	unmarked.length -= INGOT_RECORD_MARK;
	status = ingot_datagram_exchange(address, &unmarked, is_reply, message, &reply, &length);
	if (status)
		return status;
	status = read_reply(message, callee, reply, length, frame, ret_result);
	ingot_heap_free(reply);
	return status;
}

/*
 * A port that rpcbind named for an earlier call is tried first. Where nobody listens there now, or somebody else, nothing
 * was done, and rpcbind is asked again; silence may mean the same, for the next call.
 */
static NET_API_STATUS call_datagram(struct ingot_message *message,
				    const struct ingot_target *target,
				    struct ingot_known_port *known,
				    const struct ingot_request *request,
				    const struct callee *callee, void *frame)
{
	struct ingot_address address = target->address;
	NET_API_STATUS result = 0;
	NET_API_STATUS status;
	bool was_known;

	if (address.has_port)
		known = NULL;
	do {
		address.port = ingot_known_port_find(known, target);
		was_known = address.port != 0;
		status = was_known ? 0 : ingot_target_address(target, request->deadline, &address);
		address.has_port = true;
		if (!status)
			status = ask_datagram(message, &address, request, callee, frame, &result);
		ingot_known_port_keep(known, target, status ? 0 : address.port);
	} while (was_known && (status == RPC_S_SERVER_UNAVAILABLE || status == RPC_S_UNKNOWN_IF));
	return status ? status : result;
}

NET_API_STATUS ingot_call_address(const struct ingot_address *address,
				  struct ingot_known_port *known, const ingot_call_options *options,
				  ingot_deadline deadline, const ingot_interface *interface,
				  uint32_t procedure, void *frame)
{
	const ingot_procedure *called = &interface->procedures[procedure];
	/* What has one version alone has it in protobuf; 0 is a version of its own right, but no protobuf's. */
	bool is_protobuf_alone = interface->protobuf_version != 0 &&
				 interface->protobuf_version == interface->version;
	ingot_codec encoding = is_protobuf_alone ? INGOT_PROTOBUF : options->encoding;
	const struct callee callee = {called, ingot_call_codec_of(encoding)};
	uint32_t version =
		encoding == INGOT_PROTOBUF ? interface->protobuf_version : interface->version;
	struct ingot_request request = {.reply_max = options->reply_max, .deadline = deadline};
	struct ingot_connection connection;
	struct ingot_message message;
	struct ingot_trace_call outer;
	struct ingot_target target;
	uint8_t *wire = NULL;
	size_t length;
	size_t offset;
	NET_API_STATUS status;

	if (encoding == INGOT_PROTOBUF && !version)
		return RPC_S_UNSUPPORTED_TRANS_SYN;
	status = ingot_message_init(&message, options->credentials);
	if (status)
		return status;
	outer = ingot_trace_enter(interface->name, called->name);
	status =
		callee.codec->encode(called->in, frame, false, INGOT_CALL_HEADROOM, &wire, &length);
	if (status)
		goto done;
	status = ingot_message_seal(&message, wire, length, interface->program, version,
				    called->number, &offset);
	if (status)
		goto done;
	request.bytes = wire + offset;
	request.length = INGOT_CALL_HEADROOM - offset + length;
	ingot_target_init(&target, address, interface->program, version);
	if (address->kind == INGOT_ADDRESS_UDP) {
		status = call_datagram(&message, &target, known, &request, &callee, frame);
		goto done;
	}
	status = ingot_exchange(&target, &request, &connection);
	/* The reply may be large: not both of them at once. */
	ingot_heap_free(wire);
	wire = NULL;
	if (!status)
		status = take_reply(&message, &target, &callee, &connection, frame);
done:
	ingot_trace_leave(outer);
	ingot_heap_free(wire);
	ingot_message_done(&message);
	return status;
}
