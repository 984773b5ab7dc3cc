/*
 * rpcbind.c: rpcbind as an interface like any other: four procedures, described by tables.
 *
 * In and out: see rpcbind.h. Version 4's GETADDR is asked first, and the portmapper's GETPORT (version
 * 2) where only that is spoken. libtirpc's rpcb_getaddr would do the same with its own sockets, its own
 * timeouts and a cache that is never told of a restart. Forms: RFC 1833 sections 2.1 and 3.1.
 */
#include "rpcbind.h"

#include <netinet/in.h>
#include <string.h>

#include "call.h"
#include "lmapibuf.h"
#include "winerror.h"

/* The socket on which rpcbind hears what this machine's programs offer; it asks the kernel whose they are. */
#define RPCBIND_SOCKET "unix:///run/rpcbind.sock"

/* Of one thing that it is told. It is on this machine, and answers at once or not at all. */
#define TELL_MS 5000

/* Replies are a port or an address text. */
#define REPLY_MAX 4096u

/* struct rpcb, the argument of GETADDR, SET and UNSET, and their results. */
struct rpcb_frame {
	uint32_t result; /* every frame begins with one; these procedures have none */
	uint32_t program;
	uint32_t version;
	const char *netid;
	const char *address;
	const char *owner;
	char *found;   /* GETADDR: universal address */
	uint32_t done; /* SET, UNSET: a boolean */
};

static const ingot_step rpcb_in_steps[] = {
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(struct rpcb_frame, program)},
	{.op = INGOT_OP_STRING, .offset = offsetof(struct rpcb_frame, netid)},
	{.op = INGOT_OP_STRING, .offset = offsetof(struct rpcb_frame, address)},
	{.op = INGOT_OP_STRING, .offset = offsetof(struct rpcb_frame, owner)},
	{.op = INGOT_OP_END},
};

static const ingot_step getaddr_out_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_STRING, .offset = offsetof(struct rpcb_frame, found), .max = 255},
	{.op = INGOT_OP_END},
};

static const ingot_type rpcb_in = {
	.name = "rpcb",
	.size = sizeof(struct rpcb_frame),
	.align = _Alignof(struct rpcb_frame),
	.min_wire = 20,
	.growth = 2 * INGOT_GROWTH_UNIT,
	.steps = rpcb_in_steps,
};

static const ingot_type getaddr_out = {
	.name = "GETADDR result",
	.size = sizeof(struct rpcb_frame),
	.align = _Alignof(struct rpcb_frame),
	.min_wire = 4,
	.growth = 2 * INGOT_GROWTH_UNIT,
	.steps = getaddr_out_steps,
};

static const ingot_step done_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct rpcb_frame, done)},
	{.op = INGOT_OP_END},
};

static const ingot_type done_out = {
	.name = "bool",
	.size = sizeof(struct rpcb_frame),
	.align = _Alignof(struct rpcb_frame),
	.min_wire = 4,
	.growth = 2 * INGOT_GROWTH_UNIT,
	.steps = done_out_steps,
};

struct getport_frame {
	uint32_t result; /* as above */
	uint32_t program;
	uint32_t version;
	uint32_t protocol;
	uint32_t port_ignored;
	uint32_t port;
};

static const ingot_step getport_in_steps[] = {
	{.op = INGOT_OP_W32, .n = 4, .offset = offsetof(struct getport_frame, program)},
	{.op = INGOT_OP_END},
};

static const ingot_step getport_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct getport_frame, port)},
	{.op = INGOT_OP_END},
};

static const ingot_type getport_in = {
	.name = "GETPORT arguments",
	.size = sizeof(struct getport_frame),
	.align = _Alignof(struct getport_frame),
	.min_wire = 16,
	.growth = 2 * INGOT_GROWTH_UNIT,
	.steps = getport_in_steps,
};

static const ingot_type getport_out = {
	.name = "GETPORT result",
	.size = sizeof(struct getport_frame),
	.align = _Alignof(struct getport_frame),
	.min_wire = 4,
	.growth = 2 * INGOT_GROWTH_UNIT,
	.steps = getport_out_steps,
};

enum { SET, UNSET, GETADDR, RPCBIND_PROCEDURES };

static const ingot_procedure rpcbind_procedures[RPCBIND_PROCEDURES] = {
	[SET] = {.name = "RPCBPROC_SET", .number = 1, .in = &rpcb_in, .out = &done_out},
	[UNSET] = {.name = "RPCBPROC_UNSET", .number = 2, .in = &rpcb_in, .out = &done_out},
	[GETADDR] = {.name = "RPCBPROC_GETADDR", .number = 3, .in = &rpcb_in, .out = &getaddr_out},
};

static const ingot_procedure getport = {
	.name = "PMAPPROC_GETPORT",
	.number = 3,
	.in = &getport_in,
	.out = &getport_out,
};

static const ingot_interface rpcbind_4 = {
	.name = "rpcbind",
	.program = 100000,
	.version = 4,
	.procedure_count = RPCBIND_PROCEDURES,
	.procedures = rpcbind_procedures,
};

static const ingot_interface portmapper_2 = {
	.name = "portmapper",
	.program = 100000,
	.version = 2,
	.procedure_count = 1,
	.procedures = &getport,
};

