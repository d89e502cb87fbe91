#include "store/ledger.h"

const char *position_name(position p) {
  switch (p) {
    case POSITION_ASSERTS: return "asserts";
    case POSITION_DENIES: return "denies";
    case POSITION_COUNTERS: return "counters";
  }
  return "";
}

/* Columns of a voice: position, own, country, sector, name, day, words, report, event, title, report row. */
#define VOICE_OF(position, event, who, own) \
  "SELECT " position " AS position, " own " AS own, CASE WHEN " own " THEN '' ELSE " who ".country END AS country, CASE WHEN " own " THEN '' ELSE " who ".sector END AS sector, " \
  "CASE WHEN " own " THEN coalesce((SELECT name FROM outlet o WHERE o.version = v.id ORDER BY position DESC LIMIT 1), '') ELSE " who ".name END AS name, coalesce(c.day, " event ".filed) AS day, " \
  "substr(v.text, w.\"begin\" + 1, w.\"end\" - w.\"begin\") AS words, r.name AS report, " event ".name AS event, coalesce(v.title, '') AS title, r.id AS report_row, " event ".id AS id "
#define TEXT_OF(event) \
  "JOIN version v ON v.id = " event ".version JOIN report r ON r.id = v.report AND r.current = v.id AND r.copy_of IS NULL JOIN coded c ON c.version = v.id " \
  "LEFT JOIN evidence w ON w.event = " event ".id AND w.position = 0 "

static const char voices_sql[] =
    VOICE_OF("CASE coalesce(y.speaker, y.author) WHEN 'no' THEN 1 ELSE 0 END", "y", "s", "(y.attribution IS NULL)")
    "FROM event y " TEXT_OF("y") "LEFT JOIN attribution a ON a.id = y.attribution LEFT JOIN actor s ON s.id = a.actor "
    "WHERE y.occurrence = ?1 AND coalesce(y.speaker, y.author) IN ('yes', 'no') "
    "UNION " VOICE_OF("1", "z", "s", "0")
    "FROM event y JOIN link l ON l.b = y.id AND l.kind = 'denies' JOIN event z ON z.id = l.a " TEXT_OF("z")
    "JOIN participant p ON p.event = z.id AND p.role = 'actor' AND p.position = 0 JOIN actor s ON s.id = p.actor WHERE y.occurrence = ?1 "
    "UNION " VOICE_OF("2", "z", "s", "0")
    "FROM event y JOIN link l ON l.kind = 'counter' AND (l.a = y.id OR l.b = y.id) JOIN event z ON z.id = CASE WHEN l.a = y.id THEN l.b ELSE l.a END " TEXT_OF("z")
    "JOIN attribution a ON a.id = z.attribution JOIN actor s ON s.id = a.actor WHERE y.occurrence = ?1 "
    "ORDER BY position, day, id";

/* "defence ministry" and "Indian defence ministry" of one state and sector are one voice. */
static bool same_voice(const ledger_voice *a, const ledger_voice *b) {
  if (a->position != b->position || a->own != b->own || !str_eq(a->country, b->country) || !str_eq(a->sector, b->sector)) return false;
  return str_eq(a->name, b->name) || (!a->own && a->name.n && b->name.n && (str_ends(a->name, b->name) || str_ends(b->name, a->name)));
}

static bool read_voices(db *d, ledger_item *x, arena *keep, err *e) {
  x->voice = arena_new(keep, ledger_voice, LEDGER_MAX_VOICES);
  sqlite3_stmt *st = db_ask(d, e, voices_sql, "i", x->occurrence);
  bool ok = st;
  while (ok && db_row(d, st, &ok, e)) {
    ledger_voice v = {.position = (uint8_t)sqlite3_column_int(st, 0), .own = sqlite3_column_int(st, 1), .country = db_keep(st, 2, keep), .sector = db_keep(st, 3, keep),
                      .name = db_keep(st, 4, keep), .since = db_keep(st, 5, keep), .times = 1, .words = db_keep(st, 6, keep), .report = db_keep(st, 7, keep),
                      .event = db_keep(st, 8, keep), .title = db_keep(st, 9, keep), .report_row = sqlite3_column_int64(st, 10)};
    v.last = v.since;
    int32_t i = 0;
    while (i < x->voices && !same_voice(&x->voice[i], &v)) i++;
    if (i < x->voices) x->voice[i].times++, x->voice[i].last = v.last;
    else if (x->voices < LEDGER_MAX_VOICES) x->voice[x->voices++] = v;
  }
  return ok;
}

/* One who asserts, and somebody else who does not agree: the same voice with two positions contests nothing. */
static bool is_contested(const ledger_item *x) {
  for (int32_t i = 0; i < x->voices; i++)
    for (int32_t j = 0; x->voice[i].position == POSITION_ASSERTS && j < x->voices; j++) {
      const ledger_voice *a = &x->voice[i], *b = &x->voice[j];
      if (b->position != POSITION_ASSERTS && !(a->own == b->own && str_eq(a->country, b->country) && str_eq(a->name, b->name))) return true;
    }
  return false;
}

static const char items_sql[] =
    "SELECT o.id, o.type, coalesce(o.day, ''), c.since, c.last, coalesce((SELECT l.name FROM event x JOIN place l ON l.id = x.place WHERE x.occurrence = o.id ORDER BY x.id LIMIT 1), ''), o.reports "
    "FROM contested c JOIN occurrence o ON o.id = c.occurrence WHERE (?1 = '' OR o.type = ?1) AND c.last >= ?2 AND (?3 = '' OR c.last <= ?3) AND (?4 = '' OR EXISTS("
    "SELECT 1 FROM event x JOIN participant p ON p.event = x.id JOIN actor s ON s.id = p.actor WHERE x.occurrence = o.id AND s.country = ?4)) ORDER BY c.last DESC, o.id LIMIT ?5 OFFSET ?6";

bool ledger_read(db *d, const ledger_filter *f, ledger_item **item, int32_t *items, arena *keep, err *e) {
  int64_t limit = f->limit > 0 && f->limit < LEDGER_MAX_ITEMS ? f->limit : LEDGER_MAX_ITEMS;
  *item = arena_new(keep, ledger_item, LEDGER_MAX_ITEMS);
  *items = 0;
#define OR_EMPTY(s) ((s).p ? (s) : S(""))
  sqlite3_stmt *st = db_ask(d, e, items_sql, "ssssii", OR_EMPTY(f->type), OR_EMPTY(f->from), OR_EMPTY(f->to), OR_EMPTY(f->country), limit, (int64_t)f->offset);
#undef OR_EMPTY
  bool ok = st;
  while (ok && db_row(d, st, &ok, e)) {
    ledger_item *x = &(*item)[(*items)++];
    *x = (ledger_item){.occurrence = sqlite3_column_int64(st, 0), .type = db_keep(st, 1, keep), .day = db_keep(st, 2, keep), .since = db_keep(st, 3, keep), .last = db_keep(st, 4, keep),
                       .place = db_keep(st, 5, keep), .reports = sqlite3_column_int(st, 6)};
  }
  int32_t n = 0;
  for (int32_t i = 0; ok && i < *items; i++) {
    ok = read_voices(d, &(*item)[i], keep, e);
    if (ok && is_contested(&(*item)[i])) (*item)[n++] = (*item)[i];
  }
  *items = n;
  return ok;
}
