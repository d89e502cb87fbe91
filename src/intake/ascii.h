/* ascii.h - the letters of markup: comparing and finding without regard to case, ASCII only. */
#ifndef VOLGENS_INTAKE_ASCII_H
#define VOLGENS_INTAKE_ASCII_H

#include "base/str.h"

static inline char ascii_lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c | 32) : c; }
static inline bool ascii_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
static inline bool ascii_digit(char c) { return c >= '0' && c <= '9'; }
static inline bool ascii_letter(char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }

/* Does s begin with `low`, which is in lower case? */
static inline bool ascii_starts(str s, str low) {
  if (s.n < low.n) return false;
  for (int32_t i = 0; i < low.n; i++)
    if (ascii_lower(s.p[i]) != low.p[i]) return false;
  return true;
}

static inline bool ascii_same(str s, str low) { return s.n == low.n && ascii_starts(s, low); }

/* First position at or after `from` where `low` (lower case, not empty) stands in any case, or -1. */
static inline int32_t ascii_find(str s, str low, int32_t from) {
  for (int32_t i = from; i + low.n <= s.n; i++)
    if (ascii_lower(s.p[i]) == low.p[0] && ascii_starts(str_sub(s, i, s.n), low)) return i;
  return -1;
}

#endif
