/*
 * statistics_operations.c: what the daemon answers about what was done: by itself, and through the machine's network.
 *
 * In: calls of lmstats.idl. Out: the runtime's counts, the system's. What nobody counts is STATS_NO_VALUE.
 */
#include <string.h>
#include <time.h>

#include "operations.h"
#include "traffic.h"
#include "winerror.h"

/* A count that does not fit says so. */
static DWORD to_dword(uint64_t number)
{
	return number < STATS_OVERFLOW ? (DWORD)number : STATS_OVERFLOW;
}

static void fill_server(STAT_SERVER_0 *record, struct ingot_operations_context *context)
{
	struct ingot_ledger_counts all;
	const ingot_server_counts *counts = &all.server;

	ingot_operations_count(context, &all);
	*record = (STAT_SERVER_0){
		.sts0_start = (DWORD)context->started,
		.sts0_sopens = to_dword(counts->connections),
		.sts0_stimedout = to_dword(counts->timed_out),
		.sts0_serrorout = to_dword(counts->broken),
		.sts0_pwerrors = STATS_NO_VALUE,
		.sts0_permerrors = to_dword(all.refused),
		.sts0_syserrors = STATS_NO_VALUE,
		.sts0_bytessent_low = (DWORD)counts->bytes_out,
		.sts0_bytessent_high = (DWORD)(counts->bytes_out >> 32),
		.sts0_bytesrcvd_low = (DWORD)counts->bytes_in,
		.sts0_bytesrcvd_high = (DWORD)(counts->bytes_in >> 32),
		.sts0_avresponse =
			counts->calls ? to_dword(counts->call_us / counts->calls / 1000) : 0,
		.sts0_fopens = STATS_NO_VALUE,
		.sts0_devopens = STATS_NO_VALUE,
		.sts0_jobsqueued = STATS_NO_VALUE,
		.sts0_reqbufneed = STATS_NO_VALUE,
		.sts0_bigbufneed = STATS_NO_VALUE,
	};
}

static int64_t started_at(void)
{
	struct timespec now = {0};
	struct timespec since = {0};

	clock_gettime(CLOCK_REALTIME, &now);
	clock_gettime(CLOCK_BOOTTIME, &since);
	return (int64_t)now.tv_sec - (int64_t)since.tv_sec;
}

/* All bits set is STATS_NO_VALUE in the DWORDs, and -1 in the large ones. */
static void fill_workstation(STAT_WORKSTATION_0 *record)
{
	struct ingot_traffic traffic;

	memset(record, 0xff, sizeof(*record));
	record->StatisticsStartTime.QuadPart = started_at();
	if (!ingot_traffic_read("/proc/net/dev", &traffic))
		return;
	record->BytesReceived.QuadPart = (int64_t)traffic.bytes_received;
	record->BytesTransmitted.QuadPart = (int64_t)traffic.bytes_sent;
	record->NetworkErrors = to_dword(traffic.errors);
}

/* Room for a service's record, when the caller may have it. After 0 the operation has to be ended. */
static NET_API_STATUS begin(struct ingot_operation *operation, HEXPERTKEY call, DWORD level,
			    DWORD options, size_t size, void **ret_record)
{
	NET_API_STATUS status = ingot_operation_begin(operation, call, INGOT_ACCESS_STATISTICS);

	if (status != 0)
		return status;
	if (level != 0)
		status = ERROR_INVALID_LEVEL;
	else if (options != 0)
		status = ERROR_INVALID_PARAMETER;
	else
		status = ingot_call_memory_take(&operation->memory, size, ret_record);
	if (status != 0)
		ingot_operation_end(operation);
	return status;
}

static NET_API_STATUS server_statistics(HEXPERTKEY call, LMSTR servername, DWORD level,
					DWORD options, STAT_SERVER_0 **bufptr)
{
	struct ingot_operation operation;
	void *record;
	NET_API_STATUS status = begin(&operation, call, level, options, sizeof(**bufptr), &record);

	(void)servername;
	if (status != 0)
		return status;
	fill_server(record, operation.context);
	*bufptr = record;
	ingot_operation_end(&operation);
	return 0;
}

static NET_API_STATUS workstation_statistics(HEXPERTKEY call, LMSTR servername, DWORD level,
					     DWORD options, STAT_WORKSTATION_0 **bufptr)
{
	struct ingot_operation operation;
	void *record;
	NET_API_STATUS status = begin(&operation, call, level, options, sizeof(**bufptr), &record);

	(void)servername;
	if (status != 0)
		return status;
	fill_workstation(record);
	*bufptr = record;
	ingot_operation_end(&operation);
	return 0;
}

const struct lmstats_ops ingot_statistics_operations = {
	.NetrServerStatisticsGet = server_statistics,
	.NetrWorkstationStatisticsGet = workstation_statistics,
};
