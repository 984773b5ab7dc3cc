/*
 * options.h: the daemon's command line.
 */
#ifndef INGOT_OPTIONS_H
#define INGOT_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "settings.h"

/* Settings on one command line. */
#define INGOT_OPTIONS_MAX 64u

/* Texts point into the command line, or are constant. */
struct ingot_daemon_options {
	const char *config; /* NULL: the default file, if it is there */
	bool check;         /* only look whether the configuration is right */
	struct {
		const char *option; /* its name, for messages */
		const char *section;
		const char *key;
		const char *value;
	} settings[INGOT_OPTIONS_MAX];
	size_t count;
};

/* Read the command line. Ends the process: with 0 after --help and --version, with 2 for bad usage. */
void ingot_daemon_options_parse(struct ingot_daemon_options *options, int argc, char **argv);

/*
 * Make the settings that defaults, configuration file and command line come to.
 *
 * ret_settings  receives them; release them with ingot_settings_done
 * errors        mistakes are written here, a line each
 *
 * Returns false when there is one.
 */
INGOT_MUST_CHECK bool ingot_daemon_options_apply(const struct ingot_daemon_options *options,
						 struct ingot_settings *ret_settings, FILE *errors);

#endif
