#include "store/shelf.h"

#include "store/search.h"

#define ROW \
  "SELECT r.id, r.name, v.title, (SELECT name FROM outlet WHERE version=v.id ORDER BY position LIMIT 1), v.published, c.lang, substr(v.text, 1, 200)," \
  " (SELECT count(*) FROM version WHERE report=r.id), (SELECT count(*) FROM event WHERE version=v.id AND author='yes')," \
  " (SELECT count(*) FROM event WHERE version=v.id AND author<>'yes'), (SELECT count(*) FROM attribution WHERE version=v.id), r.copy_of IS NOT NULL"
#define FILTERS \
  " AND (?2 IS NULL OR EXISTS(SELECT 1 FROM outlet o WHERE o.version=c.version AND o.name=?2 COLLATE NOCASE)) AND (?3 IS NULL OR c.lang=?3)" \
  " AND (?4 IS NULL OR c.day>=?4) AND (?5 IS NULL OR c.day<=?5) AND (r.copy_of IS NULL OR ?6)"

bool shelf_read(db *d, const shelf_ask *a, shelf_row **row, int32_t *rows, arena *keep, err *e) {
  static const char by_word[] = ROW
      " FROM search s CROSS JOIN coded c ON c.version=s.rowid CROSS JOIN version v ON v.id=c.version CROSS JOIN report r ON r.current=v.id"
      " WHERE search MATCH ?1" FILTERS " ORDER BY s.rowid DESC LIMIT ?7 OFFSET ?8";
  static const char by_day[] = ROW
      " FROM coded c CROSS JOIN version v ON v.id=c.version CROSS JOIN report r ON r.current=v.id WHERE ?1 IS NULL" FILTERS
      " ORDER BY c.day DESC, c.version DESC LIMIT ?7 OFFSET ?8";
  str words = a->text.p ? search_match(a->text, keep) : (str){0};
  *row = arena_new(keep, shelf_row, a->limit);
  *rows = 0;
  sqlite3_stmt *st = db_ask(d, e, words.p ? by_word : by_day, "sssssiii", words, a->outlet, a->lang, a->from, a->to, (int64_t)a->copies, (int64_t)a->limit, (int64_t)a->offset);
  bool ok = st;
  while (ok && db_row(d, st, &ok, e)) {
    shelf_row *r = &(*row)[(*rows)++];
    *r = (shelf_row){.report = sqlite3_column_int64(st, 0), .versions = sqlite3_column_int64(st, 7), .facts = sqlite3_column_int64(st, 8),
                     .claims = sqlite3_column_int64(st, 9), .says = sqlite3_column_int64(st, 10), .copy = sqlite3_column_int(st, 11)};
    str *const text[] = {&r->name, &r->title, &r->outlet, &r->published, &r->lang, &r->opening};
    for (int i = 0; i < 6; i++) *text[i] = db_keep(st, 1 + i, keep);
  }
  return ok;
}
