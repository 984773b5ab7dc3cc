/*
 * command.h: the commands of `ingot`, and what they have in common.
 *
 * A command is a noun and a verb (`server list`), or a noun alone (`time`): one row of the table in command.c and one function, which
 * reads its own options, makes its calls and prints. It returns the process's exit status; statuses go to
 * people through ingot_fail_status, results through ingot_show.
 */
#ifndef INGOT_COMMAND_H
#define INGOT_COMMAND_H

#include <argp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ingot/block.h"
#include "records.h"

#define INGOT_EXIT_USAGE 2

/* Options that every command has, before or behind its words. */
struct ingot_common {
	char *server; /* NULL: this machine */
	bool json;
	uint32_t timeout_ms;  /* 0: the default */
	ingot_codec encoding; /* 0: the default */
};

struct ingot_command {
	const char *noun;
	const char *verb; /* NULL: there is none */
	const char *summary;
	int (*run)(int argc, char **argv, struct ingot_common *common);
};

/* All commands, by nouns; the last has a NULL noun. */
extern const struct ingot_command ingot_commands[];

/* --server, --json, --encoding and --timeout. Its input is a struct ingot_common. */
extern const struct argp ingot_common_argp;

/*
 * Read a command's options, its own and the common ones, and make the common ones hold.
 *
 * options  its own, ended by {0}; `parser` handles them and its arguments; its input is `own`
 * words    how its arguments are called in a usage line ("NAME"), or NULL if it has none
 * doc      what it does, for --help
 *
 * Does not come back after --help (exit status 0) or for bad usage (2).
 */
void ingot_command_parse(const struct argp_option *options, argp_parser_t parser, const char *words,
			 const char *doc, int argc, char **argv, struct ingot_common *common,
			 void *own);

/*
 * Read an option's number: decimal digits, or 0x and hexadecimal ones, of at most `max`. Anything else is bad
 * usage, and does not come back.
 */
uint32_t ingot_command_number(const struct argp_state *state, const char *option, const char *text,
			      uint32_t max);

/* Read an option's type LIST (type_names.h). Anything else is bad usage, and does not come back. */
uint32_t ingot_command_types(const struct argp_state *state, const char *list);

/* Say that a call failed: `ingot: NetServerEnum: the reason (1722)`. Returns the exit status. */
int ingot_fail_status(const char *call, uint32_t status);

/* Say that something else went wrong. Returns the exit status. */
int ingot_fail(const char *reason);

/* Print the records as the user wants them. Returns the exit status. */
int ingot_show(const struct ingot_records *records, const struct ingot_common *common);

#endif
