/*
 * server_levels.c: how the daemon's servers become records of lmserver.idl's levels.
 *
 * In: a server. Out: SERVER_INFO structures, whose pointers lead into the server.
 */
#include "server_levels.h"
#include "lmserver.h"

static void fill_100(void *record, const void *row)
{
	const struct ingot_store_server *server = ((const struct ingot_server_row *)row)->server;

	*(SERVER_INFO_100 *)record = (SERVER_INFO_100){
		.sv100_platform_id = server->platform_id,
		.sv100_name = ingot_record_text(server->name),
	};
}

static void fill_101(void *record, const void *row)
{
	const struct ingot_store_server *server = ((const struct ingot_server_row *)row)->server;

	*(SERVER_INFO_101 *)record = (SERVER_INFO_101){
		.sv101_platform_id = server->platform_id,
		.sv101_name = ingot_record_text(server->name),
		.sv101_version_major = server->version_major,
		.sv101_version_minor = server->version_minor,
		.sv101_type = server->type,
		.sv101_comment = ingot_record_text(server->comment),
	};
}

static void fill_102(void *record, const void *row)
{
	const struct ingot_server_row *machine = row;
	const struct ingot_store_server *server = machine->server;

	*(SERVER_INFO_102 *)record = (SERVER_INFO_102){
		.sv102_platform_id = server->platform_id,
		.sv102_name = ingot_record_text(server->name),
		.sv102_version_major = server->version_major,
		.sv102_version_minor = server->version_minor,
		.sv102_type = server->type,
		.sv102_comment = ingot_record_text(server->comment),
		.sv102_users = machine->users_max,
		.sv102_disc = (LONG)machine->disconnect_minutes,
		.sv102_hidden = SV_VISIBLE,
		.sv102_announce = machine->announce_seconds,
	};
}

static void fill_1001(void *record, const void *row)
{
	const struct ingot_server_row *known = row;
	const struct ingot_store_server *server = known->server;

	*(SERVER_INFO_1001 *)record = (SERVER_INFO_1001){
		.sv1001_platform_id = server->platform_id,
		.sv1001_name = ingot_record_text(server->name),
		.sv1001_version_major = server->version_major,
		.sv1001_version_minor = server->version_minor,
		.sv1001_type = server->type,
		.sv1001_comment = ingot_record_text(server->comment),
		.sv1001_offer = (SERVER_OFFER *)known->offer,
	};
}

const struct ingot_layout ingot_server_levels[INGOT_SERVER_LEVELS] = {
	{
		.level = 100,
		.size = sizeof(SERVER_INFO_100),
		.fill = fill_100,
		.parts = {INGOT_TEXT_AT(SERVER_INFO_100, sv100_name)},
		.part_count = 1,
	},
	{
		.level = 101,
		.size = sizeof(SERVER_INFO_101),
		.fill = fill_101,
		.parts = {INGOT_TEXT_AT(SERVER_INFO_101, sv101_name),
			  INGOT_TEXT_AT(SERVER_INFO_101, sv101_comment)},
		.part_count = 2,
	},
	{
		.level = 1001,
		.size = sizeof(SERVER_INFO_1001),
		.fill = fill_1001,
		.parts = {INGOT_TEXT_AT(SERVER_INFO_1001, sv1001_name),
			  INGOT_TEXT_AT(SERVER_INFO_1001, sv1001_comment),
			  {.kind = INGOT_PART_BLOCK,
			   .offset = offsetof(SERVER_INFO_1001, sv1001_offer),
			   .type = &ingot_type_SERVER_OFFER}},
		.part_count = 3,
	},
	{
		.level = 102,
		.size = sizeof(SERVER_INFO_102),
		.fill = fill_102,
		.parts = {INGOT_TEXT_AT(SERVER_INFO_102, sv102_name),
			  INGOT_TEXT_AT(SERVER_INFO_102, sv102_comment)},
		.part_count = 2,
	},
};
