/*
 * ingotd in several processes: one that is killed is replaced while the others go on, what they keep and count is one,
 * and all end together.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <lm.h>

#include "callers.h"
#include "process.h"
#include "suite.h"

enum { PROCESSES = 3, KILLS = 5, ASKED = 12 };

static struct place place;
static struct daemon daemon_here;

static bool begin(void)
{
	const char *const arguments[] = {
		"--listen",     place.unix_address, "--listen",    "tcp://127.0.0.1:0",
		"--store",      place.store,        "--processes", "3",
		"--no-rpcbind", "--config",         place.config,  NULL};

	return daemon_start(&daemon_here, arguments, 2, NULL, NULL);
}

/* The processes that serve; those that are not there are 0. */
static unsigned find_children(pid_t children[PROCESSES])
{
	char path[64];
	FILE *file;
	unsigned count = 0;

	memset(children, 0, PROCESSES * sizeof(*children));
	snprintf(path, sizeof(path), "/proc/%d/task/%d/children", (int)daemon_here.pid,
		 (int)daemon_here.pid);
	file = fopen(path, "re");
	CU_ASSERT_PTR_NOT_NULL_FATAL(file);
	while (count < PROCESSES && fscanf(file, "%d", &children[count]) == 1)
		count++;
	fclose(file);
	return count;
}

/* Wait until there are all of them, and `gone` is not. */
static bool are_complete(pid_t gone)
{
	pid_t children[PROCESSES];
	long end = now_ms() + PROCESS_WAIT_MS;
	bool complete;

	do {
		complete = find_children(children) == PROCESSES;
		for (int i = 0; i < PROCESSES; i++)
			complete = complete && children[i] != gone;
		if (!complete)
			usleep(5000);
	} while (!complete && now_ms() < end);
	return complete;
}

static NET_API_STATUS announce(const char *name)
{
	SERVER_INFO_100 info = {PLATFORM_ID_NT, (char *)name};

	return IngotServerAnnounce(place.unix_address, 100, (LPBYTE)&info, "HIVE", 3600);
}

/* A caller loses at most the call that the killed process was at, and is served by the others meanwhile. */
static void test_killed(void)
{
	struct callers callers = {.addresses = {daemon_here.addresses[0], daemon_here.addresses[1]},
				  .domain = "HIVE",
				  .least = 1};
	pid_t children[PROCESSES];

	CU_ASSERT_EQUAL_FATAL(announce("n0"), 0);
	callers_start(&callers);
	for (int i = 0; i < KILLS; i++) {
		CU_ASSERT(callers_await(&callers, 25));
		CU_ASSERT(are_complete(0));
		CU_ASSERT_EQUAL_FATAL(find_children(children), PROCESSES);
		CU_ASSERT_EQUAL(kill(children[i % PROCESSES], SIGKILL), 0);
		CU_ASSERT(callers_await(&callers, 25));
		CU_ASSERT(are_complete(children[i % PROCESSES]));
	}
	CU_ASSERT(callers_await(&callers, 25));
	callers_stop(&callers);
	CU_ASSERT(atomic_load(&callers.lost) <= KILLS * CALLERS);
	CU_ASSERT_EQUAL(atomic_load(&callers.wrong) + atomic_load(&callers.away), 0);
	printf("\n  ");
}

/* How many connections there were, as a new one is told by whichever process takes it. */
static unsigned long connections(void)
{
	static const char *const words[] = {"stats", "--json", NULL};
	struct outcome outcome;
	const char *found;
	unsigned long number = 0;

	command_run(&outcome, place.unix_address, words);
	CU_ASSERT_EQUAL(outcome.status, 0);
	found = strstr(outcome.out, "\"sts0_sopens\":");
	CU_ASSERT_PTR_NOT_NULL(found);
	if (found)
		number = strtoul(found + strlen("\"sts0_sopens\":"), NULL, 10);
	outcome_done(&outcome);
	return number;
}

