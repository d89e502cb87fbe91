#include "lexicon/pattern.h"

#include "base/err.h"

enum { NEGATED_NEED = 2 };  // what is denied turns the meaning round: it outweighs an object
enum { STATUS_DATA = 65, MAX_WORDS = PATTERN_MAX_ITEMS + 1 };

static bool fault(err *e, const entry *en, const entry_field *f, str at, const char *sentence) {
  return err_at(e, STATUS_DATA, en->file, f->line, f->column, "\"%.*s\": %s", at.n, at.p, sentence);
}

/* "bom+aanslag/n", "=aanval/n", "schieten" */
static bool read_head(pattern *p, str w, err *e, const entry *en, const entry_field *f) {
  str whole = w;
  p->pos = PATTERN_VERB;
  int32_t slash = str_find_byte(w, '/', 0);
  if (slash >= 0) {
    str pos = str_sub(w, slash + 1, w.n);
    if (str_eq(pos, S("n"))) p->pos = PATTERN_NOUN;
    else if (str_eq(pos, S("a"))) p->pos = PATTERN_ADJ;
    else if (!str_eq(pos, S("v"))) return fault(e, en, f, whole, "after \"/\" stands n, a or v");
    w = str_sub(w, 0, slash);
  }
  if (w.n && w.p[0] == '=') {
    p->alone = true;
    w = str_sub(w, 1, w.n);
  }
  int32_t plus = str_find_byte(w, '+', 0);
  if (plus >= 0) {
    if (p->pos != PATTERN_NOUN) return fault(e, en, f, whole, "only a noun has a first part before \"+\"");
    p->part = str_sub(w, 0, plus);
    w = str_sub(w, plus + 1, w.n);
    if (!p->part.n) return fault(e, en, f, whole, "nothing stands before \"+\"");
  }
  if (!w.n) return fault(e, en, f, whole, "a head without letters");
  p->head = w;
  return true;
}

/* "@hulp" or "geld,@hulp": the list's name apart from the words before it. */
static str take_set(str w, str *name) {
  int32_t at = str_find_byte(w, '@', 0);
  if (at < 0) return w;
  *name = str_sub(w, at + 1, w.n);
  return at ? str_sub(w, 0, at - 1) : (str){0};
}

static bool read_item(pattern *p, pattern_item *to, str w, err *e, const entry *en, const entry_field *f) {
  if (p->items == PATTERN_MAX_ITEMS) return fault(e, en, f, w, "too many words stand with the head (at most 6)");
  pattern_item it = {.kind = ITEM_WORD, .word = w};
  if (w.n > 1 && w.p[0] == '(' && w.p[w.n - 1] == ')') {
    it.optional = true;
    it.word = str_sub(w, 1, w.n - 1);
  }
  int32_t plus = str_find_byte(it.word, '+', 0);
  if (plus == 0) {
    it.kind = ITEM_PARTICLE;
    it.word = str_sub(it.word, 1, it.word.n);
  } else if (plus > 0) {
    it.kind = ITEM_OBLIQUE;
    it.adp = str_sub(it.word, 0, plus);
    it.word = str_sub(it.word, plus + 1, it.word.n);
  }
  if (it.word.n > 2 && str_ends(it.word, S("/n"))) it.word = str_sub(it.word, 0, it.word.n - 2);
  it.word = take_set(it.word, &it.set_name);
  if (!it.word.n && !it.set_name.n) return fault(e, en, f, w, "an item without letters");
  if (str_find_byte(it.word, '/', 0) >= 0) return fault(e, en, f, w, "only the head has \"/\"");
  p->need += it.optional ? 0 : it.kind == ITEM_OBLIQUE ? 2 : 1;
  to[p->items++] = it;
  return true;
}

/* Lemmas stand without "_" here; one that has it is taken without. */
static str without_joints(str text, arena *keep) {
  if (str_find_byte(text, '_', 0) < 0) return text;
  char *to = arena_new(keep, char, text.n);
  int32_t n = 0;
  for (int32_t i = 0; i < text.n; i++)
    if (text.p[i] != '_') to[n++] = text.p[i];
  return (str){to, n};
}

