/*
 * udp.h: a UDP peer in a thread, which answers as a test wants it to.
 *
 * In: a behaviour. Out: datagrams. udp_answer is what a well-behaved server of sample.h answers.
 */
#ifndef INGOT_TEST_UDP_H
#define INGOT_TEST_UDP_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/socket.h>

#include "dispatch.h"
#include "sample.h"

struct udp;

/* What to do with one datagram; it may be changed. */
typedef void (*udp_behaviour)(struct udp *udp, uint8_t *request, size_t length);

struct udp {
	int fd;
	char address[64]; /* "udp://127.0.0.1:port" or "udp://[::1]:port" */
	udp_behaviour behaviour;
	void *context;
	struct sample_context sample; /* calls that udp_answer ran */
	unsigned seen;                /* datagrams, the current one counted */
	bool is_stopping;
	struct sockaddr_storage from; /* of the current one */
	socklen_t from_length;
	pthread_t thread;
};

bool udp_start(struct udp *udp, int family, udp_behaviour behaviour, void *context);
/* On that port of 127.0.0.1; false when it is not ours. */
bool udp_start_at(struct udp *udp, uint16_t port, udp_behaviour behaviour, void *context);
void udp_stop(struct udp *udp);

/* Another behaviour, from the next datagram on. */
void udp_behave(struct udp *udp, udp_behaviour behaviour);

/* To whoever sent the current datagram, from the peer's own socket or from another one. */
void udp_send(struct udp *udp, const void *bytes, size_t length);
void udp_send_elsewhere(struct udp *udp, const void *bytes, size_t length);

/* The sample server's reply; the caller frees ret_reply->wire. Its bytes begin behind a record mark. */
bool udp_reply(struct udp *udp, const uint8_t *request, size_t length,
	       struct ingot_reply *ret_reply);

/* A behaviour: answer as the sample server does. */
void udp_answer(struct udp *udp, uint8_t *request, size_t length);

unsigned udp_seen(struct udp *udp);

/* A port of this machine where nobody listens. */
void udp_dead_address(int family, char *address, size_t size);

#endif
