#include "compare/compare.h"

#include <stdlib.h>

#include "compare/align.h"
#include "compare/contrast.h"
#include "compare/dates.h"
#include "compare/relate.h"
#include "compare/rename.h"

enum {
  ALONE_MAX = 250,     // a unit that is less like any of the other side is told by one side alone
  BARE_DENIAL = 1,     // words that are no names, of a denial that does not say of what
  ROW_GAP = 3,         // words between two acts of a row
  ALONE_TOLD = 1,      // the same without names and cues
  ALONE_TELLING = 3,   // words that tell something, of a unit told by one side alone
  BOTH_MIN = 430, BOTH_ONE_MIN = 600,      // pairs below may be the same, not surely enough to say so
  HEADLINE_MIN = 300,  // the same for a headline that tells flatly what the other side attributes
  OTHER_MIN = 360, OTHER_TENTHS = 6,  // second pairs of a unit below are not looked at
};

#define DENIAL_SCORE 0.5

static const char *const relation_names[RELATIONS] = {"both",     "only-a",       "only-b",            "softened",         "strengthened",
                                                      "renamed", "contradicted", "unattributed-in-a", "unattributed-in-b"};

const char *relation_name(relation r) { return relation_names[r]; }

typedef struct maker {
  facet a, b;
  vocabulary v;
  alignment *al;
  comparison *out;
  bool all;  // also what is less sure
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

static bool in_headline(const maker *m, const couple *c) { return m->a.u->v[c->a].headline || m->b.u->v[c->b].headline; }

/* A second pair is worth a look when it is nearly as good as the first one of both. */
static bool worth(const maker *m, const couple *c) {
  int32_t best = m->al->best_a[c->a] > m->al->best_b[c->b] ? m->al->best_a[c->a] : m->al->best_b[c->b];
  return c->l.all >= OTHER_MIN && c->l.all * 10 >= best * OTHER_TENTHS;
}

static void put_couples(maker *m) {
  for (int32_t i = 0; i < m->al->all.n; i++) {
    const couple *c = &m->al->all.v[i];
    finding_pair f;
    if (c->chosen) {
      f = relate_chosen(&m->a, &m->b, &m->v, c, m->keep);
      if (f.r != RELATION_BOTH || (!in_headline(m, c) && c->l.all >= (c->l.shared > 1 ? BOTH_MIN : BOTH_ONE_MIN))) put_couple(m, c, &f);
    } else if (in_headline(m, c) && c->l.all >= HEADLINE_MIN) {
      if (relate_headline(&m->a, &m->b, &m->v, c, &f, m->keep)) put_couple(m, c, &f);
    } else if (worth(m, c) && relate_other(&m->a, &m->b, &m->v, c, &f, m->keep)) {
      put_couple(m, c, &f);
    }
  }
}

/* Statements of one speaker that differ in strength are no longer told by one side alone. */
static void put_speakers(maker *m) {
  for (int32_t i = 0; i < m->al->pair.n; i++) {
    const couple *c = &m->al->pair.v[i];
    finding_pair f;
    if (!relate_speakers(&m->a, &m->b, &m->v, c, &f, m->keep)) continue;
    put_couple(m, c, &f);
    m->al->best_a[c->a] = m->al->best_b[c->b] = LIKENESS_ONE;
  }
}

/* The unit before, on the same side, that a bare denial is about: "The army denied that." -1 none. */
static int32_t denied_unit(const units *u, int32_t i) {
  if (!u->v[i].denied || u->v[i].told > BARE_DENIAL) return -1;
  for (int32_t j = i - 1; j >= 0; j--)
    if (!u->v[j].headline) return u->v[j].at.end <= u->v[i].at.beg ? j : -1;
  return -1;
}

static void put_denials(maker *m, bool in_a) {
  const facet *f = in_a ? &m->a : &m->b;
  const int32_t *mate = in_a ? m->al->mate_a : m->al->mate_b;
  for (int32_t i = 0; i < f->u->n; i++) {
    int32_t j = denied_unit(f->u, i);
    if (j < 0 || mate[j] < 0 || mate[i] >= 0) continue;
    couple c = m->al->all.v[mate[j]];
    if (in_a) c.a = i;
    else c.b = i;
    put_couple(m, &c, &(finding_pair){RELATION_CONTRADICTED, DENIAL_SCORE, in_a ? S("a brings a denial of what b tells") : S("b brings a denial of what a tells")});
    if (in_a) m->al->best_a[i] = LIKENESS_ONE;
    else m->al->best_b[i] = LIKENESS_ONE;
  }
}

/* Is the unit inside another one of its side that has a mate, or that is told alone too? */
static bool inside_other(const units *u, const int32_t *mate, const int32_t *best, int32_t i) {
  span at = u->v[i].at;
  for (int32_t j = 0; j < u->n; j++) {
    if (j == i || (mate[j] < 0 && (best[j] >= ALONE_MAX || u->v[j].kind == UNIT_PLAIN))) continue;
    if (span_length(u->v[j].at) > span_length(at) && span_shared(u->v[j].at, at) * 10 >= span_length(at) * 8) return true;
  }
  return false;
}

/* A sentence of its own that goes on, without a speaker, where the sentence before ended in somebody's words: an attribution that is
 * lost. One with a "not" rather speaks of what was said. */
static bool goes_on(const facet *f, int32_t i) {
  const unit *u = &f->u->v[i];
  int32_t sent = f->s->word[u->first].sent;
  if (u->kind != UNIT_PLAIN || u->nots || u->denied || !sent || u->first != f->s->sent[sent].first || u->last < f->s->sent[sent].first + f->s->sent[sent].n - 1) return false;
  const side_sentence *before = &f->s->sent[sent - 1];
  if (str_find_byte(str_sub(f->s->text, before->at.end, u->at.beg), '\n', 0) >= 0) return false;
  for (int32_t j = 0; j < f->u->n; j++)
    if (f->u->v[j].depth && f->u->v[j].last + 2 >= u->first && f->u->v[j].last <= u->first) return true;
  return false;
}

static bool is_alone(const facet *f, const int32_t *mate, const int32_t *best, int32_t i) {
  const unit *u = &f->u->v[i];
  return !u->headline && mate[i] < 0 && best[i] < ALONE_MAX && (u->kind != UNIT_PLAIN || goes_on(f, i)) && !inside_other(f->u, mate, best, i);
}

/* The last of the acts that one clause after the other of a sentence tells: "they lit fires, put up barricades". */
static int32_t row_end(const facet *f, const int32_t *mate, const int32_t *best, int32_t i) {
  const unit *u = f->u->v;
  int32_t end = i;
  while (end + 1 < f->u->n && u[i].kind == UNIT_ACT && u[end + 1].kind == UNIT_ACT && is_alone(f, mate, best, end + 1) &&
         f->s->word[u[end + 1].first].sent == f->s->word[u[i].first].sent && u[end + 1].depth == u[i].depth && u[end + 1].first - u[end].last <= ROW_GAP)
    end++;
  return end;
}

static portion portion_of_row(const unit *u, int32_t n, arena *keep) {
  portion p = {.at = arena_new(keep, span, n)};
  struct { int32_t *v; int32_t n, cap; } events = {0}, saids = {0};
  for (int32_t i = 0; i < n; i++) {
    p.at[p.spans++] = u[i].at;
    for (int32_t k = 0; k < u[i].events.n; k++) *VEC_PUSH(keep, &events) = u[i].events.v[k];
    for (int32_t k = 0; k < u[i].saids.n; k++) *VEC_PUSH(keep, &saids) = u[i].saids.v[k];
  }
  p.event = events.v, p.events = events.n;
  p.said = saids.v, p.saids = saids.n;
  return p;
}

/* Acts that two reports of one thing hardly ever both leave without a mate unless they tell the same otherwise. */
static bool is_shared_act(uint8_t type) { return type != EV_ACCUSE && type != EV_REQUEST && type != EV_THREATEN && type != EV_SUPPORT; }

/* Does the other side tell such an act that has no mate either? Then it may be the same, told so otherwise that nothing shows it. */
static bool may_be_told(const facet *other, const int32_t *mate, const event *ev) {
  for (int32_t i = 0; i < other->u->n; i++)
    for (int32_t k = 0; k < other->u->v[i].events.n; k++)
      if (mate[i] < 0 && align_may_be_one(ev, &other->s->event[other->u->v[i].events.v[k]])) return true;
  return false;
}

/* The scene that both are about is told by both in some words; restrictions and sanctions are steps of their own. */
static bool is_scene(uint8_t type) { return !plover_spoken(type) && type != EV_COERCE && type != EV_SANCTION; }

/* Does the unit name a person by first and last name whom the other side never names? */
static bool new_person(const facet *f, const unit *u, const bool *known) {
  for (int32_t w = u->first; w + 1 < u->last; w++) {
    const token *t = &f->tok[w];
    if (t[0].kind == TOKEN_NAME && t[1].kind == TOKEN_NAME && !known[t[0].key[0]] && !known[t[1].key[0]]) return true;
  }
  return false;
}

/* Do the words for who speaks name somebody whom the other side never names? */
static bool new_source(const facet *f, const unit *u, const bool *known) {
  if (u->said < 0 || u->kind != UNIT_SAID) return false;
  span src = f->s->said[u->said].source;
  for (int32_t w = src.beg < 0 ? f->s->W : side_word_at(f->s, src.beg); w < f->s->W && f->s->word[w].at.end <= src.end; w++)
    if (f->tok[w].kind == TOKEN_NAME && f->tok[w].keys && !known[f->tok[w].key[0]]) return true;
  return false;
}

/* Is a unit that nothing is like surely told by one side alone: an act or a speech act that the other side may not tell in other words?
 * A plain statement may well be, but for those of a source or about a person that the other side does not have. */
static bool surely_alone(const facet *f, const unit *u, const facet *other, const int32_t *mate, const bool *known) {
  bool any = u->kind == UNIT_PLAIN;
  for (int32_t k = 0; k < u->events.n; k++) {
    const event *ev = &f->s->event[u->events.v[k]];
    if (!is_shared_act(ev->type)) return true;
    if (is_scene(ev->type)) continue;
    if (!may_be_told(other, mate, ev)) any = true;
    else if (plover_spoken(ev->type) || (u->kind == UNIT_ACT && !new_person(f, u, known))) return false;
  }
  return any || (u->kind != UNIT_PLAIN && (new_source(f, u, known) || new_person(f, u, known)));
}

typedef struct lonely {
  const facet *f, *other;
  const int32_t *mate, *best, *other_mate;
  const bool *known;  // [keys] that some word or record of the other side has
  bool is_a;
} lonely;

/* Tell units [i, end] as one proposition, if they tell enough. */
static void put_row(maker *m, const lonely *l, int32_t i, int32_t end) {
  const unit *u = &l->f->u->v[i];
  int32_t telling = 0, told = 0;
  bool surely = m->all;
  for (int32_t k = 0; k <= end - i; k++) {
    telling += u[k].telling, told += u[k].told;
    surely |= surely_alone(l->f, &u[k], l->other, l->other_mate, l->known);
  }
  if (telling < ALONE_TELLING || told < ALONE_TOLD || !surely) return;
  portion is = portion_of_row(u, end - i + 1, m->keep), none = {0};
  *VEC_PUSH(m->keep, m->out) = (proposition){
      .relation = l->is_a ? RELATION_ONLY_A : RELATION_ONLY_B, .a = l->is_a ? is : none, .b = l->is_a ? none : is,
      .score = 1.0 - (double)(l->best[i] > 0 ? l->best[i] : 0) / LIKENESS_ONE, .why = l->is_a ? S("nothing in b tells it") : S("nothing in a tells it")};
}

static void put_alone(maker *m, const lonely *l) {
  for (int32_t i = 0, end; i < l->f->u->n; i = end + 1) {
    end = i;
    if (!is_alone(l->f, l->mate, l->best, i)) continue;
    end = row_end(l->f, l->mate, l->best, i);
    put_row(m, l, i, end);
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

static bool *known_keys(maker *m, const facet *f) {
  bool *known = arena_new(m->keep, bool, m->v.key.n);
  for (int32_t w = 0; w < f->s->W; w++)
    for (int32_t i = 0; i < f->tok[w].keys; i++) known[f->tok[w].key[i]] = true;
  for (int32_t i = 0; i < f->u->n; i++) {
    for (int32_t k = 0; k < f->u->v[i].keys; k++) known[f->u->v[i].key[k].key] = true;
    if (f->u->v[i].speaker >= 0) known[f->u->v[i].speaker] = true;
  }
  return known;
}

static facet facet_of(maker *m, const side *s, arena scratch) {
  facet f = {.s = s, .tok = vocabulary_tokens(&m->v, s, m->keep, scratch)};
  f.depth = side_depths(s, m->keep);
  f.u = units_make(&m->v, s, f.tok, m->keep, scratch);
  return f;
}

comparison *compare_make(const lexicon *lex, const side *a, const side *b, bool all, arena *keep, arena scratch) {
  maker m = {.all = all, .keep = keep, .out = arena_new(keep, comparison, 1)};
  vocabulary_open(&m.v, lex, keep);
  m.a = facet_of(&m, a, scratch);
  m.b = facet_of(&m, b, scratch);
  m.al = align_make(&m.a, &m.b, &m.v, keep, scratch);
  *m.out = (comparison){.a = a, .b = b, .left_out_a = m.a.u->left_out, .left_out_b = m.b.u->left_out};
  put_couples(&m);
  put_speakers(&m);
  put_denials(&m, true);
  put_denials(&m, false);
  put_alone(&m, &(lonely){&m.a, &m.b, m.al->mate_a, m.al->best_a, m.al->mate_b, known_keys(&m, &m.b), true});
  put_alone(&m, &(lonely){&m.b, &m.a, m.al->mate_b, m.al->best_b, m.al->mate_a, known_keys(&m, &m.a), false});
  dates_put(&m.a, &m.b, m.out, keep);
  contrast_put(&m.a, &m.b, &m.v, m.out, keep);
  rename_put(&m.a, &m.b, &m.v, m.out, keep, scratch);
  if (m.out->n) qsort(m.out->v, (size_t)m.out->n, sizeof *m.out->v, by_place);
  return m.out;
}
