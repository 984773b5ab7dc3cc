/*
 * traffic.h: what went through this machine's network interfaces since it started.
 */
#ifndef INGOT_TRAFFIC_H
#define INGOT_TRAFFIC_H

#include <stdbool.h>
#include <stdint.h>

#include "ingot/export.h"

struct ingot_traffic {
	uint64_t bytes_received;
	uint64_t bytes_sent;
	uint64_t errors;
};

/*
 * Add up the interfaces of a table like /proc/net/dev, but for the loopback one.
 * Returns false when the file cannot be read or is no such table.
 */
INGOT_MUST_CHECK bool ingot_traffic_read(const char *path, struct ingot_traffic *ret_traffic);

#endif
