/*
 * run_throws.h: a C++ exception for test_run.c to send through runs.
 *
 * In: a number and a function. Out: the number that was thrown in the function, 0 when none was.
 */
#ifndef INGOT_TEST_RUN_THROWS_H
#define INGOT_TEST_RUN_THROWS_H

#ifdef __cplusplus
extern "C" {
#endif

void throw_number(int number);
int catch_number(void (*body)(void *arg), void *arg);

#ifdef __cplusplus
}
#endif

#endif
