/*
 * test_message.c: credentials that several threads make at once.
 *
 * In: threads with their first call each. Out: libtirpc makes the process's AUTH_NONE for one of them, while the others
 * wait: it would make one for each, and lose all but one.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <unistd.h>

#include "message.h"
#include "suite.h"

#define THREADS  4u
#define PAUSE_US 20000 /* long enough for all to come */

/* The linker has the layers call these in the place of libtirpc's. */
AUTH *__real_authnone_create(void);
AUTH *__wrap_authnone_create(void);

static atomic_uint inside;
static atomic_uint beside; /* came while another was making it */
static atomic_bool is_made;
static pthread_barrier_t start;

AUTH *__wrap_authnone_create(void)
{
	AUTH *auth;

	if (atomic_fetch_add(&inside, 1) > 0 && !atomic_load(&is_made))
		atomic_fetch_add(&beside, 1);
	usleep(PAUSE_US);
	auth = __real_authnone_create();
	atomic_store(&is_made, true);
	atomic_fetch_sub(&inside, 1);
	return auth;
}

static void *begin(void *arg)
{
	struct ingot_message *message = arg;

	pthread_barrier_wait(&start);
	if (ingot_message_init(message, INGOT_CREDENTIALS_NONE) != 0)
		message->auth = NULL;
	return NULL;
}

static void test_first(void)
{
	struct ingot_message messages[THREADS];
	pthread_t threads[THREADS];

	CU_ASSERT_EQUAL_FATAL(pthread_barrier_init(&start, NULL, THREADS), 0);
	for (unsigned i = 0; i < THREADS; i++)
		CU_ASSERT_EQUAL_FATAL(pthread_create(&threads[i], NULL, begin, &messages[i]), 0);
	for (unsigned i = 0; i < THREADS; i++)
		pthread_join(threads[i], NULL);
	pthread_barrier_destroy(&start);
	CU_ASSERT_EQUAL(beside, 0);
	CU_ASSERT_PTR_NOT_NULL_FATAL(messages[0].auth);
	for (unsigned i = 1; i < THREADS; i++)
		CU_ASSERT_PTR_EQUAL(messages[i].auth, messages[0].auth);
	for (unsigned i = 0; i < THREADS; i++)
		ingot_message_done(&messages[i]);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"the first of several threads", test_first},
		CU_TEST_INFO_NULL,
	};

	return suite_run("message", tests);
}
