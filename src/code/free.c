#include "code/free.h"

/* Does the quotation open its sentence, or follow a colon or a cue's comma? */
static bool stands_alone(const doc *d, const quote_mark *q) {
  int32_t before = q->open - 1;
  return before < d->sent[d->word[q->first].sent].first || d->word[before].upos == UPOS_PUNCT;
}

/* Steps from a cue up to the root of its sentence; phrases count as asides. */
static int32_t depth(const doc *d, const draft *x) {
  int32_t n = 0;
  for (int32_t w = x->a.cue_word; w >= 0 && d->word[w].head >= 0; w = d->word[w].head) n++;
  return n;
}

/* The attribution whose speaker goes on in a quotation of sentence s: in the same sentence or the one before it in the
 * paragraph; direct speech first, then the latest sentence, then the cue that stands highest in its tree. */
static int32_t goes_on(const drafting *w, int32_t s) {
  int32_t best = -1;
  for (int32_t i = 0; i < w->list.n; i++) {
    const draft *x = &w->list.v[i];
    if (x->end_sent != s && x->end_sent != s - 1) continue;
    if (w->d->sent[x->end_sent].paragraph != w->d->sent[s].paragraph || w->d->sent[x->end_sent].kind != SENT_PLAIN) continue;
    if (!x->what.whole || x->a.source.beg < 0) continue;
    bool direct = x->a.speech == SPEECH_DIRECT, had = best >= 0 && w->list.v[best].a.speech == SPEECH_DIRECT;
    bool later = best >= 0 && x->end_sent > w->list.v[best].end_sent;
    bool higher = best >= 0 && x->end_sent == w->list.v[best].end_sent && depth(w->d, x) < depth(w->d, &w->list.v[best]);
    if (best < 0 || (direct && !had) || ((later || higher) && direct >= had)) best = i;
  }
  return best;
}

/* First and last word of the paragraph that sentence s stands in. */
static word_run paragraph_of(const doc *d, int32_t s) {
  int32_t a = s, b = s;
  while (a > 0 && d->sent[a - 1].paragraph == d->sent[s].paragraph) a--;
  while (b + 1 < d->S && d->sent[b + 1].paragraph == d->sent[s].paragraph) b++;
  return (word_run){d->sent[a].first, d->sent[b].first + d->sent[b].n};
}

/* The draft with words of direct or free speech in a quotation that the paragraph before left open, -1 none. */
static int32_t left_open(const drafting *w, const quote_mark *q) {
  const doc *d = w->d;
  if (paragraph_of(d, d->word[q->open].sent).first != q->open) return -1;
  for (int32_t p = 0; p < w->m->Q; p++) {
    const quote_mark *k = &w->m->quote[p];
    if (k->kind != QUOTE_SPEECH || k->close >= 0 || k->last != q->open) continue;
    for (int32_t i = w->list.n - 1; i >= 0; i--)
      if (draft_holds(&w->list.v[i], k->last - 1) || draft_holds(&w->list.v[i], k->first)) return i;
  }
  return -1;
}

/* The draft that ends the paragraph before a paragraph that is one quotation, -1 none: whoever spoke last goes on. */
static int32_t spoke_last(const drafting *w, const quote_mark *q) {
  const doc *d = w->d;
  int32_t s = d->word[q->open].sent, best = -1;
  word_run p = paragraph_of(d, s);
  while (p.last > p.first && d->word[p.last - 1].upos == UPOS_PUNCT) p.last--;
  if (q->open != p.first || q->last < p.last || s == 0) return -1;
  for (int32_t i = 0; i < w->list.n; i++) {
    const draft *x = &w->list.v[i];
    bool there = d->sent[x->end_sent].paragraph == d->sent[s].paragraph - 1 && d->sent[x->end_sent].kind == SENT_PLAIN;
    if (!there || !x->what.whole || x->a.source.beg < 0 || d->sent[x->end_sent].beg > d->sent[s].beg) continue;
    if (best < 0 || x->end_sent > w->list.v[best].end_sent || (x->end_sent == w->list.v[best].end_sent && depth(d, x) < depth(d, &w->list.v[best])))
      best = i;
  }
  return best >= 0 && w->list.v[best].end_sent == s - 1 ? best : -1;
}

