#include "mark/mark_own.h"

static bool open3(const char *v) { return !v[0] || strcmp(v, "UNK") == 0; }

static bool *quoted_words(const work *k) {
  bool *in = arena_new(k->scratch, bool, k->d->W + 1);
  for (int32_t q = 0; q < k->m->Q; q++)
    for (int32_t w = k->m->quote[q].open; w < k->m->quote[q].last && w < k->d->W; w++) in[w] = true;
  return in;
}

static bool ours(const work *k, int32_t i, const bool *quoted) {
  const mention *m = &k->mention.v[i];
  for (int32_t c = k->d->word[m->head].child; c >= 0; c = k->d->word[c].next)
    if (!quoted[c] && work_in(k, k->our, c, NULL)) return true;
  return false;
}

// Does the report say "our" of an organisation's things and people, and of no state's?
static bool of_itself(const work *k, const bool *quoted) {
  bool body = false;
  for (int32_t i = 0; i < k->mention.n; i++) {
    if (!ours(k, i, quoted)) continue;
    if (work_lemma_in(k, k->own_state, k->mention.v[i].head, NULL)) return false;
    body |= work_lemma_in(k, k->own_body, k->mention.v[i].head, NULL);
  }
  return body;
}

static bool organisation(const work *k, const entity *e) {
  const note *t = &k->note.v[e->first];
  if (k->mention.v[e->first].kind != MENTION_NAME || t->person || t->state) return false;
  return !strcmp(e->country, "NGO") || !strcmp(e->country, "UNO") || !strcmp(e->country, "IGO") || !strcmp(e->sector, "NGO");
}

static int32_t most_named(const work *k) {
  int32_t best = -1;
  for (int32_t i = 0; i < k->m->E; i++)
    if (organisation(k, &k->m->entity[i]) && (best < 0 || k->m->entity[i].count > k->m->entity[best].count)) best = i;
  return best;
}

static void take(entity *e, const entity *own) {
  memcpy(e->country, own->country, 4);
  memcpy(e->sector, own->sector, 4);
  e->from = FROM_LINK;
}

void mark_own(work *k) {
  const bool *quoted = quoted_words(k);
  if (!of_itself(k, quoted)) return;
  int32_t own = most_named(k);
  if (own < 0) return;
  for (int32_t i = 0; i < k->mention.n; i++) {
    mention *m = &k->mention.v[i];
    entity *e = &k->m->entity[m->entity];
    bool first = m->kind == MENTION_PRONOUN && k->note.v[i].who == 1 && !k->note.v[i].possessive && !quoted[m->head];
    if (first) m->entity = own;
    else if (m->entity != own && k->note.v[i].owner == -2 && !quoted[m->head] && (open3(m->sector) || ours(k, i, quoted)) && work_lemma_in(k, k->own_body, m->head, NULL)) {
      take(e, &k->m->entity[own]);
      memcpy(m->country, e->country, 4);
      memcpy(m->sector, e->sector, 4);
    }
  }
}
