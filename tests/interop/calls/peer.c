/*
 * peer.c: rpcgen's halves of calls.x, as a program.
 *
 *   calls_peer serve           serves on 127.0.0.1, with rpcgen's dispatchers; prints the port
 *   calls_peer call PORT       calls all there is at that port, with rpcgen's client; prints what is not as it should
 *                              be, and exits with how much that is
 */
#include <arpa/inet.h>
#include <math.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "values.h"

void calls_1(struct svc_req *request, SVCXPRT *transport);
void calls_2(struct svc_req *request, SVCXPRT *transport);
void other_1(struct svc_req *request, SVCXPRT *transport);

/* The server's half: rpcgen wants results that outlive the call. */

static int mistakes;

static void expect(bool holds)
{
	mistakes += !holds;
}

static int nothing;

void *calls_ping_1_svc(struct svc_req *request)
{
	(void)request;
	return &nothing;
}

int *calls_add_1_svc(int a, int b, int c, struct svc_req *request)
{
	static int sum;

	(void)request;
	sum = a + b + c;
	return &sum;
}

quad_t *calls_negate_1_svc(quad_t value, struct svc_req *request)
{
	static quad_t result;

	(void)request;
	result = -value;
	return &result;
}

char **calls_join_1_svc(char *first, label second, struct svc_req *request)
{
	static char *joined;

	(void)request;
	free(joined);
	if (asprintf(&joined, "%s+%s", first, second) < 0)
		abort();
	return &joined;
}

bool_t *calls_not_1_svc(bool_t value, struct svc_req *request)
{
	static bool_t result;

	(void)request;
	result = !value;
	return &result;
}

kind *calls_next_1_svc(kind value, struct svc_req *request)
{
	static kind result;

	(void)request;
	result = value == IS_NUMBER ? IS_WORD : IS_ABSENT;
	return &result;
}

blob *calls_reverse_1_svc(blob value, struct svc_req *request)
{
	static blob result;

	(void)request;
	expect(is_blob(&value, value.blob_len, false));
	make_blob(&result, value.blob_len, true);
	return &result;
}

chain *calls_chain_1_svc(chain list, int count, struct svc_req *request)
{
	static chain result;

	(void)request;
	expect(is_chain(list, count));
	result = make_chain(count ? count + 1 : 0);
	return &result;
}

answer *calls_answer_1_svc(answer value, struct svc_req *request)
{
	static answer result;

	(void)request;
	expect(is_answer(&value, value.what));
	make_answer(&result, value.what);
	return &result;
}

mixed *calls_mixed_1_svc(mixed value, perhaps optional, struct svc_req *request)
{
	static mixed result;

	(void)request;
	expect(is_mixed(&value, 3) && is_perhaps(&optional, true));
	make_mixed(&result, 5);
	return &result;
}

char *calls_key_1_svc(struct svc_req *request)
{
	static key result;

	(void)request;
	make_key(result);
	return result;
}

void *calls_take_1_svc(numbers value, struct svc_req *request)
{
	(void)request;
	expect(is_numbers(&value));
	return &nothing;
}

int *calls_mistakes_1_svc(struct svc_req *request)
{
	(void)request;
	return &mistakes;
}

void *calls_fail_1_svc(int status, struct svc_req *request)
{
	if (!status)
		return &nothing;
	svcerr_systemerr(request->rq_xprt);
	return NULL;
}

int *calls_fail_too_1_svc(int status, struct svc_req *request)
{
	static int result = 7;

	if (!status)
		return &result;
	svcerr_systemerr(request->rq_xprt);
	return NULL;
}

double *calls_add_2_svc(double a, float b, struct svc_req *request)
{
	static double sum;

	(void)request;
	sum = a + (double)b;
	return &sum;
}

labels *calls_labels_2_svc(u_int count, struct svc_req *request)
{
	static labels result;

	(void)request;
	make_labels(&result, count);
	return &result;
}

u_int *other_who_1_svc(struct svc_req *request)
{
	static u_int result = 0xDEADBEEFu;

	(void)request;
	return &result;
}

static int serve(void)
{
	struct sockaddr_in address = {.sin_family = AF_INET};
	socklen_t length = sizeof(address);
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	SVCXPRT *transport;

	/* Its end, should the test not live to end it. */
	alarm(100);
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (fd < 0 || bind(fd, (struct sockaddr *)&address, sizeof(address)) != 0 ||
	    listen(fd, 20) != 0 || getsockname(fd, (struct sockaddr *)&address, &length) != 0)
		return 100;
	transport = svc_vc_create(fd, 0, 0);
	if (!transport || !svc_reg(transport, CALLS, CALLS_ONE, calls_1, NULL) ||
	    !svc_reg(transport, CALLS, CALLS_TWO, calls_2, NULL) ||
	    !svc_reg(transport, OTHER, OTHER_ONE, other_1, NULL))
		return 100;
	printf("%u\n", (unsigned)ntohs(address.sin_port));
	fflush(stdout);
	svc_run();
	return 100;
}

/* The client's half. */

static CLIENT *create(const char *port, u_int program, u_int version)
{
	struct sockaddr_in address = {.sin_family = AF_INET};
	struct netbuf to = {.maxlen = sizeof(address), .len = sizeof(address), .buf = &address};
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	CLIENT *client;

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	address.sin_port = htons((uint16_t)atoi(port));
	if (fd < 0 || connect(fd, (struct sockaddr *)&address, sizeof(address)) != 0)
		exit(100);
	client = clnt_vc_create(fd, &to, program, version, 0, 0);
	if (!client)
		exit(100);
	return client;
}

