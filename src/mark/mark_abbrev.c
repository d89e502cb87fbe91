#include "mark/mark_abbrev.h"

#include "mark/mark_name.h"

enum { ABBREV_MAX = 10, SKIP_MAX = 4 };

static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static char small(char c) { return is_upper(c) ? (char)(c + 32) : c; }

// Letters only, at least two capitals: "NLC", "UvA", "MIVD".
static bool like_abbreviation(str form) {
  int32_t capitals = 0;
  if (form.n < 2 || form.n > ABBREV_MAX) return false;
  for (int32_t i = 0; i < form.n; i++) {
    if (!is_upper(form.p[i]) && !(form.p[i] >= 'a' && form.p[i] <= 'z')) return false;
    capitals += is_upper(form.p[i]);
  }
  return capitals >= 2 && is_upper(form.p[0]);
}

// How many letters of abbr[0..n) the word gives, taken from its end: its first letter, and capitals inside it.
static int32_t letters_of(str form, str abbr, int32_t n) {
  int32_t got = 0;
  for (int32_t i = form.n - 1; i >= 0 && got < n; i--)
    if ((i == 0 || is_upper(form.p[i]) || form.p[i - 1] == '-') && small(form.p[i]) == small(abbr.p[n - 1 - got])) got++;
  // "Extinction" gives an X
  if (got < n && form.n > 1 && small(form.p[0]) == 'e' && form.p[1] == 'x' && small(abbr.p[n - 1 - got]) == 'x') return got + 1;
  return small(form.p[0]) == small(abbr.p[n - got < n ? n - got : n - 1]) ? got : 0;
}

// The word with which the long form before word `end` begins, -1 when the letters do not fit.
static int32_t long_form(const doc *d, int32_t end, str abbr) {
  int32_t left = abbr.n, skipped = 0, start = d->sent[d->word[end - 1].sent].first;
  for (int32_t w = end - 1; w >= start && left > 0; w--) {
    if (d->word[w].upos == UPOS_PUNCT) return -1;
    int32_t got = letters_of(doc_form(d, w), abbr, left);
    left -= got;
    if (!got && ++skipped > SKIP_MAX) return -1;
    if (!left) return word_capital(d, w) ? w : -1;
  }
  return -1;
}

static bool same_text(const doc *d, int32_t a, int32_t b) { return str_eq(doc_form(d, a), doc_form(d, b)); }

static void take_back(work *k, const abbrev *a) {
  const doc *d = k->d;
  const name_hit *full = hit_at(k, a->last - 1);
  for (int32_t w = 0; w < d->W; w++) {
    const name_hit *h = hit_at(k, w);
    if (!h || h->last != h->first + 1 || h->part || !same_text(d, w, a->word)) continue;
    bool same = full && strcmp(full->v[0]->country, h->v[0]->country) == 0 && strcmp(full->v[0]->sector, h->v[0]->sector) == 0;
    if (!same) k->hit_of[w] = -1;
  }
}

void mark_abbreviations(work *k) {
  const doc *d = k->d;
  for (int32_t w = 2; w + 1 < d->W; w++) {
    if (!str_eq(doc_form(d, w - 1), S("(")) || !str_eq(doc_form(d, w + 1), S(")")) || !like_abbreviation(doc_form(d, w))) continue;
    if (d->word[w - 2].sent != d->word[w].sent || abbrev_at(k, w)) continue;
    int32_t first = long_form(d, w - 1, doc_form(d, w));
    if (first < 0) continue;
    abbrev *a = VEC_PUSH(k->scratch, &k->abbrev);
    *a = (abbrev){.word = w, .first = first, .last = w - 1};
    take_back(k, a);
  }
}

const abbrev *abbrev_at(const work *k, int32_t w) {
  for (int32_t i = 0; i < k->abbrev.n; i++)
    if (same_text(k->d, k->abbrev.v[i].word, w)) return &k->abbrev.v[i];
  return NULL;
}
