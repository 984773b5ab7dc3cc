/*
 * test_calls.c: rpcgen's halves of calls.x (calls_peer, named by CALLS_PEER) and ours call each other over TCP.
 *
 * In: values.c's arguments. Out: a verdict: whether its results came back, and each side's arguments had arrived.
 */
#include <arpa/inet.h>
#include <math.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "values.h"

#include "ingot/block.h"
#include "lmapibuf.h"
#include "suite.h"
#include "test_calls_server.h"
#include "winerror.h"

static const enum kind kinds[] = {IS_NUMBER, IS_WORD, IS_CHAIN, IS_ABSENT};
static const int counts[] = {0, 1, 10, MANY_NODES};

/* calls_peer with its arguments; what it prints goes to `output` if that is not -1. */
static pid_t start_peer(const char *word, const char *port, int output)
{
	const char *path = getenv("CALLS_PEER");
	pid_t child;

	if (!path)
		return -1;
	fflush(stdout);
	child = fork();
	if (child == 0) {
		if (output >= 0)
			dup2(output, STDOUT_FILENO);
		execl(path, path, word, port, (char *)NULL);
		_exit(102);
	}
	return child;
}

static void test_their_client(void)
{
	struct our_server server;
	char port[16];
	int status = -1;
	pid_t child;

	CU_ASSERT_TRUE_FATAL(our_server_start(&server));
	snprintf(port, sizeof(port), "%u", server.port);
	child = start_peer("call", port, -1);
	CU_ASSERT_EQUAL(waitpid(child, &status, 0), child);
	CU_ASSERT_TRUE(WIFEXITED(status));
	CU_ASSERT_EQUAL(WEXITSTATUS(status), 0);
	CU_ASSERT_EQUAL(our_server_stop(&server), 0);
}

/* Whether a result is what it should be, in a good block; which goes. */
static bool is_block(void *block, bool is_right)
{
	bool is_good = block && ingot_block_check(block) == 0 && is_right;

	return NetApiBufferFree(block) == 0 && is_good;
}

static void call_numbers(handle_t server)
{
	enum kind next = 0;
	quad_t negative = 0;
	bool_t not_so = 9;
	int sum = 0;

	CU_ASSERT_EQUAL(calls_ping_1(server), 0);
	CU_ASSERT_EQUAL(calls_add_1(server, INT32_MAX, -5, -1, &sum), 0);
	CU_ASSERT_EQUAL(sum, INT32_MAX - 6);
	CU_ASSERT_EQUAL(calls_negate_1(server, 0x7FFFFFFFFFFFFFFF, &negative), 0);
	CU_ASSERT_EQUAL(negative, -0x7FFFFFFFFFFFFFFF);
	CU_ASSERT_EQUAL(calls_not_1(server, TRUE, &not_so), 0);
	CU_ASSERT_EQUAL(not_so, FALSE);
	CU_ASSERT_EQUAL(calls_not_1(server, FALSE, &not_so), 0);
	CU_ASSERT_EQUAL(not_so, TRUE);
	CU_ASSERT_EQUAL(calls_next_1(server, IS_NUMBER, &next), 0);
	CU_ASSERT_EQUAL(next, IS_WORD);
	CU_ASSERT_EQUAL(calls_next_1(server, IS_CHAIN, &next), 0);
	CU_ASSERT_EQUAL(next, IS_ABSENT);
}

static void call_texts(handle_t server)
{
	static char left[] = "left", none[] = "", long_label[] = "one label that is too long";
	char *joined = NULL;
	key *secret = NULL;
	blob value;

	CU_ASSERT_EQUAL(calls_join_1(server, left, left + 1, &joined), 0);
	CU_ASSERT_STRING_EQUAL(joined ? joined : "", "left+eft");
	NetApiBufferFree(joined);
	CU_ASSERT_EQUAL(calls_join_1(server, none, none, &joined), 0);
	CU_ASSERT_STRING_EQUAL(joined ? joined : "", "+");
	NetApiBufferFree(joined);
	CU_ASSERT_EQUAL(calls_join_1(server, none, long_label, &joined), RPC_X_INVALID_BOUND);
	CU_ASSERT_PTR_NULL(joined);
	for (u_int count = 0; count < 10; count++) {
		blob *reversed = NULL;

		make_blob(&value, count, false);
		CU_ASSERT_EQUAL(calls_reverse_1(server, &value, &reversed), 0);
		CU_ASSERT_TRUE(is_block(reversed, reversed && is_blob(reversed, count, true)));
	}
	CU_ASSERT_EQUAL(calls_key_1(server, &secret), 0);
	CU_ASSERT_TRUE(is_block(secret, secret && is_key(*secret)));
}

