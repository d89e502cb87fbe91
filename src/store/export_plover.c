#include "store/export_plover.h"

#include "store/row.h"
#include "store/scale.h"

static void put_key(out *o, const char *key, str value) {
  out_printf(o, ",\"%s\":", key);
  out_json(o, value);
}

static void put_actor(out *o, const query_party *p) {
  out_text(o, "{\"code\":");
  out_json(o, p->country);
  put_key(o, "sector", p->sector);
  if (p->name.n) put_key(o, "identifier", p->identifier.n ? p->identifier : p->name);
  if (p->words.n || p->name.n) put_key(o, "actorText", p->words.n ? p->words : p->name);
  out_byte(o, '}');
}

static void put_actors(out *o, const char *key, const query_party *p, int32_t n) {
  out_printf(o, ",\"%s\":[", key);
  for (int32_t i = 0; i < n; i++) {
    if (i) out_byte(o, ',');
    put_actor(o, &p[i]);
  }
  out_byte(o, ']');
}

static void put_place(out *o, const query_row *r) {
  if (!r->place.p) return;
  out_text(o, ",\"eventLoc\":{\"name\":");
  out_json(o, r->place);
  if (r->place_country.n) put_key(o, "cc3", r->place_country);
  if (r->geonameid) out_text(o, ",\"geonameid\":"), out_int(o, r->geonameid);
  if (r->located) out_text(o, ",\"latitude\":"), out_fixed(o, r->lat, 5), out_text(o, ",\"longitude\":"), out_fixed(o, r->lon, 5);
  out_byte(o, '}');
}

/* The last day of what the text gives, when it gives one: of a day, or of an interval that ends with a day. */
static str end_of(str edtf) {
  str rest = edtf, first = str_cut(&rest, '/');
  str last = rest.p ? rest : first;
  bool day = last.n == 10 && last.p[4] == '-' && last.p[7] == '-' && last.p[0] != 'X';
  return day ? last : (str){0};
}

static void put_date(out *o, const query_row *r) {
  put_key(o, "date", r->filed);
  str end = r->day.p ? end_of(r->date) : r->filed;
  if (end.n) put_key(o, "enddate", end);
  if (r->date.n) put_key(o, "edtf", r->date);
}

static void put_voice(out *o, const query_row *r) {
  put_key(o, "author", r->author);
  if (!r->attribution) return;
  put_key(o, "speaker", r->speaker);
  out_text(o, ",\"attribution\":{\"source\":");
  put_actor(o, &r->says);
  put_key(o, "speech", r->speech);
  put_key(o, "stance", r->stance);
  out_byte(o, '}');
}

static void put_text(out *o, const query_row *r) {
  put_key(o, "eventText", r->trigger_words);
  put_key(o, "text", r->words);
  if (r->evidences) out_printf(o, ",\"textInfo\":{\"start\":%d,\"end\":%d}", r->evidence[0].begin, r->evidence[0].end);
  put_key(o, "citation", r->report_name);
  if (r->url.n) put_key(o, "url", r->url);
  put_key(o, "language", r->lang);
  if (r->outlets) put_key(o, "publication", r->outlet[0]);
}

bool export_plover_event(exporter *x, const query_row *r) {
  out *o = &x->o;
  arena a = x->scratch;
  str modes = S("");
  for (int32_t i = 0; i < r->modes; i++) modes = arena_printf(&a, "%.*s%s%.*s", modes.n, modes.p, i ? " " : "", r->mode[i].n, r->mode[i].p);
  out_text(o, "{\"id\":");
  out_json(o, arena_printf(&a, "%.*s/%.*s", r->report_name.n, r->report_name.p, r->name.n, r->name.p));
  put_date(o, r);
  put_actors(o, "source", r->actor, r->actors);
  put_actors(o, "target", r->recipient, r->recipients);
  put_key(o, "event", r->type);
  row_json_words(o, "mode", modes);
  row_json_words(o, "context", r->contexts);
  out_printf(o, ",\"quadCode\":%d", scale_quad_of_type(r->type));
  put_place(o, r);
  put_text(o, r);
  put_voice(o, r);
  out_text(o, ",\"confidence\":");
  out_fixed(o, r->confidence, 2);
  put_key(o, "coder", x->version);
  put_key(o, "codebook", S("PLOVER 2.0"));
  out_text(o, "}\n");
  return true;
}
