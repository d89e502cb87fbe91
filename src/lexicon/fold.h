/* fold.h - names as they are compared: lower case, no diacritics, hyphens and apostrophes as spaces.
 *
 *   "Zoerabisjvili"     zoerabisjvili          "Côte d'Ivoire"  cote d ivoire
 *   "Recep T. Erdoğan"  recep t. erdogan       "Noord-Korea"    noord korea
 *
 * Cost         one pass; text of ASCII letters alone never reaches the Unicode tables.
 * Source       Unicode Standard Annex 15 (NFKD) and case folding, by libutf8proc; letters that have no decomposition
 *              (ø ł đ ı ə æ …) get the plain letters that transcriptions use.
 * See it work  tests/test_names.c */
#ifndef VOLGENS_LEXICON_FOLD_H
#define VOLGENS_LEXICON_FOLD_H

#include "base/arena.h"

/* Fold a name for comparison into the arena: NFKD, case folded, marks dropped, "-" and "'" to space, runs of space to
 * one, none at the ends. Other punctuation stays ("V.S." gives "v.s."). s must be well-formed UTF-8. */
str name_fold(str s, arena *a);

#endif
