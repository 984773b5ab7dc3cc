/*
 * server_operations.c: what the daemon answers about servers.
 *
 * In: a call's parameters as they came over the wire, of the right type but otherwise unchecked. Out: its
 * results and status. It does not know how calls arrive. The server's name in a call is how the client found
 * its way here, and means nothing once it is here.
 */
#include <stddef.h>

#include "ingot/rpc.h"
#include "lmapibuf.h"
#include "lmerr.h"
#include "names.h"
#include "offer.h"
#include "operations.h"
#include "server_levels.h"
#include "transports.h"
#include "winerror.h"

#define MS_PER_MINUTE 60000u

static NET_API_STATUS server_enum(HEXPERTKEY call, LMCSTR servername, DWORD level, LPBYTE *bufptr,
				  DWORD prefmaxlen, LPDWORD entriesread, LPDWORD totalentries,
				  DWORD servertype, LMCSTR domain, LPDWORD resume_handle)
{
	struct ingot_operation operation;
	struct ingot_enumeration enumeration = {
		.level = level,
		.prefmaxlen = prefmaxlen,
		.servertype = servertype,
		.domain = domain,
		.resume = resume_handle ? *resume_handle : 0,
	};
	NET_API_STATUS status = ingot_operation_begin(&operation, call, INGOT_ACCESS_SERVERS);

	(void)servername;
	if (status != 0)
		return status;
	enumeration.now = ingot_clock_now(&operation.context->clock);
	status = ingot_enumerate(&operation.context->catalogue, call, &enumeration);
	ingot_operation_end(&operation);
	if (status == 0 || status == ERROR_MORE_DATA) {
		*bufptr = enumeration.ret_records;
		*entriesread = enumeration.ret_read;
		*totalentries = enumeration.ret_total;
		if (resume_handle)
			*resume_handle = enumeration.ret_resume;
	}
	return status;
}

static NET_API_STATUS describe_self(const struct ingot_operations_context *context, HEXPERTKEY call,
				    DWORD level, LPBYTE *bufptr)
{
	struct ingot_server_row row = {
		.server = context->catalogue.self,
		.users_max = context->limits.connections_max,
		.disconnect_minutes = (context->limits.idle_ms + MS_PER_MINUTE - 1) / MS_PER_MINUTE,
		.announce_seconds = context->announce_seconds,
	};
	void *offer = NULL;
	NET_API_STATUS status = ingot_offer_read(row.server, &offer);

	row.offer = offer;
	if (status == 0)
		status = ingot_page_single(call, ingot_server_levels, INGOT_SERVER_LEVELS, level,
					   &row, bufptr);
	NetApiBufferFree(offer);
	return status;
}

static NET_API_STATUS server_get_info(HEXPERTKEY call, LMSTR servername, DWORD level,
				      LPBYTE *bufptr)
{
	struct ingot_operation operation;
	NET_API_STATUS status = ingot_operation_begin(
		&operation, call, level == 102 ? INGOT_ACCESS_MACHINE : INGOT_ACCESS_SERVERS);

	(void)servername;
	if (status != 0)
		return status;
	status = describe_self(operation.context, call, level, bufptr);
	ingot_operation_end(&operation);
	return status;
}

