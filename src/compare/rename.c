#include "compare/rename.h"

enum { BEFORE = 3, CLASSES = 64 };

typedef struct hand {
  const facet *a, *b;
  vocabulary *v;
  comparison *to;
  arena *keep;
} hand;

static bool share_key(const token *x, const token *y) {
  for (int32_t i = 0; i < x->keys; i++)
    for (int32_t j = 0; j < y->keys; j++)
      if (x->key[i] == y->key[j]) return true;
  return false;
}

/* Where the phrase of a noun begins: adjectives, names and numbers right before it, and an article. */
static int32_t phrase_begin(const facet *f, int32_t w) {
  int32_t first = f->s->sent[f->s->word[w].sent].first, at = w;
  while (at > first && w - at < BEFORE) {
    uint8_t p = f->s->word[at - 1].upos;
    bool part = p == UPOS_ADJ || p == UPOS_DET || p == UPOS_NUM || p == UPOS_PROPN || p == UPOS_PART || (p == UPOS_PRON && (f->tok[at - 1].flags & TOKEN_OWN));
    if (!part) break;
    at--;
  }
  return at;
}

/* Where it ends: a name right behind the noun, or one that an adposition binds to it ("the invasion of Ukraine"). */
static int32_t phrase_last(const facet *f, int32_t w) {
  int32_t end = f->s->sent[f->s->word[w].sent].first + f->s->sent[f->s->word[w].sent].n, at = w;
  if (at + 2 < end && f->s->word[at + 1].upos == UPOS_ADP && f->s->word[at + 2].upos == UPOS_PROPN) at++;
  while (at + 1 < end && f->s->word[at + 1].upos == UPOS_PROPN) at++;
  return at;
}

static span phrase_at(const facet *f, int32_t w) { return (span){f->s->word[phrase_begin(f, w)].at.beg, f->s->word[phrase_last(f, w)].at.end}; }

/* Does the word stand before the noun that it describes: "riot police"? */
static bool describes(const facet *f, int32_t w) {
  return w + 1 < f->s->W && f->s->word[w + 1].sent == f->s->word[w].sent && f->s->word[w + 1].upos == UPOS_NOUN && f->tok[w + 1].sector >= 0;
}

/* Does the other side have a word of the class that means the same? */
static bool has_same(const facet *f, uint8_t class, const token *t) {
  for (int32_t w = 0; w < f->s->W; w++)
    if (f->tok[w].naming == class && !describes(f, w) && share_key(&f->tok[w], t)) return true;
  return false;
}

/* All words of a class; *own: some of them the other side has not. */
static portion class_words(const facet *f, const facet *other, uint8_t class, bool *own, arena *keep) {
  portion p = {0};
  for (int32_t w = 0; w < f->s->W; w++) {
    if (f->tok[w].naming != class || describes(f, w)) continue;
    if (!p.at) p.at = arena_new(keep, span, f->s->W);
    *own |= !has_same(other, class, &f->tok[w]);
    p.at[p.spans++] = phrase_at(f, w);
  }
  return p;
}

static void put(hand *h, portion x, portion y, str why) {
  *VEC_PUSH(h->keep, h->to) = (proposition){RELATION_RENAMED, x, y, 0.6, why};
}

static str words_of(const side *s, span at) { return str_sub(s->text, at.beg, at.end); }

static void put_named(hand *h, portion x, portion y) {
  str p = words_of(h->a->s, x.at[0]), q = words_of(h->b->s, y.at[0]);
  put(h, x, y, arena_printf(h->keep, "“%.*s” in a, “%.*s” in b", p.n, p.p, q.n, q.p));
}

static void put_classes(hand *h) {
  for (int32_t c = 1; c <= h->v->naming.n && c < CLASSES; c++) {
    bool own_a = false, own_b = false;
    portion x = class_words(h->a, h->b, (uint8_t)c, &own_a, h->keep), y = class_words(h->b, h->a, (uint8_t)c, &own_b, h->keep);
    if (x.spans && y.spans && (own_a || own_b)) put_named(h, x, y);
  }
}

/* The noun that a word of the first person or a state's name stands before; -1 none. */
static int32_t noun_after(const facet *f, int32_t w) {
  int32_t sent = f->s->word[w].sent, last = f->s->sent[sent].first + f->s->sent[sent].n;
  for (int32_t i = w + 1; i < last && i <= w + 2; i++) {
    if (f->s->word[i].upos == UPOS_NOUN || f->s->word[i].upos == UPOS_PROPN) return f->tok[i].kind == TOKEN_PLAIN ? i : -1;
    if (f->s->word[i].upos != UPOS_ADJ) return -1;
  }
  return -1;
}

