/*
 * process.h: the real programs, started by a test: ingotd in a folder of its own, and `ingot`.
 *
 * Everything has a bound in time, and a daemon does not outlive the test that started it, however that ends.
 */
#ifndef INGOT_TEST_PROCESS_H
#define INGOT_TEST_PROCESS_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/* How long a daemon may take to be ready or to stop, and a command to end, in milliseconds. */
#define PROCESS_WAIT_MS 20000

#define ADDRESS_MAX 160

/* A folder for sockets and stores. */
struct place {
	char folder[64];
	char unix_address[ADDRESS_MAX]; /* unix:///folder/ingotd.sock */
	char socket_path[96];
	char store[96];
	char config[96]; /* a configuration file that lets loopback announce */
};

/* Write a file anew; the test ends when that fails. */
void write_file(const char *path, const char *text);

void place_init(struct place *place);
void place_done(struct place *place); /* removes it with all that is in it */

struct daemon {
	pid_t pid;
	int output;                     /* its standard output */
	char addresses[8][ADDRESS_MAX]; /* as it said, in order */
	size_t address_count;
};

/*
 * Start ingotd with the arguments (ended by NULL) and wait until it has said `addresses` times where it listens.
 * Returns false, with nothing left running, when it ends before that; `ret_words` (4096 bytes, or NULL) then
 * has what it wrote to standard error, and *ret_status how it ended.
 */
bool daemon_start(struct daemon *daemon, const char *const *arguments, size_t addresses,
		  char *ret_words, int *ret_status);

/* Send a signal and wait for the end; returns the status of waitpid. It is killed if it takes too long. */
int daemon_stop(struct daemon *daemon, int signal);

/* What a command did. */
struct outcome {
	int status; /* exit status; -1 when it did not end by itself in time */
	char *out;  /* what it wrote, NUL-terminated; outcome_done releases both */
	char *err;
};

/* Run build/bin/ingot with the arguments (ended by NULL), $INGOT_LOCAL set to `local`. */
void command_run(struct outcome *outcome, const char *local, const char *const *arguments);

/* The same, with standard output going to a file. */
void command_run_into(struct outcome *outcome, const char *local, const char *const *arguments,
		      const char *output);

void outcome_done(struct outcome *outcome);

/* Milliseconds of a clock that only goes forward. */
long now_ms(void);

#endif
