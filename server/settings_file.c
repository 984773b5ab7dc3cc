/*
 * settings_file.c: the configuration file.
 *
 * In: an INI file, read with libinih. Out: its keys set (settings.h); its mistakes, each with its line. Lines
 * that are longer than libinih's memory, which it would cut, are mistakes.
 */
#include <errno.h>
#include <string.h>

#include <ini.h>

#include "settings.h"

struct reading {
	struct ingot_settings *settings;
	const char *path;
	FILE *file;
	FILE *errors;
	int line;
	bool good;
};

static void report(struct reading *reading, const char *reason)
{
	fprintf(reading->errors, "%s:%d: %s\n", reading->path, reading->line, reason);
	reading->good = false;
}

/* A line that is refused goes on as an empty one. */
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
	mistake = ini_parse_stream(read_line, &reading, set, &reading);
	if (ferror(reading.file)) {
		fprintf(errors, "%s: %s\n", path, strerror(errno));
		reading.good = false;
	} else if (mistake != 0 && reading.good) {
		/* It is no key, or we would have been asked. */
		reading.line = mistake;
		report(&reading, mistake > 0 ? "neither [SECTION] nor KEY = VALUE nor ; comment"
					     : "out of memory");
	}
	fclose(reading.file);
	return reading.good;
}
