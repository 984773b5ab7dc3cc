/*
 * idl_speed.c: how long ingotc takes for a long interface file, and how much memory.
 *
 * In: ingotc's path, and how many lines (10,000 if not said). Out: one line of text for an .idl and one for a .x file: the shortest time of several runs,
 * by the clock and of the processor's, and the largest memory (resident, as the kernel counts it). The file and what
 * ingotc makes of it stand in a folder of their own under $TMPDIR or /tmp, which is gone afterwards. Exit status 1 when
 * ingotc fails or, with 10,000 lines, takes more than MEBIBYTES_MAX: memory does not depend on what else the machine
 * does.
 *
 * The .idl file is of structures as network management has them, each with its level's union and a procedure; the .x file
 * of the same, as rpcgen's users write them. It has no preprocessor lines: cpp's time is cpp's.
 */
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define RUNS             9
#define LINES_A_GROUP    29u /* of either language, a few more or less */
#define DEFAULT_LINES    10000u
#define NANOS_A_SECOND   1000000000.0
#define KIBIBYTES_A_MEBI 1024.0
#define MEBIBYTES_MAX    64.0
#define MICROS_A_SECOND  1000000.0

static void write_idl(FILE *out, unsigned i)
{
	fprintf(out,
		"/* What group %u says of itself. */\n"
		"const DWORD GROUP_%u = 0x%08X;\n"
		"typedef enum _KIND_%u {\n\tKIND_%u_A,\n\tKIND_%u_B = 7\n} KIND_%u;\n"
		"\n"
		"typedef struct _INFO_%u_100 {\n\tDWORD platform;\n\t[string, ref] LPTEXT name;\n"
		"} INFO_%u_100, *PINFO_%u_100;\n"
		"\n"
		"typedef struct _INFO_%u_101 {\n\tINFO_%u_100 base;\n\tKIND_%u kind;\n"
		"\t[range(0, 100)] short share;\n\t[string, unique] LPTEXT comment;\n"
		"\tDWORD count;\n\t[size_is(count)] INFO_%u_100 *peers;\n} INFO_%u_101;\n"
		"\n"
		"typedef union _INFO_%u {\n\t[case(100)] INFO_%u_100 info100;\n"
		"\t[case(101)] INFO_%u_101 info101;\n} INFO_%u;\n"
		"\n"
		"long Group%uEnum([in] handle_t binding, [in] DWORD level,\n"
		"\t[out, level_is(level), size_is(*read)] INFO_%u **buffer, [out] DWORD *read);\n"
		"\n",
		i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i);
}

static void write_x(FILE *out, unsigned i)
{
	fprintf(out,
		"/* What group %u says of itself. */\n"
		"const GROUP_%u = 0x%08X;\n"
		"enum kind_%u {\n\tKIND_%u_A,\n\tKIND_%u_B = 7\n};\n"
		"\n"
		"struct info_%u_100 {\n\tunsigned int platform;\n\tstring name<GROUP_%u>;\n};\n"
		"\n"
		"struct info_%u_101 {\n\tinfo_%u_100 base;\n\tkind_%u kind;\n\tshort share;\n"
		"\tstring comment<>;\n\tinfo_%u_100 peers<>;\n\tinfo_%u_101 *next;\n};\n"
		"\n"
		"union info_%u switch (unsigned int level) {\n"
		"case 100:\n\tinfo_%u_100 info100;\ncase 101:\n\tinfo_%u_101 info101;\n};\n"
		"program PROGRAM_%u { version VERSION_%u {\n\tinfo_%u ENUM_%u(unsigned int) = 1;\n"
		"} = 1; } = 0x%08X;\n"
		"\n",
		i, i, i + 1, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, 0x20000000 + i);
}

/* A kind of file. */
static const struct language {
	const char *name, *extension;
	const char *head, *tail;
	void (*write_group)(FILE *out, unsigned i);
} languages[] = {
	{"IDL", "idl",
	 "[ program(0x20009999), version(1), pointer_default(unique) ]\ninterface speed\n{\n"
	 "typedef unsigned long DWORD;\ntypedef char *LPTEXT;\n",
	 "}\n", write_idl},
	{".x", "x", "", "", write_x},
};

static unsigned count_lines(const char *path)
{
	FILE *in = fopen(path, "r");
	unsigned lines = 0;

	if (!in)
		return 0;
	for (int c = getc(in); c != EOF; c = getc(in))
		lines += c == '\n';
	fclose(in);
	return lines;
}

