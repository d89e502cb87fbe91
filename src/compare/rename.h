/* rename.h - the same thing under two names.
 *
 * naming   nouns of one class of the list compare-naming (a crowd, a fight, those who fight), of which each side uses others
 * own      "our minister" on one side, "the Turkish minister" on the other: the same noun after a word of the first person and
 *          after a state's name
 * place    two spellings of a place that sound alike but are no two languages' names of it ("Tovuz", "Tavush")
 *
 * Cost         linear in the words, quadratic in the places. */
#ifndef VOLGENS_COMPARE_RENAME_H
#define VOLGENS_COMPARE_RENAME_H

#include "compare/align.h"
#include "compare/compare.h"

void rename_put(const facet *a, const facet *b, vocabulary *v, comparison *to, arena *keep, arena scratch);

#endif
