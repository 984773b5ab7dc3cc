/*
 * test_workers.c: operations that run at the same time, slow ones, and what a server may hold.
 *
 * The operations meet in a gate: each waits in it until the test opens it, and what they find there says how
 * many were in it at once. Every wait has an end, so that a server that serves one after another fails and does not hang.
 */
#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "suite.h"

#include "hostile.h"
#include "lmapibuf.h"
#include "netmon.h"
#include "pool.h"
#include "sample.h"
#include "still_clock.h"
#include "winerror.h"
#include "workers.h"

#define WAIT_MS 20000 /* for what has to happen */
#define CALLERS 24

struct gate {
	pthread_mutex_t lock;
	pthread_cond_t changed;
	unsigned inside, most, passed;
	unsigned changes; /* times that another thread than the one before came by */
	pthread_t last;
	bool is_open;
};

struct served {
	ingot_server *server;
	ingot_interface interface;
	struct gate gate;
	pthread_t thread;
	char address[64];
};

static struct timespec in_ms(long ms)
{
	struct timespec at;

	clock_gettime(CLOCK_REALTIME, &at);
	at.tv_sec += ms / 1000;
	at.tv_nsec += ms % 1000 * 1000000;
	if (at.tv_nsec >= 1000000000) {
		at.tv_sec++;
		at.tv_nsec -= 1000000000;
	}
	return at;
}

/* Wait until so many are inside, or as many have passed. False when that does not happen. */
static bool wait_for(struct gate *gate, unsigned inside)
{
	struct timespec end = in_ms(WAIT_MS);
	bool ok = true;

	pthread_mutex_lock(&gate->lock);
	while (ok && gate->inside < inside)
		ok = pthread_cond_timedwait(&gate->changed, &gate->lock, &end) == 0;
	pthread_mutex_unlock(&gate->lock);
	return ok;
}

static void open_gate(struct gate *gate)
{
	pthread_mutex_lock(&gate->lock);
	gate->is_open = true;
	pthread_cond_broadcast(&gate->changed);
	pthread_mutex_unlock(&gate->lock);
}

/* SAMPLE_STEP and SAMPLE_FAIL by number: 0 passes by, any other goes through the gate. */
static bool invoke(const void *ops, HEXPERTKEY call, void *frame)
{
	struct gate *gate = ingot_call_context(call);
	struct number_frame *number = frame;
	struct timespec end = in_ms(WAIT_MS);
	int waited = 0;
	DWORD error = 0;

	(void)ops;
	/* A key of its own: what it leaves is reclaimed, in whichever thread. */
	if (!ExpertAllocMemory(call, 100, &error))
		return false;
	pthread_mutex_lock(&gate->lock);
	if (number->number != 0) {
		if (++gate->inside > gate->most)
			gate->most = gate->inside;
		pthread_cond_broadcast(&gate->changed);
		while (waited == 0 && !gate->is_open)
			waited = pthread_cond_timedwait(&gate->changed, &gate->lock, &end);
		gate->inside--;
	}
	gate->passed++;
	gate->changes += gate->passed > 1 && !pthread_equal(gate->last, pthread_self());
	gate->last = pthread_self();
	pthread_mutex_unlock(&gate->lock);
	number->result = waited == 0 ? 0 : ERROR_TIMEOUT;
	return true;
}

static const ingot_invoke invokers[SAMPLE_PROCEDURES] = {
	invoke, invoke, invoke, invoke, invoke, invoke, invoke,
};

static void *serve(void *arg)
{
	struct served *served = arg;

	CU_ASSERT_EQUAL(ingot_server_run(served->server), 0);
	return NULL;
}

static void start(struct served *served, const ingot_server_options *options)
{
	memset(served, 0, sizeof(*served));
	pthread_mutex_init(&served->gate.lock, NULL);
	pthread_cond_init(&served->gate.changed, NULL);
	served->interface = sample_interface;
	served->interface.invokers = invokers;
	CU_ASSERT_EQUAL_FATAL(ingot_server_new(options, &served->server), 0);
	CU_ASSERT_EQUAL_FATAL(
		ingot_server_add(served->server, &served->interface, served, &served->gate), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_server_listen(served->server, "tcp://127.0.0.1:0"), 0);
	snprintf(served->address, sizeof(served->address), "%s",
		 ingot_server_address(served->server, 0));
	CU_ASSERT_EQUAL_FATAL(pthread_create(&served->thread, NULL, serve, served), 0);
}

