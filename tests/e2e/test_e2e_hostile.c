/*
 * `ingot server list` against servers that mean no good: lists that never end, handles that lead in a circle,
 * text that is no text. It ends, and nothing gets through to the terminal.
 *
 * The server is this program's own child, with operations of its own behind lmserver.idl.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <jansson.h>

#include <lm.h>

#include "encoding.h"
#include "ingot/rpc.h"
#include "netmon.h"
#include "process.h"
#include "suite.h"

static struct place place;

/* Entries of a page; 0 gives none. */
static NET_API_STATUS page(HEXPERTKEY call, LPBYTE *bufptr, LPDWORD read, LPDWORD total,
			   DWORD count, const char *name)
{
	SERVER_INFO_101 *list;

	*read = count;
	*total = count + 1;
	if (count == 0)
		return ERROR_MORE_DATA;
	list = ExpertAllocMemory(call, count * sizeof(*list), NULL);
	if (!list)
		return ERROR_NOT_ENOUGH_MEMORY;
	for (DWORD i = 0; i < count; i++)
		list[i] = (SERVER_INFO_101){.sv101_name = (char *)name,
					    .sv101_comment = (char *)name};
	*bufptr = (LPBYTE)list;
	return ERROR_MORE_DATA;
}

/* What the server does goes by the domain that it is asked for. */
static NET_API_STATUS hostile_enum(HEXPERTKEY call, LMCSTR servername, DWORD level, LPBYTE *bufptr,
				   DWORD prefmaxlen, LPDWORD read, LPDWORD total, DWORD servertype,
				   LMCSTR domain, LPDWORD resume)
{
	static const DWORD circle[] = {5, 9, 9, 9, 9, 9, 7, 9, 9, 5};
	DWORD before = resume ? *resume : 0;
	NET_API_STATUS status;

	(void)servername;
	(void)level;
	(void)prefmaxlen;
	(void)servertype;
	if (!resume || !domain)
		return ERROR_INVALID_PARAMETER;
	if (strcmp(domain, "nothing") == 0) {
		*resume = before + 1;
		return page(call, bufptr, read, total, 0, "");
	}
	if (strcmp(domain, "still") == 0) {
		*resume = 1;
		return page(call, bufptr, read, total, 1, "again");
	}
	if (strcmp(domain, "from the start") == 0) {
		*resume = 0;
		return page(call, bufptr, read, total, 1, "again");
	}
	if (strcmp(domain, "circle") == 0) {
		*resume = circle[before % 10];
		return page(call, bufptr, read, total, 1, "again");
	}
	if (strcmp(domain, "long circle") == 0) {
		*resume = before % 1000 + 1;
		return page(call, bufptr, read, total, 1, "again");
	}
	status = page(call, bufptr, read, total, 2,
		      strcmp(domain, "no text") == 0 ? "no UTF-8: \xff"
						     : "\x1b]0;owned\x07\xc2\x9b"
						       "2J\n");
	*resume = 0;
	*total = *read;
	return status == ERROR_MORE_DATA ? 0 : status;
}

static ingot_server *server;

static void stop(int signal)
{
	(void)signal;
	ingot_server_stop(server);
}

/* The child: ready when the parent reads one byte. */
static int serve(int ready)
{
	static const struct lmserver_ops operations = {.NetServerEnum = hostile_enum};
	int status = 1;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	signal(SIGTERM, stop);
	if (ingot_server_new(NULL, &server) == 0 &&
	    ingot_server_add(server, &lmserver_interface, &operations, NULL) == 0 &&
	    ingot_server_listen(server, place.unix_address) == 0 && write(ready, "!", 1) == 1 &&
	    ingot_server_run(server) == 0)
		status = 0;
	ingot_server_free(server);
	return status;
}

