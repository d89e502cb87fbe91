#include "store/row.h"

static void put_key(out *o, const char *key, str value) {
  out_printf(o, ",\"%s\":", key);
  out_json(o, value);
}

static void put_span(out *o, query_span s) {
  if (s.begin < 0) out_text(o, "null");
  else out_printf(o, "[%d,%d]", s.begin, s.end);
}

static void put_party(out *o, const query_party *p) {
  out_text(o, "{\"name\":");
  out_json(o, p->name);
  put_key(o, "country", p->country);
  put_key(o, "sector", p->sector);
  out_text(o, ",\"span\":");
  put_span(o, (query_span){p->begin, p->end});
  if (p->words.p) put_key(o, "words", p->words);
  if (p->identifier.n) put_key(o, "id", p->identifier);
  if (p->implicit) out_text(o, ",\"implicit\":true");
  out_byte(o, '}');
}

static void put_parties(out *o, const char *key, const query_party *p, int32_t n) {
  out_printf(o, ",\"%s\":[", key);
  for (int32_t i = 0; i < n; i++) {
    if (i) out_byte(o, ',');
    put_party(o, &p[i]);
  }
  out_byte(o, ']');
}

static void put_list(out *o, const char *key, const str *v, int32_t n) {
  out_printf(o, ",\"%s\":[", key);
  for (int32_t i = 0; i < n; i++) {
    if (i) out_byte(o, ',');
    out_json(o, v[i]);
  }
  out_byte(o, ']');
}

void row_json_words(out *o, const char *key, str words) {
  out_printf(o, ",\"%s\":[", key);
  int n = 0;
  for (str rest = words, w; words.n && (w = str_cut(&rest, ' '), w.p);) {
    if (n++) out_byte(o, ',');
    out_json(o, w);
  }
  out_byte(o, ']');
}

static void put_place(out *o, const query_row *r) {
  out_text(o, ",\"place\":");
  if (!r->place.p) {
    out_text(o, "null");
    return;
  }
  out_text(o, "{\"name\":");
  out_json(o, r->place);
  put_key(o, "country", r->place_country);
  if (r->place_at.begin >= 0) out_text(o, ",\"span\":"), put_span(o, r->place_at);
  if (r->geonameid) out_text(o, ",\"geonameid\":"), out_int(o, r->geonameid);
  if (r->located) out_text(o, ",\"lat\":"), out_fixed(o, r->lat, 5), out_text(o, ",\"lon\":"), out_fixed(o, r->lon, 5);
  out_byte(o, '}');
}

static void put_says(out *o, const query_row *r) {
  put_key(o, "attribution", r->said);
  out_text(o, ",\"says\":");
  if (r->attribution) put_party(o, &r->says);
  else out_text(o, "null");
  put_key(o, "speech", r->speech);
  put_key(o, "stance", r->stance);
  put_key(o, "author", r->author);
  put_key(o, "speaker", r->speaker);
}

static void put_words(out *o, const query_row *r) {
  out_text(o, ",\"trigger\":");
  put_span(o, r->trigger);
  put_key(o, "trigger_words", r->trigger_words);
  out_text(o, ",\"evidence\":[");
  for (int32_t i = 0; i < r->evidences; i++) {
    if (i) out_byte(o, ',');
    put_span(o, r->evidence[i]);
  }
  out_byte(o, ']');
  put_key(o, "words", r->words);
}

static void put_report(out *o, const query_row *r) {
  out_text(o, "{\"report\":");
  out_json(o, r->report_name);
  put_key(o, "title", r->title);
  put_list(o, "outlet", r->outlet, r->outlets);
  put_key(o, "published", r->published);
  put_key(o, "url", r->url);
  put_key(o, "lang", r->lang);
  out_printf(o, ",\"copy\":%s", r->copy ? "true" : "false");
}

void row_json(out *o, const query_row *r) {
  put_report(o, r);
  put_key(o, "event", r->name);
  out_text(o, ",\"row\":");
  out_int(o, r->event);
  put_key(o, "type", r->type);
  put_list(o, "mode", r->mode, r->modes);
  put_key(o, "cameo", r->cameo);
  put_parties(o, "actors", r->actor, r->actors);
  put_parties(o, "recipients", r->recipient, r->recipients);
  put_key(o, "date", r->date);
  put_key(o, "day", r->day);
  put_key(o, "filed", r->filed);
  put_place(o, r);
  put_says(o, r);
  put_words(o, r);
  out_text(o, ",\"confidence\":");
  out_fixed(o, r->confidence, 2);
  put_key(o, "rule", r->rule);
  row_json_words(o, "flags", r->flags);
  row_json_words(o, "contexts", r->contexts);
  put_key(o, "cluster", r->cluster);
  out_text(o, ",\"occurrence\":");
  if (r->occurrence) out_int(o, r->occurrence);
  else out_text(o, "null");
  put_key(o, "verdict", r->verdict);
  out_byte(o, '}');
}

