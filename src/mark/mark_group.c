#include "mark/mark_group.h"

#include "mark/mark_name.h"

/* A side is spoken of at least a SIDE_SHARE-th as much as the one most spoken of. */
enum { SIDE_SHARE = 4, STATES_MAX = 32, GROUP_MAX = 1 + FELLOWS_MAX };

/* One of a group: an entity, or only what it is. */
typedef struct group {
  fellow v[GROUP_MAX];
  int32_t n;
} group;

static bool open3(const char *v) { return !v[0] || strcmp(v, "UNK") == 0; }

static bool is_state(const char *c) { return !open3(c) && !strstr("UNO EUR IGO NGO IMG MNC", c); }

static int32_t sentence_of(const work *k, int32_t i) { return k->d->word[k->mention.v[i].head].sent; }

static void put(group *g, fellow f) {
  for (int32_t i = 0; i < g->n && i < GROUP_MAX; i++)
    if (f.entity >= 0 ? g->v[i].entity == f.entity : !strcmp(g->v[i].country, f.country)) return;
  if (g->n < GROUP_MAX) g->v[g->n++] = f;
}

static fellow of_entity(const work *k, int32_t e) {
  fellow f = {.entity = e};
  memcpy(f.country, k->m->entity[e].country, 4);
  memcpy(f.sector, k->m->entity[e].sector, 4);
  return f;
}

/* Counted phrases. */

// How many a phrase says there are: by its determiner or number; 0 it does not say, or is not definite.
static int32_t counted(const work *k, int32_t head) {
  const doc *d = k->d;
  int32_t n = 0;
  bool definite = false;
  for (int32_t c = d->word[head].child; c >= 0 && c < head; c = d->word[c].next) {
    str v;
    if (work_in(k, k->count_of, c, &v) && v.n) {
      n = v.p[0] - '0';
      definite |= v.n > 1;
    }
    definite |= work_in(k, k->definite, c, NULL) || d->word[c].rel == REL_NMOD_POSS;
  }
  return definite && n <= GROUP_MAX ? n : 0;
}

// Who does the same clause: nobody deals with himself.
static int32_t doer_of(const work *k, int32_t i) {
  int32_t v = word_clause(k->d, k->mention.v[i].head), s = v >= 0 ? child_find(k->d, v, REL_NSUBJ) : -1;
  int32_t j = s >= 0 && s != k->mention.v[i].head ? k->m->of_word[s] : -1;
  return j >= 0 ? k->mention.v[j].entity : -1;
}

static bool fits(const work *k, const note *t, int32_t j) {
  const note *o = &k->note.v[j];
  const mention *c = &k->mention.v[j];
  const entity *e = &k->m->entity[c->entity];
  if (!o->person || c->plural || c->kind == MENTION_PRONOUN || !c->actor || !is_state(e->country)) return false;
  return o->a == t->a || (t->state && o->state) || ((t->a->flags & AGENT_OF) && o->state && !strcmp(e->sector, "GOV"));
}

// "The parties agreed": nothing beside an article.
static bool bare_parties(const work *k, int32_t head) {
  const doc *d = k->d;
  if (!work_lemma_in(k, k->parties_to, head, NULL)) return false;
  for (int32_t c = d->word[head].child; c >= 0; c = d->word[c].next)
    if (word_rel(d, c) != REL_PUNCT && !(word_rel(d, c) == REL_DET && work_in(k, k->definite, c, NULL))) return false;
  return true;
}

// The last n persons that fit the noun by the title they were named with.
static bool persons(const work *k, int32_t i, int32_t n, group *g) {
  group back = {.n = 0};
  int32_t doer = doer_of(k, i);
  for (int32_t j = i - 1; j >= 0 && j > i - GROUP_WINDOW && back.n < n; j--)
    if (k->mention.v[j].entity != doer && fits(k, &k->note.v[i], j)) put(&back, of_entity(k, k->mention.v[j].entity));
  for (int32_t x = back.n - 1; x >= 0; x--) put(g, back.v[x]);
  return g->n == n;
}

typedef struct tally {
  char country[4];
  int32_t score, entity, first;  // first: its first mention
} tally;

