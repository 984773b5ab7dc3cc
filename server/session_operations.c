/*
 * session_operations.c: what the daemon answers about its own clients.
 *
 * In: calls of lmshare.idl. Out: records out of the connections of all its processes.
 */
#include <string.h>
#include <strings.h>

#include "lmapibuf.h"
#include "lmerr.h"
#include "operations.h"
#include "users.h"
#include "winerror.h"

struct session {
	const char *client;
	const char *user;
	uint32_t seconds;
	uint32_t idle_seconds;
};

static void fill_10(void *record, const void *row)
{
	const struct session *session = row;

	*(SESSION_INFO_10 *)record = (SESSION_INFO_10){
		.sesi10_cname = ingot_record_text(session->client),
		.sesi10_username = ingot_record_text(session->user),
		.sesi10_time = session->seconds,
		.sesi10_idle_time = session->idle_seconds,
	};
}

static const struct ingot_layout levels[] = {
	{
		.level = 10,
		.size = sizeof(SESSION_INFO_10),
		.fill = fill_10,
		.parts = {INGOT_TEXT_AT(SESSION_INFO_10, sesi10_cname),
			  INGOT_TEXT_AT(SESSION_INFO_10, sesi10_username)},
		.part_count = 2,
	},
};

/* Which sessions are asked for; NULL: all. */
struct filter {
	const char *client;
	const char *user;
};

/* Windows wants "\\NAME"; an empty text asks for nothing. */
static struct filter make_filter(const char *client, const char *user)
{
	if (client && strncmp(client, "\\\\", 2) == 0)
		client += 2;
	return (struct filter){client && *client ? client : NULL, user && *user ? user : NULL};
}

/* HOST out of tcp://HOST:PORT and tcp://[HOST]:PORT. */
static NET_API_STATUS read_host(struct ingot_call_memory *memory, const char *address,
				const char **ret_host)
{
	const char *host = address + strlen("tcp://");
	const char *end = strrchr(host, ':');
	size_t length = end ? (size_t)(end - host) : strlen(host);

	if (*host == '[' && length >= 2) {
		host++;
		length -= 2;
	}
	return ingot_call_memory_text(memory, host, length, ret_host);
}

static uint32_t to_seconds(uint64_t milliseconds)
{
	uint64_t seconds = milliseconds / 1000;

	return seconds < UINT32_MAX ? (uint32_t)seconds : UINT32_MAX;
}

/* Over TCP nobody proves who he is, so that such sessions have no user. */
static NET_API_STATUS describe(struct ingot_operation *operation, const ingot_caller *caller,
			       struct session *ret_session)
{
	struct session session = {
		.client = operation->context->catalogue.self->name,
		.user = "",
		.seconds = to_seconds(caller->age_ms),
		.idle_seconds = to_seconds(caller->idle_ms),
	};
	NET_API_STATUS status =
		caller->is_local ? ingot_user_name(&operation->memory, caller->user, &session.user)
				 : read_host(&operation->memory, caller->address, &session.client);

	if (status == 0)
		*ret_session = session;
	return status;
}

/* Names of machines are of no case, those of users are. */
static bool is_wanted(const struct filter *filter, const struct session *session)
{
	return (!filter->client || strcasecmp(filter->client, session->client) == 0) &&
	       (!filter->user || strcmp(filter->user, session->user) == 0);
}

/* Sessions of callers that are wanted; of none, what was asked for is not there. */
static NET_API_STATUS choose(struct ingot_operation *operation, const struct filter *filter,
			     const ingot_caller *callers, uint32_t caller_count,
			     struct ingot_rows *rows)
{
	struct session *sessions;
	uint32_t count = 0;
	void *piece = NULL;
	NET_API_STATUS status =
		ingot_rows_make(operation, caller_count, sizeof(*sessions), rows, &piece);

	sessions = piece;
	for (uint32_t i = 0; status == 0 && i < caller_count; i++) {
		status = describe(operation, &callers[i], &sessions[count]);
		if (status != 0 || !is_wanted(filter, &sessions[count]))
			continue;
		rows->entries[count] =
			(struct ingot_listing_entry){callers[i].connection, &sessions[count]};
		count++;
	}
	rows->count = count;
	if (status == 0 && count == 0 && filter->client)
		status = NERR_ClientNameNotFound;
	if (status == 0 && count == 0 && filter->user)
		status = NERR_UserNotFound;
	return status;
}

static NET_API_STATUS read_sessions(struct ingot_operation *operation, const void *question,
				    struct ingot_rows *rows)
{
	ingot_caller *callers = NULL;
	uint32_t count = 0;
	NET_API_STATUS status = ingot_sessions_read(operation->context->sessions, &callers, &count);

	if (status == 0)
		status = choose(operation, question, callers, count, rows);
	NetApiBufferFree(callers);
	return status;
}

static NET_API_STATUS session_enum(HEXPERTKEY call, LMSTR servername, LMSTR UncClientName,
				   LMSTR username, DWORD level, LPBYTE *bufptr, DWORD prefmaxlen,
				   LPDWORD entriesread, LPDWORD totalentries, LPDWORD resume_handle)
{
	const struct ingot_operation_list list = {
		levels,      INGOT_COUNT(levels), level,         prefmaxlen, bufptr,
		entriesread, totalentries,        resume_handle, NULL};
	const struct filter filter = make_filter(UncClientName, username);

	(void)servername;
	return ingot_operation_enumerate(call, INGOT_ACCESS_SESSIONS, &list, read_sessions,
					 &filter);
}

const struct lmshare_ops ingot_session_operations = {
	.NetSessionEnum = session_enum,
};
