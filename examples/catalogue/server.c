/* server.c: serves catalogue.idl, in forty lines. Usage: server ADDRESS, for example tcp://127.0.0.1:4002 */
#include <stdio.h>
#include <string.h>
#include <winerror.h>

#include "catalogue.h"
#include "store.h"

/* What an operation returns may stand anywhere; ExpertAllocMemory(call, ...) is there for what it must make. */
static NET_API_STATUS read_section(HEXPERTKEY call, const char *server, const char *title,
				   SECTION **section)
{
	(void)call, (void)server;
	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		if (strcmp(all[i]->title, title) == 0)
			*section = all[i];
	return *section ? 0 : ERROR_NOT_FOUND;
}

int main(int argc, char **argv)
{
	static const struct catalogue_ops ops = {.CatalogueRead = read_section};
	ingot_server *server = NULL;
	NET_API_STATUS status = ingot_server_new(NULL, &server);

	if (!status)
		status = ingot_server_add(server, &catalogue_interface, &ops, NULL);
	if (!status)
		status = ingot_server_listen(server, argc > 1 ? argv[1] : "tcp://127.0.0.1:4002");
	if (!status) {
		printf("listening on %s\n", ingot_server_address(server, 0));
		fflush(stdout);
		status = ingot_server_run(server);
	}
	if (status)
		fprintf(stderr, "server: %s\n", ingot_status_text(status));
	ingot_server_free(server);
	return status != 0;
}
