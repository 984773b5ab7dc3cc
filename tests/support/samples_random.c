/*
 * samples_random.c: random values of the types of samples.h.
 *
 * In: a seed. Out: values of plain malloc memory, pointers anywhere: what a program would hand to encode.
 * Every pointer that may be NULL sometimes is, every count sometimes 0.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "samples.h"

/* Everything that was made, so that a test frees it in one call. */
struct memory {
	struct memory *next;
};
static struct memory *made;

static void *make(size_t size)
{
	struct memory *memory = calloc(1, sizeof(*memory) * 2 + size);

	if (!memory)
		abort();
	memory->next = made;
	made = memory;
	return memory + 2;
}

void sample_values_free(void)
{
	while (made) {
		struct memory *next = made->next;

		free(made);
		made = next;
	}
}

/* Knuth's MMIX multiplier; the high bits are good. */
uint32_t sample_random_below(struct sample_random *random, uint32_t bound)
{
	random->state = random->state * 6364136223846793005u + 1442695040888963407u;
	return bound ? (uint32_t)((random->state >> 33) % bound) : 0;
}

static uint32_t word(struct sample_random *r)
{
	return sample_random_below(r, 0x10000) << 16 | sample_random_below(r, 0x10000);
}

static char *text(struct sample_random *r)
{
	uint32_t length = sample_random_below(r, 40);
	char *made_text = make(length + 1);

	for (uint32_t i = 0; i < length; i++)
		made_text[i] = (char)(1 + sample_random_below(r, 255));
	return made_text;
}

static void fill_record(struct sample_random *r, struct sample_record *record)
{
	record->id = word(r);
	record->name = text(r);
	record->major = word(r);
	record->minor = word(r);
	record->type = word(r);
	record->comment = text(r);
}

static struct sample_record *records(struct sample_random *r, uint32_t count)
{
	struct sample_record *array = count ? make(count * sizeof(*array)) : NULL;

	for (uint32_t i = 0; i < count; i++)
		fill_record(r, &array[i]);
	return array;
}

static struct sample_list *list(struct sample_random *r, uint32_t length)
{
	struct sample_list *head = NULL;

	while (length--) {
		struct sample_list *node = make(sizeof(*node));

		node->value = (int32_t)word(r);
		node->next = head;
		head = node;
	}
	return head;
}

static void fill_shape(struct sample_random *r, struct sample_shape *shape)
{
	shape->kind = 1 + sample_random_below(r, 6);
	if (shape->kind == 1)
		shape->u.radius = word(r);
	else if (shape->kind == 2)
		fill_record(r, &shape->u.record);
	else if (shape->kind == 6)
		shape->u.big = (uint64_t)word(r) << 32 | word(r);
}

struct sample_all *sample_all_random(struct sample_random *r, uint32_t size)
{
	static const enum sample_color colors[] = {SAMPLE_RED, SAMPLE_GREEN, SAMPLE_BLUE};
	struct sample_all *all = make(sizeof(*all));

	all->small = (int16_t)word(r);
	all->port = (uint16_t)word(r);
	all->tiny = (int8_t)word(r);
	for (int i = 0; i < 5; i++)
		all->digest[i] = (uint8_t)word(r);
	all->color = colors[sample_random_below(r, 3)];
	all->flag = (int32_t)sample_random_below(r, 2);
	all->mark = word(r);
	all->blob_length = sample_random_below(r, size + 1);
	all->blob = all->blob_length ? make(all->blob_length) : NULL;
	for (uint32_t i = 0; i < all->blob_length; i++)
		all->blob[i] = (uint8_t)word(r);
	all->number_count = sample_random_below(r, size + 1);
	all->numbers = all->number_count ? make(all->number_count * 4) : NULL;
	for (uint32_t i = 0; i < all->number_count; i++)
		all->numbers[i] = word(r);
	all->big_count = sample_random_below(r, size + 1);
	all->bigs = all->big_count ? make(all->big_count * 8) : NULL;
	for (uint32_t i = 0; i < all->big_count; i++)
		all->bigs[i] = (uint64_t)word(r) << 32 | word(r);
	all->name_count = sample_random_below(r, size + 1);
	all->names = all->name_count ? make(all->name_count * sizeof(char *)) : NULL;
	for (uint32_t i = 0; i < all->name_count; i++)
		all->names[i] = text(r);
	fill_record(r, &all->pair[0]);
	fill_record(r, &all->pair[1]);
	fill_shape(r, &all->shape);
	all->list = list(r, sample_random_below(r, size + 1));
	all->group_count = sample_random_below(r, size + 1);
	all->groups = all->group_count ? make(all->group_count * sizeof(*all->groups)) : NULL;
	for (uint32_t i = 0; i < all->group_count; i++) {
		all->groups[i].count = sample_random_below(r, 4);
		all->groups[i].records = records(r, all->groups[i].count);
	}
	all->ratio = (double)word(r) / 7;
	all->weight = (float)word(r) / 3;
	return all;
}

struct sample_server *sample_servers(uint32_t count)
{
	struct sample_server *servers = make(count * sizeof(*servers));

	for (uint32_t i = 0; i < count; i++) {
		struct sample_server *server = &servers[i];

		server->platform_id = 500;
		server->name = make(24);
		snprintf(server->name, 24, "SERVER%06u", i);
		server->major = 10;
		server->minor = i % 7;
		server->type = 0x1003;
		if (i % 3) {
			server->comment = make(64);
			snprintf(server->comment, 64, "File and print server no %u", i);
		}
	}
	return servers;
}
