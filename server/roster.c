/*
 * roster.c: servers in memory, by domain and id.
 *
 * In and out: see roster.h. A server that goes leaves an empty slot, so that none has to be moved; when a quarter of
 * the slots is empty they are closed up.
 */
#include <ctype.h>
#include <search.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* A failed allocation inside uthash must not end the process. Names are found in whichever case they come. */
#define HASH_NONFATAL_OOM                     1
#define HASH_FUNCTION(name, length, ret_hash) ((ret_hash) = hash_name(name, length))
#define HASH_KEYCMP(one, other, length)       strncasecmp(one, other, length)
#include <uthash.h>

#include "roster.h"

#define ROOM_FIRST 16u

/* A server, its texts behind it. */
struct kept {
	struct ingot_store_server server;
	UT_hash_handle hh; /* of its domain's servers, by their names */
	char texts[];
};

struct slot {
	uint32_t id;
	uint32_t type;
	uint64_t expires;
	struct kept *entry; /* NULL: gone */
};

/* What domains are found by. */
struct named {
	const char *name;
};

struct ingot_roster_domain {
	struct named named; /* first: the tree's comparisons see no more */
	uint32_t id;
	uint32_t count, room, alive;
	uint64_t soonest; /* nobody's time is past before */
	struct slot *slots;
	struct kept *servers; /* the slots' entries by their names: uthash's table */
	char text[];          /* the name */
};

/* FNV-1a over the name in lower case: of ASCII, as in strncasecmp in the C locale. */
static unsigned hash_name(const char *name, size_t length)
{
	unsigned hash = 2166136261u;

	for (size_t i = 0; i < length; i++)
		hash = (hash ^ (unsigned char)tolower((unsigned char)name[i])) * 16777619u;
	return hash;
}

static int by_name(const void *a, const void *b)
{
	const struct named *one = a;
	const struct named *other = b;

	return strcasecmp(one->name, other->name);
}

/* Room for one more of `size` bytes in an array of `count`. */
static bool make_room(void *array, uint32_t count, uint32_t *room, size_t size)
{
	uint32_t wanted = *room ? *room * 2 : ROOM_FIRST;
	void *old;
	void *grown;

	if (count < *room)
		return true;
	memcpy(&old, array, sizeof(old));
	grown = reallocarray(old, wanted, size);
	if (!grown)
		return false;
	memcpy(array, &grown, sizeof(grown));
	*room = wanted;
	return true;
}

static struct ingot_roster_domain *new_domain(uint32_t id, const char *name)
{
	size_t size = strlen(name) + 1;
	struct ingot_roster_domain *domain = calloc(1, sizeof(*domain) + size);

	if (domain) {
		memcpy(domain->text, name, size);
		domain->named.name = domain->text;
		domain->id = id;
		domain->soonest = UINT64_MAX;
	}
	return domain;
}

static struct ingot_roster_domain *find_domain(const struct ingot_roster *roster, const char *name)
{
	const struct named key = {name};
	struct ingot_roster_domain **found = tfind(&key, &roster->names, by_name);

	return found ? *found : NULL;
}

static void free_domain(struct ingot_roster_domain *domain)
{
	HASH_CLEAR(hh, domain->servers);
	for (uint32_t i = 0; i < domain->count; i++)
		free(domain->slots[i].entry);
	free(domain->slots);
	free(domain);
}

static struct ingot_roster_domain *add_domain(struct ingot_roster *roster, uint32_t id,
					      const char *name)
{
	struct ingot_roster_domain *domain = find_domain(roster, name);
	uint32_t at = roster->count;

	if (domain)
		return domain;
	if (!make_room(&roster->domains, roster->count, &roster->room, sizeof(*roster->domains)))
		return NULL;
	domain = new_domain(id, name);
	if (!domain || !tsearch(domain, &roster->names, by_name)) {
		free(domain);
		return NULL;
	}
	while (at > 0 && roster->domains[at - 1]->id > id)
		at--;
	memmove(&roster->domains[at + 1], &roster->domains[at],
		(roster->count - at) * sizeof(*roster->domains));
	roster->domains[at] = domain;
	roster->count++;
	return domain;
}

