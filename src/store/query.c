#include "store/query.h"

#include "store/plan.h"

/* One row of event `?`: the columns in the order of read_head. */
static const char head_sql[] =
    "SELECT e.id, r.id, v.id, e.occurrence, e.name, r.name, v.title, coalesce(v.url, r.url), v.published, c.lang, v.added, e.type, e.cameo, e.date, e.day, e.filed,"
    "  l.name, l.country, l.geonameid, l.lat, l.lon, e.author, e.speaker, a.id, a.name, s.id, s.country, s.sector, s.name, s.identifier,"
    "  substr(v.text, a.source_begin + 1, a.source_end - a.source_begin), a.source_begin, a.source_end, a.speech, a.stance, e.trigger_begin, e.trigger_end, e.date_begin, e.date_end, e.place_begin, e.place_end, e.confidence, e.rule, e.flags,"
    "  e.contexts, e.cluster, r.copy_of IS NOT NULL, substr(v.text, w.\"begin\" + 1, w.\"end\" - w.\"begin\"),"
    "  substr(v.text, e.trigger_begin + 1, e.trigger_end - e.trigger_begin),"
    "  (SELECT k.verdict FROM correction k WHERE k.report=r.name AND k.event=e.name AND k.hash=v.hash AND k.type=e.type AND k.trigger_begin=e.trigger_begin"
    "    AND k.trigger_end=e.trigger_end ORDER BY k.id DESC LIMIT 1)"
    "  FROM event e JOIN version v ON v.id=e.version JOIN report r ON r.id=v.report JOIN coded c ON c.version=v.id LEFT JOIN place l ON l.id=e.place"
    "  LEFT JOIN attribution a ON a.id=e.attribution LEFT JOIN actor s ON s.id=a.actor LEFT JOIN evidence w ON w.event=e.id AND w.position=0 WHERE e.id=?";

/* Columns from left to right. */
typedef struct columns {
  sqlite3_stmt *st;
  arena *keep;
  int at;
} columns;

static str next_text(columns *c) {
  str s = db_text(c->st, c->at++);
  return s.p ? arena_copy(c->keep, s) : s;
}
static int64_t next_number(columns *c) { return sqlite3_column_int64(c->st, c->at++); }
static double next_real(columns *c) { return sqlite3_column_double(c->st, c->at++); }
static int32_t next_point(columns *c) {
  int at = c->at++;
  return sqlite3_column_type(c->st, at) == SQLITE_NULL ? -1 : sqlite3_column_int(c->st, at);
}
static query_span next_span(columns *c) {
  int32_t begin = next_point(c);
  return (query_span){begin, next_point(c)};
}
/* id, country, sector, name, identifier, words, begin, end */
static query_party next_party(columns *c) {
  query_party p = {.actor = next_number(c)};
  p.country = next_text(c), p.sector = next_text(c), p.name = next_text(c), p.identifier = next_text(c), p.words = next_text(c);
  p.begin = next_point(c), p.end = next_point(c);
  return p;
}

static void read_head(columns *c, query_row *r) {
  r->event = next_number(c), r->report = next_number(c), r->version = next_number(c), r->occurrence = next_number(c);
  r->name = next_text(c), r->report_name = next_text(c), r->title = next_text(c), r->url = next_text(c), r->published = next_text(c), r->lang = next_text(c), r->added = next_text(c);
  r->type = next_text(c), r->cameo = next_text(c), r->date = next_text(c), r->day = next_text(c), r->filed = next_text(c);
  r->place = next_text(c), r->place_country = next_text(c), r->geonameid = next_number(c);
  r->located = sqlite3_column_type(c->st, c->at) != SQLITE_NULL;
  r->lat = next_real(c), r->lon = next_real(c);
  r->author = next_text(c), r->speaker = next_text(c), r->attribution = next_number(c), r->said = next_text(c);
  r->says = next_party(c);
  r->speech = next_text(c), r->stance = next_text(c);
  r->trigger = next_span(c), r->date_at = next_span(c), r->place_at = next_span(c);
  r->confidence = next_real(c);
  r->rule = next_text(c), r->flags = next_text(c), r->contexts = next_text(c), r->cluster = next_text(c);
  r->copy = next_number(c);
  r->words = next_text(c), r->trigger_words = next_text(c), r->verdict = next_text(c);
}

/* The texts of a one-column answer. */
static bool read_list(db *d, const char *text, int64_t of, str **list, int32_t *n, arena *keep, err *e) {
  struct {
    str *v;
    int32_t n, cap;
  } all = {0};
  bool ok = true;
  sqlite3_stmt *st = db_ask(d, e, text, "i", of);
  while (st && db_row(d, st, &ok, e)) *VEC_PUSH(keep, &all) = arena_copy(keep, db_text(st, 0));
  *list = all.v, *n = all.n;
  return st && ok;
}

