/* kernel.h - the inner loops of the forward pass, once in plain C and once for each vector instruction set.
 *
 * Integer sums are exact and float operations keep their order (numeric.h), so every kernel gives the same bytes.
 *
 *   u8 inputs x 7-bit weights: |sum of two products| <= 2 * 255 * 63 = 32130 < 2^15, so the 16-bit pair sums of AVX2
 *   cannot saturate; where the weights of four such products sum to KERNEL_SMALL at most in size (255 * 128 = 32640), two
 *   pair sums fit as well, and AVX2 widens half as often; with K <= KERNEL_MAX_K all sums stay below 2^24 and are exact as floats too.
 *
 * Cost         affine: M N K multiply-adds; at best 32 a cycle with AVX2 (38 with small weights), 64 with AVX-VNNI, 128 with AVX-512, 1024 with
 *              AMX. volgens bench measures how much of that is reached.
 * See it work  tests/test_kernel.c, tests/test_levels.c; volgens version names the kernel in use */
#ifndef VOLGENS_MODEL_KERNEL_H
#define VOLGENS_MODEL_KERNEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/cpu.h"

enum { KERNEL_MAX_K = 1024, KERNEL_WEIGHT_MAX = 63, KERNEL_SMALL = 128, KERNEL_PANEL = 16, KERNEL_MAX_ROWS = 256 };

/* A layer of weights: out[n] = (start[n] + sum_k x[k] w[n][k]) * scale[n] + bias[n]. */
typedef struct layer {
  const int8_t *w;       // [N/16][K/4][16][4], within +-63
  const int32_t *start;  // [N] makes up for the zero point of x, within +-2^24
  const float *scale;    // [N]
  const float *bias;     // [N] or NULL: none
  int32_t N, K;          // multiples of 16 and 4
  bool small;            // weights 8 b + {0, 1, 4, 5} of each output, and 8 b + {2, 3, 6, 7}, sum to KERNEL_SMALL at most in size
} layer;

/* What layers and gates cost, in ticks of cpu_ticks. */
typedef struct kernel_meter {
  int64_t work;            // multiply-adds of layers
  uint64_t layers, gates;  // ticks
} kernel_meter;

typedef struct kernel {
  const char *name;

  /* x [M][K] -> out [M][N] */
  void (*affine)(const layer *l, const uint8_t *x, int32_t M, float *out);

  /* One step of an LSTM cell for one sentence. a, b [4 H]: gates i f g o, added; c [H] state; h [H] output (q - 128) / 127.
   * H is a multiple of 16. */
  void (*cell)(const float *a, const float *b, float *c, uint8_t *h, int32_t H);

  /* out[i] = x . y[i], y [n][K]; K a multiple of 16, all within +-2047. */
  void (*dots)(const int16_t *x, const int16_t *y, int32_t n, int32_t K, int32_t *out);

  /* sum[d] of the rows row[0..n) of table [][D]; n <= KERNEL_MAX_ROWS, so 16 bits hold a sum; D a multiple of 16 */
  void (*sum_rows)(const int8_t *table, const uint32_t *row, int32_t n, int32_t D, int32_t *sum);

  /* Where z[0..n) is highest, the first of equals, among those with a bit of `bits` in allow[i]; -1 when none has.
   * allow NULL: all. No value is NaN. */
  int32_t (*highest)(const float *z, const uint32_t *allow, uint32_t bits, int32_t n);

  /* num_rectified, num_narrow of n values; n a multiple of 16 */
  void (*rectify)(const float *x, float inv, int32_t n, uint8_t *out);
  void (*narrow)(const float *x, float inv, int32_t n, int16_t *out);

  /* For measurements: the multiply-adds of `rounds` rounds of the instruction behind affine, on registers alone. */
  int64_t (*peak)(int64_t rounds);
  kernel_meter *meter;  // NULL, or where kernel_affine and net.c count; then on one thread only
} kernel;

/* k->affine, metered. */
static inline void kernel_affine(const kernel *k, const layer *l, const uint8_t *x, int32_t M, float *y) {
  uint64_t begin = k->meter ? cpu_ticks() : 0;
  k->affine(l, x, M, y);
  if (!k->meter) return;
  k->meter->layers += cpu_ticks() - begin;
  k->meter->work += (int64_t)M * l->N * l->K;
}

/* From the slowest to the fastest. */
typedef enum kernel_level {
  KERNEL_PORTABLE, KERNEL_AVX2, KERNEL_AVXVNNI, KERNEL_AVX512, KERNEL_AMX, KERNEL_LEVELS
} kernel_level;

/* False where this machine does not run that level. */
bool kernel_get(kernel_level level, kernel *k);
/* The fastest that this machine runs. */
kernel kernel_best(void);

/* The levels one by one, as kernel_get asks them. */
bool kernel_avx2(kernel *k);
bool kernel_avxvnni(kernel *k);  // sums of products by AVX-VNNI, the rest by AVX2
bool kernel_avx512(kernel *k);   // with VNNI
bool kernel_amx(kernel *k);      // sums of products by AMX, the rest by AVX-512

#endif
