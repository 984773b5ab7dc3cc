/*
 * settings.c: how the daemon is to run.
 *
 * In: keys and values, from wherever. Out: settings, checked one by one; or why not. It opens nothing: whether a
 * store or an address is any good, others find out.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ingot/rpc.h"
#include "names.h"
#include "operations.h"
#include "settings.h"

/* What a key's value has to be. */
enum kind {
	FILE_NAME,
	SERVER_NAME,
	USER_NAME,
	COMMENT,
	RPCBIND,
	LISTEN,
	ADDRESSES,
	SECONDS,
	MILLISECONDS, /* said in seconds too */
	BYTES,
	CONNECTIONS,
	WORKERS,
	PROCESSES,
	ACCESS
};

struct key {
	const char *section;
	const char *name;
	enum kind kind;
	size_t offset; /* of its member */
};

#define MEMBER(member) offsetof(struct ingot_settings, member)

static const struct key keys[] = {
	{"server", "listen", LISTEN, MEMBER(listen)},
	{"server", "store", FILE_NAME, MEMBER(store)},
	{"server", "workers", WORKERS, MEMBER(workers)},
	{"server", "processes", PROCESSES, MEMBER(processes)},
	{"server", "name", SERVER_NAME, MEMBER(name)},
	{"server", "comment", COMMENT, MEMBER(comment)},
	{"server", "domain", SERVER_NAME, MEMBER(domain)},
	{"server", "rpcbind", RPCBIND, MEMBER(rpcbind)},
	{"server", "user", USER_NAME, MEMBER(user)},
	{"limits", "request", BYTES, MEMBER(limits.request_max)},
	{"limits", "held", BYTES, MEMBER(limits.held_max)},
	{"limits", "connections", CONNECTIONS, MEMBER(limits.connections_max)},
	{"limits", "connections-per-host", CONNECTIONS, MEMBER(limits.host_max)},
	{"limits", "idle", MILLISECONDS, MEMBER(limits.idle_ms)},
	{"limits", "stall", MILLISECONDS, MEMBER(limits.stall_ms)},
	{"access", "servers", ACCESS, 0},
	{"access", "time", ACCESS, 0},
	{"access", "machine", ACCESS, 0},
	{"access", "accounts", ACCESS, 0},
	{"access", "sessions", ACCESS, 0},
	{"access", "statistics", ACCESS, 0},
	{"access", "announce", ACCESS, 0},
	{"announce", "to", ADDRESSES, MEMBER(announce)},
	{"announce", "interval", SECONDS, MEMBER(interval)},
	{"announce", "ttl", SECONDS, MEMBER(ttl)},
};

#define KEYS (sizeof(keys) / sizeof(keys[0]))

_Static_assert(KEYS <= 32, "each key has a bit in `given`");

static char **text_of(struct ingot_settings *settings, const struct key *key)
{
	return (char **)(void *)((char *)settings + key->offset);
}

static struct ingot_settings_list *list_of(struct ingot_settings *settings, const struct key *key)
{
	return (struct ingot_settings_list *)(void *)((char *)settings + key->offset);
}

static uint32_t *number_of(struct ingot_settings *settings, const struct key *key)
{
	return (uint32_t *)(void *)((char *)settings + key->offset);
}

static bool is_list(const struct key *key)
{
	return key->kind == LISTEN || key->kind == ADDRESSES;
}

static bool refuse_memory(char *reterr)
{
	snprintf(reterr, INGOT_SETTINGS_REASON_MAX, "out of memory");
	return false;
}

static bool put_text(char **member, const char *value, char *reterr)
{
	char *copy = strdup(value);

	if (!copy)
		return refuse_memory(reterr);
	free(*member);
	*member = copy;
	return true;
}

static void clear_list(struct ingot_settings_list *list)
{
	for (size_t i = 0; i < list->count; i++)
		free(list->values[i]);
	*list = (struct ingot_settings_list){0};
}

/* Whether calls take it for a server's name. Listening, port 0 is a port too. */
static bool is_address(const char *value, bool listens)
{
	size_t length = strlen(value);
	char copy[INGOT_SERVER_NAME_MAX + 1];
	handle_t binding;

	if (length == 0 || length >= sizeof(copy) || strncmp(value, "udp://", 6) == 0)
		return false;
	memcpy(copy, value, length + 1);
	if (listens && length > 2 && strcmp(copy + length - 2, ":0") == 0)
		copy[length - 1] = '1';
	if (ingot_bind(copy, NULL, &binding) != 0)
		return false;
	ingot_unbind(binding);
	return true;
}

