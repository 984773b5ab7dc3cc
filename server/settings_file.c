/*
 * settings_file.c: the configuration file.
 *
 * In: an INI file, read with libinih. Out: its keys set (settings.h); its mistakes, each with its line. libinih tells the
 * first line that is none, and cuts those that are longer than its memory: so lines are looked at before it has them.
 */
#include <errno.h>
#include <string.h>

#include <ini.h>

#include "settings.h"

/* Bytes of a line, its end included: an access rule of as many networks as it may have fits. */
#define LINE_MAX_BYTES 4096

#define NO_LINE "neither [SECTION] nor KEY = VALUE nor ; comment"

struct reading {
	struct ingot_settings *settings;
	const char *path;
	FILE *file;
	FILE *errors;
	int line;
	int mistake;  /* the first line whose key was refused; 0: none */
	bool is_lost; /* it is not known which section this is */
	bool good;
};

static void report(struct reading *reading, const char *reason)
{
	fprintf(reading->errors, "%s:%d: %s\n", reading->path, reading->line, reason);
	reading->good = false;
}

/* A section, a key, a comment or nothing. */
static bool is_line(struct reading *reading, const char *line)
{
	line += strncmp(line, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
	line += strspn(line, " \t\r\n\v\f");
	if (*line == '[') {
		reading->is_lost = !strchr(line, ']');
		return !reading->is_lost;
	}
	return strchr(";#", *line) || strpbrk(line, "=:");
}

/* A line that is refused goes on as an empty one, and so do those below a section whose name cannot be read. */
static char *read_line(char *line, int size, void *stream)
{
	struct reading *reading = stream;
	size_t length;
	int next;

	if (!fgets(line, size, reading->file))
		return NULL;
	reading->line++;
	length = strlen(line);
	if (length > 0 && line[length - 1] != '\n' && !feof(reading->file)) {
		report(reading, "the line is too long");
		while ((next = fgetc(reading->file)) != EOF && next != '\n')
			;
		*line = '\0';
	} else if (!is_line(reading, line)) {
		report(reading, NO_LINE);
		*line = '\0';
	} else if (reading->is_lost) {
		*line = '\0';
	}
	return line;
}

static int set(void *user, const char *section, const char *name, const char *value)
{
	struct reading *reading = user;
	char reason[INGOT_SETTINGS_REASON_MAX];

	if (ingot_settings_set(reading->settings, section, name, value, reason))
		return 1;
	report(reading, reason);
	if (reading->mistake == 0)
		reading->mistake = reading->line;
	return 0;
}

bool ingot_settings_read(struct ingot_settings *settings, const char *path, bool optional,
			 FILE *errors)
{
	struct reading reading = {
		.settings = settings,
		.path = path,
		.file = fopen(path, "re"),
		.errors = errors,
		.good = true,
	};
	int mistake;

	if (!reading.file && optional && errno == ENOENT)
		return true;
	if (!reading.file) {
		fprintf(errors, "%s: %s\n", path, strerror(errno));
		return false;
	}
	/* A line that begins with blanks is a line, not more of the one above. */
	ini_allow_multiline = false;
	ini_use_stack = false;
	ini_max_line = ini_initial_alloc = LINE_MAX_BYTES;
	mistake = ini_parse_stream(read_line, &reading, set, &reading);
	if (ferror(reading.file)) {
		fprintf(errors, "%s: %s\n", path, strerror(errno));
		reading.good = false;
	} else if (mistake != 0 && mistake != reading.mistake) {
		/* Before all that were told: no key, as a comment begins in front of its sign. */
		reading.line = mistake;
		report(&reading, mistake > 0 ? NO_LINE : "out of memory");
	}
	fclose(reading.file);
	return reading.good;
}
