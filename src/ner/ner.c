#include "ner/ner.h"

#include "ner/decode.h"
#include "ner/feature.h"

bool ner_read(ner *n, const char *p, size_t size, const char *name, err *e) {
  tensors t;
  *n = (ner){0};
  if (!tensors_read(&t, p, size, name, e)) return false;
  memcpy(&n->hash, p + 8, sizeof n->hash);
  return ner_tables_open(&n->tables, &t, e);
}

bool ner_open(ner *n, const char *path, err *e) {
  file_map map;
  *n = (ner){0};
  if (!file_open(path, &map, e)) return false;
  bool ok = ner_read(n, map.p, map.n, path, e);
  n->map = map;
  if (!ok) ner_close(n);
  return ok;
}

void ner_close(ner *n) {
  file_close(&n->map);
  *n = (ner){0};
}

static void add_scores(const ner_tables *t, const ner_word *words, const doc *d, int32_t w, int32_t *score) {
  uint64_t feature[NER_FEATURES];
  int32_t n = ner_features(words, d, w, feature);
  for (int32_t i = 0; i < n; i++) {
    int32_t at = ner_find(&t->weight, feature[i]);
    if (at < 0) continue;
    const int8_t *row = t->weights + (ptrdiff_t)at * NER_LABELS;
    for (int y = 0; y < NER_LABELS; y++) score[y] += row[y];
  }
}

/* What the network tells of the same word. */
static void add_net(const ner_tables *t, const int16_t *z, int32_t *score) {
  _Static_assert((int)NER_LABELS == (int)NE_PLACES, "the network has the same labels");
  for (int y = 0; y < NER_LABELS; y++) score[y] += z[y] * t->net / (16 * NE_UNIT);
}

/* Begin and single become begin, inside and end inside. */
static uint8_t tag_of(int label) {
  if (label == 0) return NE_NONE;
  int class = (label - 1) / 4, place = (label - 1) % 4;
  return (uint8_t)(1 + 2 * class + (place == 1 || place == 2));
}

static void run_row(const ner *n, const ner_word *words, doc *d, int32_t first, int32_t len, arena scratch) {
  int32_t *score = arena_new(&scratch, int32_t, (ptrdiff_t)len * NER_LABELS);
  uint8_t *label = arena_new(&scratch, uint8_t, len);
  for (int32_t i = 0; i < len; i++) {
    add_scores(&n->tables, words, d, first + i, score + (ptrdiff_t)i * NER_LABELS);
    if (d->ne_score) add_net(&n->tables, d->ne_score + (ptrdiff_t)(first + i) * NE_PLACES, score + (ptrdiff_t)i * NER_LABELS);
  }
  ner_decode(n->tables.step, score, len, label, scratch);
  for (int32_t i = 0; i < len; i++) d->word[first + i].ne = tag_of(label[i]);
}

static bool begins(const doc *d, int32_t w) { return d->word[w].ne % 2 == 1; }

/* A name of one word. */
static bool alone(const doc *d, int32_t w) {
  return begins(d, w) && (w + 1 == d->W || d->word[w + 1].sent != d->word[w].sent || d->word[w + 1].ne != d->word[w].ne + 1);
}

/* The last word of a person's name of several. */
static bool family(const doc *d, int32_t w) {
  return d->word[w].ne == NE_I_PER && (w + 1 == d->W || d->word[w + 1].sent != d->word[w].sent || d->word[w + 1].ne != NE_I_PER);
}

/* Who was named in full goes by the family name later on: "Steve Jobs … Jobs". */
static void agree(const ner_word *words, doc *d, arena scratch) {
  int32_t slots = 16;
  while (slots < 2 * d->W) slots *= 2;
  uint64_t *seen = arena_new(&scratch, uint64_t, slots), mask = (uint64_t)slots - 1;
  for (int32_t w = 0; w < d->W; w++) {
    if (!family(d, w)) continue;
    uint64_t at = words[w].low;
    while (seen[at & mask] && seen[at & mask] != words[w].low) at++;
    seen[at & mask] = words[w].low;
  }
  for (int32_t w = 0; w < d->W; w++) {
    bool place = words[w].begins & (NER_COUNTRY | NER_CITY);
    bool open = alone(d, w) || (d->word[w].ne == NE_NONE && words[w].upos == UPOS_PROPN && words[w].maybe && !(words[w].flags & NER_COMMON));
    bool there = w > 0 && words[w - 1].flags & (NER_BEFORE << 2);  // behind a word that leads to places
    if (!open || place || there) continue;
    uint64_t at = words[w].low;
    while (seen[at & mask] && seen[at & mask] != words[w].low) at++;
    if (seen[at & mask]) d->word[w].ne = NE_B_PER;
  }
}

void ner_run(const ner *n, doc *d, arena scratch) {
  const ner_word *words = ner_words(&n->tables, d, &scratch);
  for (int32_t s = 0; s < d->S; s++) {
    int32_t end = d->sent[s].first + d->sent[s].n;
    for (int32_t w = d->sent[s].first; w < end;) {
      int32_t last = w;
      d->word[w].ne = NE_NONE;
      while (last < end && words[last].maybe && last - w < NER_ROW) last++;
      if (last > w) run_row(n, words, d, w, last - w, scratch);
      w = last > w ? last : w + 1;
    }
  }
  agree(words, d, scratch);
}
