#include "syntax/tree.h"

static const str upos_names[UPOS_COUNT] = {
    S("_"),    S("ADJ"),  S("ADP"),   S("ADV"),   S("AUX"),   S("CCONJ"), S("DET"),  S("INTJ"), S("NOUN"),
    S("NUM"),  S("PART"), S("PRON"),  S("PROPN"), S("PUNCT"), S("SCONJ"), S("SYM"),  S("VERB"), S("X"),
};

static const str rel_names[REL_COUNT] = {
    S("_"),         S("root"),       S("acl"),          S("acl:relcl"),   S("advcl"),      S("advcl:relcl"),
    S("advmod"),    S("amod"),       S("appos"),        S("aux"),         S("aux:pass"),   S("case"),
    S("cc"),        S("cc:preconj"), S("ccomp"),        S("compound"),    S("compound:prt"), S("conj"),
    S("cop"),       S("csubj"),      S("csubj:outer"),  S("csubj:pass"),  S("dep"),        S("det"),
    S("det:predet"), S("discourse"), S("dislocated"),   S("expl"),        S("expl:pv"),    S("fixed"),
    S("flat"),      S("goeswith"),   S("iobj"),         S("list"),        S("mark"),       S("nmod"),
    S("nmod:desc"), S("nmod:npmod"), S("nmod:poss"),    S("nmod:unmarked"), S("nsubj"),    S("nsubj:outer"),
    S("nsubj:pass"), S("nummod"),    S("obj"),          S("obl"),         S("obl:agent"),  S("obl:arg"),
    S("obl:npmod"), S("obl:tmod"),   S("obl:unmarked"), S("orphan"),      S("parataxis"),  S("punct"),
    S("reparandum"), S("vocative"),  S("xcomp"),
};

str ud_upos_name(upos u) { return upos_names[u]; }
str ud_rel_name(deprel r) { return rel_names[r]; }

upos ud_upos_find(str name) {
  for (int u = 1; u < UPOS_COUNT; u++)
    if (str_eq(upos_names[u], name)) return (upos)u;
  return UPOS_NONE;
}

static str plain(str name) {
  int32_t colon = str_find_byte(name, ':', 0);
  return colon < 0 ? name : str_sub(name, 0, colon);
}

deprel ud_rel_find(str name) {
  for (int r = 1; r < REL_COUNT; r++)
    if (str_eq(rel_names[r], name)) return (deprel)r;
  str base = plain(name);
  return base.n < name.n ? ud_rel_find(base) : REL_NONE;
}

deprel ud_rel_base(deprel r) {
  while (r > REL_ROOT && str_find_byte(rel_names[r], ':', 0) >= 0) r--;
  return r;
}

void doc_link(doc *d) {
  for (int32_t w = 0; w < d->W; w++) d->word[w].child = d->word[w].next = -1;
  for (int32_t s = 0; s < d->S; s++) d->sent[s].root = -1;
  for (int32_t w = d->W - 1; w >= 0; w--) {
    int32_t h = d->word[w].head;
    if (h < 0) {
      d->sent[d->word[w].sent].root = w;
      continue;
    }
    d->word[w].next = d->word[h].child;
    d->word[h].child = w;
  }
}

str word_feat(const word *w, str name) {
  for (str rest = w->feats, f; f = str_cut(&rest, '|'), f.p;)
    if (f.n > name.n && f.p[name.n] == '=' && str_starts(f, name)) return str_sub(f, name.n + 1, f.n);
  return (str){0};
}

str lemma_head(str lemma) {
  for (int32_t i = lemma.n - 2; i > 0; i--)
    if (lemma.p[i] == '_') return str_sub(lemma, i + 1, lemma.n);
  return lemma;
}

void doc_subtree(const doc *d, int32_t w, int32_t *first, int32_t *last) {
  int32_t lo = w, hi = w, at = w;
  for (;;) {  // depth first by child and next; back up by head
    if (at < lo) lo = at;
    if (at > hi) hi = at;
    if (d->word[at].child >= 0) {
      at = d->word[at].child;
      continue;
    }
    while (at != w && d->word[at].next < 0) at = d->word[at].head;
    if (at == w) break;
    at = d->word[at].next;
  }
  *first = lo;
  *last = hi + 1;
}
