/*
 * main.c: `ingot`, from its command line to its exit status.
 *
 * In: argv. Out: the command that its words name is run; help at each level. It knows no command itself: the
 * table in command.c does.
 */
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "command.h"
#include "type_names.h"

/* Where the commands' summaries begin in --help. */
#define HELP_COLUMN 28

/* A level of words: reads options until the first word, and leaves the rest to the next level. */
struct level {
	struct ingot_common *common;
	const char *noun; /* NULL at the top */
	int rest;         /* index in argv of the first word */
};

static bool is_listed(const struct ingot_command *command, const char *noun)
{
	return !noun || strcmp(command->noun, noun) == 0;
}

/* One line of the list, with the words of the command in a column. */
static void print_command(const struct ingot_command *command, FILE *out)
{
	int width = fprintf(out, "  ingot %s%s%s", command->noun, command->verb ? " " : "",
			    command->verb ? command->verb : "");

	fprintf(out, "%*s%s\n", width < HELP_COLUMN ? HELP_COLUMN - width : 1, "",
		command->summary);
}

/* A list of the commands, for the end of --help. argp frees what we return. */
static char *help(int key, const char *text, void *input)
{
	const struct level *level = input;
	char *lines = NULL;
	size_t size = 0;
	FILE *out;

	if (key != ARGP_KEY_HELP_POST_DOC || !(out = open_memstream(&lines, &size)))
		return (char *)text;
	fputs("Commands:\n", out);
	for (const struct ingot_command *command = ingot_commands; command->noun; command++) {
		/* Without the help's input, argp is showing a usage line of somebody else's. */
		if (is_listed(command, level ? level->noun : NULL))
			print_command(command, out);
	}
	fputs("\nTypes in a LIST:", out);
	ingot_type_names_list(" ", out);
	fputs("\n\n`ingot NOUN VERB --help' says more. Exit status: 0 done, 1 failed (the reason is on "
	      "standard error), 2 bad usage.",
	      out);
	return fclose(out) == 0 ? lines : (char *)text;
}

static error_t parse_level(int key, char *argument, struct argp_state *state)
{
	struct level *level = state->input;

	(void)argument;
	switch (key) {
	case ARGP_KEY_INIT:
		state->child_inputs[0] = level->common;
		return 0;
	case ARGP_KEY_ARG:
		level->rest = state->next - 1;
		state->next = state->argc;
		return 0;
	case ARGP_KEY_NO_ARGS:
		argp_usage(state);
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

static void parse_words(struct level *level, const char *words, const char *doc, int argc,
			char **argv)
{
	const struct argp_child children[] = {{&ingot_common_argp, 0, "Every command:", 10}, {0}};
	const struct argp argp = {
		.parser = parse_level,
		.args_doc = words,
		.doc = doc,
		.children = children,
		.help_filter = help,
	};

	if (argp_parse(&argp, argc, argv, ARGP_IN_ORDER, NULL, level) != 0)
		exit(INGOT_EXIT_USAGE);
}

/* The first command of the noun, or the one of noun and verb; NULL if there is none. */
static const struct ingot_command *find(const char *noun, const char *verb)
{
	for (const struct ingot_command *command = ingot_commands; command->noun; command++) {
		if (strcmp(command->noun, noun) == 0 && (!verb || strcmp(command->verb, verb) == 0))
			return command;
	}
	return NULL;
}

static int refuse(const char *noun, const char *verb)
{
	fprintf(stderr, "ingot: there is no command '%s%s%s'\nTry `ingot%s%s --help'.\n", noun,
		verb ? " " : "", verb ? verb : "", verb ? " " : "", verb ? noun : "");
	return INGOT_EXIT_USAGE;
}

/*
 * A standard stream that came closed is opened for reading only, so that writing to it fails: else the
 * next socket would take its number, and a server would be sent our table.
 */
static void hold_standard_streams(void)
{
	int descriptor;

	do
		descriptor = open("/dev/null", O_RDONLY);
	while (descriptor >= 0 && descriptor <= STDERR_FILENO);
	if (descriptor >= 0)
		close(descriptor);
}

/* What nobody wrote is no output: a full disk or a closed pipe must not look like success. */
static void close_output(void)
{
	if (ferror(stdout) || fflush(stdout) != 0 || fclose(stdout) != 0) {
		fprintf(stderr, "ingot: cannot write the output: %s\n", strerror(errno));
		_exit(EXIT_FAILURE);
	}
}

static int run(int argc, char **argv, struct ingot_common *common)
{
	static char top[] = "ingot";
	static char noun_name[64];
	static char verb_name[64];
	struct level level = {.common = common};
	const struct ingot_command *command;

	argv[0] = top;
	parse_words(&level, "NOUN VERB [ARGUMENT...]",
		    "Call servers: list them, ask them about themselves, make them known.\v", argc,
		    argv);
	argc -= level.rest;
	argv += level.rest;
	command = find(argv[0], NULL);
	if (!command)
		return refuse(argv[0], NULL);

	/* Messages and usage lines begin with the words so far. */
	argp_program_version = NULL;
	snprintf(noun_name, sizeof(noun_name), "ingot %s", command->noun);
	if (!command->verb) {
		argv[0] = noun_name;
		return command->run(argc, argv, common);
	}
	level = (struct level){.common = common, .noun = command->noun};
	argv[0] = noun_name;
	parse_words(&level, "VERB [ARGUMENT...]", NULL, argc, argv);
	argc -= level.rest;
	argv += level.rest;
	command = find(level.noun, argv[0]);
	if (!command)
		return refuse(level.noun, argv[0]);

	snprintf(verb_name, sizeof(verb_name), "ingot %s %s", command->noun, command->verb);
	argv[0] = verb_name;
	return command->run(argc, argv, common);
}

int main(int argc, char **argv)
{
	struct ingot_common common = {0};

	hold_standard_streams();
	setlocale(LC_ALL, "");
	argp_program_version = "ingot " INGOT_VERSION;
	argp_err_exit_status = INGOT_EXIT_USAGE;
	if (atexit(close_output) != 0)
		return EXIT_FAILURE;
	return run(argc, argv, &common);
}
