/*
 * known_port.c: see known_port.h. One port is enough: bindings are mostly used for one interface, and any other one
 * costs a question.
 */
#include "known_port.h"

void ingot_known_port_init(struct ingot_known_port *known)
{
	pthread_mutex_init(&known->lock, NULL);
	known->program = known->version = 0;
	known->port = 0;
}

void ingot_known_port_done(struct ingot_known_port *known)
{
	pthread_mutex_destroy(&known->lock);
}

static bool is_of(const struct ingot_known_port *known, const struct ingot_target *target)
{
	return known->program == target->program && known->version == target->version;
}

uint16_t ingot_known_port_find(struct ingot_known_port *known, const struct ingot_target *target)
{
	uint16_t port;

	if (!known)
		return 0;
	pthread_mutex_lock(&known->lock);
	port = is_of(known, target) ? known->port : 0;
	pthread_mutex_unlock(&known->lock);
	return port;
}

void ingot_known_port_keep(struct ingot_known_port *known, const struct ingot_target *target,
			   uint16_t port)
{
	if (!known)
		return;
	pthread_mutex_lock(&known->lock);
	if (port || is_of(known, target)) {
		known->program = target->program;
		known->version = target->version;
		known->port = port;
	}
	pthread_mutex_unlock(&known->lock);
}
