#include "store/correct.h"

#include "store/correct_value.h"

enum { STATUS_DATA = 65 };

const char *const correct_fields[] = {"type", "mode", "actor", "recipient", "date", "place", "source", "author", "speaker", "trigger", NULL};

static bool is_field(str s) {
  for (int i = 0; correct_fields[i]; i++)
    if (str_eq(s, str_of(correct_fields[i]))) return true;
  return false;
}

bool correct_check(const correction *c, err *e) {
  bool should = str_eq(c->verdict, S("should"));
  if (!should && !str_eq(c->verdict, S("right")) && !str_eq(c->verdict, S("wrong")))
    return err_set(e, STATUS_DATA, "Say whether the record is right, is wrong, or should be different.");
  if (should && !is_field(c->field)) return err_set(e, STATUS_DATA, "Say which part of the record should be different.");
  if (should && !c->value.p) return err_set(e, STATUS_DATA, "Say what it should be.");
  if (c->value.n > CORRECT_MAX_VALUE) return err_set(e, STATUS_DATA, "What it should be takes %d bytes at most.", CORRECT_MAX_VALUE);
  if (c->note.n > CORRECT_MAX_NOTE) return err_set(e, STATUS_DATA, "A note takes %d bytes at most.", CORRECT_MAX_NOTE);
  return !should || correct_value_check(c->field, c->value, e);
}

bool correct_put(db *d, int64_t report, str event, const correction *c, bool *found, err *e) {
  static const char put[] =
      "INSERT INTO correction(report, hash, event, type, trigger_begin, trigger_end, verdict, field, value, note, made)"
      " SELECT r.name, v.hash, e.name, e.type, e.trigger_begin, e.trigger_end, ?, ?, ?, ?, ?"
      " FROM report r JOIN version v ON v.id=r.current JOIN event e ON e.version=v.id WHERE r.id=? AND e.name=? RETURNING id";
  bool should = str_eq(c->verdict, S("should"));
  int64_t row;
  if (!db_number(d, 0, &row, e, put, "sssssis", c->verdict, should ? c->field : (str){0}, should ? c->value : (str){0}, c->note, c->made, report, event)) return false;
  *found = row;
  return true;
}

bool correct_read(db *d, int64_t event, corrections *out, arena *keep, err *e) {
  static const char ask[] =
      "SELECT c.verdict, c.field, c.value, c.note, c.made FROM event e JOIN version v ON v.id=e.version JOIN report r ON r.id=v.report"
      " JOIN correction c ON c.report=r.name AND (c.event=e.name OR (c.hash=v.hash AND c.type=e.type AND c.trigger_begin=e.trigger_begin AND"
      " c.trigger_end=e.trigger_end AND NOT EXISTS (SELECT 1 FROM event o WHERE o.version=v.id AND o.name=c.event))) WHERE e.id=? ORDER BY c.id DESC";
  *out = (corrections){0};
  sqlite3_stmt *st = db_ask(d, e, ask, "i", event);
  bool ok = st;
  while (ok && db_row(d, st, &ok, e)) {
    correction *c = VEC_PUSH(keep, out);
    str *const text[] = {&c->verdict, &c->field, &c->value, &c->note, &c->made};
    for (int i = 0; i < 5; i++) {
      str s = db_text(st, i);
      *text[i] = s.p ? arena_copy(keep, s) : s;
    }
  }
  return ok;
}

const char *correct_state_name(correct_state s) {
  static const char *const names[] = {"holds", "lost", "open", "mended", "old"};
  return names[s];
}

/* The version by its content, the event in it by its words: of two with the same, the one with the same name. */
#define AT " FROM event o WHERE o.version = v.id AND o.type = c.type AND o.trigger_begin = c.trigger_begin AND o.trigger_end = c.trigger_end"
static const char list_sql[] =
    "SELECT c.id, v.id, coalesce((SELECT o.id" AT " AND o.name = c.event), (SELECT o.id" AT " ORDER BY o.name LIMIT 1)), c.trigger_begin, c.trigger_end, v.id IS r.current AND v.id IS NOT NULL, c.report, c.event, c.type, c.verdict, c.field, c.value, c.note, c.made,"
    "  substr(v.text, c.trigger_begin + 1, c.trigger_end - c.trigger_begin)"
    "  FROM correction c LEFT JOIN report r ON r.name = c.report LEFT JOIN version v ON v.report = r.id AND v.hash = c.hash"
    "  WHERE c.report = ?1 OR ?1 IS NULL ORDER BY c.id";

static correct_row take_row(sqlite3_stmt *st, arena *keep) {
  correct_row x = {.id = sqlite3_column_int64(st, 0), .version = sqlite3_column_int64(st, 1), .event = sqlite3_column_int64(st, 2),
                   .begin = sqlite3_column_int(st, 3), .end = sqlite3_column_int(st, 4), .state = sqlite3_column_int(st, 5) ? CORRECT_OPEN : CORRECT_OLD};
  str *const text[] = {&x.report, &x.name, &x.type, &x.c.verdict, &x.c.field, &x.c.value, &x.c.note, &x.c.made, &x.words};
  for (int i = 0; i < (int)(sizeof text / sizeof *text); i++) {
    str s = db_text(st, 6 + i);
    *text[i] = s.p ? arena_copy(keep, s) : s;
  }
  return x;
}

/* An event at the same words with the type that it should have. */
static bool retyped(db *d, const correct_row *x, int64_t *n, err *e) {
  return db_number(d, 0, n, e, "SELECT count(*) FROM event WHERE version = ? AND type = ? AND trigger_begin = ? AND trigger_end = ?", "isii", x->version, x->c.value,
                   (int64_t)x->begin, (int64_t)x->end);
}

static bool find_state(db *d, correct_row *x, arena scratch, err *e) {
  if (x->state == CORRECT_OLD) return true;
  bool ok = true, right = str_eq(x->c.verdict, S("right")), wrong = str_eq(x->c.verdict, S("wrong"));
  if (right || wrong) {
    x->state = right ? (x->event ? CORRECT_HOLDS : CORRECT_LOST) : x->event ? CORRECT_OPEN : CORRECT_MENDED;
    return true;
  }
  query_row r;
  int64_t n;
  if (x->event && query_event(d, x->event, &r, &scratch, &ok, e)) x->state = correct_value_holds(x->c.field, x->c.value, &r) ? CORRECT_MENDED : CORRECT_OPEN;
  if (!ok || x->event) return ok;
  x->state = CORRECT_LOST;
  if (!str_eq(x->c.field, S("type"))) return true;
  if (!retyped(d, x, &n, e)) return false;
  if (n) x->state = CORRECT_MENDED;
  return true;
}

bool correct_list(db *d, str report, correct_rows *out, arena *keep, err *e) {
  *out = (correct_rows){0};
  sqlite3_stmt *st = db_ask(d, e, list_sql, "s", report);
  bool ok = st;
  while (ok && db_row(d, st, &ok, e)) *VEC_PUSH(keep, out) = take_row(st, keep);
  for (int32_t i = 0; ok && i < out->n; i++) ok = find_state(d, &out->v[i], *keep, e);
  return ok;
}
