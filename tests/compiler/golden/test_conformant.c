/*
 * test_conformant.c: the golden stubs of conformant/conformant.idl at work.
 *
 * In: values with reckoned counts, tails and fixed arrays behind pointers. Out: their bytes, what comes back from
 * them and from calls over loopback, and the refusal of counts that do not agree.
 */
#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "conformant.h"
#include "ingot/block.h"
#include "lmapibuf.h"
#include "netmon.h"
#include "suite.h"
#include "winerror.h"

static PSID sid_new(uint8_t count)
{
	PSID sid = calloc(1, offsetof(RPC_SID, SubAuthority) + (count + 1u) * sizeof(uint32_t));

	sid->Revision = 1;
	sid->SubAuthorityCount = count;
	sid->IdentifierAuthority.Value[5] = 5;
	for (uint8_t i = 0; i < count; i++)
		sid->SubAuthority[i] = 0x10u + i;
	return sid;
}

static void test_sid(void)
{
	static const uint8_t expected[] = {0, 0, 0, 1, 0, 0, 0, 0,  0, 5, 0, 0,
					   0, 0, 0, 2, 0, 0, 0, 16, 0, 0, 0, 17};
	PSID sid = sid_new(2);
	PSID back = NULL;
	uint8_t *wire = NULL;
	uint32_t length = 0;
	DWORD size = 0;

	CU_ASSERT_EQUAL_FATAL(ingot_encode(&ingot_type_RPC_SID, INGOT_XDR, sid, &wire, &length), 0);
	CU_ASSERT_EQUAL_FATAL(length, sizeof(expected));
	CU_ASSERT_EQUAL(memcmp(wire, expected, length), 0);
	CU_ASSERT_EQUAL_FATAL(
		ingot_decode(&ingot_type_RPC_SID, INGOT_XDR, wire, length, NULL, (void **)&back),
		0);
	CU_ASSERT_EQUAL(NetApiBufferSize(back, &size), 0);
	CU_ASSERT_EQUAL(size, offsetof(RPC_SID, SubAuthority) + 2 * sizeof(uint32_t));
	CU_ASSERT_EQUAL(memcmp(back, sid, size), 0);
	CU_ASSERT_EQUAL(ingot_block_check(back), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(back), 0);
	/* More than the count's one byte can say, though all of them are there. */
	wire[15] = 255;
	CU_ASSERT_EQUAL(
		ingot_decode(&ingot_type_RPC_SID, INGOT_XDR, wire, length, NULL, (void **)&back),
		RPC_X_BAD_STUB_DATA);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	free(sid);
}

static void test_unicode_string(void)
{
	static const uint8_t expected[] = {0, 0,   0, 4, 0, 0,   0, 8, 0, 0, 0, 4, 0, 0,
					   0, 'h', 0, 0, 0, 'i', 0, 0, 0, 0, 0, 0, 0, 0};
	/* What stands behind the length is nobody's to read: it is not sent. */
	char16_t text[4] = u"hi!";
	RPC_UNICODE_STRING name = {4, 8, text};
	RPC_UNICODE_STRING *back = NULL;
	uint8_t *wire = NULL;
	uint32_t length = 0;

	CU_ASSERT_EQUAL_FATAL(
		ingot_encode(&ingot_type_RPC_UNICODE_STRING, INGOT_XDR, &name, &wire, &length), 0);
	CU_ASSERT_EQUAL_FATAL(length, sizeof(expected));
	CU_ASSERT_EQUAL(memcmp(wire, expected, length), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_decode(&ingot_type_RPC_UNICODE_STRING, INGOT_XDR, wire, length,
					   NULL, (void **)&back),
			      0);
	CU_ASSERT_EQUAL(back->Length, 4);
	CU_ASSERT_EQUAL(back->MaximumLength, 8);
	CU_ASSERT_EQUAL(memcmp(back->Buffer, u"hi\0", 4 * sizeof(char16_t)), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(back), 0);
	/* Five of them, where the numbers say four. */
	wire[11] = 3;
	CU_ASSERT_EQUAL(ingot_decode(&ingot_type_RPC_UNICODE_STRING, INGOT_XDR, wire, length, NULL,
				     (void **)&back),
			RPC_X_INVALID_BOUND);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	name.Length = 10;
	CU_ASSERT_EQUAL(
		ingot_encode(&ingot_type_RPC_UNICODE_STRING, INGOT_XDR, &name, &wire, &length),
		RPC_X_INVALID_BOUND);
}

