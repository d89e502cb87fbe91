#include "compare/relate.h"

enum { NUMBER_NEAR = 4, SURE_WORDS = 180 };

typedef struct look {
  const facet *a, *b;
  const vocabulary *v;
  const couple *c;
  const unit *x, *y;  // the unit of a, the unit of b
  arena *keep;
} look;

static str words_of(const side *s, span at) { return at.beg < 0 ? S("") : str_sub(s->text, at.beg, at.end); }

static str form_of(const facet *f, int32_t w) { return words_of(f->s, f->s->word[w].at); }

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
      int32_t what = counted(k->a, k->x, i), other = counted(k->b, k->y, j);
      if (what < 0 || other < 0 || !share_key(&k->a->tok[what], &k->b->tok[other])) continue;
      if (agree(&k->a->tok[i], &k->b->tok[j])) return false;
      differ = true, *at_a = i, *at_b = j;
    }
  return differ;
}

/* ---- contradiction ---- */

static const event *event_at(const facet *f, int32_t i) { return i < 0 ? NULL : &f->s->event[i]; }

static bool harms(uint8_t type) { return type == EV_ASSAULT || type == EV_COERCE || type == EV_PROTEST || type == EV_MOBILIZE; }

static bool is_reversed(const look *k) {
  const event *x = event_at(k->a, k->c->l.event_a), *y = event_at(k->b, k->c->l.event_b);
  return x && y && k->c->l.reversed && k->c->l.words >= SURE_WORDS && harms(x->type) && harms(y->type);
}

static bool contradicts(const look *k, bool by_roles, finding_pair *f) {
  int32_t p = -1, q = -1;
  f->r = RELATION_CONTRADICTED;
  if (numbers_differ(k, &p, &q)) {
    str x = form_of(k->a, p), y = form_of(k->b, q);
    f->why = arena_printf(k->keep, "the numbers differ: “%.*s” and “%.*s”", x.n, x.p, y.n, y.p);
    return true;
  }
  if (k->x->denied != k->y->denied && k->c->l.words >= SURE_WORDS) {
    f->why = arena_printf(k->keep, "%s denies what %s tells", k->x->denied ? "a" : "b", k->x->denied ? "b" : "a");
    return true;
  }
  if (by_roles && is_reversed(k)) {
    f->why = S("who acts on one side is acted upon on the other");
    return true;
  }
  return false;
}

/* ---- voice ---- */

static const actor *outer_speaker(const facet *f, const unit *u) { return u->said >= 0 ? &f->s->said[u->said].who : NULL; }

static str name_of(const facet *f, const unit *u) {
  const actor *who = outer_speaker(f, u);
  if (!who) return S("somebody");
  str s = words_of(f->s, f->s->said[u->said].source);
  return s.n ? s : who->name.n ? who->name : S("somebody");
}

static bool witness_differs(const look *k, finding_pair *res) {
  if (k->x->witnessed == k->y->witnessed || k->x->depth) return false;
  res->r = k->y->witnessed ? RELATION_UNATTRIBUTED_A : RELATION_UNATTRIBUTED_B;
  res->why = arena_printf(k->keep, "%s tells it itself, %s has it from a witness", k->y->witnessed ? "a" : "b", k->y->witnessed ? "b" : "a");
  return true;
}

/* One more level of saying on one side, by the speaker's own people: "Biden stressed …, the White House said". */
static bool own_people(const look *k) {
  if (!k->x->depth || !k->y->depth || k->x->said < 0 || k->y->said < 0) return false;
  const facet *f = k->x->depth > k->y->depth ? k->a : k->b, *g = f == k->a ? k->b : k->a;
  const unit *deep = f == k->a ? k->x : k->y, *flat = f == k->a ? k->y : k->x;
  return str_eq(str_of(f->s->said[deep->said].who.country), str_of(g->s->said[flat->said].who.country));
}

static bool voices_differ(const look *k, finding_pair *res) {
  const unit *x = k->x, *y = k->y;
  if (x->depth == y->depth) return witness_differs(k, res);
  if (own_people(k)) return false;
  const facet *g = x->depth > y->depth ? k->a : k->b;  // the side that attributes
  const unit *u = x->depth > y->depth ? x : y;
  if (u->said < 0) return false;
  bool in_a = x->depth < y->depth;
  res->r = in_a ? RELATION_UNATTRIBUTED_A : RELATION_UNATTRIBUTED_B;
  str who = name_of(g, u);
  res->why = arena_printf(k->keep, "%s tells it itself, %s has it from “%.*s”", in_a ? "a" : "b", in_a ? "b" : "a", who.n, who.p);
  return true;
}

/* ---- strength ---- */

static bool strengths_differ(const look *k, finding_pair *f) {
  for (int32_t s = 1; s < UNIT_SCALES; s++) {
    int32_t x = k->x->rank[s], y = k->y->rank[s];
    if (!x || !y || x == y) continue;
    str p = form_of(k->a, k->x->strong[s]), q = form_of(k->b, k->y->strong[s]);
    f->r = x > y ? RELATION_SOFTENED : RELATION_STRENGTHENED;
    f->why = arena_printf(k->keep, "“%.*s” in a is %s than “%.*s” in b", p.n, p.p, x > y ? "stronger" : "weaker", q.n, q.p);
    return true;
  }
  if (k->x->hedged == k->y->hedged) return false;
  f->r = k->y->hedged ? RELATION_SOFTENED : RELATION_STRENGTHENED;
  f->why = arena_printf(k->keep, "%s hedges what %s tells flatly", k->y->hedged ? "b" : "a", k->y->hedged ? "a" : "b");
  return true;
}

static look look_at(const facet *a, const facet *b, const vocabulary *v, const couple *c, arena *keep) {
  return (look){a, b, v, c, &a->u->v[c->a], &b->u->v[c->b], keep};
}

static double sure(const couple *c) { return c->l.all >= LIKENESS_ONE ? 1.0 : (double)c->l.all / LIKENESS_ONE; }

int32_t relate_chosen(const facet *a, const facet *b, const vocabulary *v, const couple *c, finding_pair found[RELATE_MAX], arena *keep) {
  look k = look_at(a, b, v, c, keep);
  int32_t n = 0;
  bool voice = voices_differ(&k, &found[n]);
  n += voice;
  n += contradicts(&k, !voice, &found[n]);
  if (!n) n += strengths_differ(&k, &found[n]);
  if (!n) {
    found[0].r = RELATION_BOTH;
    found[0].why = S("both tell it");
    n = 1;
  }
  for (int32_t i = 0; i < n; i++) found[i].score = sure(c);
  return n;
}

int32_t relate_other(const facet *a, const facet *b, const vocabulary *v, const couple *c, finding_pair found[RELATE_MAX], arena *keep) {
  look k = look_at(a, b, v, c, keep);
  if (!contradicts(&k, true, found)) return 0;
  found[0].score = sure(c);
  return 1;
}
