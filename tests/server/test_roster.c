/*
 * The roster beside a list that is looked through from its start: puts, removals and the passing of time at random,
 * and the same servers, domains and counts through every filter. And a million servers, paged through while others
 * come and go.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "roster.h"
#include "suite.h"

#define SERVERS 400
#define DOMAINS 5
#define ROUNDS  6000
#define MANY    1000000u

static uint32_t random_state = 7;

static uint32_t random_below(uint32_t bound)
{
	random_state = random_state * 1664525u + 1013904223u;
	return (random_state >> 8) % bound;
}

static const char *const domain_names[DOMAINS] = {"alpha", "Beta", "gamma", "delta", "EPS"};

/* What the roster should hold. */
struct model {
	bool is_there;
	uint32_t domain;
	uint32_t type;
	uint64_t expires;
	char name[24];
	char comment[16];
};

static struct model models[SERVERS];

static void put(struct ingot_roster *roster, uint32_t id, uint64_t now)
{
	struct model *model = &models[id];
	struct ingot_store_server server = {.id = id + 2, .name = model->name};

	if (!model->is_there)
		model->domain = random_below(DOMAINS);
	model->is_there = true;
	model->type = 1u << random_below(4);
	model->expires = now + 1 + random_below(50);
	snprintf(model->name, sizeof(model->name), "server%u", id);
	snprintf(model->comment, sizeof(model->comment), "%u", random_below(1000000));
	server.type = model->type;
	server.comment = model->comment;
	server.offer = model->comment;
	server.offer_length = (uint32_t)strlen(model->comment);
	CU_ASSERT(ingot_roster_put(roster, model->domain + 10, domain_names[model->domain], &server,
				   model->expires));
	/* It keeps its own copy. */
	memset(&server, 0xee, sizeof(server));
}

static bool passes(const struct model *model, const struct ingot_store_filter *filter)
{
	return model->is_there && model->expires > filter->now &&
	       strcasecmp(domain_names[model->domain], filter->domain) == 0 &&
	       (filter->any_type || (model->type & filter->types)) &&
	       !(filter->except && strcasecmp(model->name, filter->except) == 0);
}

struct walk {
	const struct ingot_store_filter *filter;
	uint32_t next; /* of models, to look at */
	uint32_t count;
	uint32_t stop_after;
	bool is_right;
};

static bool see(void *context, const struct ingot_store_server *server)
{
	struct walk *walk = context;
	const struct model *model;

	while (walk->next < SERVERS && (walk->next + 2 <= walk->filter->after ||
					!passes(&models[walk->next], walk->filter)))
		walk->next++;
	model = &models[walk->next < SERVERS ? walk->next : 0];
	walk->is_right =
		walk->is_right && walk->next < SERVERS && server->id == walk->next + 2 &&
		strcmp(server->name, model->name) == 0 &&
		strcmp(server->comment, model->comment) == 0 && server->type == model->type &&
		(walk->filter->offers
			 ? server->offer_length == strlen(model->comment) &&
				   memcmp(server->offer, model->comment, server->offer_length) == 0
			 : !server->offer && server->offer_length == 0);
	walk->next++;
	return ++walk->count != walk->stop_after;
}

static uint32_t count_models(const struct ingot_store_filter *filter)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < SERVERS; i++)
		if (i + 2 > filter->after && passes(&models[i], filter))
			count++;
	return count;
}

static void compare(const struct ingot_roster *roster, uint64_t now)
{
	char except[24];
	const struct ingot_store_filter filter = {
		.domain = domain_names[random_below(DOMAINS)],
		.except = random_below(3) == 0 ? except : NULL,
		.offers = random_below(2) == 0,
		.any_type = random_below(2) == 0,
		.types = random_below(16),
		.after = random_below(2) == 0 ? 0 : random_below(SERVERS + 4),
		.now = now,
	};
	struct walk walk = {.filter = &filter, .is_right = true};
	uint32_t count;

	snprintf(except, sizeof(except), "SERVER%u", random_below(SERVERS));
	count = count_models(&filter);
	CU_ASSERT_EQUAL(ingot_roster_count(roster, &filter), count);
	ingot_roster_walk(roster, &filter, see, &walk);
	CU_ASSERT(walk.is_right);
	CU_ASSERT_EQUAL(walk.count, count);
	walk = (struct walk){.filter = &filter, .is_right = true, .stop_after = 3};
	ingot_roster_walk(roster, &filter, see, &walk);
	CU_ASSERT(walk.is_right);
	CU_ASSERT_EQUAL(walk.count, count < 3 ? count : 3);
}

static bool note_found(void *context, const struct ingot_store_server *server)
{
	uint32_t *found = context;

	*found = server->id;
	return true;
}

