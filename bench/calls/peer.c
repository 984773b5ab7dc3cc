/*
 * peer.c: rpcgen's halves of calls.x, as a program: call-bench-rpcgen.
 *
 *   call-bench-rpcgen serve                       serves on 127.0.0.1 until its input ends; prints the port
 *   call-bench-rpcgen call PORT RECORDS SAMPLES   makes calls one after another with rpcgen's client (RECORDS 0:
 *                                                 the small one); prints the nanoseconds of each
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <time.h>

#include <signal.h>

#include "values.h"

void bench_1(struct svc_req *request, SVCXPRT *transport);

u_int *bench_ping_1_svc(u_int number, struct svc_req *request)
{
	static u_int result;

	(void)request;
	result = number + 1;
	return &result;
}

call_servers *bench_list_1_svc(u_int count, struct svc_req *request)
{
	(void)request;
	return values_of(count);
}

static struct sockaddr_in loopback(unsigned port)
{
	struct sockaddr_in address = {.sin_family = AF_INET};

	address.sin_port = htons((uint16_t)port);
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	return address;
}

static int serve(void)
{
	struct sockaddr_in address = loopback(0);
	socklen_t length = sizeof(address);
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	SVCXPRT *transport;

	/* Whoever started it may die: it does not go on alone. */
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (fd < 0 || bind(fd, (struct sockaddr *)&address, sizeof(address)) != 0 ||
	    listen(fd, 256) != 0 || getsockname(fd, (struct sockaddr *)&address, &length) != 0)
		return 1;
	transport = svc_vc_create(fd, 0, 0);
	if (!transport || !svc_register(transport, BENCH, BENCH_ONE, bench_1, 0))
		return 1;
	printf("%u\n", ntohs(address.sin_port));
	fflush(stdout);
	svc_run();
	return 1;
}

static double now_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

static int call_once(CLIENT *client, u_int records)
{
	call_servers *list;
	u_int *number;

	if (records == 0) {
		number = bench_ping_1(41, client);
		return number && *number == 42 ? 0 : 1;
	}
	list = bench_list_1(records, client);
	if (!list || list->servers.servers_len != records)
		return 1;
	xdr_free((xdrproc_t)xdr_call_servers, list);
	return 0;
}

static int call(unsigned port, u_int records, unsigned samples)
{
	struct sockaddr_in address = loopback(port);
	int fd = RPC_ANYSOCK;
	CLIENT *client = clnttcp_create(&address, BENCH, BENCH_ONE, &fd, 0, 0);
	int failed = client ? 0 : 1;

	for (unsigned i = 0; !failed && i < samples; i++) {
		double start = now_ns();

		failed = call_once(client, records);
		printf("%.0f\n", now_ns() - start);
	}
	if (client)
		clnt_destroy(client);
	return failed;
}

int main(int argc, char **argv)
{
	if (argc == 2 && strcmp(argv[1], "serve") == 0)
		return serve();
	if (argc == 5 && strcmp(argv[1], "call") == 0)
		return call((unsigned)atoi(argv[2]), (u_int)atoi(argv[3]), (unsigned)atoi(argv[4]));
	fprintf(stderr, "usage: call-bench-rpcgen serve | call PORT RECORDS SAMPLES\n");
	return 2;
}
