/*
 * preprocess.c: see preprocess.h. cpp reads and writes anonymous files, so that no side ever waits for the other, and
 * no shell is asked. It has limits of time, memory and output: files may include themselves, and macros grow. A line
 * that begins with % and goes on with a backslash is made one before: cpp would keep its pieces apart and lose the
 * backslash.
 */
#include "preprocess.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* What of cpp's messages is shown. */
#define MAX_MESSAGES (16 * 1024)

/* What cpp, and what it starts, may take. A file of 16 MiB, a symbol in each line, takes one second. */
#define MAX_SECONDS 2
#define MAX_MEMORY  ((rlim_t)1 << 30)

static const struct {
	enum __rlimit_resource resource; /* glibc's name for it */
	rlim_t most;
} limits[] = {
	{RLIMIT_CPU, MAX_SECONDS},
	{RLIMIT_AS, MAX_MEMORY},
	{RLIMIT_FSIZE, SOURCE_MAX_LENGTH + 1},
	{RLIMIT_CORE, 0},
};

static const char *skip_comment(const char *at)
{
	const char *end = at[1] == '*' ? strstr(at + 2, "*/") : strchr(at, '\n');

	if (!end)
		return at + strlen(at);
	return at[1] == '*' ? end + 2 : end;
}

bool preprocess_is_needed(const struct source_file *file)
{
	const char *at = file->text;
	bool is_start = true;

	while (*at) {
		if (*at == '#' && is_start)
			return true;
		if (*at == '%' && is_start) {
			at += strcspn(at, "\n");
		} else if (at[0] == '/' && (at[1] == '*' || at[1] == '/')) {
			at = skip_comment(at);
		} else {
			is_start = *at == '\n' || (is_start && (*at == ' ' || *at == '\t'));
			at++;
		}
	}
	return false;
}

/* The text with each % line in one piece; the lines that this takes are made up for behind it. */
static char *joined(struct arena *arena, const struct source_file *file, size_t *ret_length)
{
	char *text = arena_alloc(arena, file->length + 1), *to = text;
	const char *at = file->text;
	bool is_quote = false;
	size_t owed = 0, skipped;

	for (bool is_start = true; *at; at++) {
		if (is_start)
			is_quote = *at == '%';
		is_start = *at == '\n';
		skipped = is_quote ? source_continuation(at) : 0;
		if (skipped) {
			at += skipped - 1;
			owed++;
			continue;
		}
		*to++ = *at;
		for (; is_start && owed; owed--)
			*to++ = '\n';
	}
	*ret_length = (size_t)(to - text);
	return text;
}

/* The first line: what the text on standard input is called. */
static const char *name_line(struct arena *arena, const char *path)
{
	char *quoted = arena_alloc(arena, strlen(path) * 2 + 1), *to = quoted;

	for (; *path; path++) {
		if (*path == '"' || *path == '\\')
			*to++ = '\\';
		*to++ = *path == '\n' ? ' ' : *path;
	}
	return arena_printf(arena, "# 1 \"%s\"\n", quoted);
}

static bool write_all(int descriptor, const char *bytes, size_t length)
{
	while (length) {
		ssize_t done = write(descriptor, bytes, length);

		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return false;
		bytes += done;
		length -= (size_t)done;
	}
	return true;
}

/* An anonymous file with that text, read from its start. */
static int make_input(const char *head, const char *text, size_t length)
{
	int descriptor = memfd_create("ingotc-in", MFD_CLOEXEC);

	if (descriptor < 0)
		return -1;
	if (write_all(descriptor, head, strlen(head)) && write_all(descriptor, text, length) &&
	    lseek(descriptor, 0, SEEK_SET) == 0)
		return descriptor;
	close(descriptor);
	return -1;
}