static const ingot_call_options plain = {
	.timeout_ms = INGOT_TIMEOUT_MS,
	.reply_max = REPLY_MAX,
	.encoding = INGOT_XDR,
	.credentials = INGOT_CREDENTIALS_NONE,
};

/* The network ids of a host's ports (RFC 5665 section 5.3): [is UDP][is IPv6]. */
static const char *const network_ids[2][2] = {{"tcp", "tcp6"}, {"udp", "udp6"}};

/* number = digit, { digit }; at most 255. NULL, or what follows it. */
static const char *parse_byte(const char *text, unsigned *ret_byte)
{
	unsigned byte = 0;
	const char *at = text;

	for (; *at >= '0' && *at <= '9' && byte <= 255; at++)
		byte = byte * 10 + (unsigned)(*at - '0');
	if (at == text || byte > 255)
		return NULL;
	*ret_byte = byte;
	return at;
}

/* The port of a universal address: "." high "." low at its end (RFC 5665 section 5.2.3.3). */
static bool universal_port(const char *text, uint16_t *ret_port)
{
	const char *low_at = strrchr(text, '.');
	const char *high_at = NULL;
	unsigned high;
	unsigned low;

	if (low_at)
		high_at = memrchr(text, '.', (size_t)(low_at - text));
	if (!high_at || parse_byte(high_at + 1, &high) != low_at)
		return false;
	low_at = parse_byte(low_at + 1, &low);
	if (!low_at || *low_at != '\0' || (high == 0 && low == 0))
		return false;
	*ret_port = (uint16_t)(high << 8 | low);
	return true;
}

/* Ask for one network id's address. RPC_S_UNKNOWN_IF with *ret_spoken: rpcbind does not know it. */
static NET_API_STATUS ask_rpcbind(const struct ingot_address *address, ingot_deadline deadline,
				  const struct ingot_target *target, const char *netid,
				  bool *ret_spoken, uint16_t *ret_port)
{
	struct rpcb_frame frame = {
		.program = target->program,
		.version = target->version,
		.netid = netid,
		.address = "",
		.owner = "",
	};
	NET_API_STATUS status;

	status = ingot_call_address(address, NULL, &plain, deadline, &rpcbind_4, GETADDR, &frame);
	if (status)
		return status;
	*ret_spoken = true;
	if (frame.found[0] == '\0')
		status = RPC_S_UNKNOWN_IF;
	else if (!universal_port(frame.found, ret_port))
		status = RPC_X_BAD_STUB_DATA;
	NetApiBufferFree(frame.found);
	return status;
}

static NET_API_STATUS ask_portmapper(const struct ingot_address *address, ingot_deadline deadline,
				     const struct ingot_target *target, uint16_t *ret_port)
{
	struct getport_frame frame = {
		.program = target->program,
		.version = target->version,
		.protocol = address->kind == INGOT_ADDRESS_UDP ? IPPROTO_UDP : IPPROTO_TCP,
	};
	NET_API_STATUS status;

	status = ingot_call_address(address, NULL, &plain, deadline, &portmapper_2, 0, &frame);
	if (status)
		return status;
	if (frame.port == 0)
		return RPC_S_UNKNOWN_IF;
	if (frame.port > UINT16_MAX)
		return RPC_X_BAD_STUB_DATA;
	*ret_port = (uint16_t)frame.port;
	return 0;
}

NET_API_STATUS ingot_rpcbind_port(const struct ingot_target *target, uint16_t port,
				  ingot_deadline deadline, uint16_t *ret_port)
{
	struct ingot_address address = target->address;
	const char *const *netids = network_ids[address.kind == INGOT_ADDRESS_UDP];
	bool first = address.is_ipv6;
	bool spoken = false;
	NET_API_STATUS status;

	address.has_port = true;
	address.port = port;
	status = ask_rpcbind(&address, deadline, target, netids[first], &spoken, ret_port);
	if (status == RPC_S_UNKNOWN_IF && spoken)
		status = ask_rpcbind(&address, deadline, target, netids[!first], &spoken, ret_port);
	else if (status == RPC_S_UNKNOWN_IF)
		status = ask_portmapper(&address, deadline, target, ret_port);
	return status;
}

static NET_API_STATUS tell_at(const char *where, uint32_t procedure, struct rpcb_frame *frame)
{
	struct ingot_address address;
	NET_API_STATUS status = ingot_address_parse(where, INGOT_ADDRESS_CALL, &address);

	return status ? status
		      : ingot_call_address(&address, NULL, &plain, ingot_deadline_after(TELL_MS),
					   &rpcbind_4, procedure, frame);
}

static NET_API_STATUS tell(uint32_t procedure, const struct ingot_registration *registration)
{
	struct rpcb_frame frame = {
		.program = registration->program,
		.version = registration->version,
		.netid = registration->netid,
		.address = registration->address,
		.owner = "",
	};
	NET_API_STATUS status = tell_at(RPCBIND_SOCKET, procedure, &frame);

	if (status == RPC_S_SERVER_UNAVAILABLE)
		status = tell_at("tcp://127.0.0.1:111", procedure, &frame);
	if (status)
		return status;
	return frame.done ? 0 : ERROR_BUSY;
}

NET_API_STATUS ingot_rpcbind_set(const struct ingot_registration *registration)
{
	return tell(SET, registration);
}

NET_API_STATUS ingot_rpcbind_unset(const struct ingot_registration *registration)
{
	return tell(UNSET, registration);
}
