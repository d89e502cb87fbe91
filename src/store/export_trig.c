#include "store/export_trig.h"

/* A literal in double quotes. */
static void put_literal(out *o, str s) {
  out_byte(o, '"');
  for (int32_t i = 0; i < s.n; i++) {
    unsigned char c = (unsigned char)s.p[i];
    if (c == '"' || c == '\\') out_printf(o, "\\%c", c);
    else if (c == '\n') out_text(o, "\\n");
    else if (c == '\r') out_text(o, "\\r");
    else if (c == '\t') out_text(o, "\\t");
    else if (c < 0x20 || c == 0x7f) out_printf(o, "\\u%04X", c);
    else out_byte(o, s.p[i]);
  }
  out_byte(o, '"');
}

/* " ; predicate "literal"", nothing for an absent or empty one. */
static void put_text(out *o, const char *predicate, str s) {
  if (!s.n) return;
  out_printf(o, " ; %s ", predicate);
  put_literal(o, s);
}

/* <urn:volgens:report:NAME#part>; %s of the part with numbers as given. */
static void put_part(out *o, str report, const char *part, str name, const char *tail) {
  out_byte(o, '<');
  export_put_urn(o, "report", report);
  out_printf(o, "#%s%.*s%s>", part, name.n, name.p ? name.p : "", tail);
}
static void put_report(out *o, str report) {
  out_byte(o, '<');
  export_put_urn(o, "report", report);
  out_byte(o, '>');
}
static void put_chars(out *o, str report, query_span at) {
  out_byte(o, '<');
  export_put_urn(o, "report", report);
  out_printf(o, "#char=%d,%d>", at.begin, at.end);
}
static void put_event_name(out *o, const query_row *r) {
  out_byte(o, '<');
  export_put_urn(o, "event", r->report_name);
  out_printf(o, ":%.*s>", r->name.n, r->name.p);
}
static void put_row_name(out *o, const char *kind, int64_t row) { out_printf(o, "<urn:volgens:%s:%lld>", kind, (long long)row); }

bool export_trig_begin(exporter *x) {
  out_text(&x->o, "@prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> .\n"
                  "@prefix gaf: <http://groundedannotationframework.org/gaf#> .\n"
                  "@prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .\n"
                  "@prefix prov: <http://www.w3.org/ns/prov#> .\n"
                  "@prefix dct: <http://purl.org/dc/terms/> .\n"
                  "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
                  "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n"
                  "@prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .\n"
                  "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"
                  "@prefix edtf: <http://id.loc.gov/datatypes/edtf/> .\n"
                  "@prefix plover: <urn:volgens:type:> .\n"
                  "@prefix vol: <urn:volgens:term:> .\n\n");
  return true;
}

static void put_actor(out *o, const query_party *p) {
  put_row_name(o, "actor", p->actor);
  out_text(o, " a sem:Actor");
  put_text(o, "rdfs:label", p->name);
  put_text(o, "vol:country", p->country);
  put_text(o, "vol:sector", p->sector);
  put_text(o, "dct:identifier", p->identifier);
  out_text(o, " .\n");
}

/* The graph of a voice; the caller says whose it is. */
static void put_graph(out *o, const export_report *rep, str name) {
  put_part(o, rep->name, "", name, "");
  out_text(o, " a gaf:Graph, prov:Entity ; vol:asserts \"yes\" ; prov:wasDerivedFrom ");
  put_report(o, rep->name);
  out_text(o, " ; prov:wasGeneratedBy ");
  put_row_name(o, "run", rep->run);
}

static void put_attribution(out *o, const export_report *rep, const export_attribution *a) {
  put_actor(o, &a->who);
  put_graph(o, rep, a->name);
  out_text(o, " ; prov:wasAttributedTo ");
  put_row_name(o, "actor", a->who.actor);
  put_text(o, "vol:speech", a->speech);
  put_text(o, "vol:stance", a->stance);
  put_text(o, "vol:rule", a->rule);
  if (a->parent) {
    out_text(o, " ; vol:within ");
    put_part(o, rep->name, "", a->parent_name, "");
  }
  for (int32_t k = 0; k < a->contents; k++) {
    out_text(o, k ? ", " : " ; gaf:denotedBy ");
    put_chars(o, rep->name, a->content[k]);
  }
  out_text(o, " .\n");
}

static void put_run(out *o, const export_report *rep) {
  put_row_name(o, "run", rep->run);
  out_text(o, " a prov:Activity");
  put_text(o, "vol:engine", rep->engine);
  put_text(o, "vol:lexicon", rep->lexicon);
  put_text(o, "vol:model", rep->model);
  out_text(o, " .\n");
}

bool export_trig_report(exporter *x, int64_t version) {
  out *o = &x->o;
  export_report rep;
  export_attributions all;
  if (!export_read_report(x, version, &rep, &x->scratch) || !export_read_attributions(x, version, &all, &x->scratch)) return false;
  put_report(o, rep.name);
  out_text(o, " a prov:Entity, nif:Context");
  put_text(o, "dct:identifier", rep.name);
  put_text(o, "dct:title", rep.title);
  put_text(o, "dct:issued", rep.published);
  put_text(o, "dct:language", rep.lang);
  put_text(o, "dct:source", rep.url);
  for (int32_t i = 0; i < rep.outlets; i++) put_text(o, "dct:publisher", rep.outlet[i]);
  out_text(o, " .\n");
  put_run(o, &rep);
  put_graph(o, &rep, S("voice"));
  out_text(o, " ; prov:wasAttributedTo ");
  put_part(o, rep.name, "outlet", S(""), "");
  out_text(o, " .\n");
  put_part(o, rep.name, "outlet", S(""), "");
  out_text(o, " a prov:Agent");
  for (int32_t i = 0; i < rep.outlets; i++) put_text(o, "rdfs:label", rep.outlet[i]);
  out_text(o, " .\n");
  for (int32_t i = 0; i < all.n; i++) put_attribution(o, &rep, &all.v[i]);
  return true;
}

