#include "test.h"

#include "lexicon/rules.h"

static arena_block block;

static int open_block(void **state) {
  (void)state;
  return arena_open(&block, 1 << 24) ? 0 : -1;
}
static int close_block(void **state) {
  (void)state;
  arena_close(&block);
  return 0;
}

static bool take(const char *text, rules *out, err *e, arena *a) {
  entries en = {0};
  *e = (err){0};
  return entries_read(S("x.lex"), str_of(text), &en, a, e) && rules_take(&en, out, a, e);
}

static void a_rule_is_read_whole(void **state) {
  (void)state;
  arena a = arena_of(&block, NULL);
  rules r;
  err e;
  assert_true(take("rule nl.assault.fire-on\n"
                   "match schieten op | openen vuur (op)\n"
                   "   | bom+aanslag/n | =aanval/n | nemen in+hechtenis | carry +out attack not\n"
                   "roles subj=actor op=recipient\n"
                   "type ASSAULT firearms targeted\n"
                   "need subj:armed actor\n"
                   "hedge yes\n"
                   "yes Rebellen schoten op een patrouille. => ASSAULT firearms actor=Rebellen\n"
                   "no De fotograaf schoot.\n", &r, &e, &a));
  assert_int_equal(r.n, 1);
  const rule *x = &r.v[0];
  assert_str(x->id, "nl.assault.fire-on");
  assert_str(rule_type_name(x->type), "ASSAULT");
  assert_int_equal(x->modes, 2);
  assert_int_equal(x->slots, 2);
  assert_int_equal(x->slot[1].key, KEY_ADP);
  assert_str(x->slot[1].adp, "op");
  assert_int_equal(x->need, NEED_ACTOR | NEED_SUBJ_ARMED);
  assert_true(x->hedge);
  assert_int_equal(x->examples, 2);
  assert_str(x->example[0].text, "Rebellen schoten op een patrouille.");
  assert_str(x->example[0].want, "ASSAULT firearms actor=Rebellen");
  assert_int_equal(r.match.n, 6);
}

static void patterns_are_found_by_head_longest_first(void **state) {
  (void)state;
  arena a = arena_of(&block, NULL);
  rules r;
  err e;
  assert_true(take("rule a\nmatch openen\ntype AID\nyes x => AID\n\n"
                   "rule b\nmatch openen vuur op | openen/n | openen (op)\ntype ASSAULT\nyes x => ASSAULT\n", &r, &e, &a));
  int32_t n, at = patterns_find(&r.match, S("openen"), PATTERN_VERB, &n);
  assert_int_equal(n, 3);
  assert_int_equal(r.match.v[at].items, 2);
  assert_int_equal(r.match.v[at + 1].owner, 0);
  assert_int_equal(r.match.v[at + 2].owner, 1);
  patterns_find(&r.match, S("open"), PATTERN_VERB, &n);
  assert_int_equal(n, 0);
}

static void faults_name_file_line_and_column(void **state) {
  (void)state;
  static const char *const bad[][2] = {
      {"rule a\nmatch x\ntype NOSUCH\nyes x => x\n", "x.lex:3:6: \"NOSUCH\": not a type of the codebook"},
      {"rule a\nmatch x\ntype AID firearms\nyes x => x\n", "x.lex:3:10: \"firearms\": not a mode of this type"},
      {"rule a\nmatch x\ntype AID\nroles subj=king\nyes x => x\n",
       "x.lex:4:7: \"subj=king\": roles are actor, recipient, both, place, topic, none"},
      {"rule a\ntype AID\nyes x => x\n", "x.lex:1:1: a rule without match"},
      {"rule a\nmatch x\nyes x => x\n", "x.lex:1:1: a rule without type"},
      {"rule a\nmatch x\ntype AID\n", "x.lex:1:1: a rule without a yes sentence"},
      {"rule a\nmatch x\ntype AID\nyes x\n", "x.lex:4:5: a yes sentence tells after \"=>\" what comes out"},
      {"rule a\nmatch x\ntype AID\nyse x => x\n", "x.lex:4:1: a rule has no key \"yse\""},
      {"rule a\nmatch x | | y\ntype AID\nyes x => x\n", "x.lex:2:7: an empty alternative in match"},
      {"rule a\nmatch x/q\ntype AID\nyes x => x\n", "x.lex:2:7: \"x/q\": after \"/\" stands n, a or v"},
      {"rule a\nmatch a b c d e f g h\ntype AID\nyes x => x\n", "x.lex:2:7: \"h\": too many words stand with the head (at most 6)"},
      {"rule a\nmatch x\ntype AID\nyes x => x\n\nrule a\nmatch y\ntype AID\nyes x => x\n",
       "x.lex:6:1: the rule a is already at x.lex:1"},
      {"rule a\nmatch x\ntype AID\nneed all\nyes x => x\n", "x.lex:4:6: \"all\": not a need (docs/LEXICON.md lists them)"},
      {"rule a\nmatch x\ntype AID\nhedge no\nyes x => x\n", "x.lex:4:7: \"no\": only \"yes\" can stand here"},
      {"rule a\nmatch x\ntype AID\ninner odd\nyes x => x\n", "x.lex:4:7: \"odd\": inner is fact, unreal, alleged or denied"},
  };
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    arena a = arena_of(&block, NULL);
    rules r;
    err e;
    assert_false(take(bad[i][0], &r, &e, &a));
    assert_string_equal(e.text, bad[i][1]);
    assert_int_equal(e.status, 65);
  }
}

static void types_stand_in_the_order_of_the_codebook(void **state) {
  (void)state;
  assert_str(rule_type_name(0), "AGREE");
  assert_str(rule_type_name(15), "ASSAULT");
  assert_int_equal(rule_type_find(S("ACCUSE")), 8);
  assert_true(rule_mode_known(14, S("martial-law")));
  assert_false(rule_mode_known(14, S("martial")));
  assert_false(rule_mode_known(14, S("")));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(a_rule_is_read_whole, open_block, close_block),
      cmocka_unit_test_setup_teardown(patterns_are_found_by_head_longest_first, open_block, close_block),
      cmocka_unit_test_setup_teardown(faults_name_file_line_and_column, open_block, close_block),
      cmocka_unit_test(types_stand_in_the_order_of_the_codebook),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
