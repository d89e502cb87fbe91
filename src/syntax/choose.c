#include "syntax/choose.h"

#include "syntax/compound.h"
#include "syntax/tree.h"
#include "syntax/wordform.h"

enum { TRIES = 4, SHORT_NAME = 5, LONG_WORD = 6, NONE = -1, CAPITALS = 4 };
static const float LATER_MARGIN = 7.0f;  // a later script must not score this much lower than the first

typedef struct result {
  str lemma;
  int32_t script;  // NONE: no script fits
} result;

static bool dictionary_lemma(const lemmas *l, int upos_id, str form, str *lemma, arena *keep) {
  if (form.n > LEMMA_MAX_FORM) return false;
  if (lemma_find(l, upos_id, form, lemma)) return true;
  return upos_id != UPOS_PROPN && lemma_find(l, upos_id, lemma_lower(form, keep), lemma);
}

/* A short word in capitals among others is an abbreviation: it keeps them. */
static bool keeps_capitals(const lemma_choice *c, str script, str form) {
  if (c->loud || form.n > SHORT_NAME || script.n < 2 || wordform_shape(form, false) / 4 != CAPITALS) return false;
  return script.p[0] == 'c' || (script.p[0] == 'l' && c->upos == UPOS_PROPN);
}

static str script_lemma(const lemma_choice *c, int32_t i, str form, arena *keep) {
  str script = c->script[i];
  bool keeps = keeps_capitals(c, script, form);
  if (keeps && c->upos == UPOS_PROPN) return form;
  if (keeps) script = arena_printf(keep, "k%.*s", (int)script.n - 1, script.p + 1);
  return lemma_apply(script, form, keep);
}

static int32_t take_best(const lemma_choice *c) { return c->kernel->highest(c->score, NULL, 0, c->n); }

/* Is the lemma a word one can look up? "aan_vallen" counts as "aanvallen" or "vallen". */
static bool listed(const lemmas *l, str lemma, arena *keep) {
  str low = lemma_lower(lemma, keep), rest;
  if (lemma_known(l, low) || lemma_find(l, LEMMA_WORD, low, &rest)) return true;
  str tail = lemma_head(low);
  return tail.n < low.n && (lemma_known(l, tail) || lemma_find(l, LEMMA_WORD, tail, &rest));
}

static bool is_open_class(int upos_id) {
  return upos_id == UPOS_NOUN || upos_id == UPOS_VERB || upos_id == UPOS_ADJ || upos_id == UPOS_ADV;
}

static result choose_script(const lemmas *l, lemma_choice *c, str form, arena *keep) {
  result first = {form, NONE};
  float top = 0;
  for (int tries = 0; tries < TRIES; tries++) {
    int32_t i = take_best(c);
    if (first.script != NONE && c->score[i] < top - LATER_MARGIN) break;
    result r = {script_lemma(c, i, form, keep), i};
    if (r.lemma.n > 0) {
      bool done = !is_open_class(c->upos) || lemma_kind(c->script[i]) == 'C' || listed(l, r.lemma, keep);
      if (first.script == NONE) first = r, top = c->score[i];
      if (done) return r;
    }
    c->score[i] = -1e30f;
  }
  return first;
}

/* Forms of verbs that the treebanks lack. */
static bool verb_lemma(const lemmas *l, int upos_id, str form, str *lemma, arena *keep) {
  return upos_id == UPOS_VERB && form.n <= LEMMA_MAX_FORM && lemma_find(l, LEMMA_FORM, lemma_lower(form, keep), lemma);
}

static bool is_word_of_letters(str w) {
  for (int32_t i = 0; i < w.n; i++)
    if ((w.p[i] | 0x20) < 'a' || (w.p[i] | 0x20) > 'z') return false;
  return w.n >= LONG_WORD && w.n <= LEMMA_MAX_FORM;
}

/* A long word that no list has, and that two letters swapped, or one letter for two or two for one, make a word of the treebanks
 * of the same part of speech: "minsiter", "accomodate". */
