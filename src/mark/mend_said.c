#include "mark/mend_said.h"

#include "mark/mark_work.h"

enum { WORD_MAX = 64 };

static const rehang NOTHING = {-1, -1, REL_NONE};

/* Is word w an according-phrase by itself: "volgens"? */
static bool according(const language *l, const doc *d, int32_t w) {
  char buf[WORD_MAX];
  str f = doc_form(d, w);
  if (f.n > WORD_MAX) return false;
  for (int32_t i = 0; i < f.n; i++) buf[i] = f.p[i] >= 'A' && f.p[i] <= 'Z' ? (char)(f.p[i] + 32) : f.p[i];
  int32_t count, first = cues_phrases(&l->cues, (str){buf, f.n}, &count);
  for (int32_t i = first; i < first + count; i++)
    if (l->cues.phrase.v[i].n == 1) return true;
  return false;
}

static bool bare(const doc *d, int32_t w) { return child_find(d, w, REL_CASE) < 0 && child_find(d, w, REL_DET) < 0 && child_find(d, w, REL_NUMMOD) < 0; }

/* "volgens bewoners huizen" */
static rehang stuck_object(const language *l, const doc *d, int32_t w) {
  int32_t s = d->word[w].head, v = s < 0 ? -1 : d->word[s].head;
  deprel r = word_rel(d, w);
  if (s != w - 1 || v < 0 || s < 1 || d->word[w].upos != UPOS_NOUN || d->word[s].upos != UPOS_NOUN || d->word[v].upos != UPOS_VERB) return NOTHING;
  if ((r != REL_NMOD && r != REL_APPOS && r != REL_FLAT) || !bare(d, w) || word_rel(d, s) != REL_OBL) return NOTHING;
  if (d->word[s - 1].head != s || word_rel(d, s - 1) != REL_CASE || !according(l, d, s - 1)) return NOTHING;
  bool plural = str_eq(word_feat(&d->word[s], S("Number")), S("Plur"));
  if (!plural || child_find(d, v, REL_OBJ) >= 0) return NOTHING;
  return (rehang){w, v, child_find(d, v, REL_NSUBJ) < 0 ? REL_NSUBJ : REL_OBJ};
}

/* Has the verb a cue that tells its content with this adposition? */
static bool told_with(const language *l, const doc *d, int32_t v, int32_t adp) {
  int32_t found, at = patterns_find(&l->cues.match, d->word[v].lemma, PATTERN_VERB, &found);
  for (int32_t i = at; i < at + found; i++) {
    const cue *c = &l->cues.v[l->cues.match.v[i].owner];
    for (int32_t k = 0; k < c->adpositions; k++)
      if (str_eq(c->adposition[k], d->word[adp].lemma)) return true;
  }
  return false;
}

/* "accused by the UN | of shelling" */
static rehang stuck_charge(const language *l, const doc *d, int32_t w) {
  int32_t doer = d->word[w].head, v = doer < 0 ? -1 : d->word[doer].head;
  if (v < 0 || w < doer || d->word[w].rel != REL_ACL || d->word[doer].rel != REL_OBL_AGENT || d->word[w].upos != UPOS_VERB) return NOTHING;
  int32_t adp = child_find(d, w, REL_MARK) >= 0 ? child_find(d, w, REL_MARK) : child_find(d, w, REL_CASE);
  return adp >= 0 && adp < w && told_with(l, d, v, adp) ? (rehang){w, v, REL_ADVCL} : NOTHING;
}

static bool reports(const language *l, const doc *d, int32_t w) {
  int32_t found;
  patterns_find(&l->cues.match, d->word[w].lemma, PATTERN_VERB, &found);
  return found > 0;
}

/* "said that …, | adding" */
static rehang stuck_report(const language *l, const doc *d, int32_t w) {
  int32_t c = d->word[w].head, v = c < 0 ? -1 : d->word[c].head;
  if (v < 0 || v > c || c > w || d->word[w].rel != REL_ADVCL || word_rel(d, c) != REL_CCOMP || d->word[w].upos != UPOS_VERB) return NOTHING;
  bool along = word_lasting(&d->word[w]) && child_find(d, w, REL_MARK) < 0 && child_find(d, w, REL_NSUBJ) < 0;
  if (!along || d->word[w - 1].upos != UPOS_PUNCT || d->word[v].upos != UPOS_VERB) return NOTHING;
  return reports(l, d, w) && reports(l, d, v) ? (rehang){w, v, REL_ADVCL} : NOTHING;
}

rehang mend_said(const language *l, bool verb_final, const doc *d, int32_t w) {
  rehang r = verb_final ? stuck_object(l, d, w) : NOTHING;
  if (r.w < 0) r = stuck_charge(l, d, w);
  if (r.w < 0) r = stuck_report(l, d, w);
  return r;
}

int32_t mend_perfect(const list *have, const doc *d, int32_t w) {
  if (d->word[w].upos != UPOS_VERB || d->word[w].head < 0 || !list_has(have, d->word[w].lemma, NULL) || child_find(d, w, REL_OBJ) >= 0) return -1;
  int32_t p = w + 1;
  while (p < d->W && d->word[p].sent == d->word[w].sent && d->word[p].upos == UPOS_ADV) p++;
  bool part = p < d->W && d->word[p].upos == UPOS_VERB && str_eq(word_feat(&d->word[p], S("VerbForm")), S("Part"));
  return part && d->word[p].head == d->word[w].head && d->word[p].rel == d->word[w].rel && child_find(d, p, REL_NSUBJ) < w ? p : -1;
}

bool mend_false_sufferer(const doc *d, int32_t w) {
  int32_t s = -1;
  if (d->word[w].upos != UPOS_VERB || word_rel(d, w) != REL_ROOT || child_find(d, w, REL_AUX) >= 0) return false;
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next)
    if (d->word[c].rel == REL_NSUBJ_PASS && c < w) s = c;
    else if (d->word[c].rel == REL_OBL_AGENT) return false;
  const sentence *all = &d->sent[d->word[w].sent];
  bool whole = all->kind == SENT_PLAIN && str_eq(doc_form(d, all->first + all->n - 1), S("."));
  return s >= 0 && (whole || child_find(d, w, REL_OBJ) >= 0);
}

int32_t mend_second_report(const language *l, const doc *d, int32_t w) {
  int32_t c = d->word[w].head, v = c < 0 ? -1 : d->word[c].head, that = w + 1;
  if (d->word[w].upos != UPOS_NOUN || d->word[w].rel != REL_CONJ || v < 0 || v > c || c > w || that >= d->W) return -1;
  bool joined = d->word[w - 1].upos == UPOS_CCONJ && d->word[w - 1].head == w;
  bool clause = d->word[that].rel == REL_MARK && d->word[that].upos == UPOS_SCONJ && d->word[that].head > w && d->word[d->word[that].head].head == w;
  if (!joined || !clause || word_rel(d, c) != REL_CCOMP || d->word[c].upos != UPOS_VERB || d->word[v].upos != UPOS_VERB) return -1;
  return reports(l, d, w) && reports(l, d, v) ? v : -1;
}
