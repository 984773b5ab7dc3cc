/*
 * access.c: who may ask the daemon what.
 *
 * In: rules as the configuration has them, a caller as the system knows it. Out: yes or no.
 */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "access.h"

#define SEPARATORS ", \t"

static const char *const class_names[INGOT_ACCESS_CLASSES] = {
	[INGOT_ACCESS_SERVERS] = "servers",   [INGOT_ACCESS_TIME] = "time",
	[INGOT_ACCESS_MACHINE] = "machine",   [INGOT_ACCESS_ACCOUNTS] = "accounts",
	[INGOT_ACCESS_SESSIONS] = "sessions", [INGOT_ACCESS_STATISTICS] = "statistics",
	[INGOT_ACCESS_ANNOUNCE] = "announce",
};

bool ingot_access_class_find(const char *name, enum ingot_access_class *ret_class)
{
	for (unsigned i = 0; i < INGOT_ACCESS_CLASSES; i++) {
		if (strcmp(class_names[i], name) == 0) {
			*ret_class = (enum ingot_access_class)i;
			return true;
		}
	}
	return false;
}

void ingot_access_init(struct ingot_access *access)
{
	*access = (struct ingot_access){0};
	for (unsigned i = 0; i < INGOT_ACCESS_CLASSES; i++)
		access->rules[i].local = true;
	access->rules[INGOT_ACCESS_SERVERS].network = true;
	access->rules[INGOT_ACCESS_TIME].network = true;
}

static bool parse_host(const char *text, struct ingot_network *network)
{
	if (inet_pton(AF_INET, text, network->bytes) == 1) {
		network->prefix = 32;
		return true;
	}
	network->is_ipv6 = inet_pton(AF_INET6, text, network->bytes) == 1;
	network->prefix = 128;
	return network->is_ipv6;
}

/* ADDRESS or ADDRESS/BITS. Bits of the address behind the prefix do not matter. */
static bool parse_network(const char *text, size_t length, struct ingot_network *ret_network)
{
	struct ingot_network network = {0};
	char copy[INET6_ADDRSTRLEN + sizeof("/128")];
	unsigned long prefix;
	char *slash;
	char *end;

	if (length >= sizeof(copy))
		return false;
	memcpy(copy, text, length);
	copy[length] = '\0';
	slash = strchr(copy, '/');
	if (slash)
		*slash++ = '\0';
	if (!parse_host(copy, &network))
		return false;
	if (slash) {
		if (*slash < '0' || *slash > '9')
			return false;
		prefix = strtoul(slash, &end, 10);
		if (*end || prefix > network.prefix)
			return false;
		network.prefix = (uint8_t)prefix;
	}
	*ret_network = network;
	return true;
}

static bool is_word(const char *text, size_t length, const char *word)
{
	return strlen(word) == length && strncmp(text, word, length) == 0;
}

static bool add_item(struct ingot_access_rule *rule, const char *item, size_t length, char *reterr)
{
	if (is_word(item, length, "local")) {
		rule->local = true;
	} else if (is_word(item, length, "root")) {
		rule->root = true;
	} else if (is_word(item, length, "network")) {
		rule->network = true;
	} else if (rule->count == INGOT_NETWORKS_MAX) {
		snprintf(reterr, INGOT_ACCESS_REASON_MAX, "more than %u networks",
			 INGOT_NETWORKS_MAX);
		return false;
	} else if (parse_network(item, length, &rule->networks[rule->count])) {
		rule->count++;
	} else {
		snprintf(reterr, INGOT_ACCESS_REASON_MAX,
			 "'%.*s' is neither local, root, network or nobody nor an address",
			 (int)(length < 48 ? length : 48), item);
		return false;
	}
	return true;
}

