/* client.c: look names up in a phone book. Usage: client SERVER BEGINNING */
#include <lmapibuf.h>
#include <stdio.h>
#include <string.h>

#include "phonebook.h"

int main(int argc, char **argv)
{
	handle_t server;
	found *result = NULL;
	NET_API_STATUS status;
	int failed = 1;

	if (argc != 3)
		return 2;
	status = ingot_bind(argv[1], NULL, &server);
	if (status) {
		fprintf(stderr, "%s: %s\n", argv[1], ingot_status_text(status));
		return 1;
	}
	status = lookup_1(server, argv[2], &result);
	if (status) {
		fprintf(stderr, "lookup: %s\n", ingot_status_text(status));
	} else {
		failed = result->error;
		if (failed)
			fprintf(stderr, "lookup: %s\n", strerror(failed));
		else
			for (entry *e = result->found_u.list; e; e = e->next)
				printf("%-20s %s\n", e->who, e->number);
		NetApiBufferFree(result); /* the list, its names and numbers: one block */
	}
	ingot_unbind(server);
	return failed ? 1 : 0;
}
