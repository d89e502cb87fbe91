/* concepts.h - words of several languages that mean much the same: the small word table lexicon/world/words-nl-en.txt.
 *
 *   nl                      en                        the first row names the languages of the columns
 *   aanval | offensief      attack | offensive        a row is one concept; fields are divided by a tab
 *
 * Words stand in their dictionary form, in small letters, without blanks. A word of several meanings stands in several rows,
 * CONCEPTS_A_WORD at most. "#" starts a comment line; empty lines count for nothing.
 * Cost         reading is linear in the bytes; a look-up is one hash.
 * See it work  tests/test_compare.c; volgens compare A B */
#ifndef VOLGENS_LEXICON_CONCEPTS_H
#define VOLGENS_LEXICON_CONCEPTS_H

#include "base/arena.h"
#include "base/err.h"

enum { CONCEPT_LANGUAGES = 8, CONCEPTS_A_WORD = 4 };

typedef struct concept_word {
  str word;
  int32_t row;   // the concept: rows count from 0 over the file
  uint8_t lang;  // column
} concept_word;

typedef struct concepts {
  str lang[CONCEPT_LANGUAGES];  // [langs] codes of the columns
  int32_t langs, rows;
  struct { concept_word *v; int32_t n, cap; } word;  // in the order of the file
  int32_t *begin, *order;  // [mask+2], [word.n] words by hash
  uint32_t mask;
} concepts;

/* Read the table; the bytes must outlive it. Every fault names line and column: bytes that are not UTF-8, a row without as
 * many fields as there are languages, an empty word, one with a blank or a capital, a word twice in a field or in too many rows. */
bool concepts_read(str file, str bytes, concepts *out, arena *keep, err *e);

/* The concepts of a word, into row[CONCEPTS_A_WORD] in the order of the file; returns how many, 0 for an unknown word or language. */
int32_t concepts_find(const concepts *c, str lang, str word, int32_t row[CONCEPTS_A_WORD]);

#endif