static void call_chain(handle_t server, int count)
{
	chain list = NULL;

	CU_ASSERT_EQUAL(calls_chain_1(server, make_chain(count), count, &list), 0);
	if (count)
		CU_ASSERT_TRUE(is_block(list, is_chain(list, count + 1)));
	CU_ASSERT_TRUE(count || !list);
}

static void call_structures(handle_t server)
{
	perhaps optional;
	numbers many;
	answer sent;
	mixed outer;
	mixed *inner = NULL;

	for (int i = 0; i < 4; i++) {
		answer *got = NULL;

		call_chain(server, counts[i]);
		make_answer(&sent, kinds[i]);
		CU_ASSERT_EQUAL(calls_answer_1(server, &sent, &got), 0);
		CU_ASSERT_TRUE(is_block(got, got && is_answer(got, kinds[i])));
	}
	make_mixed(&outer, 3);
	make_perhaps(&optional, true);
	CU_ASSERT_EQUAL(calls_mixed_1(server, &outer, &optional, &inner), 0);
	CU_ASSERT_TRUE(is_block(inner, is_mixed(inner, 5)));
	make_numbers(&many);
	CU_ASSERT_EQUAL(calls_take_1(server, &many), 0);
	many.numbers_len++;
	CU_ASSERT_EQUAL(calls_take_1(server, &many), RPC_X_INVALID_BOUND);
}

static void call_failures(handle_t server)
{
	int result = 1;

	CU_ASSERT_EQUAL(calls_fail_1(server, 5), RPC_S_CALL_FAILED);
	CU_ASSERT_EQUAL(calls_fail_too_1(server, 2, &result), RPC_S_CALL_FAILED);
	CU_ASSERT_EQUAL(result, 0);
	CU_ASSERT_EQUAL(calls_fail_1(server, 0), 0);
	CU_ASSERT_EQUAL(calls_fail_too_1(server, 0, &result), 0);
	CU_ASSERT_EQUAL(result, 7);
}

static void call_versions(handle_t server)
{
	labels *many = NULL;
	double sum = 0;
	u_int who = 0;

	CU_ASSERT_EQUAL(calls_add_2(server, 0.25, 0.5f, &sum), 0);
	CU_ASSERT_TRUE(fabs(sum - 0.75) < 1e-12);
	CU_ASSERT_EQUAL(calls_labels_2(server, 500, &many), 0);
	CU_ASSERT_TRUE(is_block(many, many && is_labels(many, 500)));
	CU_ASSERT_EQUAL(other_who_1(server, &who), 0);
	CU_ASSERT_EQUAL(who, 0xDEADBEEFu);
}

static void call_all(unsigned port)
{
	int theirs = -1;
	handle_t server;
	char name[64];

	snprintf(name, sizeof(name), "tcp://127.0.0.1:%u", port);
	CU_ASSERT_EQUAL_FATAL(ingot_bind(name, NULL, &server), 0);
	call_numbers(server);
	call_texts(server);
	call_structures(server);
	call_failures(server);
	call_versions(server);
	CU_ASSERT_EQUAL(calls_mistakes_1(server, &theirs), 0);
	CU_ASSERT_EQUAL(theirs, 0);
	ingot_unbind(server);
}

/* By clnt_call, with our functions for both sides' values. */

static CLIENT *create(unsigned port)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
	struct netbuf to = {.maxlen = sizeof(address), .len = sizeof(address), .buf = &address};
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	CLIENT *client = NULL;

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (fd >= 0 && connect(fd, (struct sockaddr *)&address, sizeof(address)) == 0)
		client = clnt_vc_create(fd, &to, CALLS, CALLS_ONE, 0, 0);
	if (client)
		clnt_control(client, CLSET_FD_CLOSE, NULL);
	return client;
}

