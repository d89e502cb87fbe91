#include "store/read.h"

static read_span span_at(sqlite3_stmt *st, int column) { return (read_span){db_offset(st, column), db_offset(st, column + 1)}; }

bool read_report(db *d, int64_t report, int64_t number, read_report_row *out, bool *found, arena *keep, err *e) {
  static const char ask[] =
      "SELECT r.id, v.id, v.number, (SELECT count(*) FROM version WHERE report=r.id), v.id=r.current, coalesce(r.copy_of, 0), coalesce(r.copy_share, 0),"
      " c.version IS NOT NULL, r.name, coalesce(v.url, r.url), v.title, v.published, v.author, v.format, v.text, v.hash, v.added, v.origin, v.outlet, v.lang,"
      " c.lang, c.country, c.day, u.version, u.lexicon, u.model"
      " FROM report r JOIN version v ON v.report=r.id LEFT JOIN coded c ON c.version=v.id LEFT JOIN run u ON u.id=c.run"
      " WHERE r.id=? AND CASE WHEN ?=0 THEN v.id=r.current ELSE v.number=? END";
  sqlite3_stmt *st = db_ask(d, e, ask, "iii", report, number, number);
  bool ok = st;
  *found = ok && db_row(d, st, &ok, e);
  if (!*found) return ok;
  *out = (read_report_row){
      .report = sqlite3_column_int64(st, 0), .version = sqlite3_column_int64(st, 1), .number = sqlite3_column_int64(st, 2),
      .versions = sqlite3_column_int64(st, 3), .current = sqlite3_column_int(st, 4), .copy_of = sqlite3_column_int64(st, 5),
      .copy_share = sqlite3_column_double(st, 6), .coded = sqlite3_column_int(st, 7)};
  str *const text[] = {&out->name, &out->url, &out->title, &out->published, &out->author, &out->format, &out->text, &out->hash, &out->added, &out->origin,
                       &out->outlet_given, &out->lang_given, &out->lang, &out->country, &out->day, &out->run_version, &out->run_lexicon, &out->run_model};
  for (int i = 0; i < (int)(sizeof text / sizeof *text); i++) *text[i] = db_keep(st, 8 + i, keep);
  sqlite3_reset(st);
  return true;
}

bool read_find(db *d, str name, int64_t *report, err *e) {
  return db_number(d, 0, report, e, "SELECT id FROM report WHERE name=?", "s", name);
}

/* How many rows of a version a table has; the tables are named in the text. */
#define COUNT(table, column) "SELECT count(*) FROM " table " WHERE " column "=?"

static bool read_outlets(db *d, int64_t version, read_made *out, arena *keep, err *e) {
  int64_t n;
  if (!db_number(d, 0, &n, e, COUNT("outlet", "version"), "i", version)) return false;
  out->outlet = arena_new(keep, str, n);
  sqlite3_stmt *st = db_ask(d, e, "SELECT name FROM outlet WHERE version=? ORDER BY position", "i", version);
  bool ok = st;
  while (ok && db_row(d, st, &ok, e)) out->outlet[out->outlets++] = db_keep(st, 0, keep);
  return ok;
}

static bool read_sentences(db *d, int64_t version, read_made *out, arena *keep, err *e) {
  int64_t n;
  if (!db_number(d, 0, &n, e, COUNT("sentence", "version"), "i", version)) return false;
  out->sentence = arena_new(keep, read_sentence, n);
  sqlite3_stmt *st = db_ask(d, e, "SELECT \"begin\", \"end\", kind, paragraph FROM sentence WHERE version=? ORDER BY position", "i", version);
  bool ok = st;
  while (ok && db_row(d, st, &ok, e))
    out->sentence[out->sentences++] = (read_sentence){db_offset(st, 0), db_offset(st, 1), db_keep(st, 2, keep), sqlite3_column_int(st, 3)};
  return ok;
}

static bool read_content(db *d, read_said *a, arena *keep, err *e) {
  int64_t n;
  if (!db_number(d, 0, &n, e, COUNT("content", "attribution"), "i", a->row)) return false;
  a->content = arena_new(keep, read_span, n);
  sqlite3_stmt *st = db_ask(d, e, "SELECT \"begin\", \"end\" FROM content WHERE attribution=? ORDER BY position", "i", a->row);
  bool ok = st;
  while (ok && db_row(d, st, &ok, e)) a->content[a->contents++] = span_at(st, 0);
  return ok;
}

