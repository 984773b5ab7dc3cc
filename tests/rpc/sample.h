/*
 * sample.h: a small interface for the tests of the rpc layer, with its tables, stubs and operations
 * written by hand in the shape that the stub compiler gives them; and a server in a thread.
 *
 * In: nothing. Out: sample_interface, calls, struct serving.
 */
#ifndef INGOT_TEST_SAMPLE_H
#define INGOT_TEST_SAMPLE_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ingot/rpc.h"
#include "ingot/stub.h"

#define SAMPLE_PROGRAM  0x20001FF0u
#define SAMPLE_VERSION  3u
#define SAMPLE_PROTOBUF 1003u /* the version in protobuf */

enum {
	SAMPLE_LIST,
	SAMPLE_ECHO,
	SAMPLE_STEP,
	SAMPLE_FAIL,
	SAMPLE_SLEEP,
	SAMPLE_MISSING,
	SAMPLE_ADD,
	SAMPLE_PROCEDURES
};

typedef struct sample_1 {
	uint32_t id;
	char *name;
} sample_1;

typedef struct sample_2 {
	uint32_t id;
	char *name;
	char *comment;
} sample_2;

struct list_frame {
	NET_API_STATUS result;
	const char *servername;
	uint32_t level;
	uint8_t *buffer;
	uint32_t wanted;
	uint32_t read;
	uint32_t total;
};

struct echo_frame {
	NET_API_STATUS result;
	const char *text;
	char *copy;
};

struct step_frame {
	NET_API_STATUS result;
	uint32_t *counter;
};

struct number_frame {
	NET_API_STATUS result;
	uint32_t number;
};

struct add_frame {
	int32_t result; /* not a status: any number */
	int32_t a;
	int32_t b;
};

extern const ingot_interface sample_interface;
extern const ingot_type sample_list_out;

struct sample_ops;
extern const struct sample_ops sample_ops;

/* What the operations of sample_ops count; the context of the tests' servers. */
struct sample_context {
	unsigned calls;
};

/* The stubs. */
NET_API_STATUS sample_list(const char *server, uint32_t level, uint32_t wanted, uint8_t **buffer,
			   uint32_t *read, uint32_t *total);
NET_API_STATUS sample_echo(const char *server, const char *text, char **copy);
NET_API_STATUS sample_step(const char *server, uint32_t *counter);
NET_API_STATUS sample_number(const char *server, uint32_t procedure, uint32_t number);
int32_t sample_add(const char *server, int32_t a, int32_t b);

/* Whether a list's buffer holds what the server makes for it; frees it. */
bool sample_list_is_right(uint32_t level, uint32_t wanted, uint8_t *buffer, uint32_t read,
			  uint32_t total);

/* A server of sample_interface in a thread of its own. */
struct serving {
	ingot_server *server;
	pthread_t thread;
	struct sample_context context;
	char address[300];
};

/* 0, or what listening returned. */
NET_API_STATUS serving_start(struct serving *serving, const char *address);
NET_API_STATUS serving_start_with(struct serving *serving, const char *address,
				  const ingot_server_options *options);
void serving_stop(struct serving *serving);

/* Open descriptors of this process. */
unsigned count_descriptors(void);

/* Whether this machine has ::1. */
bool has_ipv6(void);

int64_t now_ms(void);

#endif
