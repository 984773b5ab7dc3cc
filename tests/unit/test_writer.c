/*
 * test_writer.c: text with holes, and output files that are written all or none.
 *
 * Each test works in a folder of its own below the current one's $TMPDIR (or /tmp) and removes it.
 */
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "suite.h"
#include "writer.h"

static char folder[256];

static void enter_folder(void)
{
	const char *base = getenv("TMPDIR");

	snprintf(folder, sizeof(folder), "%s/ingot-writer-XXXXXX", base ? base : "/tmp");
	CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(folder));
}

static const char *path_of(const char *name)
{
	static char path[512];

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	return path;
}

/* Remove the folder; returns how many entries it had. */
static unsigned leave_folder(void)
{
	DIR *dir = opendir(folder);
	struct dirent *entry;
	unsigned count = 0;

	CU_ASSERT_PTR_NOT_NULL_FATAL(dir);
	while ((entry = readdir(dir))) {
		if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
			continue;
		count++;
		remove(path_of(entry->d_name));
	}
	closedir(dir);
	CU_ASSERT_EQUAL(rmdir(folder), 0);
	return count;
}

static void put_file(const char *name, const char *content)
{
	FILE *file = fopen(path_of(name), "wb");

	CU_ASSERT_PTR_NOT_NULL_FATAL(file);
	CU_ASSERT_TRUE_FATAL(fputs(content, file) >= 0);
	CU_ASSERT_EQUAL_FATAL(fclose(file), 0);
}

static bool file_is(const char *name, const char *content)
{
	char buffer[8192] = "";
	FILE *file = fopen(path_of(name), "rb");
	size_t length;

	if (!file)
		return false;
	length = fread(buffer, 1, sizeof(buffer) - 1, file);
	fclose(file);
	return length == strlen(content) && memcmp(buffer, content, length) == 0;
}

static void test_holes(void)
{
	struct text text;

	text_init(&text);
	text_fill(&text, "${type} *${name}; $ $${name} {}", "name", "next", "type", "struct node",
		  NULL);
	CU_ASSERT_STRING_EQUAL(text_close(&text), "struct node *next; $ $next {}");
	CU_ASSERT_EQUAL(text.length, strlen(text.bytes));
	text_done(&text);
}

static void test_unknown_hole(void)
{
	static const char *const templates[] = {"a ${nmae} b", "a ${} b", "a ${name", "${names}"};

	for (size_t i = 0; i < sizeof(templates) / sizeof(templates[0]); i++) {
		struct text text;

		text_init(&text);
		text_fill(&text, templates[i], "name", "x", NULL);
		text_fill(&text, "${name}", "name", "later text does not heal it", NULL);
		CU_ASSERT_PTR_NULL(text_close(&text));
		CU_ASSERT_PTR_NOT_NULL(strstr(text.problem, "hole"));
		text_done(&text);
	}
}

/* A void text has no bytes to fill into another one: that is void too. */
static void test_void_spreads(void)
{
	struct text inner;
	struct text outer;

	text_init(&inner);
	text_init(&outer);
	text_fill(&inner, "${x}", NULL);
	text_fill(&outer, "${inner}", "inner", text_close(&inner), NULL);
	CU_ASSERT_PTR_NULL(text_close(&outer));
	text_done(&inner);
	text_done(&outer);
}

static bool commit(const char *directory, const char *first, const char *second, char **ret_problem)
{
	struct writer writer;
	bool ok;

	writer_init(&writer, directory);
	text_fill(writer_add(&writer, "first.h"), first, NULL);
	text_fill(writer_add(&writer, "second.c"), second, NULL);
	ok = writer_commit(&writer);
	if (ret_problem)
		*ret_problem = writer.problem ? strdup(writer.problem) : NULL;
	writer_done(&writer);
	return ok;
}

static void test_writes(void)
{
	enter_folder();
	CU_ASSERT_TRUE(commit(folder, "one\n", "", NULL));
	CU_ASSERT_TRUE(file_is("first.h", "one\n"));
	CU_ASSERT_TRUE(file_is("second.c", ""));
	CU_ASSERT_TRUE(commit(folder, "on", "two", NULL));
	CU_ASSERT_TRUE(file_is("first.h", "on"));
	CU_ASSERT_TRUE(file_is("second.c", "two"));
	CU_ASSERT_EQUAL(leave_folder(), 2);
}

