/*
 * A daemon's life: it starts and stops cleanly, keeps off what others use, and says what is wrong.
 */
#include <pthread.h>
#include <pwd.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <sqlite3.h>

#include <lm.h>

#include "process.h"
#include "suite.h"

static struct place place;

static bool exists(const char *path)
{
	struct stat status;

	return stat(path, &status) == 0;
}

/* Whether every user may write to it, which is what connecting to a socket takes. */
static bool admits_everyone(const char *path)
{
	struct stat status;

	return stat(path, &status) == 0 && (status.st_mode & 0666) == 0666;
}

static bool begin(struct daemon *daemon)
{
	const char *arguments[] = {"--listen", place.unix_address, "--store", place.store, NULL};

	return daemon_start(daemon, arguments, 1, NULL, NULL);
}

static void end(struct daemon *daemon, int signal)
{
	int status = daemon_stop(daemon, signal);

	CU_ASSERT(WIFEXITED(status));
	CU_ASSERT_EQUAL(WEXITSTATUS(status), 0);
	CU_ASSERT_FALSE(exists(place.socket_path));
}

static NET_API_STATUS announce(const char *name)
{
	SERVER_INFO_100 info = {PLATFORM_ID_NT, (char *)name};

	return IngotServerAnnounce(place.unix_address, 100, (LPBYTE)&info, "LIFE", 3600);
}

/* How many servers the domain has; each one's number, read out of its name, is marked in `met`. */
static DWORD count(unsigned *met, size_t size)
{
	SERVER_INFO_100 *list = NULL;
	DWORD read = 0;
	DWORD total = 0;

	CU_ASSERT_EQUAL_FATAL(NetServerEnum(place.unix_address, 100, (LPBYTE *)&list,
					    MAX_PREFERRED_LENGTH, &read, &total, SV_TYPE_ALL,
					    "LIFE", NULL),
			      0);
	for (DWORD i = 0; met && i < read; i++) {
		size_t number = (size_t)atol(list[i].sv100_name + 1);

		CU_ASSERT_FATAL(number < size);
		met[number]++;
	}
	CU_ASSERT_EQUAL(NetApiBufferFree(list), 0);
	return read;
}

static void test_clean_end(void)
{
	static const int signals[] = {SIGTERM, SIGINT};
	struct daemon daemon;

	for (size_t i = 0; i < sizeof(signals) / sizeof(signals[0]); i++) {
		CU_ASSERT_FATAL(begin(&daemon));
		CU_ASSERT_STRING_EQUAL(daemon.addresses[0], place.unix_address);
		CU_ASSERT(admits_everyone(place.socket_path));
		CU_ASSERT_EQUAL(announce("n0"), 0);
		end(&daemon, signals[i]);
	}
	/* At once, before anybody has called. */
	CU_ASSERT_FATAL(begin(&daemon));
	end(&daemon, SIGTERM);
	/* What was announced is still there. */
	CU_ASSERT_FATAL(begin(&daemon));
	CU_ASSERT_EQUAL(count(NULL, 0), 1);
	CU_ASSERT_EQUAL(IngotServerWithdraw(place.unix_address, "n0", "LIFE"), 0);
	end(&daemon, SIGTERM);
}

static NET_API_STATUS slow_status;

static void *announce_slowly(void *unused)
{
	(void)unused;
	slow_status = announce("n1");
	return NULL;
}

/*
 * Told to stop while a call runs (it waits for another process, which holds the store): the call is answered,
 * and what it answered holds.
 */