static bool read_one(patterns *ps, str text, int32_t owner, arena *keep, err *e, const entry *en, const entry_field *f) {
  pattern p = {.owner = owner};
  pattern_item item[PATTERN_MAX_ITEMS];
  str word[MAX_WORDS + 2];
  int32_t n = 0;
  for (str rest = without_joints(text, keep), w; w = str_cut(&rest, ' '), w.p;) {
    if (!w.n) continue;
    if (n == MAX_WORDS + 2) return fault(e, en, f, text, "too many words stand with the head (at most 6)");
    word[n++] = w;
  }
  if (!n) return entry_fault(e, en, f, "an empty alternative in match");
  if (n > 1 && str_eq(word[n - 1], S("not"))) {
    p.negated = true;
    p.need += NEGATED_NEED;
    n--;
  }
  for (int32_t i = 1; i < n; i++)
    if (!read_item(&p, item, word[i], e, en, f)) return false;
  if (p.items) p.item = memcpy(arena_raw(keep, pattern_item, p.items), item, (size_t)p.items * sizeof *item);
  if (!read_head(&p, word[0], e, en, f)) return false;
  p.need += p.part.n > 0 ? 2 : 0;
  for (str rest = p.head, h; h = str_cut(&rest, ','), h.p;) {
    pattern one = p;
    one.head = h;
    if (!h.n) return fault(e, en, f, word[0], "nothing stands beside a comma");
    *VEC_PUSH(keep, ps) = one;
  }
  return true;
}

/* How many heads stand before the first blank. */
static int32_t heads_of(str alt) {
  int32_t n = 1;
  for (int32_t at = 0; at < alt.n && alt.p[at] != ' '; at++) n += alt.p[at] == ',';
  return n;
}

void patterns_reserve(patterns *p, const entries *en, arena *keep) {
  int32_t n = p->n;
  for (int32_t i = 0; i < en->n; i++)
    for (int32_t k = 0; k < en->v[i].fields; k++) {
      const entry_field *f = &en->v[i].field[k];
      if (!str_eq(f->key, S("match"))) continue;
      for (str rest = f->value, alt; alt = str_cut(&rest, '|'), alt.p;) n += heads_of(str_trim(alt));
    }
  if (n <= p->cap) return;
  pattern *v = arena_raw(keep, pattern, n);
  if (p->n) memcpy(v, p->v, (size_t)p->n * sizeof *v);
  p->v = v;
  p->cap = n;
}

bool patterns_add(patterns *p, const entry *en, const entry_field *f, int32_t owner, arena *keep, err *e) {
  for (str rest = f->value, alt; alt = str_cut(&rest, '|'), alt.p;)
    if (!read_one(p, str_trim(alt), owner, keep, e, en, f)) return false;
  return true;
}

static uint32_t hash(str head, uint32_t pos) {
  uint32_t h = 2166136261u ^ pos;
  for (int32_t i = 0; i < head.n; i++) h = (h ^ (uint8_t)head.p[i]) * 16777619u;
  return h ^ (h >> 15);
}

static int32_t sets(const pattern *p) {
  int32_t n = 0;
  for (int32_t i = 0; i < p->items; i++) n += p->item[i].set_name.n > 0;
  return n;
}

static int32_t letters(const pattern *p) {
  int32_t n = 0;
  for (int32_t i = 0; i < p->items; i++)
    if (!p->item[i].optional && str_find_byte(p->item[i].word, ',', 0) < 0) n += p->item[i].word.n;
  return n;
}

/* Sorted by head and part of speech, then the most demanding first, then words before lists, then longer words, then as in
 * the files. */
static int compare(const pattern *a, const pattern *b) {
  int c = str_cmp(a->head, b->head);
  if (c) return c;
  if (a->pos != b->pos) return a->pos < b->pos ? -1 : 1;
  if (a->need != b->need) return a->need > b->need ? -1 : 1;
  if (sets(a) != sets(b)) return sets(a) < sets(b) ? -1 : 1;
  if (letters(a) != letters(b)) return letters(a) > letters(b) ? -1 : 1;
  return a->owner < b->owner ? -1 : a->owner > b->owner;
}

