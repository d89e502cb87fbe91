#include "code/attribution.h"

#include "code/free.h"
#include "code/said_aside.h"
#include "code/speaker.h"
#include "code/turn.h"

/* --- One cue ---------------------------------------------------------------------------------------------------- */

static span words_span(const doc *d, int32_t first, int32_t last) {
  return (span){d->word[first].beg, d->word[last - 1].end};
}

/* Somebody who acts, or a name that stands for nothing known. */
static bool may_act(const drafting *w, int32_t source) {
  if (speaker_acts(w->m, source)) return true;
  return w->d->word[source].upos == UPOS_PROPN && w->m->place_of_word[source] < 0;
}

/* Narrative speech needs somebody; a passive without one counts only where an adposition tells what is said. */
static bool worth_telling(const drafting *w, const cue_hit *h, const said *what, int32_t source) {
  if (h->c->actor && source >= 0 && (!what->whole || what->infinitive) && !may_act(w, source)) return false;
  if (what->whole || source >= 0) return true;
  return h->c->adpositions > 0 && !(h->c->frames & FRAME_COMPLEMENT) && clause_passive(w->d, h->head);
}

/* Content that the parser hung on the source ("de klacht van de president | tegen de uitslag") is no part of its name. */
static void part_source(const drafting *w, draft *x) {
  int32_t first = x->what.run[0].first, s = x->a.source_word;
  if (s < 0 || first <= s || w->d->word[first].beg >= x->a.source.end) return;
  while (first > s + 1) {
    upos u = (upos)w->d->word[first - 1].upos;
    if (u != UPOS_ADP && u != UPOS_SCONJ && u != UPOS_PUNCT) break;
    first--;
  }
  x->a.source.end = x->a.who.at.end = w->d->word[first - 1].end;
}

static bool try_cue(drafting *w, const cue_hit *h) {
  draft x = {.c = h->c, .sent = w->d->word[h->head].sent};
  int32_t source = speaker_find(&w->room, h);
  word_run own;
  if (h->c->source == CUE_SUBJECT && said_trailer(&w->room, h, &own) && (source < own.first || source >= own.last)) source = speaker_within(&w->room, own, h->head, source);
  if (h->c->source == CUE_SUBJECT && !h->phrase && (h->c->frames & FRAME_QUOTE)) source = speaker_behind_quote(&w->room, h->head, source);
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
  x.end_sent = draft_last_sentence(w->d, &x.what, x.sent);
  int32_t k = speaker_mention(w->m, source);
  x.entity = k < 0 ? -1 : w->m->mention[k].entity;
  *VEC_PUSH(w->scratch, &w->list) = x;
  return true;
}