static void stop(struct served *served)
{
	ingot_server_stop(served->server);
	pthread_join(served->thread, NULL);
	ingot_server_free(served->server);
	while (ingot_pool_evict())
		;
}

/* Clients that each make calls through the gate. */
struct callers {
	const struct served *served;
	unsigned count, calls, number;
	pthread_t threads[CALLERS];
	unsigned wrong;
};

static void *make_calls(void *arg)
{
	struct callers *callers = arg;

	for (unsigned i = 0; i < callers->calls; i++)
		if (sample_number(callers->served->address, SAMPLE_FAIL, callers->number) != 0)
			__atomic_fetch_add(&callers->wrong, 1, __ATOMIC_SEQ_CST);
	return NULL;
}

static void begin(struct callers *callers)
{
	callers->wrong = 0;
	for (unsigned i = 0; i < callers->count; i++)
		CU_ASSERT_EQUAL_FATAL(
			pthread_create(&callers->threads[i], NULL, make_calls, callers), 0);
}

static void join(struct callers *callers)
{
	for (unsigned i = 0; i < callers->count; i++)
		pthread_join(callers->threads[i], NULL);
	CU_ASSERT_EQUAL(callers->wrong, 0);
}

static unsigned count_threads(void)
{
	DIR *folder = opendir("/proc/self/task");
	unsigned count = 0;

	CU_ASSERT_PTR_NOT_NULL_FATAL(folder);
	while (readdir(folder))
		count++;
	closedir(folder);
	return count - 2; /* . and .. */
}

/* One worker: nothing is at the same time, whoever calls. */
static void test_one(void)
{
	struct served served;
	struct callers callers = {.served = &served, .count = 8, .calls = 50, .number = 1};

	start(&served, NULL);
	open_gate(&served.gate);
	begin(&callers);
	join(&callers);
	CU_ASSERT_EQUAL(served.gate.most, 1);
	CU_ASSERT_EQUAL(served.gate.passed, 400);
	stop(&served);
}

/* As many at once as there are workers, without one being added. */
static void test_several(void)
{
	const ingot_server_options options = {.workers = 4, .workers_max = 4};
	struct served served;
	struct callers callers = {.served = &served, .count = 4, .calls = 1, .number = 1};

	start(&served, &options);
	begin(&callers);
	CU_ASSERT(wait_for(&served.gate, 4));
	open_gate(&served.gate);
	join(&callers);
	stop(&served);
}

/* More slow operations than workers: other connections are served all the while, and the added threads go again. */
static void test_slow(void)
{
	const ingot_server_options options = {.workers = 2};
	struct served served;
	struct callers slow = {.served = &served, .count = 20, .calls = 1, .number = 1};
	unsigned before;

	start(&served, &options);
	CU_ASSERT_EQUAL(sample_number(served.address, SAMPLE_FAIL, 0), 0);
	before = count_threads();
	begin(&slow);
	CU_ASSERT(wait_for(&served.gate, 20));
	CU_ASSERT(count_threads() >= before + 20 + 18);
	CU_ASSERT_EQUAL(sample_number(served.address, SAMPLE_FAIL, 0), 0);
	CU_ASSERT_EQUAL(served.gate.inside, 20);
	open_gate(&served.gate);
	join(&slow);
	for (int i = 0; i < 100 && count_threads() > before; i++)
		usleep(INGOT_WORKER_REST_MS * 1000 / 20);
	CU_ASSERT_EQUAL(count_threads(), before);
	CU_ASSERT_EQUAL(sample_number(served.address, SAMPLE_FAIL, 0), 0);
	stop(&served);
}