// The states most spoken of before mention i, nearer ones more: the n best.
static bool states(const work *k, int32_t i, int32_t n, int32_t share, group *g) {
  tally t[STATES_MAX];
  int32_t T = 0, s = sentence_of(k, i);
  for (int32_t j = i - 1; j >= 0 && j > i - GROUP_WINDOW; j--) {
    const mention *c = &k->mention.v[j];
    const entity *e = &k->m->entity[c->entity];
    if (c->kind == MENTION_PRONOUN || !is_state(e->country)) continue;
    int32_t at = 0, near = 8 - (s - sentence_of(k, j));
    while (at < T && strcmp(t[at].country, e->country) != 0) at++;
    if (at == STATES_MAX) continue;
    if (at == T) {
      t[T] = (tally){.entity = -1};
      memcpy(t[T++].country, e->country, 4);
    }
    t[at].score += near > 1 ? near : 1;
    bool named = k->note.v[j].known && !k->note.v[j].person && strcmp(e->sector, "GOV") == 0;
    if (t[at].entity < 0 && named) t[at].entity = c->entity;
    t[at].first = e->first < j ? e->first : j;
  }
  int32_t top = 0, order[GROUP_MAX] = {0};
  for (int32_t x = 0; x < n && x < T; x++) {
    int32_t best = -1;
    for (int32_t y = 0; y < T; y++)
      if (t[y].score > 0 && (best < 0 || t[y].score > t[best].score)) best = y;
    if (best < 0 || share * t[best].score < top) break;
    if (!x) top = t[best].score;
    if (g->n >= GROUP_MAX) break;
    int32_t y = g->n++;
    fellow f = {.entity = t[best].entity, .sector = "GOV"};
    memcpy(f.country, t[best].country, 4);
    // the one named first in the report stands first
    for (; y > 0 && order[y - 1] > t[best].first; y--) g->v[y] = g->v[y - 1], order[y] = order[y - 1];
    g->v[y] = f;
    order[y] = t[best].first;
    t[best].score = 0;
  }
  return g->n == n;
}

// The group of whoever the phrase belongs to: "their commanders", "the two countries' presidents".
static const mention *group_owner(const work *k, int32_t head) {
  for (int32_t c = k->d->word[head].child; c >= 0; c = k->d->word[c].next) {
    int32_t j = k->m->of_word[c];
    deprel r = word_rel(k->d, c);
    if (j >= 0 && r == REL_NMOD && k->mention.v[j].fellows) {
      int32_t cs = word_case(k->d, c);
      if (k->d->word[c].rel == REL_NMOD_POSS || (cs >= 0 && work_in(k, k->genitive, cs, NULL))) return &k->mention.v[j];
    }
  }
  return NULL;
}

static void possessed(const work *k, int32_t i, const mention *owner, group *g) {
  for (int32_t x = 0; x <= owner->fellows; x++) {
    fellow f = {.entity = -1};
    memcpy(f.country, x ? owner->fellow[x - 1].country : k->m->entity[owner->entity].country, 4);
    const agent *a = k->note.v[i].a;
    const char *theirs = x ? owner->fellow[x - 1].sector : k->m->entity[owner->entity].sector, *own = k->mention.v[i].sector;
    memcpy(f.sector, (a && (a->flags & AGENT_OF)) || open3(own) ? theirs : own, 4);
    put(g, f);
  }
}

static bool described(const work *k, int32_t i, group *g) {
  const mention *m = &k->mention.v[i];
  const note *t = &k->note.v[i];
  if (m->kind != MENTION_NOMINAL || !m->plural || !(t->a || work_lemma_in(k, k->side, m->head, NULL))) return false;
  const mention *owner = group_owner(k, m->head);
  bool bare = bare_parties(k, m->head);
  int32_t n = bare ? 2 : counted(k, m->head);
  if (owner && t->a && t->person && !strcmp(k->m->entity[owner->entity].sector, "GOV") && persons(k, i, owner->fellows + 1, g)) return true;
  if (owner) return g->n = 0, possessed(k, i, owner, g), true;
  if (n < 2 || !open3(m->country)) return false;
  if (t->a && t->person && persons(k, i, n, g)) return true;
  g->n = 0;
  bool of_states = bare || !t->a || strcmp(m->sector, "GOV") == 0 || strcmp(m->sector, "MIL") == 0 || open3(m->sector) || work_lemma_in(k, k->side, m->head, NULL);
  if (!of_states || !states(k, i, n, bare ? 2 : SIDE_SHARE, g)) return false;
  for (int32_t x = 0; x < g->n && x < GROUP_MAX && t->a && !bare && !open3(m->sector) && strcmp(m->sector, "GOV") != 0; x++) {
    memcpy(g->v[x].sector, m->sector, 4);
    g->v[x].entity = -1;
  }
  return true;
}

/* "They". */

static bool may_stand_in(const work *k, int32_t w) {
  int32_t j = k->m->of_word[w];
  return j >= 0 && k->mention.v[j].head == w && k->mention.v[j].actor && k->mention.v[j].kind != MENTION_PRONOUN && !k->mention.v[j].plural;
}

