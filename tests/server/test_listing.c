/*
 * Rows by their keys, a page at a time: every size, keys that rows share, rows that come and go between pages.
 */
#include <string.h>

#include "listing.h"
#include "lmaccess.h"
#include "lmerr.h"
#include "suite.h"
#include "winerror.h"

static void fill(void *record, const void *row)
{
	*(USER_INFO_0 *)record = (USER_INFO_0){.usri0_name = (char *)row};
}

static const struct ingot_layout layout = {
	.level = 0,
	.size = sizeof(USER_INFO_0),
	.fill = fill,
	.parts = {INGOT_TEXT_AT(USER_INFO_0, usri0_name)},
	.part_count = 1,
};

/* Rows that an enumeration is asked for, and where it is. */
struct question {
	struct ingot_listing_entry *entries;
	uint32_t count;
	uint32_t prefmaxlen;
	uint32_t level;
	uint64_t resume;
	/* The answer. */
	NET_API_STATUS status;
	uint32_t read;
	uint32_t total;
	uint64_t next;
	char names[256];
};

static DWORD run(HEXPERTKEY key, void *arg)
{
	struct question *question = arg;
	struct ingot_listing listing = {
		.call = key,
		.layouts = &layout,
		.layout_count = 1,
		.level = question->level,
		.prefmaxlen = question->prefmaxlen,
		.resume = question->resume,
		.ret_read = 77,
	};

	question->status = ingot_listing_answer(&listing, question->entries, question->count);
	question->read = listing.ret_read;
	question->total = listing.ret_total;
	question->next = listing.ret_resume;
	question->names[0] = '\0';
	if (question->status == 0 || question->status == ERROR_MORE_DATA) {
		CU_ASSERT_EQUAL(listing.ret_records == NULL, listing.ret_read == 0);
		for (uint32_t i = 0; i < listing.ret_read; i++) {
			strcat(question->names,
			       ((USER_INFO_0 *)(void *)listing.ret_records)[i].usri0_name);
			strcat(question->names, " ");
		}
	}
	return NMERR_SUCCESS;
}

static void ask(struct question *question)
{
	DWORD error = 0;

	CU_ASSERT_FATAL(ExpertRun(run, question, &error));
}

static void test_order(void)
{
	struct ingot_listing_entry entries[] = {
		{7, "c"}, {UINT64_MAX - 1, "e"}, {0, "a"}, {3, "b"}, {0x100000000u, "d"}};
	struct question question = {.entries = entries, .count = 5, .prefmaxlen = UINT32_MAX};

	ask(&question);
	CU_ASSERT_EQUAL(question.status, 0);
	CU_ASSERT_STRING_EQUAL(question.names, "a b c d e ");
	CU_ASSERT_EQUAL(question.total, 5);
	CU_ASSERT_EQUAL(question.next, 0);
	question.resume = 4;
	ask(&question);
	CU_ASSERT_STRING_EQUAL(question.names, "c d e ");
	CU_ASSERT_EQUAL(question.total, 3);
	/* Behind the last there is nothing, and that is no error. */
	question.resume = UINT64_MAX;
	ask(&question);
	CU_ASSERT_EQUAL(question.status, 0);
	CU_ASSERT_EQUAL(question.read, 0);
	CU_ASSERT_EQUAL(question.total, 0);
}

static void test_nothing(void)
{
	struct question question = {.prefmaxlen = 0};

	ask(&question);
	CU_ASSERT_EQUAL(question.status, 0);
	CU_ASSERT_EQUAL(question.read, 0);
	CU_ASSERT_EQUAL(question.next, 0);
	question.level = 1;
	ask(&question);
	CU_ASSERT_EQUAL(question.status, ERROR_INVALID_LEVEL);
	CU_ASSERT_EQUAL(question.read, 77);
}

/* Each row takes 8 + 2 bytes; those that share a key come together. */
static void test_every_size(void)
{
	struct ingot_listing_entry entries[] = {{1, "a"}, {2, "b"}, {2, "c"}, {2, "d"}, {9, "e"}};

	for (uint32_t size = 0; size < 60; size++) {
		struct question question = {.entries = entries, .count = 5, .prefmaxlen = size};
		char names[64] = "";
		uint32_t seen = 0;

		for (;;) {
			ask(&question);
			if (question.status != 0 && question.status != ERROR_MORE_DATA)
				break;
			CU_ASSERT_EQUAL(question.total, 5 - seen);
			CU_ASSERT(question.read * 10 <= size);
			seen += question.read;
			strcat(names, question.names);
			if (question.status == 0)
				break;
			CU_ASSERT_FATAL(question.read > 0 && question.next > question.resume);
			question.resume = question.next;
		}
		CU_ASSERT_EQUAL(question.status, size < 30 ? NERR_BufTooSmall : 0);
		if (question.status == 0) {
			/* Rows of one key have no order among themselves. */
			CU_ASSERT_EQUAL(strlen(names), 10);
			for (const char *name = "abcde"; *name; name++)
				CU_ASSERT_PTR_NOT_NULL(strchr(names, *name));
			CU_ASSERT_EQUAL(names[0], 'a');
			CU_ASSERT_EQUAL(names[8], 'e');
		}
	}
}

static void test_changes(void)
{
	struct ingot_listing_entry before[] = {{1, "a"}, {3, "c"}, {5, "e"}, {7, "g"}};
	/* The last one met is gone, one has come before it, one behind. */
	struct ingot_listing_entry after[] = {{1, "a"}, {2, "b"}, {5, "e"}, {6, "f"}, {7, "g"}};
	struct question question = {.entries = before, .count = 4, .prefmaxlen = 20};

	ask(&question);
	CU_ASSERT_EQUAL(question.status, ERROR_MORE_DATA);
	CU_ASSERT_STRING_EQUAL(question.names, "a c ");
	question = (struct question){
		.entries = after, .count = 5, .prefmaxlen = 100, .resume = question.next};
	ask(&question);
	CU_ASSERT_EQUAL(question.status, 0);
	CU_ASSERT_STRING_EQUAL(question.names, "e f g ");
	CU_ASSERT_EQUAL(question.total, 3);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"order", test_order},
		{"nothing", test_nothing},
		{"every size", test_every_size},
		{"changes between pages", test_changes},
		CU_TEST_INFO_NULL,
	};

	return suite_run("listing", tests);
}
