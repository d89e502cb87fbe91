#include "store/gold.h"

#include <jansson.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "store/correct_value.h"
#include "store/read.h"
#include "store/row.h"

enum { STATUS_SYSTEM = 71 };

static json_t *text(str s) { return s.p ? json_stringn(s.p, (size_t)s.n) : json_null(); }
static json_t *span(int32_t begin, int32_t end) { return begin < 0 ? json_null() : json_pack("[i,i]", begin, end); }
static bool is(str a, const char *b) { return str_eq(a, str_of(b)); }

static json_t *party(str country, str sector, str called, int32_t begin, int32_t end) {
  json_t *p = json_object();
  json_object_set_new(p, "name", text(called.p ? called : S("")));
  json_object_set_new(p, "country", text(country));
  json_object_set_new(p, "sector", text(sector));
  json_object_set_new(p, "span", span(begin, end));
  return p;
}

static json_t *attribution_of(const read_made *m, const read_said *a) {
  json_t *o = json_object(), *content = json_array();
  for (int32_t i = 0; i < a->contents; i++) json_array_append_new(content, span(a->content[i].begin, a->content[i].end));
  str parent = {0};
  for (int32_t i = 0; i < m->saids; i++)
    if (a->parent && m->said[i].row == a->parent) parent = m->said[i].name;
  json_object_set_new(o, "id", text(a->name));
  json_object_set_new(o, "source", span(a->source.begin, a->source.end));
  json_object_set_new(o, "actor", party(a->country, a->sector, a->who, a->source.begin, a->source.end));
  json_object_set_new(o, "cue", span(a->cue.begin, a->cue.end));
  json_object_set_new(o, "content", content);
  json_object_set_new(o, "speech", text(a->speech));
  json_object_set_new(o, "stance", text(a->stance));
  json_object_set_new(o, "parent", text(parent));
  json_object_set_new(o, "rule", text(a->rule));
  return o;
}

static json_t *record_of(const read_report_row *r, const read_made *m) {
  json_t *o = json_object(), *outlets = json_array(), *said = json_array(), *findings = json_array();
  for (int32_t i = 0; i < m->outlets; i++) json_array_append_new(outlets, text(m->outlet[i]));
  for (int32_t i = 0; i < m->saids; i++) json_array_append_new(said, attribution_of(m, &m->said[i]));
  for (int32_t i = 0; i < m->findings; i++)
    json_array_append_new(findings, json_pack("{s:o,s:o}", "kind", text(m->finding[i].kind), "span", span(m->finding[i].at.begin, m->finding[i].at.end)));
  const struct { const char *key; str value; } head[] = {{"id", r->name}, {"lang", r->lang}, {"title", r->title}, {"url", r->url}, {"published", r->published}};
  for (int i = 0; i < 5; i++) json_object_set_new(o, head[i].key, text(head[i].value));
  json_object_set_new(o, "outlet", outlets);
  json_object_set_new(o, "text", text(r->text));
  json_object_set_new(o, "attributions", said);
  json_object_set_new(o, "events", json_array());
  json_object_set_new(o, "findings", findings);
  json_object_set_new(o, "engine", json_pack("{s:o,s:o,s:o}", "version", text(r->run_version), "lexicon", text(r->run_lexicon), "model", text(r->run_model)));
  return o;
}

/* The event as the record has it, out of the row as a query writes it. */
static json_t *event_of(const query_row *r) {
  static const char *const keys[] = {"type", "mode", "cameo", "trigger", "evidence", "actors", "recipients", "date", "place", "attribution",
                                     "author", "speaker", "flags", "contexts", "confidence", "rule"};
  out line = {0};
  row_json(&line, r);
  json_t *row = json_loadb(line.p, line.n, 0, NULL), *o = json_object();
  out_close(&line);
  json_object_set_new(o, "id", text(r->name));
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    json_t *v = json_object_get(row, keys[i]);
    if (v) json_object_set(o, keys[i], v);
  }
  json_object_set_new(o, "occurrence", text(r->cluster));
  json_decref(row);
  static const char *const parties[] = {"actors", "recipients"};
  for (int k = 0; k < 2; k++) {
    size_t i;
    json_t *p;
    json_array_foreach(json_object_get(o, parties[k]), i, p) json_object_del(p, "words");
  }
  return o;
}

static json_t *list_of_parties(str value) {
  correct_party v[CORRECT_MAX_PARTIES];
  int32_t n = correct_parties(value, v);
  json_t *list = json_array();
  for (int32_t i = 0; i < n; i++) json_array_append_new(list, party(v[i].country, v[i].sector, v[i].name, -1, -1));
  return list;
}

static json_t *words_of(str value) {
  json_t *list = json_array();
  for (str rest = str_trim(value), w; rest.n && (w = str_cut(&rest, ' '), w.p);)
    if (w.n) json_array_append_new(list, text(w));
  return list;
}

static json_t *place_of(str value) {
  str called, country;
  correct_place(value, &called, &country);
  return called.n ? json_pack("{s:o,s:o}", "name", text(called), "country", text(country)) : json_null();
}

