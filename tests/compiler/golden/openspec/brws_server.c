/* brws_server.c: generated from brws.idl by ingotc; do not edit */
#define BRWS_STUBS
#include "brws.h"

static bool invoke_I_BrowserrQueryOtherDomains(const void *ops, HEXPERTKEY call, void *args)
{
	const struct browser_ops *operations = ops;
	struct I_BrowserrQueryOtherDomains_frame *frame = args;

	if (!operations->I_BrowserrQueryOtherDomains)
		return false;
	frame->InfoStruct_out = frame->InfoStruct;
	frame->result = operations->I_BrowserrQueryOtherDomains(call, frame->ServerName,
								&frame->InfoStruct_out,
								&frame->TotalEntries);
	return true;
}

static bool invoke_I_BrowserrResetNetlogonState(const void *ops, HEXPERTKEY call, void *args)
{
	const struct browser_ops *operations = ops;
	struct I_BrowserrResetNetlogonState_frame *frame = args;

	if (!operations->I_BrowserrResetNetlogonState)
		return false;
	frame->result = operations->I_BrowserrResetNetlogonState(call, frame->ServerName);
	return true;
}

static bool invoke_I_BrowserrDebugTrace(const void *ops, HEXPERTKEY call, void *args)
{
	const struct browser_ops *operations = ops;
	struct I_BrowserrDebugTrace_frame *frame = args;

	if (!operations->I_BrowserrDebugTrace)
		return false;
	frame->result = operations->I_BrowserrDebugTrace(call, frame->ServerName, frame->String);
	return true;
}

static bool invoke_I_BrowserrQueryStatistics(const void *ops, HEXPERTKEY call, void *args)
{
	const struct browser_ops *operations = ops;
	struct I_BrowserrQueryStatistics_frame *frame = args;

	if (!operations->I_BrowserrQueryStatistics)
		return false;
	frame->result = operations->I_BrowserrQueryStatistics(call, frame->ServerName,
							      &frame->Statistics);
	return true;
}

static bool invoke_I_BrowserResetStatistics(const void *ops, HEXPERTKEY call, void *args)
{
	const struct browser_ops *operations = ops;
	struct I_BrowserResetStatistics_frame *frame = args;

	if (!operations->I_BrowserResetStatistics)
		return false;
	frame->result = operations->I_BrowserResetStatistics(call, frame->ServerName);
	return true;
}

static bool invoke_NetrBrowserStatisticsClear(const void *ops, HEXPERTKEY call, void *args)
{
	const struct browser_ops *operations = ops;
	struct NetrBrowserStatisticsClear_frame *frame = args;

	if (!operations->NetrBrowserStatisticsClear)
		return false;
	frame->result = operations->NetrBrowserStatisticsClear(call, frame->ServerName);
	return true;
}

static bool invoke_NetrBrowserStatisticsGet(const void *ops, HEXPERTKEY call, void *args)
{
	const struct browser_ops *operations = ops;
	struct NetrBrowserStatisticsGet_frame *frame = args;

	if (!operations->NetrBrowserStatisticsGet)
		return false;
	frame->StatisticsStruct_out = frame->StatisticsStruct;
	frame->result = operations->NetrBrowserStatisticsGet(call, frame->ServerName, frame->Level,
							     &frame->StatisticsStruct_out);
	return true;
}

static bool invoke_I_BrowserrSetNetlogonState(const void *ops, HEXPERTKEY call, void *args)
{
	const struct browser_ops *operations = ops;
	struct I_BrowserrSetNetlogonState_frame *frame = args;

	if (!operations->I_BrowserrSetNetlogonState)
		return false;
	frame->result = operations->I_BrowserrSetNetlogonState(call, frame->ServerName,
							       frame->DomainName,
							       frame->EmulatedComputerName,
							       frame->Role);
	return true;
}

static bool invoke_I_BrowserrServerEnum(const void *ops, HEXPERTKEY call, void *args)
{
	const struct browser_ops *operations = ops;
	struct I_BrowserrServerEnum_frame *frame = args;

	if (!operations->I_BrowserrServerEnum)
		return false;
	frame->InfoStruct_out = frame->InfoStruct;
	frame->result = operations->I_BrowserrServerEnum(call, frame->ServerName,
							 frame->TransportName, frame->ClientName,
							 &frame->InfoStruct_out,
							 frame->PreferedMaximumLength,
							 &frame->TotalEntries, frame->ServerType,
							 frame->Domain, frame->ResumeHandle);
	return true;
}

static const ingot_invoke browser_invokers[] = {
	invoke_I_BrowserrQueryOtherDomains,
	invoke_I_BrowserrResetNetlogonState,
	invoke_I_BrowserrDebugTrace,
	invoke_I_BrowserrQueryStatistics,
	invoke_I_BrowserResetStatistics,
	invoke_NetrBrowserStatisticsClear,
	invoke_NetrBrowserStatisticsGet,
	invoke_I_BrowserrSetNetlogonState,
	invoke_I_BrowserrServerEnum,
};

const ingot_interface browser_interface = {
	.name = "browser",
	.program = 0x2000200B,
	.version = 0,
	.procedure_count = 9,
	.procedures = browser_procedures,
	.invokers = browser_invokers,
};
