#include "mark/mark_phrase.h"

static bool is_break(str s) {
  return str_eq(s, S(",")) || str_eq(s, S("-")) || str_eq(s, S("–")) || str_eq(s, S("—")) || str_eq(s, S("(")) ||
         str_eq(s, S(")")) || str_eq(s, S(":")) || str_eq(s, S(";"));
}

bool phrase_broken(const doc *d, int32_t a, int32_t b) {
  if (b - a > PHRASE_MAX) return true;
  for (int32_t w = a + 1; w < b; w++)
    if (d->word[w].upos == UPOS_PUNCT && is_break(doc_form(d, w))) return true;
  return false;
}

// Does child c belong to the phrase of its head? top: the head is the head of the whole phrase.
static bool belongs(const doc *d, int32_t c, bool top) {
  int32_t h = d->word[c].head;
  deprel full = (deprel)d->word[c].rel;
  if (full == REL_ACL_RELCL || full == REL_ADVCL_RELCL) return false;
  switch (ud_rel_base(full)) {
    case REL_DET: case REL_AMOD: case REL_NUMMOD: case REL_COMPOUND: case REL_FLAT: case REL_FIXED: case REL_GOESWITH: return true;
    case REL_NMOD: return c < h || !phrase_broken(d, h, c);
    case REL_CASE: return !top || c > h;
    case REL_APPOS: return c > h && !phrase_broken(d, h, c) && d->word[c].upos == UPOS_PROPN;
    case REL_ACL: return c > h && c - h <= 2 && !phrase_broken(d, h, c);
    case REL_ADVMOD: return !top && c < h;
    case REL_CONJ: case REL_CC: return !top;
    case REL_OBL: case REL_OBJ: return !top;
    default: return false;
  }
}

static bool closing_bracket(const doc *d, int32_t open, int32_t end, int32_t *close) {
  for (int32_t w = open + 1; w < end && w < open + 8; w++)
    if (str_eq(doc_form(d, w), S(")"))) {
      *close = w;
      return true;
    }
  return false;
}

void phrase_extent(const doc *d, int32_t head, int32_t *first, int32_t *last) {
  const sentence *s = &d->sent[d->word[head].sent];
  int32_t lo = head - PHRASE_MAX, hi = head + PHRASE_MAX;
  if (lo < s->first) lo = s->first;
  if (hi > s->first + s->n) hi = s->first + s->n;
  bool inside[2 * PHRASE_MAX + 1] = {0};
  int32_t queue[2 * PHRASE_MAX + 1], n = 0;
  queue[n++] = head;
  inside[head - lo] = true;
  for (int32_t i = 0; i < n; i++)
    for (int32_t c = d->word[queue[i]].child; c >= 0; c = d->word[c].next)
      if (c >= lo && c < hi && n <= 2 * PHRASE_MAX && !inside[c - lo] && belongs(d, c, queue[i] == head)) {
        inside[c - lo] = true;
        queue[n++] = c;
      }
  // Contiguous around the head; marks between two words of the phrase do not break it.
  int32_t a = head, b = head + 1;
  for (int32_t w = head - 1; w >= lo; w--) {
    if (inside[w - lo]) a = w;
    else if (d->word[w].upos != UPOS_PUNCT) break;
  }
  for (int32_t w = head + 1; w < hi; w++) {
    if (inside[w - lo]) b = w + 1;
    else if (d->word[w].upos != UPOS_PUNCT) break;
  }
  int32_t close;
  if (b < hi && str_eq(doc_form(d, b), S("(")) && closing_bracket(d, b, hi, &close)) b = close + 1;
  *first = a;
  *last = b;
}

static bool name_part_rel(const doc *d, int32_t c) {
  switch (word_rel(d, c)) {
    case REL_FLAT: case REL_FIXED: case REL_GOESWITH: return true;
    case REL_COMPOUND: return d->word[c].upos == UPOS_PROPN;
    case REL_AMOD: return c < d->word[c].head && (d->word[c].upos == UPOS_PROPN || d->word[c].upos == UPOS_ADJ) && word_capital(d, c);
    default: return false;
  }
}

bool name_hyphen(const doc *d, int32_t v) {
  if (v < 1 || v + 1 >= d->W || !str_eq(doc_form(d, v), S("-"))) return false;
  return d->word[v].beg == d->word[v - 1].end && d->word[v + 1].beg == d->word[v].end && d->word[v + 1].upos == UPOS_PROPN;
}

// "al-Subaihi" in three tokens: the hyphen goes with the part of the name behind it.
static bool hyphen_within(const doc *d, int32_t b, int32_t a) {
  return name_hyphen(d, b) && d->word[b + 1].head >= a && d->word[b + 1].head < b && name_part_rel(d, b + 1);
}

// "Colonel Johan van der Merwe": parts of the name that hang on the title as the given name does.
static bool beside_title(const doc *d, int32_t head, int32_t b) {
  return word_rel(d, head) == REL_FLAT && word_rel(d, b) == REL_FLAT && d->word[head].head < head && d->word[b].head == d->word[head].head;
}

void name_extent(const doc *d, int32_t head, int32_t *first, int32_t *last) {
  const sentence *s = &d->sent[d->word[head].sent];
  int32_t a = head, b = head + 1;
  bool proper = d->word[head].upos == UPOS_PROPN;
  while (proper && a > s->first && d->word[a - 1].head >= a && d->word[a - 1].head < b && name_part_rel(d, a - 1)) a--;
  for (int32_t end = s->first + s->n; b < end;) {
    if (hyphen_within(d, b, a)) b += 2;
    else if ((d->word[b].head >= a && d->word[b].head < b && name_part_rel(d, b)) || beside_title(d, head, b)) b++;
    else break;
  }
  *first = a;
  *last = b;
}
