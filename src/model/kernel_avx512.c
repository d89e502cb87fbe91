#include "base/cpu.h"
#include "model/kernel.h"
#include "model/numeric.h"

#if defined(__x86_64__)
#include <immintrin.h>
#include <math.h>

#define AVX512 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")))
#define INLINE __attribute__((always_inline)) static inline
enum { ROWS = 8, PANELS = 2, BLOCK = 64 };  // a register block; rows that stay in the first cache

AVX512 INLINE __m512i four(const uint8_t *x) {
  int32_t v;
  memcpy(&v, x, 4);
  return _mm512_set1_epi32(v);
}

AVX512 INLINE void put16(const layer *l, int32_t n, __m512i sum, float *o) {
  __m512 v = _mm512_mul_ps(_mm512_cvtepi32_ps(sum), _mm512_loadu_ps(l->scale + n));
  if (l->bias) v = _mm512_add_ps(v, _mm512_loadu_ps(l->bias + n));
  _mm512_storeu_ps(o, v);
}

/* sum + x . w for 16 outputs of 4 inputs each: _mm512_dpbusd_epi32, which gcc surrounds with moves of the sums. */
AVX512 INLINE __m512i madd4(__m512i sum, __m512i x, __m512i w) {
  __asm__("vpdpbusd %2, %1, %0" : "+v"(sum) : "v"(x), "v"(w));
  return sum;
}

/* Sums of one row for two panels. Variables by name, no array: so the compiler keeps them in registers. */
typedef struct pair {
  __m512i a, b;
} pair;

AVX512 INLINE void add4(pair *s, const uint8_t *x, pair w, const int P) {
  __m512i q = four(x);
  s->a = madd4(s->a, q, w.a);
  if (P > 1) s->b = madd4(s->b, q, w.b);
}

AVX512 INLINE void put(const layer *l, int32_t n, pair s, float *out, const int P) {
  put16(l, n, s.a, out + n);
  if (P > 1) put16(l, n + 16, s.b, out + n + 16);
}

/* 16 P outputs of R rows; R and P are constants. */
AVX512 INLINE void block(const layer *l, int32_t n, const uint8_t *x, float *out, const int R, const int P) {
  const ptrdiff_t K = l->K, N = l->N;
  const int8_t *w = l->w + n * K;
  pair s0 = {_mm512_loadu_si512(l->start + n), P > 1 ? _mm512_loadu_si512(l->start + n + 16) : _mm512_setzero_si512()};
  pair s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0;
  for (const uint8_t *end = x + K; x < end; x += 4, w += 64) {
    pair u = {_mm512_loadu_si512(w), P > 1 ? _mm512_loadu_si512(w + 16 * K) : _mm512_setzero_si512()};
    add4(&s0, x, u, P);
    if (R > 1) add4(&s1, x + K, u, P);
    if (R > 2) add4(&s2, x + 2 * K, u, P);
    if (R > 3) add4(&s3, x + 3 * K, u, P);
    if (R > 4) add4(&s4, x + 4 * K, u, P);
    if (R > 5) add4(&s5, x + 5 * K, u, P);
    if (R > 6) add4(&s6, x + 6 * K, u, P);
    if (R > 7) add4(&s7, x + 7 * K, u, P);
  }
  put(l, n, s0, out, P);
  if (R > 1) put(l, n, s1, out + N, P);
  if (R > 2) put(l, n, s2, out + 2 * N, P);
  if (R > 3) put(l, n, s3, out + 3 * N, P);
  if (R > 4) put(l, n, s4, out + 4 * N, P);
  if (R > 5) put(l, n, s5, out + 5 * N, P);
  if (R > 6) put(l, n, s6, out + 6 * N, P);
  if (R > 7) put(l, n, s7, out + 7 * N, P);
}

AVX512 INLINE void rows(const layer *l, int32_t n, const uint8_t *x, float *out, int32_t R, const int P) {
  switch (R) {
    case 1: block(l, n, x, out, 1, P); break;
    case 2: block(l, n, x, out, 2, P); break;
    case 3: block(l, n, x, out, 3, P); break;
    case 4: block(l, n, x, out, 4, P); break;
    case 5: block(l, n, x, out, 5, P); break;
    case 6: block(l, n, x, out, 6, P); break;
    case 7: block(l, n, x, out, 7, P); break;
    default: block(l, n, x, out, ROWS, P); break;
  }
}

