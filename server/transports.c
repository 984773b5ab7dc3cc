/*
 * transports.c: where a server is to be reached.
 *
 * In: the addresses it listens on, the system's interfaces (getifaddrs). Out: one entry for each address.
 */
#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

#include "transports.h"
#include "winerror.h"

#define FIRST_TRANSPORTS 16u

/* An IP address. */
struct ip {
	int family;
	uint8_t bytes[16];
	uint32_t length;
};

struct finding {
	struct ingot_call_memory *memory;
	struct ingot_transports found;
	uint32_t room;
	const struct ifaddrs *interfaces;
};

static bool read_ip(const struct sockaddr *address, struct ip *ret_ip)
{
	struct ip ip = {0};

	if (!address)
		return false;
	ip.family = address->sa_family;
	if (ip.family == AF_INET) {
		ip.length = 4;
		memcpy(ip.bytes, &((const struct sockaddr_in *)(const void *)address)->sin_addr, 4);
	} else if (ip.family == AF_INET6) {
		ip.length = 16;
		memcpy(ip.bytes, &((const struct sockaddr_in6 *)(const void *)address)->sin6_addr,
		       16);
	} else {
		return false;
	}
	*ret_ip = ip;
	return true;
}

/* HOST and PORT out of tcp://HOST:PORT and tcp://[HOST]:PORT; hosts there are numbers. */
static bool parse_tcp(const char *name, struct ip *ret_ip, const char **ret_port)
{
	const char *host = name + strlen("tcp://");
	const char *port = strrchr(name, ':');
	struct ip ip = {.family = *host == '[' ? AF_INET6 : AF_INET};
	char copy[INET6_ADDRSTRLEN];
	size_t length;

	host += ip.family == AF_INET6;
	length = strcspn(host, ip.family == AF_INET6 ? "%]" : ":");
	if (length >= sizeof(copy))
		return false;
	memcpy(copy, host, length);
	copy[length] = '\0';
	if (inet_pton(ip.family, copy, ip.bytes) != 1)
		return false;
	ip.length = ip.family == AF_INET6 ? 16 : 4;
	*ret_ip = ip;
	*ret_port = port + 1;
	return true;
}

static bool is_all_zero(const struct ip *ip)
{
	static const uint8_t zero[16];

	return memcmp(ip->bytes, zero, ip->length) == 0;
}

static bool is_loopback(const struct ip *ip)
{
	static const uint8_t one[16] = {[15] = 1};

	return ip->family == AF_INET ? ip->bytes[0] == 127 : memcmp(ip->bytes, one, 16) == 0;
}

static bool is_link_local(const struct ip *ip)
{
	return ip->family == AF_INET6 && ip->bytes[0] == 0xfe && (ip->bytes[1] & 0xc0) == 0x80;
}

static NET_API_STATUS add(struct finding *finding, const char *name, const char *address,
			  const void *bytes, struct ingot_transport transport)
{
	struct ingot_call_memory *memory = finding->memory;
	struct ingot_transports *found = &finding->found;
	void *copy = NULL;
	NET_API_STATUS status = 0;

	status = ingot_call_memory_text(memory, name, name ? strlen(name) : 0, &transport.name);
	if (status == 0)
		status = ingot_call_memory_text(memory, address, strlen(address),
						&transport.address);
	if (status == 0 && transport.length > 0)
		status = ingot_call_memory_take(memory, transport.length, &copy);
	if (status == 0 && found->count == finding->room)
		status = ingot_call_memory_grow(memory, &found->transports, sizeof(transport),
						FIRST_TRANSPORTS, &finding->room);
	if (status != 0)
		return status;
	if (copy)
		memcpy(copy, bytes, transport.length);
	transport.bytes = copy;
	found->transports[found->count++] = transport;
	return 0;
}

static NET_API_STATUS add_ip(struct finding *finding, const char *name, const struct ip *ip,
			     const char *port, size_t listener)
{
	const char *open = ip->family == AF_INET6 ? "[" : "";
	const char *close = ip->family == AF_INET6 ? "]" : "";
	char host[INET6_ADDRSTRLEN] = "";
	char address[INET6_ADDRSTRLEN + sizeof("tcp://[]:65535")];

	inet_ntop(ip->family, ip->bytes, host, sizeof(host));
	snprintf(address, sizeof(address), "tcp://%s%s%s:%s", open, host, close, port);
	return add(finding, name, address, ip->bytes,
		   (struct ingot_transport){.length = ip->length,
					    .listener = listener,
					    .is_tcp = true,
					    .is_loopback = is_loopback(ip)});
}

/* The interface that has the address. */
static const char *find_name(const struct finding *finding, const struct ip *ip)
{
	for (const struct ifaddrs *at = finding->interfaces; at; at = at->ifa_next) {
		struct ip other;

		if (read_ip(at->ifa_addr, &other) && other.family == ip->family &&
		    memcmp(other.bytes, ip->bytes, ip->length) == 0)
			return at->ifa_name;
	}
	return NULL;
}

/* Every address of the family at an interface that is up. */
static NET_API_STATUS add_all(struct finding *finding, int family, const char *port,
			      size_t listener)
{
	NET_API_STATUS status = 0;

	for (const struct ifaddrs *at = finding->interfaces; at && status == 0; at = at->ifa_next) {
		struct ip ip;

		if ((at->ifa_flags & IFF_UP) && read_ip(at->ifa_addr, &ip) && ip.family == family &&
		    !is_link_local(&ip))
			status = add_ip(finding, at->ifa_name, &ip, port, listener);
	}
	return status;
}

static NET_API_STATUS add_listener(struct finding *finding, const char *address, size_t listener)
{
	const char *path = address + strlen("unix://");
	const char *port;
	struct ip ip;

	if (strncmp(address, "unix://", strlen("unix://")) == 0)
		return add(finding, "unix", address, path,
			   (struct ingot_transport){.length = (uint32_t)strlen(path),
						    .listener = listener});
	if (!parse_tcp(address, &ip, &port))
		return add(finding, NULL, address, NULL,
			   (struct ingot_transport){.listener = listener, .is_tcp = true});
	if (is_all_zero(&ip))
		return add_all(finding, ip.family, port, listener);
	return add_ip(finding, find_name(finding, &ip), &ip, port, listener);
}

NET_API_STATUS ingot_transports_read(struct ingot_call_memory *memory, const ingot_server *server,
				     struct ingot_transports *ret_transports)
{
	struct finding finding = {.memory = memory};
	struct ifaddrs *interfaces = NULL;
	NET_API_STATUS status = 0;
	const char *address;

	if (getifaddrs(&interfaces) != 0)
		return ERROR_NOT_ENOUGH_MEMORY;
	finding.interfaces = interfaces;
	for (size_t i = 0; status == 0 && (address = ingot_server_address(server, i)); i++)
		status = add_listener(&finding, address, i);
	freeifaddrs(interfaces);
	if (status == 0)
		*ret_transports = finding.found;
	return status;
}
