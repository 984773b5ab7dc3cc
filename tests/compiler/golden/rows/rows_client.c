/* rows_client.c: generated from rows.idl by ingotc; do not edit */
#define ROWS_STUBS
#include "rows.h"

static const ingot_interface rows_calls = {
	.name = "rows",
	.program = 0x20002031,
	.version = 1,
	.procedure_count = 3,
	.procedures = rows_procedures,
	.protobuf_version = 101,
};

NET_API_STATUS RowsFixed(handle_t binding, ROW given, int32_t **row, int32_t **both,
			 int32_t (**grid)[3], char **name, POINT **points, char ***words,
			 char16_t **wide)
{
	struct RowsFixed_frame frame = {
		.given = given,
	};
	NET_API_STATUS status;

	if (!row || !both || !grid || !name || !points || !words || !wide) {
		if (row)
			*row = frame.row;
		if (grid)
			*grid = frame.grid;
		if (name)
			*name = frame.name;
		if (points)
			*points = frame.points;
		if (words)
			*words = frame.words;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	frame.both = *both;
	frame.wide = *wide;
	status = ingot_call(binding, &rows_calls, 0, &frame);
	*row = frame.row;
	*both = frame.both_out;
	*grid = frame.grid;
	*name = frame.name;
	*points = frame.points;
	*words = frame.words;
	*wide = frame.wide_out;
	return status;
}

NET_API_STATUS RowsFar(handle_t binding, ROWS *all, ROW **maybe, int32_t k, int32_t (*list)[2],
		       NAME **first, uint32_t *n, NAME **names, NAME_LIST **copies)
{
	struct RowsFar_frame frame = {
		.all = all,
		.k = k,
		.list = list,
	};
	NET_API_STATUS status;

	if (!maybe || !first || !n || !names || !copies) {
		if (first)
			*first = frame.first;
		if (n)
			*n = frame.n;
		if (names)
			*names = frame.names;
		if (copies)
			*copies = frame.copies;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	frame.maybe = *maybe;
	status = ingot_call(binding, &rows_calls, 1, &frame);
	*maybe = frame.maybe_out;
	*first = frame.first;
	*n = frame.n;
	*names = frame.names;
	*copies = frame.copies;
	return status;
}

NET_API_STATUS RowsUnions(handle_t binding, HOLDER *value, uint32_t n, VALUE *values,
			  OTHER fixed[2], HOLDER **copy, uint32_t *m, OTHER **others,
			  VALUE_LIST **tail)
{
	struct RowsUnions_frame frame = {
		.value = value,
		.n = n,
		.values = values,
		.fixed = fixed,
	};
	NET_API_STATUS status;

	if (!copy || !m || !others || !tail) {
		if (copy)
			*copy = frame.copy;
		if (m)
			*m = frame.m;
		if (others)
			*others = frame.others;
		if (tail)
			*tail = frame.tail;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	status = ingot_call(binding, &rows_calls, 2, &frame);
	*copy = frame.copy;
	*m = frame.m;
	*others = frame.others;
	*tail = frame.tail;
	return status;
}