/* A value of everything; its parts stay the caller's. */
struct sample {
	ALL all;
	char16_t text[3];
	PSID sids[3];
	SITES *sites;
	RAW *raw;
	NAMES *names;
	GRID grid;
	ROW rows[2];
	double values[3];
	uint8_t bits[4];
};

static void sample_fill(struct sample *sample)
{
	static char site[] = "site";
	static char alpha[] = "alpha";

	memset(sample, 0, sizeof(*sample));
	memcpy(sample->text, u"ab", sizeof(sample->text));
	sample->all.name = (RPC_UNICODE_STRING){4, 7, sample->text};
	sample->sids[0] = sid_new(0);
	sample->sids[2] = sid_new(5);
	sample->all.owner = sample->sids[2];
	sample->all.sids_count = 3;
	sample->all.sids = sample->sids;
	sample->sites = calloc(1, sizeof(*sample->sites) + sizeof(SITE));
	sample->sites->count = 2;
	sample->sites->site[1] = (SITE){9, site};
	sample->all.sites = sample->sites;
	sample->raw = calloc(1, sizeof(*sample->raw) + 6);
	sample->raw->length = 7;
	memcpy(sample->raw->raw, "seven b", 7);
	sample->all.raw = sample->raw;
	sample->names = calloc(1, sizeof(*sample->names));
	sample->names->count = 1;
	sample->names->names[0] = alpha;
	sample->all.names = sample->names;
	sample->rows[1][2] = -5;
	sample->values[2] = 0.5;
	sample->bits[3] = 0xFF;
	sample->grid = (GRID){2, sample->values, sample->bits, 2, sample->rows, &sample->rows[1]};
	sample->all.grid = &sample->grid;
}

static void sample_empty(struct sample *sample)
{
	free(sample->sids[0]);
	free(sample->sids[2]);
	free(sample->sites);
	free(sample->raw);
	free(sample->names);
}

static void check_all(const ALL *all)
{
	CU_ASSERT_EQUAL(all->name.Length, 4);
	CU_ASSERT_EQUAL(all->name.MaximumLength, 7);
	CU_ASSERT_EQUAL(memcmp(all->name.Buffer, u"ab", 3 * sizeof(char16_t)), 0);
	CU_ASSERT_EQUAL_FATAL(all->owner->SubAuthorityCount, 5);
	CU_ASSERT_EQUAL(all->owner->SubAuthority[4], 0x14);
	CU_ASSERT_EQUAL_FATAL(all->sids_count, 3);
	CU_ASSERT_EQUAL(all->sids[0]->SubAuthorityCount, 0);
	CU_ASSERT_PTR_NULL(all->sids[1]);
	CU_ASSERT_EQUAL(all->sids[2]->SubAuthority[4], 0x14);
	CU_ASSERT_EQUAL_FATAL(all->sites->count, 2);
	CU_ASSERT_PTR_NULL(all->sites->site[0].name);
	CU_ASSERT_STRING_EQUAL(all->sites->site[1].name, "site");
	CU_ASSERT_EQUAL_FATAL(all->raw->length, 7);
	CU_ASSERT_EQUAL(memcmp(all->raw->raw, "seven b", 7), 0);
	CU_ASSERT_STRING_EQUAL(all->names->names[0], "alpha");
	CU_ASSERT_EQUAL_FATAL(all->grid->rows_count, 2);
	CU_ASSERT_EQUAL(all->grid->rows[1][2], -5);
	CU_ASSERT_EQUAL((*all->grid->one)[2], -5);
	CU_ASSERT_EQUAL(all->grid->values[2], 0.5);
	CU_ASSERT_EQUAL(all->grid->bits[3], 0xFF);
}

