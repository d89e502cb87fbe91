/* lemma.h - lemmas: a dictionary of known words in front, learned edit scripts for the rest.
 *
 *   script   case '|' kind '|' front '|' back            l|-||3:lopen
 *     case   l lower case, c first letter capital and the rest lower, k as it stands
 *     kind   - plain; C a compound, "_" goes between its parts; P the particle of the tree goes in front ("aan_vallen")
 *     front  edit of the first code points: '=' keep, '-' drop, '+x' insert x
 *     back   n:text drop the last n code points, then add the text
 *
 * The dictionary maps (kind, key) to a value: kind 1..17 is a part of speech (enum upos), key a form, value its lemma
 * without particle; from LEMMA_LEFT on see below. A count is told by its class: a digit, the logarithm to base 2.
 * train/lemmas.py makes scripts, train/export.py writes both.
 * Cost         O(length). */
#ifndef VOLGENS_SYNTAX_LEMMA_H
#define VOLGENS_SYNTAX_LEMMA_H

#include "base/arena.h"
#include "model/tensors.h"

enum {
  LEMMA_LEFT = 200,  // left part of a compound as in the form -> class, then as in the lemma ("openings" -> "3opening")
  LEMMA_RIGHT,       // last part of a compound -> class
  LEMMA_WORD,        // lemma without "_", in lower case -> class
  LEMMA_FORM,        // form of a verb, for those that the treebanks lack -> lemma
  LEMMA_PARTICLE,    // word that makes separable verbs, nearly always when it hangs on one -> class
  LEMMA_MAX_FORM = 255
};

typedef struct lemmas {
  const uint32_t *slot;  // [slots] offset in text, 0 empty; slots is a power of two
  const char *text;      // kind byte, key, NUL, value, NUL, …; begins and ends with NUL
  const uint16_t *mark;  // [marks] listed words: 16 bits of the hash, 0 empty; marks is a power of two
  int32_t slots, text_n, marks;
} lemmas;

/* Views into the mapped model. */
bool lemma_open(lemmas *l, const tensors *t, err *e);

/* The value for a key of that kind. */
bool lemma_find(const lemmas *l, int kind, str key, str *value);

/* The script's result for a form; absent when the script does not fit it. Forms over LEMMA_MAX_FORM bytes come back as
 * they are. */
str lemma_apply(str script, str form, arena *keep);

/* '-', 'C' or 'P'. */
char lemma_kind(str script);

/* The word (lower case) is on the list of words. Wrong, by chance, for one in 20,000. */
bool lemma_known(const lemmas *l, str word);

/* s in lower case, code point by code point. */
str lemma_lower(str s, arena *keep);

#endif
