/*
 * test_listen.c: what a server listens on, what it must not, and what it leaves behind.
 */
#include <fcntl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "suite.h"

#include "sample.h"
#include "winerror.h"

static char folder[] = "/tmp/ingot-listen-XXXXXX";
static char path[64];
static char name[80];
static ingot_server *server;

static void begin(void)
{
	server = NULL;
	CU_ASSERT_EQUAL_FATAL(ingot_server_new(NULL, &server), 0);
}

static void end(void)
{
	ingot_server_free(server);
}

static void test_names(void)
{
	begin();
	CU_ASSERT_PTR_NULL(ingot_server_address(server, 0));
	CU_ASSERT_EQUAL(ingot_server_listen(server, "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_EQUAL(ingot_server_listen(server, name), 0);
	CU_ASSERT_EQUAL(ingot_server_listen(server, "tcp://localhost"), 0);
	CU_ASSERT_EQUAL(strncmp(ingot_server_address(server, 0), "tcp://127.0.0.1:", 16), 0);
	CU_ASSERT_NOT_EQUAL(strcmp(ingot_server_address(server, 0), "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_STRING_EQUAL(ingot_server_address(server, 1), name);
	CU_ASSERT_PTR_NOT_NULL(strrchr(ingot_server_address(server, 2), ':'));
	CU_ASSERT_PTR_NULL(ingot_server_address(server, 3));
	CU_ASSERT_PTR_NULL(ingot_server_address(NULL, 0));
	end();
	CU_ASSERT_NOT_EQUAL(access(path, F_OK), 0);
}

static void test_refused(void)
{
	static const char *const names[] = {"", "tcp://127.0.0.1:70000", "nonsense/x", "unix://x",
					    "tcp://192.0.2.1:0"};

	begin();
	CU_ASSERT_EQUAL(ingot_server_listen(server, NULL), ERROR_BAD_NETPATH);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		CU_ASSERT_EQUAL(ingot_server_listen(server, names[i]), ERROR_BAD_NETPATH);
	CU_ASSERT_EQUAL(ingot_server_listen(server, "unix:///nonexistent/folder/x"),
			ERROR_FILE_NOT_FOUND);
	CU_ASSERT_EQUAL(ingot_server_listen(NULL, "tcp://127.0.0.1:0"), ERROR_INVALID_PARAMETER);
	CU_ASSERT_PTR_NULL(ingot_server_address(server, 0));
	CU_ASSERT_EQUAL(ingot_server_new(NULL, NULL), ERROR_INVALID_PARAMETER);
	end();
}

static void test_in_use(void)
{
	ingot_server *second = NULL;

	begin();
	CU_ASSERT_EQUAL_FATAL(ingot_server_new(NULL, &second), 0);
	CU_ASSERT_EQUAL(ingot_server_listen(server, "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_EQUAL(ingot_server_listen(server, name), 0);
	CU_ASSERT_EQUAL(ingot_server_listen(second, ingot_server_address(server, 0)), ERROR_BUSY);
	CU_ASSERT_EQUAL(ingot_server_listen(second, name), ERROR_BUSY);
	ingot_server_free(second);
	/* The one that could not have it did not take it away. */
	CU_ASSERT_EQUAL(access(path, F_OK), 0);
	end();
}

/* A socket that nobody listens on any more is replaced; any other file is left alone. */
static void test_stale(void)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	strncpy(address.sun_path, path, sizeof(address.sun_path) - 1);
	CU_ASSERT_EQUAL_FATAL(bind(fd, (struct sockaddr *)&address, sizeof(address)), 0);
	close(fd);
	CU_ASSERT_EQUAL(access(path, F_OK), 0);
	begin();
	CU_ASSERT_EQUAL(ingot_server_listen(server, name), 0);
	end();
	CU_ASSERT_NOT_EQUAL(access(path, F_OK), 0);

	fd = open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
	CU_ASSERT_TRUE(fd >= 0);
	close(fd);
	begin();
	CU_ASSERT_EQUAL(ingot_server_listen(server, name), ERROR_BUSY);
	end();
	CU_ASSERT_EQUAL(unlink(path), 0);

	CU_ASSERT_EQUAL(symlink("/dev/null", path), 0);
	begin();
	CU_ASSERT_EQUAL(ingot_server_listen(server, name), ERROR_BUSY);
	end();
	CU_ASSERT_EQUAL(unlink(path), 0);
}

/* What has been put in the socket's place is not the server's to remove. */
static void test_replaced(void)
{
	ingot_server *second = NULL;

	begin();
	CU_ASSERT_EQUAL_FATAL(ingot_server_new(NULL, &second), 0);
	CU_ASSERT_EQUAL(ingot_server_listen(server, name), 0);
	CU_ASSERT_EQUAL(unlink(path), 0);
	CU_ASSERT_EQUAL(ingot_server_listen(second, name), 0);
	end();
	CU_ASSERT_EQUAL(access(path, F_OK), 0);
	ingot_server_free(second);
	CU_ASSERT_NOT_EQUAL(access(path, F_OK), 0);
}

static void test_umask(void)
{
	mode_t before = umask(0077);
	struct stat file = {0};

	begin();
	CU_ASSERT_EQUAL(ingot_server_listen(server, name), 0);
	CU_ASSERT_EQUAL(stat(path, &file), 0);
	CU_ASSERT_EQUAL(file.st_mode & 0077, 0);
	end();
	umask(before);
}

static void test_too_many(void)
{
	begin();
	for (unsigned i = 0; i < INGOT_LISTEN_MAX; i++)
		CU_ASSERT_EQUAL(ingot_server_listen(server, "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_EQUAL(ingot_server_listen(server, "tcp://127.0.0.1:0"), RPC_S_OUT_OF_RESOURCES);
	end();
}

/* A socket bound to the address and, if asked for, listening. */
static int open_socket(int type, const void *address, socklen_t length, bool listens)
{
	const struct sockaddr *bound = address;
	int fd = socket(bound->sa_family, type, 0);

	CU_ASSERT_FATAL(fd >= 0);
	CU_ASSERT_EQUAL_FATAL(bind(fd, bound, length), 0);
	CU_ASSERT_EQUAL_FATAL(listens ? listen(fd, 8) : 0, 0);
	return fd;
}

static void *serve(void *unused)
{
	(void)unused;
	CU_ASSERT_EQUAL(ingot_server_run(server), 0);
	return NULL;
}

/* The sockets of somebody else are served, and the file of one stays his. */
static void test_adopted(void)
{
	struct sockaddr_in tcp = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	struct sockaddr_un local = {.sun_family = AF_UNIX};
	struct sample_context context = {0};
	unsigned before = count_descriptors();
	pthread_t thread;
	int fds[2];

	strncpy(local.sun_path, path, sizeof(local.sun_path) - 1);
	fds[0] = open_socket(SOCK_STREAM, &tcp, sizeof(tcp), true);
	fds[1] = open_socket(SOCK_STREAM, &local, sizeof(local), true);
	begin();
	CU_ASSERT_EQUAL(ingot_server_add(server, &sample_interface, &sample_ops, &context), 0);
	for (int i = 0; i < 2; i++) {
		CU_ASSERT_EQUAL_FATAL(ingot_server_listen_on(server, fds[i]), 0);
		CU_ASSERT(fcntl(fds[i], F_GETFL) & O_NONBLOCK);
		CU_ASSERT_EQUAL(fcntl(fds[i], F_GETFD), FD_CLOEXEC);
	}
	CU_ASSERT_EQUAL(strncmp(ingot_server_address(server, 0), "tcp://127.0.0.1:", 16), 0);
	CU_ASSERT_STRING_EQUAL(ingot_server_address(server, 1), name);
	CU_ASSERT_EQUAL(ingot_server_socket(server, 1), fds[1]);
	CU_ASSERT_EQUAL(ingot_server_socket(server, 2), -1);
	CU_ASSERT_EQUAL_FATAL(pthread_create(&thread, NULL, serve, NULL), 0);
	CU_ASSERT_EQUAL(sample_number(ingot_server_address(server, 0), SAMPLE_FAIL, 0), 0);
	CU_ASSERT_EQUAL(sample_number(name, SAMPLE_FAIL, 0), 0);
	CU_ASSERT_EQUAL(ingot_server_listen_on(server, 0), ERROR_BUSY);
	ingot_server_stop(server);
	pthread_join(thread, NULL);
	end();
	CU_ASSERT_EQUAL(context.calls, 2);
	CU_ASSERT_EQUAL(unlink(path), 0);
	/* The client keeps two connections; nothing else is left. */
	CU_ASSERT(count_descriptors() <= before + 2);
}

/* A descriptor that cannot be listened on stays the caller's. */
static void test_not_adopted(void)
{
	struct sockaddr_in tcp = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	struct sockaddr_un local = {.sun_family = AF_UNIX};
	/* The system chooses a name that is no path. */
	const socklen_t nameless = sizeof(sa_family_t);
	const struct {
		int fd;
		NET_API_STATUS status;
	} rows[] = {
		{open("/dev/null", O_RDWR | O_CLOEXEC), ERROR_INVALID_HANDLE},
		{open_socket(SOCK_STREAM, &tcp, sizeof(tcp), false), ERROR_NOT_SUPPORTED},
		{open_socket(SOCK_DGRAM, &tcp, sizeof(tcp), false), ERROR_NOT_SUPPORTED},
		{open_socket(SOCK_STREAM, &local, nameless, true), ERROR_NOT_SUPPORTED},
		{open_socket(SOCK_SEQPACKET, &local, nameless, true), ERROR_NOT_SUPPORTED},
	};

	begin();
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		int flags = fcntl(rows[i].fd, F_GETFL);

		CU_ASSERT_EQUAL(ingot_server_listen_on(server, rows[i].fd), rows[i].status);
		CU_ASSERT_EQUAL(fcntl(rows[i].fd, F_GETFL), flags);
		CU_ASSERT_EQUAL(close(rows[i].fd), 0);
	}
	CU_ASSERT_EQUAL(ingot_server_listen_on(server, -1), ERROR_INVALID_HANDLE);
	CU_ASSERT_EQUAL(ingot_server_listen_on(NULL, 0), ERROR_INVALID_PARAMETER);
	CU_ASSERT_PTR_NULL(ingot_server_address(server, 0));
	end();
}

static void test_interfaces(void)
{
	const ingot_interface client_half = {
		.name = "half",
		.program = 1,
		.version = 1,
		.procedure_count = sample_interface.procedure_count,
		.procedures = sample_interface.procedures,
	};

	begin();
	CU_ASSERT_EQUAL(ingot_server_add(server, &sample_interface, &sample_ops, NULL), 0);
	CU_ASSERT_EQUAL(ingot_server_add(server, &sample_interface, &sample_ops, NULL), ERROR_BUSY);
	CU_ASSERT_EQUAL(ingot_server_add(server, &client_half, &sample_ops, NULL),
			ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_server_add(server, NULL, &sample_ops, NULL), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_server_add(server, &sample_interface, NULL, NULL),
			ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_server_add(NULL, &sample_interface, &sample_ops, NULL),
			ERROR_INVALID_PARAMETER);
	end();
}

/* Two servers in one process, each with its context. */
static void test_two(void)
{
	struct serving one;
	struct serving two;

	CU_ASSERT_EQUAL_FATAL(serving_start(&one, "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_EQUAL_FATAL(serving_start(&two, name), 0);
	CU_ASSERT_EQUAL(sample_number(one.address, SAMPLE_FAIL, 0), 0);
	CU_ASSERT_EQUAL(sample_number(two.address, SAMPLE_FAIL, 0), 0);
	CU_ASSERT_EQUAL(sample_number(two.address, SAMPLE_FAIL, 0), 0);
	/* Having answered, it runs. */
	CU_ASSERT_EQUAL(ingot_server_run(two.server), ERROR_BUSY);
	CU_ASSERT_EQUAL(ingot_server_add(two.server, &sample_interface, &sample_ops, NULL),
			ERROR_BUSY);
	CU_ASSERT_EQUAL(one.context.calls, 1);
	CU_ASSERT_EQUAL(two.context.calls, 2);
	serving_stop(&one);
	CU_ASSERT_EQUAL(sample_number(two.address, SAMPLE_FAIL, 0), 0);
	serving_stop(&two);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"where it really listens", test_names},
		{"what is no address here", test_refused},
		{"addresses in use", test_in_use},
		{"sockets left behind", test_stale},
		{"another's socket is not removed", test_replaced},
		{"the umask holds", test_umask},
		{"too many addresses", test_too_many},
		{"sockets of others", test_adopted},
		{"descriptors that are none", test_not_adopted},
		{"interfaces", test_interfaces},
		{"two servers in one process", test_two},
		CU_TEST_INFO_NULL,
	};
	int verdict;

	if (!mkdtemp(folder))
		return 2;
	snprintf(path, sizeof(path), "%s/socket", folder);
	snprintf(name, sizeof(name), "unix://%s", path);
	verdict = suite_run("listen", tests);
	rmdir(folder);
	return verdict;
}
