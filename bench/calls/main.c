/*
 * main.c: call-bench: whole calls over loopback, beside the same service made by rpcgen, and the socket by itself.
 *
 *   call-bench [--seconds S] [--rounds N] [--clients N] [--once]
 *
 * In: nothing. Out: two tables, on standard output. Clients at once: calls a second and how long single ones took,
 * of a load that is the same for every server (load.h). One after another: the median of whole calls, each side's own
 * client and server, results freed. Servers take turns in every round. Exit status 0, 1 when something failed.
 */
#include <argp.h>
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "ingot/block.h"
#include "lmapibuf.h"
#include "load.h"
#include "servers.h"
#include "values.h"

enum { ROUNDS_MAX = 101, SAMPLES_MAX = 20000, OPTION_ONCE = 256 };

struct options {
	double seconds; /* of one load */
	unsigned rounds, clients;
	const char *rpcgen;
};

static const struct argp_option option_table[] = {
	{"seconds", 's', "S", 0, "Load each server for S seconds in each round (1)", 0},
	{"rounds", 'r', "N", 0, "N rounds, of which the median counts (5)", 0},
	{"clients", 'c', "N", 0, "N clients at once (64)", 0},
	{"once", OPTION_ONCE, NULL, 0, "One short round, to see that it runs", 0},
	{0},
};

static double number(const char *text, double most, struct argp_state *state)
{
	char *end;
	double value;

	errno = 0;
	value = strtod(text, &end);
	if (errno || *end || end == text || !(value > 0 && value <= most))
		argp_error(state, "'%s' is not a number above 0, up to %g", text, most);
	return value;
}

