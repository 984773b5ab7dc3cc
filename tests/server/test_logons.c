/*
 * Who is logged on: sessions out of a utmp file of the test's own.
 */
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utmpx.h>

#include "logons.h"
#include "suite.h"

static char path[] = "/tmp/ingot-test-logons-XXXXXX";

static void log_on(short type, const char *user, pid_t process, const char *line)
{
	struct utmpx entry = {.ut_type = type, .ut_pid = process};

	/* Both fields need not end with a NUL. */
	strncpy(entry.ut_user, user, sizeof(entry.ut_user));
	strncpy(entry.ut_line, line, sizeof(entry.ut_line));
	strncpy(entry.ut_id, line, sizeof(entry.ut_id));
	CU_ASSERT_PTR_NOT_NULL(pututxline(&entry));
}

static DWORD read_them(HEXPERTKEY key, void *arg)
{
	struct ingot_call_memory memory = {.call = key};
	struct ingot_logons logons = {0};
	char *text = arg;

	CU_ASSERT_EQUAL(ingot_logons_read(&memory, &logons), 0);
	*text = '\0';
	for (uint32_t i = 0; i < logons.count; i++)
		strcat(strcat(text, logons.logons[i].user), " ");
	return NMERR_SUCCESS;
}

static const char *logged_on(void)
{
	static char text[4096];
	DWORD error = 0;

	CU_ASSERT(ExpertRun(read_them, text, &error));
	return text;
}

static void test_sessions(void)
{
	char longest[__UT_NAMESIZE + 1];
	char want[128];
	pid_t gone = fork();

	if (gone == 0)
		_exit(0);
	CU_ASSERT_EQUAL_FATAL(waitpid(gone, NULL, 0), gone);
	memset(longest, 'x', __UT_NAMESIZE);
	longest[__UT_NAMESIZE] = '\0';
	CU_ASSERT_STRING_EQUAL(logged_on(), "");
	setutxent();
	log_on(BOOT_TIME, "reboot", 0, "~");
	log_on(USER_PROCESS, "ada", getpid(), "tty1");
	log_on(USER_PROCESS, "ada", getppid(), "tty2");
	log_on(USER_PROCESS, "killed", gone, "tty3");
	log_on(LOGIN_PROCESS, "LOGIN", getpid(), "tty4");
	log_on(DEAD_PROCESS, "left", getpid(), "tty5");
	log_on(USER_PROCESS, "", getpid(), "tty6");
	log_on(USER_PROCESS,
	       "b\xff"
	       "d",
	       getpid(), "tty7");
	log_on(USER_PROCESS, longest, getpid(), "tty8");
	endutxent();
	snprintf(want, sizeof(want), "ada ada b?d %s ", longest);
	CU_ASSERT_STRING_EQUAL(logged_on(), want);
}

static void test_no_file(void)
{
	utmpxname("/nonexistent/utmp");
	CU_ASSERT_STRING_EQUAL(logged_on(), "");
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"sessions", test_sessions},
		{"no file", test_no_file},
		CU_TEST_INFO_NULL,
	};
	int file = mkstemp(path);
	int verdict;

	if (file < 0)
		return 2;
	close(file);
	utmpxname(path);
	verdict = suite_run("logons", tests);
	unlink(path);
	return verdict;
}
