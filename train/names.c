/* names.c - trains the recogniser of names: a conditional random field over the features of src/ner/feature.h.
 *
 *   names SYNTAX.model OTHER.model NET WORK OUT.model [HELD]
 *
 * NET is the weight of what the network of the trees says of names, chosen on dev names (0: not heard). WORK holds names.train, names.words and names.phrases (names.py). Parts of speech are those the syntax model gives, so
 * that training sees what the program will see; for texts of another language (source OTHER_LANGUAGE and up) those of the other model. Stochastic gradients of the likelihood with AdaGrad steps and a squared
 * penalty; features are left out by chance, those of the word's own form together, so that context and lists learn to tell
 * alone. Then weights become bytes. HELD (words and tags as in names.train) is scored after each epoch, for a look only.
 * One thread, fixed seed. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/out.h"
#include "ner/decode.h"
#include "ner/feature.h"
#include "ner/ner.h"
#include "syntax/syntax.h"

enum { Y = NER_LABELS, LEAST = 2, OTHER_LANGUAGE = 5, KEPT_MAX = 104000 /* features: four fifths of 2^17 */ };
static float LR = 0.1f, L2 = 1e-5f, DROP = 0.55f, DROP_FORM = 0.2f;
static int EPOCHS = 15;
static float NET;

/* ---- words and phrases */

typedef struct keys { uint32_t *key; int32_t slots, n; } keys;

static keys keys_new(int32_t n) {
  int32_t slots = 1024;
  while (slots < n + n / 5) slots *= 2;
  return (keys){calloc((size_t)slots, 4), slots, 0};
}

static int32_t keys_put(keys *x, uint64_t hash) {
  uint32_t key = (uint32_t)(hash >> 32) | 1;
  int32_t at = (int32_t)(hash & (uint64_t)(x->slots - 1));
  while (x->key[at] && x->key[at] != key) at = (at + 1) & (x->slots - 1);
  if (!x->key[at]) x->n++;
  x->key[at] = key;
  return at;
}

static str read_file(const char *folder, const char *name) {
  char path[4096];
  snprintf(path, sizeof path, "%s%s%s", folder ? folder : "", folder ? "/" : "", name);
  file_map m;
  err e = {0};
  if (!file_open(path, &m, &e)) fprintf(stderr, "%s\n", e.text), exit(66);
  return (str){m.p, (int32_t)m.n};
}

static int32_t count_lines(str s) {
  int32_t n = 0;
  for (int32_t i = 0; i < s.n; i++) n += s.p[i] == '\n';
  return n;
}

typedef struct model {
  keys word, phrase;
  uint16_t *flags, *fine;
  uint8_t *coarse, *list;
  ner_tables tables;
} model;

static void read_lists(model *m, const char *folder) {
  str words = read_file(folder, "names.words"), phrases = read_file(folder, "names.phrases");
  m->word = keys_new(count_lines(words));
  m->flags = calloc((size_t)m->word.slots, 2);
  m->fine = calloc((size_t)m->word.slots, 2);
  m->coarse = calloc((size_t)m->word.slots, 1);
  for (str line; line = str_cut(&words, '\n'), line.n;) {
    str form = str_cut(&line, '\t');
    int flags, fine, coarse;
    sscanf(line.p, "%d\t%d\t%d", &flags, &fine, &coarse);
    int32_t at = keys_put(&m->word, ner_word_key(form));
    m->flags[at] = (uint16_t)flags, m->fine[at] = (uint16_t)fine, m->coarse[at] = (uint8_t)coarse;
  }
  m->phrase = keys_new(count_lines(phrases) * 2 / 3);  // many differ in capitals or accents alone
  m->list = calloc((size_t)m->phrase.slots, 1);
  for (str line; line = str_cut(&phrases, '\n'), line.n;) {
    int bits = atoi(str_cut(&line, '\t').p);
    uint64_t key = 0;
    for (str w; w = str_cut(&line, ' '), w.p;) key = ner_phrase_key(key, ner_low_key(w));
    m->list[keys_put(&m->phrase, key)] |= (uint8_t)bits;
  }
  fprintf(stderr, "%d words in %d slots, %d phrases in %d\n", m->word.n, m->word.slots, m->phrase.n, m->phrase.slots);
  m->tables = (ner_tables){.word = {m->word.key, m->word.slots}, .phrase = {m->phrase.key, m->phrase.slots},
                           .flags = m->flags, .fine = m->fine, .coarse = m->coarse, .list = m->list};
}

