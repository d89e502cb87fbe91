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
               "Minister minister NOUN 3 nsubj\nKaya Kaya PROPN 1 appos\nspreekt spreken VERB 0 root\n. . PUNCT 3 punct\n");
  assert_actor(*state, "nl", NULL, 1, "UNK/UNK",
               "Virgil Virgil PROPN 3 nsubj\nVries Vries PROPN 1 flat\nspreekt spreken VERB 0 root\n. . PUNCT 3 punct\n");
  assert_actor(*state, "en", NULL, 2, "POL/CVL",
               "A a DET 2 det\nman man NOUN 5 nsubj\nin in ADP 4 case\nPolice Police PROPN 2 nmod\nspoke speak VERB 0 root\n. . PUNCT 5 punct\n");
  assert_actor(*state, "en", NULL, 1, "UNK/COP", "Police police PROPN 2 nsubj\nspoke speak VERB 0 root\n. . PUNCT 2 punct\n");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_person_is_not_the_town_of_that_name),
  };
  return cmocka_run_group_tests(tests, marking_enter, marking_leave);
}
