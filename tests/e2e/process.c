/*
 * process.c: the real programs, started by a test.
 *
 * In: arguments. Out: what the programs wrote, and how they ended. It judges nothing.
 */
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "process.h"

#define ARGUMENTS_MAX 32

static void give_up(const char *what)
{
	fprintf(stderr, "%s: %s\n", what, strerror(errno));
	abort();
}

long now_ms(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

void write_file(const char *path, const char *text)
{
	FILE *file = fopen(path, "we");

	if (!file || fputs(text, file) < 0 || fclose(file) != 0)
		give_up(path);
}

void place_init(struct place *place)
{
	snprintf(place->folder, sizeof(place->folder), "/tmp/ingot-e2e-XXXXXX");
	if (!mkdtemp(place->folder))
		give_up(place->folder);
	snprintf(place->socket_path, sizeof(place->socket_path), "%s/ingotd.sock", place->folder);
	snprintf(place->unix_address, sizeof(place->unix_address), "unix://%s", place->socket_path);
	snprintf(place->store, sizeof(place->store), "%s/servers.db", place->folder);
	snprintf(place->config, sizeof(place->config), "%s/ingotd.conf", place->folder);
	write_file(place->config, "[access]\nannounce = local, 127.0.0.0/8, ::1\n");
}

static int remove_entry(const char *path, const struct stat *status, int kind, struct FTW *position)
{
	(void)status;
	(void)kind;
	(void)position;
	return remove(path);
}

void place_done(struct place *place)
{
	nftw(place->folder, remove_entry, 8, FTW_DEPTH | FTW_PHYS);
}

/* Sockets that a test passes ($LISTEN_FDS, sd_listen_fds(3)) are for the child that has this number. */
static void say_for_whom(void)
{
	char number[16];

	snprintf(number, sizeof(number), "%d", (int)getpid());
	if (getenv("LISTEN_FDS"))
		setenv("LISTEN_PID", number, 1);
}

/* Start a program of the build. Its ends of the pipes are closed here; `local` may be NULL. */
static pid_t start(const char *program, const char *const *arguments, const char *local, int out,
		   int err)
{
	char path[512];
	char *argv[ARGUMENTS_MAX] = {path};
	pid_t parent = getpid();
	pid_t child;

	snprintf(path, sizeof(path), "%s/%s", INGOT_TEST_BIN, program);
	for (size_t i = 0; arguments[i] && i < ARGUMENTS_MAX - 2; i++)
		argv[i + 1] = (char *)arguments[i];
	fflush(NULL);
	child = fork();
	if (child < 0)
		give_up("fork");
	if (child == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		if (getppid() != parent || dup2(out, STDOUT_FILENO) < 0 ||
		    dup2(err, STDERR_FILENO) < 0)
			_exit(126);
		if (local)
			setenv("INGOT_LOCAL", local, 1);
		say_for_whom();
		execv(path, argv);
		_exit(127);
	}
	close(out);
	close(err);
	return child;
}

/* A pipe whose ends no other child keeps open. */
static void make_pipe(int ends[2])
{
	if (pipe2(ends, O_CLOEXEC) != 0)
		give_up("pipe");
}

/* The status of waitpid; a process that does not end in time is killed. */
static int reap(pid_t pid)
{
	long deadline = now_ms() + PROCESS_WAIT_MS;
	int status = 0;
	pid_t got;

	while ((got = waitpid(pid, &status, WNOHANG)) == 0) {
		if (now_ms() > deadline) {
			fprintf(stderr, "process %d does not end: killed\n", (int)pid);
			kill(pid, SIGKILL);
			waitpid(pid, &status, 0);
			return status;
		}
		usleep(2000);
	}
	if (got != pid)
		give_up("waitpid");
	return status;
}

/* One line without its newline; false at the end, on an error, and when the time is over. */
static bool read_line(int descriptor, char *line, size_t size, long deadline)
{
	size_t length = 0;
	struct pollfd wait = {.fd = descriptor, .events = POLLIN};

	while (length + 1 < size) {
		long left = deadline - now_ms();

		if (left <= 0 || poll(&wait, 1, (int)left) <= 0 ||
		    read(descriptor, line + length, 1) != 1)
			return false;
		if (line[length] == '\n') {
			line[length] = '\0';
			return true;
		}
		length++;
	}
	return false;
}

/* All there is until the other end closes. To be freed. */
static char *read_all(int descriptor, size_t limit)
{
	char *text = NULL;
	size_t size = 0;
	FILE *into = open_memstream(&text, &size);
	char part[4096];
	ssize_t got;

	if (!into)
		give_up("open_memstream");
	while ((got = read(descriptor, part, sizeof(part))) > 0 && size < limit) {
		fwrite(part, 1, (size_t)got, into);
		fflush(into);
	}
	fclose(into);
	close(descriptor);
	return text;
}

bool daemon_start(struct daemon *daemon, const char *const *arguments, size_t addresses,
		  char *ret_words, int *ret_status)
{
	static const char ready[] = "ingotd: listening on ";
	long deadline = now_ms() + PROCESS_WAIT_MS;
	int out[2];
	int err[2];
	int status;
	char line[sizeof(ready) + ADDRESS_MAX];
	char *words;

	make_pipe(out);
	make_pipe(err);
	*daemon = (struct daemon){.output = out[0]};
	daemon->pid =
		start("ingotd", arguments, NULL, out[1], ret_words ? err[1] : dup(STDERR_FILENO));
	if (!ret_words)
		close(err[1]);
	while (daemon->address_count < addresses &&
	       read_line(out[0], line, sizeof(line), deadline)) {
		if (strncmp(line, ready, sizeof(ready) - 1) != 0)
			break;
		snprintf(daemon->addresses[daemon->address_count++], ADDRESS_MAX, "%.*s",
			 ADDRESS_MAX - 1, line + sizeof(ready) - 1);
	}
	if (daemon->address_count == addresses) {
		/* A daemon that writes to standard error later is a test's failure to look: keep it simple. */
		close(err[0]);
		return true;
	}
	status = reap(daemon->pid);
	if (ret_status)
		*ret_status = status;
	words = read_all(err[0], 1 << 20);
	if (ret_words)
		snprintf(ret_words, 4096, "%s", words);
	free(words);
	close(out[0]);
	return false;
}

int daemon_stop(struct daemon *daemon, int signal)
{
	int status;

	kill(daemon->pid, signal);
	status = reap(daemon->pid);
	close(daemon->output);
	daemon->pid = 0;
	return status;
}

/* The words of a command, in the encoding that the test runs in (support/encoding.c). */
static void encoded(const char *const *arguments, const char *words[ARGUMENTS_MAX])
{
	const char *encoding = getenv("INGOT_TEST_ENCODING");
	size_t count = 0;

	if (encoding) {
		words[count++] = "--encoding";
		words[count++] = encoding;
	}
	for (size_t i = 0; arguments[i] && count < ARGUMENTS_MAX - 1; i++)
		words[count++] = arguments[i];
	words[count] = NULL;
}

static void run_command(struct outcome *outcome, const char *local, const char *const *arguments,
			int out, int read_out)
{
	const char *words[ARGUMENTS_MAX];
	int err[2];
	pid_t child;
	int status;
	char path[] = "/tmp/ingot-e2e-err-XXXXXX";

	/* Standard error goes to a file: reading two pipes one after the other could wait forever. */
	err[0] = mkostemp(path, O_CLOEXEC);
	if (err[0] < 0)
		give_up("mkostemp");
	unlink(path);
	err[1] = dup(err[0]);
	encoded(arguments, words);
	child = start("ingot", words, local, out, err[1]);
	outcome->out = read_out >= 0 ? read_all(read_out, (size_t)1 << 28) : strdup("");
	status = reap(child);
	outcome->status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
	lseek(err[0], 0, SEEK_SET);
	outcome->err = read_all(err[0], 1 << 20);
	if (!outcome->out || !outcome->err)
		give_up("memory");
}

void command_run(struct outcome *outcome, const char *local, const char *const *arguments)
{
	int out[2];

	make_pipe(out);
	run_command(outcome, local, arguments, out[1], out[0]);
}

void command_run_into(struct outcome *outcome, const char *local, const char *const *arguments,
		      const char *output)
{
	int out = open(output, O_WRONLY | O_CLOEXEC);

	if (out < 0)
		give_up(output);
	run_command(outcome, local, arguments, out, -1);
}

void outcome_done(struct outcome *outcome)
{
	free(outcome->out);
	free(outcome->err);
	*outcome = (struct outcome){0};
}
