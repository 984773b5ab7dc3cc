/*
 * write_utmp.c: say who is logged in. In: a file's path, and a USER:LINE:HOST:TIME for each session (TIME in
 * seconds since 1970, HOST may be empty). Out: that file, as utmp(5) has it.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utmpx.h>

/* The text up to the next ':' or the end into a field of `size` bytes, NUL-padded; `*rest` moves on. */
static int take(const char **rest, char *field, size_t size)
{
	size_t length = strcspn(*rest, ":");

	if (length > size)
		return 0;
	memcpy(field, *rest, length);
	*rest += length + ((*rest)[length] == ':');
	return 1;
}

int main(int argc, char **argv)
{
	FILE *file = argc > 1 ? fopen(argv[1], "w") : NULL;

	if (!file || fclose(file) != 0) {
		perror("write_utmp");
		return 1;
	}
	for (int i = 2; i < argc; i++) {
		struct utmpx entry = {.ut_type = USER_PROCESS, .ut_pid = 1};
		const char *rest = argv[i];

		if (!take(&rest, entry.ut_user, sizeof(entry.ut_user)) ||
		    !take(&rest, entry.ut_line, sizeof(entry.ut_line)) ||
		    !take(&rest, entry.ut_host, sizeof(entry.ut_host))) {
			fprintf(stderr, "write_utmp: too long: %s\n", argv[i]);
			return 1;
		}
		entry.ut_tv.tv_sec = (int32_t)strtol(rest, NULL, 10);
		updwtmpx(argv[1], &entry);
	}
	return 0;
}
