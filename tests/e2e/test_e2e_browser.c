/*
 * Daemons that announce themselves to another: it lists them with what they offer, for as long as they go on.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <lm.h>

#include "beside.h"

static struct place browser_place;
static struct daemon browser;

/* Of the announcing ones; longer than a round may take on a machine that is busy. */
#define SETTINGS                              \
	"[announce]\ninterval = 1\nttl = 4\n" \
	"[server]\nrpcbind = none\n"

/* One that announces itself, with a place of its own. */
struct feeder {
	struct place place;
	struct daemon daemon;
};

static bool feed(struct feeder *feeder, const char *name, const char *to, const char *settings)
{
	const char *arguments[] = {"--listen",   NULL,       "--listen", "tcp://127.0.0.1:0",
				   "--store",    ":memory:", "--name",   name,
				   "--announce", to,         "--config", NULL,
				   "--domain",   "FEED",     NULL};

	place_init(&feeder->place);
	write_file(feeder->place.config, settings);
	arguments[1] = feeder->place.unix_address;
	arguments[11] = feeder->place.config;
	return daemon_start(&feeder->daemon, arguments, 2, NULL, NULL);
}

static void end(struct feeder *feeder, int signal)
{
	int status = daemon_stop(&feeder->daemon, signal);

	CU_ASSERT_EQUAL(status, signal == SIGKILL ? SIGKILL : 0);
	place_done(&feeder->place);
}

/* The names in the domain FEED, "a b "; the servers themselves stay for the caller to free. */
static const char *list(SERVER_INFO_1001 **ret_servers)
{
	static char names[1024];
	SERVER_INFO_1001 *servers = NULL;
	DWORD read = 0;
	DWORD total = 0;

	names[0] = '\0';
	CU_ASSERT_EQUAL_FATAL(NetServerEnum(browser_place.unix_address, 1001, (LPBYTE *)&servers,
					    MAX_PREFERRED_LENGTH, &read, &total, SV_TYPE_ALL,
					    "FEED", NULL),
			      0);
	for (DWORD i = 0; i < read; i++)
		strcat(strcat(names, servers[i].sv1001_name), " ");
	if (ret_servers)
		*ret_servers = servers;
	else
		NetApiBufferFree(servers);
	return names;
}

/* Wait until the browser lists these; whether it came to that in time. */
static bool wait_for(const char *names, long milliseconds)
{
	long deadline = now_ms() + milliseconds;

	while (strcmp(list(NULL), names) != 0) {
		if (now_ms() > deadline) {
			fprintf(stderr, "'%s' instead of '%s'\n", list(NULL), names);
			return false;
		}
		usleep(20000);
	}
	return true;
}

static void test_feed(void)
{
	struct feeder one;
	struct feeder two;
	SERVER_INFO_1001 *servers = NULL;
	SERVER_INFO_102 *info = NULL;

	/* One over the unix socket, one over TCP. */
	CU_ASSERT_FATAL(feed(&one, "ONE", browser_place.unix_address, SETTINGS));
	CU_ASSERT(wait_for("ONE ", 10000));
	CU_ASSERT_FATAL(feed(&two, "TWO", browser.addresses[1], SETTINGS));
	CU_ASSERT(wait_for("ONE TWO ", 10000));

	list(&servers);
	CU_ASSERT_PTR_NOT_NULL_FATAL(servers[1].sv1001_offer);
	CU_ASSERT_EQUAL_FATAL(servers[1].sv1001_offer->ofr_address_count, 1);
	CU_ASSERT_STRING_EQUAL(servers[1].sv1001_offer->ofr_addresses[0], two.daemon.addresses[1]);
	CU_ASSERT_EQUAL(servers[1].sv1001_offer->ofr_program_count, 6);
	/* It is there to be called under the address that it gave. */
	CU_ASSERT_EQUAL(NetServerGetInfo(two.place.unix_address, 102, (LPBYTE *)&info), 0);
	CU_ASSERT_STRING_EQUAL(info->sv102_name, "TWO");
	CU_ASSERT_EQUAL(info->sv102_announce, 1);
	NetApiBufferFree(info);
	NetApiBufferFree(servers);

	/* They stay well beyond the time that one announcement holds. */
	sleep(6);
	CU_ASSERT_STRING_EQUAL(list(NULL), "ONE TWO ");

	/* One that says good-bye is gone at once, one that cannot is when its time is over. */
	end(&one, SIGTERM);
	CU_ASSERT_STRING_EQUAL(list(NULL), "TWO ");
	end(&two, SIGKILL);
	CU_ASSERT_STRING_EQUAL(list(NULL), "TWO ");
	CU_ASSERT(wait_for("", 8000));
}

