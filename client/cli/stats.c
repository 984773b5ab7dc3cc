/*
 * stats.c: `ingot stats`.
 *
 * In: options. Out: NetStatisticsGet's numbers, of one of two services.
 */
#include <inttypes.h>
#include <string.h>

#include "fetch.h"
#include "machine_commands.h"
#include "print.h"

static const struct argp_option known[] = {
	{"service", 's', "SERVICE", 0,
	 "What SERVICE has done: server (the default), or workstation, the machine's network interfaces",
	 0},
	{0},
};

struct stats_options {
	const char *service;
};

static error_t parse_option(int key, char *argument, struct argp_state *state)
{
	struct stats_options *options = state->input;

	if (key != 's')
		return ARGP_ERR_UNKNOWN;
	if (strcmp(argument, "server") == 0)
		options->service = SERVICE_SERVER;
	else if (strcmp(argument, "workstation") == 0)
		options->service = SERVICE_WORKSTATION;
	else
		argp_error(state, "--service: '%s' is neither server nor workstation", argument);
	return 0;
}

static void print_start(const void *record, FILE *out)
{
	ingot_print_instant(((const STAT_SERVER_0 *)record)->sts0_start, out);
}

static void print_large(DWORD high, DWORD low, FILE *out)
{
	fprintf(out, "%" PRIu64, (uint64_t)high << 32 | low);
}

static void print_sent(const void *record, FILE *out)
{
	const STAT_SERVER_0 *stat = record;

	print_large(stat->sts0_bytessent_high, stat->sts0_bytessent_low, out);
}

static void print_received(const void *record, FILE *out)
{
	const STAT_SERVER_0 *stat = record;

	print_large(stat->sts0_bytesrcvd_high, stat->sts0_bytesrcvd_low, out);
}

static const struct ingot_record_field server_fields[] = {
	INGOT_FIELD(NUMBER, STAT_SERVER_0, sts0_start),
	INGOT_FIELD(NUMBER, STAT_SERVER_0, sts0_fopens),
	INGOT_FIELD(NUMBER, STAT_SERVER_0, sts0_devopens),
	INGOT_FIELD(NUMBER, STAT_SERVER_0, sts0_jobsqueued),
	INGOT_FIELD(NUMBER, STAT_SERVER_0, sts0_sopens),
	INGOT_FIELD(NUMBER, STAT_SERVER_0, sts0_stimedout),
	INGOT_FIELD(NUMBER, STAT_SERVER_0, sts0_serrorout),
	INGOT_FIELD(NUMBER, STAT_SERVER_0, sts0_pwerrors),
	INGOT_FIELD(NUMBER, STAT_SERVER_0, sts0_permerrors),
	INGOT_FIELD(NUMBER, STAT_SERVER_0, sts0_syserrors),
	INGOT_FIELD(NUMBER, STAT_SERVER_0, sts0_bytessent_low),
	INGOT_FIELD(NUMBER, STAT_SERVER_0, sts0_bytessent_high),
	INGOT_FIELD(NUMBER, STAT_SERVER_0, sts0_bytesrcvd_low),
	INGOT_FIELD(NUMBER, STAT_SERVER_0, sts0_bytesrcvd_high),
	INGOT_FIELD(NUMBER, STAT_SERVER_0, sts0_avresponse),
	INGOT_FIELD(NUMBER, STAT_SERVER_0, sts0_reqbufneed),
	INGOT_FIELD(NUMBER, STAT_SERVER_0, sts0_bigbufneed),
};

static const struct ingot_column server_columns[] = {
	INGOT_COLUMN("SINCE", print_start),
	INGOT_COLUMN_NUMBER("SESSIONS", STAT_SERVER_0, sts0_sopens),
	INGOT_COLUMN_NUMBER("TIMED-OUT", STAT_SERVER_0, sts0_stimedout),
	INGOT_COLUMN_NUMBER("BROKEN", STAT_SERVER_0, sts0_serrorout),
	INGOT_COLUMN_NUMBER("REFUSED", STAT_SERVER_0, sts0_permerrors),
	INGOT_COLUMN_RIGHT("BYTES-SENT", print_sent),
	INGOT_COLUMN_RIGHT("BYTES-RECEIVED", print_received),
	INGOT_COLUMN_NUMBER("RESPONSE-MS", STAT_SERVER_0, sts0_avresponse),
};

