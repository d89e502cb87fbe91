#include "lexicon/names.h"

#include <stdlib.h>

#include "base/file.h"
#include "base/hash.h"
#include "lexicon/places.h"
#include "lexicon/world.h"

enum { FAMILY_YEARS = 5, HITS_MAX = 64 };

/* Keys in buckets of a hash table: keys of one bucket follow each other in `order`. */
typedef struct table {
  int32_t *begin;  // [buckets + 1]
  int32_t *order;  // [keys] indices of world.key
  uint32_t mask;   // buckets - 1, buckets a power of two
} table;

struct names_impl {
  world w;
  table table;
  struct { uint64_t *v; uint32_t mask; } prefix;       // set of hashes of begins of names, 0 empty
  struct { int32_t *v; int32_t n, cap; } by_country;   // persons in office, sorted by country
  struct { file_map *v; int32_t n, cap; } files;
  str places;
};

/* ---- opening ---- */

static uint32_t power_of_two(int64_t least) {
  uint32_t p = 16;
  while ((int64_t)p < least) p *= 2;
  return p;
}

static void build_table(struct names_impl *im, arena *keep) {
  table *t = &im->table;
  int32_t n = im->w.key.n;
  uint32_t buckets = power_of_two(n);
  t->mask = buckets - 1;
  t->begin = arena_new(keep, int32_t, (ptrdiff_t)buckets + 1);
  t->order = arena_new(keep, int32_t, n);
  uint32_t *bucket = arena_new(keep, uint32_t, n);
  for (int32_t i = 0; i < n; i++) {
    bucket[i] = (uint32_t)hash_bytes(im->w.key.v[i].folded, 0) & t->mask;
    t->begin[bucket[i] + 1]++;
  }
  for (uint32_t b = 0; b < buckets; b++) t->begin[b + 1] += t->begin[b];
  for (int32_t i = n; i-- > 0;) {  // from the end, so that rows keep their order
    // begin[b + 1] is the end of bucket b; it sinks to its begin, which is then the end of the bucket before
    t->order[--t->begin[bucket[i] + 1]] = i;
  }
  for (uint32_t b = 0; b < buckets; b++) t->begin[b] = t->begin[b + 1];
  t->begin[buckets] = n;
}

static uint64_t prefix_hash(str part, str lang) {
  uint64_t h = hash_bytes(part, lang.n == 2 ? (uint64_t)(unsigned char)lang.p[0] << 8 | (unsigned char)lang.p[1] : (uint64_t)lang.n);
  return h ? h : 1;
}

static const str ANY = S_INIT("*");  // as a language: a name of whatever language

static bool prefix_has(const struct names_impl *im, uint64_t h) {
  uint32_t at = (uint32_t)h & im->prefix.mask;
  for (; im->prefix.v[at]; at = (at + 1) & im->prefix.mask)
    if (im->prefix.v[at] == h) return true;
  return false;
}

static void prefix_put(struct names_impl *im, uint64_t h) {
  uint32_t at = (uint32_t)h & im->prefix.mask;
  while (im->prefix.v[at] && im->prefix.v[at] != h) at = (at + 1) & im->prefix.mask;
  im->prefix.v[at] = h;
}

static void build_prefixes(struct names_impl *im, arena *keep) {
  int64_t spaces = 0;
  for (int32_t i = 0; i < im->w.key.n; i++)
    for (int32_t k = 0; k < im->w.key.v[i].folded.n; k++) spaces += im->w.key.v[i].folded.p[k] == ' ';
  uint32_t slots = power_of_two(4 * spaces);
  im->prefix.mask = slots - 1;
  im->prefix.v = arena_new(keep, uint64_t, (ptrdiff_t)slots);
  for (int32_t i = 0; i < im->w.key.n; i++) {
    const world_key *key = &im->w.key.v[i];
    for (int32_t k = 0; k < key->folded.n && !key->family; k++) {
      if (key->folded.p[k] != ' ') continue;
      str part = str_sub(key->folded, 0, k);
      prefix_put(im, prefix_hash(part, str_of(key->lang)));
      prefix_put(im, prefix_hash(part, ANY));
    }
  }
}

