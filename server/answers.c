/*
 * answers.c: see answers.h.
 *
 * An answer is its head, the records, and the texts that they point to, in one piece.
 */
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "answers.h"

/* Where records begin behind the head. */
#define ALIGNED_HEAD ((sizeof(struct ingot_answer) + 15) / 16 * 16)

void ingot_answers_init(struct ingot_answers *answers)
{
	*answers = (struct ingot_answers){0};
	pthread_mutex_init(&answers->lock, NULL);
}

void ingot_answers_done(struct ingot_answers *answers)
{
	ingot_answers_drop(answers);
	pthread_mutex_destroy(&answers->lock);
}

void ingot_answer_release(void *arg)
{
	struct ingot_answer *answer = arg;

	if (answer && atomic_fetch_sub(&answer->holders, 1) == 1)
		free(answer);
}

void ingot_answers_drop(struct ingot_answers *answers)
{
	pthread_mutex_lock(&answers->lock);
	for (size_t i = 0; i < INGOT_ANSWER_LAYOUTS; i++) {
		ingot_answer_release(answers->kept[i].answer);
		answers->kept[i].answer = NULL;
		answers->kept[i].asked = 0;
	}
	pthread_mutex_unlock(&answers->lock);
}

/* With the lock: the place of this layout, or a free one; INGOT_ANSWER_LAYOUTS when all are others'. */
static size_t place_of(const struct ingot_answers *answers, const struct ingot_layout *layout)
{
	size_t i = 0;

	while (i < INGOT_ANSWER_LAYOUTS && answers->kept[i].layout &&
	       answers->kept[i].layout != layout)
		i++;
	return i;
}

struct ingot_answer *ingot_answers_find(struct ingot_answers *answers,
					const struct ingot_layout *layout,
					struct ingot_store_stamp stamp, uint64_t now)
{
	struct ingot_answer *answer = NULL;
	size_t place;

	pthread_mutex_lock(&answers->lock);
	place = place_of(answers, layout);
	if (place < INGOT_ANSWER_LAYOUTS)
		answer = answers->kept[place].answer;
	if (answer && answer->stamp.changes == stamp.changes && now < answer->stamp.until)
		atomic_fetch_add(&answer->holders, 1);
	else
		answer = NULL;
	pthread_mutex_unlock(&answers->lock);
	return answer;
}

static char *text_at(const uint8_t *record, const struct ingot_part *part)
{
	char *text;

	memcpy(&text, record + part->offset, sizeof(text));
	return text;
}

/* Bytes of the records and their texts; 0: they are not to be kept. */
static size_t measure(const struct ingot_page *page)
{
	const struct ingot_layout *layout = page->layout;
	size_t size = page->count * layout->size;

	for (size_t i = 0; i < layout->part_count; i++)
		if (layout->parts[i].kind != INGOT_PART_TEXT)
			return 0;
	for (uint32_t k = 0; k < page->count && size <= INGOT_ANSWER_MAX; k++)
		for (size_t i = 0; i < layout->part_count; i++) {
			const char *text =
				text_at(page->records + k * layout->size, &layout->parts[i]);

			size += text ? strlen(text) + 1 : 0;
		}
	return size <= INGOT_ANSWER_MAX ? size : 0;
}

/* Copy the texts behind the records, and have these point there. */
static void place_texts(struct ingot_answer *answer)
{
	const struct ingot_layout *layout = answer->layout;
	char *to = (char *)answer->records + answer->count * layout->size;

	for (uint32_t k = 0; k < answer->count; k++)
		for (size_t i = 0; i < layout->part_count; i++) {
			uint8_t *record = answer->records + k * layout->size;
			const char *text = text_at(record, &layout->parts[i]);

			if (!text)
				continue;
			memcpy(record + layout->parts[i].offset, &to, sizeof(to));
			to = stpcpy(to, text) + 1;
		}
}

/* NULL: it is not worth it, or memory is short. */
static struct ingot_answer *make(const struct ingot_page *page, struct ingot_store_stamp stamp)
{
	size_t size = measure(page);
	struct ingot_answer *answer = size ? malloc(ALIGNED_HEAD + size) : NULL;

	if (!answer)
		return NULL;
	*answer = (struct ingot_answer){
		.layout = page->layout,
		.stamp = stamp,
		.count = page->count,
		.size = size,
		.records = (uint8_t *)answer + ALIGNED_HEAD,
	};
	atomic_init(&answer->holders, 1);
	memcpy(answer->records, page->records, page->count * page->layout->size);
	place_texts(answer);
	return answer;
}

void ingot_answers_keep(struct ingot_answers *answers, const struct ingot_page *page,
			struct ingot_store_stamp stamp)
{
	struct ingot_answer *old = NULL;
	size_t place;

	pthread_mutex_lock(&answers->lock);
	place = place_of(answers, page->layout);
	if (place < INGOT_ANSWER_LAYOUTS) {
		old = answers->kept[place].answer;
		answers->kept[place].answer = NULL;
		if (answers->kept[place].layout && answers->kept[place].asked == stamp.changes)
			answers->kept[place].answer = make(page, stamp);
		answers->kept[place].layout = page->layout;
		answers->kept[place].asked = stamp.changes;
	}
	pthread_mutex_unlock(&answers->lock);
	ingot_answer_release(old);
}
