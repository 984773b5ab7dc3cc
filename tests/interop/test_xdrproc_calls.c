/*
 * test_xdrproc_calls.c: one-block values in libtirpc's clnt_call and svc_getargs, over TCP and UDP.
 *
 * In: values, encoded by rpcgen's code or by ours, sent to a server of libtirpc's in a process of its own. Out: a
 * verdict: what comes back is the same, and what fails leaves nothing behind.
 */
#include <netinet/in.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "ingot/block.h"
#include "lmapibuf.h"
#include "suite.h"
#include "xdrprocs.h"

/* Procedure 1: ours reads, rpcgen's answers; 2: the other way round. */
#define PROGRAM        0x20001FF7u
#define VERSION        1u
#define DATAGRAM_BYTES 65000u

static void dispatch(struct svc_req *request, SVCXPRT *transport)
{
	peer_all *block = NULL;
	peer_all *pointer;
	peer_all value;

	memset(&value, 0, sizeof(value));
	pointer = &value;
	if (request->rq_proc == 1) {
		if (!svc_getargs(transport, (xdrproc_t)ingot_xdr_all, (char *)&block)) {
			svcerr_decode(transport);
			return;
		}
		svc_sendreply(transport, (xdrproc_t)xdr_peer_all, (char *)block);
		svc_freeargs(transport, (xdrproc_t)ingot_xdr_all, (char *)&block);
		if (block)
			_exit(3);
	} else {
		if (!svc_getargs(transport, (xdrproc_t)xdr_peer_all, (char *)&value)) {
			svcerr_decode(transport);
			return;
		}
		svc_sendreply(transport, (xdrproc_t)ingot_xdr_all, (char *)&pointer);
		svc_freeargs(transport, (xdrproc_t)xdr_peer_all, (char *)&value);
	}
}

static void serve(int fd, int type)
{
	SVCXPRT *transport;

	/* Its end, should the test not live to end it. */
	alarm(60);
	transport = type == SOCK_DGRAM ? svc_dg_create(fd, DATAGRAM_BYTES, DATAGRAM_BYTES)
				       : svc_vc_create(fd, 0, 0);
	if (!transport || !svc_reg(transport, PROGRAM, VERSION, dispatch, NULL))
		_exit(1);
	svc_run();
	_exit(2);
}

static CLIENT *create_client(int type, const struct sockaddr_in *to)
{
	struct sockaddr_in copy = *to;
	struct netbuf address = {sizeof(copy), sizeof(copy), &copy};
	int fd = socket(AF_INET, type | SOCK_CLOEXEC, 0);
	CLIENT *client;

	if (type == SOCK_STREAM && connect(fd, (const struct sockaddr *)to, sizeof(*to)) != 0)
		return NULL;
	client = type == SOCK_DGRAM ? clnt_dg_create(fd, &address, PROGRAM, VERSION, DATAGRAM_BYTES,
						     DATAGRAM_BYTES)
				    : clnt_vc_create(fd, &address, PROGRAM, VERSION, 0, 0);
	if (client)
		clnt_control(client, CLSET_FD_CLOSE, NULL);
	return client;
}

static bool is_same(const peer_all *block, const struct sample_all *all)
{
	uint8_t *a = NULL;
	uint8_t *b = NULL;
	uint32_t a_length = 0;
	uint32_t b_length = 1;
	bool same = ingot_encode(&sample_all_type, INGOT_XDR, block, &a, &a_length) == 0 &&
		    ingot_encode(&sample_all_type, INGOT_XDR, all, &b, &b_length) == 0 &&
		    a_length == b_length && memcmp(a, b, a_length) == 0;

	NetApiBufferFree(a);
	NetApiBufferFree(b);
	return same;
}

static void call_value(CLIENT *client, struct sample_all *all)
{
	const struct timeval limit = {.tv_sec = 10};
	peer_all *block = nonsense();

	CU_ASSERT_EQUAL_FATAL(clnt_call(client, 1, (xdrproc_t)xdr_peer_all, (char *)all,
					(xdrproc_t)ingot_xdr_all, (char *)&block, limit),
			      RPC_SUCCESS);
	CU_ASSERT(ingot_block_check(block) == 0 && is_same(block, all));
	CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
	CU_ASSERT_EQUAL_FATAL(clnt_call(client, 2, (xdrproc_t)ingot_xdr_all, (char *)&all,
					(xdrproc_t)ingot_xdr_all, (char *)&block, limit),
			      RPC_SUCCESS);
	CU_ASSERT(ingot_block_check(block) == 0 && is_same(block, all));
	CU_ASSERT(clnt_freeres(client, (xdrproc_t)ingot_xdr_all, (char *)&block));
	CU_ASSERT_PTR_NULL(block);
	/* A value of another type, and a NULL to send. */
	block = nonsense();
	CU_ASSERT_EQUAL(clnt_call(client, 1, (xdrproc_t)xdr_peer_all, (char *)all,
				  (xdrproc_t)ingot_xdr_list, (char *)&block, limit),
			RPC_CANTDECODERES);
	CU_ASSERT_PTR_NULL(block);
	CU_ASSERT_EQUAL(clnt_call(client, 2, (xdrproc_t)ingot_xdr_all, (char *)&block,
				  (xdrproc_t)ingot_xdr_all, (char *)&block, limit),
			RPC_CANTENCODEARGS);
}

static void call_over(int type)
{
	struct sockaddr_in address = {.sin_family = AF_INET};
	socklen_t length = sizeof(address);
	int fd = socket(AF_INET, type | SOCK_CLOEXEC, 0);
	CLIENT *client;
	pid_t child;

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	CU_ASSERT_EQUAL_FATAL(bind(fd, (struct sockaddr *)&address, sizeof(address)), 0);
	CU_ASSERT_FATAL(type == SOCK_DGRAM || listen(fd, 20) == 0);
	CU_ASSERT_EQUAL_FATAL(getsockname(fd, (struct sockaddr *)&address, &length), 0);
	child = fork();
	if (child == 0)
		serve(fd, type);
	CU_ASSERT_TRUE_FATAL(child > 0);
	close(fd);
	client = create_client(type, &address);
	CU_ASSERT_PTR_NOT_NULL_FATAL(client);
	for (uint64_t seed = 1; seed <= 100; seed++) {
		struct sample_random random = {seed};

		call_value(client, sample_all_random(&random, (uint32_t)(seed % 20)));
		sample_values_free();
	}
	clnt_destroy(client);
	kill(child, SIGKILL);
	waitpid(child, NULL, 0);
}

static void test_tcp(void)
{
	call_over(SOCK_STREAM);
}

static void test_udp(void)
{
	call_over(SOCK_DGRAM);
}
int main(void)
{
	static const CU_TestInfo tests[] = {
		{"clnt_call over TCP", test_tcp},
		{"clnt_call over UDP", test_udp},
		CU_TEST_INFO_NULL,
	};

	return suite_run("xdrproc calls", tests);
}
