/* choose.h - one lemma out of what dictionary, scripts and word list say.
 *
 *   1  the treebank's own lemma of the form (as written, then in lower case unless a name)
 *   2  a verb form that only the word list knows; an address as it stands
 *   3  of a word that no list has, the lemma of the word of the treebanks that it was meant to be, two letters swapped or doubled
 *   4  the best of the first scripts that makes a listed word, else the best that fits; a compound is split, a stretched word shortened
 *
 * See it work  tests/test_syntax.c */
#ifndef VOLGENS_SYNTAX_CHOOSE_H
#define VOLGENS_SYNTAX_CHOOSE_H

#include "model/kernel.h"
#include "syntax/lemma.h"

typedef struct lemma_choice {
  const kernel *kernel;
  const str *script;  // [n]
  float *score;       // [n] of each script; changed
  int32_t n;
  int upos;           // enum upos
  bool loud;          // the sentence is all capitals
} lemma_choice;

/* The lemma of a form, in keep or in the model. *particle: the particle of the tree belongs in front. */
str lemma_choose(const lemmas *l, lemma_choice *c, str form, bool *particle, arena *keep);

#endif
