/*
 * registrar.h: keeps this server's programs registered with this machine's rpcbind.
 *
 * In: a server that listens. Out: an rpcbind that has come, or was started anew, is told; a line in the log whenever that
 * begins to go well or ill.
 */
#ifndef INGOT_REGISTRAR_H
#define INGOT_REGISTRAR_H

#include "ingot/export.h"
#include "ingot/rpc.h"

/* Seconds between two times that rpcbind is told. */
#define INGOT_REGISTRAR_SECONDS 10u

typedef struct ingot_registrar ingot_registrar;

/* Register once, and say in the log how it went, unless it went as `before`. Returns how it went. */
INGOT_MUST_CHECK NET_API_STATUS ingot_registrar_try(ingot_server *server, NET_API_STATUS before);

/*
 * Begin to do so again and again, in a thread of its own.
 *
 * server         outlives it
 * before         how it went at first
 * ret_registrar  ended with ingot_registrar_free
 *
 * Returns 0, ERROR_NOT_ENOUGH_MEMORY, RPC_S_OUT_OF_RESOURCES.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_registrar_new(ingot_server *server, NET_API_STATUS before,
						    ingot_registrar **ret_registrar);

/* End it (NULL is fine). What is registered stays so. */
void ingot_registrar_free(ingot_registrar *registrar);

#endif
