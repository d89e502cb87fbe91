/* plan.h - the filters of a query as one SQL statement with bound values, on the cheapest way through the store.
 *
 * There are two ways. WALK goes along event(filed) or event(type, filed), newest first, and asks of each event whether it passes:
 * best where many pass and a page is wanted. DRIVE takes the events of the rarest filter from that filter's own index and sorts
 * what passes. Sizes are counted on the indexes, up to a cap each (a lower one for a filter that stands alone), and multiplied as if filters
 * were independent.
 *
 * Cost         up to 20 ms for the counts; a page then touches some ten thousand rows at most, unless filters that are each
 *              common hardly meet: then all rows of the rarest.
 * See it work  tests/test_query.c (EXPLAIN QUERY PLAN of each filter) */
#ifndef VOLGENS_STORE_PLAN_H
#define VOLGENS_STORE_PLAN_H

#include "store/db.h"
#include "store/filter.h"

enum { PLAN_CAP = 200000, PLAN_CAP_ALONE = 50000 };

/* Prepare SELECT <what> FROM event e, report r WHERE <filters> <how>; `rows` is how many rows will be read (0: all).
 * what and how are text of the program. The caller finalizes it. NULL: e tells. */
sqlite3_stmt *plan_ask(db *d, const query *q, int64_t rows, const char *what, const char *how, err *e);

#endif
