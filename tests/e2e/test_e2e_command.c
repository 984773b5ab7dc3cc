/*
 * The command `ingot` against a real ingotd: tables, JSON that is read back, errors, exit statuses.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <jansson.h>

#include "beside.h"

static struct place place;
static struct daemon running;
static struct outcome outcome;

/* Run `ingot` with these words and look at how it ended. `outcome` has the rest. */
static void run(int status, const char *const *words)
{
	outcome_done(&outcome);
	command_run(&outcome, place.unix_address, words);
	CU_ASSERT_EQUAL(outcome.status, status);
	if (outcome.status != status) {
		for (size_t i = 0; words[i]; i++)
			fprintf(stderr, "%s ", words[i]);
		fprintf(stderr, "-> %d\n%s%s", outcome.status, outcome.out, outcome.err);
	}
}

#define RUN(status, ...) run(status, (const char *const[]){__VA_ARGS__, NULL})

static void expect_out(const char *text)
{
	CU_ASSERT_STRING_EQUAL(outcome.out, text);
	CU_ASSERT_STRING_EQUAL(outcome.err, "");
}

static void expect_words(const char *text)
{
	CU_ASSERT_PTR_NOT_NULL(strstr(outcome.err, text));
	if (!strstr(outcome.err, text))
		fprintf(stderr, "'%s' instead of '%s'\n", outcome.err, text);
	CU_ASSERT_STRING_EQUAL(outcome.out, "");
}

static void test_table(void)
{
	RUN(0, "server", "announce", "ALPHA", "--type", "server,print", "--version", "6.12",
	    "--comment", "Drucker f\xc3\xbcr alle", "--domain", "TABLE");
	expect_out("");
	RUN(0, "--server", running.addresses[1], "server", "announce", "BETA", "--type", "0x800",
	    "--domain", "TABLE");
	expect_out("");
	RUN(0, "server", "announce", "evil", "--comment", "\x1b[2J", "--domain", "TABLE");
	RUN(0, "server", "list", "--domain", "table");
	expect_out("NAME   PLATFORM  VERSION  TYPE          COMMENT\n"
		   "ALPHA  nt           6.12  server,print  Drucker f\xc3\xbcr alle\n"
		   "BETA   nt            0.0  unix\n"
		   "evil   nt            0.0  server        \xef\xbf\xbd[2J\n");
	RUN(0, "server", "list", "--level", "100", "--domain", "TABLE", "--type", "print,0x800");
	expect_out("NAME   PLATFORM\n"
		   "ALPHA  nt\n"
		   "BETA   nt\n");
	RUN(0, "server", "list", "--domain", "NOWHERE");
	expect_out("NAME  PLATFORM  VERSION  TYPE  COMMENT\n");
	RUN(0, "server", "withdraw", "BETA", "--domain", "TABLE");
	expect_out("");
	RUN(0, "server", "--server", running.addresses[1], "list", "--domain", "TABLE", "--type",
	    "unix");
	expect_out("NAME  PLATFORM  VERSION  TYPE  COMMENT\n");
	RUN(0, "server", "list", "--type", "domain");
	CU_ASSERT_PTR_NOT_NULL(strstr(outcome.out, "TABLE"));
	CU_ASSERT_PTR_NOT_NULL(strstr(outcome.out, "WORKGROUP"));
	RUN(0, "server", "info", "--level", "100");
	expect_out("NAME    PLATFORM\n"
		   "TESTER  nt\n");
}

static json_t *read_json(void)
{
	json_error_t error;
	json_t *array = json_loads(outcome.out, JSON_REJECT_DUPLICATES, &error);

	CU_ASSERT_STRING_EQUAL(outcome.err, "");
	CU_ASSERT_PTR_NOT_NULL_FATAL(array);
	CU_ASSERT_FATAL(json_is_array(array));
	return array;
}