/* A pattern's place, with the first eight letters of its head as a number that sorts as they do. */
typedef struct place {
  uint64_t begin;
  int32_t i;
} place;

static uint64_t begin_of(str head) {
  uint64_t v = 0;
  for (int32_t i = 0; i < 8; i++) v = v << 8 | (i < head.n ? (uint8_t)head.p[i] : 0);
  return v;
}

static bool goes_first(const pattern *v, const place *a, const place *b) {
  return a->begin != b->begin ? a->begin < b->begin : compare(&v[a->i], &v[b->i]) <= 0;
}

static void merge(const pattern *v, const place *from, place *to, int32_t lo, int32_t mid, int32_t hi) {
  for (int32_t i = lo, j = mid, k = lo; k < hi; k++)
    to[k] = j >= hi || (i < mid && goes_first(v, &from[i], &from[j])) ? from[i++] : from[j++];
}

/* Let v[i] be what was v[at[i].i], circle by circle. */
static void move(pattern *v, place *at, int32_t n) {
  for (int32_t i = 0; i < n; i++) {
    pattern kept = v[i];
    int32_t to = i;
    for (int32_t from; (from = at[to].i) != i; to = from) {
      v[to] = v[from];
      at[to].i = to;
    }
    v[to] = kept;
    at[to].i = to;
  }
}

/* Merge sort of places from the bottom up: stable, no recursion; the patterns are moved once. */
static void sort(patterns *p, arena scratch) {
  place *a = arena_raw(&scratch, place, p->n), *b = arena_raw(&scratch, place, p->n);
  for (int32_t i = 0; i < p->n; i++) a[i] = (place){begin_of(p->v[i].head), i};
  for (int32_t width = 1; width < p->n; width *= 2) {
    for (int32_t lo = 0; lo < p->n; lo += 2 * width) {
      int32_t mid = lo + width < p->n ? lo + width : p->n, hi = lo + 2 * width < p->n ? lo + 2 * width : p->n;
      merge(p->v, a, b, lo, mid, hi);
    }
    place *t = a;
    a = b;
    b = t;
  }
  move(p->v, a, p->n);
}

static bool same_head(const pattern *a, const pattern *b) { return a->pos == b->pos && str_eq(a->head, b->head); }

void patterns_index(patterns *p, arena *keep) {
  sort(p, *keep);
  uint32_t size = 16;
  while (size < 2 * (uint32_t)p->n) size *= 2;
  p->mask = size - 1;
  p->bucket = arena_new(keep, int32_t, (ptrdiff_t)size);
  for (int32_t i = 0; i < p->n; i++) {
    if (i && same_head(&p->v[i - 1], &p->v[i])) continue;
    uint32_t at = hash(p->v[i].head, p->v[i].pos) & p->mask;
    while (p->bucket[at]) at = (at + 1) & p->mask;
    p->bucket[at] = i + 1;
  }
}

int32_t patterns_find(const patterns *p, str head, pattern_pos pos, int32_t *count) {
  *count = 0;
  if (!p->bucket) return 0;
  for (uint32_t at = hash(head, pos) & p->mask; p->bucket[at]; at = (at + 1) & p->mask) {
    int32_t first = p->bucket[at] - 1, last = first;
    if (p->v[first].pos != pos || !str_eq(p->v[first].head, head)) continue;
    while (last < p->n && same_head(&p->v[first], &p->v[last])) last++;
    *count = last - first;
    return first;
  }
  return 0;
}

bool patterns_link(patterns *p, const lists *l, err *e) {
  p->ending = lists_get(l, S("verb-ending"));
  p->infix = lists_get(l, S("verb-infix"));
  p->infinitive = lists_get(l, S("infinitive"));
  for (int32_t i = 0; i < p->n; i++)
    for (int32_t k = 0; k < p->v[i].items; k++) {
      pattern_item *it = &p->v[i].item[k];
      if (!it->set_name.n) continue;
      it->set = lists_get(l, it->set_name);
      if (!list_count(it->set))
        return err_at(e, STATUS_DATA, p->v[i].head, 0, 0, "its match names a list that the language lacks: @%.*s", it->set_name.n, it->set_name.p);
    }
  return true;
}
