/*
 * trial.c: cases run in a process of their own, and made smaller. See trial.h.
 *
 * The choices of the case at hand stand in memory that parent and child share: whatever becomes of the child, the
 * parent has them. It then leaves out and lessens choices as long as the case goes on failing, a child a trial.
 */
#include "trial.h"

#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "choices.h"
#include "grammar.h"
#include "journey.h"
#include "schema.h"
#include "value.h"

#define CASE_SECONDS   20u
#define SHRINK_SECONDS 30
#define SHRINK_TRIALS  4000u

struct shared {
	struct choices choices;
	struct trial_totals totals;
	char problem[1024];
};

static struct shared *shared;

/* What a case's file is being written to, or NULL. */
static FILE *record;

static void say(const char *problem)
{
	snprintf(shared->problem, sizeof(shared->problem), "%s", problem);
}

static void witness(void *context, const uint8_t *wire, size_t length)
{
	(void)context;
	shared->totals.wire_bytes += length;
	if (!record)
		return;
	fputs(TRIAL_VALUE, record);
	for (size_t i = 0; i < length; i++)
		fprintf(record, "%02X", wire[i]);
	fputs(" */\n", record);
	fflush(record);
}

/* One case, of the shared choices. */
static bool run_case(void)
{
	static char text[GRAMMAR_TEXT_MAX];
	static struct value_pool pool;
	struct schema schema;
	const char *problem;
	const void *value;

	alarm(CASE_SECONDS);
	grammar_write(&shared->choices, text);
	if (record) {
		fputs(text, record);
		fflush(record);
	}
	schema = schema_compile(text);
	problem = schema.error;
	if (!problem) {
		value = value_make(&pool, &shared->choices, schema.root);
		problem = journey_value(schema.root, value, witness, NULL);
		value_release(&pool);
	}
	if (problem)
		say(problem);
	schema_done(&schema);
	return !problem;
}

/* Waits for a child; true when it ended well. What ended it otherwise is its problem. */
static bool ended_well(pid_t child)
{
	char text[64];
	int status;

	if (child < 0 || waitpid(child, &status, 0) != child) {
		say("no process could be had");
		return false;
	}
	if (WIFSIGNALED(status)) {
		snprintf(text, sizeof(text), "%s", strsignal(WTERMSIG(status)));
		say(WTERMSIG(status) == SIGALRM ? "the case took too long" : text);
		return false;
	}
	return WEXITSTATUS(status) == 0;
}

static pid_t begin_child(void)
{
	fflush(stdout);
	fflush(stderr);
	return fork();
}

/* Whether these choices still fail; `path`: write the case there. */
static bool still_fails(const struct choices *choices, const char *path)
{
	pid_t child;
	bool ok;

	memcpy(&shared->choices, choices, sizeof(*choices));
	shared->choices.is_replay = true;
	shared->choices.at = 0;
	say("the process ended");
	child = begin_child();
	if (child == 0) {
		/* A sanitizer's report is of use once. */
		if (!path && !freopen("/dev/null", "w", stderr))
			_exit(2);
		record = path ? fopen(path, "w") : NULL;
		ok = run_case();
		if (record)
			fclose(record);
		_exit(ok ? 0 : 1);
	}
	return !ended_well(child);
}

struct shrinking {
	struct choices best, next;
	time_t end;
	uint32_t trials;
};

static bool may_go_on(const struct shrinking *s)
{
	return s->trials < SHRINK_TRIALS && time(NULL) < s->end;
}

/* Keeps `next` if it fails too. */
static bool try_next(struct shrinking *s)
{
	s->trials++;
	if (!still_fails(&s->next, NULL))
		return false;
	/* What was not read does not matter. */
	if (shared->choices.at < s->next.count)
		s->next.count = shared->choices.at;
	s->best = s->next;
	return true;
}

