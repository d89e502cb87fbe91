/* links.h - events of different reports that are one occurrence; who denies what; what was promised and what came of it.
 *
 *   coded versions -> [LINKS] -> event.occurrence, link, contested, fulfilment
 *
 * Works through the versions that are not linked yet, in the order of their rows; what is linked stays as it is. An event joins the
 * occurrence of its best match (link_score.h) or begins one. Candidates come from keys of type, day and parties, so that the cost of
 * a report does not grow with the store but for days on which very much is told of the same two.
 *
 * Links        kind `same`; `counter` each of two sides says that the other did it; `denies` a REJECT and the act that it denies,
 *              found in the same report (denial.h).
 * See it work  volgens link DB; volgens contested DB */
#ifndef VOLGENS_STORE_LINKS_H
#define VOLGENS_STORE_LINKS_H

#include "store/db.h"

typedef struct links_count {
  int64_t reports, events, occurrences, same, counter, denies, fulfilments;  // new ones
} links_count;

/* Link what is not linked yet, at most `limit` versions (0: all). In a transaction of the caller. scratch: some hundred kB. */
bool links_update(db *d, int64_t limit, links_count *done, arena scratch, err *e);
/* The same until all are linked, in transactions of its own: killed at any moment, the next run goes on. */
bool links_all(db *d, links_count *done, arena scratch, err *e);
/* Drop occurrences that no event tells any more: after versions were coded anew. */
bool links_tidy(db *d, err *e);
/* Forget all links, so that links_update begins anew. */
bool links_clear(db *d, err *e);

#endif
