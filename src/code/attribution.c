#include "code/attribution.h"

#include "code/said.h"
#include "code/speaker.h"

/* An attribution in the making. */
typedef struct draft {
  attribution a;
  said what;
  const cue *c;      // NULL for free speech
  int32_t sent;      // sentence of its cue
  int32_t end_sent;  // last sentence of its content or cue
  int32_t entity;    // of its source, -1 unknown
} draft;

typedef struct work {
  cue_room room;
  const marks *m;
  const doc *d;
  struct { draft *v; int32_t n, cap; } list;
  arena *keep, *scratch;
} work;

/* --- One cue ---------------------------------------------------------------------------------------------------- */

static span words_span(const doc *d, int32_t first, int32_t last) {
  return (span){d->word[first].beg, d->word[last - 1].end};
}

static int32_t last_sentence(const doc *d, const said *s, int32_t sent) {
  for (int32_t i = 0; i < s->n; i++) {
    int32_t x = d->word[s->run[i].last - 1].sent;
    if (x > sent) sent = x;
  }
  return sent;
}

/* Narrative speech needs somebody; a passive without one counts only where an adposition tells what is said. */
static bool worth_telling(const work *w, const cue_hit *h, const said *what, int32_t source) {
  if (h->c->actor && source >= 0 && (!what->whole || what->infinitive) && !speaker_acts(w->m, source)) return false;
  if (what->whole || source >= 0) return true;
  return h->c->adpositions > 0 && !(h->c->frames & FRAME_COMPLEMENT) && clause_passive(w->d, h->head);
}

/* Content that the parser hung on the source ("de klacht van de president | tegen de uitslag") is no part of its name. */
static void part_source(const work *w, draft *x) {
  int32_t first = x->what.run[0].first, s = x->a.source_word;
  if (s < 0 || first <= s || w->d->word[first].beg >= x->a.source.end) return;
  while (first > s + 1) {
    upos u = (upos)w->d->word[first - 1].upos;
    if (u != UPOS_ADP && u != UPOS_SCONJ && u != UPOS_PUNCT) break;
    first--;
  }
  x->a.source.end = x->a.who.at.end = w->d->word[first - 1].end;
}

static bool try_cue(work *w, const cue_hit *h) {
  draft x = {.c = h->c, .sent = w->d->word[h->head].sent};
  int32_t source = speaker_find(&w->room, h);
  if (!speaker_allowed(&w->room, source)) return false;
  if (!said_make(&w->room, h, source, &x.what)) return false;
  if (!worth_telling(w, h, &x.what, source)) return false;
  x.a.who = speaker_make(w->m, source, &x.a.source);
  x.a.source_word = source;
  part_source(w, &x);
  x.a.cue = words_span(w->d, h->first, h->last);
  x.a.cue_word = h->head;
  x.a.speech = x.what.speech;
  x.a.stance = h->c->stance;
  x.a.rule = h->c->id;
  x.end_sent = last_sentence(w->d, &x.what, x.sent);
  int32_t k = speaker_mention(w->m, source);
  x.entity = k < 0 ? -1 : w->m->mention[k].entity;
  *VEC_PUSH(w->scratch, &w->list) = x;
  return true;
}

static void find_in_sentence(work *w, const sentence *s) {
  cue_hit hit[CUE_MAX_READINGS];
  for (int32_t i = s->first; i < s->first + s->n; i++) {
    int32_t n = cue_find(&w->room, i, hit);
    for (int32_t k = 0; k < n; k++) {
      if (hit[k].c->frames & FRAME_NOTHING) break;
      if (!try_cue(w, &hit[k])) continue;
      i = hit[k].phrase ? hit[k].last - 1 : i;
      break;
    }
  }
}

/* --- Quotations without a cue ------------------------------------------------------------------------------------ */

static bool holds_word(const draft *x, int32_t w) {
  for (int32_t i = 0; i < x->what.n; i++)
    if (w >= x->what.run[i].first && w < x->what.run[i].last) return true;
  return false;
}

