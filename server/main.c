/*
 * main.c: ingotd, from its command line to its end.
 *
 * In: options and signals. Out: a server that runs until it is told to stop; lines on standard output. What the
 * daemon consists of is in daemon.c.
 */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "daemon.h"
#include "ingot/status.h"
#include "log.h"
#include "manager.h"
#include "supervisor.h"
#include "winerror.h"

/* Whoever started us waits for these lines: that they cannot be written must not go unnoticed. */
static bool say_ready(void *context)
{
	const struct ingot_daemon *daemon = context;
	const char *address;

	for (size_t i = 0; (address = ingot_server_address(daemon->server, i)); i++)
		printf("ingotd: listening on %s\n", address);
	if (fflush(stdout) != 0 || ferror(stdout)) {
		ingot_log(INGOT_LOG_ERROR, "cannot write to standard output: %s", strerror(errno));
		return false;
	}
	ingot_manager_ready();
	return true;
}

/* Signals that are waited for, and so blocked in every thread. */
static void make_signals(sigset_t *signals)
{
	sigemptyset(signals);
	sigaddset(signals, SIGTERM);
	sigaddset(signals, SIGINT);
	sigaddset(signals, SIGHUP);
}

/* And what the supervisor of several processes waits for. */
static void block_signals(void)
{
	sigset_t signals;

	make_signals(&signals);
	sigaddset(&signals, SIGCHLD);
	pthread_sigmask(SIG_BLOCK, &signals, NULL);
}

/* Act on signals until one says to stop. */
static void *watch(void *arg)
{
	struct ingot_daemon *daemon = arg;
	sigset_t signals;
	int signal = 0;

	make_signals(&signals);
	while (sigwait(&signals, &signal) != 0 || signal == SIGHUP) {
		if (signal != SIGHUP)
			continue;
		ingot_manager_reloading();
		ingot_daemon_reload(daemon);
		ingot_manager_ready();
	}
	ingot_manager_stopping();
	ingot_server_stop(daemon->server);
	return NULL;
}

static bool serve(struct ingot_daemon *daemon)
{
	NET_API_STATUS status;
	pthread_t watcher;

	if (!ingot_daemon_begin(daemon))
		return false;
	if (pthread_create(&watcher, NULL, watch, daemon) != 0) {
		ingot_log(INGOT_LOG_ERROR, "cannot handle signals: no thread is to be had");
		return false;
	}
	if (daemon->number == 0 && !say_ready(daemon))
		status = RPC_S_OUT_OF_RESOURCES;
	else if ((status = ingot_server_run(daemon->server)) != 0)
		ingot_log(INGOT_LOG_ERROR, "cannot serve: %s (%u)", ingot_status_text(status),
			  status);
	/* Without a signal that stopped us, this is it. */
	if (status != 0)
		pthread_kill(watcher, SIGTERM);
	pthread_join(watcher, NULL);
	return status == 0;
}

/* One process of several: from its fork to its end. */
static int serve_as_child(void *context, unsigned number)
{
	struct ingot_daemon *daemon = context;
	bool good = ingot_daemon_branch(daemon, number) && serve(daemon);

	ingot_daemon_close(daemon);
	return good ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* One of several is dead. */
static void forget_child(void *context, unsigned number)
{
	const struct ingot_daemon *daemon = context;

	ingot_sessions_clear(daemon->context.sessions, number);
}

static bool serve_all(struct ingot_daemon *daemon)
{
	ingot_daemon_register(daemon);
	if (daemon->settings.processes == 1)
		return serve(daemon);
	return ingot_supervise(daemon->settings.processes, serve_as_child, forget_child, say_ready,
			       daemon);
}

static bool run(const struct ingot_daemon_options *options, struct ingot_settings *settings)
{
	struct ingot_daemon daemon = {0};
	bool good;

	/* Before there is a second thread. They stay blocked: the end cannot be interrupted by another one. */
	block_signals();
	signal(SIGPIPE, SIG_IGN);
	/* A store at the limit of file sizes is a full store: the announcement fails, not the daemon. */
	signal(SIGXFSZ, SIG_IGN);
	good = ingot_daemon_open(&daemon, options, settings) && serve_all(&daemon);
	ingot_daemon_close(&daemon);
	return good;
}

int main(int argc, char **argv)
{
	struct ingot_daemon_options options;
	struct ingot_settings settings = {0};
	bool good;

	ingot_log_init();
	ingot_daemon_options_parse(&options, argc, argv);
	good = ingot_daemon_options_apply(&options, &settings, stderr);
	if (good && !options.check)
		good = run(&options, &settings);
	ingot_settings_done(&settings);
	return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
