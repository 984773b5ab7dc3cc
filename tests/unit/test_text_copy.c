/*
 * test_text_copy.c: text that is copied and looked at in one pass: of every length, with another byte at every place.
 */
#include <stdlib.h>

#include "suite.h"
#include "text_copy.h"

enum { LENGTH_MOST = 40, SLACK = 16 };

/* Bytes of that length with one of them replaced, at the very end of their memory or with others behind them. */
static void check(size_t length, size_t place, uint8_t byte, size_t behind)
{
	uint8_t *text = malloc(length + behind + 1);
	char *to = malloc(length + SLACK);
	bool is_other = place < length;

	memset(text, 'x', length);
	memset(text + length, byte, behind + 1);
	if (is_other)
		text[place] = byte;
	CU_ASSERT_EQUAL(text_copy_ascii(to, text, length, length + behind),
			!(is_other && (byte == 0 || byte >= 0x80)));
	CU_ASSERT_EQUAL(text_copy(to, text, length, length + behind), !(is_other && byte == 0));
	CU_ASSERT(length == 0 || (is_other && byte == 0) || memcmp(to, text, length) == 0);
	free(text);
	free(to);
}

static void test_places(void)
{
	static const uint8_t bytes[] = {0, 1, 0x7F, 0x80, 0x81, 0xFF};

	for (size_t length = 0; length <= LENGTH_MOST; length++)
		for (size_t place = 0; place <= length; place++)
			for (size_t i = 0; i < sizeof(bytes); i++)
				for (size_t behind = 0; behind <= 32; behind += 8)
					check(length, place, bytes[i], behind);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"another byte at every place", test_places},
		CU_TEST_INFO_NULL,
	};

	return suite_run("text copied", tests);
}
