/* The network in C and train/reference.py, which is the same in numpy, agree to the bit: tests/data/tiny.tsv holds what the
 * latter gives for the small model tests/data/tiny.model (train/tiny.py). tests/check.sh asks it anew, for the real models
 * too. */
#include "test.h"

#include <inttypes.h>

#include "vectors.h"

typedef struct bench {
  arena_block blocks[2];
  arena keep, scratch;
  syntax s;
  file_map want;
} bench;

static int open_all(void **state) {
  static bench b;
  err e = {0};
  for (int i = 0; i < 2; i++) assert_true(arena_open(&b.blocks[i], (size_t)1 << 28));
  b.keep = arena_of(&b.blocks[0], NULL);
  b.scratch = arena_of(&b.blocks[1], NULL);
  if (!syntax_open(&b.s, SOURCE_DIR "/tests/data/tiny.model", &b.keep, &e) ||
      !file_open(SOURCE_DIR "/tests/data/tiny.tsv", &b.want, &e))
    fail_msg("%s", e.text);
  *state = &b;
  return 0;
}

static int close_all(void **state) {
  bench *b = *state;
  file_close(&b->want);
  syntax_close(&b->s);
  for (int i = 0; i < 2; i++) arena_close(&b->blocks[i]);
  return 0;
}

static void sizes_come_from_the_file(void **state) {
  const bench *b = *state;
  const net *n = &b->s.net;
  assert_int_equal(n->layers, 3);
  assert_int_equal(n->IN, 32);
  assert_int_equal(n->H, 16);
  assert_int_equal(n->ARC, 16);
  int64_t layers = 128 * 32 + 2 * (128 * 32) + 3 * 2 * 64 * 16;
  assert_int_equal(net_work(n), layers + 16 * 32 + 16 * 16 + 64 * 32 + 48 * 16 + 16 * 16);
}

static void c_and_numpy_agree(void **state) {
  bench *b = *state;
  syntax s = b->s;
  int read = 0;
  for (int level = 0; level < KERNEL_LEVELS; level++) {
    if (!kernel_get((kernel_level)level, &s.kernel)) continue;
    for (str rest = {b->want.p, (int32_t)b->want.n}, line; line = str_cut(&rest, '\n'), line.p && line.n; read++) {
      str text = str_cut(&line, '\t');
      vectors v = vectors_of(&s, text, b->scratch);
      char got[64];
      snprintf(got, sizeof got, "%016" PRIx64 "\t%016" PRIx64 "\t%016" PRIx64, v.encoded, v.tags, v.scores);
      if (!str_eq(line, str_of(got)))
        fail_msg("%s: \"%.*s\" gives %s, not %.*s", s.kernel.name, text.n, text.p, got, line.n, line.p);
    }
  }
  assert_true(read >= 10);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(sizes_come_from_the_file), cmocka_unit_test(c_and_numpy_agree)};
  return cmocka_run_group_tests(tests, open_all, close_all);
}
