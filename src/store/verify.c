#include "store/verify.h"

/* Each gives a line a fault. */
static const char *const checks[] = {
    "SELECT integrity_check FROM pragma_integrity_check(100) WHERE integrity_check <> 'ok'",
    "SELECT 'row ' || coalesce(rowid, '?') || ' of ' || \"table\" || ' points to a row of ' || parent || ' that is not there' FROM pragma_foreign_key_check LIMIT 100",
    "SELECT 'report ' || name || ' has no newest version' FROM report WHERE current IS NULL LIMIT 100",
    "SELECT 'the newest version of report ' || r.name || ' is of another report' FROM report r JOIN version v ON v.id = r.current WHERE v.report <> r.id LIMIT 100",
    "SELECT 'report ' || c.name || ' is a copy of a copy' FROM report c JOIN report o ON o.id = c.copy_of WHERE o.copy_of IS NOT NULL LIMIT 100",
    ("SELECT 'an offset of event ' || e.name || ' lies outside the text of report ' || r.name FROM event e JOIN version v ON v.id = e.version JOIN report r ON r.id = v.report"
    "  WHERE e.trigger_begin < 0 OR e.trigger_end <= e.trigger_begin OR e.trigger_end > length(v.text) LIMIT 100"),
};

bool verify_store(db *d, out *o, int64_t *faults, err *e) {
  bool ok = true;
  *faults = 0;
  for (size_t i = 0; ok && i < sizeof checks / sizeof *checks; i++) {
    sqlite3_stmt *st = db_ask(d, e, checks[i], "");
    ok = st;
    while (ok && db_row(d, st, &ok, e)) {
      out_put(o, db_text(st, 0));
      out_byte(o, '\n');
      ++*faults;
    }
    if (!i && *faults) break;  // what the pages tell is not to be relied on
  }
  return ok;
}
