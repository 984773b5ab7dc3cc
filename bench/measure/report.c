/*
 * report.c: the table and the JSON of ingot-bench.
 *
 * In: measured rows. Out: text. The ratio of a row is its median by that of its group's first row.
 */
#include "report.h"

#include <jansson.h>
#include <string.h>

static double ratio(const struct rows *rows, const struct row *row)
{
	return row->median_ns / rows_reference(rows, row)->median_ns;
}

static double of_unit(const struct row *row, uint64_t bytes)
{
	return (double)bytes / row->units;
}

void report_table(const struct rows *rows, FILE *out)
{
	fprintf(out, "%-28s %12s %12s %9s %12s %9s %9s %12s %12s\n", "row", "median ns", "min ns",
		"ratio", "allocations", "wire", "peak", "server ns", "p99 ns");
	for (size_t i = 0; i < rows->count; i++) {
		const struct row *row = &rows->row[i];

		if (i > 0 && rows_reference(rows, row) == row)
			fputc('\n', out);
		fprintf(out, "%-28s %12.2f %12.2f %9.2f %12llu %9.1f %9.1f", row->name,
			row->median_ns, row->min_ns, ratio(rows, row),
			(unsigned long long)row->allocations, of_unit(row, row->wire),
			of_unit(row, row->peak));
		if (row->server_ns)
			fprintf(out, " %12.2f", row->median_server_ns);
		if (row->p99_ns)
			fprintf(out, " %12.2f", row->median_p99_ns);
		fputc('\n', out);
	}
}

static json_t *of_row(const struct rows *rows, const struct row *row)
{
	return json_pack("{s:s, s:s, s:i, s:f, s:f, s:f, s:I, s:I, s:I, s:I, s:f, s:f}", "name",
			 row->name, "against", rows_reference(rows, row)->name, "units",
			 (int)row->units, "median_ns", row->median_ns, "min_ns", row->min_ns,
			 "ratio", ratio(rows, row), "allocations", (json_int_t)row->allocations,
			 "wire", (json_int_t)row->wire, "block", (json_int_t)row->block, "peak",
			 (json_int_t)row->peak, "server_ns", row->median_server_ns, "p99_ns",
			 row->median_p99_ns);
}

static json_t *of_machine(const struct machine *machine)
{
	return json_pack("{s:s, s:I, s:s, s:s, s:f}", "processor", machine->processor, "cores",
			 (json_int_t)machine->cores, "system", machine->system, "compiler",
			 machine->compiler, "load", machine->load);
}

bool report_json(const struct rows *rows, const struct machine *machine, unsigned rounds, FILE *out)
{
	json_t *list = json_array();
	json_t *root;
	bool ok;

	for (size_t i = 0; i < rows->count; i++) {
		/* json_array_append_new takes a NULL as the failure that it is */
		if (json_array_append_new(list, of_row(rows, &rows->row[i])) != 0) {
			json_decref(list);
			return false;
		}
	}
	root = json_pack("{s:o, s:i, s:o}", "machine", of_machine(machine), "rounds", (int)rounds,
			 "rows", list);
	if (!root)
		return false;
	ok = json_dumpf(root, out, JSON_INDENT(2)) == 0 && fputc('\n', out) != EOF;
	json_decref(root);
	return ok;
}
