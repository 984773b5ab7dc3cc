/*
 * enumerate.c: NetServerEnum of ingotd, which the records were announced to; and of a server that has its answer ready.
 *
 * In: data. Out: the daemon, started from the program that stands beside this one; rows' functions.
 */
#include "enumerate.h"

#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "lmapibuf.h"
#include "lmserver.h"

#define TTL_SECONDS 86400u

/* A daemon of its own: no store on disk, no rpcbind, and the loopback may announce. Returns when it cannot. */
void serve_ingotd(int tell)
{
	static const char settings[] = "[access]\nannounce = 127.0.0.1\n";
	const ssize_t length = sizeof(settings) - 1;
	int file = memfd_create("ingotd.conf", 0);
	char program[512];
	char config[32];
	ssize_t end = readlink("/proc/self/exe", program, sizeof(program) - sizeof("ingotd"));

	while (end > 0 && program[end - 1] != '/')
		end--;
	if (end <= 0 || file < 0 || write(file, settings, (size_t)length) != length ||
	    dup2(tell, STDOUT_FILENO) < 0)
		return;
	strcpy(program + end, "ingotd");
	snprintf(config, sizeof(config), "/proc/self/fd/%d", file);
	execl(program, program, "--listen", "tcp://127.0.0.1:0", "--store", ":memory:", "--config",
	      config, "--no-rpcbind", (char *)NULL);
	perror(program);
}

static void name_address(const struct process *process, char *address, size_t size)
{
	snprintf(address, size, "tcp://127.0.0.1:%u", process->port);
}

static bool announce(const char *address, const bench_server *server)
{
	SERVER_INFO_101 info = {
		.sv101_platform_id = server->platform_id,
		.sv101_name = server->name,
		.sv101_version_major = server->version_major,
		.sv101_version_minor = server->version_minor,
		.sv101_type = server->type,
		.sv101_comment = server->comment,
	};

	return IngotServerAnnounce(address, 101, (LPBYTE)&info, NULL, TTL_SECONDS) == 0;
}

bool enumerate_prepare(void *context)
{
	const struct enumeration *enumeration = context;
	const struct data *data = enumeration->data;
	const struct process *daemon = server_get(enumeration->server);
	char address[40];

	if (!daemon)
		return false;
	name_address(daemon, address, sizeof(address));
	for (uint32_t i = 0; i < data->count; i++)
		if (!announce(address, &data->value->servers[i]))
			return false;
	return true;
}

static SERVER_INFO_101 *answer; /* what begin leaves for end; one run at a time */

bool enumerate(void *context)
{
	const struct enumeration *enumeration = context;
	const struct process *server = server_get(enumeration->server);
	char address[40];
	DWORD read;
	DWORD total;

	if (!server)
		return false;
	name_address(server, address, sizeof(address));
	if (enumeration->server == SERVER_CHANGED &&
	    !announce(address, &enumeration->data->value->servers[0]))
		return false;
	/* the daemon lists itself as well */
	return NetServerEnum(address, 101, (LPBYTE *)&answer, MAX_PREFERRED_LENGTH, &read, &total,
			     SV_TYPE_ALL, NULL, NULL) == 0 &&
	       read == enumeration->data->count + 1 && total == read;
}

bool enumerate_end(void *context)
{
	bool ok = NetApiBufferFree(answer) == 0;

	(void)context;
	answer = NULL;
	return ok;
}
