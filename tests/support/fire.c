/*
 * fire.c: see fire.h. Each fire holds a number of connections, and does to each, in turns, what it is called after.
 */
#include "fire.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#define CROWD    1000u
#define SOME     64u
#define PAUSE_US 2000

/* ONC RPC's null procedure, of a program that nobody has: any server answers it. */
static const uint8_t null_call[] = {0x80, 0,    0, 40,   0,    0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
				    2,    0x20, 0, 0x1f, 0x7f, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0,
				    0,    0,    0, 0,    0,    0, 0, 0, 0, 0, 0, 0, 0, 0};

static bool is_over(struct fire_target *target)
{
	return atomic_load(&target->over);
}

/* A connected socket that waits for nothing, or -1. */
static int reach(struct fire_target *target)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(target->port)};
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (fd >= 0 && connect(fd, (struct sockaddr *)&address, sizeof(address)) != 0) {
		close(fd);
		fd = -1;
	}
	if (fd >= 0)
		atomic_fetch_add(&target->done, 1);
	return fd;
}

static void drop(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

/* False: the server has had enough of this connection. */
static bool put(int fd, const void *bytes, size_t length)
{
	ssize_t took = send(fd, bytes, length, MSG_NOSIGNAL | MSG_DONTWAIT);

	return took >= 0 || errno == EAGAIN;
}

/* Whether the server has closed it; what came is thrown away. */
static bool is_closed(int fd)
{
	char bytes[4096];
	ssize_t got;

	do
		got = recv(fd, bytes, sizeof(bytes), MSG_DONTWAIT);
	while (got > 0);
	return got == 0 || (errno != EAGAIN && errno != EINTR);
}

/* What a fire does to one of its connections, which is new at first. False: close it and make a new one. */
typedef bool (*fire_deed)(struct fire_target *target, int fd, bool is_new);

static void hold(struct fire_target *target, unsigned count, fire_deed deed)
{
	int *fds = malloc(count * sizeof(*fds));

	if (!fds)
		return;
	for (unsigned i = 0; i < count; i++)
		fds[i] = -1;
	while (!is_over(target)) {
		for (unsigned i = 0; i < count && !is_over(target); i++) {
			bool is_new = fds[i] < 0;

			if (is_new)
				fds[i] = reach(target);
			if (fds[i] >= 0 && !deed(target, fds[i], is_new))
				drop(&fds[i]);
		}
		usleep(PAUSE_US);
	}
	for (unsigned i = 0; i < count; i++)
		drop(&fds[i]);
	free(fds);
}

/* A call at first, and now and then; all stay connected. */
static bool call_now_and_then(struct fire_target *target, int fd, bool is_new)
{
	(void)target;
	if (is_closed(fd))
		return false;
	return !(is_new || rand() % 100 == 0) || put(fd, null_call, sizeof(null_call));
}

static void crowd(struct fire_target *target)
{
	hold(target, CROWD, call_now_and_then);
}

static bool put_once(int fd, bool is_new, const void *bytes, size_t length)
{
	return is_new ? put(fd, bytes, length) : !is_closed(fd);
}

static bool half_mark(struct fire_target *target, int fd, bool is_new)
{
	(void)target;
	return put_once(fd, is_new, "\x80\x00", 2);
}

static void half_marks(struct fire_target *target)
{
	hold(target, SOME, half_mark);
}

static bool half_record(struct fire_target *target, int fd, bool is_new)
{
	return put_once(fd, is_new, target->call, target->length / 2);
}

static void half_records(struct fire_target *target)
{
	hold(target, SOME, half_record);
}

static bool huge_mark(struct fire_target *target, int fd, bool is_new)
{
	(void)target;
	return put_once(fd, is_new, "\xff\xff\xff\xff\x01\x02\x03\x04", 8);
}

static void huge_marks(struct fire_target *target)
{
	hold(target, SOME, huge_mark);
}

/* A byte each, and never the last. */
static bool fragment(struct fire_target *target, int fd, bool is_new)
{
	uint8_t bytes[5 * 200];

	(void)target;
	(void)is_new;
	for (size_t i = 0; i < sizeof(bytes); i += 5)
		memcpy(bytes + i, "\x00\x00\x00\x01x", 5);
	return put(fd, bytes, sizeof(bytes));
}

static void fragments(struct fire_target *target)
{
	hold(target, SOME, fragment);
}

static bool empty_fragment(struct fire_target *target, int fd, bool is_new)
{
	static const uint8_t nothing[400];

	(void)target;
	(void)is_new;
	return put(fd, nothing, sizeof(nothing));
}

static void empty_fragments(struct fire_target *target)
{
	hold(target, SOME, empty_fragment);
}

static bool random_bytes(struct fire_target *target, int fd, bool is_new)
{
	uint8_t bytes[300];

	(void)target;
	(void)is_new;
	for (size_t i = 0; i < sizeof(bytes); i++)
		bytes[i] = (uint8_t)rand();
	/* Every other one says that it is a record, so that it gets to be looked into. */
	if (rand() % 2)
		memcpy(bytes, "\x80\x00\x01\x28", 4);
	return put(fd, bytes, sizeof(bytes));
}

static void noise(struct fire_target *target)
{
	hold(target, SOME, random_bytes);
}

/* Many calls whose replies are large, and one byte read in about a second. */
static bool read_slowly(struct fire_target *target, int fd, bool is_new)
{
	char byte;

	for (int i = 0; is_new && i < 8; i++)
		if (!put(fd, target->call, target->length))
			return false;
	if (rand() % 500 != 0)
		return true;
	return recv(fd, &byte, 1, MSG_DONTWAIT) != 0;
}

static void slow_readers(struct fire_target *target)
{
	hold(target, SOME, read_slowly);
}

static bool never_read(struct fire_target *target, int fd, bool is_new)
{
	(void)is_new;
	return put(fd, target->call, target->length);
}

static void deaf(struct fire_target *target)
{
	hold(target, SOME, never_read);
}

static void storm(struct fire_target *target)
{
	while (!is_over(target)) {
		int fd = reach(target);

		if (fd < 0)
			usleep(PAUSE_US);
		drop(&fd);
	}
}

/* Ends without a goodbye, in the middle of a call. */
static void resets(struct fire_target *target)
{
	const struct linger at_once = {.l_onoff = 1};

	while (!is_over(target)) {
		int fd = reach(target);

		if (fd < 0) {
			usleep(PAUSE_US);
			continue;
		}
		(void)put(fd, target->call, target->length);
		setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof(at_once));
		drop(&fd);
	}
}

