/*
 * server_view.c: how SERVER_INFO structures are shown.
 *
 * In: a level. Out: the view, which says where members are and what columns people see.
 */
#include <lm.h>

#include "server_commands.h"
#include "type_names.h"

static void print_text(const char *text, FILE *out)
{
	if (text)
		fputs(text, out);
}

static void print_platform(uint32_t platform, FILE *out)
{
	switch (platform) {
	case PLATFORM_ID_DOS:
		fputs("dos", out);
		break;
	case PLATFORM_ID_OS2:
		fputs("os2", out);
		break;
	case PLATFORM_ID_NT:
		fputs("nt", out);
		break;
	case PLATFORM_ID_OSF:
		fputs("osf", out);
		break;
	case PLATFORM_ID_VMS:
		fputs("vms", out);
		break;
	default:
		fprintf(out, "%u", platform);
	}
}

static void print_name_100(const void *record, FILE *out)
{
	print_text(((const SERVER_INFO_100 *)record)->sv100_name, out);
}

static void print_platform_100(const void *record, FILE *out)
{
	print_platform(((const SERVER_INFO_100 *)record)->sv100_platform_id, out);
}

static void print_name_101(const void *record, FILE *out)
{
	print_text(((const SERVER_INFO_101 *)record)->sv101_name, out);
}

static void print_platform_101(const void *record, FILE *out)
{
	print_platform(((const SERVER_INFO_101 *)record)->sv101_platform_id, out);
}

/* The high four bits of version_major are not of the number, say the documents. */
static void print_version_101(const void *record, FILE *out)
{
	const SERVER_INFO_101 *info = record;

	fprintf(out, "%u.%u", info->sv101_version_major & MAJOR_VERSION_MASK,
		info->sv101_version_minor);
}

static void print_type_101(const void *record, FILE *out)
{
	ingot_type_names_print(((const SERVER_INFO_101 *)record)->sv101_type, out);
}

static void print_comment_101(const void *record, FILE *out)
{
	print_text(((const SERVER_INFO_101 *)record)->sv101_comment, out);
}

static const struct ingot_record_field fields_100[] = {
	{"sv100_platform_id", INGOT_FIELD_NUMBER, offsetof(SERVER_INFO_100, sv100_platform_id)},
	{"sv100_name", INGOT_FIELD_TEXT, offsetof(SERVER_INFO_100, sv100_name)},
};

static const struct ingot_column columns_100[] = {
	{"NAME", false, print_name_100},
	{"PLATFORM", false, print_platform_100},
};

static const struct ingot_record_field fields_101[] = {
	{"sv101_platform_id", INGOT_FIELD_NUMBER, offsetof(SERVER_INFO_101, sv101_platform_id)},
	{"sv101_name", INGOT_FIELD_TEXT, offsetof(SERVER_INFO_101, sv101_name)},
	{"sv101_version_major", INGOT_FIELD_NUMBER, offsetof(SERVER_INFO_101, sv101_version_major)},
	{"sv101_version_minor", INGOT_FIELD_NUMBER, offsetof(SERVER_INFO_101, sv101_version_minor)},
	{"sv101_type", INGOT_FIELD_NUMBER, offsetof(SERVER_INFO_101, sv101_type)},
	{"sv101_comment", INGOT_FIELD_TEXT, offsetof(SERVER_INFO_101, sv101_comment)},
};

static const struct ingot_column columns_101[] = {
	{"NAME", false, print_name_101},       {"PLATFORM", false, print_platform_101},
	{"VERSION", true, print_version_101},  {"TYPE", false, print_type_101},
	{"COMMENT", false, print_comment_101},
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const struct ingot_view views[] = {
	{100, sizeof(SERVER_INFO_100), fields_100, COUNT(fields_100), columns_100,
	 COUNT(columns_100)},
	{101, sizeof(SERVER_INFO_101), fields_101, COUNT(fields_101), columns_101,
	 COUNT(columns_101)},
};

const struct ingot_view *ingot_server_view(uint32_t level)
{
	for (size_t i = 0; i < COUNT(views); i++) {
		if (views[i].level == level)
			return &views[i];
	}
	return NULL;
}