static void test_json(void)
{
	json_t *array;
	json_t *object;

	RUN(0, "--json", "server", "announce", "GAMMA", "--comment", "\"\x1b\\\xe2\x82\xac",
	    "--domain", "JSON", "--type", "SERVER,0x1");
	RUN(0, "server", "list", "--json", "--domain", "JSON");
	array = read_json();
	CU_ASSERT_EQUAL_FATAL(json_array_size(array), 1);
	object = json_array_get(array, 0);
	CU_ASSERT_EQUAL(json_object_size(object), 6);
	CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(object, "sv101_name")), "GAMMA");
	CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(object, "sv101_comment")),
			       "\"\x1b\\\xe2\x82\xac");
	CU_ASSERT_EQUAL(json_integer_value(json_object_get(object, "sv101_platform_id")), 500);
	json_decref(array);

	RUN(0, "server", "--json", "info");
	array = read_json();
	object = json_array_get(array, 0);
	CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(object, "sv101_name")), "TESTER");
	CU_ASSERT(json_is_null(json_object_get(object, "sv101_comment")));
	CU_ASSERT(json_integer_value(json_object_get(object, "sv101_version_major")) > 0);
	json_decref(array);

	RUN(0, "server", "list", "--json", "--domain", "NOWHERE");
	array = read_json();
	CU_ASSERT_EQUAL(json_array_size(array), 0);
	json_decref(array);
	RUN(0, "server", "withdraw", "GAMMA", "--domain", "JSON", "--json");
	array = read_json();
	CU_ASSERT_EQUAL(json_array_size(array), 0);
	json_decref(array);
}

/* Pages are put together: the same list for every size that holds the largest entry. */
static void test_pages(void)
{
	static const char *const sizes[] = {"53",  "54",  "100",    "107",
					    "108", "300", "0x1000", "4294967295"};
	char name[8];
	char *whole;

	for (unsigned i = 0; i < 10; i++) {
		snprintf(name, sizeof(name), "page%u", i);
		RUN(0, "server", "announce", name, "--domain", "PAGES", "--comment", "words");
	}
	RUN(0, "server", "list", "--domain", "PAGES");
	whole = strdup(outcome.out);
	CU_ASSERT_PTR_NOT_NULL_FATAL(whole);
	CU_ASSERT_PTR_NOT_NULL(strstr(whole, "page9"));
	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		RUN(0, "server", "list", "--domain", "PAGES", "--prefmaxlen", sizes[i]);
		expect_out(whole);
	}
	RUN(1, "server", "list", "--domain", "PAGES", "--prefmaxlen", "0");
	expect_words("ingot: NetServerEnum: ");
	expect_words("(2123)");
	RUN(1, "server", "list", "--domain", "PAGES", "--prefmaxlen", "51");
	expect_words("(2123)");
	free(whole);
}

/* Every command that shows something: its titles, and as JSON objects with the members of its structure. */
static void test_every_command(void)
{
	static const struct {
		const char *words[6];
		const char *title;
		const char *key; /* of the first object, when there must be one */
		size_t keys;
	} commands[] = {
		{{"server", "list", "--level", "100"}, "NAME    PLATFORM\n", "sv100_name", 2},
		{{"server", "list", "--level", "101"}, "NAME  ", "sv101_name", 6},
		{{"server", "list", "--level", "1001"}, "NAME  ", "sv1001_offer", 7},
		{{"server", "info", "--level", "102"}, "NAME  ", "sv102_disc", 13},
		{{"server", "info", "--level", "1001"}, "NAME  ", "sv1001_offer", 7},
		{{"server", "transports"}, "TRANSPORT  ", "svti0_networkaddress", 5},
		{{"wksta", "info"}, "NAME  ", "wki102_logged_on_users", 7},
		{{"wksta", "info", "--level", "100"}, "NAME  ", "wki100_computername", 5},
		{{"wksta", "info", "--level", "101"}, "NAME  ", "wki101_lanroot", 6},
		{{"wksta", "users"}, "USER", NULL, 4},
		{{"wksta", "users", "--level", "0"}, "USER", NULL, 1},
		{{"user", "list"}, "NAME  ", "usri20_user_id", 5},
		{{"user", "list", "--level", "0"}, "NAME\n", "usri0_name", 1},
		{{"user", "list", "--level", "1"}, "NAME  ", "usri1_priv", 8},
		{{"user", "list", "--level", "10"}, "NAME  ", "usri10_full_name", 4},
		{{"user", "info", "root"}, "NAME  PRIVILEGE  ", "usri1_home_dir", 8},
		{{"user", "groups", "root"}, "GROUP\n", "lgrui0_name", 1},
		{{"group", "list"}, "NAME\n", "lgrpi0_name", 1},
		{{"group", "list", "--level", "1"}, "NAME  ", "lgrpi1_comment", 2},
		{{"group", "members", "root"}, "MEMBER\n", "lgrmi3_domainandname", 1},
		{{"session", "list"}, "CLIENT  USER  ", "sesi10_idle_time", 4},
		{{"time"}, "TIME  ", "tod_elapsedt", 12},
		{{"stats"}, "SINCE  ", "sts0_sopens", 17},
		{{"stats", "--service", "workstation"}, "SINCE  ", "BytesReceived", 40},
	};

	for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++) {
		const char *words[8] = {"--json"};
		const char *title = commands[i].title;
		json_t *array;
		json_t *object;

		run(0, commands[i].words);
		CU_ASSERT_NSTRING_EQUAL(outcome.out, title, strlen(title));
		memcpy(words + 1, commands[i].words, sizeof(commands[i].words));
		run(0, words);
		array = read_json();
		object = json_array_get(array, 0);
		CU_ASSERT(object || !commands[i].key);
		CU_ASSERT(!object || json_object_size(object) == commands[i].keys);
		CU_ASSERT(!commands[i].key || json_object_get(object, commands[i].key));
		json_decref(array);
	}
}

