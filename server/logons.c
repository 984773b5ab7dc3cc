/*
 * logons.c: who is logged on to this machine.
 *
 * In: the utmp file. Out: sessions of users whose process is there: nobody takes the entry of one that was killed
 * out of the file.
 */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <utmpx.h>

#include "logons.h"

#define FIRST_LOGONS 32u

/* getutxent answers in memory that all share. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static bool is_session(const struct utmpx *entry)
{
	return entry->ut_type == USER_PROCESS && entry->ut_user[0] != '\0' &&
	       (entry->ut_pid <= 0 || kill(entry->ut_pid, 0) == 0 || errno != ESRCH);
}

NET_API_STATUS ingot_logons_read(struct ingot_call_memory *memory, struct ingot_logons *ret_logons)
{
	struct ingot_logons logons = {0};
	NET_API_STATUS status = 0;
	const struct utmpx *entry;
	uint32_t room = 0;

	pthread_mutex_lock(&lock);
	setutxent();
	while (status == 0 && (entry = getutxent())) {
		struct ingot_logon logon = {.process = entry->ut_pid > 0 ? (uint32_t)entry->ut_pid
									 : 0};

		if (!is_session(entry))
			continue;
		status = ingot_call_memory_text(memory, entry->ut_user,
						strnlen(entry->ut_user, sizeof(entry->ut_user)),
						&logon.user);
		if (status == 0 && logons.count == room)
			status = ingot_call_memory_grow(memory, &logons.logons, sizeof(logon),
							FIRST_LOGONS, &room);
		if (status == 0)
			logons.logons[logons.count++] = logon;
	}
	endutxent();
	pthread_mutex_unlock(&lock);
	if (status == 0)
		*ret_logons = logons;
	return status;
}
