/*
 * page_end.h: memory in front of a page that may not be touched.
 *
 * Out: the end of a page. Reading or writing beyond what is put in front of it is a fault.
 */
#ifndef INGOT_TEST_PAGE_END_H
#define INGOT_TEST_PAGE_END_H

#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

/* Two pages, of which the second may not be touched: its start. */
static inline char *page_end(void)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	char *pages =
		mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (pages == MAP_FAILED || mprotect(pages + page, page, PROT_NONE) != 0)
		abort();
	return pages + page;
}

static inline void page_end_free(char *end)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);

	(void)munmap(end - page, 2 * page);
}

#endif
