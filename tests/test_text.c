#include <stdio.h>

#include "test.h"

#include "text/text.h"

static arena_block blocks[3];
static lexicon lex;
static arena keep, scratch;

static doc split(const char *text, const char *lang) {
  static report rep;
  rep = (report){.id = S("t"), .text = str_of(text)};
  keep = arena_of(&blocks[1], NULL);
  scratch = arena_of(&blocks[2], NULL);
  doc d;
  err e = {0};
  if (!text_make(&lex, &rep, str_of(lang), &d, &keep, scratch, &e)) fail_msg("%s", e.text);
  return d;
}

static void a_report_becomes_sentences_of_every_kind(void **state) {
  (void)state;
  doc d = split(
      "Grenspost gesloten\n\nDEN HAAG (ANP) - De grens is dicht. Dat zegt dhr. A. de Vries.\n\nDe post blijft 's nachts dicht. (ANP)\n\nBron: Belga\n",
      "nl");
  static const uint8_t kind[] = {SENT_HEADLINE, SENT_DATELINE, SENT_PLAIN, SENT_PLAIN, SENT_PLAIN, SENT_CREDIT, SENT_CREDIT};
  static const int32_t paragraph[] = {0, 1, 1, 1, 2, 2, 3};
  assert_int_equal(d.S, 7);
  for (int32_t s = 0; s < d.S; s++) {
    assert_int_equal(d.sent[s].kind, kind[s]);
    assert_int_equal(d.sent[s].paragraph, paragraph[s]);
  }
  assert_str(d.lang, "nl");
}

static void offsets_cover_every_letter_once(void **state) {
  (void)state;
  doc d = split("They don't know.\nJohn's U.S. visit cost $200 (see www.a-b.com/x).", "en");
  int32_t at = 0;
  for (int32_t w = 0; w < d.W; w++) {
    for (; at < d.word[w].beg; at++) assert_true(d.text.p[at] == ' ' || d.text.p[at] == '\n');
    assert_int_equal(d.word[w].beg, at);
    assert_true(d.word[w].end > at);
    assert_true(d.sent[d.word[w].sent].first <= w && w < d.sent[d.word[w].sent].first + d.sent[d.word[w].sent].n);
    at = d.word[w].end;
  }
  assert_int_equal(at, d.text.n);
  assert_str(doc_form(&d, 2), "n't");
  assert_int_equal(d.word[1].flags, WORD_MWT_FIRST);
  assert_int_equal(d.word[2].flags, WORD_MWT_NEXT | WORD_SPACE_AFTER);
}

static void the_language_is_recognised(void **state) {
  (void)state;
  assert_str(split("De minister zei dat het bestand standhoudt.", "").lang, "nl");
  assert_str(split("The minister said that the truce was holding.", "").lang, "en");
  assert_int_equal(split("", "").S, 0);
  assert_int_equal(split(" \n\n ", "").W, 0);
}

static void an_unknown_language_is_refused(void **state) {
  (void)state;
  report rep = {.id = S("t"), .text = S("Der Minister sagte am Donnerstag, dass die Waffenruhe an der gesamten Grenze eingehalten werde.")};
  doc d;
  err e = {0};
  arena a = arena_of(&blocks[1], NULL);
  assert_false(text_make(&lex, &rep, S("xx"), &d, &a, arena_of(&blocks[2], NULL), &e));
  assert_string_equal(e.text, "the lexicon has no language \"xx\"");
  e = (err){0};
  assert_false(text_make(&lex, &rep, S(""), &d, &a, arena_of(&blocks[2], NULL), &e));
  assert_int_equal(e.status, 65);
}

static void a_sentence_without_end_is_ended(void **state) {
  (void)state;
  enum { WORDS = 3 * TEXT_MAX_SENTENCE };
  static char text[2 * WORDS + 1];
  for (int i = 0; i < WORDS; i++) memcpy(text + 2 * i, "x ", 2);
  doc d = split(text, "en");
  assert_int_equal(d.W, WORDS);
  assert_int_equal(d.S, 3);
}

static void wrapped_text_goes_on_over_its_lines(void **state) {
  (void)state;
  doc d = split(
      "The foreign ministry said on Thursday that the two sides had agreed to hold\ntheir fire for a week and that the observers would be let "
      "through to the\nvillages along the river, where several hundred families have been waiting\nfor food and medicine since the end of last "
      "month. It gave no details.\n\nThe rebels have not confirmed this.\n",
      "en");
  assert_int_equal(d.S, 3);
  assert_int_equal(d.sent[1].paragraph, 0);
  assert_int_equal(d.sent[2].paragraph, 1);
}

static void assert_words(const char *text, const char *words) {
  doc d = split(text, "en");
  str rest = str_of(words);
  for (int32_t w = 0; w < d.W; w++) {
    str want = str_cut(&rest, ' ');
    assert_int_equal(doc_form(&d, w).n, want.n);
    assert_memory_equal(doc_form(&d, w).p, want.p, (size_t)want.n);
  }
  assert_int_equal(rest.n, 0);
}

static void its_is_two_words_where_no_possessive_can_stand(void **state) {
  (void)state;
  assert_words("Its not over, its a truce.", "It s not over , it s a truce .");
  assert_words("Its army and its in-house bank.", "Its army and its in - house bank .");
  assert_words("Your the minister, your minister.", "You r the minister , your minister .");
}

static void an_address_in_angle_brackets_is_parted_from_the_name(void **state) {
  (void)state;
  assert_words("\"Jansen\"<jansen@example.org> wrote", "\" Jansen \" < jansen@example.org > wrote");
  assert_words("I <3 Gaza, call 3-5213 or (989)755-1109.", "I <3 Gaza , call 3-5213 or ( 989 ) 755-1109 .");
  assert_words("In the 70's he got an A++ on YouTube's 18+ list.", "In the 70's he got an A ++ on YouTube 's 18 + list .");
}

int main(void) {
  for (int i = 0; i < 3; i++)
    if (!arena_open(&blocks[i], 1 << 28)) return 1;
  arena run = arena_of(&blocks[0], NULL);
  err e = {0};
  if (!lexicon_open(SOURCE_DIR "/lexicon", &lex, &run, &e)) {
    fprintf(stderr, "%s\n", e.text);
    return 1;
  }
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_report_becomes_sentences_of_every_kind),
      cmocka_unit_test(offsets_cover_every_letter_once),
      cmocka_unit_test(the_language_is_recognised),
      cmocka_unit_test(an_unknown_language_is_refused),
      cmocka_unit_test(a_sentence_without_end_is_ended),
      cmocka_unit_test(wrapped_text_goes_on_over_its_lines),
      cmocka_unit_test(its_is_two_words_where_no_possessive_can_stand),
      cmocka_unit_test(an_address_in_angle_brackets_is_parted_from_the_name),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
