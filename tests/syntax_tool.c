/* syntax_tool.c - score and time the syntax on the words of a treebank.
 *
 *   syntax_tool MODEL FILE.conllu [TIMES [KERNEL]]
 *
 * Gold sentences and words; prints the share of right parts of speech, features, lemmas, heads, and heads with their
 * relations (whole labels), then words per second over TIMES runs. */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/out.h"
#include "syntax/syntax.h"

typedef struct gold {
  str upos, feats, lemma, rel;
  int32_t head;  // -1 root
} gold;

typedef struct bank {
  struct { sentence *v; int32_t n, cap; } sent;
  struct { word *v; int32_t n, cap; } word;
  struct { gold *v; int32_t n, cap; } gold;
  out text;
} bank;

static void add_word(bank *b, str *col, int32_t first, arena *a) {
  sentence *s = &b->sent.v[b->sent.n - 1];
  int32_t head = atoi(col[6].p), beg = (int32_t)b->text.n;
  out_put(&b->text, col[1]);
  *VEC_PUSH(a, &b->word) = (word){.beg = beg, .end = (int32_t)b->text.n, .sent = b->sent.n - 1, .head = -1};
  out_byte(&b->text, ' ');
  *VEC_PUSH(a, &b->gold) = (gold){col[3], str_eq(col[5], S("_")) ? S("") : col[5], col[2], col[7], head ? first + head - 1 : -1};
  s->n++;
}

static void read_bank(bank *b, str text, arena *a) {
  bool open = false;
  int32_t first = 0;
  for (str rest = text, line; line = str_cut(&rest, '\n'), line.p;) {
    if (line.n == 0) open = false;
    if (line.n == 0 || line.p[0] == '#') continue;
    str col[10];
    for (int i = 0; i < 10; i++) col[i] = str_cut(&line, '\t');
    if (str_find_byte(col[0], '-', 0) >= 0 || str_find_byte(col[0], '.', 0) >= 0) continue;
    if (!open) {
      first = b->word.n;
      *VEC_PUSH(a, &b->sent) = (sentence){.first = first};
      open = true;
    }
    add_word(b, col, first, a);
  }
}

static void score(const doc *d, const gold *g) {
  int n[5] = {0};
  for (int32_t i = 0; i < d->W; i++) {
    const word *w = &d->word[i];
    n[0] += str_eq(ud_upos_name(w->upos), g[i].upos);
    n[1] += str_eq(w->feats, g[i].feats);
    n[2] += str_eq(w->lemma, g[i].lemma);
    n[3] += w->head == g[i].head;
    n[4] += w->head == g[i].head && str_eq(ud_rel_name(w->rel), g[i].rel);
  }
  const char *name[5] = {"UPOS", "UFeats", "Lemma", "UAS", "LAS"};
  for (int i = 0; i < 5; i++) printf("%s %.2f  ", name[i], 100.0 * n[i] / d->W);
  putchar('\n');
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

int main(int argc, char **argv) {
  if (argc < 3) return fprintf(stderr, "usage: syntax_tool MODEL FILE.conllu [TIMES [KERNEL]]\n"), 64;
  arena_block blocks[3];
  arena a[3];
  for (int i = 0; i < 3; i++) {
    if (!arena_open(&blocks[i], (size_t)1 << 30)) return 71;
    a[i] = arena_of(&blocks[i], NULL);
  }
  err e = {0};
  syntax s;
  file_map m;
  double begin = now();
  if (!syntax_open(&s, argv[1], &a[0], &e) || !file_open(argv[2], &m, &e)) return fprintf(stderr, "%s\n", e.text), e.status;
  printf("opened in %.1f ms\n", (now() - begin) * 1e3);
  bank b = {0};
  read_bank(&b, (str){m.p, (int32_t)m.n}, &a[0]);
  doc d = {.text = {b.text.p, (int32_t)b.text.n}, .sent = b.sent.v, .word = b.word.v, .S = b.sent.n, .W = b.word.n};
  for (int level = 0; argc > 4 && level < KERNEL_LEVELS; level++)
    if (kernel_get((kernel_level)level, &s.kernel) && strcmp(s.kernel.name, argv[4]) == 0) break;
  begin = now();
  int times = argc > 3 ? atoi(argv[3]) : 1;
  for (int i = 0; i < times; i++) {
    a[1] = arena_of(&blocks[1], NULL);
    d.sent = b.sent.v, d.S = b.sent.n;  // the run before may have parted sentences
    for (int32_t k = 0; k < d.S; k++)
      for (int32_t w = d.sent[k].first; w < d.sent[k].first + d.sent[k].n; w++) d.word[w].sent = k;
    syntax_run(&s, &d, SYNTAX_PARSE, &a[1], a[2]);
  }
  double took = now() - begin;
  score(&d, b.gold.v);
  printf("%d words, %.0f words/s, kernel %s\n", d.W, d.W * times / took, s.kernel.name);
  return 0;
}