// The coordinated subject of a clause, or its subject with whom it deals ("spoke with", "met").
static bool pair_of(const work *k, int32_t v, int32_t before, group *g) {
  const doc *d = k->d;
  int32_t s = child_find(d, v, REL_NSUBJ);
  if (s < 0 || s >= before || !may_stand_in(k, s)) return false;
  put(g, of_entity(k, k->mention.v[k->m->of_word[s]].entity));
  for (int32_t c = d->word[s].child; c >= 0; c = d->word[c].next)
    if (word_rel(d, c) == REL_CONJ && c < before && may_stand_in(k, c)) put(g, of_entity(k, k->mention.v[k->m->of_word[c]].entity));
  for (int32_t c = d->word[v].child; g->n == 1 && c >= 0; c = d->word[c].next) {
    int32_t cs = word_case(d, c);
    bool with = word_rel(d, c) == REL_OBL && cs >= 0 && work_in(k, k->comitative, cs, NULL);
    if (with && c < before && may_stand_in(k, c)) put(g, of_entity(k, k->mention.v[k->m->of_word[c]].entity));
  }
  return g->n > 1;
}

// Is the one that the pronoun was taken for a plural that stands near as a subject?
static bool well_linked(const work *k, int32_t i) {
  for (int32_t j = i - 1; j >= 0 && sentence_of(k, j) + 1 >= sentence_of(k, i); j--)
    if (k->mention.v[j].entity == k->mention.v[i].entity && k->mention.v[j].plural) return word_rel(k->d, k->mention.v[j].head) == REL_NSUBJ;
  return false;
}

static bool plural_verb(const work *k, int32_t w) {
  int32_t v = k->d->word[w].head;
  if (word_rel(k->d, w) != REL_NSUBJ || v < 0) return false;
  for (int32_t x = v; x >= 0; x = x == v ? k->d->word[v].child : k->d->word[x].next) {
    deprel r = word_rel(k->d, x);
    if (x != v && r != REL_AUX && r != REL_COP) continue;
    if (str_eq(word_feat(&k->d->word[x], S("Number")), S("Plur"))) return true;
  }
  return false;
}

static bool referred(const work *k, int32_t i, group *g) {
  const mention *m = &k->mention.v[i];
  const note *t = &k->note.v[i];
  if (m->kind != MENTION_PRONOUN || t->who != 3 || t->reflexive || !(m->plural || plural_verb(k, m->head)) || well_linked(k, i)) return false;
  for (int32_t s = sentence_of(k, i), n = 0; s >= 0 && n < 2; s--, n++)
    if (k->d->sent[s].root >= 0 && pair_of(k, k->d->sent[s].root, m->head, g)) return true;
    else g->n = 0;
  return false;
}

/* A pronoun that was linked to a group means all of it. */
static bool shared(const work *k, const int32_t *was, int32_t i, group *g) {
  if (k->mention.v[i].kind != MENTION_PRONOUN) return false;
  for (int32_t j = i - 1; j >= 0 && j > i - GROUP_WINDOW; j--) {
    const mention *c = &k->mention.v[j];
    if (was[j] != was[i] || !c->plural) continue;
    put(g, of_entity(k, c->entity));
    for (int32_t x = 0; x < c->fellows; x++) put(g, c->fellow[x]);
    return g->n > 1;
  }
  return false;
}

/* Entities. */

static int32_t new_entity(work *k, int32_t i, const fellow *f, entity *room) {
  entity *e = &room[k->m->E];
  *e = (entity){.name = S(""), .first = i, .from = FROM_LINK, .count = 1};
  memcpy(e->country, f->country, 4);
  memcpy(e->sector, f->sector, 4);
  return k->m->E++;
}

static void set(work *k, int32_t i, const group *g, entity *room) {
  mention *m = &k->mention.v[i];
  m->entity = g->v[0].entity >= 0 ? g->v[0].entity : new_entity(k, i, &g->v[0], room);
  memcpy(m->country, g->v[0].country, 4);
  memcpy(m->sector, g->v[0].sector, 4);
  m->plural = true;
  m->actor = true;
  m->fellows = g->n - 1;
  for (int32_t x = 1; x < g->n; x++) m->fellow[x - 1] = g->v[x];
}

void mark_groups(work *k) {
  entity *room = arena_new(k->keep, entity, k->m->E + k->mention.n);
  memcpy(room, k->m->entity, (size_t)k->m->E * sizeof *room);
  k->m->entity = room;
  int32_t *was = arena_new(k->scratch, int32_t, k->mention.n);
  for (int32_t i = 0; i < k->mention.n; i++) was[i] = k->mention.v[i].entity;
  for (int32_t i = 0; i < k->mention.n; i++) {
    group g = {.n = 0};
    if (described(k, i, &g) || (g.n = 0, shared(k, was, i, &g)) || (g.n = 0, referred(k, i, &g))) set(k, i, &g, room);
  }
}
