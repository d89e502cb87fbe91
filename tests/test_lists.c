#include <stdio.h>

#include "test.h"

#include "lexicon/lists.h"

static arena_block block;
static arena fresh(void) { return arena_of(&block, NULL); }

static bool take(const char *text, lists *out, arena *a, err *e) {
  entries en = {0};
  *out = (lists){0};
  return entries_read(S("x.lex"), str_of(text), &en, a, e) && lists_take(&en, out, a, e);
}

static void blocks_of_one_name_are_one_list(void **state) {
  (void)state;
  arena a = fresh();
  lists l;
  err e = {0};
  assert_true(take("list a\nwords x | y = 2 | x\n\nlist b\nwords z\n\nlist a\nwhy no reason\nwords é\n  | =", &l, &a, &e));
  const list *m = lists_get(&l, S("a"));
  assert_int_equal(list_count(m), 4);
  str value;
  assert_true(list_has(m, S("y"), &value));
  assert_str(value, "2");
  assert_true(list_has(m, S("é"), &value));
  assert_str(value, "");
  assert_true(list_has(m, S("="), NULL));
  assert_false(list_has(m, S("z"), NULL));
  assert_str(list_word(m, 1, NULL), "y");
}

static void an_unknown_list_is_empty(void **state) {
  (void)state;
  arena a = fresh();
  lists l;
  assert_true(take("list a\nwords x", &l, &a, NULL));
  const list *none = lists_get(&l, S("b"));
  assert_non_null(none);
  assert_int_equal(list_count(none), 0);
  assert_false(list_has(none, S("x"), NULL));
}

static void many_members_are_all_found(void **state) {
  (void)state;
  arena a = fresh();
  lists l;
  char text[8000] = "list a\nwords w0";
  for (int i = 1; i < 900; i++) snprintf(text + strlen(text), 16, "|w%d", i);
  assert_true(take(text, &l, &a, NULL));
  for (int i = 0; i < 900; i++) {
    char w[16];
    snprintf(w, sizeof w, "w%d", i);
    assert_true(list_has(lists_get(&l, S("a")), str_of(w), NULL));
  }
  assert_false(list_has(lists_get(&l, S("a")), S("w900"), NULL));
}

static void faults_name_their_place(void **state) {
  (void)state;
  static const char *const bad[][2] = {
      {"list a", "x.lex:1:1: a list without words"},
      {"list a\nwords x || y", "x.lex:2:7: an empty member in a list"},
      {"list a\nwords x=1 | x=2", "x.lex:2:7: \"x\" has another value already"},
      {"list a\nword x", "x.lex:2:6: a list has no such key; known are words, why"},
  };
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    arena a = fresh();
    lists l;
    err e = {0};
    assert_false(take(bad[i][0], &l, &a, &e));
    assert_string_equal(e.text, bad[i][1]);
  }
}

int main(void) {
  if (!arena_open(&block, 1 << 24)) return 1;
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(blocks_of_one_name_are_one_list),
      cmocka_unit_test(an_unknown_list_is_empty),
      cmocka_unit_test(many_members_are_all_found),
      cmocka_unit_test(faults_name_their_place),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
