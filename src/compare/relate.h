/* relate.h - how two units that tell the same tell it: the same, weaker, stronger, otherwise, in whose voice.
 *
 * Cost         linear in the words of the two units. */
#ifndef VOLGENS_COMPARE_RELATE_H
#define VOLGENS_COMPARE_RELATE_H

#include "compare/align.h"
#include "compare/compare.h"

typedef struct finding_pair {
  relation r;
  double score;
  str why;
} finding_pair;

enum { RELATE_MAX = 3 };

/* The relations of a couple of the alignment, the surest first; at least one. */
int32_t relate_chosen(const facet *a, const facet *b, const vocabulary *v, const couple *c, finding_pair found[RELATE_MAX], arena *keep);

/* A couple that was not chosen, because one of its units has a better mate: does it contradict, or tell a thing in another voice?
 * Returns 0 or 1. */
int32_t relate_other(const facet *a, const facet *b, const vocabulary *v, const couple *c, finding_pair found[RELATE_MAX], arena *keep);

#endif
