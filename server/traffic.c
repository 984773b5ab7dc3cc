/*
 * traffic.c: what went through this machine's network interfaces.
 *
 * In: /proc/net/dev, two lines of titles and a line for each interface (proc(5)). Out: sums.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "traffic.h"

#define TITLES 2

/* Bytes, packets, errors and five more; the same for what was sent, of which two. */
static bool add_line(const char *line, struct ingot_traffic *traffic)
{
	uint64_t received;
	uint64_t receive_errors;
	uint64_t sent;
	uint64_t send_errors;
	char name[64];

	if (sscanf(line,
		   " %63[^:]: %" SCNu64 " %*u %" SCNu64 " %*u %*u %*u %*u %*u %" SCNu64
		   " %*u %" SCNu64,
		   name, &received, &receive_errors, &sent, &send_errors) != 5)
		return false;
	if (strcmp(name, "lo") == 0)
		return true;
	traffic->bytes_received += received;
	traffic->bytes_sent += sent;
	traffic->errors += receive_errors + send_errors;
	return true;
}

bool ingot_traffic_read(const char *path, struct ingot_traffic *ret_traffic)
{
	struct ingot_traffic traffic = {0};
	FILE *file = fopen(path, "re");
	char line[512];
	bool good = true;
	unsigned number = 0;

	if (!file)
		return false;
	while (good && fgets(line, sizeof(line), file)) {
		if (number++ >= TITLES)
			good = add_line(line, &traffic);
	}
	good = good && !ferror(file) && number >= TITLES;
	fclose(file);
	if (good)
		*ret_traffic = traffic;
	return good;
}
