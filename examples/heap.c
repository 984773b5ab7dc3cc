/*
 * heap.c: words in a heap of their own: a list that grows, texts, and one HeapDestroy for all of it.
 *
 * Usage: heap [MAXIMUM]. Reads words from standard input, prints them in order. With a MAXIMUM in bytes the
 * heap is a fixed one, and words that do not fit are told.
 */
#include <heapapi.h>
#include <ingot/status.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct words {
	HANDLE heap;
	char **texts;
	size_t count;
};

/* The list doubles when it is full. HeapReAlloc does not take NULL: the first one is allocated. */
static BOOL make_room(struct words *words)
{
	size_t room = words->texts ? HeapSize(words->heap, 0, words->texts) / sizeof(char *) : 0;
	void *larger;

	if (words->count < room)
		return TRUE;
	if (words->texts)
		larger = HeapReAlloc(words->heap, 0, words->texts, 2 * room * sizeof(char *));
	else
		larger = HeapAlloc(words->heap, 0, 4 * sizeof(char *));
	if (!larger)
		return FALSE; /* the list is as it was */
	words->texts = larger;
	return TRUE;
}

static BOOL add(struct words *words, const char *word)
{
	char *text;

	if (!make_room(words))
		return FALSE;
	text = HeapAlloc(words->heap, HEAP_ZERO_MEMORY, strlen(word) + 1);
	if (!text)
		return FALSE;
	memcpy(text, word, strlen(word));
	words->texts[words->count++] = text;
	return TRUE;
}

static int by_text(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

int main(int argc, char **argv)
{
	struct words words = {NULL, NULL, 0};
	char word[100];
	int result = 0;

	words.heap = HeapCreate(0, 0, argc > 1 ? strtoul(argv[1], NULL, 10) : 0);
	if (!words.heap) {
		fprintf(stderr, "HeapCreate: %s\n", ingot_status_text(GetLastError()));
		return 1;
	}
	while (result == 0 && scanf("%99s", word) == 1)
		if (!add(&words, word)) {
			printf("no room for %s: %s\n", word, ingot_status_text(GetLastError()));
			result = 1;
		}
	if (words.count > 0)
		qsort(words.texts, words.count, sizeof(char *), by_text);
	for (size_t i = 0; i < words.count; i++)
		printf("%s\n", words.texts[i]);
	printf("%zu words; the heap is %s\n", words.count,
	       HeapValidate(words.heap, 0, NULL) ? "sound" : "damaged");
	/* The list and every text: no HeapFree is needed. */
	if (!HeapDestroy(words.heap)) {
		fprintf(stderr, "HeapDestroy: %s\n", ingot_status_text(GetLastError()));
		return 1;
	}
	return result;
}
