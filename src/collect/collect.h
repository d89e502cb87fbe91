/* collect.h - raw reports from anywhere into the store: what is there already is passed over, the rest is coded in the pool.
 *
 *   supply() --> parsed --> known? passed over : coded on `jobs` threads --> report, version, derived rows, in batches
 *
 * A supply gives raw reports one by one: the files of collect/walk.h (collect_files), or whatever else fills a job. It is called
 * on the caller's thread, like everything that touches the store: it may write there (store_begin, then store_wrote), say the
 * `fetch` that a job comes from. Killed at any moment, the batch in work is lost and nothing else; run again, what is there is
 * passed over by its content hash before it is coded. At the end what came in is linked (store/links.h). The store is the same whatever the number of jobs.
 *
 * See it work  volgens add out.sqlite samples */
#ifndef VOLGENS_COLLECT_COLLECT_H
#define VOLGENS_COLLECT_COLLECT_H

#include "run/pool.h"
#include "run/source.h"
#include "store/store.h"

typedef struct collect_counts {
  int64_t fresh, changed, same, copies, refused;  // copies are among the fresh and changed
  int64_t events;
} collect_counts;

typedef struct collect {
  const engine *en;
  store *to;
  int jobs;
  str lang;   // absent: as given or recognised
  str added;  // when, ISO 8601 UTC
  /* Where the raw reports come from: fill j as pool_calls.next does; j->tag is the row of `fetch` (0: none), j->file the file or
   * address. False at the end. */
  bool (*supply)(void *from, job *j);
  void *from;
  /* Called after each report; trouble is why one was refused, else NULL. */
  void (*told)(void *listener, const collect_counts *n, const err *trouble);
  void *listener;
  collect_counts n;
  err stop;  // why it ended before the end
} collect;

/* Until supply() has no more. False: e tells (disk, database, equipment); what was written before stays. */
bool collect_run(collect *c, err *e);

/* A supply: the files of a source. */
bool collect_files(void *from_source, job *j);

#endif
