/*
 * data.h: the records that every row works on: as C values, as XDR and as protobuf, as one block.
 *
 * In: a number of records. Out: the same records in each form; the same number gives the same bytes.
 */
#ifndef INGOT_BENCH_DATA_H
#define INGOT_BENCH_DATA_H

#include <stddef.h>
#include <stdint.h>

#include "records.h"

struct data {
	uint32_t count;
	bench_servers *value; /* a block, as decode makes it */
	size_t value_size;
	uint8_t *wire; /* also a block */
	uint32_t length;
	uint8_t *message; /* protobuf; also a block */
	uint32_t message_length;
	uint8_t *room; /* as many bytes as the largest of these, to copy or encode to */
};

/* NULL when memory is short. data_free accepts NULL. */
struct data *data_new(uint32_t count);
void data_free(struct data *data);

#endif
