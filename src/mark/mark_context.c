#include "mark/mark_context.h"

#include "mark/mark_name.h"

enum { COUNTRIES_MAX = 128 };

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

static int32_t weight(const work *k, const name_hit *h) {
  const doc *d = k->d;
  const sentence *s = &d->sent[d->word[h->first].sent];
  int32_t w = 2;
  switch ((name_kind)h->v[0]->kind) {
    case NAME_COUNTRY: case NAME_CAPITAL: case NAME_METONYM: w = 3; break;
    case NAME_ADJECTIVE: case NAME_INHABITANT: w = 3; break;
    case NAME_PERSON: w = h->family && h->n > 1 ? 0 : 3; break;
    case NAME_BODY: case NAME_GROUP: case NAME_PLACE: case NAME_KINDS: break;
  }
  if (s->kind == SENT_CREDIT) return 0;
  if (s->kind == SENT_DATELINE) return h->v[0]->kind == NAME_CAPITAL || h->v[0]->kind == NAME_PLACE ? 15 : 0;
  bool headline = s->kind == SENT_HEADLINE && s->paragraph == 0;
  bool subject = word_rel(d, h->first) == REL_NSUBJ || word_rel(d, d->word[h->first].head >= 0 ? d->word[h->first].head : h->first) == REL_NSUBJ;
  return w * (headline ? 3 : s->paragraph <= 1 ? 2 : 1) + subject;
}

void mark_report_country(work *k) {
  tally t[COUNTRIES_MAX];
  int32_t n = 0, best = -1;
  for (int32_t i = 0; i < k->hit.n; i++) {
    const name_hit *h = &k->hit.v[i];
    if (!is_state(h->v[0]->country)) continue;
    int32_t c = 0;
    while (c < n && strcmp(t[c].country, h->v[0]->country) != 0) c++;
    if (c == COUNTRIES_MAX) continue;
    if (c == n) {
      t[n] = (tally){.score = 0};
      memcpy(t[n++].country, h->v[0]->country, 4);
    }
    t[c].score += weight(k, h);
  }
  for (int32_t c = 0; c < n; c++)
    if (t[c].score > (best < 0 ? 0 : t[best].score)) best = c;
  memcpy(k->m->country, best < 0 ? "UNK" : t[best].country, 4);
}

// The state that the last locative place before or in the sentence of w lies in, within its paragraph; NULL none.
static const char *scene_country(const work *k, int32_t w, const int32_t *place_before) {
  const doc *d = k->d;
  int32_t s = d->word[w].sent, end = d->sent[s].first + d->sent[s].n;
  for (int32_t p = place_before[end]; p >= 0; p--) {
    const place_mark *m = &k->m->place[p];
    if (d->sent[d->word[m->head].sent].paragraph != d->sent[s].paragraph) return NULL;
    if (m->locative && is_state(m->country)) return m->country;
  }
  return NULL;
}

// May context tell the country? An agent noun, or a name that acts; not what is international by its nature.
static bool wants_country(const work *k, const entity *e) {
  const mention *m = &k->mention.v[e->first];
  const note *t = &k->note.v[e->first];
  if (!open3(e->country) || m->kind == MENTION_PRONOUN) return false;
  if (t->owner == -2) return true;
  return t->a != NULL && (t->definite || m->kind == MENTION_NAME || !open3(e->sector));
}

static void give(entity *e, const char *country, mark_from from) {
  if (open3(country)) return;
  memcpy(e->country, country, 4);
  e->from = (uint8_t)from;
}

void mark_context(work *k) {
  const doc *d = k->d;
  int32_t *before = arena_new(k->scratch, int32_t, d->W + 1);  // last place whose head is before a word
  for (int32_t w = 0, p = -1; w <= d->W; w++) {
    before[w] = p;
    if (w < d->W && k->m->place_of_word[w] >= 0) p = k->m->place_of_word[w];
  }
  for (int32_t i = 0; i < k->m->E; i++) {
    entity *e = &k->m->entity[i];
    if (!wants_country(k, e)) continue;
    int32_t w = k->mention.v[e->first].head;
    const char *scene = k->note.v[e->first].owner == -2 ? NULL : scene_country(k, w, before);
    if (scene) give(e, scene, FROM_SCENE);
    else give(e, k->m->country, FROM_REPORT);
  }
}
