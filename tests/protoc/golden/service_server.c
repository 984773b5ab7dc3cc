/* service_server.c: generated from service.proto by protoc-gen-ingot; do not edit */
#define SERVICE_STUBS
#include "service.h"

static bool invoke_desk_v1_Finder_Find(const void *ops, HEXPERTKEY call, void *args)
{
	const struct desk_v1_Finder_ops *operations = ops;
	struct desk_v1_Finder_Find_frame *frame = args;

	if (!operations->desk_v1_Finder_Find)
		return false;
	frame->result = operations->desk_v1_Finder_Find(call, frame->request, &frame->response);
	return true;
}

static bool invoke_desk_v1_Finder_Clear(const void *ops, HEXPERTKEY call, void *args)
{
	const struct desk_v1_Finder_ops *operations = ops;
	struct desk_v1_Finder_Clear_frame *frame = args;

	if (!operations->desk_v1_Finder_Clear)
		return false;
	frame->result = operations->desk_v1_Finder_Clear(call, frame->request, &frame->response);
	return true;
}

static const ingot_invoke desk_v1_Finder_invokers[] = {
	invoke_desk_v1_Finder_Find,
	invoke_desk_v1_Finder_Clear,
};

const ingot_interface desk_v1_Finder_interface = {
	.name = "desk_v1_Finder",
	.program = 0x20004321,
	.version = 3,
	.procedure_count = 2,
	.procedures = desk_v1_Finder_procedures,
	.protobuf_version = 3,
	.invokers = desk_v1_Finder_invokers,
};

static bool invoke_desk_v1_Plain_Count(const void *ops, HEXPERTKEY call, void *args)
{
	const struct desk_v1_Plain_ops *operations = ops;
	struct desk_v1_Plain_Count_frame *frame = args;

	if (!operations->desk_v1_Plain_Count)
		return false;
	frame->result = operations->desk_v1_Plain_Count(call, frame->request, &frame->response);
	return true;
}

static const ingot_invoke desk_v1_Plain_invokers[] = {
	invoke_desk_v1_Plain_Count,
};

const ingot_interface desk_v1_Plain_interface = {
	.name = "desk_v1_Plain",
	.program = 0x36DC581B,
	.version = 1,
	.procedure_count = 1,
	.procedures = desk_v1_Plain_procedures,
	.protobuf_version = 1,
	.invokers = desk_v1_Plain_invokers,
};
