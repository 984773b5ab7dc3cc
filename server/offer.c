/*
 * offer.c: what servers offer.
 *
 * In: announcements, kept bytes, this server's own addresses and programs. Out: bytes, blocks.
 */
#include <netdb.h>
#include <stdlib.h>
#include <string.h>

#include "call_memory.h"
#include "ingot/block.h"
#include "lmapibuf.h"
#include "names.h"
#include "netmon.h"
#include "offer.h"
#include "rpcb.h"
#include "transports.h"
#include "winerror.h"

#define RPCBIND_TIMEOUT_MS 1000u
#define RPCBIND_REPLY_MAX  0x100000u
#define FIRST_PAIRS        32u

/* A program in one version. */
struct pair {
	uint32_t program;
	uint32_t version;
	const char *name; /* of our own; else NULL */
};

struct pairs {
	struct pair *pairs;
	uint32_t count;
	uint32_t room;
};

/* The making of this server's offer, under a key of its own. */
struct making {
	const ingot_server *server;
	const ingot_interface *const *interfaces;
	size_t interface_count;
	const char *rpcbind;
	struct ingot_call_memory memory;
	struct pairs pairs;
	SERVER_OFFER offer;
	uint8_t **ret_wire;
	uint32_t *ret_length;
	NET_API_STATUS status;
};

static bool texts_are_good(const SERVER_OFFER *offer)
{
	if (offer->ofr_address_count > SV_ADDRESSES_MAX ||
	    offer->ofr_program_count > SV_PROGRAMS_MAX)
		return false;
	for (uint32_t i = 0; i < offer->ofr_address_count; i++) {
		if (!ingot_label_is_valid(offer->ofr_addresses[i], SV_TEXT_MAX))
			return false;
	}
	for (uint32_t i = 0; i < offer->ofr_program_count; i++) {
		const SERVER_PROGRAM *program = &offer->ofr_programs[i];

		if ((program->prg_name && !ingot_label_is_valid(program->prg_name, SV_TEXT_MAX)) ||
		    program->prg_version_count > SV_VERSIONS_MAX)
			return false;
	}
	return true;
}

NET_API_STATUS ingot_offer_write(const SERVER_OFFER *offer, uint8_t **ret_wire,
				 uint32_t *ret_length)
{
	uint8_t *wire = NULL;
	uint32_t length = 0;
	NET_API_STATUS status = 0;

	if (offer && !texts_are_good(offer))
		return ERROR_INVALID_PARAMETER;
	if (offer)
		status = ingot_encode(&ingot_type_SERVER_OFFER, INGOT_XDR, offer, &wire, &length);
	if (status == 0 && length > INGOT_OFFER_MAX) {
		NetApiBufferFree(wire);
		status = ERROR_INVALID_PARAMETER;
	}
	if (status != 0)
		return status;
	*ret_wire = wire;
	*ret_length = length;
	return 0;
}

NET_API_STATUS ingot_offer_read(const struct ingot_store_server *server, void **ret_offer)
{
	*ret_offer = NULL;
	if (!server->offer)
		return 0;
	return ingot_decode(&ingot_type_SERVER_OFFER, INGOT_XDR, server->offer,
			    server->offer_length, NULL, ret_offer);
}

/* Loopback and unix sockets are for those who have nothing else to be reached by. */
static bool is_worth(const struct ingot_transport *transport, bool tcp, bool network)
{
	if (network)
		return transport->is_tcp && !transport->is_loopback;
	return tcp ? transport->is_tcp : true;
}

static NET_API_STATUS find_addresses(struct making *making)
{
	struct ingot_transports transports = {0};
	SERVER_OFFER *offer = &making->offer;
	bool tcp = false;
	bool network = false;
	void *addresses = NULL;
	NET_API_STATUS status = ingot_transports_read(&making->memory, making->server, &transports);

	if (status == 0)
		status = ingot_call_memory_take(&making->memory,
						SV_ADDRESSES_MAX * sizeof(*offer->ofr_addresses),
						&addresses);
	if (status != 0)
		return status;
	offer->ofr_addresses = addresses;
	for (uint32_t i = 0; i < transports.count; i++) {
		tcp = tcp || transports.transports[i].is_tcp;
		network = network || is_worth(&transports.transports[i], true, true);
	}
	for (uint32_t i = 0; i < transports.count; i++) {
		const struct ingot_transport *transport = &transports.transports[i];

		if (is_worth(transport, tcp, network) &&
		    offer->ofr_address_count < SV_ADDRESSES_MAX)
			offer->ofr_addresses[offer->ofr_address_count++] =
				(char *)transport->address;
	}
	return 0;
}

static NET_API_STATUS add_pair(struct making *making, uint32_t program, uint32_t version,
			       const char *name)
{
	struct pairs *pairs = &making->pairs;
	NET_API_STATUS status = 0;

	if (pairs->count == pairs->room)
		status = ingot_call_memory_grow(&making->memory, &pairs->pairs,
						sizeof(*pairs->pairs), FIRST_PAIRS, &pairs->room);
	if (status == 0)
		pairs->pairs[pairs->count++] = (struct pair){program, version, name};
	return status;
}

