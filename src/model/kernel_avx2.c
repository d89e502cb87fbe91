#include "base/cpu.h"
#include "model/kernel.h"
#include "model/numeric.h"

#if defined(__x86_64__)
#include <immintrin.h>
#include <math.h>

#define AVX2 __attribute__((target("avx2")))
enum { ROWS = 4, BLOCK = 64 };  // rows a register block, rows that stay in the first cache

/* sum + x . w for 8 outputs of 4 inputs each */
AVX2 static inline __m256i madd4(__m256i sum, __m256i x, __m256i w) {
  return _mm256_add_epi32(sum, _mm256_madd_epi16(_mm256_maddubs_epi16(x, w), _mm256_set1_epi16(1)));
}

AVX2 static inline __m256i four(const uint8_t *x) {
  int32_t v;
  memcpy(&v, x, 4);
  return _mm256_set1_epi32(v);
}

AVX2 static inline void put8(const layer *l, int32_t n, __m256i sum, float *o) {
  __m256 v = _mm256_mul_ps(_mm256_cvtepi32_ps(sum), _mm256_loadu_ps(l->scale + n));
  if (l->bias) v = _mm256_add_ps(v, _mm256_loadu_ps(l->bias + n));
  _mm256_storeu_ps(o, v);
}

/* sum + x . w for 8 outputs of 8 inputs each, where 16 bits hold the sums of the products two by two */
AVX2 static inline __m256i madd8(__m256i sum, __m256i x, __m256i w, __m256i y, __m256i v) {
  __m256i p = _mm256_add_epi16(_mm256_maddubs_epi16(x, w), _mm256_maddubs_epi16(y, v));
  return _mm256_add_epi32(sum, _mm256_madd_epi16(p, _mm256_set1_epi16(1)));
}

AVX2 static inline __m256i eight(const int8_t *w) { return _mm256_loadu_si256((const void *)w); }

/* 16 outputs of 4 rows: 8 sums in registers. */
AVX2 static void block4(const layer *l, int32_t n, const uint8_t *x, float *out) {
  const int32_t K = l->K;
  const int8_t *w = l->w + (ptrdiff_t)n * K;
  __m256i lo = _mm256_loadu_si256((const void *)(l->start + n)), hi = _mm256_loadu_si256((const void *)(l->start + n + 8));
  __m256i a0 = lo, a1 = lo, a2 = lo, a3 = lo, b0 = hi, b1 = hi, b2 = hi, b3 = hi;
  int32_t k = 0;
  for (; l->small && k + 8 <= K; k += 8, w += 128) {
    const uint8_t *y = x + k;
    __m256i p = four(y), q = four(y + 4);
    a0 = madd8(a0, p, eight(w), q, eight(w + 64)), b0 = madd8(b0, p, eight(w + 32), q, eight(w + 96));
    p = four(y + K), q = four(y + K + 4);
    a1 = madd8(a1, p, eight(w), q, eight(w + 64)), b1 = madd8(b1, p, eight(w + 32), q, eight(w + 96));
    p = four(y + 2 * K), q = four(y + 2 * K + 4);
    a2 = madd8(a2, p, eight(w), q, eight(w + 64)), b2 = madd8(b2, p, eight(w + 32), q, eight(w + 96));
    p = four(y + 3 * K), q = four(y + 3 * K + 4);
    a3 = madd8(a3, p, eight(w), q, eight(w + 64)), b3 = madd8(b3, p, eight(w + 32), q, eight(w + 96));
  }
  for (; k < K; k += 4, w += 64) {
    __m256i u = eight(w), v = eight(w + 32);
    __m256i q = four(x + k);
    a0 = madd4(a0, q, u), b0 = madd4(b0, q, v);
    q = four(x + K + k);
    a1 = madd4(a1, q, u), b1 = madd4(b1, q, v);
    q = four(x + 2 * K + k);
    a2 = madd4(a2, q, u), b2 = madd4(b2, q, v);
    q = four(x + 3 * K + k);
    a3 = madd4(a3, q, u), b3 = madd4(b3, q, v);
  }
  const ptrdiff_t N = l->N;
  put8(l, n, a0, out), put8(l, n + 8, b0, out + 8);
  put8(l, n, a1, out + N), put8(l, n + 8, b1, out + N + 8);
  put8(l, n, a2, out + 2 * N), put8(l, n + 8, b2, out + 2 * N + 8);
  put8(l, n, a3, out + 3 * N), put8(l, n + 8, b3, out + 3 * N + 8);
}

AVX2 static void block1(const layer *l, int32_t n, const uint8_t *x, float *out) {
  const int8_t *w = l->w + (ptrdiff_t)n * l->K;
  __m256i a = _mm256_loadu_si256((const void *)(l->start + n)), b = _mm256_loadu_si256((const void *)(l->start + n + 8));
  int32_t k = 0;
  for (; l->small && k + 8 <= l->K; k += 8, w += 128) {
    __m256i p = four(x + k), q = four(x + k + 4);
    a = madd8(a, p, eight(w), q, eight(w + 64)), b = madd8(b, p, eight(w + 32), q, eight(w + 96));
  }
  for (; k < l->K; k += 4, w += 64) {
    __m256i q = four(x + k);
    a = madd4(a, q, eight(w)), b = madd4(b, q, eight(w + 32));
  }
  put8(l, n, a, out), put8(l, n + 8, b, out + 8);
}