static error_t parse(int key, char *arg, struct argp_state *state)
{
	struct options *options = state->input;

	switch (key) {
	case 's':
		options->seconds = number(arg, 60, state);
		return 0;
	case 'r':
		options->rounds = (unsigned)number(arg, ROUNDS_MAX, state);
		return 0;
	case 'c':
		options->clients = (unsigned)number(arg, 1000, state);
		return 0;
	case OPTION_ONCE:
		options->seconds = 0.05;
		options->rounds = 1;
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

static int by_value(const void *a, const void *b)
{
	const double *x = a;
	const double *y = b;

	return (*x > *y) - (*x < *y);
}

static double median(double *values, unsigned count)
{
	qsort(values, count, sizeof(*values), by_value);
	return (values[(count - 1) / 2] + values[count / 2]) / 2;
}

/* One server of the first table, and what each round found. */
struct loaded {
	const char *name;
	unsigned workers; /* 0: rpcgen's */
	double rate[ROUNDS_MAX], median_us[ROUNDS_MAX], p99_us[ROUNDS_MAX], most_us[ROUNDS_MAX];
};

static bool load_one(const struct options *options, struct loaded *one, unsigned round)
{
	struct process process;
	struct load load;
	bool ok = one->workers ? servers_start_ingot(one->workers, &process)
			       : servers_start_rpcgen(options->rpcgen, &process);

	if (!ok)
		return false;
	ok = load_run(process.port, options->clients, options->seconds, &load);
	servers_stop(&process);
	if (!ok)
		return false;
	one->rate[round] = load.calls_a_second;
	one->median_us[round] = load.median_us;
	one->p99_us[round] = load.p99_us;
	one->most_us[round] = load.most_us;
	return true;
}

static bool load_all(const struct options *options)
{
	static struct loaded all[] = {
		{.name = "rpcgen, svc_run"},
		{.name = "ingot, 1 worker", .workers = 1},
		{.name = "ingot, 2 workers", .workers = 2},
	};
	const unsigned count = sizeof(all) / sizeof(all[0]);
	double reference = 0;

	for (unsigned round = 0; round < options->rounds; round++)
		for (unsigned i = 0; i < count; i++)
			if (!load_one(options, &all[i], round)) {
				fprintf(stderr, "call-bench: %s did not serve\n", all[i].name);
				return false;
			}
	printf("%u clients, small calls\n", options->clients);
	printf("%-20s %12s %7s %10s %10s %10s\n", "server", "calls/s", "ratio", "median us",
	       "p99 us", "most us");
	for (unsigned i = 0; i < count; i++) {
		double rate = median(all[i].rate, options->rounds);

		if (i == 0)
			reference = rate;
		printf("%-20s %12.0f %7.2f %10.1f %10.1f %10.1f\n", all[i].name, rate,
		       rate / reference, median(all[i].median_us, options->rounds),
		       median(all[i].p99_us, options->rounds),
		       median(all[i].most_us, options->rounds));
	}
	return true;
}

static double now_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

/* What one side takes for calls one after another. Samples are nanoseconds. */
typedef bool (*call_job)(const struct options *options, uint32_t records, unsigned samples,
			 double *times);

static bool call_ingot_once(handle_t binding, uint32_t records)
{
	call_servers *list = NULL;
	uint32_t result = 0;
	bool ok;

	if (records == 0)
		return bench_ping_1(binding, 41, &result) == 0 && result == 42;
	ok = bench_list_1(binding, records, &list) == 0 && list->servers.servers_len == records;
	NetApiBufferFree(list);
	return ok;
}

static bool call_ingot(const struct options *options, uint32_t records, unsigned samples,
		       double *times)
{
	struct process process;
	char address[40];
	handle_t binding;
	bool ok = servers_start_ingot(1, &process);

	(void)options;
	if (!ok)
		return false;
	snprintf(address, sizeof(address), "tcp://127.0.0.1:%u", process.port);
	ok = ingot_bind(address, NULL, &binding) == 0;
	for (unsigned i = 0; ok && i < samples; i++) {
		double start = now_ns();

		ok = call_ingot_once(binding, records);
		times[i] = now_ns() - start;
	}
	ingot_unbind(binding);
	servers_stop(&process);
	return ok;
}

static bool call_rpcgen(const struct options *options, uint32_t records, unsigned samples,
			double *times)
{
	struct process process;
	char command[600];
	bool ok = servers_start_rpcgen(options->rpcgen, &process);
	FILE *pipe;

	if (!ok)
		return false;
	snprintf(command, sizeof(command), "'%s' call %u %u %u", options->rpcgen, process.port,
		 records, samples);
	pipe = popen(command, "r");
	ok = pipe != NULL;
	for (unsigned i = 0; ok && i < samples; i++)
		ok = fscanf(pipe, "%lf", &times[i]) == 1;
	if (pipe && pclose(pipe) != 0)
		ok = false;
	servers_stop(&process);
	return ok;
}

/* Bytes of a reply's record: the mark, the header, the results. */
static uint32_t reply_size(uint32_t records)
{
	uint8_t *wire = NULL;
	uint32_t length = 4;

	if (records != 0 && ingot_encode(&ingot_type_call_servers, INGOT_XDR, values_of(records),
					 &wire, &length) != 0)
		return 0;
	NetApiBufferFree(wire);
	return 28 + length;
}

static int connect_to(uint16_t port)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (connect(fd, (struct sockaddr *)&address, sizeof(address)) == 0)
		return fd;
	close(fd);
	return -1;
}

static bool fetch(int fd, char *room, uint32_t length)
{
	uint32_t have = 0;

	if (send(fd, "?", 1, MSG_NOSIGNAL) != 1)
		return false;
	while (have < length) {
		ssize_t got = recv(fd, room + have, length - have, 0);

		if (got <= 0)
			return false;
		have += (uint32_t)got;
	}
	return true;
}

static bool call_raw(const struct options *options, uint32_t records, unsigned samples,
		     double *times)
{
	uint32_t length = reply_size(records);
	struct process process;
	bool ok = length && servers_start_raw(length, &process);
	char *room;
	int fd;

	(void)options;
	if (!ok)
		return false;
	room = malloc(length);
	fd = connect_to(process.port);
	ok = room && fd >= 0;
	for (unsigned i = 0; ok && i < samples; i++) {
		double start = now_ns();

		ok = fetch(fd, room, length);
		times[i] = now_ns() - start;
	}
	if (fd >= 0)
		close(fd);
	free(room);
	servers_stop(&process);
	return ok;
}

static bool call_all(const struct options *options, uint32_t records, unsigned samples)
{
	static const struct {
		const char *name;
		call_job job;
	} all[] = {
		{"rpcgen", call_rpcgen},
		{"ingot", call_ingot},
		{"raw socket", call_raw},
	};
	static double times[SAMPLES_MAX];
	static double medians[3][ROUNDS_MAX];
	double reference = 0;

	for (unsigned round = 0; round < options->rounds; round++)
		for (unsigned i = 0; i < 3; i++) {
			if (!all[i].job(options, records, samples, times)) {
				fprintf(stderr, "call-bench: a call of %s failed\n", all[i].name);
				return false;
			}
			medians[i][round] = median(times, samples);
		}
	for (unsigned i = 0; i < 3; i++) {
		double middle = median(medians[i], options->rounds);

		if (i == 0)
			reference = middle;
		printf("%-9u %-20s %12.1f %7.2f\n", records, all[i].name, middle / 1000,
		       reference / middle);
	}
	return true;
}

/* The other program stands beside this one. */
static bool find_rpcgen(char *path, size_t size)
{
	ssize_t length = readlink("/proc/self/exe", path, size);

	if (length < 0 || (size_t)length + sizeof("-rpcgen") > size)
		return false;
	memcpy(path + length, "-rpcgen", sizeof("-rpcgen"));
	return true;
}

int main(int argc, char **argv)
{
	static const struct argp parser = {
		.options = option_table,
		.parser = parse,
		.doc = "Whole calls over loopback, beside rpcgen's and the socket by itself.",
	};
	struct options options = {.seconds = 1, .rounds = 5, .clients = 64};
	char path[512];
	unsigned share;

	argp_parse(&parser, argc, argv, 0, NULL, &options);
	if (!find_rpcgen(path, sizeof(path))) {
		fprintf(stderr, "call-bench: cannot find call-bench-rpcgen beside itself\n");
		return 1;
	}
	options.rpcgen = path;
	share = options.seconds < 0.5 ? 20 : 1;
	if (!load_all(&options))
		return 1;
	printf("\none call after another\n%-9s %-20s %12s %7s\n", "records", "who", "us a call",
	       "ratio");
	return call_all(&options, 0, 10000 / share) && call_all(&options, 1000, 1000 / share) &&
			       call_all(&options, 10000, 200 / share)
		       ? 0
		       : 1;
}
