/* utf8.h - Unicode text as bytes: is it well formed, which code point is it, how far along is it.
 *
 * Source  The Unicode Standard, table 3-7 (well-formed UTF-8). */
#ifndef VOLGENS_BASE_UTF8_H
#define VOLGENS_BASE_UTF8_H

#include "base/arena.h"

/* Offset of the first byte that is not well-formed UTF-8 or is NUL, -1 when all is well. */
int32_t utf8_fault(str s);

/* From i on, over eights of bytes that are all ASCII and not NUL: where the first other eight, or less than eight, begins. */
int32_t utf8_plain(str s, int32_t i);

/* Length (1..4) of the well-formed sequence at byte i, 0 when there is none. */
int32_t utf8_sequence(str s, int32_t i);

/* The code point at byte i of well-formed text and its length in bytes (1..4) in *len. */
uint32_t utf8_at(str s, int32_t i, int32_t *len);

/* Byte offsets to code points: a count every 64 bytes, so that a look-up is a short walk. */
typedef struct utf8_map {
  str text;
  int32_t *count;  // [text.n/64+1] code points before byte 64*k
} utf8_map;
utf8_map utf8_map_make(str text, arena *keep);
/* Code points before byte offset `at`, 0 <= at <= text.n. */
int32_t utf8_points(const utf8_map *m, int32_t at);

#endif