AVX2 static void affine(const layer *l, const uint8_t *x, int32_t M, float *out) {
  for (int32_t from = 0; from < M; from += BLOCK) {
    int32_t to = M < from + BLOCK ? M : from + BLOCK;
    for (int32_t n = 0; n < l->N; n += KERNEL_PANEL) {
      int32_t m = from;
      for (; m + ROWS <= to; m += ROWS) block4(l, n, x + (ptrdiff_t)m * l->K, out + (ptrdiff_t)m * l->N + n);
      for (; m < to; m++) block1(l, n, x + (ptrdiff_t)m * l->K, out + (ptrdiff_t)m * l->N + n);
    }
  }
}

AVX2 static inline __m256 clamp8(__m256 x, float lo, float hi) {
  return _mm256_min_ps(_mm256_max_ps(x, _mm256_set1_ps(lo)), _mm256_set1_ps(hi));
}

AVX2 static inline __m256 horner(__m256 p, __m256 f, float c) {
  return _mm256_add_ps(_mm256_mul_ps(p, f), _mm256_set1_ps(c));
}

/* num_sigmoid, eight at a time */
AVX2 static inline __m256 sigmoid8(__m256 x) {
  const __m256 round = _mm256_set1_ps(NUM_ROUND), one = _mm256_set1_ps(1.0f);
  __m256 t = _mm256_mul_ps(clamp8(x, -30.0f, 30.0f), _mm256_set1_ps(NUM_MINUS_LOG2E));
  __m256 n = _mm256_sub_ps(_mm256_add_ps(t, round), round);
  __m256 f = _mm256_sub_ps(t, n);
  __m256 p = horner(_mm256_set1_ps(NUM_E6), f, NUM_E5);
  p = horner(p, f, NUM_E4);
  p = horner(p, f, NUM_E3);
  p = horner(p, f, NUM_E2);
  p = horner(p, f, NUM_E1);
  p = horner(p, f, 1.0f);
  __m256i bits = _mm256_slli_epi32(_mm256_add_epi32(_mm256_cvttps_epi32(n), _mm256_set1_epi32(127)), 23);
  return _mm256_div_ps(one, _mm256_add_ps(one, _mm256_mul_ps(p, _mm256_castsi256_ps(bits))));
}

AVX2 static inline __m256 tanh8(__m256 x) {
  const __m256 two = _mm256_set1_ps(2.0f);
  return _mm256_sub_ps(_mm256_mul_ps(two, sigmoid8(_mm256_mul_ps(two, x))), _mm256_set1_ps(1.0f));
}

AVX2 static inline __m256 sum8(const float *a, const float *b) {
  return _mm256_add_ps(_mm256_loadu_ps(a), _mm256_loadu_ps(b));
}