/* ---- texts */

typedef struct text { doc d; uint8_t *tag; int source; } text;
typedef struct texts { text *v; int32_t n, cap; } texts;

static uint8_t tag_of(str s) { return (uint8_t)ud_ne_find(s); }


typedef struct draft {
  out bytes;
  struct { word *v; int32_t n, cap; } word;
  struct { sentence *v; int32_t n, cap; } sent;
  struct { uint8_t *v; int32_t n, cap; } tag;
  int32_t first;
  int source;  // 0: annotated as the program is to tag; others have ways of their own
} draft;

static void text_end(texts *out, draft *x, arena *a) {
  if (!x->sent.n) return;
  text t = {.d = {.text = arena_copy(a, (str){x->bytes.p, (int32_t)x->bytes.n}), .sent = x->sent.v, .word = x->word.v,
                  .S = x->sent.n, .W = x->word.n}, .tag = x->tag.v, .source = x->source};
  *VEC_PUSH(a, out) = t;
  out_clear(&x->bytes);
  x->word.v = NULL, x->word.n = x->word.cap = 0;
  x->sent.v = NULL, x->sent.n = x->sent.cap = 0;
  x->tag.v = NULL, x->tag.n = x->tag.cap = 0;
  x->first = 0;
}

static texts read_texts(str s, arena *a) {
  texts all = {0};
  draft x = {0};
  for (str line; line = str_cut(&s, '\n'), line.p;) {
    if (str_starts(line, S("# newdoc"))) {
      text_end(&all, &x, a);
      x.source = line.n > 9 ? line.p[9] - '0' : 0;
      continue;
    }
    if (!line.n) {
      if (x.word.n > x.first)
        *VEC_PUSH(a, &x.sent) = (sentence){.first = x.first, .n = x.word.n - x.first, .root = -1};
      x.first = x.word.n;
      continue;
    }
    str form = str_cut(&line, '\t');
    int32_t beg = (int32_t)x.bytes.n;
    out_put(&x.bytes, form);
    *VEC_PUSH(a, &x.word) = (word){.beg = beg, .end = (int32_t)x.bytes.n, .sent = x.sent.n, .head = -1, .child = -1, .next = -1};
    *VEC_PUSH(a, &x.tag) = tag_of(line);
    out_byte(&x.bytes, ' ');
  }
  text_end(&all, &x, a);
  return all;
}

/* B I I -> begin inside end, B -> single; a tag that breaks the row begins a name. */
static void labels_of(const text *t, const ner_word *w, uint8_t *label) {
  uint8_t *tag = t->tag;
  for (int32_t i = 0; i < t->d.W; i++) tag[i] = w[i].maybe ? tag[i] : NE_NONE;
  for (int32_t s = 0; s < t->d.S; s++) {
    int32_t end = t->d.sent[s].first + t->d.sent[s].n;
    for (int32_t i = t->d.sent[s].first; i < end; i++) {
      if (!tag[i]) { label[i] = 0; continue; }
      int class = (tag[i] - 1) / 2;
      bool begins = (tag[i] - 1) % 2 == 0 || i == t->d.sent[s].first || !tag[i - 1] || (tag[i - 1] - 1) / 2 != class;
      bool ends = i + 1 == end || tag[i + 1] != 2 + 2 * class;
      label[i] = (uint8_t)(1 + 4 * class + (begins ? (ends ? 3 : 0) : ends ? 2 : 1));
    }
  }
}

static uint8_t class_of(int label) { return label ? (uint8_t)(1 + (label - 1) / 4) : 0; }

