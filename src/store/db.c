#include "store/db.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "store/schema.h"

enum { STATUS_NOINPUT = 66, STATUS_CANTCREATE = 73, STATUS_IO = 74 };

bool db_fault(db *d, err *e) {
  return err_set(e, STATUS_IO, "%s: %s", d->path, d->sql ? sqlite3_errmsg(d->sql) : "out of memory");
}

bool db_script(db *d, const char *text, err *e) {
  return sqlite3_exec(d->sql, text, NULL, NULL, NULL) == SQLITE_OK || db_fault(d, e);
}

static bool number(db *d, const char *pragma, int64_t *out) {
  sqlite3_stmt *st;
  if (sqlite3_prepare_v2(d->sql, pragma, -1, &st, NULL) != SQLITE_OK) return false;
  bool ok = sqlite3_step(st) == SQLITE_ROW;
  if (ok) *out = sqlite3_column_int64(st, 0);
  sqlite3_finalize(st);
  return ok;
}

static bool run_all(db *d, const char *const *text, err *e) {
  while (*text && db_script(d, *text, e)) text++;
  return !*text;
}

typedef enum found { FOUND_STORE, FOUND_NOTHING, FOUND_OTHER } found;

/* What the file is; FOUND_OTHER: e tells. Reads only, so that another program's file stays as it is. */
static found look(db *d, err *e) {
  int64_t application, schema, tables;
  if (!number(d, "PRAGMA application_id", &application) || !number(d, "PRAGMA user_version", &schema) ||
      !number(d, "SELECT count(*) FROM sqlite_schema", &tables))
    return db_fault(d, e), FOUND_OTHER;
  if (application == STORE_APPLICATION && schema == STORE_SCHEMA) return FOUND_STORE;
  if (application == STORE_APPLICATION)
    err_set(e, STATUS_CANTCREATE, "%s: its tables are of form %lld, this program reads form %d", d->path, (long long)schema, STORE_SCHEMA);
  else if (tables) err_set(e, STATUS_CANTCREATE, "%s: a database, but not a store of volgens", d->path);
  else return FOUND_NOTHING;
  return FOUND_OTHER;
}

/* Two programs may come at once: so under a lock, and looked at again. */
static bool make_schema(db *d, err *e) {
  if (!db_script(d, "BEGIN IMMEDIATE", e)) return false;
  char mark[96];
  snprintf(mark, sizeof mark, "PRAGMA application_id=%d; PRAGMA user_version=%d;", STORE_APPLICATION, STORE_SCHEMA);
  found f = look(d, e);
  if (f == FOUND_NOTHING && (!run_all(d, store_tables, e) || !run_all(d, store_views, e) || !db_script(d, mark, e))) f = FOUND_OTHER;
  return f != FOUND_OTHER && db_script(d, "COMMIT", e);
}

static int wait_turn(void *none, int times) {
  (void)none;
  sqlite3_sleep(DB_POLL_MS);
  return times < DB_WAIT_MS / DB_POLL_MS;
}

/* Where another program does the same just then, SQLite refuses at once and asks no busy handler: it would have to wait with a lock. */
static bool use_wal(db *d, err *e) {
  int times = 0, rc;
  while ((rc = sqlite3_exec(d->sql, "PRAGMA journal_mode=WAL", NULL, NULL, NULL)) == SQLITE_BUSY && wait_turn(NULL, times)) times++;
  return (rc == SQLITE_OK || db_fault(d, e)) && db_script(d, "PRAGMA synchronous=NORMAL", e);
}

static bool prepare_file(db *d, db_use use, err *e) {
  sqlite3_busy_handler(d->sql, wait_turn, NULL);
  if (!db_script(d, "PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536; PRAGMA mmap_size=1073741824;", e)) return false;
  found f = look(d, e);
  if (f == FOUND_NOTHING && use != DB_WRITE) return err_set(e, STATUS_CANTCREATE, "%s: a database, but not a store of volgens", d->path);
  if (f == FOUND_OTHER || use == DB_READ) return f == FOUND_STORE;
  return use_wal(d, e) && (f == FOUND_STORE || make_schema(d, e));
}

