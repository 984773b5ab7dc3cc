/*
 * test_e2e_torture.c: the daemon's operations, the functions of lm.h and the commands of `ingot` in one process, with
 * each allocation failing in turn, on whatever side it is.
 *
 * Everything is linked statically, so that there is one heap, and its switch is in reach. What the caller is
 * told, what he is given, and what a command's exit status and its line are, is asserted each time; that nothing stays
 * is torture.h's part. SQLite and jansson take their memory elsewhere.
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <lm.h>

#include "command.h"
#include "encoding.h"
#include "ingot/block.h"
#include "ingot/rpc.h"
#include "machine.h"
#include "offer.h"
#include "operations.h"
#include "pool.h"
#include "suite.h"
#include "torture.h"

enum { SERVERS = 12, PATIENCE_MS = 10000 };

/* The client's own memory or the operation's; the server's, around it; the server's for the connection. */
static const struct torture_rules rules = {
	.statuses = {ERROR_NOT_ENOUGH_MEMORY, RPC_S_CALL_FAILED, RPC_S_SERVER_UNAVAILABLE},
	.patience_ms = PATIENCE_MS,
};

static struct {
	struct ingot_machine machine;
	struct ingot_operations_context context;
	ingot_server *server;
	pthread_t thread;
	char folder[32];
	char address[64];
	uint8_t *offer;
} daemon_here = {.folder = "/tmp/ingot-torture-XXXXXX"};

static void *serve(void *status)
{
	*(NET_API_STATUS *)status = ingot_server_run(daemon_here.server);
	return NULL;
}

static NET_API_STATUS run_status;

static bool add_interfaces(void)
{
	static const struct {
		const ingot_interface *interface;
		const void *ops;
	} rows[] = {
		{&lmserver_interface, &ingot_server_operations},
		{&lmwksta_interface, &ingot_wksta_operations},
		{&lmaccess_interface, &ingot_account_operations},
		{&lmremutl_interface, &ingot_time_operations},
		{&lmshare_interface, &ingot_session_operations},
		{&lmstats_interface, &ingot_statistics_operations},
	};
	bool good = true;

	daemon_here.context.server = daemon_here.server;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		good = good && ingot_server_add(daemon_here.server, rows[i].interface, rows[i].ops,
						&daemon_here.context) == 0;
	return good;
}

/* What the daemon says of itself at level 1001. */
static bool make_offer(void)
{
	static const ingot_interface *const interfaces[] = {&lmserver_interface,
							    &lmaccess_interface};
	struct ingot_store_server *self = &daemon_here.machine.server;

	return ingot_offer_find(daemon_here.server, interfaces, 2, NULL, &daemon_here.offer,
				&self->offer_length) == 0 &&
	       (self->offer = daemon_here.offer);
}

static bool start(void)
{
	struct ingot_operations_context *context = &daemon_here.context;
	char reason[INGOT_STORE_REASON_MAX];

	if (!mkdtemp(daemon_here.folder))
		return false;
	snprintf(daemon_here.address, sizeof(daemon_here.address), "unix://%s/socket",
		 daemon_here.folder);
	ingot_operations_context_init(context);
	ingot_clock_init(&context->clock);
	context->catalogue.domain = "MEADOWS";
	context->catalogue.self = &daemon_here.machine.server;
	context->sessions = ingot_sessions_new(1);
	return context->sessions &&
	       ingot_machine_init(&daemon_here.machine, "MEADOW", "the daemon itself") == 0 &&
	       ingot_store_open(":memory:", ingot_clock_now(&context->clock), INGOT_TTL_MAX,
				&context->catalogue.store, reason) == 0 &&
	       ingot_server_new(NULL, &daemon_here.server) == 0 &&
	       ingot_server_watch_callers(daemon_here.server, ingot_sessions_note,
					  context->sessions) == 0 &&
	       add_interfaces() &&
	       ingot_server_listen(daemon_here.server, daemon_here.address) == 0 && make_offer() &&
	       pthread_create(&daemon_here.thread, NULL, serve, &run_status) == 0;
}

