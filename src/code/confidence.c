#include "code/confidence.h"

#include "code/candidate.h"
#include "code/confidence_weights.h"

typedef enum sign {
  SIGN_ALWAYS, SIGN_FORCE, SIGN_NOUN, SIGN_ADJECTIVE, SIGN_HEDGED, SIGN_NEGATED, SIGN_OPEN, SIGN_DOUBT, SIGN_HEADLINE,
  SIGN_ACTOR_UNKNOWN, SIGN_ACTOR_CONTEXT, SIGN_ACTOR_FAR, SIGN_NO_RECIPIENT, SIGN_RECIPIENT_CONTEXT, SIGN_RECIPIENT_FAR,
  SIGN_VOICE, SIGN_QUOTED, SIGN_NARRATIVE, SIGN_TOLD_TWICE, SIGN_TOLD_OFTEN, SIGN_TWO_WORDS, SIGN_THREE_WORDS, SIGN_NEEDS,
  SIGN_MODE, SIGN_DATE, SIGN_PLACE, SIGN_LONG, SIGN_VERY_LONG, SIGN_EARLY, SIGN_BELOW, SIGN_MODIFIER, SIGN_CROWDED, SIGN_ROOT,
  SIGN_PART, SIGN_RIVALS, SIGN_NAMED, SIGN_OWN_SIDE, SIGN_NO_SIDES, SIGN_LATE, SIGN_SHORT,
  SIGN_TYPE,  // of the first event type; the others follow
  SIGN_COUNT = SIGN_TYPE + EV_COUNT
} sign;

_Static_assert(sizeof weights / sizeof weights[0] == SIGN_COUNT, "a weight for each sign");
_Static_assert(SIGN_COUNT <= 64, "signs are the bits of event.signs");

enum { LONG = 25, VERY_LONG = 40, OFTEN = 3, EARLY = 4, CROWD = 4, LATE = 20, SHORT = 8, RIVALS = 4, LOW = 10, HIGH = 95 };

typedef struct party_signs {
  bool none, unknown, context, far, named;
} party_signs;

/* far: the country was told by the scene or the report, not by the party's own words. */
static party_signs signs_of(const coder *k, const parties *p) {
  party_signs s = {.none = !p->n};
  for (int32_t i = 0; i < p->n; i++) {
    const party *q = &p->v[i];
    s.unknown |= !code_known(q->who.country);
    s.named |= q->who.name.n > 0;
    s.context |= q->who.implicit;
    s.far |= q->entity >= 0 && k->m->entity[q->entity].from >= FROM_SCENE;
  }
  return s;
}

static int32_t mentions(const coder *k, int32_t at) {
  int32_t n = 0;
  for (int32_t i = 0; i < k->cand.n; i++) {
    int32_t r = i;
    while (k->cand.v[r].into >= 0) r = k->cand.v[r].into;
    n += r == at;
  }
  return n;
}

static int32_t alive_in(const coder *k, int32_t sent) {
  int32_t n = 0;
  for (int32_t i = 0; i < k->cand.n; i++) n += candidate_alive(&k->cand.v[i]) && k->d->word[k->cand.v[i].word].sent == sent;
  return n;
}

static void put(uint64_t *s, sign which, bool holds) { *s |= (uint64_t)holds << which; }

static void put_parties(const coder *k, const candidate *c, uint64_t *s) {
  party_signs a = signs_of(k, &c->actors), r = signs_of(k, &c->recipients);
  put(s, SIGN_ACTOR_UNKNOWN, a.unknown);
  put(s, SIGN_ACTOR_CONTEXT, a.context);
  put(s, SIGN_ACTOR_FAR, a.far);
  put(s, SIGN_NO_RECIPIENT, r.none);
  put(s, SIGN_RECIPIENT_CONTEXT, r.context);
  put(s, SIGN_RECIPIENT_FAR, r.far);
  put(s, SIGN_NAMED, a.named || r.named);
  put(s, SIGN_OWN_SIDE, parties_share(&c->actors, &c->recipients));
  put(s, SIGN_NO_SIDES, (a.none || a.unknown) && (r.none || r.unknown));
}

static void put_voice(const coder *k, const candidate *c, uint64_t *s) {
  put(s, SIGN_VOICE, c->attribution >= 0);
  if (c->attribution < 0) return;
  uint8_t how = k->out->attributions[c->attribution].speech;
  put(s, SIGN_QUOTED, how == SPEECH_DIRECT || how == SPEECH_FREE);
  put(s, SIGN_NARRATIVE, how == SPEECH_NARRATIVE);
}

