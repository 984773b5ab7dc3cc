/*
 * options.h: the daemon's command line.
 */
#ifndef INGOT_OPTIONS_H
#define INGOT_OPTIONS_H

#include <stddef.h>

#include "ingot/bounds.h"

#define INGOT_DEFAULT_STORE  "/var/lib/ingot/servers.db"
#define INGOT_DEFAULT_LISTEN "unix:///run/ingot/ingotd.sock"
#define INGOT_DEFAULT_DOMAIN "WORKGROUP"

/* Texts point into the command line, or are constant. */
struct ingot_daemon_options {
	const char *listen[INGOT_LISTEN_MAX]; /* at least one */
	size_t listen_count;
	const char *store;
	const char *name;    /* NULL: the host's */
	const char *comment; /* or NULL */
	const char *domain;
};

/* Read the command line. Ends the process: with 0 after --help and --version, with 2 for bad usage. */
void ingot_daemon_options_parse(struct ingot_daemon_options *options, int argc, char **argv);

#endif
