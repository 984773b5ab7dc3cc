/*
 * options.c: call options of the process, of a thread, of a binding, merged member by member.
 *
 * In and out: see options.h and ingot/rpc.h.
 */
#include "options.h"

#include <pthread.h>

#include "winerror.h"

static const ingot_call_options built_in = {
	.timeout_ms = INGOT_TIMEOUT_MS,
	.reply_max = INGOT_REPLY_MAX,
	.encoding = INGOT_XDR,
	.credentials = INGOT_CREDENTIALS_NONE,
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static ingot_call_options of_process;
static _Thread_local ingot_call_options of_thread;

NET_API_STATUS ingot_options_check(const ingot_call_options *options)
{
	if (!options)
		return 0;
	if (options->encoding != 0 && options->encoding != INGOT_XDR &&
	    options->encoding != INGOT_PROTOBUF)
		return ERROR_INVALID_PARAMETER;
	switch ((int)options->credentials) {
	case 0:
	case INGOT_CREDENTIALS_NONE:
	case INGOT_CREDENTIALS_SYS:
		return 0;
	default:
		return ERROR_INVALID_PARAMETER;
	}
}

/* Fill the members of `options` that are 0. */
static void inherit(ingot_call_options *options, const ingot_call_options *from)
{
	if (options->timeout_ms == 0)
		options->timeout_ms = from->timeout_ms;
	if (options->reply_max == 0)
		options->reply_max = from->reply_max;
	if (options->encoding == 0)
		options->encoding = from->encoding;
	if (options->credentials == 0)
		options->credentials = from->credentials;
}

ingot_call_options ingot_options_resolve(const ingot_call_options *binding)
{
	ingot_call_options options = {0};

	if (binding)
		options = *binding;
	inherit(&options, &of_thread);
	pthread_mutex_lock(&lock);
	inherit(&options, &of_process);
	pthread_mutex_unlock(&lock);
	inherit(&options, &built_in);
	return options;
}

NET_API_STATUS ingot_set_default_options(const ingot_call_options *options)
{
	static const ingot_call_options none;
	NET_API_STATUS status = ingot_options_check(options);

	if (status)
		return status;
	pthread_mutex_lock(&lock);
	of_process = options ? *options : none;
	pthread_mutex_unlock(&lock);
	return 0;
}

NET_API_STATUS ingot_set_thread_options(const ingot_call_options *options)
{
	static const ingot_call_options none;
	NET_API_STATUS status = ingot_options_check(options);

	if (!status)
		of_thread = options ? *options : none;
	return status;
}
