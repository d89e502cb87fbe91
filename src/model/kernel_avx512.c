#include "base/cpu.h"
#include "model/kernel.h"
#include "model/numeric.h"

#if defined(__x86_64__)
#include <immintrin.h>

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

/* 16 P outputs of R rows; R and P are constants, so the R P sums lie in registers. */
AVX512 INLINE void block(const layer *l, int32_t n, const uint8_t *x, float *out, const int R, const int P) {
  const ptrdiff_t K = l->K, N = l->N;
  const int8_t *w = l->w + n * K;
  __m512i s[ROWS][PANELS];
  for (int r = 0; r < R; r++)
    for (int p = 0; p < P; p++) s[r][p] = _mm512_loadu_si512(l->start + n + 16 * p);
  for (ptrdiff_t k = 0; k < K; k += 4, w += 64) {
    __m512i u[PANELS];
    for (int p = 0; p < P; p++) u[p] = _mm512_loadu_si512(w + p * 16 * K);
    for (int r = 0; r < R; r++) {
      __m512i q = four(x + r * K + k);
      for (int p = 0; p < P; p++) s[r][p] = _mm512_dpbusd_epi32(s[r][p], q, u[p]);
    }
  }
  for (int r = 0; r < R; r++)
    for (int p = 0; p < P; p++) put16(l, n + 16 * p, s[r][p], out + r * N + 16 * p);
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
        R = to - m < ROWS ? to - m : ROWS;
        (n + 16 < l->N ? rows2 : rows1)(l, n, x + (ptrdiff_t)m * l->K, out + (ptrdiff_t)m * l->N + n, R);
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

AVX512 static void add_row(const int8_t *row, int32_t D, int32_t *sum) {
  for (int32_t d = 0; d < D; d += 16) {
    __m512i v = _mm512_cvtepi8_epi32(_mm_loadu_si128((const void *)(row + d)));
    _mm512_storeu_si512(sum + d, _mm512_add_epi32(_mm512_loadu_si512(sum + d), v));
  }
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

bool kernel_avx512(kernel *k) {
  *k = (kernel){"avx512", affine, cell, dots, add_row, rectify, narrow};
  return cpu_has_avx512_vnni();
}
#else
bool kernel_avx512(kernel *k) { return (void)k, false; }
#endif
