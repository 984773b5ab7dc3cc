/*
 * announcer.c: what makes this server known to others.
 *
 * In: what to announce. Out: calls of lmserver.idl to other daemons, and a line in the log whenever one begins or ceases to
 * take them. It holds nobody up: it has a thread of its own, and a target that does not answer is left after a time.
 */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "announcer.h"
#include "ingot/block.h"
#include "ingot/rpc.h"
#include "lmapibuf.h"
#include "lmerr.h"
#include "log.h"
#include "settings.h"
#include "winerror.h"

/* A target that does not answer: one call's time, and seconds until the next try if that is sooner. */
#define CALL_MS      3000u
#define WITHDRAW_MS  1000u
#define RETRY_SECOND 15u

struct target {
	char *address;
	bool announced; /* it took the last announcement */
	NET_API_STATUS status;
	bool known; /* the status has been logged */
};

/* One announcement with all that belongs to it. */
struct work {
	SERVER_INFO_1001 *info; /* a block */
	char *domain;
	struct target targets[INGOT_ANNOUNCE_MAX];
	size_t count;
	uint32_t interval;
	uint32_t ttl;
};

struct ingot_announcer {
	pthread_t thread;
	pthread_mutex_t lock;
	pthread_cond_t changed;
	struct work *next; /* is to take the place of what is announced; or NULL */
	bool stop;
};

static void work_free(struct work *work)
{
	if (!work)
		return;
	for (size_t i = 0; i < work->count; i++)
		free(work->targets[i].address);
	free(work->domain);
	NetApiBufferFree(work->info);
	free(work);
}

/* A copy of the record with all that it points to, by way of its wire form. */
static NET_API_STATUS copy_info(const SERVER_INFO_1001 *info, SERVER_INFO_1001 **ret_copy)
{
	uint8_t *wire = NULL;
	uint32_t length = 0;
	void *copy = NULL;
	NET_API_STATUS status =
		ingot_encode(&ingot_type_SERVER_INFO_1001, INGOT_XDR, info, &wire, &length);

	if (status == 0)
		status = ingot_decode(&ingot_type_SERVER_INFO_1001, INGOT_XDR, wire, length, NULL,
				      &copy);
	NetApiBufferFree(wire);
	if (status == 0)
		*ret_copy = copy;
	return status;
}

static NET_API_STATUS work_new(const struct ingot_announcement *announcement,
			       struct work **ret_work)
{
	struct work *work = calloc(1, sizeof(*work));
	NET_API_STATUS status = ERROR_NOT_ENOUGH_MEMORY;

	if (!work)
		return status;
	work->interval = announcement->interval;
	work->ttl = announcement->ttl;
	work->domain = strdup(announcement->domain);
	if (work->domain)
		status = copy_info(announcement->info, &work->info);
	while (status == 0 && work->count < announcement->count) {
		work->targets[work->count].address = strdup(announcement->targets[work->count]);
		if (!work->targets[work->count++].address)
			status = ERROR_NOT_ENOUGH_MEMORY;
	}
	if (status != 0) {
		work_free(work);
		return status;
	}
	*ret_work = work;
	return 0;
}

static void set_timeout(uint32_t milliseconds)
{
	const ingot_call_options options = {.timeout_ms = milliseconds};

	/* It fails for options without a meaning alone; calls would take the default time. */
	if (ingot_set_thread_options(&options) != 0)
		ingot_log(INGOT_LOG_WARNING, "the time of a call cannot be set");
}

static void announce(const struct work *work, struct target *target)
{
	NET_API_STATUS status = IngotServerAnnounce(target->address, 1001, (LPBYTE)work->info,
						    work->domain, work->ttl);

	if (status == 0 && !(target->known && target->status == 0))
		ingot_log(INGOT_LOG_INFO, "announced to %s as %s in %s", target->address,
			  work->info->sv1001_name, work->domain);
	else if (status != 0 && !(target->known && target->status == status))
		ingot_log(INGOT_LOG_WARNING, "cannot announce to %s: %s (%u)", target->address,
			  ingot_status_text(status), status);
	target->announced = status == 0;
	target->status = status;
	target->known = true;
}

static void withdraw(const struct work *work, struct target *target)
{
	NET_API_STATUS status =
		IngotServerWithdraw(target->address, work->info->sv1001_name, work->domain);

	if (status == 0)
		ingot_log(INGOT_LOG_INFO, "withdrawn from %s", target->address);
	else
		ingot_log(INGOT_LOG_WARNING, "cannot withdraw from %s: %s (%u)", target->address,
			  ingot_status_text(status), status);
	target->announced = false;
}

static struct target *find(struct work *work, const char *address)
{
	for (size_t i = 0; i < work->count; i++) {
		if (strcmp(work->targets[i].address, address) == 0)
			return &work->targets[i];
	}
	return NULL;
}

