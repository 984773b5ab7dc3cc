/*
 * address.c: server names to their parts, and back to text.
 *
 * In: text of any length and content. Out: a struct ingot_address, or a refusal. A host is
 * checked for its form alone: letters, digits, '-', '.', '_' and well-formed UTF-8, or what brackets
 * may hold; whether it exists is resolve.c's question.
 */
#include "address.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "winerror.h"

#define LOCAL_NAME     "unix:///run/ingot/ingotd.sock"
#define LOCAL_VARIABLE "INGOT_LOCAL"

/* Bytes of the well-formed UTF-8 sequence at `text`, 0 if there is none (Unicode 15, table 3-7). */
static size_t sequence_length(const unsigned char *text, size_t left)
{
	unsigned char first = text[0];
	unsigned char low = 0x80;
	unsigned char high = 0xBF;
	size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;

	if (first < 0x80)
		return 1;
	if (first < 0xC2 || first > 0xF4 || left < length)
		return 0;
	if (first == 0xE0)
		low = 0xA0;
	else if (first == 0xED)
		high = 0x9F;
	else if (first == 0xF0)
		low = 0x90;
	else if (first == 0xF4)
		high = 0x8F;
	if (text[1] < low || text[1] > high)
		return 0;
	for (size_t i = 2; i < length; i++)
		if (text[i] < 0x80 || text[i] > 0xBF)
			return 0;
	return length;
}

static bool is_alphanumeric(unsigned char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* Whether all of `text` consists of letters, digits, `others`, and UTF-8 where that is allowed. */
static bool is_made_of(const char *text, size_t length, const char *others, bool utf8)
{
	const unsigned char *at = (const unsigned char *)text;

	for (size_t step; length > 0; at += step, length -= step) {
		step = 1;
		if (is_alphanumeric(*at))
			continue;
		if (*at < 0x80) {
			if (*at == '\0' || !strchr(others, *at))
				return false;
			continue;
		}
		step = utf8 ? sequence_length(at, length) : 0;
		if (step == 0)
			return false;
	}
	return true;
}

/* Copy a host in lower case: one spelling for each, whoever wrote it. */
static void copy_host(char *host, const char *text, size_t length)
{
	for (size_t i = 0; i < length; i++)
		host[i] = text[i] >= 'A' && text[i] <= 'Z' ? (char)(text[i] - 'A' + 'a') : text[i];
	host[length] = '\0';
}

/* port = digit, { digit }; 1 to 65535, and 0 where `zero` says so. */
static bool parse_port(const char *text, bool zero, uint16_t *ret_port)
{
	uint32_t port = 0;

	if (*text == '\0')
		return false;
	for (; *text; text++) {
		if (*text < '0' || *text > '9')
			return false;
		port = port * 10 + (uint32_t)(*text - '0');
		if (port > UINT16_MAX)
			return false;
	}
	if (port == 0 && !zero)
		return false;
	*ret_port = (uint16_t)port;
	return true;
}

/* place = ( host | "[" ipv6 "]" ), [ ":" port ]; without `with_port` the second part is refused. */
static bool parse_place(const char *text, bool with_port, bool zero, struct ingot_address *address)
{
	size_t length;
	const char *rest;

	if (*text == '[') {
		text++;
		length = strcspn(text, "]");
		rest = text + length;
		if (*rest++ != ']' || !memchr(text, ':', length) ||
		    !is_made_of(text, length, ":.%-_", false))
			return false;
		address->is_ipv6 = true;
	} else {
		length = strcspn(text, ":");
		rest = text + length;
		if (!is_made_of(text, length, "-._", true) || *text == '-' || *text == '.')
			return false;
	}
	if (length == 0 || length > INGOT_HOST_MAX)
		return false;
	copy_host(address->host, text, length);
	if (*rest == '\0')
		return true;
	address->has_port = true;
	return with_port && *rest == ':' && parse_port(rest + 1, zero, &address->port);
}

static bool parse_udp(const char *text, bool zero, struct ingot_address *address)
{
	address->kind = INGOT_ADDRESS_UDP;
	return parse_place(text, true, zero, address);
}

/* unix = "/", path; it has to fit into a socket address with its NUL. */
static bool parse_unix(const char *text, struct ingot_address *address)
{
	size_t length = strlen(text);

	if (text[0] != '/' || length < 2 || length >= sizeof(address->path))
		return false;
	address->kind = INGOT_ADDRESS_UNIX;
	memcpy(address->path, text, length + 1);
	return true;
}

static const char *local_name(void)
{
	const char *name = secure_getenv(LOCAL_VARIABLE);

	return name && *name ? name : LOCAL_NAME;
}

/* The rest of `text` when it begins with `prefix`, else NULL. */
static const char *after(const char *text, const char *prefix)
{
	size_t length = strlen(prefix);

	return strncmp(text, prefix, length) == 0 ? text + length : NULL;
}

NET_API_STATUS ingot_address_parse(const char *name, enum ingot_address_use use,
				   struct ingot_address *ret_address)
{
	struct ingot_address address = {0};
	bool listens = use == INGOT_ADDRESS_LISTEN;
	const char *rest;
	bool good;

	if (!name && !listens)
		name = local_name();
	if (!name || strnlen(name, INGOT_SERVER_NAME_MAX + 1) > INGOT_SERVER_NAME_MAX)
		return ERROR_BAD_NETPATH;
	if ((rest = after(name, "tcp://")) != NULL)
		good = parse_place(rest, true, listens, &address);
	else if ((rest = after(name, "udp://")) != NULL)
		good = parse_udp(rest, listens, &address);
	else if ((rest = after(name, "unix://")) != NULL)
		good = parse_unix(rest, &address);
	else if ((rest = after(name, "\\\\")) != NULL)
		good = parse_place(rest, false, listens, &address);
	else
		good = parse_place(name, false, listens, &address);
	if (!good)
		return ERROR_BAD_NETPATH;
	if (listens && address.kind == INGOT_ADDRESS_UDP)
		return ERROR_NOT_SUPPORTED;
	*ret_address = address;
	return 0;
}

void ingot_address_text(const struct ingot_address *address, char *text)
{
	const char *open = address->is_ipv6 ? "[" : "";
	const char *close = address->is_ipv6 ? "]" : "";
	const char *scheme = address->kind == INGOT_ADDRESS_UDP ? "udp" : "tcp";

	if (address->kind == INGOT_ADDRESS_UNIX)
		snprintf(text, INGOT_ADDRESS_TEXT, "unix://%s", address->path);
	else if (address->has_port)
		snprintf(text, INGOT_ADDRESS_TEXT, "%s://%s%s%s:%u", scheme, open, address->host,
			 close, (unsigned)address->port);
	else
		snprintf(text, INGOT_ADDRESS_TEXT, "%s://%s%s%s", scheme, open, address->host,
			 close);
}
