/* list.c: print an address book. Usage: list FILE */
#include <ingot/protobuf_c.h>
#include <lmapibuf.h>
#include <stdio.h>
#include <stdlib.h>

#include "addressbook.pb-c.h"

/* The whole of a file, as bytes of malloc; NULL when it cannot be read. */
static uint8_t *read_file(const char *path, size_t *ret_length)
{
	FILE *file = fopen(path, "r");
	uint8_t *bytes = NULL;
	long length;

	if (!file)
		return NULL;
	if (fseek(file, 0, SEEK_END) == 0 && (length = ftell(file)) >= 0) {
		rewind(file);
		*ret_length = (size_t)length;
		bytes = malloc(*ret_length + 1);
		if (bytes && fread(bytes, 1, *ret_length, file) != *ret_length) {
			free(bytes);
			bytes = NULL;
		}
	}
	fclose(file);
	return bytes;
}

static void print_person(const Tutorial__Person *person)
{
	printf("%6d %-24s %s\n", person->id, person->name, person->email);
	for (size_t i = 0; i < person->n_phones; i++)
		printf("       %s%s\n", person->phones[i]->number,
		       person->phones[i]->type == TUTORIAL__PERSON__PHONE_TYPE__WORK ? " (work)"
										     : "");
	for (size_t i = 0; i < person->n_groups; i++)
		printf("       in group %u\n", person->groups[i]);
}

int main(int argc, char **argv)
{
	Tutorial__AddressBook *book;
	ProtobufCMessage *base = NULL;
	NET_API_STATUS status;
	size_t length;
	uint8_t *bytes;

	if (argc != 2)
		return 2;
	bytes = read_file(argv[1], &length);
	if (!bytes) {
		perror(argv[1]);
		return 1;
	}
	status = ingot_protobuf_c_unpack(&tutorial__address_book__descriptor, length, bytes, &base);
	free(bytes);
	if (status) {
		fprintf(stderr, "%s: %s\n", argv[1], ingot_status_text(status));
		return 1;
	}
	book = (Tutorial__AddressBook *)base;
	for (size_t i = 0; i < book->n_people; i++)
		print_person(book->people[i]);
	NetApiBufferFree(book); /* the book, its people, their names and numbers: one block */
	return 0;
}
