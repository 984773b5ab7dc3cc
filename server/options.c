/*
 * options.c: the daemon's command line.
 *
 * In: argv. Out: what it sets, checked by settings.c; or a message and the end of the process.
 */
#include <argp.h>
#include <stdlib.h>

#include "options.h"

#define EXIT_USAGE 2

static const struct argp_option known[] = {
	{"listen", 'l', "ADDRESS", 0,
	 "Listen on ADDRESS, tcp://HOST:PORT or unix:///PATH; may be repeated (default: " INGOT_DEFAULT_LISTEN
	 "). Port 0 picks a free one",
	 0},
	{"store", 's', "FILE", 0,
	 "Keep servers in FILE, or :memory: (default: " INGOT_DEFAULT_STORE ")", 0},
	{"workers", 'w', "N", 0, "Run operations in N threads (default: one for each processor)",
	 0},
	{"processes", 'p', "N", 0,
	 "Serve in N processes, each with workers of its own, and replace one that dies (default: 1)",
	 0},
	{"name", 'n', "NAME", 0, "This server's name (default: the host's)", 0},
	{"comment", 'c', "TEXT", 0, "This server's comment", 0},
	{"domain", 'd', "DOMAIN", 0, "This server's domain (default: " INGOT_DEFAULT_DOMAIN ")", 0},
	{"announce", 'a', "ADDRESS", 0,
	 "Announce this server to the ingotd at ADDRESS, again and again; may be repeated", 0},
	{"no-rpcbind", 'R', NULL, 0,
	 "Neither register with this machine's rpcbind nor ask it which programs there are", 0},
	{"user", 'u', "USER", 0, "Become USER once everything is open; needs root", 0},
	{"config", 'f', "FILE", 0,
	 "Read settings from FILE (default: " INGOT_DEFAULT_CONFIG
	 ", if it is there); options of the command line have precedence",
	 0},
	{"check-config", 'C', NULL, 0, "Say what is wrong with the settings, and end", 0},
	{0},
};

/* Which setting an option is, and the value that one without an argument stands for. */
static const struct {
	int letter;
	const char *option;
	const char *section;
	const char *key;
	const char *value;
} rows[] = {
	{'l', "listen", "server", "listen", NULL},
	{'s', "store", "server", "store", NULL},
	{'w', "workers", "server", "workers", NULL},
	{'p', "processes", "server", "processes", NULL},
	{'n', "name", "server", "name", NULL},
	{'c', "comment", "server", "comment", NULL},
	{'d', "domain", "server", "domain", NULL},
	{'a', "announce", "announce", "to", NULL},
	{'u', "user", "server", "user", NULL},
	{'R', "no-rpcbind", "server", "rpcbind", "none"},
};

static bool add(struct ingot_daemon_options *options, int letter, const char *value)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (rows[i].letter != letter)
			continue;
		options->settings[options->count].option = rows[i].option;
		options->settings[options->count].section = rows[i].section;
		options->settings[options->count].key = rows[i].key;
		options->settings[options->count].value = rows[i].value ? rows[i].value : value;
		options->count++;
		return true;
	}
	return false;
}

/* An option that is given twice is bad usage, but for lists. */
static bool try_settings(const struct ingot_daemon_options *options,
			 struct ingot_settings *settings, const char **ret_option, char *reason)
{
	for (size_t i = 0; i < options->count; i++) {
		*ret_option = options->settings[i].option;
		if (!ingot_settings_set(settings, options->settings[i].section,
					options->settings[i].key, options->settings[i].value,
					reason))
			return false;
	}
	return true;
}

/* Bad values are bad usage, whatever the configuration file says. */
static void check(const struct ingot_daemon_options *options, const struct argp_state *state)
{
	char reason[INGOT_SETTINGS_REASON_MAX] = "out of memory";
	struct ingot_settings settings;
	const char *option = "";

	if (!ingot_settings_init(&settings) || !try_settings(options, &settings, &option, reason))
		argp_error(state, "--%s: %s", option, reason);
	ingot_settings_done(&settings);
}

/* argp_error does not return: it ends the process with argp_err_exit_status. */
static error_t parse_option(int key, char *argument, struct argp_state *state)
{
	struct ingot_daemon_options *options = state->input;

	switch (key) {
	case 'f':
		options->config = argument;
		return 0;
	case 'C':
		options->check = true;
		return 0;
	case ARGP_KEY_ARG:
		argp_error(state, "'%s' is not an option", argument);
		return 0;
	case ARGP_KEY_END:
		check(options, state);
		return 0;
	default:
		if (options->count == INGOT_OPTIONS_MAX)
			argp_error(state, "more than %u options", INGOT_OPTIONS_MAX);
		return add(options, key, argument) ? 0 : ARGP_ERR_UNKNOWN;
	}
}

void ingot_daemon_options_parse(struct ingot_daemon_options *options, int argc, char **argv)
{
	static const struct argp parser = {
		.options = known,
		.parser = parse_option,
		.doc = "Keep the servers that announce themselves, answer NetServerEnum and its kin, and for this "
		       "machine.\v"
		       "Prints `ingotd: listening on ADDRESS' for each address once it is ready. Stops on "
		       "SIGTERM and SIGINT, reads its configuration again on SIGHUP. Exit status: 0 stopped, "
		       "1 failed, 2 bad usage.",
	};

	argp_program_version = "ingotd " INGOT_VERSION;
	argp_err_exit_status = EXIT_USAGE;
	*options = (struct ingot_daemon_options){0};
	if (argp_parse(&parser, argc, argv, 0, NULL, options) != 0)
		exit(EXIT_USAGE);
}

bool ingot_daemon_options_apply(const struct ingot_daemon_options *options,
				struct ingot_settings *ret_settings, FILE *errors)
{
	const char *path = options->config ? options->config : INGOT_DEFAULT_CONFIG;
	char reason[INGOT_SETTINGS_REASON_MAX] = "out of memory";
	struct ingot_settings settings;
	const char *option = "settings";
	bool good = ingot_settings_init(&settings);

	if (good && !ingot_settings_read(&settings, path, !options->config, errors)) {
		ingot_settings_done(&settings);
		return false;
	}
	ingot_settings_forget(&settings);
	good = good && try_settings(options, &settings, &option, reason);
	if (good) {
		/* There are no options for what may not go together. */
		option = path;
		good = ingot_settings_complete(&settings, reason);
	}
	if (!good) {
		fprintf(errors, "%s: %s\n", option, reason);
		ingot_settings_done(&settings);
		return false;
	}
	*ret_settings = settings;
	return true;
}
