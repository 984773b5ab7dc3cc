/*
 * operations.c: what the daemon does for each procedure of lmserver.idl.
 *
 * In: a call's parameters as they came over the wire, of the right type but otherwise unchecked. Out: its
 * results and status. It does not know how calls arrive. The server's name in a call is how the client found
 * its way here, and means nothing once it is here.
 */
#include <stddef.h>

#include "ingot/rpc.h"
#include "lmerr.h"
#include "names.h"
#include "operations.h"
#include "page.h"
#include "winerror.h"

static NET_API_STATUS server_enum(HEXPERTKEY call, LMCSTR servername, DWORD level, LPBYTE *bufptr,
				  DWORD prefmaxlen, LPDWORD entriesread, LPDWORD totalentries,
				  DWORD servertype, LMCSTR domain, LPDWORD resume_handle)
{
	const struct ingot_operations_context *context = ingot_call_context(call);
	struct ingot_enumeration enumeration = {
		.level = level,
		.prefmaxlen = prefmaxlen,
		.servertype = servertype,
		.domain = domain,
		.resume = resume_handle ? *resume_handle : 0,
		.now = ingot_clock_now(&context->clock),
	};
	NET_API_STATUS status = ingot_enumerate(&context->catalogue, call, &enumeration);

	(void)servername;
	if (status == 0 || status == ERROR_MORE_DATA) {
		*bufptr = enumeration.ret_records;
		*entriesread = enumeration.ret_read;
		*totalentries = enumeration.ret_total;
		if (resume_handle)
			*resume_handle = enumeration.ret_resume;
	}
	return status;
}

static NET_API_STATUS server_get_info(HEXPERTKEY call, LMSTR servername, DWORD level,
				      LPBYTE *bufptr)
{
	const struct ingot_operations_context *context = ingot_call_context(call);
	struct ingot_page page;
	NET_API_STATUS status = ingot_page_init(&page, call, level, INGOT_PAGE_MAX);

	(void)servername;
	if (status == 0)
		status = ingot_page_add(&page, context->catalogue.self);
	if (status == 0)
		*bufptr = page.records;
	return status;
}

/* A server's values out of either level. Level 100 knows no more than that it is a server. */
static NET_API_STATUS read_info(DWORD level, const void *buf, struct ingot_store_server *server)
{
	const SERVER_INFO_100 *info100 = buf;
	const SERVER_INFO_101 *info101 = buf;

	if (!buf)
		return ERROR_INVALID_PARAMETER;
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
	default:
		return ERROR_INVALID_LEVEL;
	}
}

/* Failing to remove harms nobody: what is past is not listed, and the next announcement tries again. */
static void expire(struct ingot_operations_context *context, uint64_t now)
{
	if (now >= context->expire_at && ingot_store_expire(context->catalogue.store, now) == 0)
		context->expire_at = now + INGOT_EXPIRE_INTERVAL;
}

static NET_API_STATUS server_announce(HEXPERTKEY call, LMCSTR servername, DWORD level, LPBYTE buf,
				      LMCSTR domain, DWORD ttl_seconds)
{
	struct ingot_operations_context *context = ingot_call_context(call);
	uint32_t ttl = ttl_seconds ? ttl_seconds : INGOT_TTL_DEFAULT;
	uint64_t now = ingot_clock_now(&context->clock);
	struct ingot_store_server server;
	NET_API_STATUS status = read_info(level, buf, &server);

	(void)servername;
	if (status != 0)
		return status;
	if (!ingot_name_is_valid(server.name) || (domain && !ingot_name_is_valid(domain)))
		return ERROR_INVALID_NAME;
	/* Two bits of the mask are questions, not something that a server can be. */
	if (!ingot_comment_is_valid(server.comment) || ttl > INGOT_TTL_MAX ||
	    (server.type & (SV_TYPE_DOMAIN_ENUM | SV_TYPE_LOCAL_LIST_ONLY)))
		return ERROR_INVALID_PARAMETER;
	expire(context, now);
	return ingot_store_announce(context->catalogue.store,
				    domain ? domain : context->catalogue.domain, &server,
				    now + ttl);
}

static NET_API_STATUS server_withdraw(HEXPERTKEY call, LMCSTR servername, LMCSTR name,
				      LMCSTR domain)
{
	struct ingot_operations_context *context = ingot_call_context(call);

	(void)servername;
	if (!ingot_name_is_valid(name) || (domain && !ingot_name_is_valid(domain)))
		return ERROR_INVALID_NAME;
	return ingot_store_withdraw(context->catalogue.store,
				    domain ? domain : context->catalogue.domain, name,
				    ingot_clock_now(&context->clock));
}

const struct lmserver_ops ingot_operations = {
	.NetServerEnum = server_enum,
	.NetServerGetInfo = server_get_info,
	.IngotServerAnnounce = server_announce,
	.IngotServerWithdraw = server_withdraw,
};
