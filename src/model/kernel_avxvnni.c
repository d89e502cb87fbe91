#include <string.h>

#include "base/cpu.h"
#include "model/kernel.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define VNNI __attribute__((target("avx2,avxvnni")))
enum { ROWS = 4, BLOCK = 64 };  // rows a register block, rows that stay in the first cache

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

/* 16 outputs of R rows, R a constant: 2 R sums in registers. */
VNNI __attribute__((always_inline)) static inline void block(const layer *l, int32_t n, const uint8_t *x, float *out,
                                                             const int R) {
  const ptrdiff_t K = l->K, N = l->N;
  const int8_t *w = l->w + n * K;
  __m256i a[ROWS], b[ROWS];
  for (int r = 0; r < R; r++) {
    a[r] = _mm256_loadu_si256((const void *)(l->start + n));
    b[r] = _mm256_loadu_si256((const void *)(l->start + n + 8));
  }
  for (ptrdiff_t k = 0; k < K; k += 4, w += 64) {
    __m256i u = _mm256_loadu_si256((const void *)w), v = _mm256_loadu_si256((const void *)(w + 32));
    for (int r = 0; r < R; r++) {
      __m256i q = four(x + r * K + k);
      a[r] = _mm256_dpbusd_avx_epi32(a[r], q, u);
      b[r] = _mm256_dpbusd_avx_epi32(b[r], q, v);
    }
  }
  for (int r = 0; r < R; r++) put8(l, n, a[r], out + r * N), put8(l, n + 8, b[r], out + r * N + 8);
}

VNNI static void affine(const layer *l, const uint8_t *x, int32_t M, float *out) {
  for (int32_t from = 0; from < M; from += BLOCK) {
    int32_t to = M < from + BLOCK ? M : from + BLOCK;
    for (int32_t n = 0; n < l->N; n += KERNEL_PANEL) {
      int32_t m = from;
      for (; m + ROWS <= to; m += ROWS) block(l, n, x + (ptrdiff_t)m * l->K, out + (ptrdiff_t)m * l->N + n, ROWS);
      for (; m < to; m++) block(l, n, x + (ptrdiff_t)m * l->K, out + (ptrdiff_t)m * l->N + n, 1);
    }
  }
}

bool kernel_avxvnni(kernel *k) {
  if (!cpu_has_avx_vnni() || !kernel_avx2(k)) return false;
  k->name = "avxvnni";
  k->affine = affine;
  return true;
}
#else
bool kernel_avxvnni(kernel *k) { return (void)k, false; }
#endif
