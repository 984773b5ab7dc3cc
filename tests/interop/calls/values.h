/*
 * values.h: what the halves of calls.x say to each other: arguments, results, and whether they arrived.
 *
 * calls.h is rpcgen's for rpcgen's halves and ours for ours, and values.c is compiled with each: both have the same C
 * types. What is made stands until values_release, which is for the program's end; threads may make at once.
 */
#ifndef INGOT_TEST_CALLS_VALUES_H
#define INGOT_TEST_CALLS_VALUES_H

#include <stdbool.h>

#include "calls.h"

#define MANY_NODES 3000

#define TAKEN 1000 /* numbers, 3 * i each */

/* A list of that many nodes: i, "node-i". */
node *make_chain(int count);
bool is_chain(const node *list, int count);

/* By its discriminant; of what has no arm, nothing else. */
void make_answer(answer *ret_answer, enum kind what);
bool is_answer(const answer *value, enum kind what);

/* `depth` of them inside each other. */
void make_mixed(mixed *ret_mixed, int depth);
bool is_mixed(const mixed *value, int depth);

void make_perhaps(perhaps *ret_perhaps, bool there);
bool is_perhaps(const perhaps *value, bool there);

void make_numbers(numbers *ret_numbers);
bool is_numbers(const numbers *value);

void make_labels(labels *ret_labels, u_int count);
bool is_labels(const labels *value, u_int count);

void make_blob(blob *ret_blob, u_int count, bool reversed);
bool is_blob(const blob *value, u_int count, bool reversed);

void make_key(char *ret_key);
bool is_key(const char *value);

void values_release(void);

#endif
