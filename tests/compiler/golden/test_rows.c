/*
 * test_rows.c: the golden stubs of rows/rows.idl call each other over loopback.
 *
 * In: a server in this process. Out: what arrays of a fixed length look like when they come back as blocks, behind
 * pointers and counted, texts among them, and arrays of unions with their discriminant.
 */
#include <pthread.h>
#include <stddef.h>
#include <string.h>

#include "ingot/block.h"
#include "lmapibuf.h"
#include "netmon.h"
#include "rows.h"
#include "suite.h"
#include "winerror.h"

static void *allocate(HEXPERTKEY call, size_t bytes)
{
	void *memory = ExpertAllocMemory(call, bytes, NULL);

	return memory ? memset(memory, 0, bytes) : NULL;
}

static NET_API_STATUS fixed(HEXPERTKEY call, ROW given, int32_t **row, int32_t **both,
			    int32_t (**grid)[3], char **name, POINT **points, char ***words,
			    char16_t **wide)
{
	static char word[] = "word";
	int32_t *sums = allocate(call, 4 * sizeof(*sums));

	for (size_t i = 0; i < 3; i++)
		sums[i] = given[i] + (*both)[i];
	sums[3] = 99;
	*row = sums;
	*both = sums + 1;
	*grid = allocate(call, 2 * sizeof(**grid));
	(*grid)[1][2] = 12;
	*name = allocate(call, 16);
	memcpy(*name, "fifteen letters", 16);
	*points = allocate(call, 2 * sizeof(**points));
	(*points)[1] = (POINT){-1, -2};
	*words = allocate(call, 3 * sizeof(**words));
	(*words)[2] = word;
	if ((*wide)[0] != u'\u00fc')
		return ERROR_INVALID_PARAMETER;
	*wide = allocate(call, 8 * sizeof(**wide));
	(*wide)[6] = 0;
	(*wide)[0] = u'7';
	return given[0] == 7 ? ERROR_INVALID_PARAMETER : 0;
}

static NET_API_STATUS far_rows(HEXPERTKEY call, ROWS *all, ROW **maybe, int32_t k,
			       int32_t (*list)[2], NAME **first, uint32_t *n, NAME **names,
			       NAME_LIST **copies)
{
	NAME_LIST *made =
		allocate(call, offsetof(NAME_LIST, names) + (all->n + 1) * sizeof(made->names[0]));

	if ((all->wide && (*all->wide)[1] != u'b') || all->wides[1][0] != u'c')
		return ERROR_INVALID_PARAMETER;
	*first = all->must;
	*n = all->n;
	*names = all->names;
	made->n = (uint16_t)all->n;
	memcpy(made->names, all->names, all->n * sizeof(made->names[0]));
	*copies = made;
	if (*maybe)
		(**maybe)[0] = k ? list[k - 1][1] + all->rows[1][2] : -1;
	return 0;
}

static NET_API_STATUS unions(HEXPERTKEY call, HOLDER *value, uint32_t n, VALUE *values,
			     OTHER fixed_two[2], HOLDER **copy, uint32_t *m, OTHER **others,
			     VALUE_LIST **tail)
{
	VALUE_LIST *made =
		allocate(call, offsetof(VALUE_LIST, values) + (n + 1) * sizeof(made->values[0]));

	*copy = value;
	*m = 2;
	*others = fixed_two;
	made->n = (uint16_t)n;
	memcpy(made->values, values, n * sizeof(*values));
	*tail = made;
	return 0;
}

static const struct rows_ops ops = {.RowsFixed = fixed, .RowsFar = far_rows, .RowsUnions = unions};

static void *run(void *server)
{
	CU_ASSERT_EQUAL(ingot_server_run(server), 0);
	return NULL;
}

static void call_fixed(handle_t binding)
{
	ROW given = {1, 2, 3};
	ROW mine = {10, 20, 30};
	WIDE letters = u"\u00fcx";
	int32_t *row = NULL;
	int32_t *both = mine;
	int32_t(*grid)[3] = NULL;
	char *name = NULL;
	POINT *points = NULL;
	char **words = NULL;
	char16_t *wide = letters;

	CU_ASSERT_EQUAL_FATAL(
		RowsFixed(binding, given, &row, &both, &grid, &name, &points, &words, &wide), 0);
	CU_ASSERT_EQUAL(row[2], 33);
	CU_ASSERT_EQUAL(row[3], 99);
	CU_ASSERT_PTR_NOT_EQUAL_FATAL(both, mine);
	CU_ASSERT_EQUAL(both[0], 22);
	CU_ASSERT_EQUAL(both[2], 99);
	CU_ASSERT_EQUAL(grid[1][2], 12);
	CU_ASSERT_STRING_EQUAL(name, "fifteen letters");
	CU_ASSERT_EQUAL(points[1].y, -2);
	CU_ASSERT_PTR_NULL(words[0]);
	CU_ASSERT_STRING_EQUAL(words[2], "word");
	CU_ASSERT_PTR_NOT_EQUAL_FATAL(wide, letters);
	CU_ASSERT_EQUAL(wide[0], u'7');
	CU_ASSERT_EQUAL(ingot_block_check(words), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(row), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(both), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(grid), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(name), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(points), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(words), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(wide), 0);
	/* A failed call leaves nothing behind. */
	given[0] = 7;
	both = mine;
	wide = letters;
	CU_ASSERT_EQUAL(
		RowsFixed(binding, given, &row, &both, &grid, &name, &points, &words, &wide),
		ERROR_INVALID_PARAMETER);
	CU_ASSERT_PTR_NULL(row);
	CU_ASSERT_PTR_NULL(grid);
	CU_ASSERT_PTR_NULL(words);
	both = NULL;
	wide = letters;
	CU_ASSERT_EQUAL(
		RowsFixed(binding, given, &row, &both, &grid, &name, &points, &words, &wide),
		RPC_X_NULL_REF_POINTER);
}

