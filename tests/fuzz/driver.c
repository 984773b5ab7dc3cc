/*
 * driver.c: main() of a fuzz target without a fuzzer.
 *
 * In: folders (or files) on the command line. Every file in them, in the order of their names, is fed to fuzz_one:
 * whole, and, since corpora are small, also cut off after each of its first 512 bytes and after every seventh up to
 * 2048. Exit status 0 when all were fed, 1 when there was none or one could not be read.
 */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "fuzz.h"

#define LONGEST_CUT 2048u
/* Seven has no divisor in common with a wire unit, so cuts still fall on each of its bytes. */
#define EACH_CUT 512u
#define CUT_STEP 7u

/* An exact copy for each run, so that a sanitizer sees the first byte read behind the end. */
static int feed(const uint8_t *bytes, size_t size)
{
	uint8_t *copy = malloc(size ? size : 1);

	if (!copy)
		return -1;
	memcpy(copy, bytes, size);
	fuzz_one(copy, size);
	free(copy);
	return 0;
}

static int feed_file(const char *path, size_t *fed)
{
	FILE *in = fopen(path, "rb");
	uint8_t *bytes = NULL;
	struct stat status;
	size_t size = 0, cut;
	int verdict = -1;

	if (!in || fstat(fileno(in), &status) != 0)
		goto done;
	size = (size_t)status.st_size;
	bytes = malloc(size + 1);
	if (!bytes || fread(bytes, 1, size, in) != size)
		goto done;
	verdict = feed(bytes, size);
	for (cut = 0; !verdict && cut < size && cut < LONGEST_CUT;
	     cut += cut < EACH_CUT ? 1 : CUT_STEP)
		verdict = feed(bytes, cut);
	(*fed)++;
done:
	if (verdict)
		fprintf(stderr, "%s: cannot be fed\n", path);
	free(bytes);
	if (in)
		fclose(in);
	return verdict;
}

static int is_visible(const struct dirent *entry)
{
	return entry->d_name[0] != '.' && entry->d_type != DT_DIR;
}

static int feed_folder(const char *path, size_t *fed)
{
	struct dirent **entries;
	int count = scandir(path, &entries, is_visible, alphasort), i, verdict = 0;
	char *name;

	if (count < 0)
		return feed_file(path, fed);
	for (i = 0; i < count; i++) {
		if (verdict || asprintf(&name, "%s/%s", path, entries[i]->d_name) < 0) {
			verdict = -1;
		} else {
			verdict = feed_file(name, fed);
			free(name);
		}
		free(entries[i]);
	}
	free(entries);
	return verdict;
}

int main(int argc, char **argv)
{
	size_t fed = 0;
	int i;

	for (i = 1; i < argc; i++) {
		if (feed_folder(argv[i], &fed))
			return EXIT_FAILURE;
	}
	printf("%zu inputs\n", fed);
	return fed ? EXIT_SUCCESS : EXIT_FAILURE;
}