/* By a name, in either case. */
static void compare_found(const struct ingot_roster *roster, uint64_t now)
{
	uint32_t id = random_below(SERVERS);
	uint32_t domain = random_below(DOMAINS);
	const struct model *model = &models[id];
	uint32_t found = 0;
	char name[24];

	snprintf(name, sizeof(name), random_below(2) ? "server%u" : "SERVER%u", id);
	ingot_roster_find(roster, domain_names[domain], name, now, note_found, &found);
	CU_ASSERT_EQUAL(found, model->is_there && model->domain == domain && model->expires > now
				       ? id + 2
				       : 0);
}

static bool note_domain(void *context, const struct ingot_store_server *domain)
{
	unsigned *seen = context;

	CU_ASSERT_FATAL(domain->id >= 10 && domain->id < 10 + DOMAINS);
	CU_ASSERT_STRING_EQUAL(domain->name, domain_names[domain->id - 10]);
	/* In ascending order, each once. */
	CU_ASSERT_EQUAL(*seen >> (domain->id - 10), 0);
	*seen |= 1u << (domain->id - 10);
	return true;
}

static void compare_domains(const struct ingot_roster *roster, uint64_t now)
{
	const struct ingot_store_filter filter = {.now = now, .except = "GAMMA"};
	unsigned seen = 0;
	unsigned expected = 0;

	for (uint32_t i = 0; i < SERVERS; i++)
		if (models[i].is_there && models[i].expires > now && models[i].domain != 2)
			expected |= 1u << models[i].domain;
	ingot_roster_walk(roster, &filter, note_domain, &seen);
	CU_ASSERT_EQUAL(seen, expected);
	CU_ASSERT_EQUAL(ingot_roster_count(roster, &filter),
			(uint32_t)__builtin_popcount(expected));
}

static void test_random(void)
{
	struct ingot_roster roster = {0};
	uint64_t now = 1000;

	for (unsigned round = 0; round < ROUNDS; round++) {
		uint32_t id = random_below(SERVERS);

		switch (random_below(8)) {
		case 0:
			ingot_roster_remove(&roster, domain_names[models[id].domain], id + 2);
			models[id].is_there = false;
			break;
		case 1:
			now += random_below(3);
			break;
		case 2:
			if (random_below(10) != 0)
				break;
			ingot_roster_expire(&roster, now);
			for (uint32_t i = 0; i < SERVERS; i++)
				if (models[i].expires <= now)
					models[i].is_there = false;
			break;
		default:
			put(&roster, id, now);
		}
		compare(&roster, now);
		compare_found(&roster, now);
		compare_domains(&roster, now);
	}
	ingot_roster_remove(&roster, "nowhere", 2);
	ingot_roster_clear(&roster);
	CU_ASSERT_EQUAL(roster.count, 0);
}

static bool add(struct ingot_roster *roster, uint32_t id)
{
	char name[16];
	const struct ingot_store_server server = {.id = id, .name = name, .type = 2};

	snprintf(name, sizeof(name), "S%u", id);
	return ingot_roster_put(roster, 2, "many", &server, UINT64_MAX);
}

struct page {
	uint8_t *met; /* by id */
	uint32_t last, count;
};

static bool take(void *context, const struct ingot_store_server *server)
{
	struct page *page = context;

	page->met[server->id]++;
	page->last = server->id;
	return ++page->count % 5000 != 0;
}

/* Every third goes and new ones come while the pages are turned: who stays is met once, nobody twice. */
static void test_many(void)
{
	struct ingot_roster roster = {0};
	struct ingot_store_filter filter = {.domain = "MANY", .any_type = true};
	struct page page = {.met = calloc(2 * MANY, 1)};
	uint32_t newest = MANY;
	uint32_t before = UINT32_MAX;

	CU_ASSERT_PTR_NOT_NULL_FATAL(page.met);
	for (uint32_t id = 2; id <= MANY; id++)
		CU_ASSERT_FATAL(add(&roster, id));
	CU_ASSERT_EQUAL(ingot_roster_count(&roster, &filter), MANY - 1);
	while (page.count != before) {
		before = page.count;
		filter.after = page.last;
		ingot_roster_walk(&roster, &filter, take, &page);
		for (uint32_t i = 0; i < 1000 && newest < MANY + 100000; i++)
			CU_ASSERT_FATAL(add(&roster, ++newest));
		for (uint32_t i = 0; i < 2000; i++)
			ingot_roster_remove(&roster, "many", 3 * (2 + random_below(MANY / 3 - 2)));
	}
	for (uint32_t id = 2; id <= newest; id++) {
		CU_ASSERT(page.met[id] <= 1);
		if (id > MANY || id % 3 != 0)
			CU_ASSERT(page.met[id] == 1);
	}
	CU_ASSERT_EQUAL(newest, MANY + 100000);
	free(page.met);
	ingot_roster_clear(&roster);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"at random", test_random},
		{"a million", test_many},
		CU_TEST_INFO_NULL,
	};

	return suite_run("roster", tests);
}
