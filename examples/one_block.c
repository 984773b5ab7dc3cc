/*
 * one_block.c: look at the block that NetServerEnum returned, and see one free release it.
 *
 * Usage: one_block [SERVER]. Prints the block's size, shows that every pointer in the result leads into
 * it, frees it, and asks again: a pointer that is no live block is known as such and is not followed.
 */
#include <ingot/block.h>
#include <lm.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* Whether `text` and its NUL stand in the `size` bytes at `block`; NULL stands nowhere and is fine. */
static int is_inside(const void *block, DWORD size, const char *text)
{
	uintptr_t offset = (uintptr_t)text - (uintptr_t)block;

	return !text || (offset < size && memchr(text, 0, size - offset));
}

int main(int argc, char **argv)
{
	SERVER_INFO_101 *servers = NULL;
	DWORD read = 0, total = 0, size = 0, inside = 0;
	NET_API_STATUS status;

	status = NetServerEnum(argc > 1 ? argv[1] : NULL, 101, (LPBYTE *)&servers,
			       MAX_PREFERRED_LENGTH, &read, &total, SV_TYPE_ALL, NULL, NULL);
	if (status != NERR_Success) {
		fprintf(stderr, "NetServerEnum: %s\n", ingot_status_text(status));
		return 1;
	}
	status = NetApiBufferSize(servers, &size);
	if (status != NERR_Success) {
		fprintf(stderr, "NetApiBufferSize: %s\n", ingot_status_text(status));
		return 1;
	}
	for (DWORD i = 0; i < read; i++)
		inside += is_inside(servers, size, servers[i].sv101_name) &&
			  is_inside(servers, size, servers[i].sv101_comment);
	printf("%u servers in one block of %u bytes at %p; the strings of %u of them are inside it\n",
	       read, size, (void *)servers, inside);
	printf("ingot_block_check: %s\n", ingot_status_text(ingot_block_check(servers)));
	printf("NetApiBufferFree: %s\n", ingot_status_text(NetApiBufferFree(servers)));
	status = NetApiBufferSize(servers, &size); /* looked up, not followed */
	printf("and now it is no block any more: %s (%u)\n", ingot_status_text(status), status);
	return inside == read && status == ERROR_INVALID_PARAMETER ? 0 : 1;
}
