#include "desk/sweep.h"

#include <stdlib.h>

#include "base/utf8.h"

static int32_t count_points(str s) {
  int32_t n = 0;
  for (int32_t i = 0; i < s.n; i++) n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
  return n;
}

sweep sweep_of(str text) { return (sweep){.text = text, .points = count_points(text)}; }

void sweep_add(sweep *s, arena *a, sweep_span span) {
  if (span.begin >= 0 && span.end > span.begin && span.end <= s->points) *VEC_PUSH(a, &s->span) = span;
}

static int by_begin(const void *a, const void *b) {
  const sweep_span *x = a, *y = b;
  if (x->begin != y->begin) return x->begin < y->begin ? -1 : 1;
  if (x->end != y->end) return x->end > y->end ? -1 : 1;
  return x->kind != y->kind ? (int)x->kind - (int)y->kind : (x->which > y->which) - (x->which < y->which);
}

static int by_value(const void *a, const void *b) {
  int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
  return (x > y) - (x < y);
}

void sweep_begin(sweep *s, arena *a) {
  int32_t n = s->span.n;
  s->cut = arena_new(a, int32_t, 2 * (ptrdiff_t)n);
  s->active = arena_new(a, int32_t, n);
  if (!n) return;
  qsort(s->span.v, (size_t)n, sizeof *s->span.v, by_begin);
  for (int32_t i = 0; i < n; i++) s->cut[s->cuts++] = s->span.v[i].begin, s->cut[s->cuts++] = s->span.v[i].end;
  qsort(s->cut, (size_t)s->cuts, sizeof *s->cut, by_value);
}

static int32_t byte_of(sweep *s, int32_t point) {
  for (int32_t len; s->point < point && s->byte < s->text.n; s->point++) utf8_at(s->text, s->byte, &len), s->byte += len;
  return s->byte;
}

/* Let the spans in that begin at or before p, and out that end there. */
static void move_to(sweep *s, int32_t p) {
  int32_t n = 0;
  for (int32_t i = 0; i < s->actives; i++)
    if (s->span.v[s->active[i]].end > p) s->active[n++] = s->active[i];
  for (; s->admitted < s->span.n && s->span.v[s->admitted].begin <= p; s->admitted++)
    if (s->span.v[s->admitted].end > p) s->active[n++] = s->admitted;
  s->actives = n;
}

bool sweep_next(sweep *s, int32_t *p, int32_t end, str *words) {
  if (*p >= end) return false;
  while (s->at < s->cuts && s->cut[s->at] <= *p) s->at++;
  int32_t q = s->at < s->cuts && s->cut[s->at] < end ? s->cut[s->at] : end;
  move_to(s, *p);
  int32_t from = byte_of(s, *p), to = byte_of(s, q);
  *words = str_sub(s->text, from, to);
  *p = q;
  return true;
}

static bool one_block(const read_sentence *a, const read_sentence *b) { return a->paragraph == b->paragraph && str_eq(a->kind, b->kind); }

bool sweep_block(const sweep *s, const read_made *m, int32_t *i, int32_t *from, int32_t *begin, int32_t *end, str *kind) {
  while (*i < m->sentences) {
    const read_sentence *first = &m->sentence[*i];
    int32_t k = *i + 1;
    while (k < m->sentences && one_block(first, &m->sentence[k])) k++;
    int32_t to = k < m->sentences ? m->sentence[k].begin : s->points;
    if (to > s->points) to = s->points;
    *i = k;
    if (to <= *from) continue;
    *begin = *from, *end = *from = to, *kind = first->kind;
    return true;
  }
  return false;
}
