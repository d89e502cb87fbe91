#include "mark/mend_subject.h"

#include "mark/mark_work.h"

enum { ASIDE_MAX = 4 };

static bool number_is(const doc *d, int32_t a, int32_t b) {
  str x = word_feat(&d->word[a], S("Number"));
  return x.n && str_eq(x, word_feat(&d->word[b], S("Number")));
}

/* "… viel de regering en eisten de bonden …": the subject before does not agree, the object does. */
static int32_t by_number(const doc *d, int32_t w) {
  int32_t o = child_find(d, w, REL_OBJ), h = d->word[w].head, s = d->word[w].rel == REL_CONJ ? child_find(d, h, REL_NSUBJ) : -1;
  if (o < w || s < 0 || !word_feat(&d->word[s], S("Number")).n || child_find(d, s, REL_CONJ) >= 0) return -1;
  return number_is(d, o, w) && !number_is(d, s, w) && word_feat(&d->word[w], S("Number")).n ? o : -1;
}

/* "Fidan, however, said": nothing but commas and an adverb of the verb w between. */
static bool only_aside(const doc *d, int32_t from, int32_t w) {
  if (d->word[w - 1].upos != UPOS_PUNCT || w - from > ASIDE_MAX) return false;
  for (int32_t x = from; x < w; x++)
    if (d->word[x].upos != UPOS_PUNCT && d->word[x].upos != UPOS_ADV) return false;
  return true;
}

int32_t mend_lost_subject(const doc *d, int32_t w, bool turned) {
  if (!word_finite(d, w) || child_find(d, w, REL_NSUBJ) >= 0 || child_find(d, w, REL_CSUBJ) >= 0) return -1;
  for (int32_t c = d->word[w].child; c >= 0 && c < w; c = d->word[c].next) {
    deprel r = word_rel(d, c);
    bool named = d->word[c].upos == UPOS_PROPN || word_ne(d, c) == NE_B_PER || (d->word[c].upos == UPOS_PRON && str_eq(word_feat(&d->word[c], S("Case")), S("Nom")));
    int32_t first, last;
    if (!named || (r != REL_ADVMOD && r != REL_OBL && r != REL_DISLOCATED && r != REL_VOCATIVE && r != REL_DISCOURSE && !(r == REL_IOBJ && child_find(d, c, REL_DET) >= 0)) || child_find(d, c, REL_CASE) >= 0) continue;
    doc_subtree(d, c, &first, &last);
    if (last == w || only_aside(d, last, w)) return c;
  }
  return turned ? by_number(d, w) : -1;
}

int32_t mend_false_subject(const doc *d, int32_t w) {
  int32_t s = child_find(d, w, REL_NSUBJ), h = d->word[w].head;
  if (s != w + 1 && (s < w || child_find(d, s, REL_DET) != w + 1)) return -1;
  if (d->word[w].rel != REL_CONJ || child_find(d, w, REL_CC) != w - 1 || child_find(d, w, REL_OBJ) >= 0 || !word_finite(d, w)) return -1;
  int32_t first = child_find(d, h, REL_NSUBJ);
  return d->word[s].rel == REL_NSUBJ && first >= 0 && first < h && d->word[h].upos == UPOS_VERB ? s : -1;
}
