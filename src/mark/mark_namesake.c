#include "mark/mark_namesake.h"

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

void mark_namesakes(work *k) {
  for (int32_t i = 0; i < k->hit.n; i++) {
    name_hit *h = &k->hit.v[i];
    if (k->hit_of[h->first] != i || h->part) continue;
    bool town = h->v[0]->kind == NAME_PLACE;
    bool noun = town && h->last == h->first + 1 && k->lang && agents_find(&k->lang->agents, k->low[h->first]);
    if (noun || (town && goes_on(k->d, h)) || ((town || h->family || h->last == h->first + 1) && has_age(k, h))) take_back(k, h);
    else if (h->family && h->n > 1) settle_family(k, h);
  }
}
