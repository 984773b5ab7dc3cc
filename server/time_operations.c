/*
 * time_operations.c: what the daemon answers about the time.
 *
 * In: calls of lmremutl.idl. Out: the system's clocks.
 */
#include <time.h>

#include "operations.h"
#include "winerror.h"

/* Windows' units: a hundredth of a second, and ten thousandths of one. */
#define NS_PER_HUNDREDTH 10000000
#define NS_PER_INTERVAL  100000

static void fill(TIME_OF_DAY_INFO *info)
{
	struct timespec now = {0};
	struct timespec boot = {0};
	struct timespec tick = {0};
	struct tm utc = {0};
	struct tm local = {0};

	/* None of the three clocks can fail: they are there on every Linux that this builds on. */
	clock_gettime(CLOCK_REALTIME, &now);
	clock_gettime(CLOCK_BOOTTIME, &boot);
	clock_getres(CLOCK_REALTIME_COARSE, &tick);
	/* localtime_r alone would not see that the zone of the machine is another now. */
	tzset();
	gmtime_r(&now.tv_sec, &utc);
	localtime_r(&now.tv_sec, &local);
	*info = (TIME_OF_DAY_INFO){
		.tod_elapsedt = (DWORD)now.tv_sec,
		.tod_msecs = (DWORD)(boot.tv_sec * 1000 + boot.tv_nsec / 1000000),
		.tod_hours = (DWORD)utc.tm_hour,
		.tod_mins = (DWORD)utc.tm_min,
		.tod_secs = (DWORD)utc.tm_sec,
		.tod_hunds = (DWORD)(now.tv_nsec / NS_PER_HUNDREDTH),
		.tod_timezone = (LONG)(-local.tm_gmtoff / 60),
		.tod_tinterval = (DWORD)(tick.tv_nsec / NS_PER_INTERVAL),
		.tod_day = (DWORD)utc.tm_mday,
		.tod_month = (DWORD)utc.tm_mon + 1,
		.tod_year = (DWORD)utc.tm_year + 1900,
		.tod_weekday = (DWORD)utc.tm_wday,
	};
}

static NET_API_STATUS remote_tod(HEXPERTKEY call, LMCSTR servername, TIME_OF_DAY_INFO **bufptr)
{
	struct ingot_operation operation;
	void *info;
	NET_API_STATUS status = ingot_operation_begin(&operation, call, INGOT_ACCESS_TIME);

	(void)servername;
	if (status != 0)
		return status;
	status = ingot_call_memory_take(&operation.memory, sizeof(TIME_OF_DAY_INFO), &info);
	if (status == 0) {
		fill(info);
		*bufptr = info;
	}
	ingot_operation_end(&operation);
	return status;
}

const struct lmremutl_ops ingot_time_operations = {
	.NetrRemoteTOD = remote_tod,
};
