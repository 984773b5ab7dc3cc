/* rpcinfo.c: which programs a host's rpcbind knows, as `rpcinfo -p` prints them. Usage: rpcinfo [HOST] */
#include <ingot/rpc.h>
#include <lmapibuf.h>
#include <netdb.h>
#include <stdio.h>

#include "rpcb_prot.h"

int main(int argc, char **argv)
{
	rpcblist_ptr list = NULL;
	handle_t binding;
	NET_API_STATUS status = ingot_bind(argc > 1 ? argv[1] : "127.0.0.1", NULL, &binding);

	if (!status) {
		status = rpcbproc_dump_4(binding, &list);
		ingot_unbind(binding);
	}
	if (status) {
		fprintf(stderr, "rpcinfo: %s\n", ingot_status_text(status));
		return 1;
	}
	printf("   program vers proto   port  service\n");
	for (rpcblist_ptr entry = list; entry; entry = entry->rpcb_next) {
		const rpcb *map = &entry->rpcb_map;
		const struct rpcent *known = getrpcbynumber((int)map->r_prog);
		unsigned high, low; /* an IPv4 address ends with the port's two bytes */

		if (sscanf(map->r_addr, "%*u.%*u.%*u.%*u.%u.%u", &high, &low) == 2)
			printf("%10u%5u%6s%7u  %s\n", map->r_prog, map->r_vers, map->r_netid,
			       high * 256 + low, known ? known->r_name : "");
	}
	NetApiBufferFree(list); /* every entry, every string */
	return 0;
}
