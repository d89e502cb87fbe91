#include "run/baseline.h"

#include <jansson.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/file.h"

enum { STATUS_DATA = 65, STATUS_SYSTEM = 71 };

typedef struct row {
  str key;   // report, kind, id
  str rule;
  str told;  // the record on one line
} row;

typedef struct rows {
  row *v;
  int32_t n, cap;
} rows;

typedef struct change {
  str rule, report_key;
  const row *before, *after;  // NULL: not there
} change;

typedef struct changes {
  change *v;
  int32_t n, cap;
} changes;

static str text_of(const json_t *o, const char *key) {
  const json_t *v = json_object_get(o, key);
  return json_is_string(v) ? (str){json_string_value(v), (int32_t)json_string_length(v)} : S("");
}

static int number(const json_t *array, size_t i) { return (int)json_integer_value(json_array_get(array, i)); }

static void put_actors(out *o, const char *label, const json_t *actors) {
  out_printf(o, " %s=", label);
  size_t i;
  const json_t *a;
  json_array_foreach(actors, i, a) {
    if (i) out_byte(o, ',');
    out_put(o, text_of(a, "country"));
    out_byte(o, '/');
    out_put(o, text_of(a, "sector"));
  }
}

/* The words of a span, on one line; nothing when the text was left out. Offsets are code points. */
static void put_words(out *o, str text, const json_t *span) {
  if (!text.n || !json_is_array(span)) return;
  int beg = number(span, 0), end = number(span, 1), at = 0;
  out_text(o, " “");
  for (int32_t i = 0; i < text.n; i++) {
    at += (text.p[i] & 0xC0) != 0x80;
    if (at > beg && at <= end) out_byte(o, text.p[i] == '\n' ? ' ' : text.p[i]);
  }
  out_text(o, "”");
}

static void tell_event(out *o, str text, const json_t *e, const json_t *said) {
  size_t i;
  const json_t *m;
  out_put(o, text_of(e, "type"));
  json_array_foreach(json_object_get(e, "mode"), i, m) out_printf(o, " %s", json_string_value(m));
  put_words(o, text, json_object_get(e, "trigger"));
  put_actors(o, "from", json_object_get(e, "actors"));
  put_actors(o, "to", json_object_get(e, "recipients"));
  out_printf(o, " date=%.*s", text_of(e, "date").n, text_of(e, "date").p);
  str place = text_of(json_object_get(e, "place"), "name"), author = text_of(e, "author"), speaker = text_of(e, "speaker");
  out_printf(o, " place=%.*s author=%.*s speaker=%.*s by=", place.n, place.p, author.n, author.p, speaker.n, speaker.p);
  json_array_foreach(said, i, m)
    if (json_equal(json_object_get(m, "id"), json_object_get(e, "attribution"))) out_put(o, text_of(json_object_get(m, "actor"), "country"));
}

static void tell_attribution(out *o, str text, const json_t *a) {
  str speech = text_of(a, "speech"), stance = text_of(a, "stance");
  const json_t *who = json_object_get(a, "actor");
  out_printf(o, "%.*s %.*s %.*s/%.*s", speech.n, speech.p, stance.n, stance.p, text_of(who, "country").n, text_of(who, "country").p,
             text_of(who, "sector").n, text_of(who, "sector").p);
  put_words(o, text, json_object_get(a, "source"));
  put_words(o, text, json_object_get(a, "cue"));
  out_byte(o, ':');
  size_t i;
  const json_t *c;
  json_array_foreach(json_object_get(a, "content"), i, c) put_words(o, text, c);
}

static void put_row(rows *to, arena *keep, out *scratch, str key, const json_t *rec) {
  *VEC_PUSH(keep, to) = (row){.key = key, .rule = arena_copy(keep, text_of(rec, "rule")), .told = arena_copy(keep, (str){scratch->p, (int32_t)scratch->n})};
  out_clear(scratch);
}

static void take_report(rows *to, arena *keep, out *scratch, const json_t *r) {
  str id = text_of(r, "id"), text = text_of(r, "text");
  const json_t *said = json_object_get(r, "attributions"), *x;
  size_t i;
  json_array_foreach(json_object_get(r, "events"), i, x) {
    tell_event(scratch, text, x, said);
    put_row(to, keep, scratch, arena_printf(keep, "%.*s event %.*s", id.n, id.p, text_of(x, "id").n, text_of(x, "id").p), x);
  }
  json_array_foreach(said, i, x) {
    const json_t *cue = json_object_get(x, "cue"), *first = json_array_get(json_object_get(x, "content"), 0);
    tell_attribution(scratch, text, x);
    put_row(to, keep, scratch, arena_printf(keep, "%.*s attribution %07d %07d", id.n, id.p, number(cue, 0), number(first, 0)), x);
  }
}