typedef struct office_row {
  char country[4];
  int32_t of;
} office_row;

static int by_country(const void *a, const void *b) {
  const office_row *x = a, *y = b;
  int c = memcmp(x->country, y->country, 4);
  return c ? c : (x->of > y->of) - (x->of < y->of);
}

static void build_offices(struct names_impl *im, arena *keep) {
  struct { office_row *v; int32_t n, cap; } rows = {0};
  for (int32_t i = 0; i < im->w.name.n; i++) {
    const name *x = &im->w.name.v[i];
    if (x->kind != NAME_PERSON || !x->office.n) continue;
    office_row r = {.of = i};
    memcpy(r.country, x->country, 4);
    *VEC_PUSH(keep, &rows) = r;
  }
  if (rows.n) qsort(rows.v, (size_t)rows.n, sizeof *rows.v, by_country);
  for (int32_t i = 0; i < rows.n; i++) *VEC_PUSH(keep, &im->by_country) = rows.v[i].of;
}

typedef struct rows {
  str *file, *bytes;  // of the .tsv files
  int32_t n;
} rows;

static bool open_file(struct names_impl *im, str path, rows *r, uint64_t *hash, arena *keep, err *e) {
  bool tsv = str_ends(path, S(".tsv")), places = str_ends(path, S("places.txt"));
  if (!tsv && !places) return true;
  file_map m;
  if (!file_open(path.p, &m, e)) return false;
  *VEC_PUSH(keep, &im->files) = m;
  if (m.n > INT32_MAX) return err_at(e, 65, path, 0, 0, "a file of more than 2 GiB");
  str bytes = {m.p ? m.p : "", (int32_t)m.n};
  if (hash) *hash = hash_bytes(bytes, *hash);
  if (places) im->places = bytes;
  else r->file[r->n] = path, r->bytes[r->n++] = bytes;
  return true;
}

static bool read_folder(struct names_impl *im, const char *folder, uint64_t *hash, arena *keep, err *e) {
  file_list files = {0};
  if (!file_walk(folder, &files, keep, e)) return false;
  rows r = {.file = arena_new(keep, str, files.n), .bytes = arena_new(keep, str, files.n)};
  bool ok = true;
  for (int32_t i = 0; ok && i < files.n; i++) ok = open_file(im, files.v[i], &r, hash, keep, e);
  if (ok) world_reserve(&im->w, r.bytes, r.n, keep);
  for (int32_t i = 0; ok && i < r.n; i++) ok = world_read(r.file[i], r.bytes[i], &im->w, keep, e);
  return ok;
}

bool names_open(const char *folder, names *out, uint64_t *hash, arena *keep, err *e) {
  struct names_impl *im = arena_new(keep, struct names_impl, 1);
  out->impl = im;
  if (!read_folder(im, folder, hash, keep, e)) {
    names_close(out);
    return false;
  }
  build_table(im, keep);
  build_prefixes(im, keep);
  build_offices(im, keep);
  return true;
}

void names_close(names *n) {
  if (!n->impl) return;
  for (int32_t i = 0; i < n->impl->files.n; i++) file_close(&n->impl->files.v[i]);
  n->impl = NULL;
}

/* ---- asking ---- */

/* Whole years between the date and the time of a name, 0 inside it or when one of them is unknown. */
static int32_t years_off(const name *x, int32_t date) {
  if (!date) return 0;
  if (x->from && date < x->from) return (x->from - date) / 10000 + 1;
  if (x->to && date > x->to) return (date - x->to) / 10000 + 1;
  return 0;
}

/* Does a come before b? */
static bool before(const name *a, const name *b, int32_t date) {
  int32_t x = years_off(a, date), y = years_off(b, date);
  if (x != y) return x < y;
  if ((a->kind == NAME_COUNTRY) != (b->kind == NAME_COUNTRY)) return a->kind == NAME_COUNTRY;
  if (a->weight != b->weight) return a->weight > b->weight;
  if (a->kind == NAME_PERSON && b->kind == NAME_PERSON && a->from != b->from) return a->from > b->from;
  return false;
}

