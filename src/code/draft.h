/* draft.h - attributions in the making: what cues, quotations and turns of talk hand to each other before they are written out.
 *
 *   cue_find, said -> [DRAFT] -> attribution
 *
 * Cost         linear in the runs of a draft. */
#ifndef VOLGENS_CODE_DRAFT_H
#define VOLGENS_CODE_DRAFT_H

#include "code/said.h"

typedef struct draft {
  attribution a;
  said what;
  const cue *c;      // NULL for free speech
  int32_t sent;      // sentence of its cue
  int32_t end_sent;  // last sentence of its content or cue
  int32_t entity;    // of its source, -1 unknown
} draft;

typedef struct drafting {
  cue_room room;
  const marks *m;
  const doc *d;
  struct { draft *v; int32_t n, cap; } list;
  arena *keep, *scratch;
} drafting;

/* The last sentence that the runs reach into, at least `sent`. */
int32_t draft_last_sentence(const doc *d, const said *s, int32_t sent);

/* Does its content hold the word? */
bool draft_holds(const draft *x, int32_t w);

/* Does the content of any draft hold the word? */
bool draft_told(const drafting *w, int32_t at);

/* Add words [r.first, r.last) behind its content; nothing when they are empty or it is full. */
void draft_add_run(draft *x, word_run r);

/* Free speech of the one whose phrase has its head on word `source` (-1: nobody is named), in sentence `sent`. */
draft draft_free(const drafting *w, int32_t source, int32_t sent, str id);

#endif