/* At the limit, a call waits for a worker and is answered then. */
static void test_limit(void)
{
	const ingot_server_options options = {.workers = 2, .workers_max = 3};
	struct served served;
	struct callers slow = {.served = &served, .count = 6, .calls = 1, .number = 1};

	start(&served, &options);
	begin(&slow);
	CU_ASSERT(wait_for(&served.gate, 3));
	usleep(20 * INGOT_WORKER_HELP_MS * 1000);
	open_gate(&served.gate);
	join(&slow);
	CU_ASSERT_EQUAL(served.gate.most, 3);
	CU_ASSERT_EQUAL(served.gate.passed, 6);
	stop(&served);
}

static void *stop_later(void *arg)
{
	struct served *served = arg;

	usleep(50000);
	open_gate(&served->gate);
	return NULL;
}

/* A stop lets the operations that run come to their end, and their replies arrive. */
static void test_stop(void)
{
	const ingot_server_options options = {.workers = 3};
	struct served served;
	struct callers callers = {.served = &served, .count = 6, .calls = 1, .number = 1};
	pthread_t opener;

	start(&served, &options);
	begin(&callers);
	CU_ASSERT(wait_for(&served.gate, 6));
	CU_ASSERT_EQUAL_FATAL(pthread_create(&opener, NULL, stop_later, &served), 0);
	stop(&served);
	join(&callers);
	pthread_join(opener, NULL);
	CU_ASSERT_EQUAL(served.gate.passed, 6);
}

/* It can run again, with what it has counted so far. */
static void test_again(void)
{
	const ingot_server_options options = {.workers = 2};
	struct served served;
	ingot_server_counts counts;

	start(&served, &options);
	CU_ASSERT_EQUAL(sample_number(served.address, SAMPLE_FAIL, 0), 0);
	ingot_server_stop(served.server);
	pthread_join(served.thread, NULL);
	CU_ASSERT_EQUAL_FATAL(pthread_create(&served.thread, NULL, serve, &served), 0);
	CU_ASSERT_EQUAL(sample_number(served.address, SAMPLE_FAIL, 0), 0);
	ingot_server_count(served.server, &counts);
	CU_ASSERT_EQUAL(counts.calls, 2);
	stop(&served);
}

/* Many callers, and connections that come and go, on few threads: each call is answered once. */
static void test_crowd(void)
{
	const ingot_server_options options = {.workers = 4, .connections_max = 16};
	struct served served;
	struct callers callers = {.served = &served, .count = CALLERS, .calls = 200, .number = 1};
	ingot_server_counts counts;
	unsigned refused;

	start(&served, &options);
	open_gate(&served.gate);
	for (unsigned i = 0; i < callers.count; i++)
		CU_ASSERT_EQUAL_FATAL(
			pthread_create(&callers.threads[i], NULL, make_calls, &callers), 0);
	for (unsigned i = 0; i < 50; i++) {
		ingot_caller *list = NULL;
		uint32_t count = 0;

		CU_ASSERT_EQUAL(ingot_server_callers(served.server, &list, &count), 0);
		CU_ASSERT(count <= 16);
		NetApiBufferFree(list);
		usleep(1000);
	}
	for (unsigned i = 0; i < callers.count; i++)
		pthread_join(callers.threads[i], NULL);
	/* One that was closed to make room may have failed in its caller's hand, and then it was not answered. */
	refused = callers.wrong;
	ingot_server_count(served.server, &counts);
	CU_ASSERT(counts.calls + refused >= CALLERS * 200);
	CU_ASSERT_EQUAL(served.gate.passed, counts.calls);
	CU_ASSERT(refused < CALLERS * 200 / 2);
	stop(&served);
}

static int connect_to(const struct served *served)
{
	struct sockaddr_in address = {.sin_family = AF_INET};
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	address.sin_port = htons((uint16_t)atoi(strrchr(served->address, ':') + 1));
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	CU_ASSERT_EQUAL_FATAL(connect(fd, (struct sockaddr *)&address, sizeof(address)), 0);
	return fd;
}

