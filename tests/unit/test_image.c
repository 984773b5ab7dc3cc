/*
 * test_image.c: results in memory of the program's: shared with another process, damaged, cut short.
 *
 * In: a result of the shape of NetServerEnum's. Started with arguments, the program is the other process: it
 * maps the shared memory that they name and says by its exit status whether the figures agree.
 */
#include "suite.h"

#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "codec.h"
#include "heap.h"
#include "ingot/block.h"
#include "lmapibuf.h"
#include "sample_calls.h"
#include "torture.h"
#include "winerror.h"

/* Servers as they come out of a call: one block, their array at its start. */
static struct sample_server *servers_block(uint32_t count)
{
	struct sample_enum_frame frame = {.level = 101, .entriesread = count};
	struct sample_enum_frame back = {.level = 101};
	uint8_t *wire;
	size_t length;

	frame.bufptr = (uint8_t *)sample_servers(count);
	CU_ASSERT_EQUAL_FATAL(
		ingot_xdr_encode_frame(sample_enum.out, &frame, false, 0, &wire, &length), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_xdr_decode_frame(sample_enum.out, wire, length, NULL, &back),
			      0);
	ingot_heap_free(wire);
	sample_values_free();
	CU_ASSERT_EQUAL(back.entriesread, count);
	return (struct sample_server *)back.bufptr;
}

/* A figure that every member of every server is in. */
static uint64_t sum_of(const struct sample_server *servers, uint32_t count)
{
	uint64_t sum = 1;

	for (uint32_t i = 0; i < count; i++) {
		const struct sample_server *s = &servers[i];

		sum = sum * 31 + s->platform_id + s->major * 3u + s->minor * 7u + s->type;
		for (const char *c = s->name; *c; c++)
			sum = sum * 131 + (uint8_t)*c;
		for (const char *c = s->comment ? s->comment : "\1"; *c; c++)
			sum = sum * 137 + (uint8_t)*c;
	}
	return sum;
}

static size_t needed_for(const void *block)
{
	size_t needed = 0;

	CU_ASSERT_EQUAL(ingot_clone_to(block, NULL, 0, NULL, &needed), ERROR_INSUFFICIENT_BUFFER);
	CU_ASSERT(needed > 0);
	return needed;
}

/* The block's image in memory of exactly its size, which a sanitizer watches the ends of. */
static char *image_of(const void *block, size_t *ret_size)
{
	size_t needed = needed_for(block);
	char *memory = malloc(needed);

	CU_ASSERT_PTR_NOT_NULL_FATAL(memory);
	CU_ASSERT_EQUAL(ingot_clone_to(block, memory, needed, NULL, NULL), 0);
	*ret_size = needed;
	return memory;
}

static void test_here(void)
{
	struct sample_server *servers = servers_block(100);
	uint64_t sum = sum_of(servers, 100);
	struct ingot_heap_usage before = ingot_heap_live();
	size_t size;
	char *memory = image_of(servers, &size);
	uint32_t count = 0;
	void *root = NULL;

	CU_ASSERT_EQUAL(ingot_block_attach(memory, size, &sample_server_type, &root, &count), 0);
	CU_ASSERT_EQUAL(count, 100);
	CU_ASSERT_EQUAL_FATAL(sum_of(root, count), sum);
	CU_ASSERT_EQUAL((uintptr_t)root % 16, 0);
	/* It is not a live block. */
	CU_ASSERT_EQUAL(NetApiBufferFree(root), ERROR_INVALID_PARAMETER);
	/* The original is as it was, and not needed any more. */
	CU_ASSERT_EQUAL(sum_of(servers, 100), sum);
	CU_ASSERT_EQUAL(ingot_block_check(servers), 0);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	CU_ASSERT_EQUAL(NetApiBufferFree(servers), 0);
	CU_ASSERT_EQUAL(sum_of(root, count), sum);
	free(memory);
}

/* The bytes go from place to place; each attach makes them right for where they are. */
static void test_wanders(void)
{
	struct sample_server *servers = servers_block(30);
	uint64_t sum = sum_of(servers, 30);
	size_t size;
	char *memory = image_of(servers, &size);

	CU_ASSERT_EQUAL(NetApiBufferFree(servers), 0);
	for (int i = 0; i < 20; i++) {
		char *next = malloc(size + 1000);
		uint32_t count = 0;
		void *root = NULL;

		CU_ASSERT_PTR_NOT_NULL_FATAL(next);
		memcpy(next, memory, size);
		memset(memory, 0xEE, size);
		free(memory);
		memory = next;
		CU_ASSERT_EQUAL_FATAL(ingot_block_attach(memory, size + (i % 2 ? 1000u : 0u),
							 &sample_server_type, &root, &count),
				      0);
		CU_ASSERT_EQUAL_FATAL(count, 30);
		CU_ASSERT_EQUAL(sum_of(root, count), sum);
	}
	free(memory);
}

