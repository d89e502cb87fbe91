#include "test.h"

#include "base/utf8.h"

static void well_formed_text_passes(void **state) {
  (void)state;
  assert_int_equal(utf8_fault(S("a é € 𝄞 \xED\x9F\xBF \xEE\x80\x80 \xF4\x8F\xBF\xBF")), -1);
  assert_int_equal(utf8_fault(S("")), -1);
}

static void faults_are_found_where_they_are(void **state) {
  (void)state;
  static const struct { str s; int32_t at; } cases[] = {
      {S_INIT("ab\x80"), 2}, {S_INIT("\xC0\xAF"), 0}, {S_INIT("a\xE0\x80\x80"), 1}, {S_INIT("\xED\xA0\x80"), 0},
      {S_INIT("\xF4\x90\x80\x80"), 0}, {S_INIT("x\xE2\x82"), 1}, {S_INIT("\xF8\x88\x80\x80\x80"), 0}, {S_INIT("a\0b"), 1},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) assert_int_equal(utf8_fault(cases[i].s), cases[i].at);
}

/* The map against a plain count, at every offset. */
static void map_counts_as_the_plain_way(void **state) {
  (void)state;
  arena_block b;
  assert_true(arena_open(&b, 1 << 20));
  arena a = arena_of(&b, NULL);
  char *p = arena_new(&a, char, 3000);
  str text = {p, 0};
  static const char *const parts[] = {"a", "é", "€", "𝄞"};
  for (int i = 0; i < 1000; i++) {
    str x = str_of(parts[i * 7 % 4]);
    memcpy(p + text.n, x.p, (size_t)x.n);
    text.n += x.n;
    if (text.n > 2990) break;
  }
  utf8_map m = utf8_map_make(text, &a);
  int32_t points = 0;
  for (int32_t i = 0, n; i < text.n; i += n, points++) {
    utf8_at(text, i, &n);
    assert_int_equal(utf8_points(&m, i), points);
  }
  assert_int_equal(utf8_points(&m, text.n), points);
  arena_close(&b);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(well_formed_text_passes),
      cmocka_unit_test(faults_are_found_where_they_are),
      cmocka_unit_test(map_counts_as_the_plain_way),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
