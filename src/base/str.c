#include "base/str.h"

int32_t str_find_byte(str s, char c, int32_t from) {
  if (from >= s.n) return -1;
  const char *hit = memchr(s.p + from, c, (size_t)(s.n - from));
  return hit ? (int32_t)(hit - s.p) : -1;
}

int32_t str_find(str s, str part, int32_t from) {
  if (part.n == 0) return from <= s.n ? from : -1;
  for (int32_t i = from; (i = str_find_byte(s, part.p[0], i)) >= 0; i++) {
    if (s.n - i < part.n) return -1;
    if (memcmp(s.p + i, part.p, (size_t)part.n) == 0) return i;
  }
  return -1;
}

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

str str_trim(str s) {
  int32_t beg = 0, end = s.n;
  while (beg < end && is_blank(s.p[beg])) beg++;
  while (end > beg && is_blank(s.p[end - 1])) end--;
  return str_sub(s, beg, end);
}

str str_cut(str *rest, char c) {
  str s = *rest;
  int32_t at = s.p ? str_find_byte(s, c, 0) : -1;
  if (at < 0) {
    *rest = (str){0};
    return s;
  }
  *rest = str_sub(s, at + 1, s.n);
  return str_sub(s, 0, at);
}