/* A browser that is away for a while is told again. */
static void test_return(void)
{
	struct feeder feeder;
	struct daemon other;
	struct place place;
	const char *arguments[] = {"--listen", NULL, "--store", ":memory:", NULL};
	LPBYTE buffer = NULL;
	DWORD read = 0;
	DWORD total = 0;
	long deadline;

	place_init(&place);
	arguments[1] = place.unix_address;
	/* It is not there yet: nothing but a line in the log. */
	CU_ASSERT_FATAL(feed(&feeder, "PATIENT", place.unix_address, SETTINGS));
	usleep(300000);
	CU_ASSERT_FATAL(daemon_start(&other, arguments, 1, NULL, NULL));
	deadline = now_ms() + 10000;
	do {
		usleep(50000);
		CU_ASSERT_EQUAL_FATAL(NetServerEnum(place.unix_address, 100, &buffer,
						    MAX_PREFERRED_LENGTH, &read, &total,
						    SV_TYPE_ALL, "FEED", NULL),
				      0);
		NetApiBufferFree(buffer);
	} while (read != 1 && now_ms() < deadline);
	CU_ASSERT_EQUAL(read, 1);
	CU_ASSERT_EQUAL(daemon_stop(&other, SIGTERM), 0);
	end(&feeder, SIGTERM);
	place_done(&place);
}

/* It lists itself, by this name; asked more than once, since answers that nothing has changed are kept. */
static void expect_self(const struct feeder *feeder, const char *name)
{
	for (int i = 0; i < 3; i++) {
		SERVER_INFO_101 *servers = NULL;
		DWORD read = 0;
		DWORD total = 0;

		CU_ASSERT_EQUAL_FATAL(NetServerEnum(feeder->place.unix_address, 101,
						    (LPBYTE *)&servers, MAX_PREFERRED_LENGTH, &read,
						    &total, SV_TYPE_ALL, NULL, NULL),
				      0);
		CU_ASSERT_EQUAL_FATAL(read, 1);
		CU_ASSERT_STRING_EQUAL(servers->sv101_name, name);
		NetApiBufferFree(servers);
	}
}

/* A new name, another comment, nobody to announce to: what SIGHUP changes, the browser hears. */
static void test_hangup(void)
{
	struct feeder feeder;
	char settings[512];
	const char *arguments[] = {"--listen", NULL,       "--listen", "tcp://127.0.0.1:0",
				   "--store",  ":memory:", "--config", NULL,
				   "--domain", "FEED",     NULL};

	place_init(&feeder.place);
	arguments[1] = feeder.place.unix_address;
	arguments[7] = feeder.place.config;
	snprintf(settings, sizeof(settings), "[server]\nname = OLD\n[announce]\nto = %s\n",
		 browser_place.unix_address);
	write_file(feeder.place.config, settings);
	CU_ASSERT_FATAL(daemon_start(&feeder.daemon, arguments, 2, NULL, NULL));
	CU_ASSERT(wait_for("OLD ", 10000));
	expect_self(&feeder, "OLD");
	snprintf(settings, sizeof(settings), "[server]\nname = NEW\n[announce]\nto = %s\n",
		 browser_place.unix_address);
	write_file(feeder.place.config, settings);
	kill(feeder.daemon.pid, SIGHUP);
	CU_ASSERT(wait_for("NEW ", 10000));
	expect_self(&feeder, "NEW");
	write_file(feeder.place.config, "[server]\nname = NEW\n");
	kill(feeder.daemon.pid, SIGHUP);
	CU_ASSERT(wait_for("", 10000));
	end(&feeder, SIGTERM);
}

/* Refused, it goes on serving; a target that never answers does not keep it from stopping. */
static void test_refused(void)
{
	struct feeder feeder;
	TIME_OF_DAY_INFO *info = NULL;
	long begin;

	CU_ASSERT_FATAL(feed(&feeder, "STRANGER", "tcp://192.0.2.1:9", SETTINGS));
	CU_ASSERT_EQUAL(NetRemoteTOD(feeder.place.unix_address, (LPBYTE *)&info), 0);
	NetApiBufferFree(info);
	begin = now_ms();
	end(&feeder, SIGTERM);
	CU_ASSERT(now_ms() - begin < 8000);
	CU_ASSERT_STRING_EQUAL(list(NULL), "");
}