static void call_by_tirpc(unsigned port)
{
	const struct timeval limit = {.tv_sec = 10};
	CLIENT *client = create(port);
	blob sent = {0, NULL};
	blob *to = &sent;
	blob *reversed;
	answer value;
	answer *in = &value;
	answer *got;

	CU_ASSERT_PTR_NOT_NULL_FATAL(client);
	for (u_int count = 0; count < 10; count++) {
		make_blob(&sent, count, false);
		CU_ASSERT_EQUAL(clnt_call(client, CALLS_REVERSE, (xdrproc_t)ingot_xdr_blob, &to,
					  (xdrproc_t)ingot_xdr_blob, &reversed, limit),
				RPC_SUCCESS);
		CU_ASSERT_TRUE(is_block(reversed, is_blob(reversed, count, true)));
	}
	for (int i = 0; i < 4; i++) {
		make_answer(&value, kinds[i]);
		CU_ASSERT_EQUAL(clnt_call(client, CALLS_ANSWER, (xdrproc_t)ingot_xdr_answer, &in,
					  (xdrproc_t)ingot_xdr_answer, &got, limit),
				RPC_SUCCESS);
		CU_ASSERT_TRUE(got && is_answer(got, kinds[i]) && ingot_block_check(got) == 0);
		xdr_free((xdrproc_t)ingot_xdr_answer, &got);
		CU_ASSERT_PTR_NULL(got);
	}
	clnt_destroy(client);
}

/* Several arguments are one structure for clnt_call: ours for one, libtirpc's for the other. */
static bool_t xdr_chain_and_count(XDR *xdrs, void *arguments)
{
	struct {
		chain list;
		int count;
	} *both = arguments;

	return ingot_xdr_chain(xdrs, &both->list) && xdr_int(xdrs, &both->count);
}

static void call_lists_by_tirpc(unsigned port)
{
	const struct timeval limit = {.tv_sec = 10};
	struct {
		chain list;
		int count;
	} arguments;
	CLIENT *client = create(port);
	chain list;

	CU_ASSERT_PTR_NOT_NULL_FATAL(client);
	for (int i = 0; i < 4; i++) {
		int wanted = counts[i] ? counts[i] + 1 : 0;

		arguments.list = make_chain(counts[i]);
		arguments.count = counts[i];
		CU_ASSERT_EQUAL(clnt_call(client, CALLS_CHAIN, (xdrproc_t)xdr_chain_and_count,
					  &arguments, (xdrproc_t)ingot_xdr_chain, &list, limit),
				RPC_SUCCESS);
		CU_ASSERT_TRUE(is_chain(list, wanted));
		CU_ASSERT_TRUE(!list || ingot_block_check(list) == 0);
		NetApiBufferFree(list);
	}
	clnt_destroy(client);
}

/* A server of rpcgen's; its port, or 0. */
static unsigned start_server(pid_t *ret_child)
{
	unsigned port = 0;
	int ends[2];
	FILE *said;

	if (pipe(ends) != 0)
		return 0;
	*ret_child = start_peer("serve", NULL, ends[1]);
	close(ends[1]);
	said = fdopen(ends[0], "r");
	if (!said || fscanf(said, "%u", &port) != 1)
		port = 0;
	if (said)
		fclose(said);
	return port;
}

static void test_their_server(void)
{
	pid_t child = -1;
	unsigned port = start_server(&child);

	CU_ASSERT_TRUE_FATAL(port && child > 0);
	call_all(port);
	call_by_tirpc(port);
	call_lists_by_tirpc(port);
	kill(child, SIGKILL);
	waitpid(child, NULL, 0);
}

/* The two halves that are ours. */
static void test_ours(void)
{
	struct our_server server;

	CU_ASSERT_TRUE_FATAL(our_server_start(&server));
	call_all(server.port);
	call_by_tirpc(server.port);
	call_lists_by_tirpc(server.port);
	CU_ASSERT_EQUAL(our_server_stop(&server), 0);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"rpcgen's client calls our server", test_their_client},
		{"our client and clnt_call call rpcgen's server", test_their_server},
		{"ours among themselves", test_ours},
		CU_TEST_INFO_NULL,
	};

	int verdict = suite_run("calls", tests);

	values_release();
	return verdict;
}