static bool leave_out(struct shrinking *s)
{
	bool is_smaller = false;

	for (uint32_t length = s->best.count / 2; length; length /= 2) {
		for (uint32_t at = 0; at + length <= s->best.count && may_go_on(s);) {
			s->next = s->best;
			memmove(&s->next.items[at], &s->next.items[at + length],
				(s->next.count - at - length) * sizeof(s->next.items[0]));
			s->next.count -= length;
			if (try_next(s))
				is_smaller = true;
			else
				at += length;
		}
	}
	return is_smaller;
}

static bool lessen(struct shrinking *s)
{
	bool is_smaller = false;

	for (uint32_t at = 0; at < s->best.count && may_go_on(s); at++) {
		uint32_t value = s->best.items[at];

		for (uint32_t less = 0; less < value && may_go_on(s);
		     less = less + (value - less + 1) / 2) {
			s->next = s->best;
			s->next.items[at] = less;
			if (try_next(s)) {
				is_smaller = true;
				break;
			}
		}
	}
	return is_smaller;
}

/* Makes the case smaller while it fails, and writes it to the file. */
static void shrink(const char *path)
{
	static struct shrinking s;
	uint32_t before;

	s = (struct shrinking){.end = time(NULL) + SHRINK_SECONDS};
	s.best = shared->choices;
	before = s.best.count;
	while (may_go_on(&s)) {
		bool is_smaller = leave_out(&s);

		if (!lessen(&s) && !is_smaller)
			break;
	}
	if (still_fails(&s.best, path))
		fprintf(stderr, "%s\n%" PRIu32 " choices of %" PRIu32 ", in %s\n", shared->problem,
			s.best.count, before, path);
	else
		fprintf(stderr, "it does not fail a second time\n");
}

bool trial_run(uint64_t seed, uint64_t cases, const char *folder, struct trial_totals *ret_totals)
{
	char path[512];
	bool ok = true;
	pid_t child;

	shared = mmap(NULL, sizeof(*shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1,
		      0);
	if (shared == MAP_FAILED)
		return false;
	say("the process ended");
	child = begin_child();
	if (child == 0) {
		for (; shared->totals.cases < cases && ok; shared->totals.cases += ok) {
			choices_seed(&shared->choices, seed, shared->totals.cases);
			ok = run_case();
		}
		_exit(ok ? 0 : 1);
	}
	ok = ended_well(child);
	*ret_totals = shared->totals;
	if (!ok) {
		snprintf(path, sizeof(path), "%s/%" PRIu64 "_%" PRIu64 ".idl", folder, seed,
			 ret_totals->cases);
		fprintf(stderr, "\nseed %" PRIu64 ", case %" PRIu64 ": %s\n", seed,
			ret_totals->cases, shared->problem);
		shrink(path);
	}
	munmap(shared, sizeof(*shared));
	shared = NULL;
	return ok;
}

/* The hexadecimal digits behind TRIAL_VALUE or TRIAL_BYTES; 0 when there are none. */
static size_t read_bytes(const char *text, uint8_t *bytes, size_t room)
{
	const char *digits = strstr(text, TRIAL_VALUE);
	size_t length = 0;
	unsigned byte;

	if (!digits)
		digits = strstr(text, TRIAL_BYTES);
	if (!digits)
		return 0;
	for (digits += strlen(TRIAL_BYTES); length < room && sscanf(digits, "%2x", &byte) == 1;
	     digits += 2)
		bytes[length++] = (uint8_t)byte;
	return length;
}

bool trial_replay(const char *path)
{
	static char text[GRAMMAR_TEXT_MAX + 1];
	static uint8_t bytes[GRAMMAR_TEXT_MAX];
	FILE *in = fopen(path, "r");
	const char *problem = "it cannot be read";
	struct schema schema;
	size_t length;

	if (in) {
		text[fread(text, 1, GRAMMAR_TEXT_MAX, in)] = '\0';
		fclose(in);
		length = read_bytes(text, bytes, sizeof(bytes));
		schema = schema_compile(text);
		problem = schema.error;
		if (!problem)
			problem = journey_bytes(schema.root, bytes, length,
						strstr(text, TRIAL_VALUE) != NULL);
		schema_done(&schema);
	}
	if (problem)
		fprintf(stderr, "\n%s: %s\n", path, problem);
	return !problem;
}
