/*
 * test_tirpc.c: judged by libtirpc: its client calls our server, our client calls its server. What goes
 * over the wire is encoded by libtirpc's own XDR routines on that side.
 */
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tirpc.h"

#include "suite.h"

#include "lmapibuf.h"
#include "sample.h"
#include "winerror.h"

/* The sample interface as rpcgen would see it. */
struct item {
	u_int id;
	char *name;
	char **comment; /* optional */
};

struct list_args {
	char **servername;
	u_int level;
	u_int wanted;
};

struct list_result {
	u_int status;
	u_int level;
	struct {
		u_int count;
		struct item *items;
	} list;
	u_int total;
};

static bool_t xdr_optional(XDR *xdr, char ***text)
{
	return xdr_pointer(xdr, (char **)text, sizeof(char *), (xdrproc_t)xdr_wrapstring);
}

static bool_t xdr_item_2(XDR *xdr, struct item *item)
{
	return xdr_u_int(xdr, &item->id) && xdr_string(xdr, &item->name, ~0u) &&
	       xdr_optional(xdr, &item->comment);
}

static bool_t xdr_list_args(XDR *xdr, struct list_args *args)
{
	return xdr_optional(xdr, &args->servername) && xdr_u_int(xdr, &args->level) &&
	       xdr_u_int(xdr, &args->wanted);
}

/* The results of level 2, the only one that is asked for. */
static bool_t xdr_list_result(XDR *xdr, struct list_result *result)
{
	return xdr_u_int(xdr, &result->status) && xdr_u_int(xdr, &result->level) &&
	       result->level == 2 &&
	       xdr_array(xdr, (char **)&result->list.items, &result->list.count, ~0u,
			 sizeof(struct item), (xdrproc_t)xdr_item_2) &&
	       xdr_u_int(xdr, &result->total);
}

struct echo_result {
	u_int status;
	char *text;
};

static bool_t xdr_echo_result(XDR *xdr, struct echo_result *result)
{
	return xdr_u_int(xdr, &result->status) && xdr_string(xdr, &result->text, ~0u);
}

static struct netbuf loopback(struct sockaddr_in *address, const char *name)
{
	memset(address, 0, sizeof(*address));
	address->sin_family = AF_INET;
	address->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	address->sin_port = htons((uint16_t)atoi(strrchr(name, ':') + 1));
	return (struct netbuf){.maxlen = sizeof(*address), .len = sizeof(*address), .buf = address};
}

static CLIENT *create_client(const char *name)
{
	struct sockaddr_in address;
	struct netbuf to = loopback(&address, name);
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	CLIENT *client;

	if (fd < 0 || connect(fd, (struct sockaddr *)&address, sizeof(address)) != 0)
		return NULL;
	client = clnt_vc_create(fd, &to, SAMPLE_PROGRAM, SAMPLE_VERSION, 0, 0);
	if (client)
		clnt_control(client, CLSET_FD_CLOSE, NULL);
	return client;
}

static void call_list(CLIENT *client, u_int wanted)
{
	const struct timeval limit = {.tv_sec = 10};
	struct list_args args = {.level = 2, .wanted = wanted};
	struct list_result result = {0};

	CU_ASSERT_EQUAL(clnt_call(client, 1, (xdrproc_t)xdr_list_args, (char *)&args,
				  (xdrproc_t)xdr_list_result, (char *)&result, limit),
			RPC_SUCCESS);
	CU_ASSERT_EQUAL(result.status, 0);
	CU_ASSERT_EQUAL(result.total, wanted + 1);
	CU_ASSERT_EQUAL_FATAL(result.list.count, wanted);
	for (u_int i = 0; i < wanted; i++) {
		char name[32];

		snprintf(name, sizeof(name), "name-%u", i);
		CU_ASSERT_EQUAL(result.list.items[i].id, i);
		CU_ASSERT_STRING_EQUAL(result.list.items[i].name, name);
		CU_ASSERT_EQUAL(result.list.items[i].comment == NULL, i % 2 == 1);
	}
	xdr_free((xdrproc_t)xdr_list_result, (char *)&result);
}