static bool stop(void)
{
	ingot_server_stop(daemon_here.server);
	pthread_join(daemon_here.thread, NULL);
	ingot_server_free(daemon_here.server);
	ingot_store_close(daemon_here.context.catalogue.store);
	ingot_sessions_free(daemon_here.context.sessions);
	ingot_operations_context_done(&daemon_here.context);
	NetApiBufferFree(daemon_here.offer);
	return rmdir(daemon_here.folder) == 0 && run_status == 0;
}

/* Every step makes its own connection. */
static NET_API_STATUS without_connections(NET_API_STATUS status)
{
	while (ingot_pool_evict())
		;
	return status;
}

/*
 * The server keeps what its connections had, as many as there were at once. A step has one; where it fails, the next
 * step's may come before the server has seen the end of it. So here are two.
 */
static bool make_spares(void)
{
	const char *address = daemon_here.address;
	struct ingot_connection first;
	LPBYTE buffer = NULL;
	bool done = NetServerGetInfo((LMSTR)address, 100, &buffer) == 0 &&
		    NetApiBufferFree(buffer) == 0 && ingot_pool_take(address, &first);

	if (!done)
		return false;
	done = NetServerGetInfo((LMSTR)address, 100, &buffer) == 0 && NetApiBufferFree(buffer) == 0;
	ingot_connection_close(&first);
	return without_connections(0) == 0 && done;
}

static NET_API_STATUS announce(const char *name, const char *comment)
{
	SERVER_INFO_101 info = {PLATFORM_ID_NT, (char *)name,   4, 2,
				SV_TYPE_SERVER, (char *)comment};

	return IngotServerAnnounce(daemon_here.address, 101, (LPBYTE)&info, NULL, 0);
}

/* Whether all servers are listed as they were announced, the daemon itself first. */
static bool are_servers(const SERVER_INFO_101 *servers, DWORD read)
{
	char name[24];

	if (read != 1 + SERVERS || strcmp(servers[0].sv101_name, "MEADOW") != 0)
		return false;
	for (DWORD i = 1; i < read; i++) {
		snprintf(name, sizeof(name), "SERVER%u", i);
		if (strcmp(servers[i].sv101_name, name) != 0 ||
		    strcmp(servers[i].sv101_comment, "one of many") != 0)
			return false;
	}
	return true;
}

static uint32_t enum_step(void *context)
{
	const char *address = context;
	LPBYTE buffer = (LPBYTE)&buffer;
	DWORD read = 77;
	DWORD total = 77;
	DWORD resume = 0;
	NET_API_STATUS status = NetServerEnum(address, 101, &buffer, MAX_PREFERRED_LENGTH, &read,
					      &total, SV_TYPE_ALL, NULL, &resume);

	CU_ASSERT(status == 0 || (!buffer && read == 0 && total == 0 && resume == 0));
	CU_ASSERT(status != 0 ||
		  (are_servers((const SERVER_INFO_101 *)buffer, read) && total == read));
	CU_ASSERT_EQUAL(NetApiBufferFree(buffer), 0);
	return without_connections(status);
}

static uint32_t info_step(void *context)
{
	LPBYTE buffer = (LPBYTE)&buffer;
	NET_API_STATUS status = NetServerGetInfo(context, 101, &buffer);

	CU_ASSERT_EQUAL(buffer == NULL, status != 0);
	if (!status)
		CU_ASSERT_STRING_EQUAL(((SERVER_INFO_101 *)buffer)->sv101_name, "MEADOW");
	CU_ASSERT_EQUAL(NetApiBufferFree(buffer), 0);
	return without_connections(status);
}

/* The same announcement again and again: it is there already, so the list stays as it is. */
static uint32_t announce_step(void *context)
{
	(void)context;
	return without_connections(announce("SERVER3", "one of many"));
}

/* With what it offers, which goes to the store and comes out of it at level 1001. */
static uint32_t offer_step(void *context)
{
	uint32_t versions[] = {1, 1001};
	char *addresses[] = {(char[]){"tcp://192.0.2.7:4001"}, (char[]){"unix:///run/server3"}};
	SERVER_PROGRAM program = {.prg_number = 0x20001F00,
				  .prg_name = (char[]){"lmserver"},
				  .prg_version_count = 2,
				  .prg_versions = versions};
	SERVER_OFFER offer = {.ofr_address_count = 2,
			      .ofr_addresses = addresses,
			      .ofr_program_count = 1,
			      .ofr_programs = &program};
	SERVER_INFO_1001 info = {.sv1001_platform_id = PLATFORM_ID_NT,
				 .sv1001_name = (char[]){"SERVER3"},
				 .sv1001_version_major = 4,
				 .sv1001_version_minor = 2,
				 .sv1001_type = SV_TYPE_SERVER,
				 .sv1001_comment = (char[]){"one of many"},
				 .sv1001_offer = &offer};

	return without_connections(IngotServerAnnounce(context, 1001, (LPBYTE)&info, NULL, 0));
}