bool ingot_access_set(struct ingot_access *access, enum ingot_access_class class, const char *list,
		      char *reterr)
{
	struct ingot_access_rule rule = {0};
	const char *item = list + strspn(list, SEPARATORS);
	size_t items = 0;
	bool nobody = false;

	while (*item) {
		size_t length = strcspn(item, SEPARATORS);

		if (is_word(item, length, "nobody"))
			nobody = true;
		else if (!add_item(&rule, item, length, reterr))
			return false;
		items++;
		item += length;
		item += strspn(item, SEPARATORS);
	}
	if (items == 0 || (nobody && items > 1)) {
		snprintf(reterr, INGOT_ACCESS_REASON_MAX,
			 items == 0 ? "nobody is named: write `nobody' if that is meant"
				    : "`nobody' and somebody");
		return false;
	}
	access->rules[class] = rule;
	return true;
}

/* Put a word behind the others; what does not fit leaves "..." at the end. */
static void append(char text[INGOT_ACCESS_TEXT_MAX], const char *before, const char *word)
{
	size_t used = strlen(text);
	int length = snprintf(text + used, INGOT_ACCESS_TEXT_MAX - used, "%s%s", before, word);

	if ((size_t)length >= INGOT_ACCESS_TEXT_MAX - used)
		strcpy(text + INGOT_ACCESS_TEXT_MAX - sizeof("..."), "...");
}

void ingot_access_describe(const struct ingot_access *access, enum ingot_access_class class,
			   char text[INGOT_ACCESS_TEXT_MAX])
{
	const struct ingot_access_rule *rule = &access->rules[class];
	const struct {
		bool is_there;
		const char *word;
	} words[] = {{rule->local, "local"}, {rule->root, "root"}, {rule->network, "network"}};
	const char *before = " = ";

	text[0] = '\0';
	append(text, "", class_names[class]);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (!words[i].is_there)
			continue;
		append(text, before, words[i].word);
		before = ", ";
	}
	for (size_t i = 0; i < rule->count; i++) {
		const struct ingot_network *network = &rule->networks[i];
		char host[INET6_ADDRSTRLEN];
		char word[INET6_ADDRSTRLEN + sizeof("/128")];

		inet_ntop(network->is_ipv6 ? AF_INET6 : AF_INET, network->bytes, host,
			  sizeof(host));
		snprintf(word, sizeof(word), "%s/%u", host, network->prefix);
		append(text, before, word);
		before = ", ";
	}
	if (strcmp(before, " = ") == 0)
		append(text, before, "nobody");
}

/* The address out of tcp://HOST:PORT and tcp://[HOST%ZONE]:PORT. */
static bool read_address(const char *name, struct ingot_network *ret_address)
{
	const char *host = name + strlen("tcp://");
	size_t length;
	char copy[INET6_ADDRSTRLEN];

	if (strncmp(name, "tcp://", strlen("tcp://")) != 0)
		return false;
	if (*host == '[')
		length = strcspn(++host, "%]");
	else
		length = strcspn(host, ":");
	if (length >= sizeof(copy))
		return false;
	memcpy(copy, host, length);
	copy[length] = '\0';
	*ret_address = (struct ingot_network){0};
	return parse_host(copy, ret_address);
}

static bool is_within(const struct ingot_network *address, const struct ingot_network *network)
{
	size_t whole = network->prefix / 8;
	unsigned rest = network->prefix % 8;

	if (address->is_ipv6 != network->is_ipv6 ||
	    memcmp(address->bytes, network->bytes, whole) != 0)
		return false;
	return rest == 0 || (address->bytes[whole] ^ network->bytes[whole]) >> (8 - rest) == 0;
}

bool ingot_access_allows(const struct ingot_access *access, enum ingot_access_class class,
			 const ingot_caller *caller)
{
	const struct ingot_access_rule *rule = &access->rules[class];
	struct ingot_network address;

	if (rule->network)
		return true;
	if (caller->is_local)
		return rule->local || (rule->root && caller->user == 0);
	if (rule->count == 0 || !read_address(caller->address, &address))
		return false;
	for (size_t i = 0; i < rule->count; i++) {
		if (is_within(&address, &rule->networks[i]))
			return true;
	}
	return false;
}
