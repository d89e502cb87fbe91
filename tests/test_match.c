#include "test.h"

#include "code/match.h"
#include "lexicon/lists.h"
#include "lexicon/rules.h"
#include "tree_of.h"

static arena_block keep_block, scratch_block;

static int open_blocks(void **state) {
  (void)state;
  return arena_open(&keep_block, 1 << 24) && arena_open(&scratch_block, 1 << 24) ? 0 : -1;
}
static int close_blocks(void **state) {
  (void)state;
  arena_close(&keep_block);
  arena_close(&scratch_block);
  return 0;
}

typedef struct bench {
  arena keep, scratch;
  rules r;
  lists l;
  doc *d;
} bench;

static void set(bench *b, const char *line, const char *tree) {
  *b = (bench){0};
  b->keep = arena_of(&keep_block, NULL);
  b->scratch = arena_of(&scratch_block, NULL);
  err e = {0};
  entries en = {0};
  str text = arena_printf(&b->keep, "rule a\nmatch %s\ntype AID\nyes x => AID\n\nlist negation\nwords niet | not | no | geen\n"
                          "\nlist aid\nwords hulp | subsidie\n", line);
  if (!entries_read(S("x.lex"), text, &en, &b->keep, &e) || !rules_take(&en, &b->r, &b->keep, &e) ||
      !lists_take(&en, &b->l, &b->keep, &e) || !patterns_link(&b->r.match, &b->l, &e))
    fail_msg("%s", e.text);
  b->d = tree_of(tree, "nl", &b->keep, b->scratch);
}

/* How many patterns match with their head at word w (from 0); the first into m. */
static int32_t at(bench *b, int32_t w, match *m) {
  match all[8];
  int32_t n = match_at(&b->r.match, b->d, lists_get(&b->l, S("negation")), w, all, 8);
  if (n) *m = all[0];
  return n;
}

static void a_separable_verb_is_found_joined_and_apart(void **state) {
  (void)state;
  bench b;
  match m;
  set(&b, "aanvallen", "Zij zij PRON 2 nsubj\nvielen vallen VERB 0 root\nhem hem PRON 2 obj\naan aan ADP 2 compound:prt\n");
  assert_int_equal(at(&b, 1, &m), 1);
  set(&b, "aanvallen", "Zij zij PRON 2 nsubj\nvielen aan_vallen VERB 0 root\nhem hem PRON 2 obj\naan aan ADP 2 compound:prt\n");
  assert_int_equal(at(&b, 1, &m), 1);
  set(&b, "aanvallen", "Zij zij PRON 2 nsubj\nvielen vallen VERB 0 root\n");
  assert_int_equal(at(&b, 1, &m), 0);
}

static void heads_and_items_may_be_several_words_or_a_list(void **state) {
  (void)state;
  bench b;
  match m;
  const char *line = "stopzetten,opschorten steun,@aid | dreigen met+straf,@aid";
  set(&b, line, "Zij zij PRON 3 nsubj\nhulp nood_hulp NOUN 3 obj\nstop op_schorten VERB 0 root\n");
  assert_int_equal(at(&b, 2, &m), 1);
  assert_int_equal(m.item[0], 1);
  set(&b, line, "Zij zij PRON 3 nsubj\nsteun steun NOUN 3 obj\nstop stop_zetten VERB 0 root\n");
  assert_int_equal(at(&b, 2, &m), 1);
  set(&b, line, "Zij zij PRON 3 nsubj\nfiets fiets NOUN 3 obj\nstop stop_zetten VERB 0 root\n");
  assert_int_equal(at(&b, 2, &m), 0);
  set(&b, line, "Zij zij PRON 2 nsubj\ndreigen dreigen VERB 0 root\nmet met ADP 4 case\nsubsidie subsidie NOUN 2 obl\n");
  assert_int_equal(at(&b, 1, &m), 1);
  assert_int_equal(m.item[0], 3);
  set(&b, line, "Zij zij PRON 2 nsubj\ndreigen dreigen VERB 0 root\nmet met ADP 4 case\nregen regen NOUN 2 obl\n");
  assert_int_equal(at(&b, 1, &m), 0);
}

static void first_parts_may_be_several(void **state) {
  (void)state;
  bench b;
  match m;
  set(&b, "drone,missile+attack,strike/n", "missile missile NOUN 2 compound\nstrike strike NOUN 0 root\n");
  assert_int_equal(at(&b, 1, &m), 1);
  set(&b, "drone,rocket+attack,strike/n", "missile missile NOUN 2 compound\nstrike strike NOUN 0 root\n");
  assert_int_equal(at(&b, 1, &m), 0);
}

