#include "mark/mark_namesake.h"

#include "mark/mark_name.h"

enum { AGE_MAX = 110 };

static bool goes_on(const doc *d, const name_hit *h) {
  int32_t w = h->last;
  if (w >= d->W || d->word[w].sent != d->word[h->first].sent) return false;
  return d->word[w].upos == UPOS_PROPN && word_rel(d, w) == REL_FLAT && d->word[w].head >= h->first && d->word[w].head < h->last;
}

// "(24)" or ", 24," behind the words up to `last`, with the rest of the name between.
static bool has_age(const work *k, const name_hit *h) {
  const doc *d = k->d;
  int32_t w = h->last;
  while (w < d->W && d->word[w].upos == UPOS_PROPN && d->word[w].sent == d->word[h->first].sent) w++;
  if (w + 2 >= d->W) return false;
  str open = doc_form(d, w), close = doc_form(d, w + 2);
  if (!(str_eq(open, S("(")) && str_eq(close, S(")"))) && !(str_eq(open, S(",")) && str_eq(close, S(",")))) return false;
  int32_t age = work_number(k, w + 1);
  return age > 0 && age <= AGE_MAX;
}

static void take_back(work *k, const name_hit *h) {
  for (int32_t w = h->first; w < h->last; w++) k->hit_of[w] = -1;
}

// How often the report names the country in other words than by family names.
static int32_t told(const work *k, const char *country) {
  int32_t n = 0;
  for (int32_t i = 0; i < k->hit.n; i++)
    if (!k->hit.v[i].family && k->hit_of[k->hit.v[i].first] == i) n += !strcmp(k->hit.v[i].v[0]->country, country);
  return n;
}

static void settle_family(const work *k, name_hit *h) {
  int32_t best = 0, most = told(k, h->v[0]->country);
  for (int32_t i = 1; i < h->n; i++) {
    int32_t n = told(k, h->v[i]->country);
    if (n > most) best = i, most = n;
  }
  if (!most) return;
  const name *meant = h->v[best];
  h->v[best] = h->v[0];
  h->v[0] = meant;
  h->n = 1;
}

static bool person_before(const doc *d, int32_t v) {
  if (v == 0 || d->word[v - 1].sent != d->word[v].sent || d->word[v - 1].upos != UPOS_PROPN) return false;
  bool beside = d->word[v].head == v - 1 || d->word[v - 1].head == v || d->word[v].head == d->word[v - 1].head;
  return beside && word_ne(d, v - 1) == NE_B_PER && d->word[v].ne == NE_I_PER;
}

/* "Drew Harris … Mr Harris": the report itself gives the family name to somebody with another given name, and never to the one
 * whom the lexicon means. */
static bool another_here(const work *k, const name_hit *h) {
  const doc *d = k->d;
  bool other = false;
  for (int32_t v = 0; v < d->W; v++) {
    if (v == h->first || !str_eq(k->fold[v], k->fold[h->first])) continue;
    const name_hit *o = hit_at(k, v);
    if (o && !o->family && o->v[0]->kind == NAME_PERSON) return false;
    other |= !o && person_before(d, v);
  }
  return other;
}

/* "Wethouder Hansen", "Judge Baker": the title is of another kind of office than the one the lexicon means. */
static bool other_office(const work *k, const name_hit *h) {
  if (h->first == 0 || !k->lang || k->d->word[h->first - 1].sent != k->d->word[h->first].sent) return false;
  const agent *a = agents_find(&k->lang->agents, k->low[h->first - 1]);
  if (!a || !(a->flags & AGENT_TITLE) || !a->sector[0]) return false;
  return strcmp(a->sector, h->v[0]->sector) != 0 || list_has(k->local_office, k->low[h->first - 1], NULL);
}

void mark_namesakes(work *k) {
  for (int32_t i = 0; i < k->hit.n; i++) {
    name_hit *h = &k->hit.v[i];
    if (k->hit_of[h->first] != i || h->part) continue;
    bool town = h->v[0]->kind == NAME_PLACE;
    bool noun = town && h->last == h->first + 1 && k->lang && agents_find(&k->lang->agents, k->low[h->first]);
    if (noun || (town && goes_on(k->d, h)) || ((town || h->family || h->last == h->first + 1) && has_age(k, h))) take_back(k, h);
    else if (h->family && (another_here(k, h) || other_office(k, h))) take_back(k, h);
    else if (h->family && h->n > 1) settle_family(k, h);
  }
}
