#include "lexicon/concepts.h"

#include "base/hash.h"
#include "base/utf8.h"

enum { STATUS_DATA = 65 };

typedef struct reader {
  str file, line;
  int32_t number;
  concepts *out;
  arena *keep;
  err *e;
} reader;

static bool fault(const reader *r, str at, const char *sentence) {
  long column = at.p && at.p >= r->line.p ? (long)(at.p - r->line.p) + 1 : 1;
  return err_at(r->e, STATUS_DATA, r->file, r->number, column, "%s", sentence);
}

static bool read_languages(reader *r) {
  concepts *c = r->out;
  for (str rest = r->line, f; f = str_cut(&rest, '\t'), f.p;) {
    if (f.n != 2 || c->langs == CONCEPT_LANGUAGES) return fault(r, f, "the first row names up to eight languages by two letters, divided by tabs");
    c->lang[c->langs++] = f;
  }
  return c->langs > 1 || fault(r, r->line, "a table of one language");
}

static bool word_fits(reader *r, str w) {
  if (!w.n) return fault(r, w, "an empty word");
  for (int32_t i = 0; i < w.n; i++)
    if (w.p[i] == ' ' || (w.p[i] >= 'A' && w.p[i] <= 'Z')) return fault(r, w, "a word is in small letters and without a blank");
  return true;
}

static bool read_field(reader *r, str field, uint8_t lang) {
  int32_t from = r->out->word.n;
  for (str rest = field, w; w = str_cut(&rest, '|'), w.p;) {
    w = str_trim(w);
    if (!word_fits(r, w)) return false;
    for (int32_t i = from; i < r->out->word.n; i++)
      if (str_eq(r->out->word.v[i].word, w)) return fault(r, w, "the word stands in the field already");
    *VEC_PUSH(r->keep, &r->out->word) = (concept_word){w, r->out->rows, lang};
  }
  return true;
}

static bool read_row(reader *r) {
  if (!r->out->langs) return read_languages(r);
  uint8_t lang = 0;
  for (str rest = r->line, f; f = str_cut(&rest, '\t'), f.p; lang++) {
    if (lang == r->out->langs) return fault(r, f, "more fields than languages");
    if (!read_field(r, f, lang)) return false;
  }
  if (lang < r->out->langs) return fault(r, r->line, "fewer fields than languages");
  r->out->rows++;
  return true;
}

static uint32_t bucket(const concepts *c, uint8_t lang, str word) { return (uint32_t)hash_bytes(word, lang) & c->mask; }

static void build(concepts *c, arena *keep) {
  c->mask = 1;
  while (c->mask < (uint32_t)c->word.n) c->mask = c->mask * 2 + 1;
  c->begin = arena_new(keep, int32_t, (ptrdiff_t)c->mask + 2);
  c->order = arena_new(keep, int32_t, c->word.n);
  for (int32_t i = 0; i < c->word.n; i++) c->begin[bucket(c, c->word.v[i].lang, c->word.v[i].word) + 1]++;
  for (uint32_t b = 0; b <= c->mask; b++) c->begin[b + 1] += c->begin[b];
  for (int32_t i = c->word.n - 1; i >= 0; i--) {  // backward: the rows of a bucket stay in file order
    uint32_t b = bucket(c, c->word.v[i].lang, c->word.v[i].word);
    c->order[--c->begin[b + 1]] = i;
  }
  for (uint32_t b = 0; b <= c->mask; b++) c->begin[b] = c->begin[b + 1];  // the walk above left begins one to the right
  c->begin[c->mask + 1] = c->word.n;
}

static bool check_rows(reader *r) {
  const concepts *c = r->out;
  for (int32_t i = 0; i < c->word.n; i++) {
    const concept_word *w = &c->word.v[i];
    uint32_t b = bucket(c, w->lang, w->word);
    int32_t rows = 0;
    for (int32_t k = c->begin[b]; k < c->begin[b + 1]; k++)
      rows += c->word.v[c->order[k]].lang == w->lang && str_eq(c->word.v[c->order[k]].word, w->word);
    if (rows > CONCEPTS_A_WORD) return err_at(r->e, STATUS_DATA, r->file, 0, 0, "\"%.*s\" stands in more than %d rows", w->word.n, w->word.p, CONCEPTS_A_WORD);
  }
  return true;
}

bool concepts_read(str file, str bytes, concepts *out, arena *keep, err *e) {
  *out = (concepts){0};
  reader r = {.file = file, .out = out, .keep = keep, .e = e};
  for (str rest = bytes, line; line = str_cut(&rest, '\n'), line.p;) {
    r.number++;
    r.line = line;
    int32_t bad = utf8_fault(line);
    if (bad >= 0) return fault(&r, str_sub(line, bad, line.n), "not UTF-8");
    if (line.n && line.p[0] != '#' && !read_row(&r)) return false;
  }
  build(out, keep);
  return check_rows(&r);
}

int32_t concepts_find(const concepts *c, str lang, str word, int32_t row[CONCEPTS_A_WORD]) {
  uint8_t l = 0;
  while (l < c->langs && !str_eq(c->lang[l], lang)) l++;
  if (l == c->langs || !word.n) return 0;
  int32_t n = 0;
  uint32_t b = bucket(c, l, word);
  for (int32_t k = c->begin[b]; k < c->begin[b + 1] && n < CONCEPTS_A_WORD; k++) {
    const concept_word *w = &c->word.v[c->order[k]];
    if (w->lang == l && str_eq(w->word, word)) row[n++] = w->row;
  }
  return n;
}