static void call_far(handle_t binding)
{
	NAME names[2] = {"one", "two"};
	NAME must = "must";
	WIDE wide = u"ab";
	WIDE wides[2] = {u"", u"c"};
	ROW numbers[2] = {{0}, {4, 5, 6}};
	ROWS all = {2, names, &wide, &must, wides, numbers};
	int32_t list[2][2] = {{1, 2}, {3, 4}};
	ROW mine = {0};
	ROW *maybe = &mine;
	NAME *first = NULL;
	uint32_t n = 0;
	NAME *found = NULL;
	NAME_LIST *copies = NULL;

	CU_ASSERT_EQUAL_FATAL(RowsFar(binding, &all, &maybe, 2, list, &first, &n, &found, &copies),
			      0);
	CU_ASSERT_EQUAL((*maybe)[0], 10);
	CU_ASSERT_STRING_EQUAL(*first, "must");
	CU_ASSERT_EQUAL_FATAL(n, 2);
	CU_ASSERT_STRING_EQUAL(found[1], "two");
	CU_ASSERT_EQUAL_FATAL(copies->n, 2);
	CU_ASSERT_STRING_EQUAL(copies->names[0], "one");
	CU_ASSERT_STRING_EQUAL(copies->names[1], "two");
	CU_ASSERT_EQUAL(ingot_block_check(copies), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(maybe), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(first), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(found), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(copies), 0);
	all.wide = NULL;
	maybe = NULL;
	CU_ASSERT_EQUAL_FATAL(RowsFar(binding, &all, &maybe, 0, NULL, &first, &n, &found, &copies),
			      0);
	CU_ASSERT_PTR_NULL(maybe);
	CU_ASSERT_EQUAL(NetApiBufferFree(first), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(found), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(copies), 0);
	/* Sixteen letters leave no room for the NUL. */
	memcpy(must, "sixteen letters!", sizeof(must));
	CU_ASSERT_NOT_EQUAL(RowsFar(binding, &all, &maybe, 0, NULL, &first, &n, &found, &copies),
			    0);
}

static void call_unions(handle_t binding)
{
	static char text[] = "text";
	VALUE values[2] = {{.kind = 1, .tagged_union.number = -5},
			   {.kind = 2, .tagged_union.text = text}};
	OTHER pointed = {.which = 2, .tagged_union.one = &values[1]};
	OTHER *far_ones[2] = {NULL, &pointed};
	OTHER two[2] = {{.which = 1, .tagged_union.far = INT64_C(1) << 40}, pointed};
	HOLDER value = {.three = {{.kind = 9}, values[0], values[1]},
			.n = 2,
			.many = values,
			.grid = {{two[0], two[1]}, {two[1], two[0]}},
			.far = far_ones};
	HOLDER *copy = NULL;
	uint32_t m = 0;
	OTHER *others = NULL;
	VALUE_LIST *tail = NULL;

	CU_ASSERT_EQUAL_FATAL(
		RowsUnions(binding, &value, 2, values, two, &copy, &m, &others, &tail), 0);
	CU_ASSERT_EQUAL(copy->three[0].kind, 9);
	CU_ASSERT_EQUAL(copy->three[1].tagged_union.number, -5);
	CU_ASSERT_STRING_EQUAL(copy->three[2].tagged_union.text, "text");
	CU_ASSERT_STRING_EQUAL(copy->many[1].tagged_union.text, "text");
	CU_ASSERT_EQUAL(copy->grid[1][1].tagged_union.far, INT64_C(1) << 40);
	CU_ASSERT_STRING_EQUAL(copy->grid[1][0].tagged_union.one->tagged_union.text, "text");
	CU_ASSERT_PTR_NULL(copy->far[0]);
	CU_ASSERT_EQUAL(copy->far[1]->which, 2);
	CU_ASSERT_EQUAL_FATAL(m, 2);
	CU_ASSERT_EQUAL(others[1].tagged_union.one->kind, 2);
	CU_ASSERT_EQUAL_FATAL(tail->n, 2);
	CU_ASSERT_STRING_EQUAL(tail->values[1].tagged_union.text, "text");
	CU_ASSERT_EQUAL(ingot_block_check(copy), 0);
	CU_ASSERT_EQUAL(ingot_block_check(tail), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(copy), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(others), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(tail), 0);
}

static void test_calls(void)
{
	ingot_server *server = NULL;
	handle_t binding = NULL;
	pthread_t thread;

	CU_ASSERT_EQUAL_FATAL(ingot_server_new(NULL, &server), 0);
	CU_ASSERT_EQUAL(ingot_server_add(server, &rows_interface, &ops, NULL), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_server_listen(server, "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_bind(ingot_server_address(server, 0), NULL, &binding), 0);
	CU_ASSERT_EQUAL_FATAL(pthread_create(&thread, NULL, run, server), 0);
	call_fixed(binding);
	call_far(binding);
	call_unions(binding);
	ingot_unbind(binding);
	ingot_server_stop(server);
	pthread_join(thread, NULL);
	ingot_server_free(server);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"arrays of a fixed length, called", test_calls},
		CU_TEST_INFO_NULL,
	};

	return suite_run("rows", tests);
}
