/* watch.h - feeds and pages looked at again and again, until stopped.
 *
 *   due? --> web_visit with the marks kept in `feed` --> collect_run --> pages marked, feed's next look set, one transaction
 *
 * When to look again is told by fetch/poll.h, from what the feed (intake/feed_self.h) and its server say. A feed's marks (ETag, Last-Modified) are kept only when everything it led to is in the
 * store: killed at any moment, the next look reads the whole feed again, finds what is there the same, and takes the rest.
 * What goes wrong with an address is told, and it is tried again; only a failing store ends the watch.
 * See it work  volgens watch out.sqlite https://example.org/feed */
#ifndef VOLGENS_COLLECT_WATCH_H
#define VOLGENS_COLLECT_WATCH_H

#include "collect/collect.h"
#include "collect/web.h"

typedef struct watch {
  collect *c;           // engine, store, jobs, language, whom to tell
  web *w;
  fetch_clock clock;
  char **url;           // [urls]
  int urls;
  int64_t every_s;      // look this often instead of as planned, failures and Retry-After apart; 0: as planned
  bool once;            // look at what is due, then end
  /* Called after a look: what it gave; trouble is why it gave nothing, else NULL; next: when it will be looked at again.
   * False: nobody listens any more, e tells, the watch ends. */
  bool (*looked)(void *listener, str url, const collect_counts *n, const err *trouble, str next, err *e);
  void *listener;
} watch;

/* Until the clock says "stopped" (or, once, until nothing is due). False: the store failed, e tells. */
bool watch_run(watch *t, err *e);

#endif
