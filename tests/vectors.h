/* vectors.h - what train/reference.py prints of a sentence, made by the C: hashes of what each stage of the pass gives. */
#ifndef VOLGENS_TESTS_VECTORS_H
#define VOLGENS_TESTS_VECTORS_H

#include "base/arena.h"
#include "syntax/syntax.h"

typedef struct vectors {
  uint64_t encoded, tags, scores;
} vectors;

/* text: words between blanks */
static inline vectors vectors_of(const syntax *s, str text, arena a) {
  struct { str *v; int32_t n, cap; } form = {0};
  for (str rest = text, w; w = str_cut(&rest, ' '), w.p;) *VEC_PUSH(&a, &form) = w;
  const int32_t T = form.n;
  const net *n = &s->net;
  uint8_t *first = arena_new(&a, uint8_t, T);
  first[0] = 1;
  net_group g = {form.v, first, &T, T, 1};
  const uint8_t *x = net_encode(n, &s->kernel, &g, &a);
  const float *z = net_tags(n, &s->kernel, x, T, &a);
  net_arcs arcs = net_arcs_make(n, &s->kernel, x, T, &a);
  int32_t *score = arena_new(&a, int32_t, (ptrdiff_t)T * (T + 1));
  net_scores(n, &s->kernel, &arcs, 0, T, score, a);
  return (vectors){wordform_hash((str){(const char *)x, T * n->OUT}, 0),
                   wordform_hash((str){(const char *)z, T * n->tag2.N * 4}, 0),
                   wordform_hash((str){(const char *)score, T * (T + 1) * 4}, 0)};
}

#endif