static bool read_parties(db *d, int64_t event, str role, query_party **list, int32_t *n, arena *keep, err *e) {
  struct {
    query_party *v;
    int32_t n, cap;
  } all = {0};
  bool ok = true;
  sqlite3_stmt *st = db_ask(d, e, "SELECT x.id, x.country, x.sector, x.name, x.identifier, substr(v.text, p.\"begin\" + 1, p.\"end\" - p.\"begin\"), p.\"begin\","
                                  " p.\"end\", p.implicit FROM participant p JOIN actor x ON x.id=p.actor JOIN event e ON e.id=p.event JOIN version v ON v.id=e.version WHERE p.event=? AND p.role=? ORDER BY p.position", "is", event, role);
  while (st && db_row(d, st, &ok, e)) {
    columns c = {st, keep, 0};
    query_party p = next_party(&c);
    p.implicit = next_number(&c);
    *VEC_PUSH(keep, &all) = p;
  }
  *list = all.v, *n = all.n;
  return st && ok;
}

static bool read_evidence(db *d, query_row *row, arena *keep, err *e) {
  struct {
    query_span *v;
    int32_t n, cap;
  } all = {0};
  bool ok = true;
  sqlite3_stmt *st = db_ask(d, e, "SELECT \"begin\", \"end\" FROM evidence WHERE event=? ORDER BY position", "i", row->event);
  while (st && db_row(d, st, &ok, e)) {
    columns c = {st, keep, 0};
    *VEC_PUSH(keep, &all) = next_span(&c);
  }
  row->evidence = all.v, row->evidences = all.n;
  return st && ok;
}

bool query_event(db *d, int64_t event, query_row *row, arena *keep, bool *ok, err *e) {
  *row = (query_row){0};
  sqlite3_stmt *st = db_ask(d, e, head_sql, "i", event);
  if (!st) return *ok = false;
  if (!db_row(d, st, ok, e)) return false;
  columns c = {st, keep, 0};
  read_head(&c, row);
  sqlite3_reset(st);
  *ok = read_list(d, "SELECT mode FROM mode WHERE event=? ORDER BY mode", event, &row->mode, &row->modes, keep, e) &&
        read_list(d, "SELECT name FROM outlet WHERE version=? ORDER BY position", row->version, &row->outlet, &row->outlets, keep, e) &&
        read_parties(d, event, S("actor"), &row->actor, &row->actors, keep, e) &&
        read_parties(d, event, S("recipient"), &row->recipient, &row->recipients, keep, e) && read_evidence(d, row, keep, e);
  return *ok;
}

bool query_open(db *d, const query *q, query_cursor *c, err *e) {
  int64_t reach = q->limit ? (int64_t)q->limit + q->offset : 0;
  *c = (query_cursor){.d = d, .ids = plan_ask(d, q, reach, "e.id", "ORDER BY e.filed DESC, e.id LIMIT :limit OFFSET :offset", e)};
  if (!c->ids) return false;
  sqlite3_bind_int64(c->ids, sqlite3_bind_parameter_index(c->ids, ":limit"), q->limit ? q->limit : -1);
  sqlite3_bind_int64(c->ids, sqlite3_bind_parameter_index(c->ids, ":offset"), q->offset);
  return true;
}

bool query_next(query_cursor *c, query_row *row, arena *keep, bool *ok, err *e) {
  int got = sqlite3_step(c->ids);
  if (got == SQLITE_ROW) return query_event(c->d, sqlite3_column_int64(c->ids, 0), row, keep, ok, e);
  if (got != SQLITE_DONE) *ok = db_fault(c->d, e);
  return false;
}

void query_close(query_cursor *c) {
  sqlite3_finalize(c->ids);
  *c = (query_cursor){0};
}

bool query_count(db *d, const query *q, int64_t most, int64_t *n, err *e) {
  *n = 0;
  sqlite3_stmt *st = plan_ask(d, q, most, "1", "", e);
  int got = SQLITE_DONE;
  if (!st) return false;
  while ((!most || *n < most) && (got = sqlite3_step(st)) == SQLITE_ROW) ++*n;
  if (got != SQLITE_ROW && got != SQLITE_DONE) db_fault(d, e);
  sqlite3_finalize(st);
  return got == SQLITE_ROW || got == SQLITE_DONE;
}

sqlite3_stmt *query_ask(db *d, const query *q, const char *what, const char *how, err *e) { return plan_ask(d, q, 0, what, how, e); }
