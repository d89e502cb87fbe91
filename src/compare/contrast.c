#include "compare/contrast.h"

enum { NEAR = 5, SAME_LETTERS = 5 };
#define CALM_SCORE 0.5
#define QUOTE_SCORE 0.6
#define TURNED_SCORE 0.5

/* Who is meant: people, or those who keep order. */
typedef enum band { BAND_NONE, BAND_PEOPLE, BAND_FORCE } band;

static band band_of_sector(const char *sector) {
  static const char force[][4] = {"COP", "MIL", "GOV", "SPY"};
  if (!sector[0] || str_eq(str_of(sector), S("UNK"))) return BAND_NONE;
  for (size_t i = 0; i < sizeof force / sizeof *force; i++)
    if (str_eq(str_of(sector), str_of(force[i]))) return BAND_FORCE;
  return BAND_PEOPLE;
}

static band band_of_word(const vocabulary *v, const token *t) {
  if (t->sector < 0) return BAND_NONE;
  char sector[4] = "";
  str key = v->key.v[t->sector];
  if (key.n == 4) memcpy(sector, key.p + 1, 3);
  return band_of_sector(sector);
}

/* Of whom a word of calm is said: an adjective of the noun behind it, another word of the last ones named before it. */
static band band_near(const vocabulary *v, const facet *f, const unit *u, int32_t w) {
  for (int32_t d = 1; d <= NEAR && f->s->word[w].upos == UPOS_ADJ && w + d < u->last; d++) {
    band of = band_of_word(v, &f->tok[w + d]);
    if (of) return of;
    if (f->tok[w + d].naming) return BAND_PEOPLE;  // a rally, a crowd
  }
  for (int32_t x = w - 1; x >= u->first; x--) {
    band of = band_of_word(v, &f->tok[x]);
    if (of) return of;
  }
  return BAND_NONE;
}

static bool has_mode(const event *ev, str mode) {
  for (int32_t i = 0; i < ev->modes; i++)
    if (str_eq(ev->mode[i], mode)) return true;
  return false;
}

/* Violence of people in a crowd, or of forces against people. */
static bool is_violence(const event *ev, band of) {
  if (of == BAND_PEOPLE && ev->type == EV_PROTEST) return has_mode(ev, S("riot")) || has_mode(ev, S("vandalize"));
  if (ev->type != EV_ASSAULT || ev->author == IS_NO) return false;
  for (int32_t i = 0; i < ev->n_actors; i++)
    if (band_of_sector(ev->actors[i].sector) == of) return of == BAND_PEOPLE || has_mode(ev, S("beat"));
  return false;
}

static int32_t violent_unit(const facet *f, band of) {
  for (int32_t i = 0; i < f->u->n; i++)
    for (int32_t k = 0; k < f->u->v[i].events.n && !f->u->v[i].headline; k++)
      if (is_violence(&f->s->event[f->u->v[i].events.v[k]], of)) return i;
  return -1;
}

static portion portion_of(const unit *u, arena *keep) {
  span *at = arena_new(keep, span, 1);
  *at = u->at;
  return (portion){at, 1, u->events.v, u->saids.v, u->events.n, u->saids.n};
}

static void put(comparison *to, relation r, bool a_first, portion x, portion y, double score, str why, arena *keep) {
  *VEC_PUSH(keep, to) = (proposition){(uint8_t)r, a_first ? x : y, a_first ? y : x, score, why};
}

/* The first unit of f, outside the headlines, that calls them calm who are violent in g. */
static void put_calm(const facet *f, const facet *g, const vocabulary *v, band of, bool a_first, comparison *to, arena *keep) {
  int32_t j = violent_unit(g, of);
  for (int32_t i = 0; j >= 0 && i < f->u->n; i++) {
    const unit *u = &f->u->v[i];
    for (int32_t w = u->first; w < u->last && !u->headline; w++) {
      if (!(f->tok[w].flags & TOKEN_CALM) || f->depth[w] || band_near(v, f, u, w) != of) continue;
      str x = str_sub(f->s->text, f->s->word[w].at.beg, f->s->word[w].at.end);
      str why = arena_printf(keep, "“%.*s” in %s, violence of the same in %s", x.n, x.p, a_first ? "a" : "b", a_first ? "b" : "a");
      put(to, RELATION_CONTRADICTED, a_first, portion_of(u, keep), portion_of(&g->u->v[j], keep), CALM_SCORE, why, keep);
      return;
    }
  }
}

static bool share_key(const token *x, const token *y) {
  for (int32_t i = 0; i < x->keys; i++)
    for (int32_t j = 0; j < y->keys; j++)
      if (x->key[i] == y->key[j]) return true;
  return false;
}