static void check_config(const char *settings, int exit_status, const char *words)
{
	const char *arguments[] = {"--check-config", "--config", browser_place.store, NULL};
	char said[4096] = "";
	int status = -1;
	struct daemon daemon;

	write_file(browser_place.store, settings);
	CU_ASSERT_FALSE_FATAL(daemon_start(&daemon, arguments, 1, said, &status));
	CU_ASSERT(WIFEXITED(status));
	CU_ASSERT_EQUAL(WEXITSTATUS(status), exit_status);
	CU_ASSERT_PTR_NOT_NULL(strstr(said, words));
	if (!strstr(said, words))
		fprintf(stderr, "'%s' instead of '%s'\n", said, words);
	CU_ASSERT(exit_status != 0 || !*said);
	/* None is told twice. */
	for (const char *line = said; *line; line = strchr(line, '\n') + 1) {
		const char *next = strchr(line, '\n');

		CU_ASSERT_PTR_NOT_NULL_FATAL(next);
		CU_ASSERT(strncmp(next + 1, line, strcspn(line, " ")) != 0);
	}
	unlink(browser_place.store);
}

static void test_check_config(void)
{
	static const char several[] = "[server]\nname = A/B\nwhatever\n; fine\nmore\n"
				      "[access]\ntime = x\n";

	check_config("", 0, "");
	check_config("; a comment\n# another\n\n[server]\nname = A ; and a remark\ncomment = b c\n",
		     0, "");
	check_config("[server]\nlisten = nonsense://x\n", 1,
		     ":2: 'nonsense://x' is neither tcp://");
	check_config("[server]\nname = A\nname = B\n", 1, ":3: 'name' is given twice");
	check_config("[server]\n\nnames = A\n", 1, ":3: there is no 'names' in [server]");
	check_config("[serve]\nname = A\n", 1, ":2: there is no 'name' in [serve]");
	check_config("[server]\nwhatever\n", 1, ":2: neither [SECTION] nor KEY = VALUE");
	check_config("[access]\ntime = all\n", 1, ":2: 'all' is neither local");
	check_config("[announce]\nttl = 0\n", 1, ":2: '0' is not a number of seconds");
	check_config("name = A\n", 1, ":1: 'name' stands in no [SECTION]");
	check_config("[announce]\ninterval = 300\nttl = 300\n", 1,
		     "ttl = 300 in [announce] is not longer than interval = 300");
	check_config("[announce]\nttl = 200\n", 1, "not longer than interval = 240");
	check_config("[announce]\ninterval = 86400\n", 1, "not longer than interval = 86400");
	check_config("\xef\xbb\xbf[server]\nname = A\n", 0, "");
	/* Of a section whose name cannot be read nothing more is said; each other mistake is. */
	check_config("[server\nnonsense = 1\nname = A\n", 1,
		     ":1: neither [SECTION] nor KEY = VALUE nor ; comment\n");
	check_config(several, 1, ":2: 'A/B' cannot be a server's or domain's name\n");
	check_config(several, 1, ":3: neither [SECTION]");
	check_config(several, 1, ":5: neither [SECTION]");
	check_config(several, 1, ":7: 'x' is neither local");
	check_config("[server]\nname ; = A\n", 1, ":2: neither [SECTION]");
}

static void test_limits(void)
{
	check_config("[limits]\nrequest = 5000\nheld = 100000\nconnections = 9\nidle = 5\n", 0, "");
	check_config("[limits]\nrequest = 4294967297\n", 1,
		     ":2: '4294967297' is not a number of bytes");
	check_config("[limits]\nconnections = 4097\n", 1,
		     ":2: '4097' is not a number of connections from 1 to 4096");
	check_config("[limits]\nstall = 0.5\n", 1, ":2: '0.5' is not a number of seconds");
}

/* A rule of as many networks as one may have is a line; what is longer than any line is refused. */
static void test_long_lines(void)
{
	char settings[8192] = "[access]\nannounce = local";

	for (unsigned i = 0; i < 64; i++)
		snprintf(settings + strlen(settings), sizeof(settings) - strlen(settings),
			 ", 2001:db8:1111:2222:3333:4444:5555:%x/128", 0x6600 + i);
	strcat(settings, "\n");
	check_config(settings, 0, "");
	settings[strlen(settings) - 1] = '\0';
	memset(settings + strlen(settings), ' ', 4200 - strlen(settings));
	settings[4200] = '\0';
	check_config(settings, 1, ":2: the line is too long");
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"several feed one", test_feed}, {"the browser comes later", test_return},
		{"other settings", test_hangup}, {"nobody answers", test_refused},
		{"limits", test_limits},         {"check-config", test_check_config},
		{"long lines", test_long_lines}, CU_TEST_INFO_NULL,
	};
	const char *arguments[] = {"--listen", browser_place.unix_address,
				   "--listen", "tcp://127.0.0.1:0",
				   "--store",  ":memory:",
				   "--config", browser_place.config,
				   NULL};
	int verdict = 2;

	place_init(&browser_place);
	if (daemon_start(&browser, arguments, 2, NULL, NULL))
		verdict = suite_run_beside(&browser, "browser", tests);
	place_done(&browser_place);
	return verdict;
}
