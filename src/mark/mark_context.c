#include "mark/mark_context.h"

#include "mark/mark_name.h"

/* A report is on many countries when more than MIXED_STATES are told and the first has less than one part in MIXED_SHARE. */
enum { COUNTRIES_MAX = 128, MIXED_STATES = 4, MIXED_SHARE = 3, LETTERS_FEW = 4 };

typedef struct tally {
  char country[4];
  int32_t score;
} tally;

static bool open3(const char *v) { return !v[0] || strcmp(v, "UNK") == 0; }

static bool is_state(const char *c) {
  static const char *const bodies[] = {"UNO", "EUR", "IGO", "NGO", "IMG", "MNC", "UNK"};
  for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++)
    if (strcmp(c, bodies[i]) == 0) return false;
  return c[0] != 0;
}

enum { WEIGHT_DATELINE = 40, WEIGHT_SEEN_WITH_OUR = 3 };

// In its own country a report calls things by their plain names: places and office-holders tell more than adjectives,
// which mark what comes from elsewhere.
static int32_t weight(const work *k, const name_hit *h) {
  const doc *d = k->d;
  const sentence *s = &d->sent[d->word[h->first].sent];
  int32_t c = word_case(d, h->first), w = 1;
  bool located = c >= 0 && work_in(k, k->locative, c, NULL);
  switch ((name_kind)h->v[0]->kind) {
    case NAME_PLACE: case NAME_CAPITAL: w = located ? 5 : 2; break;
    case NAME_COUNTRY: w = 3; break;
    case NAME_PERSON: w = h->family && h->n > 1 ? 0 : 3; break;
    case NAME_METONYM: w = 3; break;
    case NAME_BODY: case NAME_GROUP: w = 2; break;
    case NAME_ADJECTIVE: case NAME_INHABITANT: case NAME_KINDS: break;
  }
  if (s->kind == SENT_CREDIT) return 0;
  if (s->kind == SENT_DATELINE) return h->v[0]->kind == NAME_CAPITAL || h->v[0]->kind == NAME_PLACE ? WEIGHT_DATELINE : 0;
  bool headline = s->kind == SENT_HEADLINE && s->paragraph == 0;
  return w * (headline ? 3 : s->paragraph <= 1 ? 2 : 1);
}

typedef struct tallies {
  tally v[COUNTRIES_MAX];
  int32_t n;
} tallies;

static void count(tallies *t, const char *country, int32_t score) {
  int32_t c = 0;
  while (c < t->n && strcmp(t->v[c].country, country) != 0) c++;
  if (c == COUNTRIES_MAX) return;
  if (c == t->n) {
    t->v[t->n] = (tally){.score = 0};
    memcpy(t->v[t->n++].country, country, 4);
  }
  t->v[c].score += score;
}

static const char *winner(const tallies *t) {
  int32_t best = -1;
  for (int32_t c = 0; c < t->n; c++)
    if (t->v[c].score > (best < 0 ? 0 : t->v[best].score)) best = c;
  return best < 0 ? "UNK" : t->v[best].country;
}

static int32_t told(const tallies *t, const char *country) {
  for (int32_t c = 0; c < t->n; c++)
    if (strcmp(t->v[c].country, country) == 0) return t->v[c].score;
  return 0;
}

/* Names of bodies that several states have, and abbreviations of a few letters. */

static bool is_body(const name *n) { return n->kind == NAME_BODY || n->kind == NAME_GROUP; }

static bool short_name(const work *k, const name_hit *h) { return h->last == h->first + 1 && k->fold[h->first].n <= LETTERS_FEW; }

static bool one_country(const name_hit *h) {
  for (int32_t i = 1; i < h->n; i++)
    if (strcmp(h->v[i]->country, h->v[0]->country) != 0) return false;
  return true;
}

// May it mean a body of another state than the lexicon's first? Not what the world knows by that name (a weight), unless another
// state has the name too; nor media.
static bool needs_state(const work *k, const name_hit *h) {
  if (!is_body(h->v[0]) || strcmp(h->v[0]->sector, "JRN") == 0) return false;
  if (h->v[0]->weight) return !one_country(h);
  return !one_country(h) || (is_state(h->v[0]->country) && short_name(k, h));
}