static void a_set_phrase_is_found_however_it_hangs(void **state) {
  (void)state;
  bench b;
  match m;
  set(&b, "nemen in+beslag", "Zij zij PRON 2 nsubj\nnamen nemen VERB 0 root\nolie olie NOUN 2 obj\nin in ADP 2 compound:prt\nbeslag beslag NOUN 4 fixed\n");
  assert_int_equal(at(&b, 1, &m), 1);
  assert_int_equal(m.item[0], 4);
  set(&b, "nemen onder+vuur", "Zij zij PRON 2 nsubj\nnamen nemen VERB 0 root\nhem hem PRON 2 obj\nonder onder ADP 5 case\nvuur vuur NOUN 3 nmod\n");
  assert_int_equal(at(&b, 1, &m), 1);
  set(&b, "nemen onder+vuur", "Zij zij PRON 2 nsubj\nnamen nemen VERB 0 root\nhem hem PRON 2 obj\nonder onder ADP 5 case\nhuis huis NOUN 3 nmod\n");
  assert_int_equal(at(&b, 1, &m), 0);
}

static void a_compound_is_found_by_its_last_part(void **state) {
  (void)state;
  bench b;
  match m;
  const char *bom = "bomaanslagen bom_aanslag NOUN 0 root\n";
  set(&b, "aanslag/n", bom);
  assert_int_equal(at(&b, 0, &m), 1);
  set(&b, "=aanslag/n", bom);
  assert_int_equal(at(&b, 0, &m), 0);
  set(&b, "bom+aanslag/n", bom);
  assert_int_equal(at(&b, 0, &m), 1);
  set(&b, "gif+aanslag/n", bom);
  assert_int_equal(at(&b, 0, &m), 0);
  set(&b, "aanslag/n", "zelfmoordaanslag zelfmoordaanslag NOUN 0 root\n");
  assert_int_equal(at(&b, 0, &m), 1);
  set(&b, "missile+attack/n", "missile missile NOUN 2 compound\nattack attack NOUN 0 root\n");
  assert_int_equal(at(&b, 1, &m), 1);
}

static void a_light_verb_binds_its_noun_however_it_stands(void **state) {
  (void)state;
  bench b;
  match m;
  const char *line = "plegen aanslag op";
  set(&b, line,
      "Zij zij PRON 2 nsubj\npleegden plegen VERB 0 root\neen een DET 4 det\naanslag aanslag NOUN 2 obj\nop op ADP 6 case\nhem hem PRON 4 nmod\n");
  assert_int_equal(at(&b, 1, &m), 1);
  assert_int_equal(m.item[0], 3);
  assert_int_equal(m.item[1], 5);
  set(&b, line,
      "aanslag aanslag NOUN 3 nsubj:pass\nwerd worden AUX 3 aux:pass\ngepleegd plegen VERB 0 root VerbForm=Part\nop op ADP 5 case\nhem hem PRON 3 obl\n");
  assert_int_equal(at(&b, 2, &m), 1);
  set(&b, line,
      "aanslag aanslag NOUN 0 root\ndie die PRON 4 obj PronType=Rel\nzij zij PRON 4 nsubj\npleegden plegen VERB 1 acl:relcl\nop op ADP 6 case\nhem hem PRON 4 obl\n");
  assert_int_equal(at(&b, 3, &m), 1);
  assert_int_equal(m.item[0], 0);
}

static void a_match_under_negation_only(void **state) {
  (void)state;
  bench b;
  match m;
  set(&b, "reageren not", "Hij hij PRON 2 nsubj\nreageerde reageren VERB 0 root\nniet niet ADV 2 advmod\n");
  assert_int_equal(at(&b, 1, &m), 1);
  set(&b, "reageren not", "Hij hij PRON 2 nsubj\nreageerde reageren VERB 0 root\n");
  assert_int_equal(at(&b, 1, &m), 0);
  set(&b, "send not", "No no DET 2 det\ntroops troops NOUN 3 nsubj:pass\nsent send VERB 0 root\n");
  assert_int_equal(at(&b, 2, &m), 1);
}

