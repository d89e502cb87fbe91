#include "compare/unit.h"

#include <stdlib.h>

#include "base/hash.h"

enum {
  SAME_PERCENT = 60,       // a record that covers so much of a unit is told by the same words
  NEAR_SOURCE = 60,        // bytes between a source and its cue
  PLAIN_WORDS = 3,         // telling words of a clause that nothing was coded of
  ROOM_BYTES = 170,        // a unit up to so long takes two events, a longer one each event apart
  WEIGHT_SPEAKER = 6, WEIGHT_PARTY = 3, WEIGHT_TYPE = 6, WEIGHT_MODE = 3,
};

typedef struct cutter {
  vocabulary *v;
  const side *s;
  const token *tok;
  units *out;
  arena *keep;
  bool *covered;  // [W] words that some unit holds
} cutter;

int32_t side_word_at(const side *s, int32_t byte) {
  int32_t lo = 0, hi = s->W;
  while (lo < hi) {
    int32_t mid = lo + (hi - lo) / 2;
    if (s->word[mid].at.beg < byte) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

static span hull(span a, span b) {
  if (a.beg < 0) return b;
  if (b.beg < 0) return a;
  return (span){a.beg < b.beg ? a.beg : b.beg, a.end > b.end ? a.end : b.end};
}

static int32_t depth_of(const side *s, int32_t said) {
  int32_t depth = 0;
  for (; said >= 0 && depth <= s->A; said = s->said[said].parent) depth++;
  return depth;
}

/* Is the content a statement of its own: "dat … en dat …"? Else it goes on with the one before it: "noemde de aanval | laf". */
static bool stands_alone(const side *s, const attribution *a, int32_t content) {
  int32_t first = side_word_at(s, a->content[content - 1].end), last = side_word_at(s, a->content[content].beg);
  if (a->speech == SPEECH_NARRATIVE || last >= s->W || s->word[first].sent != s->word[last].sent) return a->speech != SPEECH_NARRATIVE;
  for (int32_t w = first; w <= last; w++)
    if (s->word[w].upos == UPOS_CCONJ || s->word[w].upos == UPOS_SCONJ || s->word[w].upos == UPOS_NONE) return true;
  return false;
}

/* The words of an attribution that belong to contents [content, next): source and cue go with the first one. */
static span said_span(const side *s, const attribution *a, int32_t content, int32_t next) {
  span at = hull(a->content[content], a->content[next - 1]);
  if (content > 0) return at;
  at = hull(at, a->cue);
  span src = a->source;
  if (src.beg < 0) return at;
  bool near = src.end <= at.beg ? at.beg - src.end <= NEAR_SOURCE : src.beg - at.end <= NEAR_SOURCE;
  for (int32_t i = 0; near && i < s->A; i++) {  // another cue between: the source stands with that one
    span between = s->said[i].cue;
    if (between.beg >= src.end && between.end <= at.beg) near = false;
  }
  return near ? hull(at, src) : at;
}

/* The words that state an event: the first clause outside the headlines, else the first. */
static span event_span(const side *s, const event *ev) {
  for (int32_t i = 0; i < ev->evidences; i++) {
    int32_t w = side_word_at(s, ev->evidence[i].beg);
    if (w < s->W && !s->sent[s->word[w].sent].headline) return ev->evidence[i];
  }
  return ev->evidences ? ev->evidence[0] : ev->trigger;
}

static bool within_percent(int32_t part, int32_t whole, int32_t percent) { return (int64_t)part * 100 >= (int64_t)whole * percent; }

/* Do the words of a record belong to a unit that is there already? */
static bool belongs(const unit *u, span at, bool is_event) {
  int32_t shared = span_shared(u->at, at), mine = span_length(at), its = span_length(u->at);
  if (!within_percent(shared, mine < its ? mine : its, 90)) return false;
  if (within_percent(mine < its ? mine : its, mine < its ? its : mine, SAME_PERCENT)) return true;
  return is_event && mine < its && (!u->events.n || (u->events.n < 2 && its <= ROOM_BYTES));
}

static unit *unit_for(cutter *k, span at, bool is_event) {
  unit *best = NULL;
  for (int32_t i = k->out->n - 1; i >= 0; i--) {
    unit *u = &k->out->v[i];
    if (belongs(u, at, is_event) && (!best || span_length(u->at) < span_length(best->at))) best = u;
    if (u->at.end + 4096 < at.beg) break;
  }
  return best;
}

static unit *unit_new(cutter *k, span at, unit_kind kind) {
  int32_t first = side_word_at(k->s, at.beg), last = side_word_at(k->s, at.end);
  if (first >= last) return NULL;
  if (k->out->n == UNIT_MAX) {
    k->out->left_out++;
    return NULL;
  }
  unit *u = VEC_PUSH(k->keep, k->out);
  *u = (unit){.at = at, .first = first, .last = last, .kind = (uint8_t)kind, .said = -1, .headline = k->s->sent[k->s->word[first].sent].headline};
  return u;
}

/* One more record that is told by the words of a unit. */
static void widen(cutter *k, unit *u, span at) {
  u->at = hull(u->at, at);
  u->first = side_word_at(k->s, u->at.beg);
  u->last = side_word_at(k->s, u->at.end);
}

static void cut_said(cutter *k, int32_t i) {
  const attribution *a = &k->s->said[i];
  int32_t depth = depth_of(k->s, i);
  for (int32_t c = 0, next; c < a->contents; c = next) {
    for (next = c + 1; next < a->contents && !stands_alone(k->s, a, next);) next++;
    span at = said_span(k->s, a, c, next);
    unit *u = c > 0 || next < a->contents ? NULL : unit_for(k, at, false);  // one of several statements stays by itself
    if (u) widen(k, u, at);
    else u = unit_new(k, at, UNIT_SAID);
    if (!u) continue;
    if (u->said < 0) u->said = i;
    if (depth > u->depth) u->depth = depth;
    *VEC_PUSH(k->keep, &u->saids) = i;
  }
}

static void cut_event(cutter *k, int32_t i) {
  const event *ev = &k->s->event[i];
  span at = event_span(k->s, ev);
  unit *u = unit_for(k, at, true);
  if (!u) {
    u = unit_new(k, at, UNIT_ACT);
    if (!u) return;
    u->said = ev->attribution;
    u->depth = depth_of(k->s, ev->attribution) + plover_spoken(ev->type);  // a speech act that is told is somebody's words too
  }
  *VEC_PUSH(k->keep, &u->events) = i;
}

/* Words [from, to) that begin with a subordinator go on with the unit that ends where they begin: "threatened consequences if …". */
static bool goes_with(cutter *k, int32_t from, int32_t to) {
  for (int32_t i = 0; i < k->out->n && k->s->word[from].upos == UPOS_SCONJ; i++) {
    unit *u = &k->out->v[i];
    if (u->last != from || k->s->word[u->first].sent != k->s->word[from].sent) continue;
    u->last = to;
    u->at.end = k->s->word[to - 1].at.end;
    return true;
  }
  return false;
}

/* The clauses that nothing was coded of: runs of words that no unit holds. */
static void cut_plain(cutter *k, const side_sentence *x) {
  for (int32_t w = x->first, end = x->first + x->n; w < end;) {
    int32_t from = w, telling = 0;
    for (; w < end && !k->covered[w]; w++) telling += token_counts(&k->tok[w]);
    if (w > from && goes_with(k, from, w)) telling = 0;
    if (telling >= PLAIN_WORDS) unit_new(k, (span){k->s->word[from].at.beg, k->s->word[w - 1].at.end}, UNIT_PLAIN);
    while (w < end && k->covered[w]) w++;
  }
}

static void deepen(const side *s, uint8_t *depth, span at, int32_t by) {
  for (int32_t w = side_word_at(s, at.beg); w < s->W && s->word[w].at.beg < at.end; w++)
    if (depth[w] < UINT8_MAX && (int32_t)depth[w] + by >= 0) depth[w] = (uint8_t)(depth[w] + by);
}

/* Does an attribution report the act: is its cue the trigger? */
static bool has_cue(const side *s, const event *ev) {
  for (int32_t a = 0; a < s->A; a++)
    if (s->said[a].cue.beg >= 0 && span_shared(s->said[a].cue, ev->trigger)) return true;
  return false;
}

uint8_t *side_depths(const side *s, arena *keep) {
  uint8_t *depth = arena_new(keep, uint8_t, s->W);
  for (int32_t a = 0; a < s->A; a++)
    for (int32_t c = 0; c < s->said[a].contents; c++) deepen(s, depth, s->said[a].content[c], 1);
  for (int32_t w = 0; w < s->W; w++)
    if (!depth[w] && (s->word[w].flags & SIDE_QUOTED)) depth[w] = 1;
  for (int32_t e = 0; e < s->E; e++) {
    const event *ev = &s->event[e];
    if (!plover_spoken(ev->type) || !ev->evidences || has_cue(s, ev)) continue;
    deepen(s, depth, ev->evidence[0], 1);
    deepen(s, depth, ev->trigger, -1);
    for (int32_t a = 0; a < ev->n_actors; a++)
      if (ev->actors[a].at.beg >= ev->evidence[0].beg && ev->actors[a].at.end <= ev->evidence[0].end) deepen(s, depth, ev->actors[a].at, -1);
  }
  return depth;
}

/* Is the unit a report of speech around two or more others that hold most of its words: "X said A and said B, according to Y"? */
static bool only_holds(const units *us, int32_t i) {
  const unit *u = &us->v[i];
  int32_t inside = 0, bytes = 0;
  for (int32_t j = 0; j < us->n; j++) {
    const unit *v = &us->v[j];
    if (j == i || v->kind != UNIT_SAID || v->depth < u->depth || (u->kind == UNIT_SAID && v->depth == u->depth) || span_shared(u->at, v->at) < span_length(v->at)) continue;
    inside++;
    bytes += span_length(v->at);
  }
  return inside > 1 && within_percent(bytes, span_length(u->at), SAME_PERCENT);
}

/* What was coded of a unit that goes is of the reports of speech in it, by its trigger. */
static void hand_down(cutter *k, int32_t i, const bool *drop) {
  units *us = k->out;
  for (int32_t e = 0; e < us->v[i].events.n; e++) {
    int32_t ev = us->v[i].events.v[e];
    for (int32_t j = 0; j < us->n; j++) {
      unit *v = &us->v[j];
      if (drop[j] || v->kind != UNIT_SAID || !span_shared(v->at, k->s->event[ev].trigger)) continue;
      *VEC_PUSH(k->keep, &v->events) = ev;
      break;
    }
  }
}

static void drop_holders(cutter *k, bool *drop) {
  units *us = k->out;
  int32_t n = 0;
  for (int32_t i = 0; i < us->n; i++) drop[i] = only_holds(us, i);
  for (int32_t i = 0; i < us->n; i++)
    if (drop[i]) hand_down(k, i, drop);
  for (int32_t i = 0; i < us->n; i++)
    if (!drop[i]) us->v[n++] = us->v[i];
  us->n = n;
}

static void trim(const side *s, const token *tok, unit *u) {
  while (u->first + 1 < u->last && !tok[u->first].keys && s->word[u->first].upos == UPOS_PUNCT) u->first++;
  while (u->last - 1 > u->first && s->word[u->last - 1].upos == UPOS_PUNCT) u->last--;
  u->at = (span){s->word[u->first].at.beg, s->word[u->last - 1].at.end};
}

static int by_place(const void *x, const void *y) {
  const unit *a = x, *b = y;
  if (a->at.beg != b->at.beg) return a->at.beg < b->at.beg ? -1 : 1;
  if (a->at.end != b->at.end) return a->at.end > b->at.end ? -1 : 1;
  return (int)a->kind - (int)b->kind;
}

/* ---- what a unit tells ---- */

typedef struct bag {
  struct { weighted *v; int32_t n, cap; } all;
  arena *a;
} bag;

static void bag_put(bag *b, int32_t key, int32_t weight, key_kind kind) {
  if (key >= 0) *VEC_PUSH(b->a, &b->all) = (weighted){key, weight, (uint8_t)kind};
}

static int by_key(const void *x, const void *y) {
  const weighted *a = x, *b = y;
  if (a->key != b->key) return a->key < b->key ? -1 : 1;
  return b->weight - a->weight;
}

/* A key made of a letter and a text. The bag's own memory begins where this scratch ends. */
static int32_t key_of(cutter *k, const bag *b, char kind, str text) {
  arena scratch = *b->a;
  return vocabulary_key(k->v, arena_printf(&scratch, "%c%.*s", kind, text.n, text.p));
}

/* Who takes part but is not named in the words: "he" and those taken from context. */
static void put_actor(cutter *k, bag *b, const actor *a, int32_t weight) {
  if (a->name.n) bag_put(b, vocabulary_name(k->v, k->s, a->name, *b->a), weight, KEY_PARTY);
  if (!str_eq(str_of(a->country), S("UNK")) && a->country[0]) bag_put(b, key_of(k, b, '@', str_of(a->country)), weight - 1, KEY_PARTY);
}

static void put_actors(cutter *k, bag *b, const actor *a, int32_t n) {
  for (int32_t i = 0; i < n; i++) put_actor(k, b, &a[i], WEIGHT_PARTY);
}

/* Type and modes of an event are as good as words. */
static void put_type(cutter *k, bag *b, const event *ev) {
  bag_put(b, key_of(k, b, 't', str_of(plover_name((plover)ev->type))), WEIGHT_TYPE, KEY_SIGN);
  for (int32_t i = 0; i < ev->modes; i++) bag_put(b, key_of(k, b, 'm', ev->mode[i]), WEIGHT_MODE, KEY_SIGN);
}

/* Is the word part of the cue of an attribution of the unit? */
static bool in_cue(const side *s, const unit *u, int32_t w) {
  for (int32_t i = 0; i < u->saids.n; i++)
    if (s->said[u->saids.v[i]].cue.beg >= 0 && span_shared(s->said[u->saids.v[i]].cue, s->word[w].at)) return true;
  return false;
}

/* What stands around the unit in its sentence: a witness before it, a verdict on the claim behind it ("… is a fabrication"). */
static void read_around(cutter *k, unit *u) {
  const side_sentence *x = &k->s->sent[k->s->word[u->first].sent];
  for (int32_t w = x->first; w < u->first; w++) u->witnessed |= (k->tok[w].flags & TOKEN_WITNESS) != 0;
  if (u->kind != UNIT_SAID || k->s->said[u->said].speech != SPEECH_NARRATIVE) return;
  for (int32_t w = u->last; w < x->first + x->n; w++) u->denied |= (k->tok[w].flags & TOKEN_DENIAL) != 0;
}

static void read_word(const side *s, unit *u, const token *t, int32_t w) {
  u->hedged |= (t->flags & TOKEN_HEDGE) && !in_cue(s, u, w);
  u->denied |= (t->flags & TOKEN_DENIAL) != 0;
  u->witnessed |= (t->flags & TOKEN_WITNESS) != 0;
  u->few |= (t->flags & TOKEN_FEW) && (w + 1 == s->W || t[1].kind != TOKEN_NUMBER);  // "some 107" is a number
  u->nots += (t->flags & TOKEN_NOT) != 0;
  if (!t->scale || t->scale >= UNIT_SCALES || t->rank <= u->rank[t->scale]) return;
  u->rank[t->scale] = t->rank;
  u->strong[t->scale] = w;
}

/* Who speaks: of the outermost attribution, or the doer of a speech act that is told. NULL: nobody does. */
const actor *unit_speaker(const side *s, const unit *u) {
  if (u->kind == UNIT_SAID) return &s->said[u->said].who;
  for (int32_t i = 0; i < u->events.n; i++) {
    const event *ev = &s->event[u->events.v[i]];
    if (plover_spoken(ev->type) && ev->n_actors) return &ev->actors[0];
  }
  return NULL;
}

static void read_unit(cutter *k, unit *u, arena scratch) {
  bag b = {.a = &scratch};
  read_around(k, u);
  for (int32_t w = u->first; w < u->last; w++) {
    const token *t = &k->tok[w];
    read_word(k->s, u, t, w);
    if (t->sector >= 0) bag_put(&b, t->sector, WEIGHT_MODE, KEY_SIGN);
    if (!token_counts(t)) continue;
    u->telling++;
    key_kind kind = t->kind == TOKEN_NAME || t->kind == TOKEN_STATE ? KEY_PARTY : KEY_MATTER;
    bool speech_word = in_cue(k->s, u, w);
    u->told += !speech_word && kind == KEY_MATTER;
    for (int32_t i = 0; i < t->keys; i++) bag_put(&b, t->key[i], speech_word ? (t->weight[i] + 1) / 2 : t->weight[i], speech_word && kind == KEY_MATTER ? KEY_SIGN : kind);
  }
  for (int32_t i = 0; i < u->saids.n; i++) put_actor(k, &b, &k->s->said[u->saids.v[i]].who, WEIGHT_SPEAKER);
  for (int32_t i = 0; i < u->events.n; i++) {
    const event *ev = &k->s->event[u->events.v[i]];
    put_actors(k, &b, ev->actors, ev->n_actors);
    put_actors(k, &b, ev->recipients, ev->n_recipients);
    put_type(k, &b, ev);
    u->denied |= ev->author == IS_NO || ev->speaker == IS_NO;
  }
  qsort(b.all.v, (size_t)b.all.n, sizeof *b.all.v, by_key);
  u->key = arena_new(k->keep, weighted, b.all.n);
  for (int32_t i = 0; i < b.all.n; i++)
    if (!u->keys || u->key[u->keys - 1].key != b.all.v[i].key) u->key[u->keys++] = b.all.v[i];
  const actor *who = unit_speaker(k->s, u);
  u->speaker = who && who->name.n ? vocabulary_name(k->v, k->s, who->name, scratch) : -1;
  u->hash = hash_bytes(str_sub(k->s->text, u->at.beg, u->at.end), 0);
}

units *units_make(vocabulary *v, const side *s, const token *tok, arena *keep, arena scratch) {
  cutter k = {.v = v, .s = s, .tok = tok, .out = arena_new(keep, units, 1), .keep = keep, .covered = arena_new(keep, bool, s->W)};
  for (int32_t i = 0; i < s->A; i++) cut_said(&k, i);
  for (int32_t i = 0; i < s->E; i++) cut_event(&k, i);
  for (int32_t i = 0; i < k.out->n; i++)
    for (int32_t w = k.out->v[i].first; w < k.out->v[i].last; w++) k.covered[w] = true;
  drop_holders(&k, arena_new(&scratch, bool, k.out->n));
  for (int32_t i = 0; i < s->S; i++) cut_plain(&k, &s->sent[i]);
  for (int32_t i = 0; i < k.out->n; i++) trim(s, tok, &k.out->v[i]);
  qsort(k.out->v, (size_t)k.out->n, sizeof *k.out->v, by_place);
  for (int32_t i = 0; i < k.out->n; i++) read_unit(&k, &k.out->v[i], scratch);
  return k.out;
}