/* The block moves, is copied and checked with all that stands in it. */
static void test_journey(void)
{
	struct sample sample;
	uint8_t *wire = NULL;
	uint32_t length = 0;
	ALL *all = NULL;
	ALL *copy = NULL;
	DWORD size = 0;

	sample_fill(&sample);
	CU_ASSERT_EQUAL_FATAL(ingot_encode(&ingot_type_ALL, INGOT_XDR, &sample.all, &wire, &length),
			      0);
	CU_ASSERT_EQUAL_FATAL(
		ingot_decode(&ingot_type_ALL, INGOT_XDR, wire, length, NULL, (void **)&all), 0);
	CU_ASSERT_EQUAL(ingot_block_check(all), 0);
	CU_ASSERT_EQUAL(NetApiBufferSize(all, &size), 0);
	CU_ASSERT_EQUAL_FATAL(NetApiBufferReallocate(all, size * 64, (void **)&all), 0);
	CU_ASSERT_EQUAL(ingot_block_check(all), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_clone(all, (void **)&copy), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(all), 0);
	CU_ASSERT_EQUAL(ingot_block_check(copy), 0);
	check_all(copy);
	CU_ASSERT_EQUAL(NetApiBufferFree(copy), 0);
	for (uint32_t cut = 0; cut < length; cut++)
		CU_ASSERT_NOT_EQUAL(
			ingot_decode(&ingot_type_ALL, INGOT_XDR, wire, cut, NULL, (void **)&all),
			0);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	sample_empty(&sample);
}

static uint32_t echo(HEXPERTKEY call, ALL *all, ALL **back)
{
	(void)call;
	*back = all;
	return 0;
}

static uint32_t halves(HEXPERTKEY call, PSID sid, uint32_t size, int16_t *values, ROW *row,
		       ROW **sum, int32_t **doubled, PSID *swapped)
{
	int32_t *numbers = ExpertAllocMemory(call, size * 2 * sizeof(*numbers), NULL);
	ROW *result = ExpertAllocMemory(call, sizeof(*result), NULL);

	for (uint32_t i = 0; i < size * 2; i++)
		numbers[i] = i < size / 2 ? values[i] : -1;
	for (size_t i = 0; i < 3; i++)
		(*result)[i] = (*row)[i] + sid->SubAuthorityCount;
	*sum = result;
	*doubled = numbers;
	*swapped = sid;
	return 0;
}

static const struct conformant_ops ops = {.Echo = echo, .Halves = halves};

static void *run(void *server)
{
	CU_ASSERT_EQUAL(ingot_server_run(server), 0);
	return NULL;
}

static void call_echo(handle_t binding)
{
	struct sample sample;
	ALL *back = NULL;

	sample_fill(&sample);
	CU_ASSERT_EQUAL_FATAL(Echo(binding, &sample.all, &back), 0);
	check_all(back);
	CU_ASSERT_EQUAL(NetApiBufferFree(back), 0);
	sample_empty(&sample);
	CU_ASSERT_EQUAL(Echo(binding, NULL, &back), 0);
	CU_ASSERT_PTR_NULL(back);
}

static void call_halves(handle_t binding)
{
	int16_t values[] = {7, -8, 9, 10};
	PSID sid = sid_new(3);
	PSID mine = sid_new(1);
	PSID swapped = mine;
	ROW row = {1, 2, 3};
	ROW *sum = NULL;
	int32_t *doubled = NULL;

	CU_ASSERT_EQUAL_FATAL(Halves(binding, sid, 8, values, &row, &sum, &doubled, &swapped), 0);
	CU_ASSERT_EQUAL((*sum)[2], 6);
	/* Of four values two hold data. */
	CU_ASSERT_EQUAL(doubled[1], -8);
	CU_ASSERT_EQUAL(doubled[2], 0);
	CU_ASSERT_EQUAL(doubled[15], -1);
	CU_ASSERT_PTR_NOT_EQUAL_FATAL(swapped, mine);
	CU_ASSERT_EQUAL(swapped->SubAuthority[2], 0x12);
	CU_ASSERT_EQUAL(NetApiBufferFree(sum), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(doubled), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(swapped), 0);
	free(sid);
	free(mine);
}

static void test_calls(void)
{
	ingot_server *server = NULL;
	handle_t binding = NULL;
	pthread_t thread;

	CU_ASSERT_EQUAL_FATAL(ingot_server_new(NULL, &server), 0);
	CU_ASSERT_EQUAL(ingot_server_add(server, &conformant_interface, &ops, NULL), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_server_listen(server, "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_bind(ingot_server_address(server, 0), NULL, &binding), 0);
	CU_ASSERT_EQUAL_FATAL(pthread_create(&thread, NULL, run, server), 0);
	call_echo(binding);
	call_halves(binding);
	ingot_unbind(binding);
	ingot_server_stop(server);
	pthread_join(thread, NULL);
	ingot_server_free(server);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"an array at a structure's end", test_sid},
		{"counts that are reckoned", test_unicode_string},
		{"decoded, moved, cloned, checked, cut short", test_journey},
		{"called", test_calls},
		CU_TEST_INFO_NULL,
	};

	return suite_run("conformant", tests);
}