static const struct ingot_view server_view =
	INGOT_VIEW(0, STAT_SERVER_0, server_fields, server_columns);

static void print_workstation_start(const void *record, FILE *out)
{
	ingot_print_instant(((const STAT_WORKSTATION_0 *)record)->StatisticsStartTime.QuadPart,
			    out);
}

static const struct ingot_record_field workstation_fields[] = {
	INGOT_FIELD(LARGE, STAT_WORKSTATION_0, StatisticsStartTime),
	INGOT_FIELD(LARGE, STAT_WORKSTATION_0, BytesReceived),
	INGOT_FIELD(LARGE, STAT_WORKSTATION_0, SmbsReceived),
	INGOT_FIELD(LARGE, STAT_WORKSTATION_0, PagingReadBytesRequested),
	INGOT_FIELD(LARGE, STAT_WORKSTATION_0, NonPagingReadBytesRequested),
	INGOT_FIELD(LARGE, STAT_WORKSTATION_0, CacheReadBytesRequested),
	INGOT_FIELD(LARGE, STAT_WORKSTATION_0, NetworkReadBytesRequested),
	INGOT_FIELD(LARGE, STAT_WORKSTATION_0, BytesTransmitted),
	INGOT_FIELD(LARGE, STAT_WORKSTATION_0, SmbsTransmitted),
	INGOT_FIELD(LARGE, STAT_WORKSTATION_0, PagingWriteBytesRequested),
	INGOT_FIELD(LARGE, STAT_WORKSTATION_0, NonPagingWriteBytesRequested),
	INGOT_FIELD(LARGE, STAT_WORKSTATION_0, CacheWriteBytesRequested),
	INGOT_FIELD(LARGE, STAT_WORKSTATION_0, NetworkWriteBytesRequested),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, InitiallyFailedOperations),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, FailedCompletionOperations),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, ReadOperations),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, RandomReadOperations),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, ReadSmbs),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, LargeReadSmbs),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, SmallReadSmbs),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, WriteOperations),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, RandomWriteOperations),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, WriteSmbs),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, LargeWriteSmbs),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, SmallWriteSmbs),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, RawReadsDenied),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, RawWritesDenied),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, NetworkErrors),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, Sessions),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, FailedSessions),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, Reconnects),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, CoreConnects),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, Lanman20Connects),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, Lanman21Connects),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, LanmanNtConnects),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, ServerDisconnects),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, HungSessions),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, UseCount),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, FailedUseCount),
	INGOT_FIELD(NUMBER, STAT_WORKSTATION_0, CurrentCommands),
};

static const struct ingot_column workstation_columns[] = {
	INGOT_COLUMN("SINCE", print_workstation_start),
	{"BYTES-RECEIVED", true, NULL, INGOT_FIELD(LARGE, STAT_WORKSTATION_0, BytesReceived)},
	{"BYTES-SENT", true, NULL, INGOT_FIELD(LARGE, STAT_WORKSTATION_0, BytesTransmitted)},
	INGOT_COLUMN_NUMBER("ERRORS", STAT_WORKSTATION_0, NetworkErrors),
};

static const struct ingot_view workstation_view =
	INGOT_VIEW(0, STAT_WORKSTATION_0, workstation_fields, workstation_columns);

static NET_API_STATUS get(const struct ingot_query *query, LPBYTE *buffer)
{
	const struct stats_options *options = query->own;

	return NetStatisticsGet(query->common->server, (LMSTR)options->service, 0, 0, buffer);
}

int ingot_stats(int argc, char **argv, struct ingot_common *common)
{
	struct stats_options options = {.service = SERVICE_SERVER};
	const struct ingot_query query = {.common = common, .own = &options};
	struct ingot_fetch fetch = {
		.call = "NetStatisticsGet",
		.view_count = 1,
		.get = get,
	};

	ingot_command_parse(known, parse_option, NULL,
			    "Show what the server that answers has done.", argc, argv, common,
			    &options);
	fetch.views =
		strcmp(options.service, SERVICE_SERVER) == 0 ? &server_view : &workstation_view;
	return ingot_fetch_show(&fetch, &query);
}