static void test_stop_in_a_call(void)
{
	struct daemon daemon;
	sqlite3 *holder = NULL;
	pthread_t thread;
	unsigned met[2] = {0};

	unlink(place.store);
	CU_ASSERT_FATAL(begin(&daemon));
	CU_ASSERT_EQUAL_FATAL(sqlite3_open(place.store, &holder), SQLITE_OK);
	CU_ASSERT_EQUAL_FATAL(sqlite3_exec(holder, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
	slow_status = RPC_S_INTERNAL_ERROR;
	CU_ASSERT_EQUAL_FATAL(pthread_create(&thread, NULL, announce_slowly, NULL), 0);
	usleep(300000);
	CU_ASSERT_EQUAL(kill(daemon.pid, SIGTERM), 0);
	usleep(300000);
	CU_ASSERT_EQUAL(sqlite3_exec(holder, "ROLLBACK", NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(holder);
	CU_ASSERT_EQUAL_FATAL(pthread_join(thread, NULL), 0);
	CU_ASSERT_EQUAL(slow_status, 0);
	end(&daemon, SIGTERM);
	CU_ASSERT_FATAL(begin(&daemon));
	CU_ASSERT_EQUAL(count(met, 2), 1);
	CU_ASSERT_EQUAL(met[1], 1);
	end(&daemon, SIGTERM);
}

/* A store that may not grow any more is a full one: announcing fails, and all else goes on. */
static void test_file_limit(void)
{
	struct rlimit before;
	struct rlimit small;
	struct daemon daemon;
	NET_API_STATUS status = 0;
	char name[16];
	DWORD good = 0;
	bool is_up;

	CU_ASSERT_EQUAL_FATAL(getrlimit(RLIMIT_FSIZE, &before), 0);
	small = (struct rlimit){.rlim_cur = 96 * 1024, .rlim_max = before.rlim_max};
	unlink(place.store);
	CU_ASSERT_EQUAL_FATAL(setrlimit(RLIMIT_FSIZE, &small), 0);
	is_up = begin(&daemon);
	CU_ASSERT_EQUAL_FATAL(setrlimit(RLIMIT_FSIZE, &before), 0);
	CU_ASSERT_FATAL(is_up);
	while (!status && good < 1000) {
		snprintf(name, sizeof(name), "n%u", good);
		status = announce(name);
		good += !status;
	}
	CU_ASSERT_NOT_EQUAL(status, 0);
	CU_ASSERT_NOT_EQUAL(status, RPC_S_CALL_FAILED);
	CU_ASSERT(good > 0);
	CU_ASSERT_EQUAL(count(NULL, 0), good);
	end(&daemon, SIGTERM);
}

/* Nobody who started it would ever learn that it is ready. */
static void test_no_output(void)
{
	static const char *const closed = "/dev/full";
	pid_t child;
	int status = 0;

	fflush(NULL);
	child = fork();
	if (child == 0) {
		if (!freopen(closed, "w", stdout) || !freopen("/dev/null", "w", stderr))
			_exit(126);
		execl(INGOT_TEST_BIN "/ingotd", "ingotd", "--listen", place.unix_address, "--store",
		      ":memory:", (char *)NULL);
		_exit(127);
	}
	CU_ASSERT_EQUAL_FATAL(waitpid(child, &status, 0), child);
	CU_ASSERT(WIFEXITED(status));
	CU_ASSERT_EQUAL(WEXITSTATUS(status), 1);
	CU_ASSERT_FALSE(exists(place.socket_path));
}

/* The line of /proc's status that begins with the word. */
static void status_line(pid_t pid, const char *word, char *line, int size)
{
	char path[64];
	FILE *file;

	snprintf(path, sizeof(path), "/proc/%d/status", (int)pid);
	file = fopen(path, "re");
	CU_ASSERT_PTR_NOT_NULL_FATAL(file);
	while (fgets(line, size, file) && strncmp(line, word, strlen(word)) != 0)
		line[0] = '\0';
	fclose(file);
}

/* Root opens the addresses, and the store is another's. */
static void test_user(void)
{
	const struct passwd *nobody = getpwnam("nobody");
	char root_only[ADDRESS_MAX];
	const char *arguments[] = {"--listen",         root_only, "--listen",
				   place.unix_address, "--store", place.store,
				   "--user",           "nobody",  NULL};
	char words[4096] = "";
	char line[256];
	char want[256];
	struct daemon daemon;
	struct stat file;
	int status = 0;

	if (geteuid() != 0 || !nobody) {
		printf("SKIPPED: not root, who alone can become somebody else ");
		return;
	}
	/* A port that only root may open, at an address that no other test has. */
	snprintf(root_only, sizeof(root_only), "tcp://127.%u.%u.1:998",
		 (unsigned)getpid() >> 8 & 0xff, (unsigned)getpid() & 0xff);
	unlink(place.store);
	/* The folder is root's: the other one cannot make a store in it. */
	CU_ASSERT_FALSE_FATAL(daemon_start(&daemon, arguments, 2, words, &status));
	CU_ASSERT(WIFEXITED(status) && WEXITSTATUS(status) == 1);
	CU_ASSERT_PTR_NOT_NULL(strstr(words, "cannot open the store"));

	CU_ASSERT_EQUAL_FATAL(chown(place.folder, nobody->pw_uid, nobody->pw_gid), 0);
	CU_ASSERT_FATAL(daemon_start(&daemon, arguments, 2, NULL, NULL));
	snprintf(want, sizeof(want), "Uid:\t%u\t%u\t%u\t%u\n", nobody->pw_uid, nobody->pw_uid,
		 nobody->pw_uid, nobody->pw_uid);
	status_line(daemon.pid, "Uid:", line, sizeof(line));
	CU_ASSERT_STRING_EQUAL(line, want);
	snprintf(want, sizeof(want), "Gid:\t%u\t%u\t%u\t%u\n", nobody->pw_gid, nobody->pw_gid,
		 nobody->pw_gid, nobody->pw_gid);
	status_line(daemon.pid, "Gid:", line, sizeof(line));
	CU_ASSERT_STRING_EQUAL(line, want);
	snprintf(want, sizeof(want), "Groups:\t%u \n", nobody->pw_gid);
	status_line(daemon.pid, "Groups:", line, sizeof(line));
	CU_ASSERT_STRING_EQUAL(line, want);
	status_line(daemon.pid, "CapEff:", line, sizeof(line));
	CU_ASSERT_STRING_EQUAL(line, "CapEff:\t0000000000000000\n");
	CU_ASSERT_EQUAL(announce("n0"), 0);
	CU_ASSERT_EQUAL(stat(place.store, &file), 0);
	CU_ASSERT_EQUAL(file.st_uid, nobody->pw_uid);
	end(&daemon, SIGTERM);
	CU_ASSERT_EQUAL(chown(place.folder, 0, 0), 0);
	unlink(place.store);
}

static void refuse(const char *const *arguments, int exit_status, const char *text)
{
	char words[4096] = "";
	int status = 0;
	struct daemon daemon;

	CU_ASSERT_FALSE_FATAL(daemon_start(&daemon, arguments, 1, words, &status));
	CU_ASSERT(WIFEXITED(status));
	CU_ASSERT_EQUAL(WEXITSTATUS(status), exit_status);
	CU_ASSERT_PTR_NOT_NULL(strstr(words, text));
	if (!strstr(words, text))
		fprintf(stderr, "'%s' instead of '%s'\n", words, text);
}

#define REFUSE(status, text, ...) refuse((const char *const[]){__VA_ARGS__, NULL}, status, text)

static void test_two_daemons(void)
{
	struct daemon daemon;
	const char *first_tcp[] = {"--listen", place.unix_address, "--listen", "tcp://127.0.0.1:0",
				   "--store",  place.store,        NULL};

	CU_ASSERT_FATAL(daemon_start(&daemon, first_tcp, 2, NULL, NULL));
	REFUSE(1, "cannot listen on unix://", "--listen", place.unix_address, "--store",
	       ":memory:");
	REFUSE(1, "(170)", "--listen", place.unix_address, "--store", ":memory:");
	REFUSE(1, "(170)", "--listen", daemon.addresses[1], "--store", ":memory:");
	/* The first is none the worse. */
	CU_ASSERT_EQUAL(announce("n0"), 0);
	CU_ASSERT(exists(place.socket_path));
	end(&daemon, SIGTERM);
}

static void test_refused(void)
{
	FILE *file;
	char path[ADDRESS_MAX];
	char address[ADDRESS_MAX + 8];

	REFUSE(1, "cannot open the store /nonexistent/servers.db: ", "--listen", place.unix_address,
	       "--store", "/nonexistent/servers.db");
	CU_ASSERT_FALSE(exists(place.socket_path));
	snprintf(path, sizeof(path), "%s/letter", place.folder);
	file = fopen(path, "w");
	CU_ASSERT_PTR_NOT_NULL_FATAL(file);
	fputs("Dear Sir or Madam, this is not a database at all.", file);
	fclose(file);
	REFUSE(1, "not a database", "--listen", place.unix_address, "--store", path);
	/* A file that is no socket is not taken for a stale one. */
	snprintf(address, sizeof(address), "unix://%s", path);
	REFUSE(1, "cannot listen on unix://", "--listen", address, "--store", ":memory:");
	CU_ASSERT(exists(path));
	REFUSE(1, "cannot listen on unix:///nonexistent/d.sock", "--listen",
	       "unix:///nonexistent/d.sock", "--store", ":memory:");

	REFUSE(1, "cannot listen on tcp://192.0.2.9:5: this machine has no such address (53)",
	       "--listen", "tcp://192.0.2.9:5", "--store", ":memory:");

	REFUSE(1, "there is no user nobody at all", "--listen", place.unix_address, "--user",
	       "nobody at all");

	REFUSE(2, "--nonsense", "--nonsense");
	REFUSE(2, "--user: a user's name is needed", "--user", "");
	REFUSE(2, "not an option", "word");
	REFUSE(2, "--name", "--name", "a/b");
	REFUSE(2, "--domain", "--domain", "");
	REFUSE(2, "--store", "--store", "");
	REFUSE(2, "--workers: '0' is not a number of workers", "--workers", "0");
	REFUSE(2, "--listen: 'nonsense://x' is neither tcp://", "--listen", "nonsense://x");
	REFUSE(2, "--announce: 'udp://host:1' is neither", "--announce", "udp://host:1");
	REFUSE(2, "'name' is given twice", "--name", "one", "--name", "other");
	REFUSE(2, "addresses", "-lunix:///a", "-lunix:///a", "-lunix:///a", "-lunix:///a",
	       "-lunix:///a", "-lunix:///a", "-lunix:///a", "-lunix:///a", "-lunix:///a",
	       "-lunix:///a", "-lunix:///a", "-lunix:///a", "-lunix:///a", "-lunix:///a",
	       "-lunix:///a", "-lunix:///a", "-lunix:///a");
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"clean end", test_clean_end},   {"stop in a call", test_stop_in_a_call},
		{"file limit", test_file_limit}, {"no output", test_no_output},
		{"another user", test_user},     {"two daemons", test_two_daemons},
		{"refused", test_refused},       CU_TEST_INFO_NULL,
	};
	int verdict;

	place_init(&place);
	verdict = suite_run("life", tests);
	place_done(&place);
	return verdict;
}
