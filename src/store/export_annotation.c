#include "store/export_annotation.h"

#include "store/row.h"

static void put_key(out *o, const char *key, str value) {
  out_printf(o, ",\"%s\":", key);
  out_json(o, value);
}

static void put_span(out *o, const char *key, query_span s) {
  if (s.begin < 0) out_printf(o, ",\"%s\":null", key);
  else out_printf(o, ",\"%s\":[%d,%d]", key, s.begin, s.end);
}

bool export_annotation_begin(exporter *x) {
  out_text(&x->o, "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":\"urn:volgens:annotations\",\"type\":\"AnnotationPage\",\"items\":[\n");
  return true;
}

bool export_annotation_end(exporter *x) {
  out_text(&x->o, "\n]}\n");
  return true;
}

/* {"id":…,"type":"Annotation", of report / name; the body is open: the record follows as a JSON string. */
static void put_head(exporter *x, const char *kind, str report, str name, const char *motivation) {
  out *o = &x->o;
  out_text(o, x->rows++ ? ",\n{\"id\":\"" : "{\"id\":\"");
  export_put_urn(o, kind, report);
  out_byte(o, ':');
  out_put(o, name);
  out_printf(o, "\",\"type\":\"Annotation\",\"motivation\":\"%s\",\"creator\":{\"type\":\"Software\",\"name\":", motivation);
  out_json(o, x->version);
  out_text(o, "},\"body\":{\"type\":\"TextualBody\",\"format\":\"application/json\",\"value\":");
}

static bool put_target(exporter *x, int64_t version, str url, str report, query_span at) {
  out *o = &x->o;
  arena a = x->scratch;
  export_quote q;
  if (!export_read_quote(x, version, at, &q, &a)) return false;
  out_text(o, "{\"source\":");
  if (url.n) {
    out_json(o, url);
  } else {
    out_byte(o, '"');
    export_put_urn(o, "report", report);
    out_byte(o, '"');
  }
  out_printf(o, ",\"selector\":[{\"type\":\"TextPositionSelector\",\"start\":%d,\"end\":%d},{\"type\":\"TextQuoteSelector\"", at.begin, at.end);
  put_key(o, "exact", q.exact);
  put_key(o, "prefix", q.before);
  put_key(o, "suffix", q.after);
  out_text(o, "}]}");
  return true;
}

static bool put_targets(exporter *x, int64_t version, str url, str report, const query_span *v, int32_t n) {
  out_text(&x->o, "},\"target\":[");
  for (int32_t i = 0; i < n; i++) {
    if (i) out_byte(&x->o, ',');
    if (!put_target(x, version, url, report, v[i])) return false;
  }
  out_text(&x->o, "]}");
  return true;
}

/* The record of an attribution, as in record.schema.json. */
static void put_attribution(out *o, const export_attribution *a) {
  out_text(o, "{\"id\":");
  out_json(o, a->name);
  put_span(o, "source", (query_span){a->who.begin, a->who.end});
  out_text(o, ",\"actor\":{\"name\":");
  out_json(o, a->who.name);
  put_key(o, "country", a->who.country);
  put_key(o, "sector", a->who.sector);
  put_span(o, "span", (query_span){a->who.begin, a->who.end});
  if (a->who.identifier.n) put_key(o, "id", a->who.identifier);
  out_byte(o, '}');
  put_span(o, "cue", a->cue);
  out_text(o, ",\"content\":[");
  for (int32_t i = 0; i < a->contents; i++) out_printf(o, "%s[%d,%d]", i ? "," : "", a->content[i].begin, a->content[i].end);
  out_byte(o, ']');
  put_key(o, "speech", a->speech);
  put_key(o, "stance", a->stance);
  put_key(o, "parent", a->parent_name);
  put_key(o, "rule", a->rule);
  out_byte(o, '}');
}

bool export_annotation_report(exporter *x, int64_t version) {
  export_report rep;
  export_attributions all;
  if (!export_read_report(x, version, &rep, &x->scratch) || !export_read_attributions(x, version, &all, &x->scratch)) return false;
  for (int32_t i = 0; i < all.n; i++) {
    out record = {0};
    put_attribution(&record, &all.v[i]);
    put_head(x, "attribution", rep.name, all.v[i].name, "describing");
    out_json(&x->o, (str){record.p, (int32_t)record.n});
    bool ok = !record.lost || err_set(x->e, 71, "out of memory");
    out_close(&record);
    if (!ok || !put_targets(x, version, rep.url, rep.name, all.v[i].content, all.v[i].contents)) return false;
  }
  return true;
}

bool export_annotation_event(exporter *x, const query_row *r) {
  out record = {0};
  row_json(&record, r);
  put_head(x, "event", r->report_name, r->name, "classifying");
  out_json(&x->o, (str){record.p, (int32_t)record.n});
  bool ok = !record.lost || err_set(x->e, 71, "out of memory");
  out_close(&record);
  return ok && put_targets(x, r->version, r->url, r->report_name, r->evidence, r->evidences);
}
