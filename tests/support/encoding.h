/*
 * encoding.h: which encoding a test program's calls are in. See encoding.c, which it is linked with.
 *
 * In: nothing. Out: the answer, for what the encodings do not share: text that is not UTF-8 is sent in XDR alone.
 */
#ifndef INGOT_TEST_ENCODING_H
#define INGOT_TEST_ENCODING_H

#include <stdbool.h>

/* Whether it is protobuf. */
bool encoding_is_protobuf(void);

#endif