static void test_plain(void)
{
	char *block = NULL;
	uint32_t count = 0;
	void *root = NULL;
	size_t size;
	char *memory;

	CU_ASSERT_EQUAL_FATAL(NetApiBufferAllocate(77, (LPVOID *)&block), 0);
	memset(block, 'p', 77);
	memory = image_of(block, &size);
	CU_ASSERT_EQUAL(ingot_block_attach(memory, size, NULL, &root, &count), 0);
	CU_ASSERT_EQUAL(count, 77);
	CU_ASSERT_EQUAL(memcmp(root, block, 77), 0);
	CU_ASSERT_EQUAL(ingot_block_attach(memory, size, &ingot_type_uint8, &root, &count),
			RPC_X_BAD_STUB_DATA);
	CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
	free(memory);
}

static void test_arguments(void)
{
	struct sample_server *servers = servers_block(3);
	size_t needed = needed_for(servers);
	size_t told = 0;
	void *root = servers;
	char *memory = malloc(needed + 16);

	CU_ASSERT_PTR_NOT_NULL_FATAL(memory);
	memset(memory, 0x5A, needed + 16);
	for (size_t size = 0; size < needed; size++) {
		told = 0;
		CU_ASSERT_EQUAL(ingot_clone_to(servers, memory, size, NULL, &told),
				ERROR_INSUFFICIENT_BUFFER);
		CU_ASSERT_EQUAL(told, needed);
	}
	CU_ASSERT_EQUAL(ingot_clone_to(servers, memory + 8, needed, NULL, &told),
			ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_clone_to(servers, memory, needed, memory + 4, &told),
			ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_clone_to(NULL, memory, needed, NULL, &told), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_clone_to((char *)servers + 16, memory, needed, NULL, &told),
			ERROR_INVALID_PARAMETER);
	for (size_t i = 0; i < needed + 16; i++)
		CU_ASSERT_EQUAL(memory[i], 0x5A);
	CU_ASSERT_EQUAL(ingot_clone_to(servers, memory, needed, NULL, &told), 0);
	CU_ASSERT_EQUAL(told, needed);
	CU_ASSERT_EQUAL(ingot_block_attach(NULL, needed, &sample_server_type, &root, NULL),
			ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_block_attach(memory + 8, needed, &sample_server_type, &root, NULL),
			ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_block_attach(memory, needed, &sample_server_type, NULL, NULL),
			ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_block_attach(memory, needed, &sample_record_type, &root, NULL),
			RPC_X_BAD_STUB_DATA);
	CU_ASSERT_EQUAL(ingot_block_attach(memory, needed, NULL, &root, NULL), RPC_X_BAD_STUB_DATA);
	CU_ASSERT_PTR_EQUAL(root, servers);
	CU_ASSERT_EQUAL(ingot_block_attach(memory, needed, &sample_server_type, &root, NULL), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(servers), 0);
	free(memory);
}

static void test_larger_block(void)
{
	struct sample_server *servers = servers_block(5);
	size_t needed = needed_for(servers);

	/* What the program added behind its result is not part of it. */
	CU_ASSERT_EQUAL_FATAL(NetApiBufferReallocate(servers, 100000, (LPVOID *)&servers), 0);
	memset((char *)servers + needed, 0xEE, 100000 - needed);
	CU_ASSERT_EQUAL(needed_for(servers), needed);
	CU_ASSERT_EQUAL(NetApiBufferFree(servers), 0);
}

