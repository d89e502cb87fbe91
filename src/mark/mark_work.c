#include "mark/mark_work.h"

#include <utf8proc.h>

#include "base/utf8.h"
#include "mark/mark_date.h"

static const lists no_lists;

str work_lower(str s, arena *a) {
  char *out = arena_new(a, char, 2 * (ptrdiff_t)s.n + 1);
  int32_t n = 0, len;
  for (int32_t i = 0; i < s.n; i += len) {
    unsigned char c = (unsigned char)s.p[i];
    if (c < 0x80) {
      out[n++] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : (char)c;
      len = 1;
      continue;
    }
    utf8proc_int32_t low = utf8proc_tolower((utf8proc_int32_t)utf8_at(s, i, &len));
    n += (int32_t)utf8proc_encode_char(low, (utf8proc_uint8_t *)out + n);
  }
  return (str){out, n};
}

static bool ascii_lower(str s) {
  for (int32_t i = 0; i < s.n; i++)
    if ((unsigned char)s.p[i] >= 0x80 || (s.p[i] >= 'A' && s.p[i] <= 'Z')) return false;
  return true;
}

work *work_open(const lexicon *lex, const doc *d, marks *m, arena *keep, arena *scratch) {
  work *k = arena_new(scratch, work, 1);
  *k = (work){.lex = lex, .lang = lexicon_language(lex, d->lang), .d = d, .m = m, .keep = keep, .scratch = scratch};
  const lists *l = k->lang ? &k->lang->lists : &no_lists;
#define X(field, name) k->field = lists_get(l, S(name));
  MARK_LISTS(X)
#undef X
  k->low = arena_new(scratch, str, d->W);
  for (int32_t w = 0; w < d->W; w++) {
    str form = doc_form(d, w);
    k->low[w] = ascii_lower(form) ? form : work_lower(form, scratch);
  }
  k->day = day_read(d->rep->published);
  if (k->day != DAY_NONE) {
    ymd date = day_ymd(k->day);
    k->date = date.y * 10000 + date.m * 100 + date.d;
  }
  return k;
}

bool work_in(const work *k, const list *l, int32_t w, str *value) { return list_has(l, k->low[w], value); }

bool work_lemma_in(const work *k, const list *l, int32_t w, str *value) {
  str lemma = k->d->word[w].lemma;
  if (!lemma.n) return work_in(k, l, w, value);
  if (list_has(l, lemma, value)) return true;
  str tail = lemma_head(lemma);
  return tail.n < lemma.n ? list_has(l, tail, value) : false;
}

bool word_capital(const doc *d, int32_t w) {
  str form = doc_form(d, w);
  if (!form.n) return false;
  int32_t len;
  uint32_t c = utf8_at(form, 0, &len);
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  utf8proc_category_t cat = utf8proc_category((utf8proc_int32_t)c);
  return cat == UTF8PROC_CATEGORY_LU || cat == UTF8PROC_CATEGORY_LT;
}

deprel word_rel(const doc *d, int32_t w) { return ud_rel_base((deprel)d->word[w].rel); }

bool word_finite(const doc *d, int32_t w) { return str_eq(word_feat(&d->word[w], S("VerbForm")), S("Fin")); }

ne_tag word_ne(const doc *d, int32_t w) {
  int t = d->word[w].ne;
  return t ? (ne_tag)(t - (t - 1) % 2) : NE_NONE;
}

int32_t child_find(const doc *d, int32_t w, deprel plain) {
  int32_t c = d->word[w].child;
  while (c >= 0 && word_rel(d, c) != plain) c = d->word[c].next;
  return c;
}

int32_t child_next(const doc *d, int32_t c, deprel plain) {
  c = d->word[c].next;
  while (c >= 0 && word_rel(d, c) != plain) c = d->word[c].next;
  return c;
}

