/*
 * main.c: ingot-bench: the command line, the rows that it asks for, the report.
 *
 * In: arguments. Out: a table, or JSON with --json, on standard output. Exit status 0, 1 when a row
 * failed, 64 on usage (argp's).
 */
#include <argp.h>
#include <errno.h>
#include <stdlib.h>

#include "measure.h"
#include "report.h"
#include "rows.h"

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
#define CALLS_LEAST 1000u /* of these are whole calls measured, too */
#define CALLS_MOST  10000u
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

static unsigned number(const char *text, unsigned most, struct argp_state *state)
{
	char *end;
	unsigned long value;

	errno = 0;
	value = strtoul(text, &end, 10);
	if (errno || *end || end == text || *text == '-' || value == 0 || value > most)
		argp_error(state, "'%s' is not a number from 1 to %u", text, most);
	return (unsigned)value;
}

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
		options->records = number(arg, RECORDS_MAX, state);
		return 0;
	case 'r':
		options->rounds = number(arg, ROUNDS_MAX, state);
		return 0;
	case OPTION_ONCE:
		options->once = true;
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

/* The rows on values of each size; false when the data could not be made, or a peer disagrees. */
static bool add_sizes(struct rows *rows, const struct options *options, struct data *data[SIZES])
{
	size_t count = options->records ? 1 : SIZES;
	const struct data *largest = NULL;

	for (size_t i = 0; i < count; i++) {
		data[i] = data_new(options->records ? options->records : sizes[i]);
		if (!data[i] || !peer_rpcgen_agrees(data[i]) || !peer_protobuf_c_agrees(data[i]))
			return false;
	}
	for (size_t i = 0; i < count; i++) {
		value_rows_decode(rows, data[i]);
		peer_rpcgen_decode(rows, data[i]);
#ifdef INGOT_BENCH_FLATBUFFERS
		peer_flatbuffers_decode(rows, data[i]);
#endif
#ifdef INGOT_BENCH_CAPNPROTO
		peer_capnproto_decode(rows, data[i]);
#endif
	}
	for (size_t i = 0; i < count; i++) {
		value_rows_encode(rows, data[i]);
		peer_rpcgen_encode(rows, data[i]);
#ifdef INGOT_BENCH_FLATBUFFERS
		peer_flatbuffers_encode(rows, data[i]);
#endif
#ifdef INGOT_BENCH_CAPNPROTO
		peer_capnproto_encode(rows, data[i]);
#endif
	}
	for (size_t i = 0; i < count; i++) {
		value_rows_unpack(rows, data[i]);
		peer_protobuf_c_unpack(rows, data[i]);
		peer_arena_unpack(rows, data[i]);
#ifdef INGOT_BENCH_PROTOBUF
		peer_protobuf_unpack(rows, data[i]);
#endif
	}
	for (size_t i = 0; i < count; i++) {
		value_rows_pack(rows, data[i]);
		peer_protobuf_c_pack(rows, data[i]);
	}
	for (size_t i = 0; i < count; i++) {
		if (data[i]->count < CALLS_LEAST || data[i]->count > CALLS_MOST)
			continue;
		call_rows(rows, data[i]);
		largest = data[i];
	}
	if (largest)
		enumerate_rows(rows, largest);
	return true;
}

/* The rows on the other shapes; false as above. */
static bool add_shapes(struct rows *rows, struct shape *shapes)
{
	if (!shapes_make(shapes))
		return false;
	for (size_t i = 0; i < SHAPES; i++)
		if (!peer_shapes_agree(&shapes[i]))
			return false;
	for (size_t i = 0; i < SHAPES; i++) {
		shape_rows_decode(rows, &shapes[i]);
		peer_shapes_decode(rows, &shapes[i]);
	}
	for (size_t i = 0; i < SHAPES; i++) {
		shape_rows_encode(rows, &shapes[i]);
		peer_shapes_encode(rows, &shapes[i]);
	}
	return true;
}

static bool run(struct rows *rows, const struct options *options)
{
	const struct row *failed = NULL;

	if (options->once ? !measure_once(rows, &failed)
			  : !measure_rows(rows, options->rounds, &failed)) {
		fprintf(stderr, "ingot-bench: %s failed\n", failed->name);
		return false;
	}
	if (options->once)
		return true;
	if (!options->json)
		report_table(rows, stdout);
	else if (!report_json(rows, options->rounds, stdout))
		return false;
	return fflush(stdout) == 0;
}

int main(int argc, char **argv)
{
	static const struct argp argp = {
		.options = option_table,
		.parser = parse,
		.doc = "Measures Ingot beside others, on the same data in the same run.\v"
		       "Times are of one record, or of one buffer. The ratio is the row's median by "
		       "that of the first row of its group (docs/benchmarks.md).",
	};
	static struct rows rows;
	struct data *data[SIZES] = {NULL};
	struct shape shapes[SHAPES] = {{0}};
	struct options options = {.rounds = 31};
	bool ok = false;

	if (argp_parse(&argp, argc, argv, 0, NULL, &options) != 0)
		return 64;
	if (!add_sizes(&rows, &options, data) || (!options.records && !add_shapes(&rows, shapes))) {
		fprintf(stderr, "ingot-bench: no data that all would write alike\n");
	} else {
		call_rows(&rows, NULL);
		client_rows(&rows);
		buffer_rows(&rows);
		thread_rows(&rows);
		if (options.filter)
			rows_filter(&rows, options.filter);
		ok = run(&rows, &options);
	}
	for (size_t i = 0; i < SIZES; i++)
		data_free(data[i]);
	shapes_drop(shapes);
	return ok ? EXIT_SUCCESS : EXIT_FAILURE;
}
