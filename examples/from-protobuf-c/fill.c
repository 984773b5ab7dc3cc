/* fill.c: write an address book of COUNT people. Usage: fill FILE COUNT */
#include <stdio.h>
#include <stdlib.h>

#include "addressbook.pb-c.h"

#define PHONES 2

struct row {
	Tutorial__Person person;
	Tutorial__Person__PhoneNumber phones[PHONES];
	Tutorial__Person__PhoneNumber *phone_list[PHONES];
	char name[32], email[48], numbers[PHONES][24];
	uint32_t groups[3];
};

static void fill(struct row *row, unsigned number)
{
	tutorial__person__init(&row->person);
	snprintf(row->name, sizeof(row->name), "Person Number %u", number);
	snprintf(row->email, sizeof(row->email), "person-%u@example.org", number);
	row->person.name = row->name;
	row->person.id = (int32_t)number;
	row->person.email = row->email;
	for (unsigned i = 0; i < PHONES; i++) {
		tutorial__person__phone_number__init(&row->phones[i]);
		snprintf(row->numbers[i], sizeof(row->numbers[i]), "+49 30 %06u-%u", number, i);
		row->phones[i].number = row->numbers[i];
		row->phones[i].type = i ? TUTORIAL__PERSON__PHONE_TYPE__WORK
					: TUTORIAL__PERSON__PHONE_TYPE__MOBILE;
		row->phone_list[i] = &row->phones[i];
	}
	row->person.n_phones = PHONES;
	row->person.phones = row->phone_list;
	for (unsigned i = 0; i < number % 4; i++)
		row->groups[i] = number * (i + 1);
	row->person.n_groups = number % 4;
	row->person.groups = row->groups;
}

int main(int argc, char **argv)
{
	Tutorial__AddressBook book = TUTORIAL__ADDRESS_BOOK__INIT;
	size_t count = argc == 3 ? strtoul(argv[2], NULL, 0) : 0;
	struct row *rows = calloc(count + 1, sizeof(*rows));
	Tutorial__Person **people = calloc(count + 1, sizeof(Tutorial__Person *));
	uint8_t *bytes = NULL;
	FILE *file = NULL;
	size_t length;
	int failed = 1;

	if (argc != 3 || !rows || !people)
		goto out;
	for (size_t i = 0; i < count; i++) {
		fill(&rows[i], (unsigned)i);
		people[i] = &rows[i].person;
	}
	book.n_people = count;
	book.people = people;
	length = tutorial__address_book__get_packed_size(&book);
	bytes = malloc(length + 1);
	file = fopen(argv[1], "w");
	if (!bytes || !file)
		goto out;
	failed = fwrite(bytes, 1, tutorial__address_book__pack(&book, bytes), file) != length;
out:
	if (file && fclose(file) != 0)
		failed = 1;
	if (failed)
		fprintf(stderr, "usage: fill FILE COUNT, where a file can be written\n");
	free(bytes);
	free(people);
	free(rows);
	return failed;
}
