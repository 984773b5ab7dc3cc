/*
 * server_commands.h: `ingot server ...`; each as struct ingot_command's `run` (command.h).
 */
#ifndef INGOT_SERVER_COMMANDS_H
#define INGOT_SERVER_COMMANDS_H

#include "command.h"
#include "records.h"

int ingot_server_list(int argc, char **argv, struct ingot_common *common);
int ingot_server_info(int argc, char **argv, struct ingot_common *common);
int ingot_server_announce(int argc, char **argv, struct ingot_common *common);
int ingot_server_withdraw(int argc, char **argv, struct ingot_common *common);

/* How SERVER_INFO_100 and _101 are shown; NULL for a level that we do not know. */
const struct ingot_view *ingot_server_view(uint32_t level);

#endif
