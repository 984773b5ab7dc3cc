/*
 * Who may ask what: over TCP and over the unix socket, as root and as somebody else, by default and as configured.
 */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <lm.h>

#include "process.h"
#include "suite.h"

#define NOBODY 65534

static struct place place;
static struct daemon running;

/* A call that succeeds when it is let in; it sees to it that nothing comes back when it is not. */
typedef NET_API_STATUS call(const char *server);

static LPBYTE buffer;
static DWORD entries;
static DWORD total;

static void begin(void)
{
	buffer = (LPBYTE)&place;
	entries = total = 77;
}

static NET_API_STATUS end(NET_API_STATUS status)
{
	if (status != 0)
		CU_ASSERT_PTR_NULL(buffer);
	CU_ASSERT_EQUAL(NetApiBufferFree(buffer), 0);
	return status;
}

#define CALL(name, expression)                                \
	static NET_API_STATUS call_##name(const char *server) \
	{                                                     \
		begin();                                      \
		return end(expression);                       \
	}

CALL(server_enum, NetServerEnum(server, 101, &buffer, MAX_PREFERRED_LENGTH, &entries, &total,
				SV_TYPE_ALL, NULL, NULL))
CALL(server_info, NetServerGetInfo((LMSTR)server, 101, &buffer))
CALL(server_1001, NetServerGetInfo((LMSTR)server, 1001, &buffer))
CALL(server_102, NetServerGetInfo((LMSTR)server, 102, &buffer))
CALL(transports, NetServerTransportEnum((LMSTR)server, 0, &buffer, MAX_PREFERRED_LENGTH, &entries,
					&total, NULL))
CALL(wksta_info, NetWkstaGetInfo((LMSTR)server, 100, &buffer))
CALL(wksta_users,
     NetWkstaUserEnum((LMSTR)server, 0, &buffer, MAX_PREFERRED_LENGTH, &entries, &total, NULL))
CALL(user_enum, NetUserEnum(server, 0, 0, &buffer, MAX_PREFERRED_LENGTH, &entries, &total, NULL))
CALL(user_info, NetUserGetInfo(server, "root", 20, &buffer))
CALL(user_groups,
     NetUserGetLocalGroups(server, "root", 0, 0, &buffer, MAX_PREFERRED_LENGTH, &entries, &total))
CALL(group_enum,
     NetLocalGroupEnum(server, 0, &buffer, MAX_PREFERRED_LENGTH, &entries, &total, NULL))
CALL(group_members, NetLocalGroupGetMembers(server, "root", 3, &buffer, MAX_PREFERRED_LENGTH,
					    &entries, &total, NULL))
CALL(sessions, NetSessionEnum((LMSTR)server, NULL, NULL, 10, &buffer, MAX_PREFERRED_LENGTH,
			      &entries, &total, NULL))
CALL(time, NetRemoteTOD(server, &buffer))
CALL(statistics, NetStatisticsGet((LMSTR)server, (LMSTR)SERVICE_SERVER, 0, 0, &buffer))
CALL(workstation, NetStatisticsGet((LMSTR)server, (LMSTR)SERVICE_WORKSTATION, 0, 0, &buffer))

static NET_API_STATUS call_announce(const char *server)
{
	SERVER_INFO_100 info = {PLATFORM_ID_NT, (char[]){"HERE"}};

	return IngotServerAnnounce(server, 100, (LPBYTE)&info, NULL, 0);
}

static NET_API_STATUS call_withdraw(const char *server)
{
	NET_API_STATUS status = IngotServerWithdraw(server, "HERE", NULL);

	return status == NERR_NoSuchServer ? 0 : status;
}

enum class { SERVERS, TIME, MACHINE, ACCOUNTS, SESSIONS, STATISTICS, ANNOUNCE };

static const struct {
	const char *name;
	call *call;
	enum class class;
} calls[] = {
	{"NetServerEnum", call_server_enum, SERVERS},
	{"NetServerGetInfo 101", call_server_info, SERVERS},
	{"NetServerGetInfo 1001", call_server_1001, SERVERS},
	{"NetServerGetInfo 102", call_server_102, MACHINE},
	{"NetServerTransportEnum", call_transports, SERVERS},
	{"NetWkstaGetInfo", call_wksta_info, MACHINE},
	{"NetWkstaUserEnum", call_wksta_users, SESSIONS},
	{"NetUserEnum", call_user_enum, ACCOUNTS},
	{"NetUserGetInfo", call_user_info, ACCOUNTS},
	{"NetUserGetLocalGroups", call_user_groups, ACCOUNTS},
	{"NetLocalGroupEnum", call_group_enum, ACCOUNTS},
	{"NetLocalGroupGetMembers", call_group_members, ACCOUNTS},
	{"NetSessionEnum", call_sessions, SESSIONS},
	{"NetRemoteTOD", call_time, TIME},
	{"NetStatisticsGet server", call_statistics, STATISTICS},
	{"NetStatisticsGet workstation", call_workstation, STATISTICS},
	{"IngotServerAnnounce", call_announce, ANNOUNCE},
	{"IngotServerWithdraw", call_withdraw, ANNOUNCE},
};