static void list(struct outcome *outcome, const char *domain)
{
	long begin = now_ms();

	command_run(outcome, place.unix_address,
		    (const char *const[]){"server", "list", "--prefmaxlen", "1000", "--domain",
					  domain, NULL});
	CU_ASSERT(now_ms() - begin < 10000);
}

static void test_endless(void)
{
	static const char *const domains[] = {"nothing", "still", "from the start", "circle",
					      "long circle"};

	for (size_t i = 0; i < sizeof(domains) / sizeof(domains[0]); i++) {
		struct outcome outcome;

		list(&outcome, domains[i]);
		CU_ASSERT_EQUAL(outcome.status, 1);
		CU_ASSERT_STRING_EQUAL(outcome.out, "");
		CU_ASSERT_PTR_NOT_NULL(strstr(outcome.err, "there is more, and does not give it"));
		outcome_done(&outcome);
	}
}

#define SEEN                                           \
	"\xef\xbf\xbd]0;owned\xef\xbf\xbd\xef\xbf\xbd" \
	"2J\xef\xbf\xbd"

static void test_text(void)
{
	struct outcome outcome;
	json_t *array;

	list(&outcome, "text");
	CU_ASSERT_EQUAL(outcome.status, 0);
	CU_ASSERT_STRING_EQUAL(outcome.out,
			       "NAME            PLATFORM  VERSION  TYPE  COMMENT\n" SEEN
			       "  0             0.0  0x0   " SEEN "\n" SEEN
			       "  0             0.0  0x0   " SEEN "\n");
	outcome_done(&outcome);
	command_run(&outcome, place.unix_address,
		    (const char *const[]){"server", "list", "--json", "--domain", "text", NULL});
	array = json_loads(outcome.out, 0, NULL);
	CU_ASSERT_EQUAL(json_array_size(array), 2);
	CU_ASSERT_STRING_EQUAL(
		json_string_value(json_object_get(json_array_get(array, 1), "sv101_name")),
		"\x1b]0;owned\x07\xc2\x9b"
		"2J\n");
	json_decref(array);
	outcome_done(&outcome);
}

/* What is no UTF-8 is shown as well as it can be; in protobuf it cannot even be sent. */
static void test_no_text(void)
{
	struct outcome outcome;

	list(&outcome, "no text");
	if (encoding_is_protobuf()) {
		CU_ASSERT_EQUAL(outcome.status, 1);
		CU_ASSERT_PTR_NOT_NULL(strstr(outcome.err, "(1113)"));
	} else {
		CU_ASSERT_EQUAL(outcome.status, 0);
		CU_ASSERT_PTR_NOT_NULL(strstr(outcome.out, "no UTF-8: \xef\xbf\xbd  "));
	}
	outcome_done(&outcome);
}

/* A server that offers other procedures of the interface not at all. */
static void test_not_offered(void)
{
	struct outcome outcome;

	command_run(&outcome, place.unix_address, (const char *const[]){"server", "info", NULL});
	CU_ASSERT_EQUAL(outcome.status, 1);
	CU_ASSERT_PTR_NOT_NULL(strstr(outcome.err, "(1745)"));
	outcome_done(&outcome);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"endless lists", test_endless},
		{"hostile text", test_text},
		{"what is no text", test_no_text},
		{"not offered", test_not_offered},
		CU_TEST_INFO_NULL,
	};
	int ready[2];
	int status = 0;
	int verdict = 2;
	char byte;
	pid_t child;

	place_init(&place);
	if (pipe(ready) != 0)
		return 2;
	child = fork();
	if (child == 0)
		return serve(ready[1]);
	close(ready[1]);
	if (child > 0 && read(ready[0], &byte, 1) == 1) {
		verdict = suite_run("hostile", tests);
		kill(child, SIGTERM);
	}
	if (child > 0 && (waitpid(child, &status, 0) != child || status != 0)) {
		fprintf(stderr, "the server ended badly: %#x\n", (unsigned)status);
		verdict = 1;
	}
	place_done(&place);
	return verdict;
}
