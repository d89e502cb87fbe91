#include "store/exporting.h"

bool export_read_report(exporter *x, int64_t version, export_report *r, arena *keep) {
  *r = (export_report){.version = version};
  bool ok = true;
  sqlite3_stmt *st = db_ask(x->d, x->e, "SELECT r.name, v.title, coalesce(v.url, r.url), v.published, c.lang, v.added, length(v.text), n.id, n.version, n.lexicon, n.model FROM version v"
                                        " JOIN report r ON r.id=v.report JOIN coded c ON c.version=v.id JOIN run n ON n.id=c.run WHERE v.id=?", "i", version);
  if (!st || !db_row(x->d, st, &ok, x->e)) return st && ok && err_set(x->e, 74, "%s: a report is gone", x->d->path);
  r->name = db_keep(st, 0, keep), r->title = db_keep(st, 1, keep), r->url = db_keep(st, 2, keep), r->published = db_keep(st, 3, keep);
  r->lang = db_keep(st, 4, keep), r->added = db_keep(st, 5, keep), r->length = sqlite3_column_int(st, 6), r->run = sqlite3_column_int64(st, 7);
  r->engine = db_keep(st, 8, keep), r->lexicon = db_keep(st, 9, keep), r->model = db_keep(st, 10, keep);
  sqlite3_reset(st);
  struct {
    str *v;
    int32_t n, cap;
  } names = {0};
  st = db_ask(x->d, x->e, "SELECT name FROM outlet WHERE version=? ORDER BY position", "i", version);
  while (st && db_row(x->d, st, &ok, x->e)) *VEC_PUSH(keep, &names) = db_keep(st, 0, keep);
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
  while (st && db_row(x->d, st, &ok, x->e)) *VEC_PUSH(keep, &all) = (query_span){db_offset(st, 0), db_offset(st, 1)};
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
    export_attribution a = {.id = sqlite3_column_int64(st, 0), .parent = sqlite3_column_int64(st, 1), .name = db_keep(st, 2, keep), .speech = db_keep(st, 3, keep),
                            .stance = db_keep(st, 4, keep), .rule = db_keep(st, 5, keep), .parent_name = db_keep(st, 6, keep)};
    a.who = (query_party){.actor = sqlite3_column_int64(st, 7), .country = db_keep(st, 8, keep), .sector = db_keep(st, 9, keep), .name = db_keep(st, 10, keep),
                          .identifier = db_keep(st, 11, keep), .words = db_keep(st, 12, keep), .begin = db_offset(st, 13), .end = db_offset(st, 14)};
    a.cue = (query_span){db_offset(st, 15), db_offset(st, 16)};
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
    *q = (export_quote){db_keep(st, 0, keep), db_keep(st, 1, keep), db_keep(st, 2, keep)};
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