static void test_their_client(void)
{
	const struct timeval limit = {.tv_sec = 10};
	struct serving serving;
	struct echo_result echo = {0};
	char *text = strdup("to and fro");
	u_int number = ERROR_ACCESS_DENIED;
	u_int status = 0;
	AUTH *sys = authunix_create_default();
	CLIENT *client;

	CU_ASSERT_EQUAL_FATAL(serving_start(&serving, "tcp://127.0.0.1:0"), 0);
	client = create_client(serving.address);
	CU_ASSERT_PTR_NOT_NULL_FATAL(client);
	call_list(client, 0);
	call_list(client, 5);
	call_list(client, 5000);
	CU_ASSERT_EQUAL(clnt_call(client, 2, (xdrproc_t)xdr_wrapstring, (char *)&text,
				  (xdrproc_t)xdr_echo_result, (char *)&echo, limit),
			RPC_SUCCESS);
	CU_ASSERT_EQUAL(echo.status, 0);
	CU_ASSERT_STRING_EQUAL(echo.text, text);
	xdr_free((xdrproc_t)xdr_echo_result, (char *)&echo);
	CU_ASSERT_EQUAL(clnt_call(client, 4, (xdrproc_t)xdr_u_int, (char *)&number,
				  (xdrproc_t)xdr_u_int, (char *)&status, limit),
			RPC_SUCCESS);
	CU_ASSERT_EQUAL(status, ERROR_ACCESS_DENIED);
	CU_ASSERT_EQUAL(
		clnt_call(client, 0, ingot_xdr_nothing, NULL, ingot_xdr_nothing, NULL, limit),
		RPC_SUCCESS);
	CU_ASSERT_EQUAL(clnt_call(client, 6, (xdrproc_t)xdr_u_int, (char *)&number,
				  (xdrproc_t)xdr_u_int, (char *)&status, limit),
			RPC_PROCUNAVAIL);
	CU_ASSERT_EQUAL(clnt_call(client, 4, ingot_xdr_nothing, NULL, (xdrproc_t)xdr_u_int,
				  (char *)&status, limit),
			RPC_CANTDECODEARGS);
	/* With AUTH_SYS. */
	auth_destroy(client->cl_auth) client->cl_auth = sys;
	call_list(client, 3);
	auth_destroy(client->cl_auth) clnt_destroy(client);
	free(text);
	serving_stop(&serving);
}

/* Their server, in a process of its own. */
static void their_dispatch(struct svc_req *request, SVCXPRT *transport)
{
	char *text = NULL;
	u_int number = 0;
	u_int count;
	struct list_args args = {0};
	struct list_result result = {.level = 2};
	char *even = strdup("even");

	switch (request->rq_proc) {
	case 1:
		if (!svc_getargs(transport, (xdrproc_t)xdr_list_args, (char *)&args)) {
			svcerr_decode(transport);
			break;
		}
		count = args.wanted;
		result.list.count = count;
		result.list.items = calloc(count + 1, sizeof(struct item));
		result.total = count + 1;
		for (u_int i = 0; i < count; i++) {
			char name[32];

			snprintf(name, sizeof(name), "name-%u", i);
			result.list.items[i].id = i;
			result.list.items[i].name = strdup(name);
			result.list.items[i].comment = i % 2 ? NULL : &even;
		}
		svc_sendreply(transport, (xdrproc_t)xdr_list_result, (char *)&result);
		for (u_int i = 0; i < count; i++)
			free(result.list.items[i].name);
		free(result.list.items);
		svc_freeargs(transport, (xdrproc_t)xdr_list_args, (char *)&args);
		break;
	case 2:
		if (!svc_getargs(transport, (xdrproc_t)xdr_wrapstring, (char *)&text)) {
			svcerr_decode(transport);
			break;
		}
		svc_sendreply(transport, (xdrproc_t)xdr_echo_result,
			      (char *)&(struct echo_result){0, text});
		svc_freeargs(transport, (xdrproc_t)xdr_wrapstring, (char *)&text);
		break;
	case 4:
		if (!svc_getargs(transport, (xdrproc_t)xdr_u_int, (char *)&number)) {
			svcerr_decode(transport);
			break;
		}
		svc_sendreply(transport, (xdrproc_t)xdr_u_int, (char *)&number);
		break;
	case 5:
		svcerr_weakauth(transport);
		break;
	case 7:
		svcerr_systemerr(transport);
		break;
	default:
		svcerr_noproc(transport);
		break;
	}
	free(even);
}

