/* One value through the tables that ingotc made, there and back, and both halves of the stubs linked. */
#include <stdio.h>
#include <string.h>

#include <ingot/block.h>
#include <ingot/rpc.h>
#include <lmapibuf.h>
#include <note.h>

int main(void)
{
	char text[] = "remember the milk";
	const NOTE note = {7, {210, 297}, text};
	const struct note_ops ops = {0};
	NOTE *called = NULL;
	uint8_t *wire = NULL;
	uint32_t length = 0;
	void *block = NULL;
	const NOTE *back;
	ingot_server *server = NULL;

	if (ingot_encode(&ingot_type_NOTE, INGOT_XDR, &note, &wire, &length) != 0 || length != 36)
		return 1;
	if (ingot_decode(&ingot_type_NOTE, INGOT_XDR, wire, length, NULL, &block) != 0)
		return 2;
	back = block;
	if (back->id != 7 || back->paper.height != 297 || strcmp(back->text, text) != 0)
		return 3;
	if (NetApiBufferFree(block) != 0 || NetApiBufferFree(wire) != 0)
		return 4;
	if (ingot_server_new(NULL, &server) != 0 ||
	    ingot_server_add(server, &note_interface, &ops, NULL) != 0)
		return 5;
	ingot_server_free(server);
	if (NoteRead("unix:///nonexistent/note.sock", 7, &called) != 1722 || called)
		return 6;
	puts("consumer: all answered as documented");
	return 0;
}