/* Each connection is one more, whoever takes it, and those of the dead stay counted. */
static void test_counts(void)
{
	unsigned long before = connections();
	pid_t children[PROCESSES];

	for (int i = 0; i < ASKED; i++) {
		unsigned long now = connections();

		CU_ASSERT_EQUAL(now, before + 1);
		before = now;
	}
	CU_ASSERT_EQUAL_FATAL(find_children(children), PROCESSES);
	for (int i = 0; i < PROCESSES; i++) {
		CU_ASSERT_EQUAL(kill(children[i], SIGKILL), 0);
		CU_ASSERT(are_complete(children[i]));
	}
	CU_ASSERT_EQUAL(connections(), before + 1);
}

/* The status of `ingot server list`, from whichever process takes the connection. */
static int list_status(void)
{
	static const char *const words[] = {"server", "list", NULL};
	struct outcome outcome;
	int status;

	command_run(&outcome, place.unix_address, words);
	status = outcome.status;
	outcome_done(&outcome);
	return status;
}

/* Whether so many calls in a row end with the status, sooner or later. */
static bool comes_to(int status)
{
	long end = now_ms() + PROCESS_WAIT_MS;
	int row = 0;

	while (row < ASKED && now_ms() < end)
		row = list_status() == status ? row + 1 : 0;
	return row == ASKED;
}

/* All read the settings again, and so does who comes later. */
static void test_reload(void)
{
	pid_t children[PROCESSES];

	CU_ASSERT(comes_to(0));
	write_file(place.config, "[access]\nservers = nobody\n");
	CU_ASSERT_EQUAL(kill(daemon_here.pid, SIGHUP), 0);
	CU_ASSERT(comes_to(1));
	CU_ASSERT_EQUAL_FATAL(find_children(children), PROCESSES);
	for (int i = 0; i < PROCESSES; i++) {
		CU_ASSERT_EQUAL(kill(children[i], SIGKILL), 0);
		CU_ASSERT(are_complete(children[i]));
	}
	CU_ASSERT(comes_to(1));
	write_file(place.config, "");
	CU_ASSERT_EQUAL(kill(daemon_here.pid, SIGHUP), 0);
	CU_ASSERT(comes_to(0));
}

/* The connections from 127.0.0.2 as any one of the processes tells them. */
static unsigned sessions(void)
{
	static const char *const words[] = {"session", "list", "--json", NULL};
	struct outcome outcome;
	unsigned count = 0;

	command_run(&outcome, place.unix_address, words);
	CU_ASSERT_EQUAL(outcome.status, 0);
	for (const char *at = outcome.out; (at = strstr(at, "\"127.0.0.2\"")); at++)
		count++;
	outcome_done(&outcome);
	return count;
}

static bool sessions_come_to(unsigned count)
{
	long end = now_ms() + PROCESS_WAIT_MS;

	while (sessions() != count && now_ms() < end)
		usleep(5000);
	return sessions() == count;
}

/* A connection that makes no call, from 127.0.0.2. */
static int connect_idle(void)
{
	struct sockaddr_in from = {.sin_family = AF_INET};
	struct sockaddr_in to = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	to.sin_port = htons((uint16_t)atoi(strrchr(daemon_here.addresses[1], ':') + 1));
	CU_ASSERT_EQUAL_FATAL(inet_pton(AF_INET, "127.0.0.2", &from.sin_addr), 1);
	CU_ASSERT_EQUAL_FATAL(bind(fd, (struct sockaddr *)&from, sizeof(from)), 0);
	CU_ASSERT_EQUAL_FATAL(connect(fd, (struct sockaddr *)&to, sizeof(to)), 0);
	return fd;
}

static void signal_others(const pid_t children[PROCESSES], int but, int signal)
{
	for (int i = 0; i < PROCESSES; i++) {
		if (i != but)
			CU_ASSERT_EQUAL(kill(children[i], signal), 0);
	}
}

