/*
 * log_limit.c: how many lines the log takes of one kind of event.
 *
 * In and out: see log_limit.h. It writes no line itself.
 */
#include "log_limit.h"

void ingot_log_limit_init(struct ingot_log_limit *limit)
{
	*limit = (struct ingot_log_limit){0};
	/* With the default attributes it cannot fail. */
	pthread_mutex_init(&limit->lock, NULL);
}

void ingot_log_limit_done(struct ingot_log_limit *limit)
{
	pthread_mutex_destroy(&limit->lock);
}

bool ingot_log_limit_take(struct ingot_log_limit *limit, uint64_t now, uint64_t *ret_untold)
{
	bool may;

	*ret_untold = 0;
	pthread_mutex_lock(&limit->lock);
	/* Two threads may have looked at the clock in another order. */
	if (now >= limit->begun + INGOT_LOG_LIMIT_SECONDS) {
		*ret_untold = limit->untold;
		limit->untold = 0;
		limit->begun = now;
		limit->told = 0;
	}
	may = limit->told < INGOT_LOG_LIMIT_LINES;
	if (may)
		limit->told++;
	else
		limit->untold++;
	pthread_mutex_unlock(&limit->lock);
	return may;
}

uint64_t ingot_log_limit_rest(struct ingot_log_limit *limit)
{
	uint64_t untold;

	pthread_mutex_lock(&limit->lock);
	untold = limit->untold;
	limit->untold = 0;
	pthread_mutex_unlock(&limit->lock);
	return untold;
}
