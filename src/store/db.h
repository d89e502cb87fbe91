/* db.h - an SQLite file as the rooms above use it: opened with the schema checked, statements by text, errors as sentences.
 *
 *   db d;  db_open(&d, path, DB_WRITE, e)
 *   db_do(&d, e, "UPDATE report SET copy_of=? WHERE id=?", "ii", of, id)
 *   sqlite3_stmt *st = db_ask(&d, e, "SELECT id FROM report WHERE name=?", "s", name);  while (db_row(&d, st, &ok, e)) …
 *
 * A statement is prepared once for each text (compared by address, so give literals) and kept until db_close.
 * Threads      one thread a db; several handles of one file may read while one writes (write-ahead log). Who wants to write while
 *              another does looks again every DB_POLL_MS, for DB_WAIT_MS.
 * Errors       one sentence with the file's name; status 73 when it cannot be opened, 74 later on. */
#ifndef VOLGENS_STORE_DB_H
#define VOLGENS_STORE_DB_H

#include <sqlite3.h>

#include "base/arena.h"
#include "base/err.h"

enum { DB_MAX_STATEMENTS = 128, DB_WAIT_MS = 30000, DB_POLL_MS = 4 };

typedef enum db_use {
  DB_WRITE,  // made when it is not there
  DB_EDIT,   // must be there
  DB_READ,   // must be there; nothing is written
} db_use;

typedef struct db {
  const char *path;
  sqlite3 *sql;
  const char *text[DB_MAX_STATEMENTS];  // [statements] what is prepared
  sqlite3_stmt *st[DB_MAX_STATEMENTS];
  int statements;
} db;

/* Open a store. path must outlive d. False: e tells (not a database, another program's, a newer schema, no such file), d is closed. */
bool db_open(db *d, const char *path, db_use use, err *e);
/* Statements go; what is not committed is rolled back. Fine on a db that was never opened (zeroed) and after a failed open. */
void db_close(db *d);

/* Put the reason of SQLite's last failure into e; returns false. */
bool db_fault(db *d, err *e);
/* Several statements without parameters, for schema and transactions. */
bool db_script(db *d, const char *text, err *e);

/* The statement, reset and bound by kind, one letter a parameter: i int64_t; o int32_t offset, negative gives NULL; r double;
 * s str, absent gives NULL (not copied: must live until the statement is stepped for the last time). NULL: e tells. */
sqlite3_stmt *db_ask(db *d, err *e, const char *text, const char *kinds, ...);
/* Bind and run to the end. */
bool db_do(db *d, err *e, const char *text, const char *kinds, ...);
/* Step: true while there is a row; at the end resets the statement. *ok turns false, and e tells, on failure. */
bool db_row(db *d, sqlite3_stmt *st, bool *ok, err *e);
/* First column of the first row as a whole number; `none` when there is no row or it is NULL. False: e tells. */
bool db_number(db *d, int64_t none, int64_t *out, err *e, const char *text, const char *kinds, ...);

/* A text column of the row at hand: absent for NULL; valid until the next step. */
str db_text(sqlite3_stmt *st, int column);
/* The same, copied into keep. */
str db_keep(sqlite3_stmt *st, int column, arena *keep);
/* An offset: -1 for NULL. */
int32_t db_offset(sqlite3_stmt *st, int column);

#endif
