/*
 * register.h: a server's entries with this machine's rpcbind.
 *
 * In: a server that listens. Out: rpcbind knows where its programs are; and knows it no longer.
 */
#ifndef INGOT_REGISTER_H
#define INGOT_REGISTER_H

#include <stddef.h>

#include "ingot/rpc.h"

/* Withdraw what ingot_server_register has told rpcbind. What it does not answer is left. */
void ingot_server_unregister(struct ingot_server *server);

#endif
