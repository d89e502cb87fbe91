#include "test.h"

#include "store/day.h"
#include "store/shingle.h"

static void shares_are_of_the_first_text(void **state) {
  (void)state;
  arena_block b;
  assert_true(arena_open(&b, 1 << 20));
  arena a = arena_of(&b, NULL);
  shingles whole = shingles_make(S("One two three four five six seven."), &a), part = shingles_make(S("two, THREE four fivé six"), &a), none = shingles_make(S("one two three"), &a);
  assert_int_equal(whole.n, 4);
  assert_int_equal(part.n, 2);
  assert_int_equal(none.n, 0);
  assert_true(shingles_within(&part, &whole) == 1 && shingles_within(&whole, &part) == 0.5 && shingles_within(&none, &whole) == 0);
  shingles again = shingles_make(S("a b c d a b c d a b c d"), &a);
  assert_int_equal(again.n, 4);  // each once
  shingles one_letter = shingles_make(S("a b c d e"), &a);
  assert_int_equal(one_letter.n, 2);
  arena_close(&b);
}

/* Of texts that share a part of their words, how many keys they have in common: near what the formula says. */
static void keys_are_shared_as_often_as_likeness_tells(void **state) {
  (void)state;
  arena_block block;
  assert_true(arena_open(&block, 1 << 28));
  arena keep = arena_of(&block, NULL);
  double met = 0, wanted = 0;
  enum { TEXTS = 200 };
  for (int k = 0; k < TEXTS; k++) {
    arena a = keep;
    str x = S(""), y = S("");
    for (int i = 0; i < 150; i++) {  // y goes its own way at the end
      x = arena_printf(&a, "%.*s w%d", x.n, x.p, k * 1000 + i);
      y = arena_printf(&a, "%.*s w%d", y.n, y.p, k * 1000 + i + (i < 120 ? 0 : 500));
    }
    shingles sx = shingles_make(x, &a), sy = shingles_make(y, &a);
    int64_t kx[SHINGLE_BANDS], ky[SHINGLE_BANDS];
    shingles_keys(&sx, kx);
    shingles_keys(&sy, ky);
    for (int i = 0; i < SHINGLE_BANDS; i++) met += kx[i] == ky[i];
    double shared = shingles_within(&sx, &sy), like = shared / (2 - shared);
    wanted += SHINGLE_BANDS * like * like * like;
  }
  assert_true(met > 0.9 * wanted && met < 1.1 * wanted);
  arena_close(&block);
}

static void instants_are_in_order_whatever_the_offset(void **state) {
  (void)state;
  assert_int_equal(day_instant(S("1970-01-01")), 0);
  assert_int_equal(day_instant(S("1970-01-02T00:30:00Z")), 1470);
  assert_int_equal(day_instant(S("2024-03-01")) - day_instant(S("2024-02-28")), 2 * 1440);
  assert_int_equal(day_instant(S("2024-03-01T10:00:00+02:00")), day_instant(S("2024-03-01 08:00")));
  assert_int_equal(day_instant(S("2024-03-01T10:00:00-0330")), day_instant(S("2024-03-01T13:30Z")));
  assert_int_equal(day_instant(S("1969-12-31")), -1440);
  assert_true(day_instant((str){0}) == INT64_MAX && day_instant(S("yesterday")) == INT64_MAX);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(shares_are_of_the_first_text),
      cmocka_unit_test(keys_are_shared_as_often_as_likeness_tells),
      cmocka_unit_test(instants_are_in_order_whatever_the_offset),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