static bool misspelt_lemma(const lemmas *l, int upos_id, str form, str *lemma, arena *keep) {
  if (!is_open_class(upos_id) || !is_word_of_letters(form)) return false;
  str w = lemma_lower(form, keep);
  if (lemma_known(l, w)) return false;
  for (int32_t i = 1; i < w.n; i++) {
    char p[LEMMA_MAX_FORM + 1];
    memcpy(p, w.p, (size_t)w.n);
    if (w.p[i] == w.p[i - 1]) {
      memmove(p + i, p + i + 1, (size_t)(w.n - i - 1));
      if (lemma_find(l, upos_id, (str){p, w.n - 1}, lemma)) return true;
      continue;
    }
    p[i] = w.p[i - 1], p[i - 1] = w.p[i];
    if (i > 1 && lemma_find(l, upos_id, (str){p, w.n}, lemma)) return true;
    memcpy(p, w.p, (size_t)i);
    memcpy(p + i, w.p + i - 1, (size_t)(w.n - i + 1));
    if (lemma_find(l, upos_id, (str){p, w.n + 1}, lemma)) return true;
  }
  return false;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* The same digits in the same order. */
static bool same_digits(str a, str b) {
  int32_t i = 0, j = 0;
  for (;; i++, j++) {
    while (i < a.n && !is_digit(a.p[i])) i++;
    while (j < b.n && !is_digit(b.p[j])) j++;
    if (i >= a.n || j >= b.n) return i >= a.n && j >= b.n;
    if (a.p[i] != b.p[j]) return false;
  }
}

/* "1,100": without the commas that part thousands; any other form as it stands. */
static str number_lemma(str form, arena *keep) {
  for (int32_t i = form.n; (i -= 4) > 0;)
    if (form.p[i] != ',' || !is_digit(form.p[i + 1]) || !is_digit(form.p[i + 2]) || !is_digit(form.p[i + 3])) return form;
  char *p = arena_new(keep, char, form.n + 1);
  int32_t n = 0;
  for (int32_t i = 0; i < form.n; i++)
    if (form.p[i] != ',') p[n++] = form.p[i];
  return (str){p, n};
}

/* Every letter that stands more than `most` times in a row in the word, `most` times. */
static str shorten(str w, int32_t most, arena *keep) {
  char *p = arena_raw(keep, char, w.n + 1);
  int32_t n = 0;
  for (int32_t i = 0; i < w.n; i++)
    if (i < most || w.p[i] != w.p[i - 1] || (most > 1 && w.p[i] != w.p[i - 2])) p[n++] = w.p[i];
  return (str){p, n};
}

/* How often the treebanks have the lemma, as a class: 0 for never. */
static int lemma_class(const lemmas *l, str lemma) {
  str count;
  return lemma_find(l, LEMMA_WORD, lemma, &count) && count.n > 0 ? count.p[0] - '0' + 1 : 0;
}

/* "sooooo", "prettty": a letter three times in a row is twice or once in the word that is meant. */
static str without_stretch(const lemmas *l, str lemma, arena *keep) {
  str two = shorten(lemma, 2, keep), one = shorten(lemma, 1, keep);
  if (two.n == lemma.n) return lemma;
  return lemma_class(l, one) > lemma_class(l, two) ? one : two;
}

static bool is_address(str s) { return str_find_byte(s, '@', 0) > 0 || str_find(s, S("://"), 0) > 0; }

str lemma_choose(const lemmas *l, lemma_choice *c, str form, bool *particle, arena *keep) {
  str known;
  bool in_dictionary = dictionary_lemma(l, c->upos, form, &known, keep);
  if (in_dictionary || verb_lemma(l, c->upos, form, &known, keep)) {
    *particle = lemma_kind(c->script[take_best(c)]) == 'P';
    return known;
  }
  if (is_address(form)) return form;
  if (misspelt_lemma(l, c->upos, form, &known, keep)) return known;
  result r = choose_script(l, c, form, keep);
  if (c->upos == UPOS_NUM && !same_digits(r.lemma, form)) return number_lemma(form, keep);
  char kind = r.script == NONE ? '-' : lemma_kind(c->script[r.script]);
  *particle = kind == 'P';
  if (kind == 'C') return compound_split(l, r.lemma, keep);
  return is_open_class(c->upos) ? without_stretch(l, r.lemma, keep) : r.lemma;
}
