/* pairs.h - two reports of one contact or event, worth laying side by side: by the occurrences that both tell.
 *
 * A report that comes in is paired with those that came before: the likest are kept. Two that tell no occurrence in the same way may still
 * be of one affair: events of one type, day and parties count even where not enough agrees for a link. Copies and reports of one outlet are passed over when read. */
#ifndef VOLGENS_STORE_PAIRS_H
#define VOLGENS_STORE_PAIRS_H

#include "store/db.h"

enum { PAIRS_MAX = 500, PAIRS_TALLY = 256, PAIRS_KEPT = 5, PAIRS_ENOUGH = 900, PAIRS_LEAST = 350 };

typedef struct report_head {
  int64_t row;
  str name, title, outlet, day, lang;  // "" when not known; outlet: the last of the chain
} report_head;

typedef struct report_pair {
  report_head a, b;  // a came first, by day, then row
  int32_t shared;    // occurrences that both tell
  int32_t points;    // how alike their events are, in thousandths of an event
  bool contact;      // one of them is a talk, a call, a visit
} report_pair;

/* How alike a report is to others, event by event: filled while its events are linked. */
typedef struct pair_tally {
  struct {
    int64_t report, event;   // the other report; the event of this one that counted last
    int32_t points, counted; // sum over events of this one, each by its best match; what the last one gave
    int32_t shared;
    bool contact;
  } row[PAIRS_TALLY];  // [rows]
  int32_t rows;
} pair_tally;

/* An event of this report has a match in another one: points of link_score.h; same: they are one occurrence. Further reports than
 * PAIRS_TALLY are left out. */
void pairs_add(pair_tally *t, int64_t event, int64_t report, int points, bool same, bool contact);
/* Write the likest PAIRS_KEPT that share an occurrence or have PAIRS_ENOUGH points. In a transaction of the caller. */
bool pairs_put(db *d, const pair_tally *t, int64_t report, err *e);
/* Forget the pairs of a report: before it is linked anew. */
bool pairs_forget(db *d, int64_t report, err *e);

/* Pairs, contacts first, then the likest, then the latest; of one report alone when `of` is its row (0: all). */
bool pairs_read(db *d, int64_t of, int32_t limit, report_pair **pair, int32_t *pairs, arena *keep, err *e);

#endif