/* Eight whole numbers 0..255 as bytes. */
AVX2 static inline void bytes8(__m256i v, uint8_t *out) {
  __m128i w = _mm_packs_epi32(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
  _mm_storel_epi64((void *)out, _mm_packus_epi16(w, w));
}

AVX2 static void cell(const float *a, const float *b, float *c, uint8_t *h, int32_t H) {
  for (int32_t k = 0; k < H; k += 8) {
    __m256 i = sigmoid8(sum8(a + k, b + k));
    __m256 f = sigmoid8(sum8(a + H + k, b + H + k));
    __m256 g = tanh8(sum8(a + 2 * H + k, b + 2 * H + k));
    __m256 o = sigmoid8(sum8(a + 3 * H + k, b + 3 * H + k));
    __m256 s = _mm256_add_ps(_mm256_mul_ps(f, _mm256_loadu_ps(c + k)), _mm256_mul_ps(i, g));
    _mm256_storeu_ps(c + k, s);
    __m256 y = _mm256_mul_ps(_mm256_mul_ps(o, tanh8(s)), _mm256_set1_ps(127.0f));
    bytes8(_mm256_cvttps_epi32(_mm256_add_ps(y, _mm256_set1_ps(128.5f))), h + k);
  }
}

AVX2 static inline int32_t total8(__m256i v) {
  __m128i s = _mm_add_epi32(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
  s = _mm_add_epi32(s, _mm_shuffle_epi32(s, 0x4E));
  s = _mm_add_epi32(s, _mm_shuffle_epi32(s, 0xB1));
  return _mm_cvtsi128_si32(s);
}

AVX2 static void dots(const int16_t *x, const int16_t *y, int32_t n, int32_t K, int32_t *out) {
  for (int32_t i = 0; i < n; i++, y += K) {
    __m256i sum = _mm256_setzero_si256();
    for (int32_t k = 0; k < K; k += 16)
      sum = _mm256_add_epi32(sum, _mm256_madd_epi16(_mm256_loadu_si256((const void *)(x + k)),
                                                    _mm256_loadu_si256((const void *)(y + k))));
    out[i] = total8(sum);
  }
}

AVX2 static void sum_rows(const int8_t *table, const uint32_t *row, int32_t n, int32_t D, int32_t *sum) {
  for (int32_t d = 0; d < D; d += 16) {
    __m256i s = _mm256_setzero_si256();
    for (int32_t i = 0; i < n; i++)
      s = _mm256_add_epi16(s, _mm256_cvtepi8_epi16(_mm_loadu_si128((const void *)(table + (ptrdiff_t)row[i] * D + d))));
    _mm256_storeu_si256((void *)(sum + d), _mm256_cvtepi16_epi32(_mm256_castsi256_si128(s)));
    _mm256_storeu_si256((void *)(sum + d + 8), _mm256_cvtepi16_epi32(_mm256_extracti128_si256(s, 1)));
  }
}

/* Eight values; those that are not allowed are lower than any. */
AVX2 static inline __m256 allowed8(const float *z, const uint32_t *allow, __m256i bits) {
  const __m256 low = _mm256_set1_ps(-INFINITY);
  if (!allow) return _mm256_loadu_ps(z);
  __m256i none = _mm256_cmpeq_epi32(_mm256_and_si256(_mm256_loadu_si256((const void *)allow), bits), _mm256_setzero_si256());
  return _mm256_blendv_ps(_mm256_loadu_ps(z), low, _mm256_castsi256_ps(none));
}

/* First the highest value, then the first place where it stands. */
AVX2 static int32_t highest(const float *z, const uint32_t *allow, uint32_t bits, int32_t n) {
  const __m256i b = _mm256_set1_epi32((int32_t)bits);
  __m256 m = _mm256_set1_ps(-INFINITY);
  float lane[8], top = -INFINITY;
  int32_t i = 0;
  for (; i + 8 <= n; i += 8) m = _mm256_max_ps(m, allowed8(z + i, allow ? allow + i : NULL, b));
  _mm256_storeu_ps(lane, m);
  for (int k = 0; k < 8; k++) top = lane[k] > top ? lane[k] : top;
  for (; i < n; i++)
    if ((!allow || allow[i] & bits) && z[i] > top) top = z[i];
  for (i = 0; i + 8 <= n && top > -INFINITY; i += 8) {
    int hit = _mm256_movemask_ps(_mm256_cmp_ps(allowed8(z + i, allow ? allow + i : NULL, b), _mm256_set1_ps(top), _CMP_EQ_OQ));
    if (hit) return i + __builtin_ctz((unsigned)hit);
  }
  for (; i < n; i++)
    if ((!allow || allow[i] & bits) && z[i] == top) return i;
  return -1;
}

AVX2 static void rectify(const float *x, float inv, int32_t n, uint8_t *out) {
  for (int32_t i = 0; i < n; i += 8) {
    __m256 v = clamp8(_mm256_mul_ps(_mm256_loadu_ps(x + i), _mm256_set1_ps(inv)), 0.0f, 255.0f);
    bytes8(_mm256_cvttps_epi32(_mm256_add_ps(v, _mm256_set1_ps(0.5f))), out + i);
  }
}

AVX2 static void narrow(const float *x, float inv, int32_t n, int16_t *out) {
  for (int32_t i = 0; i < n; i += 8) {
    __m256 v = clamp8(_mm256_mul_ps(_mm256_loadu_ps(x + i), _mm256_set1_ps(inv)), -2047.0f, 2047.0f);
    __m256i q = _mm256_cvttps_epi32(_mm256_add_ps(v, _mm256_set1_ps(2048.5f)));
    q = _mm256_sub_epi32(q, _mm256_set1_epi32(2048));
    _mm_storeu_si128((void *)(out + i), _mm_packs_epi32(_mm256_castsi256_si128(q), _mm256_extracti128_si256(q, 1)));
  }
}

AVX2 static int64_t peak(int64_t rounds) {
  __m256i s[10] = {{0}}, x = _mm256_set1_epi8(3), w = _mm256_set1_epi8(5);
  for (int64_t i = 0; i < rounds; i++) {
    for (int k = 0; k < 10; k++) {
      __asm__("" : "+x"(w), "+x"(x));  // each time weights that the compiler does not know, or it would multiply but once
      s[k] = madd8(s[k], x, w, x, w);
    }
    for (int k = 0; k < 10; k++) __asm__ volatile("" : "+x"(s[k]));
  }
  return rounds * 10 * 64;
}

bool kernel_avx2(kernel *k) {
  *k = (kernel){"avx2", affine, cell, dots, sum_rows, highest, rectify, narrow, peak, NULL};
  return cpu_has_avx2();
}
#else
bool kernel_avx2(kernel *k) { return (void)k, false; }
#endif
