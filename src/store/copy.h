/* copy.h - wire copy: a report that mostly stands in another one already is linked to it, so that counts do not double.
 *
 *   keys of the text -> reports with such a key (table `near`) -> their originals -> texts compared -> report.copy_of, copy_share
 *
 * The original is the earliest by `published` (without one: after all that have one), then by row; every copy points to the
 * original itself, never to another copy. A report is a copy when COPY_SHARE of its own text stands in the original: so a long
 * report that begins with an earlier flash is none.
 * Cost         at most COPY_LOOK rows a key and COPY_COMPARE texts are looked at, whatever the size of the store.
 * See it work  tests/test_store.py */
#ifndef VOLGENS_STORE_COPY_H
#define VOLGENS_STORE_COPY_H

#include "store/db.h"

#define COPY_SHARE 0.6
enum { COPY_LOOK = 16, COPY_COMPARE = 8, COPY_LEAST = 24 };  // shingles that a text must have

/* Take up the newest version of a report: find what it is a copy of, or what is a copy of it. *linked: whether either is so. */
bool copy_put(db *d, int64_t report, bool *linked, arena scratch, err *e);
/* Forget the keys of the newest version; before another one becomes the newest. */
bool copy_drop(db *d, int64_t report, arena scratch, err *e);

#endif