/* Whether the server closes within the time; what it sends before is thrown away. */
static bool is_closed(int fd)
{
	const struct timeval wait = {.tv_sec = 5};
	char bytes[4096];
	ssize_t got;

	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof(wait));
	do
		got = recv(fd, bytes, sizeof(bytes), 0);
	while (got > 0);
	return got == 0 || errno == ECONNRESET;
}

/* A call through the gate as it is sent. */
static struct hostile_record capture(void)
{
	struct hostile_record request = {0};
	struct hostile hostile;

	CU_ASSERT_TRUE_FATAL(hostile_start(&hostile, hostile_keep_request, &request));
	CU_ASSERT_NOT_EQUAL(sample_number(hostile.address, SAMPLE_FAIL, 1), 0);
	hostile_stop(&hostile);
	return request;
}

/* What comes to a connection while its operation runs is done when that has ended: calls, and the other side's end. */
static void test_meanwhile(void)
{
	const struct hostile_record request = capture();
	uint8_t reply[1000];

	for (uint32_t workers = 1; workers <= 2; workers++)
		for (unsigned more = 0; more < 3; more++) {
			const ingot_server_options options = {.workers = workers};
			struct served served;
			int fd;

			start(&served, &options);
			fd = hostile_connect(served.address);
			for (unsigned i = 0; i <= more; i++) {
				CU_ASSERT(hostile_write_record(fd, request.bytes,
							       (size_t)request.length));
				CU_ASSERT(i > 0 || wait_for(&served.gate, 1));
			}
			shutdown(fd, SHUT_WR);
			usleep(20000);
			open_gate(&served.gate);
			for (unsigned i = 0; i <= more; i++)
				CU_ASSERT(hostile_read_record(fd, reply, sizeof(reply)) > 0);
			CU_ASSERT(hostile_is_closed(fd));
			close(fd);
			stop(&served);
		}
}

/* The same where all comes at once, and more than one turn's worth. */
static void test_at_once(void)
{
	enum { CALLS = 100 };
	const struct hostile_record request = capture();
	const size_t size = (size_t)request.length + 4;
	uint8_t *bytes = malloc(CALLS * size);
	struct served served;
	uint8_t reply[1000];
	int fd;

	CU_ASSERT_PTR_NOT_NULL_FATAL(bytes);
	for (size_t i = 0; i < CALLS; i++) {
		hostile_set_word(bytes + i * size, 0, (uint32_t)request.length | 0x80000000u);
		memcpy(bytes + i * size + 4, request.bytes, (size_t)request.length);
	}
	for (size_t calls = 1; calls <= CALLS; calls += 9) {
		start(&served, NULL);
		open_gate(&served.gate);
		fd = hostile_connect(served.address);
		CU_ASSERT(hostile_write(fd, bytes, calls * size));
		shutdown(fd, SHUT_WR);
		for (size_t i = 0; i < calls; i++)
			CU_ASSERT_FATAL(hostile_read_record(fd, reply, sizeof(reply)) > 0);
		CU_ASSERT(hostile_is_closed(fd));
		close(fd);
		stop(&served);
	}
	free(bytes);
}

static void call_often(const struct served *served, unsigned calls)
{
	for (unsigned i = 0; i < calls; i++)
		CU_ASSERT_EQUAL_FATAL(sample_number(served->address, SAMPLE_FAIL, 0), 0);
}

/*
 * Calls that were short all the while, and then are not: one worker may have taken several. Those that it has not begun
 * go to others, and so does waiting for more.
 */
static void test_held_up(void)
{
	enum { ROUNDS = 5 };
	const ingot_server_options options = {.workers = 2};
	const struct hostile_record request = capture();
	int fds[CALLERS];
	uint8_t reply[1000];
	struct served served;

	for (unsigned round = 0; round < ROUNDS; round++) {
		start(&served, &options);
		for (unsigned i = 0; i < CALLERS; i++)
			fds[i] = hostile_connect(served.address);
		call_often(&served, 2 * INGOT_WORKER_BRISK);
		for (unsigned i = 0; i < CALLERS; i++)
			CU_ASSERT(hostile_write_record(fds[i], request.bytes,
						       (size_t)request.length));
		CU_ASSERT(wait_for(&served.gate, CALLERS));
		call_often(&served, 1);
		open_gate(&served.gate);
		for (unsigned i = 0; i < CALLERS; i++) {
			CU_ASSERT(hostile_read_record(fds[i], reply, sizeof(reply)) > 0);
			close(fds[i]);
		}
		stop(&served);
	}
}

