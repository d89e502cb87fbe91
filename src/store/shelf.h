/* shelf.h - the reports of a store, a page at a time: with events or without.
 *
 * The newest versions; by day, the newest first, or, where words are asked for, those that came in last first (the order of the index).
 * Cost         with words, or without filters: a page. An outlet or a language that is rare: up to a look at every report. */
#ifndef VOLGENS_STORE_SHELF_H
#define VOLGENS_STORE_SHELF_H

#include "store/db.h"

typedef struct shelf_ask {
  str text;      // words, as search.h takes them; absent: any
  str outlet;    // a name in the credit chain, whole
  str lang;      // "nl", "en"
  str from, to;  // days of publication, both inclusive, compared as text
  bool copies;   // near copies too
  int32_t limit, offset;
} shelf_ask;

typedef struct shelf_row {
  int64_t report, versions, facts, claims, says;  // says: attributions
  str name, title, outlet, published, lang, opening;  // outlet: the original source; opening: the first 200 letters of the text
  bool copy;
} shelf_row;

/* At most a->limit rows into keep; what is absent in the store is absent here. False: e tells. */
bool shelf_read(db *d, const shelf_ask *a, shelf_row **row, int32_t *rows, arena *keep, err *e);

#endif
