/* store.h - reports and their records in an SQLite file.
 *
 *   report -> [STORE_ADD: content] -> coded -> [STORE_CODE: derived rows]
 *
 * Content (report, version) is what came in and is never recomputed; the rest is what the engine made of it, with the run that
 * made it: docs/STORE.md describes every column. A report that comes again with another text gets a new version; its derived
 * rows and those of older versions stay until they are coded anew. Every write stands in a transaction of the caller
 * (store_begin .. store_commit); store_put has a savepoint of its own, so that a report is written whole or not at all.
 *
 * Cost         some ten thousand rows a second.
 * See it work  volgens code --store=FILE.sqlite REPORTS; sqlite3 FILE.sqlite 'SELECT * FROM facts' */
#ifndef VOLGENS_STORE_STORE_H
#define VOLGENS_STORE_STORE_H

#include "code/record.h"
#include "mark/mark.h"
#include "store/db.h"

enum { STORE_BATCH = 256 };  // reports a transaction holds, for callers that write many

typedef struct store {
  db d;
  int64_t run;  // the engine that makes the records
  arena_block block;
  arena scratch;
} store;

/* How a report came in; all may be absent. */
typedef struct store_origin {
  str added;      // when, ISO 8601 UTC: the caller's clock
  str from;       // file or address
  int64_t fetch;  // row of `fetch`, 0: none
} store_origin;

typedef enum store_news { STORE_NEW, STORE_SAME, STORE_CHANGED } store_news;

typedef struct store_version {
  int64_t report, version;  // rows
  store_news news;          // SAME: nothing was written, the rows are those of the newest version
} store_version;

/* Open or make the file. The three strings say which engine makes the records (as `volgens version`). */
bool store_open(store *s, const char *path, str version, str lexicon_hash, str model_hash, err *e);
/* What is not committed is lost. */
void store_close(store *s);

bool store_begin(store *s, err *e);
bool store_commit(store *s, err *e);

/* Write the content of a report: new, a new version, or nothing when its text and head are those of the newest version. */
bool store_add(store *s, const report *rep, const store_origin *from, store_version *v, err *e);
/* Write the derived rows of a version in place of those it has. r->d->rep is the report of that version. */
bool store_code(store *s, int64_t version, const record *r, const marks *m, err *e);
/* Both, in a savepoint. Coding again what is there already replaces the derived rows. */
bool store_put(store *s, const record *r, const marks *m, const store_origin *from, err *e);

#endif
