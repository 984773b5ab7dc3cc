/*
 * time.c: `ingot time`.
 *
 * In: options. Out: NetRemoteTOD's time.
 */
#include <stdlib.h>

#include "fetch.h"
#include "machine_commands.h"
#include "print.h"

static void print_time(const void *record, FILE *out)
{
	const TIME_OF_DAY_INFO *info = record;

	fprintf(out, "%04u-%02u-%02u %02u:%02u:%02u.%02u UTC", info->tod_year, info->tod_month,
		info->tod_day, info->tod_hours, info->tod_mins, info->tod_secs, info->tod_hunds);
}

/* As people write it: hours ahead of UTC, where Windows counts minutes behind it. */
static void print_zone(const void *record, FILE *out)
{
	LONG behind = ((const TIME_OF_DAY_INFO *)record)->tod_timezone;
	int64_t minutes = behind < 0 ? -(int64_t)behind : behind;

	if (behind == -1)
		fputs("not known", out);
	else
		fprintf(out, "%c%02d:%02d", behind > 0 ? '-' : '+', (int)(minutes / 60),
			(int)(minutes % 60));
}

/* In milliseconds that begin anew after 49 days. */
static void print_running(const void *record, FILE *out)
{
	ingot_print_duration(((const TIME_OF_DAY_INFO *)record)->tod_msecs / 1000, out);
}

static const struct ingot_record_field fields[] = {
	INGOT_FIELD(NUMBER, TIME_OF_DAY_INFO, tod_elapsedt),
	INGOT_FIELD(NUMBER, TIME_OF_DAY_INFO, tod_msecs),
	INGOT_FIELD(NUMBER, TIME_OF_DAY_INFO, tod_hours),
	INGOT_FIELD(NUMBER, TIME_OF_DAY_INFO, tod_mins),
	INGOT_FIELD(NUMBER, TIME_OF_DAY_INFO, tod_secs),
	INGOT_FIELD(NUMBER, TIME_OF_DAY_INFO, tod_hunds),
	INGOT_FIELD(SIGNED, TIME_OF_DAY_INFO, tod_timezone),
	INGOT_FIELD(NUMBER, TIME_OF_DAY_INFO, tod_tinterval),
	INGOT_FIELD(NUMBER, TIME_OF_DAY_INFO, tod_day),
	INGOT_FIELD(NUMBER, TIME_OF_DAY_INFO, tod_month),
	INGOT_FIELD(NUMBER, TIME_OF_DAY_INFO, tod_year),
	INGOT_FIELD(NUMBER, TIME_OF_DAY_INFO, tod_weekday),
};

static const struct ingot_column columns[] = {
	INGOT_COLUMN("TIME", print_time),
	INGOT_COLUMN("ZONE", print_zone),
	INGOT_COLUMN_RIGHT("RUNNING", print_running),
};

static const struct ingot_view view = INGOT_VIEW(0, TIME_OF_DAY_INFO, fields, columns);

static NET_API_STATUS get(const struct ingot_query *query, LPBYTE *buffer)
{
	return NetRemoteTOD(query->common->server, buffer);
}

int ingot_time(int argc, char **argv, struct ingot_common *common)
{
	static const struct ingot_fetch fetch = {
		.call = "NetRemoteTOD",
		.views = &view,
		.view_count = 1,
		.get = get,
	};
	struct ingot_query query = {.common = common};

	ingot_command_parse(NULL, NULL, NULL, "Show the time of the machine that answers.", argc,
			    argv, common, NULL);
	return ingot_fetch_show(&fetch, &query);
}
