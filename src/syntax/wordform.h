/* wordform.h - how the network looks at a word: its key, its pieces, its shape.
 *
 *   key      lower case; quotes and dashes made plain, digits made 0; of more than 40 code points the first and last 20
 *   grams    hashes of the pieces of 3..5 code points of "<key>"
 *   affixes  hashes of the first 1..3 and last 1..4 code points of the key
 *   shape    case, presence of digits, first of its sentence
 *
 * train/words.py says the same; tests/data/wordforms.tsv holds examples that both meet.
 * Cost         O(length); at most WORDFORM_GRAMS pieces however long the word.
 * Source       Bojanowski et al. 2017 (TACL 5) for the pieces. */
#ifndef VOLGENS_SYNTAX_WORDFORM_H
#define VOLGENS_SYNTAX_WORDFORM_H

#include "base/str.h"

enum {
  WORDFORM_KEY_MAX = 40,        // code points
  WORDFORM_GRAMS = 3 * 42,      // at most
  WORDFORM_AFFIXES = 7,         // at most
  WORDFORM_GRAM_ROWS = 1 << 16,
  WORDFORM_AFFIX_ROWS = 1 << 14,
  WORDFORM_SHAPES = 24,
};

typedef struct wordform {
  char key[4 * WORDFORM_KEY_MAX + 2];  // "<key>", not terminated
  int32_t n;                           // bytes of it, with the brackets
  uint64_t hash;                       // of the key without the brackets
  int32_t grams, affixes;
  uint32_t gram[WORDFORM_GRAMS];       // rows of the table of pieces
  uint32_t affix[WORDFORM_AFFIXES];
} wordform;

/* form: well-formed UTF-8 */
void wordform_read(str form, wordform *w);

/* 0..WORDFORM_SHAPES-1 */
int wordform_shape(str form, bool first);

/* FNV-1a with a seed, folded: the hash that model files are built with. */
uint64_t wordform_hash(str s, uint64_t seed);

#endif
