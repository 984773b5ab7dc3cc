/*
 * nss.c: one question at a time.
 *
 * In and out: see nss.h.
 */
#include <pthread.h>

#include "nss.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

void ingot_nss_lock(void)
{
	pthread_mutex_lock(&lock);
}

void ingot_nss_unlock(void)
{
	pthread_mutex_unlock(&lock);
}
