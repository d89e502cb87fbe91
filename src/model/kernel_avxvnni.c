#include <string.h>

#include "base/cpu.h"
#include "model/kernel.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define VNNI __attribute__((target("avx2,avxvnni")))
#define INLINE __attribute__((always_inline)) static inline
enum { ROWS = 6, BLOCK = 64 };  // rows a register block, rows that stay in the first cache

VNNI static inline __m256i four(const uint8_t *x) {
  int32_t v;
  memcpy(&v, x, 4);
  return _mm256_set1_epi32(v);
}

VNNI static inline void put8(const layer *l, int32_t n, __m256i sum, float *o) {
  __m256 v = _mm256_mul_ps(_mm256_cvtepi32_ps(sum), _mm256_loadu_ps(l->scale + n));
  if (l->bias) v = _mm256_add_ps(v, _mm256_loadu_ps(l->bias + n));
  _mm256_storeu_ps(o, v);
}

/* sum + x . w for 8 outputs of 4 inputs each: _mm256_dpbusd_avx_epi32, which gcc surrounds with moves of the sums. */
VNNI INLINE __m256i madd4(__m256i sum, __m256i x, __m256i w) {
  __asm__("%{vex%} vpdpbusd %2, %1, %0" : "+x"(sum) : "x"(x), "x"(w));
  return sum;
}

/* Sums of one row for a panel. Variables by name, no array: so the compiler keeps them in registers. */
typedef struct pair {
  __m256i a, b;
} pair;

VNNI INLINE void add4(pair *s, const uint8_t *x, pair w) {
  __m256i q = four(x);
  s->a = madd4(s->a, q, w.a);
  s->b = madd4(s->b, q, w.b);
}

VNNI INLINE void put16(const layer *l, int32_t n, pair s, float *o) {
  put8(l, n, s.a, o + n);
  put8(l, n + 8, s.b, o + n + 8);
}

/* 16 outputs of R rows, R a constant. */
VNNI INLINE void block(const layer *l, int32_t n, const uint8_t *x, float *out, const int R) {
  const ptrdiff_t K = l->K, N = l->N;
  const int8_t *w = l->w + n * K;
  pair s0 = {_mm256_loadu_si256((const void *)(l->start + n)), _mm256_loadu_si256((const void *)(l->start + n + 8))};
  pair s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0;
  for (const uint8_t *end = x + K; x < end; x += 4, w += 64) {
    pair u = {_mm256_loadu_si256((const void *)w), _mm256_loadu_si256((const void *)(w + 32))};
    add4(&s0, x, u);
    if (R > 1) add4(&s1, x + K, u);
    if (R > 2) add4(&s2, x + 2 * K, u);
    if (R > 3) add4(&s3, x + 3 * K, u);
    if (R > 4) add4(&s4, x + 4 * K, u);
    if (R > 5) add4(&s5, x + 5 * K, u);
  }
  put16(l, n, s0, out);
  if (R > 1) put16(l, n, s1, out + N);
  if (R > 2) put16(l, n, s2, out + 2 * N);
  if (R > 3) put16(l, n, s3, out + 3 * N);
  if (R > 4) put16(l, n, s4, out + 4 * N);
  if (R > 5) put16(l, n, s5, out + 5 * N);
}

VNNI static void rows(const layer *l, int32_t n, const uint8_t *x, float *out, int32_t R) {
  switch (R) {
    case 1: block(l, n, x, out, 1); break;
    case 2: block(l, n, x, out, 2); break;
    case 3: block(l, n, x, out, 3); break;
    case 4: block(l, n, x, out, 4); break;
    case 5: block(l, n, x, out, 5); break;
    default: block(l, n, x, out, ROWS); break;
  }
}

VNNI static void affine(const layer *l, const uint8_t *x, int32_t M, float *out) {
  for (int32_t from = 0; from < M; from += BLOCK) {
    int32_t to = M < from + BLOCK ? M : from + BLOCK;
    for (int32_t n = 0; n < l->N; n += KERNEL_PANEL)
      for (int32_t m = from, R; m < to; m += R) {
        int32_t blocks = (to - m + ROWS - 1) / ROWS;
        R = (to - m + blocks - 1) / blocks;
        rows(l, n, x + (ptrdiff_t)m * l->K, out + (ptrdiff_t)m * l->N, R);
      }
  }
}

VNNI static int64_t peak(int64_t rounds) {
  __m256i s[12] = {{0}}, x = _mm256_set1_epi8(3), w = _mm256_set1_epi8(5);
  for (int64_t i = 0; i < rounds; i++) {
    for (int k = 0; k < 12; k++) s[k] = madd4(s[k], x, w);
    for (int k = 0; k < 12; k++) __asm__ volatile("" : "+x"(s[k]));
  }
  return rounds * 12 * 32;
}

bool kernel_avxvnni(kernel *k) {
  if (!cpu_has_avx_vnni() || !kernel_avx2(k)) return false;
  k->name = "avxvnni";
  k->affine = affine;
  k->peak = peak;
  return true;
}
#else
bool kernel_avxvnni(kernel *k) { return (void)k, false; }
#endif
