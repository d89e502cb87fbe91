/* mark_context.h - the country a report is mainly about, and what follows for those whose country no word tells.
 *
 * Each name the lexicon knows counts for its country, more in headlines and in the first paragraph. "The police"
 * then belong to the country of a place told in the same sentence, else paragraph; else to the report's country. The
 * step is kept in entity.from, so that it can be explained and, where it is not wanted, undone.
 * Cost         linear.
 * See it work  volgens explain FILE */
#ifndef VOLGENS_MARK_CONTEXT_H
#define VOLGENS_MARK_CONTEXT_H

#include "mark/mark_work.h"

/* Choose among the bodies of one name by the state that the report tells most of ("Labour Party", "NPA"), and let go of national
 * ones when it tells of other states only: names that several states have, and abbreviations of up to four letters
 * that are no media and bear no weight in the lexicon. Needs names only. */
void mark_settle(work *k);

/* Fill m->country; needs names, mentions. */
void mark_report_country(work *k);

/* Give entities without a country the one of their scene or report; needs entities and places. */
void mark_context(work *k);

#endif