/* What an anonymous file holds, up to `most` bytes and one more. NULL when it cannot be read. */
static char *read_output(struct arena *arena, int descriptor, size_t most, size_t *ret_length)
{
	struct stat status;
	size_t length = 0, wanted;
	char *bytes;

	if (fstat(descriptor, &status) != 0 || lseek(descriptor, 0, SEEK_SET) != 0)
		return NULL;
	wanted = (size_t)status.st_size > most ? most + 1 : (size_t)status.st_size;
	bytes = arena_alloc(arena, wanted + 1);
	while (length < wanted) {
		ssize_t got = read(descriptor, bytes + length, wanted - length);

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			break;
		length += (size_t)got;
	}
	*ret_length = length;
	return bytes;
}

static const char *folder_of(struct arena *arena, const struct source_file *file)
{
	size_t length = (size_t)(file->name - file->path);

	return length ? arena_text(arena, file->path, length) : ".";
}

/*
 * Whether cpp reads the file itself, as it was; it then looks for what that includes in its folder first. Where a line
 * was made one, it reads that text from standard input by a path in a folder where nothing else is to be found, so that it
 * looks in the file's own folder first as well.
 */
static bool is_read_by_name(const struct source_file *file, const char *text, size_t length)
{
	return length == file->length && memcmp(text, file->text, length) == 0 &&
	       file->path[0] != '-';
}

/* rpcgen's symbol for headers, and what keeps cpp from words of its own (unix, linux) and comments of its own. */
static char **arguments(struct arena *arena, const struct source_file *file,
			const struct preprocess_options *options, bool is_by_name)
{
	static const char *const first[] = {"cpp", "-C", "-std=c11", "-ffreestanding", "-DRPC_HDR"};
	size_t count = sizeof(first) / sizeof(first[0]), n;
	const char **items = ARENA_ARRAY(
		arena, count + options->folder_count + options->symbol_count + 4, const char *);

	memcpy(items, first, sizeof(first));
	n = count;
	for (size_t i = 0; i < options->symbol_count; i++)
		items[n++] = arena_printf(arena, "-D%s", options->symbols[i]);
	items[n++] = "-iquote";
	items[n++] = folder_of(arena, file);
	for (size_t i = 0; i < options->folder_count; i++)
		items[n++] = arena_printf(arena, "-I%s", options->folders[i]);
	items[n++] = is_by_name ? file->path : SOURCE_OF_INPUT;
	return (char **)items;
}

/* In the child: becomes cpp, or says why not. */
static _Noreturn void become(char **items, const int descriptors[3], int failure)
{
	bool is_good = true;

	/* What it says is looked through. Behind the limits a sanitizer has no memory for this. */
	setenv("LC_ALL", "C", 1);
	for (size_t i = 0; i < sizeof(limits) / sizeof(limits[0]); i++) {
		struct rlimit limit;

		if (getrlimit(limits[i].resource, &limit) != 0 || limit.rlim_cur <= limits[i].most)
			continue;
		limit.rlim_cur = limits[i].most;
		setrlimit(limits[i].resource, &limit);
	}
	/* What writes more than it may ends at once: ingotc itself gets an error instead. */
	signal(SIGXFSZ, SIG_DFL);
	for (int i = 0; i < 3; i++)
		is_good = is_good && dup2(descriptors[i], i) == i;
	if (is_good)
		execvp(items[0], items);
	(void)write_all(failure, (const char *)&errno, sizeof(errno));
	_exit(127);
}

