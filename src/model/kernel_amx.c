#include <string.h>

#include "base/cpu.h"
#include "model/kernel.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define AMX __attribute__((target("avx512f,amx-tile,amx-int8")))
enum { TILE = 16, DEEP = 64 };  // rows of a tile, inputs that one tile takes

/* What the registers hold: sums of two panels; inputs; weights of two panels; inputs and weights of what K leaves.
 * Their numbers go into the names of the instructions, so they are no enum. */
#define SUM0 0
#define SUM1 1
#define X 2
#define W0 3
#define W1 4
#define X_REST 5
#define W0_REST 6
#define W1_REST 7

/* The compiler does not know what memory the tile instructions read: all that is written must be there. */
#define WRITTEN(p) __asm__ volatile("" : : "r"(p) : "memory")

typedef struct shapes {
  _Alignas(64) uint8_t palette;
  uint8_t start, none[14];
  uint16_t bytes[16];
  uint8_t rows[16];
} shapes;
_Static_assert(sizeof(shapes) == 64, "as the processor reads it");

AMX static void set_shapes(int32_t R, int32_t rest) {
  shapes s = {.palette = 1};
  for (int i = 0; i < 8; i++) {
    s.bytes[i] = 64;
    s.rows[i] = (uint8_t)(i == SUM0 || i == SUM1 || i == X ? R : TILE);
  }
  if (rest) {
    s.bytes[X_REST] = (uint16_t)rest;
    s.rows[X_REST] = (uint8_t)R;
    s.rows[W0_REST] = s.rows[W1_REST] = (uint8_t)(rest / 4);
  }
  WRITTEN(&s);
  _tile_loadconfig(&s);
}

AMX static void put(const layer *l, int32_t n, int32_t R, int32_t sum[TILE][TILE], float *out) {
  const __m512 scale = _mm512_loadu_ps(l->scale + n);
  const ptrdiff_t N = l->N;
  out += n;
  if (!l->bias) {
    for (int32_t r = 0; r < R; r++, out += N)
      _mm512_storeu_ps(out, _mm512_mul_ps(_mm512_cvtepi32_ps(_mm512_load_si512(sum[r])), scale));
    return;
  }
  const __m512 bias = _mm512_loadu_ps(l->bias + n);
  for (int32_t r = 0; r < R; r++, out += N)
    _mm512_storeu_ps(out, _mm512_add_ps(_mm512_mul_ps(_mm512_cvtepi32_ps(_mm512_load_si512(sum[r])), scale), bias));
}

/* 32 outputs of R rows. */
AMX static void block2(const layer *l, int32_t n, int32_t R, const uint8_t *x, float *out) {
  _Alignas(64) int32_t sum[2][TILE][TILE];
  const ptrdiff_t K = l->K;
  const int8_t *w = l->w + n * K, *v = w + 16 * K;
  _tile_loadd(SUM0, l->start + n, 0);
  _tile_loadd(SUM1, l->start + n + 16, 0);
  ptrdiff_t k = 0;
  for (; k + DEEP <= K; k += DEEP) {
    _tile_loadd(X, x + k, K);
    _tile_loadd(W0, w + 16 * k, 64);
    _tile_dpbusd(SUM0, X, W0);
    _tile_loadd(W1, v + 16 * k, 64);
    _tile_dpbusd(SUM1, X, W1);
  }
  if (k < K) {
    _tile_loadd(X_REST, x + k, K);
    _tile_loadd(W0_REST, w + 16 * k, 64);
    _tile_dpbusd(SUM0, X_REST, W0_REST);
    _tile_loadd(W1_REST, v + 16 * k, 64);
    _tile_dpbusd(SUM1, X_REST, W1_REST);
  }
  _tile_stored(SUM0, sum[0], 64);
  _tile_stored(SUM1, sum[1], 64);
  put(l, n, R, sum[0], out);
  put(l, n + 16, R, sum[1], out);
}

/* The last 16 outputs where the panels are odd in number. */
AMX static void block1(const layer *l, int32_t n, int32_t R, const uint8_t *x, float *out) {
  _Alignas(64) int32_t sum[TILE][TILE];
  const ptrdiff_t K = l->K;
  const int8_t *w = l->w + n * K;
  _tile_loadd(SUM0, l->start + n, 0);
  ptrdiff_t k = 0;
  for (; k + DEEP <= K; k += DEEP) {
    _tile_loadd(X, x + k, K);
    _tile_loadd(W0, w + 16 * k, 64);
    _tile_dpbusd(SUM0, X, W0);
  }
  if (k < K) {
    _tile_loadd(X_REST, x + k, K);
    _tile_loadd(W0_REST, w + 16 * k, 64);
    _tile_dpbusd(SUM0, X_REST, W0_REST);
  }
  _tile_stored(SUM0, sum, 64);
  put(l, n, R, sum, out);
}

/* Rows in blocks of one height R; the last block may do some rows of the one before again, which changes nothing. */
AMX static void affine(const layer *l, const uint8_t *x, int32_t M, float *out) {
  if (M < 1) return;
  const int32_t blocks = (M + TILE - 1) / TILE, R = (M + blocks - 1) / blocks;
  WRITTEN(x);
  set_shapes(R, l->K % DEEP);
  for (int32_t n = 0; n < l->N; n += 32)
    for (int32_t b = 0; b < blocks; b++) {
      ptrdiff_t m = b * R < M - R ? b * R : M - R;
      (n + 16 < l->N ? block2 : block1)(l, n, R, x + m * l->K, out + m * l->N);
    }
  _tile_release();
}

AMX static int64_t peak(int64_t rounds) {
  set_shapes(TILE, 0);
  _tile_zero(SUM0);
  _tile_zero(SUM1);
  _tile_zero(X);
  _tile_zero(W0);
  _tile_zero(W1);
  for (int64_t i = 0; i < rounds; i++) {
    _tile_dpbusd(SUM0, X, W0);
    _tile_dpbusd(SUM1, X, W1);
    _tile_dpbusd(X_REST, X, W0);
    _tile_dpbusd(W0_REST, X, W1);
  }
  _tile_release();
  return rounds * 4 * TILE * TILE * DEEP;
}

bool kernel_amx(kernel *k) {
  if (!kernel_avx512(k) || !cpu_has_amx_int8()) return false;
  k->name = "amx";
  k->affine = affine;
  k->peak = peak;
  return true;
}
#else
bool kernel_amx(kernel *k) { return (void)k, false; }
#endif
