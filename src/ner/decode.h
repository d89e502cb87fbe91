/* decode.h - the best row of labels.
 *
 * Cost         O(n NER_LABELS^2).
 * Source       Viterbi 1967; equal sums: the lower label. */
#ifndef VOLGENS_NER_DECODE_H
#define VOLGENS_NER_DECODE_H

#include "base/arena.h"
#include "ner/tables.h"

/* Labels of n words in a row, with outside before and behind.
 *   step   [NER_LABELS][NER_LABELS]
 *   score  [n][NER_LABELS]
 *   label  [n]
 * A label never follows one that it cannot follow: only the end of a name or an inside word goes on from its begin. */
void ner_decode(const int32_t *step, const int32_t *score, int32_t n, uint8_t *label, arena scratch);

/* May label b follow label a? */
bool ner_may_follow(int a, int b);

#endif
