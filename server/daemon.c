/*
 * daemon.c: the daemon as a whole.
 *
 * In: settings. Out: a server with a store, interfaces and addresses, and lines in the log. What calls do is in the
 * files of operations.h, what makes the process a daemon in main.c.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "daemon.h"
#include "ingot/status.h"
#include "lmapibuf.h"
#include "log.h"
#include "manager.h"
#include "offer.h"
#include "owner.h"
#include "store.h"
#include "winerror.h"

static const struct {
	const ingot_interface *interface;
	const void *ops;
} offered[] = {
	{&lmserver_interface, &ingot_server_operations},
	{&lmwksta_interface, &ingot_wksta_operations},
	{&lmaccess_interface, &ingot_account_operations},
	{&lmremutl_interface, &ingot_time_operations},
	{&lmshare_interface, &ingot_session_operations},
	{&lmstats_interface, &ingot_statistics_operations},
};

#define OFFERED (sizeof(offered) / sizeof(offered[0]))

static bool fail(const char *what, NET_API_STATUS status)
{
	ingot_log(INGOT_LOG_ERROR, "cannot %s: %s (%u)", what, ingot_status_text(status), status);
	return false;
}

/* Whether it cannot be made or given away, others find out who need it. One that is there stays whose it is. */
static void make_folder(const char *path, mode_t mode, const struct ingot_owner *owner)
{
	if (mkdir(path, mode) == 0 && owner->name && chown(path, owner->user, owner->group) != 0)
		ingot_log(INGOT_LOG_WARNING, "cannot give %s to the user %s: %s", path, owner->name,
			  strerror(errno));
}

/* The defaults' own folders are made if they are not there; where people say otherwise, they see to it. */
static void make_default_folders(const struct ingot_settings *settings,
				 const struct ingot_owner *owner)
{
	if (strcmp(settings->store, INGOT_DEFAULT_STORE) == 0)
		make_folder("/var/lib/ingot", 0750, owner);
	for (size_t i = 0; i < settings->listen.count; i++) {
		if (strcmp(settings->listen.values[i], INGOT_DEFAULT_LISTEN) == 0)
			make_folder("/run/ingot", 0755, owner);
	}
}

/* What the settings say of this server and of who may ask it. Whoever calls holds the context's lock. */
static bool take_over(struct ingot_daemon *daemon, struct ingot_settings *settings)
{
	struct ingot_operations_context *context = &daemon->context;
	struct ingot_machine machine;

	if (ingot_machine_init(&machine, settings->name, settings->comment) != 0) {
		ingot_log(INGOT_LOG_ERROR,
			  "the host's name cannot be a server's: give one with --name");
		return false;
	}
	machine.server.offer = daemon->machine.server.offer;
	machine.server.offer_length = daemon->machine.server.offer_length;
	daemon->machine = machine;
	daemon->machine.server.name = daemon->machine.name;
	ingot_settings_done(&daemon->settings);
	daemon->settings = *settings;
	*settings = (struct ingot_settings){0};
	context->catalogue.self = &daemon->machine.server;
	context->catalogue.domain = daemon->settings.domain;
	ingot_answers_drop(&context->answers);
	context->access = daemon->settings.access;
	context->announce_seconds =
		daemon->settings.announce.count > 0 ? daemon->settings.interval : 0;
	return true;
}

static bool open_store(struct ingot_daemon *daemon)
{
	struct ingot_operations_context *context = &daemon->context;
	char reason[INGOT_STORE_REASON_MAX];

	ingot_clock_init(&context->clock);
	if (ingot_store_open(daemon->settings.store, ingot_clock_now(&context->clock),
			     INGOT_TTL_MAX, &context->catalogue.store, reason) == 0)
		return true;
	ingot_log(INGOT_LOG_ERROR, "cannot open the store %s: %s", daemon->settings.store, reason);
	return false;
}

/*
 * Who may call is not decided by who may write to a file: any local user is let in, as any host is over TCP, and
 * asked who he is then (access.h). Whoever wants it otherwise closes the socket's folder.
 */
static bool admit_everyone(const char *address)
{
	const char *path = strncmp(address, "unix://", 7) == 0 ? address + 7 : NULL;

	if (!path || chmod(path, 0666) == 0)
		return true;
	ingot_log(INGOT_LOG_ERROR, "cannot open %s to all users: %s", path, strerror(errno));
	return false;
}

static bool listen_on(ingot_server *server, const char *address)
{
	NET_API_STATUS status = ingot_server_listen(server, address);

	if (status == 0)
		return admit_everyone(address);
	/* A caller's word for it is that there is no such host, which may well be. */
	ingot_log(INGOT_LOG_ERROR, "cannot listen on %s: %s (%u)", address,
		  status == ERROR_BAD_NETPATH ? "this machine has no such address"
					      : ingot_status_text(status),
		  status);
	return false;
}

