#include "store/commitments.h"

#define WORDS(event) "(SELECT substr(v.text, w.\"begin\" + 1, w.\"end\" - w.\"begin\") FROM evidence w WHERE w.event = " event ".id AND w.position = 0)"
#define PARTY(column, role) "coalesce((SELECT " column " FROM participant p JOIN actor s ON s.id = p.actor WHERE p.event = e.id AND p.role = '" role "' ORDER BY p.position LIMIT 1), '')"

static const char items_sql[] =
    "SELECT e.type, coalesce((SELECT group_concat(mode, ' ') FROM mode m WHERE m.event = e.id), ''), e.filed, coalesce(" WORDS("e") ", ''), e.author, coalesce(e.speaker, ''), "
    PARTY("s.country || '/' || s.sector", "actor") ", " PARTY("s.country || '/' || s.sector", "recipient") ", " PARTY("s.name", "actor") ", " PARTY("s.name", "recipient") ", "
    "r.name, e.name, coalesce(v.title, ''), r.id, e.id, k.kind FROM commitment k JOIN event e ON e.id = k.event JOIN version v ON v.id = e.version "
    "JOIN report r ON r.id = v.report AND r.current = v.id AND r.copy_of IS NULL WHERE k.country = ?1 AND k.filed >= ?2 AND (?3 = '' OR k.filed <= ?3) "
    "AND (?4 = 0 OR k.kind = ?4) AND (?5 = 0 OR EXISTS(SELECT 1 FROM fulfilment f WHERE f.commitment = e.id)) ORDER BY k.filed DESC, k.event DESC LIMIT ?6 OFFSET ?7";

static const char acts_sql[] =
    "SELECT e.type, e.filed, coalesce(" WORDS("e") ", ''), e.author, r.name, e.name, r.id, f.score FROM fulfilment f JOIN event e ON e.id = f.event "
    "JOIN version v ON v.id = e.version JOIN report r ON r.id = v.report AND r.current = v.id AND r.copy_of IS NULL WHERE f.commitment = ? ORDER BY e.filed, e.id";

static bool read_acts(db *d, commitment_item *x, int64_t row, arena *keep, err *e) {
  sqlite3_stmt *st = db_ask(d, e, acts_sql, "i", row);
  bool ok = st;
  while (ok && db_row(d, st, &ok, e)) {
    if (x->acts == COMMITMENTS_MAX_ACTS) continue;
    x->act[x->acts++] = (commitment_act){.type = db_keep(st, 0, keep), .day = db_keep(st, 1, keep), .words = db_keep(st, 2, keep), .author = db_keep(st, 3, keep), .report = db_keep(st, 4, keep),
                                         .event = db_keep(st, 5, keep), .report_row = sqlite3_column_int64(st, 6), .score = sqlite3_column_double(st, 7)};
  }
  return ok;
}

static commitment_item item_of(sqlite3_stmt *st, commitment kind, arena *keep) {
  return (commitment_item){.kind = (uint8_t)kind, .type = db_keep(st, 0, keep), .modes = db_keep(st, 1, keep), .day = db_keep(st, 2, keep), .words = db_keep(st, 3, keep), .author = db_keep(st, 4, keep),
                           .speaker = db_keep(st, 5, keep), .actor = db_keep(st, 6, keep), .recipient = db_keep(st, 7, keep), .actor_name = db_keep(st, 8, keep), .recipient_name = db_keep(st, 9, keep),
                           .report = db_keep(st, 10, keep), .event = db_keep(st, 11, keep), .title = db_keep(st, 12, keep), .report_row = sqlite3_column_int64(st, 13)};
}

bool commitments_read(db *d, const commitment_filter *f, commitment_item **item, int32_t *items, arena *keep, err *e) {
  int32_t limit = f->limit > 0 && f->limit < COMMITMENTS_MAX_ITEMS ? f->limit : COMMITMENTS_MAX_ITEMS;
  *item = arena_new(keep, commitment_item, limit);
  *items = 0;
#define OR_EMPTY(s) ((s).p ? (s) : S(""))
  sqlite3_stmt *st = db_ask(d, e, items_sql, "sssiiii", OR_EMPTY(f->country), OR_EMPTY(f->from), OR_EMPTY(f->to), (int64_t)f->kind, (int64_t)f->fulfilled, (int64_t)limit, (int64_t)f->offset);
#undef OR_EMPTY
  bool ok = st;
  int64_t *row = arena_new(keep, int64_t, limit);
  while (ok && db_row(d, st, &ok, e)) {
    row[*items] = sqlite3_column_int64(st, 14);
    (*item)[(*items)++] = item_of(st, (commitment)sqlite3_column_int(st, 15), keep);
  }
  for (int32_t i = 0; ok && i < *items; i++) ok = read_acts(d, &(*item)[i], row[i], keep, e);
  return ok;
}
