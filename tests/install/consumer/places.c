/* A .proto file's messages and both halves of its stubs, from the installed copy. */
#include <stdio.h>
#include <string.h>

#include <ingot/block.h>
#include <ingot/rpc.h>
#include <lmapibuf.h>
#include <places.h>

int main(void)
{
	char name[] = "hill";
	const town_Place place = {name, true, -3};
	const struct town_Map_ops ops = {0};
	town_Place *found = NULL;
	uint8_t *wire = NULL;
	uint32_t length = 0;
	void *block = NULL;
	const town_Place *back;
	ingot_server *server = NULL;
	handle_t binding = NULL;

	if (ingot_encode(&ingot_type_town_Place, INGOT_PROTOBUF, &place, &wire, &length) != 0 ||
	    length != 8 || memcmp(wire, "\n\4hill\20\5", 8) != 0)
		return 1;
	if (ingot_decode(&ingot_type_town_Place, INGOT_PROTOBUF, wire, length, NULL, &block) != 0)
		return 2;
	back = block;
	if (strcmp(back->name, name) != 0 || !back->has_height || back->height != -3)
		return 3;
	if (NetApiBufferFree(block) != 0 || NetApiBufferFree(wire) != 0)
		return 4;
	if (ingot_server_new(NULL, &server) != 0 ||
	    ingot_server_add(server, &town_Map_interface, &ops, NULL) != 0)
		return 5;
	ingot_server_free(server);
	if (ingot_bind("unix:///nonexistent/map.sock", NULL, &binding) != 0 ||
	    town_Map_Find(binding, &place, &found) != 1722 || found)
		return 6;
	ingot_unbind(binding);
	puts("places: all answered as documented");
	return 0;
}