AVX512 static void rows2(const layer *l, int32_t n, const uint8_t *x, float *out, int32_t R) { rows(l, n, x, out, R, 2); }
AVX512 static void rows1(const layer *l, int32_t n, const uint8_t *x, float *out, int32_t R) { rows(l, n, x, out, R, 1); }

AVX512 static void affine(const layer *l, const uint8_t *x, int32_t M, float *out) {
  for (int32_t from = 0; from < M; from += BLOCK) {
    int32_t to = M < from + BLOCK ? M : from + BLOCK;
    for (int32_t n = 0; n < l->N; n += 16 * PANELS)
      for (int32_t m = from, R; m < to; m += R) {
        int32_t blocks = (to - m + ROWS - 1) / ROWS;
        R = (to - m + blocks - 1) / blocks;
        (n + 16 < l->N ? rows2 : rows1)(l, n, x + (ptrdiff_t)m * l->K, out + (ptrdiff_t)m * l->N, R);
      }
  }
}

AVX512 INLINE __m512 clamp16(__m512 x, float lo, float hi) {
  return _mm512_min_ps(_mm512_max_ps(x, _mm512_set1_ps(lo)), _mm512_set1_ps(hi));
}

AVX512 INLINE __m512 horner(__m512 p, __m512 f, float c) { return _mm512_add_ps(_mm512_mul_ps(p, f), _mm512_set1_ps(c)); }

/* num_sigmoid, sixteen at a time */
AVX512 INLINE __m512 sigmoid16(__m512 x) {
  const __m512 round = _mm512_set1_ps(NUM_ROUND), one = _mm512_set1_ps(1.0f);
  __m512 t = _mm512_mul_ps(clamp16(x, -30.0f, 30.0f), _mm512_set1_ps(NUM_MINUS_LOG2E));
  __m512 n = _mm512_sub_ps(_mm512_add_ps(t, round), round);
  __m512 f = _mm512_sub_ps(t, n);
  __m512 p = horner(_mm512_set1_ps(NUM_E6), f, NUM_E5);
  p = horner(p, f, NUM_E4);
  p = horner(p, f, NUM_E3);
  p = horner(p, f, NUM_E2);
  p = horner(p, f, NUM_E1);
  p = horner(p, f, 1.0f);
  __m512i bits = _mm512_slli_epi32(_mm512_add_epi32(_mm512_cvttps_epi32(n), _mm512_set1_epi32(127)), 23);
  return _mm512_div_ps(one, _mm512_add_ps(one, _mm512_mul_ps(p, _mm512_castsi512_ps(bits))));
}

AVX512 INLINE __m512 tanh16(__m512 x) {
  const __m512 two = _mm512_set1_ps(2.0f);
  return _mm512_sub_ps(_mm512_mul_ps(two, sigmoid16(_mm512_mul_ps(two, x))), _mm512_set1_ps(1.0f));
}

AVX512 INLINE __m512 sum16(const float *a, const float *b) { return _mm512_add_ps(_mm512_loadu_ps(a), _mm512_loadu_ps(b)); }

/* Sixteen whole numbers 0..255 as bytes. */
AVX512 INLINE void bytes16(__m512i v, uint8_t *out) { _mm_storeu_si128((void *)out, _mm512_cvtepi32_epi8(v)); }

AVX512 static void cell(const float *a, const float *b, float *c, uint8_t *h, int32_t H) {
  for (int32_t k = 0; k < H; k += 16) {
    __m512 i = sigmoid16(sum16(a + k, b + k));
    __m512 f = sigmoid16(sum16(a + H + k, b + H + k));
    __m512 g = tanh16(sum16(a + 2 * H + k, b + 2 * H + k));
    __m512 o = sigmoid16(sum16(a + 3 * H + k, b + 3 * H + k));
    __m512 s = _mm512_add_ps(_mm512_mul_ps(f, _mm512_loadu_ps(c + k)), _mm512_mul_ps(i, g));
    _mm512_storeu_ps(c + k, s);
    __m512 y = _mm512_mul_ps(_mm512_mul_ps(o, tanh16(s)), _mm512_set1_ps(127.0f));
    bytes16(_mm512_cvttps_epi32(_mm512_add_ps(y, _mm512_set1_ps(128.5f))), h + k);
  }
}

AVX512 static void dots(const int16_t *x, const int16_t *y, int32_t n, int32_t K, int32_t *out) {
  for (int32_t i = 0; i < n; i++, y += K) {
    __m512i sum = _mm512_setzero_si512();
    for (int32_t k = 0; k < K; k += 32) {
      __mmask32 in = K - k < 32 ? 0xffff : 0xffffffff;
      sum = _mm512_dpwssd_epi32(sum, _mm512_maskz_loadu_epi16(in, x + k), _mm512_maskz_loadu_epi16(in, y + k));
    }
    out[i] = _mm512_reduce_add_epi32(sum);
  }
}

