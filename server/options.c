/*
 * options.c: the daemon's command line.
 *
 * In: argv. Out: checked options, or a message and the end of the process. It opens nothing: whether a store
 * or an address is any good, others find out.
 */
#include <argp.h>
#include <stdlib.h>

#include "names.h"
#include "options.h"

#define EXIT_USAGE 2

static const struct argp_option known[] = {
	{"listen", 'l', "ADDRESS", 0,
	 "Listen on ADDRESS, tcp://HOST:PORT or unix:///PATH; may be repeated (default: " INGOT_DEFAULT_LISTEN
	 "). Port 0 picks a free one",
	 0},
	{"store", 's', "FILE", 0,
	 "Keep servers in FILE, or :memory: (default: " INGOT_DEFAULT_STORE ")", 0},
	{"name", 'n', "NAME", 0, "This server's name (default: the host's)", 0},
	{"comment", 'c', "TEXT", 0, "This server's comment", 0},
	{"domain", 'd', "DOMAIN", 0, "This server's domain (default: " INGOT_DEFAULT_DOMAIN ")", 0},
	{0},
};

static void add_address(struct ingot_daemon_options *options, const char *address,
			const struct argp_state *state)
{
	if (options->listen_count == INGOT_LISTEN_MAX)
		argp_error(state, "more than %u addresses to listen on", INGOT_LISTEN_MAX);
	else
		options->listen[options->listen_count++] = address;
}

/* argp_error does not return: it ends the process with argp_err_exit_status. */
static error_t parse_option(int key, char *argument, struct argp_state *state)
{
	struct ingot_daemon_options *options = state->input;

	switch (key) {
	case 'l':
		add_address(options, argument, state);
		return 0;
	case 's':
		if (!*argument)
			argp_error(state, "--store: a file's name is needed");
		options->store = argument;
		return 0;
	case 'n':
		if (!ingot_name_is_valid(argument))
			argp_error(state, "--name: '%s' cannot be a server's name", argument);
		options->name = argument;
		return 0;
	case 'c':
		if (!ingot_comment_is_valid(argument))
			argp_error(state, "--comment: at most 256 bytes of UTF-8");
		options->comment = argument;
		return 0;
	case 'd':
		if (!ingot_name_is_valid(argument))
			argp_error(state, "--domain: '%s' cannot be a domain's name", argument);
		options->domain = argument;
		return 0;
	case ARGP_KEY_ARG:
		argp_error(state, "'%s' is not an option", argument);
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

void ingot_daemon_options_parse(struct ingot_daemon_options *options, int argc, char **argv)
{
	static const struct argp parser = {
		.options = known,
		.parser = parse_option,
		.doc = "Keep the servers that announce themselves, and answer NetServerEnum and its kin.\v"
		       "Prints `ingotd: listening on ADDRESS' for each address once it is ready. Stops on "
		       "SIGTERM and SIGINT. Exit status: 0 stopped, 1 failed, 2 bad usage.",
	};

	argp_program_version = "ingotd " INGOT_VERSION;
	argp_err_exit_status = EXIT_USAGE;
	*options = (struct ingot_daemon_options){
		.store = INGOT_DEFAULT_STORE,
		.domain = INGOT_DEFAULT_DOMAIN,
	};
	if (argp_parse(&parser, argc, argv, 0, NULL, options) != 0)
		exit(EXIT_USAGE);
	if (options->listen_count == 0)
		options->listen[options->listen_count++] = INGOT_DEFAULT_LISTEN;
}
