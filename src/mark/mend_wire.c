#include "mark/mend_wire.h"

#include "mark/mark_work.h"

typedef struct wire {
  doc *d;
  const language *l;
  const list *weekday, *that;
  bool changed;
} wire;

static bool noun(const doc *d, int32_t w) { return d->word[w].upos == UPOS_NOUN || d->word[w].upos == UPOS_PROPN; }

static bool form_in(const doc *d, int32_t w, const list *l) {
  char buf[32];
  str form = doc_form(d, w);
  if (form.n > (int32_t)sizeof buf) return false;
  for (int32_t i = 0; i < form.n; i++) buf[i] = (char)(form.p[i] >= 'A' && form.p[i] <= 'Z' ? form.p[i] + 32 : form.p[i]);
  return list_has(l, (str){buf, form.n}, NULL);
}

static void hang(wire *x, int32_t w, int32_t head, deprel rel) {
  x->d->word[w].head = head;
  x->d->word[w].rel = (uint8_t)rel;
  x->changed = true;
}

/* Does any word of the sentence but w tell in the form of a verb that stands by itself? */
static bool other_verb(const doc *d, int32_t w, int32_t root) {
  for (int32_t c = d->word[root].child; c >= 0; c = d->word[c].next)
    if (c != w && (word_rel(d, c) == REL_COP || word_rel(d, c) == REL_AUX || word_rel(d, c) == REL_NSUBJ)) return true;
  return d->word[root].upos == UPOS_VERB;
}

/* "Petro [on Friday suspended] talks" */
static void verb_behind_day(wire *x, int32_t w) {
  doc *d = x->d;
  int32_t n = d->word[w].head, day = w - 1, on = w - 2;
  if (d->word[w].upos != UPOS_VERB || word_rel(d, w) != REL_AMOD || n < w || on < 1 || !form_in(d, day, x->weekday)) return;
  int32_t r = d->word[n].head;
  if (d->word[on].upos != UPOS_ADP || d->word[on].head < day || r < 0 || r >= on || d->word[r].head >= 0 || !noun(d, r) || other_verb(d, w, r)) return;
  for (int32_t c = d->word[r].child; c >= 0; c = d->word[c].next)
    if (c > n) d->word[c].head = w;
  for (int32_t c = d->word[n].child; c >= 0; c = d->word[c].next) {
    deprel rel = word_rel(d, c);
    if (c > n && (rel == REL_ACL || rel == REL_PUNCT) && d->word[c].rel != REL_ACL_RELCL) hang(x, c, w, rel == REL_ACL ? REL_ADVCL : REL_PUNCT);
  }
  hang(x, on, day, REL_CASE);
  hang(x, day, w, REL_OBL);
  hang(x, n, w, REL_OBJ);
  hang(x, w, -1, REL_ROOT);
  hang(x, r, w, REL_NSUBJ);
  d->word[w].feats = S("Tense=Past|VerbForm=Fin");
}

static bool tells_clause(const language *l, const doc *d, int32_t v) {
  const patterns *p = &l->cues.match;
  int32_t n, at = patterns_find(p, d->word[v].lemma, PATTERN_VERB, &n);
  for (int32_t i = at; i < at + n; i++)
    if (l->cues.v[p->v[i].owner].frames & FRAME_CLAUSE) return true;
  return false;
}

/* "wrote on X [that the left had lied]" */
static void clause_behind_noun(wire *x, int32_t c) {
  doc *d = x->d;
  int32_t o = d->word[c].head, v = o < 0 ? -1 : d->word[o].head, that = o + 1;
  if (d->word[c].rel != REL_ACL_RELCL || v < 0 || d->word[v].upos != UPOS_VERB || that >= c || !form_in(d, that, x->that)) return;
  if (word_rel(d, o) != REL_OBL || d->word[that].head != c || !tells_clause(x->l, d, v)) return;
  bool own = false;
  for (int32_t s = d->word[c].child; s >= 0; s = d->word[s].next) own |= s > that && s < c && word_rel(d, s) == REL_NSUBJ;
  if (!own || child_find(d, v, REL_CCOMP) >= 0) return;
  hang(x, that, c, REL_MARK);
  d->word[that].upos = UPOS_SCONJ;
  d->word[that].feats = (str){0};
  hang(x, c, v, REL_CCOMP);
}

/* "…, and [the Church], which …, pleaded" */
static void subject_of_conjunct(wire *x, int32_t w) {
  doc *d = x->d;
  int32_t v = d->word[w].head;
  if (d->word[w].upos != UPOS_VERB || d->word[w].rel != REL_CONJ || v < 0 || v > w || d->word[v].upos != UPOS_VERB || word_nominal(d, w)) return;
  if (child_find(d, w, REL_NSUBJ) >= 0 || child_find(d, w, REL_CC) >= 0 || child_find(d, w, REL_MARK) >= 0) return;
  for (int32_t n = w - 1; n > v; n--) {
    int32_t first, last, cc = noun(d, n) && d->word[n].rel == REL_CONJ ? child_find(d, n, REL_CC) : -1;
    if (cc < 0 || d->word[n].head < v) continue;
    doc_subtree(d, n, &first, &last);
    while (last < w && d->word[last].upos == UPOS_PUNCT) last++;
    if (first != cc && d->word[first].upos != UPOS_PUNCT) continue;
    if (last != w || cc == v + 1) return;
    hang(x, cc, w, REL_CC);
    hang(x, n, w, REL_NSUBJ);
    return;
  }
}

