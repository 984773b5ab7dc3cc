/*
 * server_announce.c: `ingot server announce` and `ingot server withdraw`.
 *
 * In: a name and options. Out: the call, and nothing printed when it went well (with --json: an array of
 * nothing, so that a program always reads JSON). Whether names are good is for the server to say.
 */
#include <stdio.h>
#include <string.h>

#include <lm.h>

#include "server_commands.h"

struct announce_options {
	char *name;
	const char *domain;
	SERVER_INFO_101 info;
	uint32_t ttl; /* 0: the server's default */
};

static const struct argp_option announce_known[] = {
	{"type", 'T', "LIST", 0,
	 "What it is, names and masks as `server,print' or 0x202 (default: server)", 0},
	{"version", 'v', "MAJOR.MINOR", 0, "Its version (default: 0.0)", 0},
	{"comment", 'c', "TEXT", 0, "A comment", 0},
	{"domain", 'd', "DOMAIN", 0, "Its domain (default: that of the server asked)", 0},
	{"ttl", 'n', "SECONDS", 0,
	 "Forget it after SECONDS without a new announcement (default: 720)", 0},
	{0},
};

static const struct argp_option withdraw_known[] = {
	{"domain", 'd', "DOMAIN", 0, "Its domain (default: that of the server asked)", 0},
	{0},
};

/* MAJOR, or MAJOR.MINOR. */
static void parse_version(const struct argp_state *state, char *text, SERVER_INFO_101 *info)
{
	char *dot = strchr(text, '.');

	if (dot)
		*dot = '\0';
	info->sv101_version_major = ingot_command_number(state, "version", text, UINT32_MAX);
	info->sv101_version_minor =
		dot ? ingot_command_number(state, "version", dot + 1, UINT32_MAX) : 0;
}

static error_t parse_option(int key, char *argument, struct argp_state *state)
{
	struct announce_options *options = state->input;

	switch (key) {
	case 'T':
		options->info.sv101_type = ingot_command_types(state, argument);
		return 0;
	case 'v':
		parse_version(state, argument, &options->info);
		return 0;
	case 'c':
		options->info.sv101_comment = argument;
		return 0;
	case 'd':
		options->domain = argument;
		return 0;
	case 'n':
		options->ttl = ingot_command_number(state, "ttl", argument, UINT32_MAX);
		return 0;
	case ARGP_KEY_ARG:
		if (options->name)
			argp_error(state, "'%s' is one word too many", argument);
		options->name = argument;
		return 0;
	case ARGP_KEY_END:
		if (!options->name)
			argp_error(state, "a server's NAME is needed");
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

static int conclude(const char *call, NET_API_STATUS status, const struct ingot_common *common)
{
	if (status != NERR_Success)
		return ingot_fail_status(call, status);
	if (common->json)
		puts("[]");
	return 0;
}

int ingot_server_announce(int argc, char **argv, struct ingot_common *common)
{
	struct announce_options options = {
		.info = {.sv101_platform_id = PLATFORM_ID_NT, .sv101_type = SV_TYPE_SERVER},
	};
	NET_API_STATUS status;

	ingot_command_parse(announce_known, parse_option, "NAME",
			    "Make the server NAME known, or known anew with other values.", argc,
			    argv, common, &options);
	options.info.sv101_name = options.name;
	status = IngotServerAnnounce(common->server, 101, (LPBYTE)&options.info, options.domain,
				     options.ttl);
	return conclude("IngotServerAnnounce", status, common);
}

int ingot_server_withdraw(int argc, char **argv, struct ingot_common *common)
{
	struct announce_options options = {0};
	NET_API_STATUS status;

	ingot_command_parse(withdraw_known, parse_option, "NAME",
			    "Forget the announced server NAME.", argc, argv, common, &options);
	status = IngotServerWithdraw(common->server, options.name, options.domain);
	return conclude("IngotServerWithdraw", status, common);
}
