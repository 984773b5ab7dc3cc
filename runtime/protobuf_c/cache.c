/*
 * cache.c: descriptions, by their descriptor's address.
 *
 * In: descriptors. Out: descriptions with those of all messages that they lead to. The table is read
 * without a lock: what is in it is complete, and stays. Nothing is ever taken out, as blocks know their type
 * and threads may decode until the very end of the process; all of it stays reachable, so that no leak
 * checker minds. When a descriptor is not as it was, another shared object stands where its own was, and a
 * new description goes in front of the old one.
 */
#include "cache.h"

#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "winerror.h"

#define BUCKET_BITS 9

struct table {
	struct description *_Atomic buckets[1u << BUCKET_BITS];
};

/* What is being made: complete when each one's members have been asked for, from `first` to the end. */
struct batch {
	struct table table;
	struct description *first;
	struct description **last;
};

static struct table known;
static pthread_mutex_t making = PTHREAD_MUTEX_INITIALIZER;

static struct description *_Atomic *bucket_of(struct table *table,
					      const ProtobufCMessageDescriptor *of)
{
	uint64_t hash = (uint64_t)(uintptr_t)of * UINT64_C(0x9E3779B97F4A7C15);

	return &table->buckets[hash >> (64 - BUCKET_BITS)];
}

static struct description *table_find(struct table *table, const ProtobufCMessageDescriptor *of)
{
	struct description *found =
		atomic_load_explicit(bucket_of(table, of), memory_order_acquire);

	while (found && (found->of != of || memcmp(&found->seen, of, sizeof(*of)) != 0))
		found = atomic_load_explicit(&found->next, memory_order_relaxed);
	return found;
}

/* Only the thread that holds the lock writes, be it to the known ones or to its own. */
static void table_add(struct table *table, struct description *description)
{
	struct description *_Atomic *bucket = bucket_of(table, description->of);

	atomic_store_explicit(&description->next,
			      atomic_load_explicit(bucket, memory_order_relaxed),
			      memory_order_relaxed);
	atomic_store_explicit(bucket, description, memory_order_release);
}

/* The description of one message, of the known ones or of the batch, where it is put if it is in neither. */
static NET_API_STATUS batch_need(struct batch *batch, const ProtobufCMessageDescriptor *of,
				 struct description **ret_description)
{
	struct description *description;
	NET_API_STATUS status;

	if (!of)
		return ERROR_INVALID_PARAMETER;
	description = table_find(&known, of);
	if (!description)
		description = table_find(&batch->table, of);
	if (!description) {
		status = description_new(of, &description);
		if (status)
			return status;
		table_add(&batch->table, description);
		*batch->last = description;
		batch->last = &description->later;
	}
	*ret_description = description;
	return 0;
}

static NET_API_STATUS batch_complete(struct batch *batch)
{
	NET_API_STATUS status = 0;

	for (struct description *d = batch->first; d && !status; d = d->later)
		for (unsigned i = 0; i < d->of->n_fields && !status; i++)
			if (description_has_member(&d->of->fields[i]))
				status = batch_need(batch, d->of->fields[i].descriptor,
						    &d->members[i]);
	return status;
}

static void batch_publish(const struct batch *batch)
{
	for (struct description *d = batch->first; d; d = d->later)
		description_fill(d);
	for (struct description *d = batch->first; d; d = d->later)
		table_add(&known, d);
}

static void batch_discard(struct batch *batch)
{
	struct description *next;

	for (struct description *d = batch->first; d; d = next) {
		next = d->later;
		free(d);
	}
}

static NET_API_STATUS make(const ProtobufCMessageDescriptor *of,
			   const struct description **ret_description)
{
	struct batch batch = {.last = &batch.first};
	struct description *description;
	NET_API_STATUS status = batch_need(&batch, of, &description);

	if (!status)
		status = batch_complete(&batch);
	if (status) {
		batch_discard(&batch);
		return status;
	}
	batch_publish(&batch);
	*ret_description = description;
	return 0;
}

NET_API_STATUS description_find(const ProtobufCMessageDescriptor *of,
				const struct description **ret_description)
{
	const struct description *found;
	NET_API_STATUS status;

	if (!of)
		return ERROR_INVALID_PARAMETER;
	found = table_find(&known, of);
	if (found) {
		*ret_description = found;
		return 0;
	}
	pthread_mutex_lock(&making);
	status = make(of, ret_description);
	pthread_mutex_unlock(&making);
	return status;
}