/* "The hall was empty at dawn, [a lawmaker], Ali Khan, told Dawn": hung on the last noun of what is told. */
static void teller_apart(wire *x, int32_t v) {
  doc *d = x->d;
  int32_t c = child_find(d, v, REL_CCOMP), first, last;
  if (c < 0 || c > v || child_find(d, v, REL_NSUBJ) >= 0 || !tells_clause(x->l, d, v)) return;
  for (int32_t n = v - 1; n > c; n--) {
    const agent *a = noun(d, n) && word_rel(d, n) == REL_APPOS && d->word[n].head < n ? agents_find(&x->l->agents, d->word[n].lemma) : NULL;
    if (!a || !(a->flags & AGENT_PERSON) || child_find(d, n, REL_DET) < 0) continue;
    doc_subtree(d, n, &first, &last);
    while (last < v && d->word[last].upos == UPOS_PUNCT) last++;
    if (last != v || (d->word[first].upos != UPOS_PUNCT && d->word[first - 1].upos != UPOS_PUNCT)) return;
    hang(x, n, v, REL_NSUBJ);
    return;
  }
}

/* "Talks [collapsed], a lawmaker, Ali Khan, told Dawn": who tells it was taken for what the talks are. */
static void teller_behind(wire *x, int32_t v) {
  doc *d = x->d;
  int32_t s = child_find(d, v, REL_NSUBJ), n = -1, p = -1, first, last;
  if (s < 0 || s > v || !noun(d, s) || d->word[v].head >= 0 || !tells_clause(x->l, d, v)) return;
  for (int32_t c = d->word[s].child; c >= 0; c = d->word[c].next) {
    if (word_rel(d, c) == REL_APPOS && c > s) n = c;
    for (int32_t y = d->word[c].child; y >= 0 && p < 0; y = d->word[y].next)
      if (y > s && d->word[y].rel == REL_ACL && d->word[y].upos == UPOS_VERB) p = y;
    if (c > s && d->word[c].rel == REL_ACL && d->word[c].upos == UPOS_VERB) p = c;
  }
  const agent *a = n < 0 ? NULL : agents_find(&x->l->agents, d->word[n].lemma);
  if (p < 0 || n < p || !a || !(a->flags & AGENT_PERSON) || child_find(d, n, REL_DET) < 0) return;
  doc_subtree(d, n, &first, &last);
  if (last < v - 1 || (d->word[first].upos != UPOS_PUNCT && d->word[first - 1].upos != UPOS_PUNCT)) return;
  hang(x, n, v, REL_NSUBJ);
  hang(x, p, v, REL_CCOMP);
  hang(x, s, p, REL_NSUBJ);
  d->word[p].feats = S("Tense=Past|VerbForm=Fin");
}

/* "The firm sued; [the court] heard …" */
static void two_sentences(wire *x, int32_t v) {
  doc *d = x->d;
  int32_t s = child_find(d, v, REL_NSUBJ), r = -1, first, last;
  for (int32_t c = d->word[v].child; c >= 0; c = d->word[c].next)
    if (c > s && s >= 0 && c < v && word_rel(d, c) == REL_NSUBJ) r = c;
  if (r < 0 || d->word[v].head >= 0) return;
  for (int32_t p = d->word[s].child; p >= 0; p = d->word[p].next) {
    if (d->word[p].rel != REL_PARATAXIS || p < s || d->word[p].upos != UPOS_VERB || !word_finite(d, p)) continue;
    doc_subtree(d, p, &first, &last);
    if (last > r || d->word[last - 1].upos != UPOS_PUNCT || !str_eq(doc_form(d, last - 1), S(";"))) continue;
    hang(x, s, p, REL_NSUBJ);
    hang(x, p, -1, REL_ROOT);
    hang(x, v, p, REL_PARATAXIS);
    return;
  }
}

void mend_wire(const lexicon *lex, doc *d) {
  const language *l = lexicon_language(lex, d->lang);
  if (!l) return;
  wire x = {.d = d, .l = l, .weekday = lists_get(&l->lists, S("weekday")), .that = lists_get(&l->lists, S("complementiser"))};
  for (int32_t w = 0; w < d->W; w++) {
    if (d->word[w].upos != UPOS_VERB) continue;
    x.changed = false;
    verb_behind_day(&x, w);
    clause_behind_noun(&x, w);
    subject_of_conjunct(&x, w);
    if (x.changed) doc_link(d);
    x.changed = false;
    two_sentences(&x, w);
    teller_behind(&x, w);
    teller_apart(&x, w);
    if (x.changed) doc_link(d);
  }
}