int32_t word_case(const doc *d, int32_t w) {
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next)
    if (d->word[c].rel == REL_CASE && d->word[c].upos != UPOS_PART) return c;
  return -1;
}

bool word_nominal(const doc *d, int32_t w) {
  const word *x = &d->word[w];
  switch ((upos)x->upos) {
    case UPOS_NOUN: case UPOS_PROPN: case UPOS_PRON: return true;
    case UPOS_NUM: case UPOS_ADJ: case UPOS_DET: case UPOS_X: case UPOS_SYM: case UPOS_VERB: {
      deprel r = word_rel(d, w);
      return r == REL_NSUBJ || r == REL_OBJ || r == REL_IOBJ || (r == REL_OBL && x->upos != UPOS_VERB) ||
             (r == REL_NMOD && x->upos != UPOS_VERB);
    }
    case UPOS_NONE: case UPOS_ADP: case UPOS_ADV: case UPOS_AUX: case UPOS_CCONJ: case UPOS_INTJ: case UPOS_PART:
    case UPOS_PUNCT: case UPOS_SCONJ: case UPOS_COUNT: return false;
  }
  return false;
}

bool word_is_clause(const doc *d, int32_t w) {
  if (d->word[w].upos == UPOS_VERB && word_rel(d, w) != REL_AMOD) return true;
  switch (word_rel(d, w)) {
    case REL_ROOT: case REL_CCOMP: case REL_XCOMP: case REL_ADVCL: case REL_ACL: case REL_PARATAXIS: case REL_CSUBJ:
      return true;
    default: break;
  }
  return child_find(d, w, REL_COP) >= 0 || child_find(d, w, REL_NSUBJ) >= 0;
}

int32_t word_clause(const doc *d, int32_t w) {
  while (w >= 0 && !word_is_clause(d, w)) w = d->word[w].head;
  return w;
}

static bool is_past(const word *x) {
  return str_eq(word_feat(x, S("Tense")), S("Past")) && !str_eq(word_feat(x, S("VerbForm")), S("Part"));
}

bool clause_past(const work *k, int32_t w) {
  const doc *d = k->d;
  if (is_past(&d->word[w])) return true;
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    deprel r = word_rel(d, c);
    if ((r == REL_AUX || r == REL_COP) && is_past(&d->word[c])) return true;
  }
  return false;
}

bool clause_future(const work *k, int32_t w) {
  const doc *d = k->d;
  if (work_lemma_in(k, k->future, w, NULL)) return true;
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next)
    if (word_rel(d, c) == REL_AUX && work_lemma_in(k, k->future, c, NULL)) return true;
  return false;
}

static bool is_present(const word *x) {
  return str_eq(word_feat(x, S("Tense")), S("Pres")) && str_eq(word_feat(x, S("VerbForm")), S("Fin"));
}

bool clause_present(const work *k, int32_t w) {
  const doc *d = k->d;
  bool present = is_present(&d->word[w]), participle = str_eq(word_feat(&d->word[w], S("VerbForm")), S("Part"));
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    deprel r = word_rel(d, c);
    if (r != REL_AUX && r != REL_COP) continue;
    if (participle && work_lemma_in(k, k->perfect, c, NULL)) return false;
    present |= is_present(&d->word[c]);
  }
  int32_t found = 0;
  if (k->lang) patterns_find(&k->lang->cues.match, d->word[w].lemma, PATTERN_VERB, &found);
  return present && !found;
}

int32_t work_number(const work *k, int32_t w) {
  str s = k->low[w], value;
  int32_t n = 0, i = 0;
  for (; i < s.n && i < 6 && s.p[i] >= '0' && s.p[i] <= '9'; i++) n = n * 10 + (s.p[i] - '0');
  if (i == s.n && i > 0) return n;
  if (!list_has(k->number, s, &value)) return -1;
  n = 0;
  for (i = 0; i < value.n && i < 6; i++) n = n * 10 + (value.p[i] - '0');
  return n;
}