/* The attribution of the record with that speaker whose content holds the trigger, else the first with that speaker, else a new one. */
static json_t *source_of(json_t *record, json_t *event, const correct_party *who, int32_t trigger) {
  json_t *said = json_object_get(record, "attributions"), *a, *c, *found = NULL;
  size_t i, k;
  json_array_foreach(said, i, a) {
    const json_t *x = json_object_get(a, "actor");
    const char *country = json_string_value(json_object_get(x, "country")), *sector = json_string_value(json_object_get(x, "sector"));
    if (!is(who->country, country) || !is(who->sector, sector) || (who->name.n && !is(who->name, json_string_value(json_object_get(x, "name"))))) continue;
    if (!found) found = a;
    json_array_foreach(json_object_get(a, "content"), k, c)
      if (json_integer_value(json_array_get(c, 0)) <= trigger && trigger < json_integer_value(json_array_get(c, 1))) return json_object_get(a, "id");
  }
  if (found) return json_object_get(found, "id");
  char id[24];
  snprintf(id, sizeof id, "a%zu", json_array_size(said) + 1);
  json_t *content = json_pack("[O]", json_array_get(json_object_get(event, "evidence"), 0));
  a = json_pack("{s:s,s:n,s:o,s:n,s:o,s:s,s:s,s:n,s:s}", "id", id, "source", "actor", party(who->country, who->sector, who->name, -1, -1), "cue", "content", content, "speech",
                "indirect", "stance", "neutral", "parent", "rule", "correction");
  json_array_append_new(said, a);
  return json_object_get(a, "id");
}

static void set_source(json_t *record, json_t *event, str value, int32_t trigger) {
  correct_party v[CORRECT_MAX_PARTIES];
  bool own = correct_parties(value, v) < 1;
  if (own) json_object_set_new(event, "attribution", json_null()), json_object_set_new(event, "speaker", json_null());
  else json_object_set(event, "attribution", source_of(record, event, &v[0], trigger));
  if (!own && json_is_null(json_object_get(event, "speaker"))) json_object_set_new(event, "speaker", json_string("open"));
}

/* The words nearest to where the trigger was; unchanged when the text has them nowhere. */
static void set_trigger(json_t *event, str whole, str words, int32_t was, arena a) {
  utf8_map map = utf8_map_make(whole, &a);
  int32_t best = -1;
  for (int32_t at = 0; words.n && (at = str_find(whole, words, at)) >= 0; at++) {
    int32_t p = utf8_points(&map, at);
    if (best < 0 || abs(p - was) < abs(utf8_points(&map, best) - was)) best = at;
  }
  if (best >= 0) json_object_set_new(event, "trigger", span(utf8_points(&map, best), utf8_points(&map, best + words.n)));
}

static void set_field(json_t *record, json_t *event, const read_report_row *r, const correct_row *x, arena a) {
  str f = x->c.field, v = str_trim(x->c.value);
  if (is(f, "actor")) json_object_set_new(event, "actors", list_of_parties(v));
  else if (is(f, "recipient")) json_object_set_new(event, "recipients", list_of_parties(v));
  else if (is(f, "mode")) json_object_set_new(event, "mode", words_of(v));
  else if (is(f, "place")) json_object_set_new(event, "place", place_of(v));
  else if (is(f, "source")) set_source(record, event, v, x->begin);
  else if (is(f, "trigger")) set_trigger(event, r->text, v, x->begin, a);
  else json_object_set_new(event, arena_copy(&a, f).p, is(f, "speaker") && !v.n ? json_null() : text(v.p ? v : S("")));
}

/* Put the event as it was corrected; the newest `right` or `wrong` makes what came before it void. */
static void put_event(json_t *record, const read_report_row *r, const query_row *row, const correct_rows *all, arena a) {
  str verdict = {0};
  int32_t from = 0;
  for (int32_t i = 0; i < all->n; i++) {
    const correct_row *x = &all->v[i];
    if (x->event != row->event || x->state == CORRECT_OLD) continue;
    if (!is(x->c.verdict, "should")) from = i + 1;
    verdict = x->c.verdict;
  }
  bool wrong = false;
  for (int32_t i = 0; i < from; i++)
    if (all->v[i].event == row->event) wrong = is(all->v[i].c.verdict, "wrong");
  if (wrong && is(verdict, "wrong")) return;
  json_t *event = event_of(row);
  for (int32_t i = from; i < all->n; i++)
    if (all->v[i].event == row->event && all->v[i].state != CORRECT_OLD) set_field(record, event, r, &all->v[i], a);
  if (verdict.p) json_object_set_new(event, "verdict", text(verdict));
  json_array_append_new(json_object_get(record, "events"), event);
}

bool gold_write(db *d, int64_t report, const correct_rows *all, out *o, arena scratch, err *e) {
  read_report_row r;
  read_made m;
  bool found, ok = true;
  if (!read_report(d, report, 0, &r, &found, &scratch, e) || !found || !read_made_of(d, r.version, &m, &scratch, e)) return !e->status;
  json_t *record = record_of(&r, &m);
  for (int32_t i = 0; ok && i < m.events; i++) {
    arena a = scratch;
    query_row row;
    if (query_event(d, m.event[i], &row, &a, &ok, e)) put_event(record, &r, &row, all, a);
  }
  char *line = ok ? json_dumps(record, JSON_COMPACT | JSON_REAL_PRECISION(8)) : NULL;
  if (line) out_text(o, line), out_byte(o, '\n');
  else if (ok) ok = err_set(e, STATUS_SYSTEM, "out of memory");
  free(line);
  json_decref(record);
  return ok;
}