/* Words that often stand beside a name of a class. */
static void learn_neighbours(model *m, const texts *all) {
  uint32_t (*n)[7] = calloc((size_t)m->word.slots, sizeof *n);  // all, before PER ORG LOC, behind PER ORG LOC
  for (int32_t t = 0; t < all->n; t++) {
    const doc *d = &all->v[t].d;
    const uint8_t *tag = all->v[t].tag;
    for (int32_t i = 0; i < d->W; i++) {
      int32_t at = ner_find(&m->tables.word, ner_word_key(doc_form(d, i)));
      if (at < 0) continue;
      n[at][0]++;
      bool next = i + 1 < d->W && d->word[i + 1].sent == d->word[i].sent, last = i > 0 && d->word[i - 1].sent == d->word[i].sent;
      if (next && tag[i + 1] && (tag[i + 1] - 1) % 2 == 0 && tag[i + 1] < NE_B_MISC) n[at][1 + (tag[i + 1] - 1) / 2]++;
      if (last && tag[i - 1] && !tag[i] && tag[i - 1] < NE_B_MISC) n[at][4 + (tag[i - 1] - 1) / 2]++;
    }
  }
  for (int32_t i = 0; i < m->word.slots; i++)
    for (int k = 0; k < 6; k++)
      if (n[i][0] >= 3 && n[i][1 + k] >= 2 && 100 * n[i][1 + k] >= 12 * n[i][0])
        m->flags[i] |= (uint16_t)((k < 3 ? NER_BEFORE << k : NER_BEHIND << (k - 3)));
  free(n);
}

/* ---- rows */

typedef struct row { int32_t first, n; } row;  // words in `items`
typedef struct item { uint32_t at; uint8_t n, label, shared; } item;  // shared: features that are not its source's

typedef struct set {
  struct { row *v; int32_t n, cap; } row;
  struct { item *v; int32_t n, cap; } item;
  uint64_t *feature;
  size_t n, cap;
  int32_t lost;      // words of names that are never looked at
  int32_t names;     // all names but MISC
} set;

static set set_make(const model *m, const texts *all, arena *a) {
  set s = {.cap = 1 << 24};
  s.feature = malloc(s.cap * sizeof *s.feature);
  for (int32_t t = 0; t < all->n; t++) {
    arena scratch = *a;
    const doc *d = &all->v[t].d;
    scratch.beg += 1 << 28;  // behind what grows
    ner_word *w = ner_words(&m->tables, d, &scratch);
    uint8_t *label = arena_new(&scratch, uint8_t, d->W + 1);
    for (int32_t i = 0; i < d->W; i++) s.lost += !w[i].maybe && all->v[t].tag[i] && all->v[t].tag[i] < NE_B_MISC;
    labels_of(&all->v[t], w, label);
    for (int32_t i = 0; i < d->W; i++) {
      s.names += label[i] && class_of(label[i]) < 4 && ((label[i] - 1) % 4 == 0 || (label[i] - 1) % 4 == 3);
      if (!w[i].maybe) continue;
      bool open = i == 0 || !w[i - 1].maybe || d->word[i - 1].sent != d->word[i].sent;
      if (open) *VEC_PUSH(a, &s.row) = (row){s.item.n, 0};
      if (s.n + 2 * NER_FEATURES > s.cap) s.feature = realloc(s.feature, (s.cap *= 2) * sizeof *s.feature);
      int32_t n = ner_features(w, d, i, s.feature + s.n);
      int32_t shared = n;
      for (int32_t k = 0; all->v[t].source && k < n; k++)  // what only its source says
        s.feature[s.n + (size_t)(n + k)] = s.feature[s.n + (size_t)k] * 0x9E3779B97F4A7C15u + (uint64_t)all->v[t].source;
      if (all->v[t].source) n *= 2;
      *VEC_PUSH(a, &s.item) = (item){(uint32_t)s.n, (uint8_t)n, label[i], (uint8_t)shared};
      s.n += (size_t)n;
      s.row.v[s.row.n - 1].n++;
    }
  }
  return s;
}

