/*
 * log.c: one line for each event, on standard error.
 *
 * In: events in words. Out: lines, each in one write, so that those of several threads do not mix.
 */
#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "log.h"

#define LINE_MAX_BYTES 1024

static bool to_journal;

void ingot_log_init(void)
{
	const char *stream = getenv("JOURNAL_STREAM");
	unsigned long long device;
	unsigned long long inode;
	struct stat error;

	/* The journal's socket, unless somebody has led standard error elsewhere since (systemd.exec(5)). */
	to_journal = stream && sscanf(stream, "%llu:%llu", &device, &inode) == 2 &&
		     fstat(STDERR_FILENO, &error) == 0 && error.st_dev == device &&
		     error.st_ino == inode;
}

void ingot_log(enum ingot_log_priority priority, const char *format, ...)
{
	char line[LINE_MAX_BYTES];
	int length = to_journal ? snprintf(line, sizeof(line), "<%d>", (int)priority)
				: snprintf(line, sizeof(line), "ingotd: ");
	size_t used = (size_t)length;
	ssize_t written;
	va_list values;

	va_start(values, format);
	/* One byte is kept for the newline; what does not fit is left out. */
	(void)vsnprintf(line + used, sizeof(line) - used - 1, format, values);
	va_end(values);
	for (char *at = line + used; *at; at++) {
		if ((unsigned char)*at < 0x20 || *at == 0x7f)
			*at = '?';
	}
	used = strlen(line);
	line[used++] = '\n';
	do
		written = write(STDERR_FILENO, line, used);
	while (written < 0 && errno == EINTR);
}