/* Make every call; those of the classes in the mask are let in, the others refused. Returns how many erred. */
static unsigned check(const char *server, unsigned let_in)
{
	unsigned wrong = 0;

	for (size_t i = 0; i < sizeof(calls) / sizeof(calls[0]); i++) {
		NET_API_STATUS want = let_in >> calls[i].class & 1 ? 0 : ERROR_ACCESS_DENIED;
		NET_API_STATUS got = calls[i].call(server);

		if (got != want) {
			fprintf(stderr, "%s at %s: %u instead of %u\n", calls[i].name, server, got,
				want);
			wrong++;
		}
	}
	return wrong;
}

/* The same as somebody else. The address is spelled anew, so that no connection of root's is used. */
static void check_as(uid_t user, unsigned let_in)
{
	char server[ADDRESS_MAX + 8];
	int status = 0;
	pid_t child;

	if (getuid() != 0) {
		printf("SKIPPED: not root, who alone can be somebody else ");
		CU_PASS("not root");
		return;
	}
	snprintf(server, sizeof(server), "unix://%s/./ingotd.sock", place.folder);
	fflush(NULL);
	child = fork();
	if (child == 0) {
		if (setgid(user) != 0 || setuid(user) != 0)
			_exit(126);
		_exit((int)check(server, let_in));
	}
	CU_ASSERT_EQUAL_FATAL(waitpid(child, &status, 0), child);
	CU_ASSERT_EQUAL(status, 0);
}

static void start(const char *config)
{
	const char *arguments[] = {"--listen",          place.unix_address, "--listen",
				   "tcp://127.0.0.1:0", "--store",          ":memory:",
				   "--config",          place.config,       NULL};

	write_file(place.config, config);
	CU_ASSERT_FATAL(daemon_start(&running, arguments, 2, NULL, NULL));
}

static void stop(void)
{
	CU_ASSERT_EQUAL(daemon_stop(&running, SIGTERM), 0);
}

#define LET(class) (1u << (class))
#define ALL        0x7fu

static void test_defaults(void)
{
	start("");
	CU_ASSERT_EQUAL(check(running.addresses[1], LET(SERVERS) | LET(TIME)), 0);
	CU_ASSERT_EQUAL(check(place.unix_address, ALL), 0);
	check_as(NOBODY, ALL);
	stop();
}

static void test_configured(void)
{
	start("[access]\n"
	      "servers = local\n"
	      "time = nobody\n"
	      "accounts = root\n"
	      "sessions = root, 127.0.0.0/8\n"
	      "statistics = 192.0.2.0/24 ::1\n"
	      "machine = network\n"
	      "announce = 127.0.0.1, 198.51.100.0/24\n");
	CU_ASSERT_EQUAL(check(running.addresses[1], LET(MACHINE) | LET(SESSIONS) | LET(ANNOUNCE)),
			0);
	check_as(NOBODY, LET(SERVERS) | LET(MACHINE));
	if (getuid() == 0)
		CU_ASSERT_EQUAL(check(place.unix_address,
				      LET(SERVERS) | LET(MACHINE) | LET(ACCOUNTS) | LET(SESSIONS)),
				0);
	stop();
}

/* Read again at SIGHUP; with a mistake in it, all stays as it was. */
static void test_hangup(void)
{
	start("[access]\ntime = nobody\n");
	CU_ASSERT_EQUAL(call_time(place.unix_address), ERROR_ACCESS_DENIED);
	write_file(place.config, "[access]\ntime = local\n");
	kill(running.pid, SIGHUP);
	for (int i = 0; i < 500 && call_time(place.unix_address) != 0; i++)
		usleep(10000);
	CU_ASSERT_EQUAL(call_time(place.unix_address), 0);
	CU_ASSERT_EQUAL(call_time(running.addresses[1]), ERROR_ACCESS_DENIED);
	write_file(place.config, "[access]\ntime = network\nservers = everybody\n");
	kill(running.pid, SIGHUP);
	usleep(300000);
	CU_ASSERT_EQUAL(call_time(running.addresses[1]), ERROR_ACCESS_DENIED);
	CU_ASSERT_EQUAL(call_server_enum(running.addresses[1]), 0);
	stop();
}

