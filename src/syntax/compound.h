/* compound.h - where a compound is put together: "openingswedstrijd" -> "opening_wedstrijd".
 *
 * Tried at every place: the right part must be a last part of the treebank, a lemma or a listed word; the left part one
 * that the treebank writes so ("openings" -> "opening"), a lemma, a form of one ("vrouwen" -> "vrouw"), a word with a
 * linking s, or a compound itself (twice at most). Long parts and parts seen often win; equal scores: the leftmost place.
 * Cost         at most length^3 / 6 look-ups, only for words that the network takes for compounds; over
 *              COMPOUND_MAX code points nothing is tried.
 * See it work  tests/test_lemma.c */
#ifndef VOLGENS_SYNTAX_COMPOUND_H
#define VOLGENS_SYNTAX_COMPOUND_H

#include "syntax/lemma.h"

enum { COMPOUND_MAX = 48 };

/* word: a lemma without "_". The parts with "_" between them, or the word itself when no split is found. */
str compound_split(const lemmas *l, str word, arena *keep);

#endif
