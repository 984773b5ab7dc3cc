/*
 * utf.h: UTF-8 on the wire, UTF-16 in memory (wchar_t of the interface language, WCHAR in C), or UTF-8 too.
 *
 * In: text with its length. Out: the other form, or that it has none. Strict on both sides: no overlong
 * form, no surrogate by itself, nothing above U+10FFFF (RFC 3629, RFC 2781), and no NUL inside. Nothing is
 * replaced: text that cannot be carried is refused.
 *
 * Not iconv or mbrtoc16: those need a conversion opened, or a locale set, for what is a few shifts.
 */
#ifndef INGOT_UTF_H
#define INGOT_UTF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <uchar.h>

#include "ingot/export.h"

/* What the sizing functions say of text that is none. */
#define UTF_BAD SIZE_MAX

/* 16-bit units that `length` bytes of UTF-8 become, or UTF_BAD. Not above `length`. */
INGOT_MUST_CHECK size_t utf16_units(const uint8_t *text, size_t length);

/* Whether utf16_units would accept it: UTF-8 without a NUL. Quick where it is ASCII. */
INGOT_MUST_CHECK bool utf8_is_text(const uint8_t *text, size_t length);

/* Convert text that utf16_units has accepted. `to` has room for that many units. */
void utf16_from_utf8(char16_t *to, const uint8_t *text, size_t length);

/* Bytes of UTF-8 that `units` units of UTF-16 become, or UTF_BAD. Not above 3 * units. */
INGOT_MUST_CHECK size_t utf8_bytes(const char16_t *text, size_t units);

/* Convert text that utf8_bytes has accepted. `to` has room for that many bytes. */
void utf8_from_utf16(uint8_t *to, const char16_t *text, size_t units);

/* Units in front of the NUL, or `most` when there is none among that many. */
size_t utf16_length(const char16_t *text, size_t most);

#endif