/* Features that occur often enough, numbered; id[i] of each use, UINT32_MAX for none. */
static uint32_t number_features(const set *s, uint64_t **hash_of, uint8_t **own, uint32_t **id) {
  size_t slots = 1 << 24;
  uint64_t *key = calloc(slots, 8);
  uint32_t *count = calloc(slots, 4), *at = malloc(s->n * 4), n = 0;
  for (size_t i = 0; i < s->n; i++) {
    uint64_t h = s->feature[i] | 1;
    size_t k = (size_t)(h >> 20) & (slots - 1);
    while (key[k] && key[k] != h) k = (k + 1) & (slots - 1);
    key[k] = h;
    count[k]++;
    at[i] = (uint32_t)k;
  }
  uint32_t *number = malloc(slots * 4);
  for (size_t k = 0; k < slots; k++) number[k] = count[k] >= LEAST ? n++ : UINT32_MAX;
  *hash_of = malloc(n * sizeof **hash_of);
  for (size_t i = 0; i < s->n; i++) {
    uint32_t k = number[at[i]];
    if (k != UINT32_MAX) (*hash_of)[k] = s->feature[i];
    at[i] = k;
  }
  *own = calloc(n, 1);
  for (int32_t i = 0; i < s->item.n; i++)
    for (uint32_t k = s->item.v[i].shared; k < s->item.v[i].n; k++)
      if (at[s->item.v[i].at + k] != UINT32_MAX) (*own)[at[s->item.v[i].at + k]] = 1;
  free(key), free(count), free(number);
  *id = at;
  return n;
}

/* ---- the field */

typedef struct field {
  uint8_t *own;                 // of a source alone: not kept
  float (*w)[Y], (*g)[Y];       // weights, sums of squared gradients
  float (*mean)[Y];             // running mean of the weights
  float step[Y][Y], step_g[Y][Y];
  uint32_t F;
} field;

static uint64_t seed = 20241128;
static uint32_t rnd(void) {
  seed = seed * 6364136223846793005u + 1442695040888963407u;
  return (uint32_t)(seed >> 33);
}
static float chance(void) { return (float)rnd() / 2147483648.0f; }

static void adjust(float *w, float *g2, float g) {
  g += L2 * *w;
  *g2 += g * g;
  *w -= LR * g / (sqrtf(*g2) + 1e-4f);
}

static float log_sum(const float *x, int n) {
  float top = x[0], sum = 0;
  for (int i = 1; i < n; i++) top = x[i] > top ? x[i] : top;
  for (int i = 0; i < n; i++) sum += expf(x[i] - top);
  return top + logf(sum);
}

enum { ROW_MAX = 512 };

