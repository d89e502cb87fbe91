#include "store/words.h"

#include <utf8proc.h>

#include "base/utf8.h"

static bool is_letter(uint32_t c) {
  if (c < 0x80) return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
  switch (utf8proc_category((utf8proc_int32_t)c)) {
    case UTF8PROC_CATEGORY_MN: case UTF8PROC_CATEGORY_MC: case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_LU: case UTF8PROC_CATEGORY_LL: case UTF8PROC_CATEGORY_LT: case UTF8PROC_CATEGORY_LM: case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND: case UTF8PROC_CATEGORY_NL: case UTF8PROC_CATEGORY_NO: return true;
    default: return false;
  }
}

/* Append c in lower case without accents; a mark alone gives nothing. */
static int32_t put_letter(uint32_t c, char *to) {
  utf8proc_int32_t part[8];
  int boundary = 0;
  utf8proc_ssize_t n = 1;
  part[0] = (utf8proc_int32_t)c;
  if (c >= 0x80) n = utf8proc_decompose_char((utf8proc_int32_t)c, part, 8, UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK, &boundary);
  return n > 0 && n <= 8 ? (int32_t)utf8proc_encode_char(utf8proc_tolower(part[0]), (utf8proc_uint8_t *)to) : 0;
}

bool words_next(str s, int32_t *at, char buf[WORDS_MAX], int32_t *n) {
  *n = 0;
  for (int32_t len; *at < s.n; *at += len) {
    uint32_t c = utf8_at(s, *at, &len);
    if (is_letter(c)) *n += *n + 4 <= WORDS_MAX ? put_letter(c, buf + *n) : 0;
    else if (*n) return true;
  }
  return *n > 0;
}
