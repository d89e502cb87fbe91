/* value.h - is it real, and who says so: attribution, author and speaker values of a candidate.
 *
 * The way from the trigger up to the root of its sentence is walked once; what is met on it tells:
 *   the complement of a demand, offer, threat, promise, refusal   no event
 *   a condition, an obligation, an ability, a wish or fear       no event
 *   a future told by somebody else                               no event (force.h makes promises and threats of them)
 *   an attempt, a plan, a hedge, a purpose                       open
 *   a negation, a failure, a calling off                         no
 * A relative clause in between ("release everyone they had arrested") makes what is in it real again.
 * Cost         the depth of the tree, at most VALUE_MAX_CLIMB steps a candidate. */
#ifndef VOLGENS_CODE_VALUE_H
#define VOLGENS_CODE_VALUE_H

#include "code/candidate.h"

enum { VALUE_MAX_CLIMB = 48 };

typedef enum modality { MODAL_NONE, MODAL_OPEN, MODAL_FUTURE, MODAL_MUST, MODAL_CAN } modality;

/* Set attribution, author and speaker of every candidate, and refuse what is not actual. */
void value_candidates(coder *k);

/* The modality that auxiliaries give the predicate at w. */
modality value_modality(const coder *k, int32_t w);

/* The innermost attribution whose content holds the word, -1 none; `except` and what stands in it do not count (-1: all count). */
int32_t value_attribution(const coder *k, int32_t w, int32_t except);

#endif
