/*
 * main.c: ingot-bench: the command line, the rows that it asks for, the report.
 *
 * In: arguments. Out: a table, or JSON with --json, on standard output. Exit status 0, 1 when a row
 * failed, 64 on usage (argp's).
 */
#include <argp.h>
#include <stdlib.h>

#include "argument.h"
#include "measure.h"
#include "report.h"
#include "subjects.h"

#define RECORDS_MAX 1000000u
#define ROUNDS_MAX  100000u

enum { OPTION_ONCE = 256 };

struct options {
	const char *filter;
	unsigned records; /* 0: all of the sizes below */
	unsigned rounds;
	bool json;
	bool once;
};

static const uint32_t sizes[] = {1, 10, 1000, 10000, 200000};
enum { SIZES = sizeof(sizes) / sizeof(sizes[0]) };

static const struct argp_option option_table[] = {
	{"filter", 'f', "TEXT", 0,
	 "Only rows whose name contains TEXT, and what they are compared with", 0},
	{"json", 'j', NULL, 0, "Print JSON", 0},
	{"records", 'n', "N", 0, "N records, in the place of 1, 10, 1,000, 10,000 and 200,000", 0},
	{"rounds", 'r', "N", 0, "N samples of each row (31)", 0},
	{"once", OPTION_ONCE, NULL, 0, "Run each row once, measure nothing (for valgrind)", 0},
	{0},
};

static error_t parse(int key, char *arg, struct argp_state *state)
{
	struct options *options = state->input;

	switch (key) {
	case 'f':
		options->filter = arg;
		return 0;
	case 'j':
		options->json = true;
		return 0;
	case 'n':
		options->records = argument_number(arg, RECORDS_MAX, state);
		return 0;
	case 'r':
		options->rounds = argument_number(arg, ROUNDS_MAX, state);
		return 0;
	case OPTION_ONCE:
		options->once = true;
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

/* All rows, on data that is made here; false when it could not be, or a peer disagrees with it. */
static bool add_rows(struct rows *rows, const struct options *options, struct data *data[SIZES],
		     struct shape *shapes)
{
	size_t count = options->records ? 1 : SIZES;

	for (size_t i = 0; i < count; i++) {
		data[i] = data_new(options->records ? options->records : sizes[i]);
		if (!data[i])
			return false;
	}
	if (!subjects_of_sizes(rows, data, count))
		return false;
	if (!options->records && (!shapes_make(shapes) || !subjects_of_shapes(rows, shapes)))
		return false;
	subjects_of_calls(rows, data, count);
	buffer_rows(rows);
	thread_rows(rows);
	return true;
}

static bool run(struct rows *rows, const struct options *options)
{
	struct machine machine;
	const struct row *failed = NULL;

	machine_look(&machine);
	if (options->once ? !measure_once(rows, &failed)
			  : !measure_rows(rows, options->rounds, &failed)) {
		fprintf(stderr, "ingot-bench: %s failed\n", failed->name);
		return false;
	}
	if (options->once)
		return true;
	if (!options->json)
		report_table(rows, stdout);
	else if (!report_json(rows, &machine, options->rounds, stdout))
		return false;
	return fflush(stdout) == 0;
}

int main(int argc, char **argv)
{
	static const struct argp argp = {
		.options = option_table,
		.parser = parse,
		.doc = "Measures Ingot beside others, on the same data in the same run.\v"
		       "All rows take about two minutes on a machine that does nothing else; "
		       "--rounds 5 is a glance. Times are of one record, one buffer or one call. "
		       "The ratio is the row's median by that of the first row of its group "
		       "(docs/benchmarks.md). Servers that are called run on 127.0.0.1 and on unix "
		       "sockets, and end with this program.",
	};
	static struct rows rows;
	struct data *data[SIZES] = {NULL};
	struct shape shapes[SHAPES] = {{0}};
	struct options options = {.rounds = 31};
	bool ok = false;

	if (argp_parse(&argp, argc, argv, 0, NULL, &options) != 0)
		return 64;
	if (!add_rows(&rows, &options, data, shapes)) {
		fprintf(stderr, "ingot-bench: no data that all would write alike\n");
	} else {
		if (options.filter)
			rows_filter(&rows, options.filter);
		ok = run(&rows, &options);
	}
	for (size_t i = 0; i < SIZES; i++)
		data_free(data[i]);
	shapes_drop(shapes);
	return ok ? EXIT_SUCCESS : EXIT_FAILURE;
}
