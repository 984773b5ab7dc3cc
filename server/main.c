/*
 * main.c: ingotd, from its command line to its end.
 *
 * In: options and signals. Out: a server that runs until it is told to stop; lines on standard output and
 * standard error. The one file of the daemon that speaks to people. What calls do is in operations.c.
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "ingot/rpc.h"
#include "ingot/status.h"
#include "lmserver.h"
#include "machine.h"
#include "operations.h"
#include "options.h"
#include "store.h"

struct daemon {
	struct ingot_daemon_options options;
	struct ingot_machine machine;
	struct ingot_operations_context context;
	ingot_server *server;
};

/* For the signal handler: set before it is installed, and never changed while it is. */
static ingot_server *running;

static void stop(int signal)
{
	(void)signal;
	ingot_server_stop(running);
}

static int set_handler(int signal, void (*handler)(int))
{
	struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};

	sigemptyset(&action.sa_mask);
	return sigaction(signal, &action, NULL);
}

/* The defaults' own folders are made if they are not there; where people say otherwise, they see to it. */
static void make_default_folders(const struct ingot_daemon_options *options)
{
	if (strcmp(options->store, INGOT_DEFAULT_STORE) == 0)
		(void)mkdir("/var/lib/ingot", 0750);
	for (size_t i = 0; i < options->listen_count; i++) {
		if (strcmp(options->listen[i], INGOT_DEFAULT_LISTEN) == 0)
			(void)mkdir("/run/ingot", 0755);
	}
}

static bool open_store(struct daemon *daemon)
{
	struct ingot_operations_context *context = &daemon->context;
	char reason[INGOT_STORE_REASON_MAX];

	if (ingot_machine_init(&daemon->machine, daemon->options.name, daemon->options.comment) !=
	    0) {
		fprintf(stderr,
			"ingotd: the host's name cannot be a server's: give one with --name\n");
		return false;
	}
	ingot_clock_init(&context->clock);
	context->catalogue.self = &daemon->machine.server;
	context->catalogue.domain = daemon->options.domain;
	if (ingot_store_open(daemon->options.store, ingot_clock_now(&context->clock), INGOT_TTL_MAX,
			     &context->catalogue.store, reason) != 0) {
		fprintf(stderr, "ingotd: cannot open the store %s: %s\n", daemon->options.store,
			reason);
		return false;
	}
	return true;
}

/*
 * Who may enumerate servers is not decided by who may write to a file: any local user is let in, as any
 * host is over TCP. Whoever wants it otherwise closes the socket's folder.
 */
static bool admit_everyone(const char *address)
{
	const char *path = strncmp(address, "unix://", 7) == 0 ? address + 7 : NULL;

	if (!path || chmod(path, 0666) == 0)
		return true;
	fprintf(stderr, "ingotd: cannot open %s to all users: %s\n", path, strerror(errno));
	return false;
}

static bool open_server(struct daemon *daemon)
{
	NET_API_STATUS status = ingot_server_new(NULL, &daemon->server);

	if (status == 0)
		status = ingot_server_add(daemon->server, &lmserver_interface, &ingot_operations,
					  &daemon->context);
	if (status != 0) {
		fprintf(stderr, "ingotd: cannot make a server: %s (%u)\n",
			ingot_status_text(status), status);
		return false;
	}
	for (size_t i = 0; i < daemon->options.listen_count; i++) {
		const char *address = daemon->options.listen[i];

		status = ingot_server_listen(daemon->server, address);
		if (status != 0) {
			fprintf(stderr, "ingotd: cannot listen on %s: %s (%u)\n", address,
				ingot_status_text(status), status);
			return false;
		}
		if (!admit_everyone(address))
			return false;
	}
	return true;
}

/* Whoever started us waits for these lines: that they cannot be written must not go unnoticed. */
static bool say_ready(const ingot_server *server)
{
	const char *address;

	for (size_t i = 0; (address = ingot_server_address(server, i)); i++)
		printf("ingotd: listening on %s\n", address);
	if (fflush(stdout) != 0 || ferror(stdout)) {
		fprintf(stderr, "ingotd: cannot write to standard output: %s\n", strerror(errno));
		return false;
	}
	return true;
}

static bool serve(struct daemon *daemon)
{
	NET_API_STATUS status;

	running = daemon->server;
	if (set_handler(SIGTERM, stop) != 0 || set_handler(SIGINT, stop) != 0 ||
	    set_handler(SIGPIPE, SIG_IGN) != 0) {
		fprintf(stderr, "ingotd: cannot handle signals: %s\n", strerror(errno));
		return false;
	}
	if (!say_ready(daemon->server))
		return false;
	status = ingot_server_run(daemon->server);
	/* A second SIGTERM, while things are taken down, must find no handler that touches the server. */
	set_handler(SIGTERM, SIG_IGN);
	set_handler(SIGINT, SIG_IGN);
	if (status != 0)
		fprintf(stderr, "ingotd: cannot serve: %s (%u)\n", ingot_status_text(status),
			status);
	return status == 0;
}

int main(int argc, char **argv)
{
	struct daemon daemon = {0};
	bool good;

	ingot_daemon_options_parse(&daemon.options, argc, argv);
	/* A store at the limit of file sizes is a full store: the announcement fails, not the daemon. */
	set_handler(SIGXFSZ, SIG_IGN);
	make_default_folders(&daemon.options);
	good = open_store(&daemon) && open_server(&daemon) && serve(&daemon);
	ingot_server_free(daemon.server);
	ingot_store_close(daemon.context.catalogue.store);
	return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
