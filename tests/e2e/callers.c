/*
 * callers.c: see callers.h.
 */
#include <stdio.h>
#include <unistd.h>

#include <lm.h>

#include "callers.h"
#include "process.h"
#include "suite.h"
#include "winerror.h"

/* Count how one call ended. Who finds nobody there does not spin. */
static void note(struct caller *caller, NET_API_STATUS status, bool has_all)
{
	struct callers *callers = caller->callers;

	if (status == 0 && has_all) {
		atomic_fetch_add(&caller->good, 1);
	} else if (status == RPC_S_CALL_FAILED) {
		atomic_fetch_add(&callers->lost, 1);
	} else if (status == RPC_S_SERVER_UNAVAILABLE) {
		atomic_fetch_add(&callers->away, 1);
		usleep(1000);
	} else {
		printf("\n    NetServerEnum: %u%s ", status,
		       has_all ? "" : ", servers are missing");
		atomic_fetch_add(&callers->wrong, 1);
	}
}

static void *call_on(void *arg)
{
	struct caller *caller = arg;
	struct callers *callers = caller->callers;

	while (!atomic_load(&callers->over)) {
		unsigned least = atomic_load(&callers->least);
		SERVER_INFO_100 *list = NULL;
		DWORD read = 0;
		DWORD total = 0;
		long before = now_ms();
		NET_API_STATUS status =
			NetServerEnum(caller->address, 100, (LPBYTE *)&list, MAX_PREFERRED_LENGTH,
				      &read, &total, SV_TYPE_ALL, callers->domain, NULL);
		long took = now_ms() - before;
		long slowest = atomic_load(&callers->slowest);

		note(caller, status, read >= least);
		while (took > slowest &&
		       !atomic_compare_exchange_weak(&callers->slowest, &slowest, took))
			;
		NetApiBufferFree(list);
	}
	return NULL;
}

void callers_start(struct callers *callers)
{
	for (size_t i = 0; i < CALLERS; i++) {
		struct caller *caller = &callers->all[i];

		caller->callers = callers;
		caller->address = callers->addresses[i % 2];
		CU_ASSERT_EQUAL_FATAL(pthread_create(&caller->thread, NULL, call_on, caller), 0);
	}
}

bool callers_await(struct callers *callers, unsigned more)
{
	unsigned want[CALLERS];
	long end = now_ms() + PROCESS_WAIT_MS;
	bool has_all = true;

	for (size_t i = 0; i < CALLERS; i++)
		want[i] = atomic_load(&callers->all[i].good) + more;
	for (size_t i = 0; i < CALLERS; i++) {
		while (atomic_load(&callers->all[i].good) < want[i] && now_ms() < end)
			usleep(1000);
		has_all = has_all && atomic_load(&callers->all[i].good) >= want[i];
	}
	return has_all;
}

void callers_stop(struct callers *callers)
{
	unsigned good = 0;

	atomic_store(&callers->over, true);
	for (size_t i = 0; i < CALLERS; i++) {
		pthread_join(callers->all[i].thread, NULL);
		good += atomic_load(&callers->all[i].good);
	}
	printf("\n    %u calls meanwhile, %u lost, %u while nobody listened, the slowest %ld ms ",
	       good, atomic_load(&callers->lost), atomic_load(&callers->away),
	       atomic_load(&callers->slowest));
}
