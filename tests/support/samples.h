/*
 * samples.h: C types with hand-written tables, one for each thing that a table can say.
 *
 * In: a seed. Out: values, their tables. The types have the layout of rpcgen's for tests/interop/
 * sample.x, so that its code can judge; sample_tree, sample_server and sample_page, which rpcgen lays
 * out differently, are the exceptions. Tests of the compiler do not use these tables: they exist to
 * test the engine alone.
 */
#ifndef INGOT_TEST_SAMPLES_H
#define INGOT_TEST_SAMPLES_H

#include <stdint.h>

#include "ingot/table.h"

enum sample_color { SAMPLE_RED = 1, SAMPLE_GREEN = 2, SAMPLE_BLUE = 5 };

struct sample_record {
	uint32_t id;
	char *name;
	uint32_t major, minor, type;
	char *comment;
};

struct sample_group {
	uint32_t count;
	struct sample_record *records;
};

struct sample_list {
	int32_t value;
	struct sample_list *next;
};

struct sample_tree {
	int32_t value;
	uint32_t count;
	struct sample_tree *children;
};

/* kind 1: radius; 2: record; 3 to 5: nothing; 6: big */
struct sample_shape {
	uint32_t kind;
	union {
		uint32_t radius;
		struct sample_record record;
		uint64_t big;
	} u;
};

struct sample_all {
	int16_t small;
	uint16_t port;
	int8_t tiny;
	uint8_t digest[5];
	enum sample_color color;
	int32_t flag;  /* 0 or 1 */
	uint32_t mark; /* puts blob_length where rpcgen has it */
	uint32_t blob_length;
	uint8_t *blob;
	uint32_t number_count;
	uint32_t *numbers;
	uint32_t big_count;
	uint64_t *bigs;
	uint32_t name_count;
	char **names;
	struct sample_record pair[2];
	struct sample_shape shape;
	struct sample_list *list;
	uint32_t group_count;
	struct sample_group *groups;
	double ratio;
	float weight;
};

/* SERVER_INFO_101: a comment that may be NULL. */
struct sample_server {
	uint32_t platform_id;
	char *name;
	uint32_t major, minor, type;
	char *comment;
};

/* Much memory for little wire: decoded after a measuring walk. */
struct sample_page {
	char text[256];
	uint32_t count;
	uint32_t other_count;
	struct sample_server *servers;
	struct sample_server *again; /* shares `count` */
};

extern const ingot_type sample_record_type;
extern const ingot_type sample_group_type;
extern const ingot_type sample_list_type;
extern const ingot_type sample_tree_type;
extern const ingot_type sample_shape_type;
extern const ingot_type sample_all_type;
extern const ingot_type sample_server_type;
extern const ingot_type sample_page_type;

/* A random sequence: the same for the same seed. */
struct sample_random {
	uint64_t state;
};
uint32_t sample_random_below(struct sample_random *random, uint32_t bound);

/*
 * A random value in memory of its own, which stays with the test until sample_values_free.
 * `size` is how many elements lists and arrays have at most.
 */
struct sample_all *sample_all_random(struct sample_random *random, uint32_t size);
struct sample_server *sample_servers(uint32_t count);
void sample_values_free(void);

#endif
