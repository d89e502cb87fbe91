#include "store/correct.h"

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
  return true;
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
      " JOIN correction c ON c.report=r.name AND c.event=e.name WHERE e.id=? ORDER BY c.id DESC";
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
