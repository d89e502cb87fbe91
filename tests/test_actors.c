/* Who an actor is, by the project's own lexicon: trees in, codes out. */
#include "marking.h"

#include "mark/mark.h"

/* The mention headed by the n-th word (from 1). */
static const mention *at(marking *r, const marks *m, int32_t n) {
  (void)r;
  int32_t i = m->of_word[n - 1];
  if (i < 0) fail_msg("word %d has no mention", n);
  return &m->mention[i];
}

static void assert_actor(marking *r, const char *lang, const char *published, int32_t n, const char *code, const char *tree) {
  marks *m = mark_make(&r->lex, marking_doc(r, lang, published, tree), &r->keep, r->scratch);
  const entity *e = &m->entity[at(r, m, n)->entity];
  char got[8];
  memcpy(got, e->country, 3);
  got[3] = '/';
  memcpy(got + 4, e->sector, 4);
  if (strcmp(got, code) != 0) fail_msg("word %d is %s, not %s, in\n%s", n, got, code, tree);
}

static void a_person_is_not_the_town_of_that_name(void **state) {
  assert_actor(*state, "nl", NULL, 2, "UNK/GOV",
               "Minister minister NOUN 3 nsubj\nKerava Kerava PROPN 1 appos\nspreekt spreken VERB 0 root\n. . PUNCT 3 punct\n");
  assert_actor(*state, "nl", NULL, 1, "UNK/CVL",
               "Virgil Virgil PROPN 3 nsubj\nVries Vries PROPN 1 flat\nspreekt spreken VERB 0 root\n. . PUNCT 3 punct\n");
  assert_actor(*state, "en", NULL, 2, "POL/CVL",
               "A a DET 2 det\nman man NOUN 5 nsubj\nin in ADP 4 case\nPolice Police PROPN 2 nmod\nspoke speak VERB 0 root\n. . PUNCT 5 punct\n");
  assert_actor(*state, "en", NULL, 1, "UNK/COP", "Police police PROPN 2 nsubj\nspoke speak VERB 0 root\n. . PUNCT 2 punct\n");
}

static void a_word_inside_another_name_is_no_family_name(void **state) {
  assert_actor(*state, "en", "2022-03-01", 3, "UNK/UNK",
               "The the DET 3 det\nLaw Law PROPN 3 compound\nAlmanac Almanac PROPN 4 nsubj\nspoke speak VERB 0 root\n. . PUNCT 4 punct\n");
  assert_actor(*state, "en", "2022-03-01", 3, "USA/GOV",
               "The the DET 3 det\nBiden Biden PROPN 3 compound\nAdministration Administration PROPN 4 nsubj\nspoke speak VERB 0 root\n. . PUNCT 4 punct\n");
}

static void a_family_name_behind_a_dash_is_found(void **state) {
  assert_actor(*state, "en", "2025-03-01", 1, "SYR/GOV", "Al-Sharaa Al-Sharaa PROPN 2 nsubj\nspoke speak VERB 0 root\n. . PUNCT 2 punct\n");
}

static void whom_one_congratulates_is_another(void **state) {
  marking *r = *state;
  marks *m = mark_make(&r->lex,
                       marking_doc(r, "en", "2012-06-01",
                                   "Putin Putin PROPN 2 nsubj\nmet meet VERB 0 root\nthe the DET 5 det\nnew new ADJ 5 amod\n"
                                   "president president NOUN 2 obj\n. . PUNCT 2 punct\n"),
                       &r->keep, r->scratch);
  assert_int_not_equal(at(r, m, 1)->entity, at(r, m, 5)->entity);
}

/* The marks of a tree whose n-th word is told to be a name of that class. */
static marks *named(marking *r, const char *lang, int32_t n, ne_tag ne, const char *tree) {
  doc *d = marking_doc(r, lang, NULL, tree);
  d->word[n - 1].ne = (uint8_t)ne;
  return mark_make(&r->lex, d, &r->keep, r->scratch);
}

static void a_name_of_a_person_is_no_town(void **state) {
  marking *r = *state;
  static const char tree[] = "Kerava Kerava PROPN 2 nsubj\nlacht lachen VERB 0 root\n. . PUNCT 2 punct\n";
  marks *m = named(r, "nl", 1, NE_NONE, tree);
  assert_int_equal(m->P, 1);
  m = named(r, "nl", 1, NE_B_PER, tree);
  assert_int_equal(m->P, 0);
  assert_true(at(r, m, 1)->actor);
}

static void a_name_of_a_body_is_no_place(void **state) {
  marking *r = *state;
  static const char tree[] = "Zij zij PRON 2 nsubj\nwerkt werken VERB 0 root\nin in ADP 4 case\nZorgplus Zorgplus PROPN 2 obl\n. . PUNCT 2 punct\n";
  assert_int_equal(named(r, "nl", 4, NE_NONE, tree)->P, 1);
  assert_int_equal(named(r, "nl", 4, NE_B_ORG, tree)->P, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_person_is_not_the_town_of_that_name),
      cmocka_unit_test(a_word_inside_another_name_is_no_family_name),
      cmocka_unit_test(whom_one_congratulates_is_another),
      cmocka_unit_test(a_family_name_behind_a_dash_is_found),
      cmocka_unit_test(a_name_of_a_person_is_no_town),
      cmocka_unit_test(a_name_of_a_body_is_no_place),
  };
  return cmocka_run_group_tests(tests, marking_enter, marking_leave);
}