static bool add_address(struct ingot_settings_list *list, size_t most, bool listens,
			const char *value, char *reterr)
{
	char *copy;

	if (!is_address(value, listens)) {
		snprintf(reterr, INGOT_SETTINGS_REASON_MAX,
			 "'%.256s' is neither tcp://HOST:PORT nor unix:///PATH", value);
		return false;
	}
	if (list->count == most) {
		snprintf(reterr, INGOT_SETTINGS_REASON_MAX, "more than %zu addresses", most);
		return false;
	}
	copy = strdup(value);
	if (!copy)
		return refuse_memory(reterr);
	list->values[list->count++] = copy;
	return true;
}

static bool set_number(uint32_t *member, const char *value, uint32_t most, const char *of,
		       char *reterr)
{
	size_t digits = strspn(value, "0123456789");
	unsigned long number;

	errno = 0;
	number = strtoul(value, NULL, 10);
	if (digits == 0 || value[digits] || errno != 0 || number == 0 || number > most) {
		snprintf(reterr, INGOT_SETTINGS_REASON_MAX,
			 "'%.64s' is not a number of %s from 1 to %u", value, of, most);
		return false;
	}
	*member = (uint32_t)number;
	return true;
}

static bool set_milliseconds(uint32_t *member, const char *value, char *reterr)
{
	uint32_t seconds;

	if (!set_number(&seconds, value, INGOT_TTL_MAX, "seconds", reterr))
		return false;
	*member = seconds * 1000;
	return true;
}

static bool set_name(char **member, const char *value, char *reterr)
{
	if (ingot_name_is_valid(value))
		return put_text(member, value, reterr);
	snprintf(reterr, INGOT_SETTINGS_REASON_MAX,
		 "'%.128s' cannot be a server's or domain's name", value);
	return false;
}

static bool set_comment(char **member, const char *value, char *reterr)
{
	if (ingot_comment_is_valid(value))
		return put_text(member, value, reterr);
	snprintf(reterr, INGOT_SETTINGS_REASON_MAX,
		 "a comment has at most 256 bytes, and they are UTF-8");
	return false;
}

static bool set_rpcbind(char **member, const char *value, char *reterr)
{
	if (strcmp(value, "none") == 0) {
		free(*member);
		*member = NULL;
		return true;
	}
	if (is_address(value, false))
		return put_text(member, value, reterr);
	snprintf(reterr, INGOT_SETTINGS_REASON_MAX,
		 "'%.256s' is neither tcp://HOST:PORT nor unix:///PATH nor none", value);
	return false;
}

static bool set_text(char **member, const char *value, const char *of, char *reterr)
{
	if (*value)
		return put_text(member, value, reterr);
	snprintf(reterr, INGOT_SETTINGS_REASON_MAX, "a %s's name is needed", of);
	return false;
}

static bool set_access(struct ingot_access *access, const char *name, const char *value,
		       char *reterr)
{
	enum ingot_access_class class;

	return ingot_access_class_find(name, &class) &&
	       ingot_access_set(access, class, value, reterr);
}

static bool set(struct ingot_settings *settings, const struct key *key, const char *value,
		char *reterr)
{
	switch (key->kind) {
	case FILE_NAME:
		return set_text(text_of(settings, key), value, "file", reterr);
	case USER_NAME:
		return set_text(text_of(settings, key), value, "user", reterr);
	case SERVER_NAME:
		return set_name(text_of(settings, key), value, reterr);
	case COMMENT:
		return set_comment(text_of(settings, key), value, reterr);
	case RPCBIND:
		return set_rpcbind(text_of(settings, key), value, reterr);
	case LISTEN:
		return add_address(&settings->listen, INGOT_LISTEN_MAX, true, value, reterr);
	case ADDRESSES:
		return add_address(&settings->announce, INGOT_ANNOUNCE_MAX, false, value, reterr);
	case SECONDS:
		return set_number(number_of(settings, key), value, INGOT_TTL_MAX, "seconds",
				  reterr);
	case MILLISECONDS:
		return set_milliseconds(number_of(settings, key), value, reterr);
	case BYTES:
		return set_number(number_of(settings, key), value, INT32_MAX, "bytes", reterr);
	case CONNECTIONS:
		return set_number(number_of(settings, key), value, INGOT_CONNECTIONS_MAX,
				  "connections", reterr);
	case WORKERS:
		return set_number(number_of(settings, key), value, INGOT_WORKERS_MAX, "workers",
				  reterr);
	case PROCESSES:
		return set_number(number_of(settings, key), value, INGOT_PROCESSES_MAX, "processes",
				  reterr);
	case ACCESS:
		return set_access(&settings->access, key->name, value, reterr);
	}
	return false;
}

