#include "test.h"

#include <time.h>

#include "base/arena.h"
#include "syntax/syntax.h"

typedef struct bench {
  arena_block blocks[3];
  arena run, keep, scratch;
  syntax s;
} bench;

static int open_language(void **state, const char *model) {
  static bench b;
  err e = {0};
  for (int i = 0; i < 3; i++) assert_true(arena_open(&b.blocks[i], (size_t)1 << 28));
  b.run = arena_of(&b.blocks[0], NULL);
  b.keep = arena_of(&b.blocks[1], NULL);
  b.scratch = arena_of(&b.blocks[2], NULL);
  if (!syntax_open(&b.s, model, &b.run, &e)) fail_msg("%s", e.text);
  *state = &b;
  return 0;
}

static int open_model(void **state) { return open_language(state, SOURCE_DIR "/models/nl/syntax.model"); }
static int open_english(void **state) { return open_language(state, SOURCE_DIR "/models/en/syntax.model"); }

static int close_model(void **state) {
  bench *b = *state;
  syntax_close(&b->s);
  for (int i = 0; i < 3; i++) arena_close(&b->blocks[i]);
  return 0;
}

/* A document of one sentence for each line, words between blanks. */
static doc doc_of(const char *text, arena *a) {
  doc d = {.text = str_of(text)};
  struct { word *v; int32_t n, cap; } words = {0};
  struct { sentence *v; int32_t n, cap; } sents = {0};
  int32_t at = 0;
  for (str rest = d.text, line; line = str_cut(&rest, '\n'), line.p; at += line.n + 1) {
    int32_t first = words.n, beg = at;
    for (str left = line, w; w = str_cut(&left, ' '), w.p; beg += w.n + 1)
      *VEC_PUSH(a, &words) = (word){.beg = beg, .end = beg + w.n, .sent = sents.n, .head = -1};
    *VEC_PUSH(a, &sents) = (sentence){.beg = at, .end = at + line.n, .first = first, .n = words.n - first, .root = -1};
  }
  d.word = words.v, d.W = words.n, d.sent = sents.v, d.S = sents.n;
  return d;
}

static void assert_trees(const doc *d) {
  for (int32_t s = 0; s < d->S; s++) {
    int32_t roots = 0, end = d->sent[s].first + d->sent[s].n;
    for (int32_t w = d->sent[s].first; w < end; w++) {
      const word *x = &d->word[w];
      roots += x->head < 0;
      assert_true(x->head < 0 || (x->head >= d->sent[s].first && x->head < end));
      assert_true((x->rel == REL_ROOT) == (x->head < 0));
      assert_true(x->rel > REL_NONE && x->rel < REL_COUNT && x->upos > UPOS_NONE && x->upos < UPOS_COUNT);
      assert_true(x->lemma.n > 0);
      int32_t v = w, steps = 0;
      while (v >= 0 && steps++ <= d->W) v = d->word[v].head;
      assert_true(v < 0);
    }
    assert_int_equal(roots, 1);
  }
}

static void a_plain_sentence_comes_out_right(void **state) {
  bench *b = *state;
  arena keep = b->keep;
  doc d = doc_of("De president sprak met zijn ambtgenoot .", &keep);
  syntax_run(&b->s, &d, SYNTAX_PARSE, &keep, b->scratch);
  assert_trees(&d);
  assert_str(d.word[2].lemma, "spreken");
  assert_int_equal(d.word[2].head, -1);
  assert_int_equal(d.word[1].rel, REL_NSUBJ);
  assert_int_equal(d.word[1].head, 2);
  assert_int_equal(d.word[5].head, 2);
  assert_int_equal(d.word[0].upos, UPOS_DET);
}

static void tagging_alone_leaves_heads(void **state) {
  bench *b = *state;
  arena keep = b->keep;
  doc d = doc_of("De leiders praten .", &keep);
  syntax_run(&b->s, &d, SYNTAX_TAG, &keep, b->scratch);
  assert_int_equal(d.word[1].upos, UPOS_NOUN);
  assert_str(d.word[1].lemma, "leider");
  for (int32_t w = 0; w < d.W; w++) assert_int_equal(d.word[w].head, -1);
}

