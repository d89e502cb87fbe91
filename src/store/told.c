#include "store/told.h"

#include "base/hash.h"
#include "store/query.h"

const char *told_field_name(told_field f) {
  static const char *const names[] = {"type", "mode", "actors", "recipients", "date", "place", "author", "speaker", "source", "rule"};
  return names[f];
}

static str party(str list, const query_party *p, arena *keep) {
  return arena_printf(keep, "%.*s%s%.*s/%.*s%s%.*s", list.n, list.p, list.n ? ", " : "", p->country.n, p->country.p, p->sector.n, p->sector.p,
                      p->name.n ? " " : "", p->name.n, p->name.n ? p->name.p : "");
}

static str or_empty(str s) { return s.p ? s : S(""); }

static void take(const query_row *r, told_event *x, arena *keep) {
  str modes = S(""), actors = S(""), recipients = S("");
  for (int32_t i = 0; i < r->modes; i++) modes = arena_printf(keep, "%.*s%s%.*s", modes.n, modes.p, i ? " " : "", r->mode[i].n, r->mode[i].p);
  for (int32_t i = 0; i < r->actors; i++) actors = party(actors, &r->actor[i], keep);
  for (int32_t i = 0; i < r->recipients; i++) recipients = party(recipients, &r->recipient[i], keep);
  *x = (told_event){.begin = r->trigger.begin, .end = r->trigger.end, .name = r->name, .words = or_empty(r->words)};
  x->field[TOLD_TYPE] = r->type;
  x->field[TOLD_MODE] = modes;
  x->field[TOLD_ACTORS] = actors;
  x->field[TOLD_RECIPIENTS] = recipients;
  x->field[TOLD_DATE] = or_empty(r->date);
  x->field[TOLD_PLACE] = r->place.n ? arena_printf(keep, "%.*s %.*s", r->place.n, r->place.p, r->place_country.n, r->place_country.n ? r->place_country.p : "") : S("");
  x->field[TOLD_AUTHOR] = or_empty(r->author);
  x->field[TOLD_SPEAKER] = or_empty(r->speaker);
  x->field[TOLD_SOURCE] = r->attribution ? party(S(""), &r->says, keep) : S("");
  x->field[TOLD_RULE] = or_empty(r->rule);
}

#define WHO "x.country, x.sector, x.name, x.identifier"
#define WHERE "l.name, l.country, l.geonameid"

/* All that is derived of a version ?, table by table, rows in an order that does not hang on row numbers. */
static const char *const everything[] = {
    "SELECT lang, country, day FROM coded WHERE version = ?",
    "SELECT name FROM outlet WHERE version = ? ORDER BY position",
    "SELECT \"begin\", \"end\", kind, paragraph FROM sentence WHERE version = ? ORDER BY position",
    "SELECT m.\"begin\", m.\"end\", m.kind, " WHO ", " WHERE " FROM mention m LEFT JOIN actor x ON x.id = m.actor LEFT JOIN place l ON l.id = m.place"
    "  WHERE version = ? ORDER BY m.\"begin\", m.\"end\", m.kind",
    "SELECT a.name, p.name, " WHO ", a.source_begin, a.source_end, a.cue_begin, a.cue_end, a.speech, a.stance, a.rule FROM attribution a"
    "  JOIN actor x ON x.id = a.actor LEFT JOIN attribution p ON p.id = a.parent WHERE a.version = ? ORDER BY a.name",
    "SELECT a.name, c.\"begin\", c.\"end\" FROM attribution a JOIN content c ON c.attribution = a.id WHERE a.version = ? ORDER BY a.name, c.position",
    "SELECT f.kind, f.\"begin\", f.\"end\", a.name FROM finding f LEFT JOIN attribution a ON a.id = f.attribution WHERE f.version = ? ORDER BY f.position",
    "SELECT e.name, e.type, e.cameo, e.trigger_begin, e.trigger_end, e.date, e.date_begin, e.date_end, e.day, e.filed, " WHERE ", e.place_begin, e.place_end,"
    "  a.name, e.author, e.speaker, e.confidence, e.contexts, e.flags, e.rule, e.cluster FROM event e LEFT JOIN place l ON l.id = e.place"
    "  LEFT JOIN attribution a ON a.id = e.attribution WHERE e.version = ? ORDER BY e.name",
    "SELECT e.name, m.mode FROM event e JOIN mode m ON m.event = e.id WHERE e.version = ? ORDER BY e.name, m.mode",
    "SELECT e.name, p.role, " WHO ", p.\"begin\", p.\"end\", p.implicit FROM event e JOIN participant p ON p.event = e.id JOIN actor x ON x.id = p.actor"
    "  WHERE e.version = ? ORDER BY e.name, p.role, p.position",
    "SELECT e.name, v.\"begin\", v.\"end\" FROM event e JOIN evidence v ON v.event = e.id WHERE e.version = ? ORDER BY e.name, v.position",
};

static bool hash_rows(db *d, const char *ask, int64_t version, uint64_t *h, int32_t *rows, err *e) {
  sqlite3_stmt *st = db_ask(d, e, ask, "i", version);
  bool ok = st;
  for (*rows = 0; ok && db_row(d, st, &ok, e); ++*rows)
    for (int i = 0; i < sqlite3_column_count(st); i++) {
      str s = db_text(st, i);
      *h = hash_bytes(s.p ? s : S("\x01"), *h + 1);
    }
  *h = hash_bytes(S(";"), *h);
  return ok;
}

static bool read_events(db *d, int64_t version, told *out, arena *keep, err *e) {
  struct { int64_t *v; int32_t n, cap; } rows = {0};
  sqlite3_stmt *st = db_ask(d, e, "SELECT id FROM event WHERE version = ? ORDER BY trigger_begin, trigger_end, name", "i", version);
  bool ok = st;
  while (ok && db_row(d, st, &ok, e)) *VEC_PUSH(keep, &rows) = sqlite3_column_int64(st, 0);
  for (int32_t i = 0; ok && i < rows.n; i++) {
    query_row r;
    if (query_event(d, rows.v[i], &r, keep, &ok, e)) take(&r, VEC_PUSH(keep, out), keep);
  }
  return ok;
}

bool told_make(db *d, int64_t version, told *out, arena *keep, err *e) {
  *out = (told){0};
  int32_t rows;
  for (size_t i = 0; i < sizeof everything / sizeof *everything; i++) {
    if (!hash_rows(d, everything[i], version, &out->hash, &rows, e)) return false;
    if (!i) out->coded = rows;
  }
  return read_events(d, version, out, keep, e);
}