static bool is_same_server(const struct work *one, const struct work *other)
{
	return strcmp(one->info->sv1001_name, other->info->sv1001_name) == 0 &&
	       strcmp(one->domain, other->domain) == 0;
}

/* What is not announced any more is withdrawn; what goes on is known to. `next` may be NULL: the end. */
static void replace(struct work *old, struct work *next)
{
	bool same = old && next && is_same_server(old, next);

	set_timeout(WITHDRAW_MS);
	for (size_t i = 0; old && i < old->count; i++) {
		struct target *target = same ? find(next, old->targets[i].address) : NULL;

		if (target) {
			target->announced = old->targets[i].announced;
			target->status = old->targets[i].status;
			target->known = old->targets[i].known;
		} else if (old->targets[i].announced) {
			withdraw(old, &old->targets[i]);
		}
	}
	work_free(old);
	set_timeout(CALL_MS);
}

static bool is_stopping(ingot_announcer *announcer)
{
	bool stop;

	pthread_mutex_lock(&announcer->lock);
	stop = announcer->stop;
	pthread_mutex_unlock(&announcer->lock);
	return stop;
}

/* Announce everywhere; returns the seconds until the next round, 0 when there is nothing to announce. */
static uint32_t go_round(ingot_announcer *announcer, struct work *work)
{
	uint32_t seconds = work && work->count > 0 ? work->interval : 0;

	for (size_t i = 0; work && i < work->count && !is_stopping(announcer); i++) {
		announce(work, &work->targets[i]);
		if (!work->targets[i].announced && seconds > RETRY_SECOND)
			seconds = RETRY_SECOND;
	}
	return seconds;
}

/* Wait for a change, or for the time (0: none) to go by; true: stop. Takes what is to be announced next. */
static bool wait(ingot_announcer *announcer, uint32_t seconds, struct work **ret_next)
{
	struct timespec until = {0};
	bool stop;
	int result = 0;

	clock_gettime(CLOCK_MONOTONIC, &until);
	until.tv_sec += (time_t)seconds;
	pthread_mutex_lock(&announcer->lock);
	while (!announcer->stop && !announcer->next && result == 0) {
		if (seconds > 0)
			result = pthread_cond_timedwait(&announcer->changed, &announcer->lock,
							&until);
		else
			pthread_cond_wait(&announcer->changed, &announcer->lock);
	}
	*ret_next = announcer->next;
	announcer->next = NULL;
	stop = announcer->stop;
	pthread_mutex_unlock(&announcer->lock);
	return stop;
}

static void *run(void *arg)
{
	ingot_announcer *announcer = arg;
	struct work *work = NULL;
	struct work *next = NULL;

	while (!wait(announcer, go_round(announcer, work), &next)) {
		if (next) {
			replace(work, next);
			work = next;
		}
	}
	work_free(next);
	replace(work, NULL);
	return NULL;
}

NET_API_STATUS ingot_announcer_new(ingot_announcer **ret_announcer)
{
	ingot_announcer *announcer = calloc(1, sizeof(*announcer));
	pthread_condattr_t attributes;

	if (!announcer)
		return ERROR_NOT_ENOUGH_MEMORY;
	pthread_mutex_init(&announcer->lock, NULL);
	pthread_condattr_init(&attributes);
	pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
	pthread_cond_init(&announcer->changed, &attributes);
	pthread_condattr_destroy(&attributes);
	if (pthread_create(&announcer->thread, NULL, run, announcer) != 0) {
		pthread_cond_destroy(&announcer->changed);
		pthread_mutex_destroy(&announcer->lock);
		free(announcer);
		return RPC_S_OUT_OF_RESOURCES;
	}
	*ret_announcer = announcer;
	return 0;
}

NET_API_STATUS ingot_announcer_set(ingot_announcer *announcer,
				   const struct ingot_announcement *announcement)
{
	struct work *work = NULL;
	struct work *unused;
	NET_API_STATUS status = work_new(announcement, &work);

	if (status != 0)
		return status;
	pthread_mutex_lock(&announcer->lock);
	unused = announcer->next;
	announcer->next = work;
	pthread_cond_signal(&announcer->changed);
	pthread_mutex_unlock(&announcer->lock);
	work_free(unused);
	return 0;
}

void ingot_announcer_free(ingot_announcer *announcer)
{
	if (!announcer)
		return;
	pthread_mutex_lock(&announcer->lock);
	announcer->stop = true;
	pthread_cond_signal(&announcer->changed);
	pthread_mutex_unlock(&announcer->lock);
	pthread_join(announcer->thread, NULL);
	pthread_cond_destroy(&announcer->changed);
	pthread_mutex_destroy(&announcer->lock);
	free(announcer);
}