/* A call, all bytes of which arrive by themselves. */
static bool trickle_byte(struct fire_target *target, int fd, bool is_new)
{
	static unsigned at;

	if (is_new)
		at = 0;
	return !is_closed(fd) && put(fd, target->call + at++ % target->length, 1);
}

static void trickle(struct fire_target *target)
{
	hold(target, 8, trickle_byte);
}

const struct fire fires[FIRES] = {
	{"a thousand connections", crowd},
	{"half of a record's mark", half_marks},
	{"half of a record", half_records},
	{"marks of 2 GiB", huge_marks},
	{"fragments without end", fragments},
	{"empty fragments", empty_fragments},
	{"random bytes", noise},
	{"readers of a byte a second", slow_readers},
	{"callers that do not read", deaf},
	{"connect and close", storm},
	{"connect, call and reset", resets},
	{"calls a byte at a time", trickle},
};

bool fire_raise_limit(void)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
		return false;
	if (limit.rlim_cur >= 2 * FIRE_DESCRIPTORS)
		return true;
	if (limit.rlim_max != RLIM_INFINITY && limit.rlim_max < 2 * FIRE_DESCRIPTORS)
		return false;
	limit.rlim_cur = 2 * FIRE_DESCRIPTORS;
	return setrlimit(RLIMIT_NOFILE, &limit) == 0;
}
