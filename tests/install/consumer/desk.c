/* The same of a .x file, on libtirpc's streams too. Nothing says where libtirpc's headers are: ingot_generate does. */
#include <stdio.h>
#include <string.h>

#include <desk.h>
#include <ingot/block.h>
#include <ingot/rpc.h>
#include <lmapibuf.h>

int main(void)
{
	char text[] = "second";
	sheet second = {2, text, NULL};
	sheet first = {1, text, &second};
	sheet *value = &first;
	sheet *back = NULL;
	sheet *called = NULL;
	const struct desk_1_ops ops = {0};
	ingot_server *server = NULL;
	handle_t binding;
	char wire[100];
	u_int length;
	XDR xdrs;

	xdrmem_create(&xdrs, wire, sizeof(wire), XDR_ENCODE);
	if (!ingot_xdr_sheet(&xdrs, &value) || xdr_getpos(&xdrs) != 40)
		return 1;
	length = xdr_getpos(&xdrs);
	xdrmem_create(&xdrs, wire, length, XDR_DECODE);
	if (!ingot_xdr_sheet(&xdrs, &back) || back->next->number != 2 ||
	    strcmp(back->next->text, text) != 0 || ingot_block_check(back) != 0)
		return 2;
	if (NetApiBufferFree(back) != 0)
		return 3;
	if (ingot_server_new(NULL, &server) != 0 ||
	    ingot_server_add(server, &desk_1_interface, &ops, NULL) != 0)
		return 4;
	ingot_server_free(server);
	if (ingot_bind("unix:///nonexistent/desk.sock", NULL, &binding) != 0)
		return 5;
	if (desk_top_1(binding, 7, &called) != 1722 || called)
		return 6;
	ingot_unbind(binding);
	puts("desk: all answered as documented");
	return 0;
}