/* Each process knows the sessions of all: of those that are stopped, and no longer of those that are dead. */
static void test_sessions(void)
{
	pid_t children[PROCESSES];
	int fds[PROCESSES];

	CU_ASSERT(are_complete(0));
	CU_ASSERT_EQUAL_FATAL(find_children(children), PROCESSES);
	for (int i = 0; i < PROCESSES; i++) {
		signal_others(children, i, SIGSTOP);
		fds[i] = connect_idle();
		CU_ASSERT(sessions_come_to((unsigned)i + 1));
		signal_others(children, i, SIGCONT);
	}
	for (int i = 0; i < ASKED; i++)
		CU_ASSERT_EQUAL(sessions(), PROCESSES);
	CU_ASSERT_EQUAL(kill(children[0], SIGKILL), 0);
	CU_ASSERT(are_complete(children[0]));
	CU_ASSERT(sessions_come_to(PROCESSES - 1));
	for (int i = 0; i < PROCESSES; i++)
		close(fds[i]);
	CU_ASSERT(sessions_come_to(0));
}

static void test_end(void)
{
	pid_t children[PROCESSES];
	int status;

	CU_ASSERT(are_complete(0));
	CU_ASSERT_EQUAL_FATAL(find_children(children), PROCESSES);
	status = daemon_stop(&daemon_here, SIGTERM);
	CU_ASSERT(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	for (int i = 0; i < PROCESSES; i++) {
		CU_ASSERT_EQUAL(kill(children[i], 0), -1);
		CU_ASSERT_EQUAL(errno, ESRCH);
	}
	CU_ASSERT_NOT_EQUAL(access(place.socket_path, F_OK), 0);
}

/* Whose supervisor is killed ends by itself, as if he were told to. */
static void test_orphans(void)
{
	pid_t children[PROCESSES];
	int status;

	CU_ASSERT_EQUAL_FATAL(prctl(PR_SET_CHILD_SUBREAPER, 1), 0);
	CU_ASSERT_FATAL(begin());
	CU_ASSERT_EQUAL_FATAL(find_children(children), PROCESSES);
	CU_ASSERT(comes_to(0));
	status = daemon_stop(&daemon_here, SIGKILL);
	CU_ASSERT(WIFSIGNALED(status));
	for (int i = 0; i < PROCESSES; i++) {
		long end = now_ms() + PROCESS_WAIT_MS;
		pid_t got;

		while ((got = waitpid(children[i], &status, WNOHANG)) == 0 && now_ms() < end)
			usleep(2000);
		if (got == 0)
			(void)kill(children[i], SIGKILL);
		CU_ASSERT_EQUAL(got, children[i]);
		CU_ASSERT(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	}
	/* And the next one takes the socket's place, and finds what was kept. */
	CU_ASSERT_FATAL(begin());
	CU_ASSERT(comes_to(0));
	CU_ASSERT_EQUAL(daemon_stop(&daemon_here, SIGTERM), 0);
}

static void test_refused(void)
{
	const char *const arguments[] = {
		"--listen", place.unix_address, "--store", ":memory:", "--processes", "2", NULL};
	struct daemon daemon;
	char words[4096] = "";
	int status = 0;

	CU_ASSERT_FALSE_FATAL(daemon_start(&daemon, arguments, 1, words, &status));
	CU_ASSERT(WIFEXITED(status) && WEXITSTATUS(status) == 1);
	CU_ASSERT_PTR_NOT_NULL(strstr(words, "a store in memory is one process's"));
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"one is killed", test_killed},
		{"what they count is one", test_counts},
		{"settings are read again", test_reload},
		{"their sessions are all one's", test_sessions},
		{"all end together", test_end},
		{"the supervisor is killed", test_orphans},
		{"a store in memory", test_refused},
		CU_TEST_INFO_NULL,
	};
	int verdict = 1;

	place_init(&place);
	if (begin())
		verdict = suite_run("processes", tests);
	place_done(&place);
	return verdict;
}
