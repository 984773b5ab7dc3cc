/*
 * counts.c: see counts.h. In: one value with counts of every kind. Out: its bytes and calls, as test_export.c has them
 * of other values.
 */
#define EXCHANGE_STUBS
#include "counts.h"

#include <stdlib.h>
#include <string.h>

#include "lmapibuf.h"
#include "suite.h"

#define COUNTS_PROCEDURE 7

/* Structures with something behind them, in memory that is theirs. */
struct sample {
	COUNTS counts;
	SID *owner, *nobody;
	SITES *sites;
	SID *sids[2];
	char *names[7];
	uint8_t mask[2];
	char16_t text[3];
	ROW rows[2];
	LABEL labels[2];
	EITHER many[2];
};

static void sample_fill(struct sample *sample)
{
	static char last[] = "last", site[] = "site", words[] = "words";

	*sample = (struct sample){
		.owner = calloc(1, sizeof(SID) + sizeof(uint32_t)),
		.nobody = calloc(1, sizeof(SID)),
		.sites = calloc(1, sizeof(SITES) + sizeof(SITE)),
		.names = {[6] = last},
		.mask = {0xFF, 15},
		.text = u"hi!",
		.rows = {{1}, {4, 5, -6}},
		.labels = {"", "seven77"},
		.many = {{.which = 2, .tagged_union.text = words}, {.which = 5}},
	};
	*sample->owner = (SID){.revision = 1, .count = 2, .authority = {[5] = 5}, .part = {32}};
	sample->owner->part[1] = 545;
	sample->sids[1] = sample->nobody;
	sample->sites->count = 2;
	sample->sites->site[1] = (SITE){3, site};
	sample->counts = (COUNTS){
		.counted = {4, 6, sample->text, 12, sample->mask, sample->names},
		.owner = sample->owner,
		.count = 2,
		.sids = sample->sids,
		.sites = sample->sites,
		.rows = sample->rows,
		.best = NULL,
		.labels = sample->labels,
		.pair = {{.which = 1, .tagged_union.far = -1}, {.which = 0}},
		.many = sample->many,
	};
}

static void sample_empty(struct sample *sample)
{
	free(sample->owner);
	free(sample->nobody);
	free(sample->sites);
}

static int32_t numbers[] = {-1, -2, 77, 78};
static int32_t clean[] = {-1, -2, 0, 0};
static ROW row = {1, 2, 3};
static ROW best = {7, 8, 9};

static struct ExchangeCounts_frame frame_of(struct sample *sample)
{
	sample->counts.best = &best;
	return (struct ExchangeCounts_frame){
		.value = &sample->counts,
		.bytes = 16,
		.given = numbers,
		.row = row,
		.row_out = row,
		.copy = &sample->counts,
		.owner = sample->owner,
		.name = sample->labels[1],
		/* What stands behind the length does not arrive. */
		.back = clean,
	};
}

void counts_bytes(void)
{
	const ingot_procedure *procedure = &exchange_procedures[COUNTS_PROCEDURE];
	struct sample sample;
	struct ExchangeCounts_frame frame;
	const uint8_t *wire;
	size_t length;

	sample_fill(&sample);
	frame = frame_of(&sample);
	wire = check_bytes(THEIR_COUNTS_CALL, procedure->in, &frame, &length);
	CU_ASSERT(their_counts_are_right(wire, length));
	check_bytes(THEIR_COUNTS_REPLY, procedure->out, &frame, &length);
	sample_empty(&sample);
}

NET_API_STATUS counts_serve(HEXPERTKEY call, COUNTS *value, uint32_t bytes, int32_t *given,
			    int32_t **both, COUNTS **copy, SID **owner, char **name, int32_t **back)
{
	(void)call, (void)bytes, (void)both;
	*copy = value;
	*owner = value->owner;
	*name = value->labels[1];
	*back = given;
	return 0;
}

void counts_call_ours(unsigned port)
{
	struct sample sample;
	struct ExchangeCounts_frame frame;

	sample_fill(&sample);
	frame = frame_of(&sample);
	check_call(port, THEIR_COUNTS_CALL, &exchange_procedures[COUNTS_PROCEDURE], &frame);
	sample_empty(&sample);
}

static void check_copy(const COUNTS *copy)
{
	CU_ASSERT_EQUAL(memcmp(copy->counted.text, u"hi\0", 3 * sizeof(char16_t)), 0);
	CU_ASSERT_EQUAL(copy->counted.mask[1], 15);
	CU_ASSERT_PTR_NULL(copy->counted.names[0]);
	CU_ASSERT_STRING_EQUAL(copy->counted.names[6], "last");
	CU_ASSERT_EQUAL(copy->owner->part[1], 545);
	CU_ASSERT_PTR_NULL(copy->sids[0]);
	CU_ASSERT_EQUAL(copy->sids[1]->count, 0);
	CU_ASSERT_STRING_EQUAL(copy->sites->site[1].name, "site");
	CU_ASSERT_EQUAL(copy->rows[1][2], -6);
	CU_ASSERT_EQUAL((*copy->best)[2], 9);
	CU_ASSERT_STRING_EQUAL(copy->labels[1], "seven77");
	CU_ASSERT_EQUAL(copy->pair[0].tagged_union.far, -1);
	CU_ASSERT_STRING_EQUAL(copy->many[0].tagged_union.text, "words");
}

void counts_call_theirs(handle_t binding)
{
	struct sample sample;
	struct ExchangeCounts_frame frame;
	COUNTS *copy = NULL;
	SID *owner = NULL;
	char *name = NULL;
	int32_t *back = NULL;
	int32_t *both = row;

	sample_fill(&sample);
	frame = frame_of(&sample);
	CU_ASSERT_EQUAL_FATAL(ExchangeCounts(binding, frame.value, 16, numbers, &both, &copy,
					     &owner, &name, &back),
			      0);
	check_copy(copy);
	CU_ASSERT_PTR_NOT_EQUAL_FATAL(both, row);
	CU_ASSERT_EQUAL(both[2], 3);
	CU_ASSERT_EQUAL(owner->part[1], 545);
	CU_ASSERT_STRING_EQUAL(name, "seven77");
	CU_ASSERT_EQUAL(memcmp(back, clean, sizeof(clean)), 0);
	NetApiBufferFree(copy);
	NetApiBufferFree(both);
	NetApiBufferFree(owner);
	NetApiBufferFree(name);
	NetApiBufferFree(back);
	sample_empty(&sample);
}
