/* showmount.c: what a host exports, and to whom, as `showmount -e` prints it. Usage: showmount [HOST] */
#include <ingot/rpc.h>
#include <lmapibuf.h>
#include <stdio.h>
#include <string.h>

#include "mount.h"

int main(int argc, char **argv)
{
	const char *host = argc > 1 ? argv[1] : "127.0.0.1";
	exports list = NULL;
	handle_t binding;
	size_t width = 0;
	NET_API_STATUS status = ingot_bind(host, NULL, &binding);

	if (!status) {
		status = mountproc_export_1(binding, &list);
		ingot_unbind(binding);
	}
	if (status) {
		fprintf(stderr, "showmount: %s\n", ingot_status_text(status));
		return 1;
	}
	for (exports entry = list; entry; entry = entry->ex_next)
		width = strlen(entry->ex_dir) > width ? strlen(entry->ex_dir) : width;
	printf("Export list for %s:\n", host);
	for (exports entry = list; entry; entry = entry->ex_next) {
		printf("%-*s %s", (int)width, entry->ex_dir, entry->ex_groups ? "" : "(everyone)");
		for (groups group = entry->ex_groups; group; group = group->gr_next)
			printf("%s%s", group->gr_name, group->gr_next ? "," : "");
		printf("\n");
	}
	NetApiBufferFree(list); /* every export with every name */
	return 0;
}