/* A server's values out of any level. Level 100 knows no more than that it is a server. */
static NET_API_STATUS read_info(DWORD level, const void *buf, struct ingot_store_server *server,
				const SERVER_OFFER **ret_offer)
{
	const SERVER_INFO_100 *info100 = buf;
	const SERVER_INFO_101 *info101 = buf;
	const SERVER_INFO_1001 *info1001 = buf;

	if (!buf)
		return ERROR_INVALID_PARAMETER;
	*ret_offer = NULL;
	switch (level) {
	case 100:
		*server = (struct ingot_store_server){
			.name = info100->sv100_name,
			.platform_id = info100->sv100_platform_id,
			.type = SV_TYPE_SERVER,
		};
		return 0;
	case 101:
		*server = (struct ingot_store_server){
			.name = info101->sv101_name,
			.comment = info101->sv101_comment,
			.platform_id = info101->sv101_platform_id,
			.version_major = info101->sv101_version_major,
			.version_minor = info101->sv101_version_minor,
			.type = info101->sv101_type,
		};
		return 0;
	case 1001:
		*server = (struct ingot_store_server){
			.name = info1001->sv1001_name,
			.comment = info1001->sv1001_comment,
			.platform_id = info1001->sv1001_platform_id,
			.version_major = info1001->sv1001_version_major,
			.version_minor = info1001->sv1001_version_minor,
			.type = info1001->sv1001_type,
		};
		*ret_offer = info1001->sv1001_offer;
		return 0;
	default:
		return ERROR_INVALID_LEVEL;
	}
}

/* Failing to remove harms nobody: what is past is not listed, and the next announcement tries again. */
static void expire(struct ingot_operations_context *context, uint64_t now)
{
	if (now >= atomic_load(&context->expire_at) &&
	    ingot_store_expire(context->catalogue.store, now) == 0)
		atomic_store(&context->expire_at, now + INGOT_EXPIRE_INTERVAL);
}

static NET_API_STATUS check(const struct ingot_store_server *server, const char *domain,
			    uint32_t ttl)
{
	if (!ingot_name_is_valid(server->name) || (domain && !ingot_name_is_valid(domain)))
		return ERROR_INVALID_NAME;
	/* Two bits of the mask are questions, not something that a server can be. */
	if (!ingot_comment_is_valid(server->comment) || ttl > INGOT_TTL_MAX ||
	    (server->type & (SV_TYPE_DOMAIN_ENUM | SV_TYPE_LOCAL_LIST_ONLY)))
		return ERROR_INVALID_PARAMETER;
	return 0;
}

static NET_API_STATUS announce(struct ingot_operations_context *context, DWORD level,
			       const void *buf, const char *domain, uint32_t ttl)
{
	uint64_t now;
	struct ingot_store_server server;
	const SERVER_OFFER *offer = NULL;
	uint8_t *wire = NULL;
	NET_API_STATUS status = read_info(level, buf, &server, &offer);

	if (status == 0)
		status = check(&server, domain, ttl);
	if (status == 0)
		status = ingot_offer_write(offer, &wire, &server.offer_length);
	if (status != 0)
		return status;
	server.offer = wire;
	now = ingot_clock_now(&context->clock);
	expire(context, now);
	status = ingot_store_announce(context->catalogue.store,
				      domain ? domain : context->catalogue.domain, &server,
				      now + ttl);
	NetApiBufferFree(wire);
	return status;
}

static NET_API_STATUS server_announce(HEXPERTKEY call, LMCSTR servername, DWORD level, LPBYTE buf,
				      LMCSTR domain, DWORD ttl_seconds)
{
	struct ingot_operation operation;
	NET_API_STATUS status = ingot_operation_begin(&operation, call, INGOT_ACCESS_ANNOUNCE);

	(void)servername;
	if (status != 0)
		return status;
	status = announce(operation.context, level, buf, domain,
			  ttl_seconds ? ttl_seconds : INGOT_TTL_DEFAULT);
	ingot_operation_end(&operation);
	return status;
}

static NET_API_STATUS withdraw(struct ingot_operations_context *context, const char *name,
			       const char *domain)
{
	const struct ingot_catalogue *catalogue = &context->catalogue;

	if (!ingot_name_is_valid(name) || (domain && !ingot_name_is_valid(domain)))
		return ERROR_INVALID_NAME;
	return ingot_store_withdraw(catalogue->store, domain ? domain : catalogue->domain, name,
				    ingot_clock_now(&context->clock));
}

