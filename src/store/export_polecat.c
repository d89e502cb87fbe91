#include "store/country.h"
#include "store/export_plover.h"
#include "store/scale.h"

static const char *const columns[] = {
    "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts", "Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector",
    "Actor Sectors", "Actor Title", "Actor Name Raw", "Wikipedia Actor ID", "Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector",
    "Recipient Sectors", "Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID", "Placename", "City", "District", "Province", "Country", "Latitude",
    "Longitude", "GeoNames ID", "Raw Placename", "Feature Type", "Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language",
    "Version",
};
enum { COLUMNS = sizeof columns / sizeof *columns };

/* A field, quoted where it must be; None for nothing. */
static void put_cell(out *o, int column, str s) {
  if (column) out_byte(o, '\t');
  bool quote = false;
  for (int32_t i = 0; i < s.n && !quote; i++) quote = s.p[i] == '"' || s.p[i] == '\t' || s.p[i] == '\n' || s.p[i] == '\r';
  if (!s.n) out_put(o, S("None"));
  else if (!quote) out_put(o, s);
  if (!s.n || !quote) return;
  out_byte(o, '"');
  for (int32_t i = 0; i < s.n; i++) {
    if (s.p[i] == '"') out_byte(o, '"');
    out_byte(o, s.p[i]);
  }
  out_byte(o, '"');
}

bool export_polecat_head(exporter *x) {
  for (int i = 0; i < COLUMNS; i++) put_cell(&x->o, i, str_of(columns[i]));
  out_byte(&x->o, '\n');
  return true;
}

/* One list a column; "None" keeps the place of somebody of whom it is not known. */
typedef struct names {
  str name, country, cow, sector, raw;
} names;

static str place_of(str s) { return s.n ? s : S("None"); }

static names names_of(const query_party *p, int32_t n, arena *keep) {
  names all = {0};
  for (int32_t i = 0; i < n; i++) {
    bool known = !str_eq(p[i].country, S("UNK"));
    int cow = country_cow(p[i].country);
    all.name = export_join(all.name, place_of(p[i].name), keep);
    all.country = export_join(all.country, known ? p[i].country : S("None"), keep);
    all.cow = export_join(all.cow, cow ? arena_printf(keep, "%d", cow) : S("None"), keep);
    all.sector = export_join(all.sector, str_eq(p[i].sector, S("UNK")) ? S("None") : p[i].sector, keep);
    all.raw = export_join(all.raw, place_of(p[i].words), keep);
  }
  return all;
}

static str join_words(str words, arena *keep) {
  str all = S("");
  for (str rest = words, w; words.n && (w = str_cut(&rest, ' '), w.p);) all = export_join(all, w, keep);
  return all;
}

static str join_list(const str *v, int32_t n, arena *keep) {
  str all = S("");
  for (int32_t i = 0; i < n; i++) all = export_join(all, v[i], keep);
  return all;
}

static str degrees(bool there, double v, arena *keep) {
  out o = {0};
  if (there) out_fixed(&o, v, 5);
  str s = arena_copy(keep, (str){o.p, (int32_t)o.n});
  out_close(&o);
  return s;
}

/* Names of places in the report, each once, in the order of their rows. */
static bool read_places(exporter *x, int64_t version, str *all, arena *keep) {
  bool ok = true;
  *all = S("");
  sqlite3_stmt *st = db_ask(x->d, x->e, "SELECT DISTINCT l.name FROM mention m JOIN place l ON l.id=m.place WHERE m.version=? ORDER BY l.id", "i", version);
  while (st && db_row(x->d, st, &ok, x->e)) *all = export_join(*all, arena_copy(keep, db_text(st, 0)), keep);
  return st && ok;
}

bool export_polecat_event(exporter *x, const query_row *r) {
  arena a = x->scratch;
  str places, sector = r->actors ? r->actor[0].sector : S(""), to_sector = r->recipients ? r->recipient[0].sector : S("");
  if (!read_places(x, r->version, &places, &a)) return false;
  names from = names_of(r->actor, r->actors, &a), to = names_of(r->recipient, r->recipients, &a);
  str published = str_sub(r->published, 0, r->published.n < 10 ? r->published.n : 10);
  str cell[COLUMNS] = {
      arena_printf(&a, "%.*s/%.*s", r->report_name.n, r->report_name.p, r->name.n, r->name.p), r->filed, r->type, join_list(r->mode, r->modes, &a), S(""),
      str_of(scale_quad_name(scale_quad_of_type(r->type))), join_words(r->contexts, &a),
      from.name, from.country, from.cow, str_eq(sector, S("UNK")) ? S("") : sector, from.sector, S(""), from.raw, S(""),
      to.name, to.country, to.cow, str_eq(to_sector, S("UNK")) ? S("") : to_sector, to.sector, S(""), to.raw, S(""),
      r->located ? r->place : S(""), S(""), S(""), S(""), r->place_country, degrees(r->located, r->lat, &a), degrees(r->located, r->lon, &a),
      r->geonameid ? arena_printf(&a, "%lld", (long long)r->geonameid) : S(""), r->place, S(""),
      r->outlets ? r->outlet[0] : S(""), published, S(""), S(""), places, r->lang, x->version,
  };
  for (int i = 0; i < COLUMNS; i++) put_cell(&x->o, i, cell[i]);
  out_byte(&x->o, '\n');
  return true;
}
