#include "store/pairs.h"

void pairs_add(pair_tally *t, int64_t event, int64_t report, int points, bool same, bool contact) {
  int32_t i = 0;
  while (i < t->rows && t->row[i].report != report) i++;
  if (i == PAIRS_TALLY) return;
  if (i == t->rows) t->row[i].report = report, t->rows++;
  if (t->row[i].event != event) t->row[i].event = event, t->row[i].counted = 0;
  if (points > t->row[i].counted) t->row[i].points += points - t->row[i].counted, t->row[i].counted = points;
  t->row[i].shared += same, t->row[i].contact |= contact;
}

/* The next best after `last` in the order of points, then rows; -1 for none. */
static int32_t next_best(const pair_tally *t, int32_t last) {
  int32_t best = -1;
  for (int32_t i = 0; i < t->rows; i++) {
    bool after = last < 0 || t->row[i].points < t->row[last].points || (t->row[i].points == t->row[last].points && i > last);
    if (after && (best < 0 || t->row[i].points > t->row[best].points)) best = i;
  }
  return best;
}

bool pairs_put(db *d, const pair_tally *t, int64_t report, err *e) {
  for (int32_t n = 0, i = next_best(t, -1); n < PAIRS_KEPT && i >= 0; i = next_best(t, i)) {
    if (t->row[i].points < PAIRS_ENOUGH && !t->row[i].shared) continue;
    n++;
    int64_t other = t->row[i].report, low = report < other ? report : other, high = report < other ? other : report;
    if (low != high && !db_do(d, e, "INSERT OR REPLACE INTO pair(a, b, shared, points, contact) VALUES(?,?,?,?,?)", "iiiii", low, high, (int64_t)t->row[i].shared,
                              (int64_t)t->row[i].points, (int64_t)t->row[i].contact))
      return false;
  }
  return true;
}

bool pairs_forget(db *d, int64_t report, err *e) {
  return db_do(d, e, "DELETE FROM pair WHERE a = ?", "i", report) && db_do(d, e, "DELETE FROM pair WHERE b = ?", "i", report);
}

static report_head head_of(sqlite3_stmt *st, int at, arena *keep) {
  return (report_head){sqlite3_column_int64(st, at), db_keep(st, at + 1, keep), db_keep(st, at + 2, keep), db_keep(st, at + 3, keep), db_keep(st, at + 4, keep), db_keep(st, at + 5, keep)};
}

#define HEAD(r, v, c) r ".id, " r ".name, coalesce(" v ".title, ''), coalesce((SELECT name FROM outlet o WHERE o.version = " v ".id ORDER BY position DESC LIMIT 1), ''), coalesce(" c ".day, ''), " c ".lang"
#define PAIRS \
  "SELECT p.shared, p.contact, p.points, " HEAD("x", "vx", "cx") ", " HEAD("y", "vy", "cy") " FROM pair p " \
  "JOIN report x ON x.id = p.a AND x.copy_of IS NULL JOIN version vx ON vx.id = x.current JOIN coded cx ON cx.version = vx.id " \
  "JOIN report y ON y.id = p.b AND y.copy_of IS NULL JOIN version vy ON vy.id = y.current JOIN coded cy ON cy.version = vy.id "
#define ORDER " ORDER BY p.contact DESC, p.points DESC, p.b DESC, p.a"

static const char all_sql[] = PAIRS ORDER;
static const char one_sql[] = PAIRS "WHERE p.a = ?1 OR p.b = ?1" ORDER;

bool pairs_read(db *d, int64_t of, int32_t limit, report_pair **pair, int32_t *pairs, arena *keep, err *e) {
  if (limit <= 0 || limit > PAIRS_MAX) limit = PAIRS_MAX;
  *pair = arena_new(keep, report_pair, limit);
  *pairs = 0;
  sqlite3_stmt *st = of ? db_ask(d, e, one_sql, "i", of) : db_ask(d, e, all_sql, "");
  bool ok = st;
  while (ok && *pairs < limit && db_row(d, st, &ok, e)) {
    report_pair p = {.shared = sqlite3_column_int(st, 0), .contact = sqlite3_column_int(st, 1), .points = sqlite3_column_int(st, 2), .a = head_of(st, 3, keep), .b = head_of(st, 9, keep)};
    if (p.a.outlet.n && str_eq(p.a.outlet, p.b.outlet)) continue;
    if (str_cmp(p.b.day, p.a.day) < 0) {
      report_head first = p.b;
      p.b = p.a, p.a = first;
    }
    (*pair)[(*pairs)++] = p;
  }
  if (st) sqlite3_reset(st);
  return ok;
}
