/* store.h - coded reports in an SQLite file.
 *
 * Content tables (report, outlet) hold what came in and are never recomputed; derived tables (attribution, content, event,
 * participant, evidence) hold what the engine made of it, with the run that made it. docs/STORE.md describes every column.
 * A report is written whole or not at all; coding a report again replaces its derived rows.
 *
 * Cost         some ten thousand rows a second; one transaction for STORE_BATCH reports.
 * See it work  volgens code --store=FILE.sqlite REPORTS; sqlite3 FILE.sqlite 'SELECT * FROM facts' */
#ifndef VOLGENS_STORE_STORE_H
#define VOLGENS_STORE_STORE_H

#include "code/record.h"
#include "base/err.h"

enum { STORE_BATCH = 256 };

typedef struct store store;

/* Open or make the file; the three strings say which engine makes the records. NULL: e tells (EX_CANTCREAT 73). */
store *store_open(const char *path, str version, str lexicon_hash, str model_hash, err *e);

/* Write one record. False: e tells (EX_IOERR 74), the report's rows are rolled back. */
bool store_put(store *s, const record *r, err *e);

/* Commit what is pending when `keep`, else roll it back; release everything. False: e tells. */
bool store_close(store *s, bool keep, err *e);

#endif
