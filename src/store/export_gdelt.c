#include "store/export_gdelt.h"

#include "store/country.h"
#include "store/scale.h"

enum { PAIRS = 1000 };  // GLOBALEVENTID leaves room for so many of an event

static void put(exporter *x, str s) { export_put_plain(&x->o, false, s); }
static void put_empty(exporter *x, int n) {
  while (n--) out_byte(&x->o, '\t');
}
static void put_number(exporter *x, int64_t n) {
  out_byte(&x->o, '\t');
  out_int(&x->o, n);
}

/* An actor as CAMEO writes it. */
typedef struct cameo_actor {
  str country, group, type;
} cameo_actor;

static str type_of(str sector) {
  static const struct {
    const char *ours, *cameo;
  } other[] = {{"JRN", "MED"}, {"MED", "HLH"}, {"PTY", ""}, {"PRM", ""}, {"REL", ""}, {"UNK", ""}};
  for (size_t i = 0; i < sizeof other / sizeof *other; i++)
    if (str_eq(sector, str_of(other[i].ours))) return str_of(other[i].cameo);
  return sector;
}

static cameo_actor cameo_of(const query_party *p) {
  static const char *const types[] = {"IGO", "NGO", "IMG", "MNC"};
  if (str_eq(p->country, S("UNO"))) return (cameo_actor){S(""), S("UNO"), S("IGO")};
  if (str_eq(p->country, S("EUR"))) return (cameo_actor){S(""), S("EEC"), S("IGO")};
  if (str_eq(p->country, S("UNK"))) return (cameo_actor){S(""), S(""), type_of(p->sector)};
  for (size_t i = 0; i < sizeof types / sizeof *types; i++)
    if (str_eq(p->country, str_of(types[i]))) return (cameo_actor){S(""), S(""), p->country};
  return (cameo_actor){p->country, S(""), type_of(p->sector)};
}

/* Ten columns; all empty without an actor. */
static void put_actor(exporter *x, const query_party *p) {
  if (!p) {
    put_empty(x, 10);
    return;
  }
  cameo_actor c = cameo_of(p);
  put(x, c.group.n ? c.type : c.country);
  out_put(&x->o, c.group.n ? c.group : c.type);
  put(x, p->name.n ? p->name : p->words);
  put(x, c.country);
  put(x, c.group);
  put_empty(x, 3);
  put(x, c.type);
  put_empty(x, 2);
}

static int32_t digits_at(str s, int32_t from, int32_t n) {
  int32_t v = 0;
  for (int32_t i = from; i < from + n && i < s.n; i++) v = v * 10 + (s.p[i] - '0');
  return v;
}

/* SQLDATE, MonthYear, Year, FractionDate. */
static void put_date(exporter *x, str filed) {
  arena a = x->scratch;
  str d = export_digits(filed, &a);
  if (d.n < 8) {
    put_empty(x, 4);
    return;
  }
  put(x, d);
  put(x, str_sub(d, 0, 6));
  put(x, str_sub(d, 0, 4));
  int32_t part = (digits_at(d, 4, 2) * 30 + digits_at(d, 6, 2)) * 10000 / 365;
  put(x, arena_printf(&a, "%.*s.%04d", 4, d.p, part > 9999 ? 9999 : part));
}

static void put_degrees(exporter *x, bool there, double v) {
  out_byte(&x->o, '\t');
  if (there) out_fixed(&x->o, v, 5);
}

/* ActionGeo: eight columns. 3 is a place in the United States, 4 one elsewhere, 0 no place that was found. */
static void put_place(exporter *x, const query_row *r) {
  put_number(x, !r->located ? 0 : str_eq(r->place_country, S("USA")) ? 3 : 4);
  put(x, r->place);
  put(x, country_fips(r->place_country));
  put_empty(x, 2);
  put_degrees(x, r->located, r->lat);
  put_degrees(x, r->located, r->lon);
  put_empty(x, 1);
}