static void find_in_sentence(drafting *w, const sentence *s) {
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

/* --- Overlaps ----------------------------------------------------------------------------------------------------- */

/* What closes a sentence ("…, according to X") reports all before it, so it stands in no content of that sentence. */
static void cut_asides(drafting *w) {
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

/* The first word of the clause of y where it is set against x's content, -1 when it is not: "says A, while Y says B". */
static int32_t contrasts(const drafting *w, const draft *x, const draft *y) {
  const doc *d = w->d;
  int32_t v = y->a.cue_word, first, last, s;
  if (y == x || y->sent != x->sent || v < 0 || x->a.cue_word > v || x->a.speech == SPEECH_DIRECT || !y->c || (y->c->frames & FRAME_COMPLEMENT)) return -1;
  if (d->word[v].upos != UPOS_VERB || (s = clause_child_base(d, v, REL_NSUBJ)) < 0 || s > v || d->word[s].upos == UPOS_PRON) return -1;
  int32_t mark = clause_child(d, v, d->word[v].rel == REL_CONJ ? REL_CC : REL_MARK);
  if (mark < 0 || mark > s || !list_has(w->room.contrast, d->word[mark].lemma, NULL)) return -1;
  doc_subtree(d, v, &first, &last);
  if (x->a.cue_word >= first && x->a.cue_word < last) return -1;
  return mark < first ? first : mark;
}

/* What another says against it is no part of what the first said. */
static void cut_contrasts(drafting *w) {
  for (int32_t i = 0; i < w->list.n; i++) {
    said *s = &w->list.v[i].what;
    for (int32_t k = 0; k < w->list.n; k++) {
      int32_t at = contrasts(w, &w->list.v[i], &w->list.v[k]), n = 0;
      for (int32_t r = 0; at >= 0 && r < s->n; r++) {
        word_run x = s->run[r];
        if (x.first >= at && n > 0) continue;
        if (x.last > at && x.first < at) x.last = at;
        while (x.last > x.first + 1 && w->d->word[x.last - 1].upos == UPOS_PUNCT) x.last--;
        s->run[n++] = x;
      }
      if (n) s->n = n;
    }
  }
}

/* "…, she said, laughing": what only accompanies another cue. */
static bool accompanies(const drafting *w, const draft *x) {
  int32_t v = x->a.cue_word;
  deprel r = v < 0 ? REL_NONE : ud_rel_base((deprel)w->d->word[v].rel);
  if ((r != REL_ADVCL && r != REL_CCOMP) || clause_finite(w->d, v)) return false;
  if (clause_child(w->d, v, REL_MARK) >= 0 || clause_child(w->d, v, REL_CASE) >= 0) return false;  // "quoted him as saying"
  for (int32_t i = 0; i < w->list.n; i++) {
    const draft *y = &w->list.v[i];
    bool same = x->a.source_word < 0 || x->a.source_word == y->a.source_word;
    if (y != x && same && y->a.cue_word == w->d->word[v].head && draft_holds(y, x->what.run[0].first)) return true;
  }
  return false;
}

/* "is quoted as saying that …": nobody is named who quotes, and what is said has its own word. */
static bool only_passes_on(const drafting *w, const draft *x) {
  if (!x->c || x->a.source_word >= 0 || x->a.cue_word < 0 || !clause_passive(w->d, x->a.cue_word)) return false;
  for (int32_t i = 0; i < w->list.n; i++) {
    const draft *y = &w->list.v[i];
    bool under = y != x && y->c && y->a.source_word >= 0 && y->a.cue_word >= 0 && w->d->word[y->a.cue_word].head == x->a.cue_word;
    if (under && y->what.run[0].first == x->what.run[0].first) return true;
  }
  return false;
}

/* "expressed the hope that …": a noun nobody is told to own, under a cue verb with the same content, is no cue of its own. */
static bool doubled(const drafting *w, const draft *x) {
  if (only_passes_on(w, x)) return true;
  if (x->c && accompanies(w, x)) return true;
  if (!x->c || !(x->c->frames & FRAME_COMPLEMENT) || x->a.source_word >= 0) return false;
  for (int32_t i = 0; i < w->list.n; i++) {
    const draft *y = &w->list.v[i];
    if (y == x || !y->c || (y->c->frames & FRAME_COMPLEMENT) || y->sent != x->sent) continue;
    if (w->d->word[x->a.cue_word].head == y->a.cue_word && draft_holds(y, x->what.run[0].first)) return true;
  }
  return false;
}

static void drop_doubles(drafting *w) {
  int32_t n = 0;
  for (int32_t i = 0; i < w->list.n; i++) {
    draft x = w->list.v[i];
    if (!doubled(w, &w->list.v[i])) w->list.v[n++] = x;
  }
  w->list.n = n;
}

/* --- The whole report --------------------------------------------------------------------------------------------- */

static bool in_headline(const drafting *w, const draft *x) { return w->d->sent[x->sent].kind == SENT_HEADLINE; }

/* Does the body attribute something to the same source? */
static bool told_by_body(const drafting *w, const draft *head) {
  for (int32_t i = 0; i < w->list.n; i++) {
    const draft *x = &w->list.v[i];
    if (in_headline(w, x)) continue;
    if (head->entity < 0 || x->entity == head->entity || memcmp(x->a.who.country, head->a.who.country, 4) == 0) return true;
  }
  return false;
}

static void drop_headlines(drafting *w) {
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

static void write_out(drafting *w, record *out) {
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
  drafting w = {.room = cue_room_make(lang, m), .m = m, .d = m->d, .keep = keep, .scratch = &scratch};
  for (int32_t s = 0; s < m->d->S; s++) {
    sentence_kind k = (sentence_kind)m->d->sent[s].kind;
    if (k == SENT_PLAIN || k == SENT_HEADLINE) find_in_sentence(&w, &m->d->sent[s]);
  }
  drop_doubles(&w);
  cut_asides(&w);
  cut_contrasts(&w);
  turn_find(&w);
  free_quotes(&w);
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