static NET_API_STATUS server_withdraw(HEXPERTKEY call, LMCSTR servername, LMCSTR name,
				      LMCSTR domain)
{
	struct ingot_operation operation;
	NET_API_STATUS status = ingot_operation_begin(&operation, call, INGOT_ACCESS_ANNOUNCE);

	(void)servername;
	if (status != 0)
		return status;
	status = withdraw(operation.context, name, domain);
	ingot_operation_end(&operation);
	return status;
}

/* A transport, and how many are connected to the address that it belongs to. */
struct transport_row {
	struct ingot_transport transport;
	uint32_t connections;
};

static void fill_transport_0(void *record, const void *row)
{
	const struct transport_row *known = row;

	*(SERVER_TRANSPORT_INFO_0 *)record = (SERVER_TRANSPORT_INFO_0){
		.svti0_numberofvcs = known->connections,
		.svti0_transportname = ingot_record_text(known->transport.name),
		.svti0_transportaddress = (BYTE *)known->transport.bytes,
		.svti0_transportaddresslength = known->transport.length,
		.svti0_networkaddress = ingot_record_text(known->transport.address),
	};
}

static const struct ingot_layout transport_levels[] = {
	{
		.level = 0,
		.size = sizeof(SERVER_TRANSPORT_INFO_0),
		.fill = fill_transport_0,
		.parts = {INGOT_TEXT_AT(SERVER_TRANSPORT_INFO_0, svti0_transportname),
			  INGOT_TEXT_AT(SERVER_TRANSPORT_INFO_0, svti0_networkaddress),
			  {.kind = INGOT_PART_BYTES,
			   .offset = offsetof(SERVER_TRANSPORT_INFO_0, svti0_transportaddress),
			   .count = offsetof(SERVER_TRANSPORT_INFO_0,
					     svti0_transportaddresslength)}},
		.part_count = 3,
	},
};

static uint32_t count_connections(const ingot_caller *callers, uint32_t count, size_t listener)
{
	uint32_t connections = 0;

	for (uint32_t i = 0; i < count; i++)
		connections += callers[i].listener == listener;
	return connections;
}

static NET_API_STATUS read_transports(struct ingot_operation *operation, const void *question,
				      struct ingot_rows *rows)
{
	struct ingot_operations_context *context = operation->context;
	struct ingot_transports transports = {0};
	struct transport_row *known;
	ingot_caller *callers = NULL;
	uint32_t count = 0;
	void *piece = NULL;
	NET_API_STATUS status =
		ingot_transports_read(&operation->memory, context->server, &transports);

	(void)question;
	if (status == 0)
		status = ingot_rows_make(operation, transports.count, sizeof(*known), rows, &piece);
	known = piece;
	if (status == 0)
		status = ingot_sessions_read(context->sessions, &callers, &count);
	for (uint32_t i = 0; status == 0 && i < transports.count; i++) {
		const struct ingot_transport *transport = &transports.transports[i];

		known[i] = (struct transport_row){
			*transport, count_connections(callers, count, transport->listener)};
		rows->entries[i] = (struct ingot_listing_entry){i, &known[i]};
	}
	NetApiBufferFree(callers);
	return status;
}

static NET_API_STATUS server_transport_enum(HEXPERTKEY call, LMSTR servername, DWORD level,
					    LPBYTE *bufptr, DWORD prefmaxlen, LPDWORD entriesread,
					    LPDWORD totalentries, LPDWORD resume_handle)
{
	const struct ingot_operation_list list = {
		transport_levels, 1,   level, prefmaxlen, bufptr, entriesread, totalentries,
		resume_handle,    NULL};

	(void)servername;
	return ingot_operation_enumerate(call, INGOT_ACCESS_SERVERS, &list, read_transports, NULL);
}

const struct lmserver_ops ingot_server_operations = {
	.NetServerEnum = server_enum,
	.NetServerGetInfo = server_get_info,
	.IngotServerAnnounce = server_announce,
	.IngotServerWithdraw = server_withdraw,
	.NetServerTransportEnum = server_transport_enum,
};