static const struct key *find(const char *section, const char *name)
{
	for (size_t i = 0; i < KEYS; i++) {
		if (strcmp(keys[i].section, section) == 0 && strcmp(keys[i].name, name) == 0)
			return &keys[i];
	}
	return NULL;
}

bool ingot_settings_set(struct ingot_settings *settings, const char *section, const char *name,
			const char *value, char *reterr)
{
	const struct key *key = find(section, name);
	uint32_t bit;

	if (!key && !*section) {
		snprintf(reterr, INGOT_SETTINGS_REASON_MAX, "'%.64s' stands in no [SECTION]", name);
		return false;
	}
	if (!key) {
		snprintf(reterr, INGOT_SETTINGS_REASON_MAX, "there is no '%.64s' in [%.64s]", name,
			 section);
		return false;
	}
	bit = 1u << (key - keys);
	if (!is_list(key) && (settings->given & bit)) {
		snprintf(reterr, INGOT_SETTINGS_REASON_MAX, "'%s' is given twice", name);
		return false;
	}
	if (is_list(key) && !(settings->given & bit))
		clear_list(list_of(settings, key));
	settings->given |= bit;
	return set(settings, key, value, reterr);
}

void ingot_settings_forget(struct ingot_settings *settings)
{
	settings->given = 0;
}

/* One for each processor, and not less than two: one may wait for a disk or a name service. */
static uint32_t default_workers(void)
{
	long processors = sysconf(_SC_NPROCESSORS_ONLN);

	if (processors < 2)
		return 2;
	return processors < INGOT_WORKERS_MAX ? (uint32_t)processors : INGOT_WORKERS_MAX;
}

bool ingot_settings_init(struct ingot_settings *settings)
{
	*settings = (struct ingot_settings){
		.store = strdup(INGOT_DEFAULT_STORE),
		.domain = strdup(INGOT_DEFAULT_DOMAIN),
		.rpcbind = strdup(INGOT_DEFAULT_RPCBIND),
		.interval = INGOT_INTERVAL_DEFAULT,
		.workers = default_workers(),
		.processes = 1,
		.limits = {.request_max = INGOT_REQUEST_MAX,
			   .held_max = INGOT_SERVER_HELD_MAX,
			   .connections_max = INGOT_CONNECTIONS_MAX,
			   .host_max = INGOT_HOST_CONNECTIONS_MAX,
			   .idle_ms = INGOT_SERVER_IDLE_MS,
			   .stall_ms = INGOT_SERVER_STALL_MS},
	};
	ingot_access_init(&settings->access);
	return settings->store && settings->domain && settings->rpcbind;
}

void ingot_settings_done(struct ingot_settings *settings)
{
	free(settings->store);
	free(settings->name);
	free(settings->comment);
	free(settings->domain);
	free(settings->rpcbind);
	free(settings->user);
	clear_list(&settings->listen);
	clear_list(&settings->announce);
	*settings = (struct ingot_settings){0};
}

bool ingot_settings_complete(struct ingot_settings *settings, char *reterr)
{
	uint32_t thrice =
		settings->interval > INGOT_TTL_MAX / 3 ? INGOT_TTL_MAX : settings->interval * 3;

	if (settings->ttl == 0)
		settings->ttl = thrice;
	if (settings->ttl <= settings->interval) {
		snprintf(
			reterr, INGOT_SETTINGS_REASON_MAX,
			"ttl = %u in [announce] is not longer than interval = %u: this server would "
			"be forgotten in between",
			settings->ttl, settings->interval);
		return false;
	}
	settings->listen_is_default = settings->listen.count == 0;
	return !settings->listen_is_default ||
	       add_address(&settings->listen, INGOT_LISTEN_MAX, true, INGOT_DEFAULT_LISTEN, reterr);
}