bool db_open(db *d, const char *path, db_use use, err *e) {
  *d = (db){.path = path};
  int flags = use == DB_READ ? SQLITE_OPEN_READONLY : use == DB_EDIT ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  err why = {0};
  bool ok = sqlite3_open_v2(path, &d->sql, flags | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK || db_fault(d, &why);
  ok = ok && prepare_file(d, use, &why);
  if (ok) return true;
  db_close(d);
  return err_set(e, STATUS_CANTCREATE, "%s", why.text);
}

void db_close(db *d) {
  for (int i = 0; i < d->statements; i++) sqlite3_finalize(d->st[i]);
  sqlite3_close(d->sql);
  *d = (db){.path = d->path};
}

static sqlite3_stmt *find(db *d, const char *text, err *e) {
  for (int i = 0; i < d->statements; i++)
    if (d->text[i] == text) return d->st[i];
  if (d->statements == DB_MAX_STATEMENTS) return err_set(e, STATUS_IO, "%s: more than %d statements", d->path, DB_MAX_STATEMENTS), NULL;
  sqlite3_stmt *st;
  if (sqlite3_prepare_v3(d->sql, text, -1, SQLITE_PREPARE_PERSISTENT, &st, NULL) != SQLITE_OK) return db_fault(d, e), NULL;
  d->text[d->statements] = text;
  d->st[d->statements++] = st;
  return st;
}

static sqlite3_stmt *bind(db *d, err *e, const char *text, const char *kinds, va_list *ap) {
  sqlite3_stmt *st = find(d, text, e);
  if (!st) return NULL;
  sqlite3_reset(st);
  for (int i = 1; kinds[i - 1]; i++) {
    switch (kinds[i - 1]) {
      case 'i': sqlite3_bind_int64(st, i, va_arg(*ap, int64_t)); break;
      case 'r': sqlite3_bind_double(st, i, va_arg(*ap, double)); break;
      case 'o': {
        int32_t at = va_arg(*ap, int32_t);
        if (at < 0) sqlite3_bind_null(st, i);
        else sqlite3_bind_int64(st, i, at);
        break;
      }
      default: {
        str v = va_arg(*ap, str);
        if (v.p) sqlite3_bind_text(st, i, v.p, v.n, SQLITE_STATIC);
        else sqlite3_bind_null(st, i);
      }
    }
  }
  return st;
}

sqlite3_stmt *db_ask(db *d, err *e, const char *text, const char *kinds, ...) {
  va_list ap;
  va_start(ap, kinds);
  sqlite3_stmt *st = bind(d, e, text, kinds, &ap);
  va_end(ap);
  return st;
}

bool db_row(db *d, sqlite3_stmt *st, bool *ok, err *e) {
  int got = sqlite3_step(st);
  if (got == SQLITE_ROW) return true;
  if (got != SQLITE_DONE) *ok = db_fault(d, e);
  sqlite3_reset(st);
  return false;
}

bool db_do(db *d, err *e, const char *text, const char *kinds, ...) {
  va_list ap;
  va_start(ap, kinds);
  sqlite3_stmt *st = bind(d, e, text, kinds, &ap);
  va_end(ap);
  bool ok = st;
  while (ok && db_row(d, st, &ok, e)) {}
  return ok;
}

bool db_number(db *d, int64_t none, int64_t *out, err *e, const char *text, const char *kinds, ...) {
  va_list ap;
  va_start(ap, kinds);
  sqlite3_stmt *st = bind(d, e, text, kinds, &ap);
  va_end(ap);
  bool ok = st;
  *out = none;
  if (!ok) return false;
  if (db_row(d, st, &ok, e) && sqlite3_column_type(st, 0) != SQLITE_NULL) *out = sqlite3_column_int64(st, 0);
  sqlite3_reset(st);
  return ok;
}

str db_text(sqlite3_stmt *st, int column) {
  const char *p = (const char *)sqlite3_column_text(st, column);
  return (str){p, p ? sqlite3_column_bytes(st, column) : 0};
}

str db_keep(sqlite3_stmt *st, int column, arena *keep) {
  str s = db_text(st, column);
  return s.p ? arena_copy(keep, s) : s;
}

int32_t db_offset(sqlite3_stmt *st, int column) { return sqlite3_column_type(st, column) == SQLITE_NULL ? -1 : sqlite3_column_int(st, column); }
