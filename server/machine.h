/*
 * machine.h: the machine that the daemon runs on, as a server.
 */
#ifndef INGOT_MACHINE_H
#define INGOT_MACHINE_H

#include "ingot/status.h"
#include "names.h"
#include "store.h"

struct ingot_machine {
	struct ingot_store_server server; /* id INGOT_STORE_ID_SELF; its name points below */
	char name[INGOT_NAME_MAX + 1];
};

/*
 * Describe this machine.
 *
 * machine  filled in; must not be moved afterwards
 * name     its name, or NULL: the host name up to its first dot
 * comment  or NULL; not copied
 *
 * The version is the kernel's. platform_id is PLATFORM_ID_NT (500), as Samba answers too: programs written for
 * Windows take other platforms for servers that they cannot talk to.
 *
 * Returns 0, or ERROR_INVALID_NAME when the name is none that servers may have (names.h).
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_machine_init(struct ingot_machine *machine, const char *name,
						   const char *comment);

#endif