AVX512 static void sum_rows(const int8_t *table, const uint32_t *row, int32_t n, int32_t D, int32_t *sum) {
  for (int32_t d = 0; d < D; d += 32) {
    const __mmask32 in = D - d < 32 ? 0xffff : 0xffffffff;
    __m512i s = _mm512_setzero_si512();
    for (int32_t i = 0; i < n; i++)
      s = _mm512_add_epi16(s, _mm512_cvtepi8_epi16(_mm256_maskz_loadu_epi8(in, table + (ptrdiff_t)row[i] * D + d)));
    _mm512_storeu_si512(sum + d, _mm512_cvtepi16_epi32(_mm512_castsi512_si256(s)));
    if (D - d >= 32) _mm512_storeu_si512(sum + d + 16, _mm512_cvtepi16_epi32(_mm512_extracti64x4_epi64(s, 1)));
  }
}

/* Which of the values from i on, at most sixteen, are there and allowed. */
AVX512 INLINE __mmask16 allowed16(const uint32_t *allow, uint32_t bits, int32_t i, int32_t n) {
  __mmask16 in = n - i < 16 ? (__mmask16)((1U << (n - i)) - 1) : (__mmask16)0xffff;
  return allow ? _mm512_mask_test_epi32_mask(in, _mm512_maskz_loadu_epi32(in, allow + i), _mm512_set1_epi32((int32_t)bits)) : in;
}

/* First the highest value, then the first place where it stands. */
AVX512 static int32_t highest(const float *z, const uint32_t *allow, uint32_t bits, int32_t n) {
  __m512 m = _mm512_set1_ps(-INFINITY);
  for (int32_t i = 0; i < n; i += 16) {
    __mmask16 in = allowed16(allow, bits, i, n);
    m = _mm512_mask_max_ps(m, in, m, _mm512_maskz_loadu_ps(in, z + i));
  }
  m = _mm512_set1_ps(_mm512_reduce_max_ps(m));
  for (int32_t i = 0; i < n; i += 16) {
    __mmask16 in = allowed16(allow, bits, i, n);
    unsigned hit = _mm512_mask_cmp_ps_mask(in, _mm512_maskz_loadu_ps(in, z + i), m, _CMP_EQ_OQ);
    if (hit) return i + __builtin_ctz(hit);
  }
  return -1;
}

AVX512 static void rectify(const float *x, float inv, int32_t n, uint8_t *out) {
  for (int32_t i = 0; i < n; i += 16) {
    __m512 v = clamp16(_mm512_mul_ps(_mm512_loadu_ps(x + i), _mm512_set1_ps(inv)), 0.0f, 255.0f);
    bytes16(_mm512_cvttps_epi32(_mm512_add_ps(v, _mm512_set1_ps(0.5f))), out + i);
  }
}

AVX512 static void narrow(const float *x, float inv, int32_t n, int16_t *out) {
  for (int32_t i = 0; i < n; i += 16) {
    __m512 v = clamp16(_mm512_mul_ps(_mm512_loadu_ps(x + i), _mm512_set1_ps(inv)), -2047.0f, 2047.0f);
    __m512i q = _mm512_cvttps_epi32(_mm512_add_ps(v, _mm512_set1_ps(2048.5f)));
    _mm256_storeu_si256((void *)(out + i), _mm512_cvtepi32_epi16(_mm512_sub_epi32(q, _mm512_set1_epi32(2048))));
  }
}

AVX512 static int64_t peak(int64_t rounds) {
  __m512i s[16] = {{0}}, x = _mm512_set1_epi8(3), w = _mm512_set1_epi8(5);
  for (int64_t i = 0; i < rounds; i++) {
    for (int k = 0; k < 16; k++) s[k] = madd4(s[k], x, w);
    for (int k = 0; k < 16; k++) __asm__ volatile("" : "+v"(s[k]));
  }
  return rounds * 16 * 64;
}

bool kernel_avx512(kernel *k) {
  *k = (kernel){"avx512", affine, cell, dots, sum_rows, highest, rectify, narrow, peak, NULL};
  return cpu_has_avx512_vnni();
}
#else
bool kernel_avx512(kernel *k) { return (void)k, false; }
#endif