static void put_act(exporter *x, const query_row *r, bool lead) {
  arena a = x->scratch;
  int tenths = scale_goldstein(r->cameo);
  put_number(x, lead);
  put(x, r->cameo);
  put(x, str_sub(r->cameo, 0, r->cameo.n < 3 ? r->cameo.n : 3));
  put(x, str_sub(r->cameo, 0, r->cameo.n < 2 ? r->cameo.n : 2));
  put_number(x, scale_quad_of_cameo(r->cameo));
  put(x, arena_printf(&a, "%s%d.%d", tenths < 0 ? "-" : "", (tenths < 0 ? -tenths : tenths) / 10, (tenths < 0 ? -tenths : tenths) % 10));
  put_number(x, r->evidences);
  put_number(x, 1);
  put_number(x, 1);
  put_empty(x, 1);
}

/* Who acts and to whom, of pair k; false past the last. */
static bool pair_of(const query_row *r, int32_t k, const query_party **from, const query_party **to) {
  int32_t n = r->actors, m = r->recipients;
  *from = *to = NULL;
  if (!n && !m) return k == 0;
  if (n && m) {
    if (k >= n * m) return false;
    *from = &r->actor[k / m], *to = &r->recipient[k % m];
    return true;
  }
  if (m) return k < m && (*to = &r->recipient[k], true);
  if (n == 1) return k == 0 && (*from = &r->actor[0], true);
  if (k >= n * (n - 1)) return false;
  int32_t i = k / (n - 1), j = k % (n - 1);
  *from = &r->actor[i], *to = &r->actor[j < i ? j : j + 1];
  return true;
}

bool export_gdelt_event(exporter *x, const query_row *r) {
  arena a = x->scratch;
  const query_party *from, *to;
  export_sentence s;
  if (!export_read_sentence(x, r->version, r->trigger.begin, &s)) return false;
  for (int32_t k = 0; k < PAIRS && pair_of(r, k, &from, &to); k++) {
    out_int(&x->o, r->event * PAIRS + k);
    put_date(x, r->filed);
    put_actor(x, from);
    put_actor(x, to);
    put_act(x, r, s.lead);
    put_number(x, 0), put_empty(x, 7);  // Actor1Geo
    put_number(x, 0), put_empty(x, 7);  // Actor2Geo
    put_place(x, r);
    put(x, export_digits(r->added, &a));
    put(x, r->url.n ? r->url : r->report_name);
    out_byte(&x->o, '\n');
  }
  return true;
}

/* The host of an address, without "www.". */
static str host_of(str url) {
  int32_t at = str_find(url, S("://"), 0);
  if (at < 0) return (str){0};
  str rest = str_sub(url, at + 3, url.n), host = str_cut(&rest, '/');
  return str_starts(host, S("www.")) ? str_sub(host, 4, host.n) : host;
}

static void put_mention(exporter *x, const query_row *r, int64_t id, const query_party *from, const query_party *to, const export_report *rep, query_span at, int32_t sentence) {
  arena a = x->scratch;
  bool first = at.begin <= r->trigger.begin && r->trigger.begin < at.end;
  str added = export_digits(r->added, &a);
  out_int(&x->o, id);
  put(x, added);
  put(x, added);
  put_number(x, r->url.n ? 1 : 2);
  put(x, r->url.n ? host_of(r->url) : r->outlets ? r->outlet[0] : S(""));
  put(x, r->url.n ? r->url : r->report_name);
  put_number(x, sentence);
  put_number(x, from ? from->begin : -1);
  put_number(x, to ? to->begin : -1);
  put_number(x, first ? r->trigger.begin : at.begin);
  put_number(x, !(from && from->implicit) && !(to && to->implicit));
  put_number(x, (int64_t)(r->confidence * 100 + 0.5));
  put_number(x, rep->length);
  put_empty(x, 3);
  out_byte(&x->o, '\n');
}

bool export_gdelt_mention(exporter *x, const query_row *r) {
  export_report rep;
  if (!export_read_report(x, r->version, &rep, &x->scratch)) return false;
  for (int32_t i = 0; i < r->evidences; i++) {
    export_sentence s;
    const query_party *from, *to;
    if (!export_read_sentence(x, r->version, r->evidence[i].begin, &s)) return false;
    for (int32_t k = 0; k < PAIRS && pair_of(r, k, &from, &to); k++)
      put_mention(x, r, r->event * PAIRS + k, from, to, &rep, r->evidence[i], s.number);
  }
  return true;
}