static void test_unchanged(void)
{
	const struct timespec long_ago[2] = {{.tv_sec = 1000}, {.tv_sec = 1000}};
	struct stat before;
	struct stat after;

	enter_folder();
	CU_ASSERT_TRUE(commit(folder, "same", "old", NULL));
	CU_ASSERT_EQUAL(utimensat(AT_FDCWD, path_of("first.h"), long_ago, 0), 0);
	CU_ASSERT_EQUAL(utimensat(AT_FDCWD, path_of("second.c"), long_ago, 0), 0);
	CU_ASSERT_EQUAL(stat(path_of("first.h"), &before), 0);
	CU_ASSERT_TRUE(commit(folder, "same", "new", NULL));
	CU_ASSERT_EQUAL(stat(path_of("first.h"), &after), 0);
	CU_ASSERT_EQUAL(after.st_mtime, 1000);
	CU_ASSERT_EQUAL(after.st_ino, before.st_ino);
	CU_ASSERT_EQUAL(stat(path_of("second.c"), &after), 0);
	CU_ASSERT_NOT_EQUAL(after.st_mtime, 1000);
	CU_ASSERT_TRUE(file_is("second.c", "new"));
	CU_ASSERT_EQUAL(leave_folder(), 2);
}

static void test_void_text_writes_nothing(void)
{
	char *problem = NULL;

	enter_folder();
	put_file("first.h", "before");
	CU_ASSERT_FALSE(commit(folder, "after", "${hole}", &problem));
	CU_ASSERT_PTR_NOT_NULL_FATAL(problem);
	CU_ASSERT_PTR_NOT_NULL(strstr(problem, "second.c"));
	CU_ASSERT_PTR_NOT_NULL(strstr(problem, "hole"));
	free(problem);
	CU_ASSERT_TRUE(file_is("first.h", "before"));
	CU_ASSERT_EQUAL(leave_folder(), 1);
}

static void test_missing_directory(void)
{
	char *problem = NULL;

	CU_ASSERT_FALSE(commit("/nonexistent/ingot", "a", "b", &problem));
	CU_ASSERT_PTR_NOT_NULL_FATAL(problem);
	CU_ASSERT_PTR_NOT_NULL(strstr(problem, "/nonexistent/ingot/first.h"));
	CU_ASSERT_PTR_NOT_NULL(strstr(problem, "No such file"));
	free(problem);
}

static void test_directory_in_place(void)
{
	char *problem = NULL;

	enter_folder();
	put_file("first.h", "before");
	CU_ASSERT_EQUAL(mkdir(path_of("second.c"), 0700), 0);
	CU_ASSERT_FALSE(commit(folder, "after", "b", &problem));
	CU_ASSERT_PTR_NOT_NULL_FATAL(problem);
	CU_ASSERT_PTR_NOT_NULL(strstr(problem, "second.c"));
	free(problem);
	CU_ASSERT_TRUE(file_is("first.h", "before"));
	CU_ASSERT_EQUAL(leave_folder(), 2);
}

/* Exit status of a child that may write no file above 4096 bytes, as on a disk that is nearly full. */
static int commit_on_full_disk(void)
{
	const struct rlimit limit = {4096, 4096};
	char large[8192];
	char *problem = NULL;
	bool ok;

	memset(large, 'x', sizeof(large) - 1);
	large[sizeof(large) - 1] = '\0';
	signal(SIGXFSZ, SIG_IGN);
	if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
		return 2;
	ok = commit(folder, "after", large, &problem);
	return !ok && problem && strstr(problem, "second.c") && strstr(problem, "large") ? 0 : 1;
}

static void test_full_disk(void)
{
	int status = -1;
	pid_t child;

	enter_folder();
	put_file("first.h", "before");
	put_file("second.c", "before");
	child = fork();
	if (child == 0)
		_exit(commit_on_full_disk());
	CU_ASSERT_TRUE_FATAL(child > 0);
	CU_ASSERT_EQUAL(waitpid(child, &status, 0), child);
	CU_ASSERT_TRUE(WIFEXITED(status));
	CU_ASSERT_EQUAL(WEXITSTATUS(status), 0);
	CU_ASSERT_TRUE(file_is("first.h", "before"));
	CU_ASSERT_TRUE(file_is("second.c", "before"));
	CU_ASSERT_EQUAL(leave_folder(), 2);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"holes are filled by name", test_holes},
		{"a hole that nothing fills makes the text void", test_unknown_hole},
		{"a void text makes what it goes into void", test_void_spreads},
		{"files are written and replaced", test_writes},
		{"a file that holds its text already is left alone", test_unchanged},
		{"a void text keeps all files from being written", test_void_text_writes_nothing},
		{"a missing directory is an error", test_missing_directory},
		{"a directory in a file's place is an error", test_directory_in_place},
		{"a full disk leaves every file as it was", test_full_disk},
		CU_TEST_INFO_NULL,
	};

	return suite_run("writer", tests);
}
