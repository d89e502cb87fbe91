#include "mark/mark_place.h"

#include "mark/mark_name.h"
#include "mark/mark_phrase.h"

enum { BIG_TOWN = 150000 };  // people; such a town is known without its country

typedef struct place_list { place_mark *v; int32_t n, cap; } place_list;

static bool place_kind(uint8_t kind) { return kind == NAME_COUNTRY || kind == NAME_CAPITAL || kind == NAME_PLACE || kind == NAME_METONYM; }

static const name *place_name(const name_hit *h) {
  if (!h || h->part || h->v[0]->kind == NAME_PERSON || h->v[0]->kind == NAME_GROUP) return NULL;
  for (int32_t i = 0; i < h->n; i++)
    if (place_kind(h->v[i]->kind)) return h->v[i];
  return NULL;
}

// The place noun beside a name: its head ("the Lachin checkpoint") or its title ("grenspost Lachin"); -1 none.
static int32_t place_noun(const work *k, int32_t w) {
  const doc *d = k->d;
  int32_t h = d->word[w].head;
  deprel r = word_rel(d, w);
  int32_t of = r == REL_NMOD ? word_case(d, w) : -1;  // "the port of Odesa"
  bool beside = r == REL_APPOS || r == REL_FLAT || r == REL_COMPOUND || (r == REL_NMOD && (of < 0 || work_in(k, k->time_of, of, NULL)));
  if (h >= 0 && beside && work_lemma_in(k, k->place_noun, h, NULL) && !phrase_broken(d, w < h ? w : h, w < h ? h : w)) return h;
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    deprel rc = word_rel(d, c);
    if ((rc == REL_COMPOUND || rc == REL_NMOD || rc == REL_FLAT) && work_lemma_in(k, k->place_noun, c, NULL) && word_case(d, c) < 0) return c;
  }
  return -1;
}

static bool seat_of_body(const work *k, int32_t top) {
  const doc *d = k->d;
  if (word_rel(d, top) != REL_NMOD) return false;
  int32_t i = k->m->of_word[d->word[top].head];
  return i >= 0 && k->mention.v[i].actor && k->mention.v[i].kind != MENTION_PRONOUN;
}

static bool is_locative(const work *k, int32_t top) {
  int32_t c = word_case(k->d, top);
  int32_t up = top;
  // a later place of a row has its adposition on the first
  for (int32_t n = 0; c < 0 && n < 8 && word_rel(k->d, up) == REL_CONJ && k->d->word[up].head >= 0; n++) {
    up = k->d->word[up].head;
    c = word_case(k->d, up);
  }
  return c >= 0 && work_in(k, k->locative, c, NULL) && !seat_of_body(k, up) && !work_toward_state(k, top, c);
}

static void put_place(work *k, place_list *out, const place_mark *p) {
  k->m->place_of_word[p->head] = out->n;
  *VEC_PUSH(k->keep, out) = *p;
}

static str words_text(const doc *d, int32_t first, int32_t last) { return str_sub(d->text, d->word[first].beg, d->word[last - 1].end); }

static void fill(work *k, place_mark *p, const name *n) {
  if (!n) return;
  if (strcmp(n->country, "UNK") != 0) memcpy(p->country, n->country, 4);
  p->geonameid = n->geonameid;
  p->lat = n->lat;
  p->lon = n->lon;
  (void)k;
}

// Does the report speak of the country by more than the names of its towns?
static bool told_of(const work *k, const char *country) {
  for (int32_t i = 0; i < k->hit.n; i++) {
    const name_hit *h = &k->hit.v[i];
    for (int32_t j = 0; j < h->n; j++)
      if (h->v[j]->kind != NAME_PLACE && !strcmp(h->v[j]->country, country)) return true;
  }
  return false;
}