static NET_API_STATUS ask_rpcbind(struct making *making)
{
	const ingot_call_options options = {.timeout_ms = RPCBIND_TIMEOUT_MS,
					    .reply_max = RPCBIND_REPLY_MAX};
	RPCB_ENTRY *list = NULL;
	handle_t binding = NULL;
	NET_API_STATUS status = 0;

	/* Most machines have none, and then there is nothing to say. */
	if (!making->rpcbind || ingot_bind(making->rpcbind, &options, &binding) != 0)
		return 0;
	if (RpcbDump(binding, &list) == 0) {
		for (const RPCB_ENTRY *at = list; at && status == 0; at = at->rpcb_next)
			status = add_pair(making, at->rpcb_prog, at->rpcb_vers, NULL);
	}
	NetApiBufferFree(list);
	ingot_unbind(binding);
	return status;
}

/* By numbers; of two the same, the one with a name first. */
static int compare(const void *left, const void *right)
{
	const struct pair *one = left;
	const struct pair *other = right;

	if (one->program != other->program)
		return one->program > other->program ? 1 : -1;
	if (one->version != other->version)
		return one->version > other->version ? 1 : -1;
	return !one->name - !other->name;
}

/* A program's name from /etc/rpc. */
static NET_API_STATUS find_name(struct making *making, const struct pair *pair, char **ret_name)
{
	struct rpcent entry;
	struct rpcent *found = NULL;
	char room[2048];
	const char *name = pair->name;
	NET_API_STATUS status;

	if (!name &&
	    getrpcbynumber_r((int)pair->program, &entry, room, sizeof(room), &found) == 0 && found)
		name = found->r_name;
	status = ingot_call_memory_text(&making->memory, name, name ? strlen(name) : 0, &name);
	if (status == 0)
		*ret_name = (char *)name;
	return status;
}

/* The pairs of one program, which stand one behind the other; *at goes behind them. */
static NET_API_STATUS add_program(struct making *making, uint32_t *at)
{
	const struct pairs *pairs = &making->pairs;
	SERVER_OFFER *offer = &making->offer;
	const struct pair *first = &pairs->pairs[*at];
	SERVER_PROGRAM program = {.prg_number = first->program};
	void *versions;
	NET_API_STATUS status = ingot_call_memory_take(
		&making->memory, SV_VERSIONS_MAX * sizeof(*program.prg_versions), &versions);

	if (status == 0)
		status = find_name(making, first, &program.prg_name);
	if (status != 0)
		return status;
	program.prg_versions = versions;
	for (; *at < pairs->count && pairs->pairs[*at].program == program.prg_number; ++*at) {
		uint32_t version = pairs->pairs[*at].version;

		/* rpcbind knows a version once for each of its transports. */
		if (program.prg_version_count > 0 &&
		    program.prg_versions[program.prg_version_count - 1] == version)
			continue;
		if (program.prg_version_count < SV_VERSIONS_MAX)
			program.prg_versions[program.prg_version_count++] = version;
	}
	offer->ofr_programs[offer->ofr_program_count++] = program;
	return 0;
}

static NET_API_STATUS find_programs(struct making *making)
{
	SERVER_OFFER *offer = &making->offer;
	struct pairs *pairs = &making->pairs;
	void *programs = NULL;
	NET_API_STATUS status = 0;

	for (size_t i = 0; status == 0 && i < making->interface_count; i++) {
		const ingot_interface *interface = making->interfaces[i];

		status = add_pair(making, interface->program, interface->version, interface->name);
	}
	if (status == 0)
		status = ask_rpcbind(making);
	if (status == 0)
		status = ingot_call_memory_take(
			&making->memory, SV_PROGRAMS_MAX * sizeof(*offer->ofr_programs), &programs);
	if (status != 0)
		return status;
	offer->ofr_programs = programs;
	if (pairs->count > 0)
		qsort(pairs->pairs, pairs->count, sizeof(*pairs->pairs), compare);
	for (uint32_t at = 0; status == 0 && at < pairs->count;) {
		if (offer->ofr_program_count == SV_PROGRAMS_MAX)
			break;
		status = add_program(making, &at);
	}
	return status;
}

static DWORD make(HEXPERTKEY key, void *arg)
{
	struct making *making = arg;

	making->memory.call = key;
	making->status = find_addresses(making);
	if (making->status == 0)
		making->status = find_programs(making);
	if (making->status == 0)
		making->status =
			ingot_offer_write(&making->offer, making->ret_wire, making->ret_length);
	return NMERR_SUCCESS;
}

NET_API_STATUS ingot_offer_find(const ingot_server *server,
				const ingot_interface *const *interfaces, size_t count,
				const char *rpcbind, uint8_t **ret_wire, uint32_t *ret_length)
{
	struct making making = {
		.server = server,
		.interfaces = interfaces,
		.interface_count = count,
		.rpcbind = rpcbind,
		.ret_wire = ret_wire,
		.ret_length = ret_length,
	};
	DWORD error = 0;

	if (!ExpertRun(make, &making, &error))
		return ERROR_NOT_ENOUGH_MEMORY;
	return making.status;
}
