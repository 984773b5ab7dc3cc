/*
 * machine_commands.h: the commands that ask a machine about itself; each as struct ingot_command's `run` (command.h).
 */
#ifndef INGOT_MACHINE_COMMANDS_H
#define INGOT_MACHINE_COMMANDS_H

#include "command.h"

int ingot_wksta_info(int argc, char **argv, struct ingot_common *common);
int ingot_wksta_users(int argc, char **argv, struct ingot_common *common);
int ingot_user_list(int argc, char **argv, struct ingot_common *common);
int ingot_user_info(int argc, char **argv, struct ingot_common *common);
int ingot_user_groups(int argc, char **argv, struct ingot_common *common);
int ingot_group_list(int argc, char **argv, struct ingot_common *common);
int ingot_group_members(int argc, char **argv, struct ingot_common *common);
int ingot_session_list(int argc, char **argv, struct ingot_common *common);
int ingot_time(int argc, char **argv, struct ingot_common *common);
int ingot_stats(int argc, char **argv, struct ingot_common *common);

#endif
