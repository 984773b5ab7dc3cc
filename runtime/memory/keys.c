/*
 * keys.c: numbers, their slots, and slots that wait to be used again.
 *
 * In: owners. Out: numbers. Slots come in chunks, each twice as large as the one before, which stay until
 * the process ends; the first is there from the start. One lock keeps the slots that are no one's. It is
 * taken alone; but the heap layer's are below it.
 */
#include "keys.h"

#include <string.h>

#include "fork.h"
#include "heap.h"
#include "winerror.h"

/*
 * A number: 1, which use of its slot it is, the slot's index, its kind, 16 zeros. A slot whose uses are
 * used up is left.
 */
#define KIND_SHIFT  16
#define KIND_BITS   2
#define INDEX_SHIFT (KIND_SHIFT + KIND_BITS)
#define INDEX_BITS  24
#define USE_SHIFT   (INDEX_SHIFT + INDEX_BITS)
#define USE_BITS    (63 - USE_SHIFT)
#define UPPER_HALF  ((uintptr_t)1 << 63)

/* Up to 64 << 18 slots a chunk: room for 2^25 - 64, of which 2^24 are used. */
#define FIRST_CHUNK 64u
#define CHUNK_COUNT (INDEX_BITS - 5)

_Static_assert(sizeof(uintptr_t) == 8, "a number has 64 bits");

static struct ingot_key first_chunk[FIRST_CHUNK];
static _Atomic(struct ingot_key *) chunks[CHUNK_COUNT] = {first_chunk};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct ingot_key *free_keys; /* under the lock, as is the next */
static uint32_t ever_used;          /* slots below this index were someone's */

/* Chunk n begins with index 64 * (2^n - 1). */
static unsigned chunk_of(uint32_t index)
{
	return 31u - (unsigned)__builtin_clz(index / FIRST_CHUNK + 1);
}

static uint32_t chunk_start(unsigned chunk)
{
	return FIRST_CHUNK * ((1u << chunk) - 1);
}

/* The slot with an index; NULL when its chunk is not there. */
static struct ingot_key *slot_at(uint32_t index)
{
	unsigned chunk = chunk_of(index);
	struct ingot_key *slots = atomic_load_explicit(&chunks[chunk], memory_order_acquire);

	return slots ? &slots[index - chunk_start(chunk)] : NULL;
}

/* The slot that a number says it is of; whether that is so is still to be asked. */
static struct ingot_key *slot_of(const void *number)
{
	return slot_at((uint32_t)((uintptr_t)number >> INDEX_SHIFT) & ((1u << INDEX_BITS) - 1));
}

static bool add_chunk(unsigned chunk)
{
	size_t size = ((size_t)FIRST_CHUNK << chunk) * sizeof(struct ingot_key);
	struct ingot_key *slots = ingot_heap_alloc_uncounted(size);

	if (!slots)
		return false;
	memset(slots, 0, size);
	atomic_store_explicit(&chunks[chunk], slots, memory_order_release);
	return true;
}

/* The slot with the lowest index that was never used; NULL when memory is short. */
static struct ingot_key *take_fresh(void)
{
	struct ingot_key *key;

	if (ever_used >> INDEX_BITS)
		return NULL;
	if (!slot_at(ever_used) && !add_chunk(chunk_of(ever_used)))
		return NULL;
	key = slot_at(ever_used);
	if (pthread_mutex_init(&key->lock, NULL) != 0)
		return NULL;
	key->index = ever_used++;
	return key;
}

static struct ingot_key *take_slot(void)
{
	struct ingot_key *key;

	pthread_mutex_lock(&lock);
	key = free_keys;
	if (key)
		free_keys = key->free;
	else
		key = take_fresh();
	pthread_mutex_unlock(&lock);
	return key;
}

NET_API_STATUS ingot_key_new(void *owner, enum ingot_key_kind kind, void **ret_number)
{
	struct ingot_key *key = take_slot();
	uintptr_t number;

	if (!key)
		return ERROR_NOT_ENOUGH_MEMORY;
	number = UPPER_HALF | (uintptr_t)key->uses++ << USE_SHIFT |
		 (uintptr_t)key->index << INDEX_SHIFT | (uintptr_t)kind << KIND_SHIFT;
	atomic_store_explicit(&key->owner, owner, memory_order_relaxed);
	atomic_store_explicit(&key->number, number, memory_order_release);
	*ret_number = (void *)number;
	return 0;
}

/* Whether a number is a slot's, and of this kind. 0 is no one's. */
static bool holds(const struct ingot_key *key, const void *number, enum ingot_key_kind kind)
{
	uintptr_t held = atomic_load_explicit(&key->number, memory_order_acquire);

	return held != 0 && held == (uintptr_t)number &&
	       (held >> KIND_SHIFT & ((1u << KIND_BITS) - 1)) == kind;
}

struct ingot_key *ingot_key_enter(const void *number, enum ingot_key_kind kind)
{
	struct ingot_key *key = slot_of(number);

	/* A slot that no one has used yet has no lock. */
	if (!key || !holds(key, number, kind))
		return NULL;
	pthread_mutex_lock(&key->lock);
	key->inside = holds(key, number, kind);
	if (key->inside)
		return key;
	pthread_mutex_unlock(&key->lock);
	return NULL;
}

void ingot_key_leave(struct ingot_key *key)
{
	key->inside = false;
	pthread_mutex_unlock(&key->lock);
}

void *ingot_key_owner(const void *number, enum ingot_key_kind kind)
{
	const struct ingot_key *key = slot_of(number);

	if (!key || !holds(key, number, kind))
		return NULL;
	return atomic_load_explicit(&key->owner, memory_order_relaxed);
}

void *ingot_key_end(const void *number, enum ingot_key_kind kind)
{
	struct ingot_key *key = ingot_key_enter(number, kind);
	void *owner;

	if (!key)
		return NULL;
	owner = atomic_exchange_explicit(&key->owner, NULL, memory_order_relaxed);
	atomic_store_explicit(&key->number, 0, memory_order_release);
	ingot_key_leave(key);
	if (key->uses >> USE_BITS)
		return owner;
	pthread_mutex_lock(&lock);
	key->free = free_keys;
	free_keys = key;
	pthread_mutex_unlock(&lock);
	return owner;
}

/*
 * When the library goes, as the registry: nothing leads to an owner that the program has lost. The slots
 * stay, a thread may be in one.
 */
__attribute__((destructor)) static void forget_owners(void)
{
	pthread_mutex_lock(&lock);
	for (uint32_t index = 0; index < ever_used; index++) {
		struct ingot_key *key = slot_at(index);

		atomic_store_explicit(&key->number, 0, memory_order_release);
		atomic_store_explicit(&key->owner, NULL, memory_order_relaxed);
	}
	pthread_mutex_unlock(&lock);
}

static void hold(void)
{
	pthread_mutex_lock(&lock);
}

static void release(void)
{
	pthread_mutex_unlock(&lock);
}

/* Who came too late for a number may have had its slot's lock, and is not here to leave it. */
static void release_child(void)
{
	for (uint32_t index = 0; index < ever_used; index++) {
		struct ingot_key *key = slot_at(index);

		if (!key->inside)
			(void)pthread_mutex_init(&key->lock, NULL);
	}
	pthread_mutex_unlock(&lock);
}

INGOT_SURVIVE_FORKS(INGOT_FORK_KEYS, hold, release, release_child);
