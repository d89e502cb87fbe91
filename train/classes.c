/* classes.c - words in classes by the company they keep, from raw text.
 *
 *   classes TEXT OUT CLASSES ROUNDS
 *
 * TEXT has a sentence a line, words as written with blanks between. Exchange clustering: each word in turn goes to the
 * class that makes its neighbours on both sides likeliest (the neighbour's word given the class; Martin, Liermann & Ney
 * 1998; one-sided as Uszkoreit & Brants 2008, but with left and right neighbours as contexts of their own).
 * OUT: word, tab, class (from 1) a line, most frequent first. One thread, no chance in it. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { VOCAB_MAX = 60000, CONTEXT_MAX = 12000, MIN_COUNT = 2, HASH = 1 << 22, LINE = 1 << 17, SENT_MAX = 512 };

typedef struct word { char *form; long count; } word;
typedef struct pair { uint32_t context, count; } pair;

static word *vocab;
static int V, K;
static int *slots;

static uint32_t hash(const char *s) {
  uint64_t h = 0xcbf29ce484222325u;
  for (; *s; s++) h = (h ^ (uint8_t)*s) * 0x100000001b3u;
  return (uint32_t)(h ^ h >> 32) & (HASH - 1);
}

static int slot_of(const char *s) {
  uint32_t h = hash(s);
  while (slots[h] >= 0 && strcmp(vocab[slots[h]].form, s)) h = (h + 1) & (HASH - 1);
  return (int)h;
}

static int by_count(const void *a, const void *b) {
  const word *x = a, *y = b;
  return x->count != y->count ? (x->count < y->count ? 1 : -1) : strcmp(x->form, y->form);
}

static void rehash(void) {
  for (int i = 0; i < HASH; i++) slots[i] = -1;
  for (int i = 0; i < V; i++) slots[slot_of(vocab[i].form)] = i;
}

static void read_vocab(FILE *f) {
  static char line[LINE];
  vocab = malloc(sizeof *vocab * (HASH / 2));
  slots = malloc(sizeof *slots * HASH);
  for (int i = 0; i < HASH; i++) slots[i] = -1;
  while (fgets(line, sizeof line, f))
    for (char *w = strtok(line, " \n"); w; w = strtok(NULL, " \n")) {
      int s = slot_of(w);
      if (slots[s] < 0 && V < HASH / 2) {
        vocab[V] = (word){strdup(w), 0};
        slots[s] = V++;
      }
      if (slots[s] >= 0) vocab[slots[s]].count++;
    }
  qsort(vocab, (size_t)V, sizeof *vocab, by_count);
  while (V > 0 && (V > VOCAB_MAX || vocab[V - 1].count < MIN_COUNT)) V--;
  rehash();
}

static int cmp64(const void *a, const void *b) {
  uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
  return (x > y) - (x < y);
}

/* All (word, context) pairs, sorted; contexts are frequent words to the left (even) and right (odd), and the ends. */
static uint64_t *read_pairs(FILE *f, size_t *n) {
  static char line[LINE];
  static int id[SENT_MAX + 2];
  size_t cap = 1 << 24;
  uint64_t *p = malloc(cap * sizeof *p);
  *n = 0;
  while (fgets(line, sizeof line, f)) {
    int len = 1;
    id[0] = -2;
    for (char *w = strtok(line, " \n"); w && len <= SENT_MAX; w = strtok(NULL, " \n")) id[len++] = slots[slot_of(w)];
    id[len] = -2;
    for (int i = 1; i < len; i++) {
      if (id[i] < 0) continue;
      for (int side = 0; side < 2; side++) {
        int c = id[side ? i + 1 : i - 1];
        int context = c == -2 ? CONTEXT_MAX : c < 0 || c >= CONTEXT_MAX ? CONTEXT_MAX + 1 : c;
        if (*n == cap) p = realloc(p, (cap *= 2) * sizeof *p);
        p[(*n)++] = (uint64_t)id[i] << 32 | (uint32_t)(2 * context + side);
      }
    }
  }
  qsort(p, *n, sizeof *p, cmp64);
  return p;
}

static float *nlogn;
enum { TABLE = 1 << 20 };
static float nln(int n) { return n < TABLE ? nlogn[n] : (float)n * logf((float)n); }

int main(int argc, char **argv) {
  if (argc < 5) return fprintf(stderr, "usage: classes TEXT OUT CLASSES ROUNDS\n"), 64;
  FILE *f = fopen(argv[1], "r");
  if (!f) return perror(argv[1]), 66;
  K = atoi(argv[3]);
  read_vocab(f);
  rewind(f);
  size_t n;
  uint64_t *raw = read_pairs(f, &n);
  fclose(f);
  nlogn = malloc(sizeof *nlogn * TABLE);
  nlogn[0] = 0;
  for (int i = 1; i < TABLE; i++) nlogn[i] = (float)i * logf((float)i);
  pair *pairs = malloc(n * sizeof *pairs);
  size_t *start = calloc((size_t)V + 1, sizeof *start), m = 0;
  int C = 2 * (CONTEXT_MAX + 2);
  int *of = malloc(sizeof *of * (size_t)V), *size = calloc((size_t)K, sizeof *size), *sum = calloc((size_t)V, sizeof *sum);
  int *count = calloc((size_t)C * (size_t)K, sizeof *count);
  float *gain = malloc(sizeof *gain * (size_t)K);
  size_t next = 0;
  for (size_t i = 0; i < n;) {
    size_t k = i;
    while (k < n && raw[k] == raw[i]) k++;
    while (next <= raw[i] >> 32) start[next++] = m;
    pairs[m++] = (pair){(uint32_t)raw[i], (uint32_t)(k - i)};
    sum[raw[i] >> 32] += (int)(k - i);
    i = k;
  }
  while (next <= (size_t)V) start[next++] = m;
  for (int w = 0; w < V; w++) {
    of[w] = w % K;
    size[of[w]] += sum[w];
    for (size_t i = start[w]; i < start[w + 1]; i++) count[(size_t)pairs[i].context * (size_t)K + (size_t)of[w]] += (int)pairs[i].count;
  }
  for (int round = 0; round < atoi(argv[4]); round++) {
    int moved = 0;
    for (int w = 0; w < V; w++) {
      int old = of[w];
      size[old] -= sum[w];
      for (size_t i = start[w]; i < start[w + 1]; i++) count[(size_t)pairs[i].context * (size_t)K + (size_t)old] -= (int)pairs[i].count;
      for (int k = 0; k < K; k++) gain[k] = nln(size[k]) - nln(size[k] + sum[w]);
      for (size_t i = start[w]; i < start[w + 1]; i++) {
        const int *row = count + (size_t)pairs[i].context * (size_t)K;
        int add = (int)pairs[i].count;
        for (int k = 0; k < K; k++) gain[k] += nln(row[k] + add) - nln(row[k]);
      }
      int best = 0;
      for (int k = 1; k < K; k++)
        if (gain[k] > gain[best]) best = k;
      moved += best != old;
      of[w] = best;
      size[best] += sum[w];
      for (size_t i = start[w]; i < start[w + 1]; i++) count[(size_t)pairs[i].context * (size_t)K + (size_t)best] += (int)pairs[i].count;
    }
    fprintf(stderr, "round %d: %d of %d words moved\n", round + 1, moved, V);
  }
  FILE *out = fopen(argv[2], "w");
  for (int w = 0; w < V; w++) fprintf(out, "%s\t%d\n", vocab[w].form, of[w] + 1);
  return fclose(out) ? 74 : 0;
}