/* How often another thread than the one before has served. */
static unsigned changes(struct gate *gate)
{
	unsigned count;

	pthread_mutex_lock(&gate->lock);
	count = gate->changes;
	pthread_mutex_unlock(&gate->lock);
	return count;
}

/* While calls are short, no other thread wakes for them. */
static void test_lead(void)
{
	enum { CALLS = 400 };
	const ingot_server_options options = {.workers = 2};
	struct served served;
	unsigned before;

	start(&served, &options);
	still_clock_begin();
	call_often(&served, 2 * INGOT_WORKER_BRISK);
	before = changes(&served.gate);
	call_often(&served, CALLS);
	CU_ASSERT(changes(&served.gate) - before < CALLS / 4);
	still_clock_end();
	stop(&served);
}

/* One host's connections make room for one another, and for nobody else's. */
static void test_host(void)
{
	const ingot_server_options options = {.host_max = 3};
	struct served served;
	int fds[5];

	start(&served, &options);
	for (int i = 0; i < 5; i++) {
		fds[i] = connect_to(&served);
		usleep(200000);
	}
	CU_ASSERT(is_closed(fds[0]));
	CU_ASSERT(is_closed(fds[1]));
	CU_ASSERT_EQUAL(sample_number(served.address, SAMPLE_FAIL, 0), 0);
	CU_ASSERT(is_closed(fds[2]));
	for (int i = 0; i < 5; i++)
		close(fds[i]);
	stop(&served);
}

/* Half requests that stand in the server's memory: the one that is too much is closed, the others stay. */
static void test_held(void)
{
	const ingot_server_options options = {.held_max = 1000000, .workers = 2};
	static const uint8_t mark[4] = {0x80, 0x0f, 0, 0};
	static uint8_t half[400000];
	struct served served;
	ingot_server_counts counts;
	int first;
	int second;

	start(&served, &options);
	first = connect_to(&served);
	CU_ASSERT_EQUAL(send(first, mark, sizeof(mark), 0), sizeof(mark));
	CU_ASSERT_EQUAL(send(first, half, sizeof(half), 0), sizeof(half));
	usleep(100000);
	second = connect_to(&served);
	CU_ASSERT_EQUAL(send(second, mark, sizeof(mark), 0), sizeof(mark));
	(void)!send(second, half, sizeof(half), MSG_NOSIGNAL);
	CU_ASSERT(is_closed(second));
	CU_ASSERT_EQUAL(sample_number(served.address, SAMPLE_FAIL, 0), 0);
	ingot_server_count(served.server, &counts);
	CU_ASSERT_EQUAL(counts.broken, 1);
	/* What the first one held is free when it goes. */
	close(first);
	usleep(100000);
	first = connect_to(&served);
	CU_ASSERT_EQUAL(send(first, mark, sizeof(mark), 0), sizeof(mark));
	CU_ASSERT_EQUAL(send(first, half, sizeof(half), 0), sizeof(half));
	usleep(100000);
	ingot_server_count(served.server, &counts);
	CU_ASSERT_EQUAL(counts.broken, 2);
	CU_ASSERT_EQUAL(send(first, half, 100, MSG_NOSIGNAL), 100);
	close(first);
	close(second);
	stop(&served);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"one worker", test_one},
		{"several", test_several},
		{"slow operations", test_slow},
		{"at the limit", test_limit},
		{"stop while they run", test_stop},
		{"run again", test_again},
		{"a crowd", test_crowd},
		{"what comes meanwhile", test_meanwhile},
		{"what comes at once", test_at_once},
		{"held up after short calls", test_held_up},
		{"one leads", test_lead},
		{"connections of one host", test_host},
		{"bytes in hand", test_held},
		CU_TEST_INFO_NULL,
	};

	return suite_run("workers", tests);
}
