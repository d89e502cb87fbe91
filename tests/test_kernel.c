#include "test.h"

#include <math.h>
#include <stdlib.h>

#include "model/kernel.h"
#include "model/numeric.h"

enum { N = 48, K = 224, M = 40, H = 64 };

static uint32_t next(uint64_t *seed) {
  *seed = *seed * 6364136223846793005U + 1442695040888963407U;
  return (uint32_t)(*seed >> 33);
}

static float some_float(uint64_t *seed, float range) {
  return ((float)next(seed) / 2147483648.0f * 2.0f - 1.0f) * range;
}

/* A level that this machine runs, beside the portable one that it is held against. */
typedef struct pair {
  kernel p, v;
} pair;

static void each_level(void (*check)(const pair *)) {
  pair k;
  assert_true(kernel_get(KERNEL_PORTABLE, &k.p));
  for (int level = KERNEL_PORTABLE + 1; level < KERNEL_LEVELS; level++) {
    if (!kernel_get((kernel_level)level, &k.v)) continue;
    print_message("           %s\n", k.v.name);
    check(&k);
  }
}

static void same_bytes(const void *a, const void *b, size_t n) { assert_memory_equal(a, b, n); }

static void affine_of(const pair *k, int rows, int inputs, uint64_t seed) {
  static int8_t w[N * K];
  static uint8_t x[M * K];
  static float scale[N], bias[N], got[M * N + 1], want[M * N + 1];
  static int32_t start[N];
  for (int extreme = 0; extreme < 6; extreme++) {
    int most = extreme < 3 ? KERNEL_WEIGHT_MAX : KERNEL_SMALL / 4;  // four together within KERNEL_SMALL
    for (int i = 0; i < N * K; i++)
      w[i] = (int8_t)(extreme % 3 == 1 ? most : extreme % 3 == 2 ? -most : (int)(next(&seed) % (2U * (unsigned)most + 1)) - most);
    for (int i = 0; i < M * K; i++) x[i] = (uint8_t)(extreme % 3 ? 255 : next(&seed) % 256);
    for (int i = 0; i < N; i++) {
      start[i] = (int32_t)(next(&seed) % 2000000) - 1000000;
      scale[i] = some_float(&seed, 0.01f);
      bias[i] = some_float(&seed, 2);
    }
    for (int with_bias = 0; with_bias < 2; with_bias++) {
      layer l = {w, start, scale, with_bias ? bias : NULL, rows < 12 ? 32 : N, inputs, extreme >= 3};
      for (int i = 0; i <= M * N; i++) got[i] = want[i] = -7;
      k->p.affine(&l, x, rows, want);
      k->v.affine(&l, x, rows, got);
      same_bytes(got, want, sizeof got);
    }
  }
}

static void affine_level(const pair *k) {
  for (int m = 0; m <= M; m++) affine_of(k, m, K, 3 + (uint64_t)m);
  for (int inputs = 4; inputs <= K; inputs += 20) affine_of(k, 17, inputs, 99);
}

static void affine_gives_the_same_bytes(void **state) {
  (void)state;
  each_level(affine_level);
}

static void cell_level(const pair *k) {
  float a[4 * H], b[4 * H], c[2][H] = {{0}};
  uint8_t h[2][H];
  uint64_t seed = 5;
  for (int round = 0; round < 500; round++) {
    for (int i = 0; i < 4 * H; i++) {
      a[i] = some_float(&seed, round % 3 ? 6 : 100);
      b[i] = some_float(&seed, 3);
    }
    k->p.cell(a, b, c[0], h[0], H);
    k->v.cell(a, b, c[1], h[1], H);
    same_bytes(h[0], h[1], H);
    same_bytes(c[0], c[1], sizeof c[0]);
  }
}

static void cell_gives_the_same_bytes(void **state) {
  (void)state;
  each_level(cell_level);
}

static void integers_level(const pair *k) {
  int16_t x[160], y[7 * 160];
  int32_t got[7], want[7];
  uint64_t seed = 9;
  for (int round = 0; round < 200; round++) {
    for (int i = 0; i < 160; i++) x[i] = (int16_t)(round == 0 ? 2047 : (int)(next(&seed) % 4095) - 2047);
    for (int i = 0; i < 7 * 160; i++) y[i] = (int16_t)(round == 0 ? -2047 : (int)(next(&seed) % 4095) - 2047);
    k->p.dots(x, y, 7, 160, want);
    k->v.dots(x, y, 7, 160, got);
    same_bytes(got, want, sizeof got);
  }
}

enum { ROWS = 300, WIDE = 112 };

