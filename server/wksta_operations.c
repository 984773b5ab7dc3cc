/*
 * wksta_operations.c: what the daemon answers about its machine and who is logged on to it.
 *
 * In: calls of lmwksta.idl. Out: records out of the machine's description and of logons.h.
 */
#include "logons.h"
#include "operations.h"

/* The machine, as the levels of WKSTA_INFO want it. */
struct machine_row {
	const struct ingot_store_server *self;
	const char *domain;
	uint32_t logged_on;
};

/* Somebody who is logged on, and to what. */
struct logon_row {
	const char *user;
	const char *machine;
};

static void fill_info_100(void *record, const void *row)
{
	const struct machine_row *machine = row;

	*(WKSTA_INFO_100 *)record = (WKSTA_INFO_100){
		.wki100_platform_id = machine->self->platform_id,
		.wki100_computername = ingot_record_text(machine->self->name),
		.wki100_langroup = ingot_record_text(machine->domain),
		.wki100_ver_major = machine->self->version_major,
		.wki100_ver_minor = machine->self->version_minor,
	};
}

/* There is no LAN Manager here, and so no folder of it. */
static void fill_info_101(void *record, const void *row)
{
	const struct machine_row *machine = row;

	*(WKSTA_INFO_101 *)record = (WKSTA_INFO_101){
		.wki101_platform_id = machine->self->platform_id,
		.wki101_computername = ingot_record_text(machine->self->name),
		.wki101_langroup = ingot_record_text(machine->domain),
		.wki101_ver_major = machine->self->version_major,
		.wki101_ver_minor = machine->self->version_minor,
	};
}

static void fill_info_102(void *record, const void *row)
{
	const struct machine_row *machine = row;

	*(WKSTA_INFO_102 *)record = (WKSTA_INFO_102){
		.wki102_platform_id = machine->self->platform_id,
		.wki102_computername = ingot_record_text(machine->self->name),
		.wki102_langroup = ingot_record_text(machine->domain),
		.wki102_ver_major = machine->self->version_major,
		.wki102_ver_minor = machine->self->version_minor,
		.wki102_logged_on_users = machine->logged_on,
	};
}

static void fill_user_0(void *record, const void *row)
{
	const struct logon_row *logon = row;

	*(WKSTA_USER_INFO_0 *)record =
		(WKSTA_USER_INFO_0){.wkui0_username = ingot_record_text(logon->user)};
}

/* Accounts are the machine's own: it is their domain, and lets them in. */
static void fill_user_1(void *record, const void *row)
{
	const struct logon_row *logon = row;

	*(WKSTA_USER_INFO_1 *)record = (WKSTA_USER_INFO_1){
		.wkui1_username = ingot_record_text(logon->user),
		.wkui1_logon_domain = ingot_record_text(logon->machine),
		.wkui1_logon_server = ingot_record_text(logon->machine),
	};
}

static const struct ingot_layout info_levels[] = {
	{
		.level = 100,
		.size = sizeof(WKSTA_INFO_100),
		.fill = fill_info_100,
		.parts = {INGOT_TEXT_AT(WKSTA_INFO_100, wki100_computername),
			  INGOT_TEXT_AT(WKSTA_INFO_100, wki100_langroup)},
		.part_count = 2,
	},
	{
		.level = 101,
		.size = sizeof(WKSTA_INFO_101),
		.fill = fill_info_101,
		.parts = {INGOT_TEXT_AT(WKSTA_INFO_101, wki101_computername),
			  INGOT_TEXT_AT(WKSTA_INFO_101, wki101_langroup)},
		.part_count = 2,
	},
	{
		.level = 102,
		.size = sizeof(WKSTA_INFO_102),
		.fill = fill_info_102,
		.parts = {INGOT_TEXT_AT(WKSTA_INFO_102, wki102_computername),
			  INGOT_TEXT_AT(WKSTA_INFO_102, wki102_langroup)},
		.part_count = 2,
	},
};

static const struct ingot_layout user_levels[] = {
	{
		.level = 0,
		.size = sizeof(WKSTA_USER_INFO_0),
		.fill = fill_user_0,
		.parts = {INGOT_TEXT_AT(WKSTA_USER_INFO_0, wkui0_username)},
		.part_count = 1,
	},
	{
		.level = 1,
		.size = sizeof(WKSTA_USER_INFO_1),
		.fill = fill_user_1,
		.parts = {INGOT_TEXT_AT(WKSTA_USER_INFO_1, wkui1_username),
			  INGOT_TEXT_AT(WKSTA_USER_INFO_1, wkui1_logon_domain),
			  INGOT_TEXT_AT(WKSTA_USER_INFO_1, wkui1_logon_server)},
		.part_count = 3,
	},
};

static NET_API_STATUS wksta_get_info(HEXPERTKEY call, LMSTR servername, DWORD level, LPBYTE *bufptr)
{
	struct ingot_operation operation;
	struct ingot_logons logons = {0};
	NET_API_STATUS status = ingot_operation_begin(&operation, call, INGOT_ACCESS_MACHINE);

	(void)servername;
	if (status != 0)
		return status;
	status = ingot_logons_read(&operation.memory, &logons);
	if (status == 0) {
		const struct machine_row row = {
			.self = operation.context->catalogue.self,
			.domain = operation.context->catalogue.domain,
			.logged_on = logons.count,
		};

		status = ingot_page_single(call, info_levels, INGOT_COUNT(info_levels), level, &row,
					   bufptr);
	}
	ingot_operation_end(&operation);
	return status;
}

static NET_API_STATUS read_logons(struct ingot_operation *operation, const void *question,
				  struct ingot_rows *rows)
{
	struct ingot_logons logons = {0};
	struct logon_row *users;
	void *piece = NULL;
	NET_API_STATUS status = ingot_logons_read(&operation->memory, &logons);

	(void)question;
	if (status == 0)
		status = ingot_rows_make(operation, logons.count, sizeof(*users), rows, &piece);
	users = piece;
	for (uint32_t i = 0; status == 0 && i < logons.count; i++) {
		users[i] = (struct logon_row){logons.logons[i].user,
					      operation->context->catalogue.self->name};
		rows->entries[i] =
			(struct ingot_listing_entry){logons.logons[i].process, &users[i]};
	}
	return status;
}

static NET_API_STATUS wksta_user_enum(HEXPERTKEY call, LMSTR servername, DWORD level,
				      LPBYTE *bufptr, DWORD prefmaxlen, LPDWORD entriesread,
				      LPDWORD totalentries, LPDWORD resumehandle)
{
	const struct ingot_operation_list list = {user_levels,  INGOT_COUNT(user_levels),
						  level,        prefmaxlen,
						  bufptr,       entriesread,
						  totalentries, resumehandle,
						  NULL};

	(void)servername;
	return ingot_operation_enumerate(call, INGOT_ACCESS_SESSIONS, &list, read_logons, NULL);
}

const struct lmwksta_ops ingot_wksta_operations = {
	.NetWkstaGetInfo = wksta_get_info,
	.NetWkstaUserEnum = wksta_user_enum,
};
