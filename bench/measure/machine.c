/*
 * machine.c: see machine.h. Sources: proc(5), os-release(5).
 */
#include "machine.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#if defined(__clang__)
#	define COMPILER __VERSION__
#else
#	define COMPILER "gcc " __VERSION__
#endif

/* The rest of the file's first line that begins with `name`, without what stands around it. */
static void read_value(const char *path, const char *name, char *value, size_t size)
{
	FILE *file = fopen(path, "re");
	char line[256];

	value[0] = '\0';
	while (file && !value[0] && fgets(line, sizeof(line), file)) {
		const char *from = line + strlen(name);

		if (strncmp(line, name, strlen(name)) != 0)
			continue;
		from += strspn(from, "\t :=\"");
		snprintf(value, size, "%.*s", (int)strcspn(from, "\"\n"), from);
	}
	if (file)
		(void)fclose(file);
}

void machine_look(struct machine *ret_machine)
{
	struct machine machine = {
		.cores = sysconf(_SC_NPROCESSORS_ONLN),
		.compiler = COMPILER,
	};

	read_value("/proc/cpuinfo", "model name", machine.processor, sizeof(machine.processor));
	read_value("/etc/os-release", "PRETTY_NAME", machine.system, sizeof(machine.system));
	if (getloadavg(&machine.load, 1) != 1)
		machine.load = 0;
	*ret_machine = machine;
}