/* Listen on what systemd passed. */
static bool listen_on_passed(struct ingot_daemon *daemon, int first, int count)
{
	for (int fd = first; fd < first + count; fd++) {
		NET_API_STATUS status = ingot_server_listen_on(daemon->server, fd);

		if (status == 0)
			continue;
		ingot_log(INGOT_LOG_ERROR, "cannot serve the passed socket %d: %s (%u)", fd,
			  ingot_status_text(status), status);
		return false;
	}
	return true;
}

static bool is_listened_on(const ingot_server *server, const char *address)
{
	const char *known;

	for (size_t i = 0; (known = ingot_server_address(server, i)); i++) {
		if (strcmp(known, address) == 0)
			return true;
	}
	return false;
}

/* Sockets that were passed take the place of the default, and come in front of what the settings say. */
static bool listen_everywhere(struct ingot_daemon *daemon)
{
	const struct ingot_settings_list *listen = &daemon->settings.listen;
	int first = 0;
	int count = ingot_manager_sockets(&first);

	if (count < 0 || !listen_on_passed(daemon, first, count))
		return false;
	for (size_t i = 0; i < listen->count; i++) {
		if (count > 0 && (daemon->settings.listen_is_default ||
				  is_listened_on(daemon->server, listen->values[i])))
			continue;
		if (!listen_on(daemon->server, listen->values[i]))
			return false;
	}
	return true;
}

/* A server that listens nowhere yet. */
static bool make_server(struct ingot_daemon *daemon)
{
	ingot_server_options options = daemon->settings.limits;
	NET_API_STATUS status;

	options.workers = daemon->settings.workers;
	daemon->context.limits = options;
	status = ingot_server_new(&options, &daemon->server);

	for (size_t i = 0; status == 0 && i < OFFERED; i++)
		status = ingot_server_add(daemon->server, offered[i].interface, offered[i].ops,
					  &daemon->context);
	if (status == 0)
		status = ingot_server_watch_callers(daemon->server, ingot_sessions_note,
						    daemon->context.sessions);
	if (status != 0)
		return fail("make a server", status);
	daemon->context.server = daemon->server;
	return true;
}

/* Find out what this server offers. What was known stays known when that fails. */
static void renew_offer(struct ingot_daemon *daemon)
{
	const ingot_interface *interfaces[OFFERED];
	struct ingot_store_server *self = &daemon->machine.server;
	const void *old = self->offer;
	uint8_t *wire = NULL;
	uint32_t length = 0;
	NET_API_STATUS status;

	for (size_t i = 0; i < OFFERED; i++)
		interfaces[i] = offered[i].interface;
	status = ingot_offer_find(daemon->server, interfaces, OFFERED, daemon->settings.rpcbind,
				  &wire, &length);
	if (status != 0) {
		(void)fail("find out what this server offers", status);
		return;
	}
	pthread_rwlock_wrlock(&daemon->context.lock);
	self->offer = wire;
	self->offer_length = length;
	pthread_rwlock_unlock(&daemon->context.lock);
	NetApiBufferFree((LPVOID)old);
}

/* SQLite's connections are for one process: that the store can be opened is known now, each child does it for itself. */
static bool prepare_branches(struct ingot_daemon *daemon)
{
	if (strcmp(daemon->settings.store, ":memory:") == 0) {
		ingot_log(INGOT_LOG_ERROR,
			  "a store in memory is one process's: several need a file");
		return false;
	}
	ingot_store_close(daemon->context.catalogue.store);
	daemon->context.catalogue.store = NULL;
	daemon->context.ledger = ingot_ledger_new();
	return daemon->context.ledger || fail("share memory", ERROR_NOT_ENOUGH_MEMORY);
}

bool ingot_daemon_open(struct ingot_daemon *daemon, const struct ingot_daemon_options *options,
		       struct ingot_settings *settings)
{
	struct ingot_owner owner = {0};

	daemon->options = options;
	ingot_operations_context_init(&daemon->context);
	daemon->has_context = true;
	daemon->context.started = time(NULL);
	if (!take_over(daemon, settings) ||
	    (daemon->settings.user && !ingot_owner_find(daemon->settings.user, &owner)))
		return false;
	daemon->context.sessions = ingot_sessions_new(daemon->settings.processes);
	if (!daemon->context.sessions)
		return fail("share memory", ERROR_NOT_ENOUGH_MEMORY);
	make_default_folders(&daemon->settings, &owner);
	/* The store is to be the user's, with all that SQLite puts beside it. */
	if (!make_server(daemon) || !listen_everywhere(daemon) ||
	    (owner.name && !ingot_owner_become(&owner)) || !open_store(daemon))
		return false;
	return daemon->settings.processes == 1 || prepare_branches(daemon);
}

bool ingot_daemon_branch(struct ingot_daemon *daemon, unsigned number)
{
	const ingot_server *parent = daemon->server;

	daemon->server = NULL;
	daemon->number = number;
	ingot_ledger_take_page(daemon->context.ledger, number);
	ingot_sessions_take(daemon->context.sessions, number);
	if (!make_server(daemon))
		return false;
	for (size_t i = 0; ingot_server_address(parent, i); i++) {
		NET_API_STATUS status =
			ingot_server_listen_on(daemon->server, ingot_server_socket(parent, i));

		if (status != 0)
			return fail("listen where the parent does", status);
	}
	return open_store(daemon);
}

