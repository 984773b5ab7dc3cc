/*
 * child.h: what a forked child of a test finds.
 *
 * In: a function that says how many things were wrong. Out: that number, or a negative one when the child
 * did not come to its end: it is killed after CHILD_SECONDS, so that a lock left behind is a failure
 * and not a hang.
 */
#ifndef INGOT_TEST_CHILD_H
#define INGOT_TEST_CHILD_H

#include <errno.h>
#include <signal.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

enum { CHILD_SECONDS = 20 };

static inline int child_run(int (*body)(void *context), void *context)
{
	int wrong;
	int status;
	pid_t pid = fork();

	if (pid < 0)
		return -1;
	if (pid == 0) {
		signal(SIGALRM, SIG_DFL);
		alarm(CHILD_SECONDS);
		wrong = body(context);
		_exit(wrong < 100 ? wrong : 100);
	}
	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return -1;
	return WIFEXITED(status) ? WEXITSTATUS(status) : -2;
}

#endif