static int by_key(const void *a, const void *b) { return str_cmp(((const row *)a)->key, ((const row *)b)->key); }

static bool read_rows(const char *path, rows *to, arena *keep, err *e) {
  file_map m;
  if (!file_open(path, &m, e)) return false;
  out scratch = {0};
  long line = 0;
  bool ok = true;
  for (size_t at = 0; ok && at < m.n; line++) {
    const char *end = memchr(m.p + at, '\n', m.n - at);
    size_t n = end ? (size_t)(end - m.p) - at : m.n - at;
    json_error_t why;
    json_t *r = n ? json_loadb(m.p + at, n, 0, &why) : NULL;
    if (n && (!r || !json_is_array(json_object_get(r, "events"))))
      ok = err_at(e, STATUS_DATA, str_of(path), line + 1, 0, "no record of volgens");
    else if (r)
      take_report(to, keep, &scratch, r);
    json_decref(r);
    at += n + 1;
  }
  out_close(&scratch);
  file_close(&m);
  if (ok && to->n) qsort(to->v, (size_t)to->n, sizeof *to->v, by_key);
  return ok;
}

static void compare(const rows *a, const rows *b, changes *to, baseline_counts *n, arena *keep) {
  for (int32_t i = 0, j = 0; i < a->n || j < b->n;) {
    int c = i == a->n ? 1 : j == b->n ? -1 : str_cmp(a->v[i].key, b->v[j].key);
    const row *x = c <= 0 ? &a->v[i++] : NULL, *y = c >= 0 ? &b->v[j++] : NULL;
    if (x && y && str_eq(x->told, y->told) && str_eq(x->rule, y->rule)) {
      n->same++;
      continue;
    }
    n->changed += x && y;
    n->new_ += !x;
    n->gone += !y;
    *VEC_PUSH(keep, to) = (change){y ? y->rule : x->rule, y ? y->key : x->key, x, y};
  }
}

static int by_rule(const void *a, const void *b) {
  const change *x = a, *y = b;
  int c = str_cmp(x->rule, y->rule);
  return c ? c : str_cmp(x->report_key, y->report_key);
}

typedef struct group {
  int32_t first, n;
} group;

static int by_size(const void *a, const void *b) {
  const group *x = a, *y = b;
  return x->n != y->n ? (x->n < y->n) - (x->n > y->n) : (x->first > y->first) - (x->first < y->first);
}

static void put_line(out *o, char mark, str report_key, str told) {
  out_printf(o, "  %c %.*s  %.*s\n", mark, str_find_byte(report_key, ' ', 0), report_key.p, told.n, told.p);
}

static void put_group(out *o, const change *c, int32_t n) {
  baseline_counts k = {0};
  for (int32_t i = 0; i < n; i++) {
    k.new_ += !c[i].before;
    k.gone += !c[i].after;
    k.changed += c[i].before && c[i].after;
  }
  out_printf(o, "%.*s: +%d -%d ~%d\n", c->rule.n, c->rule.p, k.new_, k.gone, k.changed);
  for (int32_t i = 0; i < n; i++) {
    if (c[i].before) put_line(o, c[i].after ? '~' : '-', c[i].report_key, c[i].before->told);
    if (c[i].after) put_line(o, c[i].before ? '>' : '+', c[i].report_key, c[i].after->told);
  }
}

static void put_changes(out *o, changes *c, arena *keep) {
  if (!c->n) return;
  qsort(c->v, (size_t)c->n, sizeof *c->v, by_rule);
  struct { group *v; int32_t n, cap; } g = {0};
  for (int32_t i = 0; i < c->n; i++) {
    if (!i || !str_eq(c->v[i].rule, c->v[i - 1].rule)) *VEC_PUSH(keep, &g) = (group){i, 0};
    g.v[g.n - 1].n++;
  }
  qsort(g.v, (size_t)g.n, sizeof *g.v, by_size);
  for (int32_t i = 0; i < g.n; i++) put_group(o, &c->v[g.v[i].first], g.v[i].n);
}

bool baseline_diff(const char *before, const char *after, out *o, baseline_counts *counts, err *e) {
  arena_block block;
  if (!arena_open(&block, (size_t)1 << 34)) return err_set(e, STATUS_SYSTEM, "out of memory");
  jmp_buf full;
  arena keep = arena_of(&block, &full);
  rows a = {0}, b = {0};
  changes c = {0};
  *counts = (baseline_counts){0};
  bool ok = !setjmp(full);
  if (!ok) err_set(e, STATUS_SYSTEM, "out of memory");
  ok = ok && read_rows(before, &a, &keep, e) && read_rows(after, &b, &keep, e);
  if (ok) {
    compare(&a, &b, &c, counts, &keep);
    put_changes(o, &c, &keep);
  }
  arena_close(&block);
  return ok;
}