/* Written for another address: a reader there needs not to write. */
static void test_address(void)
{
	struct sample_server *servers = servers_block(50);
	size_t needed = needed_for(servers);
	int fd = memfd_create("image", 0);
	char *reader;
	char *writer;
	uint32_t count = 0;
	void *root = NULL;

	CU_ASSERT_FATAL(fd >= 0 && ftruncate(fd, (off_t)needed) == 0);
	writer = mmap(NULL, needed, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	reader = mmap(NULL, needed, PROT_READ, MAP_SHARED, fd, 0);
	CU_ASSERT_FATAL(writer != MAP_FAILED && reader != MAP_FAILED && writer != reader);
	CU_ASSERT_EQUAL(ingot_clone_to(servers, writer, needed, reader, NULL), 0);
	CU_ASSERT_EQUAL(ingot_block_attach(reader, needed, &sample_server_type, &root, &count), 0);
	CU_ASSERT((char *)root > reader && (char *)root < reader + needed);
	CU_ASSERT_EQUAL(count, 50);
	CU_ASSERT_EQUAL(sum_of(root, count), sum_of(servers, 50));
	CU_ASSERT_EQUAL(NetApiBufferFree(servers), 0);
	munmap(writer, needed);
	munmap(reader, needed);
	close(fd);
}

/* The other process: name, bytes, the address that the writer had it at, servers, figure. */
static int read_shared(char **arguments)
{
	size_t size = strtoull(arguments[1], NULL, 10);
	void *writer = (void *)(uintptr_t)strtoull(arguments[2], NULL, 10);
	uint32_t count = 0;
	void *root = NULL;
	char *memory;
	int fd = shm_open(arguments[0], O_RDONLY, 0);

	if (fd < 0)
		return 2;
	/* The writer's place is taken here, whatever else is. */
	if (mmap(writer, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1,
		 0) == MAP_FAILED)
		return 3;
	memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
	if (memory == MAP_FAILED || (void *)memory == writer)
		return 4;
	if (ingot_block_attach(memory, size, &sample_server_type, &root, &count))
		return 5;
	if (count != strtoull(arguments[3], NULL, 10))
		return 6;
	return sum_of(root, count) == strtoull(arguments[4], NULL, 10) ? 0 : 7;
}

static int start_reader(const char *name, size_t size, const void *writer, uint32_t count,
			uint64_t sum)
{
	char numbers[4][32];
	int status;
	pid_t pid;

	snprintf(numbers[0], sizeof(numbers[0]), "%zu", size);
	snprintf(numbers[1], sizeof(numbers[1]), "%ju", (uintmax_t)(uintptr_t)writer);
	snprintf(numbers[2], sizeof(numbers[2]), "%u", count);
	snprintf(numbers[3], sizeof(numbers[3]), "%" PRIu64, sum);
	pid = fork();
	if (pid == 0) {
		execl("/proc/self/exe", "reader", name, numbers[0], numbers[1], numbers[2],
		      numbers[3], (char *)NULL);
		_exit(99);
	}
	if (pid < 0 || waitpid(pid, &status, 0) != pid || !WIFEXITED(status))
		return -1;
	return WEXITSTATUS(status);
}

enum { SHARED_SERVERS = 20000 };

static void test_shared_memory(void)
{
	struct sample_server *servers = servers_block(SHARED_SERVERS);
	uint64_t sum = sum_of(servers, SHARED_SERVERS);
	size_t needed = needed_for(servers);
	char name[64];
	char *memory;
	int fd;

	snprintf(name, sizeof(name), "/ingot-test-%ld", (long)getpid());
	fd = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600);
	CU_ASSERT_FATAL(fd >= 0);
	CU_ASSERT_EQUAL(ftruncate(fd, (off_t)needed), 0);
	memory = mmap(NULL, needed, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	CU_ASSERT(memory != MAP_FAILED);
	CU_ASSERT_EQUAL(ingot_clone_to(servers, memory, needed, NULL, NULL), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(servers), 0);
	CU_ASSERT_EQUAL(start_reader(name, needed, memory, SHARED_SERVERS, sum), 0);
	CU_ASSERT_EQUAL(start_reader(name, needed, memory, SHARED_SERVERS, sum), 0);
	/* The readers agree because they look: one figure wrong, and one byte of a pointer. */
	CU_ASSERT_EQUAL(start_reader(name, needed, memory, SHARED_SERVERS, sum + 1), 7);
	memory[sizeof(uint64_t) * 4 + offsetof(struct sample_server, name) + 3] ^= 0x40;
	CU_ASSERT_EQUAL(start_reader(name, needed, memory, SHARED_SERVERS, sum), 5);
	munmap(memory, needed);
	close(fd);
	shm_unlink(name);
}

/* Attach damaged bytes at another place. What is accepted must be safe to walk; else nothing is written. */
static bool damaged_is_refused(const char *damaged, size_t size)
{
	char *memory = malloc(size);
	uint32_t count = 0;
	void *root = NULL;
	bool refused;

	CU_ASSERT_PTR_NOT_NULL_FATAL(memory);
	memcpy(memory, damaged, size);
	refused = ingot_block_attach(memory, size, &sample_server_type, &root, &count) != 0;
	if (refused) {
		CU_ASSERT_PTR_NULL(root);
		CU_ASSERT_EQUAL(memcmp(memory, damaged, size), 0);
	} else {
		(void)sum_of(root, count);
	}
	free(memory);
	return refused;
}

static void test_every_bit(void)
{
	struct sample_server *servers = servers_block(4);
	size_t size;
	char *image = image_of(servers, &size);
	unsigned refused = 0;

	for (size_t i = 0; i < size; i++)
		for (unsigned bit = 0; bit < 8; bit++) {
			image[i] ^= (char)(1u << bit);
			refused += damaged_is_refused(image, size);
			image[i] ^= (char)(1u << bit);
		}
	/* Every bit of the head, of the pointers and of the padding; others are values. */
	CU_ASSERT(refused >= 8 * (32 + 4 * (2 * 8 + 8)));
	CU_ASSERT_FALSE(damaged_is_refused(image, size));
	for (size_t cut = 0; cut < size; cut++)
		CU_ASSERT_TRUE(damaged_is_refused(image, cut));
	CU_ASSERT_EQUAL(NetApiBufferFree(servers), 0);
	free(image);
}

/* The head as image.c writes it. */
struct head {
	uint64_t mark, base, type;
	uint32_t size, count;
};

/* Bases for which NULL, or a pointer that wraps, would lie in the block. */
static void test_evil_base(void)
{
	struct sample_server *servers = servers_block(4);
	size_t size;
	char *image = image_of(servers, &size);
	struct head *head = (struct head *)(void *)image;
	struct sample_server *first = (struct sample_server *)(void *)(image + sizeof(*head));
	const struct head good = *head;
	uint64_t text = (uintptr_t)first->name - good.base;

	static const int64_t bases[] = {0, -16, -64, -160, 8, 1, INT64_MIN};

	for (size_t i = 0; i < sizeof(bases) / sizeof(bases[0]); i++) {
		head->base = (uint64_t)bases[i];
		CU_ASSERT_TRUE(damaged_is_refused(image, size));
		/* Every pointer as if the block stood there. */
		for (uint32_t s = 0; s < 4; s++) {
			uintptr_t shift = (uintptr_t)(head->base - good.base);

			first[s].name = (char *)((uintptr_t)first[s].name + shift);
			if (first[s].comment)
				first[s].comment = (char *)((uintptr_t)first[s].comment + shift);
		}
		/* The last is as good as any other address. */
		CU_ASSERT_EQUAL(damaged_is_refused(image, size), bases[i] != INT64_MIN);
		for (uint32_t s = 0; s < 4; s++) {
			uintptr_t shift = (uintptr_t)(good.base - head->base);

			first[s].name = (char *)((uintptr_t)first[s].name + shift);
			if (first[s].comment)
				first[s].comment = (char *)((uintptr_t)first[s].comment + shift);
		}
		*head = good;
		CU_ASSERT_FALSE(damaged_is_refused(image, size));
	}
	head->count = 0;
	CU_ASSERT_TRUE(damaged_is_refused(image, size));
	head->size = 0; /* nothing at all, but a root to look at */
	CU_ASSERT_TRUE(damaged_is_refused(image, size));
	*head = good;
	head->count = 5;
	CU_ASSERT_TRUE(damaged_is_refused(image, size));
	head->count = UINT32_MAX;
	CU_ASSERT_TRUE(damaged_is_refused(image, size));
	*head = good;
	/* Two names in one place; a name in the array. */
	first[1].name = first[0].name;
	CU_ASSERT_TRUE(damaged_is_refused(image, size));
	first[1].name = (char *)(uintptr_t)(good.base + 4);
	CU_ASSERT_TRUE(damaged_is_refused(image, size));
	first[1].name = (char *)(uintptr_t)(good.base + text - 1);
	CU_ASSERT_TRUE(damaged_is_refused(image, size));
	CU_ASSERT_EQUAL(NetApiBufferFree(servers), 0);
	free(image);
}

/* A list that leads back to its start: refused, and not followed for ever. */
static void test_cycle(void)
{
	struct sample_list *list = NULL;
	struct sample_list nodes[3] = {{1, &nodes[1]}, {2, &nodes[2]}, {3, NULL}};
	uint8_t *wire;
	uint32_t length;
	size_t size;
	char *image;
	void *root = NULL;
	struct sample_list *first;

	CU_ASSERT_EQUAL_FATAL(ingot_encode(&sample_list_type, INGOT_XDR, nodes, &wire, &length), 0);
	CU_ASSERT_EQUAL_FATAL(
		ingot_decode(&sample_list_type, INGOT_XDR, wire, length, NULL, (void **)&list), 0);
	image = image_of(list, &size);
	first = (struct sample_list *)(void *)(image + sizeof(struct head));
	CU_ASSERT_EQUAL(ingot_block_attach(image, size, &sample_list_type, &root, NULL), 0);
	CU_ASSERT_PTR_EQUAL(root, first);
	CU_ASSERT_EQUAL(first->next->next->value, 3);
	first->next->next->next = first;
	CU_ASSERT_EQUAL(ingot_block_attach(image, size, &sample_list_type, &root, NULL),
			RPC_X_BAD_STUB_DATA);
	free(image);
	NetApiBufferFree(wire);
	NetApiBufferFree(list);
}

struct tortured {
	char *image;
	char *elsewhere;
	size_t size;
};

static uint32_t attach_step(void *context)
{
	struct tortured *t = context;
	uint32_t count = 0;
	void *root = NULL;
	NET_API_STATUS status;

	memcpy(t->elsewhere, t->image, t->size);
	status = ingot_block_attach(t->elsewhere, t->size, &sample_server_type, &root, &count);
	if (status) {
		CU_ASSERT_PTR_NULL(root);
		CU_ASSERT_EQUAL(memcmp(t->elsewhere, t->image, t->size), 0);
	}
	return status;
}

static void test_torture(void)
{
	struct sample_server *servers = servers_block(4);
	struct tortured t;

	t.image = image_of(servers, &t.size);
	t.elsewhere = malloc(t.size);
	CU_ASSERT_PTR_NOT_NULL_FATAL(t.elsewhere);
	/* The checker's bitmap. */
	CU_ASSERT_EQUAL(torture(attach_step, &t, ERROR_NOT_ENOUGH_MEMORY), 1);
	CU_ASSERT_EQUAL(NetApiBufferFree(servers), 0);
	free(t.image);
	free(t.elsewhere);
}

/* To ten times its size and back, again and again: the result is whole each time, and is not cut. */
static void test_reallocate(void)
{
	enum { SERVERS = 300 };
	struct sample_server *servers = servers_block(SERVERS);
	uint64_t sum = sum_of(servers, SERVERS);
	unsigned moves = 0;
	DWORD size = 0;
	DWORD told = 0;

	CU_ASSERT_EQUAL(NetApiBufferSize(servers, &size), 0);
	for (int i = 0; i < 200; i++) {
		DWORD wanted = i % 2 ? size : size * 10;
		struct sample_server *before = servers;
		struct sample_server *untouched = NULL;

		CU_ASSERT_EQUAL(NetApiBufferReallocate(servers, wanted, (LPVOID *)&servers), 0);
		moves += before != servers;
		CU_ASSERT_EQUAL(NetApiBufferSize(servers, &told), 0);
		CU_ASSERT_EQUAL(told, wanted);
		memset((char *)servers + size, 0xEE, wanted - size);
		CU_ASSERT_EQUAL_FATAL(ingot_block_check(servers), 0);
		CU_ASSERT_EQUAL_FATAL(sum_of(servers, SERVERS), sum);
		for (DWORD cut = 1; cut < size; cut = cut * 2 + 1) {
			CU_ASSERT_EQUAL(
				NetApiBufferReallocate(servers, size - cut, (LPVOID *)&untouched),
				ERROR_INVALID_PARAMETER);
			CU_ASSERT_PTR_NULL(untouched);
		}
		CU_ASSERT_EQUAL(NetApiBufferSize(servers, &told), 0);
		CU_ASSERT_EQUAL(told, wanted);
		CU_ASSERT_EQUAL_FATAL(sum_of(servers, SERVERS), sum);
	}
	CU_ASSERT(moves > 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(servers), 0);
}

int main(int argc, char **argv)
{
	static const CU_TestInfo tests[] = {{"attached where it was written", test_here},
					    {"attached in one place after the other", test_wanders},
					    {"plain memory", test_plain},
					    {"arguments", test_arguments},
					    {"a block larger than its result", test_larger_block},
					    {"written for another address", test_address},
					    {"shared with other processes", test_shared_memory},
					    {"each bit damaged, each length", test_every_bit},
					    {"bases and counts that lie", test_evil_base},
					    {"a cycle", test_cycle},
					    {"each allocation failing", test_torture},
					    {"to ten times the size and back", test_reallocate},
					    CU_TEST_INFO_NULL};

	if (argc == 6)
		return read_shared(argv + 1);
	return suite_run("image", tests);
}