/* Where it stands: in what sentence, in what clause. */
static void put_scene(const coder *k, const candidate *c, uint64_t *s) {
  const doc *d = k->d;
  const word *w = &d->word[c->word];
  int32_t first = c->word, last = c->word;
  while (first > 0 && d->word[first - 1].sent == w->sent) first--;
  while (last < d->W && d->word[last].sent == w->sent) last++;
  deprel r = ud_rel_base((deprel)w->rel);
  put(s, SIGN_LONG, last - first > LONG);
  put(s, SIGN_VERY_LONG, last - first > VERY_LONG);
  put(s, SIGN_EARLY, w->sent < EARLY);
  put(s, SIGN_BELOW, r == REL_CCOMP || r == REL_ADVCL || r == REL_XCOMP || r == REL_ACL);
  put(s, SIGN_MODIFIER, r == REL_AMOD || r == REL_NMOD || r == REL_COMPOUND);
  put(s, SIGN_LATE, w->sent >= LATE);
  put(s, SIGN_SHORT, last - first <= SHORT);
  put(s, SIGN_ROOT, r == REL_ROOT);
  put(s, SIGN_CROWDED, alive_in(k, w->sent) >= CROWD);
}

/* What the words of the rule bind: how many, whether the head is but the last part of the word, how many rules want that head. */
static void put_rule(const coder *k, const candidate *c, uint64_t *s) {
  if (!c->rule) return;
  const pattern *p = &k->rules->match.v[c->m.pattern];
  int32_t rivals;
  char buf[64];
  patterns_find(&k->rules->match, p->head, (pattern_pos)p->pos, &rivals);
  put(s, SIGN_TWO_WORDS, p->need > 0);
  put(s, SIGN_THREE_WORDS, p->need > 1);
  put(s, SIGN_PART, !str_eq(args_lemma(k->d, c->word, buf, (int32_t)sizeof buf), p->head));
  put(s, SIGN_RIVALS, rivals >= RIVALS);
  put(s, SIGN_NEEDS, c->rule->need != 0);
}

uint64_t confidence_signs(const coder *k, int32_t at) {
  const candidate *c = &k->cand.v[at];
  int32_t told = mentions(k, at);
  uint64_t s = 0;
  put(&s, SIGN_ALWAYS, true);
  put(&s, SIGN_FORCE, !c->rule);
  put(&s, SIGN_NOUN, c->nominal);
  put(&s, SIGN_ADJECTIVE, k->d->word[c->word].upos == UPOS_ADJ);
  put(&s, SIGN_HEDGED, c->hedged || c->mood);
  put(&s, SIGN_NEGATED, c->negated || c->denied);
  put(&s, SIGN_OPEN, c->author == IS_OPEN);
  put(&s, SIGN_DOUBT, c->doubts > 0);
  put(&s, SIGN_HEADLINE, c->headline);
  put_parties(k, c, &s);
  put_voice(k, c, &s);
  put(&s, SIGN_TOLD_TWICE, told > 1);
  put(&s, SIGN_TOLD_OFTEN, told >= OFTEN);
  put_rule(k, c, &s);
  put(&s, SIGN_MODE, c->modes > 0);
  put(&s, SIGN_DATE, c->date.n > 0);
  put(&s, SIGN_PLACE, c->where.name.n > 0);
  put_scene(k, c, &s);
  put(&s, (sign)(SIGN_TYPE + c->type), true);
  return s;
}

/* The log-odds of 0.105, 0.115 … 0.945 in thousandths: a sum above n of them is the confidence 0.10 + n / 100. */
static const int16_t step[HIGH - LOW] = {
  -2143, -2041, -1946, -1857, -1774, -1696, -1621, -1551, -1483, -1418, -1355, -1295, -1237, -1180, -1125, -1072, -1020,
  -969, -920, -871, -824, -777, -731, -686, -641, -597, -554, -511, -468, -426, -385, -343, -302, -261,
  -221, -180, -140, -100, -60, -20, 20, 60, 100, 140, 180, 221, 261, 302, 343, 385, 426,
  468, 511, 554, 597, 641, 686, 731, 777, 824, 871, 920, 969, 1020, 1072, 1125, 1180, 1237,
  1295, 1355, 1418, 1483, 1551, 1621, 1696, 1774, 1857, 1946, 2041, 2143, 2254, 2376, 2512, 2666, 2844,
};

int32_t confidence_of(uint64_t signs) {
  int32_t sum = 0, p = LOW;
  for (int32_t i = 0; i < SIGN_COUNT; i++)
    if (signs >> i & 1) sum += weights[i].weight;
  while (p < HIGH && sum > step[p - LOW]) p++;
  return p;
}

bool confidence_sign(int32_t i, str *label, int32_t *weight) {
  if (i >= SIGN_COUNT) return false;
  *label = weights[i].name;
  *weight = weights[i].weight;
  return true;
}
