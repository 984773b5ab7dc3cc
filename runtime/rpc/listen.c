/*
 * listen.c: bound and listening sockets: IPv4, IPv6 alone, unix; and those of others.
 *
 * In and out: see listen.h. Who may connect to a unix socket is decided by the caller's umask and by
 * the folder it stands in; nothing is changed here.
 */
#include "listen.h"

#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "resolve.h"
#include "winerror.h"

static NET_API_STATUS listen_status(int error)
{
	switch (error) {
	case EADDRINUSE:
		return ERROR_BUSY;
	case EACCES:
	case EPERM:
	case EROFS:
		return ERROR_ACCESS_DENIED;
	case EADDRNOTAVAIL:
	case EAFNOSUPPORT:
		return ERROR_BAD_NETPATH;
	case ENOENT:
	case ENOTDIR:
	case ELOOP:
		return ERROR_FILE_NOT_FOUND;
	case ENOMEM:
	case ENOBUFS:
		return ERROR_NOT_ENOUGH_MEMORY;
	default:
		return RPC_S_OUT_OF_RESOURCES;
	}
}

/* Whether the path is a socket's that refuses connections: its server is gone. */
static bool is_stale(const struct ingot_endpoint *endpoint, const char *path)
{
	struct stat file;
	bool refused;
	int fd;

	if (lstat(path, &file) != 0 || !S_ISSOCK(file.st_mode))
		return false;
	fd = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (fd < 0)
		return false;
	refused = connect(fd, (const struct sockaddr *)&endpoint->address, endpoint->length) != 0 &&
		  errno == ECONNREFUSED;
	close(fd);
	return refused;
}

/* 0 or an errno. */
static int bind_endpoint(int fd, const struct ingot_endpoint *endpoint, const char *path)
{
	const struct sockaddr *address = (const struct sockaddr *)&endpoint->address;

	if (bind(fd, address, endpoint->length) == 0)
		return 0;
	if (errno != EADDRINUSE || address->sa_family != AF_UNIX)
		return errno;
	if (!is_stale(endpoint, path))
		return EADDRINUSE;
	if (unlink(path) != 0 && errno != ENOENT)
		return errno;
	return bind(fd, address, endpoint->length) == 0 ? 0 : errno;
}

/* 0 or an errno. *ret_fd listens. */
static int open_endpoint(const struct ingot_endpoint *endpoint, const char *path, int *ret_fd)
{
	const int on = 1;
	int family = endpoint->address.ss_family;
	int error = 0;
	int fd;

	fd = socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (fd < 0)
		return errno;
	/* A server that was restarted does not wait for its old connections to be forgotten. */
	if (family != AF_UNIX && setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) != 0)
		error = errno;
	/* [::] and 0.0.0.0 are two addresses, on every system alike. */
	if (family == AF_INET6 && setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof(on)) != 0)
		error = errno;
	if (!error)
		error = bind_endpoint(fd, endpoint, path);
	if (!error && listen(fd, SOMAXCONN) != 0)
		error = errno;
	if (error) {
		close(fd);
		return error;
	}
	*ret_fd = fd;
	return 0;
}

/* Note host and port. */
static NET_API_STATUS describe_inet(struct ingot_listener *listener)
{
	struct ingot_address *address = &listener->address;
	struct sockaddr_storage bound;
	socklen_t length = sizeof(bound);

	if (getsockname(listener->fd, (struct sockaddr *)&bound, &length) != 0)
		return listen_status(errno);
	address->is_ipv6 = bound.ss_family == AF_INET6;
	address->has_port = true;
	if (address->is_ipv6)
		address->port = ntohs(((struct sockaddr_in6 *)&bound)->sin6_port);
	else
		address->port = ntohs(((struct sockaddr_in *)&bound)->sin_port);
	if (getnameinfo((struct sockaddr *)&bound, length, address->host, sizeof(address->host),
			NULL, 0, NI_NUMERICHOST) != 0)
		return RPC_S_OUT_OF_RESOURCES;
	return 0;
}