static portion one_span(const facet *f, int32_t first, int32_t last, arena *keep) {
  span *at = arena_new(keep, span, 1);
  *at = (span){f->s->word[first].at.beg, f->s->word[last].at.end};
  return (portion){.at = at, .spans = 1};
}

/* The country of somebody who is named by these words, as coded; absent when nobody is or it is not known. */
static str country_at(const side *s, span at) {
  for (int32_t e = 0; e < s->E; e++)
    for (int32_t i = 0; i < s->event[e].n_actors + s->event[e].n_recipients; i++) {
      const event *ev = &s->event[e];
      const actor *who = i < ev->n_actors ? &ev->actors[i] : &ev->recipients[i - ev->n_actors];
      if (who->at.beg >= 0 && span_shared(who->at, at) && who->country[0] && !str_eq(str_of(who->country), S("UNK"))) return str_of(who->country);
    }
  return (str){0};
}

/* A state's name before the same noun on the other side; -1 none. */
static int32_t foreign_twin(const facet *f, const token *noun, int32_t *state) {
  for (int32_t w = 0; w < f->s->W; w++) {
    if (f->tok[w].kind != TOKEN_STATE || f->s->word[w].upos != UPOS_ADJ || f->s->sent[f->s->word[w].sent].headline) continue;
    int32_t n = noun_after(f, w);
    if (n < 0 || !share_key(&f->tok[n], noun)) continue;
    *state = w;
    return n;
  }
  return -1;
}

static void put_own(hand *h, bool a_is_own) {
  const facet *f = a_is_own ? h->a : h->b, *g = a_is_own ? h->b : h->a;
  for (int32_t w = 0; w < f->s->W; w++) {
    if (!(f->tok[w].flags & TOKEN_OWN) || f->s->sent[f->s->word[w].sent].headline || (f->s->word[w].flags & SIDE_QUOTED)) continue;
    int32_t n = noun_after(f, w), state = -1;
    int32_t twin = n < 0 ? -1 : foreign_twin(g, &f->tok[n], &state);
    if (twin < 0) continue;
    str mine = country_at(f->s, (span){f->s->word[w].at.beg, f->s->word[n].at.end}), label = h->v->key.v[g->tok[state].key[0]];
    if (mine.p && !str_eq(mine, str_sub(label, 1, label.n))) continue;  // "our army" is not the Indian army
    portion own = one_span(f, w, phrase_last(f, n), h->keep), other = one_span(g, state, phrase_last(g, twin), h->keep);
    put_named(h, a_is_own ? own : other, a_is_own ? other : own);
    return;
  }
}

/* The last word of a place, when the lexicon knows no such name; -1 otherwise. */
static int32_t place_word(const facet *f, const side_place *p) {
  int32_t w = side_word_at(f->s, p->at.end) - 1;
  bool unknown = w >= 0 && f->tok[w].kind == TOKEN_NAME && f->tok[w].keys && !f->s->sent[f->s->word[w].sent].headline;
  return unknown ? w : -1;
}

/* Two places that sound alike and are not spelled alike, in one language: "Tovuz" and "Tavush". */
static void put_places(hand *h, arena scratch) {
  bool *told = arena_new(&scratch, bool, h->v->key.n);
  for (int32_t i = 0; i < h->a->s->P && str_eq(h->a->s->lang, h->b->s->lang); i++)
    for (int32_t j = 0; j < h->b->s->P; j++) {
      int32_t w = place_word(h->a, &h->a->s->place[i]), x = place_word(h->b, &h->b->s->place[j]);
      if (w < 0 || x < 0 || h->a->tok[w].key[0] != h->b->tok[x].key[0] || told[h->a->tok[w].key[0]]) continue;
      if (h->v->key.v[h->a->tok[w].key[0]].p[0] != 'n' || str_eq(words_of(h->a->s, h->a->s->word[w].at), words_of(h->b->s, h->b->s->word[x].at))) continue;
      told[h->a->tok[w].key[0]] = true;
      put_named(h, one_span(h->a, phrase_begin(h->a, w), w, h->keep), one_span(h->b, phrase_begin(h->b, x), x, h->keep));
    }
}

void rename_put(const facet *a, const facet *b, vocabulary *v, comparison *to, arena *keep, arena scratch) {
  hand h = {a, b, v, to, keep};
  put_places(&h, scratch);
  put_classes(&h);
  put_own(&h, true);
  put_own(&h, false);
}
