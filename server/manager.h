/*
 * manager.h: systemd, when it is what started the daemon.
 *
 * In: the environment ($NOTIFY_SOCKET, $LISTEN_FDS). Out: the sockets that it passed, and what it is told of the
 * daemon's state (sd_notify(3)). Without systemd there are none, and nobody is told.
 */
#ifndef INGOT_MANAGER_H
#define INGOT_MANAGER_H

#include "ingot/export.h"

/*
 * The sockets that were passed: so many descriptors, from *ret_first on; 0 when there are none, -1, with the reason in
 * the log, when they cannot be had. To be called once, before there is a second thread.
 */
INGOT_MUST_CHECK int ingot_manager_sockets(int *ret_first);

/* It serves; again after ingot_manager_reloading. */
void ingot_manager_ready(void);

/* It reads its settings again. */
void ingot_manager_reloading(void);

/* It answers what has begun and ends. */
void ingot_manager_stopping(void);

#endif
