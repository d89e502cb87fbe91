#include "test.h"

#include <stdlib.h>

#include "base/file.h"
#include "base/hash.h"
#include "syntax/syntax.h"

typedef struct model {
  file_map map;
  char *copy;
  arena_block block;
} model;

static int open_file(void **state) {
  static model m;
  err e = {0};
  if (!file_open(SOURCE_DIR "/models/nl/syntax.model", &m.map, &e)) fail_msg("%s", e.text);
  m.copy = malloc(m.map.n);
  memcpy(m.copy, m.map.p, m.map.n);
  assert_true(arena_open(&m.block, 1 << 24));
  *state = &m;
  return 0;
}

static int close_file(void **state) {
  model *m = *state;
  free(m->copy);
  file_close(&m->map);
  arena_close(&m->block);
  return 0;
}

static bool reads(model *m, size_t n, err *e) {
  syntax s;
  *e = (err){0};
  arena a = arena_of(&m->block, NULL);
  return syntax_read(&s, m->copy, n, "x.model", &a, e);
}

static void restore(model *m, size_t at, size_t n) { memcpy(m->copy + at, m->map.p + at, n); }

/* Put the right checksum on a changed copy, as a forger would. */
static void sign(model *m, size_t n) {
  uint64_t sum = hash_bytes((str){m->copy + 16, (int32_t)(n - 16)}, 0);
  memcpy(m->copy + 8, &sum, 8);
}

static void a_whole_file_is_read(void **state) {
  err e;
  model *m = *state;
  assert_true(reads(m, m->map.n, &e));
}

static void a_file_cut_off_at_any_table_is_refused(void **state) {
  model *m = *state;
  err e;
  uint32_t count;
  memcpy(&count, m->copy + 20, 4);
  for (size_t n = 0; n < 200; n++) assert_false(reads(m, n, &e));
  for (uint32_t i = 0; i < count; i++) {
    uint64_t at;
    memcpy(&at, m->copy + 64 + 64 * i + 48, 8);
    for (size_t cut = at; cut <= at + 1; cut++) {
      assert_false(reads(m, cut, &e));
      assert_int_equal(e.status, 65);
      assert_non_null(strstr(e.text, "x.model: "));
      assert_non_null(strstr(e.text, "cut off"));
    }
  }
}

static void a_flipped_bit_is_noticed(void **state) {
  model *m = *state;
  err e;
  for (size_t at = 0; at < m->map.n; at = at < 300 ? at + 1 : at * 5 / 4) {
    m->copy[at] = (char)(m->copy[at] ^ 4);
    assert_false(reads(m, m->map.n, &e));
    restore(m, at, 1);
  }
}

/* Every field of the list of tables set to hostile values, with a right checksum: refused or harmless, never a crash. */
static void forged_lists_do_no_harm(void **state) {
  model *m = *state;
  err e;
  static const uint32_t values[] = {0, 1, 0x7FFFFFFF, 0xFFFFFFFF, 0x80000000};
  uint32_t count;
  memcpy(&count, m->copy + 20, 4);
  for (size_t at = 64; at < 64 + 64 * (size_t)count; at += 4) {
    memcpy(m->copy + at, &values[at / 4 % 5], 4);
    sign(m, m->map.n);
    if (!reads(m, m->map.n, &e)) assert_int_equal(e.status, 65);
    restore(m, at, 4);
  }
  restore(m, 0, 64);
  assert_true(reads(m, m->map.n, &e));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_whole_file_is_read),
      cmocka_unit_test(a_file_cut_off_at_any_table_is_refused),
      cmocka_unit_test(a_flipped_bit_is_noticed),
      cmocka_unit_test(forged_lists_do_no_harm),
  };
  return cmocka_run_group_tests(tests, open_file, close_file);
}
