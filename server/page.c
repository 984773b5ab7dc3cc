/*
 * page.c: one answer of server records under construction.
 *
 * In: servers, one by one. Out: an array of SERVER_INFO structures with their texts, in the call's memory. It
 * does not know where servers come from or which of them are wanted.
 */
#include <string.h>

#include "lmserver.h"
#include "page.h"
#include "winerror.h"

/* Texts share chunks: one allocation for some hundred names, not one for each. */
#define TEXT_CHUNK    16384u
#define FIRST_RECORDS 32u

struct ingot_page_level {
	uint32_t level;
	size_t size;
	bool comment;
	void (*fill)(void *record, const struct ingot_store_server *server, char *name,
		     char *comment);
};

static void fill_100(void *record, const struct ingot_store_server *server, char *name,
		     char *comment)
{
	(void)comment;
	*(SERVER_INFO_100 *)record = (SERVER_INFO_100){
		.sv100_platform_id = server->platform_id,
		.sv100_name = name,
	};
}

static void fill_101(void *record, const struct ingot_store_server *server, char *name,
		     char *comment)
{
	*(SERVER_INFO_101 *)record = (SERVER_INFO_101){
		.sv101_platform_id = server->platform_id,
		.sv101_name = name,
		.sv101_version_major = server->version_major,
		.sv101_version_minor = server->version_minor,
		.sv101_type = server->type,
		.sv101_comment = comment,
	};
}

static const struct ingot_page_level levels[] = {
	{100, sizeof(SERVER_INFO_100), false, fill_100},
	{101, sizeof(SERVER_INFO_101), true, fill_101},
};

NET_API_STATUS ingot_page_init(struct ingot_page *page, HEXPERTKEY call, uint32_t level,
			       size_t bytes)
{
	for (size_t i = 0; i < sizeof(levels) / sizeof(levels[0]); i++) {
		if (levels[i].level == level) {
			*page = (struct ingot_page){
				.call = call, .level = &levels[i], .left = bytes};
			return 0;
		}
	}
	return ERROR_INVALID_LEVEL;
}

static NET_API_STATUS memory_status(DWORD error)
{
	return error == NMERR_EXPERT_TERMINATE ? RPC_S_CALL_CANCELLED : ERROR_NOT_ENOUGH_MEMORY;
}

/* Room for one more structure. The count cannot overflow: the page's bytes are limited. */
static NET_API_STATUS grow(struct ingot_page *page)
{
	uint32_t room = page->room ? page->room * 2 : FIRST_RECORDS;
	size_t bytes = room * page->level->size;
	DWORD error = 0;
	void *records = page->records
				? ExpertReallocMemory(page->call, page->records, bytes, &error)
				: ExpertAllocMemory(page->call, bytes, &error);

	if (!records)
		return memory_status(error);
	page->records = records;
	page->room = room;
	return 0;
}

/* Room for `size` more bytes of texts, in one piece. What is left of the chunk before stays unused. */
static NET_API_STATUS make_text_room(struct ingot_page *page, size_t size)
{
	size_t chunk = size > TEXT_CHUNK ? size : TEXT_CHUNK;
	DWORD error = 0;
	char *text;

	if (size <= page->text_room)
		return 0;
	text = ExpertAllocMemory(page->call, chunk, &error);
	if (!text)
		return memory_status(error);
	page->text = text;
	page->text_room = chunk;
	return 0;
}

/* Copy a text of `size` bytes, NUL included, for which there is room. NULL stays NULL. */
static char *place(struct ingot_page *page, const char *text, size_t size)
{
	char *copy = page->text;

	if (!text)
		return NULL;
	memcpy(copy, text, size);
	page->text += size;
	page->text_room -= size;
	return copy;
}

NET_API_STATUS ingot_page_add(struct ingot_page *page, const struct ingot_store_server *server)
{
	const struct ingot_page_level *level = page->level;
	const char *comment = level->comment ? server->comment : NULL;
	size_t name_size = strlen(server->name) + 1;
	size_t comment_size = comment ? strlen(comment) + 1 : 0;
	size_t need = level->size + name_size + comment_size;
	NET_API_STATUS status = 0;
	char *name;

	if (need > page->left)
		return ERROR_MORE_DATA;
	if (page->count == page->room)
		status = grow(page);
	if (status == 0)
		status = make_text_room(page, name_size + comment_size);
	if (status != 0)
		return status;
	name = place(page, server->name, name_size);
	level->fill(page->records + page->count * level->size, server, name,
		    place(page, comment, comment_size));
	page->count++;
	page->left -= need;
	return 0;
}
