/*
 * answers.h: whole answers to what is asked again and again, ready-made.
 *
 * In: a page that lists all there is, and a stamp of what it was made of. Out: the same records for the next who asks,
 * as long as nothing has changed. The records are one piece of memory that many calls answer with at once, and which
 * goes with the last of them.
 *
 * An answer is kept when it is asked for a second time: who changes and lists in turn pays nothing for it.
 *
 * Threads: any.
 */
#ifndef INGOT_ANSWERS_H
#define INGOT_ANSWERS_H

#include <pthread.h>
#include <stdatomic.h>

#include "page.h"
#include "store.h"

/* Bytes of the largest answer that is kept. */
#define INGOT_ANSWER_MAX 0x01000000u /* 16 MiB */

/* Layouts that answers are kept in. */
enum { INGOT_ANSWER_LAYOUTS = 4 };

struct ingot_answer {
	const struct ingot_layout *layout;
	struct ingot_store_stamp stamp;
	atomic_uint holders;
	uint32_t count;
	size_t size; /* of the records and their texts, as prefmaxlen counts them */
	uint8_t *records;
};

struct ingot_answers {
	pthread_mutex_t lock;
	struct {
		const struct ingot_layout *layout; /* NULL: free */
		uint64_t asked;              /* the stamp's changes when it was asked for last */
		struct ingot_answer *answer; /* NULL: none is kept */
	} kept[INGOT_ANSWER_LAYOUTS];
};

void ingot_answers_init(struct ingot_answers *answers);
void ingot_answers_done(struct ingot_answers *answers);

/* Forget them all: what the stamp does not know of has changed. */
void ingot_answers_drop(struct ingot_answers *answers);

/* The answer in this layout, to be given back by ingot_answer_release; NULL: it has to be made. */
struct ingot_answer *ingot_answers_find(struct ingot_answers *answers,
					const struct ingot_layout *layout,
					struct ingot_store_stamp stamp, uint64_t now);

/* A page that lists all, for the next who asks, if it is worth it and memory is there. It is copied. */
void ingot_answers_keep(struct ingot_answers *answers, const struct ingot_page *page,
			struct ingot_store_stamp stamp);

/* For ingot_call_defer. */
void ingot_answer_release(void *answer);

#endif