/* "Greta Somers sleeps badly. “Who is next?”": the person whom the sentence before is about; the word, -1 none. */
static int32_t person_before(const drafting *w, const quote_mark *q) {
  const doc *d = w->d;
  int32_t s = d->word[q->open].sent, end = d->sent[s].first + d->sent[s].n;
  while (end > d->sent[s].first && d->word[end - 1].upos == UPOS_PUNCT && end - 1 != q->close) end--;
  if (s == 0 || q->open != d->sent[s].first || (q->close >= 0 ? q->close + 1 : q->last) < end - 1) return -1;
  if (d->sent[s - 1].paragraph != d->sent[s].paragraph || d->sent[s - 1].kind != SENT_PLAIN) return -1;
  int32_t v = d->sent[s - 1].root, x = v < 0 || d->word[v].upos != UPOS_VERB || !clause_finite(d, v) ? -1 : clause_doer(d, v);
  if (x < 0 || w->m->of_word[x] < 0) return -1;
  const mention *m = &w->m->mention[w->m->of_word[x]];
  str number = word_feat(&d->word[x], S("Number")), person = word_feat(&d->word[x], S("Person"));
  bool pronoun = m->kind == MENTION_PRONOUN && str_eq(person, S("3")) && !str_eq(number, S("Plur")) && !str_eq(word_feat(&d->word[x], S("Gender")), S("Neut"));
  bool named = m->kind == MENTION_NAME && !m->plural && d->word[x].ne == NE_B_PER;
  for (int32_t c = d->word[x].child; c >= 0 && m->kind == MENTION_NAME && !m->plural; c = d->word[c].next)
    named |= c > x && c < m->last && d->word[c].ne == NE_B_PER;
  return pronoun || named ? x : -1;
}

static void put_free(drafting *w, const draft *after, word_run r, int32_t s) {
  draft free = draft_free(w, after->a.source_word, s, S("free.quote"));
  free.a.source = after->a.source;
  free.a.who = after->a.who;
  free.entity = after->entity;
  draft_add_run(&free, r);
  free.end_sent = draft_last_sentence(w->d, &free.what, s);
  *VEC_PUSH(w->scratch, &w->list) = free;
}

/* Free speech of whoever word x names. */
static void put_spoken(drafting *w, int32_t x, word_run r, int32_t s) {
  draft free = draft_free(w, x, s, S("free.person"));
  draft_add_run(&free, r);
  free.end_sent = draft_last_sentence(w->d, &free.what, s);
  *VEC_PUSH(w->scratch, &w->list) = free;
}

static void give_quote(drafting *w, int32_t q) {
  const quote_mark *k = &w->m->quote[q];
  int32_t s = w->d->word[k->first].sent, open = left_open(w, k), i = open >= 0 ? open : goes_on(w, s);
  word_run r = said_inner(w->m, q);
  if (i < 0) {
    i = spoke_last(w, k);
    int32_t x = i >= 0 ? -1 : person_before(w, k);
    if (i >= 0) put_free(w, &w->list.v[i], r, s);
    else if (x >= 0) put_spoken(w, x, r, s);
    return;
  }
  draft *x = &w->list.v[i];
  bool same = x->sent == s;  // "… zegt daar niets over te kunnen: „…”"
  if (x->a.speech != SPEECH_DIRECT && !same && open < 0) {
    put_free(w, x, r, s);
    return;
  }
  if (r.first < x->what.run[x->what.n - 1].first) return;
  draft_add_run(x, r);
  x->end_sent = draft_last_sentence(w->d, &x->what, x->end_sent);
  if (same) x->a.speech = SPEECH_DIRECT;
}

void free_quotes(drafting *w) {
  for (int32_t q = 0; q < w->m->Q; q++)
    if (w->m->quote[q].kind == QUOTE_SPEECH && !draft_told(w, w->m->quote[q].first) && stands_alone(w->d, &w->m->quote[q])) give_quote(w, q);
}
