#include "test.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/hash.h"
#include "ner/decode.h"
#include "ner/feature.h"
#include "ner/ner.h"

enum { Y = NER_LABELS };

typedef struct bench {
  arena_block blocks[2];
  arena keep, scratch;
  file_map map;
  char *copy;
  ner n;
} bench;

static int open_model(void **state) {
  static bench b;
  err e = {0};
  for (int i = 0; i < 2; i++) assert_true(arena_open(&b.blocks[i], (size_t)1 << 28));
  b.keep = arena_of(&b.blocks[0], NULL);
  b.scratch = arena_of(&b.blocks[1], NULL);
  if (!ner_open(&b.n, SOURCE_DIR "/models/nl/names.model", &e)) fail_msg("%s", e.text);
  if (!file_open(SOURCE_DIR "/models/nl/names.model", &b.map, &e)) fail_msg("%s", e.text);
  b.copy = malloc(b.map.n);
  memcpy(b.copy, b.map.p, b.map.n);
  *state = &b;
  return 0;
}

static int close_model(void **state) {
  bench *b = *state;
  ner_close(&b->n);
  file_close(&b->map);
  free(b->copy);
  for (int i = 0; i < 2; i++) arena_close(&b->blocks[i]);
  return 0;
}

/* ---- decoding */

static int32_t path_sum(const int32_t *step, const int32_t *score, int32_t n, const uint8_t *label) {
  int32_t sum = 0, last = 0;
  for (int32_t i = 0; i < n; i++) {
    if (!ner_may_follow(last, label[i])) return INT32_MIN;
    sum += step[last * Y + label[i]] + score[i * Y + label[i]];
    last = label[i];
  }
  return ner_may_follow(last, 0) ? sum + step[last * Y] : INT32_MIN;
}

static int32_t best_of_all(const int32_t *step, const int32_t *score, int32_t n) {
  int32_t best = INT32_MIN;
  uint8_t label[4] = {0};
  int32_t paths = 1;
  for (int32_t i = 0; i < n; i++) paths *= Y;
  for (int32_t p = 0; p < paths; p++) {
    for (int32_t i = 0, rest = p; i < n; i++, rest /= Y) label[i] = (uint8_t)(rest % Y);
    int32_t sum = path_sum(step, score, n, label);
    best = sum > best ? sum : best;
  }
  return best;
}

static void the_best_row_of_labels_is_found(void **state) {
  bench *b = *state;
  uint32_t seed = 7;
  for (int round = 0; round < 40; round++) {
    int32_t step[Y * Y], score[3 * Y];
    for (int i = 0; i < Y * Y; i++) step[i] = (int32_t)((seed = seed * 1664525U + 1013904223U) >> 20) - 2048;
    for (int i = 0; i < 3 * Y; i++) score[i] = (int32_t)((seed = seed * 1664525U + 1013904223U) >> 20) - 2048;
    uint8_t label[3];
    for (int32_t n = 1; n <= 3; n++) {
      ner_decode(step, score, n, label, b->scratch);
      assert_int_equal(path_sum(step, score, n, label), best_of_all(step, score, n));
    }
  }
}

static void a_name_is_never_left_open(void **state) {
  bench *b = *state;
  int32_t step[Y * Y] = {0}, score[2 * Y] = {0};
  uint8_t label[2];
  score[1] = score[Y + 1] = 100;  // both words would begin a PER
  ner_decode(step, score, 2, label, b->scratch);
  assert_true(ner_may_follow(0, label[0]) && ner_may_follow(label[0], label[1]) && ner_may_follow(label[1], 0));
  assert_int_equal(label[0], 1);
  assert_int_equal(label[1], 3);  // ends it
}

/* ---- names in sentences */

static doc sentence_of(const char *text, const char *tags, arena *a, sentence *s) {
  doc d = {.text = str_of(text), .S = 1, .sent = s};
  struct { word *v; int32_t n, cap; } words = {0};
  str kinds = str_of(tags);
  int32_t at = 0;
  for (str rest = d.text, w; w = str_cut(&rest, ' '), w.p; at += w.n + 1)
    *VEC_PUSH(a, &words) = (word){.beg = at, .end = at + w.n, .head = -1, .upos = (uint8_t)ud_upos_find(str_cut(&kinds, ' '))};
  *s = (sentence){.end = d.text.n, .n = words.n, .root = -1};
  d.word = words.v;
  d.W = words.n;
  return d;
}