static bool read_saids(db *d, int64_t version, read_made *out, arena *keep, err *e) {
  int64_t n;
  if (!db_number(d, 0, &n, e, COUNT("attribution", "version"), "i", version)) return false;
  out->said = arena_new(keep, read_said, n);
  sqlite3_stmt *st = db_ask(d, e,
                            "SELECT a.id, coalesce(a.parent, 0), a.name, x.country, x.sector, x.name, a.speech, a.stance, a.rule, a.source_begin, a.source_end,"
                            " a.cue_begin, a.cue_end FROM attribution a JOIN actor x ON x.id=a.actor WHERE a.version=? ORDER BY a.id", "i", version);
  bool ok = st;
  while (ok && db_row(d, st, &ok, e)) {
    read_said *a = &out->said[out->saids++];
    *a = (read_said){.row = sqlite3_column_int64(st, 0), .parent = sqlite3_column_int64(st, 1), .source = span_at(st, 9), .cue = span_at(st, 11)};
    str *const text[] = {&a->name, &a->country, &a->sector, &a->who, &a->speech, &a->stance, &a->rule};
    for (int i = 0; i < 7; i++) *text[i] = db_keep(st, 2 + i, keep);
  }
  for (int32_t i = 0; ok && i < out->saids; i++) ok = read_content(d, &out->said[i], keep, e);
  return ok;
}

static bool read_findings(db *d, int64_t version, read_made *out, arena *keep, err *e) {
  int64_t n;
  if (!db_number(d, 0, &n, e, COUNT("finding", "version"), "i", version)) return false;
  out->finding = arena_new(keep, read_finding, n);
  sqlite3_stmt *st = db_ask(d, e, "SELECT kind, \"begin\", \"end\" FROM finding WHERE version=? ORDER BY position", "i", version);
  bool ok = st;
  while (ok && db_row(d, st, &ok, e)) out->finding[out->findings++] = (read_finding){db_keep(st, 0, keep), span_at(st, 1)};
  return ok;
}

static bool read_events(db *d, int64_t version, read_made *out, arena *keep, err *e) {
  int64_t n;
  if (!db_number(d, 0, &n, e, COUNT("event", "version"), "i", version)) return false;
  out->event = arena_new(keep, int64_t, n);
  sqlite3_stmt *st = db_ask(d, e, "SELECT id FROM event WHERE version=? ORDER BY trigger_begin, id", "i", version);
  bool ok = st;
  while (ok && db_row(d, st, &ok, e)) out->event[out->events++] = sqlite3_column_int64(st, 0);
  return ok;
}

bool read_made_of(db *d, int64_t version, read_made *out, arena *keep, err *e) {
  *out = (read_made){0};
  return read_outlets(d, version, out, keep, e) && read_sentences(d, version, out, keep, e) && read_saids(d, version, out, keep, e) &&
         read_findings(d, version, out, keep, e) && read_events(d, version, out, keep, e);
}

static bool read_others_of(db *d, sqlite3_stmt *st, read_others *out, arena *keep, err *e) {
  bool ok = st;
  *out = (read_others){0};
  while (ok && db_row(d, st, &ok, e))
    *VEC_PUSH(keep, out) = (read_other){sqlite3_column_int64(st, 0), sqlite3_column_int64(st, 1), db_keep(st, 2, keep), db_keep(st, 3, keep),
                                        db_keep(st, 4, keep), db_keep(st, 5, keep), sqlite3_column_double(st, 6)};
  return ok;
}

#define OTHER \
  "SELECT r.id, v.number, v.title, (SELECT name FROM outlet WHERE version=v.id ORDER BY position LIMIT 1), v.published, v.added, coalesce(r.copy_share, 0)" \
  " FROM report r JOIN version v ON "

bool read_versions(db *d, int64_t report, read_others *out, arena *keep, err *e) {
  return read_others_of(d, db_ask(d, e, OTHER "v.report=r.id WHERE r.id=? ORDER BY v.number DESC", "i", report), out, keep, e);
}

bool read_copies(db *d, int64_t report, read_others *out, arena *keep, err *e) {
  static const char ask[] = OTHER "v.id=r.current WHERE r.copy_of=?1 OR r.id=(SELECT copy_of FROM report WHERE id=?1) ORDER BY r.id LIMIT 200";
  return read_others_of(d, db_ask(d, e, ask, "i", report), out, keep, e);
}
