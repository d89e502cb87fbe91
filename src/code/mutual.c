#include "code/mutual.h"

static bool both(const rule *r) {
  for (int32_t i = 0; i < r->slots; i++)
    if (r->slot[i].role == ROLE_BOTH) return true;
  return false;
}

static bool done_to_each_other(const coder *k, const candidate *c) {
  fillers o = args_obj(k->d, c->word);
  for (int32_t i = 0; i < o.n; i++) {
    char buf[32];
    if (list_has(k->w.reciprocal, args_lemma(k->d, o.word[i], buf, (int32_t)sizeof buf), NULL)) return true;
  }
  return false;
}

/* Two sides, and nobody else it is done to. */
static bool two_sides(const coder *k, const candidate *c) {
  if (!candidate_alive(c) || (c->type != EV_ACCUSE && c->type != EV_THREATEN) || !c->rule || c->actors.n != 2) return false;
  if (party_same(&c->actors.v[0], &c->actors.v[1])) return false;
  for (int32_t i = 0; i < c->recipients.n; i++)
    if (!parties_have(&c->actors, &c->recipients.v[i])) return false;
  return both(c->rule) || done_to_each_other(k, c);
}

static parties alone(const party *p) {
  parties one = {.n = 0};
  parties_put(&one, *p);
  return one;
}

void mutual_split(coder *k) {
  for (int32_t i = 0, n = k->cand.n; i < n; i++) {
    if (!two_sides(k, &k->cand.v[i])) continue;
    candidate other = k->cand.v[i];
    candidate *c = &k->cand.v[i];
    party a = c->actors.v[0], b = c->actors.v[1];
    c->actors = other.recipients = alone(&a);
    c->recipients = other.actors = alone(&b);
    *VEC_PUSH(k->scratch, &k->cand) = other;
  }
}
