/*
 * image.c: a block's image in memory of the program's, for another process or a later time.
 *
 * In: a live block, memory. Out: a head and the block's bytes behind it; and from such memory, wherever it is
 * mapped by then, the block's root again. What is read is checked before it is believed: the head here,
 * once, into a copy; the values by check.c. It maps no memory and is not told when it goes.
 */
#include <stdbool.h>
#include <string.h>

#include "blocks.h"
#include "winerror.h"

#define IMAGE_ALIGN 16u
/* "INGOTBK" and a version. Another byte order, or a program of 32 bits, finds something else. */
#define IMAGE_MARK (UINT64_C(0x494E474F54424B00) + sizeof(void *))

struct head {
	_Alignas(IMAGE_ALIGN) uint64_t mark;
	uint64_t base; /* address of the byte behind the head, for which the pointers are right */
	uint64_t type; /* see mark_of_type */
	uint32_t size; /* bytes of the values and all that they lead to */
	uint32_t count;
};

_Static_assert(sizeof(struct head) % IMAGE_ALIGN == 0, "the root would not be aligned");

/*
 * Tells types apart by name and size, so that a program hears of a mistake; 0 is plain memory. That the
 * bytes are harmless for the reader's type, whatever the writer's was, is for the check to find.
 */
static uint64_t mark_of_type(const ingot_type *type)
{
	uint64_t mark = UINT64_C(14695981039346656037); /* FNV-1a */

	if (!type)
		return 0;
	for (const char *c = type->name; *c; c++)
		mark = (mark ^ (uint8_t)*c) * UINT64_C(1099511628211);
	mark = (mark ^ type->size) * UINT64_C(1099511628211);
	return mark ? mark : 1;
}

static bool is_aligned(const void *memory)
{
	return (uintptr_t)memory % IMAGE_ALIGN == 0;
}

NET_API_STATUS ingot_clone_to(const void *block, void *memory, size_t size, const void *address,
			      size_t *ret_needed)
{
	const char *place = address ? address : memory;
	struct ingot_block_info info;
	NET_API_STATUS status = ingot_block_lookup(block, &info);
	const ingot_type *type;
	uint32_t bytes;
	struct head head;

	if (status)
		return status;
	type = info.content.type;
	if (!is_aligned(memory) || !is_aligned(address))
		return ERROR_INVALID_PARAMETER;
	bytes = type ? info.result : info.size;
	if (ret_needed)
		*ret_needed = sizeof(head) + (size_t)bytes;
	if (!memory || size < sizeof(head) + (size_t)bytes)
		return ERROR_INSUFFICIENT_BUFFER;
	head = (struct head){
		.mark = IMAGE_MARK,
		.base = (uintptr_t)(place + sizeof(head)),
		.type = mark_of_type(type),
		.size = bytes,
		.count = type ? info.content.count : bytes,
	};
	memory = memcpy(memory, &head, sizeof(head));
	memcpy((char *)memory + sizeof(head), block, bytes);
	if (type)
		ingot_relocate(type, head.count, (char *)memory + sizeof(head),
			       place + sizeof(head), block, bytes);
	return 0;
}

/*
 * Whether a head can be one of such a type in so many bytes. The base it says is a number and may be any,
 * but NULL must lie outside of the block that would stand there.
 */
static bool head_is_right(const struct head *head, size_t size, const ingot_type *type)
{
	if (head->mark != IMAGE_MARK || head->type != mark_of_type(type) ||
	    head->size > size - sizeof(*head))
		return false;
	if (head->base == 0 || head->base % IMAGE_ALIGN != 0 ||
	    head->base > UINTPTR_MAX - head->size)
		return false;
	return type ? head->count > 0 : head->count == head->size;
}

NET_API_STATUS ingot_block_attach(void *memory, size_t size, const ingot_type *type,
				  void **ret_root, uint32_t *ret_count)
{
	NET_API_STATUS status = 0;
	const void *old_base;
	struct head head;
	char *root;

	if (!memory || !is_aligned(memory) || !ret_root)
		return ERROR_INVALID_PARAMETER;
	if (size < sizeof(head))
		return RPC_X_BAD_STUB_DATA;
	memcpy(&head, memory, sizeof(head));
	if (!head_is_right(&head, size, type))
		return RPC_X_BAD_STUB_DATA;
	root = (char *)memory + sizeof(head);
	old_base = (const void *)(uintptr_t)head.base;
	if (type)
		status = ingot_check_values(root, old_base, head.size, type, head.count);
	if (status)
		return status;
	if (old_base != root) {
		if (type)
			ingot_relocate(type, head.count, root, root, old_base, head.size);
		head.base = (uintptr_t)root;
		memcpy(memory, &head, sizeof(head));
	}
	*ret_root = root;
	if (ret_count)
		*ret_count = head.count;
	return 0;
}