#define CHECK(holds) check(holds, #holds)

static void check(bool holds, const char *what)
{
	if (!holds)
		printf("calls_peer: not so: %s\n", what);
	mistakes += !holds;
}

static void call_numbers(CLIENT *client)
{
	const int *sum = calls_add_1(INT32_MAX, -5, -1, client);
	const quad_t *negative = calls_negate_1(0x7FFFFFFFFFFFFFFF, client);
	const bool_t *is_not;
	const kind *next;

	CHECK(calls_ping_1(client) != NULL);
	CHECK(sum && *sum == INT32_MAX - 6);
	CHECK(negative && *negative == -0x7FFFFFFFFFFFFFFF);
	is_not = calls_not_1(TRUE, client);
	CHECK(is_not && *is_not == FALSE);
	is_not = calls_not_1(FALSE, client);
	CHECK(is_not && *is_not == TRUE);
	next = calls_next_1(IS_NUMBER, client);
	CHECK(next && *next == IS_WORD);
	next = calls_next_1(IS_CHAIN, client);
	CHECK(next && *next == IS_ABSENT);
}

static void call_texts(CLIENT *client)
{
	static char left[] = "left", none[] = "", *right = left + 1;
	char **joined = calls_join_1(left, right, client);
	const char *secret;
	blob value;
	blob *reversed;

	CHECK(joined && strcmp(*joined, "left+eft") == 0);
	joined = calls_join_1(none, none, client);
	CHECK(joined && strcmp(*joined, "+") == 0);
	for (u_int count = 0; count < 10; count++) {
		make_blob(&value, count, false);
		reversed = calls_reverse_1(value, client);
		CHECK(reversed && is_blob(reversed, count, true));
	}
	secret = calls_key_1(client);
	CHECK(secret && is_key(secret));
}

static void call_structures(CLIENT *client)
{
	static const enum kind kinds[] = {IS_NUMBER, IS_WORD, IS_CHAIN, IS_ABSENT};
	static const int counts[] = {0, 1, 10, MANY_NODES};
	perhaps optional;
	numbers many;
	answer sent;
	mixed outer;
	mixed *inner;

	for (int i = 0; i < 4; i++) {
		const chain *list = calls_chain_1(make_chain(counts[i]), counts[i], client);
		const answer *got;

		CHECK(list && is_chain(*list, counts[i] ? counts[i] + 1 : 0));
		make_answer(&sent, kinds[i]);
		got = calls_answer_1(sent, client);
		CHECK(got && is_answer(got, kinds[i]));
	}
	make_mixed(&outer, 3);
	make_perhaps(&optional, true);
	inner = calls_mixed_1(outer, optional, client);
	CHECK(inner && is_mixed(inner, 5));
	make_numbers(&many);
	CHECK(calls_take_1(many, client) != NULL);
}

/* What a caller sees of an operation that fails, and that the connection goes on. */
static void call_failures(CLIENT *client)
{
	struct rpc_err error;

	CHECK(calls_fail_1(5, client) == NULL);
	clnt_geterr(client, &error);
	CHECK(error.re_status == RPC_SYSTEMERROR);
	CHECK(calls_fail_too_1(2, client) == NULL);
	clnt_geterr(client, &error);
	CHECK(error.re_status == RPC_SYSTEMERROR);
	CHECK(calls_fail_1(0, client) != NULL);
	CHECK(*calls_fail_too_1(0, client) == 7);
}

static void call_versions(const char *port)
{
	CLIENT *two = create(port, CALLS, CALLS_TWO), *other = create(port, OTHER, OTHER_ONE);
	CLIENT *three = create(port, CALLS, 3), *nobody = create(port, OTHER + 1, 1);
	const double *sum = calls_add_2(0.25, 0.5f, two);
	const labels *many = calls_labels_2(500, two);
	const u_int *who = other_who_1(other);
	struct rpc_err error;

	CHECK(sum && fabs(*sum - 0.75) < 1e-12);
	CHECK(many && is_labels(many, 500));
	CHECK(who && *who == 0xDEADBEEFu);
	CHECK(calls_ping_1(three) == NULL);
	clnt_geterr(three, &error);
	CHECK(error.re_status == RPC_PROGVERSMISMATCH && error.re_vers.low == 1 &&
	      error.re_vers.high == 2);
	CHECK(calls_ping_1(nobody) == NULL);
	clnt_geterr(nobody, &error);
	CHECK(error.re_status == RPC_PROGUNAVAIL);
	/* Version two has no number 9. */
	CHECK(calls_key_1(two) == NULL);
	clnt_geterr(two, &error);
	CHECK(error.re_status == RPC_PROCUNAVAIL);
}

static void call(const char *port)
{
	CLIENT *client = create(port, CALLS, CALLS_ONE);
	const int *theirs;

	call_numbers(client);
	call_texts(client);
	call_structures(client);
	call_failures(client);
	call_versions(port);
	theirs = calls_mistakes_1(client);
	CHECK(theirs && *theirs == 0);
	fflush(stdout);
	/* Past the sanitizer's search for lost memory: rpcgen's stubs forget each result over the next. */
	_exit(mistakes < 100 ? mistakes : 100);
}

int main(int argc, char **argv)
{
	if (argc == 2 && strcmp(argv[1], "serve") == 0)
		return serve();
	if (argc == 3 && strcmp(argv[1], "call") == 0)
		call(argv[2]);
	return 101;
}
