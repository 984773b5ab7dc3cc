/*
 * machine.c: the machine that the daemon runs on, as a server.
 *
 * In: the system's own answers (uname). Out: one server's values. It does not watch for changes: host name
 * and kernel are those of when the daemon started.
 */
#include <stdio.h>
#include <string.h>
#include <sys/utsname.h>

#include "lmserver.h"
#include "machine.h"
#include "winerror.h"

#define MACHINE_TYPE (SV_TYPE_WORKSTATION | SV_TYPE_SERVER | SV_TYPE_SERVER_UNIX)

NET_API_STATUS ingot_machine_init(struct ingot_machine *machine, const char *name,
				  const char *comment)
{
	struct utsname system = {0};
	unsigned major = 0;
	unsigned minor = 0;
	int length;

	/* It fails for a bad address alone; a release that is not N.M leaves a version of 0. */
	if (uname(&system) == 0)
		(void)sscanf(system.release, "%u.%u", &major, &minor);
	if (!name) {
		name = system.nodename;
		system.nodename[strcspn(system.nodename, ".")] = '\0';
	}
	if (!ingot_name_is_valid(name))
		return ERROR_INVALID_NAME;
	length = snprintf(machine->name, sizeof(machine->name), "%s", name);
	if (length < 0 || (size_t)length >= sizeof(machine->name))
		return ERROR_INVALID_NAME;
	machine->server = (struct ingot_store_server){
		.id = INGOT_STORE_ID_SELF,
		.name = machine->name,
		.comment = comment,
		.platform_id = PLATFORM_ID_NT,
		/* The high four bits would say what kind of server it is. */
		.version_major = major & MAJOR_VERSION_MASK,
		.version_minor = minor,
		.type = MACHINE_TYPE,
	};
	return 0;
}