// Put the body first whose state the report tells most of; false when it tells of others only.
static bool settle(const tallies *t, name_hit *h) {
  int32_t best = -1, score = -1;
  for (int32_t i = 0; i < h->n; i++) {
    if (!is_body(h->v[i])) continue;
    // a name for whichever state it is gives way to a state that is told, not to others
    int32_t s = is_state(h->v[i]->country) ? 2 * told(t, h->v[i]->country) : open3(h->v[i]->country) ? t->n > 0 : 2;
    s += h->v[i]->weight > 0;
    if (s > score) best = i, score = s;
  }
  const name *n = h->v[best];
  h->v[best] = h->v[0];
  h->v[0] = n;
  return score > 0 || t->n == 0;
}

void mark_settle(work *k) {
  tallies t = {.n = 0};
  for (int32_t i = 0; i < k->hit.n; i++) {
    const name_hit *h = &k->hit.v[i];
    if (is_state(h->v[0]->country) && !needs_state(k, h) && weight(k, h)) count(&t, h->v[0]->country, weight(k, h));
  }
  int32_t kept = 0;
  for (int32_t i = 0; i < k->hit.n; i++) {
    name_hit h = k->hit.v[i];
    bool keep = !needs_state(k, &h) || settle(&t, &h);
    for (int32_t w = h.first; w < h.last; w++) k->hit_of[w] = keep ? kept : -1;
    if (keep) k->hit.v[kept++] = h;
  }
  k->hit.n = kept;
}

// A report on many countries: none has a third of what is told.
static bool mixed(const tallies *t) {
  int32_t sum = 0, most = 0;
  for (int32_t c = 0; c < t->n; c++) {
    sum += t->v[c].score;
    if (t->v[c].score > most) most = t->v[c].score;
  }
  return t->n > MIXED_STATES && MIXED_SHARE * most < sum;
}

void mark_report_country(work *k) {
  tallies t = {.n = 0};
  for (int32_t i = 0; i < k->hit.n; i++) {
    const name_hit *h = &k->hit.v[i];
    if (is_state(h->v[0]->country)) count(&t, h->v[0]->country, weight(k, h));
  }
  memcpy(k->m->country, winner(&t), 4);
  k->mixed = mixed(&t);
}

// Sentences in which the writer says "our" outside quotations.
static bool *our_sentences(work *k, bool *any) {
  const doc *d = k->d;
  bool *our = arena_new(k->scratch, bool, d->S + 1);
  *any = false;
  int32_t q = 0, end = -1;
  for (int32_t w = 0; w < d->W; w++) {
    for (; q < k->m->Q && k->m->quote[q].open <= w; q++)
      if (k->m->quote[q].last > end) end = k->m->quote[q].last;
    if (w >= end && work_in(k, k->our, w, NULL)) our[d->word[w].sent] = *any = true;
  }
  return our;
}

/* Whose side the writer is on who says "our minister": the country of whoever "our" is said of, when that is known;
 * else the one told most, but seldom in the same sentence as "our" (that is the other side). */
static void own_country(work *k, char out[4]) {
  bool any;
  const bool *our = our_sentences(k, &any);
  memcpy(out, "UNK", 4);
  if (!any) return;
  tallies t = {.n = 0};
  for (int32_t i = 0; i < k->mention.n; i++)
    if (k->note.v[i].owner == -2 && is_state(k->m->entity[k->mention.v[i].entity].country))
      count(&t, k->m->entity[k->mention.v[i].entity].country, 20);
  for (int32_t i = 0; i < k->hit.n; i++) {
    const name_hit *h = &k->hit.v[i];
    if (is_state(h->v[0]->country)) count(&t, h->v[0]->country, our[k->d->word[h->first].sent] ? -WEIGHT_SEEN_WITH_OUR : 2);
  }
  memcpy(out, winner(&t), 4);
}

