/*
 * The table of sessions: who comes, calls and goes, in one process and in several; one that dies takes its own along.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "lmapibuf.h"
#include "sessions.h"
#include "suite.h"

static void come(ingot_sessions *sessions, uint32_t connection)
{
	ingot_caller caller = {.connection = connection, .listener = connection % 3};

	snprintf(caller.address, sizeof(caller.address), "tcp://192.0.2.1:%u", connection);
	ingot_sessions_note(sessions, &caller, 1);
}

static void go(ingot_sessions *sessions, uint32_t connection)
{
	const ingot_caller caller = {.connection = connection};

	ingot_sessions_note(sessions, &caller, 0);
}

/* The ports of those that are there, "1 2 ", in the order of their numbers, which are all different. */
static const char *list(const ingot_sessions *sessions)
{
	static char text[1024];
	ingot_caller *callers = NULL;
	uint32_t count = 0;
	uint32_t last = 0;

	text[0] = '\0';
	CU_ASSERT_EQUAL_FATAL(ingot_sessions_read(sessions, &callers, &count), 0);
	for (uint32_t shown = 0; shown < count; shown++) {
		const ingot_caller *next = NULL;

		for (uint32_t i = 0; i < count; i++)
			if (callers[i].connection > last &&
			    (!next || callers[i].connection < next->connection))
				next = &callers[i];
		CU_ASSERT_PTR_NOT_NULL_FATAL(next);
		last = next->connection;
		strcat(text, strrchr(next->address, ':') + 1);
		strcat(text, " ");
		CU_ASSERT_EQUAL(next->listener,
				strtoul(strrchr(next->address, ':') + 1, NULL, 10) % 3);
	}
	NetApiBufferFree(callers);
	return text;
}

static void test_one(void)
{
	ingot_sessions *sessions = ingot_sessions_new(1);

	CU_ASSERT_PTR_NOT_NULL_FATAL(sessions);
	CU_ASSERT_STRING_EQUAL(list(sessions), "");
	come(sessions, 1);
	come(sessions, 2);
	/* Its seat is the first one's, who has it still. */
	come(sessions, 1 + INGOT_CONNECTIONS_MAX);
	CU_ASSERT_STRING_EQUAL(list(sessions), "1 2 4097 ");
	go(sessions, 1);
	CU_ASSERT_STRING_EQUAL(list(sessions), "2 4097 ");
	go(sessions, 77);
	come(sessions, 3);
	go(sessions, 1 + INGOT_CONNECTIONS_MAX);
	CU_ASSERT_STRING_EQUAL(list(sessions), "2 3 ");
	ingot_sessions_free(sessions);
	ingot_sessions_free(NULL);
}

static ingot_caller only_one(const ingot_sessions *sessions)
{
	ingot_caller *callers = NULL;
	ingot_caller one = {0};
	uint32_t count = 0;

	CU_ASSERT_EQUAL_FATAL(ingot_sessions_read(sessions, &callers, &count), 0);
	CU_ASSERT_EQUAL_FATAL(count, 1);
	one = callers[0];
	NetApiBufferFree(callers);
	return one;
}

static void test_times(void)
{
	ingot_sessions *sessions = ingot_sessions_new(1);
	ingot_caller caller = {.connection = 9, .age_ms = 5000, .idle_ms = 3000};

	CU_ASSERT_PTR_NOT_NULL_FATAL(sessions);
	ingot_sessions_note(sessions, &caller, 1);
	caller = only_one(sessions);
	CU_ASSERT(caller.age_ms >= 5000 && caller.age_ms < 65000);
	CU_ASSERT(caller.idle_ms >= 3000 && caller.idle_ms < 63000);
	ingot_sessions_call(sessions, 8);
	CU_ASSERT(only_one(sessions).idle_ms >= 3000);
	ingot_sessions_call(sessions, 9);
	CU_ASSERT(only_one(sessions).idle_ms < 3000);
	CU_ASSERT(only_one(sessions).age_ms >= 5000);
	ingot_sessions_free(sessions);
}

/* As many as there can be, and one more, which is not shown; those that were there go as they came. */
static void test_full(void)
{
	ingot_sessions *sessions = ingot_sessions_new(1);
	ingot_caller *callers = NULL;
	uint32_t count = 0;

	CU_ASSERT_PTR_NOT_NULL_FATAL(sessions);
	for (uint32_t i = 1; i <= INGOT_CONNECTIONS_MAX + 1; i++)
		come(sessions, i);
	CU_ASSERT_EQUAL_FATAL(ingot_sessions_read(sessions, &callers, &count), 0);
	CU_ASSERT_EQUAL(count, INGOT_CONNECTIONS_MAX);
	NetApiBufferFree(callers);
	for (uint32_t i = INGOT_CONNECTIONS_MAX + 1; i > 1; i--)
		go(sessions, i);
	CU_ASSERT_STRING_EQUAL(list(sessions), "1 ");
	ingot_sessions_free(sessions);
}

/* What a child does in its own part. */
static void in_child(ingot_sessions *sessions, unsigned number, uint32_t connection)
{
	pid_t child;
	int status = -1;

	fflush(NULL);
	child = fork();
	if (child == 0) {
		ingot_sessions_take(sessions, number);
		come(sessions, connection);
		_exit(0);
	}
	CU_ASSERT_EQUAL_FATAL(waitpid(child, &status, 0), child);
	CU_ASSERT_EQUAL(status, 0);
}

static void test_several(void)
{
	ingot_sessions *sessions = ingot_sessions_new(3);

	CU_ASSERT_PTR_NOT_NULL_FATAL(sessions);
	/* Their servers give the same number to connections of their own. */
	in_child(sessions, 1, 5);
	in_child(sessions, 2, 5);
	in_child(sessions, 3, 6);
	CU_ASSERT_STRING_EQUAL(list(sessions), "5 5 6 ");
	ingot_sessions_clear(sessions, 2);
	CU_ASSERT_STRING_EQUAL(list(sessions), "5 6 ");
	/* Who takes a part begins without the ones before. */
	in_child(sessions, 1, 7);
	CU_ASSERT_STRING_EQUAL(list(sessions), "6 7 ");
	ingot_sessions_free(sessions);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"one process", test_one}, {"times", test_times}, {"full", test_full},
		{"several", test_several}, CU_TEST_INFO_NULL,
	};

	return suite_run("sessions", tests);
}
