#include "test.h"

#include "base/arena.h"
#include "base/err.h"

static void arena_hands_out_zeroed_aligned_memory(void **state) {
  (void)state;
  arena_block b;
  assert_true(arena_open(&b, 1 << 20));
  arena a = arena_of(&b, NULL);
  arena_new(&a, char, 3);
  double *d = arena_new(&a, double, 4);
  assert_int_equal((uintptr_t)d % _Alignof(double), 0);
  for (int i = 0; i < 4; i++) assert_true(d[i] == 0.0);
  arena_close(&b);
}

static void arena_jumps_when_full_at_every_step(void **state) {
  (void)state;
  arena_block b;
  assert_true(arena_open(&b, 4096));
  for (int32_t room = 0; room < 64; room++) {
    jmp_buf full;
    arena a = arena_of(&b, &full);
    a.end = a.beg + room;
    volatile int32_t got = 0;
    if (!setjmp(full))
      for (;;) {
        arena_new(&a, char, 1);
        got++;
      }
    assert_int_equal(got, room);
  }
  arena_close(&b);
}

static void vec_keeps_its_elements_when_it_grows(void **state) {
  (void)state;
  arena_block b;
  assert_true(arena_open(&b, 1 << 20));
  arena a = arena_of(&b, NULL);
  struct { int32_t *v; int32_t n, cap; } list = {0};
  for (int32_t i = 0; i < 1000; i++) *VEC_PUSH(&a, &list) = i;
  for (int32_t i = 0; i < 1000; i++) assert_int_equal(list.v[i], i);
  arena_close(&b);
}

static void str_cut_gives_every_field(void **state) {
  (void)state;
  str rest = S("a\t\tb"), f;
  f = str_cut(&rest, '\t');
  assert_str(f, "a");
  f = str_cut(&rest, '\t');
  assert_str(f, "");
  f = str_cut(&rest, '\t');
  assert_str(f, "b");
  assert_null(str_cut(&rest, '\t').p);
}

static void str_find_finds_first_or_nothing(void **state) {
  (void)state;
  assert_int_equal(str_find(S("ababc"), S("abc"), 0), 2);
  assert_int_equal(str_find(S("ababc"), S("abd"), 0), -1);
  assert_int_equal(str_find(S("ab"), S(""), 2), 2);
  assert_int_equal(str_find(S("ab"), S("b"), 2), -1);
}

static void first_error_wins(void **state) {
  (void)state;
  err e = {0};
  assert_false(err_at(&e, 65, S("words.lex"), 12, 3, "no %s", "type"));
  assert_false(err_set(&e, 70, "later"));
  assert_int_equal(e.status, 65);
  assert_string_equal(e.text, "words.lex:12:3: no type");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(arena_hands_out_zeroed_aligned_memory),
      cmocka_unit_test(arena_jumps_when_full_at_every_step),
      cmocka_unit_test(vec_keeps_its_elements_when_it_grows),
      cmocka_unit_test(str_cut_gives_every_field),
      cmocka_unit_test(str_find_finds_first_or_nothing),
      cmocka_unit_test(first_error_wins),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
