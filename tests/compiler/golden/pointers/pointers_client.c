/* pointers_client.c: generated from pointers.idl by ingotc; do not edit */
#define POINTERS_STUBS
#include "pointers.h"

static const ingot_interface pointers_calls = {
	.name = "pointers",
	.program = 0x20002007,
	.version = 1,
	.procedure_count = 4,
	.procedures = pointers_procedures,
};

NET_API_STATUS PointersPut(handle_t binding, uint32_t n, char **names, POINT **points,
			   int32_t row[4], char text[8], POINT box[2][2], char *words[3])
{
	struct PointersPut_frame frame = {
		.n = n,
		.names = names,
		.points = points,
		.row = row,
		.text = text,
		.box = box,
		.words = words,
	};

	return ingot_call(binding, &pointers_calls, 0, &frame);
}

NET_API_STATUS PointersGet(handle_t binding, uint32_t *n, char16_t ***names, POINT ***points,
			   struct bush **tree)
{
	struct PointersGet_frame frame = {0};
	NET_API_STATUS status;

	if (!n || !names || !points || !tree) {
		if (n)
			*n = frame.n;
		if (names)
			*names = frame.names;
		if (points)
			*points = frame.points;
		if (tree)
			*tree = frame.tree;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	status = ingot_call(binding, &pointers_calls, 1, &frame);
	*n = frame.n;
	*names = frame.names;
	*points = frame.points;
	*tree = frame.tree;
	return status;
}

NET_API_STATUS PointersSort(handle_t binding, uint32_t *n, char ***names)
{
	struct PointersSort_frame frame = {0};
	NET_API_STATUS status;

	if (!n || !names)
		return 87; /* ERROR_INVALID_PARAMETER */
	frame.n = *n;
	frame.names = *names;
	status = ingot_call(binding, &pointers_calls, 2, &frame);
	*n = frame.n_out;
	*names = frame.names_out;
	return status;
}

NET_API_STATUS PointersCount(handle_t binding, uint32_t n, int32_t **numbers, int64_t *sum)
{
	struct PointersCount_frame frame = {
		.n = n,
		.numbers = numbers,
	};
	NET_API_STATUS status;

	if (!sum)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &pointers_calls, 3, &frame);
	*sum = frame.sum;
	return status;
}
