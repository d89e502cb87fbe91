/* align.h - which unit of one side tells what which unit of the other tells.
 *
 *   likeness(u, v) = words that both have, the rarer the more, of all words          0..1
 *                  + a share for the same type of event, the same parties, speaker, date, number
 *
 * Every two units that share a key are measured; then pairs are taken, the likest first, each unit once. Measured in whole
 * numbers and symmetric: the sides may change places.
 * Cost         O(U V k) for U and V units of k keys each; both are bounded by UNIT_MAX.
 * Source       greedy one-to-one alignment, as for clauses of comparable corpora; ours in the weights. */
#ifndef VOLGENS_COMPARE_ALIGN_H
#define VOLGENS_COMPARE_ALIGN_H

#include "compare/unit.h"

/* One side, ready: what all later steps look at. */
typedef struct facet {
  const side *s;
  const token *tok;  // [s->W]
  const uint8_t *depth;  // [s->W] how many say each word (side_depths)
  units *u;
} facet;

enum {
  LIKENESS_ONE = 1000,    // likeness is counted in thousandths
  COUPLES_MAX = 1 << 18,  // pairs that are kept; of more, the least alike are not looked at
};

/* How alike two units are, and in what. */
typedef struct likeness {
  int32_t all;       // the sum, 0..1000 and a bit
  int32_t words;     // cosine of what is told, 0..1000
  int32_t shared;    // words of what is told that both have
  int32_t part;      // how much of the shorter one's matter the other has, 0..1000
  int32_t names;     // cosine of parties, 0..1000
  bool type;         // events of the same type
  bool reversed;     // who acts on one side is acted upon on the other
  bool same_actor, other_actor;  // parties who act: some in common; known on both sides and none in common
  bool same_recipient, other_recipient;
  bool same_speaker, other_speaker;
  bool contact;      // talks of one kind
  bool same_date;
  int32_t event_a, event_b;  // the two events that fit best, -1 none
} likeness;

typedef struct couple {
  int32_t a, b;      // units
  likeness l;
  uint64_t hash;     // of both, the same from either side
  bool chosen;       // one of the one-to-one alignment
} couple;

typedef struct couples {
  couple *v;
  int32_t n, cap;
} couples;

typedef struct alignment {
  couples all;                 // all pairs that are alike at all, the likest first
  couples pair;                // of the units whose words have no mate: the same speaker in words of one scale
  int32_t *mate_a, *mate_b;    // the chosen couple of each unit, -1 none
  int32_t *best_a, *best_b;    // the highest likeness that each unit has with any, 0 none
} alignment;

/* How deep the words lie that the unit shares with the other: the depth of most of them, the lower one of two. 0: what they
 * share is told by the side's outlet itself. */
int32_t align_depth(const facet *f, const unit *u, const unit *other);

/* Who acts in one of two events is acted upon in the other, by named states that differ. */
bool align_reversed(const event *x, const event *y);

/* Two events of one type that may have the same doer. */
bool align_may_be_one(const event *x, const event *y);

alignment *align_make(const facet *a, const facet *b, vocabulary *v, arena *keep, arena scratch);

#endif