// Is the report's own country told in the paragraph, up to the end of the sentence?
static bool home_told(const work *k, int32_t s) {
  const doc *d = k->d;
  int32_t first = s, end = d->sent[s].first + d->sent[s].n;
  while (first > 0 && d->sent[first - 1].paragraph == d->sent[s].paragraph) first--;
  for (int32_t w = d->sent[first].first; w < end; w++) {
    const name_hit *h = hit_at(k, w);
    if (h && strcmp(h->v[0]->country, k->m->country) == 0) return true;
  }
  return false;
}

// In a report on many countries: the state that the paragraph names first; NULL none.
static const char *topic_country(const work *k, int32_t w) {
  const doc *d = k->d;
  int32_t s = d->word[w].sent, first = s;
  while (first > 0 && d->sent[first - 1].paragraph == d->sent[s].paragraph) first--;
  for (int32_t v = d->sent[first].first; v < d->sent[s].first + d->sent[s].n; v++) {
    const name_hit *h = hit_at(k, v);
    if (h && is_state(h->v[0]->country)) return h->v[0]->country;
  }
  return NULL;
}

// Is the state told by more than its towns: by its own name, its capital, its people? Elsewhere towns have namesakes.
static bool state_told(const work *k, const char *country) {
  for (int32_t i = 0; i < k->hit.n; i++)
    if (k->hit.v[i].v[0]->kind != NAME_PLACE && !k->hit.v[i].family && !strcmp(k->hit.v[i].v[0]->country, country)) return true;
  return false;
}

// The state that the last locative place before or in the sentence of w lies in, within its paragraph; NULL none.
static const char *scene_country(const work *k, int32_t w, const int32_t *place_before) {
  const doc *d = k->d;
  int32_t s = d->word[w].sent, end = d->sent[s].first + d->sent[s].n;
  for (int32_t p = place_before[end]; p >= 0; p--) {
    const place_mark *m = &k->m->place[p];
    if (d->sent[d->word[m->head].sent].paragraph != d->sent[s].paragraph) return NULL;
    int32_t c = word_case(d, m->head);
    if (c >= 0 && work_in(k, k->destination, c, NULL)) continue;  // where somebody goes is not where he is from
    if (m->locative && is_state(m->country) && !state_told(k, m->country)) continue;
    if (m->locative && is_state(m->country)) return home_told(k, s) ? NULL : m->country;
  }
  return NULL;
}

// May context tell the country? An agent noun, or a name that acts; not what is international by its nature.
static bool wants_country(const work *k, const entity *e) {
  const mention *m = &k->mention.v[e->first];
  const note *t = &k->note.v[e->first];
  if (!open3(e->country) || m->kind == MENTION_PRONOUN) return false;
  if (t->owner == -2) return true;
  if (m->kind == MENTION_NAME) return t->a != NULL || m->actor;
  return (t->a != NULL && t->definite) || !open3(e->sector);
}

static void give(entity *e, const char *country, mark_from from) {
  if (open3(country)) return;
  memcpy(e->country, country, 4);
  e->from = (uint8_t)from;
}

// Members of an international body take its code, whatever they do there; transnational armed groups are rebels.
static void level(char sector[4], const char *country) {
  if (!strcmp(country, "UNO") || !strcmp(country, "EUR") || !strcmp(country, "IGO")) memcpy(sector, "IGO", 4);
  else if (!strcmp(country, "NGO")) memcpy(sector, "NGO", 4);
  else if (!strcmp(country, "IMG")) memcpy(sector, "REB", 4);
}

// A name of a person, without article, of whom nothing else is told.
static bool like_person(const work *k, const entity *e) {
  const mention *m = &k->mention.v[e->first];
  const note *t = &k->note.v[e->first];
  if (m->kind != MENTION_NAME || t->known || t->a || t->body || m->plural || hit_at(k, m->head)) return false;
  if (child_find(k->d, m->head, REL_DET) >= 0 && word_ne(k->d, m->head) != NE_B_PER) return false;
  if (t->person && word_ne(k->d, m->head) == NE_B_PER) return true;
  int32_t f = child_find(k->d, m->head, REL_FLAT);
  return f == m->head + 1 && k->d->word[f].upos == UPOS_PROPN;
}