#define DATAGRAM_BYTES 65000u

static void serve_theirs(int fd, int type)
{
	SVCXPRT *transport;

	/* Its end, should the test not live to end it. */
	alarm(60);
	if (type == SOCK_DGRAM)
		transport = svc_dg_create(fd, DATAGRAM_BYTES, DATAGRAM_BYTES);
	else
		transport = svc_vc_create(fd, 0, 0);
	if (!transport || !svc_reg(transport, SAMPLE_PROGRAM, SAMPLE_VERSION, their_dispatch, NULL))
		_exit(1);
	svc_run();
	_exit(2);
}

static void call_their_server(int type, const uint32_t *sizes, size_t size_count)
{
	struct sockaddr_in address = {.sin_family = AF_INET};
	socklen_t length = sizeof(address);
	int fd = socket(AF_INET, type | SOCK_CLOEXEC, 0);
	char name[64];
	char *copy = NULL;
	pid_t child;

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	CU_ASSERT_EQUAL_FATAL(bind(fd, (struct sockaddr *)&address, sizeof(address)), 0);
	CU_ASSERT_FATAL(type == SOCK_DGRAM || listen(fd, 20) == 0);
	CU_ASSERT_EQUAL_FATAL(getsockname(fd, (struct sockaddr *)&address, &length), 0);
	snprintf(name, sizeof(name), "%s://127.0.0.1:%u", type == SOCK_DGRAM ? "udp" : "tcp",
		 (unsigned)ntohs(address.sin_port));
	child = fork();
	if (child == 0)
		serve_theirs(fd, type);
	CU_ASSERT_TRUE_FATAL(child > 0);
	close(fd);
	for (size_t i = 0; i < size_count; i++) {
		uint8_t *buffer = NULL;
		uint32_t read = 0;
		uint32_t total = 0;

		CU_ASSERT_EQUAL(sample_list(name, 2, sizes[i], &buffer, &read, &total), 0);
		CU_ASSERT_TRUE(sample_list_is_right(2, sizes[i], buffer, read, total));
	}
	CU_ASSERT_EQUAL(sample_echo(name, "hither", &copy), 0);
	CU_ASSERT_STRING_EQUAL(copy ? copy : "", "hither");
	NetApiBufferFree(copy);
	CU_ASSERT_EQUAL(sample_number(name, SAMPLE_FAIL, 2221), 2221);
	CU_ASSERT_EQUAL(sample_number(name, SAMPLE_SLEEP, 1), ERROR_ACCESS_DENIED);
	CU_ASSERT_EQUAL(sample_number(name, SAMPLE_MISSING, 1), RPC_S_PROCNUM_OUT_OF_RANGE);
	CU_ASSERT_EQUAL(sample_add(name, 1, 2), RPC_S_CALL_FAILED);
	kill(child, SIGKILL);
	waitpid(child, NULL, 0);
}

static void test_their_server(void)
{
	static const uint32_t sizes[] = {0, 1, 5, 1000, 20000};

	call_their_server(SOCK_STREAM, sizes, sizeof(sizes) / sizeof(sizes[0]));
}

static void test_their_udp_server(void)
{
	static const uint32_t sizes[] = {0, 1, 5, 1000, 2000};

	call_their_server(SOCK_DGRAM, sizes, sizeof(sizes) / sizeof(sizes[0]));
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"their client calls our server", test_their_client},
		{"our client calls their server", test_their_server},
		{"our client calls their server over UDP", test_their_udp_server},
		CU_TEST_INFO_NULL,
	};

	return suite_run("tirpc", tests);
}