static bool told(const work *w, int32_t q) {
  for (int32_t i = 0; i < w->list.n; i++)
    if (holds_word(&w->list.v[i], w->m->quote[q].first)) return true;
  return false;
}

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
static int32_t goes_on(const work *w, int32_t s) {
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

static void add_run(said *s, word_run r) {
  if (s->n < SAID_MAX && r.first < r.last) s->run[s->n++] = r;
}

static void give_quote(work *w, int32_t q) {
  const quote_mark *k = &w->m->quote[q];
  int32_t s = w->d->word[k->first].sent, i = goes_on(w, s);
  if (i < 0) return;
  draft *x = &w->list.v[i];
  word_run r = said_inner(w->m, q);
  bool same = x->sent == s;  // "… zegt daar niets over te kunnen: „…”"
  if (x->a.speech == SPEECH_DIRECT || same) {
    if (r.first < x->what.run[x->what.n - 1].first) return;
    add_run(&x->what, r);
    x->end_sent = last_sentence(w->d, &x->what, x->end_sent);
    if (same) x->a.speech = SPEECH_DIRECT;
    return;
  }
  draft free = {.a = {.source = x->a.source, .cue = SPAN_NONE, .who = x->a.who, .cue_word = -1, .source_word = x->a.source_word,
                      .speech = SPEECH_FREE, .stance = STANCE_NEUTRAL, .rule = S("free.quote")},
                .sent = s, .entity = x->entity};
  add_run(&free.what, r);
  free.what.whole = true;
  free.what.speech = SPEECH_DIRECT;
  free.end_sent = last_sentence(w->d, &free.what, s);
  *VEC_PUSH(w->scratch, &w->list) = free;
}

static void give_quotes(work *w) {
  for (int32_t q = 0; q < w->m->Q; q++)
    if (w->m->quote[q].kind == QUOTE_SPEECH && !told(w, q) && stands_alone(w->d, &w->m->quote[q])) give_quote(w, q);
}

/* --- Overlaps ----------------------------------------------------------------------------------------------------- */

/* What closes a sentence ("…, according to X") reports all before it, so it stands in no content of that sentence. */
static void cut_asides(work *w) {
  for (int32_t i = 0; i < w->list.n; i++) {
    word_run own = w->list.v[i].what.aside;
    if (own.first == own.last) continue;
    for (int32_t k = 0; k < w->list.n; k++) {
      said *s = &w->list.v[k].what;
      if (k == i || w->list.v[k].sent != w->list.v[i].sent) continue;
      for (int32_t r = 0; r < s->n; r++) {
        if (s->run[r].first >= own.first || s->run[r].last <= own.first) continue;
        s->run[r].last = own.first;
        while (s->run[r].last > s->run[r].first + 1 && w->d->word[s->run[r].last - 1].upos == UPOS_PUNCT) s->run[r].last--;
      }
    }
  }
}

/* "expressed the hope that …": a noun nobody is told to own, under a cue verb with the same content, is no cue of its own. */
static bool doubled(const work *w, const draft *x) {
  if (!x->c || !(x->c->frames & FRAME_COMPLEMENT) || x->a.source_word >= 0) return false;
  for (int32_t i = 0; i < w->list.n; i++) {
    const draft *y = &w->list.v[i];
    if (y == x || !y->c || (y->c->frames & FRAME_COMPLEMENT) || y->sent != x->sent) continue;
    if (w->d->word[x->a.cue_word].head == y->a.cue_word && holds_word(y, x->what.run[0].first)) return true;
  }
  return false;
}

static void drop_doubles(work *w) {
  int32_t n = 0;
  for (int32_t i = 0; i < w->list.n; i++) {
    draft x = w->list.v[i];
    if (!doubled(w, &w->list.v[i])) w->list.v[n++] = x;
  }
  w->list.n = n;
}

/* --- The whole report --------------------------------------------------------------------------------------------- */

static bool in_headline(const work *w, const draft *x) { return w->d->sent[x->sent].kind == SENT_HEADLINE; }

/* Does the body attribute something to the same source? */
static bool told_by_body(const work *w, const draft *head) {
  for (int32_t i = 0; i < w->list.n; i++) {
    const draft *x = &w->list.v[i];
    if (in_headline(w, x)) continue;
    if (head->entity < 0 || x->entity == head->entity || memcmp(x->a.who.country, head->a.who.country, 4) == 0) return true;
  }
  return false;
}

static void drop_headlines(work *w) {
  int32_t n = 0;
  for (int32_t i = 0; i < w->list.n; i++) {
    draft x = w->list.v[i];
    if (!in_headline(w, &x) || !told_by_body(w, &x)) w->list.v[n++] = x;
  }
  w->list.n = n;
}

static int32_t begin(const attribution *a) {
  int32_t b = a->content[0].beg;
  if (a->cue.beg >= 0 && a->cue.beg < b) b = a->cue.beg;
  if (a->source.beg >= 0 && a->source.beg < b && a->cue.beg >= 0) b = a->source.beg;
  return b;
}

static int32_t size(const attribution *a) {
  int32_t n = 0;
  for (int32_t i = 0; i < a->contents; i++) n += a->content[i].end - a->content[i].beg;
  return n;
}

static bool holds_byte(const attribution *a, int32_t byte) {
  for (int32_t i = 0; i < a->contents; i++)
    if (byte >= a->content[i].beg && byte < a->content[i].end) return true;
  return false;
}

static int32_t anchor(const attribution *a) { return a->cue.beg >= 0 ? a->cue.beg : a->content[0].beg; }

/* b holds a: a's cue stands in b's content, and not the other way round (then the larger holds the smaller). */
static bool holds(const attribution *b, const attribution *a) {
  if (!holds_byte(b, anchor(a))) return false;
  return !holds_byte(a, anchor(b)) || size(b) > size(a);
}

static void set_parents(record *out) {
  for (int32_t i = 0; i < out->A; i++) {
    attribution *a = &out->attributions[i];
    a->parent = -1;
    for (int32_t k = 0; k < out->A; k++)
      if (k != i && holds(&out->attributions[k], a) && (a->parent < 0 || size(&out->attributions[k]) < size(&out->attributions[a->parent])))
        a->parent = k;
  }
}

static void write_out(work *w, record *out) {
  out->attributions = arena_new(w->keep, attribution, w->list.n);
  out->A = 0;
  for (int32_t i = 0; i < w->list.n; i++) {
    span spans[SAID_MAX];
    attribution a = w->list.v[i].a;
    a.contents = said_spans(w->m, &w->list.v[i].what, spans);
    a.content = arena_new(w->keep, span, a.contents);
    memcpy(a.content, spans, (size_t)a.contents * sizeof *spans);
    int32_t at = out->A++;
    for (; at > 0 && begin(&out->attributions[at - 1]) > begin(&a); at--) out->attributions[at] = out->attributions[at - 1];
    out->attributions[at] = a;
  }
}

void attribution_make(const lexicon *lex, const marks *m, record *out, arena *keep, arena scratch) {
  const language *lang = lexicon_language(lex, m->d->lang);
  out->attributions = NULL;
  out->A = 0;
  if (!lang) return;
  work w = {.room = cue_room_make(lang, m), .m = m, .d = m->d, .keep = keep, .scratch = &scratch};
  for (int32_t s = 0; s < m->d->S; s++) {
    sentence_kind k = (sentence_kind)m->d->sent[s].kind;
    if (k == SENT_PLAIN || k == SENT_HEADLINE) find_in_sentence(&w, &m->d->sent[s]);
  }
  drop_doubles(&w);
  cut_asides(&w);
  give_quotes(&w);
  drop_headlines(&w);
  write_out(&w, out);
  set_parents(out);
}

int32_t attribution_at(const record *r, int32_t byte, int32_t but) {
  int32_t best = -1;
  for (int32_t i = 0; i < r->A; i++)
    if (i != but && holds_byte(&r->attributions[i], byte) && (best < 0 || size(&r->attributions[i]) < size(&r->attributions[best]))) best = i;
  return best;
}

int32_t attribution_by_cue(const record *r, int32_t w) {
  for (int32_t i = 0; i < r->A; i++)
    if (r->attributions[i].cue_word == w) return i;
  return -1;
}
