#include "store/exporting.h"

static str keep_text(sqlite3_stmt *st, int column, arena *keep) {
  str s = db_text(st, column);
  return s.p ? arena_copy(keep, s) : s;
}

static int32_t point(sqlite3_stmt *st, int column) {
  return sqlite3_column_type(st, column) == SQLITE_NULL ? -1 : sqlite3_column_int(st, column);
}

bool export_read_report(exporter *x, int64_t version, export_report *r, arena *keep) {
  *r = (export_report){.version = version};
  bool ok = true;
  sqlite3_stmt *st = db_ask(x->d, x->e, "SELECT r.name, v.title, coalesce(v.url, r.url), v.published, c.lang, v.added, length(v.text), n.id, n.version, n.lexicon, n.model FROM version v"
                                        " JOIN report r ON r.id=v.report JOIN coded c ON c.version=v.id JOIN run n ON n.id=c.run WHERE v.id=?", "i", version);
  if (!st || !db_row(x->d, st, &ok, x->e)) return st && ok && err_set(x->e, 74, "%s: a report is gone", x->d->path);
  r->name = keep_text(st, 0, keep), r->title = keep_text(st, 1, keep), r->url = keep_text(st, 2, keep), r->published = keep_text(st, 3, keep);
  r->lang = keep_text(st, 4, keep), r->added = keep_text(st, 5, keep), r->length = sqlite3_column_int(st, 6), r->run = sqlite3_column_int64(st, 7);
  r->engine = keep_text(st, 8, keep), r->lexicon = keep_text(st, 9, keep), r->model = keep_text(st, 10, keep);
  sqlite3_reset(st);
  struct {
    str *v;
    int32_t n, cap;
  } names = {0};
  st = db_ask(x->d, x->e, "SELECT name FROM outlet WHERE version=? ORDER BY position", "i", version);
  while (st && db_row(x->d, st, &ok, x->e)) *VEC_PUSH(keep, &names) = keep_text(st, 0, keep);
  r->outlet = names.v, r->outlets = names.n;
  return st && ok;
}

static bool read_contents(exporter *x, export_attribution *a, arena *keep) {
  struct {
    query_span *v;
    int32_t n, cap;
  } all = {0};
  bool ok = true;
  sqlite3_stmt *st = db_ask(x->d, x->e, "SELECT \"begin\", \"end\" FROM content WHERE attribution=? ORDER BY position", "i", a->id);
  while (st && db_row(x->d, st, &ok, x->e)) *VEC_PUSH(keep, &all) = (query_span){point(st, 0), point(st, 1)};
  a->content = all.v, a->contents = all.n;
  return st && ok;
}

bool export_read_attributions(exporter *x, int64_t version, export_attributions *all, arena *keep) {
  *all = (export_attributions){0};
  bool ok = true;
  sqlite3_stmt *st = db_ask(x->d, x->e,
                            "SELECT a.id, a.parent, a.name, a.speech, a.stance, a.rule, p.name, x.id, x.country, x.sector, x.name, x.identifier,"
                            "  substr(v.text, a.source_begin + 1, a.source_end - a.source_begin), a.source_begin, a.source_end, a.cue_begin, a.cue_end"
                            "  FROM attribution a JOIN version v ON v.id=a.version JOIN actor x ON x.id=a.actor LEFT JOIN attribution p ON p.id=a.parent"
                            "  WHERE a.version=? ORDER BY a.id", "i", version);
  while (st && db_row(x->d, st, &ok, x->e)) {
    export_attribution a = {.id = sqlite3_column_int64(st, 0), .parent = sqlite3_column_int64(st, 1), .name = keep_text(st, 2, keep), .speech = keep_text(st, 3, keep),
                            .stance = keep_text(st, 4, keep), .rule = keep_text(st, 5, keep), .parent_name = keep_text(st, 6, keep)};
    a.who = (query_party){.actor = sqlite3_column_int64(st, 7), .country = keep_text(st, 8, keep), .sector = keep_text(st, 9, keep), .name = keep_text(st, 10, keep),
                          .identifier = keep_text(st, 11, keep), .words = keep_text(st, 12, keep), .begin = point(st, 13), .end = point(st, 14)};
    a.cue = (query_span){point(st, 15), point(st, 16)};
    *VEC_PUSH(keep, all) = a;
  }
  for (int32_t i = 0; st && ok && i < all->n; i++) ok = read_contents(x, &all->v[i], keep);
  return st && ok;
}

bool export_read_sentence(exporter *x, int64_t version, int32_t at, export_sentence *s) {
  *s = (export_sentence){0};
  bool ok = true;
  sqlite3_stmt *st = db_ask(x->d, x->e, "SELECT s.position, s.kind='headline' OR s.paragraph=(SELECT min(f.paragraph) FROM sentence f WHERE f.version=s.version AND f.kind='plain')"
                                        " FROM sentence s WHERE s.version=? AND s.\"begin\"<=? ORDER BY s.position DESC LIMIT 1", "ii", version, (int64_t)at);
  if (st && db_row(x->d, st, &ok, x->e)) {
    *s = (export_sentence){sqlite3_column_int(st, 0) + 1, sqlite3_column_int(st, 1)};
    sqlite3_reset(st);
  }
  return st && ok;
}

bool export_read_quote(exporter *x, int64_t version, query_span at, export_quote *q, arena *keep) {
  *q = (export_quote){0};
  bool ok = true;
  sqlite3_stmt *st = db_ask(x->d, x->e, "SELECT substr(v.text, ?1 + 1, ?2 - ?1), substr(v.text, max(?1 - 32, 0) + 1, min(?1, 32)), substr(v.text, ?2 + 1, 32) FROM version v WHERE v.id=?3",
                            "iii", (int64_t)at.begin, (int64_t)at.end, version);
  if (st && db_row(x->d, st, &ok, x->e)) {
    *q = (export_quote){keep_text(st, 0, keep), keep_text(st, 1, keep), keep_text(st, 2, keep)};
    sqlite3_reset(st);
  }
  return st && ok;
}

void export_put_urn(out *o, const char *kind, str name) {
  out_printf(o, "urn:volgens:%s:", kind);
  for (int32_t i = 0; i < name.n; i++) {
    unsigned char c = (unsigned char)name.p[i];
    bool stays = (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '-' || c == '.' || c == '_' || c == '~';
    if (stays) out_byte(o, (char)c);
    else out_printf(o, "%%%02X", c);
  }
}

void export_put_plain(out *o, bool first, str s) {
  if (!first) out_byte(o, '\t');
  for (int32_t i = 0; i < s.n; i++) out_byte(o, (unsigned char)s.p[i] < 0x20 ? ' ' : s.p[i]);
}

str export_join(str a, str b, arena *keep) {
  if (!a.n) return b;
  return b.n ? arena_printf(keep, "%.*s; %.*s", a.n, a.p, b.n, b.p) : a;
}

str export_digits(str date, arena *keep) {
  char *p = arena_raw(keep, char, date.n + 1);
  int32_t n = 0;
  for (int32_t i = 0; i < date.n && n < 14; i++)
    if (date.p[i] >= '0' && date.p[i] <= '9') p[n++] = date.p[i];
  return (str){p, n};
}