static void assert_tags(bench *b, const char *text, const char *kinds, const char *want) {
  sentence s;
  doc d = sentence_of(text, kinds, &b->keep, &s);
  ner_run(&b->n, &d, b->scratch);
  str got = arena_copy(&b->keep, S(""));
  for (int32_t i = 0; i < d.W; i++) {
    str t = ud_ne_name((ne_tag)d.word[i].ne);
    got = arena_printf(&b->keep, "%.*s%s%.*s", (int)got.n, got.p, i ? " " : "", (int)t.n, t.p);
  }
  assert_str(got, want);
}

static void persons_bodies_and_places_are_told(void **state) {
  assert_tags(*state, "Minister Jan de Vries sprak in Rotterdam met Shell .", "NOUN PROPN PROPN PROPN VERB ADP PROPN ADP PROPN PUNCT",
              "O B-PER I-PER I-PER O O B-LOC O B-ORG O");
  assert_tags(*state, "De Europese Commissie vergadert in Brussel .", "DET ADJ NOUN VERB ADP PROPN PUNCT", "O B-ORG I-ORG O O B-LOC O");
}

static void a_family_name_goes_with_the_full_name(void **state) {
  static const char kinds[] = "DET NOUN ADP PROPN VERB ADV PUNCT PROPN PROPN VERB PUNCT";
  assert_tags(*state, "De zaak van Westerhaven duurt voort . Karel Westerhaven sprak .", kinds, "O O O B-PER O O O B-PER I-PER O O");
  assert_tags(*state, "De zaak van Westerhaven duurt voort . Karel Jansen sprak .", kinds, "O O O B-LOC O O O B-PER I-PER O O");
}

static void small_words_are_no_names(void **state) {
  assert_tags(*state, "de man liep naar de winkel", "DET NOUN VERB ADP DET NOUN", "O O O O O O");
}

static void no_words_and_long_rows_are_taken(void **state) {
  bench *b = *state;
  doc none = {.text = S("")};
  ner_run(&b->n, &none, b->scratch);
  enum { MANY = 3 * NER_ROW + 5 };
  char *text = arena_new(&b->keep, char, MANY * 5 + 1);
  word *words = arena_new(&b->keep, word, MANY);
  for (int32_t i = 0; i < MANY; i++) {
    memcpy(text + 5 * i, "Jans ", 5);
    words[i] = (word){.beg = 5 * i, .end = 5 * i + 4, .head = -1, .upos = UPOS_PROPN, .ne = NE_COUNT};
  }
  sentence s = {.end = 5 * MANY - 1, .n = MANY, .root = -1};
  doc d = {.text = {text, 5 * MANY - 1}, .sent = &s, .word = words, .S = 1, .W = MANY};
  ner_run(&b->n, &d, b->scratch);
  for (int32_t i = 0; i < MANY; i++) assert_true(words[i].ne < NE_COUNT);
}

/* ---- features and keys */

static void features_fit_and_tell_words_apart(void **state) {
  bench *b = *state;
  sentence s;
  doc d = sentence_of("Jan Jansen woont in Den Haag", "PROPN PROPN VERB ADP PROPN PROPN", &b->keep, &s);
  const ner_word *w = ner_words(&b->n.tables, &d, &b->keep);
  uint64_t one[NER_FEATURES], two[NER_FEATURES];
  int32_t n = ner_features(w, &d, 0, one), m = ner_features(w, &d, 4, two);
  assert_true(n > 30 && n <= NER_FEATURES && m > 30 && m <= NER_FEATURES);
  assert_true(one[1] != two[1]);
  assert_true(w[0].maybe && w[1].maybe && w[4].maybe);
  assert_true(w[0].flags & NER_FIRST);
  assert_true(w[4].begins & (NER_CITY | NER_COUNTRY) && w[5].inside & (NER_CITY | NER_COUNTRY));
}