/* The daemon's standard error goes to a file of the place's; what it has in the end. */
static void start_logged(const char *config, const char *path)
{
	int kept = dup(STDERR_FILENO);
	int log = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

	CU_ASSERT_FATAL(kept >= 0 && log >= 0);
	dup2(log, STDERR_FILENO);
	start(config);
	dup2(kept, STDERR_FILENO);
	close(kept);
	close(log);
}

static const char *read_log(const char *path)
{
	static char text[8192];
	FILE *file = fopen(path, "re");
	size_t length;

	CU_ASSERT_PTR_NOT_NULL_FATAL(file);
	length = fread(text, 1, sizeof(text) - 1, file);
	fclose(file);
	text[length] = '\0';
	return text;
}

/* Who is refused is named, with his call and the rule; who does it again and again gets few lines of many. */
static void test_told(void)
{
	char path[128];
	char line[256];
	const char *log;
	unsigned lines = 0;

	snprintf(path, sizeof(path), "%s/log", place.folder);
	start_logged(
		"[server]\nrpcbind = none\n[access]\naccounts = root, 192.0.2.0/24\ntime = nobody\n",
		path);
	CU_ASSERT_EQUAL(call_user_enum(running.addresses[1]), ERROR_ACCESS_DENIED);
	CU_ASSERT_EQUAL(call_server_enum(running.addresses[1]), 0);
	for (unsigned i = 0; i < 100; i++)
		CU_ASSERT_EQUAL(call_time(place.unix_address), ERROR_ACCESS_DENIED);
	stop();
	log = read_log(path);
	CU_ASSERT_PTR_NOT_NULL(strstr(log, "ingotd: refused NetUserEnum to tcp://127.0.0.1:"));
	CU_ASSERT_PTR_NOT_NULL(strstr(log, ": the rule is accounts = root, 192.0.2.0/24\n"));
	snprintf(
		line, sizeof(line),
		"ingotd: refused NetrRemoteTOD to unix://, user %u, process %d: the rule is time = "
		"nobody\n",
		getuid(), (int)getpid());
	CU_ASSERT_PTR_NOT_NULL(strstr(log, line));
	for (const char *at = log; (at = strchr(at, '\n')); at++)
		lines++;
	/* Ten, and the count of the others at its end. */
	CU_ASSERT_EQUAL(lines, 10 + 1);
	CU_ASSERT_PTR_NOT_NULL(strstr(log, "ingotd: refused 91 more calls meanwhile\n"));
}

/* Root sees the state of everybody's password, others that of their own. */
static void test_passwords(void)
{
	USER_INFO_1 *info = NULL;
	DWORD flags;
	int status = 0;
	pid_t child;
	char server[ADDRESS_MAX + 8];

	if (getuid() != 0) {
		printf("SKIPPED: not root ");
		CU_PASS("not root");
		return;
	}
	start("");
	CU_ASSERT_EQUAL_FATAL(NetUserGetInfo(place.unix_address, "daemon", 1, (LPBYTE *)&info), 0);
	flags = info->usri1_flags;
	CU_ASSERT(flags & UF_ACCOUNTDISABLE);
	CU_ASSERT(info->usri1_password_age > 0);
	NetApiBufferFree(info);
	snprintf(server, sizeof(server), "unix://%s/./ingotd.sock", place.folder);
	fflush(NULL);
	child = fork();
	if (child == 0) {
		USER_INFO_1 *own = NULL;
		int wrong = 0;

		if (setgid(1) != 0 || setuid(1) != 0)
			_exit(126);
		if (NetUserGetInfo(server, "bin", 1, (LPBYTE *)&info) != 0 ||
		    info->usri1_flags != (UF_SCRIPT | UF_NORMAL_ACCOUNT) ||
		    info->usri1_password_age != 0)
			wrong |= 1;
		if (NetUserGetInfo(server, "daemon", 1, (LPBYTE *)&own) != 0 ||
		    own->usri1_flags != flags || own->usri1_password_age == 0)
			wrong |= 2;
		NetApiBufferFree(info);
		NetApiBufferFree(own);
		_exit(wrong);
	}
	CU_ASSERT_EQUAL_FATAL(waitpid(child, &status, 0), child);
	CU_ASSERT_EQUAL(status, 0);
	stop();
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"defaults", test_defaults}, {"configured", test_configured},
		{"read again", test_hangup}, {"passwords' states", test_passwords},
		{"told", test_told},         CU_TEST_INFO_NULL,
	};
	int verdict;

	place_init(&place);
	/* Somebody else has to get to the socket. */
	chmod(place.folder, 0755);
	verdict = suite_run("access", tests);
	place_done(&place);
	return verdict;
}