static void rows_level(const pair *k) {
  static int8_t table[ROWS * WIDE];
  uint32_t row[KERNEL_MAX_ROWS];
  int32_t sums[2][WIDE];
  uint64_t seed = 11;
  for (int round = 0; round < 60; round++) {
    for (int i = 0; i < ROWS * WIDE; i++) table[i] = (int8_t)(round < 2 ? (round ? -128 : 127) : (int)(next(&seed) % 256) - 128);
    int32_t n = round < 3 ? KERNEL_MAX_ROWS : (int32_t)(next(&seed) % 30);
    for (int i = 0; i < n; i++) row[i] = next(&seed) % ROWS;
    for (int32_t D = 16; D <= WIDE; D += 16) {
      k->p.sum_rows(table, row, n, D, sums[0]);
      k->v.sum_rows(table, row, n, D, sums[1]);
      same_bytes(sums[0], sums[1], sizeof(int32_t) * (size_t)D);
    }
  }
}

static void rows_give_the_same_sums(void **state) {
  (void)state;
  each_level(rows_level);
}

static void highest_level(const pair *k) {
  enum { MANY = 75 };
  float z[MANY];
  uint32_t allow[MANY];
  uint64_t seed = 17;
  for (int round = 0; round < 3000; round++) {
    for (int i = 0; i < MANY; i++) {
      z[i] = round % 3 ? (float)((int)(next(&seed) % 9) - 4) : some_float(&seed, 9);
      if (z[i] == 3 && round % 2) z[i] = -INFINITY;
      if (z[i] == 0 && next(&seed) % 2) z[i] = -0.0f;
      allow[i] = round % 5 ? next(&seed) & next(&seed) & next(&seed) : 0;
    }
    int32_t n = (int32_t)(next(&seed) % (MANY + 1));
    if (round % 50 == 1)
      for (int i = 0; i < n; i++) z[i] = -INFINITY;
    assert_int_equal(k->v.highest(z, NULL, 0, n), k->p.highest(z, NULL, 0, n));
    assert_int_equal(k->v.highest(z, allow, 3, n), k->p.highest(z, allow, 3, n));
  }
}

static void the_highest_is_the_first_of_equals(void **state) {
  (void)state;
  kernel k;
  const float z[] = {1, 5, 2, 5};
  const uint32_t allow[] = {2, 2, 1, 3};
  for (int level = 0; level < KERNEL_LEVELS; level++) {
    if (!kernel_get((kernel_level)level, &k)) continue;
    assert_int_equal(k.highest(z, NULL, 0, 4), 1);
    assert_int_equal(k.highest(z, allow, 1, 4), 3);
    assert_int_equal(k.highest(z, allow, 4, 4), -1);
    assert_int_equal(k.highest(z, NULL, 0, 0), -1);
  }
  each_level(highest_level);
}

static void integers_give_the_same_bytes(void **state) {
  (void)state;
  each_level(integers_level);
}

static void steps_level(const pair *k) {
  float x[64];
  uint8_t b[2][64];
  int16_t s[2][64];
  uint64_t seed = 13;
  for (int round = 0; round < 500; round++) {
    for (int i = 0; i < 64; i++) x[i] = round % 4 ? some_float(&seed, 300) : (float)((int)(next(&seed) % 700) - 300) * 0.5f;
    k->p.rectify(x, 1.0f, 64, b[0]);
    k->v.rectify(x, 1.0f, 64, b[1]);
    same_bytes(b[0], b[1], sizeof b[0]);
    k->p.narrow(x, 10.0f, 64, s[0]);
    k->v.narrow(x, 10.0f, 64, s[1]);
    same_bytes(s[0], s[1], sizeof s[0]);
  }
}

static void steps_give_the_same_bytes(void **state) {
  (void)state;
  each_level(steps_level);
}

static void sigmoid_and_tanh_are_close_and_bounded(void **state) {
  (void)state;
  const float want[][3] = {  // x, 1 / (1 + exp(-x)), tanh(x)
      {0, 0.5f, 0}, {1, 0.7310586f, 0.7615942f}, {-2, 0.1192029f, -0.9640276f}, {0.01f, 0.5025f, 0.009999667f}, {9, 0.9998766f, 1}};
  for (size_t i = 0; i < sizeof want / sizeof *want; i++) {
    assert_float_equal(num_sigmoid(want[i][0]), want[i][1], 3e-7f);
    assert_float_equal(num_tanh(want[i][0]), want[i][2], 4e-7f);
  }
  assert_true(num_sigmoid(1e30f) <= 1.0f && num_sigmoid(-1e30f) >= 0.0f);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(affine_gives_the_same_bytes),    cmocka_unit_test(cell_gives_the_same_bytes),
      cmocka_unit_test(integers_give_the_same_bytes),   cmocka_unit_test(steps_give_the_same_bytes),
      cmocka_unit_test(rows_give_the_same_sums),        cmocka_unit_test(the_highest_is_the_first_of_equals),
      cmocka_unit_test(sigmoid_and_tanh_are_close_and_bounded),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
