/* query.h - the events that an analyst asks for, row by row, or a statement over them.
 *
 *   filter.h: query  -> [QUERY_OPEN: the rows' ids in order] -> query_next: everything a result line shows
 *                    -> [QUERY_ASK: any columns, any grouping, under the same filters]
 *
 *   query q = {0};  query_parse(&q, S("actor"), S("RUS"), e);
 *   query_cursor c;
 *   bool ok = query_open(d, &q, &c, e);
 *   for (arena a = scratch; ok && query_next(&c, &row, &a, &ok, e); a = scratch) …
 *   query_close(&c);
 *
 * Only events of the newest version of a report; near copies of other reports only when asked for. Order: the day filed under,
 * newest first, then in the order written. Every value is bound, none is pasted into SQL.
 * Cost         store/plan.h: a page of a store with 3 million events in some 20 ms; docs/SPEED.md.
 * Threads      as db.h: one thread a handle. */
#ifndef VOLGENS_STORE_QUERY_H
#define VOLGENS_STORE_QUERY_H

#include "store/db.h"
#include "store/filter.h"

/* Somebody in a role. Offsets are code points of the text, -1 for none. */
typedef struct query_party {
  int64_t actor;  // row
  str country, sector, name, identifier;
  str words;  // as it stands in the text; absent without a place there
  int32_t begin, end;
  bool implicit;
} query_party;

typedef struct query_span {
  int32_t begin, end;
} query_span;

typedef struct query_row {
  int64_t event, report, version, occurrence;  // rows; occurrence 0: none
  str name;                                    // of the event
  str report_name, title, url, published, lang, added;
  str *outlet;  // [outlets] credit chain, original source first
  int32_t outlets;
  str type, cameo;
  str *mode;  // [modes]
  int32_t modes;
  query_party *actor, *recipient;  // [actors], [recipients]
  int32_t actors, recipients;
  str date, day, filed;  // EDTF; its first day, absent when it tells none; the day it is filed under, empty when not known
  str place, place_country;  // place absent: none
  int64_t geonameid;         // 0 unknown
  double lat, lon;           // when located
  bool located;
  str author, speaker;       // "yes", "no", "open"; speaker absent in the outlet's own voice
  int64_t attribution;       // row, 0: the outlet's own voice
  str said;                  // its name, "a1"; absent without
  query_party says;          // who says so; begin, end are the source's words
  str speech, stance;
  query_span trigger, date_at, place_at;
  query_span *evidence;  // [evidences]
  int32_t evidences;
  str words, trigger_words;  // of the first evidence, of the trigger
  double confidence;
  str rule, flags, contexts, cluster;
  bool copy;
  str verdict;  // of the newest correction: "right", "wrong", "should"; absent when there is none
} query_row;

typedef struct query_cursor {
  db *d;
  sqlite3_stmt *ids;  // owned
} query_cursor;

/* Begin. False: e tells, the cursor is closed. */
bool query_open(db *d, const query *q, query_cursor *c, err *e);
/* The next row, all of it in keep. False: the end; when *ok turned false too, e tells. */
bool query_next(query_cursor *c, query_row *row, arena *keep, bool *ok, err *e);
/* Fine on a cursor that is closed. */
void query_close(query_cursor *c);

/* One row by the row of its event, of whatever version. False: there is none, or, when *ok turned false, e tells. */
bool query_event(db *d, int64_t event, query_row *row, arena *keep, bool *ok, err *e);

/* How many rows, pages left aside; counts no further than `most` (0: all). */
bool query_count(db *d, const query *q, int64_t most, int64_t *n, err *e);

/* A statement over the rows: SELECT <what> FROM … WHERE <filters> <how>. The names of tables: e event, v its coded row, r its report.
 * what and how are text of the program, never of a user; how has no parameters. The caller finalizes it. NULL: e tells.
 *   query_ask(d, &q, "e.filed, count(*)", "GROUP BY e.filed", e) */
sqlite3_stmt *query_ask(db *d, const query *q, const char *what, const char *how, err *e);

#endif
