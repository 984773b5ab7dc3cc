/*
 * test_caller.c: what an operation learns of who called, and of all who are connected.
 */
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "suite.h"

#include "lmapibuf.h"
#include "netmon.h"
#include "pool.h"
#include "sample.h"
#include "winerror.h"

enum { TCP, LOCAL, TCP6, LISTENERS };

/* What the last operation saw. */
struct seen {
	ingot_server *server;
	ingot_caller caller;
	const char *name;
	ingot_caller callers[16];
	uint32_t count;
	ingot_server_counts counts;
	/* What the watch was told: of the last one that came and that went, and how many did. */
	ingot_caller came, gone;
	unsigned came_count, gone_count;
};

struct watched {
	ingot_interface interface;
	struct seen seen;
	pthread_t thread;
	char folder[32];
};

static bool invoke(const void *ops, HEXPERTKEY call, void *frame)
{
	struct seen *seen = ingot_call_context(call);
	ingot_caller *callers = NULL;
	NET_API_STATUS status = ingot_call_caller(call, &seen->caller);

	(void)ops;
	seen->name = ingot_call_name(call);
	if (status == 0)
		status = ingot_server_callers(seen->server, &callers, &seen->count);
	if (status == 0)
		memcpy(seen->callers, callers,
		       (seen->count < 16 ? seen->count : 16) * sizeof(*callers));
	NetApiBufferFree(callers);
	ingot_server_count(seen->server, &seen->counts);
	memcpy(frame, &status, sizeof(status));
	return true;
}

static const ingot_invoke invokers[SAMPLE_PROCEDURES] = {
	invoke, invoke, invoke, invoke, invoke, invoke, invoke,
};

/* The server is not to be asked here. */
static void note(void *context, const ingot_caller *caller, int has_come)
{
	struct seen *seen = context;

	*(has_come ? &seen->came : &seen->gone) = *caller;
	++*(has_come ? &seen->came_count : &seen->gone_count);
}

static void *serve(void *arg)
{
	struct watched *watched = arg;

	CU_ASSERT_EQUAL(ingot_server_run(watched->seen.server), 0);
	return NULL;
}