/* Returns how many lines it wrote, 0 on failure. */
static unsigned write_file(const struct language *language, const char *path, unsigned lines)
{
	unsigned groups = lines / LINES_A_GROUP + 1;
	FILE *out = fopen(path, "w");

	if (!out)
		return 0;
	fputs(language->head, out);
	for (unsigned i = 0; i < groups; i++)
		language->write_group(out, i);
	fputs(language->tail, out);
	if (fclose(out))
		return 0;
	return count_lines(path);
}

struct run {
	double seconds;
	double busy; /* seconds of the processor's */
	double mebibytes;
};

static double seconds_of(struct timeval time)
{
	return (double)time.tv_sec + (double)time.tv_usec / MICROS_A_SECOND;
}

static int measure(const char *ingotc, const char *file, const char *folder, struct run *ret_run)
{
	struct timespec start, end;
	struct rusage usage;
	int status;
	pid_t child;

	clock_gettime(CLOCK_MONOTONIC, &start);
	child = fork();
	if (child == 0) {
		execl(ingotc, ingotc, "-o", folder, file, (char *)NULL);
		_exit(127);
	}
	if (child < 0 || wait4(child, &status, 0, &usage) != child || status)
		return -1;
	clock_gettime(CLOCK_MONOTONIC, &end);
	ret_run->seconds = (double)(end.tv_sec - start.tv_sec) +
			   (double)(end.tv_nsec - start.tv_nsec) / NANOS_A_SECOND;
	ret_run->busy = seconds_of(usage.ru_utime) + seconds_of(usage.ru_stime);
	ret_run->mebibytes = (double)usage.ru_maxrss / KIBIBYTES_A_MEBI;
	return 0;
}

/* The folder holds files alone. */
static void remove_folder(const char *path)
{
	DIR *folder = opendir(path);
	const struct dirent *entry;

	while (folder && (entry = readdir(folder)))
		if (entry->d_name[0] != '.')
			unlinkat(dirfd(folder), entry->d_name, 0);
	if (folder)
		closedir(folder);
	rmdir(path);
}

static int run_all(const struct language *language, const char *ingotc, const char *folder,
		   unsigned lines)
{
	struct run best = {.seconds = 0}, run;
	char file[4096 + 16];

	snprintf(file, sizeof(file), "%s/speed.%s", folder, language->extension);
	lines = write_file(language, file, lines);
	if (!lines)
		return -1;
	for (int i = 0; i < RUNS; i++) {
		if (measure(ingotc, file, folder, &run))
			return -1;
		if (i == 0 || run.seconds < best.seconds)
			best.seconds = run.seconds;
		if (i == 0 || run.busy < best.busy)
			best.busy = run.busy;
		if (run.mebibytes > best.mebibytes)
			best.mebibytes = run.mebibytes;
	}
	printf("ingotc: %u lines of %s in %.1f ms (%.1f ms of the processor's), %.1f MiB\n", lines,
	       language->name, best.seconds * 1000, best.busy * 1000, best.mebibytes);
	if (lines < DEFAULT_LINES * 2 && best.mebibytes > MEBIBYTES_MAX) {
		fprintf(stderr, "idl-speed: more than %.0f MiB\n", MEBIBYTES_MAX);
		return 1;
	}
	return 0;
}

int main(int argc, char **argv)
{
	const char *temporary = getenv("TMPDIR");
	unsigned long lines = argc > 2 ? strtoul(argv[2], NULL, 10) : DEFAULT_LINES;
	char folder[4096];
	int verdict = 0;

	if (argc < 2 || argc > 3 || !lines || lines > 1000000) {
		fprintf(stderr, "usage: idl-speed INGOTC [LINES]\n");
		return 2;
	}
	snprintf(folder, sizeof(folder), "%s/idl-speed-XXXXXX", temporary ? temporary : "/tmp");
	if (!mkdtemp(folder)) {
		perror(folder);
		return EXIT_FAILURE;
	}
	for (size_t i = 0; !verdict && i < sizeof(languages) / sizeof(languages[0]); i++)
		verdict = run_all(&languages[i], argv[1], folder, (unsigned)lines);
	remove_folder(folder);
	if (verdict < 0)
		fprintf(stderr, "idl-speed: %s did not compile it\n", argv[1]);
	return verdict ? EXIT_FAILURE : EXIT_SUCCESS;
}