typedef struct hits {
  const name **v;
  int32_t n, held, max;
  int32_t date;
} hits;

static void add_hit(hits *h, const name *x) {
  for (int32_t i = 0; i < h->held; i++)
    if (h->v[i] == x) return;
  h->n++;
  int32_t at = h->held;
  while (at > 0 && before(x, h->v[at - 1], h->date)) at--;
  if (at >= h->max) return;
  if (h->held < h->max) h->held++;
  for (int32_t i = h->held - 1; i > at; i--) h->v[i] = h->v[i - 1];
  h->v[at] = x;
}

static bool lang_fits(const world_key *k, str lang) { return !k->lang[0] || !lang.n || str_eq(str_of(k->lang), lang); }

int32_t names_find(const names *n, str lang, str folded, int32_t date, const name **hit, int32_t max) {
  const struct names_impl *im = n->impl;
  hits h = {.v = hit, .max = max, .date = date};
  if (!im || !folded.n) return 0;
  uint32_t b = (uint32_t)hash_bytes(folded, 0) & im->table.mask;
  for (int32_t i = im->table.begin[b]; i < im->table.begin[b + 1]; i++) {
    const world_key *k = &im->w.key.v[im->table.order[i]];
    if (!k->family && lang_fits(k, lang) && str_eq(k->folded, folded)) add_hit(&h, &im->w.name.v[k->of]);
  }
  return h.n;
}

int32_t names_family(const names *n, str folded_family, int32_t date, const name **hit, int32_t max) {
  const struct names_impl *im = n->impl;
  const name *all[HITS_MAX];
  hits h = {.v = all, .max = HITS_MAX, .date = date};
  if (!im || !folded_family.n) return 0;
  uint32_t b = (uint32_t)hash_bytes(folded_family, 0) & im->table.mask;
  for (int32_t i = im->table.begin[b]; i < im->table.begin[b + 1]; i++) {
    const world_key *k = &im->w.key.v[im->table.order[i]];
    if (k->family && str_eq(k->folded, folded_family)) add_hit(&h, &im->w.name.v[k->of]);
  }
  int32_t limit = h.held && years_off(all[0], date) == 0 ? 0 : FAMILY_YEARS, count = 0;
  for (int32_t i = 0; i < h.held; i++) {
    if (years_off(all[i], date) > limit) break;
    if (count < max) hit[count] = all[i];
    count++;
  }
  return count;
}

bool names_prefix(const names *n, str lang, str folded) {
  const struct names_impl *im = n->impl;
  if (!im || !folded.n) return false;
  if (prefix_has(im, prefix_hash(folded, lang.n ? lang : ANY))) return true;
  return (lang.n && prefix_has(im, prefix_hash(folded, S("")))) || places_prefix(im->places, folded);
}

const name *names_holder(const names *n, str country, str office, int32_t date) {
  const struct names_impl *im = n->impl;
  const name *best = NULL;
  if (!im) return NULL;
  int32_t lo = 0, hi = im->by_country.n;
  while (lo < hi) {
    int32_t mid = lo + (hi - lo) / 2;
    if (str_cmp(str_of(im->w.name.v[im->by_country.v[mid]].country), country) < 0) lo = mid + 1;
    else hi = mid;
  }
  for (int32_t i = lo; i < im->by_country.n; i++) {
    const name *x = &im->w.name.v[im->by_country.v[i]];
    if (!str_eq(str_of(x->country), country)) break;
    if (!str_eq(x->office, office) || years_off(x, date)) continue;
    if (!best || x->from > best->from) best = x;
  }
  return best;
}

bool names_place(const names *n, str lang, str folded, str country, name *out) {
  (void)lang;
  return n->impl && folded.n && places_find(n->impl->places, folded, country, out);
}

str names_country(const names *n, str country, str lang) {
  const struct names_impl *im = n->impl;
  for (int32_t i = 0; im && i < im->w.key.n; i++) {
    const world_key *k = &im->w.key.v[i];
    const name *x = &im->w.name.v[k->of];
    if (x->kind == NAME_COUNTRY && str_eq(str_of(x->country), country) && lang_fits(k, lang)) return x->text;
  }
  return (str){0};
}
