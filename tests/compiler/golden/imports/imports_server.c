/* imports_server.c: generated from imports.idl by ingotc; do not edit */
#define IMPORTS_STUBS
#include "imports.h"

static bool invoke_Draw(const void *ops, HEXPERTKEY call, void *args)
{
	const struct imports_ops *operations = ops;
	struct Draw_frame *frame = args;

	if (!operations->Draw)
		return false;
	frame->result = operations->Draw(call, frame->drawing, frame->filling, &frame->outline);
	return true;
}

static const ingot_invoke imports_invokers[] = {
	invoke_Draw,
};

const ingot_interface imports_interface = {
	.name = "imports",
	.program = 0x20002007,
	.version = 1,
	.procedure_count = 1,
	.procedures = imports_procedures,
	.invokers = imports_invokers,
};
