#include "test.h"

#include <stdlib.h>

#include "base/arena.h"
#include "syntax/mst.h"

static uint32_t next(uint64_t *seed) {
  *seed = *seed * 6364136223846793005U + 1442695040888963407U;
  return (uint32_t)(*seed >> 33);
}

static bool is_tree(const int32_t *head, int32_t n) {
  int32_t roots = 0;
  for (int32_t i = 0; i < n; i++) {
    roots += head[i] == 0;
    int32_t v = i + 1, steps = 0;
    while (v > 0 && steps++ <= n) v = head[v - 1];
    if (v != 0 || head[i] == i + 1 || head[i] < 0 || head[i] > n) return false;
  }
  return roots == 1;
}

static int64_t total(const int32_t *score, const int32_t *head, int32_t n) {
  int64_t sum = 0;
  for (int32_t i = 0; i < n; i++) sum += score[i * (n + 1) + head[i]];
  return sum;
}

/* The best sum over all trees, by trying every assignment of heads. */
static int64_t best_of_all(const int32_t *score, int32_t n) {
  int32_t head[8] = {0};
  int64_t best = INT64_MIN;
  for (;;) {
    if (is_tree(head, n) && total(score, head, n) > best) best = total(score, head, n);
    int32_t i = 0;
    while (i < n && ++head[i] > n) head[i++] = 0;
    if (i == n) return best;
  }
}

static void mst_is_as_good_as_trying_all_trees(void **state) {
  (void)state;
  arena_block b;
  assert_true(arena_open(&b, 1 << 24));
  uint64_t seed = 7;
  for (int round = 0; round < 3000; round++) {
    int32_t n = 1 + (int32_t)(next(&seed) % 5), score[8 * 8], head[8];
    for (int32_t i = 0; i < n * (n + 1); i++) score[i] = (int32_t)(next(&seed) % 40) - 20;
    mst_decode(score, n, head, arena_of(&b, NULL));
    assert_true(is_tree(head, n));
    assert_int_equal(total(score, head, n), best_of_all(score, n));
  }
  arena_close(&b);
}

static void mst_makes_a_tree_of_any_scores(void **state) {
  (void)state;
  arena_block b;
  assert_true(arena_open(&b, 1 << 27));
  uint64_t seed = 11;
  for (int32_t n = 1; n <= MST_MAX_WORDS; n = n < 64 ? n + 7 : n + 149) {
    arena a = arena_of(&b, NULL);
    int32_t *score = arena_new(&a, int32_t, (ptrdiff_t)n * (n + 1)), *head = arena_new(&a, int32_t, n);
    for (int kind = 0; kind < 3; kind++) {
      for (int32_t i = 0; i < n * (n + 1); i++)
        score[i] = kind == 0 ? 0 : kind == 1 ? (int32_t)next(&seed) / 2 : (i % 2 ? MST_MAX_SCORE : -MST_MAX_SCORE);
      mst_decode(score, n, head, a);
      assert_true(is_tree(head, n));
    }
  }
  arena_close(&b);
}

/* Few different values, so that cycles lie within cycles and sums are equal; and the whole range. */
static void mst_makes_one_root_and_no_cycle(void **state) {
  (void)state;
  arena_block b;
  assert_true(arena_open(&b, 1 << 24));
  uint64_t seed = 19;
  for (int round = 0; round < 20000; round++) {
    enum { MOST = 40 };
    int32_t n = 1 + (int32_t)(next(&seed) % MOST), score[MOST * (MOST + 1)], head[MOST], values = 1 + round % 7;
    for (int32_t i = 0; i < n * (n + 1); i++)
      score[i] = round % 2 ? (int32_t)(next(&seed) % (uint32_t)values) : (int32_t)(next(&seed) % (2u * MST_MAX_SCORE)) - MST_MAX_SCORE;
    mst_decode(score, n, head, arena_of(&b, NULL));
    assert_true(is_tree(head, n));
  }
  arena_close(&b);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(mst_is_as_good_as_trying_all_trees),
      cmocka_unit_test(mst_makes_a_tree_of_any_scores),
      cmocka_unit_test(mst_makes_one_root_and_no_cycle),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