/* Note what the socket was really bound to. */
static NET_API_STATUS describe(struct ingot_listener *listener)
{
	NET_API_STATUS status = 0;
	struct stat file;

	if (listener->address.kind != INGOT_ADDRESS_UNIX) {
		status = describe_inet(listener);
	} else if (!listener->is_adopted) {
		if (stat(listener->address.path, &file) != 0)
			return listen_status(errno);
		listener->device = file.st_dev;
		listener->inode = file.st_ino;
	}
	if (!status)
		ingot_address_text(&listener->address, listener->text);
	return status;
}

NET_API_STATUS ingot_listener_init(struct ingot_listener *listener,
				   const struct ingot_address *address)
{
	struct ingot_endpoints endpoints;
	NET_API_STATUS status =
		ingot_resolve(address, ingot_deadline_after(INGOT_TIMEOUT_MS), &endpoints);
	int error = EADDRNOTAVAIL;

	if (status)
		return status;
	memset(listener, 0, sizeof(*listener));
	listener->address = *address;
	/* A host name stands for the first of its addresses that this machine has. */
	for (size_t i = 0; i < endpoints.count; i++) {
		error = open_endpoint(&endpoints.at[i], address->path, &listener->fd);
		if (error != EADDRNOTAVAIL && error != EAFNOSUPPORT)
			break;
	}
	if (error)
		return listen_status(error);
	status = describe(listener);
	if (status)
		close(listener->fd);
	return status;
}

static int socket_option(int fd, int option)
{
	int value = 0;
	socklen_t length = sizeof(value);

	return getsockopt(fd, SOL_SOCKET, option, &value, &length) == 0 ? value : 0;
}

/* What kind of address the socket has; its path, if it is that. */
static NET_API_STATUS find_kind(int fd, struct ingot_address *ret_address)
{
	struct sockaddr_storage bound = {0};
	socklen_t length = sizeof(bound);
	const char *path = ((const struct sockaddr_un *)&bound)->sun_path;

	if (getsockname(fd, (struct sockaddr *)&bound, &length) != 0)
		return errno == ENOBUFS ? RPC_S_OUT_OF_RESOURCES : ERROR_INVALID_HANDLE;
	if (socket_option(fd, SO_TYPE) != SOCK_STREAM || !socket_option(fd, SO_ACCEPTCONN))
		return ERROR_NOT_SUPPORTED;
	if (bound.ss_family == AF_INET || bound.ss_family == AF_INET6) {
		ret_address->kind = INGOT_ADDRESS_TCP;
		return 0;
	}
	/* A path may fill all of its room, and has no NUL then. */
	if (bound.ss_family != AF_UNIX || path[0] != '/' ||
	    strlen(path) >= sizeof(ret_address->path))
		return ERROR_NOT_SUPPORTED;
	ret_address->kind = INGOT_ADDRESS_UNIX;
	strcpy(ret_address->path, path);
	return 0;
}

NET_API_STATUS ingot_listener_adopt(struct ingot_listener *listener, int fd)
{
	NET_API_STATUS status;
	int flags;

	memset(listener, 0, sizeof(*listener));
	listener->fd = fd;
	listener->is_adopted = true;
	status = find_kind(fd, &listener->address);
	if (!status)
		status = describe(listener);
	if (status)
		return status;
	flags = fcntl(fd, F_GETFL);
	if (flags < 0 || fcntl(fd, F_SETFD, FD_CLOEXEC) != 0 ||
	    fcntl(fd, F_SETFL, flags | O_NONBLOCK) != 0)
		return RPC_S_OUT_OF_RESOURCES;
	return 0;
}

void ingot_listener_done(struct ingot_listener *listener)
{
	struct stat file;

	close(listener->fd);
	if (listener->address.kind != INGOT_ADDRESS_UNIX || listener->is_adopted)
		return;
	if (lstat(listener->address.path, &file) == 0 && file.st_dev == listener->device &&
	    file.st_ino == listener->inode)
		(void)unlink(listener->address.path);
}