static void a_long_sentence_is_one_tree(void **state) {
  bench *b = *state;
  static const int32_t lengths[] = {1, 2, 3, 31, 255, 256, 257, 511, 512, 513, 1000, 5000};
  static const char *const mix[] = {"de", "man", "zag", ",", "Xqzt", "en", "1984", "ging", "."};
  for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
    arena keep = b->keep;
    char *text = arena_new(&keep, char, lengths[i] * 8 + 1), *p = text;
    for (int32_t w = 0; w < lengths[i]; w++) {
      const char *m = mix[(w * 7 + w / 5) % 9];
      if (w > 0) *p++ = ' ';
      memcpy(p, m, strlen(m));
      p += strlen(m);
    }
    doc d = doc_of(text, &keep);
    assert_int_equal(d.W, lengths[i]);
    syntax_run(&b->s, &d, SYNTAX_PARSE, &keep, b->scratch);
    assert_trees(&d);
  }
}

static double seconds_for(bench *b, int32_t words) {
  arena keep = b->keep;
  char *text = arena_new(&keep, char, words * 4 + 1);
  for (int32_t i = 0; i < words; i++) memcpy(text + 4 * i, i % 3 ? "zag " : "man ", 4);
  text[words * 4 - 1] = 0;
  doc d = doc_of(text, &keep);
  assert_int_equal(d.S, 1);
  clock_t begin = clock();
  syntax_run(&b->s, &d, SYNTAX_PARSE, &keep, b->scratch);
  double took = (double)(clock() - begin) / CLOCKS_PER_SEC;
  assert_trees(&d);
  return took;
}

/* A sentence of 20 times the words takes about 20 times as long, not 400 or 8,000 times. */
static void time_is_linear_in_a_long_sentence(void **state) {
  bench *b = *state;
  double once = 0;
  for (int i = 0; i < 4; i++) once += seconds_for(b, SYNTAX_UNIT_MAX) / 4;
  assert_true(seconds_for(b, 20 * SYNTAX_UNIT_MAX) < 100 * once + 0.05);
}

static bool same_doc(const doc *a, const doc *b) {
  for (int32_t w = 0; w < a->W; w++)
    if (a->word[w].head != b->word[w].head || a->word[w].rel != b->word[w].rel || a->word[w].upos != b->word[w].upos ||
        !str_eq(a->word[w].lemma, b->word[w].lemma) || !str_eq(a->word[w].feats, b->word[w].feats))
      return false;
  return true;
}

static const char *const some_news =
    "Schoten op grenswachten\nDe minister van Buitenlandse Zaken zei dinsdag dat er geen akkoord komt .\n"
    "\xE2\x80\x9E We vallen niet aan , \xE2\x80\x9D aldus de woordvoerder .\nRebellen schoten op een patrouille in het noorden van Mali .";

static void kernels_agree_on_every_word(void **state) {
  bench *b = *state;
  arena keep = b->keep;
  doc x = doc_of(some_news, &keep), y = doc_of(some_news, &keep);
  syntax_run(&b->s, &x, SYNTAX_PARSE, &keep, b->scratch);
  syntax other = b->s;
  for (int level = 0; level < KERNEL_LEVELS; level++) {
    if (!kernel_get((kernel_level)level, &other.kernel)) continue;
    syntax_run(&other, &y, SYNTAX_PARSE, &keep, b->scratch);
    if (!same_doc(&x, &y)) fail_msg("%s gives other trees", other.kernel.name);
  }
}

static void company_does_not_change_a_sentence(void **state) {
  bench *b = *state;
  arena keep = b->keep;
  const char *one = "De minister van Buitenlandse Zaken zei dinsdag dat er geen akkoord komt .";
  doc x = doc_of(some_news, &keep), y = doc_of(one, &keep);
  syntax_run(&b->s, &x, SYNTAX_PARSE, &keep, b->scratch);
  syntax_run(&b->s, &y, SYNTAX_PARSE, &keep, b->scratch);
  for (int32_t w = 0; w < y.W; w++) {
    const word *in_text = &x.word[x.sent[1].first + w];
    assert_int_equal(y.word[w].rel, in_text->rel);
    assert_int_equal(y.word[w].head < 0 ? -1 : y.word[w].head + x.sent[1].first, in_text->head);
  }
}

static void a_sentence_without_a_stop_is_parted_from_the_next(void **state) {
  bench *b = *state;
  arena keep = b->keep;
  doc d = doc_of("Het bestand is geschonden De minister van Buitenlandse Zaken zei dinsdag dat er geen akkoord komt .", &keep);
  syntax_run(&b->s, &d, SYNTAX_PARSE, &keep, b->scratch);
  assert_trees(&d);
  assert_int_equal(d.S, 2);
  assert_int_equal(d.sent[0].n, 4);
  assert_int_equal(d.sent[0].end, d.word[3].end);
  assert_int_equal(d.sent[1].first, 4);
  assert_int_equal(d.sent[1].n, 13);
  assert_int_equal(d.sent[1].beg, d.word[4].beg);
  assert_int_equal(d.word[3].sent, 0);
  assert_int_equal(d.word[4].sent, 1);
}

