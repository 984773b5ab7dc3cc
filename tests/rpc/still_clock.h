/*
 * still_clock.h: a clock that stands still, for tests of what depends on how long something took.
 *
 * In: a stretch of a test. Out: to the layers, whatever is done in it takes no time, however busy the machine is. The program
 * is linked with --wrap=clock_gettime.
 */
#ifndef INGOT_TEST_STILL_CLOCK_H
#define INGOT_TEST_STILL_CLOCK_H

void still_clock_begin(void);
void still_clock_end(void);

#endif
