#include "compare/relate.h"

enum { NUMBER_NEAR = 4, SURE_WORDS = 290 };
#define SPEAKERS_SCORE 0.5

typedef struct look {
  const facet *a, *b;
  const vocabulary *v;
  const couple *c;
  const unit *x, *y;  // the unit of a, the unit of b
  arena *keep;
} look;

static str words_of(const side *s, span at) { return at.beg < 0 ? S("") : str_sub(s->text, at.beg, at.end); }

static str form_of(const facet *f, int32_t w) { return words_of(f->s, (span){f->s->word[w - f->tok[w].joined].at.beg, f->s->word[w].at.end}); }

/* ---- numbers ---- */

/* The word that is counted: the first telling one behind the number that is no name. */
static int32_t counted(const facet *f, const unit *u, int32_t w) {
  for (int32_t i = w + 1; i < u->last && i <= w + NUMBER_NEAR; i++) {
    if (f->tok[i].kind == TOKEN_NUMBER) return -1;
    bool noun = f->s->word[i].upos == UPOS_NOUN || f->s->word[i].upos == UPOS_NONE || f->s->word[i].upos == UPOS_PROPN;
    if (f->tok[i].keys && noun) return i;
  }
  return -1;
}

static bool share_key(const token *x, const token *y) {
  for (int32_t i = 0; i < x->keys; i++)
    for (int32_t j = 0; j < y->keys; j++)
      if (x->key[i] == y->key[j]) return true;
  return false;
}

/* Can both numbers be right? "Thousands" and 3,000 can. */
static bool agree(const token *x, const token *y) {
  if (x->vague && y->vague) return x->number == y->number;
  if (x->vague) return y->number >= x->number;
  if (y->vague) return x->number >= y->number;
  return x->number == y->number;
}

static bool is_person(const token *t) { return t->sector >= 0 || t->kind == TOKEN_STATE; }

/* Are the same things counted: the same word, or people on both sides? */
static bool same_things(const look *k, int32_t p, int32_t q) {
  int32_t what = counted(k->a, k->x, p), other = counted(k->b, k->y, q);
  if (what < 0 || other < 0) return false;
  const token *x = &k->a->tok[what], *y = &k->b->tok[other];
  return share_key(x, y) || (is_person(x) && is_person(y));
}

static int32_t count_numbers(const facet *f, const unit *u, int32_t *only) {
  int32_t n = 0;
  for (int32_t w = u->first; w < u->last; w++)
    if (f->tok[w].kind == TOKEN_NUMBER) n++, *only = w;
  return n;
}

/* Do two numbers of the same things differ, or the only number of each? */
static bool numbers_differ(const look *k, int32_t *at_a, int32_t *at_b) {
  int32_t p = -1, q = -1;
  int32_t n = count_numbers(k->a, k->x, &p), m = count_numbers(k->b, k->y, &q);
  if (n == 1 && m == 1 && (k->c->l.type || k->c->l.words >= SURE_WORDS)) {
    *at_a = p, *at_b = q;
    return !agree(&k->a->tok[p], &k->b->tok[q]);
  }
  bool differ = false;
  for (int32_t i = k->x->first; i < k->x->last; i++)
    for (int32_t j = k->y->first; j < k->y->last; j++) {
      if (k->a->tok[i].kind != TOKEN_NUMBER || k->b->tok[j].kind != TOKEN_NUMBER) continue;
      if (agree(&k->a->tok[i], &k->b->tok[j])) return false;
      if (differ || !same_things(k, i, j)) continue;
      differ = true, *at_a = i, *at_b = j;
    }
  return differ;
}

static bool by_numbers(const look *k, finding_pair *f) {
  int32_t p = -1, q = -1;
  if (!numbers_differ(k, &p, &q)) return false;
  str x = form_of(k->a, p), y = form_of(k->b, q);
  f->r = RELATION_CONTRADICTED;
  f->why = arena_printf(k->keep, "the numbers differ: “%.*s” and “%.*s”", x.n, x.p, y.n, y.p);
  return true;
}

/* ---- contradiction ---- */

static bool by_denial(const look *k, finding_pair *f) {
  if (k->x->denied == k->y->denied || k->c->l.words < SURE_WORDS) return false;
  f->r = RELATION_CONTRADICTED;
  f->why = arena_printf(k->keep, "%s denies what %s tells", k->x->denied ? "a" : "b", k->x->denied ? "b" : "a");
  return true;
}

static bool is_harm(const facet *f, int32_t i) { return i >= 0 && f->s->event[i].type == EV_ASSAULT; }

/* Have the two events a mode in common: the same kind of weapon? */
static bool same_mode(const look *k) {
  const event *x = &k->a->s->event[k->c->l.event_a], *y = &k->b->s->event[k->c->l.event_b];
  for (int32_t i = 0; i < x->modes; i++)
    for (int32_t j = 0; j < y->modes; j++)
      if (str_eq(x->mode[i], y->mode[j])) return true;
  return false;
}

static bool by_roles(const look *k, finding_pair *f) {
  const likeness *l = &k->c->l;
  if (!l->reversed || l->event_a < 0 || (l->words < SURE_WORDS && !same_mode(k)) || !is_harm(k->a, l->event_a) || !is_harm(k->b, l->event_b)) return false;
  f->r = RELATION_CONTRADICTED;
  f->why = S("who acts on one side is acted upon on the other");
  return true;
}

/* ---- voice ---- */

static str name_of(const facet *f, const unit *u) {
  str s = words_of(f->s, f->s->said[u->said].source), label = f->s->said[u->said].who.name;
  return s.n ? s : label.n ? label : S("somebody");
}

