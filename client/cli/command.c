/*
 * command.c: the commands of `ingot`, and what they have in common.
 *
 * In: argv of one command. Out: its options, checked; and for all commands one way to print and to fail. What a
 * command does is in its own file.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lm.h>

#include "command.h"
#include "ingot/rpc.h"
#include "json_print.h"
#include "machine_commands.h"
#include "server_commands.h"
#include "table_print.h"
#include "type_names.h"

const struct ingot_command ingot_commands[] = {
	{"server", "list", "the servers that are known in a domain", ingot_server_list},
	{"server", "info", "the server that answers, itself", ingot_server_info},
	{"server", "transports", "the addresses of the server that answers",
	 ingot_server_transports},
	{"server", "announce", "make a server known", ingot_server_announce},
	{"server", "withdraw", "forget an announced server", ingot_server_withdraw},
	{"wksta", "info", "the machine that answers", ingot_wksta_info},
	{"wksta", "users", "who is logged on to it", ingot_wksta_users},
	{"user", "list", "its accounts", ingot_user_list},
	{"user", "info", "one account", ingot_user_info},
	{"user", "groups", "the groups that an account is in", ingot_user_groups},
	{"group", "list", "its groups", ingot_group_list},
	{"group", "members", "who is in a group", ingot_group_members},
	{"session", "list", "who is connected to the server that answers", ingot_session_list},
	{"time", NULL, "the time there", ingot_time},
	{"stats", NULL, "what the server that answers has done", ingot_stats},
	{0},
};

#define DAY_MS 86400000u

static const struct argp_option common_options[] = {
	{"server", 'S', "ADDRESS", 0,
	 "Ask the server at ADDRESS: tcp://HOST:PORT, unix:///PATH or HOST (default: this machine)",
	 10},
	{"json", 'j', NULL, 0, "Print JSON: an array of objects whose keys are the C field names",
	 10},
	{"encoding", 'e', "NAME", 0, "Call in xdr or in protobuf (default: xdr)", 10},
	{"timeout", 't', "MS", 0, "Wait MS milliseconds for each reply (default: 25000)", 10},
	{0},
};

static ingot_codec read_encoding(const struct argp_state *state, const char *name)
{
	if (strcmp(name, "protobuf") == 0)
		return INGOT_PROTOBUF;
	if (strcmp(name, "xdr") != 0)
		argp_error(state, "--encoding: '%s' is neither xdr nor protobuf", name);
	return INGOT_XDR;
}

static error_t parse_common(int key, char *argument, struct argp_state *state)
{
	struct ingot_common *common = state->input;

	switch (key) {
	case 'S':
		common->server = argument;
		return 0;
	case 'j':
		common->json = true;
		return 0;
	case 'e':
		common->encoding = read_encoding(state, argument);
		return 0;
	case 't':
		common->timeout_ms = ingot_command_number(state, "timeout", argument, DAY_MS);
		if (common->timeout_ms == 0)
			argp_error(state, "--timeout: at least one millisecond is needed");
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

const struct argp ingot_common_argp = {.options = common_options, .parser = parse_common};

/* What lies between argp and a command's parser: passes the common options on, counts the arguments. */
struct parsing {
	argp_parser_t parser;
	bool words;
	struct ingot_common *common;
	void *own;
};

static error_t parse_command(int key, char *argument, struct argp_state *state)
{
	struct parsing *parsing = state->input;
	error_t result;

	if (key == ARGP_KEY_INIT) {
		state->child_inputs[0] = parsing->common;
		return 0;
	}
	if (key == ARGP_KEY_ARG && !parsing->words)
		argp_error(state, "'%s' is one word too many", argument);
	if (!parsing->parser)
		return ARGP_ERR_UNKNOWN;
	/* Commands know nothing of this step: their input is what they gave. */
	state->input = parsing->own;
	result = parsing->parser(key, argument, state);
	state->input = parsing;
	return result;
}

void ingot_command_parse(const struct argp_option *options, argp_parser_t parser, const char *words,
			 const char *doc, int argc, char **argv, struct ingot_common *common,
			 void *own)
{
	const struct argp_child children[] = {{&ingot_common_argp, 0, "Every command:", 10}, {0}};
	const struct argp argp = {
		.options = options,
		.parser = parse_command,
		.args_doc = words,
		.doc = doc,
		.children = children,
	};
	struct parsing parsing = {parser, words != NULL, common, own};
	ingot_call_options call = {0};

	if (argp_parse(&argp, argc, argv, 0, NULL, &parsing) != 0)
		exit(INGOT_EXIT_USAGE);
	call.timeout_ms = common->timeout_ms;
	call.encoding = common->encoding;
	if (ingot_set_default_options(&call) != 0)
		exit(ingot_fail("the options of calls cannot be set"));
}

uint32_t ingot_command_number(const struct argp_state *state, const char *option, const char *text,
			      uint32_t max)
{
	bool hexadecimal = text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
	const char *digits = hexadecimal ? text + 2 : text;
	size_t length = strspn(digits, hexadecimal ? "0123456789abcdefABCDEF" : "0123456789");
	unsigned long long number;

	errno = 0;
	number = strtoull(digits, NULL, hexadecimal ? 16 : 10);
	if (length == 0 || digits[length] || errno != 0 || number > max)
		argp_error(state, "--%s: '%s' is not a number from 0 to %u", option, text, max);
	return (uint32_t)number;
}

uint32_t ingot_command_types(const struct argp_state *state, const char *list)
{
	const char *item = "";
	int length = 0;
	uint32_t mask = 0;

	if (!ingot_type_names_parse(list, &mask, &item, &length))
		argp_error(state, "--type: '%.*s' is neither a type's name nor a mask", length,
			   item);
	return mask;
}

int ingot_fail_status(const char *call, uint32_t status)
{
	fprintf(stderr, "ingot: %s: %s (%u)\n", call, ingot_status_text(status), status);
	return EXIT_FAILURE;
}

int ingot_fail(const char *reason)
{
	fprintf(stderr, "ingot: %s\n", reason);
	return EXIT_FAILURE;
}

int ingot_show(const struct ingot_records *records, const struct ingot_common *common)
{
	bool good = common->json ? ingot_json_print(records, stdout)
				 : ingot_table_print(records, stdout);

	return good ? EXIT_SUCCESS : ingot_fail("out of memory");
}
