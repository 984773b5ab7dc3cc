/*
 * log_limit.h: how many lines the log takes of one kind of event, when others decide how often it happens.
 *
 * So many in each period; when the next one begins, how many were left out is known.
 */
#ifndef INGOT_LOG_LIMIT_H
#define INGOT_LOG_LIMIT_H

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

#include "ingot/export.h"

#define INGOT_LOG_LIMIT_LINES   10u
#define INGOT_LOG_LIMIT_SECONDS 60u

struct ingot_log_limit {
	pthread_mutex_t lock;
	uint64_t begun;  /* the period; seconds of the caller's clock */
	uint32_t told;   /* in it */
	uint64_t untold; /* events since the last line about them */
};

void ingot_log_limit_init(struct ingot_log_limit *limit);
void ingot_log_limit_done(struct ingot_log_limit *limit);

/*
 * Whether an event that happens now may have its line.
 *
 * ret_untold  receives how many had none, once, before the first line of the next period; else 0
 *
 * Threads: any.
 */
INGOT_MUST_CHECK bool ingot_log_limit_take(struct ingot_log_limit *limit, uint64_t now,
					   uint64_t *ret_untold);

/* How many had no line and were not told of yet; none from now on. */
uint64_t ingot_log_limit_rest(struct ingot_log_limit *limit);

#endif
