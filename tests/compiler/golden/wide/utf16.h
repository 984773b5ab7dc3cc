/* utf16.h: generated from utf16.idl by ingotc; do not edit */
/* utf16.idl: UTF-16 text for people who never saw Windows. */
#ifndef UTF16_H
#define UTF16_H

#include <stdint.h>
#include <uchar.h>

#include "ingot/table.h"

INGOT_BEGIN_DECLS

typedef struct _WORDS {
	char16_t *first;
	char16_t last[20];
	uint16_t n;
	char16_t *units;
} WORDS;
extern const ingot_type ingot_type_WORDS;

INGOT_END_DECLS

#endif