// "The police officer", "an army patrol": the word before tells.
static bool force_told(const work *k, int32_t head) {
  for (int32_t c = k->d->word[head].child; c >= 0 && c < head; c = k->d->word[c].next)
    if (k->agent[c] && k->agent[c]->sector[0] && strstr("COP MIL REB PRM", k->agent[c]->sector)) return true;
  return false;
}

// "Officers", "the commander": of the police, the army or the rebels, whichever the report speaks of most elsewhere.
static void tell_force(const work *k, entity *e) {
  static const char *const kinds[] = {"MIL", "COP", "REB"};
  const mention *m = &k->mention.v[e->first];
  if (m->kind == MENTION_NAME && !k->note.v[e->first].a) return;
  if (strcmp(e->sector, "MIL") != 0 || !work_lemma_in(k, k->any_force, m->head, NULL) || force_told(k, m->head)) return;
  int32_t count[3] = {0}, best = 0;
  for (int32_t i = 0; i < k->m->E; i++) {
    const entity *o = &k->m->entity[i];
    if (o == e || strcmp(o->country, e->country) != 0 || work_lemma_in(k, k->any_force, k->mention.v[o->first].head, NULL)) continue;
    for (int s = 0; s < 3; s++)
      if (!strcmp(o->sector, kinds[s])) count[s] += o->count;
  }
  const agent *a = k->note.v[e->first].a;
  int kind = a && (a->flags & AGENT_PERSON) ? 3 : 2;  // a patrol that rebels ambush is not theirs
  for (int s = 1; s < kind; s++)
    if (count[s] > count[best]) best = s;
  memcpy(e->sector, kinds[best], 4);
}

// Supporters, opponents, members of nobody named: people.
static bool like_people(const work *k, const entity *e) {
  const mention *m = &k->mention.v[e->first];
  const agent *a = k->note.v[e->first].a;
  return m->kind == MENTION_NOMINAL && m->plural && a && (a->flags & AGENT_OF) && (a->flags & AGENT_PERSON);
}

static void level_all(work *k) {
  for (int32_t i = 0; i < k->m->E; i++) tell_force(k, &k->m->entity[i]);
  for (int32_t i = 0; i < k->mention.n; i++) {
    const entity *e = &k->m->entity[k->mention.v[i].entity];
    if (!strcmp(k->mention.v[i].sector, "MIL") && work_lemma_in(k, k->any_force, k->mention.v[i].head, NULL) && !force_told(k, k->mention.v[i].head))
      memcpy(k->mention.v[i].sector, e->sector, 4);
  }
  for (int32_t i = 0; i < k->m->E; i++)
    if (open3(k->m->entity[i].sector) && like_people(k, &k->m->entity[i])) memcpy(k->m->entity[i].sector, "CVL", 4);
  for (int32_t i = 0; i < k->m->E; i++)
    if (open3(k->m->entity[i].sector) && like_person(k, &k->m->entity[i])) memcpy(k->m->entity[i].sector, "CVL", 4);
  for (int32_t i = 0; i < k->m->E; i++) level(k->m->entity[i].sector, k->m->entity[i].country);
  for (int32_t i = 0; i < k->mention.n; i++) level(k->mention.v[i].sector, k->mention.v[i].country);
}

void mark_context(work *k) {
  const doc *d = k->d;
  int32_t *before = arena_new(k->scratch, int32_t, d->W + 1);  // last place whose head is before a word
  for (int32_t w = 0, p = -1; w <= d->W; w++) {
    before[w] = p;
    if (w < d->W && k->m->place_of_word[w] >= 0) p = k->m->place_of_word[w];
  }
  char own[4];
  own_country(k, own);
  if (open3(own)) memcpy(own, k->m->country, 4);
  for (int32_t i = 0; i < k->m->E; i++) {
    entity *e = &k->m->entity[i];
    if (!wants_country(k, e)) continue;
    int32_t w = k->mention.v[e->first].head;
    bool ours = k->note.v[e->first].owner == -2;
    const char *scene = ours ? NULL : scene_country(k, w, before);
    if (!ours && !scene && k->mixed) scene = topic_country(k, w);
    if (ours) give(e, own, FROM_LINK);
    else if (scene) give(e, scene, FROM_SCENE);
    else give(e, k->m->country, FROM_REPORT);
  }
  level_all(k);
}
