/* store.h - reports and their records in an SQLite file.
 *
 *   report -> [STORE_ADD: content] -> coded -> [STORE_CODE: derived rows]
 *
 * Content (report, version) is what came in and is never recomputed; the rest is what the engine made of it, with the run that
 * made it: docs/STORE.md describes every column. A report that comes again with another text gets a new version; its derived
 * rows and those of older versions stay until they are coded anew. A report is written whole or not at all. Writes gather in a
 * transaction that ends after STORE_BATCH reports or STORE_BATCH_MS; then others may write: two programs can add to one file.
 *
 * Cost         some ten thousand rows a second.
 * See it work  volgens code --store=FILE.sqlite REPORTS; sqlite3 FILE.sqlite 'SELECT * FROM facts' */
#ifndef VOLGENS_STORE_STORE_H
#define VOLGENS_STORE_STORE_H

#include "code/record.h"
#include "mark/mark.h"
#include "store/db.h"

enum { STORE_BATCH = 256, STORE_BATCH_MS = 500 };  // reports in a transaction, and how long one stays open

typedef struct store {
  db d;
  int64_t run;  // the engine that makes the records
  bool open;          // a transaction is
  int pending;        // reports in it
  int64_t opened_ms;  // when, by the machine's clock
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
  store_news news;          // SAME: nothing was written, it is this version
  bool copy;                // it is nearly the same as another report: one of the two is now linked to the other (copy.h)
} store_version;

/* Open or make the file. The three strings say which engine makes the records (as `volgens version`). */
bool store_open(store *s, const char *path, str version, str lexicon_hash, str model_hash, err *e);
/* What is not committed is lost. */
void store_close(store *s);

/* Before a write: open a transaction unless one is. After it: count a report, and close the transaction when it is time. */
bool store_begin(store *s, err *e);
bool store_wrote(store *s, err *e);
/* Close what is open; at the end. */
bool store_commit(store *s, err *e);

/* What the store knows of a report, without writing: SAME when this text with this head is there, under whatever name;
 * CHANGED when another text is there under its name or, when the name is but a hash of the text or the text a summary, from its address. *called is
 * then the name it has there (in keep). A feed's summary of a report that is there whole is SAME. */
bool store_find(store *s, const report *rep, store_news *news, str *called, arena *keep, err *e);

/* Write the content of a report: new, a new version, or nothing when one of its versions has this text and head. */
bool store_add(store *s, const report *rep, const store_origin *from, store_version *v, err *e);
/* Write the derived rows of a version in place of those it has. r->d->rep is the report of that version. */
bool store_code(store *s, int64_t version, const record *r, const marks *m, err *e);
/* The report of a version, as it came in, with the name it has in the store; everything in keep. */
bool store_report(store *s, int64_t version, report *out, arena *keep, err *e);

/* Both, whole or not at all, in the transaction that is open. Coding again what is there already replaces the derived rows. */
bool store_put(store *s, const record *r, const marks *m, const store_origin *from, store_version *v, err *e);

#endif