static void a_colon_does_not_part(void **state) {
  bench *b = *state;
  arena keep = b->keep;
  doc d = doc_of("De minister zei : De minister van Buitenlandse Zaken zei dinsdag dat er geen akkoord komt .", &keep);
  syntax_run(&b->s, &d, SYNTAX_PARSE, &keep, b->scratch);
  assert_int_equal(d.S, 1);
}

static void lemmas_of_numbers_keep_their_digits(void **state) {
  bench *b = *state;
  arena keep = b->keep;
  doc d = doc_of("Er kwamen 6.606 mensen en 12,5 procent ging weg .", &keep);
  syntax_run(&b->s, &d, SYNTAX_PARSE, &keep, b->scratch);
  assert_str(d.word[2].lemma, "6.606");
  assert_str(d.word[5].lemma, "12,5");
}

static void an_empty_document_is_fine(void **state) {
  bench *b = *state;
  arena keep = b->keep;
  doc d = {.text = S("")};
  syntax_run(&b->s, &d, SYNTAX_PARSE, &keep, b->scratch);
  assert_int_equal(d.W, 0);
}

static void a_word_of_a_megabyte_is_fine(void **state) {
  bench *b = *state;
  arena keep = b->keep;
  char *text = arena_new(&keep, char, (1 << 20) + 1);
  memset(text, 'a', 1 << 20);
  doc d = doc_of(text, &keep);
  syntax_run(&b->s, &d, SYNTAX_PARSE, &keep, b->scratch);
  assert_trees(&d);
}

static void the_need_for_scratch_is_bounded(void **state) {
  bench *b = *state;
  arena keep = b->keep;
  jmp_buf full;
  arena small = b->scratch;
  small.full = &full;
  small.end = small.beg + SYNTAX_SCRATCH;
  char *text = arena_new(&keep, char, 5000 * 3 + 1);
  for (int i = 0; i < 5000; i++) memcpy(text + 3 * i, "ab ", 3);
  text[3 * 5000 - 1] = 0;
  doc d = doc_of(text, &keep);
  if (setjmp(full)) fail_msg("SYNTAX_SCRATCH is too small");
  syntax_run(&b->s, &d, SYNTAX_PARSE, &keep, small);
}

static doc parsed(const bench *b, const char *text, arena *keep) {
  doc d = doc_of(text, keep);
  syntax_run(&b->s, &d, SYNTAX_PARSE, keep, b->scratch);
  return d;
}

static void forms_that_no_treebank_has_find_their_verb(void **state) {
  bench *b = *state;
  arena keep = b->keep;
  doc d = parsed(b, "The rebels fled and they sang .\nIt killed 6,606 people .", &keep);
  assert_str(d.word[2].lemma, "flee");
  assert_str(d.word[5].lemma, "sing");
  assert_str(d.word[9].lemma, "6606");
}

static void lemmas_of_stretched_words_addresses_and_names(void **state) {
  bench *b = *state;
  arena keep = b->keep;
  doc d = parsed(b, "That is sooooo good .\nWrite to Desk.Chief@Example.org now .\nThe Provisional Authority met .", &keep);
  assert_str(d.word[2].lemma, "so");
  assert_str(d.word[7].lemma, "Desk.Chief@Example.org");
  assert_str(d.word[11].lemma, "Provisional");
}

int main(void) {
  const struct CMUnitTest english[] = {cmocka_unit_test(forms_that_no_treebank_has_find_their_verb), cmocka_unit_test(lemmas_of_stretched_words_addresses_and_names)};
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_plain_sentence_comes_out_right),   cmocka_unit_test(tagging_alone_leaves_heads),
      cmocka_unit_test(a_long_sentence_is_one_tree),        cmocka_unit_test(kernels_agree_on_every_word),
      cmocka_unit_test(company_does_not_change_a_sentence), cmocka_unit_test(an_empty_document_is_fine),
      cmocka_unit_test(a_sentence_without_a_stop_is_parted_from_the_next), cmocka_unit_test(a_colon_does_not_part),
      cmocka_unit_test(lemmas_of_numbers_keep_their_digits),
      cmocka_unit_test(a_word_of_a_megabyte_is_fine),       cmocka_unit_test(the_need_for_scratch_is_bounded),
      cmocka_unit_test(time_is_linear_in_a_long_sentence),
  };
  int failed = cmocka_run_group_tests(english, open_english, close_model);
  return failed + cmocka_run_group_tests(tests, open_model, close_model);
}
