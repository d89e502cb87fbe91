#include "test.h"

#include "syntax/conllu.h"
#include "syntax/conllu_read.h"

static arena_block blocks[2];

static const char sample[] =
    "# newdoc id = d1\n# newpar\n# sent_id = d1-1\n# kind = headline\n# text = We can't\n"
    "1\tWe\twe\tPRON\t_\tPerson=1\t2\tnsubj\t_\t_\n"
    "2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "2\tca\tcan\tAUX\t_\t_\t0\troot\t_\t_\n"
    "3\tn't\tnot\tPART\t_\t_\t2\tadvmod\t_\t_\n\n"
    "# newpar\n# sent_id = d1-2\n# text = Go.\n"
    "1\tGo\tgo\tVERB\t_\tMood=Imp|VerbForm=Fin\t0\troot\t_\tSpaceAfter=No\n"
    "2\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_\n\n"
    "# sent_id = d1-3\n# text = UN\n"
    "1\tUN\tUN\tPROPN\t_\t_\t0\troot\t_\tNE=B-ORG\n\n";

static bool take(const char *text, report *rep, doc *d, err *e) {
  static arena keep;
  keep = arena_of(&blocks[0], NULL);
  return conllu_read(S("x.conllu"), str_of(text), S("en"), rep, d, &keep, arena_of(&blocks[1], NULL), e);
}

static void a_file_comes_out_as_it_went_in(void **state) {
  (void)state;
  report rep;
  doc d;
  err e = {0};
  if (!take(sample, &rep, &d, &e)) fail_msg("%s", e.text);
  assert_str(rep.text, "We can't\n\nGo. UN");
  assert_int_equal(d.S, 3);
  assert_int_equal(d.sent[1].root, 3);
  assert_int_equal(d.word[2].head, 1);
  assert_int_equal(d.sent[2].paragraph, 1);
  assert_int_equal(d.word[5].ne, NE_B_ORG);
  out o = {0};
  conllu_write(&d, NULL, NULL, arena_of(&blocks[1], NULL), &o);
  str got = {o.p, (int32_t)o.n};
  assert_str(got, sample);
  out_close(&o);
}

static str misc_of(const doc *d, int32_t w, void *env, arena *scratch) {
  (void)env;
  return str_eq(doc_form(d, w), S("Go")) ? arena_printf(scratch, "Entity=%d", 7) : (str){0};
}

static void misc_joins_space_after(void **state) {
  (void)state;
  report rep;
  doc d;
  assert_true(take(sample, &rep, &d, NULL));
  out o = {0};
  conllu_write(&d, misc_of, NULL, arena_of(&blocks[1], NULL), &o);
  assert_true(str_find((str){o.p, (int32_t)o.n}, S("\tEntity=7|SpaceAfter=No\n"), 0) > 0);
  out_close(&o);
}

static void words_without_trees_stay_so(void **state) {
  (void)state;
  report rep;
  doc d;
  assert_true(take("1\tA\t_\t_\t_\t_\t_\t_\t_\t_\n2\tb\t_\tNOUN\t_\t_\t_\t_\t_\t_\n", &rep, &d, NULL));
  assert_int_equal(d.word[0].head, -1);
  assert_int_equal(d.word[1].upos, UPOS_NOUN);
  assert_int_equal(d.word[1].rel, REL_NONE);
  assert_int_equal(rep.id.n, 16);
}

static void faults_name_file_and_line(void **state) {
  (void)state;
  static const char *const bad[][2] = {
      {"1\ta\n", "x.conllu:1: a line that has not ten columns"},
      {"2\ta\t_\t_\t_\t_\t0\troot\t_\t_\n", "x.conllu:1: a word whose number is out of order"},
      {"1\ta\t_\t_\t_\t_\t3\tobj\t_\t_\n2\tb\t_\t_\t_\t_\t0\troot\t_\t_\n\n", "x.conllu:3: a head outside the sentence"},
      {"1\ta\t_\t_\t_\t_\t2\tobj\t_\t_\n2\tb\t_\t_\t_\t_\t1\tobj\t_\t_\n\n", "x.conllu:3: a sentence without a root"},
      {"1\ta\t_\t_\t_\t_\t2\tobj\t_\t_\n2\tb\t_\t_\t_\t_\t1\tobj\t_\t_\n3\tc\t_\t_\t_\t_\t0\troot\t_\t_\n\n",
       "x.conllu:4: the heads of the sentence go in a circle"},
      {"1\ta\t_\t_\t_\t_\t0\troot\t_\t_\n2\tb\t_\t_\t_\t_\t0\troot\t_\t_\n\n", "x.conllu:3: a sentence with two roots"},
      {"1\ta\t_\t_\t_\t_\t0\troot\t_\t_\n2\tb\t_\t_\t_\t_\t_\t_\t_\t_\n", "x.conllu:2: some words of the sentence have heads and some have not"},
      {"1\ta\t_\tFOO\t_\t_\t0\troot\t_\t_\n", "x.conllu:1: an unknown part of speech"},
      {"1\ta\t_\t_\t_\t_\t0\tfoo\t_\t_\n", "x.conllu:1: an unknown relation"},
      {"1\t\t_\t_\t_\t_\t0\troot\t_\t_\n", "x.conllu:1: a word without a form, or white space in it"},
      {"1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\t_\t_\t_\t_\t0\troot\t_\t_\n2\tc\t_\t_\t_\t_\t1\tobj\t_\t_\n",
       "x.conllu:3: the words of a multiword token do not spell it"},
      {"1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\t_\t_\t_\t_\t0\troot\t_\t_\n\n", "x.conllu:3: a multiword token without all its words"},
  };
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    report rep;
    doc d;
    err e = {0};
    assert_false(take(bad[i][0], &rep, &d, &e));
    assert_string_equal(e.text, bad[i][1]);
    assert_int_equal(e.status, 65);
  }
}

int main(void) {
  for (int i = 0; i < 2; i++)
    if (!arena_open(&blocks[i], 1 << 24)) return 1;
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_file_comes_out_as_it_went_in),
      cmocka_unit_test(misc_joins_space_after),
      cmocka_unit_test(words_without_trees_stay_so),
      cmocka_unit_test(faults_name_file_and_line),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