static double learn_row(field *f, const set *s, const uint32_t *id, row r) {
  static float score[ROW_MAX][Y], fwd[ROW_MAX][Y], bwd[ROW_MAX][Y], tmp[Y];
  static uint32_t used[ROW_MAX][2 * NER_FEATURES];
  static int uses[ROW_MAX];
  int n = r.n < ROW_MAX ? r.n : ROW_MAX;
  for (int i = 0; i < n; i++) {
    const item *x = &s->item.v[r.first + i];
    bool no_form = chance() < DROP_FORM;
    uses[i] = 0;
    memset(score[i], 0, sizeof score[i]);
    for (int k = 0; k < x->n; k++) {
      uint32_t v = id[x->at + (uint32_t)k];
      if (v == UINT32_MAX) continue;
      bool own = k == 1 || k == 2 || k == 7 || k == 8 || (k >= 10 && k <= 13);
      if (k > 0 && ((no_form && own) || chance() < DROP)) continue;
      used[i][uses[i]++] = v;
      for (int y = 0; y < Y; y++) score[i][y] += f->w[v][y];
    }
  }
  for (int i = 0; i < n; i++)
    for (int b = 0; b < Y; b++) {
      int m = 0;
      if (i == 0) fwd[i][b] = ner_may_follow(0, b) ? f->step[0][b] + score[i][b] : -1e9f;
      else {
        for (int a = 0; a < Y; a++)
          if (ner_may_follow(a, b)) tmp[m++] = fwd[i - 1][a] + f->step[a][b];
        fwd[i][b] = log_sum(tmp, m) + score[i][b];
      }
    }
  for (int i = n - 1; i >= 0; i--)
    for (int a = 0; a < Y; a++) {
      int m = 0;
      if (i == n - 1) bwd[i][a] = ner_may_follow(a, 0) ? f->step[a][0] : -1e9f;
      else {
        for (int b = 0; b < Y; b++)
          if (ner_may_follow(a, b)) tmp[m++] = bwd[i + 1][b] + f->step[a][b] + score[i + 1][b];
        bwd[i][a] = m ? log_sum(tmp, m) : -1e9f;
      }
    }
  for (int a = 0; a < Y; a++) tmp[a] = fwd[n - 1][a] + bwd[n - 1][a];
  float z = log_sum(tmp, Y);
  double gold = 0;
  static float step_grad[Y][Y];
  memset(step_grad, 0, sizeof step_grad);
  int last = 0;
  for (int i = 0; i < n; i++) {
    int y = s->item.v[r.first + i].label;
    gold += f->step[last][y] + score[i][y];
    step_grad[last][y] -= 1;
    for (int a = 0; a < Y; a++) {
      if (i == 0 && a) continue;
      for (int b = 0; b < Y; b++)
        if (ner_may_follow(a, b))
          step_grad[a][b] += expf((i ? fwd[i - 1][a] : 0) + f->step[a][b] + score[i][b] + bwd[i][b] - z);
    }
    last = y;
  }
  gold += f->step[last][0];
  step_grad[last][0] -= 1;
  for (int a = 0; a < Y; a++)
    if (ner_may_follow(a, 0)) step_grad[a][0] += expf(fwd[n - 1][a] + f->step[a][0] - z);
  for (int i = 0; i < n; i++) {
    float grad[Y];
    for (int y = 0; y < Y; y++) grad[y] = expf(fwd[i][y] + bwd[i][y] - z);
    grad[s->item.v[r.first + i].label] -= 1;
    for (int k = 0; k < uses[i]; k++)
      for (int y = 0; y < Y; y++) adjust(&f->w[used[i][k]][y], &f->g[used[i][k]][y], grad[y]);
  }
  for (int a = 0; a < Y; a++)
    for (int b = 0; b < Y; b++)
      if (ner_may_follow(a, b)) adjust(&f->step[a][b], &f->step_g[a][b], step_grad[a][b]);
  return z - gold;
}

/* ---- bytes */

typedef struct packed {
  keys weight;
  int8_t (*table)[Y];
  int32_t step[Y][Y], net;
} packed;

static int by_size(const void *a, const void *b) {
  float x = *(const float *)a, y = *(const float *)b;
  return (x < y) - (x > y);
}

/* Weights are scaled so that all but one in 10,000 fit a byte; rows that say next to nothing go. */
static packed pack(const field *f, const uint64_t *hash_of) {
  float *size = malloc(f->F * sizeof *size), *sorted = malloc(f->F * sizeof *sorted);
  for (uint32_t i = 0; i < f->F; i++) {
    size[i] = 0;
    for (int y = 0; y < Y; y++) size[i] = fabsf(f->mean[i][y]) > size[i] ? fabsf(f->mean[i][y]) : size[i];
    if (f->own[i]) size[i] = 0;
    sorted[i] = size[i];
  }
  qsort(sorted, f->F, sizeof *sorted, by_size);
  float unit = sorted[f->F / 5000] / 127;
  uint32_t kept = 0;
  float least = f->F > KEPT_MAX && sorted[KEPT_MAX] > 0.08f ? sorted[KEPT_MAX] : 0.08f;
  for (uint32_t i = 0; i < f->F; i++) kept += size[i] >= least;
  packed p = {.weight = keys_new((int32_t)kept)};
  p.table = calloc((size_t)p.weight.slots, sizeof *p.table);
  for (uint32_t i = 0; i < f->F; i++) {
    if (size[i] < least) continue;
    int32_t at = keys_put(&p.weight, hash_of[i]);
    for (int y = 0; y < Y; y++) {
      float v = roundf(f->mean[i][y] / unit);
      p.table[at][y] = (int8_t)(v > 127 ? 127 : v < -127 ? -127 : v);
    }
  }
  for (int a = 0; a < Y; a++)
    for (int b = 0; b < Y; b++) p.step[a][b] = (int32_t)roundf(f->step[a][b] / unit);
  p.net = (int32_t)roundf(16 * NET / unit);
  fprintf(stderr, "%u of %u features kept in %d slots, unit %.4f\n", kept, f->F, p.weight.slots, unit);
  free(size), free(sorted);
  return p;
}