static uint32_t withdraw_step(void *context)
{
	NET_API_STATUS status = IngotServerWithdraw(context, "NOBODY", NULL);

	return without_connections(status == NERR_NoSuchServer ? 0 : status);
}

static void test_calls(void)
{
	static uint32_t (*const steps[])(void *context) = {enum_step, info_step, announce_step,
							   offer_step, withdraw_step};

	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
		/* Once, so that what a server keeps for later is there. */
		CU_ASSERT_EQUAL(steps[i](daemon_here.address), 0);
		torture_rest();
		CU_ASSERT(torture_with(steps[i], daemon_here.address, &rules) >= 6);
		CU_ASSERT_EQUAL(enum_step(daemon_here.address), 0);
	}
}

/* The result of a call, in every way that it can be kept. */
static uint32_t keep_step(void *context)
{
	char *shared = context;
	SERVER_INFO_101 *servers = NULL;
	SERVER_INFO_101 *copy = NULL;
	void *root = NULL;
	DWORD read = 0;
	DWORD total = 0;
	DWORD size = 0;
	size_t needed = 0;
	NET_API_STATUS status =
		NetServerEnum(daemon_here.address, 101, (LPBYTE *)&servers, MAX_PREFERRED_LENGTH,
			      &read, &total, SV_TYPE_ALL, NULL, NULL);

	if (!status)
		status = ingot_clone(servers, (void **)&copy);
	if (!status)
		status = ingot_clone_to(servers, shared, 65536, NULL, &needed);
	if (!status)
		status = ingot_block_attach(shared, needed, &ingot_type_SERVER_INFO_101, &root,
					    NULL);
	if (!status)
		status = NetApiBufferSize(servers, &size);
	if (!status)
		status = NetApiBufferReallocate(servers, size * 10, (LPVOID *)&servers);
	if (!status)
		status = ingot_block_check(servers);
	/* Each is right as far as it came. */
	CU_ASSERT(!servers || are_servers(servers, read));
	CU_ASSERT(!copy || are_servers(copy, read));
	CU_ASSERT(!root || are_servers(root, read));
	CU_ASSERT_EQUAL(NetApiBufferFree(servers), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(copy), 0);
	return without_connections(status);
}

static void test_results(void)
{
	char *shared = aligned_alloc(16, 65536);

	CU_ASSERT_PTR_NOT_NULL_FATAL(shared);
	CU_ASSERT_EQUAL(keep_step(shared), 0);
	torture_rest();
	/* The call's, as in the enumeration alone; the copy, the larger buffer, two bitmaps. */
	CU_ASSERT(torture_with(keep_step, shared, &rules) >= 6 + 4);
	free(shared);
}

/* What a command wrote to a standard stream, which goes to a file meanwhile. */
struct diverted {
	int number;
	int kept;
	int file;
};

static struct diverted divert(FILE *stream)
{
	struct diverted diverted = {.number = fileno(stream)};

	fflush(stream);
	diverted.kept = dup(diverted.number);
	diverted.file = memfd_create("diverted", MFD_CLOEXEC);
	CU_ASSERT_FATAL(diverted.kept >= 0 && diverted.file >= 0);
	CU_ASSERT_FATAL(dup2(diverted.file, diverted.number) == diverted.number);
	return diverted;
}

static void revert(const struct diverted *diverted, FILE *stream, char *text, size_t size)
{
	ssize_t length;

	fflush(stream);
	length = pread(diverted->file, text, size - 1, 0);
	text[length > 0 ? length : 0] = '\0';
	CU_ASSERT_EQUAL(dup2(diverted->kept, diverted->number), diverted->number);
	close(diverted->kept);
	close(diverted->file);
}

/* A command line, and what is in its output when it succeeds. */
struct line {
	const char *words[10];
	const char *printed;
};

