/*
 * server_commands.h: `ingot server ...`; each as struct ingot_command's `run` (command.h).
 */
#ifndef INGOT_SERVER_COMMANDS_H
#define INGOT_SERVER_COMMANDS_H

#include "command.h"
#include "records.h"

int ingot_server_list(int argc, char **argv, struct ingot_common *common);
int ingot_server_info(int argc, char **argv, struct ingot_common *common);
int ingot_server_transports(int argc, char **argv, struct ingot_common *common);
int ingot_server_announce(int argc, char **argv, struct ingot_common *common);
int ingot_server_withdraw(int argc, char **argv, struct ingot_common *common);

/* How SERVER_INFO structures are shown; NetServerEnum has the first of them. */
#define INGOT_SERVER_ENUM_VIEWS 3u
#define INGOT_SERVER_VIEWS      4u
extern const struct ingot_view ingot_server_views[INGOT_SERVER_VIEWS];

/* How SERVER_TRANSPORT_INFO_0 is. */
extern const struct ingot_view ingot_transport_view;

#endif
