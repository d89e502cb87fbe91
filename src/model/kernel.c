#include "model/kernel.h"

#include "model/numeric.h"

static void sums16(const int8_t *w, const uint8_t *x, int32_t K, int32_t sum[KERNEL_PANEL]) {
  for (int32_t k = 0; k < K; k += 4)
    for (int n = 0; n < KERNEL_PANEL; n++)
      for (int i = 0; i < 4; i++) sum[n] += x[k + i] * w[k * KERNEL_PANEL + n * 4 + i];
}

static void affine(const layer *l, const uint8_t *x, int32_t M, float *out) {
  for (int32_t n = 0; n < l->N; n += KERNEL_PANEL)
    for (int32_t m = 0; m < M; m++) {
      int32_t sum[KERNEL_PANEL];
      memcpy(sum, l->start + n, sizeof sum);
      sums16(l->w + (ptrdiff_t)n * l->K, x + (ptrdiff_t)m * l->K, l->K, sum);
      float *o = out + (ptrdiff_t)m * l->N + n;
      for (int i = 0; i < KERNEL_PANEL; i++) {
        o[i] = (float)sum[i] * l->scale[n + i];
        if (l->bias) o[i] += l->bias[n + i];
      }
    }
}

static void cell(const float *a, const float *b, float *c, uint8_t *h, int32_t H) {
  for (int32_t k = 0; k < H; k++) {
    float i = num_sigmoid(a[k] + b[k]);
    float f = num_sigmoid(a[H + k] + b[H + k]);
    float g = num_tanh(a[2 * H + k] + b[2 * H + k]);
    float o = num_sigmoid(a[3 * H + k] + b[3 * H + k]);
    c[k] = f * c[k] + i * g;
    h[k] = (uint8_t)(int32_t)((o * num_tanh(c[k])) * 127.0f + 128.5f);
  }
}

static void dots(const int16_t *x, const int16_t *y, int32_t n, int32_t K, int32_t *out) {
  for (int32_t i = 0; i < n; i++) {
    int32_t sum = 0;
    for (int32_t k = 0; k < K; k++) sum += x[k] * y[(ptrdiff_t)i * K + k];
    out[i] = sum;
  }
}

static void sum_rows(const int8_t *table, const uint32_t *row, int32_t n, int32_t D, int32_t *sum) {
  memset(sum, 0, (size_t)D * sizeof *sum);
  for (int32_t i = 0; i < n; i++)
    for (int32_t d = 0; d < D; d++) sum[d] += table[(ptrdiff_t)row[i] * D + d];
}

static int32_t highest(const float *z, const uint32_t *allow, uint32_t bits, int32_t n) {
  int32_t best = -1;
  for (int32_t i = 0; i < n; i++)
    if ((!allow || allow[i] & bits) && (best < 0 || z[i] > z[best])) best = i;
  return best;
}

static void rectify(const float *x, float inv, int32_t n, uint8_t *out) {
  for (int32_t i = 0; i < n; i++) out[i] = num_rectified(x[i], inv);
}

static void narrow(const float *x, float inv, int32_t n, int16_t *out) {
  for (int32_t i = 0; i < n; i++) out[i] = num_narrow(x[i], inv);
}

static int64_t peak(int64_t rounds) {
  int32_t sum[KERNEL_PANEL] = {0};
  uint8_t x[4] = {1, 2, 3, 4};
  int8_t w[4 * KERNEL_PANEL] = {1, -2, 3};
  for (int64_t i = 0; i < rounds; i++) {
    sums16(w, x, 4, sum);
    x[i & 3] = (uint8_t)sum[i & 15];
  }
  return rounds * 4 * KERNEL_PANEL + (sum[0] == INT32_MIN);
}

static bool kernel_portable(kernel *k) {
  *k = (kernel){"portable", affine, cell, dots, sum_rows, highest, rectify, narrow, peak, NULL};
  return true;
}

bool kernel_get(kernel_level level, kernel *k) {
  switch (level) {
    case KERNEL_PORTABLE: return kernel_portable(k);
    case KERNEL_AVX2: return kernel_avx2(k);
    case KERNEL_AVXVNNI: return kernel_avxvnni(k);
    case KERNEL_AVX512: return kernel_avx512(k);
    case KERNEL_AMX: return kernel_amx(k);
    case KERNEL_LEVELS: break;
  }
  return false;
}

kernel kernel_best(void) {
  kernel k;
  int level = KERNEL_LEVELS - 1;
  while (!kernel_get((kernel_level)level, &k)) level--;
  return k;
}
