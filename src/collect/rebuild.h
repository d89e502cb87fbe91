/* rebuild.h - every version that another engine coded is coded anew, from the text in the store.
 *
 *   version -> report -> coded in the pool -> told before, told after -> the same: only `run` is set; else its derived rows are replaced
 *
 * A version whose records stay the same keeps its rows, and with them the links of its events; of one that changed they go, for the
 * linker to make anew. Works in batches: killed at any moment and started again, it goes on where it was.
 * See it work  volgens rebuild out.sqlite */
#ifndef VOLGENS_COLLECT_REBUILD_H
#define VOLGENS_COLLECT_REBUILD_H

#include "run/pool.h"
#include "store/change.h"
#include "store/store.h"

typedef struct rebuild {
  const engine *en;
  store *to;
  int jobs;
  out *each;  // gets a line for each event that changed; NULL: none
  /* Called after each version; trouble is why one could not be coded, else NULL. May send `each` away. False stops. */
  bool (*told)(void *listener, const struct rebuild *r, const err *trouble);
  void *listener;
  arena keep;  // for the rules
  int64_t coded, changed, refused;  // versions: coded anew; of these with other records; not coded
  changes what;
  int64_t at;  // version it is at
  err stop;
} rebuild;

/* Mark all versions to be coded anew, also those that this engine coded. */
bool rebuild_all(store *s, err *e);
/* False: e tells; what was done stays. */
bool rebuild_run(rebuild *r, err *e);

#endif