static void the_passive_is_undone(void **state) {
  (void)state;
  bench b;
  set(&b, "x", "Men man NOUN 3 nsubj:pass\nwere be AUX 3 aux:pass\nheld hold VERB 0 root\nby by ADP 5 case\npolice police NOUN 3 obl:agent\n");
  fillers s = args_subj(b.d, 2), o = args_obj(b.d, 2);
  assert_int_equal(s.n, 1);
  assert_int_equal(s.word[0], 4);
  assert_int_equal(o.n, 1);
  assert_int_equal(o.word[0], 0);
}

static void participles_have_their_noun(void **state) {
  (void)state;
  bench b;
  set(&b, "x", "de de DET 3 det\naangehouden aan_houden VERB 3 amod VerbForm=Part\nactivisten activist NOUN 0 root\n");
  assert_int_equal(args_obj(b.d, 1).word[0], 2);
  assert_int_equal(args_subj(b.d, 1).n, 0);
  set(&b, "x", "stakende staken VERB 2 amod VerbForm=Part\narbeiders arbeider NOUN 0 root\n");
  assert_int_equal(args_subj(b.d, 0).word[0], 1);
  assert_int_equal(args_obj(b.d, 0).n, 0);
}

static void conjuncts_share_subject_and_object(void **state) {
  (void)state;
  bench b;
  set(&b, "x", "Ann Ann PROPN 4 nsubj\nand and CCONJ 3 cc\nBob Bob PROPN 1 conj\nbeat beat VERB 0 root\nand and CCONJ 6 cc\narrested arrest VERB 4 conj\nmen man NOUN 6 obj\n");
  assert_int_equal(args_subj(b.d, 5).n, 2);
  assert_int_equal(args_subj(b.d, 5).word[1], 2);
  assert_int_equal(args_obj(b.d, 3).word[0], 6);
}

static void infinitives_are_controlled(void **state) {
  (void)state;
  bench b;
  set(&b, "x", "He he PRON 2 nsubj\nurged urge VERB 0 root\nthem they PRON 2 obj\nto to PART 5 mark\nleave leave VERB 2 xcomp VerbForm=Inf\n");
  assert_int_equal(args_subj(b.d, 4).word[0], 2);
  set(&b, "x", "He he PRON 2 nsubj\nrefused refuse VERB 0 root\nto to PART 4 mark\nleave leave VERB 2 xcomp VerbForm=Inf\n");
  assert_int_equal(args_subj(b.d, 3).word[0], 0);
}

static void relative_pronouns_give_their_noun(void **state) {
  (void)state;
  bench b;
  set(&b, "x", "mannen man NOUN 0 root\ndie die PRON 3 nsubj PronType=Rel\nschoten schieten VERB 1 acl:relcl\n");
  assert_int_equal(args_subj(b.d, 2).word[0], 0);
  set(&b, "x", "men man NOUN 0 root\nthey they PRON 3 nsubj\nheld hold VERB 1 acl:relcl\n");
  assert_int_equal(args_obj(b.d, 2).word[0], 0);
}

static void nothing_loops_on_deep_trees(void **state) {
  (void)state;
  bench b;
  arena a = arena_of(&scratch_block, NULL);
  a.beg += 1 << 23;
  str t = {"", 0};
  for (int i = 1; i <= 200; i++) t = arena_printf(&a, "%.*sw w VERB %d %s\n", t.n, t.p, i - 1, i == 1 ? "root" : "xcomp");
  set(&b, "w w w", t.p);
  match m;
  for (int32_t w = 0; w < b.d->W; w++) at(&b, w, &m);
  assert_int_equal(args_subj(b.d, 199).n, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_separable_verb_is_found_joined_and_apart),
      cmocka_unit_test(a_compound_is_found_by_its_last_part),
      cmocka_unit_test(heads_and_items_may_be_several_words_or_a_list),
      cmocka_unit_test(first_parts_may_be_several),
      cmocka_unit_test(a_set_phrase_is_found_however_it_hangs),
      cmocka_unit_test(a_light_verb_binds_its_noun_however_it_stands),
      cmocka_unit_test(a_match_under_negation_only),
      cmocka_unit_test(the_passive_is_undone),
      cmocka_unit_test(participles_have_their_noun),
      cmocka_unit_test(conjuncts_share_subject_and_object),
      cmocka_unit_test(infinitives_are_controlled),
      cmocka_unit_test(relative_pronouns_give_their_noun),
      cmocka_unit_test(nothing_loops_on_deep_trees),
  };
  return cmocka_run_group_tests(tests, open_blocks, close_blocks);
}
