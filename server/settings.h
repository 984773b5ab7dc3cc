/*
 * settings.h: how the daemon is to run: the defaults, what the configuration file says, what the command line says.
 *
 * All three set the same keys of the same table, so that they know the same names and refuse the same values:
 *
 *   [server]    listen (several), store, workers, processes, name, comment, domain, rpcbind, user
 *   [access]    servers, time, machine, accounts, sessions, statistics, announce (access.h)
 *   [announce]  to (several), interval, ttl
 */
#ifndef INGOT_SETTINGS_H
#define INGOT_SETTINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "access.h"
#include "ingot/bounds.h"
#include "ingot/export.h"

#define INGOT_DEFAULT_CONFIG  "/etc/ingot/ingotd.conf"
#define INGOT_DEFAULT_STORE   "/var/lib/ingot/servers.db"
#define INGOT_DEFAULT_LISTEN  "unix:///run/ingot/ingotd.sock"
#define INGOT_DEFAULT_DOMAIN  "WORKGROUP"
#define INGOT_DEFAULT_RPCBIND "unix:///run/rpcbind.sock"

/* Addresses that the server announces itself to. */
#define INGOT_ANNOUNCE_MAX 16u

/* Processes that serve at the same addresses. */
#define INGOT_PROCESSES_MAX 64u

/* Seconds between two announcements: a third of the time that one holds, so that two may be lost. */
#define INGOT_INTERVAL_DEFAULT 240u

/* Bytes of the longest reason that ingot_settings_set gives, the NUL included. */
#define INGOT_SETTINGS_REASON_MAX 512u

/* Several values of one key. */
struct ingot_settings_list {
	char *values[INGOT_LISTEN_MAX > INGOT_ANNOUNCE_MAX ? INGOT_LISTEN_MAX : INGOT_ANNOUNCE_MAX];
	size_t count;
};

/* Texts belong to the settings. */
struct ingot_settings {
	struct ingot_settings_list listen; /* at least one, once they are complete */
	bool listen_is_default;            /* nobody said where */
	char *store;
	char *name;    /* NULL: the host's */
	char *comment; /* or NULL */
	char *domain;
	char *rpcbind;               /* or NULL */
	char *user;                  /* to become once all is open; NULL: stay who we are */
	uint32_t workers;            /* threads that run operations */
	uint32_t processes;          /* that serve */
	ingot_server_options limits; /* of each process's server; workers stand above */
	struct ingot_settings_list announce;
	uint32_t interval; /* seconds */
	uint32_t ttl;      /* seconds; 0: three intervals */
	struct ingot_access access;
	uint32_t given; /* which keys have been given: a bit for each row of the table */
};

/* The defaults, but for listen. False when memory is short. */
INGOT_MUST_CHECK bool ingot_settings_init(struct ingot_settings *settings);

void ingot_settings_done(struct ingot_settings *settings);

/*
 * Set one key. One that has a single value can be given once until ingot_settings_forget.
 *
 * reterr  on failure, why, in words; at least INGOT_SETTINGS_REASON_MAX bytes
 *
 * Returns false for a section, key or value that is none, and when memory is short.
 */
INGOT_MUST_CHECK bool ingot_settings_set(struct ingot_settings *settings, const char *section,
					 const char *key, const char *value, char *reterr);

/* What comes now takes the place of what was given before, lists as a whole: the command line over the file. */
void ingot_settings_forget(struct ingot_settings *settings);

/*
 * Set what a configuration file says. Mistakes in it are written to `errors`, a line each: FILE:LINE: reason.
 *
 * optional  a file that is not there says nothing; else that is a mistake
 *
 * Returns false when there was one.
 */
INGOT_MUST_CHECK bool ingot_settings_read(struct ingot_settings *settings, const char *path,
					  bool optional, FILE *errors);

/*
 * See to what depends on several keys: the default address, the time to live. False, with the reason as above, when two
 * do not go together or memory is short.
 */
INGOT_MUST_CHECK bool ingot_settings_complete(struct ingot_settings *settings, char *reterr);

#endif