typedef struct table { const char *name; uint32_t type, rows, cols; const void *p; size_t bytes; } table;

static void save(const model *m, const packed *p, const char *path) {
  uint32_t W = (uint32_t)m->word.slots, P = (uint32_t)m->phrase.slots, F = (uint32_t)p->weight.slots;
  table t[] = {
    {"word.key", TENSOR_U32, 1, W, m->word.key, 4 * (size_t)W}, {"word.flags", TENSOR_U16, 1, W, m->flags, 2 * (size_t)W},
    {"word.fine", TENSOR_U16, 1, W, m->fine, 2 * (size_t)W},    {"word.coarse", TENSOR_U8, 1, W, m->coarse, W},
    {"phrase.key", TENSOR_U32, 1, P, m->phrase.key, 4 * (size_t)P}, {"phrase.list", TENSOR_U8, 1, P, m->list, P},
    {"weight.key", TENSOR_U32, 1, F, p->weight.key, 4 * (size_t)F}, {"weight.table", TENSOR_I8, F, Y, p->table, Y * (size_t)F},
    {"step", TENSOR_I32, Y, Y, p->step, sizeof p->step},        {"net", TENSOR_I32, 1, 1, &p->net, sizeof p->net},
  };
  enum { N = sizeof t / sizeof *t };
  size_t at = 64 + 64 * N;
  for (int i = 0; i < N; i++) at = (at + 63) / 64 * 64 + t[i].bytes;
  char *file = calloc(at, 1);
  uint32_t version = 1, count = N;
  uint64_t size = at;
  memcpy(file, "VOLGSYN", 8);
  memcpy(file + 16, &version, 4), memcpy(file + 20, &count, 4), memcpy(file + 24, &size, 8);
  at = 64 + 64 * N;
  for (int i = 0; i < N; i++) {
    at = (at + 63) / 64 * 64;
    char *entry = file + 64 + 64 * i;
    uint64_t offset = at, bytes = t[i].bytes;
    strcpy(entry, t[i].name);
    memcpy(entry + 32, &t[i].type, 4), memcpy(entry + 36, &t[i].rows, 4), memcpy(entry + 40, &t[i].cols, 4);
    memcpy(entry + 48, &offset, 8), memcpy(entry + 56, &bytes, 8);
    memcpy(file + at, t[i].p, t[i].bytes);
    at += t[i].bytes;
  }
  uint64_t sum = hash_bytes((str){file + 16, (int32_t)(size - 16)}, 0);
  memcpy(file + 8, &sum, 8);
  FILE *out = fopen(path, "wb");
  if (!out || fwrite(file, size, 1, out) != 1 || fclose(out)) perror(path), exit(74);
  free(file);
}

/* ---- a look at held-back text */

static int name_end(const uint8_t *tag, const doc *d, int32_t i) {
  int32_t k = i + 1, end = d->sent[d->word[i].sent].first + d->sent[d->word[i].sent].n;
  while (k < end && tag[k] == (tag[i] - 1) / 2 * 2 + 2) k++;
  return k;
}

