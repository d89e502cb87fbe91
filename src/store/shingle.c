#include "store/shingle.h"

#include <stdlib.h>

#include "base/hash.h"
#include "store/words.h"

static int by_value(const void *a, const void *b) {
  uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
  return (x > y) - (x < y);
}

shingles shingles_make(str text, arena *keep) {
  shingles s = {arena_raw(keep, uint64_t, text.n / 2 + 1), 0};
  uint64_t last[SHINGLE_WORDS] = {0};
  char buf[WORDS_MAX];
  int32_t n, seen = 0;
  for (int32_t at = 0; words_next(text, &at, buf, &n);) {
    last[seen++ % SHINGLE_WORDS] = hash_bytes((str){buf, n}, 0);
    if (seen < SHINGLE_WORDS) continue;
    uint64_t h = 0;
    for (int k = 0; k < SHINGLE_WORDS; k++) h = (h ^ last[(seen + k) % SHINGLE_WORDS]) * 0x9E3779B97F4A7C15U;
    s.v[s.n++] = h;
  }
  if (s.n) qsort(s.v, (size_t)s.n, sizeof *s.v, by_value);
  int32_t kept = 0;
  for (int32_t i = 0; i < s.n; i++)
    if (!i || s.v[i] != s.v[i - 1]) s.v[kept++] = s.v[i];
  s.n = kept;
  return s;
}

double shingles_within(const shingles *a, const shingles *b) {
  int32_t both = 0;
  for (int32_t i = 0, j = 0; i < a->n && j < b->n;) {
    if (a->v[i] == b->v[j]) both++, i++, j++;
    else if (a->v[i] < b->v[j]) i++;
    else j++;
  }
  return a->n ? (double)both / a->n : 0;
}

/* The finalizer of SplitMix64 (S. Vigna): every bit of x touches every bit of what comes out. */
static uint64_t mix(uint64_t x) {
  x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9U;
  x = (x ^ x >> 27) * 0x94D049BB133111EBU;
  return x ^ x >> 31;
}

void shingles_keys(const shingles *s, int64_t key[SHINGLE_BANDS]) {
  for (uint64_t b = 0; b < SHINGLE_BANDS; b++) {
    uint64_t h = mix(b + 1);
    for (uint64_t r = 0; r < SHINGLE_ROWS; r++) {
      uint64_t seed = mix((b * SHINGLE_ROWS + r + 1) * 0x9E3779B97F4A7C15U), least = UINT64_MAX;
      for (int32_t i = 0; i < s->n; i++) {
        uint64_t x = mix(s->v[i] ^ seed);
        if (x < least) least = x;
      }
      h = mix(h ^ least);
    }
    key[b] = (int64_t)h;
  }
}
