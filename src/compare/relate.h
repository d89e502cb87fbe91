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

/* The relation of a couple of the alignment: the first that holds of
 *   numbers that differ, a denial, weaker or stronger words of one scale of speech, another voice, roles turned round, weaker or
 *   stronger deeds, a hedge; else both. */
finding_pair relate_chosen(const facet *a, const facet *b, const vocabulary *v, const couple *c, arena *keep);

/* A couple that was not chosen, because one of its units has a better mate: does one contradict the other? */
bool relate_other(const facet *a, const facet *b, const vocabulary *v, const couple *c, finding_pair *f, arena *keep);

/* A headline of one side and a unit of the other: does the headline tell flatly what the other attributes? */
bool relate_headline(const facet *a, const facet *b, const vocabulary *v, const couple *c, finding_pair *f, arena *keep);

/* Two units of the same speaker that are not alike in words: is one weaker than the other? */
bool relate_speakers(const facet *a, const facet *b, const vocabulary *v, const couple *c, finding_pair *f, arena *keep);

#endif
