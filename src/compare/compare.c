#include "compare/compare.h"

#include <stdlib.h>

#include "compare/align.h"
#include "compare/dates.h"
#include "compare/relate.h"
#include "compare/rename.h"

enum {
  ALONE_MAX = 200,     // a unit that is less like any of the other side is told by one side alone
  ALONE_TELLING = 3,   // words that tell something, of a unit told by one side alone
  BOTH_MIN = 300,      // pairs below may be the same, not surely enough to say so
  OTHER_MIN = 330,     // second pairs of a unit below are not looked at
};

static const char *const relation_names[RELATIONS] = {"both",     "only-a",       "only-b",            "softened",         "strengthened",
                                                      "renamed", "contradicted", "unattributed-in-a", "unattributed-in-b"};

const char *relation_name(relation r) { return relation_names[r]; }

typedef struct maker {
  const lexicon *lex;
  facet a, b;
  vocabulary v;
  alignment *al;
  comparison *out;
  arena *keep;
} maker;

static portion portion_of(const unit *u, arena *keep) {
  span *at = arena_new(keep, span, 1);
  *at = u->at;
  return (portion){at, 1, u->events.v, u->saids.v, u->events.n, u->saids.n};
}

static void put_couple(maker *m, const couple *c, const finding_pair *f) {
  *VEC_PUSH(m->keep, m->out) = (proposition){(uint8_t)f->r, portion_of(&m->a.u->v[c->a], m->keep), portion_of(&m->b.u->v[c->b], m->keep), f->score, f->why};
}

static void put_couples(maker *m) {
  finding_pair found[RELATE_MAX];
  for (int32_t i = 0; i < m->al->n; i++) {
    const couple *c = &m->al->v[i];
    int32_t n = 0;
    if (c->chosen) n = relate_chosen(&m->a, &m->b, &m->v, c, found, m->keep);
    else if (c->l.all >= OTHER_MIN) n = relate_other(&m->a, &m->b, &m->v, c, found, m->keep);
    bool headline = m->a.u->v[c->a].headline || m->b.u->v[c->b].headline;
    for (int32_t k = 0; k < n; k++)
      if (found[k].r != RELATION_BOTH || (!headline && c->l.all >= BOTH_MIN)) put_couple(m, c, &found[k]);
  }
}

/* Is the unit inside another one of the same side that is told alone too? */
static bool inside_other(const units *u, const int32_t *best, int32_t i) {
  for (int32_t j = 0; j < u->n; j++)
    if (j != i && best[j] < ALONE_MAX && u->v[j].kind != UNIT_PLAIN && span_length(u->v[j].at) > span_length(u->v[i].at) &&
        span_shared(u->v[j].at, u->v[i].at) == span_length(u->v[i].at)) return true;
  return false;
}

static void put_alone(maker *m, const facet *f, const int32_t *mate, const int32_t *best, bool is_a) {
  for (int32_t i = 0; i < f->u->n; i++) {
    const unit *u = &f->u->v[i];
    if (u->headline || mate[i] >= 0 || best[i] >= ALONE_MAX || u->kind == UNIT_PLAIN || u->telling < ALONE_TELLING || inside_other(f->u, best, i)) continue;
    portion told = portion_of(u, m->keep), none = {0};
    proposition p = {.relation = is_a ? RELATION_ONLY_A : RELATION_ONLY_B, .a = is_a ? told : none, .b = is_a ? none : told};
    p.score = 1.0 - (double)best[i] / LIKENESS_ONE;
    p.why = is_a ? S("nothing in b tells it") : S("nothing in a tells it");
    *VEC_PUSH(m->keep, m->out) = p;
  }
}

static int32_t first_byte(const portion *p) { return p->spans ? p->at[0].beg : INT32_MAX; }
static int32_t last_byte(const portion *p) { return p->spans ? p->at[p->spans - 1].end : INT32_MAX; }

static int by_place(const void *x, const void *y) {
  const proposition *p = x, *q = y;
  const int32_t key[5][2] = {{first_byte(&p->a), first_byte(&q->a)}, {first_byte(&p->b), first_byte(&q->b)}, {p->relation, q->relation},
                             {last_byte(&p->a), last_byte(&q->a)},   {last_byte(&p->b), last_byte(&q->b)}};
  for (int32_t i = 0; i < 5; i++)
    if (key[i][0] != key[i][1]) return key[i][0] < key[i][1] ? -1 : 1;
  return 0;
}

static facet facet_of(maker *m, const side *s, arena scratch) {
  facet f = {.s = s, .tok = vocabulary_tokens(&m->v, s, m->keep, scratch)};
  f.u = units_make(&m->v, s, f.tok, m->keep, scratch);
  return f;
}

comparison *compare_make(const lexicon *lex, const side *a, const side *b, arena *keep, arena scratch) {
  maker m = {.lex = lex, .keep = keep, .out = arena_new(keep, comparison, 1)};
  vocabulary_open(&m.v, lex, keep);
  m.a = facet_of(&m, a, scratch);
  m.b = facet_of(&m, b, scratch);
  m.al = align_make(&m.a, &m.b, &m.v, keep, scratch);
  *m.out = (comparison){.a = a, .b = b, .left_out_a = m.a.u->left_out, .left_out_b = m.b.u->left_out};
  put_couples(&m);
  put_alone(&m, &m.a, m.al->mate_a, m.al->best_a, true);
  put_alone(&m, &m.b, m.al->mate_b, m.al->best_b, false);
  dates_put(&m.a, &m.b, m.out, keep);
  rename_put(&m.a, &m.b, &m.v, m.out, keep, scratch);
  if (m.out->n) qsort(m.out->v, (size_t)m.out->n, sizeof *m.out->v, by_place);
  return m.out;
}
