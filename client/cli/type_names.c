/*
 * type_names.c: the SV_TYPE_* bits by the names that people use.
 *
 * In: a list, or a mask. Out: the other. One table serves both ways and the help text.
 */
#include <ctype.h>
#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <lm.h>

#include "type_names.h"

static const struct {
	uint32_t bit;
	const char *name;
} names[] = {
	{SV_TYPE_WORKSTATION, "workstation"},
	{SV_TYPE_SERVER, "server"},
	{SV_TYPE_SQLSERVER, "sql"},
	{SV_TYPE_DOMAIN_CTRL, "controller"},
	{SV_TYPE_DOMAIN_BAKCTRL, "backup-controller"},
	{SV_TYPE_TIME_SOURCE, "time"},
	{SV_TYPE_AFP, "afp"},
	{SV_TYPE_NOVELL, "novell"},
	{SV_TYPE_DOMAIN_MEMBER, "member"},
	{SV_TYPE_PRINTQ_SERVER, "print"},
	{SV_TYPE_DIALIN_SERVER, "dialin"},
	{SV_TYPE_SERVER_UNIX, "unix"},
	{SV_TYPE_NT, "nt"},
	{SV_TYPE_WFW, "wfw"},
	{SV_TYPE_SERVER_MFPN, "mfpn"},
	{SV_TYPE_SERVER_NT, "nt-server"},
	{SV_TYPE_POTENTIAL_BROWSER, "potential-browser"},
	{SV_TYPE_BACKUP_BROWSER, "backup-browser"},
	{SV_TYPE_MASTER_BROWSER, "master-browser"},
	{SV_TYPE_DOMAIN_MASTER, "domain-master"},
	{SV_TYPE_SERVER_OSF, "osf"},
	{SV_TYPE_SERVER_VMS, "vms"},
	{SV_TYPE_WINDOWS, "windows"},
	{SV_TYPE_DFS, "dfs"},
	{SV_TYPE_CLUSTER_NT, "cluster"},
	{SV_TYPE_TERMINALSERVER, "terminal"},
	{SV_TYPE_CLUSTER_VS_NT, "virtual-cluster"},
	{SV_TYPE_DCE, "dce"},
	{SV_TYPE_ALTERNATE_XPORT, "alternate-transport"},
	{SV_TYPE_LOCAL_LIST_ONLY, "local-list"},
	{SV_TYPE_DOMAIN_ENUM, "domain"},
	/* Not one bit but every one, and therefore last. */
	{SV_TYPE_ALL, "all"},
};

#define NAMES (sizeof(names) / sizeof(names[0]))

/* A mask is 0x and one to eight digits: strtoul would also take blanks, signs and octal numbers. */
static bool parse_mask(const char *item, size_t length, uint32_t *ret_mask)
{
	char digits[9] = "";

	if (length < 3 || length > 10 || item[0] != '0' || (item[1] != 'x' && item[1] != 'X'))
		return false;
	for (size_t i = 2; i < length; i++) {
		if (!isxdigit((unsigned char)item[i]))
			return false;
	}
	memcpy(digits, item + 2, length - 2);
	*ret_mask = (uint32_t)strtoul(digits, NULL, 16);
	return true;
}

static bool parse_item(const char *item, size_t length, uint32_t *ret_mask)
{
	for (size_t i = 0; i < NAMES; i++) {
		if (strlen(names[i].name) == length &&
		    strncasecmp(names[i].name, item, length) == 0) {
			*ret_mask = names[i].bit;
			return true;
		}
	}
	return parse_mask(item, length, ret_mask);
}

bool ingot_type_names_parse(const char *list, uint32_t *ret_mask, const char **reterr,
			    int *reterr_length)
{
	uint32_t mask = 0;

	for (;;) {
		size_t length = strcspn(list, ",");
		uint32_t item = 0;

		if (!parse_item(list, length, &item)) {
			*reterr = list;
			*reterr_length = (int)length;
			return false;
		}
		mask |= item;
		if (!list[length])
			break;
		list += length + 1;
	}
	*ret_mask = mask;
	return true;
}

void ingot_type_names_print(uint32_t mask, FILE *out)
{
	const char *comma = "";
	uint32_t unnamed = mask;

	if (mask == SV_TYPE_ALL) {
		fputs("all", out);
		return;
	}
	for (size_t i = 0; i < NAMES; i++) {
		if (names[i].bit == SV_TYPE_ALL || !(mask & names[i].bit))
			continue;
		fprintf(out, "%s%s", comma, names[i].name);
		comma = ",";
		unnamed &= ~names[i].bit;
	}
	if (unnamed || !mask)
		fprintf(out, "%s0x%x", comma, unnamed);
}

void ingot_type_names_list(const char *before, FILE *out)
{
	for (size_t i = 0; i < NAMES; i++)
		fprintf(out, "%s%s", before, names[i].name);
}
