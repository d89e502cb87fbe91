#include "syntax/wordform.h"

#include <utf8proc.h>

#include "base/utf8.h"

uint64_t wordform_hash(str s, uint64_t seed) {
  uint64_t h = 0xcbf29ce484222325U ^ seed;
  for (int32_t i = 0; i < s.n; i++) h = (h ^ (uint8_t)s.p[i]) * 0x100000001b3U;
  return h ^ h >> 32;
}

static uint32_t fold(uint32_t c) {
  if (c < 0x80) {
    if (c >= '0' && c <= '9') return '0';
    if (c == '`') return '\'';
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
  }
  switch (c) {
    case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0xAB: case 0xBB: case 0x2033: return '"';
    case 0x2018: case 0x2019: case 0x201A: case 0x201B: case 0x2032: case 0xB4: return '\'';
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212: return '-';
    default: return (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
  }
}

/* Marks written in more than one way. */
static str whole(str key) {
  if (str_eq(key, S("''")) || str_eq(key, S(",,"))) return S("\"");
  if (str_eq(key, S("--")) || str_eq(key, S("---"))) return S("-");
  if (str_eq(key, S("\xE2\x80\xA6"))) return S("...");
  return key;
}

/* Folded code points into w->key after the bracket; start[] gets the offset of each in w->key. */
static int32_t fold_into(str form, wordform *w, int32_t points) {
  int32_t at = 1, len;
  for (int32_t i = 0, k = 0; i < form.n; i += len, k++) {
    uint32_t c = utf8_at(form, i, &len);
    if (points > WORDFORM_KEY_MAX && k >= WORDFORM_KEY_MAX / 2 && k < points - WORDFORM_KEY_MAX / 2) continue;
    at += (int32_t)utf8proc_encode_char((utf8proc_int32_t)fold(c), (utf8proc_uint8_t *)w->key + at);
  }
  return at - 1;
}

static int32_t starts_of(const wordform *w, int32_t *start) {
  int32_t n = 0;
  for (int32_t i = 0; i < w->n; i++)
    if (((uint8_t)w->key[i] & 0xC0) != 0x80) start[n++] = i;
  start[n] = w->n;
  return n;
}

static uint32_t piece(const wordform *w, const int32_t *start, int32_t from, int32_t to, uint64_t seed, int32_t rows) {
  str s = {w->key + start[from], start[to] - start[from]};
  return (uint32_t)wordform_hash(s, seed) & (uint32_t)(rows - 1);
}

void wordform_read(str form, wordform *w) {
  int32_t points = 0, start[WORDFORM_KEY_MAX + 3];
  for (int32_t i = 0; i < form.n; i++) points += ((uint8_t)form.p[i] & 0xC0) != 0x80;
  str key = whole((str){w->key + 1, fold_into(form, w, points)});
  memmove(w->key + 1, key.p, (size_t)key.n);
  w->key[0] = '<';
  w->key[key.n + 1] = '>';
  w->n = key.n + 2;
  w->hash = wordform_hash((str){w->key + 1, key.n}, 0);
  int32_t n = starts_of(w, start);
  w->grams = w->affixes = 0;
  for (int32_t k = 3; k <= 5; k++)
    for (int32_t i = 0; i + k <= n; i++)
      w->gram[w->grams++] = piece(w, start, i, i + k, (uint64_t)k, WORDFORM_GRAM_ROWS);
  for (int32_t k = 1; k <= 3 && k <= n - 2; k++)
    w->affix[w->affixes++] = piece(w, start, 1, 1 + k, 16 + (uint64_t)k, WORDFORM_AFFIX_ROWS);
  for (int32_t k = 1; k <= 4 && k <= n - 2; k++)
    w->affix[w->affixes++] = piece(w, start, n - 1 - k, n - 1, 32 + (uint64_t)k, WORDFORM_AFFIX_ROWS);
}

int wordform_shape(str form, bool first) {
  int32_t upper = 0, lower = 0, len;
  bool digit = false, upper_first = false;
  for (int32_t i = 0; i < form.n; i += len) {
    utf8proc_int32_t c = (utf8proc_int32_t)utf8_at(form, i, &len);
    digit = digit || (c >= '0' && c <= '9');
    if (utf8proc_tolower(c) != c) {
      upper++;
      upper_first = upper_first || i == 0;
    } else if (utf8proc_toupper(c) != c) {
      lower++;
    }
  }
  int kase = upper == 0 ? lower > 0 : lower == 0 ? (upper == 1 ? 2 : 4) : upper == 1 && upper_first ? 3 : 5;
  return kase * 4 + (digit ? 2 : 0) + (first ? 1 : 0);
}
