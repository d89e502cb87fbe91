/* mark_abbrev.h - abbreviations that the report itself explains: "Nigeria Labour Congress (NLC)".
 *
 *   words, names -> [MARK_ABBREV] -> nominals, entities
 *
 * The word in brackets right behind a name, whose letters begin that name's words in order (small words and up to one other
 * may be passed over, capitals inside a word count too). From then on the report's own meaning holds: names that the lexicon
 * has for the abbreviation are taken back wherever it stands, unless they are the long form's own.
 * Cost         linear. */
#ifndef VOLGENS_MARK_ABBREV_H
#define VOLGENS_MARK_ABBREV_H

#include "mark/mark_work.h"

/* Fill k->abbrev; needs names. */
void mark_abbreviations(work *k);

/* The explanation of word w if it is an abbreviation explained before it or by it, NULL none. */
const abbrev *abbrev_at(const work *k, int32_t w);

#endif
