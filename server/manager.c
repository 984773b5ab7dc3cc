/*
 * manager.c: systemd, by its own library.
 *
 * In and out: see manager.h. That systemd does not hear us is no reason to stop: it will notice.
 */
#include <string.h>
#include <time.h>

#include <systemd/sd-daemon.h>

#include "log.h"
#include "manager.h"

int ingot_manager_sockets(int *ret_first)
{
	int count = sd_listen_fds(1);

	if (count < 0) {
		ingot_log(INGOT_LOG_ERROR, "cannot take the sockets that were passed: %s",
			  strerror(-count));
		return -1;
	}
	*ret_first = SD_LISTEN_FDS_START;
	return count;
}

void ingot_manager_ready(void)
{
	(void)sd_notify(0, "READY=1");
}

/* The time tells systemd which READY=1 belongs to it. */
void ingot_manager_reloading(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	(void)sd_notifyf(0, "RELOADING=1\nMONOTONIC_USEC=%llu",
			 (unsigned long long)now.tv_sec * 1000000u +
				 (unsigned long long)now.tv_nsec / 1000u);
}

void ingot_manager_stopping(void)
{
	(void)sd_notify(0, "STOPPING=1");
}
