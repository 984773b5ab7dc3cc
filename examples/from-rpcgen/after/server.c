/* server.c: the operation behind Ingot's server. Usage: server ADDRESS. The book has COUNT entries, or $PHONEBOOK_SIZE. */
#include <netmon.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <winerror.h>

#include "phonebook.h"

#define COUNT 12

struct row {
	entry entry;
	char who[32], number[32];
};

/* What is allocated under the call's key is released when the reply is on its way, or the call has failed. */
static NET_API_STATUS lookup(HEXPERTKEY call, name beginning, found **ret_result)
{
	const char *size = getenv("PHONEBOOK_SIZE");
	unsigned count = size ? (unsigned)strtoul(size, NULL, 0) : COUNT;
	found *result = ExpertAllocMemory(call, sizeof(*result), NULL);
	struct row *rows = ExpertAllocMemory(call, count * sizeof(*rows), NULL);
	entry **last;

	if (!result || !rows)
		return ERROR_NOT_ENOUGH_MEMORY;
	result->error = 0;
	last = &result->found_u.list;
	for (struct row *row = rows; row < rows + count; row++) {
		snprintf(row->who, sizeof(row->who), "subscriber-%u", (unsigned)(row - rows));
		snprintf(row->number, sizeof(row->number), "+49 30 %06u", (unsigned)(row - rows));
		row->entry = (entry){row->who, row->number, NULL};
		if (strncmp(row->who, beginning, strlen(beginning)) == 0) {
			*last = &row->entry;
			last = &row->entry.next;
		}
	}
	*last = NULL;
	*ret_result = result;
	return 0;
}

int main(int argc, char **argv)
{
	static const struct phonebook_1_ops ops = {.lookup_1 = lookup};
	ingot_server *server = NULL;
	NET_API_STATUS status =
		argc == 2 ? ingot_server_new(NULL, &server) : ERROR_INVALID_PARAMETER;

	if (!status)
		status = ingot_server_add(server, &phonebook_1_interface, &ops, NULL);
	if (!status)
		status = ingot_server_listen(server, argv[1]);
	if (!status) {
		printf("listening on %s\n", ingot_server_address(server, 0));
		fflush(stdout);
		status = ingot_server_run(server);
	}
	if (status)
		fprintf(stderr, "server: %s\n", ingot_status_text(status));
	ingot_server_free(server);
	return status ? 1 : 0;
}