static void score_held(const model *m, const packed *p, texts *held, arena scratch) {
  ner n = {.tables = m->tables};
  n.tables.weight = (ner_index){p->weight.key, p->weight.slots};
  n.tables.weights = (const int8_t *)p->table;
  n.tables.step = &p->step[0][0];
  n.tables.net = p->net;
  int gold[5] = {0}, found[5] = {0}, right[5] = {0};
  for (int32_t t = 0; t < held->n; t++) {
    doc *d = &held->v[t].d;
    ner_run(&n, d, scratch);
    const uint8_t *tag = held->v[t].tag;
    uint8_t *own = arena_new(&scratch, uint8_t, d->W + 1);
    for (int32_t i = 0; i < d->W; i++) own[i] = d->word[i].ne;
    for (int32_t i = 0; i < d->W; i++) {
      bool g = tag[i] && tag[i] % 2, o = own[i] && own[i] % 2;
      int c = tag[i] ? (tag[i] - 1) / 2 : 0, k = own[i] ? (own[i] - 1) / 2 : 0;
      if (g) gold[c]++, gold[4] += c < 3;
      if (o) found[k]++, found[4] += k < 3;
      if (g && o && tag[i] == own[i] && name_end(tag, d, i) == name_end(own, d, i)) right[c]++, right[4] += c < 3;
    }
  }
  const char *name[] = {"PER", "ORG", "LOC", "MISC", "all three"};
  for (int c = 0; c < 5; c++)
    fprintf(stderr, "%s P %.1f R %.1f F %.1f   ", name[c], 100.0 * right[c] / (found[c] + 1e-9), 100.0 * right[c] / (gold[c] + 1e-9),
            200.0 * right[c] / (found[c] + gold[c] + 1e-9));
  fprintf(stderr, "\n");
}

static void tag_all(const syntax s[2], texts *t, arena *keep, arena scratch) {
  for (int32_t i = 0; i < t->n; i++) syntax_run(&s[t->v[i].source >= OTHER_LANGUAGE], &t->v[i].d, SYNTAX_TAG, keep, scratch);
}

int main(int argc, char **argv) {
  if (argc < 6) return fprintf(stderr, "usage: names SYNTAX.model OTHER.model NET WORK OUT.model [HELD]\n"), 64;
  NET = strtof(argv[3], NULL);
  arena_block block[4];
  arena a[4];
  for (int i = 0; i < 4; i++) {
    if (!arena_open(&block[i], (size_t)8 << 30)) return 71;
    a[i] = arena_of(&block[i], NULL);
  }
  err e = {0};
  syntax syn[2];
  if (!syntax_open(&syn[0], argv[1], &a[0], &e) || !syntax_open(&syn[1], argv[2], &a[0], &e)) return fprintf(stderr, "%s\n", e.text), e.status;
  model m = {0};
  read_lists(&m, argv[4]);
  texts train = read_texts(read_file(argv[4], "names.train"), &a[0]), held = {0};
  if (argc > 6) held = read_texts(read_file(NULL, argv[6]), &a[0]);
  learn_neighbours(&m, &train);
  tag_all(syn, &train, &a[1], a[2]);
  tag_all(syn, &held, &a[1], a[2]);
  set s = set_make(&m, &train, &a[3]);
  uint64_t *hash_of;
  uint32_t *id;
  field f = {.F = 0};
  f.F = number_features(&s, &hash_of, &f.own, &id);
  f.w = calloc(f.F, sizeof *f.w);
  f.g = calloc(f.F, sizeof *f.g);
  f.mean = calloc(f.F, sizeof *f.mean);
  fprintf(stderr, "%d rows, %d words, %d names (%d words never looked at), %u features\n", s.row.n, s.item.n, s.names, s.lost, f.F);
  int32_t *order = malloc(sizeof *order * (size_t)s.row.n);
  for (int32_t i = 0; i < s.row.n; i++) order[i] = i;
  for (int epoch = 1; epoch <= EPOCHS; epoch++) {
    double loss = 0;
    for (int32_t i = s.row.n - 1; i > 0; i--) {
      int32_t k = (int32_t)(rnd() % (uint32_t)(i + 1)), v = order[i];
      order[i] = order[k], order[k] = v;
    }
    for (int32_t i = 0; i < s.row.n; i++) loss += learn_row(&f, &s, id, s.row.v[order[i]]);
    float old = epoch < 3 ? 0 : 0.75f;
    for (uint32_t i = 0; i < f.F; i++)
      for (int y = 0; y < Y; y++) f.mean[i][y] = old * f.mean[i][y] + (1 - old) * f.w[i][y];
    fprintf(stderr, "epoch %d: %.4f a word\n", epoch, loss / s.item.n);
    if (epoch % 3 && epoch != EPOCHS) continue;
    packed p = pack(&f, hash_of);
    if (held.n) score_held(&m, &p, &held, a[2]);
    if (epoch == EPOCHS) save(&m, &p, argv[5]);
  }
  return 0;
}
