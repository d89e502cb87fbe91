/* orth.h - the spelling habits of one language, looked up once a report: lists of lexicon/<lang>/text.lex.
 *
 *   text-option     split-hyphen (well-known is three words), split-slash, split-unit (100% is two), split-bracket
 *                   (brackets inside words), keep-final-dot (an abbreviation at the end of a sentence keeps its dot)
 *   text-abbreviation  with the dot left out; value: "" never ends a sentence, "end" may end one, "number" is one
 *                   before a digit only, "upper" only when written with a capital
 *   text-starter    words that, with a capital, most likely begin a sentence
 *   text-contraction  whole words that are several: cannot=can+not; with "next" only in front of a word of the next list
 *   text-contraction-next  words in front of which "its" can be no possessive: its a
 *   text-clitic     ends of words, from the apostrophe: 's, n't
 *   text-bare-apostrophe  letters after which a lone apostrophe belongs to the word: Jenkins'
 *   text-apostrophe words that begin with an apostrophe: 's, 't
 *   text-prefix, text-suffix  parts that stay with their word at a hyphen: anti, like
 *   text-keep       words written with signs that would be cut off: yahoo!
 *   text-unit       what is cut off behind digits: pm, km, %
 *   text-month      names of months, in full and short
 *   text-agency     news agencies, as in credits and datelines
 *   text-credit     words that open a credit: bron, reporting by
 *   text-byline     words that open a byline: door, by
 *   text-clock      words after a clock time in live blogs: uur
 *   text-single, text-single-lead  names of one letter, and the words that they stand behind: "on X." */
#ifndef VOLGENS_TEXT_ORTH_H
#define VOLGENS_TEXT_ORTH_H

#include "lexicon/lexicon.h"

typedef struct orth {
  const list *abbreviation, *starter, *contraction, *contraction_next, *clitic, *apostrophe, *bare_apostrophe, *prefix, *suffix, *keep, *unit;
  const list *month, *agency, *credit, *byline, *clock, *single, *single_lead;
  bool split_hyphen, split_slash, split_unit, split_bracket, keep_final_dot;
} orth;

orth orth_make(const language *l);

/* Is the word, folded (lower case, straight apostrophes), in the list? Words over 60 bytes are in none. */
bool orth_has(const list *l, str word, str *value);

#endif
