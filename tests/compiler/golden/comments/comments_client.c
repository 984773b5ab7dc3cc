/* comments_client.c: generated from comments.idl by ingotc; do not edit */
#define COMMENTS_STUBS
#include "comments.h"

static const ingot_interface comments_calls = {
	.name = "comments",
	.program = 0x20002F77,
	.version = 1,
	.procedure_count = 2,
	.procedures = comments_procedures,
};

int32_t Put(handle_t h, int32_t n, int32_t last)
{
	struct Put_frame frame = {
		.n = n,
		.last = last,
	};

	return (int32_t)ingot_call(h, &comments_calls, 0, &frame);
}

int32_t Get(handle_t h)
{
	struct Get_frame frame = {0};

	return (int32_t)ingot_call(h, &comments_calls, 1, &frame);
}
