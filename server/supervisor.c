/*
 * supervisor.c: children that serve, and one that looks after them.
 *
 * In and out: see supervisor.h. It makes no thread and answers no call, so that what kills a server does not meet it.
 */
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "log.h"
#include "manager.h"
#include "settings.h"
#include "supervisor.h"

/* How long a child has to live for the next one to be started at once, and how long the pauses become else. */
#define GOOD_LIFE_MS   10000
#define PAUSE_FIRST_MS 100
#define PAUSE_MOST_MS  30000

struct child {
	pid_t pid; /* 0: none */
	int64_t started;
	int64_t start_at; /* when there is none */
	int64_t pause;    /* before the next one; 0: none */
};

struct supervisor {
	struct child children[INGOT_PROCESSES_MAX];
	unsigned count;
	ingot_supervisor_child run;
	ingot_supervisor_buried buried;
	void *context;
	bool is_reloaded; /* the settings that children inherit are old ones */
	bool is_stopping;
};

static int64_t now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void put_off(struct child *child, int64_t now)
{
	child->pid = 0;
	if (child->pause == 0)
		child->pause = PAUSE_FIRST_MS;
	else
		child->pause = child->pause < PAUSE_MOST_MS / 2 ? child->pause * 2 : PAUSE_MOST_MS;
	child->start_at = now + child->pause;
}

static void start(struct supervisor *supervisor, unsigned number)
{
	struct child *child = &supervisor->children[number];
	pid_t parent = getpid();
	pid_t pid = fork();

	child->started = now_ms();
	if (pid < 0) {
		ingot_log(INGOT_LOG_ERROR, "cannot start process %u: %s", number, strerror(errno));
		put_off(child, child->started);
	} else if (pid > 0) {
		child->pid = pid;
	} else {
		prctl(PR_SET_PDEATHSIG, SIGTERM);
		/* systemd hears the supervisor alone. */
		unsetenv("NOTIFY_SOCKET");
		if (supervisor->is_reloaded)
			(void)kill(getpid(), SIGHUP);
		_exit(getppid() == parent ? supervisor->run(supervisor->context, number + 1) : 1);
	}
}

/* Start those whose time has come. Returns the milliseconds until the next one's, -1: there is none. */
static int64_t start_due(struct supervisor *supervisor)
{
	int64_t next = -1;

	for (unsigned i = 0; i < supervisor->count; i++) {
		struct child *child = &supervisor->children[i];
		int64_t left = child->start_at - now_ms();

		if (child->pid == 0 && left <= 0)
			start(supervisor, i);
		left = child->start_at - now_ms();
		if (child->pid == 0 && (next < 0 || left < next))
			next = left > 0 ? left : 0;
	}
	return next;
}

static unsigned count_living(const struct supervisor *supervisor)
{
	unsigned living = 0;

	for (unsigned i = 0; i < supervisor->count; i++)
		living += supervisor->children[i].pid != 0;
	return living;
}

static void signal_all(const struct supervisor *supervisor, int signal)
{
	for (unsigned i = 0; i < supervisor->count; i++) {
		if (supervisor->children[i].pid != 0)
			(void)kill(supervisor->children[i].pid, signal);
	}
}

/* One has ended. Who ended soon after his start may do so again: each time there is a longer pause. */
static void bury(struct supervisor *supervisor, unsigned number, int status)
{
	struct child *child = &supervisor->children[number];
	int64_t now = now_ms();

	if (supervisor->is_stopping) {
		child->pid = 0;
		return;
	}
	if (WIFSIGNALED(status))
		ingot_log(INGOT_LOG_WARNING, "process %d was killed by signal %d and is replaced",
			  (int)child->pid, WTERMSIG(status));
	else
		ingot_log(INGOT_LOG_WARNING, "process %d ended with %d and is replaced",
			  (int)child->pid, WEXITSTATUS(status));
	if (now - child->started < GOOD_LIFE_MS) {
		put_off(child, now);
	} else {
		child->pid = 0;
		child->pause = 0;
		child->start_at = now;
	}
}

static void bury_all(struct supervisor *supervisor)
{
	int status;
	pid_t pid;

	while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
		for (unsigned i = 0; i < supervisor->count; i++) {
			if (supervisor->children[i].pid != pid)
				continue;
			supervisor->buried(supervisor->context, i + 1);
			bury(supervisor, i, status);
		}
	}
}

/* The next signal, or 0 when the time is over; -1 has no end. */
static int await_signal(int64_t milliseconds)
{
	const struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000};
	sigset_t signals;
	int signal;

	sigemptyset(&signals);
	sigaddset(&signals, SIGTERM);
	sigaddset(&signals, SIGINT);
	sigaddset(&signals, SIGHUP);
	sigaddset(&signals, SIGCHLD);
	signal = sigtimedwait(&signals, NULL, milliseconds < 0 ? NULL : &time);
	return signal > 0 ? signal : 0;
}

static void stop(struct supervisor *supervisor)
{
	if (!supervisor->is_stopping)
		ingot_manager_stopping();
	supervisor->is_stopping = true;
	signal_all(supervisor, SIGTERM);
}

static void act_on(struct supervisor *supervisor, int signal)
{
	if (signal == SIGCHLD) {
		bury_all(supervisor);
	} else if (signal == SIGHUP) {
		supervisor->is_reloaded = true;
		ingot_manager_reloading();
		signal_all(supervisor, SIGHUP);
		ingot_manager_ready();
	} else if (signal != 0) {
		stop(supervisor);
	}
}

bool ingot_supervise(unsigned count, ingot_supervisor_child child, ingot_supervisor_buried buried,
		     bool (*ready)(void *context), void *context)
{
	struct supervisor supervisor = {
		.count = count, .run = child, .buried = buried, .context = context};
	int64_t next = start_due(&supervisor);
	bool good = ready(context);

	if (!good)
		stop(&supervisor);
	while (!supervisor.is_stopping || count_living(&supervisor) > 0) {
		act_on(&supervisor, await_signal(next));
		next = supervisor.is_stopping ? -1 : start_due(&supervisor);
	}
	return good;
}
