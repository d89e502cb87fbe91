/* find.h - rules matched and their roles filled: the first stage of events.
 *
 * Of the rules that match at a word the most demanding one whose needs hold makes the candidate; words that its pattern
 * binds (the noun of a light verb) make none of their own. A `nonevent` rule makes nothing and stops the others.
 * Cost         one hash look-up a content word; then linear in the matches. */
#ifndef VOLGENS_CODE_FIND_H
#define VOLGENS_CODE_FIND_H

#include "code/candidate.h"

/* Fill k->cand, k->cand_of, k->eaten_by. */
void find_candidates(coder *k);

/* The words [from, to) that state what the trigger word tells: its clause without conjunct clauses, subordinator, asides. */
void find_evidence(const doc *d, int32_t top, bool nominal, int32_t *from, int32_t *to);

#endif
