/*
 * idl_speed.c: how long ingotc takes for long interface files, and how much memory.
 *
 * In: ingotc's path, and how many lines (10,000 if not said). Out: one line of text for each shape of a file: the shortest
 * time of several runs, by the clock and of the processor's, and the largest memory (resident, as the kernel counts it).
 * The files and what ingotc makes of them stand in a folder of their own under $TMPDIR or /tmp, which is gone afterwards.
 * Exit status 1 when ingotc fails or, with 10,000 lines, takes more memory than the shape may, which does not depend on
 * what else the machine does, or BUSY_MAX of the processor's time, which a walk over all lines for each line takes.
 *
 * The first shape is of structures as network management has them, each with its level's union and a procedure; the
 * second, a .x file, is of the same as rpcgen's users write them, without preprocessor lines: cpp's time is cpp's. The others
 * are long in one way each.
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
#define BUSY_MAX         1.0
#define MICROS_A_SECOND  1000000.0

static void write_group(FILE *out, unsigned i)
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

static void write_x_group(FILE *out, unsigned i)
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

static void write_groups(FILE *out, unsigned lines)
{
	fputs("[ program(0x20009999), version(1), pointer_default(unique) ]\ninterface speed\n{\n"
	      "typedef unsigned long DWORD;\ntypedef char *LPTEXT;\n",
	      out);
	for (unsigned i = 0; i < lines / LINES_A_GROUP + 1; i++)
		write_group(out, i);
	fputs("}\n", out);
}

static void write_x(FILE *out, unsigned lines)
{
	for (unsigned i = 0; i < lines / LINES_A_GROUP + 1; i++)
		write_x_group(out, i);
}

static void write_operations(FILE *out, unsigned lines)
{
	fputs("[program(1)] interface speed {\n", out);
	for (unsigned i = 0; i < lines; i++)
		fprintf(out, "long F%u([in] handle_t h, [in] long a, [out] long *b);\n", i);
	fputs("}\n", out);
}

static void write_chain(FILE *out, unsigned lines)
{
	fputs("typedef long T0;\n", out);
	for (unsigned i = 0; i < lines; i++)
		fprintf(out, "typedef T%u T%u;\n", i, i + 1);
	fprintf(out, "struct user { T%u a; };\n", lines);
}

/* One operation; numbers, arrays with their counts, and what goes both ways. */
static void write_parameters(FILE *out, unsigned lines)
{
	fputs("[program(1)] interface speed {\nlong F([in] handle_t h", out);
	for (unsigned i = 0; i < lines / 3; i++)
		fprintf(out,
			",\n[in] long n%u,\n[in, size_is(n%u)] long *a%u,\n[in, out] long *b%u", i,
			i, i, i);
	fputs(");\n}\n", out);
}

/* An enum, a union of its values, and the structure of both. */
static void write_cases(FILE *out, unsigned lines)
{
	fputs("typedef enum {\n", out);
	for (unsigned i = 0; i < lines / 2; i++)
		fprintf(out, "E%u,\n", i);
	fputs("} E;\ntypedef union {\n", out);
	for (unsigned i = 0; i < lines / 2; i++)
		fprintf(out, "[case(E%u)] long a%u;\n", i, i);
	fputs("} U;\nstruct user { E e; [switch_is(e)] U u; };\n", out);
}

static void write_members(FILE *out, unsigned lines)
{
	fputs("struct user {\n", out);
	for (unsigned i = 0; i < lines / 3; i++)
		fprintf(out,
			"unsigned long n%u;\n[size_is(n%u / 2)] long *a%u;\nstruct { long b%u; };\n",
			i, i, i, i);
	fputs("};\n", out);
}

static const struct shape {
	const char *name, *extension;
	void (*write)(FILE *out, unsigned lines);
	double mebibytes_max; /* for 10,000 lines */
} shapes[] = {
	{"structures and operations", "idl", write_groups, 64},
	{"the same as rpcgen's users write them", "x", write_x, 64},
	{"operations of a line each", "idl", write_operations, 96},
	{"typedefs of typedefs", "idl", write_chain, 64},
	{"parameters of one operation", "idl", write_parameters, 64},
	{"cases of one union", "idl", write_cases, 64},
	{"members of one structure", "idl", write_members, 64},
};

#define SHAPES (sizeof(shapes) / sizeof(shapes[0]))

/* Returns how many lines it wrote, 0 on failure. */
static unsigned write_file(const char *path, const struct shape *shape, unsigned lines)
{
	FILE *out = fopen(path, "w+");
	unsigned count = 0;
	int character;

	if (!out)
		return 0;
	shape->write(out, lines);
	rewind(out);
	while ((character = getc(out)) != EOF)
		count += character == '\n';
	if (ferror(out))
		count = 0;
	if (fclose(out))
		return 0;
	return count;
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

static int judge(const struct shape *shape, const struct run *best, unsigned lines)
{
	if (lines >= DEFAULT_LINES * 2 ||
	    (best->mebibytes <= shape->mebibytes_max && best->busy <= BUSY_MAX))
		return 0;
	fprintf(stderr, "idl-speed: %s: more than %.0f MiB or %.1f s\n", shape->name,
		shape->mebibytes_max, BUSY_MAX);
	return 1;
}

static int run_shape(const char *ingotc, const char *folder, const struct shape *shape,
		     unsigned lines)
{
	struct run best = {.seconds = 0}, run;
	char file[4096 + 16];

	snprintf(file, sizeof(file), "%s/speed.%s", folder, shape->extension);
	lines = write_file(file, shape, lines);
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
	printf("ingotc: %u lines of .%s in %.1f ms (%.1f ms of the processor's), %.1f MiB: %s\n",
	       lines, shape->extension, best.seconds * 1000, best.busy * 1000, best.mebibytes,
	       shape->name);
	return judge(shape, &best, lines);
}

static int run_all(const char *ingotc, const char *folder, unsigned lines)
{
	int verdict = 0;

	for (size_t i = 0; i < SHAPES && verdict >= 0; i++) {
		int one = run_shape(ingotc, folder, &shapes[i], lines);

		verdict = one ? one : verdict;
	}
	return verdict;
}

int main(int argc, char **argv)
{
	const char *temporary = getenv("TMPDIR");
	unsigned long lines = argc > 2 ? strtoul(argv[2], NULL, 10) : DEFAULT_LINES;
	char folder[4096];
	int verdict;

	if (argc < 2 || argc > 3 || !lines || lines > 1000000) {
		fprintf(stderr, "usage: idl-speed INGOTC [LINES]\n");
		return 2;
	}
	snprintf(folder, sizeof(folder), "%s/idl-speed-XXXXXX", temporary ? temporary : "/tmp");
	if (!mkdtemp(folder)) {
		perror(folder);
		return EXIT_FAILURE;
	}
	verdict = run_all(argv[1], folder, (unsigned)lines);
	remove_folder(folder);
	if (verdict < 0)
		fprintf(stderr, "idl-speed: %s did not compile it\n", argv[1]);
	return verdict ? EXIT_FAILURE : EXIT_SUCCESS;
}