static const char *const columns[] = {
    "report",   "title",     "published", "lang",    "outlet",        "url",         "copy",    "event",      "type",      "mode",   "cameo",
    "actors",   "actor_codes", "recipients", "recipient_codes", "date", "filed", "place", "place_country", "lat", "lon", "says", "says_code", "speech",
    "stance",   "author",    "speaker",   "trigger_begin", "trigger_end", "trigger", "words", "confidence", "rule", "occurrence", "verdict",
};
enum { COLUMNS = sizeof columns / sizeof *columns };

static void put_cell(out *o, row_table kind, int column, str s) {
  if (column) out_byte(o, kind == ROW_CSV ? ',' : '\t');
  if (kind == ROW_CSV) out_csv(o, s);
  else out_tsv(o, s);
}

static void end_line(out *o, row_table kind) { out_text(o, kind == ROW_CSV ? "\r\n" : "\n"); }

void row_table_head(out *o, row_table kind) {
  for (int c = 0; c < COLUMNS; c++) put_cell(o, kind, c, str_of(columns[c]));
  end_line(o, kind);
}

static str join(str a, str b, arena *keep) { return a.n ? arena_printf(keep, "%.*s; %.*s", a.n, a.p, b.n, b.p ? b.p : "") : b; }

/* The name, else the words, else the country; somebody from context in brackets. */
static str name_of(const query_party *p, arena *keep) {
  str s = p->name.n ? p->name : p->words.n ? p->words : p->country;
  return p->implicit ? arena_printf(keep, "[%.*s]", s.n, s.p) : s;
}
static str code_of(const query_party *p, arena *keep) {
  return arena_printf(keep, "%.*s/%.*s", p->country.n, p->country.p, p->sector.n, p->sector.p);
}

static str parties(const query_party *p, int32_t n, str (*tell)(const query_party *, arena *), arena *keep) {
  str all = S("");
  for (int32_t i = 0; i < n; i++) all = join(all, tell(&p[i], keep), keep);
  return all;
}

static str list(const str *v, int32_t n, arena *keep) {
  str all = S("");
  for (int32_t i = 0; i < n; i++) all = join(all, v[i], keep);
  return all;
}

static str degrees(double v, bool there, arena *keep) {
  out o = {0};
  if (there) out_fixed(&o, v, 5);
  str s = arena_copy(keep, (str){o.p, (int32_t)o.n});
  out_close(&o);
  return s;
}

void row_table_line(out *o, row_table kind, const query_row *r, arena a) {
  str cell[COLUMNS] = {
      r->report_name, r->title, r->published, r->lang, list(r->outlet, r->outlets, &a), r->url, r->copy ? S("yes") : S("no"), r->name, r->type,
      list(r->mode, r->modes, &a), r->cameo, parties(r->actor, r->actors, name_of, &a), parties(r->actor, r->actors, code_of, &a),
      parties(r->recipient, r->recipients, name_of, &a), parties(r->recipient, r->recipients, code_of, &a), r->date, r->filed, r->place, r->place_country,
      degrees(r->lat, r->located, &a), degrees(r->lon, r->located, &a), r->attribution ? name_of(&r->says, &a) : (str){0},
      r->attribution ? code_of(&r->says, &a) : (str){0}, r->speech, r->stance, r->author, r->speaker, arena_printf(&a, "%d", r->trigger.begin),
      arena_printf(&a, "%d", r->trigger.end), r->trigger_words, r->words,
      arena_printf(&a, "%d.%02d", (int)(r->confidence * 100 + 0.5) / 100, (int)(r->confidence * 100 + 0.5) % 100), r->rule,
      r->occurrence ? arena_printf(&a, "%lld", (long long)r->occurrence) : (str){0}, r->verdict,
  };
  for (int c = 0; c < COLUMNS; c++) put_cell(o, kind, c, cell[c]);
  end_line(o, kind);
}
