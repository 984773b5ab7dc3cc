/*
 * Lines of the log: one for each event, whatever is in it, with a priority where the journal reads.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "log.h"
#include "log_limit.h"
#include "suite.h"

/* Log one event with standard error in a file; the line, in memory of the function's own. */
static const char *log_line(const char *stream, const char *text)
{
	static char line[4096];
	int kept = dup(STDERR_FILENO);
	int file = memfd_create("log", MFD_CLOEXEC);
	char own[64];
	struct stat status;
	ssize_t length;

	CU_ASSERT_FATAL(kept >= 0 && file >= 0 && fstat(file, &status) == 0);
	snprintf(own, sizeof(own), "%llu:%llu", (unsigned long long)status.st_dev,
		 (unsigned long long)status.st_ino);
	if (stream)
		setenv("JOURNAL_STREAM", *stream ? stream : own, 1);
	else
		unsetenv("JOURNAL_STREAM");
	fflush(stderr);
	dup2(file, STDERR_FILENO);
	ingot_log_init();
	ingot_log(INGOT_LOG_WARNING, "%s", text);
	dup2(kept, STDERR_FILENO);
	length = pread(file, line, sizeof(line) - 1, 0);
	line[length > 0 ? length : 0] = '\0';
	close(kept);
	close(file);
	return line;
}

static void test_lines(void)
{
	CU_ASSERT_STRING_EQUAL(log_line(NULL, "something"), "ingotd: something\n");
	/* An event is one line, and moves no cursor. */
	CU_ASSERT_STRING_EQUAL(log_line(NULL, "two\nlines\x1b[2J\x7f"), "ingotd: two?lines?[2J?\n");
	CU_ASSERT_STRING_EQUAL(log_line(NULL, "gr\xc3\xbc\xc3\x9f"),
			       "ingotd: gr\xc3\xbc\xc3\x9f\n");
	CU_ASSERT_STRING_EQUAL(log_line(NULL, ""), "ingotd: \n");
}

static void test_journal(void)
{
	CU_ASSERT_STRING_EQUAL(log_line("", "something"), "<4>something\n");
	/* The journal is somewhere else, or what is said of it is nothing. */
	CU_ASSERT_STRING_EQUAL(log_line("1:1", "something"), "ingotd: something\n");
	CU_ASSERT_STRING_EQUAL(log_line("x", "something"), "ingotd: something\n");
}

static void test_long(void)
{
	char text[3000];
	const char *line;

	memset(text, 'x', sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	line = log_line(NULL, text);
	CU_ASSERT(strlen(line) > 500 && strlen(line) <= 1024);
	CU_ASSERT_PTR_EQUAL(strchr(line, '\n'), line + strlen(line) - 1);
}

/* So many lines in a minute; who asks in the next one hears how many there were not. */
static void test_limit(void)
{
	struct ingot_log_limit limit;
	uint64_t untold = 7;

	ingot_log_limit_init(&limit);
	for (unsigned i = 0; i < INGOT_LOG_LIMIT_LINES; i++) {
		CU_ASSERT(ingot_log_limit_take(&limit, 1000 + i, &untold));
		CU_ASSERT_EQUAL(untold, 0);
	}
	for (unsigned i = 0; i < 5; i++) {
		CU_ASSERT_FALSE(ingot_log_limit_take(&limit, 1059, &untold));
		CU_ASSERT_EQUAL(untold, 0);
	}
	CU_ASSERT(ingot_log_limit_take(&limit, 1060, &untold));
	CU_ASSERT_EQUAL(untold, 5);
	/* Who looked at the clock before it. */
	CU_ASSERT(ingot_log_limit_take(&limit, 1059, &untold));
	CU_ASSERT_EQUAL(untold, 0);
	CU_ASSERT_EQUAL(ingot_log_limit_rest(&limit), 0);
	for (unsigned i = 2; i < INGOT_LOG_LIMIT_LINES; i++)
		CU_ASSERT(ingot_log_limit_take(&limit, 1061, &untold));
	CU_ASSERT_FALSE(ingot_log_limit_take(&limit, 1061, &untold));
	CU_ASSERT_EQUAL(ingot_log_limit_rest(&limit), 1);
	CU_ASSERT_EQUAL(ingot_log_limit_rest(&limit), 0);
	ingot_log_limit_done(&limit);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"lines", test_lines}, {"the journal", test_journal},
		{"long", test_long},   {"a limit", test_limit},
		CU_TEST_INFO_NULL,
	};

	return suite_run("log", tests);
}
