/* mst.h - the best tree over scored arcs: one root, no cycle.
 *
 * Cost         O(n^2) when the best head of every word makes a tree already (most sentences), O(n^3) at worst;
 *              24 n^2 bytes of scratch.
 * Source       Chu & Liu 1965, Edmonds 1967; one root by a penalty on root arcs as in Stanojevic & Cohen 2021 (EMNLP). */
#ifndef VOLGENS_SYNTAX_MST_H
#define VOLGENS_SYNTAX_MST_H

#include "base/arena.h"

enum { MST_MAX_WORDS = 512, MST_MAX_SCORE = 3 << 29 };

/* Heads of n words, 1 <= n <= MST_MAX_WORDS.
 *   score  [n][n + 1] of head j for word i: j = 0 the root, j = 1..n the word j - 1; within +-MST_MAX_SCORE
 *   head   [n]        0 for the root, else the number of the head, counted from 1
 * Exactly one word gets head 0. Equal sums: the lower head. */
void mst_decode(const int32_t *score, int32_t n, int32_t *head, arena scratch);

#endif