static void keys_do_not_see_case_or_digits_where_they_should_not(void **state) {
  (void)state;
  assert_true(ner_low_key(S("Den")) == ner_low_key(S("DEN")));
  assert_true(ner_low_key(S("A12")) == ner_low_key(S("a50")));
  assert_true(ner_low_key(S("\xC3\x89t\xC3\xA9")) == ner_low_key(S("\xC3\xA9t\xC3\xA9")));
  assert_true(ner_word_key(S("Den")) != ner_word_key(S("den")));
  assert_true(ner_phrase_key(ner_phrase_key(0, 1), 2) != ner_phrase_key(ner_phrase_key(0, 2), 1));
}

static void the_network_has_a_say(void **state) {
  bench *b = *state;
  arena keep = b->keep;
  sentence one;
  doc d = sentence_of("Hij sprak met Zwembalk .", "PRON VERB ADP PROPN PUNCT", &keep, &one);
  d.ne_score = arena_new(&keep, int16_t, 5 * NE_PLACES);
  ner n = b->n;
  n.tables.net = 160;
  for (int class = 0; class < NER_CLASSES; class++) {
    int16_t *z = d.ne_score + 3 * NE_PLACES;
    memset(z, 0, NE_PLACES * sizeof *z);
    z[4 + 4 * class] = 200 * NE_UNIT;  // a name of one word
    ner_run(&n, &d, b->scratch);
    assert_int_equal(d.word[3].ne, 1 + 2 * class);
  }
  d.ne_score[3 * NE_PLACES] = 32767;
  ner_run(&n, &d, b->scratch);
  assert_int_equal(d.word[3].ne, NE_NONE);
}

/* ---- the file */

static void a_damaged_file_is_refused_with_its_name(void **state) {
  bench *b = *state;
  ner n;
  err e = {0};
  b->copy[b->map.n / 2] ^= 1;
  assert_false(ner_read(&n, b->copy, b->map.n, "x.model", &e));
  assert_int_equal(e.status, 65);
  assert_true(str_starts(str_of(e.text), S("x.model: ")));
  b->copy[b->map.n / 2] ^= 1;
  e = (err){0};
  assert_false(ner_read(&n, b->copy, b->map.n - 64, "x.model", &e));
  e = (err){0};
  assert_true(ner_read(&n, b->copy, b->map.n, "x.model", &e));
}

static void a_table_that_lacks_is_named(void **state) {
  bench *b = *state;
  ner n;
  err e = {0};
  char *entry = b->copy + 64;
  for (int i = 0; strcmp(entry, "step") != 0; i++) entry += 64;
  entry[0] = 'x';
  uint64_t sum = hash_bytes((str){b->copy + 16, (int32_t)(b->map.n - 16)}, 0);
  memcpy(b->copy + 8, &sum, 8);
  assert_false(ner_read(&n, b->copy, b->map.n, "x.model", &e));
  assert_true(strstr(e.text, "table step is missing") != NULL);
  memcpy(b->copy, b->map.p, b->map.n);
}

static void a_missing_file_is_told(void **state) {
  (void)state;
  ner n;
  err e = {0};
  assert_false(ner_open(&n, "/no/such/names.model", &e));
  assert_true(strstr(e.text, "/no/such/names.model") != NULL);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_best_row_of_labels_is_found),
      cmocka_unit_test(a_name_is_never_left_open),
      cmocka_unit_test(persons_bodies_and_places_are_told),
      cmocka_unit_test(a_family_name_goes_with_the_full_name),
      cmocka_unit_test(the_network_has_a_say),
      cmocka_unit_test(small_words_are_no_names),
      cmocka_unit_test(no_words_and_long_rows_are_taken),
      cmocka_unit_test(features_fit_and_tell_words_apart),
      cmocka_unit_test(keys_do_not_see_case_or_digits_where_they_should_not),
      cmocka_unit_test(a_damaged_file_is_refused_with_its_name),
      cmocka_unit_test(a_table_that_lacks_is_named),
      cmocka_unit_test(a_missing_file_is_told),
  };
  return cmocka_run_group_tests(tests, open_model, close_model);
}
