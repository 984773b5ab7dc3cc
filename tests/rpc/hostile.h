/*
 * hostile.h: peers that do as they like: a raw server in a thread, and raw clients.
 *
 * In: bytes and behaviours. Out: what the other side answered. Everything is bounded in time by the
 * sockets' own timeouts, so that a failing test ends.
 */
#ifndef INGOT_TEST_HOSTILE_H
#define INGOT_TEST_HOSTILE_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define HOSTILE_BYTES   65536u
#define HOSTILE_WAIT_MS 20000 /* for what the other side is to do at once */

/* What to do with one accepted connection; it is closed afterwards. */
typedef void (*hostile_behaviour)(int fd, void *context);

struct hostile {
	int listener;
	char address[64];
	hostile_behaviour behaviour;
	void *context;
	pthread_t thread;
	unsigned accepted;
};

bool hostile_start(struct hostile *hostile, hostile_behaviour behaviour, void *context);
void hostile_stop(struct hostile *hostile);

/* A connected blocking socket to "tcp://127.0.0.1:port", whose reads and writes give up after HOSTILE_WAIT_MS. */
int hostile_connect(const char *address);

/* Read one record of one or more fragments into `record`; its length, or -1. */
long hostile_read_record(int fd, uint8_t *record, size_t size);

/* Whether all was written. */
bool hostile_write(int fd, const void *bytes, size_t length);

/* Write a mark and the record's bytes. */
bool hostile_write_record(int fd, const uint8_t *record, size_t length);

/* Whether the other side has closed, within HOSTILE_WAIT_MS. */
bool hostile_is_closed(int fd);

uint32_t hostile_word(const uint8_t *record, size_t index);
void hostile_set_word(uint8_t *record, size_t index, uint32_t word);

/* A repeatable stream of random numbers. */
uint32_t hostile_random(uint32_t *state);

/* Context of hostile_keep_request, a behaviour that keeps what a client sent and answers nothing. */
struct hostile_record {
	uint8_t bytes[HOSTILE_BYTES];
	long length;
};

void hostile_keep_request(int fd, void *context);

/* Context of hostile_send, a behaviour that reads a call and writes these bytes. */
struct hostile_answer {
	uint8_t bytes[HOSTILE_BYTES];
	size_t length;
	bool puts_xid; /* the call's xid goes to xid_at */
	size_t xid_at;
	unsigned pause_ms;  /* between bytes; 0 sends them at once */
	unsigned linger_ms; /* before closing */
};

void hostile_send(int fd, void *context);

/* Change what a server that is running sends: it may be at it still. */
void hostile_publish(struct hostile_answer *shared, const struct hostile_answer *answer);

#endif