/* Only this thread changes what is read here, so that no lock is needed. */
static bool announce(struct ingot_daemon *daemon)
{
	const struct ingot_store_server *self = &daemon->machine.server;
	void *offer = NULL;
	SERVER_INFO_1001 info = {
		.sv1001_platform_id = self->platform_id,
		.sv1001_name = (char *)self->name,
		.sv1001_version_major = self->version_major,
		.sv1001_version_minor = self->version_minor,
		.sv1001_type = self->type,
		.sv1001_comment = (char *)self->comment,
	};
	const struct ingot_announcement announcement = {
		.info = &info,
		.domain = daemon->settings.domain,
		.targets = (const char *const *)daemon->settings.announce.values,
		/* Of several processes one does it. */
		.count = daemon->number <= 1 ? daemon->settings.announce.count : 0,
		.interval = daemon->settings.interval,
		.ttl = daemon->settings.ttl,
	};
	NET_API_STATUS status = ingot_offer_read(self, &offer);

	info.sv1001_offer = offer;
	if (status == 0)
		status = ingot_announcer_set(daemon->announcer, &announcement);
	NetApiBufferFree(offer);
	return status == 0 || fail("announce this server", status);
}

/* Programs are found without a port where rpcbind is. Where it is not, all goes on without it. */
void ingot_daemon_register(struct ingot_daemon *daemon)
{
	if (daemon->settings.rpcbind)
		daemon->registered = ingot_registrar_try(daemon->server, 0);
}

/* A large store takes a second to read, which no caller is to wait for. If it cannot be read now, the first one tries again. */
static void warm_up(ingot_store *store)
{
	if (ingot_store_read_begin(store) == 0)
		ingot_store_read_end(store);
}

bool ingot_daemon_begin(struct ingot_daemon *daemon)
{
	NET_API_STATUS status = ingot_announcer_new(&daemon->announcer);

	if (status != 0)
		return fail("begin to announce", status);
	if (daemon->settings.rpcbind && daemon->number <= 1)
		status =
			ingot_registrar_new(daemon->server, daemon->registered, &daemon->registrar);
	if (status != 0)
		return fail("stay registered with rpcbind", status);
	renew_offer(daemon);
	warm_up(daemon->context.catalogue.store);
	return announce(daemon);
}

static bool is_same_text(const char *one, const char *other)
{
	return one && other ? strcmp(one, other) == 0 : one == other;
}

static bool is_same_list(const struct ingot_settings_list *one,
			 const struct ingot_settings_list *other)
{
	bool same = one->count == other->count;

	for (size_t i = 0; same && i < one->count; i++)
		same = strcmp(one->values[i], other->values[i]) == 0;
	return same;
}

void ingot_daemon_reload(struct ingot_daemon *daemon)
{
	struct ingot_settings settings;
	char *mistakes = NULL;
	size_t size = 0;
	FILE *errors = open_memstream(&mistakes, &size);
	bool good = errors && ingot_daemon_options_apply(daemon->options, &settings, errors);

	if (errors)
		fclose(errors);
	if (!good) {
		for (char *line = mistakes ? strtok(mistakes, "\n") : NULL; line;
		     line = strtok(NULL, "\n"))
			ingot_log(INGOT_LOG_ERROR, "%s", line);
		ingot_log(INGOT_LOG_ERROR, "the settings were not read again: all stays as it was");
		free(mistakes);
		return;
	}
	free(mistakes);
	if (!is_same_list(&settings.listen, &daemon->settings.listen) ||
	    !is_same_text(settings.store, daemon->settings.store) ||
	    !is_same_text(settings.user, daemon->settings.user) ||
	    settings.workers != daemon->settings.workers ||
	    settings.processes != daemon->settings.processes ||
	    memcmp(&settings.limits, &daemon->settings.limits, sizeof(settings.limits)) != 0)
		ingot_log(
			INGOT_LOG_WARNING,
			"other addresses to listen on, another store, another user, more or fewer "
			"workers and processes and other limits hold from the next start");
	pthread_rwlock_wrlock(&daemon->context.lock);
	good = take_over(daemon, &settings);
	pthread_rwlock_unlock(&daemon->context.lock);
	ingot_settings_done(&settings);
	renew_offer(daemon);
	if (good && announce(daemon))
		ingot_log(INGOT_LOG_INFO, "read the settings again");
}

void ingot_daemon_close(struct ingot_daemon *daemon)
{
	ingot_announcer_free(daemon->announcer);
	ingot_registrar_free(daemon->registrar);
	ingot_server_free(daemon->server);
	ingot_store_close(daemon->context.catalogue.store);
	NetApiBufferFree((LPVOID)daemon->machine.server.offer);
	ingot_ledger_free(daemon->context.ledger);
	ingot_sessions_free(daemon->context.sessions);
	ingot_settings_done(&daemon->settings);
	if (daemon->has_context)
		ingot_operations_context_done(&daemon->context);
}
