/*
 * hostile.c: see hostile.h.
 */
#include "hostile.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

static void bound_waits(int fd)
{
	const struct timeval limit = {.tv_sec = HOSTILE_WAIT_MS / 1000};

	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
	setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof(limit));
}

static void *accept_all(void *argument)
{
	struct hostile *hostile = argument;

	for (;;) {
		int fd = accept(hostile->listener, NULL, NULL);

		if (fd < 0 && errno == EINTR)
			continue;
		if (fd < 0)
			return NULL;
		bound_waits(fd);
		__atomic_add_fetch(&hostile->accepted, 1, __ATOMIC_RELAXED);
		hostile->behaviour(fd, hostile->context);
		close(fd);
	}
}

bool hostile_start(struct hostile *hostile, hostile_behaviour behaviour, void *context)
{
	struct sockaddr_in address = {.sin_family = AF_INET};
	socklen_t length = sizeof(address);

	memset(hostile, 0, sizeof(*hostile));
	hostile->behaviour = behaviour;
	hostile->context = context;
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	hostile->listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (hostile->listener < 0 ||
	    bind(hostile->listener, (struct sockaddr *)&address, sizeof(address)) != 0 ||
	    listen(hostile->listener, 100) != 0 ||
	    getsockname(hostile->listener, (struct sockaddr *)&address, &length) != 0)
		return false;
	snprintf(hostile->address, sizeof(hostile->address), "tcp://127.0.0.1:%u",
		 (unsigned)ntohs(address.sin_port));
	return pthread_create(&hostile->thread, NULL, accept_all, hostile) == 0;
}

void hostile_stop(struct hostile *hostile)
{
	/* Ends the accept. */
	shutdown(hostile->listener, SHUT_RDWR);
	pthread_join(hostile->thread, NULL);
	close(hostile->listener);
}

int hostile_connect(const char *address)
{
	struct sockaddr_in to = {.sin_family = AF_INET};
	const int on = 1;
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	to.sin_port = htons((uint16_t)atoi(strrchr(address, ':') + 1));
	if (fd < 0 || connect(fd, (struct sockaddr *)&to, sizeof(to)) != 0) {
		perror("hostile_connect");
		abort();
	}
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
	bound_waits(fd);
	return fd;
}

static bool read_all(int fd, uint8_t *bytes, size_t length)
{
	while (length > 0) {
		ssize_t got = recv(fd, bytes, length, 0);

		if (got <= 0)
			return false;
		bytes += got;
		length -= (size_t)got;
	}
	return true;
}

long hostile_read_record(int fd, uint8_t *record, size_t size)
{
	size_t length = 0;

	for (;;) {
		uint8_t mark[4];
		uint32_t word;

		if (!read_all(fd, mark, sizeof(mark)))
			return -1;
		word = hostile_word(mark, 0);
		if ((word & 0x7FFFFFFFu) > size - length ||
		    !read_all(fd, record + length, word & 0x7FFFFFFFu))
			return -1;
		length += word & 0x7FFFFFFFu;
		if (word & 0x80000000u)
			return (long)length;
	}
}

bool hostile_write(int fd, const void *bytes, size_t length)
{
	const uint8_t *at = bytes;

	while (length > 0) {
		ssize_t took = send(fd, at, length, MSG_NOSIGNAL);

		if (took <= 0)
			return false;
		at += took;
		length -= (size_t)took;
	}
	return true;
}

bool hostile_write_record(int fd, const uint8_t *record, size_t length)
{
	uint8_t mark[4];

	hostile_set_word(mark, 0, (uint32_t)length | 0x80000000u);
	return hostile_write(fd, mark, sizeof(mark)) && hostile_write(fd, record, length);
}

bool hostile_is_closed(int fd)
{
	uint8_t bytes[4096];
	ssize_t got;

	do {
		got = recv(fd, bytes, sizeof(bytes), 0);
	} while (got > 0);
	return got == 0 || errno == ECONNRESET || errno == EPIPE;
}

uint32_t hostile_word(const uint8_t *record, size_t index)
{
	uint32_t word;

	memcpy(&word, record + 4 * index, sizeof(word));
	return ntohl(word);
}

void hostile_set_word(uint8_t *record, size_t index, uint32_t word)
{
	word = htonl(word);
	memcpy(record + 4 * index, &word, sizeof(word));
}

uint32_t hostile_random(uint32_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 17;
	*state ^= *state << 5;
	return *state;
}

void hostile_keep_request(int fd, void *context)
{
	struct hostile_record *record = context;

	record->length = hostile_read_record(fd, record->bytes, sizeof(record->bytes));
}

static pthread_mutex_t answer_lock = PTHREAD_MUTEX_INITIALIZER;

void hostile_publish(struct hostile_answer *shared, const struct hostile_answer *answer)
{
	pthread_mutex_lock(&answer_lock);
	*shared = *answer;
	pthread_mutex_unlock(&answer_lock);
}

void hostile_send(int fd, void *context)
{
	struct hostile_answer copy;
	struct hostile_answer *answer = &copy;
	uint8_t request[4096];
	long length = hostile_read_record(fd, request, sizeof(request));

	if (length < 4)
		return;
	hostile_publish(answer, context);
	if (answer->puts_xid)
		memcpy(answer->bytes + answer->xid_at, request, 4);
	if (answer->pause_ms == 0)
		(void)hostile_write(fd, answer->bytes, answer->length);
	for (size_t i = 0; answer->pause_ms > 0 && i < answer->length; i++) {
		if (!hostile_write(fd, answer->bytes + i, 1))
			return;
		poll(NULL, 0, (int)answer->pause_ms);
	}
	if (answer->linger_ms > 0)
		poll(NULL, 0, (int)answer->linger_ms);
}
