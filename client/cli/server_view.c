/*
 * server_view.c: how SERVER_INFO structures, and a server's transports, are shown.
 *
 * In: nothing. Out: views, which say where members are and what columns people see.
 */
#include <lm.h>

#include "print.h"
#include "server_commands.h"
#include "type_names.h"

static void print_platform_100(const void *record, FILE *out)
{
	ingot_print_platform(((const SERVER_INFO_100 *)record)->sv100_platform_id, out);
}

static void print_platform_101(const void *record, FILE *out)
{
	ingot_print_platform(((const SERVER_INFO_101 *)record)->sv101_platform_id, out);
}

static void print_version_101(const void *record, FILE *out)
{
	const SERVER_INFO_101 *info = record;

	ingot_print_version(info->sv101_version_major, info->sv101_version_minor, out);
}

static void print_type_101(const void *record, FILE *out)
{
	ingot_type_names_print(((const SERVER_INFO_101 *)record)->sv101_type, out);
}

static void print_version_102(const void *record, FILE *out)
{
	const SERVER_INFO_102 *info = record;

	ingot_print_version(info->sv102_version_major, info->sv102_version_minor, out);
}

static void print_type_102(const void *record, FILE *out)
{
	ingot_type_names_print(((const SERVER_INFO_102 *)record)->sv102_type, out);
}

static void print_disc_102(const void *record, FILE *out)
{
	const SERVER_INFO_102 *info = record;

	if (info->sv102_disc == SV_NODISC)
		fputs("never", out);
	else
		fprintf(out, "%d min", info->sv102_disc);
}

static void print_announce_102(const void *record, FILE *out)
{
	const SERVER_INFO_102 *info = record;

	if (info->sv102_announce == 0)
		fputs("never", out);
	else
		fprintf(out, "%u s", info->sv102_announce);
}

static void print_version_1001(const void *record, FILE *out)
{
	const SERVER_INFO_1001 *info = record;

	ingot_print_version(info->sv1001_version_major, info->sv1001_version_minor, out);
}

static void print_type_1001(const void *record, FILE *out)
{
	ingot_type_names_print(((const SERVER_INFO_1001 *)record)->sv1001_type, out);
}

static void print_addresses_1001(const void *record, FILE *out)
{
	const SERVER_OFFER *offer = ((const SERVER_INFO_1001 *)record)->sv1001_offer;

	for (DWORD i = 0; offer && i < offer->ofr_address_count; i++)
		fprintf(out, "%s%s", i ? "," : "", offer->ofr_addresses[i]);
}

/* By their names, or numbers; versions are in the JSON. */
static void print_programs_1001(const void *record, FILE *out)
{
	const SERVER_OFFER *offer = ((const SERVER_INFO_1001 *)record)->sv1001_offer;

	for (DWORD i = 0; offer && i < offer->ofr_program_count; i++) {
		const SERVER_PROGRAM *program = &offer->ofr_programs[i];

		if (program->prg_name)
			fprintf(out, "%s%s", i ? "," : "", program->prg_name);
		else
			fprintf(out, "%s%u", i ? "," : "", program->prg_number);
	}
}

static const struct ingot_record_field fields_100[] = {
	INGOT_FIELD(NUMBER, SERVER_INFO_100, sv100_platform_id),
	INGOT_FIELD(TEXT, SERVER_INFO_100, sv100_name),
};

static const struct ingot_column columns_100[] = {
	INGOT_COLUMN_TEXT("NAME", SERVER_INFO_100, sv100_name),
	INGOT_COLUMN("PLATFORM", print_platform_100),
};

static const struct ingot_record_field fields_101[] = {
	INGOT_FIELD(NUMBER, SERVER_INFO_101, sv101_platform_id),
	INGOT_FIELD(TEXT, SERVER_INFO_101, sv101_name),
	INGOT_FIELD(NUMBER, SERVER_INFO_101, sv101_version_major),
	INGOT_FIELD(NUMBER, SERVER_INFO_101, sv101_version_minor),
	INGOT_FIELD(NUMBER, SERVER_INFO_101, sv101_type),
	INGOT_FIELD(TEXT, SERVER_INFO_101, sv101_comment),
};

static const struct ingot_column columns_101[] = {
	INGOT_COLUMN_TEXT("NAME", SERVER_INFO_101, sv101_name),
	INGOT_COLUMN("PLATFORM", print_platform_101),
	INGOT_COLUMN_RIGHT("VERSION", print_version_101),
	INGOT_COLUMN("TYPE", print_type_101),
	INGOT_COLUMN_TEXT("COMMENT", SERVER_INFO_101, sv101_comment),
};

static const struct ingot_record_field fields_102[] = {
	INGOT_FIELD(NUMBER, SERVER_INFO_102, sv102_platform_id),
	INGOT_FIELD(TEXT, SERVER_INFO_102, sv102_name),
	INGOT_FIELD(NUMBER, SERVER_INFO_102, sv102_version_major),
	INGOT_FIELD(NUMBER, SERVER_INFO_102, sv102_version_minor),
	INGOT_FIELD(NUMBER, SERVER_INFO_102, sv102_type),
	INGOT_FIELD(TEXT, SERVER_INFO_102, sv102_comment),
	INGOT_FIELD(NUMBER, SERVER_INFO_102, sv102_users),
	INGOT_FIELD(SIGNED, SERVER_INFO_102, sv102_disc),
	INGOT_FIELD(SIGNED, SERVER_INFO_102, sv102_hidden),
	INGOT_FIELD(NUMBER, SERVER_INFO_102, sv102_announce),
	INGOT_FIELD(NUMBER, SERVER_INFO_102, sv102_anndelta),
	INGOT_FIELD(NUMBER, SERVER_INFO_102, sv102_licenses),
	INGOT_FIELD(TEXT, SERVER_INFO_102, sv102_userpath),
};

