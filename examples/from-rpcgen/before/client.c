/* client.c: look names up in a phone book. Usage: client HOST BEGINNING */
#include <stdio.h>
#include <string.h>

#include "phonebook.h"

int main(int argc, char **argv)
{
	CLIENT *server;
	found *result;
	int failed = 1;

	if (argc != 3)
		return 2;
	server = clnt_create(argv[1], PHONEBOOK, PHONEBOOK_V1, "tcp");
	if (!server) {
		clnt_pcreateerror(argv[1]);
		return 1;
	}
	result = lookup_1(&argv[2], server);
	if (!result) {
		clnt_perror(server, "lookup");
	} else {
		failed = result->error;
		if (failed)
			fprintf(stderr, "lookup: %s\n", strerror(failed));
		else
			for (entry *e = result->found_u.list; e; e = e->next)
				printf("%-20s %s\n", e->who, e->number);
		clnt_freeres(server, (xdrproc_t)xdr_found, (char *)result);
	}
	clnt_destroy(server);
	return failed ? 1 : 0;
}