static const struct ingot_command *command_of(const struct line *line)
{
	const struct ingot_command *command = ingot_commands;

	while (strcmp(command->noun, line->words[0]) != 0 ||
	       (command->verb && strcmp(command->verb, line->words[1]) != 0))
		command++;
	return command;
}

/* The status that a failed command's line ends with. */
static uint32_t status_in(const char *line)
{
	const char *bracket = strrchr(line, '(');

	CU_ASSERT_EQUAL(strncmp(line, "ingot: ", 7), 0);
	CU_ASSERT_PTR_NOT_NULL(bracket);
	CU_ASSERT_PTR_EQUAL(strchr(line, '\n'), line + strlen(line) - 1);
	return bracket ? (uint32_t)strtoul(bracket + 1, NULL, 10) : UINT32_MAX;
}

static uint32_t command_step(void *context)
{
	const struct line *line = context;
	struct ingot_common common = {
		.server = daemon_here.address,
		.encoding = encoding_is_protobuf() ? INGOT_PROTOBUF : INGOT_XDR,
	};
	char *words[10];
	int count = 0;
	char out[4096];
	char err[4096];
	int result;

	/* argp may order and cut them. The first of them stands for the command's name. */
	for (int i = 1; line->words[i]; i++)
		words[count++] = strdup(line->words[i]);
	words[count] = NULL;
	struct diverted to_out = divert(stdout);
	struct diverted to_err = divert(stderr);

	result = command_of(line)->run(count, words, &common);
	revert(&to_err, stderr, err, sizeof(err));
	revert(&to_out, stdout, out, sizeof(out));
	while (count > 0)
		free(words[--count]);
	CU_ASSERT_EQUAL(err[0] != '\0', result != 0);
	if (result == 0)
		CU_ASSERT_PTR_NOT_NULL(strstr(out, line->printed));
	return without_connections(result == 0 ? 0 : status_in(err));
}

static void test_commands(void)
{
	static const struct line lines[] = {
		{{"server", "list"}, "SERVER12"},
		{{"server", "list", "--json", "--prefmaxlen", "400"}, "SERVER12"},
		{{"server", "list", "--encoding", "protobuf"}, "SERVER12"},
		{{"server", "info"}, "MEADOW"},
		{{"server", "list", "--level", "1001"}, "SERVER12"},
		{{"server", "info", "--level", "1001", "--json"}, "lmaccess"},
		{{"server", "info", "--level", "102"}, "MEADOW"},
		{{"server", "transports"}, "unix://"},
		{{"wksta", "info"}, "MEADOWS"},
		{{"wksta", "users"}, "USER"},
		{{"user", "list", "--level", "0"}, "root"},
		{{"user", "info", "root"}, "root"},
		{{"user", "groups", "root"}, "root"},
		{{"group", "list"}, "root"},
		{{"group", "members", "root"}, "MEADOW\\root"},
		{{"session", "list"}, "MEADOW"},
		{{"time", "time"}, "UTC"},
		{{"stats", "stats"}, "BYTES-SENT"},
		{{"stats", "stats", "--service", "workstation"}, "BYTES-SENT"},
		{{"server", "list", "--level", "1001", "--json"}, "192.0.2.7"},
		{{"server", "announce", "SERVER3", "--comment", "one of many", "--version", "4.2"},
		 ""},
	};

	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++) {
		CU_ASSERT_EQUAL(command_step((void *)&lines[i]), 0);
		torture_rest();
		CU_ASSERT(torture_with(command_step, (void *)&lines[i], &rules) >= 6);
	}
	CU_ASSERT_EQUAL(enum_step(daemon_here.address), 0);
}

int main(void)
{
	static const CU_TestInfo tests[] = {{"the functions of lm.h", test_calls},
					    {"what is done with a result", test_results},
					    {"the commands", test_commands},
					    CU_TEST_INFO_NULL};
	char name[24];
	int verdict;

	if (!start())
		return 1;
	for (unsigned i = 1; i <= SERVERS; i++) {
		snprintf(name, sizeof(name), "SERVER%u", i);
		if (announce(name, "one of many") != 0)
			return 1;
	}
	if (!make_spares())
		return 1;
	verdict = suite_run("torture", tests);
	return stop() ? verdict : 1;
}