/* The first slot whose id is at least `id`. */
static uint32_t find_slot(const struct ingot_roster_domain *domain, uint64_t id)
{
	uint32_t low = 0;
	uint32_t high = domain->count;

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;

		if (domain->slots[middle].id < id)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static char *place(char **to, const void *bytes, size_t size)
{
	char *copy = *to;

	if (!bytes)
		return NULL;
	memcpy(copy, bytes, size);
	*to += size;
	return copy;
}

static struct kept *new_entry(const struct ingot_store_server *server)
{
	size_t name = strlen(server->name) + 1;
	size_t comment = server->comment ? strlen(server->comment) + 1 : 0;
	size_t offer = server->offer ? server->offer_length : 0;
	struct kept *entry = malloc(sizeof(*entry) + offer + name + comment);
	char *to;

	if (!entry)
		return NULL;
	to = entry->texts;
	entry->server = *server;
	entry->server.offer = place(&to, server->offer, offer);
	entry->server.name = place(&to, server->name, name);
	entry->server.comment = place(&to, server->comment, comment);
	return entry;
}

/* The slot of an id, made if there is none. NULL when memory is short. */
static struct slot *make_slot(struct ingot_roster_domain *domain, uint32_t id)
{
	uint32_t at = find_slot(domain, id);

	if (at < domain->count && domain->slots[at].id == id)
		return &domain->slots[at];
	if (!make_room(&domain->slots, domain->count, &domain->room, sizeof(*domain->slots)))
		return NULL;
	memmove(&domain->slots[at + 1], &domain->slots[at],
		(domain->count - at) * sizeof(*domain->slots));
	domain->slots[at] = (struct slot){.id = id};
	domain->count++;
	return &domain->slots[at];
}

static void empty_slot(struct ingot_roster_domain *domain, struct slot *slot)
{
	HASH_DEL(domain->servers, slot->entry);
	free(slot->entry);
	slot->entry = NULL;
	domain->alive--;
}

bool ingot_roster_put(struct ingot_roster *roster, uint32_t domain_id, const char *domain_name,
		      const struct ingot_store_server *server, uint64_t expires)
{
	struct ingot_roster_domain *domain = add_domain(roster, domain_id, domain_name);
	struct kept *entry = domain ? new_entry(server) : NULL;
	struct slot *slot = entry ? make_slot(domain, server->id) : NULL;

	roster->changes++;
	if (!slot) {
		free(entry);
		return false;
	}
	if (slot->entry)
		empty_slot(domain, slot);
	HASH_ADD_KEYPTR(hh, domain->servers, entry->server.name, strlen(entry->server.name), entry);
	if (!entry->hh.tbl) {
		free(entry);
		return false;
	}
	domain->alive++;
	slot->entry = entry;
	slot->type = server->type;
	slot->expires = expires;
	if (expires < domain->soonest)
		domain->soonest = expires;
	return true;
}

static void close_up(struct ingot_roster_domain *domain)
{
	uint32_t kept = 0;

	if (domain->count - domain->alive <= ROOM_FIRST + domain->count / 4)
		return;
	for (uint32_t i = 0; i < domain->count; i++)
		if (domain->slots[i].entry)
			domain->slots[kept++] = domain->slots[i];
	domain->count = kept;
}

void ingot_roster_remove(struct ingot_roster *roster, const char *domain_name, uint32_t id)
{
	struct ingot_roster_domain *domain = find_domain(roster, domain_name);
	uint32_t at = domain ? find_slot(domain, id) : 0;

	if (!domain || at >= domain->count || domain->slots[at].id != id ||
	    !domain->slots[at].entry)
		return;
	roster->changes++;
	empty_slot(domain, &domain->slots[at]);
	close_up(domain);
}

static void expire_servers(struct ingot_roster_domain *domain, uint64_t now)
{
	uint64_t soonest = UINT64_MAX;

	if (now < domain->soonest)
		return;
	for (uint32_t i = 0; i < domain->count; i++) {
		struct slot *slot = &domain->slots[i];

		if (slot->entry && slot->expires <= now)
			empty_slot(domain, slot);
		else if (slot->entry && slot->expires < soonest)
			soonest = slot->expires;
	}
	domain->soonest = soonest;
	close_up(domain);
}

void ingot_roster_expire(struct ingot_roster *roster, uint64_t now)
{
	uint32_t kept = 0;

	for (uint32_t i = 0; i < roster->count; i++) {
		struct ingot_roster_domain *domain = roster->domains[i];

		expire_servers(domain, now);
		if (domain->alive > 0) {
			roster->domains[kept++] = domain;
		} else {
			tdelete(domain, &roster->names, by_name);
			free_domain(domain);
		}
	}
	roster->count = kept;
}

void ingot_roster_clear(struct ingot_roster *roster)
{
	for (uint32_t i = 0; i < roster->count; i++) {
		tdelete(roster->domains[i], &roster->names, by_name);
		free_domain(roster->domains[i]);
	}
	free(roster->domains);
	*roster = (struct ingot_roster){.changes = roster->changes + 1};
}

/* The server of this name, also when its time is past; NULL: there is none. */
static const struct kept *find_name(const struct ingot_roster_domain *domain, const char *name)
{
	const struct kept *entry = NULL;

	if (name)
		HASH_FIND_STR(domain->servers, name, entry);
	return entry;
}

/* The id of the server that the filter leaves out, which is nobody's if it is not here. */
static uint32_t find_except(const struct ingot_roster_domain *domain,
			    const struct ingot_store_filter *filter)
{
	const struct kept *entry = find_name(domain, filter->except);

	return entry ? entry->server.id : 0;
}

static bool passes(const struct slot *slot, const struct ingot_store_filter *filter,
		   uint32_t except)
{
	return slot->entry && slot->expires > filter->now && slot->id != except &&
	       (filter->any_type || (slot->type & filter->types));
}

static void walk_servers(const struct ingot_roster_domain *domain,
			 const struct ingot_store_filter *filter, ingot_store_visit visit,
			 void *context)
{
	uint32_t except = find_except(domain, filter);

	for (uint32_t i = find_slot(domain, (uint64_t)filter->after + 1); i < domain->count; i++) {
		const struct slot *slot = &domain->slots[i];
		struct ingot_store_server server;

		if (!passes(slot, filter, except))
			continue;
		server = slot->entry->server;
		if (!filter->offers) {
			server.offer = NULL;
			server.offer_length = 0;
		}
		if (!visit(context, &server))
			return;
	}
}

static bool has_servers(const struct ingot_roster_domain *domain, uint64_t now)
{
	if (now < domain->soonest)
		return domain->alive > 0;
	for (uint32_t i = 0; i < domain->count; i++)
		if (domain->slots[i].entry && domain->slots[i].expires > now)
			return true;
	return false;
}

static void walk_domains(const struct ingot_roster *roster, const struct ingot_store_filter *filter,
			 ingot_store_visit visit, void *context)
{
	for (uint32_t i = 0; i < roster->count; i++) {
		const struct ingot_roster_domain *domain = roster->domains[i];
		const struct ingot_store_server shown = {.id = domain->id, .name = domain->text};

		if (domain->id <= filter->after || !has_servers(domain, filter->now) ||
		    (filter->except && strcasecmp(domain->text, filter->except) == 0))
			continue;
		if (!visit(context, &shown))
			return;
	}
}

void ingot_roster_walk(const struct ingot_roster *roster, const struct ingot_store_filter *filter,
		       ingot_store_visit visit, void *context)
{
	const struct ingot_roster_domain *domain =
		filter->domain ? find_domain(roster, filter->domain) : NULL;

	if (!filter->domain)
		walk_domains(roster, filter, visit, context);
	else if (domain)
		walk_servers(domain, filter, visit, context);
}

void ingot_roster_find(const struct ingot_roster *roster, const char *domain_name, const char *name,
		       uint64_t now, ingot_store_visit visit, void *context)
{
	const struct ingot_roster_domain *domain = find_domain(roster, domain_name);
	const struct kept *entry = domain ? find_name(domain, name) : NULL;

	if (entry && domain->slots[find_slot(domain, entry->server.id)].expires > now)
		(void)visit(context, &entry->server);
}

struct ingot_store_stamp ingot_roster_stamp(const struct ingot_roster *roster,
					    const char *domain_name)
{
	const struct ingot_roster_domain *domain = find_domain(roster, domain_name);

	return (struct ingot_store_stamp){roster->changes, domain ? domain->soonest : UINT64_MAX};
}

static bool count_one(void *context, const struct ingot_store_server *server)
{
	uint32_t *count = context;

	(void)server;
	++*count;
	return true;
}

uint32_t ingot_roster_count(const struct ingot_roster *roster,
			    const struct ingot_store_filter *filter)
{
	const struct ingot_roster_domain *domain =
		filter->domain ? find_domain(roster, filter->domain) : NULL;
	uint32_t count = 0;

	/* All that stand behind: nobody's time is past, and nobody has gone. */
	if (domain && filter->any_type && filter->now < domain->soonest &&
	    domain->alive == domain->count)
		return domain->count - find_slot(domain, (uint64_t)filter->after + 1) -
		       (find_except(domain, filter) > filter->after);
	ingot_roster_walk(roster, filter, count_one, &count);
	return count;
}
