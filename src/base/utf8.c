#include "base/utf8.h"

int32_t utf8_sequence(str s, int32_t i) {
  const unsigned char *p = (const unsigned char *)s.p + i;
  int32_t left = s.n - i;
  if (p[0] < 0x80) return 1;
  if (p[0] < 0xC2 || p[0] > 0xF4) return 0;
  int32_t n = p[0] < 0xE0 ? 2 : p[0] < 0xF0 ? 3 : 4;
  if (left < n) return 0;
  unsigned lo = p[0] == 0xE0 ? 0xA0 : p[0] == 0xF0 ? 0x90 : 0x80;  // no overlong forms
  unsigned hi = p[0] == 0xED ? 0x9F : p[0] == 0xF4 ? 0x8F : 0xBF;  // no surrogates, nothing past U+10FFFF
  if (p[1] < lo || p[1] > hi) return 0;
  for (int32_t k = 2; k < n; k++)
    if ((p[k] & 0xC0) != 0x80) return 0;
  return n;
}

int32_t utf8_plain(str s, int32_t i) {
  const uint64_t high = 0x8080808080808080u, low = 0x0101010101010101u;
  for (uint64_t w; i + 8 <= s.n; i += 8) {
    memcpy(&w, s.p + i, sizeof w);
    if ((w | (w - low)) & high) break;  // a byte above 0x7F, or a NUL (or, harmlessly, what a NUL borrowed from)
  }
  return i;
}

int32_t utf8_fault(str s) {
  for (int32_t i = 0, n; i < s.n; i += n) {
    if (i % 8 == 0 && (i = utf8_plain(s, i)) == s.n) break;
    n = utf8_sequence(s, i);
    if (!n || !s.p[i]) return i;
  }
  return -1;
}

uint32_t utf8_at(str s, int32_t i, int32_t *len) {
  const unsigned char *p = (const unsigned char *)s.p + i;
  if (p[0] < 0x80) return *len = 1, p[0];
  if (p[0] < 0xE0) return *len = 2, (p[0] & 0x1FU) << 6 | (p[1] & 0x3FU);
  if (p[0] < 0xF0) return *len = 3, (p[0] & 0x0FU) << 12 | (p[1] & 0x3FU) << 6 | (p[2] & 0x3FU);
  return *len = 4, (p[0] & 0x07U) << 18 | (p[1] & 0x3FU) << 12 | (p[2] & 0x3FU) << 6 | (p[3] & 0x3FU);
}

static int32_t starts(str s, int32_t from, int32_t to) {
  int32_t n = 0;
  for (int32_t i = from; i < to; i++) n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
  return n;
}

utf8_map utf8_map_make(str text, arena *keep) {
  utf8_map m = {text, arena_new(keep, int32_t, text.n / 64 + 1)};
  for (int32_t k = 0; k < text.n / 64; k++) m.count[k + 1] = m.count[k] + starts(text, 64 * k, 64 * (k + 1));
  return m;
}

int32_t utf8_points(const utf8_map *m, int32_t at) { return m->count[at / 64] + starts(m->text, at / 64 * 64, at); }