/* cpp's exit status, 128 and the signal that ended it, or -1 with errno: it could not be started. */
static int run(char **items, const int descriptors[3])
{
	int ends[2], problem = 0, status = 0;
	pid_t pid;

	if (pipe2(ends, O_CLOEXEC) != 0)
		return -1;
	pid = fork();
	if (pid == 0)
		become(items, descriptors, ends[1]);
	if (pid < 0)
		problem = errno;
	close(ends[1]);
	/* Ends when cpp has begun: the other end is closed then. */
	if (pid > 0 && read(ends[0], &problem, sizeof(problem)) != (ssize_t)sizeof(problem))
		problem = 0;
	close(ends[0]);
	while (pid > 0 && waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return -1;
	errno = problem;
	if (problem)
		return -1;
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/* What cpp took too much of, or NULL. gcc's says it of the program that does its work; see become's LC_ALL. */
static const char *excess(struct arena *arena, int status, int output, const char *messages)
{
	struct stat written;

	if (fstat(output, &written) == 0 && written.st_size > (off_t)SOURCE_MAX_LENGTH)
		return arena_printf(arena, "it wrote more than %u MiB", SOURCE_MAX_LENGTH >> 20);
	if (status == 0)
		return NULL;
	if (status == 128 + SIGXCPU || strstr(messages, "CPU time limit exceeded"))
		return arena_printf(arena, "it took more than %d seconds", MAX_SECONDS);
	if (strstr(messages, "out of memory"))
		return arena_printf(arena, "it needed more than %u MiB of memory",
				    (unsigned)(MAX_MEMORY >> 20));
	return NULL;
}

/* False after an error: cpp is not there, has failed or was stopped. */
static bool check_ending(struct arena *arena, struct diag *diag, const struct source_file *file,
			 int status, const int descriptors[3])
{
	const char *reason;
	size_t length = 0;
	char *text;

	if (status < 0) {
		diag_error(diag, DIAG_NO_PLACE,
			   "'%s' has lines for the C preprocessor, and cpp cannot be run: %s; on "
			   "Debian it is in the package cpp",
			   file->path, strerror(errno));
		return false;
	}
	text = read_output(arena, descriptors[2], MAX_MESSAGES, &length);
	reason = excess(arena, status, descriptors[1], text ? text : "");
	if (reason) {
		diag_error(diag, DIAG_NO_PLACE, "cpp was stopped at '%s': %s", file->path, reason);
		return false;
	}
	if (status == 0)
		return true;
	while (text && length && text[length - 1] == '\n')
		text[--length] = '\0';
	diag_error(diag, DIAG_NO_PLACE, "cpp failed on '%s'", file->path);
	/* Line by line: a message is one line. */
	for (text = text ? strtok(text, "\n") : NULL; text; text = strtok(NULL, "\n"))
		diag_note(diag, DIAG_NO_PLACE, "%s", text);
	return false;
}

static const struct source_file *take_output(struct arena *arena, struct diag *diag,
					     const struct source_file *file, int descriptor)
{
	const struct source_file *made;
	struct source_file *named;
	const char *reason = strerror(errno);
	size_t length;
	char *text = read_output(arena, descriptor, SOURCE_MAX_LENGTH, &length);

	made = text ? source_from_memory(arena, file->path, text, length, &reason) : NULL;
	if (!made) {
		diag_error(diag, DIAG_NO_PLACE, "what cpp made of '%s' cannot be read: %s",
			   file->path, reason);
		return NULL;
	}
	named = ARENA_NEW(arena, struct source_file);
	*named = *made;
	named->identity = file->identity;
	return named;
}

const struct source_file *preprocess(struct arena *arena, struct diag *diag,
				     const struct source_file *file,
				     const struct preprocess_options *options)
{
	const struct source_file *made = NULL;
	size_t length;
	const char *text = joined(arena, file, &length);
	int descriptors[3] = {-1, -1, -1}, status = -1;

	descriptors[0] = make_input(name_line(arena, file->path), text, length);
	descriptors[1] = memfd_create("ingotc-out", MFD_CLOEXEC);
	descriptors[2] = memfd_create("ingotc-err", MFD_CLOEXEC);
	if (descriptors[0] >= 0 && descriptors[1] >= 0 && descriptors[2] >= 0)
		status = run(arguments(arena, file, options, is_read_by_name(file, text, length)),
			     descriptors);
	if (check_ending(arena, diag, file, status, descriptors))
		made = take_output(arena, diag, file, descriptors[1]);
	for (int i = 0; i < 3; i++)
		if (descriptors[i] >= 0)
			close(descriptors[i]);
	return made;
}