/* Arrays in objects in arrays. */
static void test_nested_json(void)
{
	json_t *array;
	json_t *offer;
	json_t *program;

	RUN(0, "server", "info", "--level", "1001", "--json");
	array = read_json();
	offer = json_object_get(json_array_get(array, 0), "sv1001_offer");
	CU_ASSERT_EQUAL(json_integer_value(json_object_get(offer, "ofr_address_count")), 1);
	CU_ASSERT_STRING_EQUAL(
		json_string_value(json_array_get(json_object_get(offer, "ofr_addresses"), 0)),
		running.addresses[1]);
	program = json_array_get(json_object_get(offer, "ofr_programs"), 0);
	CU_ASSERT_EQUAL(json_integer_value(json_object_get(program, "prg_number")), 0x20001F00);
	CU_ASSERT_EQUAL(
		json_integer_value(json_array_get(json_object_get(program, "prg_versions"), 0)), 1);
	json_decref(array);
	RUN(0, "server", "announce", "MUTE", "--domain", "NESTED");
	RUN(0, "server", "list", "--level", "1001", "--json", "--domain", "NESTED");
	array = read_json();
	CU_ASSERT(json_is_null(json_object_get(json_array_get(array, 0), "sv1001_offer")));
	json_decref(array);
}

static void test_failures(void)
{
	char nowhere[ADDRESS_MAX];

	snprintf(nowhere, sizeof(nowhere), "unix://%s/nobody.sock", place.folder);
	RUN(1, "server", "list", "--server", nowhere);
	expect_words("ingot: NetServerEnum: ");
	expect_words("(1722)");
	RUN(1, "server", "list", "--json", "--server", nowhere);
	expect_words("(1722)");
	RUN(1, "server", "info", "--level", "103");
	expect_words("NetServerGetInfo: ");
	expect_words("(124)");
	RUN(1, "server", "list", "--level", "0");
	expect_words("(124)");
	RUN(1, "server", "list", "--type", "domain,server");
	expect_words("(1)");
	RUN(1, "server", "announce", "a/b");
	expect_words("IngotServerAnnounce: ");
	expect_words("(123)");
	RUN(1, "server", "announce", "");
	expect_words("(123)");
	RUN(1, "server", "announce", "good", "--ttl", "100000");
	expect_words("(87)");
	RUN(1, "server", "withdraw", "nobody");
	expect_words("IngotServerWithdraw: ");
	expect_words("(2460)");
	RUN(1, "user", "info", "nobody of this name");
	expect_words("NetUserGetInfo: no such user (2221)");
	RUN(1, "group", "members", "no such group");
	expect_words("(1376)");
	RUN(1, "session", "list", "--client", "192.0.2.99");
	expect_words("(2312)");
	RUN(1, "user", "list", "--server", running.addresses[1]);
	expect_words("NetUserEnum: access denied (5)");
	RUN(1, "server", "list", "--level", "102");
	expect_words("(124)");
	RUN(1, "user", "list", "--prefmaxlen", "1");
	expect_words("(2123)");
	RUN(1, "server", "list", "--server", "");
	expect_words("(53)");
}

