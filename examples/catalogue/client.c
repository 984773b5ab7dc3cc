/* client.c: prints a section of a catalogue. Usage: client SERVER TITLE */
#include <lmapibuf.h>
#include <stdio.h>

#include "catalogue.h"

static void print_item(const ITEM *item, int depth)
{
	printf("%*s- %s: ", depth, "", item->name);
	if (item->unit == UNIT_PIECES)
		printf("%u pieces", item->amount.pieces);
	else if (item->unit == UNIT_WEIGHT)
		printf("%.1f kg", item->amount.kilograms);
	else
		printf("%u x %u", item->amount.area.width, item->amount.area.height);
	for (const NOTE *note = item->notes; note; note = note->next)
		printf(", %s", note->text);
	printf("\n");
}

static void print_section(const SECTION *section, int depth)
{
	printf("%*s%s\n", depth, "", section->title);
	for (uint32_t i = 0; i < section->item_count; i++)
		print_item(&section->items[i], depth + 2);
	for (uint32_t i = 0; i < section->section_count; i++)
		print_section(&section->sections[i], depth + 2);
}

int main(int argc, char **argv)
{
	SECTION *section = NULL;
	NET_API_STATUS status = CatalogueRead(argc > 1 ? argv[1] : "tcp://127.0.0.1:4002",
					      argc > 2 ? argv[2] : "store", &section);

	if (status) {
		fprintf(stderr, "client: %s\n", ingot_status_text(status));
		return 1;
	}
	print_section(section, 0);
	NetApiBufferFree(section); /* the whole tree */
	return 0;
}
