/*
 * status.c: statuses in words.
 *
 * In: a status. Out: its text out of status_list.h, or "status N". A value that the list had twice would
 * not compile. It does not translate and does not say where the status came from.
 */
#include <inttypes.h>
#include <stdio.h>

#include "ingot/status.h"
#include "status_list.h"

#define STATUS_CASE(name, text) \
	case name:              \
		return text;

const char *ingot_status_text(NET_API_STATUS status)
{
	static _Thread_local char unnamed[sizeof("status 4294967295")];

	switch (status) {
		INGOT_STATUS_LIST(STATUS_CASE)
	default:
		snprintf(unnamed, sizeof(unnamed), "status %" PRIu32, status);
		return unnamed;
	}
}