static void start(struct watched *watched, const ingot_server_options *options)
{
	char path[64];

	memset(watched, 0, sizeof(*watched));
	strcpy(watched->folder, "/tmp/ingot-rpc-XXXXXX");
	CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(watched->folder));
	snprintf(path, sizeof(path), "unix://%s/socket", watched->folder);
	watched->interface = sample_interface;
	watched->interface.invokers = invokers;
	CU_ASSERT_EQUAL_FATAL(ingot_server_new(options, &watched->seen.server), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_server_add(watched->seen.server, &watched->interface, watched,
					       &watched->seen),
			      0);
	CU_ASSERT_EQUAL_FATAL(
		ingot_server_watch_callers(watched->seen.server, note, &watched->seen), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_server_listen(watched->seen.server, "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_server_listen(watched->seen.server, path), 0);
	if (has_ipv6())
		CU_ASSERT_EQUAL_FATAL(ingot_server_listen(watched->seen.server, "tcp://[::1]:0"),
				      0);
	CU_ASSERT_EQUAL_FATAL(pthread_create(&watched->thread, NULL, serve, watched), 0);
}

static void stop(struct watched *watched)
{
	ingot_server_stop(watched->seen.server);
	pthread_join(watched->thread, NULL);
	ingot_server_free(watched->seen.server);
	rmdir(watched->folder);
	while (ingot_pool_evict())
		;
}

static void call(const struct watched *watched, size_t listener)
{
	CU_ASSERT_EQUAL(
		sample_number(ingot_server_address(watched->seen.server, listener), SAMPLE_FAIL, 1),
		0);
}

static void test_tcp(void)
{
	struct watched watched;
	const ingot_caller *caller = &watched.seen.caller;

	start(&watched, NULL);
	call(&watched, TCP);
	CU_ASSERT_NSTRING_EQUAL(caller->address, "tcp://127.0.0.1:", 16);
	CU_ASSERT(atoi(caller->address + 16) > 0);
	CU_ASSERT_EQUAL(caller->is_local, 0);
	CU_ASSERT_EQUAL(caller->user, INGOT_CALLER_UNKNOWN);
	CU_ASSERT_EQUAL(caller->group, INGOT_CALLER_UNKNOWN);
	CU_ASSERT_EQUAL(caller->process, INGOT_CALLER_UNKNOWN);
	CU_ASSERT_EQUAL(caller->listener, TCP);
	CU_ASSERT_STRING_EQUAL(watched.seen.name, sample_interface.procedures[SAMPLE_FAIL].name);
	if (has_ipv6()) {
		call(&watched, TCP6);
		CU_ASSERT_NSTRING_EQUAL(caller->address, "tcp://[::1]:", 12);
		CU_ASSERT_EQUAL(caller->is_local, 0);
		CU_ASSERT_EQUAL(caller->listener, TCP6);
	}
	stop(&watched);
}

static void test_local(void)
{
	struct watched watched;
	const ingot_caller *caller = &watched.seen.caller;

	start(&watched, NULL);
	call(&watched, LOCAL);
	CU_ASSERT_STRING_EQUAL(caller->address, "unix://");
	CU_ASSERT_EQUAL(caller->is_local, 1);
	CU_ASSERT_EQUAL(caller->user, getuid());
	CU_ASSERT_EQUAL(caller->group, getgid());
	CU_ASSERT_EQUAL(caller->process, (uint32_t)getpid());
	CU_ASSERT_EQUAL(caller->listener, LOCAL);
	stop(&watched);
}

/* The process at the other end, not the one that listens. */
static void test_other_user(void)
{
	struct watched watched;
	const char *address;
	pid_t child;
	int status = -1;

	if (getuid() != 0) {
		printf("SKIPPED: not root, who alone can be somebody else ");
		CU_PASS("not root");
		return;
	}
	start(&watched, NULL);
	address = ingot_server_address(watched.seen.server, LOCAL);
	CU_ASSERT_EQUAL_FATAL(chmod(watched.folder, 0755), 0);
	CU_ASSERT_EQUAL_FATAL(chmod(address + strlen("unix://"), 0666), 0);
	fflush(NULL);
	child = fork();
	if (child == 0) {
		if (setgid(65533) != 0 || setuid(65533) != 0)
			_exit(126);
		_exit(sample_number(address, SAMPLE_FAIL, 1) == 0 ? 0 : 1);
	}
	CU_ASSERT_EQUAL_FATAL(waitpid(child, &status, 0), child);
	CU_ASSERT_EQUAL(status, 0);
	CU_ASSERT_EQUAL(watched.seen.caller.user, 65533);
	CU_ASSERT_EQUAL(watched.seen.caller.group, 65533);
	CU_ASSERT_EQUAL(watched.seen.caller.process, (uint32_t)child);
	stop(&watched);
}

static void test_connections(void)
{
	struct watched watched;
	const struct seen *seen = &watched.seen;
	uint32_t first;

	start(&watched, NULL);
	call(&watched, TCP);
	first = seen->caller.connection;
	CU_ASSERT(first > 0);
	CU_ASSERT_EQUAL(seen->count, 1);
	CU_ASSERT_EQUAL(seen->counts.connections, 1);
	CU_ASSERT_EQUAL(seen->counts.calls, 1);
	CU_ASSERT(seen->counts.bytes_in > 40);
	CU_ASSERT_EQUAL(seen->counts.bytes_out, 0);
	usleep(60000);
	call(&watched, LOCAL);
	CU_ASSERT_EQUAL_FATAL(seen->count, 2);
	CU_ASSERT_EQUAL(seen->callers[0].connection, first);
	CU_ASSERT_EQUAL(seen->callers[1].connection, seen->caller.connection);
	CU_ASSERT(seen->caller.connection > first);
	CU_ASSERT(seen->callers[0].age_ms >= 60);
	CU_ASSERT(seen->callers[0].idle_ms >= 60 &&
		  seen->callers[0].idle_ms <= seen->callers[0].age_ms);
	CU_ASSERT(seen->callers[1].idle_ms < 60);
	CU_ASSERT_EQUAL(seen->counts.calls, 2);
	CU_ASSERT(seen->counts.bytes_out > 0);
	/* The same connection again: its age goes on, its rest ends. */
	call(&watched, TCP);
	CU_ASSERT_EQUAL(seen->caller.connection, first);
	CU_ASSERT(seen->caller.idle_ms < 60);
	CU_ASSERT(seen->caller.age_ms >= 60);
	CU_ASSERT_EQUAL(seen->counts.broken, 0);
	/* Closed in order: no longer there, and nothing was broken. */
	while (ingot_pool_evict())
		;
	usleep(50000);
	call(&watched, TCP);
	CU_ASSERT_EQUAL(seen->count, 1);
	CU_ASSERT_EQUAL(seen->counts.connections, 3);
	CU_ASSERT_EQUAL(seen->counts.broken, 0);
	stop(&watched);
}

static void test_watch(void)
{
	struct watched watched;
	const struct seen *seen = &watched.seen;

	start(&watched, NULL);
	call(&watched, TCP);
	CU_ASSERT_EQUAL(ingot_server_watch_callers(seen->server, NULL, NULL), ERROR_BUSY);
	CU_ASSERT_EQUAL(seen->came_count, 1);
	CU_ASSERT_EQUAL(seen->came.connection, seen->caller.connection);
	CU_ASSERT_STRING_EQUAL(seen->came.address, seen->caller.address);
	usleep(20000);
	call(&watched, LOCAL);
	CU_ASSERT_EQUAL(seen->came_count, 2);
	CU_ASSERT_EQUAL(seen->came.is_local, 1);
	CU_ASSERT_EQUAL(seen->gone_count, 0);
	/* One of the two is closed. */
	CU_ASSERT(ingot_pool_evict());
	usleep(50000);
	call(&watched, LOCAL);
	CU_ASSERT_EQUAL(seen->gone_count, 1);
	CU_ASSERT(seen->gone.connection == 1 || seen->gone.connection == 2);
	CU_ASSERT(seen->gone.connection != seen->caller.connection);
	/* And those that are still there, when the server ends. */
	stop(&watched);
	CU_ASSERT_EQUAL(seen->gone_count, seen->came_count);
	CU_ASSERT_EQUAL(ingot_server_watch_callers(NULL, note, NULL), ERROR_INVALID_PARAMETER);
}

static void test_troubles(void)
{
	static const char half[] = {(char)0x80, 0, 0, 100, 'x'};
	const ingot_server_options options = {.stall_ms = 100, .idle_ms = 60000};
	struct watched watched;
	const char *port;
	struct sockaddr_in address = {.sin_family = AF_INET};
	int slow;
	int gone;

	start(&watched, &options);
	port = strrchr(ingot_server_address(watched.seen.server, TCP), ':') + 1;
	address.sin_port = htons((uint16_t)atoi(port));
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	slow = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	gone = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	CU_ASSERT_EQUAL(connect(slow, (struct sockaddr *)&address, sizeof(address)), 0);
	CU_ASSERT_EQUAL(connect(gone, (struct sockaddr *)&address, sizeof(address)), 0);
	CU_ASSERT_EQUAL(write(slow, half, sizeof(half)), sizeof(half));
	CU_ASSERT_EQUAL(write(gone, half, sizeof(half)), sizeof(half));
	close(gone);
	/* It looks for the slow every second. */
	usleep(2300000);
	call(&watched, TCP);
	CU_ASSERT_EQUAL(watched.seen.counts.timed_out, 1);
	CU_ASSERT_EQUAL(watched.seen.counts.broken, 1);
	CU_ASSERT_EQUAL(watched.seen.counts.calls, 1);
	CU_ASSERT_EQUAL(watched.seen.count, 1);
	close(slow);
	stop(&watched);
}

static DWORD ask_without_call(HEXPERTKEY key, void *arg)
{
	ingot_caller caller = {.connection = 77};

	(void)arg;
	CU_ASSERT_EQUAL(ingot_call_caller(key, &caller), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(caller.connection, 77);
	CU_ASSERT_PTR_NULL(ingot_call_context(key));
	CU_ASSERT_PTR_NULL(ingot_call_name(key));
	return NMERR_SUCCESS;
}

static void test_no_call(void)
{
	ingot_caller caller;
	DWORD error = 0;

	CU_ASSERT_EQUAL(ingot_call_caller(NULL, &caller), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_call_caller((HEXPERTKEY)&caller, &caller), ERROR_INVALID_PARAMETER);
	CU_ASSERT(ExpertRun(ask_without_call, NULL, &error));
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"over TCP", test_tcp},
		{"over a unix socket", test_local},
		{"another user", test_other_user},
		{"connections", test_connections},
		{"a watch", test_watch},
		{"troubles", test_troubles},
		{"no call", test_no_call},
		CU_TEST_INFO_NULL,
	};

	return suite_run("caller", tests);
}
