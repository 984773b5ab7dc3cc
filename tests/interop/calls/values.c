/*
 * values.c: see values.h. What is made is kept in a list until values_release.
 */
#include "values.h"

#include <pthread.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct made {
	struct made *next;
	max_align_t memory[];
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct made *all;

static void *room(size_t count, size_t size)
{
	struct made *made = calloc(1, sizeof(*made) + count * size);

	if (!made)
		abort();
	pthread_mutex_lock(&lock);
	made->next = all;
	all = made;
	pthread_mutex_unlock(&lock);
	return made->memory;
}

void values_release(void)
{
	while (all) {
		struct made *next = all->next;

		free(all);
		all = next;
	}
}

static char *text(const char *head, u_int number)
{
	char *made = room(32, 1);

	snprintf(made, 32, "%s-%u", head, number);
	return made;
}

static bool is_text(const char *value, const char *head, u_int number)
{
	char wanted[32];

	snprintf(wanted, sizeof(wanted), "%s-%u", head, number);
	return value && strcmp(value, wanted) == 0;
}

node *make_chain(int count)
{
	node *nodes = room((size_t)count, sizeof(*nodes));

	for (int i = 0; i < count; i++)
		nodes[i] = (node){i, text("node", (u_int)i), i + 1 < count ? &nodes[i + 1] : NULL};
	return count ? nodes : NULL;
}

bool is_chain(const node *list, int count)
{
	int i = 0;

	for (; list; list = list->next, i++)
		if (list->value != i || !is_text(list->name, "node", (u_int)i))
			return false;
	return i == count;
}

void make_answer(answer *ret_answer, enum kind what)
{
	memset(ret_answer, 0, sizeof(*ret_answer));
	ret_answer->what = what;
	if (what == IS_NUMBER)
		ret_answer->answer_u.number = -0x123456789AL;
	else if (what == IS_WORD)
		ret_answer->answer_u.word = text("word", 77);
	else if (what == IS_CHAIN)
		ret_answer->answer_u.nodes = make_chain(3);
}

bool is_answer(const answer *value, enum kind what)
{
	if (value->what != what)
		return false;
	if (what == IS_NUMBER)
		return value->answer_u.number == -0x123456789AL;
	if (what == IS_WORD)
		return is_text(value->answer_u.word, "word", 77);
	return what != IS_CHAIN || is_chain(value->answer_u.nodes, 3);
}

void make_numbers(numbers *ret_numbers)
{
	ret_numbers->numbers_len = TAKEN;
	ret_numbers->numbers_val = room(TAKEN, sizeof(int));
	for (int i = 0; i < TAKEN; i++)
		ret_numbers->numbers_val[i] = 3 * i;
}

bool is_numbers(const numbers *value)
{
	if (value->numbers_len != TAKEN)
		return false;
	for (int i = 0; i < TAKEN; i++)
		if (value->numbers_val[i] != 3 * i)
			return false;
	return true;
}

void make_perhaps(perhaps *ret_perhaps, bool there)
{
	memset(ret_perhaps, 0, sizeof(*ret_perhaps));
	ret_perhaps->there = there;
	if (there)
		make_numbers(&ret_perhaps->perhaps_u.some);
}

bool is_perhaps(const perhaps *value, bool there)
{
	return value->there == there && (!there || is_numbers(&value->perhaps_u.some));
}

void make_labels(labels *ret_labels, u_int count)
{
	ret_labels->labels_len = count;
	ret_labels->labels_val = room(count, sizeof(label));
	for (u_int i = 0; i < count; i++)
		ret_labels->labels_val[i] = text("label", i);
}

bool is_labels(const labels *value, u_int count)
{
	if (value->labels_len != count)
		return false;
	for (u_int i = 0; i < count; i++)
		if (!is_text(value->labels_val[i], "label", i))
			return false;
	return true;
}

static char byte_at(u_int i)
{
	return (char)(i * 37u % 127u);
}

void make_blob(blob *ret_blob, u_int count, bool reversed)
{
	ret_blob->blob_len = count;
	ret_blob->blob_val = room(count, 1);
	for (u_int i = 0; i < count; i++)
		ret_blob->blob_val[i] = byte_at(reversed ? count - 1 - i : i);
}

bool is_blob(const blob *value, u_int count, bool reversed)
{
	if (value->blob_len != count)
		return false;
	for (u_int i = 0; i < count; i++)
		if (value->blob_val[i] != byte_at(reversed ? count - 1 - i : i))
			return false;
	return true;
}

void make_key(char *ret_key)
{
	for (int i = 0; i < KEY; i++)
		ret_key[i] = (char)('a' + i);
}

bool is_key(const char *value)
{
	return memcmp(value, "abcdefg", KEY) == 0;
}

void make_mixed(mixed *ret_mixed, int depth)
{
	static const enum kind kinds[] = {IS_NUMBER, IS_WORD, IS_CHAIN, IS_ABSENT};

	memset(ret_mixed, 0, sizeof(*ret_mixed));
	ret_mixed->small = -100;
	ret_mixed->port = 65535;
	ret_mixed->flag = TRUE;
	ret_mixed->big = 0xFEDCBA9876543210u;
	ret_mixed->ratio = 0.1f;
	ret_mixed->share = -1e300;
	ret_mixed->what = IS_ABSENT;
	make_key(ret_mixed->secret);
	make_blob(&ret_mixed->payload, 5, false);
	make_labels(&ret_mixed->names, (u_int)depth);
	ret_mixed->answers.answers_len = 4;
	ret_mixed->answers.answers_val = room(4, sizeof(answer));
	for (int i = 0; i < 4; i++)
		make_answer(&ret_mixed->answers.answers_val[i], kinds[i]);
	make_perhaps(&ret_mixed->optional[0], true);
	make_perhaps(&ret_mixed->optional[1], false);
	if (depth > 1) {
		ret_mixed->inner = room(1, sizeof(mixed));
		make_mixed(ret_mixed->inner, depth - 1);
	}
}

static bool is_one(const mixed *value, int depth)
{
	static const enum kind kinds[] = {IS_NUMBER, IS_WORD, IS_CHAIN, IS_ABSENT};
	const float ratio = 0.1f;
	const double share = -1e300;

	if (value->answers.answers_len != 4)
		return false;
	for (int i = 0; i < 4; i++)
		if (!is_answer(&value->answers.answers_val[i], kinds[i]))
			return false;
	return value->small == -100 && value->port == 65535 && value->flag == TRUE &&
	       value->big == 0xFEDCBA9876543210u &&
	       memcmp(&value->ratio, &ratio, sizeof(ratio)) == 0 &&
	       memcmp(&value->share, &share, sizeof(share)) == 0 && value->what == IS_ABSENT &&
	       is_key(value->secret) && is_blob(&value->payload, 5, false) &&
	       is_labels(&value->names, (u_int)depth) && is_perhaps(&value->optional[0], true) &&
	       is_perhaps(&value->optional[1], false);
}

bool is_mixed(const mixed *value, int depth)
{
	for (; value && depth > 0; value = value->inner, depth--)
		if (!is_one(value, depth))
			return false;
	return !value && !depth;
}