static void test_usage(void)
{
	RUN(2, "--nonsense");
	expect_words("--nonsense");
	RUN(2, "nonsense");
	expect_words("there is no command 'nonsense'");
	RUN(2, "server");
	RUN(2, "server", "nonsense");
	expect_words("there is no command 'server nonsense'");
	RUN(2, "server", "list", "one-too-many");
	RUN(2, "server", "list", "--encoding", "asn1");
	expect_words("--encoding: 'asn1' is neither xdr nor protobuf");
	RUN(2, "server", "list", "--type", "nonsense");
	expect_words("'nonsense'");
	RUN(2, "server", "list", "--level", "x");
	RUN(2, "server", "list", "--prefmaxlen", "4294967296");
	RUN(2, "server", "list", "--prefmaxlen", "-1");
	RUN(2, "server", "list", "--timeout", "0");
	RUN(2, "server", "announce");
	RUN(2, "server", "announce", "one", "two");
	RUN(2, "server", "announce", "one", "--version", "1.x");
	RUN(2, "server", "withdraw");
	RUN(2, "user", "info");
	expect_words("a NAME is needed");
	RUN(2, "user", "info", "one", "two");
	RUN(2, "group", "members");
	RUN(2, "user", "list", "one-too-many");
	RUN(2, "time", "flies");
	RUN(2, "stats", "--service", "nonsense");
	RUN(2, "user");
	outcome_done(&outcome);
	command_run(&outcome, NULL, (const char *const[]){NULL});
	CU_ASSERT_EQUAL(outcome.status, 2);
}

static void test_help(void)
{
	RUN(0, "--help");
	CU_ASSERT_PTR_NOT_NULL(strstr(outcome.out, "ingot server list"));
	CU_ASSERT_PTR_NOT_NULL(strstr(outcome.out, "--json"));
	RUN(0, "server", "--help");
	CU_ASSERT_PTR_NOT_NULL(strstr(outcome.out, "ingot server withdraw"));
	RUN(0, "server", "list", "--help");
	CU_ASSERT_PTR_NOT_NULL(strstr(outcome.out, "Usage: ingot server list"));
	CU_ASSERT_PTR_NOT_NULL(strstr(outcome.out, "--prefmaxlen"));
	CU_ASSERT_PTR_NOT_NULL(strstr(outcome.out, "--server"));
	RUN(0, "--version");
	CU_ASSERT_NSTRING_EQUAL(outcome.out, "ingot ", 6);
}

/* A full disk is not success. */
static void test_full_output(void)
{
	static const char *const commands[][4] = {{"server", "list", NULL},
						  {"server", "list", "--json", NULL},
						  {"server", "info", NULL},
						  {"--help", NULL}};

	for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++) {
		outcome_done(&outcome);
		command_run_into(&outcome, place.unix_address, commands[i], "/dev/full");
		CU_ASSERT_EQUAL(outcome.status, 1);
		CU_ASSERT_PTR_NOT_NULL(strstr(outcome.err, "cannot write the output"));
	}
}

/* Nor is a closed one, whose number the connection to the server would otherwise take. */
static void test_closed_output(void)
{
	pid_t child;
	int status = 0;

	fflush(NULL);
	child = fork();
	if (child == 0) {
		if (!freopen("/dev/null", "w", stderr))
			_exit(126);
		close(STDOUT_FILENO);
		execl(INGOT_TEST_BIN "/ingot", "ingot", "server", "list", "--server",
		      place.unix_address, (char *)NULL);
		_exit(127);
	}
	CU_ASSERT_EQUAL_FATAL(waitpid(child, &status, 0), child);
	CU_ASSERT(WIFEXITED(status));
	CU_ASSERT_EQUAL(WEXITSTATUS(status), 1);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"table", test_table},
		{"json", test_json},
		{"pages", test_pages},
		{"every command", test_every_command},
		{"nested JSON", test_nested_json},
		{"failures", test_failures},
		{"usage", test_usage},
		{"help", test_help},
		{"full output", test_full_output},
		{"closed output", test_closed_output},
		CU_TEST_INFO_NULL,
	};
	const char *arguments[] = {"--listen", place.unix_address, "--listen", "tcp://127.0.0.1:0",
				   "--store",  ":memory:",         "--name",   "TESTER",
				   "--config", place.config,       NULL};
	int verdict = 2;

	place_init(&place);
	if (daemon_start(&running, arguments, 2, NULL, NULL))
		verdict = suite_run_beside(&running, "command", tests);
	outcome_done(&outcome);
	place_done(&place);
	return verdict;
}
