#include "test.h"

#include "code/clause.h"
#include "tree.h"

typedef struct room {
  arena_block block;
  arena keep;
} room;

static int enter(void **state) {
  static room r;
  if (!arena_open(&r.block, 1 << 22)) return -1;
  r.keep = arena_of(&r.block, NULL);
  *state = &r;
  return 0;
}

static int leave(void **state) {
  arena_close(&((room *)*state)->block);
  return 0;
}

static const char *const exhorted =
    "De de DET 2 det\n"
    "minister minister NOUN 3 nsubj\n"
    "riep roepen VERB 0 root VerbForm=Fin\n"
    "burgers burger NOUN 3 obj\n"
    "op op ADP 3 compound:prt\n"
    "om om ADP 8 mark\n"
    "te te ADP 8 mark\n"
    "vertrekken vertrekken VERB 3 xcomp VerbForm=Inf -\n"
    ". . PUNCT 3 punct\n";

static void an_infinitive_belongs_to_the_one_addressed(void **state) {
  room *r = *state;
  doc *d = tree_make(&r->keep, "nl", exhorted);
  assert_int_equal(clause_subject(d, 2), 1);
  assert_int_equal(clause_subject(d, 7), 3);
}

static void a_particle_joins_its_verb_once(void **state) {
  room *r = *state;
  char buf[CLAUSE_MAX_LEMMA];
  doc *d = tree_make(&r->keep, "nl", exhorted);
  assert_str(clause_lemma(d, 2, true, buf), "oproepen");
  assert_str(clause_lemma(d, 2, false, buf), "roepen");
  d->word[2].lemma = S("op_roepen");
  assert_str(clause_lemma(d, 2, true, buf), "oproepen");
}

static void a_relative_pronoun_gives_its_noun_and_a_conjunct_shares_it(void **state) {
  room *r = *state;
  doc *d = tree_make(&r->keep, "en",
                     "Campbell Campbell PROPN 0 root -\n"
                     ", , PUNCT 3 punct\n"
                     "who who PRON 4 nsubj PronType=Rel\n"
                     "telephoned telephone VERB 1 acl:relcl VerbForm=Fin\n"
                     "officials official NOUN 4 obj\n"
                     "and and CCONJ 7 cc\n"
                     "reaffirmed reaffirm VERB 4 conj VerbForm=Fin\n"
                     "it it PRON 7 obj\n");
  assert_int_equal(clause_subject(d, 3), 0);
  assert_int_equal(clause_subject(d, 6), 0);
  assert_int_equal(clause_doer(d, 6), 0);
}

static void a_passive_has_sufferer_and_agent(void **state) {
  room *r = *state;
  doc *d = tree_make(&r->keep, "en",
                     "It it PRON 3 nsubj:pass\n"
                     "was be AUX 3 aux:pass VerbForm=Fin\n"
                     "condemned condemn VERB 0 root VerbForm=Part\n"
                     "by by ADP 5 case\n"
                     "outlets outlet NOUN 3 obl:agent\n");
  assert_true(clause_passive(d, 2));
  assert_int_equal(clause_doer(d, 2), 4);
  assert_int_equal(clause_sufferer(d, 2), 0);
  d->word[4].rel = REL_OBL;
  assert_int_equal(clause_doer(d, 2), -1);
}

static void runs_leave_out_what_is_skipped_and_outer_punctuation(void **state) {
  room *r = *state;
  doc *d = tree_make(&r->keep, "en",
                     "Prices price NOUN 6 nsubj -\n"
                     ", , PUNCT 4 punct\n"
                     "he he PRON 4 nsubj\n"
                     "said say VERB 6 parataxis VerbForm=Fin -\n"
                     ", , PUNCT 4 punct\n"
                     "fell fall VERB 0 root VerbForm=Fin -\n"
                     ". . PUNCT 6 punct\n");
  word_run run[CLAUSE_MAX_RUNS];
  int32_t said = 3;
  assert_int_equal(clause_runs(d, 5, &said, 1, run), 2);
  assert_str(tree_text(d, run[0].first, run[0].last), "Prices");
  assert_str(tree_text(d, run[1].first, run[1].last), "fell");
  assert_int_equal(clause_runs(d, 5, NULL, 0, run), 1);
  assert_int_equal(clause_of(d, 0), 5);
  assert_int_equal(clause_of(d, 2), 3);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(an_infinitive_belongs_to_the_one_addressed, enter, leave),
      cmocka_unit_test_setup_teardown(a_particle_joins_its_verb_once, enter, leave),
      cmocka_unit_test_setup_teardown(a_relative_pronoun_gives_its_noun_and_a_conjunct_shares_it, enter, leave),
      cmocka_unit_test_setup_teardown(a_passive_has_sufferer_and_agent, enter, leave),
      cmocka_unit_test_setup_teardown(runs_leave_out_what_is_skipped_and_outer_punctuation, enter, leave),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