static void put_mentions(out *o, const query_row *r) {
  for (int32_t i = 0; i < r->evidences; i++) {
    put_chars(o, r->report_name, r->evidence[i]);
    out_printf(o, " a nif:Phrase ; nif:beginIndex %d ; nif:endIndex %d ; nif:referenceContext ", r->evidence[i].begin, r->evidence[i].end);
    put_report(o, r->report_name);
    if (!i) put_text(o, "nif:anchorOf", r->words);
    out_text(o, " .\n");
  }
}

static void put_place(out *o, const query_row *r) {
  if (!r->place.p) return;
  out_text(o, "<urn:volgens:place:");
  if (r->geonameid) out_int(o, r->geonameid);
  else out_printf(o, "event-%lld", (long long)r->event);
  out_text(o, "> a sem:Place");
  put_text(o, "rdfs:label", r->place);
  put_text(o, "vol:country", r->place_country);
  if (r->located) out_text(o, " ; geo:lat "), out_fixed(o, r->lat, 5), out_text(o, " ; geo:long "), out_fixed(o, r->lon, 5);
  if (r->geonameid) out_printf(o, " ; owl:sameAs <https://sws.geonames.org/%lld/>", (long long)r->geonameid);
  out_text(o, " .\n");
}

static bool is_whole_day(str s) {
  for (int32_t i = 0; i < s.n; i++)
    if (i == 4 || i == 7 ? s.p[i] != '-' : s.p[i] < '0' || s.p[i] > '9') return false;
  return s.n == 10;
}

static void put_time(out *o, str edtf) {
  if (!edtf.n) return;
  bool day = is_whole_day(edtf);
  put_text(o, "sem:hasTimeStamp", edtf);
  out_text(o, day ? "^^xsd:date" : "^^edtf:EDTF");
}

static void put_parties(out *o, const char *role, const query_party *p, int32_t n) {
  for (int32_t i = 0; i < n; i++) {
    out_text(o, " ; sem:hasActor ");
    put_row_name(o, "actor", p[i].actor);
    out_printf(o, " ; %s ", role);
    put_row_name(o, "actor", p[i].actor);
  }
}

/* The event's own triples. */
static void put_event(out *o, const query_row *r) {
  put_event_name(o, r);
  out_printf(o, " a sem:Event ; sem:eventType plover:%.*s", r->type.n, r->type.p);
  for (int32_t i = 0; i < r->modes; i++) put_text(o, "vol:mode", r->mode[i]);
  put_parties(o, "vol:agent", r->actor, r->actors);
  put_parties(o, "vol:recipient", r->recipient, r->recipients);
  if (r->place.p && r->geonameid) out_printf(o, " ; sem:hasPlace <urn:volgens:place:%lld>", (long long)r->geonameid);
  else if (r->place.p) out_printf(o, " ; sem:hasPlace <urn:volgens:place:event-%lld>", (long long)r->event);
  put_time(o, r->date);
  for (int32_t i = 0; i < r->evidences; i++) {
    out_text(o, i ? ", " : " ; gaf:denotedBy ");
    put_chars(o, r->report_name, r->evidence[i]);
  }
  out_text(o, " .\n");
}

static const char *tail_of(str value) { return str_eq(value, S("yes")) ? "" : str_eq(value, S("no")) ? "-no" : "-open"; }

/* A graph of what a voice leaves open or denies is told where it is used. */
static void put_in_graph(out *o, const query_row *r, str name, const char *tail) {
  if (*tail) {
    put_part(o, r->report_name, "", name, tail);
    out_printf(o, " a gaf:Graph, prov:Entity ; vol:asserts \"%s\" ; prov:wasDerivedFrom ", tail + 1);
    put_part(o, r->report_name, "", name, "");
    out_text(o, " ; prov:wasAttributedTo ");
    if (str_eq(name, S("voice"))) put_part(o, r->report_name, "outlet", S(""), "");
    else put_row_name(o, "actor", r->says.actor);
    out_text(o, " .\n");
  }
  put_part(o, r->report_name, "", name, tail);
  out_text(o, " {\n  ");
  put_event(o, r);
  out_text(o, "}\n");
}

bool export_trig_event(exporter *x, const query_row *r) {
  out *o = &x->o;
  for (int32_t i = 0; i < r->actors; i++) put_actor(o, &r->actor[i]);
  for (int32_t i = 0; i < r->recipients; i++) put_actor(o, &r->recipient[i]);
  put_place(o, r);
  put_mentions(o, r);
  put_event_name(o, r);
  out_text(o, " vol:confidence ");
  out_fixed(o, r->confidence, 2);
  put_text(o, "vol:rule", r->rule);
  if (r->occurrence) out_text(o, " ; vol:occurrence "), put_row_name(o, "occurrence", r->occurrence);
  out_text(o, " .\n");
  if (r->attribution) put_in_graph(o, r, r->said, tail_of(r->speaker));
  if (!r->attribution || !str_eq(r->author, S("open"))) put_in_graph(o, r, S("voice"), tail_of(r->author));
  return true;
}
