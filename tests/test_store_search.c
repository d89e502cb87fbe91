#include "test.h"

#include "store/search.h"

typedef struct index_of {
  db d;
  arena_block block;
  arena a;
} index_of;

static void open_index(index_of *x) {
  err e = {0};
  assert_true(db_open(&x->d, ":memory:", DB_WRITE, &e));
  assert_true(arena_open(&x->block, 1 << 20));
  x->a = arena_of(&x->block, NULL);
}

static void close_index(index_of *x) {
  db_close(&x->d);
  arena_close(&x->block);
}

static void put(index_of *x, int64_t row, const char *lang, const char *title, const char *text) {
  err e = {0};
  if (!search_put(&x->d, row, str_of(lang), str_of(title), str_of(text), &e)) fail_msg("%s", e.text);
}

/* Rows found, one digit each, in order. */
static str found(index_of *x, const char *words) {
  err e = {0};
  bool ok = true;
  str q = search_match(str_of(words), &x->a), rows = S("");
  if (!q.p) return S("none");
  sqlite3_stmt *st = db_ask(&x->d, &e, "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid", "s", q);
  while (ok && st && db_row(&x->d, st, &ok, &e)) rows = arena_printf(&x->a, "%.*s%d", rows.n, rows.p, sqlite3_column_int(st, 0));
  if (!ok || !st) fail_msg("%s gives %.*s: %s", words, q.n, q.p, e.text);
  return rows;
}

static void put_reports(index_of *x) {
  put(x, 1, "nl", "Onderhandelingen over grens", "De ministers vergaderden in Genève over de wapenstilstanden.");
  put(x, 2, "en", "Talks on border", "The ministers were negotiating in Geneva; no comment was given.");
  put(x, 3, "en", NULL, "No football today: the commentary was given to a minister.");
}

static void words_are_found_in_any_form_and_either_language(void **state) {
  (void)state;
  index_of x;
  open_index(&x);
  put_reports(&x);
  assert_str(found(&x, "minister"), "123");
  assert_str(found(&x, "vergaderde"), "1");
  assert_str(found(&x, "wapenstilstand"), "1");
  assert_str(found(&x, "onderhandeling"), "1");
  assert_str(found(&x, "negotiate"), "2");
  assert_str(found(&x, "GENEVE"), "1");
  assert_str(found(&x, "Gene\u0300ve"), "1");
  assert_str(found(&x, "minister negotiated"), "2");
  close_index(&x);
}

static void phrases_exclusions_and_beginnings(void **state) {
  (void)state;
  index_of x;
  open_index(&x);
  put_reports(&x);
  assert_str(found(&x, "\"no comment\""), "2");
  assert_str(found(&x, "\"comment no\""), "");
  assert_str(found(&x, "minister -football"), "12");
  assert_str(found(&x, "-\"no comment\" minister"), "13");
  assert_str(found(&x, "-minister"), "");
  assert_str(found(&x, "-football"), "12");
  assert_str(found(&x, "negot*"), "2");
  assert_str(found(&x, "every report"), "");
  close_index(&x);
}

static void whatever_is_typed_is_no_syntax_error(void **state) {
  (void)state;
  index_of x;
  open_index(&x);
  put_reports(&x);
  static const char *const typed[] = {"\"", "\"\"", "-", "*", "- -", "-*", "(", "AND", "NOT", "OR OR", "title:x", "a AND (", "NEAR(", "'; DROP TABLE search;--",
                                      "^x", "{a b}: c", "+", "x*y*", "\"a\"b\"c", "minister\"", "--x", "a-b", "-\"", "\xff", "col : \"x\" *", "-\"\" \"*\""};
  for (size_t i = 0; i < sizeof typed / sizeof *typed; i++) found(&x, typed[i]);
  str many = S(""), not_many = S("minister");
  for (int i = 0; i < 300; i++) {
    many = arena_printf(&x.a, "%.*s minister", many.n, many.p);
    not_many = arena_printf(&x.a, "%.*s -w%d", not_many.n, not_many.p, i);
  }
  assert_str(found(&x, many.p), "123");
  assert_str(found(&x, not_many.p), "123");
  assert_str(found(&x, "()"), "none");
  assert_str(found(&x, "\"no comment"), "2");
  assert_str(found(&x, ""), "none");
  close_index(&x);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(words_are_found_in_any_form_and_either_language),
      cmocka_unit_test(phrases_exclusions_and_beginnings),
      cmocka_unit_test(whatever_is_typed_is_no_syntax_error),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
