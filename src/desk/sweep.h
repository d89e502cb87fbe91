/* sweep.h - a text cut into segments that lie side by side, each with all the spans that cover it.
 *
 *   spans that overlap as they like -> cuts -> for each segment: the words, and which spans are active
 *
 * Offsets are code points; only whole texts are swept, from the start to the end.
 * Cost         (S + M) log M for S segments and M spans. */
#ifndef VOLGENS_DESK_SWEEP_H
#define VOLGENS_DESK_SWEEP_H

#include "base/arena.h"
#include "store/read.h"

typedef struct sweep_span {
  int32_t begin, end;
  uint8_t kind;   // the caller's
  bool first;     // of the spans of its record
  int32_t which;  // the caller's
} sweep_span;

typedef struct sweep {
  str text;
  int32_t points;  // of the whole text
  struct {
    sweep_span *v;
    int32_t n, cap;
  } span;
  int32_t *active;  // [actives] spans that cover the segment at hand, by begin, the longest first
  int32_t actives;
  int32_t *cut;     // the rest is the sweep's own
  int32_t cuts, at, admitted, point, byte;
} sweep;

sweep sweep_of(str text);
/* Add a span; one that is none or reaches beyond the text is passed over. */
void sweep_add(sweep *s, arena *a, sweep_span span);
/* After the last span was added. */
void sweep_begin(sweep *s, arena *a);
/* The next segment that begins at *p and ends at or before `end`: its words, *p moved on, s->active. False: *p is at the end. */
bool sweep_next(sweep *s, int32_t *p, int32_t end, str *words);

/* The blocks of a text: sentences of one paragraph and kind, with what stands behind them. *i goes over the sentences, *from over the
 * text, both from 0. False: no more. */
bool sweep_block(const sweep *s, const read_made *m, int32_t *i, int32_t *from, int32_t *begin, int32_t *end, str *kind);

#endif
