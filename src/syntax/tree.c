#include "syntax/tree.h"

static const str upos_names[UPOS_COUNT] = {
    S_INIT("_"),    S_INIT("ADJ"),  S_INIT("ADP"),   S_INIT("ADV"),   S_INIT("AUX"),   S_INIT("CCONJ"), S_INIT("DET"),  S_INIT("INTJ"), S_INIT("NOUN"),
    S_INIT("NUM"),  S_INIT("PART"), S_INIT("PRON"),  S_INIT("PROPN"), S_INIT("PUNCT"), S_INIT("SCONJ"), S_INIT("SYM"),  S_INIT("VERB"), S_INIT("X"),
};

static const str rel_names[REL_COUNT] = {
    S_INIT("_"),         S_INIT("root"),       S_INIT("acl"),          S_INIT("acl:relcl"),   S_INIT("advcl"),      S_INIT("advcl:relcl"),
    S_INIT("advmod"),    S_INIT("amod"),       S_INIT("appos"),        S_INIT("aux"),         S_INIT("aux:pass"),   S_INIT("case"),
    S_INIT("cc"),        S_INIT("cc:preconj"), S_INIT("ccomp"),        S_INIT("compound"),    S_INIT("compound:prt"), S_INIT("conj"),
    S_INIT("cop"),       S_INIT("csubj"),      S_INIT("csubj:outer"),  S_INIT("csubj:pass"),  S_INIT("dep"),        S_INIT("det"),
    S_INIT("det:predet"), S_INIT("discourse"), S_INIT("dislocated"),   S_INIT("expl"),        S_INIT("expl:pv"),    S_INIT("fixed"),
    S_INIT("flat"),      S_INIT("goeswith"),   S_INIT("iobj"),         S_INIT("list"),        S_INIT("mark"),       S_INIT("nmod"),
    S_INIT("nmod:desc"), S_INIT("nmod:npmod"), S_INIT("nmod:poss"),    S_INIT("nmod:unmarked"), S_INIT("nsubj"),    S_INIT("nsubj:outer"),
    S_INIT("nsubj:pass"), S_INIT("nummod"),    S_INIT("obj"),          S_INIT("obl"),         S_INIT("obl:agent"),  S_INIT("obl:arg"),
    S_INIT("obl:npmod"), S_INIT("obl:tmod"),   S_INIT("obl:unmarked"), S_INIT("orphan"),      S_INIT("parataxis"),  S_INIT("punct"),
    S_INIT("reparandum"), S_INIT("vocative"),  S_INIT("xcomp"),
};

static const str ne_names[NE_COUNT] = {S_INIT("O"),     S_INIT("B-PER"), S_INIT("I-PER"),  S_INIT("B-ORG"), S_INIT("I-ORG"),
                                       S_INIT("B-LOC"), S_INIT("I-LOC"), S_INIT("B-MISC"), S_INIT("I-MISC")};

str ud_upos_name(upos u) { return upos_names[u]; }
str ud_rel_name(deprel r) { return rel_names[r]; }

upos ud_upos_find(str name) {
  for (int u = 1; u < UPOS_COUNT; u++)
    if (str_eq(upos_names[u], name)) return (upos)u;
  return UPOS_NONE;
}

str ud_ne_name(ne_tag t) { return ne_names[t]; }

ne_tag ud_ne_find(str name) {
  for (int t = 1; t < NE_COUNT; t++)
    if (str_eq(ne_names[t], name)) return (ne_tag)t;
  return NE_NONE;
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

bool word_lasting(const word *w) {
  str form = word_feat(w, S("VerbForm"));
  return str_eq(form, S("Ger")) || (str_eq(form, S("Part")) && str_eq(word_feat(w, S("Tense")), S("Pres")));
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