static const struct ingot_column columns_102[] = {
	INGOT_COLUMN_TEXT("NAME", SERVER_INFO_102, sv102_name),
	INGOT_COLUMN_RIGHT("VERSION", print_version_102),
	INGOT_COLUMN("TYPE", print_type_102),
	INGOT_COLUMN_NUMBER("USERS", SERVER_INFO_102, sv102_users),
	INGOT_COLUMN_RIGHT("DISCONNECTS", print_disc_102),
	INGOT_COLUMN_RIGHT("ANNOUNCED", print_announce_102),
	INGOT_COLUMN_TEXT("COMMENT", SERVER_INFO_102, sv102_comment),
};

static const struct ingot_record_field program_fields[] = {
	INGOT_FIELD(NUMBER, SERVER_PROGRAM, prg_number),
	INGOT_FIELD(TEXT, SERVER_PROGRAM, prg_name),
	INGOT_FIELD(NUMBER, SERVER_PROGRAM, prg_version_count),
	INGOT_FIELD_MANY(NUMBERS, SERVER_PROGRAM, prg_versions, prg_version_count, NULL),
};

static const struct ingot_view program_view = {
	.size = sizeof(SERVER_PROGRAM),
	.fields = program_fields,
	.field_count = INGOT_COUNT(program_fields),
};

static const struct ingot_record_field offer_fields[] = {
	INGOT_FIELD(NUMBER, SERVER_OFFER, ofr_address_count),
	INGOT_FIELD_MANY(TEXTS, SERVER_OFFER, ofr_addresses, ofr_address_count, NULL),
	INGOT_FIELD(NUMBER, SERVER_OFFER, ofr_program_count),
	INGOT_FIELD_MANY(RECORDS, SERVER_OFFER, ofr_programs, ofr_program_count, &program_view),
};

static const struct ingot_view offer_view = {
	.size = sizeof(SERVER_OFFER),
	.fields = offer_fields,
	.field_count = INGOT_COUNT(offer_fields),
};

static const struct ingot_record_field fields_1001[] = {
	INGOT_FIELD(NUMBER, SERVER_INFO_1001, sv1001_platform_id),
	INGOT_FIELD(TEXT, SERVER_INFO_1001, sv1001_name),
	INGOT_FIELD(NUMBER, SERVER_INFO_1001, sv1001_version_major),
	INGOT_FIELD(NUMBER, SERVER_INFO_1001, sv1001_version_minor),
	INGOT_FIELD(NUMBER, SERVER_INFO_1001, sv1001_type),
	INGOT_FIELD(TEXT, SERVER_INFO_1001, sv1001_comment),
	{"sv1001_offer", INGOT_FIELD_RECORD, offsetof(SERVER_INFO_1001, sv1001_offer), 0,
	 &offer_view},
};

static const struct ingot_column columns_1001[] = {
	INGOT_COLUMN_TEXT("NAME", SERVER_INFO_1001, sv1001_name),
	INGOT_COLUMN_RIGHT("VERSION", print_version_1001),
	INGOT_COLUMN("TYPE", print_type_1001),
	INGOT_COLUMN("ADDRESSES", print_addresses_1001),
	INGOT_COLUMN("PROGRAMS", print_programs_1001),
	INGOT_COLUMN_TEXT("COMMENT", SERVER_INFO_1001, sv1001_comment),
};

const struct ingot_view ingot_server_views[INGOT_SERVER_VIEWS] = {
	INGOT_VIEW(100, SERVER_INFO_100, fields_100, columns_100),
	INGOT_VIEW(101, SERVER_INFO_101, fields_101, columns_101),
	INGOT_VIEW(1001, SERVER_INFO_1001, fields_1001, columns_1001),
	INGOT_VIEW(102, SERVER_INFO_102, fields_102, columns_102),
};

static const struct ingot_record_field transport_fields[] = {
	INGOT_FIELD(NUMBER, SERVER_TRANSPORT_INFO_0, svti0_numberofvcs),
	INGOT_FIELD(TEXT, SERVER_TRANSPORT_INFO_0, svti0_transportname),
	INGOT_FIELD_MANY(BYTES, SERVER_TRANSPORT_INFO_0, svti0_transportaddress,
			 svti0_transportaddresslength, NULL),
	INGOT_FIELD(NUMBER, SERVER_TRANSPORT_INFO_0, svti0_transportaddresslength),
	INGOT_FIELD(TEXT, SERVER_TRANSPORT_INFO_0, svti0_networkaddress),
};

static const struct ingot_column transport_columns[] = {
	INGOT_COLUMN_TEXT("TRANSPORT", SERVER_TRANSPORT_INFO_0, svti0_transportname),
	INGOT_COLUMN_TEXT("ADDRESS", SERVER_TRANSPORT_INFO_0, svti0_networkaddress),
	INGOT_COLUMN_NUMBER("CONNECTIONS", SERVER_TRANSPORT_INFO_0, svti0_numberofvcs),
};

const struct ingot_view ingot_transport_view =
	INGOT_VIEW(0, SERVER_TRANSPORT_INFO_0, transport_fields, transport_columns);