static int32_t unit_at(const facet *f, int32_t w) {
  int32_t best = -1;
  for (int32_t i = 0; i < f->u->n; i++)
    if (f->u->v[i].first <= w && w < f->u->v[i].last && (best < 0 || f->u->v[i].last - f->u->v[i].first < f->u->v[best].last - f->u->v[best].first)) best = i;
  return best;
}

static int32_t letter(const side *s, int32_t w, int32_t i) {
  char c = s->word[w].at.beg + i < s->word[w].at.end ? s->text.p[s->word[w].at.beg + i] : '\0';
  return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

/* Within a language the word itself is asked for, not one that means much the same. */
static bool same_word(const side *s, int32_t w, const side *t, int32_t x) {
  bool same = true;
  for (int32_t i = 0; same && i < SAME_LETTERS && str_eq(s->lang, t->lang); i++) same = letter(s, w, i) == letter(t, x, i);
  return same;
}

/* A unit of f that uses the word x of g plainly and in the outlet's own voice; -1 none. */
static int32_t plain_user(const facet *f, const facet *g, int32_t x) {
  for (int32_t w = 0; w < f->s->W; w++)
    if (!f->depth[w] && token_counts(&f->tok[w]) && share_key(&f->tok[w], &g->tok[x]) && same_word(f->s, w, g->s, x)) return unit_at(f, w);
  return -1;
}

static bool is_put(const comparison *to, relation r, const portion *x, const portion *y, bool a_first) {
  for (int32_t i = 0; i < to->n; i++) {
    const proposition *p = &to->v[i];
    const portion *q = a_first ? &p->a : &p->b, *z = a_first ? &p->b : &p->a;
    if (p->relation == r && q->spans && z->spans && span_shared(q->at[0], x->at[0]) && span_shared(z->at[0], y->at[0])) return true;
  }
  return false;
}

/* Words in scare quotes in g, attributed there, that f prints as its own. */
static void put_quotes(const facet *f, const facet *g, bool a_first, comparison *to, arena *keep) {
  relation r = a_first ? RELATION_UNATTRIBUTED_A : RELATION_UNATTRIBUTED_B;
  for (int32_t w = 0; w < g->s->W; w++) {
    if (!(g->s->word[w].flags & SIDE_SCARE) || !g->depth[w] || !token_counts(&g->tok[w]) || g->tok[w].kind != TOKEN_PLAIN) continue;
    int32_t i = plain_user(f, g, w), j = unit_at(g, w);
    if (i < 0 || j < 0) continue;
    portion x = portion_of(&f->u->v[i], keep), y = portion_of(&g->u->v[j], keep);
    if (is_put(to, r, &x, &y, a_first)) continue;
    str q = str_sub(g->s->text, g->s->word[w].at.beg, g->s->word[w].at.end);
    put(to, r, a_first, x, y, QUOTE_SCORE, arena_printf(keep, "“%.*s” is %s's own word, %s puts it in quotation marks", q.n, q.p, a_first ? "a" : "b", a_first ? "b" : "a"), keep);
  }
}

/* The first assault that a unit of the side outside its headlines tells; its unit in *at. NULL: none. */
static const event *first_assault(const facet *f, int32_t *at) {
  for (int32_t i = 0; i < f->u->n; i++)
    for (int32_t k = 0; k < f->u->v[i].events.n && !f->u->v[i].headline; k++) {
      const event *ev = &f->s->event[f->u->v[i].events.v[k]];
      *at = i;
      if (ev->type == EV_ASSAULT && ev->n_actors == 1 && ev->n_recipients && ev->author != IS_NO) return ev;
    }
  return NULL;
}

/* Each side begins with an assault of the other one's victim: who attacked whom is told the other way round. */
static void put_turned(const facet *a, const facet *b, comparison *to, arena *keep) {
  int32_t i = -1, j = -1;
  const event *x = first_assault(a, &i), *y = first_assault(b, &j);
  if (!x || !y || !align_reversed(x, y)) return;
  portion p = portion_of(&a->u->v[i], keep), q = portion_of(&b->u->v[j], keep);
  if (!is_put(to, RELATION_CONTRADICTED, &p, &q, true)) put(to, RELATION_CONTRADICTED, true, p, q, TURNED_SCORE, S("who attacked whom is told the other way round"), keep);
}

void contrast_put(const facet *a, const facet *b, const vocabulary *v, comparison *to, arena *keep) {
  for (int of = BAND_PEOPLE; of <= BAND_FORCE; of++) {
    put_calm(a, b, v, (band)of, true, to, keep);
    put_calm(b, a, v, (band)of, false, to, keep);
  }
  put_turned(a, b, to, keep);
  put_quotes(a, b, true, to, keep);
  put_quotes(b, a, false, to, keep);
}
