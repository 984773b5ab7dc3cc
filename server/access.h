/*
 * access.h: who may ask the daemon what.
 *
 * A rule is a list of words and networks, any of which lets a caller in:
 *   local        whoever calls over a unix socket
 *   root         user 0 over a unix socket
 *   network      everybody
 *   nobody       (by itself) nobody
 *   192.0.2.7, 192.0.2.0/24, 2001:db8::/32   callers over TCP from there
 */
#ifndef INGOT_ACCESS_H
#define INGOT_ACCESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ingot/export.h"
#include "ingot/rpc.h"

enum ingot_access_class {
	INGOT_ACCESS_SERVERS,    /* the servers that are known, this one among them */
	INGOT_ACCESS_TIME,       /* the machine's time */
	INGOT_ACCESS_MACHINE,    /* more of the machine: NetWkstaGetInfo, NetServerGetInfo 102 */
	INGOT_ACCESS_ACCOUNTS,   /* users and groups */
	INGOT_ACCESS_SESSIONS,   /* who is logged on, who is connected */
	INGOT_ACCESS_STATISTICS, /* what was done */
	INGOT_ACCESS_ANNOUNCE,   /* to announce servers and withdraw them */
	INGOT_ACCESS_CLASSES
};

/* Networks in one rule. */
#define INGOT_NETWORKS_MAX 64u

struct ingot_network {
	uint8_t bytes[16];
	uint8_t prefix; /* bits that count */
	bool is_ipv6;
};

struct ingot_access_rule {
	bool local;
	bool root;
	bool network;
	size_t count;
	struct ingot_network networks[INGOT_NETWORKS_MAX];
};

struct ingot_access {
	struct ingot_access_rule rules[INGOT_ACCESS_CLASSES];
};

/* Bytes of the longest reason that ingot_access_set gives, the NUL included. */
#define INGOT_ACCESS_REASON_MAX 128u

/* The class by its name in the configuration ("servers", "time", ...); false when it is none. */
INGOT_MUST_CHECK bool ingot_access_class_find(const char *name, enum ingot_access_class *ret_class);

/* The defaults: servers and the time to everybody, all else to local callers. */
void ingot_access_init(struct ingot_access *access);

/*
 * Put a rule in the place of the one that was there.
 *
 * list    words and networks, with commas or blanks between them
 * reterr  on failure, why, in words; at least INGOT_ACCESS_REASON_MAX bytes
 *
 * Returns false, and leaves the old rule, when the list is none.
 */
INGOT_MUST_CHECK bool ingot_access_set(struct ingot_access *access, enum ingot_access_class class,
				       const char *list, char *reterr);

/* Bytes that every rule but the longest fits in, the NUL included. */
#define INGOT_ACCESS_TEXT_MAX 256u

/* A rule as it stands in the configuration, "accounts = local, 192.0.2.0/24"; what does not fit ends with "...". */
void ingot_access_describe(const struct ingot_access *access, enum ingot_access_class class,
			   char text[INGOT_ACCESS_TEXT_MAX]);

/* Whether the caller is let in. Threads: any, as long as no rule is set. */
bool ingot_access_allows(const struct ingot_access *access, enum ingot_access_class class,
			 const ingot_caller *caller);

#endif
