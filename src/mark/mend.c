#include "mark/mend.h"

enum { LEMMA_MAX = 64 };

static deprel base_of(const doc *d, int32_t w) { return ud_rel_base((deprel)d->word[w].rel); }

static int32_t child(const doc *d, int32_t w, deprel rel) {
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next)
    if (base_of(d, c) == rel) return c;
  return -1;
}

static bool finite(const doc *d, int32_t w) { return str_eq(word_feat(&d->word[w], S("VerbForm")), S("Fin")); }

/* The lemma without "_", as the patterns have it. */
static bool reports(const language *l, const doc *d, int32_t w) {
  char buf[LEMMA_MAX];
  int32_t n = 0, found;
  str lemma = d->word[w].lemma;
  for (int32_t i = 0; i < lemma.n && n < LEMMA_MAX; i++)
    if (lemma.p[i] != '_') buf[n++] = lemma.p[i];
  patterns_find(&l->cues.match, (str){buf, n}, PATTERN_VERB, &found);
  return found > 0;
}

/* The reporting verb that w should be a conjunct of, -1 when it stands where it belongs. */
static int32_t raised(const language *l, bool verb_final, const doc *d, int32_t w) {
  int32_t c = d->word[w].head, cc = child(d, w, REL_CC);
  if (c < 0 || d->word[w].rel != REL_CONJ || d->word[w].upos != UPOS_VERB || cc != w - 1) return -1;
  if (child(d, w, REL_NSUBJ) >= 0 || child(d, w, REL_MARK) >= 0 || child(d, w, REL_AUX) >= 0) return -1;
  int32_t v = d->word[c].head;
  if (v < 0 || base_of(d, c) != REL_CCOMP || v > c || d->word[v].upos != UPOS_VERB || !reports(l, d, v)) return -1;
  if (verb_final) return finite(d, w) && child(d, c, REL_MARK) >= 0 ? v : -1;
  return reports(l, d, w) ? v : -1;
}

const doc *mark_mend(const lexicon *lex, const doc *d, arena *keep) {
  const language *l = lexicon_language(lex, d->lang);
  doc *out = NULL;
  if (!l) return d;
  bool verb_final = list_has(lists_get(&l->lists, S("word-order")), S("verb-final"), NULL);
  for (int32_t w = 0; w < d->W; w++) {
    int32_t v = raised(l, verb_final, d, w);
    if (v < 0) continue;
    if (!out) {
      out = arena_new(keep, doc, 1);
      *out = *d;
      out->word = arena_new(keep, word, d->W);
      memcpy(out->word, d->word, (size_t)d->W * sizeof *d->word);
    }
    out->word[w].head = v;
  }
  if (!out) return d;
  doc_link(out);
  return out;
}
