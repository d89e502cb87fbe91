#include "mark/mark_agent.h"

enum { SPAN_MAX = 4, SPAN_BYTES = 128 };

static str lemma_of(const work *k, int32_t w) {
  const word *x = &k->d->word[w];
  return x->lemma.n ? x->lemma : k->low[w];
}

// Does w head the words [first, last), all of one sentence?
static bool heads(const doc *d, int32_t w, int32_t first, int32_t last) {
  for (int32_t i = first; i < last; i++) {
    if (i == w) continue;
    if (d->word[i].sent != d->word[w].sent || d->word[i].upos == UPOS_PUNCT) return false;
    if (d->word[i].head < first || d->word[i].head >= last) return false;
  }
  return true;
}

// The entry that the words [first, last) are: as they stand, their head as `own`.
static const agent *written(const work *k, int32_t w, str own, int32_t first, int32_t last) {
  char buffer[SPAN_BYTES];
  int32_t n = 0;
  for (int32_t i = first; i < last; i++) {
    str part = i == w ? own : k->low[i];
    if (n + part.n + 1 > SPAN_BYTES) return NULL;
    if (n) buffer[n++] = ' ';
    memcpy(buffer + n, part.p, (size_t)part.n);
    n += part.n;
  }
  return agents_exact(&k->lang->agents, (str){buffer, n});
}

// The same, the head by its lemma, else in small letters ("Chamber of Commerce").
static const agent *spelled(const work *k, int32_t w, int32_t first, int32_t last) {
  const agent *a = written(k, w, lemma_of(k, w), first, last);
  return a || k->d->word[w].upos != UPOS_PROPN ? a : written(k, w, k->low[w], first, last);
}

// Is a word of [first, last) but w part of a name that goes on outside: "European [Union official]"?
static bool cuts_name(const work *k, int32_t w, int32_t first, int32_t last) {
  for (int32_t i = first; i < last; i++) {
    const name_hit *h = i == w || k->hit_of[i] < 0 ? NULL : &k->hit.v[k->hit_of[i]];
    if (h && (h->first < first || h->last > last)) return true;
    // "Labour leader" with a capital is of the party
    if (h && h->v[0]->kind == NAME_BODY && word_capital(k->d, i) && strstr("PTY OPP", h->v[0]->sector)) return true;
  }
  return false;
}

static const agent *in_words(const work *k, int32_t w) {
  const doc *d = k->d;
  for (int32_t n = SPAN_MAX; n > 1; n--)
    for (int32_t first = w - n + 1; first <= w; first++) {
      if (first < 0 || first + n > d->W || !heads(d, w, first, first + n) || cuts_name(k, w, first, first + n)) continue;
      const agent *a = spelled(k, w, first, first + n);
      if (a) return a;
    }
  return NULL;
}

// "krijg_gevangene", "raad_lid": the letters that join the parts of a compound are not in its lemma.
static const agent *rejoined(const work *k, str lemma) {
  static const char *const joints[] = {"s", "en", "e", "n"};
  int32_t at = str_find_byte(lemma, '_', 1);
  if (at < 0 || lemma.n + 2 > SPAN_BYTES || str_find_byte(lemma, '_', at + 1) >= 0) return NULL;
  const agent *a = NULL;
  for (size_t i = 0; !a && i < sizeof joints / sizeof *joints; i++) {
    char buffer[SPAN_BYTES];
    int32_t n = (int32_t)strlen(joints[i]);
    memcpy(buffer, lemma.p, (size_t)at);
    memcpy(buffer + at, joints[i], (size_t)n);
    memcpy(buffer + at + n, lemma.p + at + 1, (size_t)(lemma.n - at - 1));
    a = agents_exact(&k->lang->agents, (str){buffer, lemma.n - 1 + n});
  }
  return a;
}

// "gevangenen": a plural that the lemmatizer takes for an adjective, less its ending.
static const agent *singular(const work *k, int32_t w) {
  const agent *a = NULL;
  for (int32_t i = 0; !a && i < list_count(k->plural_ending); i++) {
    str end = list_word(k->plural_ending, i, NULL), form = k->low[w];
    if (form.n > end.n + 2 && str_ends(form, end)) a = agents_exact(&k->lang->agents, str_sub(form, 0, form.n - end.n));
  }
  return a;
}

static const agent *by_itself(const work *k, int32_t w) {
  const word *x = &k->d->word[w];
  // lemmas have no hyphen: "consul-generaal" as it stands before the general in it
  const agent *a = agents_exact(&k->lang->agents, k->low[w]);
  if (!a) a = rejoined(k, lemma_of(k, w));
  if (!a && x->upos == UPOS_NOUN && !agents_exact(&k->lang->agents, lemma_of(k, w))) a = singular(k, w);
  if (!a) a = agents_find(&k->lang->agents, lemma_of(k, w));
  if (!a) a = agents_find(&k->lang->agents, k->low[w]);
  if (a && x->upos != UPOS_NOUN && x->upos != UPOS_PROPN && k->low[w].n != a->word.n) a = NULL;
  return a;
}

// "Visser said", "Baker met …": a trade that is somebody's family name.
static bool family_name(const work *k, int32_t w, const agent *a) {
  const word *x = &k->d->word[w];
  bool plain = k->d->sent[x->sent].kind == SENT_PLAIN && x->upos == UPOS_PROPN && word_capital(k->d, w) && child_find(k->d, w, REL_DET) < 0;
  return plain && !strcmp(a->sector, "CVL") && !(a->flags & (AGENT_TITLE | AGENT_BODY)) && str_find_byte(a->word, ' ', 0) < 0;
}

// "Marine Le Pen": the first word of somebody's name, unless it is a title.
static bool given_name(const work *k, int32_t w, const agent *a) {
  const doc *d = k->d;
  if (d->word[w].upos != UPOS_PROPN || !word_capital(d, w)) return false;
  const name_hit *h = k->hit_of[w] < 0 ? NULL : &k->hit.v[k->hit_of[w]];
  if (h && h->first == w && h->last > w + 1 && h->v[0]->kind == NAME_PERSON) return true;
  bool goes_on = w + 1 < d->W && d->word[w + 1].head == w && word_rel(d, w + 1) == REL_FLAT && d->word[w + 1].ne == NE_I_PER;
  return goes_on && word_ne(d, w) == NE_B_PER && !(a->flags & AGENT_TITLE);
}

const agent *mark_agent(const work *k, int32_t w) {
  const word *x = &k->d->word[w];
  bool noun = x->upos == UPOS_NOUN || x->upos == UPOS_PROPN;
  if (!k->lang || (!noun && x->upos != UPOS_ADJ && x->upos != UPOS_VERB)) return NULL;
  const agent *a = noun ? in_words(k, w) : NULL;
  if (!a) a = by_itself(k, w);
  if (a && (family_name(k, w, a) || given_name(k, w, a))) a = NULL;
  return a && a->sector[0] != 'x' ? a : NULL;
}
