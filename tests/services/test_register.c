/*
 * test_register.c: ingot_server_register with Debian's rpcbind: found without a port, by our client and by rpcinfo,
 * withdrawn at the end, replaced after a kill, and refused where another server has it.
 */
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "suite.h"

#include "client.h"
#include "desk.h"
#include "ingot/rpc.h"
#include "ingot/stub.h"
#include "winerror.h"

static NET_API_STATUS add(HEXPERTKEY call, uint32_t number, uint32_t *result)
{
	(void)call;
	*result = number + 1;
	return 0;
}

static const struct desk_1_ops ops_1 = {.desk_add_1 = add};
static const struct desk_2_ops ops_2 = {.desk_add_2 = add};

/* desk.x's second version, offered in protobuf as well. */
static ingot_interface both_encodings;

static ingot_server *make(const char *address)
{
	ingot_server *server = NULL;

	both_encodings = desk_2_interface;
	both_encodings.protobuf_version = 1002;
	if (ingot_server_new(NULL, &server) != 0 ||
	    ingot_server_add(server, &desk_1_interface, &ops_1, NULL) != 0 ||
	    ingot_server_add(server, &both_encodings, &ops_2, NULL) != 0 ||
	    ingot_server_listen(server, address) != 0) {
		ingot_server_free(server);
		return NULL;
	}
	return server;
}

static void *serve(void *server)
{
	CU_ASSERT_EQUAL(ingot_server_run(server), 0);
	return NULL;
}

static NET_API_STATUS call(const char *name)
{
	uint32_t result = 0;
	handle_t binding;
	NET_API_STATUS status = ingot_bind(name, NULL, &binding);

	if (status == 0)
		status = desk_add_2(binding, 41, &result);
	if (status == 0)
		CU_ASSERT_EQUAL(result, 42);
	ingot_unbind(binding);
	return status;
}

static bool rpcinfo_says(const char *line)
{
	static struct text text;

	client_output("rpcinfo 127.0.0.1", &text);
	return strstr(text.bytes, line) != NULL;
}

/* Have rpcbind forget one version. */
static void unregister(unsigned version)
{
	char command[64];

	snprintf(command, sizeof(command), "rpcinfo -d 536878929 %u", version);
	CU_ASSERT_EQUAL(system(command), 0);
}

static void test_found(void)
{
	ingot_server *server = make("tcp://127.0.0.1:0");
	pthread_t thread;

	CU_ASSERT_PTR_NOT_NULL_FATAL(server);
	CU_ASSERT_EQUAL(ingot_server_register(server), 0);
	/* Again: what is there stays. */
	CU_ASSERT_EQUAL_FATAL(ingot_server_register(server), 0);
	CU_ASSERT(rpcinfo_says("536878929 1 tcp 127.0.0.1."));
	CU_ASSERT(rpcinfo_says("536878929 2 tcp 127.0.0.1."));
	CU_ASSERT(rpcinfo_says("536878929 1002 tcp 127.0.0.1."));
	CU_ASSERT_EQUAL_FATAL(pthread_create(&thread, NULL, serve, server), 0);
	CU_ASSERT_EQUAL(call("tcp://127.0.0.1"), 0);
	/* While it runs: what is gone is there again. */
	unregister(1002);
	CU_ASSERT(!rpcinfo_says("536878929 1002 tcp 127.0.0.1."));
	CU_ASSERT_EQUAL(ingot_server_register(server), 0);
	CU_ASSERT(rpcinfo_says("536878929 1002 tcp 127.0.0.1."));
	CU_ASSERT(rpcinfo_says("536878929 1 tcp 127.0.0.1."));
	ingot_server_stop(server);
	pthread_join(thread, NULL);
	ingot_server_free(server);
	CU_ASSERT(!rpcinfo_says("536878929"));
	CU_ASSERT_EQUAL(call("tcp://127.0.0.1"), RPC_S_UNKNOWN_IF);
}

static void test_ipv6(void)
{
	ingot_server *server = make("tcp://[::1]:0");

	if (!server)
		return;
	CU_ASSERT_EQUAL(ingot_server_listen(server, "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_EQUAL(ingot_server_listen(server, "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_EQUAL(ingot_server_register(server), 0);
	CU_ASSERT(rpcinfo_says("536878929 1 tcp6 ::1."));
	CU_ASSERT(rpcinfo_says("536878929 1 tcp 127.0.0.1."));
	ingot_server_free(server);
	CU_ASSERT(!rpcinfo_says("536878929"));
}

/* A server that was killed cannot withdraw; the next one takes its entries' place. */
static void test_killed(void)
{
	pid_t child = fork();
	ingot_server *server;
	int status = 0;

	if (child == 0) {
		server = make("tcp://127.0.0.1:0");
		if (server && ingot_server_register(server) == 0)
			raise(SIGKILL);
		_exit(1);
	}
	CU_ASSERT_EQUAL(waitpid(child, &status, 0), child);
	CU_ASSERT(WIFSIGNALED(status));
	CU_ASSERT(rpcinfo_says("536878929 2 tcp 127.0.0.1."));
	server = make("tcp://127.0.0.1:0");
	CU_ASSERT_PTR_NOT_NULL_FATAL(server);
	CU_ASSERT_EQUAL(ingot_server_register(server), 0);
	ingot_server_free(server);
	CU_ASSERT(!rpcinfo_says("536878929"));
}

static void test_taken(void)
{
	ingot_server *first = make("tcp://127.0.0.1:0");
	ingot_server *second = make("tcp://127.0.0.1:0");

	CU_ASSERT_PTR_NOT_NULL_FATAL(first);
	CU_ASSERT_PTR_NOT_NULL_FATAL(second);
	CU_ASSERT_EQUAL(ingot_server_register(first), 0);
	CU_ASSERT_EQUAL(ingot_server_register(second), ERROR_BUSY);
	ingot_server_free(second);
	/* It had nothing to withdraw. */
	CU_ASSERT(rpcinfo_says("536878929 1 tcp 127.0.0.1."));
	ingot_server_free(first);
}

static void test_local(void)
{
	ingot_server *server = make("unix:///run/own/desk");

	CU_ASSERT_PTR_NOT_NULL_FATAL(server);
	CU_ASSERT_EQUAL(ingot_server_register(server), 0);
	CU_ASSERT(!rpcinfo_says("536878929"));
	ingot_server_free(server);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"found without a port", test_found},
		{"both families", test_ipv6},
		{"after a kill", test_killed},
		{"taken", test_taken},
		{"no address that rpcbind knows", test_local},
		CU_TEST_INFO_NULL,
	};

	return suite_run("register", tests);
}
