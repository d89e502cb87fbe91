#include "desk/readout.h"

#include <jansson.h>

static desk_text text_of(const read_report_row *r) {
  return (desk_text){r->name, r->lang_given.p ? r->lang_given : r->lang, r->title, r->outlet_given, r->published, r->url, r->text};
}

static int64_t row_of(str s) {
  int64_t v = 0;
  for (int32_t i = 0; i < s.n; i++) {
    if (s.p[i] < '0' || s.p[i] > '9' || s.n > 18) return 0;
    v = v * 10 + (s.p[i] - '0');
  }
  return v;
}

bool readout_find(call *c, str given, read_report_row *r) {
  bool found = false;
  int64_t named;
  if (!read_find(c->d, given, &named, &c->fault)) return false;
  int64_t row = named ? named : row_of(given);
  if (!read_report(c->d, row, 0, r, &found, c->keep, &c->fault)) return false;
  return found || call_refuse(c, CALL_NOT_FOUND, "There is no such report: give its number or its name.");
}

bool readout_json(call *c, const read_report_row *a, const read_report_row *b, out *o) {
  if (!c->shared->compare) return call_refuse(c, CALL_BUSY, "This desk was started without the engine: it cannot compare.");
  desk_text x = text_of(a), y = text_of(b);
  return c->shared->compare(c->shared->ctx, &x, &y, url_get(&c->query, S("all")).p, o, &c->fault);
}

static void read_spans(call *c, json_t *side, read_span **v, int32_t *n) {
  json_t *list = json_object_get(side, "spans"), *one;
  size_t i;
  *n = 0;
  *v = arena_new(c->keep, read_span, (ptrdiff_t)json_array_size(list));
  json_array_foreach(list, i, one)
    (*v)[(*n)++] = (read_span){(int32_t)json_integer_value(json_array_get(one, 0)), (int32_t)json_integer_value(json_array_get(one, 1))};
}

static str keep_string(call *c, json_t *o, const char *key) {
  const char *s = json_string_value(json_object_get(o, key));
  return s ? arena_copy(c->keep, str_of(s)) : S("");
}

static void read_parts(call *c, json_t *all, readout *x) {
  json_t *list = json_object_get(all, "propositions"), *one;
  size_t i;
  x->part = arena_new(c->keep, readout_part, (ptrdiff_t)json_array_size(list));
  json_array_foreach(list, i, one) {
    readout_part *p = &x->part[x->parts++];
    *p = (readout_part){.relation = keep_string(c, one, "relation"), .why = keep_string(c, one, "why"), .score = json_number_value(json_object_get(one, "score"))};
    read_spans(c, json_object_get(one, "a"), &p->span[0], &p->spans[0]);
    read_spans(c, json_object_get(one, "b"), &p->span[1], &p->spans[1]);
  }
}

bool readout_make(call *c, str a, str b, readout *x) {
  *x = (readout){0};
  if (!readout_find(c, a, &x->r[0]) || !readout_find(c, b, &x->r[1])) return false;
  for (int i = 0; i < 2; i++)
    if (!read_made_of(c->d, x->r[i].version, &x->made[i], c->keep, &c->fault)) return false;
  out text = {0};
  bool ok = readout_json(c, &x->r[0], &x->r[1], &text);
  json_t *all = ok ? json_loadb(text.p, text.n, 0, NULL) : NULL;
  out_close(&text);
  if (!ok) return false;
  if (!all) return call_refuse(c, CALL_FAULT, "The comparison cannot be read.");
  read_parts(c, all, x);
  json_decref(all);
  return true;
}
