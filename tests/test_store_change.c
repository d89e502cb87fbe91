#include "test.h"

#include "store/change.h"

static told_event event(const char *name, int32_t at, const char *type, const char *date, const char *rule) {
  told_event x = {.begin = at, .end = at + 4, .name = str_of(name), .words = S("the words")};
  for (int f = 0; f < TOLD_FIELDS; f++) x.field[f] = S("");
  x.field[TOLD_TYPE] = str_of(type);
  x.field[TOLD_DATE] = str_of(date);
  x.field[TOLD_RULE] = str_of(rule);
  return x;
}

static void changes_are_counted_by_rule(void **state) {
  (void)state;
  arena_block b;
  assert_true(arena_open(&b, 1 << 20));
  arena keep = arena_of(&b, NULL), scratch = keep;
  scratch.beg += 1 << 19;
  keep.end = scratch.beg;
  told_event before[] = {event("e1", 0, "ASSAULT", "2024-01-01", "en.a"), event("e2", 10, "AID", "", "en.b"), event("e3", 20, "AID", "", "en.b"), event("e4", 30, "REJECT", "", "en.a")};
  told_event after[] = {event("e4", 30, "REJECT", "", "en.a"), event("e9", 10, "SUPPORT", "", "en.c"), event("e1", 0, "ASSAULT", "2024-01", "en.a"), event("e5", 40, "PROTEST", "", "en.c")};
  changes c = {0};
  out each = {0}, sum = {0};
  change_take(&c, S("r"), &(told){.v = before, .n = 4}, &(told){.v = after, .n = 4}, &each, &keep, scratch);
  change_take(&c, S("s"), &(told){.v = before, .n = 4}, &(told){.v = before, .n = 4}, &each, &keep, scratch);
  assert_int_equal(c.same, 5);
  assert_int_equal(c.changed, 2);
  assert_int_equal(c.come, 1);
  assert_int_equal(c.gone, 1);
  assert_str(((str){each.p, (int32_t)each.n}), "~ r e1 date 2024-01-01 -> 2024-01: the words\n"
                                               "~ r e9 type AID -> SUPPORT; rule en.b -> en.c: the words\n"
                                               "- r e3 AID; en.b: the words\n"
                                               "+ r e5 PROTEST; en.c: the words\n");
  change_write(&c, &sum, scratch);
  assert_str(((str){sum.p, (int32_t)sum.n}), "en.c: +1 -0 ~1 (type 1, rule 1)\nen.a: +0 -0 ~1 (date 1)\nen.b: +0 -1 ~0\n");
  out_close(&each);
  out_close(&sum);
  arena_close(&b);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(changes_are_counted_by_rule)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
