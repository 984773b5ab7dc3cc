/*
 * list_bench.c: list-bench: how long a list may be, and what its nodes cost.
 *
 * In: a stack's size and a number of nodes. Out: for each job, whether it comes to its end with so many nodes
 * on that stack, the most nodes with which it does, and time and memory of a node. Every job runs in a child
 * of its own, in a thread with that stack: one that dies is a figure, and no end of the bench, and is measured
 * on a stack that holds its list.
 */
#include <argp.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "allocations.h"
#include "argument.h"
#include "list_jobs.h"
#include "samples.h"

#define KIB      1024u
#define NODES    1000000u
#define STACK    (256 * KIB)
#define ROOMY    ((size_t)2 * KIB * KIB * KIB)
#define SAMPLES  15u
#define MOST     64000000u
#define STACKMAX (1024 * KIB) /* of --stack, in KiB */

struct options {
	uint32_t nodes;
	size_t stack;
};

/* What a child tells. */
struct figures {
	double ns; /* of a node, median */
	uint64_t allocations;
};

struct work {
	const struct list_job *job;
	struct list list;
	unsigned samples;
	struct figures figures;
	bool ok;
};

static void *work(void *argument)
{
	struct work *work = argument;
	double samples[SAMPLES];

	for (unsigned i = 0; i < work->samples; i++) {
		uint64_t before;
		uint64_t after;
		double start;

		if (!work->job->ready(&work->list))
			return NULL;
		before = allocations_now();
		start = samples_now_ns();
		if (!work->job->run(&work->list))
			return NULL;
		samples[i] = (samples_now_ns() - start) / work->list.count;
		after = allocations_now();
		work->figures.allocations = after > before ? after - before : 0;
		work->job->clear(&work->list);
	}
	work->figures.ns = samples_median(samples, work->samples);
	work->ok = true;
	return NULL;
}

/* In the child: do the job, tell its figures, and end. */
static void be_child(int out, const struct list_job *job, uint32_t nodes, size_t stack,
		     unsigned samples)
{
	const struct rlimit no_core = {0, 0};
	struct work todo = {.job = job, .samples = samples};
	pthread_attr_t attributes;
	pthread_t thread;

	setrlimit(RLIMIT_CORE, &no_core);
	if (!list_make(&todo.list, nodes) || pthread_attr_init(&attributes) != 0 ||
	    pthread_attr_setstacksize(&attributes, stack) != 0 ||
	    pthread_create(&thread, &attributes, work, &todo) != 0)
		_exit(2);
	pthread_join(thread, NULL);
	if (!todo.ok ||
	    write(out, &todo.figures, sizeof(todo.figures)) != (ssize_t)sizeof(todo.figures))
		_exit(2);
	_exit(0);
}

enum verdict { VERDICT_DONE, VERDICT_DIED, VERDICT_WRONG };

static enum verdict try_job(const struct list_job *job, uint32_t nodes, size_t stack,
			    unsigned samples, struct figures *ret_figures)
{
	struct figures figures = {0};
	ssize_t got;
	int status;
	int ends[2];
	pid_t child;

	if (pipe(ends) != 0)
		return VERDICT_WRONG;
	child = fork();
	if (child == 0)
		be_child(ends[1], job, nodes, stack, samples);
	close(ends[1]);
	got = child < 0 ? -1 : read(ends[0], &figures, sizeof(figures));
	close(ends[0]);
	if (child < 0 || waitpid(child, &status, 0) != child)
		return VERDICT_WRONG;
	if (WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV)
		return VERDICT_DIED;
	if (got != (ssize_t)sizeof(figures) || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
		return VERDICT_WRONG;
	if (ret_figures)
		*ret_figures = figures;
	return VERDICT_DONE;
}

/* The most nodes, up to `nodes`, that a job survives; it does not survive `nodes`. */
static uint32_t find_most(const struct list_job *job, uint32_t nodes, size_t stack)
{
	uint32_t good = 0;
	uint32_t bad = nodes;

	while (bad - good > 1) {
		uint32_t middle = good + (bad - good) / 2;

		if (try_job(job, middle, stack, 1, NULL) == VERDICT_DONE)
			good = middle;
		else
			bad = middle;
	}
	return good;
}

/* One line of the table. False when the job is wrong, not just dead. */
static bool report(const struct list_job *job, const struct options *options)
{
	struct figures figures;
	enum verdict verdict = try_job(job, options->nodes, options->stack, SAMPLES, &figures);
	uint32_t most = options->nodes;
	const char *end = "done";

	if (verdict == VERDICT_DIED) {
		end = "SIGSEGV";
		most = find_most(job, options->nodes, options->stack);
		verdict = try_job(job, options->nodes, ROOMY, SAMPLES, &figures);
	}
	if (verdict != VERDICT_DONE) {
		fprintf(stderr, "list-bench: %s by %s failed\n", job->action, job->subject);
		return false;
	}
	printf("| %-6s | %-20s | %-8s | %9u | %8.1f | %11llu |\n", job->action, job->subject, end,
	       most, figures.ns, (unsigned long long)figures.allocations);
	return fflush(stdout) == 0;
}

static error_t parse(int key, char *arg, struct argp_state *state)
{
	struct options *options = state->input;

	switch (key) {
	case 'n':
		options->nodes = argument_number(arg, MOST, state);
		return 0;
	case 's':
		options->stack = (size_t)argument_number(arg, STACKMAX, state) * KIB;
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

int main(int argc, char **argv)
{
	static const struct argp_option table[] = {
		{"nodes", 'n', "N", 0, "Lists of N nodes (1,000,000)", 0},
		{"stack", 's', "KIB", 0, "A stack of KIB kibibytes (256)", 0},
		{0},
	};
	static const struct argp argp = {
		.options = table,
		.parser = parse,
		.doc = "How long a list may be, and what its nodes cost.",
	};
	struct options options = {NODES, STACK};
	bool ok = true;

	if (argp_parse(&argp, argc, argv, 0, NULL, &options) != 0)
		return 1;
	printf("%u nodes, a stack of %zu KiB\n\n", options.nodes, options.stack / KIB);
	puts("| action | by                   | end      | survives  | ns/node  | allocations |");
	puts("|--------|----------------------|----------|-----------|----------|-------------|");
	for (size_t i = 0; i < list_job_count; i++)
		ok = report(&list_jobs[i], &options) && ok;
	return ok ? 0 : 1;
}
