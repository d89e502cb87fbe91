/* shingle.h - how much of one text stands in another, and keys by which a text nearly the same is found among a million.
 *
 *   text -> every SHINGLE_WORDS words in a row, hashed: a set -> for each of SHINGLE_HASHES hash functions the smallest value of
 *   the set -> of every SHINGLE_ROWS of these, one key
 *
 * Two sets of likeness j (shared / all) have a given key in common with chance j^3, one of twenty with 1 - (1 - j^3)^20: 99 in 100 at 0.6,
 * 92 at 0.5, 2 in 100 at 0.1.
 * Cost         O(words * SHINGLE_HASHES).
 * Source       A. Z. Broder, On the resemblance and containment of documents, 1997; bands: P. Indyk, R. Motwani, Approximate nearest
 *              neighbors, 1998, as in J. Leskovec, A. Rajaraman, J. D. Ullman, Mining of massive datasets, ch. 3.
 * See it work  tests/test_store_shingle.c */
#ifndef VOLGENS_STORE_SHINGLE_H
#define VOLGENS_STORE_SHINGLE_H

#include "base/arena.h"

enum { SHINGLE_WORDS = 4, SHINGLE_ROWS = 3, SHINGLE_BANDS = 20, SHINGLE_HASHES = SHINGLE_ROWS * SHINGLE_BANDS };

typedef struct shingles {
  uint64_t *v;  // [n], sorted, each once
  int32_t n;
} shingles;

/* Of well-formed text; n = 0 when it has less than SHINGLE_WORDS words. */
shingles shingles_make(str text, arena *keep);
/* How many of a's are b's too, 0 to 1; 0 when a has none. */
double shingles_within(const shingles *a, const shingles *b);
/* The keys of a set that is not empty. */
void shingles_keys(const shingles *s, int64_t key[SHINGLE_BANDS]);

#endif
