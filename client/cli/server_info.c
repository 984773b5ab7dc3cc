/*
 * server_info.c: `ingot server info`.
 *
 * In: options. Out: NetServerGetInfo's one server.
 */
#include <lm.h>

#include "server_commands.h"

static const struct argp_option known[] = {
	{"level", 'l', "N", 0, "Ask for SERVER_INFO_N: 100 or 101 (default: 101)", 0},
	{0},
};

static error_t parse_option(int key, char *argument, struct argp_state *state)
{
	uint32_t *level = state->input;

	if (key != 'l')
		return ARGP_ERR_UNKNOWN;
	*level = ingot_command_number(state, "level", argument, UINT32_MAX);
	return 0;
}

int ingot_server_info(int argc, char **argv, struct ingot_common *common)
{
	struct ingot_records records = {0};
	uint32_t level = 101;
	LPBYTE buffer = NULL;
	NET_API_STATUS status;
	int result;

	ingot_command_parse(known, parse_option, NULL, "Show the server that answers.", argc, argv,
			    common, &level);
	records.view = ingot_server_view(level);
	if (!records.view)
		return ingot_fail_status("NetServerGetInfo", ERROR_INVALID_LEVEL);
	status = NetServerGetInfo(common->server, level, &buffer);
	if (status != NERR_Success)
		return ingot_fail_status("NetServerGetInfo", status);
	if (!ingot_records_add(&records, buffer, 1))
		return ingot_fail("out of memory");
	result = ingot_show(&records, common);
	ingot_records_done(&records);
	return result;
}
