/*
 * registrar.c: keeps this server's programs registered with this machine's rpcbind.
 *
 * In and out: see registrar.h. Telling an rpcbind what it knows changes nothing there, so it is told without being asked.
 */
#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <time.h>

#include "ingot/status.h"
#include "log.h"
#include "registrar.h"
#include "winerror.h"

struct ingot_registrar {
	ingot_server *server;
	NET_API_STATUS status; /* of the last time; the thread's own */
	pthread_t thread;
	pthread_mutex_t lock;
	pthread_cond_t changed;
	bool stop;
};

NET_API_STATUS ingot_registrar_try(ingot_server *server, NET_API_STATUS before)
{
	NET_API_STATUS status = ingot_server_register(server);

	if (status == before)
		return status;
	if (status == 0)
		ingot_log(INGOT_LOG_INFO, "registered with rpcbind");
	else if (status == RPC_S_SERVER_UNAVAILABLE)
		ingot_log(INGOT_LOG_INFO, "no rpcbind is here: callers over TCP need the port");
	else
		ingot_log(
			INGOT_LOG_WARNING,
			"rpcbind does not take the programs, callers over TCP need the port: %s (%u)",
			ingot_status_text(status), status);
	return status;
}

/* True: the time is over; false: stop. */
static bool wait(ingot_registrar *registrar)
{
	struct timespec until = {0};
	int result = 0;
	bool stop;

	clock_gettime(CLOCK_MONOTONIC, &until);
	until.tv_sec += INGOT_REGISTRAR_SECONDS;
	pthread_mutex_lock(&registrar->lock);
	while (!registrar->stop && result == 0)
		result = pthread_cond_timedwait(&registrar->changed, &registrar->lock, &until);
	stop = registrar->stop;
	pthread_mutex_unlock(&registrar->lock);
	return !stop;
}

static void *run(void *arg)
{
	ingot_registrar *registrar = arg;

	while (wait(registrar))
		registrar->status = ingot_registrar_try(registrar->server, registrar->status);
	return NULL;
}

static void release(ingot_registrar *registrar)
{
	pthread_cond_destroy(&registrar->changed);
	pthread_mutex_destroy(&registrar->lock);
	free(registrar);
}

NET_API_STATUS ingot_registrar_new(ingot_server *server, NET_API_STATUS before,
				   ingot_registrar **ret_registrar)
{
	ingot_registrar *registrar = calloc(1, sizeof(*registrar));
	pthread_condattr_t attributes;

	if (!registrar)
		return ERROR_NOT_ENOUGH_MEMORY;
	registrar->server = server;
	registrar->status = before;
	pthread_mutex_init(&registrar->lock, NULL);
	pthread_condattr_init(&attributes);
	pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
	pthread_cond_init(&registrar->changed, &attributes);
	pthread_condattr_destroy(&attributes);
	if (pthread_create(&registrar->thread, NULL, run, registrar) != 0) {
		release(registrar);
		return RPC_S_OUT_OF_RESOURCES;
	}
	*ret_registrar = registrar;
	return 0;
}

void ingot_registrar_free(ingot_registrar *registrar)
{
	if (!registrar)
		return;
	pthread_mutex_lock(&registrar->lock);
	registrar->stop = true;
	pthread_cond_signal(&registrar->changed);
	pthread_mutex_unlock(&registrar->lock);
	pthread_join(registrar->thread, NULL);
	release(registrar);
}
