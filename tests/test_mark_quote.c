#include "marking.h"

#include <stdlib.h>

#include "mark/mark_quote.h"

static const quote_mark *only(work *k) {
  mark_quotes(k);
  assert_int_equal(k->m->Q, 1);
  return &k->m->quote[0];
}

static void a_short_sentence_is_speech(void **state) {
  work *k = marking_work(*state, "nl", NULL,
                         "„ „ PUNCT 3 punct -\nIk ik PRON 3 nsubj\naanvaard aanvaarden VERB 0 root Tense=Pres|VerbForm=Fin\nhet het PRON 3 obj -\n"
                         "” ” PUNCT 3 punct -\n, , PUNCT 7 punct\naldus aldus VERB 3 parataxis\nYoon Yoon PROPN 7 nsubj -\n. . PUNCT 3 punct\n");
  const quote_mark *q = only(k);
  assert_true(q->open == 0 && q->first == 1 && q->last == 4 && q->close == 4);
  assert_int_equal(q->kind, QUOTE_SPEECH);
}

static void one_word_is_a_scare_quote(void **state) {
  work *k = marking_work(*state, "nl", NULL,
                         "Hij hij PRON 2 nsubj\nnoemde noemen VERB 0 root Tense=Past|VerbForm=Fin\nhet het PRON 2 obj\n\" \" PUNCT 5 punct -\n"
                         "landverraad landverraad NOUN 2 xcomp -\n\" \" PUNCT 5 punct -\n. . PUNCT 2 punct\n");
  assert_int_equal(only(k)->kind, QUOTE_SCARE);
}

static void an_apostrophe_is_no_quotation_mark(void **state) {
  work *k = marking_work(*state, "en", NULL,
                         "the the DET 2 det\nofficers officer NOUN 4 nmod:poss -\n’ 's PART 2 case\norders order NOUN 0 root\n");
  mark_quotes(k);
  assert_int_equal(k->m->Q, 0);
}

static void an_unclosed_mark_ends_with_its_paragraph(void **state) {
  work *k = marking_work(*state, "nl", NULL,
                         "“ “ PUNCT 3 punct -\nWij wij PRON 3 nsubj\ngaan gaan VERB 0 root Tense=Pres|VerbForm=Fin -\n. . PUNCT 3 punct\n%\n"
                         "Hij hij PRON 2 nsubj\nlacht lachen VERB 0 root Tense=Pres|VerbForm=Fin\n");
  const quote_mark *q = only(k);
  assert_true(q->open == 0 && q->last == 4 && q->close == -1);
}

static void marks_nest(void **state) {
  work *k = marking_work(*state, "en", NULL,
                         "“ “ PUNCT 3 punct -\nHe he PRON 3 nsubj\nsaid say VERB 0 root Tense=Past|VerbForm=Fin\n‘ ‘ PUNCT 5 punct -\nno no INTJ 3 ccomp -\n"
                         "’ ’ PUNCT 5 punct -\n” ” PUNCT 3 punct\n");
  mark_quotes(k);
  assert_int_equal(k->m->Q, 2);
  assert_true(k->m->quote[0].open == 0 && k->m->quote[0].close == 6);
  assert_true(k->m->quote[1].open == 3 && k->m->quote[1].close == 5);
}

/* Many marks that open and never close, then marks that close nothing: linear, and no two partly overlap. */
static void hostile_nesting(void **state) {
  marking *r = *state;
  enum { N = 60000 };
  static const char *const kind[] = {"“ “ PUNCT 1 punct -\n", "‘ ‘ PUNCT 1 punct -\n", "„ „ PUNCT 1 punct -\n", "” ” PUNCT 1 punct -\n", "’ ’ PUNCT 1 punct -\n"};
  char *text = malloc(N * 24 + 64);
  size_t n = (size_t)sprintf(text, "a a NOUN 0 root\n");
  uint32_t seed = 7;
  for (int i = 0; i < N; i++) {
    seed = seed * 1664525u + 1013904223u;
    n += (size_t)sprintf(text + n, "%s", kind[i < N / 2 ? (uint32_t)i % 3 : (seed >> 16) % 5]);
  }
  work *k = marking_work(r, "nl", NULL, text);
  mark_quotes(k);
  for (int32_t i = 1; i < k->m->Q; i++) {
    const quote_mark *a = &k->m->quote[i - 1], *b = &k->m->quote[i];
    assert_true(a->open < b->open);
    assert_true(b->last <= a->last || b->open >= a->last);
  }
  free(text);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_short_sentence_is_speech),      cmocka_unit_test(one_word_is_a_scare_quote),
      cmocka_unit_test(an_apostrophe_is_no_quotation_mark), cmocka_unit_test(an_unclosed_mark_ends_with_its_paragraph),
      cmocka_unit_test(marks_nest),                      cmocka_unit_test(hostile_nesting),
  };
  return cmocka_run_group_tests(tests, marking_enter, marking_leave);
}
