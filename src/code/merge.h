/* merge.h - one occurrence, one record: mentions of the same are gathered under the one that tells it best.
 *
 * Two candidates mean the same when type, sides, date and place do not speak against it and something speaks for it: one is
 * the headline; the later is a definite noun that takes the earlier up; the trigger words are the same; or both have the
 * same doer, day and place. Sources that name different doers are never merged.
 * Cost         quadratic in the candidates of one report. */
#ifndef VOLGENS_CODE_MERGE_H
#define VOLGENS_CODE_MERGE_H

#include "code/candidate.h"

/* Set `occurrence` of all that stand: two records tell one occurrence when type, mode, day and place do not speak against it, the
 * same words name it or a definite noun takes it up, and the two sides are the same, though the doers may be told
 * the other way round or by other sources ("each says the other fired first"). Acts of speech are their own occurrence. */
void merge_occurrences(coder *k);

/* Set `into` of candidates that another one takes in; the one that stays has the roles, date and place of all. */
void merge_candidates(coder *k);

#endif