// The namesake in the report's country before a bigger one elsewhere; a town of a country that nobody speaks of is another one.
static const name *settle(const work *k, const name *n, int32_t first, int32_t last) {
  if (n && (n->kind != NAME_PLACE || n->sector[0])) return n;  // a region with a government of its own is no town's namesake
  arena a = *k->scratch;
  str folded = name_fold(words_text(k->d, first, last), &a);
  bool known = strcmp(k->m->country, "UNK") != 0;
  name near;
  if (!names_place(&k->lex->names, k->d->lang, folded, known ? (str){k->m->country, 3} : (str){0}, &near)) {
    if (!n) return NULL;
    near = *n;
  }
  bool disputed = !strcmp(near.country, "UNK");
  if (known && !disputed && near.weight < BIG_TOWN && strcmp(near.country, k->m->country) != 0 && !told_of(k, near.country)) return NULL;
  name *kept = arena_new(k->scratch, name, 1);
  *kept = near;
  return kept;
}

// Where a place of no known country lies: where the one told beside it lies, else in the country the report is about.
static void place_at_home(const work *k, place_mark *p, const place_list *out) {
  if (p->country[0] || !p->locative) return;
  for (int32_t i = out->n - 1; i >= 0 && k->d->word[out->v[i].head].sent == k->d->word[p->head].sent; i--)
    if (out->v[i].country[0] && out->v[i].locative) memcpy(p->country, out->v[i].country, sizeof p->country);
  if (!p->country[0] && strcmp(k->m->country, "UNK") != 0) memcpy(p->country, k->m->country, sizeof p->country);
}

static void take_name(work *k, place_list *out, int32_t first, int32_t last, int32_t head, const name *n) {
  int32_t noun = place_noun(k, head), top = noun >= 0 && k->d->word[head].head == noun ? noun : head;
  bool locative = is_locative(k, top);
  if (!n && !locative && noun < 0) return;
  place_mark p = {.head = head, .first = first, .last = last, .locative = locative};
  if (noun >= 0 && noun == first - 1) p.first = noun;
  if (noun >= 0 && noun == last) p.last = noun + 1;
  p.name = words_text(k->d, p.first, p.last);
  const name *settled = settle(k, n, first, last);
  fill(k, &p, settled);
  if (!settled) place_at_home(k, &p, out);
  if (top != head) k->m->place_of_word[top] = out->n;
  put_place(k, out, &p);
}

// Head of the words [first, last): the one whose head lies outside.
static int32_t head_of(const doc *d, int32_t first, int32_t last) {
  for (int32_t w = first; w < last; w++)
    if (d->word[w].head < first || d->word[w].head >= last) return w;
  return first;
}

static bool unknown_place(const work *k, int32_t w) {
  const doc *d = k->d;
  if (d->word[w].upos != UPOS_PROPN || k->hit_of[w] >= 0) return false;
  deprel r = word_rel(d, w);
  if (r == REL_FLAT || r == REL_FIXED || r == REL_GOESWITH) return false;
  if (word_ne(d, w) == NE_B_ORG && place_noun(k, w) < 0) return false;
  int32_t i = k->m->of_word[w];
  if (i < 0 || k->note.v[i].person || k->note.v[i].a) return false;
  if (place_noun(k, w) >= 0) return true;
  // of an unknown name only an adposition that always tells where makes a place, unless it looks like one by itself
  int32_t c = word_case(d, w);
  str weak;
  return c >= 0 && work_in(k, k->locative, c, &weak) && (!weak.n || word_ne(d, w) == NE_B_LOC) && is_locative(k, w);
}

// "in March": a day or a month is no place.
static bool is_time(const work *k, int32_t w) {
  for (int32_t i = 0; i < k->m->T && k->m->time[i].first <= w; i++)
    if (w < k->m->time[i].last) return true;
  return false;
}

void mark_places(work *k) {
  const doc *d = k->d;
  place_list out = {0};
  k->m->place_of_word = arena_new(k->keep, int32_t, d->W);
  for (int32_t w = 0; w < d->W; w++) k->m->place_of_word[w] = -1;
  for (int32_t w = 0; w < d->W; w++) {
    const name_hit *h = hit_at(k, w);
    const name *n = h && h->first == w ? place_name(h) : NULL;
    if ((n || !h) && k->d->word[w].upos == UPOS_PROPN && is_time(k, w)) continue;
    if (n) take_name(k, &out, h->first, h->last, head_of(d, h->first, h->last), n);
    if (h || !unknown_place(k, w)) continue;
    int32_t first, last;
    name_extent(d, w, &first, &last);
    take_name(k, &out, first, last, w, NULL);
  }
  k->m->place = out.v;
  k->m->P = out.n;
}
