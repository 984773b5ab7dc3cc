/*
 * test_soak.c: a server with workers that burns for a minute (INGOT_SOAK seconds, if that is set) and is then as it
 * was: as many descriptors, as many bytes. All of fire.h's fires at once, in a process of their own, and ordinary
 * clients beside them, whose calls are answered all the while.
 */
#include <dirent.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "suite.h"

#include "fire.h"
#include "heap.h"
#include "lmapibuf.h"
#include "pool.h"
#include "sample.h"

#define CLIENTS 3

/* SAMPLE_LIST(1, 500): mark, xid, CALL, 2, program, version, procedure, two empty AUTH_NONE, arguments. */
static const uint8_t list_call[] = {
	0x80, 0,    0, 48, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 2,    0x20, 0,
	0x1f, 0xf0, 0, 0,  0, 3, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0,    0,    0,
	0,    0,    0, 0,  0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0xf4,
};

static struct serving serving;
static atomic_bool over;
static atomic_uint calls;
static atomic_uint wrong;

static unsigned seconds(void)
{
	const char *text = getenv("INGOT_SOAK");

	return text && atoi(text) > 0 ? (unsigned)atoi(text) : 60;
}

static void *burn(void *arg)
{
	static struct fire_target targets[FIRES];
	size_t index = (size_t)((const struct fire *)arg - fires);

	targets[index] =
		(struct fire_target){.port = (uint16_t)atoi(strrchr(serving.address, ':') + 1),
				     .call = list_call,
				     .length = sizeof(list_call)};
	fires[index].burn(&targets[index]);
	return NULL;
}

/* The child: until it is killed. */
static void burn_all(void)
{
	pthread_t threads[FIRES];

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	for (size_t i = 0; i < FIRES; i++)
		if (pthread_create(&threads[i], NULL, burn, (void *)&fires[i]) != 0)
			_exit(1);
	for (;;)
		pause();
}

static void *call_on(void *arg)
{
	(void)arg;
	while (!atomic_load(&over)) {
		uint8_t *buffer = NULL;
		uint32_t read = 0;
		uint32_t total = 0;

		NET_API_STATUS status =
			sample_list(serving.address, 1, 100, &buffer, &read, &total);

		if (status != 0 || !sample_list_is_right(1, 100, buffer, read, total)) {
			printf("\n    a call ended with %u ", status);
			atomic_fetch_add(&wrong, 1);
		}
		atomic_fetch_add(&calls, 1);
	}
	return NULL;
}

static void call_for(unsigned how_long)
{
	pthread_t threads[CLIENTS];

	atomic_store(&over, false);
	for (int i = 0; i < CLIENTS; i++)
		CU_ASSERT_EQUAL_FATAL(pthread_create(&threads[i], NULL, call_on, NULL), 0);
	sleep(how_long);
	atomic_store(&over, true);
	for (int i = 0; i < CLIENTS; i++)
		pthread_join(threads[i], NULL);
}

/* Nobody is connected any more, and nobody still waits to be accepted. */
static void settle(void)
{
	unsigned quiet = 0;

	while (ingot_pool_evict())
		;
	for (int i = 0; i < 600 && quiet < 40; i++) {
		ingot_caller *callers = NULL;
		uint32_t count = 1;

		CU_ASSERT_EQUAL(ingot_server_callers(serving.server, &callers, &count), 0);
		NetApiBufferFree(callers);
		quiet = count == 0 ? quiet + 1 : 0;
		usleep(25000);
	}
	CU_ASSERT_EQUAL(quiet, 40);
}

static void test_soak(void)
{
	const ingot_server_options options = {.workers = 4, .workers_max = 8};
	struct ingot_heap_usage before;
	struct ingot_heap_usage after;
	unsigned descriptors;
	pid_t child;
	int status = 0;

	CU_ASSERT_FATAL(fire_raise_limit());
	CU_ASSERT_EQUAL_FATAL(serving_start_with(&serving, "tcp://127.0.0.1:0", &options), 0);
	child = fork();
	if (child == 0)
		burn_all();
	CU_ASSERT_FATAL(child > 0);
	/* Until there is as much of everything as there will be. */
	call_for(2);
	kill(child, SIGKILL);
	CU_ASSERT_EQUAL(waitpid(child, &status, 0), child);
	settle();
	before = ingot_heap_live();
	descriptors = count_descriptors();

	child = fork();
	if (child == 0)
		burn_all();
	CU_ASSERT_FATAL(child > 0);
	call_for(seconds());
	kill(child, SIGKILL);
	CU_ASSERT_EQUAL(waitpid(child, &status, 0), child);
	CU_ASSERT(WIFSIGNALED(status));
	settle();
	after = ingot_heap_live();
	CU_ASSERT_EQUAL(count_descriptors(), descriptors);
	printf("\n    %u calls; %zu bytes in %zu blocks before, %zu in %zu after\n  ",
	       atomic_load(&calls), before.bytes, before.blocks, after.bytes, after.blocks);
	/* The table of connections grows to the largest descriptor that there was. */
	CU_ASSERT_EQUAL(after.blocks, before.blocks);
	CU_ASSERT(after.bytes <= before.bytes + 4096 * sizeof(void *));
	CU_ASSERT_EQUAL(atomic_load(&wrong), 0);
	CU_ASSERT(atomic_load(&calls) > 0);
	serving_stop(&serving);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"burns, and is as it was", test_soak},
		CU_TEST_INFO_NULL,
	};

	return suite_run("soak", tests);
}