static bool by_witness(const look *k, finding_pair *f) {
  if (k->x->witnessed == k->y->witnessed) return false;
  f->r = k->y->witnessed ? RELATION_UNATTRIBUTED_A : RELATION_UNATTRIBUTED_B;
  f->why = arena_printf(k->keep, "%s tells it itself, %s has it from a witness", k->y->witnessed ? "a" : "b", k->y->witnessed ? "b" : "a");
  return true;
}

/* One more level of saying on one side, by the speaker's own people: "Biden stressed …, the White House said". */
static bool own_people(const look *k, bool a_deeper) {
  if (k->x->said < 0 || k->y->said < 0) return false;
  const facet *f = a_deeper ? k->a : k->b, *g = a_deeper ? k->b : k->a;
  const unit *deep = a_deeper ? k->x : k->y, *flat = a_deeper ? k->y : k->x;
  return str_eq(str_of(f->s->said[deep->said].who.country), str_of(g->s->said[flat->said].who.country));
}

static bool by_voice(const look *k, finding_pair *f) {
  int32_t x = align_depth(k->a, k->x, k->y), y = align_depth(k->b, k->y, k->x);
  if (x == y) return x == 0 && by_witness(k, f);
  if (x && y && own_people(k, x > y)) return false;
  const facet *g = x > y ? k->a : k->b;  // the side that attributes
  const unit *u = x > y ? k->x : k->y;
  if (u->said < 0) return false;
  bool in_a = x < y;
  f->r = in_a ? RELATION_UNATTRIBUTED_A : RELATION_UNATTRIBUTED_B;
  str who = name_of(g, u);
  f->why = arena_printf(k->keep, "%s tells it itself, %s has it from “%.*s”", in_a ? "a" : "b", in_a ? "b" : "a", who.n, who.p);
  return true;
}

/* ---- strength ---- */

static bool scale_differs(const look *k, int32_t s, finding_pair *f) {
  int32_t x = k->x->rank[s], y = k->y->rank[s];
  if (!x || !y || x == y) return false;
  str p = form_of(k->a, k->x->strong[s]), q = form_of(k->b, k->y->strong[s]);
  f->r = x > y ? RELATION_SOFTENED : RELATION_STRENGTHENED;
  f->why = arena_printf(k->keep, "“%.*s” in a is %s than “%.*s” in b", p.n, p.p, x > y ? "stronger" : "weaker", q.n, q.p);
  return true;
}

/* Words of one scale that differ; those of what is said, or those of what is done. */
static bool by_strength(const look *k, bool spoken, finding_pair *f) {
  for (int32_t s = 1; s < UNIT_SCALES && s <= k->v->scale.n; s++)
    if (str_eq(k->v->scale.v[s - 1], S("harm")) != spoken && scale_differs(k, s, f)) return true;
  return false;
}

static bool by_hedge(const look *k, finding_pair *f) {
  if (k->x->hedged == k->y->hedged) return false;
  f->r = k->y->hedged ? RELATION_SOFTENED : RELATION_STRENGTHENED;
  f->why = arena_printf(k->keep, "%s hedges what %s tells flatly", k->y->hedged ? "b" : "a", k->y->hedged ? "a" : "b");
  return true;
}

static bool by_size(const look *k, finding_pair *f) {
  if (k->x->few == k->y->few) return false;
  f->r = k->y->few ? RELATION_SOFTENED : RELATION_STRENGTHENED;
  f->why = arena_printf(k->keep, "%s tells it as less than %s", k->y->few ? "b" : "a", k->y->few ? "a" : "b");
  return true;
}

static look look_at(const facet *a, const facet *b, const vocabulary *v, const couple *c, arena *keep) {
  return (look){a, b, v, c, &a->u->v[c->a], &b->u->v[c->b], keep};
}

static double sure(const couple *c) { return c->l.all >= LIKENESS_ONE ? 1.0 : c->l.all <= 0 ? 0.0 : (double)c->l.all / LIKENESS_ONE; }

finding_pair relate_chosen(const facet *a, const facet *b, const vocabulary *v, const couple *c, arena *keep) {
  look k = look_at(a, b, v, c, keep);
  finding_pair f = {.r = RELATION_BOTH, .score = sure(c), .why = S("both tell it")};
  bool found = by_numbers(&k, &f) || by_denial(&k, &f) || by_strength(&k, true, &f) || by_voice(&k, &f) || by_roles(&k, &f) ||
               by_strength(&k, false, &f) || by_hedge(&k, &f) || by_size(&k, &f);
  (void)found;
  return f;
}

bool relate_other(const facet *a, const facet *b, const vocabulary *v, const couple *c, finding_pair *f, arena *keep) {
  look k = look_at(a, b, v, c, keep);
  f->score = sure(c);
  return by_numbers(&k, f) || by_denial(&k, f) || by_roles(&k, f);
}

bool relate_headline(const facet *a, const facet *b, const vocabulary *v, const couple *c, finding_pair *f, arena *keep) {
  look k = look_at(a, b, v, c, keep);
  f->score = sure(c);
  return by_voice(&k, f) && (f->r == RELATION_UNATTRIBUTED_A) == k.x->headline;
}

bool relate_speakers(const facet *a, const facet *b, const vocabulary *v, const couple *c, finding_pair *f, arena *keep) {
  look k = look_at(a, b, v, c, keep);
  f->score = SPEAKERS_SCORE;
  return by_strength(&k, true, f);
}
