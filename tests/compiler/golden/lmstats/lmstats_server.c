/* lmstats_server.c: generated from lmstats.idl by ingotc; do not edit */
#define LMSTATS_STUBS
#include "lmstats.h"

static bool invoke_NetrServerStatisticsGet(const void *ops, HEXPERTKEY call, void *args)
{
	const struct lmstats_ops *operations = ops;
	struct NetrServerStatisticsGet_frame *frame = args;

	if (!operations->NetrServerStatisticsGet)
		return false;
	frame->result = operations->NetrServerStatisticsGet(call, frame->servername, frame->level,
							    frame->options, &frame->bufptr);
	return true;
}

static bool invoke_NetrWorkstationStatisticsGet(const void *ops, HEXPERTKEY call, void *args)
{
	const struct lmstats_ops *operations = ops;
	struct NetrWorkstationStatisticsGet_frame *frame = args;

	if (!operations->NetrWorkstationStatisticsGet)
		return false;
	frame->result = operations->NetrWorkstationStatisticsGet(call, frame->servername,
								 frame->level, frame->options,
								 &frame->bufptr);
	return true;
}

static const ingot_invoke lmstats_invokers[] = {
	invoke_NetrServerStatisticsGet,
	invoke_NetrWorkstationStatisticsGet,
};

const ingot_interface lmstats_interface = {
	.name = "lmstats",
	.program = 0x20001F05,
	.version = 1,
	.procedure_count = 2,
	.procedures = lmstats_procedures,
	.protobuf_version = 1001,
	.invokers = lmstats_invokers,
};
